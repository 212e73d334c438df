"""Keys with a meaning, and the sheet that lists them: it reads the keys that really exist, so it cannot be out of date."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from lebara_desktop.ui.theme.tokens import PAGE_MARGIN
from lebara_desktop.ui.widgets.buttons import Button
from lebara_desktop.ui.widgets.card import fill
from lebara_desktop.ui.widgets.page_scroll import PageScroll
from lebara_desktop.ui.widgets.text import PlainLabel, key_text


class Key(QShortcut):
    """A key that calls ``slot`` while ``owner``'s window has the keyboard, or only ``within`` owner; ``does`` says what for."""

    def __init__(
        self, owner: QWidget, key: str, does: str, slot: Callable[[], object], *, within: bool = False
    ) -> None:
        inside, anywhere = Qt.ShortcutContext.WidgetWithChildrenShortcut, Qt.ShortcutContext.WindowShortcut
        super().__init__(QKeySequence(key), owner, context=inside if within else anywhere)
        self.does = does
        self.setAutoRepeat(False)
        self.activated.connect(slot)

    @property
    def usable(self) -> bool:
        """Whether the key does something now: what a hidden page offers does not."""
        owner = self.parent()
        return self.isEnabled() and isinstance(owner, QWidget) and owner.isVisible()


def usable(window: QWidget) -> dict[str, list[str]]:
    """Return what can be done by a key in ``window`` as it is now, with its keys."""
    found: dict[str, list[str]] = {}
    for key in window.findChildren(Key):
        name = key_text(key.key().toString())
        if key.usable and name not in found.setdefault(key.does, []):
            found[key.does].append(name)
    return found


class KeySheet(QDialog):
    """The keys of the window and of the page that is shown. Show it with ``open()``."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("keys")
        fill(self, "surface")
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._rows = list(usable(window).items())
        self._title = PlainLabel("", "subtitle", self)
        scroll = PageScroll(self)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(28)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 1)
        for row, (does, keys) in enumerate(self._rows):
            self._add_row(row, does, keys)
        self._close = Button("", "primary", parent=self)
        self._close.setObjectName("keys.close")
        self._close.clicked.connect(self.accept)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 24, 0, 22)
        box.setSpacing(0)
        self._title.setContentsMargins(PAGE_MARGIN, 0, PAGE_MARGIN, 0)
        box.addWidget(self._title)
        scroll.body.addLayout(self._grid)
        scroll.body.addStretch(1)
        box.addWidget(scroll, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(PAGE_MARGIN, 8, PAGE_MARGIN, 0)
        foot.addStretch(1)
        foot.addWidget(self._close)
        box.addLayout(foot)
        self.resize(min(560, window.width() - 80), min(scroll.canvas.sizeHint().height() + 176, window.height() - 80))
        self._close.setFocus()
        self._retranslate()

    @property
    def rows(self) -> list[tuple[str, list[str]]]:
        """What the sheet says: what is done, and by which keys."""
        return self._rows

    def _add_row(self, row: int, does: str, keys: list[str]) -> None:
        said = PlainLabel(does, "body", self, wrap=True)
        place = QHBoxLayout()
        place.setSpacing(6)
        place.addStretch(1)
        for key in keys:
            cap = PlainLabel(key, "key", self)
            cap.setAccessibleName(f"{does}: {key}")
            place.addWidget(cap)
        self._grid.addWidget(said, row, 0)
        self._grid.addLayout(place, row, 1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.reject()  # its rows were said in the language before

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Keys"))
        self.setAccessibleName(self.tr("Keys"))
        self._title.setText(self.tr("What the keys do here"))
        self._close.setText(self.tr("Close"))
