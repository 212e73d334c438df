"""A number is renewed without an account: what of it lies on this computer, for how long, and that it is paid once."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from lebara_desktop.domain.checkout import Draft, Outcome, StartMode, State
from lebara_desktop.domain.errors import ErrorKind, SignInReason, SignInRefused
from lebara_desktop.services.signin import SignInService
from tests.fakes.operator import CARD, CREDIT, NUMBER, QR, Fault
from tests.services.world import World, in_world, reach, until


async def arrive(world: World) -> None:
    """Come in as a guest of the number."""
    await world.settings.load()
    await SignInService(world.operator, world.session, world.settings).as_guest(NUMBER.digits, "GB")
    await world.account.refresh()
    await world.checkout.recover()


def draft(world: World, offer: int = 1) -> Draft:
    """Return what the review page would show for a plan."""
    line = world.account.view.get().line
    assert line is not None
    return world.checkout.compose(line, world.operator.offers_[offer], start=StartMode.AFTER_CURRENT, auto_renew=False)


async def quiet() -> None:
    for _ in range(50):
        await asyncio.sleep(0)


@in_world
async def test_a_guest_reads_the_line_and_nothing_else(world: World) -> None:
    await arrive(world)
    asked = set(world.operator.calls)
    assert "lines" in asked
    assert asked.isdisjoint({"person", "buckets", "history", "credit", "messages"})
    view = world.account.view.get()
    assert view.line is not None
    assert draft(world).validity.start == world.operator.period.end, "the quote says from when"
    assert not view.unreachable


@in_world
async def test_a_number_that_nobody_has_lets_nobody_in(world: World) -> None:
    await world.settings.load()
    with pytest.raises(SignInRefused) as refused:
        await SignInService(world.operator, world.session, world.settings).as_guest("447700900999", "GB")
    assert refused.value.reason is SignInReason.UNKNOWN_NUMBER
    assert world.session.identity is None


@in_world
async def test_a_guest_leaves_no_name_and_no_token_where_nothing_was_bought(world: World) -> None:
    await arrive(world)
    settings = world.settings.value.get()
    assert (settings.accounts, settings.last_login, settings.remembered_subject) == ((), "", "")
    assert world.keyring.entries == {}
    token = world.keeper.token
    await world.stop()
    assert token in world.operator.revoked, "the end of the program is the end of the visit"
    assert await world.snapshots.load() is None


@in_world
async def test_an_unfinished_order_is_found_again_and_charged_once(world: World) -> None:
    await arrive(world)
    world.operator.script("post_payment", Fault.SILENT, *[Fault.LOST] * 3)
    store = await world.pay(CREDIT, draft(world))
    await until(lambda: store.get().last_try is not None)
    assert len(world.keyring.entries) == 1, "the way back to the money is kept"
    after = await world.again()
    assert after.session.guest
    view = await reach(after.checkout.follow(store.get().intent), State.COMPLETED)
    assert view.outcome is Outcome.RENEWED
    again = after.checkout.follow(view.intent)
    await until(lambda: (proof := again.get().proof) and proof.proved and proof.confirmed)
    assert len(world.operator.ledger.captures) == len(world.operator.ledger.orders) == 1
    await after.checkout.told(view.intent)
    assert world.keyring.entries == {}, "its end was seen"
    assert after.settings.value.get().remembered_subject == ""
    assert after.session.guest, "and may still be looked at"
    await after.checkout.recover()
    await quiet()
    assert after.session.guest
    token = after.keeper.token
    await after.session.sign_out()
    assert token in world.operator.revoked


@in_world
async def test_who_comes_back_after_all_was_seen_is_nobody(world: World) -> None:
    await arrive(world)
    store = await world.pay(CREDIT, draft(world))
    await reach(store, State.COMPLETED)
    await world.checkout.told(store.get().intent)
    await world.session.hold()  # as if the program had ended before the keyring was emptied
    after = await world.again()
    await until(lambda: after.session.identity is None)
    assert world.keyring.entries == {}


@in_world
async def test_the_same_plan_for_the_same_number_is_asked_about_whoever_bought_it(world: World) -> None:
    await arrive(world)
    bought = draft(world)
    store = await world.pay(CREDIT, bought)
    await reach(store, State.COMPLETED)
    await world.session.sign_out()
    await world.session.sign_in("amira", "right", "GB", keep=False)
    await world.account.refresh()
    await world.checkout.recover()
    found = world.checkout.recent_for(NUMBER, bought.offer.id)
    assert found is not None
    assert (found.intent, found.state) == (store.get().intent, State.COMPLETED)
    assert world.checkout.recent_for(NUMBER, world.operator.offers_[2].id) is None
    mine = await world.pay(CREDIT, world.draft(2))
    await reach(mine, State.COMPLETED)
    await world.session.sign_out()
    await arrive(world)
    assert world.checkout.recent_for(NUMBER, world.operator.offers_[2].id) is not None
    world.operator.clock.advance(timedelta(minutes=11))
    assert world.checkout.recent_for(NUMBER, bought.offer.id) is None


@in_world
async def test_without_a_keyring_a_guest_pays_all_the_same(world: World) -> None:
    world.keyring.broken = True
    await arrive(world)
    store = await world.pay(CARD, draft(world))
    await reach(store, State.PAY_PENDING)
    assert world.keyring.entries == {}
    world.operator.down = ErrorKind.UNREACHABLE
    await world.stop()
    world.operator.down = None


@in_world
async def test_the_way_back_stays_while_another_order_is_open(world: World) -> None:
    await arrive(world)
    world.operator.message_lag = timedelta(seconds=12)
    first = await world.pay(CREDIT, draft(world))
    await until(lambda: (proof := first.get().proof) and proof.confirmed)
    second = await world.pay(QR, draft(world, 2))
    await reach(second, State.PAY_PENDING)
    await world.checkout.told(first.get().intent)
    assert len(world.keyring.entries) == 1
    await world.checkout.cancel(second.get().intent)
    await reach(second, State.CANCELED)
    await world.checkout.told(second.get().intent)
    assert world.keyring.entries == {}


@in_world
async def test_settings_that_cannot_be_written_stop_no_payment(world: World) -> None:
    await arrive(world)
    (world.folder / "settings.json").unlink(missing_ok=True)
    (world.folder / "settings.json").mkdir()
    store = await world.pay(CREDIT, draft(world))
    await reach(store, State.COMPLETED)
    assert world.errors
    (world.folder / "settings.json").rmdir()
    await quiet()
    await world.settings.flush()
    world.errors.clear()
