"""A box to tick."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lebara_desktop.ui import theme
from lebara_desktop.ui.theme import fonts
from lebara_desktop.ui.widgets.checkable import Checkable
from lebara_desktop.ui.widgets.painted import draw_leading

_BOX = 18  # pixels of the box beside text of the design's size
_TICK = ((-4.2, 0.3), (-1.2, 3.3), (4.3, -3.2))
_LEAD = 28  # the box and the gap before its text


class CheckBox(Checkable):
    """A box to tick, with its sentence, which wraps where it must."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("focusRadius", 6)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def _text_rect(self, width: int) -> QRectF:
        metrics = QFontMetricsF(theme.font("body"))
        room = QRectF(0, 0, max(40, width - fonts.grown(_LEAD)), 4000)
        return metrics.boundingRect(room, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading, self.text())

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(theme.font("body"))
        width = min(fonts.grown(520), round(metrics.horizontalAdvance(self.text()) + fonts.grown(_LEAD) + 4))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 32)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(32, round(self._text_rect(width).height() + 10))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = fonts.grown(_BOX)
        line = QFontMetricsF(theme.font("body")).height()
        top = (self.height() - self._text_rect(self.width()).height() + line - side) / 2  # beside the first line
        box = QRectF(self.width() - side - 1 if rtl else 1, top, side, side)
        if not self.isEnabled():
            painter.setOpacity(0.55)
        self._paint_box(painter, box)
        painter.setPen(theme.colour("text"))
        painter.setFont(theme.font("body"))
        lead = fonts.grown(_LEAD)
        text = QRectF(self.rect()).adjusted(0 if rtl else lead, 0, -lead if rtl else 0, 0)
        draw_leading(painter, text, self.text(), rtl=rtl, wrap=True)

    def _paint_box(self, painter: QPainter, box: QRectF) -> None:
        on = self.isChecked()
        size = box.width() / _BOX
        painter.setPen(theme.pen("primary" if on else "control", 1.6 * size))
        painter.setBrush(theme.colour("primary" if on else "surface"))
        painter.drawRoundedRect(box, 5 * size, 5 * size)
        if on:
            painter.setPen(theme.pen("on_primary", 2.1 * size, rounded=True))
            middle = box.center()
            painter.drawPolyline([middle + QPointF(dx, dy) * size for dx, dy in _TICK])
