"""A whole operator in memory that implements the port honestly, and does what a script of faults tells it to."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from enum import Enum

from lebara_desktop.api.port import Grant, TokenStore
from lebara_desktop.domain.account import Identity, Line, LineState, Message, Person, PlanInstance, PlanStatus, Role
from lebara_desktop.domain.checkout import (
    Answered,
    Draft,
    Lost,
    OrderFact,
    OrderState,
    PastOrder,
    PaymentFact,
    Reply,
    StartMode,
    Unsent,
    Way,
    WayKind,
)
from lebara_desktop.domain.clock import FixedClock
from lebara_desktop.domain.errors import AppError, ErrorKind, SignInReason, SignInRefused
from lebara_desktop.domain.ids import AccountId, MethodId, Msisdn, OfferId, OrderId, PartyId, PaymentId, ProductId
from lebara_desktop.domain.money import Money, Tax
from lebara_desktop.domain.plans import Allowance, Kind, PlanOffer, PlanType
from lebara_desktop.domain.usage import Bucket, Credit, Period, PeriodUse, UsageHistory
from tests.fakes.authority import PasswordOnly
from tests.fakes.ledger import Flavour, Ledger

START = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
GIB = 2**30
NUMBER = Msisdn("447700900123")
AMIRA = Identity("amira", "Amira Okafor", "Amira", PartyId("party-1"), AccountId("account-1"), "GB", Role.SUBSCRIBER)
CHEN = Identity("chen", "Chen Wei", "Wei", PartyId("party-2"), AccountId("account-2"), "CN-SEED", Role.SUBSCRIBER)
QR = Way(MethodId("qr"), WayKind.QR, "alipay")
CARD = Way(MethodId("card"), WayKind.REDIRECT, "card")
CREDIT = Way(MethodId("credit"), WayKind.CREDIT, "credit")


def plan(id_: str, pounds: int, gigabytes: int) -> PlanOffer:
    """Return a plan of the fake's catalogue."""
    return PlanOffer(
        id=OfferId(id_),
        name=f"Monthly Plan £{pounds}",
        type=PlanType.NATIONAL,
        price=Money(pounds * 100, "GBP"),
        tax=Tax("VAT", Decimal(20)),
        days=30,
        allowances=(Allowance(Kind.DATA, gigabytes * GIB),),
    )


class Fault(Enum):
    """What becomes of one request."""

    UNSENT = "nothing left"
    INSECURE = "not trusted"
    LOST = "lost on the way there"
    SILENT = "carried out, the answer lost"
    LATE = "carried out later, the answer lost"
    TWICE = "carried out twice"
    CRASH = "carried out, answered 500"
    BUSY = "409, running"
    UNAVAILABLE = "503 with Retry-After"
    SIGNED_OUT = "401"
    FORBIDDEN = "403"
    REFUSED = "422 without a known reason"


@dataclass
class FakeOperator(PasswordOnly):
    """Operator and Authority in one; ``faults`` are taken in order by the method they name, ``down`` fails everything."""

    clock: FixedClock = field(default_factory=lambda: FixedClock(START))
    flavour: Flavour = Flavour.STRICT
    down: ErrorKind | None = None
    faults: dict[str, deque[Fault]] = field(default_factory=dict)
    late: list[tuple[datetime, str, str, bytes]] = field(default_factory=list)
    calls: list[str] = field(default_factory=list)
    sent: list[tuple[str, str, bytes]] = field(default_factory=list)
    tokens: TokenStore | None = None
    signed_in: Identity | None = None
    grants: set[str] = field(default_factory=set)
    revoked: list[str] = field(default_factory=list)
    token_length: int = 40
    message_lag: timedelta = timedelta(0)
    more_lines: tuple[Line, ...] = ()
    broken: set[str] = field(default_factory=set)
    guests: list[Identity] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.ledger = Ledger(self.clock.now, self.flavour)
        end = START + timedelta(days=8)
        self.period = Period(end - timedelta(days=30), end)
        self.offers_ = (plan("p10", 10, 6), plan("p15", 15, 10), plan("p20", 20, 15))
        current = PlanInstance(ProductId("prod-1"), OfferId("p15"), "Monthly Plan £15", PlanStatus.RUNNING, self.period)
        self.line = Line(NUMBER, AMIRA.account, "GB", "Amira", LineState.EXPIRING, current)
        self.balance = Money(435, "GBP")
        self._issued = 0

    # --- Authority

    async def sign_in(self, username: str, password: str, market: str) -> Grant:
        await self._enter("sign_in")
        if password != "right":
            raise SignInRefused(SignInReason.WRONG_PASSWORD, tries_left=4)
        return await self._grant(CHEN if username == "chen" else AMIRA)

    async def resume(self, subject: str, refresh_token: str) -> Grant:
        await self._enter("resume")
        if refresh_token not in self.grants:
            raise AppError(ErrorKind.SIGNED_OUT)
        self.grants.discard(refresh_token)
        known = {one.subject: one for one in (AMIRA, CHEN, *self.guests)}
        return await self._grant(known.get(subject, AMIRA))

    async def as_guest(self, number: str, market: str) -> Grant:
        await self._enter("as_guest")
        if number != NUMBER.digits:
            raise SignInRefused(SignInReason.UNKNOWN_NUMBER)
        n = len(self.guests) + 1
        ids = PartyId(f"party-g{n}"), AccountId(f"account-g{n}")
        self.guests.append(Identity(f"guest-{n}", "Guest", "Guest", *ids, market, Role.GUEST))
        return await self._grant(self.guests[-1])

    async def sign_out(self, refresh_token: str) -> None:
        await self._enter("sign_out")
        self.grants.discard(refresh_token)
        self.revoked.append(refresh_token)

    def forget(self) -> None:
        self.signed_in = None

    async def _grant(self, identity: Identity) -> Grant:
        self._issued += 1
        token = f"rt-{self._issued}-".ljust(self.token_length, "x")
        self.grants.add(token)
        if self.tokens is not None:
            await self.tokens.save(identity.subject, token)
        self.signed_in = identity
        return Grant(identity, token)

    # --- what is read

    def now(self) -> datetime:
        return self.clock.now()

    async def person(self, party: PartyId) -> Person:
        await self._read("person")
        return Person("Amira Okafor", "Amira", "amira@example.com")

    async def lines(self, party: PartyId) -> tuple[Line, ...]:
        await self._read("lines")
        done = [o for o in self.ledger.orders.values() if o.state is OrderState.COMPLETED and o.party == party]
        line, queued = self.guest_line(party) or self.line, []
        for order in done:
            begin = line.next_begins or line.paid_until or self.now()
            period = Period(begin, begin + timedelta(days=30))
            bought = PlanInstance(
                order.product or ProductId(""), OfferId("p15"), "Plan", PlanStatus.QUEUED, period, orders=(order.id,)
            )
            queued.append(bought)
            line = replace(line, queued=tuple(queued))
        return (line, *self.more_lines)

    def guest_line(self, party: PartyId) -> Line | None:
        """Return what a guest is shown of the line: that it can be renewed, and from when."""
        guest = next((one for one in self.guests if one.party == party), None)
        if guest is None:
            return None
        sim = PlanInstance(ProductId("gst-1"), OfferId("sim-only"), "SIM", PlanStatus.RUNNING, None)
        return Line(NUMBER, guest.account, "GB", "", LineState.ACTIVE, sim, next_begins=self.period.end)

    async def buckets(self, product: ProductId) -> tuple[Bucket, ...]:
        await self._read("buckets")
        if self.signed_in is not None and self.signed_in.role is Role.GUEST:
            raise AppError(ErrorKind.FORBIDDEN)
        return (Bucket("b1", Kind.DATA, 7 * GIB, 3 * GIB, period=self.period),)

    async def history(self, product: ProductId, span: Period) -> UsageHistory:
        await self._read("history")
        past = Period(self.period.start - timedelta(days=30), self.period.start)
        return UsageHistory({Kind.DATA: {START.date(): GIB}}, (PeriodUse(past, {Kind.DATA: 12 * GIB}, 1),))

    async def credit(self, account: AccountId) -> Credit | None:
        await self._read("credit")
        return Credit("bucket-credit", self.balance)

    async def offers(self, market: str, channel: str) -> tuple[PlanOffer, ...]:
        await self._read("offers")
        return self.offers_

    async def ways_to_pay(self, party: PartyId) -> tuple[Way, ...]:
        await self._read("ways_to_pay")
        return (CARD, QR, CREDIT)

    async def messages(self, party: PartyId, order: OrderId | None = None) -> tuple[Message, ...]:
        await self._read("messages")
        done = [one for one in self.ledger.orders.values() if one.completed_at and one.party == party]
        return tuple(
            Message(f"m-{one.id}", "SMS", "Renewed", "Your plan is renewed.", one.completed_at, one.id)
            for one in done
            if one.completed_at and self.now() >= one.completed_at + self.message_lag and order in (None, one.id)
        )

    async def redeem(self, code: str, account: AccountId, bucket: str, currency: str) -> Money:
        await self._read("redeem")
        if code != "111122223333":
            raise AppError(ErrorKind.REFUSED, code="voucherUnknown")
        self.balance += Money(1000, currency)
        return Money(1000, currency)

    async def set_auto_renew(self, key: str, party: PartyId, account: AccountId, product: ProductId, on: bool) -> None:
        await self._read("set_auto_renew")
        self.line = replace(self.line, auto_renew=on)

    # --- money

    def order_body(self, draft: Draft) -> bytes:
        total = draft.total
        return json.dumps({"party": draft.party, "minor": total.minor, "currency": total.currency}).encode()

    def payment_body(self, key: str, draft_account: AccountId, order: OrderId, amount: Money, way: MethodId) -> bytes:
        return json.dumps({"order": order, "minor": amount.minor, "currency": amount.currency, "way": way}).encode()

    async def post_order(self, key: str, body: bytes) -> Reply:
        return await self._post("post_order", key, body)

    async def post_payment(self, key: str, body: bytes) -> Reply:
        return await self._post("post_payment", key, body)

    async def post_cancel(self, key: str, order: OrderId) -> Reply:
        return await self._post("post_cancel", key, order.encode())

    async def post_void(self, key: str, payment: PaymentId) -> Reply:
        return await self._post("post_void", key, payment.encode())

    async def order(self, order: OrderId) -> OrderFact:
        await self._read("order")
        return self.ledger.orders[order]

    async def orders_by_ref(self, client_ref: str) -> Sequence[OrderFact]:
        await self._read("orders_by_ref")
        return [one for one in self.ledger.orders.values() if one.client_ref == client_ref]

    async def orders_of(self, party: PartyId) -> Sequence[PastOrder]:
        await self._read("orders_of")
        return [self._past(one) for one in self.ledger.orders.values() if one.party == party]

    async def payments_of(self, order: OrderFact) -> Sequence[PaymentFact]:
        await self._read("payments_of")
        return [self.ledger.payments[one] for one in self.ledger.orders[order.id].payments]

    def _past(self, fact: OrderFact) -> PastOrder:
        pounds = fact.amount.minor // 100
        offer, name = OfferId(f"p{pounds}"), f"Monthly Plan £{pounds}"
        return PastOrder(fact, offer, name, self.line.account, NUMBER, None, StartMode.AFTER_CURRENT, False, START)

    async def payment(self, payment: PaymentId) -> PaymentFact:
        await self._read("payment")
        return self.ledger.payments[payment]

    async def payments_by_ref(self, client_ref: str) -> Sequence[PaymentFact]:
        await self._read("payments_by_ref")
        return [one for one in self.ledger.payments.values() if one.client_ref == client_ref]

    # --- faults

    def script(self, method: str, *faults: Fault) -> None:
        """Let the next calls of ``method`` go wrong like this, one after the other."""
        self.faults.setdefault(method, deque()).extend(faults)

    def lateness(self) -> timedelta:
        """Return how long a delayed request is on its way."""
        return timedelta(seconds=20)

    async def settle(self) -> None:
        """A point at which a simulator may interrupt; nothing here."""

    async def _enter(self, method: str) -> None:
        await self.settle()
        self.calls.append(method)
        if self.down is not None:
            raise AppError(self.down)

    async def _read(self, method: str) -> None:
        await self._enter(method)
        self._arrive()
        self.ledger.tick()
        fault = self._next(method)
        if method in self.broken or fault is not None:
            raise AppError(ErrorKind.SIGNED_OUT if fault is Fault.SIGNED_OUT else ErrorKind.UNREACHABLE)
        if self.tokens is not None and self.signed_in is None:
            raise AppError(ErrorKind.SIGNED_OUT)

    async def _post(self, method: str, key: str, body: bytes) -> Reply:
        await self.settle()
        self.calls.append(method)
        self._arrive()
        if self.down is not None:
            return Unsent()
        self.sent.append((method, key, body))
        fault = self._next(method)
        reply = self._faulty(fault, method, key, body) if fault else self._execute(method, key, body)
        await self.settle()
        return reply

    def _faulty(self, fault: Fault, method: str, key: str, body: bytes) -> Reply:
        match fault:
            case Fault.UNSENT | Fault.INSECURE:
                return Unsent(insecure=fault is Fault.INSECURE)
            case Fault.LATE:
                self.late.append((self.now() + self.lateness(), method, key, body))
                return Lost("late")
            case Fault.SILENT | Fault.TWICE | Fault.CRASH:
                self._execute(method, key, body)
                if fault is Fault.TWICE:
                    return self._execute(method, key, body)
                return Answered(500) if fault is Fault.CRASH else Lost("silent")
        answers = {
            Fault.BUSY: Answered(409, "requestInProgress", retry_after=1.0),
            Fault.UNAVAILABLE: Answered(503, retry_after=7.0),
            Fault.SIGNED_OUT: Answered(401, "unauthenticated"),
            Fault.FORBIDDEN: Answered(403, "forbidden"),
            Fault.REFUSED: Answered(422, "invalidRequest"),
        }
        return answers.get(fault, Lost("lost"))

    def _execute(self, method: str, key: str, body: bytes) -> Reply:
        ledger = self.ledger
        if self.tokens is not None and self.signed_in is None:
            return Answered(401, "unauthenticated")
        works: dict[str, Callable[[], Answered]] = {
            "post_order": lambda: ledger.place(key, body),
            "post_payment": lambda: ledger.start_payment(key, body),
            "post_cancel": lambda: ledger.cancel(OrderId(body.decode())),
            "post_void": lambda: ledger.void(PaymentId(body.decode())),
        }
        work = works[method]
        if method in ("post_cancel", "post_void"):  # final truth, not a stored answer
            ledger.tick()
            return work()
        return ledger.post(method, key, body, work)

    def _arrive(self) -> None:
        due = [one for one in self.late if one[0] <= self.now()]
        self.late = [one for one in self.late if one[0] > self.now()]
        for _, method, key, body in due:
            self._execute(method, key, body)

    def _next(self, method: str) -> Fault | None:
        queue = self.faults.get(method)
        return queue.popleft() if queue else None
