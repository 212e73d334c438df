"""A thin bar for a share."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lebara_desktop.ui import a11y, theme
from lebara_desktop.ui.widgets.painted import Painted

_HEIGHT = 8
_EDGE = 1.2


class Meter(Painted):
    """How much of something: tones data, international, texts, ok, warn, bad, accent.

    The figure stands beside it in words; the bar alone says nothing to assistive technology unless ``accessible`` is given.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self._tone = "data"
        self._marker: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_value(self, share: float, tone: str = "data", accessible: str = "") -> None:
        """Fill ``share`` (0 to 1) of the bar."""
        self._share = min(1.0, max(0.0, share))
        self._tone = tone
        self.setAccessibleName(accessible)
        a11y.name_changed(self)
        self.update()

    @property
    def share(self) -> float:
        """How much of the bar is filled, 0 to 1."""
        return self._share

    def set_marker(self, share: float | None) -> None:
        """Put a thin mark at ``share``, for example how much of the period has passed; None removes it."""
        self._marker = None if share is None else min(1.0, max(0.0, share))
        self._refresh()

    def sizeHint(self) -> QSize:
        return QSize(120, _HEIGHT if self._marker is None else _HEIGHT + 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(32, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        bar = QRectF(0, (self.height() - _HEIGHT) / 2, self.width(), _HEIGHT)
        path = QPainterPath()
        path.addRoundedRect(bar, _HEIGHT / 2, _HEIGHT / 2)
        outlined = tokens.name == "contrast"  # a fill as strong as an edge needs an empty track
        painter.fillPath(
            path, QColor({"light": tokens.surface_2, "dark": tokens.line}.get(tokens.name, tokens.surface))
        )
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if self._share > 0:
            width = max(_HEIGHT, bar.width() * self._share)
            left = bar.right() - width if rtl else bar.left()
            fill = QPainterPath()
            fill.addRoundedRect(QRectF(left, bar.top(), width, _HEIGHT), _HEIGHT / 2, _HEIGHT / 2)
            painter.fillPath(fill, QColor(getattr(tokens, self._tone)))
        if outlined:
            painter.setPen(theme.pen("line", _EDGE))
            half = _EDGE / 2
            painter.drawRoundedRect(bar.adjusted(half, half, -half, -half), _HEIGHT / 2 - half, _HEIGHT / 2 - half)
        if self._marker is not None:
            share = 1 - self._marker if rtl else self._marker
            x = min(max(bar.width() * share, 2.0), bar.width() - 2.0)
            painter.fillRect(QRectF(x - 2, bar.top() - 3, 4, _HEIGHT + 6), QColor(tokens.surface))
            painter.fillRect(QRectF(x - 1, bar.top() - 3, 2, _HEIGHT + 6), QColor(tokens.text))
