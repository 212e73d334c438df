"""The states between: nothing there, not there yet, on its way."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from lebara_desktop.ui import theme
from lebara_desktop.ui.widgets.buttons import Button
from lebara_desktop.ui.widgets.card import tone_colours
from lebara_desktop.ui.widgets.painted import Square, Ticking, mixed
from lebara_desktop.ui.widgets.text import PlainLabel


class IconDisc(Square):
    """A drawing on a round toned ground, as at the head of a result."""

    def __init__(self, icon: str, tone: str = "neutral", size: int = 48, parent: QWidget | None = None) -> None:
        self._icon = icon
        self._tone = tone
        super().__init__(size, parent)

    def set(self, icon: str, tone: str = "neutral") -> None:
        """Show another drawing or tone."""
        tone_colours(tone)
        self._icon = icon
        self._tone = tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        ground, ink = tone_colours(self._tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(ink) if theme.current().name == "contrast" else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawEllipse(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        side = round(self.width() * 0.5)
        place = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        theme.draw_icon(painter, self._icon, place, ink)


class EmptyState(QWidget):
    """What to show where there is nothing: why, and what one can do. ``action_requested`` when the button is pressed."""

    action_requested = Signal()

    def __init__(
        self,
        icon: str,
        title: str,
        text: str,
        action: str = "",
        parent: QWidget | None = None,
        *,
        tone: str = "neutral",
    ) -> None:
        super().__init__(parent)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 24, 24, 24)
        box.setSpacing(8)
        self._disc = IconDisc(icon, tone, 56, self)
        self.title = PlainLabel(title, "subtitle", self, wrap=True)
        self.text = PlainLabel(text, "muted", self, wrap=True)
        self.button = Button(action, "primary", parent=self)
        self.button.setObjectName("empty.action")
        self.button.clicked.connect(self.action_requested)
        for label in (self.title, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(1)
        box.addWidget(self._disc, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addSpacing(4)
        box.addWidget(self.title)
        box.addWidget(self.text)
        box.addSpacing(6)
        box.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(1)
        self.set(icon, title, text, action, tone)

    def set(self, icon: str, title: str, text: str, action: str = "", tone: str = "neutral") -> None:
        """Show another state."""
        self._disc.set(icon, tone)
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)


class Skeleton(Ticking):
    """A quiet placeholder of a given size (pixels; width 0 fills its place) while something is fetched."""

    def __init__(self, width: int = 0, height: int = 14, parent: QWidget | None = None) -> None:
        super().__init__(parent, interval_ms=60)
        self._size = QSize(width, height)
        self.setFixedHeight(height)
        if width:
            self.setFixedWidth(width)
        else:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._size.width() or 120, self._size.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        base = mixed(tokens.surface_2, tokens.line, 0.5)
        if self._timer.isActive():
            sweep = QLinearGradient(0, 0, self.width(), 0)
            middle = (self._phase * 1.6) - 0.3
            for offset, share in ((-0.25, 0.5), (0.0, 0.05), (0.25, 0.5)):
                sweep.setColorAt(min(1.0, max(0.0, middle + offset)), mixed(tokens.surface_2, tokens.line, share))
            painter.setBrush(sweep)
        else:
            painter.setBrush(base)
        radius = min(7.0, self.height() / 2)
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)


class Progress(Ticking):
    """A thin bar that says that something is under way without saying how far."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(4)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._retranslate()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("In progress"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.line))
        painter.drawRoundedRect(QRectF(self.rect()), 2, 2)
        painter.setBrush(QColor(tokens.accent))
        if not self._timer.isActive():
            painter.drawRoundedRect(QRectF(0, 0, self.width() * 0.4, 4), 2, 2)
            return
        length = self.width() * 0.32
        left = -length + self._phase * (self.width() + length)
        painter.drawRoundedRect(QRectF(left, 0, length, 4), 2, 2)
