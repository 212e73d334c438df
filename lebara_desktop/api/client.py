"""The operator's API as typed calls: implements ``Operator`` and ``Authority`` of ``port.py``. Opened once by the application."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime
from types import ModuleType
from typing import TYPE_CHECKING
from uuid import uuid4

from lebara_desktop.api import bodies
from lebara_desktop.api.apart import Signed, signed_here
from lebara_desktop.api.auth import Authenticator
from lebara_desktop.api.books import BookClient, BookRequests
from lebara_desktop.api.cards import CardClient, CardRequests
from lebara_desktop.api.contact import ContactClient
from lebara_desktop.api.identity_client import IdentityClient
from lebara_desktop.api.identity_device import device_name
from lebara_desktop.api.identity_door import Door, Surroundings
from lebara_desktop.api.identity_factor import FactorClient
from lebara_desktop.api.offers import read_offers
from lebara_desktop.api.outcome import Reader
from lebara_desktop.api.port import TokenStore
from lebara_desktop.api.profile import Profile
from lebara_desktop.api.reading import Reading
from lebara_desktop.api.requests import Requests
from lebara_desktop.api.retry import Retry
from lebara_desktop.api.schema import inventory, ordering, payments, people, usage
from lebara_desktop.api.schema.common import each
from lebara_desktop.api.session import Session
from lebara_desktop.api.sims import SimsClient
from lebara_desktop.api.timekeeper import Timekeeper
from lebara_desktop.api.wire import Request
from lebara_desktop.domain.account import Line, Message, Person
from lebara_desktop.domain.checkout import (
    Answered,
    Draft,
    OrderFact,
    OrderState,
    PastOrder,
    PaymentFact,
    PaymentState,
    Reply,
    Way,
)
from lebara_desktop.domain.clock import Clock
from lebara_desktop.domain.errors import AppError, ErrorKind
from lebara_desktop.domain.ids import AccountId, MethodId, OrderId, PartyId, PaymentId, ProductId
from lebara_desktop.domain.money import Money
from lebara_desktop.domain.plans import PlanOffer
from lebara_desktop.domain.usage import Bucket, Credit, Period, UsageHistory

if TYPE_CHECKING:
    import httpx

    from lebara_desktop.api.fetch import Fetcher

_ENDED = {OrderState.CANCELLED, OrderState.FAILED}


class OperatorClient(IdentityClient):
    """One operator, one person at a time. What the methods do and raise stands in ``port.py``."""

    def __init__(self, profile: Profile, connect: Callable[[], Session], time: Timekeeper, retry: Retry) -> None:
        super().__init__(profile, connect)
        self._time = time
        self._ask = Requests(profile)
        self._read = Reading(lambda: self._session, retry)
        self.sims = SimsClient(profile, lambda: self._session, self._read)
        self.person_book = ContactClient(profile, lambda: self._session, self._read, time.now)
        self.factors = FactorClient(profile, lambda: self._session)
        self.books = BookClient(BookRequests(profile), self._read, time.now)
        self.cards = CardClient(CardRequests(profile), self._read, time.now)

    # What can be read.

    def now(self) -> datetime:
        """See ``Operator``."""
        return self._time.now()

    async def person(self, party: PartyId) -> Person:
        """See ``Operator``."""
        return await self._read.one(self._ask.person(party), people.person)

    async def lines(self, party: PartyId) -> tuple[Line, ...]:
        """See ``Operator``."""
        return await self._read.every(self._ask.products(party), lambda found: inventory.lines(found, party))

    async def buckets(self, product: ProductId) -> tuple[Bucket, ...]:
        """See ``Operator``."""
        return await self._read.one(self._ask.consumption(product), usage.buckets)

    async def history(self, product: ProductId, span: Period) -> UsageHistory:
        """See ``Operator``."""
        return await self._read.one(self._ask.consumption(product, span), usage.history)

    async def credit(self, account: AccountId) -> Credit | None:
        """See ``Operator``."""
        return await self._read.every(self._ask.credit(account), lambda found: usage.credit(found, account))

    async def offers(self, market: str, channel: str) -> tuple[PlanOffer, ...]:
        """See ``Operator``."""
        return await read_offers(self._read, self._ask, market, channel)

    async def ways_to_pay(self, party: PartyId) -> tuple[Way, ...]:
        """See ``Operator``."""
        return await self._read.every(self._ask.ways(party), lambda found: tuple(each(found, payments.way)))

    async def messages(self, party: PartyId, order: OrderId | None = None) -> tuple[Message, ...]:
        """See ``Operator``."""
        found = await self._read.every(self._ask.messages(party), lambda one: people.messages(one, party))
        return tuple(one for one in found if order in (None, one.order))

    # What changes something and costs nothing.

    async def redeem(self, code: str, account: AccountId, bucket: str, currency: str) -> Money:
        """See ``Operator``."""
        request = self._ask.voucher(str(uuid4()), code, account, bucket, currency)
        return await self._read.once(request, usage.redeemed)

    async def set_auto_renew(self, key: str, party: PartyId, account: AccountId, product: ProductId, on: bool) -> None:
        """See ``Operator``."""
        body = bodies.auto_renew(key, party, account, product, on)
        await self._read.once(self._ask.place_order(key, body), lambda _document: None)

    # Where money is at stake.

    def order_body(self, draft: Draft) -> bytes:
        """See ``Operator``."""
        return bodies.order(draft)

    def payment_body(self, key: str, draft_account: AccountId, order: OrderId, amount: Money, way: MethodId) -> bytes:
        """See ``Operator``."""
        return bodies.payment(key, draft_account, order, amount, way)

    async def post_order(self, key: str, body: bytes) -> Reply:
        """See ``Operator``."""
        return await self._money(self._ask.place_order(key, body), ordering.order_fact)

    async def post_payment(self, key: str, body: bytes) -> Reply:
        """See ``Operator``."""
        return await self._money(self._ask.pay(key, body), payments.payment_fact)

    async def post_cancel(self, key: str, order: OrderId) -> Reply:
        """See ``Operator``. The answer only names the order, so its truth is read after it."""
        reply = await self._money(self._ask.cancel_order(key, order), None)
        if not isinstance(reply, Answered) or not 200 <= reply.status < 300:
            return reply
        try:
            return replace(reply, fact=await self.order(order))
        except AppError:
            return replace(reply, fact=None)

    async def post_void(self, key: str, payment: PaymentId) -> Reply:
        """See ``Operator``."""
        return await self._money(self._ask.void(key, payment), payments.payment_fact)

    async def order(self, order: OrderId) -> OrderFact:
        """See ``Operator``."""
        return await self._with_refund(await self._read.one(self._ask.order(order), ordering.order_fact))

    async def orders_by_ref(self, client_ref: str) -> Sequence[OrderFact]:
        """See ``Operator``."""
        found = await self._read.every(self._ask.orders_by_ref(client_ref), ordering.orders)
        return [await self._with_refund(one) for one in found if one.client_ref == client_ref]

    async def orders_of(self, party: PartyId) -> Sequence[PastOrder]:
        """See ``Operator``."""
        found = await self._read.every(self._ask.orders_of(party), lambda one: ordering.past_orders(one, party))
        return [replace(one, fact=await self._with_refund(one.fact)) for one in found]

    async def payments_of(self, order: OrderFact) -> Sequence[PaymentFact]:
        """See ``Operator``."""
        return [await self.payment(one) for one in order.payments]

    async def payment(self, payment: PaymentId) -> PaymentFact:
        """See ``Operator``."""
        return await self._if_kept(await self._read.one(self._ask.payment(payment), payments.payment_fact))

    async def payments_by_ref(self, client_ref: str) -> Sequence[PaymentFact]:
        """See ``Operator``."""
        found = await self._read.every(self._ask.payments_by_ref(client_ref), payments.payment_facts)
        return [await self._if_kept(one) for one in found if one.client_ref == client_ref]

    async def _with_refund(self, order: OrderFact) -> OrderFact:
        """Say of an order that ended whether money of it went back: the order itself has no word for that."""
        if order.state not in _ENDED or not order.payments:
            return order
        return replace(order, refunded=bool(await self._refunded(*order.payments)))

    async def _if_kept(self, payment: PaymentFact) -> PaymentFact:
        """A captured payment stays captured when its money goes back: only the refunds tell."""
        if payment.state is not PaymentState.PAID or not await self._refunded(payment.id):
            return payment
        return replace(payment, state=PaymentState.REFUNDED)

    async def _refunded(self, *asked: PaymentId) -> frozenset[PaymentId]:
        try:
            found = await self._read.every(self._ask.refunds(asked), payments.refunded)
        except AppError as error:
            if error.kind is ErrorKind.NOT_FOUND:  # an operator that does not tell of refunds
                return frozenset()
            raise
        return found & set(asked)

    async def _money(self, request: Request, read: Reader | None) -> Reply:
        return await self._session.post_money(request, read)


@asynccontextmanager
async def open_operator(
    profile: Profile,
    *,
    clock: Clock,
    tokens: TokenStore,
    transport: httpx.AsyncBaseTransport | None = None,
    language: Callable[[], str] = lambda: "",
    sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
    signed: Signed = signed_here,
) -> AsyncIterator[OperatorClient]:
    """Open the client for one operator, and close it at the end.

    The slow imports (httpx, ssl) happen here and in a thread. ``transport`` replaces the network in tests. ``language``
    is the tag in which names of plans and taxes are asked for; ``sleep`` waits between tries and between a till's polls;
    ``signed`` checks signatures.
    """
    time = Timekeeper(clock)
    around = Surroundings(clock, sleep, language=language, device=device_name())
    new_fetcher = await asyncio.to_thread(_fetchers, profile, time, transport, language)

    def connect() -> Session:
        fetcher = new_fetcher()
        auth = Authenticator(profile, fetcher, tokens, clock, time, signed)
        return Session(fetcher, auth, Door(profile, auth, around))

    client = OperatorClient(profile, connect, time, Retry(clock, sleep))
    try:
        yield client
    finally:
        await client.aclose()


def _fetchers(
    profile: Profile, time: Timekeeper, transport: httpx.AsyncBaseTransport | None, language: Callable[[], str]
) -> Callable[[], Fetcher]:
    _import_lean()
    import anyio._backends._asyncio  # noqa: F401 — else the first request would, in the middle of the event loop

    from lebara_desktop.api.fetch import Fetcher, tls

    context = tls(profile)
    return lambda: Fetcher(profile, time, context, transport, language)


def _import_lean() -> None:
    """Import httpx without what it takes along where it happens to be installed, and never uses here: its command line (rich,
    pygments, click) and trio. Saves 9 MB and 60 ms."""
    stand_in = ModuleType("httpx._main")
    vars(stand_in)["main"] = _import_lean
    sys.modules.setdefault("httpx._main", stand_in)
    hidden = "trio" not in sys.modules
    if hidden:
        sys.modules["trio"] = None  # type: ignore[assignment]  # how Python itself spells "not installed"
    import httpcore  # noqa: F401

    if hidden:
        del sys.modules["trio"]
