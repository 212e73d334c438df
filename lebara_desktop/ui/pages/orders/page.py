"""The orders page on the screen. Passive: it shows a state and says what was asked for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lebara_desktop.domain.orders import OrderFilter
from lebara_desktop.ui import a11y, errors
from lebara_desktop.ui import format as show
from lebara_desktop.ui.pages.checkout.unsettled import UnsettledWords
from lebara_desktop.ui.pages.checkout.words import CheckoutWords
from lebara_desktop.ui.pages.orders.past import OrderList
from lebara_desktop.ui.pages.orders.state import OrdersIntents, OrdersState, Status
from lebara_desktop.ui.pages.orders.support import SupportDialog, SupportWords
from lebara_desktop.ui.pages.orders.unsettled_card import UnsettledCard
from lebara_desktop.ui.pages.orders.words import OrderWords
from lebara_desktop.ui.slip import SlipWords
from lebara_desktop.ui.slip_dialog import SlipDialog
from lebara_desktop.ui.widgets.banner import Banner
from lebara_desktop.ui.widgets.buttons import BusyButton
from lebara_desktop.ui.widgets.card import Card
from lebara_desktop.ui.widgets.flow import FlowLayout
from lebara_desktop.ui.widgets.opening import open_document
from lebara_desktop.ui.widgets.page_scroll import PageScroll
from lebara_desktop.ui.widgets.segmented import SegmentedControl
from lebara_desktop.ui.widgets.states import EmptyState, Skeleton
from lebara_desktop.ui.widgets.text import PlainLabel

_FEW = 4  # unsettled orders shown at once; each further press shows as many more


class OrdersPage(PageScroll):
    """What is not settled yet on top, then what was ordered before."""

    order_opened = Signal(str)
    plans_requested = Signal()
    refresh_requested = Signal()
    filter_chosen = Signal(str)
    older_requested = Signal()
    try_requested = Signal(str)
    receipt_opened = Signal(str)
    receipt_saved = Signal(str, str)
    support_requested = Signal(str)
    question_sent = Signal(str)
    support_left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("orders")
        self._state = OrdersState()
        self._shown = _FEW
        self._cards: dict[str, UnsettledCard] = {}
        self._dialog: SupportDialog | None = None
        self._slip: SlipDialog | None = None
        self._checkout = CheckoutWords(self)
        self._unsettled = UnsettledWords(self._checkout, self)
        self._support = SupportWords(self._checkout, self._unsettled, self)
        self._build()
        self.render(self._state)

    def drive(self, presenter: OrdersIntents) -> None:
        """Send what the person does on the page to ``presenter``; where to go next is the application's."""
        self.refresh_requested.connect(presenter.refresh)
        self.filter_chosen.connect(presenter.choose)
        self.older_requested.connect(presenter.read_older)
        self.try_requested.connect(presenter.try_now)
        self.receipt_opened.connect(presenter.open_receipt)
        self.receipt_saved.connect(presenter.save_receipt)
        self.support_requested.connect(presenter.contact_support)
        self.question_sent.connect(presenter.ask_support)
        self.support_left.connect(presenter.close_support)

    def render(self, state: OrdersState) -> None:  # type: ignore[override]  # Qt's own render is never called from Python
        """Show ``state``."""
        before, self._state = self._state, state
        self._show_unsettled(state)
        self._show_head(state)
        self._show_notice(state)
        self._show_past(state)
        self._show_support(state)
        if state.status is not before.status and state.status is Status.READY and self.isVisible():
            a11y.announce(self, self.tr("%n past orders shown", "", len(state.orders)))

    def focus_first(self) -> None:
        """Put the focus on the first unsettled order, else on the filter."""
        if self._cards:
            next(iter(self._cards.values())).focus_first()
        else:
            self._filter.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_document(self, path: str) -> bool:
        """Have the system show a receipt, and tell whether that worked."""
        return open_document(path)

    # -- building -------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._title = PlainLabel(role="title")
        self._subtitle = PlainLabel(role="muted", wrap=True)
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._title)
        head.addWidget(self._subtitle)
        self.body.addLayout(head)
        self._unsettled_box = QVBoxLayout()
        self._unsettled_box.setSpacing(16)
        self.body.addLayout(self._unsettled_box)
        self._rest = BusyButton("", "plain")
        self._rest.setObjectName("orders.unsettled.more")
        self._rest.clicked.connect(self._on_more_unsettled)
        self.body.addWidget(self._rest, 0, Qt.AlignmentFlag.AlignHCenter)
        row = FlowLayout(12, stretch=0)
        self._past_title = PlainLabel(role="heading")
        self._filter = SegmentedControl()
        self._filter.setObjectName("orders.filter")
        self._filter.chosen.connect(self.filter_chosen)
        row.addWidget(self._past_title)
        row.addWidget(self._filter)
        self.body.addLayout(row)
        self._notice = Banner("warn")
        self._notice.setObjectName("orders.notice")
        self._notice.close_button.hide()
        self._notice.action_requested.connect(self.refresh_requested)
        self.body.addWidget(self._notice)
        self.body.addWidget(self._build_past())
        self.body.addStretch(1)

    def _build_past(self) -> Card:
        self._past = Card()
        self._past.set_padding(18, 16)
        self._skeletons = QWidget()
        box = QVBoxLayout(self._skeletons)
        box.setContentsMargins(0, 4, 0, 4)
        box.setSpacing(14)
        for width in (320, 0, 260, 0, 300, 0):
            box.addWidget(Skeleton(width, 16))
        self._empty = EmptyState("receipt", "", "")
        self._empty.action_requested.connect(self._on_empty_action)
        self._list = OrderList(OrderWords(self))
        self._list.receipt_opened.connect(self.receipt_opened)
        self._list.receipt_saved.connect(self.receipt_saved)
        self._older = BusyButton("", "plain", "chevron-down")
        self._older.setObjectName("orders.older")
        self._older.clicked.connect(self.older_requested)
        self._older_error = PlainLabel(role="error", wrap=True)
        for part in (self._skeletons, self._empty, self._list):
            self._past.body.addWidget(part)
        self._past.body.addSpacing(4)
        self._past.body.addWidget(self._older_error)
        self._past.body.addWidget(self._older, 0, Qt.AlignmentFlag.AlignHCenter)
        return self._past

    # -- showing --------------------------------------------------------------------------------------------------------

    def _show_head(self, state: OrdersState) -> None:
        self._title.setText(self.tr("Orders"))
        self._subtitle.setText(self._count_words(len(state.unsettled)))
        self._past_title.setText(self.tr("Past orders"))
        self._filter.setAccessibleName(self.tr("Which orders are shown"))
        self._filter.set_options(
            [
                (OrderFilter.ALL, self.tr("All")),
                (OrderFilter.CARRIED_OUT, self.tr("Carried out")),
                (OrderFilter.ENDED, self.tr("Not carried out")),
            ]
        )
        self._filter.set_current(state.chosen)

    def _count_words(self, unsettled: int) -> str:
        if unsettled == 0:
            return self.tr("Everything is settled.")
        one = self.tr("One order is not settled yet.")
        return one if unsettled == 1 else self.tr("%n orders are not settled yet.", "", unsettled)

    def _show_unsettled(self, state: OrdersState) -> None:
        shown = state.unsettled[: self._shown]
        wanted = [one.view.intent for one in shown]
        for gone in [intent for intent in self._cards if intent not in wanted]:
            card = self._cards.pop(gone)
            self._unsettled_box.removeWidget(card)
            card.hide()
            card.deleteLater()
        for at, one in enumerate(shown):
            card = self._cards.get(one.view.intent) or self._make_card(one.view.intent)
            if self._unsettled_box.indexOf(card) != at:
                self._unsettled_box.insertWidget(at, card)
            card.show_state(one, state.zone)
        hidden = len(state.unsettled) - len(shown)
        self._rest.setText(self.tr("Show %n more", "", hidden))
        self._rest.setVisible(hidden > 0)

    def _make_card(self, intent: str) -> UnsettledCard:
        card = self._cards[intent] = UnsettledCard(intent, self._unsettled)
        card.opened.connect(self.order_opened)
        card.try_requested.connect(self.try_requested)
        card.slip_requested.connect(self._on_slip)
        card.support_requested.connect(self.support_requested)
        return card

    def _show_notice(self, state: OrdersState) -> None:
        old = state.status is Status.READY and state.stale and state.at is not None
        self._notice.setVisible(old)
        if old and state.at is not None:
            as_of = show.moment(state.at, state.zone, year=False)
            text = self.tr("These are the orders as of {time}.").format(time=as_of)
            said = errors.sentence(state.error) if state.error is not None else ""
            self._notice.set("warn", show.sentences((said, text)), self.tr("Try again"))

    def _show_past(self, state: OrdersState) -> None:
        ready = state.status is Status.READY
        self._skeletons.setVisible(state.status is Status.LOADING)
        self._show_empty(state)
        self._list.setVisible(ready and bool(state.orders))
        if ready and state.orders:
            self._list.show_state(state)
        self._older.setText(self.tr("Show older orders"))
        self._older.setVisible(ready and state.more)
        self._older.set_busy(state.reading_older, self.tr("Reading…"))
        text = errors.sentence(state.older_error) if state.older_error is not None else ""
        self._older_error.setText(text)
        self._older_error.setVisible(bool(text))

    def _show_empty(self, state: OrdersState) -> None:
        failed = state.status is Status.FAILED
        self._empty.setVisible(failed or (state.status is Status.READY and not state.orders))
        if failed and state.error is not None:
            title, again = self.tr("The orders could not be loaded"), self.tr("Try again")
            self._empty.set("warning", title, errors.sentence(state.error), again, "warn")
        elif state.chosen is not OrderFilter.ALL:
            text = self.tr("There are others: show all to see them.")
            self._empty.set("search", self.tr("No such orders"), text, self.tr("Show all"))
        else:
            text = self.tr("What you order is kept here, with its receipt.")
            self._empty.set("receipt", self.tr("Nothing was ordered yet"), text, self.tr("See the plans"))

    def _show_support(self, state: OrdersState) -> None:
        if state.support is None:
            if self._dialog is not None:
                self._dialog.done(SupportDialog.DialogCode.Rejected.value)
            return
        if self._dialog is None:
            text = self._support.question(state.support.view, state.zone)
            self._dialog = SupportDialog(self, state.support, text)
            self._dialog.sent.connect(self.question_sent)
            self._dialog.finished.connect(self._on_support_left)
            self._dialog.open()
        self._dialog.show_state(state.support)

    # -- what was done --------------------------------------------------------------------------------------------------

    def _on_support_left(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.deleteLater()
            self.support_left.emit()

    def _on_slip(self, intent: str) -> None:
        view = next((one.view for one in self._state.unsettled if one.view.intent == intent), None)
        if view is not None:
            way = self._checkout.paid_by(view)
            slip = SlipWords(self).slip(view, way, self._state.zone, self._state.now)
            self._slip = SlipDialog(self, slip)
            self._slip.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self._slip.open()

    def _on_more_unsettled(self) -> None:
        self._shown += _FEW
        self.render(self._state)

    def _on_empty_action(self) -> None:
        if self._state.status is Status.FAILED:
            self.refresh_requested.emit()
        elif self._state.chosen is not OrderFilter.ALL:
            self.filter_chosen.emit(OrderFilter.ALL)
        else:
            self.plans_requested.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.render(self._state)
