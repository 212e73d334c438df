"""The operator's books in memory: past orders, receipts, tickets and saved cards, honest and scriptable like ``FakeOperator``."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from lebara_desktop.domain.errors import AppError, ErrorKind
from lebara_desktop.domain.ids import MethodId, PartyId, PaymentId
from lebara_desktop.domain.orders import OrderEntry, OrderFilter, OrderPage, Question, ReceiptFile, Ticket
from lebara_desktop.domain.ways import CardPage, SavedCard
from tests.fakes.operator import FakeOperator

PDF = b"%PDF-1.4 receipt"


@dataclass
class FakeBooks:
    """``orders`` are of everybody who is signed in; ``lost`` names methods whose next answer does not come back."""

    operator: FakeOperator
    orders: list[OrderEntry] = field(default_factory=list)
    tickets: dict[str, tuple[str, Ticket]] = field(default_factory=dict)
    cards: list[SavedCard] = field(default_factory=list)
    pages: dict[MethodId, CardPage] = field(default_factory=dict)
    calls: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    before: Callable[[str], None] = lambda _method: None

    def now(self) -> datetime:
        return self.operator.now()

    async def order_page(self, party: PartyId, chosen: OrderFilter, offset: int, limit: int) -> OrderPage:
        await self._enter("order_page")
        found = [one for one in self.orders if one.passes(chosen)]
        more = offset + limit < len(found)
        return OrderPage(tuple(found[offset : offset + limit]), offset + limit if more else None)

    async def receipt(self, payment: PaymentId) -> ReceiptFile:
        await self._enter("receipt")
        return ReceiptFile(f"GB-{payment}", PDF)

    async def open_ticket(self, party: PartyId, question: Question) -> Ticket:
        await self._enter("open_ticket")
        text, ticket = self.tickets.setdefault(
            question.key, (question.text, Ticket(f"ticket-{len(self.tickets) + 1}", opened=self.now()))
        )
        if text != question.text:
            raise AppError(ErrorKind.REFUSED, code="idempotencyKeyReuse")
        self._lose("open_ticket")
        return ticket

    async def ticket_of(self, question: str) -> Ticket | None:
        await self._enter("ticket_of")
        found = self.tickets.get(question)
        return found[1] if found else None

    async def saved_cards(self, party: PartyId) -> tuple[SavedCard, ...]:
        await self._enter("saved_cards")
        return tuple(sorted(self.cards, key=lambda one: not one.preferred))

    async def begin_card(self, party: PartyId, key: str) -> CardPage:
        await self._enter("begin_card")
        made = CardPage(MethodId(f"method-{key}"), "https://pay.example/card", self.now() + timedelta(minutes=15))
        self.pages[made.id] = made
        return made

    async def card(self, method: MethodId) -> SavedCard | CardPage:
        await self._enter("card")
        return next((one for one in self.cards if one.id == method), None) or self.pages[method]

    async def prefer_card(self, method: MethodId) -> None:
        await self._enter("prefer_card")
        self.cards = [replace(one, preferred=one.id == method) for one in self.cards]

    async def forget_card(self, method: MethodId) -> None:
        await self._enter("forget_card")
        self.cards = [one for one in self.cards if one.id != method]

    async def _enter(self, method: str) -> None:
        await asyncio.sleep(0)
        self.calls.append(method)
        self.before(method)
        if self.operator.down is not None:
            raise AppError(self.operator.down)

    def _lose(self, method: str) -> None:
        if method in self.lost:
            self.lost.remove(method)
            raise AppError(ErrorKind.TIMEOUT)
