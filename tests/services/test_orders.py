"""Past orders page by page, receipts, and one ticket per order, whatever happens on the way."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from lebara_desktop.domain.checkout import OrderState, PaymentState
from lebara_desktop.domain.errors import AppError, ErrorKind
from lebara_desktop.domain.orders import OrderEntry, OrderFilter, Question
from lebara_desktop.services.orders import PAGE, OrdersService
from lebara_desktop.services.tickets import TicketService
from tests.fakes.books import PDF, FakeBooks
from tests.services.world import World, in_world, until
from tests.ui.orders_samples import TICKET, entry

QUESTION = Question("5f3a9c1e-0000-4000-8000-000000000002", "What became of it?", "ord-7", urgent=True)


def many(count: int) -> list[OrderEntry]:
    paid = [entry(at, OrderState.COMPLETED, PaymentState.PAID) for at in range(count)]
    return [*paid, entry(count, OrderState.CANCELLED)]


def orders_of(world: World, books: FakeBooks) -> OrdersService:
    return OrdersService(books, world.session, world.folder / "receipts", world.errors.append)


def tickets_of(world: World, books: FakeBooks) -> TicketService:
    return TicketService(books, world.session, world.folder / "tickets.json", world.errors.append)


@in_world
async def test_older_orders_come_part_by_part_and_each_once(world: World) -> None:
    await world.start()
    books = FakeBooks(world.operator, many(2 * PAGE))
    service = orders_of(world, books)
    await service.refresh()
    assert len(service.view.get().orders.value or ()) == PAGE
    books.orders.insert(0, entry(99, OrderState.OPEN))  # a new order moves all others down by one
    await asyncio.gather(service.read_older(), service.read_older())
    view = service.view.get()
    found = [one.order.fact.id for one in view.orders.value or ()]
    assert len(found) == len(set(found)) == 2 * PAGE - 1
    while service.view.get().older is not None:
        await service.read_older()
    assert len(service.view.get().orders.value or ()) == 2 * PAGE + 1
    await service.aclose()


@in_world
async def test_what_was_known_stays_when_the_operator_cannot_be_asked(world: World) -> None:
    await world.start()
    books = FakeBooks(world.operator, many(2 * PAGE))
    service = orders_of(world, books)
    await service.refresh()
    world.operator.down = ErrorKind.UNREACHABLE
    await service.refresh(force=True)
    await service.read_older()
    view = service.view.get()
    assert (len(view.orders.value or ()), view.orders.error is not None) == (PAGE, True)
    assert (view.older, view.older_error is not None, view.reading_older) == (PAGE, True, False)
    world.operator.down = None
    await service.refresh(force=True)
    assert service.view.get().orders.error is None
    await service.aclose()


@in_world
async def test_a_late_answer_to_an_earlier_filter_or_person_is_not_shown(world: World) -> None:
    await world.start()
    books = FakeBooks(world.operator, many(3))
    service = orders_of(world, books)
    first = asyncio.ensure_future(service.refresh())
    await service.choose(OrderFilter.ENDED)
    await first
    shown = service.view.get().orders.value or ()
    assert {one.order.fact.state for one in shown} == {OrderState.CANCELLED}
    again = asyncio.ensure_future(service.refresh(force=True))
    await world.session.sign_out()
    await again
    assert service.view.get().orders.value is None
    await service.aclose()


@in_world
async def test_a_receipt_is_asked_for_once_and_leaves_with_the_person(world: World) -> None:
    await world.start()
    books = FakeBooks(world.operator, many(1))
    service = orders_of(world, books)
    await service.refresh()
    paid = (service.view.get().orders.value or ())[0]
    opened = await service.receipt_to_open(paid)
    await service.save_receipt(paid, world.folder / "kept.pdf")
    assert opened.read_bytes() == (world.folder / "kept.pdf").read_bytes() == PDF
    assert books.calls.count("receipt") == 1
    with pytest.raises(AppError) as failed:
        await service.save_receipt(paid, Path("/dev/null/nowhere.pdf"))
    assert failed.value.kind is ErrorKind.STORAGE
    await world.session.sign_out()
    await until(lambda: not opened.exists())
    assert (world.folder / "kept.pdf").exists()
    await service.aclose()


@in_world
async def test_pressed_twice_there_is_one_ticket(world: World) -> None:
    await world.start()
    books = FakeBooks(world.operator)
    service = tickets_of(world, books)
    one, two = await asyncio.gather(service.ask(QUESTION), service.ask(replace(QUESTION, text="Again")))
    three = await service.ask(QUESTION)
    assert one == two == three
    assert books.calls.count("open_ticket") == 1
    await service.aclose()


@in_world
async def test_a_question_whose_answer_was_lost_is_found_and_not_sent_again(world: World) -> None:
    await world.start()
    books = FakeBooks(world.operator, lost=["open_ticket"])
    service = tickets_of(world, books)
    with pytest.raises(AppError):
        await service.ask(QUESTION)
    ticket = await service.ask(replace(QUESTION, text="Changed meanwhile"))
    assert (ticket.id, books.calls.count("open_ticket"), len(books.tickets)) == ("ticket-1", 1, 1)
    await service.aclose()


@in_world
async def test_a_first_try_that_arrives_late_does_not_make_a_second_ticket(world: World) -> None:
    await world.start()
    books = FakeBooks(world.operator)

    def arrive(method: str) -> None:
        if method == "open_ticket":
            books.before = lambda _method: None
            books.tickets[QUESTION.key] = ("The first words", TICKET)

    books.before = arrive
    service = tickets_of(world, books)
    assert await service.ask(QUESTION) == TICKET
    assert len(books.tickets) == 1
    await service.aclose()


@in_world
async def test_the_number_is_known_after_a_restart_without_a_network_and_holds_no_words(world: World) -> None:
    await world.start()
    books = FakeBooks(world.operator)
    service = tickets_of(world, books)
    ticket = await service.ask(QUESTION)
    await service.aclose()
    assert QUESTION.text.encode() not in (world.folder / "tickets.json").read_bytes()
    world.operator.down = ErrorKind.UNREACHABLE
    next_run = World(world.folder, world.operator, world.keyring, world.errors, world.runs)
    await next_run.settings.load()
    again = tickets_of(next_run, books)
    await next_run.session.resume()
    await until(again.tickets.get)
    assert again.tickets.get() == {QUESTION.intent: ticket}
    await again.aclose()
