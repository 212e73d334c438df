"""What services may see of the operator beside the money itself: past orders, receipts, support, saved ways to pay."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from lebara_desktop.domain.ids import MethodId, PartyId, PaymentId
from lebara_desktop.domain.orders import OrderFilter, OrderPage, Question, ReceiptFile, Ticket
from lebara_desktop.domain.ways import CardPage, SavedCard


class OrderBooks(Protocol):
    """Orders that were placed, and questions about them. All methods raise AppError."""

    def now(self) -> datetime:
        """Return the operator's present instant (UTC)."""

    async def order_page(self, party: PartyId, chosen: OrderFilter, offset: int, limit: int) -> OrderPage:
        """Read a part of this person's orders, newest first, each with its payments and what went back (TMF622, 676)."""

    async def receipt(self, payment: PaymentId) -> ReceiptFile:
        """Read the receipt of a payment (TMF678); NOT_FOUND where the operator has none, BAD_ANSWER for anything but a PDF."""

    async def open_ticket(self, party: PartyId, question: Question) -> Ticket:
        """Send a question to support once, under its key (TMF621); nothing is repeated by itself."""

    async def ticket_of(self, question: str) -> Ticket | None:
        """Read the ticket that was opened under a question's key, if there is one."""


class CardBooks(Protocol):
    """Cards that the operator's payment provider keeps for this person: tokens, never numbers. All methods raise AppError."""

    def now(self) -> datetime:
        """Return the operator's present instant (UTC)."""

    async def saved_cards(self, party: PartyId) -> tuple[SavedCard, ...]:
        """Read the saved cards (TMF670)."""

    async def begin_card(self, party: PartyId, key: str) -> CardPage:
        """Ask for a page on which a card can be typed; ``key`` is its idempotency key."""

    async def card(self, method: MethodId) -> SavedCard | CardPage:
        """Read one: a card, or the page on which it still has to be typed."""

    async def prefer_card(self, method: MethodId) -> None:
        """Make it the one that is used first, and no other."""

    async def forget_card(self, method: MethodId) -> None:
        """Let the operator forget a card; one that is gone already is no error."""
