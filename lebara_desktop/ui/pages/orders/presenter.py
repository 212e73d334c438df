"""Keeps the orders page in step with the services, and carries out what a person does on it. Knows no widgets."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from lebara_desktop.domain.checkout import Outcome
from lebara_desktop.domain.errors import AppError
from lebara_desktop.domain.orders import OrderEntry, OrderFilter, Question, Ticket
from lebara_desktop.services.orders import OrdersView
from lebara_desktop.services.store import Store
from lebara_desktop.services.tasks import TaskScope
from lebara_desktop.services.tickets import fit
from lebara_desktop.ui.pages.orders.state import (
    OrdersPageView,
    OrdersState,
    Receipt,
    Status,
    SupportState,
    Unsettled,
)

if TYPE_CHECKING:
    from lebara_desktop.domain.clock import Clock
    from lebara_desktop.services.checkout import CheckoutView

_ORDER = (Outcome.STOPPED, Outcome.UNKNOWN, Outcome.WAITING, Outcome.NOT_PAID, Outcome.PAID)


class Checkout(Protocol):
    """What the presenter needs of the checkout service."""

    unfinished: Store[tuple[CheckoutView, ...]]

    async def try_now(self, intent: str) -> None: ...


class Orders(Protocol):
    """What the presenter needs of the orders service."""

    view: Store[OrdersView]

    async def refresh(self, *, force: bool = False) -> None: ...

    async def choose(self, chosen: OrderFilter) -> None: ...

    async def read_older(self) -> None: ...

    async def save_receipt(self, entry: OrderEntry, path: Path) -> None: ...

    async def receipt_to_open(self, entry: OrderEntry) -> Path: ...


class Tickets(Protocol):
    """What the presenter needs of the ticket service."""

    tickets: Store[Mapping[str, Ticket]]

    async def ask(self, question: Question) -> Ticket: ...

    async def look(self, intent: str) -> Ticket | None: ...


class Account(Protocol):
    """What the presenter needs of the account service."""

    @property
    def zone(self) -> tzinfo: ...

    def now(self) -> datetime: ...


class OrdersPresenter:
    """The mind of the orders page. ``sleep`` takes seconds; tests give their own."""

    def __init__(
        self,
        checkout: Checkout,
        orders: Orders,
        tickets: Tickets,
        account: Account,
        clock: Clock,
        scope: TaskScope,
        *,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._checkout = checkout
        self._orders = orders
        self._tickets = tickets
        self._account = account
        self._clock = clock
        self._scope = scope
        self._sleep = sleep
        self._page: OrdersPageView | None = None
        self._stops: list[Callable[[], None]] = []
        self._next_try: dict[str, tuple[tuple[object, ...], float | None]] = {}
        self._trying: set[str] = set()
        self._open: frozenset[str] = frozenset()
        self._receipts: dict[str, Receipt] = {}
        self._support: SupportState | None = None

    def start(self, page: OrdersPageView) -> None:
        """Show the page and read what is not fresh."""
        self._leave()
        self._page = page
        self._stops = [
            self._checkout.unfinished.subscribe(lambda _: self._on_unfinished()),
            self._orders.view.subscribe(lambda _: self._show()),
            self._tickets.tickets.subscribe(lambda _: self._show()),
        ]
        self._open = frozenset(one.intent for one in self._checkout.unfinished.get())
        self._show()
        self._scope.spawn(self._orders.refresh(force=True), key="orders")
        self._scope.spawn(self._tick(), key="tick")

    def stop(self) -> None:
        """Leave the page; questions and receipts on their way are finished by the services."""
        if self._support is not None:
            self.close_support()
        self._leave()
        self._scope.cancel()

    async def aclose(self) -> None:
        """Stop, and wait until everything has stopped."""
        self.stop()
        await self._scope.aclose()

    def refresh(self) -> None:
        """Read the list anew."""
        self._scope.spawn(self._orders.refresh(force=True), key="orders")

    def choose(self, key: str) -> None:
        """Show other past orders."""
        self._scope.spawn(self._orders.choose(OrderFilter(key)), key="orders")

    def read_older(self) -> None:
        """Show the orders before these."""
        self._scope.spawn(self._orders.read_older())

    def try_now(self, intent: str) -> None:
        """Ask the operator now how an unsettled order stands; a second press while it is asked does nothing."""
        if intent not in self._trying:
            self._trying.add(intent)
            self._show()
            self._scope.spawn(self._try(intent))

    def open_receipt(self, order: str) -> None:
        """Show a receipt in the system's viewer."""
        self._scope.spawn(self._receipt(order, ""))

    def save_receipt(self, order: str, path: str) -> None:
        """Write a receipt to ``path``."""
        if path:
            self._scope.spawn(self._receipt(order, path))

    def contact_support(self, intent: str) -> None:
        """Begin a question about an unsettled order; where there is a ticket already, show that."""
        view = next((one for one in self._checkout.unfinished.get() if one.intent == intent), None)
        if view is not None:
            self._support = SupportState(view, ticket=self._tickets.tickets.get().get(intent))
            self._show()
            self._scope.spawn(self._look(intent))

    def ask_support(self, text: str) -> None:
        """Send the question once; the same order never gets a second ticket."""
        support = self._support
        if support is None or support.busy or support.ticket is not None or not fit(text):
            return
        view = support.view
        order = view.order.id if view.order is not None else ""
        question = Question(view.intent, fit(text), order, urgent=view.outcome is Outcome.STOPPED)
        self._support = SupportState(view, busy=True)
        self._show()
        self._scope.spawn(self._ask(question, view))

    def close_support(self) -> None:
        """Put the question away."""
        self._support = None
        self._show()

    async def _try(self, intent: str) -> None:
        try:
            await self._checkout.try_now(intent)
        except AppError:
            return  # it was settled meanwhile; the list says how
        finally:
            self._trying.discard(intent)
            self._show()

    async def _receipt(self, order: str, path: str) -> None:
        entry = next((one for one in self._orders.view.get().orders.value or () if one.order.fact.id == order), None)
        before = self._receipts.get(order)
        if entry is None or (before is not None and before.busy):
            return
        self._receipts[order] = Receipt(order, busy=True)
        self._show()
        done = Receipt(order)
        try:
            if path:
                await self._orders.save_receipt(entry, Path(path))
                done = Receipt(order, saved=path)
            else:
                opened = await self._orders.receipt_to_open(entry)
                took = self._page is None or self._page.open_document(str(opened))
                done = Receipt(order, refused=not took)
        except AppError as error:
            done = Receipt(order, error=error)
        finally:
            self._receipts[order] = done
            self._show()

    async def _look(self, intent: str) -> None:
        """See whether an earlier run or another computer asked already, and how far support is."""
        try:
            found = await self._tickets.look(intent)
        except AppError:
            return  # asking finds out
        support = self._support
        if found is not None and support is not None and support.view.intent == intent and not support.busy:
            self._support = SupportState(support.view, ticket=found)
            self._show()

    async def _ask(self, question: Question, view: CheckoutView) -> None:
        made, failure = None, None
        try:
            made = await self._tickets.ask(question)
        except AppError as error:
            failure = error
        if self._support is not None and self._support.view.intent == view.intent:
            self._support = SupportState(view, error=failure, ticket=made)
            self._show()

    def _on_unfinished(self) -> None:
        """An order that is settled now belongs into the list below: read it anew."""
        open_ = frozenset(one.intent for one in self._checkout.unfinished.get())
        settled, self._open = self._open - open_, open_
        if settled:
            self._scope.spawn(self._orders.refresh(force=True), key="orders")
        self._show()

    async def _tick(self) -> None:
        """Show the time passing while something is looked for again."""
        while True:
            await self._sleep(1.0)
            if any(value is not None for _, value in self._next_try.values()):
                self._show()

    def _leave(self) -> None:
        for stop in self._stops:
            stop()
        self._stops = []
        self._page = None

    def _show(self) -> None:
        if self._page is not None:
            self._page.render(self._state())

    def _state(self) -> OrdersState:
        view, now = self._orders.view.get(), self._account.now()
        part = view.orders
        unsettled = self._unsettled()
        shown = {one.view.intent for one in unsettled}
        status = Status.READY if part.value is not None else Status.FAILED if part.error else Status.LOADING
        return OrdersState(
            unsettled=unsettled,
            status=status,
            orders=tuple(one for one in part.value or () if one.order.fact.client_ref not in shown),
            chosen=view.chosen,
            stale=part.stale(now),
            at=part.at,
            error=part.error,
            loading=part.loading,
            more=view.older is not None,
            reading_older=view.reading_older,
            older_error=view.older_error,
            receipts=dict(self._receipts),
            support=self._support,
            now=now,
            zone=self._account.zone,
        )

    def _unsettled(self) -> tuple[Unsettled, ...]:
        """The unsettled orders: those that need a person first, then the newest."""
        newest_first = reversed(self._checkout.unfinished.get())
        views = sorted(newest_first, key=lambda one: _ORDER.index(one.outcome))
        tickets = self._tickets.tickets.get()
        made = tuple(
            Unsettled(one, self._seconds(one), one.intent in self._trying, tickets.get(one.intent)) for one in views
        )
        kept = {one.intent for one in views}
        self._next_try = {intent: value for intent, value in self._next_try.items() if intent in kept}
        return made

    def _seconds(self, view: CheckoutView) -> int | None:
        """Return the seconds to the next look: what the view says, less what has passed since it was made."""
        mark: tuple[object, ...] = (view.next_try_in, view.last_try, view.state)
        now = self._clock.monotonic()
        known = self._next_try.get(view.intent)
        if known is None or known[0] != mark:
            at = None if view.next_try_in is None else now + view.next_try_in
            self._next_try[view.intent] = known = (mark, at)
        return None if known[1] is None else max(0, math.ceil(known[1] - now))
