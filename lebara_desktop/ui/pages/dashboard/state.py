"""What the dashboard shows at one moment: domain values sorted into its cards, no sentences."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum
from typing import TYPE_CHECKING

from lebara_desktop.domain.account import Line, LineState, PlanInstance
from lebara_desktop.domain.checkout import Way
from lebara_desktop.domain.errors import AppError
from lebara_desktop.domain.ids import Msisdn, OfferId
from lebara_desktop.domain.money import Money
from lebara_desktop.domain.plans import Kind, PlanOffer
from lebara_desktop.domain.recommendation import Recommendation
from lebara_desktop.domain.usage import Bucket, Credit, Pace, UsageHistory, expected, pace
from lebara_desktop.services.account import AccountView
from lebara_desktop.services.plans import PlansView

if TYPE_CHECKING:
    from lebara_desktop.services.checkout import CheckoutView

_BACK_DAYS = 28  # what the chart shows where no plan period is running


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
    """The recommendation card."""

    recommendation: Recommendation | None = None
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


def compose(
    account: AccountView,
    plans: PlansView,
    unfinished: tuple[CheckoutView, ...],
    touch: Touch,
    now: datetime,
    zone: tzinfo,
) -> Dashboard:
    """Sort what the services know into the page's cards."""
    line = account.line
    parts = (account.person, account.lines, account.buckets, account.history, account.credit)
    shown = [part.at for part in parts if part.value is not None and part.at is not None]
    face = _plan_face(account, plans, now, zone)
    main = face.main
    return Dashboard(
        now=now,
        zone=zone,
        given_name=account.person.value.given_name if account.person.value else "",
        day_time=_day_time(now.astimezone(zone).hour),
        lines=account.lines.value or (),
        selected=account.selected,
        updated=min(shown, default=None),
        refreshing=any(part.loading for part in parts),
        stale=any(part.stale(now) for part in parts if part.value is not None),
        offline=next((part.error for part in parts if part.error is not None and part.value is not None), None),
        plan=face,
        auto_renew=_auto_renew(line, plans, touch),
        credit=CreditFace(
            account.credit.value,
            account.credit.at is not None,
            account.credit.loading,
            account.credit.error if account.credit.at is None else None,
            touch.voucher,
        ),
        tiles=tuple(one for one in account.buckets.value or () if main is None or one.id != main.id),
        chart=_chart(account, touch.topic, face, now, zone),
        advice=_advice(account, plans),
        unfinished=unfinished,
    )


def _day_time(hour: int) -> DayTime:
    if hour < 12:
        return DayTime.MORNING
    return DayTime.AFTERNOON if hour < 18 else DayTime.EVENING


def _plan_face(account: AccountView, plans: PlansView, now: datetime, zone: tzinfo) -> PlanFace:
    line = account.line
    if line is None:
        if account.lines.value is not None:
            return PlanFace(Stage.NO_LINE)
        failed = account.lines.error is not None and not account.lines.loading
        return PlanFace(
            Stage.FAILED if failed else Stage.WAITING, error=account.lines.error, buckets_loading=not failed
        )
    plan = line.current
    offer = _offer(plans, plan.offer) if plan else None
    period = plan.period if plan else None
    main = main_bucket(account.buckets.value or ())
    stage = _stage(line, now)
    day = _day(line, zone)
    usable = stage is Stage.RUNNING and main is not None and account.history.value is not None
    return PlanFace(
        stage=stage,
        line=line,
        plan=plan,
        price=(plan.price if plan else None) or (offer.price if offer else None),
        days=offer.days if offer and offer.days else (period.days if period else None),
        day=day,
        days_left=(day - now.astimezone(zone).date()).days if day else 0,
        next=line.queued[0] if line.queued else None,
        main=main,
        pace=pace(main, account.history.value, now, zone) if usable and main and account.history.value else None,
        buckets_loading=account.buckets.value is None and account.buckets.error is None,
        buckets_error=account.buckets.error if account.buckets.value is None else None,
        withdrawn=plans.offers.value is not None and (offer is None or not offer.sellable),
    )


def _day(line: Line, zone: tzinfo) -> date | None:
    """The day on which the current plan renews by itself; else its last day."""
    period = line.current.period if line.current else None
    if period is None:
        return None
    return period.end.astimezone(zone).date() if renews(line) else period.last_day(zone)


def renews(line: Line) -> bool:
    """Whether the running plan is bought again by itself when it ends."""
    return line.auto_renew and not line.queued


_STAGES = {
    LineState.GRACE: Stage.GRACE,
    LineState.SUSPENDED: Stage.SUSPENDED,
    LineState.LOST: Stage.LOST,
    LineState.NOT_ACTIVATED: Stage.NOT_ACTIVATED,
    LineState.REGISTRATION_DUE: Stage.REGISTRATION_DUE,
}


def _stage(line: Line, now: datetime) -> Stage:
    if line.state in _STAGES:
        return _STAGES[line.state]
    if line.current is None:
        return Stage.NO_PLAN
    period = line.current.period
    return Stage.ENDED if period is not None and period.end <= now else Stage.RUNNING


def main_bucket(buckets: tuple[Bucket, ...]) -> Bucket | None:
    """Return the bucket that stands in the ring: data where the plan has any, else the first that can run out."""
    data = next((one for one in buckets if one.kind is Kind.DATA), None)
    return data or next((one for one in buckets if not one.unlimited), None) or next(iter(buckets), None)


def _offer(plans: PlansView, offer: OfferId) -> PlanOffer | None:
    return next((one for one in plans.offers.value or () if one.id == offer), None)


def _auto_renew(line: Line | None, plans: PlansView, touch: Touch) -> AutoRenew:
    if line is None or line.current is None or line.state is LineState.LOST:
        return AutoRenew()
    offer = _offer(plans, line.current.offer)
    offered = line.auto_renew or (offer is not None and offer.auto_renew_offered)
    on = line.auto_renew if touch.moving is None else touch.moving
    return AutoRenew(offered, on, touch.moving is not None, touch.switch_error)


def _chart(account: AccountView, topic: Topic, face: PlanFace, now: datetime, zone: tzinfo) -> Chart:
    history = account.history.value
    topics = _topics(account)
    if topics and topic not in topics:
        topic = topics[0]
    loading = history is None and account.history.error is None
    error = account.history.error if history is None else None
    days = _days(history, topic, face, now, zone) if history is not None else ()
    return Chart(topic, topics, days, loading, error)


def _topics(account: AccountView) -> tuple[Topic, ...]:
    kinds = {one.kind for one in account.buckets.value or ()}
    if account.history.value is not None:
        kinds |= {kind for kind, days in account.history.value.days.items() if any(days.values())}
    return tuple(topic for topic in Topic if kinds & set(TOPIC_KINDS[topic]))


def _days(history: UsageHistory, topic: Topic, face: PlanFace, now: datetime, zone: tzinfo) -> tuple[Day, ...]:
    today = now.astimezone(zone).date()
    period = face.plan.period if face.plan else None
    first, last = today - timedelta(days=_BACK_DAYS - 1), today
    if face.stage is Stage.RUNNING and period is not None:
        first, last = period.start.astimezone(zone).date(), period.last_day(zone)
    kinds = TOPIC_KINDS[topic]
    result = []
    for offset in range((last - first).days + 1):
        day = first + timedelta(days=offset)
        ahead = day > today
        amounts = (expected(history, kind, day, today) if ahead else history.day(kind, day) for kind in kinds)
        result.append(Day(day, sum(amounts), ahead, day == today))
    return tuple(result)


def _advice(account: AccountView, plans: PlansView) -> Advice:
    if plans.recommendation is not None:
        return Advice(plans.recommendation)
    error = plans.offers.error or account.history.error
    return Advice(loading=error is None, error=error)


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
