"""What the dashboard makes of what the services know: stages, days, tiles, chart, ages, vouchers."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from lebara_desktop.domain.account import LineState
from lebara_desktop.domain.errors import AppError, ErrorKind
from lebara_desktop.domain.ids import Msisdn
from lebara_desktop.domain.plans import Kind
from lebara_desktop.domain.usage import Bucket, Period, UsageHistory
from lebara_desktop.services.account import AccountView
from lebara_desktop.services.parts import Part
from lebara_desktop.services.plans import PlansView
from lebara_desktop.ui.pages.dashboard.state import DayTime, Stage, Topic, Touch, VoucherSlip, voucher_slip
from tests.ui.dashboard_samples import (
    BUCKETS,
    FIFTEEN,
    GB,
    LINE,
    NEXT,
    NOW,
    OFFERS,
    PLAN,
    account,
    dashboard,
    ended,
    plans,
)

UNREACHABLE = AppError(ErrorKind.UNREACHABLE)


@pytest.mark.parametrize(
    ("state", "stage", "renewable"),
    [
        (LineState.GRACE, Stage.GRACE, True),
        (LineState.SUSPENDED, Stage.SUSPENDED, True),
        (LineState.LOST, Stage.LOST, False),
        (LineState.ACTIVE, Stage.ENDED, True),
    ],
)
def test_a_plan_that_is_over_has_the_stage_of_its_line(state: LineState, stage: Stage, renewable: bool) -> None:
    face = dashboard(account(ended(state), buckets=())).plan
    assert (face.stage, face.renewable) == (stage, renewable)


def test_waiting_and_failing_and_having_nothing_are_told_apart() -> None:
    assert dashboard(AccountView(), PlansView()).plan.stage is Stage.WAITING
    assert dashboard(AccountView(lines=Part(error=UNREACHABLE)), PlansView()).plan.stage is Stage.FAILED
    assert dashboard(AccountView(lines=Part(error=UNREACHABLE, loading=True)), PlansView()).plan.stage is Stage.WAITING
    assert dashboard(account(None)).plan.stage is Stage.NO_LINE
    assert dashboard(account(replace(LINE, current=None))).plan.stage is Stage.NO_PLAN


def test_it_ends_on_its_last_day_but_renews_on_the_day_of_the_charge() -> None:
    midnight = replace(PLAN, period=Period(datetime(2026, 10, 31, tzinfo=UTC), datetime(2026, 11, 30, tzinfo=UTC)))
    ends = dashboard(account(replace(LINE, current=midnight))).plan
    assert (ends.day, ends.days_left) == (date(2026, 11, 29), 7)
    renews = dashboard(account(replace(LINE, current=midnight, auto_renew=True))).plan
    assert (renews.day, renews.days_left) == (date(2026, 11, 30), 8)
    queued = dashboard(account(replace(LINE, current=midnight, auto_renew=True, queued=(NEXT,)))).plan
    assert queued.day == date(2026, 11, 29)
    assert queued.next == NEXT


def test_data_stands_in_the_ring_and_every_other_bucket_in_a_tile() -> None:
    state = dashboard()
    assert state.plan.main == BUCKETS[0]
    assert state.tiles == BUCKETS[1:]


def test_tiles_leave_out_what_an_unlimited_allowance_covers_and_what_is_over() -> None:
    on_net = Bucket("9", Kind.ON_NET_MINUTES, 0, 60_000)
    assert on_net not in dashboard(account(buckets=(on_net, *BUCKETS))).tiles
    limited = tuple(one for one in BUCKETS if one.kind is not Kind.NATIONAL_MINUTES)
    assert dashboard(account(buckets=(on_net, *limited))).tiles[-1] == on_net
    assert dashboard(account(ended(LineState.GRACE))).tiles == ()


def test_a_plan_that_is_not_sold_any_more_cannot_be_renewed() -> None:
    sold_out = tuple(replace(one, sellable=one.id != FIFTEEN.id) for one in OFFERS)
    assert dashboard(offers=plans(offers=sold_out)).plan.withdrawn
    assert not dashboard(offers=plans(offers=sold_out)).plan.renewable
    assert dashboard(offers=PlansView()).plan.renewable, "an unread catalogue forbids nothing"


def test_the_chart_shows_the_running_period_with_today_and_what_is_expected() -> None:
    chart = dashboard().chart
    assert (chart.days[0].day, chart.days[-1].day) == (date(2026, 10, 31), date(2026, 11, 30))
    assert [one.day for one in chart.days if one.today] == [date(2026, 11, 22)]
    ahead = [one for one in chart.days if one.forecast]
    assert [one.amount for one in ahead] == [GB] * 8
    assert ahead[0].day == date(2026, 11, 23)


def test_the_chart_of_a_plan_that_is_over_shows_the_last_four_weeks_and_expects_nothing() -> None:
    chart = dashboard(account(ended(LineState.GRACE), buckets=())).chart
    assert len(chart.days) == 28
    assert chart.days[-1].today
    assert not any(one.forecast for one in chart.days)


def test_the_chart_offers_only_what_the_plan_or_the_past_has() -> None:
    data_only = account(buckets=BUCKETS[:1], history=UsageHistory({Kind.DATA: {date(2026, 11, 20): GB}}))
    chart = dashboard(data_only, touch=Touch(topic=Topic.CALLS)).chart
    assert chart.topics == (Topic.DATA,)
    assert chart.topic is Topic.DATA


def test_figures_get_stale_by_age_and_an_error_shows_since_when() -> None:
    assert not dashboard().stale
    assert dashboard(now=NOW + timedelta(minutes=31)).stale
    offline = dashboard(account(error=UNREACHABLE, at=NOW - timedelta(minutes=5)))
    assert offline.offline is UNREACHABLE
    assert offline.updated == NOW - timedelta(minutes=5)


def test_a_part_that_never_came_is_its_cards_own_trouble() -> None:
    view = replace(account(), history=Part(error=UNREACHABLE), credit=Part(error=UNREACHABLE))
    state = dashboard(view, PlansView())
    assert state.offline is None
    assert state.chart.error is UNREACHABLE
    assert state.credit.error is UNREACHABLE
    assert state.advice.error is UNREACHABLE


@pytest.mark.parametrize(
    ("hour", "day_time"),
    [(5, DayTime.MORNING), (12, DayTime.AFTERNOON), (17, DayTime.AFTERNOON), (18, DayTime.EVENING)],
)
def test_the_greeting_goes_by_the_operators_clock(hour: int, day_time: DayTime) -> None:
    assert dashboard(now=NOW.replace(hour=hour)).day_time is day_time


@pytest.mark.parametrize(
    ("code", "slip"),
    [
        ("", VoucherSlip.EMPTY),
        ("abc", VoucherSlip.EMPTY),
        ("+44 7700 900123", VoucherSlip.PHONE),
        ("07700 900123", VoucherSlip.PHONE),
        ("4477 0090 0123", VoucherSlip.PHONE),
        ("8944 1100 0000 0000 0001", VoucherSlip.ICCID),
        ("1234 5678 901", VoucherSlip.LENGTH),
        ("1234 5678 9012", None),
        ("12345678901234", None),
        ("1234567890123456", None),
    ],
)
def test_a_voucher_is_told_from_a_phone_number_and_a_sim(code: str, slip: VoucherSlip | None) -> None:
    assert voucher_slip(code, (Msisdn("447700900123"),)) is slip
