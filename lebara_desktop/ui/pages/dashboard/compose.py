"""From what the services know to the dashboard's state: a pure function of views, clock and what the person did."""

from __future__ import annotations

from datetime import date, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING

from lebara_desktop.domain.account import Line, LineState
from lebara_desktop.domain.ids import OfferId
from lebara_desktop.domain.plans import Kind, PlanOffer
from lebara_desktop.domain.usage import Bucket, UsageHistory, expected, pace
from lebara_desktop.services.account import AccountView
from lebara_desktop.services.plans import PlansView
from lebara_desktop.ui.pages.dashboard.state import (
    TOPIC_KINDS,
    Advice,
    AutoRenew,
    Chart,
    CreditFace,
    Dashboard,
    Day,
    DayTime,
    PlanFace,
    Stage,
    Topic,
    Touch,
)

if TYPE_CHECKING:
    from lebara_desktop.services.checkout import CheckoutView

_ORDER = (
    Kind.DATA,
    Kind.NATIONAL_MINUTES,
    Kind.INTL_MINUTES,
    Kind.NATIONAL_SMS,
    Kind.ROAMING_DATA,
    Kind.ROAMING_MINUTES,
    Kind.ON_NET_MINUTES,
    Kind.ON_NET_SMS,
)
_COVERED_BY = {Kind.ON_NET_MINUTES: Kind.NATIONAL_MINUTES, Kind.ON_NET_SMS: Kind.NATIONAL_SMS}
_BACK_DAYS = 28  # what the chart shows where no plan period is running


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
        tiles=_tiles(face, account.buckets.value or ()),
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


def _tiles(face: PlanFace, buckets: tuple[Bucket, ...]) -> tuple[Bucket, ...]:
    """All buckets but the one in the ring, most asked for first; none of a plan that is over.

    What an unlimited allowance covers anyway (calls on the same network beside unlimited calls) is left out.
    """
    if face.stage not in (Stage.RUNNING, Stage.REGISTRATION_DUE):
        return ()
    unlimited = {one.kind for one in buckets if one.unlimited}
    shown = [one for one in buckets if one != face.main and _COVERED_BY.get(one.kind) not in unlimited]
    return tuple(sorted(shown, key=lambda one: _ORDER.index(one.kind)))


def _offer(plans: PlansView, offer: OfferId) -> PlanOffer | None:
    return next((one for one in plans.offers.value or () if one.id == offer), None)


def _auto_renew(line: Line | None, plans: PlansView, touch: Touch) -> AutoRenew:
    if line is None or line.current is None or line.state in (LineState.LOST, LineState.NOT_ACTIVATED):
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
    found = plans.recommendation
    if found is not None:
        ahead = {one.offer for one in account.line.queued} if account.line is not None else set()
        return Advice(found, booked=found.best is not None and found.best.offer.id in ahead)
    error = plans.offers.error or account.history.error
    return Advice(loading=error is None, error=error)
