"""A process that writes a journal: alone (``write``), or while it buys at an operator in memory (``buy``). The tests fail its disk.

``write`` prints ``ack N`` after each durable step, N being the number of rows of the log; ``buy`` prints each money request before
it leaves, and at the end the final state and how often money was taken.
"""

from __future__ import annotations

import asyncio
import sys
from dataclasses import replace
from pathlib import Path

from lebara_desktop.domain.checkout import OPEN, Reply, State
from lebara_desktop.domain.clock import FixedClock
from lebara_desktop.domain.errors import AppError, ErrorKind
from lebara_desktop.domain.ids import OrderId
from lebara_desktop.services.journal import Journal
from tests.fakes.keyrings import secret_service
from tests.fakes.operator import CREDIT, START, FakeOperator
from tests.services.samples import record
from tests.services.world import World

_TRIES = 6


def say(text: str) -> None:
    """Print a line at once."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


async def write(folder: Path) -> None:
    """Move some intents through their states; close and open the journal in between, so that the log is folded in."""
    rows = 0

    def acknowledge() -> None:
        nonlocal rows
        rows += 1
        say(f"ack {rows}")

    book = Journal(folder / "journal.sqlite", FixedClock(START))
    for number in range(1, 7):
        await book.open()
        one = await book.insert(record(book, number))
        acknowledge()
        for state in (State.SENT, State.PLACED, State.CANCELING, State.CANCELED):
            known = {"order_id": OrderId(f"o{number}"), "body": None} if state is State.PLACED else {}
            one = await book.move(one, state, "step", **known)
            acknowledge()
            await book.note(one, revision=one.revision + 1)
            one = replace(one, revision=one.revision + 1)
        if number % 3 == 0:
            await book.close()
    await book.aclose()


class TellingOperator(FakeOperator):
    """Says what it is about to be asked."""

    async def _post(self, method: str, key: str, body: bytes) -> Reply:
        say(f"{method} {key}")
        return await super()._post(method, key, body)


async def buy(folder: Path) -> None:
    """Buy one plan on a disk that may fail, and go on as often as a patient person would."""
    world = World(folder, TellingOperator(), secret_service(), fast=False)
    await world.start()
    draft = world.draft()
    state = "nothing"
    for _ in range(_TRIES):
        await world.checkout.recover()
        views = world.checkout.views()
        try:
            if views and views[-1].state in (State.PREPARED, State.PLACED):
                await world.checkout.pay_again(views[-1].intent, CREDIT)
            else:
                await world.pay(CREDIT, draft)
        except AppError as error:
            if error.kind is not ErrorKind.STORAGE:
                raise
            continue
        state = await _settled(world)
        if state not in OPEN:
            break
    world.operator.ledger.check()
    say(f"end {state} {len(world.operator.ledger.captures)}")
    try:
        await world.stop()
    except AppError:
        return  # the disk is broken to the end


async def _settled(world: World) -> State:
    """Wait until the intent rests: final, stuck with the journal, or where a person has to decide."""
    still = 0
    async with asyncio.timeout(60):
        while True:
            views = world.checkout.views()
            state = views[-1].state if views else State.PREPARED
            still = still + 1 if state in (State.PREPARED, State.PLACED) else 0
            if not views or state not in OPEN or views[-1].problem == "storage" or still > 60:
                return state
            await asyncio.sleep(0.002)


if __name__ == "__main__":
    asyncio.run({"write": write, "buy": buy}[sys.argv[1]](Path(sys.argv[2])))
