"""When a person should hear about a line: due, close to due, lapsed."""

from __future__ import annotations

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
