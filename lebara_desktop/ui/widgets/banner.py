"""A sentence above the page: what is wrong or worth knowing, and what to do about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lebara_desktop.ui import a11y, theme
from lebara_desktop.ui.widgets.buttons import Button
from lebara_desktop.ui.widgets.card import tone_colours
from lebara_desktop.ui.widgets.painted import IconView
from lebara_desktop.ui.widgets.text import PlainLabel

_ICONS = {"neutral": "info", "info": "info", "ok": "check", "warn": "warning", "bad": "warning"}
_INK = {"neutral": "text_muted", "info": "primary", "ok": "ok", "warn": "warn", "bad": "bad"}

_AROUND = 68  # pixels of a banner for drawing, margins and the gap


class Banner(QFrame):
    """One message in a tone (neutral, info, ok, warn, bad) with at most one action and a way to dismiss it."""

    action_requested = Signal()
    dismissed = Signal()

    def __init__(self, tone: str = "info", text: str = "", action: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)  # its text may need another line
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(12)
        self._icon = IconView("info", size=20, parent=self)
        self.label = PlainLabel("", "body", self, wrap=True)
        self.action_button = Button("", "plain", parent=self)
        self.action_button.setObjectName("banner.action")
        self.action_button.clicked.connect(self.action_requested)
        self.close_button = Button("", "ghost", "cross", self, name=self.tr("Dismiss"))
        self.close_button.setObjectName("banner.dismiss")
        self.close_button.clicked.connect(self.dismissed)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words.setSpacing(12)
        self._words.addWidget(self.label, 1)
        self._words.addWidget(self.action_button)
        row.addLayout(self._words, 1)
        row.addWidget(self.close_button)
        self.set(tone, text, action)

    def set(self, tone: str, text: str, action: str = "") -> None:
        """Show another message in this banner."""
        self._tone = tone
        self._icon.set_icon(_ICONS[tone], _INK[tone])
        self.label.setText(text)
        self.label.set_tone(_INK[tone] if tone in ("ok", "warn", "bad") else "")
        self.action_button.setText(action)
        self.action_button.setVisible(bool(action))
        self._settle_action()
        self.setAccessibleName(text)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle_action()

    def _settle_action(self) -> None:
        """Put the action below the words where it would leave them less than half of the line."""
        beside = self.action_button.sizeHint().width() * 2 < self.width() - _AROUND
        ways = QBoxLayout.Direction
        self._words.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        side = Qt.AlignmentFlag(0) if beside else Qt.AlignmentFlag.AlignLeading
        self._words.setAlignment(self.action_button, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        ground, ink = tone_colours(self._tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QColor(ink)
        edge.setAlphaF(1.0 if theme.current().name == "contrast" else 0.25)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.close_button.setAccessibleName(self.tr("Dismiss"))


class BannerArea(QWidget):
    """Holds the banners by key: showing a key again replaces its banner. Empty, it takes no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banners")
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(28, 12, 28, 0)
        self._box.setSpacing(8)
        self._banners: dict[str, Banner] = {}
        self._actions: dict[str, Callable[[], object] | None] = {}
        self.hide()

    def keys(self) -> list[str]:
        """Return the keys of the banners shown, from top to bottom."""
        return list(self._banners)

    def banner(self, key: str) -> Banner | None:
        """Return the banner shown under ``key``."""
        return self._banners.get(key)

    def show_banner(
        self, key: str, tone: str, text: str, action: str = "", on_action: Callable[[], object] | None = None
    ) -> None:
        """Show a message and have it spoken; ``on_action`` runs when its button is pressed, the banner stays until cleared."""
        self._actions[key] = on_action
        banner = self._banners.get(key)
        if banner is None:
            banner = Banner(tone, text, action, self)
            banner.setObjectName(f"banner.{key}")
            banner.action_requested.connect(lambda: self._on_action(key))
            banner.dismissed.connect(lambda: self.clear(key))
            self._banners[key] = banner
            self._box.addWidget(banner)
            said = ""
        else:
            said = banner.label.text()
            banner.set(tone, text, action)
        self.show()
        if said != text:
            a11y.announce(banner, text)

    def clear(self, key: str) -> None:
        """Take the banner of ``key`` away, if there is one."""
        banner = self._banners.pop(key, None)
        self._actions.pop(key, None)
        if banner is not None:
            self._box.removeWidget(banner)
            banner.hide()
            banner.deleteLater()
        self.setVisible(bool(self._banners))

    def clear_all(self) -> None:
        """Take all banners away."""
        for key in self.keys():
            self.clear(key)

    def _on_action(self, key: str) -> None:
        action = self._actions.get(key)
        if action is not None:
            action()
