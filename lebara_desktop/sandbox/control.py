"""What people may do to the sandbox itself: move its clock."""

from __future__ import annotations

from datetime import timedelta

from .clock import DAY, SECOND, from_ms, parse_rfc3339
from .context import Context
from .engine.simulate import move_clock
from .errors import ApiError

__all__ = ["move_clock", "wanted_moment"]

_LONGEST = 5 * 366 * DAY


def wanted_moment(ctx: Context, now: str | None, advance_seconds: int | None) -> int:
    """Return where the clock should go. Raises ApiError: it goes forward only, and at most five years at once."""
    present = ctx.clock.ms()
    if (now is None) == (advance_seconds is None):
        raise ApiError("invalidRequest", "Say either 'now' or 'advanceSeconds'.")
    try:
        target = parse_rfc3339(now) if now is not None else present + (advance_seconds or 0) * SECOND
    except (ValueError, OverflowError) as error:
        raise ApiError("invalidRequest", "'now' must be an RFC 3339 moment.") from error
    if not present <= target <= present + _LONGEST:
        latest = (from_ms(present) + timedelta(milliseconds=_LONGEST)).date()
        raise ApiError("invalidRequest", f"The clock goes forward only, and not beyond {latest}.")
    return target
