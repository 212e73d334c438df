"""The proof is read back from the operator, again and again, until it is whole."""

from __future__ import annotations

from datetime import timedelta

from lebara_desktop.domain.checkout import State
from lebara_desktop.services.checkout import CheckoutView
from lebara_desktop.services.store import Store
from tests.fakes.operator import CREDIT, QR, Fault
from tests.services.world import World, in_world, reach, until


def _proved(store: Store[CheckoutView]) -> bool:
    proof = store.get().proof
    return proof is not None and proof.proved


@in_world
async def test_a_confirmation_that_is_sent_later_is_waited_for(world: World) -> None:
    await world.start()
    world.operator.message_lag = timedelta(seconds=12)
    store = await world.pay(CREDIT)
    await until(lambda: _proved(store))
    first = store.get().proof
    assert first is not None
    assert not first.confirmed
    await until(lambda: (proof := store.get().proof) and proof.confirmed)
    assert (store.get().proof or first).buckets


@in_world
async def test_a_confirmation_that_never_comes_is_not_waited_for_longer_than_a_minute(world: World) -> None:
    await world.start()
    world.operator.message_lag = timedelta(days=1)
    store = await world.pay(CREDIT)
    await until(lambda: _proved(store))
    begun = world.operator.clock.monotonic()
    asked = -1
    while asked != world.operator.calls.count("messages"):
        asked = world.operator.calls.count("messages")
        await reach(store, State.COMPLETED)
        for _ in range(50):
            await world.operator.settle()
            await until(lambda: True)
    assert world.operator.clock.monotonic() - begun < 75


@in_world
async def test_parts_that_cannot_be_read_at_first_are_read_again(world: World) -> None:
    await world.start()
    store = await world.pay(QR)
    payment = (await reach(store, State.PAY_PENDING)).payment
    assert payment is not None
    for part in ("lines", "buckets", "messages"):
        world.operator.script(part, Fault.LOST, Fault.LOST)
    world.operator.ledger.capture(payment.id)
    await until(lambda: (proof := store.get().proof) and proof.confirmed and proof.proved and proof.buckets)


@in_world
async def test_a_purchase_of_minutes_ago_can_be_shown_after_a_restart(world: World) -> None:
    await world.start()
    store = await world.pay(CREDIT)
    await until(lambda: _proved(store))
    after = await world.again()
    again = after.checkout.recent_for(store.get().draft.msisdn, store.get().draft.offer.id)
    assert again is not None
    assert again.reference == store.get().reference
    assert again.draft.validity == store.get().draft.validity
