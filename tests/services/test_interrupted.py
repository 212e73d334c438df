"""A person's click that is crossed by something else: a sign-out, another person, a disk that fails, a screen that breaks."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from lebara_desktop.domain.checkout import StartMode, State
from lebara_desktop.domain.errors import AppError, ErrorKind
from lebara_desktop.domain.ids import Msisdn, NumberError
from lebara_desktop.domain.proof import Before
from lebara_desktop.services.intent import MaskedNumber
from tests.fakes.operator import CARD, CHEN, CREDIT, NUMBER, QR, Fault
from tests.services.world import World, in_world, reach, until


def _crossed(owner: Any, name: str, meanwhile: Callable[[], Awaitable[Any]], *, before: bool = False) -> None:
    """Let ``meanwhile`` happen the next time that ``name`` is called: while it runs, or just before."""
    real = getattr(owner, name)

    async def crossed(*args: Any, **named: Any) -> Any:
        setattr(owner, name, real)
        if before:
            await meanwhile()
        done = await real(*args, **named)
        if not before:
            await meanwhile()
        return done

    setattr(owner, name, crossed)


@pytest.mark.parametrize("step", ["lost_some_of", "insert"])
@pytest.mark.parametrize("next_person", ["", "chen", "amira"])
async def test_a_click_is_done_for_the_person_who_clicked_or_not_at_all(
    step: str, next_person: str, tmp_path: Any
) -> None:
    @in_world
    async def clicked(world: World) -> None:
        await world.start()
        draft = world.draft()

        async def change() -> None:
            await world.session.sign_out()
            if next_person:
                await world.session.sign_in(next_person, "right", "GB", keep=False)

        _crossed(world.journal, step, change)
        with pytest.raises(AppError) as caught:
            await world.checkout.pay(draft, CREDIT)
        assert caught.value.kind is ErrorKind.SIGNED_OUT
        await world.checkout.recover()
        assert not world.operator.sent
        owners = {row[0] for row in world.journal._live().execute("select subject_hmac from intent")}
        assert owners <= {world.journal.keyed("amira")}
        if next_person == "chen":
            assert world.checkout.views() == ()

    await clicked(tmp_path)


@pytest.mark.parametrize("fails", [True, False])
async def test_nothing_of_an_order_is_done_while_its_first_write_is_under_way(fails: bool, tmp_path: Any) -> None:
    @in_world
    async def clicked(world: World) -> None:
        await world.start()
        draft = world.draft()

        async def click() -> None:
            await world.checkout.pay_again(draft.intent, QR)
            await world.checkout.try_now(draft.intent)
            await asyncio.sleep(0.01)
            assert not world.operator.sent
            if fails:
                raise AppError(ErrorKind.STORAGE)  # and yet it was on the disk

        _crossed(world.journal, "insert", click)
        if fails:
            with pytest.raises(AppError):
                await world.pay(CREDIT, draft)
            await asyncio.sleep(0.01)
            assert not world.operator.sent
            assert [error.kind for error in world.errors if isinstance(error, AppError)] == [ErrorKind.STORAGE]
            world.errors.clear()
        store = await world.pay(CREDIT, draft)
        await reach(store, State.COMPLETED)
        assert len(world.operator.ledger.captures) == len(world.operator.ledger.orders) == 1

    await clicked(tmp_path)


@in_world
async def test_a_draft_of_another_person_is_never_paid(world: World) -> None:
    await world.start()
    draft = replace(world.draft(), party=CHEN.party)
    with pytest.raises(AppError) as caught:
        await world.pay(CREDIT, draft)
    assert caught.value.kind is ErrorKind.SIGNED_OUT
    assert world.journal._live().execute("select count(*) from intent").fetchone() == (0,)


@in_world
async def test_a_click_right_after_a_sign_in_finds_what_was_unfinished(world: World) -> None:
    await world.start()
    store = await world.pay(QR)
    await reach(store, State.PAY_PENDING)
    await world.session.sign_out()
    await world.session.sign_in("amira", "right", "GB", keep=False)
    assert world.checkout.views() == ()
    again = await world.pay(CARD)
    assert again.get().intent == store.get().intent
    assert len(world.operator.ledger.orders) == 1


@in_world
async def test_where_the_past_cannot_be_known_nothing_new_is_bought(world: World) -> None:
    await world.start()
    await world.stop()
    (world.folder / "journal.sqlite").write_bytes(b"spoilt" * 2000)
    world.operator.broken.add("orders_of")
    again = await world.again()
    with pytest.raises(AppError) as caught:
        await again.pay(CREDIT)
    assert caught.value.kind is ErrorKind.UNREACHABLE
    assert not world.operator.sent
    world.operator.broken.clear()
    await reach(await again.pay(CREDIT), State.COMPLETED)


@pytest.mark.parametrize("step", ["connect", "orders_of", "payments_of"])
async def test_who_signs_out_while_the_past_is_looked_for_leaves_it_to_their_next_session(
    step: str, tmp_path: Any
) -> None:
    @in_world
    async def looked(world: World) -> None:
        await world.start()
        world.operator.ledger.qr_life = timedelta(days=900)
        view = await reach(await world.pay(QR), State.PAY_PENDING)
        await world.stop()
        (world.folder / "journal.sqlite").write_bytes(b"spoilt" * 2000)
        again = World(world.folder, world.operator, world.keyring, world.errors, world.runs)
        await again.settings.load()
        _crossed(again.session if step == "connect" else again.operator, step, again.session.sign_out)
        await again.session.resume()
        await until(lambda: again.session.identity is None)
        await again.checkout.recover()
        assert again.checkout.views() == ()
        await again.start()
        assert [one.intent for one in again.checkout.views()] == [view.intent]

    await looked(tmp_path)


@in_world
async def test_what_the_same_wizard_finished_in_another_session_is_shown_and_not_bought_again(world: World) -> None:
    await world.start()
    draft = world.draft()
    await reach(await world.pay(CREDIT, draft), State.COMPLETED)
    await world.checkout.told(draft.intent)
    await world.session.sign_out()
    world.operator.clock.advance(timedelta(hours=1))
    await world.start()
    assert world.checkout.views() == ()
    store = await world.pay(CREDIT, draft)
    assert store.get().state is State.COMPLETED
    assert len(world.operator.ledger.captures) == 1


@in_world
async def test_a_failed_write_after_the_person_left_takes_nothing_of_the_next_session_away(world: World) -> None:
    await world.start()
    draft = world.draft()
    real = world.journal._insert

    def written_and_yet_failed(record: Any) -> Any:
        real(record)
        raise OSError(5, "input/output error")

    async def change() -> None:
        await world.start()

    world.journal._insert = written_and_yet_failed  # type: ignore[method-assign]
    told: list[bool] = []
    run = world.journal._run

    async def crossed(work: Any) -> Any:
        try:
            return await run(work)
        except AppError:
            if not told:
                told.append(True)
                await change()
            raise

    world.journal._run = crossed  # type: ignore[method-assign]
    with pytest.raises(AppError):
        await world.pay(CREDIT, draft)
    world.journal._insert = real  # type: ignore[method-assign]
    assert [one.intent for one in world.checkout.views()] == [draft.intent]
    assert world.checkout.views()[0].state is State.PREPARED
    assert [type(one) for one in world.errors] == [AppError]
    world.errors.clear()


@in_world
async def test_a_screen_that_breaks_does_not_stop_the_money(world: World) -> None:
    await world.start()
    store = await world.pay(CREDIT)

    def broken(view: Any) -> None:
        raise LookupError(view.state)

    store.subscribe(broken)
    await reach(store, State.COMPLETED)
    assert {type(one) for one in world.errors} == {LookupError}
    world.errors.clear()


@in_world
async def test_a_grant_that_ended_while_there_was_no_network_is_not_asked_for_for_ever(world: World) -> None:
    await world.start()
    store = await world.pay(QR)
    await reach(store, State.PAY_PENDING)
    await world.stop()
    world.operator.down = ErrorKind.UNREACHABLE
    again = await world.again()
    assert [one.intent for one in again.checkout.unfinished.get()] == [store.get().intent]
    await again.account.aclose()  # it would find out, too
    world.operator.grants.clear()
    world.operator.down = None
    await until(lambda: again.session.identity is None and not again.checkout._recovering.locked())
    asked = world.operator.calls.count("resume")
    for _ in range(50):
        await asyncio.sleep(0)
    assert world.operator.calls.count("resume") == asked


@in_world
async def test_two_plans_of_one_line_are_two_wishes(world: World) -> None:
    await world.start()
    first, second = await world.pay(QR, world.draft(0)), await world.pay(QR, world.draft(2))
    await reach(first, State.PAY_PENDING)
    await reach(second, State.PAY_PENDING)
    await world.checkout.pay_again(first.get().intent, CREDIT)
    await reach(first, State.COMPLETED)
    assert second.get().state is State.PAY_PENDING


@in_world
async def test_a_click_that_came_too_late_changes_nothing(world: World) -> None:
    await world.start()
    store = await world.pay(CREDIT)
    view = await reach(store, State.COMPLETED)
    for late in (world.checkout.cancel, world.checkout.stop_payment, world.checkout.try_now):
        await late(view.intent)
    with pytest.raises(AppError):
        await world.checkout.pay_again(view.intent, QR)
    assert store.get().state is State.COMPLETED
    assert len(world.operator.ledger.captures) == 1


@in_world
async def test_a_draft_can_be_changed_until_it_is_paid_and_needs_no_account_to_be_bought(world: World) -> None:
    await world.start()
    draft = world.draft()
    now = world.checkout.recompose(draft, start=StartMode.NOW)
    assert (now.start, now.auto_renew, now.intent) == (StartMode.NOW, False, draft.intent)
    assert now.validity.start == world.operator.now()
    assert world.checkout.recompose(now, auto_renew=True).start is StartMode.NOW
    other = replace(world.operator.line, msisdn=Msisdn("447700900777"))
    world.operator.more_lines = (other,)
    await world.account.refresh(force=True)
    made = world.checkout._prepare(replace(draft, msisdn=other.msisdn))
    assert made.display.before == Before.of(other)
    unknown = world.checkout._prepare(replace(draft, msisdn=Msisdn("447700900778")))
    assert unknown.display.before == Before("", None)
    await world.session.sign_out()
    with pytest.raises(AppError):
        world.checkout._prepare(draft)


@in_world
async def test_ways_to_pay_belong_to_the_person_who_asked(world: World) -> None:
    await world.checkout.refresh_ways()
    assert world.checkout.ways.get().value is None
    await world.start()
    for fault in ((), ("ways_to_pay",)):
        world.operator.broken.update(fault)
        _crossed(world.operator, "ways_to_pay", world.session.sign_out, before=bool(fault))
        await world.checkout.refresh_ways()
        assert world.checkout.ways.get().value is None
        assert world.checkout.ways.get().error is None
        world.operator.broken.clear()
        await world.start()
    await world.checkout.refresh_ways()
    assert len(world.checkout.ways.get().value or ()) == 3
    world.operator.script("ways_to_pay", Fault.SIGNED_OUT)
    await world.checkout.refresh_ways()
    assert world.session.identity is None


@in_world
async def test_until_its_line_is_known_an_intent_keeps_its_masked_number(world: World) -> None:
    await world.start()
    store = await world.pay(QR)
    await reach(store, State.PAY_PENDING)
    line = world.operator.line
    world.operator.line = replace(line, msisdn=Msisdn("447700900777"))
    again = await world.again()
    assert again.checkout.views()[0].draft.msisdn.masked == NUMBER.masked
    world.operator.line = line
    await again.account.refresh(force=True)
    assert again.checkout.views()[0].draft.msisdn == NUMBER
    with pytest.raises(NumberError):
        MaskedNumber(NUMBER.digits)


@in_world
async def test_what_nobody_expected_reaches_the_one_sink_and_keeps_the_intent(world: World) -> None:
    await world.start()
    store = await world.pay(QR)
    await reach(store, State.PAY_PENDING)
    await world.checkout.stop_payment(store.get().intent)
    await reach(store, State.PLACED)
    world.journal._live().execute("update intent set state='CANCELING' where id=?", (store.get().intent,))
    await world.checkout.pay_again(store.get().intent, CREDIT)
    await until(lambda: world.errors)
    assert isinstance(world.errors[0], AppError)
    assert world.errors[0].code == "illegalMove"
    assert not world.operator.ledger.captures
    world.errors.clear()
