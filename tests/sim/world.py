"""What surrounds the program in a simulation: an unreliable network, a disk that survives, and a process that may die anywhere."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Sequence
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any, TypeVar

from lebara_desktop.domain.account import SignedIn
from lebara_desktop.domain.checkout import OrderFact, PaymentFact
from lebara_desktop.domain.clock import Clock
from lebara_desktop.services.account import AccountService, AccountView
from lebara_desktop.services.journal import Journal
from lebara_desktop.services.parts import Part
from lebara_desktop.services.session import SessionService
from lebara_desktop.services.store import Store
from tests.fakes.inline import InlineExecutor
from tests.fakes.operator import AMIRA, NUMBER, FakeOperator, Fault

T = TypeVar("T")
GENERATION: ContextVar[int] = ContextVar("generation", default=0)
_FAULTS = (
    *[Fault.LOST] * 4,
    *[Fault.SILENT] * 4,
    *[Fault.LATE] * 4,
    Fault.UNSENT,
    Fault.TWICE,
    Fault.CRASH,
    Fault.BUSY,
    Fault.UNAVAILABLE,
    Fault.REFUSED,
)


class Crash(BaseException):
    """The process ends here, in the middle of whatever it did."""


@dataclass
class Fate:
    """Decides, from one seed, what goes wrong and when. ``storm`` ends before the run does: everything must heal."""

    rng: Random
    storm: bool = True
    trouble: float = 0.3
    crash_share: float = 0.02
    generation: int = 1
    crashes: int = 0
    crashed: asyncio.Event = field(default_factory=asyncio.Event)

    def point(self) -> None:
        """A place where the process may die; what belongs to a dead process goes no further."""
        if GENERATION.get() != self.generation:
            raise Crash
        if self.storm and self.rng.random() < self.crash_share:
            self.generation += 1
            self.crashes += 1
            self.crashed.set()
            raise Crash

    def fault(self) -> Fault | None:
        """Return what becomes of the next request."""
        return self.rng.choice(_FAULTS) if self.storm and self.rng.random() < self.trouble else None


class SimOperator(FakeOperator):
    """The model operator behind a network that loses, delays, doubles, cuts, and sometimes shows the past."""

    def __init__(
        self, fate: Fate, clock: Any, flavour: Any
    ) -> None:  # Any: the loop's clock stands in for a FixedClock
        super().__init__(clock=clock, flavour=flavour)
        self.fate = fate
        self._past: list[tuple[list[OrderFact], list[PaymentFact]]] = []

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

    def _next(self, method: str) -> Fault | None:
        return self.fate.fault()

    def _lags(self) -> bool:
        return self.fate.storm and self.fate.rng.random() < 0.1

    def _memory(self) -> tuple[list[OrderFact], list[PaymentFact]]:
        self._past.append((list(self.ledger.orders.values()), list(self.ledger.payments.values())))
        self._past = self._past[-6:]
        return self.fate.rng.choice(self._past)


class Disk(sqlite3.Connection):
    """A journal's file in memory: outlives its process, and forgets what was not committed."""

    def execute(self, sql: str, *more: Any) -> sqlite3.Cursor:  # Any: as in the base
        if sql.startswith(("vacuum", "pragma wal_checkpoint", "pragma quick_check")):
            sql, more = "select 'ok'", ()
        for pragma, answer in (("journal_mode", "'wal'"), ("locking_mode", "'exclusive'")):
            if sql == f"pragma {pragma}":
                sql = f"select {answer}"
        return super().execute(sql, *more)

    def close(self) -> None:
        if self.in_transaction:
            self.execute("rollback")

    def destroy(self) -> None:
        """Free it."""
        super().close()


def new_disk() -> Disk:
    """Return an empty disk."""
    return sqlite3.connect(":memory:", isolation_level=None, factory=Disk)


class SimJournal(Journal):
    """The shipping journal, with the process able to die before and after each step."""

    def __init__(self, folder: Path, clock: Clock, disk: Disk, fate: Fate) -> None:
        super().__init__(
            folder / "journal", clock, connect=lambda _: disk, executor=InlineExecutor(), entropy=lambda n: b"k" * n
        )
        self._fate = fate

    def _back_up(self, db: sqlite3.Connection) -> None:
        """Copies are not part of the simulation."""

    async def _run(self, work: Callable[[], T]) -> T:
        self._fate.point()
        done = await super()._run(work)
        self._fate.point()
        return done


class SimSession(SessionService):
    """Amira, always signed in."""

    def __init__(self) -> None:
        self.state = Store(SignedIn(AMIRA, 1, False))
        self._epoch = 1

    async def connect(self) -> None:
        return

    async def expire(self, epoch: int) -> None:
        return


class SimAccount(AccountService):
    """The account as it was at the beginning."""

    def __init__(self, operator: FakeOperator) -> None:
        self.view = Store(AccountView(lines=Part((operator.line,), operator.now()), selected=NUMBER))

    async def refresh(self, *, force: bool = False) -> None:
        return
