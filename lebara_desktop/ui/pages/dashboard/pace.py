"""Two bars under each other: how much is used, and how much of the time has passed."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from lebara_desktop.domain.usage import Pace
from lebara_desktop.ui import format as show
from lebara_desktop.ui.widgets.meter import Meter
from lebara_desktop.ui.widgets.text import PlainLabel

WIDEST = 560  # pixels: a longer bar is no easier to read


class PaceBars(QWidget):
    """The two shares of a pace, comparable at a glance; hidden while there is nothing to compare."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dashboard.pace")
        self.setMaximumWidth(WIDEST)
        self._used = (PlainLabel("", "caption", self), Meter(self), PlainLabel("", "caption", self, tabular=True))
        self._passed = (PlainLabel("", "caption", self), Meter(self), PlainLabel("", "caption", self, tabular=True))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 2, 0, 2)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        for row, parts in enumerate((self._used, self._passed)):
            for column, part in enumerate(parts):
                grid.addWidget(part, row, column)
        self.hide()

    def show_pace(self, pace: Pace | None) -> None:
        """Show ``pace``; None hides the bars."""
        self.setVisible(pace is not None)
        if pace is None:
            return
        self._fill(self._used, self.tr("Used"), pace.used_share, "data")
        self._fill(self._passed, self.tr("Time passed"), pace.elapsed_share, "control")

    def _fill(self, parts: tuple[PlainLabel, Meter, PlainLabel], name: str, share: float, tone: str) -> None:
        label, meter, figure = parts
        label.setText(name)
        figure.setText(show.percent(share))
        meter.set_value(share, tone)
