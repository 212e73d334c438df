"""What is said of an order that is not settled: in the wizard, on the orders page and to support, with the same words."""

from __future__ import annotations

from datetime import tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from lebara_desktop.domain.checkout import Outcome, State, WayKind
from lebara_desktop.ui import format as show
from lebara_desktop.ui.pages.checkout.words import CheckoutWords
from lebara_desktop.ui.widgets.fact_table import FactRow

if TYPE_CHECKING:
    from lebara_desktop.services.checkout import CheckoutView


def nature(view: CheckoutView) -> Outcome:
    """Return what may be said of ``view``: a payment waits only where there is something for the payer to do."""
    payment = view.payment
    for_payer = payment is not None and bool(payment.qr_payload or payment.redirect_url)
    on_credit = view.way is not None and view.way.kind is WayKind.CREDIT
    if view.outcome is Outcome.WAITING and (on_credit or not for_payer):
        return Outcome.UNKNOWN
    return view.outcome


class UnsettledWords(QObject):
    """Makes these sentences in the screen's language; ask again after a change of language.

    ``outcome`` is ``nature(view)``, or UNKNOWN where a screen knows less than the view.
    """

    def __init__(self, words: CheckoutWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    def look(self, outcome: Outcome) -> tuple[str, str]:
        """Return the drawing and the tone."""
        return {
            Outcome.UNKNOWN: ("question", "warn"),
            Outcome.STOPPED: ("warning", "bad"),
            Outcome.PAID: ("check", "ok"),
            Outcome.WAITING: ("clock", "info"),
        }.get(outcome, ("card", "info"))

    def title(self, view: CheckoutView, outcome: Outcome) -> str:
        """Say in one sentence how the order stands."""
        match outcome:
            case Outcome.STOPPED:
                return self.tr("We stopped, so that nothing goes wrong")
            case Outcome.PAID:
                return self.tr("Paid, the renewal is under way")
            case Outcome.WAITING:
                return self.tr("A payment waits for you")
            case Outcome.UNKNOWN if view.state is State.CANCELING:
                return self.tr("We do not know yet whether the order was cancelled in time")
            case Outcome.UNKNOWN if view.state is State.SENT:
                return self.tr("The order was sent, and no answer came")
            case Outcome.UNKNOWN:
                return self.tr("The line dropped while the payment was on its way")
            case _:
                return self.tr("Ordered, not paid")

    def about(self, view: CheckoutView, outcome: Outcome) -> str:
        """Say what that means and what to do, or not to do."""
        match outcome:
            case Outcome.UNKNOWN:
                return self.tr(
                    "It may have gone through, or not. Do not pay again: we find out and finish it, and you are never charged"
                    " twice."
                )
            case Outcome.STOPPED:
                return show.sentences((self.reason(view), self._stopped()))
            case Outcome.PAID:
                return self.tr("The operator has the money and is carrying it out. Nothing is left to do.")
            case Outcome.WAITING:
                return self.tr("Open the order to finish the payment, or to choose another way.")
            case _:
                return self.tr("The order stands at the operator. Open it to pay or to cancel it.")

    def reason(self, view: CheckoutView) -> str:
        """Say why an order was stopped."""
        if view.problem == "forbidden":
            return self.tr("The operator does not let this account see its own order any more.")
        return self.tr("The operator’s answer names another amount, customer or order than what was sent.")

    def _stopped(self) -> str:
        return self.tr(
            "Nothing more is sent for this order. Whether it was charged, support can see: give them the reference. Do not"
            " pay again."
        )

    def rows(self, view: CheckoutView, outcome: Outcome, zone: tzinfo, next_try: int | None) -> list[FactRow]:
        """Return what was attempted, when, and when it is looked at again."""
        rows = [FactRow("what", self.tr("What was sent"), self.what(view)), self._when(view, zone)]
        trouble = self._words.trouble(view.problem)
        if trouble:
            rows.append(FactRow("trouble", self.tr("Problem"), trouble, tone="warn"))
        if view.last_try is not None:
            when = show.time(view.last_try, zone, seconds=True)
            text = self.tr("{time} · no answer from the operator").format(time=when)
            rows.append(FactRow("last", self.tr("Last tried"), text))
        if outcome is Outcome.UNKNOWN:
            rows.append(FactRow("next", self.tr("Next try"), self._next(next_try)))
        return rows

    def what(self, view: CheckoutView) -> str:
        """Return amount, way, plan and number in one line."""
        draft, way = view.draft, self._words.paid_by(view)
        text = self.tr("{amount} by {way} for {plan}, {number}") if way else self.tr("{amount} for {plan}, {number}")
        number = show.msisdn(draft.msisdn.digits)
        return text.format(amount=show.money(draft.total), way=way, plan=draft.offer.name, number=number)

    def _when(self, view: CheckoutView, zone: tzinfo) -> FactRow:
        if view.attempted_at is None:
            text = self.tr("Reference {reference}").format(reference=view.reference)
            return FactRow("when", self.tr("When"), text, strong=True)
        when = show.moment(view.attempted_at, zone, seconds=True)
        text = self.tr("{time} · reference {reference}").format(time=when, reference=view.reference)
        return FactRow("when", self.tr("When"), text, strong=True)

    def _next(self, seconds: int | None) -> str:
        if seconds is None:
            return self.tr("now, waiting for the answer")
        if seconds == 0:
            return self.tr("any moment")
        return self.tr("in {seconds} s, again and again until it is settled").format(seconds=show.number(seconds))
