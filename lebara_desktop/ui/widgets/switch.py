"""On or off, at once."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lebara_desktop.ui import theme
from lebara_desktop.ui.theme import fonts
from lebara_desktop.ui.widgets.checkable import Checkable
from lebara_desktop.ui.widgets.painted import draw_leading

_TRACK = QSize(36, 20)
_GAP = 8


class Switch(Checkable):
    """A switch with its sentence. ``clicked(bool)`` tells what the person did, ``toggled`` every change."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focusRadius", 12)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(theme.font("body"))
        width = fonts.grown(_TRACK.width()) + (_GAP + metrics.horizontalAdvance(self.text()) + 2 if self.text() else 0)
        return QSize(round(width), max(32, fonts.grown(_TRACK.height()) + 4, round(metrics.height() + 8)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(0.55)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        wide, high = fonts.grown(_TRACK.width()), fonts.grown(_TRACK.height())
        track = QRectF(self.width() - wide if rtl else 0, (self.height() - high) / 2, wide, high).adjusted(1, 1, -1, -1)
        on = self.isChecked()
        size = high / _TRACK.height()
        painter.setPen(theme.pen("ok" if on else "control", 1.5 * size))
        painter.setBrush(theme.colour("ok" if on else "surface_2"))
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        x = track.right() - 9 * size if on != rtl else track.left() + 9 * size
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("surface" if on else "control"))
        painter.drawEllipse(QPointF(x, track.center().y()), 6.5 * size, 6.5 * size)
        painter.setOpacity(1)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("text" if self.isEnabled() else "text_muted"))
        gap = wide + _GAP
        text = QRectF(self.rect()).adjusted(0 if rtl else gap, 0, -gap if rtl else 0, 0)
        draw_leading(painter, text, self.text(), rtl=rtl)
