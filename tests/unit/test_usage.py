"""What is left and where the pace leads: by the operator's calendar, silent while it is too early, never for unlimited."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lebara_desktop.domain.plans import Kind
from lebara_desktop.domain.usage import Bucket, Period, UsageHistory, expected, pace
from tests.unit.build import GB, MB, NOW, period

LONDON = ZoneInfo("Europe/London")
ZONES = st.sampled_from(["UTC", "Europe/London", "Europe/Berlin", "Asia/Shanghai", "Asia/Riyadh", "Pacific/Apia"]).map(
    ZoneInfo
)
MOMENTS = st.datetimes(datetime(2024, 1, 1), datetime(2030, 12, 31)).map(lambda one: one.replace(tzinfo=UTC))
PERIODS = st.builds(
    lambda start, span: Period(start, start + span), MOMENTS, st.timedeltas(timedelta(1), timedelta(400))
)


def at(text: str) -> datetime:
    """Read an instant."""
    return datetime.fromisoformat(text)


def bucket(used: int, remaining: int | None, span: Period | None, kind: Kind = Kind.DATA) -> Bucket:
    """Make a bucket."""
    return Bucket("b", kind, used, remaining, unlimited=remaining is None, period=span)


def history(days: dict[date, int]) -> UsageHistory:
    """Make a history of data use."""
    return UsageHistory({Kind.DATA: days})


@pytest.mark.parametrize(
    ("end", "now", "zone", "left"),
    [
        ("2026-11-30T09:00Z", "2026-11-22T23:59Z", "Europe/London", 8),
        ("2026-11-30T09:00Z", "2026-11-30T08:59Z", "Europe/London", 0),
        ("2026-11-30T09:00Z", "2026-12-02T00:00Z", "Europe/London", -2),
        ("2026-10-25T02:30Z", "2026-10-25T00:30Z", "Europe/London", 0),  # 01:30 comes twice
        ("2026-10-26T00:30Z", "2026-10-24T23:30Z", "Europe/London", 1),  # 00:30 the next day already, in summer time
        ("2027-03-28T01:30Z", "2027-03-27T23:30Z", "Europe/London", 1),  # the night that lacks an hour
        ("2028-03-01T12:00Z", "2028-02-28T12:00Z", "Europe/London", 2),  # leap day
        ("2027-01-01T12:00Z", "2026-12-31T12:00Z", "Europe/London", 1),
        ("2026-11-30T16:30Z", "2026-11-30T15:30Z", "Asia/Shanghai", 1),  # midnight lies between
        ("2026-12-01T00:00Z", "2026-11-30T12:00Z", "Europe/London", 0),  # ends with the last day of November
        ("2026-11-30T16:00Z", "2026-11-30T12:00Z", "Asia/Shanghai", 0),
    ],
)
def test_days_left_are_calendar_days_of_the_operators_zone(end: str, now: str, zone: str, left: int) -> None:
    assert Period(at("2026-01-01T00:00Z"), at(end)).days_left(at(now), ZoneInfo(zone)) == left


@given(PERIODS, st.timedeltas(timedelta(-40), timedelta(500)), ZONES)
def test_a_period_that_runs_has_no_negative_days_and_the_last_day_is_zero(
    span: Period, after: timedelta, zone: ZoneInfo
) -> None:
    now = span.start + after
    left = span.days_left(now, zone)
    assert (left < 0) == (now.astimezone(zone).date() > span.last_day(zone))
    if now < span.end:
        assert left >= 0
    assert span.days_left(span.end - timedelta(microseconds=1), zone) == 0
    assert 0.0 <= span.elapsed(now) <= 1.0


def test_a_period_of_no_length_is_over() -> None:
    assert Period(NOW, NOW).elapsed(NOW) == 1.0
    assert Period(NOW, NOW).days == 1
    assert period(NOW, 28).days == 28


@given(st.integers(0, 10**12), st.integers(0, 10**12))
def test_a_bucket_is_the_sum_of_its_parts(used: int, remaining: int) -> None:
    one = bucket(used, remaining, None)
    assert one.total == used + remaining
    assert one.share_left is not None
    assert 0.0 <= one.share_left <= 1.0


def test_unlimited_never_has_a_denominator() -> None:
    one = bucket(7 * GB, None, period(NOW - timedelta(10)))
    assert one.total is None
    assert one.share_left is None
    assert pace(one, history({date(2026, 11, 20): GB}), NOW, LONDON) is None


def test_a_bucket_that_is_overdrawn_is_empty_not_negative() -> None:
    one = bucket(10 * GB, -GB, period(NOW - timedelta(10)))
    assert one.share_left == 0.0
    found = pace(one, history({}), NOW, LONDON)
    assert found is not None
    assert (found.used_share, found.per_day, found.runs_out) == (1.0, 0, NOW.date())


@given(
    st.dates(date(2025, 1, 1), date(2027, 1, 1)),
    st.lists(st.integers(0, 10**10), min_size=57, max_size=80),
    st.integers(1, 90),
)
def test_a_weekday_is_expected_to_be_like_its_last_eight(today: date, use: list[int], ahead: int) -> None:
    days = {today - timedelta(days=n): amount for n, amount in enumerate(use)}
    day = today + timedelta(days=ahead)
    same = [days[one] for one in sorted(days, reverse=True) if one.weekday() == day.weekday() and one != today][:8]
    assert expected(history(days), Kind.DATA, day, today) == round(sum(same) / 8)


def test_days_without_a_record_count_as_nothing_used_and_today_does_not_count() -> None:
    sunday, today = date(2026, 11, 1), date(2026, 11, 22)
    known = history({sunday: 300, today: 10**9})
    assert expected(known, Kind.DATA, today + timedelta(7), today) == 100  # three Sundays before today, one with use
    assert known.day(Kind.DATA, sunday) == 300
    assert known.day(Kind.DATA, sunday + timedelta(1)) == 0
    assert known.day(Kind.NATIONAL_SMS, sunday) == 0


def test_a_weekday_without_a_past_is_expected_like_the_days_there_are() -> None:
    today = date(2026, 11, 22)
    known = history({today - timedelta(3): 600, today - timedelta(1): 300, today: 5})
    assert expected(known, Kind.DATA, today + timedelta(1), today) == 300  # 900 in three days, no Monday among them
    assert expected(history({today: 5}), Kind.DATA, today + timedelta(1), today) == 0
    assert expected(history({}), Kind.DATA, today + timedelta(1), today) == 0


@pytest.mark.parametrize(
    ("start", "days", "now", "speaks"),
    [
        ("2026-11-01T09:00Z", 30, "2026-11-04T08:59Z", False),  # the first tenth
        ("2026-11-01T09:00Z", 30, "2026-11-04T09:00Z", True),
        ("2026-11-01T09:00Z", 7, "2026-11-02T08:59Z", False),  # a tenth is over, a day is not
        ("2026-11-01T09:00Z", 7, "2026-11-02T09:00Z", True),
        ("2026-11-01T09:00Z", 7, "2026-11-08T09:00Z", False),  # over
    ],
)
def test_the_pace_is_silent_while_it_is_too_early(start: str, days: int, now: str, speaks: bool) -> None:
    one = bucket(GB, GB, period(at(start), days))
    assert (pace(one, history({}), at(now), LONDON) is not None) is speaks


@pytest.mark.parametrize("one", [bucket(0, 0, period(NOW - timedelta(9))), bucket(GB, GB, None)])
def test_there_is_no_pace_without_an_amount_or_a_period(one: Bucket) -> None:
    assert pace(one, history({}), NOW, LONDON) is None


def test_the_day_it_runs_out_is_told_with_the_days_missing() -> None:
    span = period(at("2026-11-07T09:00Z"))  # ends on 7 December, fifteen days from today
    daily = {date(2026, 11, 7) + timedelta(n): 500 * MB for n in range(15)}
    found = pace(bucket(7500 * MB, 2600 * MB, span), history(daily), NOW, LONDON)
    assert found is not None
    assert found.runs_out == date(2026, 11, 28)  # five days more leave 100 MB, the sixth takes them
    assert found.days_early == 9
    assert found.per_day == 2600 * MB // 15
    assert [day for day, _ in found.forecast] == [date(2026, 11, 23) + timedelta(n) for n in range(15)]
    assert {amount for _, amount in found.forecast} == {500 * MB}
    assert found.used_share == pytest.approx(7500 / 10100)
    assert found.elapsed_share == pytest.approx(15.02 / 30, abs=0.001)


def test_what_lasts_to_the_last_day_does_not_run_out() -> None:
    span = period(at("2026-11-07T09:00Z"))
    daily = {date(2026, 11, 7) + timedelta(n): 500 * MB for n in range(15)}
    found = pace(bucket(7500 * MB, 14 * 500 * MB + 1, span), history(daily), NOW, LONDON)
    assert found is not None
    assert (found.runs_out, found.days_early) == (None, 0)


@given(st.integers(1, 20 * GB), st.integers(0, 20 * GB), PERIODS, st.floats(0.0, 1.0), ZONES, st.integers(0, 2 * GB))
def test_a_forecast_covers_exactly_the_days_that_are_left(
    used: int, remaining: int, span: Period, share: float, zone: ZoneInfo, daily: int
) -> None:
    now = span.start + (span.end - span.start) * share
    today = now.astimezone(zone).date()
    known = history({today - timedelta(n): daily for n in range(1, 60)})
    found = pace(bucket(used, remaining, span), known, now, zone)
    if found is None:
        assert span.elapsed(now) < 0.1 or now - span.start < timedelta(days=1) or now >= span.end
        return
    assert [day for day, _ in found.forecast] == [today + timedelta(n + 1) for n in range(span.days_left(now, zone))]
    assert found.per_day * max(1, len(found.forecast)) <= remaining
    if found.runs_out is None:
        assert remaining - daily * max(0, len(found.forecast) - 1) > 0
    else:
        assert daily * (found.runs_out - today).days >= remaining
        assert found.days_early == (span.last_day(zone) - found.runs_out).days >= 0
