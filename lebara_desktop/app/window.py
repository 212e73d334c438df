"""The window: first a frame that paints at once with nothing but Qt imported, then what belongs into it (docs/decisions/0003)."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from lebara_desktop import __version__
from lebara_desktop.places import Places
from lebara_desktop.ui.curtain import Curtain
from lebara_desktop.ui.manners.placement import Placement
from lebara_desktop.ui.shell import Shell

if TYPE_CHECKING:
    from lebara_desktop.ui.i18n import Language
    from lebara_desktop.ui.pages.login.page import LoginPage
    from lebara_desktop.ui.theme.controller import ThemeController

_PATIENCE = 2000  # milliseconds until the program goes on without a paint: it may be started minimised


class FirstPaint(QObject):
    """Notices the first paint of a page: ``at`` is its time, in seconds since the epoch."""

    painted = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.at = 0.0
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self.at:
            self.at = time.time()
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.painted.emit)
        return False


class Window:
    """Application, look, language, shell and sign-in page. ``first_paint`` is a time in seconds since the epoch."""

    theme: ThemeController
    language: Language
    login: LoginPage

    def __init__(self, places: Places, language: str | None, theme: str | None, size: tuple[int, int] | None) -> None:
        self._chosen = {"language": language, "theme": theme}
        self._settings = places.settings
        existing = QApplication.instance()
        self.application = existing if isinstance(existing, QApplication) else QApplication(["lebara-desktop"])
        QGuiApplication.setApplicationDisplayName("Lebara Desktop")
        QApplication.setApplicationName("lebara-desktop")
        QApplication.setApplicationVersion(__version__)
        QGuiApplication.setDesktopFileName("lebara-desktop")
        QGuiApplication.setQuitOnLastWindowClosed(False)
        curtain = Curtain(theme or _theme_at_a_glance(places.settings))
        self.shell = Shell(curtain=curtain)
        if size:
            self.shell.resize(*size)
        else:
            Placement(self.shell, places.window).restore()
        self._frame = FirstPaint(curtain)
        self.first_paint = 0.0

    def paint(self) -> None:
        """Show the window and return when its first frame has been painted; one that is not shown does not hold us up."""
        self._frame.painted.connect(QApplication.exit)  # quit() would ask the window to close, and it refuses
        QTimer.singleShot(_PATIENCE, self._frame, self._frame.painted.emit)  # not after the frame is gone
        self.shell.show()
        QApplication.exec()
        self._frame.painted.disconnect(QApplication.exit)
        self.first_paint = self._frame.at

    @property
    def form_paint(self) -> float:
        """When the sign-in page was painted first, in seconds since the epoch; 0 before."""
        return self._form.at

    def furnish(self) -> None:
        """Put look, language and the sign-in page in place of the first frame."""
        from lebara_desktop.ui import i18n
        from lebara_desktop.ui.pages.login.page import LoginPage
        from lebara_desktop.ui.theme.controller import ThemeController

        stored = _stored_choice(self._settings)
        self.language = i18n.install(self.application, _known(self._chosen["language"] or stored.get("language", "")))
        self.theme = ThemeController(self.application)
        self.theme.apply(self._chosen["theme"] or stored.get("theme") or "system", text_scale=_text_scale(stored))
        self.shell.furnish()
        self.login = LoginPage()
        self.shell.add_page("sign-in", self.login)
        self.shell.set_full_bleed(True)
        self.shell.show_page("sign-in")
        self._form = FirstPaint(self.login)


def _theme_at_a_glance(settings: Path) -> str:
    """Return the stored theme without reading the file properly: only the first frame depends on it."""
    try:
        text = settings.read_bytes()
    except OSError:
        return ""
    return next((name for name in ("dark", "light") if f'"theme": "{name}"'.encode() in text), "")


def _known(code: str) -> str:
    from lebara_desktop.ui.i18n import Languages

    try:
        return Languages.find(code).code if code else ""
    except KeyError:
        return ""


def _stored_choice(settings: Path) -> dict[str, str]:
    """Read language and theme, and nothing else; the settings service reads the file properly later."""
    import json

    try:
        data = json.loads(settings.read_bytes())
    except (OSError, ValueError):
        return {}
    kept = {key: data.get(key) for key in ("language", "theme", "text_percent")} if isinstance(data, dict) else {}
    return {key: str(value) for key, value in kept.items() if isinstance(value, str | int)}


def _text_scale(stored: dict[str, str]) -> float:
    percent = stored.get("text_percent", "")
    return int(percent) / 100 if percent.isdecimal() and len(percent) < 4 else 1.0
