"""Each row of the outcome table of SAFETY.md 1.3, through the whole service: what one reply makes of an intent."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from lebara_desktop.domain.account import SignedOut
from lebara_desktop.domain.checkout import OrderFact, OrderState, Outcome, PaymentFact, PaymentState, State
from lebara_desktop.domain.errors import ErrorKind
from lebara_desktop.domain.money import Money
from lebara_desktop.services.case import QUIET
from tests.fakes.operator import CREDIT, QR, Fault
from tests.services.world import World, in_world, new_world, reach, until

_SURVIVED = [
    Fault.UNSENT,
    Fault.LOST,
    Fault.SILENT,
    Fault.LATE,
    Fault.TWICE,
    Fault.CRASH,
    Fault.BUSY,
    Fault.UNAVAILABLE,
]


@pytest.mark.parametrize("fault", _SURVIVED, ids=lambda fault: fault.name)
@pytest.mark.parametrize("method", ["post_order", "post_payment"])
async def test_an_unknown_is_repeated_with_its_key_and_bytes_until_it_is_known(
    method: str, fault: Fault, tmp_path: Path
) -> None:
    world = await new_world(tmp_path).start()
    world.operator.script(method, fault, fault)
    store = await world.pay(CREDIT)
    said: list[Outcome] = [store.get().outcome]
    store.subscribe(lambda view: said.append(view.outcome))
    await reach(store, State.COMPLETED)
    assert not {Outcome.NOT_CHARGED, Outcome.STOPPED} & set(said)
    tries = [(key, body) for name, key, body in world.operator.sent if name == method]
    assert len(tries) >= (2 if fault in (Fault.TWICE,) else 3) or fault is Fault.TWICE
    assert len(set(tries)) == 1
    assert len(world.operator.ledger.captures) == len(world.operator.ledger.orders) == 1
    world.operator.ledger.check()
    await world.stop()


@pytest.mark.parametrize("method", ["post_order", "post_payment"])
async def test_forbidden_stops_for_a_person_to_look(method: str, tmp_path: Path) -> None:
    world = await new_world(tmp_path).start()
    world.operator.script(method, Fault.FORBIDDEN)
    view = await reach(await world.pay(QR), State.FROZEN)
    assert (view.outcome, view.problem) == (Outcome.STOPPED, "forbidden")
    assert view in world.checkout.unfinished.get()
    await world.stop()


@pytest.mark.parametrize("method", ["post_order", "post_payment"])
async def test_the_end_of_a_session_keeps_the_payment_for_the_next_one(method: str, tmp_path: Path) -> None:
    world = await new_world(tmp_path).start()
    world.operator.script(method, Fault.SIGNED_OUT)
    store = await world.pay(CREDIT)
    await until(lambda: world.session.state.get() == SignedOut(expired=True))
    assert world.checkout.unfinished.get() == ()
    await world.start()
    again = world.checkout.follow(store.get().intent)
    if method == "post_order":
        await reach(again, State.PLACED)
        assert not world.operator.ledger.payments
    else:
        await reach(again, State.COMPLETED)
        assert len(world.operator.ledger.captures) == 1
    await world.stop()


@in_world
async def test_an_untrusted_connection_is_not_retried_by_itself(world: World) -> None:
    await world.start()
    world.operator.script("post_order", Fault.INSECURE)
    store = await world.pay(CREDIT)
    await until(lambda: store.get().problem == "insecure")
    tries = world.operator.calls.count("post_order")
    world.operator.clock.advance(timedelta(hours=1))
    for _ in range(20):
        await asyncio.sleep(0)
    assert world.operator.calls.count("post_order") == tries
    await world.checkout.try_now(store.get().intent)
    await reach(store, State.COMPLETED)


@in_world
async def test_the_wait_before_the_next_try_and_the_last_try_are_shown(world: World) -> None:
    await world.start()
    world.operator.down = ErrorKind.UNREACHABLE
    store = await world.pay(CREDIT)
    shown: list[float] = []
    store.subscribe(lambda view: shown.append(view.next_try_in) if view.next_try_in else None)
    await until(lambda: len(shown) >= 70)
    assert store.get().outcome is Outcome.UNKNOWN
    assert store.get().last_try is not None
    assert all(0.25 <= wait <= 5 for wait in shown[:4])
    assert shown[6] == 5
    assert shown[30] == 15
    assert shown[-1] == 60
    world.operator.down = None
    await reach(store, State.COMPLETED)


@in_world
async def test_a_retry_after_is_honoured(world: World) -> None:
    await world.start()
    world.operator.script("post_order", Fault.UNAVAILABLE)
    await reach(await world.pay(CREDIT), State.COMPLETED)
    assert 7.0 in world.agenda.waits


@in_world
async def test_a_refusal_after_an_unanswered_try_is_believed_only_when_that_try_cannot_arrive_any_more(
    world: World,
) -> None:
    await world.start()
    world.operator.script("post_order", Fault.LOST)
    world.operator.ledger.refuse = "offerSoldOut"
    begun = world.operator.clock.monotonic()
    view = await reach(await world.pay(CREDIT), State.REJECTED)
    assert view.problem == "offerSoldOut"
    assert world.operator.clock.monotonic() - begun >= QUIET


@in_world
async def test_a_refusal_does_not_hide_that_an_earlier_try_arrived_late(world: World) -> None:
    await world.start()
    world.operator.script("post_payment", Fault.LATE, Fault.REFUSED, Fault.REFUSED, Fault.REFUSED)
    await reach(await world.pay(CREDIT), State.COMPLETED)
    assert len(world.operator.ledger.captures) == 1


@in_world
async def test_a_payment_refused_at_once_leaves_an_unpaid_order(world: World) -> None:
    await world.start()
    world.operator.ledger.refuse_payment = "insufficientCredit"
    store = await world.pay(CREDIT)
    await until(lambda: store.get().problem == "insufficientCredit")
    view = await reach(store, State.PLACED)
    world.operator.ledger.refuse_payment = ""
    await world.checkout.pay_again(view.intent, CREDIT)
    await reach(world.checkout.follow(view.intent), State.COMPLETED)


@pytest.mark.parametrize("change", ["amount", "party", "id"])
async def test_an_order_that_contradicts_the_journal_freezes(change: str, tmp_path: Path) -> None:
    world = await new_world(tmp_path).start()
    store = await world.pay(QR)
    await reach(store, State.PAY_PENDING)
    await world.checkout.stop_payment(store.get().intent)
    await reach(store, State.PLACED)
    (order,) = world.operator.ledger.orders.values()
    wrong: dict[str, OrderFact] = {
        "amount": replace(order, amount=Money(1400, "GBP"), revision=9),
        "party": replace(order, party=type(order.party)("party-9"), revision=9),
        "id": replace(order, id=type(order.id)("o9"), revision=9),
    }
    world.operator.ledger.orders[order.id] = replace(wrong[change], state=OrderState.COMPLETED)
    await world.checkout.try_now(store.get().intent)
    view = await reach(store, State.FROZEN)
    assert (view.outcome, view.problem) == (Outcome.STOPPED, "mismatch")
    await world.stop()


@pytest.mark.parametrize("change", ["amount", "order", "id"])
async def test_a_payment_that_contradicts_the_journal_freezes(change: str, tmp_path: Path) -> None:
    world = await new_world(tmp_path).start()
    store = await world.pay(QR)
    await reach(store, State.PAY_PENDING)
    (payment,) = world.operator.ledger.payments.values()
    wrong: dict[str, PaymentFact] = {
        "amount": replace(payment, amount=Money(1, "GBP"), revision=7),
        "order": replace(payment, order=type(payment.order)("o9"), revision=7),
        "id": replace(payment, id=type(payment.id)("p9"), revision=7),
    }
    world.operator.ledger.payments[payment.id] = replace(wrong[change], state=PaymentState.PAID)
    view = await reach(store, State.FROZEN)
    assert view.problem == "mismatch"
    assert view in world.checkout.unfinished.get()
    await world.stop()


@in_world
async def test_the_same_key_with_other_bytes_is_never_believed(world: World) -> None:
    await world.start()
    draft = world.draft()
    await world.operator.post_order(draft.intent, b'{"party": "party-1", "minor": 1, "currency": "GBP"}')
    view = await reach(await world.pay(QR, draft), State.FROZEN)
    assert view.problem == "mismatch"


@in_world
async def test_an_order_that_the_operator_cancelled_by_itself_is_not_charged(world: World) -> None:
    await world.start()
    store = await world.pay(QR)
    payment = (await reach(store, State.PAY_PENDING)).payment
    assert payment is not None
    world.operator.ledger.cancel(payment.order)
    view = await reach(store, State.CANCELED)
    assert view.outcome is Outcome.NOT_CHARGED


@in_world
async def test_without_a_network_the_order_of_answers_is_kept_when_reading_fails_too(world: World) -> None:
    await world.start()
    world.operator.script("payments_by_ref", *[Fault.LOST] * 4)
    world.operator.script("orders_by_ref", *[Fault.LOST] * 4)
    await reach(await world.pay(CREDIT), State.COMPLETED)
    assert len(world.operator.ledger.captures) == 1


@in_world
async def test_an_older_answer_never_moves_an_intent_back(world: World) -> None:
    await world.start()
    store = await world.pay(QR)
    payment = (await reach(store, State.PAY_PENDING)).payment
    assert payment is not None
    old = world.operator.ledger.payments[payment.id]
    world.operator.ledger._payment(payment.id)
    await until(lambda: store.get().payment != payment)
    world.operator.ledger.payments[payment.id] = replace(old, state=type(old.state)("dead"))
    asked = world.operator.calls.count("payments_by_ref")
    await until(lambda: world.operator.calls.count("payments_by_ref") >= asked + 5)
    assert store.get().state is State.PAY_PENDING


@in_world
async def test_cancelling_an_unknown_order_finishes_it_first(world: World) -> None:
    await world.start()
    world.operator.script("post_order", Fault.SILENT, Fault.LOST, Fault.LOST)
    store = await world.pay(CREDIT)
    await until(lambda: store.get().last_try is not None)
    await world.checkout.cancel(store.get().intent)
    view = await reach(store, State.CANCELED)
    assert view.outcome is Outcome.NOT_CHARGED
    assert [one.state for one in world.operator.ledger.orders.values()] == [OrderState.CANCELLED]
    assert not world.operator.ledger.payments


@in_world
async def test_cancelling_an_unknown_payment_that_took_the_money_says_paid(world: World) -> None:
    await world.start()
    world.operator.script("post_payment", Fault.SILENT, Fault.LOST)
    store = await world.pay(CREDIT)
    await until(lambda: store.get().last_try is not None and store.get().state is State.PAY_SENT)
    await world.checkout.cancel(store.get().intent)
    view = await reach(store, State.COMPLETED, State.CANCELED)
    assert view.outcome is Outcome.RENEWED


@in_world
async def test_cancelling_before_anything_left_charges_nothing(world: World) -> None:
    await world.start()
    store = await world.pay(QR)
    await reach(store, State.PAY_PENDING)
    await world.checkout.stop_payment(store.get().intent)
    await reach(store, State.PLACED)
    world.operator.script("post_payment", Fault.UNSENT)
    await world.checkout.pay_again(store.get().intent, CREDIT)
    await until(lambda: store.get().last_try is not None)
    await world.checkout.cancel(store.get().intent)
    await reach(store, State.CANCELED)
    assert not world.operator.ledger.captures
