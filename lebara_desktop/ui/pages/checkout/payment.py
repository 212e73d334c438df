"""The second step: choose how to pay. Card details are never typed into this program."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lebara_desktop.domain.checkout import Draft, WayKind
from lebara_desktop.ui import errors
from lebara_desktop.ui import format as show
from lebara_desktop.ui.pages.checkout.state import CheckoutState
from lebara_desktop.ui.pages.checkout.voucher import VoucherEntry
from lebara_desktop.ui.pages.checkout.words import CheckoutWords
from lebara_desktop.ui.shortcuts import Key
from lebara_desktop.ui.widgets.banner import Banner
from lebara_desktop.ui.widgets.buttons import BusyButton, Button
from lebara_desktop.ui.widgets.radio_card import RadioCardGroup
from lebara_desktop.ui.widgets.states import EmptyState, Skeleton
from lebara_desktop.ui.widgets.text import PlainLabel, key_text


class PayButton(BusyButton):
    """The button that costs money. A plain Enter does nothing: a bar code scanner ends with one. Space and Ctrl+Enter pay."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            return
        super().keyPressEvent(event)


class PaymentFace(QWidget):
    """The ways to pay as cards, what went wrong the last time, and the button that pays."""

    back_requested = Signal()
    way_chosen = Signal(str)
    retry_requested = Signal()
    voucher_entered = Signal(str)
    pay_requested = Signal()
    waiting_resumed = Signal()
    cancel_requested = Signal()

    def __init__(self, words: CheckoutWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._problem = Banner("bad")
        self._problem.setObjectName("checkout.problem")
        self._problem.close_button.hide()
        self._title = PlainLabel(role="heading")
        self._ways = RadioCardGroup(min_width=236)
        self._ways.setObjectName("checkout.way")
        self._ways.chosen.connect(self.way_chosen)
        self._skeleton = QWidget()
        self._failed = EmptyState("warning", "", "")
        self._failed.action_requested.connect(self.retry_requested)
        self._voucher = VoucherEntry()
        self._voucher.entered.connect(self.voucher_entered)
        self._note = PlainLabel(role="caption", wrap=True)
        self._back = Button("", "plain")
        self._back.setObjectName("checkout.back")
        self._back.clicked.connect(self._on_back)
        self._cancel = Button("", "plain")
        self._cancel.setObjectName("checkout.cancel")
        self._cancel.clicked.connect(self.cancel_requested)
        self._pay = PayButton("", "action", large=True)
        self._pay.setObjectName("checkout.pay")
        self._pay.clicked.connect(self.pay_requested)
        self._again = False
        self._build()
        self._keys = [Key(self, key, "", self._on_shortcut, within=True) for key in ("Ctrl+Return", "Ctrl+Enter")]

    def show_state(self, state: CheckoutState) -> None:
        """Show the ways of ``state``."""
        if state.draft is None:
            return
        self._show_problem(state)
        self._title.setText(self.tr("How do you want to pay?"))
        loading = not state.ways and state.ways_error is None
        failed = not state.ways and state.ways_error is not None
        self._skeleton.setVisible(loading)
        self._failed.setVisible(failed)
        self._ways.setVisible(bool(state.ways))
        if failed and state.ways_error is not None:
            title = self.tr("The ways to pay could not be loaded")
            self._failed.set("warning", title, errors.sentence(state.ways_error), self.tr("Try again"), "warn")
        self._ways.setAccessibleName(self.tr("How do you want to pay?"))
        self._ways.set_cards([self._words.way_card(way, state.draft.total, state.credit) for way in state.ways])
        self._ways.set_current(self._current(state))
        self._ways.setEnabled(not state.busy)
        credit = any(way.kind is WayKind.CREDIT for way in state.ways)
        self._voucher.setVisible(credit and state.can_redeem)
        self._voucher.show_state(state)
        self._note.setText(
            self.tr("Card details are typed on the payment provider’s page only. This program never sees them.")
        )
        self._show_buttons(state, state.draft)

    def focus_first(self) -> None:
        """Put the focus on the chosen way, never on the button that pays."""
        cards = [card for card in self._ways.cards() if card.isEnabled()]
        first = next((card for card in cards if card.isChecked()), cards[0] if cards else None)
        (first or self._back).setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        skeleton = QVBoxLayout(self._skeleton)
        skeleton.setContentsMargins(0, 0, 0, 0)
        for _ in range(3):
            skeleton.addWidget(Skeleton(0, 62))
        for part in (self._problem, self._title, self._skeleton, self._failed, self._ways, self._voucher, self._note):
            box.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._back)
        row.addWidget(self._cancel)
        row.addStretch(1)
        row.addWidget(self._pay)
        box.addSpacing(4)
        box.addLayout(row)

    def _current(self, state: CheckoutState) -> str:
        return next((card.key for card in self._ways.cards() if card.key == state.chosen and card.isEnabled()), "")

    def _show_problem(self, state: CheckoutState) -> None:
        text, tone = self._words.problem(state), "bad"
        if not state.can_pay:
            text = self.tr(
                "No payment can start: this computer cannot write down what it sends. Check the disk space and the rights"
                " of the program’s folder."
            )
        elif not text and state.choosing_again:
            tone = "info"
            text = self.tr("The open payment is ended before a new one begins. You are never charged twice.")
        self._problem.setVisible(bool(text))
        if text:
            self._problem.set(tone, text)

    def _show_buttons(self, state: CheckoutState, draft: Draft) -> None:
        amount = show.money(draft.total)
        self._again = state.choosing_again
        self._back.setText(self.tr("Back to the open payment") if state.choosing_again else self.tr("Back"))
        self._back.setVisible(state.choosing_again or state.view is None)
        self._back.setEnabled(not state.busy)
        self._cancel.setText(self.tr("Cancel order"))
        self._cancel.setVisible(state.view is not None)
        self._cancel.setEnabled(not state.busy)
        #: German law asks for these words on the button: "Zahlungspflichtig bestellen · {amount}"
        duty = self.tr("Order with obligation to pay · {amount}")
        text = duty if state.order_duty else self.tr("Pay {amount}")
        self._pay.setText(text.format(amount=amount))
        for key in self._keys:
            key.does = self.tr("Pay")
        self._pay.setAccessibleDescription(self.tr("Shortcut: {keys}").format(keys=key_text("Ctrl+Return")))
        self._pay.setEnabled(bool(self._ways.current()) and state.can_pay)
        self._pay.set_busy(state.busy, self.tr("Sending…"))

    def _on_back(self) -> None:
        (self.waiting_resumed if self._again else self.back_requested).emit()

    def _on_shortcut(self) -> None:
        if self._pay.isEnabled():
            self._pay.click()
