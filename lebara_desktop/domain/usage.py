"""What a plan holds, what is used, and where the pace leads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, tzinfo

from lebara_desktop.domain.money import Money
from lebara_desktop.domain.plans import Kind

_SILENT_SHARE = 0.1  # R14: no forecast in the first tenth of a period
_SILENT_TIME = timedelta(hours=24)
_WEEKS_BACK = 8


@dataclass(frozen=True, slots=True)
class Period:
    """From ``start`` up to ``end`` (not included); both aware UTC."""

    start: datetime
    end: datetime

    def elapsed(self, now: datetime) -> float:
        """Return the share of the period that has passed, 0 to 1."""
        whole = (self.end - self.start).total_seconds()
        return min(1.0, max(0.0, (now - self.start).total_seconds() / whole)) if whole > 0 else 1.0

    def last_day(self, zone: tzinfo) -> date:
        """Return the last calendar day in ``zone`` with time in it: a period that ends at midnight ends the day before."""
        return (self.end - timedelta(microseconds=1)).astimezone(zone).date()

    def days_left(self, now: datetime, zone: tzinfo) -> int:
        """Return the calendar days from today to the last day in the operator's ``zone``; 0 on that day, negative after."""
        return (self.last_day(zone) - now.astimezone(zone).date()).days

    @property
    def days(self) -> int:
        """The length in whole days."""
        return max(1, round((self.end - self.start) / timedelta(days=1)))


@dataclass(frozen=True, slots=True)
class Bucket:
    """What is left of one allowance; amounts in the kind's measure. Unlimited has no remaining and no total."""

    id: str
    kind: Kind
    used: int
    remaining: int | None
    unlimited: bool = False
    fair_use: int | None = None
    period: Period | None = None

    @property
    def total(self) -> int | None:
        """Used and remaining together; None when unlimited."""
        return None if self.remaining is None else self.used + self.remaining

    @property
    def share_left(self) -> float | None:
        """The share that is left, 0 to 1; None when unlimited."""
        if self.remaining is None:
            return None
        return min(1.0, max(0.0, self.remaining / self.total)) if self.total else 0.0


@dataclass(frozen=True, slots=True)
class Credit:
    """Money on the account, apart from the plan, with its own expiry."""

    bucket_id: str
    balance: Money
    expires: datetime | None = None


@dataclass(frozen=True, slots=True)
class PeriodUse:
    """What was used in one past plan period, and how many add-ons had to be bought."""

    period: Period
    used: Mapping[Kind, int]
    add_ons_bought: int = 0


@dataclass(frozen=True, slots=True)
class UsageHistory:
    """Use per day (by the operator's calendar) and per past period, oldest first."""

    days: Mapping[Kind, Mapping[date, int]] = field(default_factory=dict)
    periods: tuple[PeriodUse, ...] = ()

    def day(self, kind: Kind, day: date) -> int:
        """Return the use of ``kind`` on ``day``; a day without a record is zero."""
        return self.days.get(kind, {}).get(day, 0)


@dataclass(frozen=True, slots=True)
class Pace:
    """Two shares side by side, and the day on which the allowance runs out, if it does before the plan ends."""

    used_share: float
    elapsed_share: float
    runs_out: date | None
    days_early: int
    per_day: int  # what may be used per remaining day, in the kind's measure
    forecast: tuple[tuple[date, int], ...]  # from tomorrow to the plan's last day


def expected(history: UsageHistory, kind: Kind, day: date, today: date) -> int:
    """Return what this person uses on such a weekday: the mean of that weekday in the last eight weeks that have records.

    Records begin with the first day that has one; today is not over and does not count. Until such a weekday is on record,
    the mean of all days stands in.
    """
    known = history.days.get(kind, {})
    first = min(known, default=today)
    latest = today - timedelta(days=(today.weekday() - day.weekday()) % 7 or 7)
    weekdays = [latest - timedelta(weeks=n) for n in range(_WEEKS_BACK)]
    days = [one for one in weekdays if one >= first] or [first + timedelta(days=n) for n in range((today - first).days)]
    return round(sum(known.get(one, 0) for one in days) / len(days)) if days else 0


def pace(bucket: Bucket, history: UsageHistory, now: datetime, zone: tzinfo) -> Pace | None:
    """Return where the pace leads, or None while it is too early to say, or where nothing can run out (R14)."""
    share_left = bucket.share_left
    if bucket.remaining is None or share_left is None or bucket.period is None or not bucket.total:
        return None
    period = bucket.period
    elapsed = period.elapsed(now)
    if elapsed < _SILENT_SHARE or now - period.start < _SILENT_TIME or now >= period.end:
        return None
    today, last = now.astimezone(zone).date(), period.last_day(zone)
    days = [today + timedelta(days=n) for n in range(1, (last - today).days + 1)]
    forecast = tuple((day, expected(history, bucket.kind, day, today)) for day in days)
    runs_out = _run_out(bucket.remaining, today, forecast)
    return Pace(
        used_share=1 - share_left,
        elapsed_share=elapsed,
        runs_out=runs_out,
        days_early=(last - runs_out).days if runs_out else 0,
        per_day=max(0, bucket.remaining) // max(1, len(days)),
        forecast=forecast,
    )


def _run_out(remaining: int, today: date, forecast: Sequence[tuple[date, int]]) -> date | None:
    if remaining <= 0:
        return today
    left = remaining
    for day, amount in forecast[:-1]:
        left -= amount
        if left <= 0:
            return day
    return None
