"""A line knows what is paid, who bought what, and how urgent its renewal is."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lebara_desktop.domain.account import LineState, PlanStatus, find_line
from lebara_desktop.domain.ids import Msisdn, OrderId
from lebara_desktop.domain.lifeline import REMINDER_DAYS, Urgency, urgency
from tests.unit.build import NOW, line, period, plan

LONDON = ZoneInfo("Europe/London")
CURRENT = plan("441158", period(NOW - timedelta(days=22)), orders=("o1",))
QUEUED = plan("441159", period(NOW + timedelta(days=8)), status=PlanStatus.QUEUED, orders=("o2", "o3"))


def test_a_line_is_paid_to_the_end_of_the_last_plan_that_was_bought() -> None:
    assert line(CURRENT, QUEUED).paid_until == NOW + timedelta(days=38)
    assert line(CURRENT).paid_until == NOW + timedelta(days=8)
    assert line(plan("none", None)).paid_until is None
    assert line(None).paid_until is None
    assert line(CURRENT, QUEUED).plans == (CURRENT, QUEUED)


def test_the_plan_an_order_brought_is_found_by_the_operators_back_reference_only() -> None:
    old = plan("441118", period(NOW - timedelta(days=60)), status=PlanStatus.ENDED, orders=("o0",))
    mine = line(CURRENT, QUEUED, past=(old,))
    assert [mine.bought_by(OrderId(one)) for one in ("o0", "o1", "o3", "o", "")] == [old, CURRENT, QUEUED, None, None]


def test_a_line_is_found_by_its_number() -> None:
    mine = line(CURRENT)
    assert find_line([mine], Msisdn("447700900123")) is mine
    assert find_line([mine], Msisdn("447700900124")) is None


def left(days: float) -> datetime:
    """Return when a 30-day plan began that has ``days`` left now."""
    return NOW + timedelta(days=days) - timedelta(days=30)


@pytest.mark.parametrize(
    ("days", "expected"),
    [(30, "calm"), (8, "calm"), (7, "soon"), (1, "soon"), (0.5, "today"), (0, "lapsed"), (-1, "lapsed")],
)
def test_urgency_grows_as_the_end_comes_near(days: float, expected: str) -> None:
    assert urgency(line(plan(span=period(left(days)))), NOW, LONDON) is Urgency(expected)


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        (LineState.SUSPENDED, Urgency.BLOCKED),
        (LineState.LOST, Urgency.BLOCKED),
        (LineState.GRACE, Urgency.LAPSED),
        (LineState.EXPIRING, Urgency.CALM),
    ],
)
def test_the_operators_word_on_a_line_comes_first(state: LineState, expected: Urgency) -> None:
    assert urgency(line(CURRENT, QUEUED, state=state), NOW, LONDON) is expected


def test_reminders_come_a_week_three_days_and_a_day_ahead_and_on_the_day() -> None:
    assert list(REMINDER_DAYS) == [7, 3, 1, 0]


def test_a_line_without_a_plan_has_lapsed_and_a_queued_plan_makes_calm() -> None:
    assert urgency(line(None), NOW, LONDON) is Urgency.LAPSED
    assert urgency(line(plan(span=period(left(0.1))), QUEUED), NOW, LONDON) is Urgency.CALM


def test_a_plan_that_ends_at_midnight_is_urgent_on_its_last_day() -> None:
    ends = datetime(2026, 12, 1, tzinfo=UTC)
    evening = ends - timedelta(hours=3)
    assert urgency(line(plan(span=period(ends - timedelta(days=30)))), evening, LONDON) is Urgency.TODAY


@given(st.floats(-50, 50), st.floats(0, 50))
def test_urgency_never_falls_while_time_passes(days: float, step: float) -> None:
    rank = [Urgency.CALM, Urgency.SOON, Urgency.TODAY, Urgency.LAPSED]
    mine = line(plan(span=period(left(days))))
    assert rank.index(urgency(mine, NOW, LONDON)) <= rank.index(urgency(mine, NOW + timedelta(days=step), LONDON))
