"""The program ends at any state; the next run goes on with what was decided, and begins nothing new."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from lebara_desktop.domain.checkout import Outcome, State
from lebara_desktop.domain.errors import AppError, ErrorKind
from lebara_desktop.services.intent import MaskedNumber
from tests.fakes.operator import CREDIT, NUMBER, QR, Fault
from tests.services.world import World, in_world, reach, until


@in_world
async def test_an_unknown_order_is_settled_after_a_restart_but_not_paid_by_itself(world: World) -> None:
    await world.start()
    world.operator.script("post_order", Fault.SILENT, *[Fault.LOST] * 3)
    store = await world.pay(CREDIT)
    await until(lambda: store.get().last_try is not None)
    after = await world.again()
    again = after.checkout.follow(store.get().intent)
    view = await reach(again, State.PLACED)
    assert view.outcome is Outcome.NOT_PAID
    assert view.draft == store.get().draft
    for _ in range(50):
        await asyncio.sleep(0)
    assert not world.operator.ledger.payments
    await after.checkout.pay_again(view.intent, CREDIT)
    await reach(again, State.COMPLETED)
    assert len(world.operator.ledger.orders) == len(world.operator.ledger.captures) == 1


@in_world
async def test_an_unknown_payment_is_settled_after_a_restart_without_a_second_charge(world: World) -> None:
    await world.start()
    world.operator.script("post_payment", Fault.SILENT, *[Fault.LOST] * 3)
    store = await world.pay(CREDIT)
    await until(lambda: store.get().last_try is not None)
    after = await world.again()
    view = await reach(after.checkout.follow(store.get().intent), State.COMPLETED)
    assert view.outcome is Outcome.RENEWED
    assert len(world.operator.ledger.captures) == 1
    assert [one.intent for one in after.checkout.untold.get()] == [view.intent]
    await after.checkout.told(view.intent)
    assert after.checkout.untold.get() == ()


@in_world
async def test_who_pays_while_the_program_is_closed_is_told_at_the_next_start(world: World) -> None:
    await world.start()
    store = await world.pay(QR)
    payment = (await reach(store, State.PAY_PENDING)).payment
    assert payment is not None
    await world.stop()
    world.operator.ledger.capture(payment.id)
    after = await world.again()
    view = await reach(after.checkout.follow(store.get().intent), State.COMPLETED)
    again = after.checkout.follow(view.intent)
    await until(lambda: (proof := again.get().proof) and proof.proved)
    assert view.way == QR


@in_world
async def test_a_cancel_goes_on_after_a_restart(world: World) -> None:
    await world.start()
    store = await world.pay(QR)
    await reach(store, State.PAY_PENDING)
    world.operator.down = ErrorKind.UNREACHABLE
    await world.checkout.cancel(store.get().intent)
    await reach(store, State.CANCELING)
    await world.stop()
    world.operator.down = None
    after = await world.again()
    await reach(after.checkout.follow(store.get().intent), State.CANCELED)
    assert not world.operator.ledger.captures


@in_world
async def test_without_a_network_unfinished_payments_are_shown_and_settled_when_it_is_back(world: World) -> None:
    await world.start()
    world.operator.script("post_payment", Fault.SILENT, *[Fault.LOST] * 5)
    store = await world.pay(CREDIT)
    await until(lambda: store.get().last_try is not None)
    await world.stop()
    world.operator.down = ErrorKind.UNREACHABLE
    after = await world.again()
    await until(lambda: [one.draft.msisdn for one in after.checkout.unfinished.get()] == [NUMBER])  # read in a thread
    (shown,) = after.checkout.unfinished.get()
    assert shown.outcome is Outcome.UNKNOWN
    world.operator.down = None
    await reach(after.checkout.follow(shown.intent), State.COMPLETED)


@in_world
async def test_a_prepared_intent_that_was_never_sent_is_kept_a_day_and_then_dropped(world: World) -> None:
    await world.start()
    draft = world.draft()
    await world.journal.insert(world.checkout._prepare(draft))
    after = await world.again()
    kept = after.checkout.open_for(draft.msisdn, draft.offer.id)
    assert kept is not None
    assert kept.outcome is Outcome.NOT_STARTED
    assert after.checkout.unfinished.get() == ()
    world.operator.clock.advance(timedelta(hours=25))
    last = await after.again()
    await reach(last.checkout.follow(draft.intent), State.CANCELED)
    assert not world.operator.ledger.orders


@in_world
async def test_another_person_sees_nothing_of_it(world: World) -> None:
    await world.start()
    store = await world.pay(QR)
    await reach(store, State.PAY_PENDING)
    await world.session.sign_out()
    await world.start(who="chen")
    assert world.checkout.unfinished.get() == ()
    with pytest.raises(AppError):
        world.checkout.follow(store.get().intent)
    asked = world.operator.calls.count("payments_by_ref")
    for _ in range(50):
        await asyncio.sleep(0)
    assert world.operator.calls.count("payments_by_ref") == asked
    await world.session.sign_out()
    await world.start()
    assert [one.intent for one in world.checkout.unfinished.get()] == [store.get().intent]


@in_world
async def test_until_the_lines_are_known_a_restored_intent_shows_only_the_end_of_its_number(world: World) -> None:
    await world.start(keep=True)
    store = await world.pay(QR)
    await reach(store, State.PAY_PENDING)
    await world.session.sign_out()
    world.operator.broken.add("lines")
    await world.session.sign_in("amira", "right", "GB", keep=False)
    await world.checkout.recover()
    again = world.checkout.follow(store.get().intent)
    assert isinstance(again.get().draft.msisdn, MaskedNumber)
    assert again.get().draft.msisdn.masked == NUMBER.masked
    world.operator.broken.clear()
    await world.account.refresh(force=True)
    assert again.get().draft.msisdn == NUMBER
