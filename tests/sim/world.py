"""What surrounds the program in a simulation: an unreliable network, a disk that survives and fails, people who come and go."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from lebara_desktop.domain.account import Identity, Session, SignedIn, SignedOut
from lebara_desktop.domain.checkout import OrderFact, PaymentFact, Reply, State
from lebara_desktop.domain.clock import Clock
from lebara_desktop.domain.errors import AppError, ErrorKind
from lebara_desktop.services.account import AccountService, AccountView
from lebara_desktop.services.intent import Record
from lebara_desktop.services.journal import Journal
from lebara_desktop.services.journal_schema import prepare
from lebara_desktop.services.parts import Part
from lebara_desktop.services.session import SessionService
from lebara_desktop.services.store import Store
from tests.fakes.inline import InlineExecutor
from tests.fakes.operator import AMIRA, CHEN, NUMBER, START, FakeOperator, Fault
from tests.sim.fate import Fate

T = TypeVar("T")
KEY = b"k" * 32
_SLOW = (0.0, 0.0, 0.0, 0.002, 0.05)  # seconds
_SENDING = {"post_order": (State.SENT, State.CANCELING), "post_payment": (State.PAY_SENT, State.CANCELING)}
_ROW = "select state, body, pay_key, pay_body from intent where id=?"


class SimOperator(FakeOperator):
    """The model operator behind a network that loses, delays, doubles, cuts, and sometimes shows the past.

    It also judges what arrives at the socket: nothing leaves that is not in the journal, and nothing in another's name.
    """

    def __init__(self, fate: Fate, clock: Any, flavour: Any, disk: Disk) -> None:  # Any: a clock that is not fixed
        super().__init__(clock=clock, flavour=flavour)
        self.fate = fate
        self.disk = disk
        self.who: Identity | None = AMIRA
        self.wrong: list[str] = []
        self._memories: list[tuple[list[OrderFact], list[PaymentFact]]] = []

    async def settle(self) -> None:
        self.fate.point()
        await asyncio.sleep(self.fate.rng.choice((0.01, 0.05, 0.3, 2.0)))
        self.fate.point()

    def lateness(self) -> timedelta:
        return timedelta(seconds=self.fate.rng.uniform(0.1, 90))

    async def orders_by_ref(self, client_ref: str) -> Sequence[OrderFact]:
        fresh = await super().orders_by_ref(client_ref)
        return [one for one in self._memory()[0] if one.client_ref == client_ref] if self._lags() else fresh

    async def payments_by_ref(self, client_ref: str) -> Sequence[PaymentFact]:
        fresh = await super().payments_by_ref(client_ref)
        return [one for one in self._memory()[1] if one.client_ref == client_ref] if self._lags() else fresh

    async def _post(self, method: str, key: str, body: bytes) -> Reply:
        self.fate.point()
        self._judge(method, key, body)
        return await super()._post(method, key, body)

    def _judge(self, method: str, key: str, body: bytes) -> None:
        row = self.disk.execute(_ROW, (key.partition("/")[0],)).fetchone()
        if self.who != AMIRA:
            self.wrong.append(f"{method} in the name of {self.who and self.who.subject}")
        elif method in _SENDING:
            state, stored, pay_key, pay_body = row or ("nothing", None, None, None)
            kept = (key, body) == ((key, stored) if method == "post_order" else (pay_key, pay_body))
            if state not in _SENDING[method] or not kept or self.disk.in_transaction:
                self.wrong.append(f"{method} that the journal does not hold ({state})")

    def _next(self, method: str) -> Fault | None:
        return self.fate.fault(method)

    def _lags(self) -> bool:
        return self.fate.storm and self.fate.rng.random() < 0.1

    def _memory(self) -> tuple[list[OrderFact], list[PaymentFact]]:
        self._memories.append((list(self.ledger.orders.values()), list(self.ledger.payments.values())))
        self._memories = self._memories[-6:]
        return self.fate.rng.choice(self._memories)


@dataclass
class _Row:
    """An answer that was given before."""

    row: tuple[Any, ...] | None

    def fetchone(self) -> tuple[Any, ...] | None:
        return self.row


class Disk(sqlite3.Connection):
    """A journal's file in memory: outlives its process, forgets what was not committed, and may fail to commit."""

    fate: Fate | None = None
    damaged = False

    def __init__(self, *more: Any, **named: Any) -> None:  # Any: as in the base
        super().__init__(*more, **named)
        self._known: dict[str, tuple[Any, ...] | None] = {}

    def execute(self, sql: str, *more: Any) -> Any:  # Any: as in the base, or what stands for it
        if sql == "commit" and self.fate is not None and (how := self.fate.disk()):
            if how == "after":
                super().execute(sql)
            raise sqlite3.OperationalError("disk I/O error")
        if self.damaged:
            raise sqlite3.DatabaseError("file is not a database")
        if sql.startswith("pragma"):
            return self._pragma(sql)
        return super().execute(sql, *more)

    def _pragma(self, sql: str) -> Any:  # Any: a cursor of which only fetchone is used
        """Ask once: to set one again would throw every prepared statement away."""
        if sql not in self._known:
            self._known[sql] = super().execute(_PRAGMAS.get(sql, sql)).fetchone()
        return _Row(self._known[sql])

    def close(self) -> None:
        if not self.damaged and self.in_transaction:
            self.execute("rollback")

    def replace(self) -> None:
        """Begin again with an empty file."""
        self.damaged = False
        self._known.clear()
        self.deserialize(_empty_journal())

    def destroy(self) -> None:
        """Free it."""
        super().close()


_PRAGMAS = {
    "pragma journal_mode": "select 'wal'",
    "pragma locking_mode": "select 'exclusive'",
    "pragma wal_checkpoint(truncate)": "select 'ok'",
    "pragma quick_check(1)": "select 'ok'",
}


def new_disk(fate: Fate) -> Disk:
    """Return a disk with an empty journal on it."""
    disk: Disk = sqlite3.connect(":memory:", isolation_level=None, factory=Disk)
    disk.deserialize(_empty_journal())
    disk.fate = fate
    return disk


@cache
def _empty_journal() -> bytes:
    """What the shipping schema makes of an empty file, made once for all seeds."""
    disk: Disk = sqlite3.connect(":memory:", isolation_level=None, factory=Disk)
    prepare(disk, KEY)
    return disk.serialize()


class SimJournal(Journal):
    """The shipping journal, with the process able to die before and after each step. ``wrong`` takes what nobody may do to it."""

    def __init__(self, folder: Path, clock: Clock, disk: Disk, fate: Fate, wrong: list[str] | None = None) -> None:
        super().__init__(
            folder / "journal", clock, connect=lambda _: disk, executor=InlineExecutor(), entropy=lambda _: KEY
        )
        self._fate = fate
        self._disk = disk
        self._turn = asyncio.Lock()
        self._wrong = [] if wrong is None else wrong
        self._unwritten: set[str] = set()

    async def insert(self, record: Record) -> Record:
        """Write an intent for the first time; until that is done, nothing may be done on it."""
        self._unwritten.add(record.id)
        try:
            return await super().insert(record)
        finally:
            self._unwritten.discard(record.id)

    async def move(self, record: Record, to: State, why: str, **columns: Any) -> Record:
        """Go one step on."""
        if record.id in self._unwritten:
            self._wrong.append(f"{to} before the first write was done")
        return await super().move(record, to, why, **columns)

    def _make_place(self) -> None:
        """A disk in memory is always there."""

    def _put_aside(self) -> None:
        self._disk.replace()

    def _back_up(self, db: sqlite3.Connection) -> None:
        """Copies are not part of the simulation."""

    async def _elsewhere(self, work: Callable[[], T]) -> T:
        self._fate.point()
        if self._fate.slow_disk:
            return await self._in_turn(work)
        await asyncio.sleep(0)
        done = work()
        await asyncio.sleep(0)
        self._fate.point()
        return done

    async def _in_turn(self, work: Callable[[], T]) -> T:
        """As the journal's thread does it: one after the other, whoever waits for it."""
        async with self._turn:
            await asyncio.sleep(self._fate.rng.choice(_SLOW))
            self._fate.point()
            done = work()
            await asyncio.sleep(self._fate.rng.choice(_SLOW))
        self._fate.point()
        return done


class SimClock:
    """The time on this machine's wall, which somebody may set; it also drives the loop's waits, which nobody can set."""

    def __init__(self, inner: Clock) -> None:
        self.skew = timedelta(0)
        self._inner = inner

    def now(self) -> datetime:
        return START + timedelta(seconds=self._inner.monotonic()) + self.skew

    def monotonic(self) -> float:
        return self._inner.monotonic()


class SimSession(SessionService):
    """Amira, unless somebody signs out, another person comes, or the operator ends the session."""

    def __init__(self, operator: SimOperator) -> None:
        self._epoch = 1
        self._operator = operator
        operator.who = AMIRA
        self.state: Store[Session] = Store(SignedIn(AMIRA, 1, False))

    async def connect(self) -> None:
        if self.identity is None:
            raise AppError(ErrorKind.SIGNED_OUT)

    async def expire(self, epoch: int) -> None:
        if epoch == self._epoch and self.identity is not None:
            await self.sign_out()

    async def sign_out(self) -> None:
        self._epoch += 1
        self._operator.who = None
        self.state.set(SignedOut())

    def arrive(self, identity: Identity) -> None:
        """Somebody signs in."""
        self._epoch += 1
        self._operator.who = identity
        self.state.set(SignedIn(identity, self._epoch, False))


class SimAccount(AccountService):
    """The account as it was at the beginning."""

    def __init__(self, operator: FakeOperator) -> None:
        self.view = Store(AccountView(lines=Part((operator.line,), operator.now()), selected=NUMBER))

    async def refresh(self, *, force: bool = False) -> None:
        return


PEOPLE = (AMIRA, AMIRA, CHEN)
