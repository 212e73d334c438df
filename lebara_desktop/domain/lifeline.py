"""When a person should hear about a line: due, close to due, lapsed; and the dated stages until its number is lost."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, tzinfo
from enum import StrEnum

from lebara_desktop.domain.account import Line, LineState
from lebara_desktop.domain.usage import Period

REMINDER_DAYS = (7, 3, 1, 0)  # RA1


class Urgency(StrEnum):
    """How much a line needs its owner now."""

    CALM = "calm"
    SOON = "soon"
    TODAY = "today"
    LAPSED = "lapsed"
    BLOCKED = "blocked"  # suspended or lost


def urgency(line: Line, now: datetime, zone: tzinfo) -> Urgency:
    """Return how urgent a renewal of ``line`` is; a queued plan makes it calm."""
    if line.state in (LineState.SUSPENDED, LineState.LOST):
        return Urgency.BLOCKED
    end = line.paid_until
    if end is None or line.state is LineState.GRACE or end <= now:
        return Urgency.LAPSED
    left = Period(now, end).days_left(now, zone)
    if left <= 0:
        return Urgency.TODAY
    return Urgency.SOON if left <= REMINDER_DAYS[0] else Urgency.CALM


class Stage(StrEnum):
    """A station in the life of a number (FEATURES.md SN7)."""

    TODAY = "today"
    REGISTER = "register"  # until then the holder has to be registered
    PLAN_ENDS = "plan_ends"
    GRACE = "grace"
    SUSPENDED = "suspended"
    LOST = "lost"


class When(StrEnum):
    """Where a station lies."""

    PAST = "past"
    NOW = "now"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True)
class Milestone:
    """One dated station; ``at`` is its beginning, of ``GRACE`` and ``REGISTER`` the end."""

    stage: Stage
    at: datetime
    when: When


def lifeline(line: Line, now: datetime) -> tuple[Milestone, ...]:
    """Return today and every dated station of ``line``, in the order of time; only those whose rule the operator tells.

    A SIM that is not activated, and a line whose end nobody knows, have none.
    """
    end = line.paid_until
    if line.state is LineState.NOT_ACTIVATED:
        return ()
    dated = [
        (Stage.REGISTER, line.registration_due),
        (Stage.PLAN_ENDS, end),
        (Stage.GRACE, line.grace_end if _grace_is_a_span(line, end) else None),
        (Stage.SUSPENDED, line.suspended_at),
        (Stage.LOST, line.lost_at),
    ]
    known = [(stage, at) for stage, at in dated if at is not None]
    if not known:
        return ()
    marks = [Milestone(stage, at, When.PAST if at <= now else When.AHEAD) for stage, at in known]
    marks.append(Milestone(Stage.TODAY, now, When.NOW))
    return tuple(sorted(marks, key=lambda one: (one.at, list(Stage).index(one.stage))))


def _grace_is_a_span(line: Line, end: datetime | None) -> bool:
    return line.grace_end is not None and (end is None or line.grace_end > end)
