"""A piece of knowledge with its age: what the last answer was, when, and what went wrong since."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Generic, TypeVar

from lebara_desktop.domain.errors import AppError

T = TypeVar("T")
_FRESH = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class Part(Generic[T]):
    """One part of a view. ``at`` is the operator's time of the answer that brought ``value``; ``error`` came after it."""

    value: T | None = None
    at: datetime | None = None
    error: AppError | None = None
    loading: bool = False

    def stale(self, now: datetime) -> bool:
        """Tell whether there is a value that should be marked as old: over 30 minutes, or asked for in vain since."""
        return self.at is not None and (self.error is not None or now - self.at > _FRESH)

    def asked(self) -> Part[T]:
        """The question is on its way; an earlier error stands until the answer."""
        return replace(self, loading=True)

    def failed(self, error: AppError) -> Part[T]:
        """The question failed; what was known stays."""
        return replace(self, error=error, loading=False)
