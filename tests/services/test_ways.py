"""Saved cards: one is used first, one is forgotten, one is typed on the provider's page, and what fails is said."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

from lebara_desktop.domain.errors import ErrorKind
from lebara_desktop.domain.ids import MethodId
from lebara_desktop.domain.ways import CardPage, SavedCard
from lebara_desktop.services.ways import WaysService
from tests.fakes.books import FakeBooks
from tests.services.world import World, in_world, until
from tests.ui.ways_samples import SOON, VISA


class Till:
    """The service with a clock that moves while it waits, and a count of who was told of changes."""

    def __init__(self, world: World, books: FakeBooks) -> None:
        self.books = books
        self.told = 0
        self._world = world
        self.service = WaysService(
            books, world.session, self._changed, world.errors.append, sleep=self._sleep, new_key=lambda: "k"
        )

    async def _changed(self) -> None:
        self.told += 1

    async def _sleep(self, seconds: float) -> None:
        await asyncio.sleep(0)
        self._world.operator.clock.advance(timedelta(seconds=seconds))

    def becomes(self, found: SavedCard | CardPage) -> None:
        """The person finished on the page."""
        if isinstance(found, SavedCard):
            self.books.cards.append(found)
        else:
            self.books.pages[found.id] = found


@in_world
async def test_one_card_is_used_first_and_the_checkout_is_told(world: World) -> None:
    await world.start()
    till = Till(world, FakeBooks(world.operator, cards=[VISA, SOON]))
    await till.service.refresh()
    await till.service.prefer(SOON.id)
    view = till.service.view.get()
    assert [(one.id, one.preferred) for one in view.cards.value or ()] == [(SOON.id, True), (VISA.id, False)]
    assert (view.busy, view.error, till.told) == (frozenset(), None, 1)
    await till.service.forget(SOON.id)
    assert [one.id for one in till.service.view.get().cards.value or ()] == [VISA.id]
    await till.service.aclose()


@in_world
async def test_a_change_goes_on_when_its_page_is_left_and_a_failed_one_is_said(world: World) -> None:
    await world.start()
    till = Till(world, FakeBooks(world.operator, cards=[VISA, SOON]))
    await till.service.refresh()
    leaving = asyncio.ensure_future(till.service.forget(SOON.id))
    await asyncio.sleep(0)
    leaving.cancel()
    await until(lambda: [one.id for one in till.service.view.get().cards.value or ()] == [VISA.id])
    await until(lambda: not till.service.view.get().busy)
    world.operator.down = ErrorKind.UNREACHABLE
    await till.service.forget(VISA.id)
    view = till.service.view.get()
    assert (view.error is not None, view.busy, len(view.cards.value or ())) == (True, frozenset(), 1)
    await till.service.aclose()


@in_world
async def test_a_card_typed_on_the_page_arrives_by_itself(world: World) -> None:
    await world.start()
    till = Till(world, FakeBooks(world.operator))
    page = await till.service.begin()
    assert page is not None
    assert till.service.view.get().page == page
    world.operator.down = ErrorKind.UNREACHABLE  # a short outage while the person types
    await asyncio.sleep(0)
    world.operator.down = None
    till.becomes(replace(VISA, id=page.id))
    await until(lambda: till.service.view.get().added)
    await until(lambda: till.told)
    view = till.service.view.get()
    assert (view.page, [one.id for one in view.cards.value or ()]) == (None, [page.id])
    await till.service.aclose()


@in_world
async def test_a_page_that_ends_without_a_card_says_why(world: World) -> None:
    await world.start()
    till = Till(world, FakeBooks(world.operator))
    page = await till.service.begin()
    assert page is not None
    till.becomes(CardPage(page.id, reason="cardDeclined"))
    await until(lambda: (found := till.service.view.get().page) and found.over)
    again = await till.service.begin()
    assert again is not None
    await until(lambda: (found := till.service.view.get().page) and found.reason == "expired")
    await till.service.aclose()


@in_world
async def test_another_person_sees_nothing_of_it(world: World) -> None:
    await world.start()
    till = Till(world, FakeBooks(world.operator, cards=[VISA]))
    await till.service.refresh()
    await till.service.begin()
    await world.session.sign_in("chen", "right", "CN-SEED", keep=False)
    view = till.service.view.get()
    assert (view.cards.value, view.page) == (None, None)
    till.becomes(SavedCard(MethodId("method-k"), "Visa", "1111"))
    await asyncio.sleep(0)
    assert till.service.view.get().added is None
    await till.service.aclose()
