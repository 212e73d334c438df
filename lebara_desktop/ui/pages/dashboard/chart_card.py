"""Use per day: counted bars up to today, dashed ones for what is expected until the plan ends."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from lebara_desktop.domain.plans import Kind
from lebara_desktop.ui import format as show
from lebara_desktop.ui.pages.dashboard.parts import Trouble
from lebara_desktop.ui.pages.dashboard.state import Chart, Day, Topic
from lebara_desktop.ui.pages.plans.words import PlanWords
from lebara_desktop.ui.widgets.bar_chart import Bar, BarChart
from lebara_desktop.ui.widgets.card import Card
from lebara_desktop.ui.widgets.flow import FlowLayout
from lebara_desktop.ui.widgets.segmented import SegmentedControl
from lebara_desktop.ui.widgets.states import Skeleton
from lebara_desktop.ui.widgets.text import PlainLabel

_LOW = 180  # pixels of height
_KIND = {Topic.DATA: Kind.DATA, Topic.CALLS: Kind.NATIONAL_MINUTES, Topic.TEXTS: Kind.NATIONAL_SMS}
_TONE = {Topic.DATA: "data", Topic.CALLS: "accent", Topic.TEXTS: "texts"}


class DayChart(BarChart):
    """A chart that is content with the height that a whole dashboard leaves it on a small screen, and grows where there is more."""

    def sizeHint(self) -> QSize:
        return QSize(480, _LOW)


class ChartCard(Card):
    """The chart with its choice of data, calls or texts."""

    topic_chosen = Signal(str)
    try_again_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dashboard.usage")
        self._title = PlainLabel("", "heading", self)
        self._topics = SegmentedControl(parent=self)
        self._topics.setObjectName("dashboard.topic")
        self._topics.chosen.connect(self.topic_chosen)
        self._chart = DayChart(self)
        self._chart.setObjectName("dashboard.chart")
        self._legend = PlainLabel("", "caption", self)
        self._waiting = Skeleton(0, _LOW, self)
        self._trouble = Trouble(self)
        self._trouble.try_again_requested.connect(self.try_again_requested)
        self._shown: object = None
        head = FlowLayout(12, spread=True)
        head.addWidget(self._title)
        head.addWidget(self._legend)
        head.addWidget(self._topics)
        self.body.addLayout(head)
        self.body.addWidget(self._chart, 1)
        for part in (self._waiting, self._trouble):
            self.body.addWidget(part)
        self.body.addStretch(0)

    def show_state(self, chart: Chart) -> None:
        """Show the days of ``chart``."""
        known = not chart.loading and chart.error is None
        self._title.setText(self._title_of(chart.topic))
        names = {Topic.DATA: self.tr("Data"), Topic.CALLS: self.tr("Calls"), Topic.TEXTS: self.tr("Texts")}
        self._topics.setAccessibleName(self.tr("What the chart shows"))
        self._topics.set_options([(topic.value, names[topic]) for topic in chart.topics])
        if chart.topic in chart.topics:
            self._topics.set_current(chart.topic.value)
        self._topics.setVisible(known and len(chart.topics) > 1)
        self._waiting.setVisible(chart.loading)
        self._trouble.show_error(None if chart.loading else chart.error)
        self._chart.setVisible(known)
        self._legend.setVisible(known and not chart.empty and any(one.forecast for one in chart.days))
        self._legend.setText(self.tr("dashed: expected"))
        if known:
            self._show_days(chart)

    def _show_days(self, chart: Chart) -> None:
        self._chart.set_name(self._title_of(chart.topic))
        self._chart.set_empty_text(self.tr("Nothing used yet. Each day of use will stand here."))
        bars = [] if chart.empty else [self._bar(chart.topic, one) for one in chart.days]
        if (chart.topic, bars) != self._shown:  # the cursor of the keyboard stays where it is
            self._shown = (chart.topic, bars)
            self._chart.set_tone(_TONE[chart.topic])
            self._chart.set_bars(bars)

    def _title_of(self, topic: Topic) -> str:
        if topic is Topic.DATA:
            return self.tr("Data per day")
        return self.tr("Calls per day") if topic is Topic.CALLS else self.tr("Texts per day")

    def _bar(self, topic: Topic, day: Day) -> Bar:
        amount = PlanWords().amount(_KIND[topic], day.amount)
        template = self.tr("{day}: about {amount} expected") if day.forecast else self.tr("{day}: {amount}")
        text = show.filled(template, day=show.day(day.day), amount=amount)
        label = self.tr("today") if day.today else show.day_short(day.day)
        return Bar(label, float(day.amount), text, day.forecast, day.today)
