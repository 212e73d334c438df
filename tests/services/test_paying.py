"""Paying when all goes well, and when a person changes their mind."""

from __future__ import annotations

from datetime import timedelta

import pytest

from lebara_desktop.domain.checkout import FINAL, Outcome, PaymentState, State
from lebara_desktop.domain.errors import AppError, ErrorKind
from tests.fakes.operator import CARD, CREDIT, QR
from tests.services.world import World, in_world, reach, until


@in_world
async def test_a_qr_payment_ends_in_a_proved_renewal(world: World) -> None:
    await world.start()
    store = await world.pay(QR)
    seen: list[State] = []
    store.subscribe(lambda view: seen.append(view.state))
    await reach(store, State.PAY_PENDING)
    payment = store.get().payment
    assert payment is not None
    assert payment.qr_payload
    assert store.get().outcome is Outcome.WAITING
    world.agenda.after(10, lambda: world.operator.ledger.capture(payment.id))
    view = await reach(store, State.COMPLETED)
    await until(lambda: (proof := store.get().proof) and proof.confirmed)
    view = store.get()
    assert view.proof is not None
    assert view.proof.proved
    assert view.proof.before.paid_until == world.operator.line.paid_until
    assert view.proof.paid_until == world.operator.line.paid_until + timedelta(days=30)  # type: ignore[operator]
    assert list(dict.fromkeys(seen))[-3:] == [State.PAY_PENDING, State.PAID, State.COMPLETED]
    assert len(world.operator.ledger.captures) == 1
    world.operator.ledger.check()


@in_world
async def test_credit_is_charged_once_and_only_said_paid_after_it_was_read_back(world: World) -> None:
    await world.start()
    store = await world.pay(CREDIT)
    view = await reach(store, State.COMPLETED)
    assert view.outcome is Outcome.RENEWED
    assert world.operator.calls.index("payments_by_ref") > world.operator.calls.index("post_payment")
    assert len(world.operator.ledger.captures) == 1


@in_world
async def test_a_declined_payment_charges_nothing_and_another_way_pays_the_same_order(world: World) -> None:
    await world.start()
    store = await world.pay(CARD)
    first = (await reach(store, State.PAY_PENDING)).payment
    assert first is not None
    world.operator.ledger.refuse_by_payer(first.id)
    view = await reach(store, State.PLACED)
    assert (view.outcome, view.problem) == (Outcome.NOT_PAID, "cardDeclined")
    await world.checkout.pay_again(view.intent, CREDIT)
    await reach(store, State.COMPLETED)
    assert [one.client_ref for one in world.operator.ledger.payments.values()] == [
        f"{view.intent}/1",
        f"{view.intent}/2",
    ]
    assert len(world.operator.ledger.orders) == 1
    world.operator.ledger.check()


@in_world
async def test_a_qr_that_ran_out_is_ended_at_the_operator_before_another_can_be_shown(world: World) -> None:
    await world.start()
    world.operator.ledger.qr_life = timedelta(seconds=20)
    store = await world.pay(QR)
    await reach(store, State.PAY_PENDING)
    view = await reach(store, State.PLACED)
    assert view.problem == "expired"
    assert all(one.state is PaymentState.DEAD for one in world.operator.ledger.payments.values())
    assert not world.operator.ledger.captures


@in_world
async def test_another_way_ends_the_waiting_payment_first(world: World) -> None:
    await world.start()
    store = await world.pay(QR)
    waiting = (await reach(store, State.PAY_PENDING)).payment
    assert waiting is not None
    await world.checkout.pay_again(store.get().intent, CREDIT)
    await reach(store, State.COMPLETED)
    assert world.operator.ledger.payments[waiting.id].state is PaymentState.DEAD
    assert len(world.operator.ledger.captures) == 1


@in_world
async def test_a_payment_that_was_made_while_another_way_was_chosen_stays_the_only_one(world: World) -> None:
    await world.start()
    store = await world.pay(QR)
    waiting = (await reach(store, State.PAY_PENDING)).payment
    assert waiting is not None
    await world.checkout.pay_again(store.get().intent, CREDIT)
    world.operator.ledger.capture(waiting.id)
    await reach(store, State.COMPLETED)
    assert len(world.operator.ledger.payments) == 1


@in_world
async def test_the_waiting_payment_can_be_stopped_without_choosing_another(world: World) -> None:
    await world.start()
    store = await world.pay(QR)
    await reach(store, State.PAY_PENDING)
    await world.checkout.stop_payment(store.get().intent)
    view = await reach(store, State.PLACED)
    assert view.problem == ""
    assert view.outcome is Outcome.NOT_PAID


@in_world
async def test_cancelling_says_not_charged_only_after_the_operator_did(world: World) -> None:
    await world.start()
    store = await world.pay(QR)
    await reach(store, State.PAY_PENDING)
    said: list[Outcome] = []
    store.subscribe(lambda view: said.append(view.outcome))
    await world.checkout.cancel(store.get().intent)
    await reach(store, State.CANCELED)
    assert said[0] is Outcome.UNKNOWN
    assert said[-1] is Outcome.NOT_CHARGED
    world.operator.ledger.check()


@in_world
async def test_cancelling_a_paid_order_tells_the_truth(world: World) -> None:
    await world.start()
    store = await world.pay(QR)
    payment = (await reach(store, State.PAY_PENDING)).payment
    assert payment is not None
    world.operator.ledger.capture(payment.id)
    await world.checkout.cancel(store.get().intent)
    view = await reach(store, *FINAL)
    assert view.outcome is Outcome.RENEWED


@in_world
async def test_a_failed_activation_is_paid_until_the_operator_gives_the_money_back(world: World) -> None:
    await world.start()
    world.operator.ledger.fails_after_payment = True
    store = await world.pay(CREDIT)
    view = await reach(store, State.REFUNDED)
    assert (view.outcome, view.problem) == (Outcome.REFUNDED, "activationFailed")
    world.operator.ledger.check()


@in_world
async def test_paying_the_same_draft_or_line_and_plan_twice_is_one_intent(world: World) -> None:
    await world.start()
    draft = world.draft()
    first = await world.pay(QR, draft)
    assert await world.pay(QR, draft) is first
    assert await world.pay(QR, world.draft()) is first
    await reach(first, State.PAY_PENDING)
    assert len(world.operator.ledger.orders) == 1
    found = world.checkout.open_for(draft.msisdn, draft.offer.id)
    assert found is not None
    assert found.intent == draft.intent
    assert world.checkout.recompose(draft, auto_renew=True) is draft


@in_world
async def test_what_was_just_completed_is_known_for_ten_minutes(world: World) -> None:
    await world.start()
    draft = world.draft()
    await reach(await world.pay(CREDIT, draft), State.COMPLETED)
    assert world.checkout.recent_for(draft.msisdn, draft.offer.id)
    assert world.checkout.open_for(draft.msisdn, draft.offer.id) is None
    world.operator.clock.advance(timedelta(minutes=11))
    assert world.checkout.recent_for(draft.msisdn, draft.offer.id) is None


@in_world
async def test_no_second_payment_can_be_chosen_while_one_is_unknown(world: World) -> None:
    await world.start()
    world.operator.down = ErrorKind.UNREACHABLE
    store = await world.pay(QR)
    await reach(store, State.SENT)
    with pytest.raises(AppError) as caught:
        await world.checkout.pay_again(store.get().intent, CREDIT)
    assert caught.value.kind is ErrorKind.BUSY
    world.operator.down = None
    await world.checkout.try_now(store.get().intent)
    await reach(store, State.PAY_PENDING)


@in_world
async def test_a_price_that_changed_is_rejected_and_nothing_was_charged(world: World) -> None:
    await world.start()
    world.operator.ledger.refuse = "priceChanged"
    view = await reach(await world.pay(QR), State.REJECTED)
    assert (view.outcome, view.problem) == (Outcome.NOT_CHARGED, "priceChanged")
