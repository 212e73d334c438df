"""After a damaged journal: what is unfinished is taken up from the operator, under its own references, and nothing twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from lebara_desktop.domain.checkout import OrderState, PaymentState, State, Way
from lebara_desktop.domain.errors import AppError, ErrorKind
from lebara_desktop.domain.ids import OfferId
from tests.fakes.operator import CARD, CREDIT, QR, Fault
from tests.services.world import World, in_world, reach, until


async def _damaged(world: World) -> World:
    """End this run, spoil the journal's file, and start the next run."""
    await world.stop()
    (world.folder / "journal.sqlite").write_bytes(b"spoilt" * 2000)
    return await world.again()


@in_world
async def test_a_waiting_payment_is_taken_up_and_paid_once(world: World) -> None:
    await _start(world)
    followed = await world.pay(QR)
    view = await reach(followed, State.PAY_PENDING)
    again = await _damaged(world)
    assert again.checkout.journal_problem == "corrupt"
    found = again.checkout.follow(view.intent)
    assert found.get().reference == view.reference
    await reach(found, State.PAY_PENDING)
    (payment,) = world.operator.ledger.payments
    world.operator.ledger.capture(payment)
    await again.checkout.try_now(view.intent)
    await reach(found, State.COMPLETED)
    assert len(world.operator.ledger.captures) == 1
    assert found.get().draft.msisdn == again.operator.line.msisdn


@in_world
async def test_an_unpaid_order_is_offered_again_and_its_next_attempt_has_a_number_of_its_own(world: World) -> None:
    await _start(world)
    followed = await world.pay(CARD)
    view = await reach(followed, State.PAY_PENDING)
    (first,) = world.operator.ledger.payments
    world.operator.ledger.refuse_by_payer(first)
    again = await _damaged(world)
    found = again.checkout.follow(view.intent)
    assert found.get().state is State.PLACED
    await again.checkout.pay_again(view.intent, CREDIT)
    await reach(found, State.COMPLETED)
    keys = [one.client_ref for one in world.operator.ledger.payments.values()]
    assert keys == [f"{view.intent}/1", f"{view.intent}/2"]
    assert [one.id for one in world.operator.ledger.orders.values()] == ["o1"]


@in_world
async def test_a_paid_order_is_followed_to_its_end_without_being_paid_again(world: World) -> None:
    await _start(world)
    world.operator.ledger.activation = world.operator.ledger.activation * 100
    followed = await world.pay(CREDIT)
    view = await reach(followed, State.PAID)
    world.operator.offers_ = world.operator.offers_[:1]  # type: ignore[assignment]  # and the plan is not sold any more
    again = await _damaged(world)
    await reach(again.checkout.follow(view.intent), State.COMPLETED)
    assert len(world.operator.ledger.captures) == 1


@in_world
async def test_without_a_network_the_next_recovery_asks(world: World) -> None:
    await _start(world)
    view = await reach(await world.pay(QR), State.PAY_PENDING)
    world.operator.broken.add("orders_of")
    again = await _damaged(world)
    assert again.checkout.views() == ()
    world.operator.broken.clear()
    await again.checkout.recover()
    assert [one.intent for one in again.checkout.views()] == [view.intent]
    world.operator.calls.clear()
    await again.checkout.recover()
    assert "orders_of" not in world.operator.calls


@in_world
async def test_orders_that_are_over_or_not_of_this_program_stay_where_they_are(world: World) -> None:
    await _start(world)
    view = await reach(await world.pay(CREDIT), State.COMPLETED)
    ledger = world.operator.ledger
    (done,) = ledger.orders.values()
    ledger.orders |= {
        one.id: one
        for one in (
            replace(done, id="o8", client_ref="by-telephone", state=OrderState.OPEN),  # type: ignore[arg-type]  # OrderId
            replace(done, id="o9", client_ref=view.intent[::-1], state=OrderState.CANCELLED),  # type: ignore[arg-type]
        )
    }
    again = await _damaged(world)
    assert again.checkout.views() == ()


@in_world
async def test_what_cannot_be_written_down_is_not_driven(world: World) -> None:
    await _start(world)
    await reach(await world.pay(QR), State.PAY_PENDING)
    await world.stop()
    (world.folder / "journal.sqlite").write_bytes(b"spoilt" * 2000)
    broken = World(world.folder, world.operator, world.keyring, [], world.runs)
    real = broken.journal._adopt
    broken.journal._adopt = _full  # type: ignore[method-assign, assignment]
    await broken.settings.load()
    await broken.session.resume()
    await broken.checkout.recover()
    assert broken.checkout.journal_ready.get() is False
    assert [type(one) for one in broken.errors] == [AppError]
    assert broken.checkout.views() == ()
    broken.journal._adopt = real  # type: ignore[method-assign]
    await broken.checkout.recover()
    await until(broken.checkout.views)


def _full(*_: object) -> None:
    raise OSError(28, "no space left")


@in_world
async def test_a_stopped_intent_blocks_a_second_sale_of_the_same_plan(world: World) -> None:
    await _start(world)
    world.operator.script("post_payment", Fault.FORBIDDEN)
    stopped = await reach(await world.pay(CREDIT), State.FROZEN)
    second = await world.pay(QR)
    assert second.get().intent == stopped.intent
    assert len(world.operator.ledger.orders) == 1


@in_world
async def test_what_a_former_run_only_prepared_gives_way_to_what_a_person_decides_now(world: World) -> None:
    await _start(world)
    prepared = await _only_prepared(world)
    again = await world.again()
    followed = await again.pay(QR)
    assert followed.get().intent != prepared
    await reach(followed, State.PAY_PENDING)
    await reach(again.checkout.follow(prepared), State.CANCELED)
    assert len(world.operator.ledger.orders) == 1


@in_world
async def test_what_a_former_run_only_prepared_is_not_paid_beside_another_of_its_kind(world: World) -> None:
    await _start(world)
    prepared = await _only_prepared(world)
    await reach(await world.pay(QR), State.PAY_PENDING)
    again = await world.again()
    with pytest.raises(AppError) as caught:
        await again.checkout.pay_again(prepared, CARD)
    assert caught.value.kind is ErrorKind.BUSY
    await reach(again.checkout.follow(prepared), State.CANCELED)
    assert [one.state for one in world.operator.ledger.payments.values()] == [PaymentState.PENDING]


async def _only_prepared(world: World, way: Way = QR) -> str:
    """Die after the intent is on the disk, and before anything is sent."""
    draft = world.draft()
    await world.journal.insert(world.checkout._prepare(draft))
    assert draft.offer.id == OfferId("p15")
    return draft.intent


async def _start(world: World) -> None:
    """Sign in at an operator whose QR codes live long: time flies in these tests."""
    world.operator.ledger.qr_life = timedelta(days=900)
    await world.start()
