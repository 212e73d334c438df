"""Believable account data for the dashboard's tests, at one fixed instant."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from lebara_desktop.domain.account import Line, LineState, Person, PlanInstance, PlanStatus
from lebara_desktop.domain.checkout import Draft, StartMode, State
from lebara_desktop.domain.errors import AppError
from lebara_desktop.domain.ids import AccountId, Msisdn, OfferId, PartyId, ProductId
from lebara_desktop.domain.money import Money, Tax
from lebara_desktop.domain.plans import Allowance, Kind, PlanOffer, PlanType
from lebara_desktop.domain.recommendation import recommend
from lebara_desktop.domain.usage import Bucket, Credit, Period, PeriodUse, UsageHistory
from lebara_desktop.services.account import AccountView
from lebara_desktop.services.checkout import CheckoutView
from lebara_desktop.services.parts import Part
from lebara_desktop.services.plans import PlansView
from lebara_desktop.ui.pages.dashboard.compose import compose
from lebara_desktop.ui.pages.dashboard.state import Dashboard, Touch

ZONE = ZoneInfo("Europe/London")
NOW = datetime(2026, 11, 22, 9, 42, tzinfo=UTC)
GB = 1 << 30
RUNNING = Period(datetime(2026, 10, 31, 12, tzinfo=UTC), datetime(2026, 11, 30, 12, tzinfo=UTC))
OVER = Period(datetime(2026, 10, 20, 12, tzinfo=UTC), datetime(2026, 11, 19, 12, tzinfo=UTC))


def money(minor: int) -> Money:
    """Return pence."""
    return Money(minor, "GBP")


def offer(key: str, name: str, price: int, data_gb: int | None, *, sellable: bool = True) -> PlanOffer:
    """Return a 30-day plan with data, unlimited national calls and texts."""
    data = Allowance(Kind.DATA, None if data_gb is None else data_gb * GB, data_gb is None)
    extras = (Allowance(Kind.NATIONAL_MINUTES, None, True), Allowance(Kind.NATIONAL_SMS, None, True))
    return PlanOffer(
        OfferId(key),
        name,
        PlanType.MIXED,
        money(price),
        Tax("VAT", Decimal(20)),
        30,
        (data, *extras),
        tier=price,
        sellable=sellable,
        auto_renew_offered=True,
    )


FIFTEEN = offer("b", "Monthly Plan £15", 1500, 30)
OFFERS = (
    offer("a", "Small", 1000, 10),
    FIFTEEN,
    offer("c", "Large", 1800, 50),
    offer("u", "Unlimited", 2500, None),
    PlanOffer(
        OfferId("x"),
        "Data 2 GB",
        PlanType.DATA_ONLY,
        money(400),
        Tax("VAT", Decimal(20)),
        None,
        (Allowance(Kind.DATA, 2 * GB),),
        is_add_on=True,
    ),
)
PLAN = PlanInstance(ProductId("p1"), OfferId("b"), FIFTEEN.name, PlanStatus.RUNNING, RUNNING, (), money(1500))
NEXT = replace(
    PLAN, id=ProductId("p2"), status=PlanStatus.QUEUED, period=Period(RUNNING.end, RUNNING.end + timedelta(30))
)
LINE = Line(Msisdn("447700900123"), AccountId("acc"), "GB", "My phone", LineState.ACTIVE, PLAN)
MOTHER = replace(LINE, msisdn=Msisdn("447700900206"), label="Mother", state=LineState.GRACE)
CREDIT = Credit("c1", money(435), datetime(2027, 2, 14, tzinfo=UTC))
BUCKETS = (
    Bucket("1", Kind.DATA, 24 * GB, 6 * GB, period=RUNNING),
    Bucket("2", Kind.NATIONAL_MINUTES, 312 * 60, None, unlimited=True, period=RUNNING),
    Bucket("3", Kind.INTL_MINUTES, 36 * 60, 64 * 60, period=RUNNING),
    Bucket("4", Kind.NATIONAL_SMS, 48, None, unlimited=True, period=RUNNING),
)
UNLIMITED = (replace(BUCKETS[0], remaining=None, unlimited=True, fair_use=60 * GB), *BUCKETS[1:])
DAYS = [date(2026, 8, 24) + timedelta(n) for n in range(91)]
HISTORY = UsageHistory(
    {
        Kind.DATA: dict.fromkeys(DAYS, GB),
        Kind.NATIONAL_MINUTES: dict.fromkeys(DAYS, 600),
        Kind.NATIONAL_SMS: dict.fromkeys(DAYS, 3),
    },
    tuple(
        PeriodUse(
            Period(RUNNING.start - timedelta(30 * n), RUNNING.start - timedelta(30 * n - 30)), {Kind.DATA: used * GB}, 2
        )
        for n, used in ((3, 34), (2, 38), (1, 31))
    ),
)
DRAFT = Draft(
    "8f14e45f-ceea-4672-9c1b-8a9d1d0f2b11",
    "8f14e45f-ceea-4672-9c1b-8a9d1d0f2b12",
    PartyId("p"),
    AccountId("acc"),
    LINE.msisdn,
    PLAN.id,
    FIFTEEN,
    StartMode.AFTER_CURRENT,
    False,
    RUNNING,
)


def account(
    line: Line | None = LINE,
    *,
    buckets: tuple[Bucket, ...] = BUCKETS,
    history: UsageHistory = HISTORY,
    credit: Credit | None = CREDIT,
    lines: tuple[Line, ...] = (),
    at: datetime = NOW,
    error: AppError | None = None,
) -> AccountView:
    """Return an account of which everything is known since ``at``; ``error`` came after it."""
    return AccountView(
        person=Part(Person("Amira Okafor", "Amira"), at, error),
        lines=Part(lines or ((line,) if line else ()), at, error),
        selected=line.msisdn if line else None,
        buckets=Part(buckets, at, error),
        history=Part(history, at, error),
        credit=Part(credit, at, error),
        messages=Part((), at, error),
    )


def plans(history: UsageHistory = HISTORY, offers: tuple[PlanOffer, ...] = OFFERS, current: str = "b") -> PlansView:
    """Return the catalogue with the advice for ``history``."""
    return PlansView(Part(offers, NOW), recommend(offers, history.periods, OfferId(current)))


def ended(state: LineState, *, grace_end: datetime | None = None, lost_at: datetime | None = None) -> Line:
    """Return a line whose plan ended three days ago."""
    plan = replace(PLAN, period=OVER, status=PlanStatus.ENDED)
    return replace(LINE, state=state, current=plan, grace_end=grace_end, lost_at=lost_at)


def unfinished(state: State) -> CheckoutView:
    """Return an intent that stands in ``state``."""
    return CheckoutView(DRAFT.intent, DRAFT, state)


def dashboard(
    view: AccountView | None = None,
    offers: PlansView | None = None,
    *,
    intents: tuple[CheckoutView, ...] = (),
    touch: Touch | None = None,
    now: datetime = NOW,
) -> Dashboard:
    """Return the page's state."""
    return compose(view or account(), offers or plans(), intents, touch or Touch(), now, ZONE)
