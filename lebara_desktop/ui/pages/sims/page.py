"""The SIM & numbers page. Passive: it shows a state and says what was asked for."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lebara_desktop.domain.errors import ErrorKind
from lebara_desktop.ui import a11y, errors
from lebara_desktop.ui import format as show
from lebara_desktop.ui.pages.sims.cards import BringCard, LifelineCard, PhoneCard, SimCardView
from lebara_desktop.ui.pages.sims.changes import ChangesCard
from lebara_desktop.ui.pages.sims.numbers import NumbersCard
from lebara_desktop.ui.pages.sims.state import RowAction, SimsIntents, SimsState, Status, Task
from lebara_desktop.ui.pages.sims.task_panel import TaskPanel
from lebara_desktop.ui.widgets.banner import Banner
from lebara_desktop.ui.widgets.buttons import Button
from lebara_desktop.ui.widgets.card import Card
from lebara_desktop.ui.widgets.flow import FlowLayout
from lebara_desktop.ui.widgets.page_scroll import CardGrid, PageScroll
from lebara_desktop.ui.widgets.states import EmptyState, Skeleton
from lebara_desktop.ui.widgets.text import PlainLabel

_START = datetime(1970, 1, 1, tzinfo=UTC)


def _step(state: SimsState) -> tuple[object, ...]:
    return state.task.task, state.task.step, state.task.revealed is None


class SimsPage(QWidget):
    """All numbers of the account. ``renew_requested`` and ``plans_requested`` follow the choice of the number they are for."""

    renew_requested = Signal()
    plans_requested = Signal()
    number_chosen = Signal(str)
    renamed = Signal(str, str)
    task_asked = Signal(str, str)
    stop_asked = Signal(str)
    refresh_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sims")
        self._state = SimsState(_START, UTC)
        self._build()
        self._retranslate()
        self.render(self._state)

    def connect_intents(self, presenter: SimsIntents) -> None:
        """Carry what a person asks for to ``presenter``."""
        self.number_chosen.connect(presenter.choose)
        self.renamed.connect(presenter.rename)
        self.task_asked.connect(presenter.open_task)
        self.stop_asked.connect(presenter.stop_change)
        self.refresh_requested.connect(presenter.refresh)
        self.task.connect_intents(presenter)

    def render(self, state: SimsState) -> None:  # type: ignore[override]  # Qt's own is not called
        """Show ``state``."""
        before, self._state = self._state, state
        ready = state.status is Status.READY
        self._show_notice(state)
        self.task.show_face(state.task, state.zone)
        self._waiting.setVisible(state.status is Status.LOADING)
        self._show_empty(state)
        self.numbers.setVisible(ready)
        selected = state.selected.digits if state.selected else ""
        if ready:
            self.numbers.show_rows(state.rows, selected, state.zone)
        self.changes.show_changes(state.changes if ready else (), [row.line for row in state.rows], state.zone)
        self._show_detail(state)
        if ready and before.selected not in (None, state.selected) and state.selected:
            a11y.announce(self, self.tr("{number} is shown").format(number=show.msisdn(selected)))
        if state.task.task is not Task.NONE and _step(before) != _step(state):
            self._scroll.scroll_to_top()

    def scroll_to_top(self) -> None:
        """Show the beginning, as after a change of page."""
        self._scroll.scroll_to_top()

    def _build(self) -> None:
        self._scroll = PageScroll(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        body = self._scroll.body
        body.addLayout(self._build_head())
        self._notice = Banner("warn", "", parent=self)
        self._notice.setObjectName("sims.notice")
        self._notice.close_button.hide()
        self._notice.action_requested.connect(self.refresh_requested)
        self.task = TaskPanel(self)
        self.task.task_asked.connect(lambda task: self.task_asked.emit(task, ""))
        self.task.plan_asked.connect(self.plans_requested)
        self._waiting = self._build_waiting()
        self._empty_card = Card(self)
        self._empty = EmptyState("sim", "", "", parent=self._empty_card)
        self._empty.action_requested.connect(self._on_empty_action)
        self._empty_card.body.addWidget(self._empty)
        self.numbers = NumbersCard(self)
        self.numbers.number_chosen.connect(self.number_chosen)
        self.numbers.renamed.connect(self.renamed)
        self.numbers.action_asked.connect(self._on_action)
        self.changes = ChangesCard(self)
        self.changes.stop_asked.connect(self.stop_asked)
        self.lifeline, self.sim, self.phone, self.bring = LifelineCard(), SimCardView(), PhoneCard(), BringCard()
        for asked in (self.sim.task_asked, self.phone.task_asked, self.bring.task_asked):
            asked.connect(self._ask)
        self._below = CardGrid(264, self, most=3)
        for card in (self.sim, self.phone, self.bring):
            self._below.add(card)
        for part in (self._notice, self.task, self._waiting, self._empty_card, self.numbers, self.changes):
            body.addWidget(part)
        body.addWidget(self.lifeline)
        body.addWidget(self._below)
        body.addStretch(1)

    def _build_head(self) -> QHBoxLayout:
        self._title = PlainLabel("", "title", self)
        self._link = Button("", "plain", parent=self)
        self._link.setObjectName("sims.link")
        self._link.clicked.connect(lambda: self.task_asked.emit(Task.LINK.value, ""))
        self._activate = Button("", "primary", parent=self)
        self._activate.setObjectName("sims.activate")
        self._activate.clicked.connect(lambda: self.task_asked.emit(Task.ACTIVATE.value, ""))
        head = FlowLayout(8, stretch=0)
        for part in (self._title, self._link, self._activate):
            head.addWidget(part)
        row = QHBoxLayout()
        row.addLayout(head, 1)
        return row

    def _build_waiting(self) -> Card:
        card = Card(self)
        card.body.setSpacing(18)
        for width in (420, 0, 0, 0):
            card.body.addWidget(Skeleton(width, 22 if width == 0 else 14, card))
        return card

    def _show_notice(self, state: SimsState) -> None:
        error = state.error
        shown = state.stale and state.status is Status.READY
        if shown and error is not None:
            self._notice.set("warn", errors.sentence(error), self.tr("Try again"))
        elif shown and state.at is not None:
            text = self.tr("As of {moment}. Numbers may have changed since.")
            moment = show.moment(state.at, state.zone, year=False)
            self._notice.set("warn", text.format(moment=moment), self.tr("Refresh"))
        self._notice.setVisible(shown and (error is not None or state.at is not None))

    def _show_empty(self, state: SimsState) -> None:
        failed = state.status is Status.FAILED
        self._empty_card.setVisible(failed or state.status is Status.EMPTY)
        if failed and state.error is not None:
            offline = state.error.kind in (ErrorKind.UNREACHABLE, ErrorKind.TIMEOUT)
            title = self.tr("No connection") if offline else self.tr("Numbers could not be read")
            self._empty.set("warning", title, errors.sentence(state.error), self.tr("Try again"), "warn")
        elif state.status is Status.EMPTY:
            text = self.tr("Link a number that you have, or activate a new SIM.")
            self._empty.set("sim", self.tr("No number on this account yet"), text, self.tr("Link a number"))

    def _show_detail(self, state: SimsState) -> None:
        detail = state.detail if state.status is Status.READY else None
        self.lifeline.setVisible(detail is not None)
        self._below.setVisible(detail is not None)
        if detail is None:
            return
        self.lifeline.show_detail(detail, state.now, state.zone)
        self.sim.show_detail(detail)
        self.bring.show_line(detail.line)

    def _ask(self, task: str) -> None:
        """Ask for a task about the selected number."""
        if self._state.selected is not None:
            self.task_asked.emit(task, self._state.selected.digits)

    def _on_action(self, digits: str, action: str) -> None:
        self.number_chosen.emit(digits)
        match RowAction(action):
            case RowAction.RENEW:
                self.renew_requested.emit()
            case RowAction.CHOOSE_PLAN:
                self.plans_requested.emit()
            case RowAction.ACTIVATE:
                self.task_asked.emit(Task.ACTIVATE.value, digits)
            case RowAction.REGISTER:
                self.task_asked.emit(Task.REGISTER.value, digits)
            case _:
                self._scroll.ensureWidgetVisible(self.lifeline, 0, 24)
                self.lifeline.lifeline.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_empty_action(self) -> None:
        if self._state.status is Status.EMPTY:
            self.task_asked.emit(Task.LINK.value, "")
        else:
            self.refresh_requested.emit()

    def _retranslate(self) -> None:
        self._title.setText(self.tr("SIM & numbers"))
        self._link.setText(self.tr("Link a number"))
        self._activate.setText(self.tr("Activate a SIM"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.changes.forget()
            self.render(self._state)
