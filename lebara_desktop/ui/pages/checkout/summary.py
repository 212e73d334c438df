"""The order card: what is bought, for which number, and what it costs. In sight during the whole wizard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lebara_desktop.ui import format as show
from lebara_desktop.ui.pages.checkout.state import CheckoutState
from lebara_desktop.ui.pages.checkout.words import CheckoutWords
from lebara_desktop.ui.pages.plans.words import PlanWords
from lebara_desktop.ui.widgets.card import Card, Separator
from lebara_desktop.ui.widgets.text import PlainLabel


class OrderCard(Card):
    """Net price, tax and total, the number, the dates and the reference of the order."""

    def __init__(self, words: CheckoutWords, plans: PlanWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("checkout.order")
        self._words = words
        self._plans = plans
        self._title = PlainLabel(role="heading")
        self._plan = PlainLabel(wrap=True)
        self._net = PlainLabel(role="strong", tabular=True)
        self._tax_name = PlainLabel(role="muted", wrap=True)
        self._tax = PlainLabel(role="muted", tabular=True)
        self._total_name = PlainLabel(role="strong")
        self._total = PlainLabel(role="figure", tabular=True)
        self._total.setObjectName("checkout.total")
        self._number = PlainLabel(role="caption", wrap=True)
        self._starts = PlainLabel(role="caption", wrap=True)
        self._valid = PlainLabel(role="caption", wrap=True)
        self._reference = PlainLabel(role="caption", wrap=True)
        self._reference.setObjectName("checkout.reference")
        self._rule = PlainLabel(role="caption", wrap=True)
        self._build()

    def show_state(self, state: CheckoutState) -> None:
        """Fill in the order of ``state``; whether it is shown is the page's matter."""
        draft = state.draft
        if draft is None:
            return
        offer, total = draft.offer, draft.total
        self._title.setText(self.tr("Order"))
        self._plan.setText(offer.name)
        self._net.setText(show.money(offer.tax.net(total)))
        self._tax_name.setText(self._plans.tax(offer.tax))
        self._tax.setText(show.money(offer.tax.inside(total)))
        self._total_name.setText(self.tr("Total"))
        self._total.setText(show.money(total))
        self._number.setText(self.tr("For {number}").format(number=show.msisdn(draft.msisdn.digits)))
        self._starts.setText(self._start_text(state))
        end = self._words.day(draft.validity.end, state.zone)
        valid = self.tr("Valid {days}, to {day}").format(days=self._plans.days(draft.validity.days), day=end)
        self._valid.setText(valid)
        self._reference.setText(self.tr("Order {reference}").format(reference=draft.reference))
        self._rule.setText(self._plans.cancellation_short(offer.withdrawal_days))

    def _start_text(self, state: CheckoutState) -> str:
        if state.draft is None or not state.starts_later:
            return self.tr("Starts at once after payment")
        day = self._words.day(state.draft.validity.start, state.zone)
        if state.guest:
            return self.tr("Starts after the plan that runs, {day}").format(day=day)
        return self.tr("Starts when your current plan ends, {day}").format(day=day)

    def _build(self) -> None:
        self.body.setSpacing(8)
        self.body.addWidget(self._title)
        self.body.addLayout(_pair(self._plan, self._net))
        self.body.addLayout(_pair(self._tax_name, self._tax))
        self.body.addWidget(Separator())
        self.body.addLayout(_pair(self._total_name, self._total))
        facts = QVBoxLayout()
        facts.setSpacing(3)
        for label in (self._number, self._starts, self._valid, self._reference):
            facts.addWidget(label)
        self.body.addLayout(facts)
        self.body.addSpacing(6)
        self.body.addWidget(self._rule)


def _pair(left: PlainLabel, right: PlainLabel) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(left, 1, Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(right, 0, Qt.AlignmentFlag.AlignVCenter)
    return row
