"""A small word about a state: "Active", "Best fit"."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from lebara_desktop.ui import theme
from lebara_desktop.ui.theme import fonts
from lebara_desktop.ui.widgets.card import tone_colours
from lebara_desktop.ui.widgets.painted import Painted

_PADDING = 10.0
_DOT = 8  # pixels beside text of the design's size


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

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(theme.font("chip"))

    def sizeHint(self) -> QSize:
        metrics = self._metrics()
        extra = fonts.grown(_DOT) + 6 if self._dot else 0
        width = metrics.horizontalAdvance(self._text) + 2 * _PADDING + extra
        return QSize(round(width + 0.9), round(metrics.height() + 10))

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), fonts.grown(150)), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        ground, ink = tone_colours(self._tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        edged = theme.current().name == "contrast"
        painter.setPen(QPen(QColor(ink), 1) if edged else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        radius = rect.height() / 2
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        inner = rect.adjusted(_PADDING, 0, -_PADDING, 0)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if self._dot:
            centre_x = inner.right() - fonts.grown(_DOT) / 2 if rtl else inner.left() + fonts.grown(_DOT) / 2
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ink))
            painter.drawEllipse(QPointF(centre_x, rect.center().y()), fonts.grown(_DOT) / 2, fonts.grown(_DOT) / 2)
            inner.adjust(0 if rtl else fonts.grown(_DOT) + 6, 0, -(fonts.grown(_DOT) + 6) if rtl else 0, 0)
        painter.setPen(QColor(ink))
        painter.setFont(theme.font("chip"))
        shown = self._metrics().elidedText(self._text, Qt.TextElideMode.ElideRight, inner.width() + 1)
        painter.drawText(inner, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, shown)
