"""What the ways-to-pay page shows: one frozen object, and what a person may ask of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from enum import StrEnum
from typing import Protocol

from lebara_desktop.domain.checkout import Way
from lebara_desktop.domain.errors import AppError
from lebara_desktop.domain.money import Money
from lebara_desktop.domain.ways import SavedCard


class Status(StrEnum):
    """Whether there are cards to show."""

    LOADING = "loading"
    FAILED = "failed"
    READY = "ready"


class Adding(StrEnum):
    """How far a new card is."""

    NOTHING = "nothing"
    BEGINNING = "beginning"  # the page is being asked for
    WAITING = "waiting"  # the person types it in the browser
    NO_BROWSER = "no_browser"  # the page could not be opened
    ADDED = "added"
    ENDED = "ended"  # no card came of it, see ``reason``


@dataclass(frozen=True, slots=True)
class CardFace:
    """One saved card as the page shows it."""

    card: SavedCard
    busy: bool = False


@dataclass(frozen=True, slots=True)
class WaysState:
    """The whole page.

    ``others`` are the ways that need no saving. ``seconds_left`` belongs to an open card page. ``reason`` is a fixed word of
    docs/operator-api.md. ``error`` is why the last change of a card failed, or ``failure`` why the list could not be read.
    """

    status: Status = Status.LOADING
    cards: tuple[CardFace, ...] = ()
    others: tuple[Way, ...] = ()
    credit: Money | None = None
    adding: Adding = Adding.NOTHING
    added: SavedCard | None = None
    seconds_left: int | None = None
    reason: str = ""
    error: AppError | None = None
    failure: AppError | None = None
    stale: bool = False
    at: datetime | None = None
    auto_renew: bool = False  # a plan of this person renews by itself, and may need a card
    now: datetime = datetime(2026, 1, 1, tzinfo=UTC)
    zone: tzinfo = UTC

    @property
    def today(self) -> date:
        """The operator's day."""
        return self.now.astimezone(self.zone).date()


class WaysPageView(Protocol):
    """What the presenter needs of the page."""

    def render(self, state: WaysState) -> None:
        """Show ``state``."""


class WaysIntents(Protocol):
    """What a person may ask for on the page."""

    def refresh(self) -> None:
        """Read the cards anew."""

    def prefer(self, card: str) -> None:
        """Use this card first."""

    def forget(self, card: str) -> None:
        """Remove this card; the person said so twice."""

    def add(self) -> None:
        """Add a card on the payment provider's page."""

    def open_page(self) -> None:
        """Open that page in the browser, again if need be."""

    def stop_adding(self) -> None:
        """Wait for it no more."""
