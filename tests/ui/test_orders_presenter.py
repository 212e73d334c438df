"""The orders page's decisions, over the real services and an operator in memory; no widgets."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from lebara_desktop.domain.checkout import OrderState, Outcome, PaymentState, State
from lebara_desktop.domain.errors import ErrorKind
from lebara_desktop.domain.orders import OrderFilter
from lebara_desktop.services.orders import OrdersService
from lebara_desktop.services.tasks import TaskScope
from lebara_desktop.services.tickets import TicketService
from lebara_desktop.ui.pages.orders.presenter import OrdersPresenter
from lebara_desktop.ui.pages.orders.state import OrdersState, Status
from tests.fakes.books import FakeBooks
from tests.fakes.operator import QR, Fault
from tests.services.world import World, in_world, reach, until
from tests.ui.orders_samples import entry


@dataclass
class Desk:
    """A view that remembers, and a presenter whose seconds pass only on demand."""

    world: World
    books: FakeBooks
    states: list[OrdersState] = field(default_factory=list)
    opened: list[str] = field(default_factory=list)
    viewer: bool = True

    def __post_init__(self) -> None:
        self._second = asyncio.Event()
        world, errors = self.world, self.world.errors.append
        self.orders = OrdersService(self.books, world.session, world.folder / "receipts", errors)
        self.tickets = TicketService(self.books, world.session, world.folder / "tickets.json", errors)
        self.presenter = OrdersPresenter(
            world.checkout,
            self.orders,
            self.tickets,
            world.account,
            world.operator.clock,
            TaskScope(errors),
            sleep=self._sleep,
        )

    def render(self, state: OrdersState) -> None:
        self.states.append(state)

    def open_document(self, path: str) -> bool:
        self.opened.append(path)
        return self.viewer

    @property
    def state(self) -> OrdersState:
        return self.states[-1]

    async def close(self) -> None:
        await self.presenter.aclose()
        await self.orders.aclose()
        await self.tickets.aclose()

    async def _sleep(self, seconds: float) -> None:
        await self._second.wait()


def at_desk(test: Callable[[Desk], Awaitable[None]]) -> Callable[[Path], Awaitable[None]]:
    """Give a test a desk with the page open, somebody signed in, and two past orders."""

    async def run(world: World) -> None:
        paid = entry(1, OrderState.COMPLETED, PaymentState.PAID)
        desk = Desk(world, FakeBooks(world.operator, [paid, entry(2, OrderState.CANCELLED)]))
        await world.start()
        desk.presenter.start(desk)
        await until(lambda: desk.state.status is Status.READY and not desk.state.loading)
        try:
            await test(desk)
        finally:
            await desk.close()

    run.__name__, run.__doc__, run.__module__ = test.__name__, test.__doc__, test.__module__
    return in_world(run)


async def lost_payment(desk: Desk) -> str:
    """Pay into an outage; return the intent."""
    desk.world.operator.script("post_payment", *[Fault.LOST] * 60)
    store = await desk.world.pay(QR)
    await reach(store, State.PAY_SENT)
    await until(lambda: desk.state.unsettled and desk.state.unsettled[0].view.state is State.PAY_SENT)
    return store.get().intent


@at_desk
async def test_an_unknown_payment_stands_on_top_until_it_is_settled_and_then_in_the_list(desk: Desk) -> None:
    intent = await lost_payment(desk)
    assert desk.state.unsettled[0].view.outcome is Outcome.UNKNOWN
    reads = desk.books.calls.count("order_page")
    desk.world.operator.faults.clear()
    desk.presenter.try_now(intent)
    await until(lambda: desk.state.unsettled and desk.state.unsettled[0].view.state is State.PAY_PENDING)
    await desk.world.checkout.cancel(intent)
    await until(lambda: not desk.state.unsettled)
    await until(lambda: desk.books.calls.count("order_page") > reads)


@at_desk
async def test_an_unsettled_order_is_not_also_listed_as_a_past_one(desk: Desk) -> None:
    intent = await lost_payment(desk)
    same = entry(0, OrderState.OPEN)
    past = replace(same.order, fact=replace(same.order.fact, client_ref=intent))
    desk.books.orders.insert(0, replace(same, order=past))
    desk.presenter.refresh()
    await until(lambda: desk.books.calls.count("order_page") > 1 and not desk.state.loading)
    assert intent not in {one.order.fact.client_ref for one in desk.state.orders}


@at_desk
async def test_a_stopped_order_comes_first_and_leads_to_one_ticket_about_it(desk: Desk) -> None:
    desk.world.operator.script("post_order", Fault.FORBIDDEN)
    store = await desk.world.pay(QR)
    await reach(store, State.FROZEN)
    intent = store.get().intent
    desk.presenter.contact_support(intent)
    await until(lambda: desk.state.support)
    desk.presenter.ask_support("  ")
    assert not desk.books.tickets, "nothing was written, so nothing is sent"
    desk.presenter.ask_support("What became of it?")
    desk.presenter.ask_support("What became of it?")
    await until(lambda: desk.state.support and desk.state.support.ticket)
    assert len(desk.books.tickets) == 1
    desk.presenter.close_support()
    await until(lambda: desk.state.unsettled[0].ticket)
    desk.presenter.contact_support(intent)
    assert desk.state.support is not None
    assert desk.state.support.ticket is not None, "the second press shows the ticket"


@at_desk
async def test_a_question_that_could_not_be_sent_is_kept_and_can_be_sent_again(desk: Desk) -> None:
    intent = await lost_payment(desk)
    desk.presenter.contact_support(intent)
    desk.world.operator.down = ErrorKind.UNREACHABLE
    desk.presenter.ask_support("Where is it?")
    await until(lambda: desk.state.support and desk.state.support.error)
    desk.world.operator.down = None
    desk.presenter.ask_support("Where is it?")
    await until(lambda: desk.state.support and desk.state.support.ticket)
    assert len(desk.books.tickets) == 1


@at_desk
async def test_receipts_are_opened_saved_or_said_to_be_impossible(desk: Desk) -> None:
    desk.presenter.open_receipt("ord-1")
    await until(lambda: desk.opened)
    desk.presenter.save_receipt("ord-1", str(desk.world.folder / "mine.pdf"))
    await until(lambda: desk.state.receipts["ord-1"].saved)
    desk.viewer = False
    desk.presenter.open_receipt("ord-1")
    await until(lambda: desk.state.receipts["ord-1"].refused)
    desk.presenter.open_receipt("ord-2")
    await until(lambda: "ord-2" in desk.state.receipts and desk.state.receipts["ord-2"].error)


@at_desk
async def test_a_filter_shows_others_and_the_page_says_what_it_could_not_read(desk: Desk) -> None:
    desk.presenter.choose(OrderFilter.ENDED)
    await until(lambda: desk.state.chosen is OrderFilter.ENDED and desk.state.status is Status.READY)
    assert [one.order.fact.id for one in desk.state.orders] == ["ord-2"]
    desk.world.operator.down = ErrorKind.UNREACHABLE
    desk.presenter.choose(OrderFilter.ALL)
    await until(lambda: desk.state.status is Status.FAILED)
    desk.world.operator.down = None
    desk.presenter.refresh()
    await until(lambda: desk.state.status is Status.READY)


@at_desk
async def test_leaving_the_page_puts_the_question_away(desk: Desk) -> None:
    intent = await lost_payment(desk)
    desk.presenter.contact_support(intent)
    await until(lambda: desk.state.support)
    desk.presenter.stop()
    assert desk.state.support is None
