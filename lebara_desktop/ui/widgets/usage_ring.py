"""What is left, at a glance."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from lebara_desktop.ui import a11y, theme
from lebara_desktop.ui.widgets.painted import Painted

_STROKE = 13.0
_EDGE = 1.2


class UsageRing(Painted):
    """A ring that is as full as what is left, with the figure in it. A share of None means unlimited: full and calm."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share: float | None = 0.0
        self._figure = ""
        self._caption = ""
        self._tone = "data"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_value(
        self, share: float | None, figure: str, caption: str, tone: str = "data", accessible: str = ""
    ) -> None:
        """Show ``share`` (0 to 1, or None) with its words; ``accessible`` is the whole fact as one sentence."""
        self._share = None if share is None else min(1.0, max(0.0, share))
        self._figure = figure
        self._caption = caption
        self._tone = tone
        self.setAccessibleName(accessible or f"{figure} {caption}")
        a11y.name_changed(self)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, 160)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height()) - _STROKE - 10
        rect = QRectF(0, 0, side, side)
        rect.moveCenter(QRectF(self.rect()).center())
        if tokens.name == "contrast":  # a fill as strong as an edge needs an empty track
            painter.setPen(theme.pen("line", _EDGE))
            for edge in ((_STROKE - _EDGE) / 2, (_EDGE - _STROKE) / 2):
                painter.drawEllipse(rect.adjusted(-edge, -edge, edge, edge))
        else:
            painter.setPen(theme.pen("surface_2", _STROKE))
            painter.drawEllipse(rect)
        colour = QColor(getattr(tokens, self._tone))
        if self._share is None:
            painter.setPen(QPen(colour, _STROKE))
            painter.drawEllipse(rect)
        elif self._share > 0:
            painter.setPen(QPen(colour, _STROKE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawArc(rect, 90 * 16, -round(self._share * 360 * 16))
        self._paint_words(painter, rect)

    def _paint_words(self, painter: QPainter, ring: QRectF) -> None:
        tokens = theme.current()
        room = ring.width() - _STROKE - 18
        figure = _fitting(theme.font("figure", tabular=True), self._figure, room)
        caption = _fitting(theme.font("caption"), self._caption, room)
        high = QFontMetricsF(figure).height()
        low = QFontMetricsF(caption).height()
        top = ring.center().y() - (high + low) / 2 - 1
        painter.setFont(figure)
        painter.setPen(QColor(tokens.text))
        centre = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
        painter.drawText(QRectF(ring.left(), top, ring.width(), high), centre, self._figure)
        painter.setFont(caption)
        painter.setPen(QColor(tokens.text_muted))
        painter.drawText(QRectF(ring.left(), top + high, ring.width(), low), centre, self._caption)


def _fitting(font: QFont, text: str, room: float) -> QFont:
    """Return ``font`` made smaller until ``text`` fits into ``room`` pixels; never under 9 pixels."""
    result = QFont(font)
    while result.pixelSize() > 9 and QFontMetricsF(result).horizontalAdvance(text) > room:
        result.setPixelSize(result.pixelSize() - 1)
    return result
