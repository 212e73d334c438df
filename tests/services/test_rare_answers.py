"""Answers that an operator hardly ever gives: something else than was asked for, old lists, orders that end in strange ways."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from lebara_desktop.domain.checkout import Answered, OrderState, Outcome, PaymentState, State
from lebara_desktop.domain.ids import Msisdn
from lebara_desktop.services.case import QUIET, wait_for
from tests.fakes.ledger import Flavour
from tests.fakes.operator import CREDIT, QR, Fault
from tests.services.world import World, in_world, reach, until


@pytest.mark.parametrize("method", ["post_order", "post_payment"])
async def test_an_answer_with_something_else_than_was_asked_for_is_no_answer(method: str, tmp_path: Any) -> None:
    @in_world
    async def told(world: World) -> None:
        await world.start()
        real, told = getattr(world.operator, method), list[str]()

        async def post(key: str, body: bytes) -> Any:
            reply = await real(key, body)
            told.append(key)
            ledger = world.operator.ledger
            other = next(iter(ledger.payments.values()), None) if method == "post_order" else ledger.orders["o1"]  # type: ignore[index]
            return Answered(201, fact=other or reply.fact.id) if len(told) == 1 else reply

        setattr(world.operator, method, post)
        await reach(await world.pay(CREDIT), State.COMPLETED)
        assert len(told) == 2
        assert len(set(told)) == len(world.operator.ledger.captures) == 1

    await told(tmp_path)


@in_world
async def test_cancelling_a_payment_whose_refusal_proves_nothing_waits_until_it_does(world: World) -> None:
    await world.start()
    world.operator.script("post_payment", Fault.LOST)
    world.operator.ledger.refuse_payment = "insufficientCredit"
    store = await world.pay(CREDIT)
    await until(lambda: store.get().last_try is not None and store.get().state is State.PAY_SENT)
    begun = world.operator.clock.monotonic()
    await world.checkout.cancel(store.get().intent)
    view = await reach(store, State.CANCELED)
    assert view.outcome is Outcome.NOT_CHARGED
    assert world.operator.clock.monotonic() - begun > QUIET - 10
    assert not world.operator.ledger.payments


@in_world
async def test_an_order_that_is_found_cancelled_is_not_paid_although_a_person_had_decided_to(world: World) -> None:
    await world.start()
    world.operator.script("post_order", Fault.SILENT, Fault.REFUSED)
    store = await world.pay(CREDIT)
    world.agenda.after(0.1, lambda: world.operator.ledger.cancel(next(iter(world.operator.ledger.orders))))
    view = await reach(store, State.CANCELED)
    assert view.outcome is Outcome.NOT_CHARGED
    assert not world.operator.ledger.payments


@in_world
async def test_a_cancel_without_an_answer_does_not_send_a_payment_that_never_left(world: World) -> None:
    await world.start()
    store = await world.pay(QR)
    await reach(store, State.PAY_PENDING)
    await world.checkout.stop_payment(store.get().intent)
    await reach(store, State.PLACED)
    world.operator.sent.clear()
    world.operator.script("post_payment", *[Fault.UNSENT] * 9)
    world.operator.script("post_cancel", Fault.SILENT, Fault.LOST)
    await world.checkout.pay_again(store.get().intent, CREDIT)
    await until(lambda: store.get().last_try is not None)
    tries = len(world.operator.sent)
    await world.checkout.cancel(store.get().intent)
    await reach(store, State.CANCELED)
    assert "post_payment" not in [method for method, _, _ in world.operator.sent[tries:]]


@pytest.mark.parametrize("listed", ["orders_by_ref", "payments_by_ref"])
async def test_what_was_seen_once_does_not_cease_to_exist(listed: str, tmp_path: Any) -> None:
    @in_world
    async def asked(world: World) -> None:
        await world.start()
        store = await world.pay(QR)
        payment = (await reach(store, State.PAY_PENDING)).payment
        assert payment is not None
        real, asked = getattr(world.operator, listed), list[str]()

        async def forgetful(ref: str) -> Any:
            asked.append(ref)
            facts = await real(ref)
            return [] if len(asked) < 4 else facts

        setattr(world.operator, listed, forgetful)
        world.operator.ledger.cancel(payment.order)
        view = await reach(store, State.CANCELED)
        assert len(asked) >= 4
        assert view.outcome is Outcome.NOT_CHARGED

    await asked(tmp_path)


@in_world
async def test_an_older_order_is_not_believed(world: World) -> None:
    await world.start()
    store = await world.pay(QR)
    await reach(store, State.PAY_PENDING)
    await world.checkout.stop_payment(store.get().intent)
    await reach(store, State.PLACED)
    await until(lambda: store.get().order is not None and world.checkout.unfinished.get())
    for _ in range(20):
        await asyncio.sleep(0)
    (order,) = world.operator.ledger.orders.values()
    world.operator.ledger.orders[order.id] = replace(order, revision=0, state=OrderState.CANCELLED)
    await world.checkout.try_now(store.get().intent)
    asked = world.operator.calls.count("orders_by_ref")
    await until(lambda: world.operator.calls.count("orders_by_ref") > asked + 3)
    assert store.get().state is State.PLACED


@in_world
async def test_an_operator_that_cancels_an_order_and_leaves_its_payment_open_is_asked_to_end_that_too(
    world: World,
) -> None:
    await world.start()
    world.operator.ledger.flavour = Flavour.NAIVE
    store = await world.pay(QR)
    await reach(store, State.PAY_PENDING)
    world.operator.script("post_void", Fault.REFUSED)
    await world.checkout.cancel(store.get().intent)
    view = await reach(store, State.CANCELED)
    assert view.outcome is Outcome.NOT_CHARGED
    assert [one.state for one in world.operator.ledger.payments.values()] == [PaymentState.DEAD]


@in_world
async def test_ending_a_payment_is_asked_again_until_there_is_an_answer(world: World) -> None:
    await world.start()
    store = await world.pay(QR)
    await reach(store, State.PAY_PENDING)
    world.operator.script("post_void", Fault.UNSENT, Fault.SILENT)
    await world.checkout.stop_payment(store.get().intent)
    await reach(store, State.PLACED)
    assert world.operator.calls.count("post_void") > 1
    assert [one.state for one in world.operator.ledger.payments.values()] == [PaymentState.DEAD]


@in_world
async def test_an_order_that_ended_before_its_payment_arrived_is_not_charged(world: World) -> None:
    await world.start()
    world.operator.script("post_payment", Fault.UNSENT)
    store = await world.pay(CREDIT)
    world.agenda.after(0.1, lambda: world.operator.ledger.cancel(next(iter(world.operator.ledger.orders))))
    view = await reach(store, State.CANCELED)
    assert view.outcome is Outcome.NOT_CHARGED
    assert not world.operator.ledger.payments


@in_world
async def test_an_old_list_does_not_end_the_reading_of_a_proof(world: World) -> None:
    await world.start()
    store = await world.pay(CREDIT)
    await until(lambda: (proof := store.get().proof) and proof.proved)
    real, looks = world.operator.orders_by_ref, 0

    async def old(ref: str) -> Any:
        nonlocal looks
        looks += 1
        facts = await real(ref)
        return [replace(one, revision=0) for one in facts] if looks == 1 else facts

    world.operator.orders_by_ref = old  # type: ignore[method-assign, assignment]
    again = (await world.again()).checkout.follow(store.get().intent)
    await until(lambda: (proof := again.get().proof) and proof.proved)
    assert looks > 1


@in_world
async def test_a_failed_order_is_paid_until_its_money_is_seen_to_go_back(world: World) -> None:
    await world.start()
    store = await world.pay(QR)
    payment = (await reach(store, State.PAY_PENDING)).payment
    assert payment is not None
    world.operator.ledger.capture(payment.id)
    world.operator.ledger._paid_at.clear()
    world.operator.ledger._order(payment.order, state=OrderState.FAILED, reason="activationFailed")
    world.operator.ledger._payment(
        payment.id, state=PaymentState.DEAD
    )  # a list that says neither charged nor given back
    await until(lambda: store.get().state is not State.PAY_PENDING)
    assert (await reach(store, State.PAID)).outcome is Outcome.PAID
    world.operator.ledger._order(payment.order, state=OrderState.CANCELLED)
    asked = world.operator.calls.count("orders_by_ref")
    await until(lambda: world.operator.calls.count("orders_by_ref") > asked + 2)
    assert store.get().outcome is Outcome.PAID
    world.operator.ledger._order(payment.order, refunded=True)
    view = await reach(store, State.REFUNDED)
    assert view.outcome is Outcome.REFUNDED


@in_world
async def test_a_renewal_that_the_account_does_not_show_yet_is_looked_for_again(world: World) -> None:
    await world.start()
    real, looks = world.operator.lines, 0

    async def lagging(party: Any) -> Any:
        nonlocal looks
        looks += 1
        line, *others = await real(party)
        if looks < 3:
            return (replace(line, msisdn=Msisdn("447700900999")),)
        return (replace(line, queued=()) if looks < 5 else line, *others)

    await reach(store := await world.pay(QR), State.PAY_PENDING)
    world.operator.lines = lagging  # type: ignore[method-assign]
    world.operator.ledger.capture(next(iter(world.operator.ledger.payments)))
    await until(lambda: (proof := store.get().proof) and proof.proved)
    assert looks >= 5


@in_world
async def test_the_end_of_a_session_while_a_renewal_is_proved_asks_to_sign_in_again(world: World) -> None:
    await world.start()
    store = await world.pay(QR)
    payment = (await reach(store, State.PAY_PENDING)).payment
    assert payment is not None
    world.operator.script("messages", Fault.SIGNED_OUT)
    world.operator.ledger.capture(payment.id)
    await until(lambda: world.session.identity is None)
    await world.start()
    assert [one.intent for one in world.checkout.untold.get()] == [store.get().intent]
    again = world.checkout.follow(store.get().intent)
    await until(lambda: (proof := again.get().proof) and proof.proved)


async def test_a_wait_ends_with_its_event_or_its_time() -> None:
    event = asyncio.Event()
    await wait_for(event, 0.001)
    asyncio.get_running_loop().call_soon(event.set)
    await wait_for(event, None)
    await wait_for(event, timedelta(hours=1).total_seconds())


@in_world
async def test_a_payment_that_was_given_back_while_it_was_waited_for_is_told_as_that(world: World) -> None:
    await world.start()
    store = await world.pay(QR)
    payment = (await reach(store, State.PAY_PENDING)).payment
    assert payment is not None
    ledger = world.operator.ledger
    ledger._payment(payment.id, state=PaymentState.REFUNDED)
    await until(lambda: store.get().next_try_in is not None)  # the order looks open: an old answer
    ledger._order(payment.order, state=OrderState.FAILED, refunded=True)
    view = await reach(store, State.REFUNDED)
    assert view.outcome is Outcome.REFUNDED
