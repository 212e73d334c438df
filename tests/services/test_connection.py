"""The operator goes away and comes back: noticed by a knock, told, and made up for. And orders that ended untold."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from lebara_desktop.domain.checkout import State
from lebara_desktop.domain.errors import ErrorKind
from lebara_desktop.services.account import AccountService
from lebara_desktop.services.connection import ConnectionService
from tests.fakes.operator import CREDIT
from tests.services.world import World, in_world, reach, until


class Door:
    """Somebody opens while the operator is up, unless told otherwise; a knock waits until the test lets the time pass."""

    def __init__(self, world: World) -> None:
        self.opens: Callable[[], bool] = lambda: world.operator.down is None
        self.knocks = 0
        self._turn = asyncio.Event()

    async def knock(self) -> bool:
        self.knocks += 1
        return self.opens()

    async def sleep(self, _seconds: float) -> None:
        await self._turn.wait()
        self._turn.clear()

    async def pass_time(self) -> None:
        """Let one knock happen and everything that it starts."""
        before = self.knocks
        self._turn.set()
        await until(lambda: self.knocks > before)
        for _ in range(30):
            await asyncio.sleep(0)


def _listening(world: World, door: Door) -> ConnectionService:
    made = ConnectionService(
        door.knock,
        2.0,
        world.session,
        world.account,
        world.plans,
        world.checkout,
        world.errors.append,
        sleep=door.sleep,
    )
    made.start()
    return made


@in_world
async def test_a_knock_in_vain_is_told_and_what_was_missed_is_read_when_the_door_opens(world: World) -> None:
    await world.start()
    door = Door(world)
    connection = _listening(world, door)
    await door.pass_time()
    assert connection.down.get() is None
    world.operator.down = ErrorKind.UNREACHABLE
    await world.plans.refresh(force=True)
    await world.checkout.refresh_ways()
    await door.pass_time()
    await until(connection.down.get)
    world.operator.down = None
    await door.pass_time()
    await until(lambda: connection.down.get() is None)
    await until(lambda: world.plans.view.get().offers.error is None)
    await until(lambda: world.checkout.ways.get().error is None)
    await connection.aclose()


@in_world
async def test_a_second_outage_right_after_the_first_is_noticed_too(world: World) -> None:
    await world.start()
    door = Door(world)
    connection = _listening(world, door)
    world.operator.down = ErrorKind.UNREACHABLE
    await door.pass_time()
    await until(connection.down.get)
    world.operator.down = None
    await world.account.refresh(force=True)  # back before anybody knocked
    assert connection.down.get() is None
    world.operator.down = ErrorKind.UNREACHABLE
    await door.pass_time()
    await until(connection.down.get)
    world.operator.down = None
    await connection.aclose()


@in_world
async def test_an_operator_that_answers_behind_a_shut_door_is_not_asked_again_and_again(world: World) -> None:
    await world.start()
    door = Door(world)
    door.opens = lambda: False
    connection = _listening(world, door)
    await door.pass_time()
    read = world.account.view.get().lines.at
    assert connection.down.get() is None
    world.operator.clock.advance(timedelta(seconds=10))
    for _ in range(3):
        await door.pass_time()
    assert world.account.view.get().lines.at == read
    await connection.aclose()


@in_world
async def test_a_refresh_in_vain_is_followed_soon_although_the_next_look_was_minutes_away(world: World) -> None:
    await world.start()
    waits: list[float] = []

    async def wait(seconds: float) -> None:
        waits.append(seconds)
        await asyncio.Event().wait()

    account = AccountService(world.operator, world.session, world.snapshots, world.errors.append, sleep=wait)
    account.start_watching()
    await until(lambda: waits == [300])
    world.operator.down = ErrorKind.UNREACHABLE
    await account.refresh()
    await until(lambda: waits == [300, 2])
    world.operator.down = None
    await account.aclose()


@in_world
async def test_an_order_that_was_completed_and_never_shown_is_told_and_proved_at_the_next_start(world: World) -> None:
    await world.start()
    view = await reach(await world.pay(CREDIT), State.COMPLETED)
    await world.stop()
    world.operator.clock.advance(timedelta(days=2))
    after = await world.again()
    assert [one.intent for one in after.checkout.untold.get()] == [view.intent]
    again = after.checkout.follow(view.intent)
    await until(lambda: (proof := again.get().proof) and proof.proved)
    await after.checkout.told(view.intent)
    last = await after.again()
    assert last.checkout.untold.get() == ()


@in_world
async def test_an_order_that_a_person_saw_is_not_told_again(world: World) -> None:
    await world.start()
    view = await reach(await world.pay(CREDIT), State.COMPLETED)
    await world.checkout.told(view.intent)
    after = await world.again()
    assert after.checkout.untold.get() == ()


@pytest.mark.parametrize("turns", range(8))
async def test_a_recovery_that_runs_into_a_payment_does_not_put_it_to_sleep(turns: int, tmp_path: Path) -> None:
    """The network is back in the moment in which somebody presses Pay."""

    @in_world
    async def play(world: World) -> None:
        await world.start()
        recovery = asyncio.ensure_future(world.checkout.recover())
        for _ in range(turns):
            await asyncio.sleep(0)
        await reach(await world.pay(CREDIT), State.COMPLETED)
        await recovery
        assert len(world.operator.ledger.captures) == 1

    await play(tmp_path)
