"""The money state machine: what a checkout is, what may follow what, and what an answer means (SAFETY.md 1.3).

This is the only place that gives transport a meaning. Paid and active are two facts, and unknown is a third outcome beside
paid and not charged.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from lebara_desktop.domain.ids import (
    AccountId,
    MethodId,
    Msisdn,
    OfferId,
    OrderId,
    PartyId,
    PaymentId,
    ProductId,
    reference,
)
from lebara_desktop.domain.money import Money
from lebara_desktop.domain.plans import PlanOffer
from lebara_desktop.domain.usage import Period


class State(StrEnum):
    """Where an intent stands; durable in the journal."""

    PREPARED = "PREPARED"
    SENT = "SENT"
    PLACED = "PLACED"
    PAY_SENT = "PAY_SENT"
    PAY_PENDING = "PAY_PENDING"
    CANCELING = "CANCELING"
    PAID = "PAID"
    COMPLETED = "COMPLETED"
    CANCELED = "CANCELED"
    REFUNDED = "REFUNDED"
    REJECTED = "REJECTED"
    FROZEN = "FROZEN"


FINAL = frozenset({State.COMPLETED, State.CANCELED, State.REFUNDED, State.REJECTED})
OPEN = frozenset(State) - FINAL - {State.FROZEN}
_UNSETTLED = (State.SENT, State.PLACED, State.PAY_SENT, State.PAY_PENDING)
_TRUTHS = (State.PAID, State.COMPLETED, State.REFUNDED, State.CANCELED)

ALLOWED = frozenset(
    {
        (State.PREPARED, State.SENT),
        (State.PREPARED, State.CANCELED),
        (State.SENT, State.PLACED),
        (State.SENT, State.REJECTED),
        (State.PLACED, State.PAY_SENT),
        (State.PLACED, State.PAY_PENDING),
        (State.PAY_SENT, State.PAY_PENDING),
        (State.PAY_SENT, State.PLACED),
        (State.PAY_PENDING, State.PLACED),
        (State.CANCELING, State.REJECTED),
        (State.PAID, State.COMPLETED),
        (State.PAID, State.REFUNDED),
        *((state, State.CANCELING) for state in _UNSETTLED),
        *((state, truth) for state in (*_UNSETTLED, State.CANCELING) for truth in _TRUTHS),
        *((state, State.FROZEN) for state in OPEN),
    }
)


class Outcome(StrEnum):
    """What a person may be told about the money of an intent."""

    NOT_STARTED = "not_started"
    NOT_PAID = "not_paid"  # an order stands, no payment is under way
    WAITING = "waiting"  # the payer has to act: QR, browser, bank
    UNKNOWN = "unknown"  # something was sent and not answered: do not pay again
    PAID = "paid"  # charged, the renewal is running
    RENEWED = "renewed"  # charged and renewed
    NOT_CHARGED = "not_charged"
    REFUNDED = "refunded"
    STOPPED = "stopped"  # answers contradict the journal: a person must look


_OUTCOMES = {
    State.PREPARED: Outcome.NOT_STARTED,
    State.SENT: Outcome.UNKNOWN,
    State.PLACED: Outcome.NOT_PAID,
    State.PAY_SENT: Outcome.UNKNOWN,
    State.PAY_PENDING: Outcome.WAITING,
    State.CANCELING: Outcome.UNKNOWN,
    State.PAID: Outcome.PAID,
    State.COMPLETED: Outcome.RENEWED,
    State.CANCELED: Outcome.NOT_CHARGED,
    State.REFUNDED: Outcome.REFUNDED,
    State.REJECTED: Outcome.NOT_CHARGED,
    State.FROZEN: Outcome.STOPPED,
}


def outcome(state: State) -> Outcome:
    """Return what ``state`` lets us say."""
    return _OUTCOMES[state]


class StartMode(StrEnum):
    """When a bought plan begins."""

    AFTER_CURRENT = "afterCurrent"
    NOW = "now"


@dataclass(frozen=True, slots=True)
class Draft:
    """An order as the customer sees it on the review page, before anything is sent.

    ``intent`` and ``checkout`` are UUIDs made when the draft is composed: the first is the key of the order everywhere, the second
    names the wizard that made it.
    """

    intent: str
    checkout: str
    party: PartyId
    account: AccountId
    msisdn: Msisdn
    product: ProductId | None
    offer: PlanOffer
    start: StartMode
    auto_renew: bool
    validity: Period

    @property
    def total(self) -> Money:
        """What will be charged, tax included."""
        return self.offer.price

    @property
    def reference(self) -> str:
        """The short name of the order for people."""
        return reference(self.intent)


def validity(offer: PlanOffer, start: StartMode, now: datetime, paid_until: datetime | None) -> Period:
    """Return when ``offer`` would run: after what is already bought, or from now; the operator's quote has the last word."""
    begin = max(now, paid_until) if paid_until and start is StartMode.AFTER_CURRENT else now
    return Period(begin, begin + timedelta(days=offer.days or 0))


class OrderState(StrEnum):
    """An order on the operator's side (TMF622), folded to what matters."""

    OPEN = "open"  # placed, not paid
    RUNNING = "running"  # paid, being carried out
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    FAILED = "failed"  # paid, not carried out, to be refunded
    UNKNOWN = "unknown"


class PaymentState(StrEnum):
    """A payment on the operator's side (TMF676), folded to what matters."""

    PENDING = "pending"
    PAID = "paid"
    DEAD = "dead"  # denied, failed, canceled: nothing was charged
    REFUNDED = "refunded"


@dataclass(frozen=True, slots=True)
class OrderFact:
    """One order as the operator answered it; ``revision`` grows with every change."""

    id: OrderId
    client_ref: str
    party: PartyId
    amount: Money
    state: OrderState
    revision: int
    payments: tuple[PaymentId, ...] = ()
    product: ProductId | None = None
    validity: Period | None = None
    reason: str = ""
    completed_at: datetime | None = None
    refunded: bool = False


@dataclass(frozen=True, slots=True)
class PaymentFact:
    """One payment as the operator answered it; ``reason`` is a fixed word of docs/operator-api.md."""

    id: PaymentId
    client_ref: str
    order: OrderId
    amount: Money
    state: PaymentState
    revision: int
    redirect_url: str = ""
    qr_payload: str = ""
    expires_at: datetime | None = None
    reason: str = ""
    label: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class PastOrder:
    """An order with what it is for, as the operator lists it: to be shown, and to take up again what a lost journal knew."""

    fact: OrderFact
    offer: OfferId
    plan: str
    account: AccountId
    msisdn: Msisdn
    product: ProductId | None
    start: StartMode
    auto_renew: bool
    ordered_at: datetime | None


@dataclass(frozen=True, slots=True)
class Unsent:
    """No byte of the request left: refused before connecting, name not found, TLS not trusted (then ``insecure``)."""

    insecure: bool = False


@dataclass(frozen=True, slots=True)
class Lost:
    """The request may have been carried out: time-out, reset, cut or unreadable answer."""

    why: str


@dataclass(frozen=True, slots=True)
class Answered:
    """A whole answer: HTTP status, the operator's problem word, seconds to wait, and the fact it carries, if readable."""

    status: int
    code: str = ""
    retry_after: float | None = None
    fact: OrderFact | PaymentFact | None = None


Reply = Unsent | Lost | Answered


class Meaning(StrEnum):
    """What to do with a reply to a money request."""

    APPLY = "apply"
    NOT_SENT = "not_sent"
    UNKNOWN = "unknown"
    WAIT = "wait"
    SIGN_IN = "sign_in"
    FREEZE = "freeze"
    REJECT = "reject"
    ASK = "ask"  # the operator's state decides: read it


_WAIT = {425, 429}
_REFUSALS = {400, 404, 422}
_STATE_CODES = {"orderClosed", "orderAlreadyPaid", "paymentActive"}


def meaning(reply: Reply, *, first_send: bool, creates_order: bool) -> Meaning:
    """Give a reply to one POST its meaning (SAFETY.md 1.3, outcome table).

    ``first_send`` is whether no earlier try of the same request can have reached the operator; ``creates_order`` whether the
    request is the order itself, the only one whose refusal is final.
    """
    if isinstance(reply, Answered):
        return _answered(reply, first_send, creates_order)
    return Meaning.NOT_SENT if isinstance(reply, Unsent) and first_send else Meaning.UNKNOWN


def _answered(reply: Answered, first_send: bool, creates_order: bool) -> Meaning:
    status = reply.status
    if 200 <= status < 300:
        return Meaning.APPLY if reply.fact is not None else Meaning.UNKNOWN
    if reply.code == "idempotencyKeyReuse" or status == 403:
        return Meaning.FREEZE
    if status == 401:
        return Meaning.SIGN_IN
    if status == 409:
        return Meaning.ASK if reply.code in _STATE_CODES else Meaning.WAIT
    if status in _WAIT or (status == 503 and reply.retry_after is not None):
        return Meaning.WAIT
    if status in _REFUSALS:
        return Meaning.REJECT if creates_order and first_send and reply.code else Meaning.ASK
    return Meaning.UNKNOWN


class WayKind(StrEnum):
    """How a payment goes on after it was started."""

    SAVED_CARD = "saved_card"
    REDIRECT = "redirect"
    QR = "qr"
    CREDIT = "credit"


@dataclass(frozen=True, slots=True)
class Way:
    """One way to pay that the operator offers this customer now; ``kind`` decides what the screen does."""

    id: MethodId
    kind: WayKind
    name: str  # card, credit_card, debit_card, paypal, alipay, wechat_pay, credit; empty for a saved card
    brand: str = ""
    last_four: str = ""
    expires: str = ""  # MM/YY of a saved card
    available: bool = True
    reason: str = ""


class Step(StrEnum):
    """The named steps of the wizard."""

    REVIEW = "review"
    PAYMENT = "payment"
    PAY = "pay"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class CheckoutFlow:
    """Navigation of the wizard as data: after ``committed`` there is no way back, only status.

    ``placed`` is whether the operator has the order: then another way to pay may be chosen, but nothing else be changed.
    """

    step: Step = Step.REVIEW
    committed: bool = False
    placed: bool = False

    def forward(self) -> CheckoutFlow:
        """Go to the next step; going on from PAYMENT commits."""
        following = {Step.REVIEW: Step.PAYMENT, Step.PAYMENT: Step.PAY}
        step = following.get(self.step, Step.DONE)
        return CheckoutFlow(step, self.committed or step is not Step.PAYMENT, self.placed)

    def back(self) -> CheckoutFlow:
        """Go one step back, where that is possible."""
        return CheckoutFlow() if self.can_go_back else self

    def reopened(self) -> CheckoutFlow:
        """The payment is known to be dead: choose a way to pay again, for the same order."""
        return CheckoutFlow(Step.PAYMENT, placed=True)

    @property
    def can_go_back(self) -> bool:
        """Whether Back does anything here."""
        return self.step is Step.PAYMENT and not self.committed and not self.placed
