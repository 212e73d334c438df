"""The stations of a number from today to its loss, drawn on a line and readable by keyboard (FEATURES.md SN7)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lebara_desktop.domain.lifeline import Stage, When
from lebara_desktop.ui import a11y, theme
from lebara_desktop.ui import format as show
from lebara_desktop.ui.widgets.page_scroll import GridLayout
from lebara_desktop.ui.widgets.painted import Painted
from lebara_desktop.ui.widgets.text import PlainLabel

_DOT = 8.0  # radius in pixels
_TOP = 26  # pixels above the words
_LEAST = 104  # pixels of a station, as designed; those that find no room go on in the next line
_INK = {Stage.GRACE: "warn", Stage.REGISTER: "warn", Stage.SUSPENDED: "bad", Stage.LOST: "bad"}


@dataclass(frozen=True, slots=True)
class Station:
    """One station in words."""

    stage: Stage
    when: When
    title: str
    date: str
    effect: str

    @property
    def spoken(self) -> str:
        """The whole station as one phrase."""
        return show.listed(one for one in (self.title, self.date, self.effect) if one)


class LifelineView(Painted):
    """Stations side by side, in as many lines as needed. The arrow keys go from one to the next and have it spoken."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sims.lifeline")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focusRadius", 9)
        self._stations: tuple[Station, ...] = ()
        self._current = 0
        self._columns: list[QWidget] = []
        self._words: list[tuple[PlainLabel, PlainLabel, PlainLabel]] = []
        self._box = GridLayout(_LEAST, self, spacing=10)

    @property
    def stations(self) -> tuple[Station, ...]:
        """What is shown."""
        return self._stations

    def show_stations(self, stations: Sequence[Station], name: str) -> None:
        """Show ``stations`` in the order of time; ``name`` says whose they are."""
        new = tuple(stations)
        if len(new) != len(self._stations):
            self._current = 0
        self._stations = new
        while len(self._columns) < len(new):
            self._add_column()
        for place, column in enumerate(self._columns):
            column.setVisible(place < len(new))
        for station, labels in zip(new, self._words, strict=False):
            for label, text in zip(labels, (station.title, station.date, station.effect), strict=True):
                label.setText(text)
                label.setVisible(bool(text))
        self.setAccessibleName(name)
        self.setAccessibleDescription(show.sentences(f"{one.spoken}." for one in new))
        self.update()

    def _add_column(self) -> None:
        column = QWidget(self)
        box = QVBoxLayout(column)
        box.setContentsMargins(0, _TOP + 4, 0, 8)
        box.setSpacing(4)
        labels = (
            PlainLabel("", "strong", column, wrap=True),
            PlainLabel("", "body", column, wrap=True, tabular=True),
            PlainLabel("", "caption", column, wrap=True),
        )
        for label in labels:
            box.addWidget(label)
        box.addStretch(1)
        self._box.addWidget(column)
        self._columns.append(column)
        self._words.append(labels)

    def _places(self) -> list[QPointF]:
        """Return where the dots stand: at the leading edge of the words."""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        shown = [one.geometry() for one in self._columns[: len(self._stations)]]
        return [QPointF(one.right() + 1 - _DOT if rtl else one.left() + _DOT, one.top() + 4 + _DOT) for one in shown]

    def _move(self, step: int) -> None:
        target = min(max(0, self._current + step), len(self._stations) - 1)
        if target != self._current:
            self._current = target
            self.update()
        if self._stations:
            a11y.announce(self, self._stations[self._current].spoken)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places = self._places()
        if not places:
            return
        if self.hasFocus():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.surface_2))
            here = self._columns[self._current].geometry()
            painter.drawRoundedRect(QRectF(here).adjusted(-6, 0, 4, 0), 9, 9)
        painter.setPen(QPen(QColor(tokens.line), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for dot, following in pairwise(places):
            same_line = dot.y() == following.y()
            painter.drawLine(dot, following if same_line else QPointF(self._line_end(), dot.y()))
        for station, place in zip(self._stations, places, strict=True):
            self._paint_dot(painter, place, station)

    def _line_end(self) -> float:
        """Return where a line stops that goes on below."""
        return _DOT if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else self.width() - _DOT

    def _paint_dot(self, painter: QPainter, centre: QPointF, station: Station) -> None:
        tokens = theme.current()
        ink = QColor(str(getattr(tokens, _INK.get(station.stage, "ok"))))
        painter.setPen(QPen(ink, 2.5))
        painter.setBrush(QColor(tokens.surface) if station.when is When.PAST else ink)
        painter.drawEllipse(centre, _DOT - 1.25, _DOT - 1.25)
        if station.when is When.NOW:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.surface))
            painter.drawEllipse(centre, 2.6, 2.6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ahead = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        steps = {Qt.Key.Key_Left: -ahead, Qt.Key.Key_Right: ahead, Qt.Key.Key_Home: -99, Qt.Key.Key_End: 99}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._move(step)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        point = event.position().toPoint()
        for place, column in enumerate(self._columns[: len(self._stations)]):
            if column.geometry().contains(point):
                self._move(place - self._current)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.update()
