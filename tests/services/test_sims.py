"""Numbers and SIMs: what is asked is done once, goes on after a break, and is never another person's."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import date
from itertools import count
from pathlib import Path

import pytest

from lebara_desktop.domain.account import LineState, find_line
from lebara_desktop.domain.errors import AppError, ErrorKind, SignInReason, SignInRefused
from lebara_desktop.domain.ids import Msisdn, OrderId
from lebara_desktop.domain.sim import ChangeState, Need, PortWish
from lebara_desktop.services.sims import SimsService
from tests.fakes.operator import NUMBER
from tests.fakes.sims import CARD, CODE, NEW, PASSWORD, TAKEN, FakeSims
from tests.services.world import World, in_world, until

LINKED = Msisdn("447700900205")
Test = Callable[[World, FakeSims, SimsService], Awaitable[None]]


def with_sims(test: Test) -> Callable[[Path], Awaitable[None]]:
    """Give a test a signed-in world with a service over the fake operator's SIMs."""

    async def run(world: World) -> None:
        fake, keys = FakeSims(world.operator), count()
        fake.new_line()
        made = SimsService(
            fake,
            world.session,
            world.account,
            world.errors.append,
            sleep=lambda _seconds: asyncio.sleep(0),
            new_key=lambda: f"key-{next(keys)}",
        )
        try:
            await world.start()
            await test(world, fake, made)
        finally:
            await made.aclose()

    run.__name__, run.__doc__, run.__module__ = test.__name__, test.__doc__, test.__module__
    return in_world(run)


def state_of(world: World, msisdn: Msisdn) -> LineState | None:
    line = find_line(world.account.view.get().lines.value or (), msisdn)
    return line.state if line else None


@with_sims
async def test_sims_and_open_orders_are_read_at_once(world: World, fake: FakeSims, sims: SimsService) -> None:
    await asyncio.gather(*(sims.refresh() for _ in range(4)))
    view = sims.view.get()
    card = view.card_of(NEW)
    assert card is not None
    assert card.iccid == CARD.digits
    assert view.changes.value == ()
    assert fake.calls.count("cards") == 1, "one read in flight"


@with_sims
async def test_what_could_not_be_read_says_so_and_the_rest_stands(
    world: World, fake: FakeSims, sims: SimsService
) -> None:
    fake.trouble["cards"] = AppError(ErrorKind.TIMEOUT)
    await sims.refresh()
    view = sims.view.get()
    assert view.cards.error is not None
    assert view.changes.value == ()


@with_sims
async def test_an_activation_is_followed_until_the_line_is_alive(
    world: World, fake: FakeSims, sims: SimsService
) -> None:
    await sims.activate(NEW, CARD)
    assert NEW in sims.view.get().activating
    await until(lambda: state_of(world, NEW) is LineState.ACTIVE)
    await until(lambda: not sims.view.get().activating)


@with_sims
async def test_a_second_wish_to_activate_asks_the_operator_nothing_new(
    world: World, fake: FakeSims, sims: SimsService
) -> None:
    fake.looks = 50
    await sims.activate(NEW, CARD)
    await sims.activate(NEW, CARD)
    assert fake.calls.count("activate") == 1


@with_sims
async def test_after_a_restart_a_running_activation_is_found_and_followed(
    world: World, fake: FakeSims, sims: SimsService
) -> None:
    fake.running = 3
    await sims.refresh()
    assert NEW in sims.view.get().activating
    await until(lambda: state_of(world, NEW) is LineState.ACTIVE)


@with_sims
async def test_a_card_of_nobody_is_refused(world: World, fake: FakeSims, sims: SimsService) -> None:
    with pytest.raises(AppError, match="notFound"):
        await sims.activate(Msisdn("447700900777"), CARD)


@with_sims
async def test_a_number_is_linked_with_its_code_and_unlinked_again(
    world: World, fake: FakeSims, sims: SimsService
) -> None:
    await sims.ask_code(Need.LINK, LINKED)
    with pytest.raises(SignInRefused) as refused:
        await sims.prove("00000")
    assert refused.value.tries_left == 2
    await sims.link(LINKED, await sims.prove(CODE))
    assert state_of(world, LINKED) is LineState.ACTIVE, "the lines were read back"
    await sims.ask_code(Need.UNLINK, LINKED)
    await sims.unlink(LINKED, await sims.prove(CODE))
    assert state_of(world, LINKED) is None


@with_sims
async def test_a_lost_answer_costs_no_second_order(world: World, fake: FakeSims, sims: SimsService) -> None:
    await sims.ask_code(Need.LINK, LINKED)
    proof = await sims.prove(CODE)
    fake.trouble["linkNumber"] = AppError(ErrorKind.TIMEOUT)
    with pytest.raises(AppError):
        await sims.link(LINKED, proof)
    change = await sims.link(LINKED, proof)
    assert len(fake.orders) == 1
    assert change.state is ChangeState.DONE
    assert sum(one.msisdn == LINKED for one in world.account.view.get().lines.value or ()) == 1


@with_sims
async def test_a_number_that_is_taken_gets_no_code(world: World, fake: FakeSims, sims: SimsService) -> None:
    with pytest.raises(SignInRefused) as refused:
        await sims.ask_code(Need.LINK, TAKEN)
    assert refused.value.reason is SignInReason.NUMBER_TAKEN


@with_sims
async def test_a_new_sim_is_ordered_and_can_be_stopped(world: World, fake: FakeSims, sims: SimsService) -> None:
    sent = await sims.ask_code(Need.REPLACE, NUMBER, by_email=True)
    assert fake.by_email
    assert sent.by.value == "Email"
    change = await sims.replace(NUMBER, None, await sims.prove(CODE))
    assert [one.id for one in sims.view.get().changes.value or () if one.open] == [change.id]
    assert await sims.stop(change.id)
    assert not [one for one in sims.view.get().changes.value or () if one.open]
    assert not await sims.stop(OrderId("gone"))


@with_sims
async def test_a_number_is_brought(world: World, fake: FakeSims, sims: SimsService) -> None:
    wish = PortWish(Msisdn("447700900777"), "Other", "PAC1", date(2026, 11, 27))
    change = await sims.port_in(NUMBER, wish)
    assert change.stoppable
    again = await sims.port_in(NUMBER, replace(wish, account="PAC2"))
    assert again.id != change.id, "another wish is another order"


@with_sims
async def test_secrets_are_shown_for_the_right_password_and_kept_nowhere(
    world: World, fake: FakeSims, sims: SimsService
) -> None:
    with pytest.raises(SignInRefused):
        await sims.reveal("sim-123", "wrong")
    assert "reveal" not in fake.calls
    found = await sims.reveal("sim-123", PASSWORD)
    assert dict(found.codes)["puk1"] == "73910284"
    assert "73910284" not in repr(vars(sims)) + repr(sims.view.get())
    files = [one.read_bytes() for one in world.folder.rglob("*") if one.is_file()]
    assert all(b"73910284" not in one for one in files)


@with_sims
async def test_a_name_is_given_and_read_back(world: World, fake: FakeSims, sims: SimsService) -> None:
    await sims.rename(NUMBER, "Mine")
    line = world.account.view.get().line
    assert line is not None
    assert line.label == "Mine"


@with_sims
async def test_the_holder_is_registered(world: World, fake: FakeSims, sims: SimsService) -> None:
    await sims.register_holder("passport", "X1234567")
    assert fake.holder == ("passport", "X1234567")


@with_sims
async def test_the_next_person_sees_nothing_of_the_one_before(world: World, fake: FakeSims, sims: SimsService) -> None:
    await sims.refresh()
    await sims.ask_code(Need.LINK, LINKED)
    fake.looks = 50
    await sims.activate(NEW, CARD)
    await world.session.sign_out()
    view = sims.view.get()
    assert (view.cards.value, view.changes.value, view.activating) == (None, None, frozenset())
    assert fake.run is None
    with pytest.raises(AppError):
        await sims.rename(NUMBER, "x")
