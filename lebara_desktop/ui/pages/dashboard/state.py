"""What the dashboard shows at one moment: domain values sorted into its cards, no sentences."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from enum import StrEnum
from typing import TYPE_CHECKING

from lebara_desktop.domain.account import Line, PlanInstance
from lebara_desktop.domain.checkout import Way
from lebara_desktop.domain.errors import AppError
from lebara_desktop.domain.ids import Msisdn
from lebara_desktop.domain.money import Money
from lebara_desktop.domain.plans import Kind
from lebara_desktop.domain.recommendation import Recommendation
from lebara_desktop.domain.usage import Bucket, Credit, Pace

if TYPE_CHECKING:
    from lebara_desktop.services.checkout import CheckoutView


class Stage(StrEnum):
    """What the plan card has to say first."""

    WAITING = "waiting"
    FAILED = "failed"
    NO_LINE = "no_line"
    NO_PLAN = "no_plan"
    NOT_ACTIVATED = "not_activated"
    REGISTRATION_DUE = "registration_due"
    RUNNING = "running"
    ENDED = "ended"  # over, and no rule is known of what follows
    GRACE = "grace"
    SUSPENDED = "suspended"
    LOST = "lost"


class DayTime(StrEnum):
    """Which greeting fits."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"


class Topic(StrEnum):
    """What the chart counts."""

    DATA = "data"
    CALLS = "calls"
    TEXTS = "texts"


TOPIC_KINDS: dict[Topic, tuple[Kind, ...]] = {
    Topic.DATA: (Kind.DATA, Kind.ROAMING_DATA),
    Topic.CALLS: (Kind.NATIONAL_MINUTES, Kind.INTL_MINUTES, Kind.ON_NET_MINUTES, Kind.ROAMING_MINUTES),
    Topic.TEXTS: (Kind.NATIONAL_SMS, Kind.ON_NET_SMS),
}


@dataclass(frozen=True, slots=True)
class Day:
    """One bar: the use of a day, in the topic's measure, counted or expected."""

    day: date
    amount: int
    forecast: bool
    today: bool


@dataclass(frozen=True, slots=True)
class Chart:
    """The days of the running period, past and expected; ``error`` where nothing is known."""

    topic: Topic
    topics: tuple[Topic, ...]
    days: tuple[Day, ...]
    loading: bool
    error: AppError | None

    @property
    def empty(self) -> bool:
        """Whether there is nothing to draw yet."""
        return not any(one.amount for one in self.days)


@dataclass(frozen=True, slots=True)
class PlanFace:
    """The plan card. ``price`` and ``days`` are of the plan as it was bought; ``main`` is the bucket in the ring."""

    stage: Stage
    line: Line | None = None
    plan: PlanInstance | None = None
    price: Money | None = None
    days: int | None = None
    day: date | None = None  # on which it renews, or its last day
    days_left: int = 0
    next: PlanInstance | None = None
    main: Bucket | None = None
    pace: Pace | None = None
    error: AppError | None = None
    buckets_loading: bool = False
    buckets_error: AppError | None = None
    withdrawn: bool = False  # the catalogue is known, and this plan is not in it or sold out

    @property
    def renewable(self) -> bool:
        """Whether the same plan can be bought again for this line."""
        return (
            self.plan is not None
            and not self.withdrawn
            and self.stage in (Stage.RUNNING, Stage.ENDED, Stage.GRACE, Stage.SUSPENDED)
        )


@dataclass(frozen=True, slots=True)
class AutoRenew:
    """The switch: whether it stands there, how it stands, whether it is being moved, and what went wrong."""

    offered: bool = False
    on: bool = False
    moving: bool = False
    error: AppError | None = None


@dataclass(frozen=True, slots=True)
class AutoRenewTerms:
    """What a person agrees to by switching auto-renew on; ``way`` is None where no saved card is known."""

    plan: str
    amount: Money
    on: datetime
    way: Way | None


class VoucherSlip(StrEnum):
    """What can be seen to be wrong with a voucher's digits."""

    EMPTY = "empty"
    PHONE = "phone"
    ICCID = "iccid"
    LENGTH = "length"


@dataclass(frozen=True, slots=True)
class VoucherFace:
    """The voucher field in the credit card."""

    open: bool = False
    busy: bool = False
    slip: VoucherSlip | None = None
    error: AppError | None = None
    like_phone: bool = False  # refused by the operator, and it could be a phone number
    added: Money | None = None


@dataclass(frozen=True, slots=True)
class CreditFace:
    """The credit card; ``known`` is false until the operator has answered once."""

    credit: Credit | None = None
    known: bool = False
    loading: bool = False
    error: AppError | None = None
    voucher: VoucherFace = VoucherFace()


@dataclass(frozen=True, slots=True)
class Advice:
    """The recommendation card. ``booked``: the plan that fits best is already the next one."""

    recommendation: Recommendation | None = None
    booked: bool = False
    loading: bool = False
    error: AppError | None = None


@dataclass(frozen=True, slots=True)
class Dashboard:
    """The page as a value. ``updated`` is the operator's time of the oldest figure shown; None: nothing is known."""

    now: datetime
    zone: tzinfo
    given_name: str = ""
    day_time: DayTime = DayTime.MORNING
    lines: tuple[Line, ...] = ()
    selected: Msisdn | None = None
    updated: datetime | None = None
    refreshing: bool = False
    stale: bool = False
    offline: AppError | None = None
    plan: PlanFace = PlanFace(Stage.WAITING)
    auto_renew: AutoRenew = AutoRenew()
    credit: CreditFace = CreditFace()
    tiles: tuple[Bucket, ...] = ()
    chart: Chart = Chart(Topic.DATA, (), (), loading=True, error=None)
    advice: Advice = Advice(loading=True)
    unfinished: tuple[CheckoutView, ...] = ()


@dataclass(frozen=True, slots=True)
class Touch:
    """What the person has done on the page, beside what the services know."""

    topic: Topic = Topic.DATA
    voucher: VoucherFace = VoucherFace()
    moving: bool | None = None  # where the auto-renew switch is being moved to
    switch_error: AppError | None = None


def voucher_slip(code: str, own: tuple[Msisdn, ...]) -> VoucherSlip | None:
    """Say what is plainly wrong with a typed voucher code; what could be right is left to the operator.

    Codes have 12, 14 or 16 digits (FEATURES.md CP10); a SIM's serial number has 19 or 20 and begins with 89.
    """
    digits = "".join(char for char in code if char.isdigit())
    if not digits:
        return VoucherSlip.EMPTY
    if code.strip().startswith(("+", "00")) or any(digits == one.digits for one in own):
        return VoucherSlip.PHONE
    if digits.startswith("0") and len(digits) in (10, 11):
        return VoucherSlip.PHONE
    if digits.startswith("89") and len(digits) in (19, 20):
        return VoucherSlip.ICCID
    return None if len(digits) in (12, 14, 16) else VoucherSlip.LENGTH
