"""The page's head: greeting, the choice of line, and how old the figures are."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lebara_desktop.domain.account import Line, LineState
from lebara_desktop.ui import format as show
from lebara_desktop.ui.pages.dashboard.parts import CountWords, local_time
from lebara_desktop.ui.pages.dashboard.state import Dashboard, DayTime
from lebara_desktop.ui.widgets.buttons import Button
from lebara_desktop.ui.widgets.flow import FlowLayout
from lebara_desktop.ui.widgets.form import Select
from lebara_desktop.ui.widgets.text import ElidedLabel, PlainLabel

_JUST_NOW = timedelta(minutes=1)
_HOUR = timedelta(hours=1)


class Head(QWidget):
    """Greets, switches between lines, and tells the age of what is shown."""

    line_chosen = Signal(str)
    refresh_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._greeting = ElidedLabel("", "title", self)
        self._greeting.setObjectName("dashboard.greeting")
        self._line = Select(parent=self, compact=True)
        self._line.setObjectName("dashboard.line")
        self._line.setSizeAdjustPolicy(Select.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._line.setMinimumContentsLength(24)
        self._line.currentIndexChanged.connect(self._on_line)
        self._age = PlainLabel("", "caption", self)
        self._age.setObjectName("dashboard.age")
        self._refresh = Button("", "ghost", "refresh", self)
        self._refresh.setObjectName("dashboard.refresh")
        self._refresh.clicked.connect(self.refresh_requested)
        self._filling = False
        fresh = QWidget(self)
        pair = QHBoxLayout(fresh)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(10)
        pair.addWidget(self._age, 0, Qt.AlignmentFlag.AlignVCenter)
        pair.addWidget(self._refresh)
        row = FlowLayout(10, stretch=0)
        self.setLayout(row)
        for part in (self._greeting, self._line, fresh):
            row.addWidget(part)

    def show_state(self, state: Dashboard) -> None:
        """Show greeting, lines and age."""
        self._greeting.setText(self._greeting_of(state))
        self._show_lines(state)
        self._age.setText(self._age_of(state))
        self._age.set_tone("warn" if state.stale or state.offline is not None else "")
        self._refresh.setAccessibleName(self.tr("Refresh"))
        self._refresh.setEnabled(not state.refreshing)

    def _greeting_of(self, state: Dashboard) -> str:
        if not state.given_name:
            return {
                DayTime.MORNING: self.tr("Good morning"),
                DayTime.AFTERNOON: self.tr("Good afternoon"),
                DayTime.EVENING: self.tr("Good evening"),
            }[state.day_time]
        text = {
            DayTime.MORNING: self.tr("Good morning, {name}"),
            DayTime.AFTERNOON: self.tr("Good afternoon, {name}"),
            DayTime.EVENING: self.tr("Good evening, {name}"),
        }[state.day_time]
        return text.format(name=state.given_name)

    def _show_lines(self, state: Dashboard) -> None:
        self._filling = True
        self._line.setAccessibleName(self.tr("Line"))
        self._line.set_options([(one.msisdn.digits, self._line_text(one)) for one in state.lines])
        if state.selected is not None and self._line.findData(state.selected.digits) >= 0:
            self._line.set_current(state.selected.digits)
        self._line.setVisible(len(state.lines) > 1)
        self._filling = False

    def _line_text(self, line: Line) -> str:
        number = show.msisdn(line.msisdn.digits)
        text = f"{line.label} · {number}" if line.label else number
        states = {
            LineState.EXPIRING: self.tr("expires soon"),
            LineState.GRACE: self.tr("plan ended"),
            LineState.SUSPENDED: self.tr("suspended"),
            LineState.LOST: self.tr("number lost"),
            LineState.NOT_ACTIVATED: self.tr("not activated"),
            LineState.REGISTRATION_DUE: self.tr("to be registered"),
        }
        return f"{text} · {states[line.state]}" if line.state in states else text

    def _age_of(self, state: Dashboard) -> str:
        if state.updated is None:
            return self.tr("Reading…") if state.refreshing else ""
        age = state.now - state.updated
        if age < _JUST_NOW:
            text = self.tr("Updated just now")
        elif age < _HOUR:
            text = self.tr("Updated {age}").format(age=CountWords().minutes_ago(age // _JUST_NOW))
        else:
            text = self.tr("As of {time}").format(time=self._as_of(state.updated, state))
        return f"{text} · F5"

    def _as_of(self, instant: datetime, state: Dashboard) -> str:
        same_day = instant.astimezone(state.zone).date() == state.now.astimezone(state.zone).date()
        return local_time(instant, state.zone) if same_day else show.moment(instant, state.zone, year=False)

    def _on_line(self) -> None:
        if not self._filling and self._line.current():
            self.line_chosen.emit(self._line.current())
