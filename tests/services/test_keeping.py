"""The journal's copy of each day: made off the GUI thread, at a quiet moment, as long as the program runs."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from lebara_desktop.domain.checkout import State
from lebara_desktop.domain.clock import FixedClock
from lebara_desktop.domain.errors import AppError, ErrorKind
from lebara_desktop.services.journal import Journal
from lebara_desktop.services.keeping import DailyCopy
from tests.fakes.operator import CREDIT, QR, START
from tests.services.samples import record
from tests.services.world import World, in_world, reach, until


class Days:
    """A program that runs for as long as the test wants: each turn is one wait of the watch."""

    def __init__(self, journal: Journal, clock: FixedClock, busy: Callable[[], bool] = lambda: False) -> None:
        self.errors: list[Exception] = []
        self.looks = 0
        self._clock = clock
        self._turn = asyncio.Semaphore(0)
        self._copy = DailyCopy(journal, busy, self.errors.append, sleep=self._sleep)
        self._copy.start()

    async def _sleep(self, seconds: float) -> None:
        self.looks += 1
        await self._turn.acquire()
        self._clock.advance(timedelta(seconds=seconds))

    async def look(self, times: int = 1) -> None:
        for _ in range(times):
            looks = self.looks
            self._turn.release()
            await until(lambda looks=looks: self.looks > looks)  # type: ignore[misc]  # default

    async def stop(self) -> None:
        await self._copy.aclose()


def _rows(folder: Path) -> int:
    with closing(sqlite3.connect(folder / "journal.sqlite.copy")) as db:
        assert db.execute("pragma quick_check").fetchone() == ("ok",)
        return int(db.execute("select count(*) from intent").fetchone()[0])


async def test_a_till_that_runs_for_days_has_a_copy_of_each_in_the_journals_own_thread(tmp_path: Path) -> None:
    clock, threads = FixedClock(START), list[str]()
    book = Journal(tmp_path / "journal.sqlite", clock)
    real = book._back_up

    def seen(db: sqlite3.Connection) -> None:
        threads.append(threading.current_thread().name)
        real(db)

    book._back_up = seen  # type: ignore[method-assign]
    await book.open()
    days = Days(book, clock)
    try:
        for day in range(1, 4):
            await days.look()
            await book.insert(record(book, day))
            await days.look(10)
            assert _rows(tmp_path) == day - 1
            clock.advance(timedelta(days=1))
            await days.look(2)
            assert _rows(tmp_path) == day
        assert all(name.startswith("journal") for name in threads)
        assert not days.errors
    finally:
        await days.stop()
        await book.aclose()


@in_world
async def test_a_copy_waits_for_a_payment_but_not_longer_than_an_hour(world: World) -> None:
    await world.start()
    world.operator.ledger.qr_life = timedelta(days=900)
    store = await world.pay(QR)
    await reach(store, State.PAY_PENDING)
    assert world.checkout.moving
    clock = FixedClock(START + timedelta(days=2))
    world.journal._clock = clock
    days = Days(world.journal, clock, lambda: world.checkout.moving)
    try:
        await days.look(6)
        assert _rows(world.folder) == 0
        await days.look()
        assert _rows(world.folder) == 1
        world.operator.ledger.capture(next(iter(world.operator.ledger.payments)))
        await reach(store, State.COMPLETED)
        assert not world.checkout.moving
    finally:
        await days.stop()


@in_world
async def test_a_copy_that_fails_is_told_and_payments_go_on(world: World) -> None:
    clock = FixedClock(START)
    world.journal._clock = clock
    days = Days(world.journal, clock)
    try:
        await days.look()  # nothing is open yet
        await world.start()
        clock.advance(timedelta(days=2))
        (world.folder / "journal.sqlite.copy.new").mkdir()
        await days.look()
        (error,) = days.errors
        assert isinstance(error, AppError)
        assert (error.kind, world.checkout.journal_problem) == (ErrorKind.STORAGE, "")
        await reach(await world.pay(CREDIT), State.COMPLETED)
        (world.folder / "journal.sqlite.copy.new").rmdir()
        await days.look()
        assert _rows(world.folder) == 1
        assert len(days.errors) == 1
    finally:
        await days.stop()
