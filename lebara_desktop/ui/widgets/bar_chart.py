"""Bars over time: what was used, and what is expected."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from lebara_desktop.ui import a11y, theme
from lebara_desktop.ui.widgets.painted import Painted
from lebara_desktop.ui.widgets.text import plain_tip


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: a short label for the axis, the value in any one unit, and the whole fact in words."""

    label: str
    value: float
    text: str
    forecast: bool = False
    today: bool = False


class BarText(QWidget):
    """The words of one bar for a screen reader that walks the window; nobody sees it and the mouse passes through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)


class BarChart(Painted):
    """Bars in order of time. The keys left and right walk over them and speak each one; the mouse shows the same words.

    Forecast bars are dashed outlines, so no meaning hangs on colour. Labels that would collide are left out, never cut.
    """

    def __init__(self, parent: QWidget | None = None, *, tone: str = "data") -> None:
        super().__init__(parent)
        self._bars: tuple[Bar, ...] = ()
        self._tone = tone
        self._cursor = -1
        self._texts: list[BarText] = []
        self._name = ""
        self._empty = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setProperty("focusRadius", 6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._rename()

    def set_bars(self, bars: Sequence[Bar]) -> None:
        """Show ``bars``; none shows the empty sentence."""
        self._bars = tuple(bars)
        self._cursor = -1
        self._rename()
        self._tell()
        self.update()

    def _tell(self) -> None:
        """Put the words of each bar into the accessible tree, as long as anybody reads that."""
        wanted = len(self._bars) if a11y.attended() else 0
        while len(self._texts) > wanted:
            self._texts.pop().deleteLater()
        while len(self._texts) < wanted:
            self._texts.append(BarText(self))
            self._texts[-1].show()
        for index, text in enumerate(self._texts):
            text.setAccessibleName(self._bars[index].text)
            text.setGeometry(self._slot(index).toRect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._tell()

    def set_name(self, name: str) -> None:
        """Name the chart: "Data per day"."""
        self._name = name
        self._rename()

    def set_empty_text(self, text: str) -> None:
        """Say what to show without bars."""
        self._empty = text
        self._rename()
        self.update()

    def set_tone(self, tone: str) -> None:
        """Colour the bars by the kind of usage: data, international, texts, accent."""
        self._tone = tone
        self.update()

    @property
    def bars(self) -> tuple[Bar, ...]:
        """The bars shown."""
        return self._bars

    @property
    def cursor_index(self) -> int:
        """The index of the bar under the keyboard or mouse; -1 for none."""
        return self._cursor

    def _empty_text(self) -> str:
        return self._empty or self.tr("Nothing used yet.")

    def _rename(self) -> None:
        name = self._name or self.tr("Bar chart")
        self.setAccessibleName(name if self._bars else f"{name}. {self._empty_text()}")
        self.setAccessibleDescription(self.tr("Left and right keys read the bars.") if self._bars else "")

    def sizeHint(self) -> QSize:
        return QSize(480, 220)

    def minimumSizeHint(self) -> QSize:
        return QSize(180, 140)

    def _label_height(self) -> float:
        return QFontMetricsF(theme.font("caption")).height() + 10

    def _plot(self) -> QRectF:
        return QRectF(0, 8, self.width(), max(20.0, self.height() - 8 - self._label_height()))

    def _slot(self, index: int) -> QRectF:
        """The column of a bar, full height of the plot."""
        plot = self._plot()
        step = plot.width() / len(self._bars)
        place = len(self._bars) - 1 - index if self._rtl() else index
        return QRectF(place * step, plot.top(), step, plot.height())

    def _rtl(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _index_at(self, x: float) -> int:
        if not self._bars or not 0 <= x < self.width():
            return -1
        place = min(int(x / (self.width() / len(self._bars))), len(self._bars) - 1)
        return len(self._bars) - 1 - place if self._rtl() else place

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._bars:
            painter.setFont(theme.font("body"))
            painter.setPen(QColor(theme.current().text_muted))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(24, 0, -24, 0), flags, self._empty_text())
            return
        self._paint_grid(painter)
        highest = max((b.value for b in self._bars), default=0.0) or 1.0
        for index, bar in enumerate(self._bars):
            self._paint_bar(painter, index, bar, bar.value / highest)
        self._paint_labels(painter)

    def _paint_grid(self, painter: QPainter) -> None:
        tokens = theme.current()
        plot = self._plot()
        pen = QPen(QColor(tokens.line), 1, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([2, 3])
        painter.setPen(pen)
        for share in (0.4, 0.8):
            y = round(plot.bottom() - plot.height() * share) + 0.5
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawLine(QPointF(plot.left(), plot.bottom() + 0.5), QPointF(plot.right(), plot.bottom() + 0.5))

    def _paint_bar(self, painter: QPainter, index: int, bar: Bar, share: float) -> None:
        tokens = theme.current()
        slot = self._slot(index)
        colour = QColor(getattr(tokens, self._tone))
        width = min(28.0, max(2.0, slot.width() * 0.64))
        height = max(2.0, slot.height() * min(1.0, max(0.0, share))) if bar.value > 0 else 0.0
        rect = QRectF(slot.center().x() - width / 2, slot.bottom() - height, width, height)
        if index == self._cursor:
            ground = QColor(tokens.surface_2 if tokens.name != "contrast" else tokens.info_ground)
            painter.setPen(QPen(QColor(tokens.control), 1))
            painter.setBrush(ground)
            painter.drawRoundedRect(slot.adjusted(0.5, -4, -0.5, 2), 5, 5)
        if height <= 0:
            return
        radius = min(3.0, width / 2, height / 2)
        if bar.forecast:
            pen = QPen(colour, 1.3, Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([3, 2.4])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(0.65, 0.65, -0.65, 0), radius, radius)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(rect, radius, radius)

    def _paint_labels(self, painter: QPainter) -> None:
        tokens = theme.current()
        font = theme.font("caption")
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        top = self._plot().bottom() + 8
        for index, rect in self._label_places(metrics, top):
            bar = self._bars[index]
            painter.setFont(theme.font("chip") if bar.today else font)
            painter.setPen(QColor(tokens.text if bar.today else tokens.text_muted))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, bar.label)

    def _label_places(self, metrics: QFontMetricsF, top: float) -> list[tuple[int, QRectF]]:
        """Choose the labels that fit: today's first, then the first and last, then evenly what is still free."""
        count = len(self._bars)
        today = [i for i, b in enumerate(self._bars) if b.today]
        stride = next((s for s in (1, 2, 3, 5, 7, 14, 28, 56) if self._stride_fits(metrics, s)), count)
        order = dict.fromkeys([*today, 0, count - 1, *range(0, count, max(1, stride))])
        placed: list[tuple[int, QRectF]] = []
        for index in order:
            if not self._bars[index].label:
                continue
            width = metrics.horizontalAdvance(self._bars[index].label) + 4
            left = min(max(0.0, self._slot(index).center().x() - width / 2), max(0.0, self.width() - width))
            rect = QRectF(left, top, width, metrics.height())
            if not any(rect.adjusted(-6, 0, 6, 0).intersects(other) for _, other in placed):
                placed.append((index, rect))
        return placed

    def _stride_fits(self, metrics: QFontMetricsF, stride: int) -> bool:
        widest = max(metrics.horizontalAdvance(b.label) for b in self._bars) + 12
        return widest <= stride * self.width() / len(self._bars)

    def _move(self, index: int, *, speak: bool) -> None:
        if index == self._cursor:
            return
        self._cursor = index
        self.update()
        if speak and index >= 0:
            bar = self._bars[index]
            self.setAccessibleDescription(bar.text)
            a11y.announce(self, bar.text)
            plain_tip(self, bar.text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._bars) - 1
        step = -1 if self._rtl() else 1
        start = self._cursor if self._cursor >= 0 else next((i for i, b in enumerate(self._bars) if b.today), 0)
        moves = {
            Qt.Key.Key_Right: start + step if self._cursor >= 0 else start,
            Qt.Key.Key_Left: start - step if self._cursor >= 0 else start,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        target = moves.get(Qt.Key(event.key()))
        if target is None or last < 0:
            super().keyPressEvent(event)
            return
        self._move(min(max(target, 0), last), speak=True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._move(self._index_at(event.position().x()), speak=False)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self._index_at(event.pos().x())
            plain_tip(self, self._bars[index].text if index >= 0 else "")
        return super().event(event)

    def leaveEvent(self, event: QEvent) -> None:
        if not self.hasFocus():
            self._move(-1, speak=False)
        super().leaveEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._move(-1, speak=False)
        super().focusOutEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._rename()
