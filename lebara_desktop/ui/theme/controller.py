"""Decides the colour scheme and puts its palette and fonts on the application."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QStyle, QStyleFactory

from lebara_desktop.ui.theme import fonts
from lebara_desktop.ui.theme.focus import FocusRing
from lebara_desktop.ui.theme.palette import make_palette
from lebara_desktop.ui.theme.tokens import CONTRAST, DARK, LIGHT, SCHEMES, Tokens

_active: ThemeController | None = None


class ThemeController(QObject):
    """Owns the look of the application.

    ``apply("system")`` follows the desktop while it runs. A new palette makes Qt repaint every widget, and each asks for its
    colours then; the few that wear a style sheet are dressed again by ``theme_changed``.
    """

    theme_changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        global _active  # noqa: PLW0603  one application, one look
        _active = self
        self._app = app
        self._scheme = "system"
        self._tokens = LIGHT
        self._motion: bool | None = None
        self._shown: tuple[str, float] | None = None
        app.setStyle(QStyleFactory.create("Fusion"))
        self._ring = FocusRing(app)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_changed)

    @property
    def tokens(self) -> Tokens:
        """The scheme in force."""
        return self._tokens

    @property
    def scheme(self) -> str:
        """What was asked for: light, dark, contrast or system."""
        return self._scheme

    @property
    def motion(self) -> bool:
        """Whether things may move: the setting, else what the desktop says."""
        if self._motion is not None:
            return self._motion
        return bool(self._app.style().styleHint(QStyle.StyleHint.SH_Widget_Animate))

    def set_motion(self, on: bool | None) -> None:
        """Allow or stop movement; None follows the desktop."""
        self._motion = on
        self.theme_changed.emit()

    def apply(self, scheme: str = "system", text_scale: float | None = None) -> None:
        """Show the scheme ``light``, ``dark``, ``contrast`` or ``system``; raises ValueError for another word."""
        if scheme != "system" and scheme not in SCHEMES:
            raise ValueError(f"no such scheme: {scheme}")
        if text_scale is not None:
            fonts.set_scale(text_scale)
        self._scheme = scheme
        self._tokens = _system_tokens() if scheme == "system" else SCHEMES[scheme]
        wanted = (self._tokens.name, fonts.scale())
        if wanted == self._shown:
            return
        resized = self._shown is not None and self._shown[1] != wanted[1]
        self._shown = wanted
        self._app.setFont(fonts.font("body"))
        self._app.setPalette(make_palette(self._tokens))
        QApplication.sendPostedEvents(None, QEvent.Type.ApplicationPaletteChange.value)  # before anybody is told
        if resized:
            self._app.setStyle(QStyleFactory.create("Fusion"))  # tells each widget to measure itself anew
        self.theme_changed.emit()

    def _on_system_changed(self) -> None:
        if self._scheme == "system":
            self.apply("system")


def _system_tokens() -> Tokens:
    hints = QGuiApplication.styleHints()
    accessibility = getattr(hints, "accessibility", None)  # Qt 6.10
    if accessibility is not None and accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return CONTRAST
    return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT


def active() -> ThemeController | None:
    """Return the application's controller, or None before it is made."""
    return _active


def current() -> Tokens:
    """Return the tokens in force; light before a controller exists."""
    return _active.tokens if _active is not None else LIGHT


def motion() -> bool:
    """Whether widgets may animate."""
    return _active.motion if _active is not None else False
