"""A small word about a state: "Active", "Best fit"."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from lebara_desktop.ui import theme
from lebara_desktop.ui.theme import fonts
from lebara_desktop.ui.widgets.card import tone_colours
from lebara_desktop.ui.widgets.painted import Painted

_PADDING = 10.0
_DOT = 8  # pixels beside text of the design's size


def pill_size(text: str) -> QSizeF:
    """Return the size of a rounded label with ``text`` in it."""
    metrics = QFontMetricsF(theme.font("chip"))
    return QSizeF(metrics.horizontalAdvance(text) + 2 * _PADDING, metrics.height() + 10)


def paint_pill(painter: QPainter, rect: QRectF, tone: str) -> None:
    """Paint the ground of a rounded label, with an edge where grounds are all alike, and take the colour of its text."""
    ground, ink = tone_colours(tone)
    edged = theme.current().name == "contrast"
    painter.setPen(QPen(QColor(ink), 1) if edged else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    radius = rect.height() / 2
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.setPen(QColor(ink))
    painter.setFont(theme.font("chip"))


class Chip(Painted):
    """A rounded label on a toned ground: neutral, ok, warn, bad, info. The word carries the meaning, the colour supports it."""

    def __init__(self, text: str = "", tone: str = "neutral", dot: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._tone = tone
        self._dot = dot
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set(text, tone)

    @property
    def text(self) -> str:
        """The word shown."""
        return self._text

    @property
    def tone(self) -> str:
        """The tone shown."""
        return self._tone

    def set(self, text: str, tone: str = "neutral") -> None:
        """Show ``text`` in ``tone``; an unknown tone raises KeyError."""
        tone_colours(tone)
        self._text = text
        self._tone = tone
        self.setAccessibleName(text)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
        self._refresh()

    def sizeHint(self) -> QSize:
        size = pill_size(self._text)
        extra = fonts.grown(_DOT) + 6 if self._dot else 0
        return QSize(round(size.width() + extra + 0.9), round(size.height()))

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), fonts.grown(150)), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        paint_pill(painter, rect, self._tone)
        ink = painter.pen()
        inner = rect.adjusted(_PADDING, 0, -_PADDING, 0)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if self._dot:
            centre_x = inner.right() - fonts.grown(_DOT) / 2 if rtl else inner.left() + fonts.grown(_DOT) / 2
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink.color())
            painter.drawEllipse(QPointF(centre_x, rect.center().y()), fonts.grown(_DOT) / 2, fonts.grown(_DOT) / 2)
            inner.adjust(0 if rtl else fonts.grown(_DOT) + 6, 0, -(fonts.grown(_DOT) + 6) if rtl else 0, 0)
        painter.setPen(ink)
        shown = QFontMetricsF(theme.font("chip")).elidedText(self._text, Qt.TextElideMode.ElideRight, inner.width() + 1)
        painter.drawText(inner, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, shown)
