"""What the plans page shows: one frozen object, and what a person may ask of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from lebara_desktop.domain.errors import AppError
from lebara_desktop.domain.money import Tax
from lebara_desktop.domain.plans import PlanOffer, PlanType
from lebara_desktop.domain.recommendation import Fit

MOST_COMPARED = 4  # FEATURES.md PR4


class Status(StrEnum):
    """Whether there are plans to show."""

    LOADING = "loading"
    FAILED = "failed"
    READY = "ready"


class Sort(StrEnum):
    """The order of the cards."""

    FIT = "fit"
    PRICE = "price"
    DATA = "data"


@dataclass(frozen=True, slots=True)
class PlanCard:
    """One plan as the page shows it; ``fit`` is None while there is no advice at all."""

    offer: PlanOffer
    fit: Fit | None = None
    current: bool = False
    best: bool = False
    compared: bool = False
    judged: bool = True  # false: how the number is used is not ours to know, so nothing is said about the fit


@dataclass(frozen=True, slots=True)
class PlansState:
    """The whole page.

    ``cards`` are filtered and sorted; ``total`` counts them without filter; ``types`` are the kinds of plan that exist.
    ``at`` is the operator's time of the list, set while it is ``stale``. ``periods`` is how many past periods the advice saw.
    """

    status: Status = Status.LOADING
    cards: tuple[PlanCard, ...] = ()
    total: int = 0
    types: tuple[PlanType, ...] = ()
    chosen_type: PlanType | None = None
    query: str = ""
    sort: Sort = Sort.FIT
    compared: tuple[PlanCard, ...] = ()
    tax: Tax | None = None
    withdrawal_days: int | None = None
    effective_minutes: int | None = None
    periods: int = 0
    stale: bool = False
    at: datetime | None = None
    error: AppError | None = None
    loading: bool = False
    can_choose: bool = True
    judged: bool = True
    filters_on: bool = field(default=False)


class PlansView(Protocol):
    """What the presenter needs of the page."""

    def render(self, state: PlansState) -> None:
        """Show ``state``."""


class PlansIntents(Protocol):
    """What a person may ask for on the page."""

    def choose_type(self, key: str) -> None:
        """Show one kind of plan; empty for all."""

    def search(self, text: str) -> None:
        """Show the plans whose name holds ``text``, or that reach the country it names."""

    def sort_by(self, key: str) -> None:
        """Order the cards."""

    def compare(self, offer: str, on: bool) -> None:
        """Put a plan into the comparison, or take it out."""

    def clear_filters(self) -> None:
        """Show all plans again."""

    def retry(self) -> None:
        """Ask the operator again."""
