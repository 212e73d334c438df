"""The operator's clock as heard from its answers; this computer's clock decides nothing (SAFETY.md R15)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from lebara_desktop.domain.clock import Clock

_RESOLUTION = timedelta(seconds=1)  # a Date header has whole seconds


class Timekeeper:
    """The last ``Date`` header and the time since; before the first answer this computer's time."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._heard: tuple[datetime, float] | None = None

    def hear(self, date: str) -> None:
        """Take over the time of an answer; what is not a date is left alone."""
        try:
            heard = parsedate_to_datetime(date).replace(tzinfo=UTC)
        except (ValueError, TypeError):
            return
        if self._heard is not None and heard <= self.now() < heard + _RESOLUTION:
            return  # says nothing new: do not fall back by the part of a second that the header lacks
        self._heard = heard, self._clock.monotonic()

    def now(self) -> datetime:
        """Return the operator's present instant, UTC."""
        if self._heard is None:
            return self._clock.now()
        heard, then = self._heard
        return heard + timedelta(seconds=self._clock.monotonic() - then)
