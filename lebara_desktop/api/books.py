"""Implements ``OrderBooks`` of ``port_orders.py``: past orders with their payments, receipts, tickets."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime

from lebara_desktop.api import bodies
from lebara_desktop.api.errors import bad_answer
from lebara_desktop.api.profile import Api
from lebara_desktop.api.reading import Reading
from lebara_desktop.api.requests import Requests
from lebara_desktop.api.schema import desk, ordering, payments
from lebara_desktop.api.schema.common import each
from lebara_desktop.api.wire import Request
from lebara_desktop.domain.checkout import PastOrder, PaymentFact, PaymentState
from lebara_desktop.domain.errors import AppError, ErrorKind
from lebara_desktop.domain.ids import PartyId, PaymentId
from lebara_desktop.domain.orders import OrderEntry, OrderFilter, OrderPage, Question, ReceiptFile, Ticket

_STATES = {OrderFilter.CARRIED_OUT: "completed", OrderFilter.ENDED: "cancelled,rejected,failed"}
_MANY = 40  # payments asked for at once: an address stays far below 4 kB


class BookRequests(Requests):
    """Which request asks which question."""

    def order_list(self, party: PartyId, chosen: OrderFilter) -> Request:
        """This person's orders, newest first (622)."""
        state = (("state", _STATES[chosen]),) if chosen in _STATES else ()
        return self._list(Api.ORDERING, "productOrder", ("relatedParty.id", party), *state, ("sort", "-orderDate"))

    def payments_by_id(self, wanted: Iterable[PaymentId]) -> Request:
        """Several payments at once (676)."""
        return self._list(Api.PAYMENT, "payment", ("id", ",".join(wanted)))

    def bills_of(self, payment: PaymentId) -> Request:
        """The bill of a payment (678)."""
        return self._list(Api.BILLS, "customerBill", ("appliedPayment.payment.id", payment))

    def open_ticket(self, party: PartyId, question: Question) -> Request:
        """A question to support (621)."""
        return self._post(Api.TICKETS, "troubleTicket", bodies.ticket(party, question), question.key)

    def tickets_by_ref(self, key: str) -> Request:
        """The tickets with our reference (621)."""
        return self._list(Api.TICKETS, "troubleTicket", ("externalId", key))


class BookClient:
    """Past orders, receipts and tickets of one operator."""

    def __init__(self, ask: BookRequests, read: Reading, now: Callable[[], datetime]) -> None:
        self._ask = ask
        self._read = read
        self.now = now

    async def order_page(self, party: PartyId, chosen: OrderFilter, offset: int, limit: int) -> OrderPage:
        """See ``OrderBooks``."""
        request = self._ask.order_list(party, chosen)
        found, count, more = await self._read.part(
            request, offset, limit, lambda one: (ordering.past_orders(one, party), len(one))
        )
        entries = [one for one in await self._with_payments(found) if one.passes(chosen)]
        return OrderPage(tuple(entries), offset + count if more and count else None)

    async def receipt(self, payment: PaymentId) -> ReceiptFile:
        """See ``OrderBooks``."""
        bills = await self._read.every(self._ask.bills_of(payment), lambda found: desk.receipts(found, payment))
        if not bills:
            raise AppError(ErrorKind.NOT_FOUND, code="notFound")
        if not bills[0].content.startswith(b"%PDF-"):
            raise bad_answer()
        return bills[0]

    async def open_ticket(self, party: PartyId, question: Question) -> Ticket:
        """See ``OrderBooks``."""
        return await self._read.once(self._ask.open_ticket(party, question), desk.ticket)

    async def ticket_of(self, question: str) -> Ticket | None:
        """See ``OrderBooks``."""
        found = await self._read.every(
            self._ask.tickets_by_ref(question), lambda documents: desk.tickets(documents, question)
        )
        return found[0] if found else None

    async def _with_payments(self, found: list[PastOrder]) -> list[OrderEntry]:
        """Read all payments of these orders in two questions; what cannot be read now is not known, and said so."""
        wanted = list(dict.fromkeys(one for order in found for one in order.fact.payments))
        try:
            facts = {one.id: one for one in await self._payments(wanted)}
        except AppError as error:
            if error.kind is ErrorKind.SIGNED_OUT:
                raise
            return [OrderEntry(one, None if one.fact.payments else ()) for one in found]
        return [OrderEntry(one, _of(one, facts)) for one in found]

    async def _payments(self, wanted: list[PaymentId]) -> list[PaymentFact]:
        made: list[PaymentFact] = []
        for at in range(0, len(wanted), _MANY):
            asked = self._ask.payments_by_id(wanted[at : at + _MANY])
            made += await self._read.every(asked, lambda found: each(found, payments.payment_fact))
        charged = [one.id for one in made if one.state is PaymentState.PAID]
        back = await self._refunded(charged) if charged else frozenset()
        return [replace(one, state=PaymentState.REFUNDED) if one.id in back else one for one in made]

    async def _refunded(self, charged: list[PaymentId]) -> frozenset[PaymentId]:
        try:
            return await self._read.every(self._ask.refunds(charged), payments.refunded)
        except AppError as error:
            if error.kind is ErrorKind.NOT_FOUND:  # an operator that does not tell of refunds
                return frozenset()
            raise


def _of(order: PastOrder, facts: dict[PaymentId, PaymentFact]) -> tuple[PaymentFact, ...] | None:
    """Return the payments of an order; None where one that it names was not among the answers."""
    named = order.fact.payments
    made = tuple(facts[one] for one in named if one in facts and facts[one].order == order.fact.id)
    return made if len(made) == len(named) else None
