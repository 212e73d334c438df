"""The checkout wizard on the screen: step header, one face at a time, and the order card or the receipt beside it."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from lebara_desktop.domain.checkout import Step
from lebara_desktop.ui import a11y
from lebara_desktop.ui.pages.checkout.done import DoneFace
from lebara_desktop.ui.pages.checkout.endings import EndingFace
from lebara_desktop.ui.pages.checkout.paying import PayingFace
from lebara_desktop.ui.pages.checkout.payment import PaymentFace
from lebara_desktop.ui.pages.checkout.receipt import ReceiptLine, ReceiptView, ReceiptWords
from lebara_desktop.ui.pages.checkout.review import ReviewFace
from lebara_desktop.ui.pages.checkout.state import CheckoutIntents, CheckoutState, Face
from lebara_desktop.ui.pages.checkout.summary import OrderCard
from lebara_desktop.ui.pages.checkout.unknown import UnknownFace
from lebara_desktop.ui.pages.checkout.words import CheckoutWords
from lebara_desktop.ui.pages.plans.words import PlanWords
from lebara_desktop.ui.slip import SlipWords
from lebara_desktop.ui.slip_dialog import SlipDialog
from lebara_desktop.ui.theme import fonts
from lebara_desktop.ui.widgets.card import Card
from lebara_desktop.ui.widgets.flow import FlowLayout
from lebara_desktop.ui.widgets.page_scroll import PageScroll
from lebara_desktop.ui.widgets.step_header import StepHeader
from lebara_desktop.ui.widgets.text import PlainLabel

_SIDE = 330  # pixels of the order card, as in the design
_SIDE_NARROW = 262
_NARROW = 1000  # page width below which the order card is narrow
_LEAST = 780  # page width below which it stands under the sheet
_ANY_WIDTH = 16777215  # Qt's own greatest
_ENDINGS = (Face.ALREADY_OPEN, Face.JUST_BOUGHT, Face.NOT_CHARGED, Face.REFUNDED, Face.STOPPED)
_PAYING = (Face.SENDING, Face.QR, Face.BROWSER, Face.CANCELING)
_PROVED = (Face.ACTIVATING, Face.DONE)

AnyFace = ReviewFace | PaymentFace | PayingFace | UnknownFace | DoneFace | EndingFace


class CheckoutPage(QWidget):
    """Passive: shows a state and says what was asked for. Closing or leaving it never stops a payment."""

    plans_requested = Signal()
    change_requested = Signal()
    existing_opened = Signal()
    bought_again = Signal()
    start_toggled = Signal()
    auto_renew_toggled = Signal()
    ticked = Signal(bool)
    payment_requested = Signal()
    back_requested = Signal()
    way_chosen = Signal(str)
    ways_retried = Signal()
    voucher_entered = Signal(str)
    pay_requested = Signal()
    page_requested = Signal()
    another_way_requested = Signal()
    waiting_resumed = Signal()
    cancel_requested = Signal()
    try_requested = Signal()
    support_requested = Signal()
    check_answered = Signal(str, bool)
    checks_restarted = Signal()
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("checkout")
        self._state = CheckoutState()
        self._slip: SlipDialog | None = None
        self._plans = PlanWords(self)
        self._words = CheckoutWords(self)
        self._receipts = ReceiptWords(self._words, self._plans, self)
        self._made: list[AnyFace] = []  # a face is made when it is needed first: all at once would hold the window up
        self._build()
        self.render(self._state)

    def connect_intents(self, presenter: CheckoutIntents) -> None:
        """Carry what a person asks for to ``presenter``."""
        self.plans_requested.connect(presenter.back_to_plans)
        self.change_requested.connect(presenter.back_to_plans)
        self.existing_opened.connect(presenter.open_existing)
        self.bought_again.connect(presenter.buy_again)
        self.start_toggled.connect(presenter.toggle_start)
        self.auto_renew_toggled.connect(presenter.toggle_auto_renew)
        self.ticked.connect(presenter.check)
        self.payment_requested.connect(presenter.go_to_payment)
        self.back_requested.connect(presenter.back)
        self.way_chosen.connect(presenter.choose_way)
        self.ways_retried.connect(presenter.retry_ways)
        self.voucher_entered.connect(presenter.redeem)
        self.pay_requested.connect(presenter.pay)
        self.page_requested.connect(presenter.open_page)
        self.another_way_requested.connect(presenter.pay_another_way)
        self.waiting_resumed.connect(presenter.keep_waiting)
        self.cancel_requested.connect(presenter.cancel_order)
        self.try_requested.connect(presenter.try_now)
        self.support_requested.connect(presenter.contact_support)
        self.check_answered.connect(presenter.answer_check)
        self.checks_restarted.connect(presenter.restart_checks)
        self.finished.connect(presenter.finish)

    def render(self, state: CheckoutState) -> None:  # type: ignore[override]  # Qt's own is not called
        """Show ``state``; a new face is announced and gets the focus."""
        before, self._state = self._state, state
        title = self._title_text(state)
        self._title.setText(title)
        self._steps.set_labels([self.tr("Review"), self.tr("Payment"), self.tr("Pay"), self.tr("Done")])
        self._steps.set_current(list(Step).index(state.flow.step), all_done=state.face is Face.DONE)
        self._steps.setVisible(state.face not in (Face.NOTHING, Face.ALREADY_OPEN, Face.JUST_BOUGHT))
        face = self._face(state.face)
        receipt = self.receipt_lines(state)
        self._order.show_state(state)
        self._order.setVisible(state.draft is not None and not receipt)
        self._receipt_card.setVisible(bool(receipt))
        self._receipt.set_lines(receipt)
        if isinstance(face, DoneFace):
            face.show_state(state, receipt)
        elif face is not None:
            face.show_state(state)
        for part in self._made:
            if isinstance(part, PayingFace) and part is not face:
                part.hide_code()
            part.setVisible(part is face)
        self._sheet.setVisible(face is not None)
        self._say_place(title, on_the_way=state.face in (Face.REVIEW, Face.PAYMENT, *_PAYING))
        if state.face is not before.face:
            self._enter()

    def _face(self, face: Face) -> AnyFace | None:
        if face in _ENDINGS:
            return self._ending
        if face in _PAYING:
            return self._paying
        if face in _PROVED:
            return self._done
        match face:
            case Face.REVIEW:
                return self._review
            case Face.PAYMENT:
                return self._payment
            case Face.UNKNOWN:
                return self._unknown
        return None

    def receipt_lines(self, state: CheckoutState) -> list[ReceiptLine]:
        """Return the receipt for ``state``; empty before it is paid."""
        return self._receipts.lines(state) if state.face in _PROVED else []

    def save_receipt(self, path: str) -> None:
        """Write the receipt that is shown to ``path`` as PDF, and say whether it worked."""
        self._done.save_to(path)

    def focus_first(self) -> None:
        """Put the focus where the present face wants it."""
        for one in self._made:
            if one.isVisibleTo(self):
                one.focus_first()

    def _enter(self) -> None:
        self._scroll.scroll_to_top()
        if self.isVisible():
            self.focus_first()

    def _say_place(self, title: str, *, on_the_way: bool) -> None:
        """Name the page by how far the order is, and have it spoken when that changes: "Renewed" above all."""
        place = f"{title}. {self._steps.accessibleName()}" if on_the_way else title
        if place != self.accessibleName():
            self.setAccessibleName(place)
            if self.isVisible():
                a11y.announce(self, place)

    def _title_text(self, state: CheckoutState) -> str:
        match state.face:
            case Face.UNKNOWN:
                return self.tr("We do not know yet")
            case Face.ACTIVATING:
                return self.tr("Paid")
            case Face.DONE:
                proof = state.view.proof if state.view else None
                return self.tr("Renewed") if proof is not None and proof.proved else self.tr("Paid")
            case Face.NOT_CHARGED:
                return self.tr("Order closed")
            case Face.REFUNDED:
                return self.tr("Refunded")
            case Face.STOPPED:
                return self.tr("Stopped")
            case _:
                return self.tr("Renew")

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = PageScroll(self)
        outer.addWidget(self._scroll)
        head = FlowLayout(12, spread=True)
        self._title = PlainLabel(role="title")
        self._title.setObjectName("checkout.title")
        self._steps = StepHeader()
        self._steps.setObjectName("checkout.steps")
        head.addWidget(self._title)
        head.addWidget(self._steps)
        self._scroll.body.addLayout(head)
        row = self._row = QHBoxLayout()
        row.setSpacing(16)
        self._sheet = Card()
        self._sheet.set_padding(18, 18)
        row.addWidget(self._sheet, 1, Qt.AlignmentFlag.AlignTop)
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        self._order = OrderCard(self._words, self._plans)
        self._receipt_card = Card()
        self._receipt = ReceiptView()
        self._receipt_card.body.addWidget(self._receipt)
        side.addWidget(self._order)
        side.addWidget(self._receipt_card)
        row.addWidget(self._side, 0, Qt.AlignmentFlag.AlignTop)
        self._scroll.body.addLayout(row)
        self._scroll.body.addStretch(1)

    # -- the faces ------------------------------------------------------------------------------------------------------

    def _adopt(self, face: AnyFace) -> None:
        self._made.append(face)
        self._sheet.body.addWidget(face)

    @cached_property
    def _review(self) -> ReviewFace:
        made = ReviewFace(self._words, self._plans)
        made.back_requested.connect(self.plans_requested)
        made.change_requested.connect(self.change_requested)
        made.start_toggled.connect(self.start_toggled)
        made.auto_renew_toggled.connect(self.auto_renew_toggled)
        made.ticked.connect(self.ticked)
        made.continue_requested.connect(self.payment_requested)
        self._adopt(made)
        return made

    @cached_property
    def _payment(self) -> PaymentFace:
        made = PaymentFace(self._words)
        made.back_requested.connect(self.back_requested)
        made.way_chosen.connect(self.way_chosen)
        made.retry_requested.connect(self.ways_retried)
        made.voucher_entered.connect(self.voucher_entered)
        made.pay_requested.connect(self.pay_requested)
        made.waiting_resumed.connect(self.waiting_resumed)
        made.cancel_requested.connect(self.cancel_requested)
        self._adopt(made)
        return made

    @cached_property
    def _paying(self) -> PayingFace:
        made = PayingFace(self._words)
        made.page_requested.connect(self.page_requested)
        made.another_way_requested.connect(self.another_way_requested)
        made.cancel_requested.connect(self.cancel_requested)
        self._adopt(made)
        return made

    @cached_property
    def _unknown(self) -> UnknownFace:
        made = UnknownFace(self._words)
        made.try_requested.connect(self.try_requested)
        made.slip_requested.connect(self._on_slip)
        made.support_requested.connect(self.support_requested)
        self._adopt(made)
        return made

    @cached_property
    def _done(self) -> DoneFace:
        made = DoneFace(self._words, self._plans)
        made.check_answered.connect(self.check_answered)
        made.checks_restarted.connect(self.checks_restarted)
        made.finish_requested.connect(self.finished)
        self._adopt(made)
        return made

    @cached_property
    def _ending(self) -> EndingFace:
        made = EndingFace(self._words)
        made.slip_requested.connect(self._on_slip)
        made.safe_chosen.connect(lambda: self._on_ending(safe=True))
        made.other_chosen.connect(lambda: self._on_ending(safe=False))
        self._adopt(made)
        return made

    def _on_ending(self, *, safe: bool) -> None:
        to_plans, home = self.plans_requested, self.finished
        ways = {
            Face.ALREADY_OPEN: (self.existing_opened, to_plans),
            Face.JUST_BOUGHT: (home, self.bought_again),
            Face.NOT_CHARGED: (to_plans, home),
            Face.REFUNDED: (home, to_plans),
            Face.STOPPED: (self.support_requested, home),
        }
        ways[self._state.face][0 if safe else 1].emit()

    def _on_slip(self) -> None:
        """Show the slip of an order that is not settled, to be printed."""
        view = self._state.view
        if view is not None:
            slip = SlipWords(self).slip(view, self._words.paid_by(view), self._state.zone, self._state.now)
            self._slip = SlipDialog(self, slip)
            self._slip.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self._slip.open()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle_side()

    def _settle_side(self) -> None:
        """Put the order beside the sheet, or below it where text is so large that both would be too narrow."""
        beside = self.width() >= fonts.grown(_LEAST)
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._row.setAlignment(self._sheet, Qt.AlignmentFlag.AlignTop if beside else Qt.AlignmentFlag(0))
        self._row.setAlignment(self._side, Qt.AlignmentFlag.AlignTop if beside else Qt.AlignmentFlag(0))
        width = fonts.grown(_SIDE if self.width() >= fonts.grown(_NARROW) else _SIDE_NARROW)
        self._side.setMinimumWidth(width if beside else 0)
        self._side.setMaximumWidth(width if beside else _ANY_WIDTH)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.render(self._state)
        elif event.type() == QEvent.Type.StyleChange:
            self._settle_side()
