"""Who is signed in, the lines on the account, and what is known of one line at one moment."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from lebara_desktop.domain.ids import AccountId, Msisdn, OfferId, OrderId, PartyId, ProductId
from lebara_desktop.domain.money import Money
from lebara_desktop.domain.plans import Allowance, PlanOffer, RenewalMode
from lebara_desktop.domain.usage import Period


class Role(StrEnum):
    """What a signed-in person may do."""

    SUBSCRIBER = "subscriber"
    STAFF = "staff"
    MANAGER = "manager"
    GUEST = "guest"  # somebody without an account, who renews one number and knows no more of it
    REGISTRANT = "registrant"  # a registration that is not complete; never shown signed in (services/session.py)


@dataclass(frozen=True, slots=True)
class Identity:
    """The signed-in person, from checked claims of the operator's identity token."""

    subject: str
    name: str
    given_name: str
    party: PartyId
    account: AccountId
    market: str
    role: Role


@dataclass(frozen=True, slots=True)
class SignedOut:
    """Nobody is signed in; ``expired`` when the operator ended the session."""

    expired: bool = False


@dataclass(frozen=True, slots=True)
class SigningIn:
    """A sign-in is on its way."""


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Somebody is signed in; ``epoch`` grows with every change of person, so that late answers can be dropped.

    ``remembered`` is false when the token lives in memory only.
    """

    identity: Identity
    epoch: int
    remembered: bool


Session = SignedOut | SigningIn | SignedIn


class LineState(StrEnum):
    """What the operator says about a line."""

    ACTIVE = "active"
    EXPIRING = "expiring"
    GRACE = "grace"
    SUSPENDED = "suspended"
    LOST = "lost"
    NOT_ACTIVATED = "not_activated"
    REGISTRATION_DUE = "registration_due"
    UNKNOWN = "unknown"


class PlanStatus(StrEnum):
    """The state of one plan instance (TMF637 ``status``)."""

    RUNNING = "active"
    QUEUED = "pendingActive"
    SUSPENDED = "suspended"
    ENDED = "terminated"
    CREATED = "created"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class PlanInstance:
    """One bought plan on a line; ``orders`` are the exact back-references to what bought it."""

    id: ProductId
    offer: OfferId
    name: str
    status: PlanStatus
    period: Period | None
    allowances: tuple[Allowance, ...] = ()
    price: Money | None = None
    orders: tuple[OrderId, ...] = ()


@dataclass(frozen=True, slots=True)
class LineRule:
    """The rule by which an operator takes an unused number away, by its name; ``sample``: not taken from anybody's terms."""

    name: str
    sample: bool = False
    as_of: str = ""


@dataclass(frozen=True, slots=True)
class PhoneCodes:
    """What is dialled or texted on the phone itself; empty where the operator names none."""

    balance: str = ""
    own_number: str = ""
    stop_to: str = ""
    stop_text: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One number with its plans: the one that runs or ran last, and those that wait."""

    msisdn: Msisdn
    account: AccountId
    market: str
    label: str
    state: LineState
    current: PlanInstance | None
    queued: tuple[PlanInstance, ...] = ()
    past: tuple[PlanInstance, ...] = ()
    auto_renew: bool = False
    grace_end: datetime | None = None
    suspended_at: datetime | None = None
    lost_at: datetime | None = None
    iccid: str = ""
    registration_due: datetime | None = None
    rule: LineRule | None = None
    codes: PhoneCodes | None = None
    # Told to a guest instead of what runs: when a plan that is bought now would begin, and whether it would end one that runs.
    next_begins: datetime | None = None
    ends_running: bool = False

    def ends_with(self, offer: PlanOffer) -> bool:
        """Whether ``offer`` would end a plan of which only that is told."""
        return self.ends_running and offer.renewal_mode is RenewalMode.REPLACE

    def taken_until(self, offer: PlanOffer) -> datetime | None:
        """Until when ``offer`` would wait if it were bought now: the end of what is bought, or what a guest is told of it."""
        return None if self.ends_with(offer) else self.next_begins or self.paid_until

    @property
    def paid_until(self) -> datetime | None:
        """The end of the last plan that is bought."""
        ends = [plan.period.end for plan in self.plans if plan.period]
        return max(ends, default=None)

    @property
    def plans(self) -> tuple[PlanInstance, ...]:
        """The current plan and the queued ones, in order."""
        return ((self.current,) if self.current else ()) + self.queued

    def bought_by(self, order: OrderId) -> PlanInstance | None:
        """Return the plan that ``order`` brought to this line, if the operator's inventory says so."""
        return next((plan for plan in (*self.plans, *self.past) if order in plan.orders), None)


@dataclass(frozen=True, slots=True)
class Person:
    """Contact data of the subscriber, as the operator has it."""

    name: str
    given_name: str
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """An SMS or e-mail that the operator sent."""

    id: str
    channel: str  # "SMS" or "Email"
    subject: str
    text: str
    sent: datetime | None
    order: OrderId | None = None
    template: str = ""
    receiver: str = ""


def find_line(lines: Iterable[Line], msisdn: Msisdn) -> Line | None:
    """Return the line with ``msisdn``."""
    return next((line for line in lines if line.msisdn == msisdn), None)
