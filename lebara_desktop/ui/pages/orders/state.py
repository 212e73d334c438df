"""What the orders page shows: one frozen object, and what a person may ask of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from lebara_desktop.domain.errors import AppError
from lebara_desktop.domain.orders import OrderEntry, OrderFilter, Ticket

if TYPE_CHECKING:
    from lebara_desktop.services.checkout import CheckoutView


class Status(StrEnum):
    """Whether there are past orders to show."""

    LOADING = "loading"
    FAILED = "failed"
    READY = "ready"


@dataclass(frozen=True, slots=True)
class Unsettled:
    """One order that is not settled. ``next_try`` is in seconds, None while nothing waits; ``busy`` while it is asked for."""

    view: CheckoutView
    next_try: int | None = None
    busy: bool = False
    ticket: Ticket | None = None


@dataclass(frozen=True, slots=True)
class Receipt:
    """What is or was done with one order's receipt; ``order`` is the operator's number of it, ``saved`` where it went."""

    order: str
    busy: bool = False
    error: AppError | None = None
    saved: str = ""
    refused: bool = False  # no program of this computer took the file


@dataclass(frozen=True, slots=True)
class SupportState:
    """The question to support about one order, while it is being written, sent, or answered with a ticket."""

    view: CheckoutView
    busy: bool = False
    error: AppError | None = None
    ticket: Ticket | None = None


@dataclass(frozen=True, slots=True)
class OrdersState:
    """The whole page. ``at`` is the operator's time of the list, set while it is ``stale``."""

    unsettled: tuple[Unsettled, ...] = ()
    status: Status = Status.LOADING
    orders: tuple[OrderEntry, ...] = ()
    chosen: OrderFilter = OrderFilter.ALL
    stale: bool = False
    at: datetime | None = None
    error: AppError | None = None
    loading: bool = False
    more: bool = False
    reading_older: bool = False
    older_error: AppError | None = None
    receipts: Mapping[str, Receipt] = field(default_factory=dict)
    support: SupportState | None = None
    now: datetime = datetime(2026, 1, 1, tzinfo=UTC)
    zone: tzinfo = UTC


class OrdersPageView(Protocol):
    """What the presenter needs of the page."""

    def render(self, state: OrdersState) -> None:
        """Show ``state``."""

    def open_document(self, path: str) -> bool:
        """Have the system show a file, and tell whether that worked."""


class OrdersIntents(Protocol):
    """What a person may ask for on the page."""

    def refresh(self) -> None:
        """Read the list anew."""

    def choose(self, key: str) -> None:
        """Show other past orders."""

    def read_older(self) -> None:
        """Show the orders before these."""

    def try_now(self, intent: str) -> None:
        """Ask the operator now how an unsettled order stands."""

    def open_receipt(self, order: str) -> None:
        """Show a receipt in the system's viewer."""

    def save_receipt(self, order: str, path: str) -> None:
        """Write a receipt to ``path``."""

    def contact_support(self, intent: str) -> None:
        """Begin a question about an unsettled order."""

    def ask_support(self, text: str) -> None:
        """Send the question."""

    def close_support(self) -> None:
        """Put the question away."""
