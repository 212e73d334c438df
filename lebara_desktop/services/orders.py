"""Past orders of the signed-in person, page by page, and their receipts."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from lebara_desktop.api.port import OrderBooks
from lebara_desktop.domain.account import Session
from lebara_desktop.domain.errors import AppError, ErrorKind
from lebara_desktop.domain.ids import OrderId, PartyId
from lebara_desktop.domain.orders import OrderEntry, OrderFilter, OrderPage, ReceiptFile
from lebara_desktop.services.files import in_thread, replace_file
from lebara_desktop.services.parts import Part
from lebara_desktop.services.session import SessionService
from lebara_desktop.services.store import Store
from lebara_desktop.services.tasks import TaskScope

PAGE = 10  # orders asked for at once


@dataclass(frozen=True, slots=True)
class OrdersView:
    """What is known of past orders, newest first.

    ``older`` is where the next part begins, None where there is none; ``older_error`` is why it could not be read.
    """

    chosen: OrderFilter = OrderFilter.ALL
    orders: Part[tuple[OrderEntry, ...]] = field(default_factory=Part)
    older: int | None = None
    reading_older: bool = False
    older_error: AppError | None = None


class OrdersService:
    """Reads what the operator has on record. ``folder`` takes the receipts that are opened: they go when the person leaves."""

    def __init__(
        self, books: OrderBooks, session: SessionService, folder: Path, on_error: Callable[[Exception], None]
    ) -> None:
        self.view: Store[OrdersView] = Store(OrdersView())
        self._books = books
        self._session = session
        self._folder = folder
        self._tasks = TaskScope(on_error)
        self._running: asyncio.Task[None] | None = None
        self._receipts: dict[OrderId, ReceiptFile] = {}
        self._stop = session.state.subscribe(self._person_changed)

    async def refresh(self, *, force: bool = False) -> None:
        """Read the newest orders, unless they are fresh (``force``: anyway). Never raises: see ``orders.error``."""
        part = self.view.get().orders
        if not force and part.at is not None and not part.stale(self._books.now()):
            return
        if self._running is None or self._running.done():
            self._running = self._tasks.spawn(self._read())
        await asyncio.wait([self._running])

    async def choose(self, chosen: OrderFilter) -> None:
        """Show other orders; the answer to an earlier question is dropped."""
        if chosen is self.view.get().chosen:
            return
        self._drop_running()
        self.view.set(OrdersView(chosen))
        await self.refresh(force=True)

    async def read_older(self) -> None:
        """Read the next part of the list. Never raises: see ``older_error``."""
        view = self.view.get()
        if view.older is None or view.reading_older:
            return
        self.view.set(replace(view, reading_older=True, older_error=None))
        await asyncio.wait([self._tasks.spawn(self._read_older(view.chosen, view.older))])

    async def _read_older(self, chosen: OrderFilter, offset: int) -> None:
        try:
            page, epoch = await self._ask(chosen, offset)
        except AppError as error:
            if self.view.get().reading_older:
                self.view.set(replace(self.view.get(), reading_older=False, older_error=error))
            return
        now = self.view.get()
        if epoch != self._session.epoch or not now.reading_older:
            return
        known = {one.order.fact.id for one in now.orders.value or ()}
        fresh = tuple(one for one in page.entries if one.order.fact.id not in known)
        orders = replace(now.orders, value=(now.orders.value or ()) + fresh)
        self.view.set(replace(now, orders=orders, older=page.next_offset, reading_older=False))

    async def receipt(self, entry: OrderEntry) -> ReceiptFile:
        """Return the receipt of a paid order; asked of the operator once. Raises AppError."""
        order, payment, epoch = entry.order.fact.id, entry.payment, self._session.epoch
        if (known := self._receipts.get(order)) is not None:
            return known
        if payment is None:
            raise AppError(ErrorKind.NOT_FOUND, code="notFound")
        await self._session.connect()
        found = await self._books.receipt(payment.id)
        if epoch != self._session.epoch:
            raise AppError(ErrorKind.SIGNED_OUT)
        self._receipts[order] = found
        return found

    async def save_receipt(self, entry: OrderEntry, path: Path) -> None:
        """Write the receipt to ``path``; raises AppError, STORAGE where the file could not be written."""
        await self._write(await self.receipt(entry), path)

    async def receipt_to_open(self, entry: OrderEntry) -> Path:
        """Return a file of ours with the receipt, for the system's viewer; raises AppError."""
        path = self._folder / f"{_file_name(entry.reference)}.pdf"
        await self._write(await self.receipt(entry), path)
        return path

    async def aclose(self) -> None:
        """Stop, and take the opened receipts away."""
        self._stop()
        await self._tasks.aclose()
        await in_thread(lambda: _empty(self._folder))

    async def _write(self, receipt: ReceiptFile, path: Path) -> None:
        try:
            await in_thread(lambda: replace_file(path, receipt.content))
        except OSError as error:
            raise AppError(ErrorKind.STORAGE, code="receipt") from error

    async def _read(self) -> None:
        view = self.view.get()
        self.view.set(replace(view, orders=view.orders.asked(), reading_older=False, older_error=None))
        epoch = self._session.epoch
        try:
            page, epoch = await self._ask(view.chosen, 0)
        except AppError as error:
            if epoch == self._session.epoch:
                self.view.set(replace(self.view.get(), orders=self.view.get().orders.failed(error)))
            return
        if epoch == self._session.epoch:
            self.view.set(OrdersView(view.chosen, Part(page.entries, self._books.now()), page.next_offset))

    async def _ask(self, chosen: OrderFilter, offset: int) -> tuple[OrderPage, int]:
        """Read one part in the present person's name; where filtered parts hold nothing, the next ones too."""
        identity, epoch = self._session.identity, self._session.epoch
        if identity is None:
            raise AppError(ErrorKind.SIGNED_OUT)
        try:
            await self._session.connect()
            page = await self._first_with_orders(identity.party, chosen, offset)
        except AppError as error:
            if error.kind is ErrorKind.SIGNED_OUT:
                await self._session.expire(epoch)
            raise
        return page, epoch

    async def _first_with_orders(self, party: PartyId, chosen: OrderFilter, offset: int) -> OrderPage:
        page = await self._books.order_page(party, chosen, offset, PAGE)
        while not page.entries and page.next_offset is not None:
            page = await self._books.order_page(party, chosen, page.next_offset, PAGE)
        return page

    def _drop_running(self) -> None:
        if self._running is not None:
            self._running.cancel()
            self._running = None

    def _person_changed(self, _state: Session) -> None:
        self._drop_running()
        self._receipts.clear()
        self.view.set(OrdersView())
        self._tasks.spawn(in_thread(lambda: _empty(self._folder)))


def _file_name(reference: str) -> str:
    return "Lebara " + re.sub(r"[^A-Za-z0-9-]", "-", reference)[:40]


def _empty(folder: Path) -> None:
    """Delete the receipts of whoever was here; a file that a viewer holds open goes the next time."""
    for one in folder.glob("*.pdf") if folder.is_dir() else ():
        try:
            one.unlink()
        except OSError:
            continue
