"""Questions to support about an order: one ticket per order, whatever is pressed twice, lost on the way or started again."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from pathlib import Path

from lebara_desktop.api.port import OrderBooks
from lebara_desktop.domain.account import Session, SignedIn
from lebara_desktop.domain.errors import AppError, ErrorKind
from lebara_desktop.domain.orders import Question, Ticket
from lebara_desktop.services.files import in_thread, replace_file
from lebara_desktop.services.session import SessionService
from lebara_desktop.services.store import Store
from lebara_desktop.services.tasks import TaskScope

_MOST = 500  # tickets remembered; older ones are still known to the operator
_LONGEST = 2000  # characters of a question


class TicketService:
    """Opens tickets and keeps their numbers in ``path``, by the order's intent: no names, no texts.

    A ticket's key follows from its order, so that the operator itself refuses a second one (docs/operator-api.md).
    """

    def __init__(
        self, books: OrderBooks, session: SessionService, path: Path, on_error: Callable[[Exception], None]
    ) -> None:
        self.tickets: Store[Mapping[str, Ticket]] = Store({})
        self._books = books
        self._session = session
        self._path = path
        self._on_error = on_error
        self._tasks = TaskScope(on_error)
        self._sending: dict[str, asyncio.Task[Ticket | AppError]] = {}
        self._writing = asyncio.Lock()
        self._stop = session.state.subscribe(self._person_changed)

    async def ask(self, question: Question) -> Ticket:
        """Send ``question``, unless there is a ticket about its order; returns the one there is. Raises AppError.

        A second call while the first is on its way waits for that one.
        """
        if (known := self.tickets.get().get(question.intent)) is not None:
            return known
        running = self._sending.get(question.intent)
        if running is None or running.done():
            running = self._sending[question.intent] = self._tasks.spawn(self._outcome(question))
        await asyncio.wait([running])
        found = AppError(ErrorKind.SIGNED_OUT) if running.cancelled() else running.result()
        if isinstance(found, AppError):
            raise found
        return found

    async def look(self, intent: str) -> Ticket | None:
        """Ask the operator for the ticket about an order: its number, and how far support is with it. Raises AppError."""
        epoch = self._session.epoch
        await self._session.connect()
        found = await self._books.ticket_of(Question(intent, "").key)
        if found is not None and epoch == self._session.epoch:
            await self._keep(intent, found)
        return found

    async def aclose(self) -> None:
        """Stop; a question on its way may have arrived, which the next one finds out."""
        self._stop()
        await self._tasks.aclose()

    async def _outcome(self, question: Question) -> Ticket | AppError:
        """Ask, for all who wait: the failure is theirs to show."""
        epoch = self._session.epoch
        try:
            return await self._ask(question)
        except AppError as error:
            if error.kind is ErrorKind.SIGNED_OUT:
                await self._session.expire(epoch)
            return error

    async def _ask(self, question: Question) -> Ticket:
        identity, epoch = self._session.identity, self._session.epoch
        if identity is None:
            raise AppError(ErrorKind.SIGNED_OUT)
        await self._session.connect()
        ticket = await self._books.ticket_of(question.key)
        if ticket is None:
            try:
                ticket = await self._books.open_ticket(identity.party, question)
            except AppError as error:
                if error.code != "idempotencyKeyReuse":
                    raise
                ticket = await self._books.ticket_of(question.key)  # an earlier try arrived, with other words
                if ticket is None:
                    raise
        if epoch != self._session.epoch:
            raise AppError(ErrorKind.SIGNED_OUT)
        await self._keep(question.intent, ticket)
        return ticket

    async def _keep(self, intent: str, ticket: Ticket) -> None:
        self.tickets.set({**self.tickets.get(), intent: ticket})
        try:
            async with self._writing:
                await in_thread(lambda: self._write(intent, ticket))
        except OSError:  # the operator has it, and is asked again the next time
            self._on_error(AppError(ErrorKind.STORAGE, code="tickets"))

    def _write(self, intent: str, ticket: Ticket) -> None:
        import msgspec

        kept = {**self._read(), intent: ticket}
        while len(kept) > _MOST:
            kept.pop(next(iter(kept)))
        replace_file(self._path, msgspec.json.encode(kept))

    def _read(self) -> dict[str, Ticket]:
        import msgspec

        try:
            return msgspec.json.decode(self._path.read_bytes(), type=dict[str, Ticket])
        except (OSError, ValueError, msgspec.MsgspecError):
            return {}

    def _person_changed(self, state: Session) -> None:
        for one in self._sending.values():
            one.cancel()
        self._sending.clear()
        self.tickets.set({})
        if isinstance(state, SignedIn):
            self._tasks.spawn(self._remember(state.epoch), key="remember")

    async def _remember(self, epoch: int) -> None:
        found = await in_thread(self._read)
        if epoch == self._session.epoch:
            self.tickets.set({**found, **self.tickets.get()})


def fit(text: str) -> str:
    """Return what a person wrote, as long as the operator takes it."""
    return text.strip()[:_LONGEST]
