"""Time as a dependency, so that a year can pass in a test."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Wall time for what is shown, monotonic time for what is waited for."""

    def now(self) -> datetime:
        """Return the present instant, aware, UTC."""

    def monotonic(self) -> float:
        """Return seconds on a clock that never jumps."""


class FixedClock:
    """A clock that stands until it is moved."""

    def __init__(self, start: datetime) -> None:
        self._start = self._now = start.astimezone(UTC)

    def now(self) -> datetime:
        """Return the instant it was set to."""
        return self._now

    def monotonic(self) -> float:
        """Return the seconds it has been moved since it was made."""
        return (self._now - self._start).total_seconds()

    def advance(self, step: timedelta) -> None:
        """Move forward by ``step``."""
        self._now += step
