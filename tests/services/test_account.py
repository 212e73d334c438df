"""The account: read at once, each part with its own age and trouble, never another person's."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from lebara_desktop.domain.checkout import Draft, StartMode
from lebara_desktop.domain.errors import AppError, ErrorKind
from lebara_desktop.domain.ids import Msisdn
from lebara_desktop.domain.money import Money
from lebara_desktop.domain.recommendation import Verdict
from lebara_desktop.services.account import AccountView
from tests.fakes.operator import AMIRA, CREDIT, GIB, NUMBER, FakeOperator
from tests.services.world import World, in_world, new_world, until

_PARTS = ("person", "lines", "buckets", "history", "credit", "messages")


@in_world
async def test_everything_is_there_after_one_refresh_with_the_operators_time(world: World) -> None:
    await world.start()
    view = world.account.view.get()
    for name in _PARTS:
        part = getattr(view, name)
        assert part.at == world.operator.now()
        assert part.error is None
        assert not part.loading
    assert view.selected == NUMBER
    assert view.line == world.operator.line
    assert str(world.account.zone) == "Europe/London"


@in_world
async def test_refreshes_at_the_same_time_ask_once(world: World) -> None:
    await world.start()
    world.operator.calls.clear()
    await asyncio.gather(*(world.account.refresh() for _ in range(5)))
    assert sorted(world.operator.calls) == sorted(_PARTS)
    await asyncio.gather(world.account.refresh(), world.account.refresh(force=True))
    assert world.operator.calls.count("lines") == 3


@in_world
async def test_independent_parts_are_asked_at_the_same_time(world: World) -> None:
    await world.start()
    gate, waiting = asyncio.Event(), []

    async def hold() -> None:
        waiting.append(world.operator)
        await gate.wait()

    world.operator.settle = hold  # type: ignore[method-assign]  # a point at which the network is slow
    running = asyncio.ensure_future(world.account.refresh())
    await until(lambda: len(waiting) >= 3)
    assert world.account.view.get().person.loading
    gate.set()
    await running


@in_world
async def test_one_part_that_fails_leaves_the_others_and_what_was_known_of_it(world: World) -> None:
    await world.start()
    before = world.account.view.get().credit
    world.operator.broken.add("credit")
    world.operator.clock.advance(timedelta(minutes=1))
    await world.account.refresh()
    view = world.account.view.get()
    assert view.credit.value == before.value
    assert view.credit.at == before.at
    assert view.credit.error is not None
    assert view.credit.stale(world.account.now())
    assert view.buckets.error is None
    assert not view.buckets.stale(world.account.now())
    world.operator.clock.advance(timedelta(minutes=31))
    assert view.buckets.stale(world.account.now())


@in_world
async def test_watching_comes_back_by_itself_and_asks_less_often_while_nobody_answers(world: World) -> None:
    await world.start()
    world.operator.down = ErrorKind.UNREACHABLE
    await world.account.refresh()
    world.agenda.waits.clear()
    world.account.start_watching()
    await until(lambda: len(world.agenda.waits) >= 7)
    assert world.agenda.waits[:6] == [2, 4, 8, 16, 30, 30]
    world.operator.down = None
    await until(lambda: world.account.view.get().lines.error is None)
    await until(lambda: world.agenda.waits[-1] == 300)
    world.account.stop_watching()
    await asyncio.sleep(0)


@in_world
async def test_an_answer_that_comes_after_sign_out_is_dropped(world: World) -> None:
    await world.start(keep=False)
    gate = asyncio.Event()
    world.operator.settle = gate.wait  # type: ignore[method-assign,assignment]  # a point at which the network is slow
    running = asyncio.ensure_future(world.account.refresh())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    world.session._become(AMIRA)
    gate.set()
    await running
    assert world.account.view.get() == AccountView()


@in_world
async def test_the_next_person_is_read_at_once_while_an_answer_for_the_last_one_is_still_on_its_way(
    world: World,
) -> None:
    await world.start()
    gate, settle = asyncio.Event(), world.operator.settle
    world.operator.settle = gate.wait  # type: ignore[method-assign,assignment]  # a point at which the network is slow
    late = asyncio.ensure_future(world.account.refresh())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    world.operator.settle = settle  # type: ignore[method-assign]
    world.session._become(AMIRA)
    await asyncio.gather(world.account.refresh(), world.plans.refresh())
    assert world.account.view.get().lines.at is not None
    assert world.plans.view.get().offers.at is not None
    gate.set()
    await late


@in_world
async def test_another_line_brings_its_own_parts_and_one_without_a_plan_has_nothing_left(world: World) -> None:
    sister = Msisdn("447700900124")
    world.operator.more_lines = (replace(world.operator.line, msisdn=sister, current=None),)
    await world.start()
    assert world.account.view.get().buckets.value
    world.account.select(sister)
    shown = world.account.view.get()
    assert (shown.selected, shown.buckets.value, shown.buckets.loading) == (sister, None, True)
    await until(lambda: world.account.view.get().buckets.value == ())
    assert world.account.view.get().line == world.operator.more_lines[0]
    world.account.select(sister)
    with pytest.raises(AppError):
        await world.account.set_auto_renew(True)


@in_world
async def test_where_not_even_the_lines_can_be_read_each_part_says_so(world: World) -> None:
    world.operator.broken.add("lines")
    await world.start()
    view = world.account.view.get()
    assert view.lines.error is not None
    assert view.buckets.error is not None
    assert view.history.error is not None
    assert view.credit.value is not None
    assert view.unreachable


async def test_nothing_can_be_done_while_nobody_is_signed_in(tmp_path: Path) -> None:
    world = new_world(tmp_path)
    await world.account.refresh()
    await world.plans.refresh()
    await world.checkout.refresh_ways()
    for act in (world.account.redeem("1"), world.account.set_auto_renew(True), world.pay(CREDIT, world_draft(world))):
        with pytest.raises(AppError) as caught:
            await act
        assert caught.value.kind is ErrorKind.SIGNED_OUT
    assert world.operator.calls == []
    await world.stop()


def world_draft(world: World) -> Draft:
    offer = world.operator.offers_[0]
    return Draft("i", "c", AMIRA.party, AMIRA.account, NUMBER, None, offer, StartMode.NOW, False, world.operator.period)


@in_world
async def test_a_draft_can_be_changed_until_it_is_paid_for(world: World) -> None:
    await world.start()
    draft = world.draft()
    until_now = world.operator.line.paid_until
    assert draft.validity.start == until_now
    changed = world.checkout.recompose(draft, start=StartMode.NOW, auto_renew=True)
    assert changed.validity.start == world.operator.now()
    assert (changed.intent, changed.checkout, changed.auto_renew) == (draft.intent, draft.checkout, True)


@in_world
async def test_a_voucher_raises_the_credit_and_a_wrong_one_says_why(world: World) -> None:
    await world.start()
    assert await world.account.redeem("111122223333") == Money(1000, "GBP")
    credit = world.account.view.get().credit.value
    assert credit is not None
    assert credit.balance == Money(1435, "GBP")
    with pytest.raises(AppError) as caught:
        await world.account.redeem("999999999999")
    assert caught.value.code == "voucherUnknown"


@in_world
async def test_auto_renew_is_shown_as_the_operator_has_it(world: World) -> None:
    await world.start()
    await world.account.set_auto_renew(True)
    line = world.account.view.get().line
    assert line is not None
    assert line.auto_renew
    world.operator.broken.add("set_auto_renew")
    with pytest.raises(AppError):
        await world.account.set_auto_renew(False)


@in_world
async def test_the_plans_come_with_advice_from_the_same_usage(world: World) -> None:
    await world.start()
    await world.plans.refresh()
    view = world.plans.view.get()
    assert view.offers.value == world.operator.offers_
    assert view.recommendation is not None
    assert view.recommendation.fits[world.operator.offers_[2].id].verdict is Verdict.FITS
    assert view.recommendation.low == 12 * GIB
    asked = world.operator.calls.count("offers")
    await world.plans.refresh()
    assert world.operator.calls.count("offers") == asked
    world.operator.broken.add("offers")
    await world.plans.refresh(force=True)
    failed = world.plans.view.get()
    assert failed.offers.value == world.operator.offers_
    assert failed.offers.error is not None
    assert failed.recommendation == view.recommendation
    await world.session.sign_out()
    assert world.plans.view.get().offers.value is None


@in_world
async def test_ways_to_pay_say_why_they_are_missing(world: World) -> None:
    await world.start()
    await world.checkout.refresh_ways()
    assert len(world.checkout.ways.get().value or ()) == 3
    world.operator.broken.add("ways_to_pay")
    await world.checkout.refresh_ways()
    assert world.checkout.ways.get().error is not None
    assert world.checkout.ways.get().value


def test_the_fake_is_an_operator_and_an_authority() -> None:
    from lebara_desktop.api.port import Authority, Operator

    operator: Operator = FakeOperator()
    authority: Authority = FakeOperator()
    assert operator.now() == FakeOperator().now()
    authority.forget()
