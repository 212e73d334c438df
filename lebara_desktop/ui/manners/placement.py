"""Remembers size and place of the window, for each arrangement of screens of its own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_REST_MS = 1000  # a window that is dragged is written once, when it stands
_KEPT = 8  # arrangements of screens
_LONGEST = 64_000  # bytes of a file that we may have written
_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.WindowStateChange)


def arrangement() -> str:
    """Return which screens there are and how they stand: "0,0,1920,1080 1920,0,1280,1024"."""
    places = [screen.geometry() for screen in QGuiApplication.screens()]
    return " ".join(sorted(f"{one.x()},{one.y()},{one.width()},{one.height()}" for one in places))


class Placement(QObject):
    """Puts ``window`` where it stood when these screens were there last, and keeps ``file`` true from then on.

    With screens never seen it takes the place it had last; Qt moves a window back that would be out of sight. The file is one
    line for each arrangement, the newest first: screens, a tab, Qt's own description in hexadecimal. What cannot be read or
    written is left out: a window opens anyway.
    """

    def __init__(self, window: QWidget, file: Path) -> None:
        super().__init__(window)
        self._window = window
        self._file = file
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.keep)
        self._kept = self._read()
        window.installEventFilter(self)

    def restore(self) -> bool:
        """Put the window where it stood; return whether a place was known."""
        known = self._kept.get(arrangement()) or next(iter(self._kept.values()), "")
        return bool(known) and self._window.restoreGeometry(QByteArray.fromHex(known.encode("ascii", "replace")))

    def keep(self) -> None:
        """Write the present place."""
        here, now = arrangement(), bytes(self._window.saveGeometry().toHex().data()).decode()
        others = {key: value for key, value in self._kept.items() if key != here}
        if next(iter(self._kept.items()), None) == (here, now):
            return
        self._kept = dict(list({here: now, **others}.items())[:_KEPT])
        beside = self._file.with_name(self._file.name + ".new")
        try:
            beside.write_text("".join(f"{key}\t{value}\n" for key, value in self._kept.items()), encoding="ascii")
            beside.replace(self._file)
        except OSError:
            return  # the next change is written again

    def _read(self) -> dict[str, str]:
        try:
            text = self._file.read_bytes()[:_LONGEST].decode("ascii", "replace")
        except OSError:
            return {}
        pairs = (line.partition("\t") for line in text.splitlines())
        return {key: value for key, tab, value in pairs if key and tab and value}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES and self._window.isVisible():
            self._rest.start()
        elif event.type() == QEvent.Type.Close and self._rest.isActive():
            self._rest.stop()
            self.keep()
        return False
