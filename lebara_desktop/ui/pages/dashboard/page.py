"""The dashboard as a person sees it: head, notices, plan and credit, allowances, use per day and advice."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from lebara_desktop.ui.pages.dashboard.advice_card import AdviceCard
from lebara_desktop.ui.pages.dashboard.auto_renew_dialog import AutoRenewDialog
from lebara_desktop.ui.pages.dashboard.chart_card import ChartCard
from lebara_desktop.ui.pages.dashboard.credit_card import CreditCard
from lebara_desktop.ui.pages.dashboard.head import Head
from lebara_desktop.ui.pages.dashboard.notices import Notices
from lebara_desktop.ui.pages.dashboard.plan_card import PlanCard
from lebara_desktop.ui.pages.dashboard.state import AutoRenewTerms, Dashboard, Stage
from lebara_desktop.ui.pages.dashboard.tiles import Tiles
from lebara_desktop.ui.theme import fonts
from lebara_desktop.ui.widgets.page_scroll import PageScroll

_SIDE_BY_SIDE = 720  # pixels of content from which two cards stand beside each other
_CREDIT_WIDTH = 262
_ADVICE_WIDTH = 322
_NO_FIGURES = (Stage.FAILED, Stage.NO_LINE, Stage.LOST, Stage.NOT_ACTIVATED)


class Intents(Protocol):
    """What the page tells its presenter."""

    def refresh(self) -> None: ...
    def choose_line(self, digits: str) -> None: ...
    def choose_topic(self, topic: str) -> None: ...
    def switch_auto_renew(self, on: bool) -> None: ...
    def confirm_auto_renew(self) -> None: ...
    def dismiss_auto_renew(self) -> None: ...
    def open_voucher(self) -> None: ...
    def close_voucher(self) -> None: ...
    def edit_voucher(self) -> None: ...
    def redeem(self, code: str) -> None: ...


class DashboardPage(PageScroll):
    """Renders a ``Dashboard`` and says what was pressed."""

    renew_requested = Signal()
    plans_requested = Signal()
    plan_chosen = Signal(str)
    order_opened = Signal(str)
    refresh_requested = Signal()
    line_chosen = Signal(str)
    topic_chosen = Signal(str)
    auto_renew_switched = Signal(bool)
    auto_renew_answered = Signal(bool)
    voucher_opened = Signal()
    voucher_closed = Signal()
    voucher_edited = Signal()
    voucher_entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dashboard")
        self._state: Dashboard | None = None
        self._dialog: AutoRenewDialog | None = None
        self._fresh = True  # shown, and the focus not yet put on the main action
        self._head = Head(self.canvas)
        self._notices = Notices(self.canvas)
        self._plan = PlanCard(self.canvas)
        self._credit = CreditCard(self.canvas)
        self._tiles = Tiles(self.canvas)
        self._chart = ChartCard(self.canvas)
        self._advice = AdviceCard(self.canvas)
        self._lay_out()
        self._connect()

    def drive(self, presenter: Intents) -> None:
        """Send what the person does on the page to ``presenter``; where to go next is the application's."""
        self.refresh_requested.connect(presenter.refresh)
        self.line_chosen.connect(presenter.choose_line)
        self.topic_chosen.connect(presenter.choose_topic)
        self.auto_renew_switched.connect(presenter.switch_auto_renew)
        self.auto_renew_answered.connect(
            lambda yes: presenter.confirm_auto_renew() if yes else presenter.dismiss_auto_renew()
        )
        self.voucher_opened.connect(presenter.open_voucher)
        self.voucher_closed.connect(presenter.close_voucher)
        self.voucher_edited.connect(presenter.edit_voucher)
        self.voucher_entered.connect(presenter.redeem)

    def render(self, state: Dashboard) -> None:  # type: ignore[override]  # Qt's own render is never called from Python
        """Show ``state``."""
        self._state = state
        face = state.plan
        self._head.show_state(state)
        self._notices.show_state(state)
        self._plan.show_state(face, state.auto_renew, state.now, state.zone)
        self._credit.show_state(state.credit, state.zone)
        figures = face.stage not in _NO_FIGURES
        self._credit.setVisible(face.stage not in (Stage.FAILED, Stage.NO_LINE))
        self._tiles.show_buckets(state.tiles if figures else (), loading=figures and face.buckets_loading)
        self._chart.show_state(state.chart)
        self._chart.setVisible(figures and not (face.stage is Stage.NO_PLAN and state.chart.empty))
        self._advice.show_state(state.advice)
        self._advice.setVisible(figures and face.stage is not Stage.NO_PLAN)
        self._arrange(self.viewport().width())
        if self._fresh and self.isVisible() and face.stage is not Stage.WAITING:
            self._fresh = not self._plan.focus_first()

    def ask_auto_renew(self, terms: AutoRenewTerms) -> None:
        """Ask whether auto-renew shall go on; the answer comes as ``auto_renew_answered``."""
        if self._dialog is not None or self._state is None:
            return
        self._dialog = AutoRenewDialog(self, terms, self._state.zone)
        self._dialog.finished.connect(self._on_answered)
        self._dialog.open()

    def _on_answered(self, result: int) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.deleteLater()
            self.auto_renew_answered.emit(result == AutoRenewDialog.DialogCode.Accepted)

    def _lay_out(self) -> None:
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.addWidget(self._plan, 1)
        self._top.addWidget(self._credit)
        self._bottom = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._bottom.addWidget(self._chart, 1)
        self._bottom.addWidget(self._advice)
        for row in (self._top, self._bottom):
            row.setSpacing(16)
        self.body.addWidget(self._head)
        self.body.addWidget(self._notices)
        self.body.addLayout(self._top)
        self.body.addWidget(self._tiles)
        self.body.addLayout(self._bottom, 100)
        self.body.addStretch(1)
        self._arrange(self.viewport().width())

    def _connect(self) -> None:
        self._head.refresh_requested.connect(self.refresh_requested)
        self._head.line_chosen.connect(self.line_chosen)
        self._notices.order_opened.connect(self.order_opened)
        for part in (self._notices, self._plan, self._credit, self._chart, self._advice):
            part.try_again_requested.connect(self.refresh_requested)
        self._plan.renew_requested.connect(self.renew_requested)
        self._plan.plans_requested.connect(self.plans_requested)
        self._plan.auto_renew_switched.connect(self.auto_renew_switched)
        self._credit.voucher_opened.connect(self.voucher_opened)
        self._credit.voucher_closed.connect(self.voucher_closed)
        self._credit.voucher_edited.connect(self.voucher_edited)
        self._credit.voucher_entered.connect(self.voucher_entered)
        self._chart.topic_chosen.connect(self.topic_chosen)
        self._advice.plan_chosen.connect(self.plan_chosen)
        self._advice.plans_requested.connect(self.plans_requested)

    def _arrange(self, width: int) -> None:
        margins = self.body.contentsMargins()
        room = width - margins.left() - margins.right() - self._top.spacing()
        broad, side = fonts.grown(_CREDIT_WIDTH), fonts.grown(_ADVICE_WIDTH)
        credit = broad if self._credit.isVisibleTo(self) else 0
        beside = width >= fonts.grown(_SIDE_BY_SIDE) and self._plan.narrowest + credit <= room
        self._plan.fit(room - credit if beside else room + self._top.spacing())
        advice = min(side, width * 3 // 8)
        abreast = beside and self._chart.minimumSizeHint().width() + advice <= room
        for row, on in ((self._top, beside), (self._bottom, abreast)):
            row.setDirection(QBoxLayout.Direction.LeftToRight if on else QBoxLayout.Direction.TopToBottom)
        most = 16_777_215  # Qt's own "no limit"
        self._credit.setMaximumWidth(broad if beside else most)
        self._credit.setMinimumWidth(broad if beside else 0)
        self._advice.setMaximumWidth(side if abreast else most)
        self._advice.setMinimumWidth(advice if abreast else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(self.viewport().width())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fresh = True

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._state is not None:
            self.render(self._state)
        elif event.type() == QEvent.Type.StyleChange and self._state is not None:  # the text size may be another one
            self._arrange(self.viewport().width())
