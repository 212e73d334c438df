"""Orders that were placed, as a person looks back on them: paid and carried out are two facts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from lebara_desktop.domain.checkout import OrderState, PastOrder, PaymentFact, PaymentState
from lebara_desktop.domain.ids import reference


class OrderFilter(StrEnum):
    """Which orders are asked for."""

    ALL = "all"
    CARRIED_OUT = "carried_out"
    ENDED = "ended"  # cancelled, or not possible: no plan came of it


class MoneyState(StrEnum):
    """What became of the money of an order."""

    NOT_PAID = "not_paid"
    WAITING = "waiting"  # a payment waits for the payer
    PAID = "paid"
    REFUND_DUE = "refund_due"  # charged for nothing: it goes back
    REFUNDED = "refunded"
    NOT_CHARGED = "not_charged"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class OrderEntry:
    """One order with its payments, newest last; ``payments`` is None where they could not be read."""

    order: PastOrder
    payments: tuple[PaymentFact, ...] | None = ()

    @property
    def reference(self) -> str:
        """The order's short name for people: ours where this program made it, else the operator's number of it."""
        fact = self.order.fact
        try:
            return reference(fact.client_ref)
        except ValueError:
            return fact.id

    @property
    def payment(self) -> PaymentFact | None:
        """The payment that says what became of the money: one that was charged before all others, then the newest."""
        made = self.payments or ()
        charged = [one for one in made if one.state in (PaymentState.PAID, PaymentState.REFUNDED)]
        shown = charged or list(made)
        return shown[-1] if shown else None

    @property
    def money(self) -> MoneyState:
        """What became of the money: from the payments, and from the order where it proves as much."""
        state, payment = self.order.fact.state, self.payment
        if self.order.fact.refunded or (payment is not None and payment.state is PaymentState.REFUNDED):
            return MoneyState.REFUNDED
        if payment is not None and payment.state is PaymentState.PAID:
            ended = state in (OrderState.CANCELLED, OrderState.FAILED)
            return MoneyState.REFUND_DUE if ended else MoneyState.PAID
        if state in (OrderState.RUNNING, OrderState.COMPLETED):
            return MoneyState.PAID
        if self.payments is None or state is OrderState.UNKNOWN:
            return MoneyState.UNKNOWN
        if payment is not None and payment.state is PaymentState.PENDING:
            return MoneyState.WAITING
        if state is OrderState.FAILED:
            return MoneyState.REFUND_DUE
        return MoneyState.NOT_PAID if state is OrderState.OPEN else MoneyState.NOT_CHARGED

    @property
    def has_receipt(self) -> bool:
        """Whether the operator can have a bill of it: something was charged and kept."""
        return self.money is MoneyState.PAID and self.payment is not None

    def passes(self, chosen: OrderFilter) -> bool:
        """Whether it belongs into a list of ``chosen``."""
        state = self.order.fact.state
        wanted = {
            OrderFilter.CARRIED_OUT: (OrderState.COMPLETED,),
            OrderFilter.ENDED: (OrderState.CANCELLED, OrderState.FAILED),
        }.get(chosen)
        return wanted is None or state in wanted


@dataclass(frozen=True, slots=True)
class OrderPage:
    """Part of the list of orders, newest first. ``next_offset`` is where the older ones begin; None where there are none."""

    entries: tuple[OrderEntry, ...]
    next_offset: int | None = None


@dataclass(frozen=True, slots=True)
class ReceiptFile:
    """The operator's receipt of one payment (TMF678): ``content`` is a PDF."""

    number: str
    content: bytes

    def __repr__(self) -> str:
        return f"ReceiptFile({self.number}, {len(self.content)} bytes)"


class TicketState(StrEnum):
    """How far support is with a ticket (TMF621, folded)."""

    OPEN = "open"
    SOLVED = "solved"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Ticket:
    """A question to support, as the operator took it."""

    id: str
    state: TicketState = TicketState.OPEN
    opened: datetime | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """What is sent to support about one order. ``order`` is empty where the operator's number of it is not known.

    ``urgent`` where the order was stopped because answers contradict each other.
    """

    intent: str
    text: str
    order: str = ""
    urgent: bool = False

    @property
    def key(self) -> str:
        """The same for every question about one order, also after a restart: there is never a second ticket."""
        return f"{self.intent}/ticket"
