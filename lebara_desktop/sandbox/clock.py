"""The operator's own time: the system's clock plus an offset that can be moved, never backwards past a due event."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import lru_cache

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
SECOND = 1000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DAY = 24 * HOUR


def system_now() -> datetime:
    """Return the machine's time, aware UTC."""
    return datetime.now(UTC)


def to_ms(moment: datetime) -> int:
    """Return milliseconds since 1970, the form in which the database keeps every moment."""
    return (moment - EPOCH) // timedelta(milliseconds=1)


def from_ms(moment: int) -> datetime:
    """Return the aware UTC datetime of a stored moment."""
    return EPOCH + timedelta(milliseconds=moment)


@lru_cache(4096)
def rfc3339(moment: int) -> str:
    """Return a stored moment as RFC 3339 UTC with ``Z``; milliseconds only where there are any."""
    when = from_ms(moment)
    text = when.strftime("%Y-%m-%dT%H:%M:%S")
    return f"{text}.{when.microsecond // 1000:03d}Z" if when.microsecond else f"{text}Z"


def parse_rfc3339(text: str) -> int:
    """Read an RFC 3339 moment; a date alone is its midnight UTC. Raises ValueError."""
    when = datetime.fromisoformat(text.strip().replace(" ", "+"))
    return to_ms(when if when.tzinfo else when.replace(tzinfo=UTC))


class Clock:
    """Virtual time. Whoever moves it (the console, ``--clock``) also saves the offset in the database."""

    def __init__(self, source: Callable[[], datetime] = system_now, offset_ms: int = 0) -> None:
        self._source = source
        self.offset_ms = offset_ms

    def now(self) -> datetime:
        """Return the operator's time, aware UTC, to the millisecond."""
        return from_ms(self.ms())

    def ms(self) -> int:
        """Return the operator's time as a stored moment."""
        return to_ms(self._source()) + self.offset_ms

    def unmoved(self) -> datetime:
        """Return the machine's own time: what a person's phone shows, whatever a training does with the operator's clock."""
        return self._source()

    def move_to(self, moment: int) -> None:
        """Make ``moment`` the operator's present."""
        self.offset_ms = moment - to_ms(self._source())
