"""Where one is in a few steps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from lebara_desktop.ui import a11y, theme
from lebara_desktop.ui.theme import fonts
from lebara_desktop.ui.widgets.painted import Painted, draw_leading

_DISC = 24
_TICK = ((-4.0, 0.4), (-1.2, 3.2), (4.2, -3.0))
_GAP = 8.0
_LINE = 46.0
_LINE_LEAST = 10.0


class StepHeader(Painted):
    """Numbered steps in a row: done ones carry a tick, the present one is filled. Where there is no room, only the present
    step keeps its label. They stand at the trailing edge, or with ``leading`` at the other one."""

    def __init__(self, labels: Sequence[str] = (), parent: QWidget | None = None, *, leading: bool = False) -> None:
        super().__init__(parent)
        self._leading = leading
        self._labels = tuple(labels)
        self._index = 0
        self._all_done = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._rename()

    def set_labels(self, labels: Sequence[str]) -> None:
        """Name the steps anew, as after a change of language."""
        self._labels = tuple(labels)
        self._rename()
        self._refresh()

    def set_current(self, index: int, all_done: bool = False) -> None:
        """Stand at step ``index`` (from 0); ``all_done`` ticks every step."""
        if not 0 <= index < max(1, len(self._labels)):
            raise IndexError(index)
        self._index = index
        self._all_done = all_done
        self._rename()
        self._refresh()

    @property
    def current(self) -> int:
        """The index of the present step."""
        return self._index

    def _rename(self) -> None:
        if not self._labels:
            self.setAccessibleName(self.tr("Steps"))
            return
        sentence = self.tr("Step {number} of {count}: {label}")
        name = sentence.format(number=self._index + 1, count=len(self._labels), label=self._labels[self._index])
        self.setAccessibleName(self.tr("All steps done") if self._all_done else name)
        a11y.name_changed(self)

    def _widths(self, *, only_current: bool) -> list[float]:
        metrics = QFontMetricsF(theme.font("label"))
        widths = []
        for index, label in enumerate(self._labels):
            shown = not only_current or index == self._index
            widths.append(_disc() + (_GAP + metrics.horizontalAdvance(label) + 1 if shown else 0))
        return widths

    def _total(self, line: float, *, only_current: bool = False) -> float:
        gaps = max(0, len(self._labels) - 1)
        return sum(self._widths(only_current=only_current)) + gaps * (line + 24)

    def sizeHint(self) -> QSize:
        return QSize(
            round(self._total(_LINE) + 1),
            max(round(_disc()) + 4, round(QFontMetricsF(theme.font("label")).height() + 10)),
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self._total(_LINE_LEAST, only_current=True) + 1), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._labels:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        only_current = self._total(_LINE_LEAST) > self.width()
        widths = self._widths(only_current=only_current)
        gaps = max(1, len(self._labels) - 1)
        line = min(_LINE, max(_LINE_LEAST, (self.width() - sum(widths)) / gaps - 24))
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = 0 if self._leading else self.width() - (sum(widths) + (len(widths) - 1) * (line + 24))
        for index, width in enumerate(widths):
            self._paint_step(painter, index, self._mirror(x, width, rtl), only_current=only_current)
            x += width
            if index < len(widths) - 1:
                self._paint_line(painter, self._mirror(x + 12, line, rtl))
                x += line + 24

    def _mirror(self, x: float, width: float, rtl: bool) -> QRectF:
        left = self.width() - x - width if rtl else x
        return QRectF(left, 0, width, self.height())

    def _paint_line(self, painter: QPainter, rect: QRectF) -> None:
        painter.setPen(QPen(QColor(theme.current().line), 1.4))
        y = rect.center().y()
        painter.drawLine(QLineF(rect.left(), y, rect.right(), y))

    def _paint_step(self, painter: QPainter, index: int, rect: QRectF, *, only_current: bool) -> None:
        tokens = theme.current()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        done = self._all_done or index < self._index
        now = index == self._index and not self._all_done
        ground = tokens.ok_ground if done else tokens.primary if now else tokens.line
        ink = tokens.ok if done else tokens.on_primary if now else tokens.text_muted
        disc = QRectF(rect.right() - _disc() if rtl else rect.left(), (self.height() - _disc()) / 2, _disc(), _disc())
        high_contrast = tokens.name == "contrast"
        painter.setPen(QPen(QColor(ink), 1.5) if high_contrast else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.surface if high_contrast and not now else ground))
        painter.drawEllipse(disc)
        if done:
            _tick(painter, disc, ink)
        else:
            painter.setFont(theme.font("chip"))
            painter.setPen(QColor(ink))
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, QLocale().toString(index + 1))
        if only_current and index != self._index:
            return
        painter.setFont(theme.font("label"))
        painter.setPen(QColor(tokens.primary if now else tokens.ok if done else tokens.text_muted))
        text = rect.adjusted(0 if rtl else _disc() + _GAP, 0, -(_disc() + _GAP) if rtl else 1, 0)
        draw_leading(painter, text, self._labels[index], rtl=rtl)


def _disc() -> float:
    """Return how wide the mark of a step is beside text of the present size, in pixels."""
    return float(fonts.grown(_DISC))


def _tick(painter: QPainter, disc: QRectF, ink: str) -> None:
    size = disc.width() / _DISC
    painter.setPen(
        QPen(QColor(ink), 2 * size, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    middle = disc.center()
    painter.drawPolyline([middle + QPointF(dx, dy) * size for dx, dy in _TICK])
