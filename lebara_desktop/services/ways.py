"""Saved ways to pay of the signed-in person: cards as tokens, and a new one by the payment provider's own page."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from uuid import uuid4

from lebara_desktop.api.port import CardBooks
from lebara_desktop.domain.account import Identity, Session
from lebara_desktop.domain.errors import AppError, ErrorKind
from lebara_desktop.domain.ids import MethodId
from lebara_desktop.domain.ways import CardPage, SavedCard
from lebara_desktop.services.parts import Part
from lebara_desktop.services.session import SessionService
from lebara_desktop.services.store import Store
from lebara_desktop.services.tasks import TaskScope


@dataclass(frozen=True, slots=True)
class WaysView:
    """Saved cards with their age, and the page on which a new one is being typed or was not (``CardPage.over``).

    ``added`` is the card that came of the last page; ``busy`` the cards that are being changed; ``error`` why the last change
    or the last page failed.
    """

    cards: Part[tuple[SavedCard, ...]] = field(default_factory=Part)
    page: CardPage | None = None
    beginning: bool = False
    added: SavedCard | None = None
    busy: frozenset[MethodId] = frozenset()
    error: AppError | None = None


class WaysService:
    """Lists, prefers, forgets and adds cards. ``poll`` is the time between two looks at an open card page, in seconds."""

    def __init__(
        self,
        books: CardBooks,
        session: SessionService,
        on_change: Callable[[], Awaitable[None]],
        on_error: Callable[[Exception], None],
        *,
        poll: float = 3.0,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        new_key: Callable[[], str] = lambda: str(uuid4()),
    ) -> None:
        self.view: Store[WaysView] = Store(WaysView())
        self._books = books
        self._session = session
        self._on_change = on_change
        self._poll = poll
        self._sleep = sleep
        self._new_key = new_key
        self._tasks = TaskScope(on_error)
        self._running: asyncio.Task[None] | None = None
        self._stop = session.state.subscribe(self._person_changed)

    async def refresh(self, *, force: bool = False) -> None:
        """Read the cards, unless they are fresh (``force``: anyway). Never raises: see ``cards.error``."""
        part = self.view.get().cards
        if not force and part.at is not None and not part.stale(self._books.now()):
            return
        if self._running is None or self._running.done():
            self._running = self._tasks.spawn(self._read())
        await asyncio.wait([self._running])

    async def prefer(self, card: MethodId) -> None:
        """Make ``card`` the first one, also if the asker leaves meanwhile. Never raises: see ``error``."""
        await asyncio.wait([self._tasks.spawn(self._change(card, lambda: self._books.prefer_card(card)))])

    async def forget(self, card: MethodId) -> None:
        """Let the operator forget ``card``, also if the asker leaves meanwhile. Never raises: see ``error``."""
        await asyncio.wait([self._tasks.spawn(self._change(card, lambda: self._books.forget_card(card)))])

    async def begin(self) -> CardPage | None:
        """Ask for a page on which a card is typed, and follow it by itself; None where it failed (see ``error``)."""
        if self.view.get().beginning:
            return None
        task = self._tasks.spawn(self._begin())
        await asyncio.wait([task])
        return None if task.cancelled() else task.result()

    async def _begin(self) -> CardPage | None:
        epoch = self._session.epoch
        self._put(beginning=True, error=None, added=None, page=None)
        try:
            identity = await self._who()
            page = await self._books.begin_card(identity.party, self._new_key())
        except AppError as error:
            await self._failed(error, epoch, beginning=False)
            return None
        if epoch != self._session.epoch:
            return None
        self._put(beginning=False, page=page)
        self._tasks.spawn(self._follow(page, epoch), key="follow")
        return page

    def stop_following(self) -> None:
        """Look at the open card page no more: the person gave it up. A card typed there all the same is in the next list."""
        self._tasks.spawn(_nothing(), key="follow")
        self._put(page=None, error=None)

    async def aclose(self) -> None:
        """Stop everything."""
        self._stop()
        await self._tasks.aclose()

    async def _follow(self, page: CardPage, epoch: int) -> None:
        """Look until the card is there or the page is over; trouble on the way is waited out."""
        while True:
            await self._sleep(self._poll)
            if page.expires_at is not None and self._books.now() >= page.expires_at:
                found: SavedCard | CardPage = replace(page, url="", reason="expired")
            else:
                try:
                    found = await self._books.card(page.id)
                except AppError as error:
                    if error.retryable:
                        continue
                    await self._failed(error, epoch, page=None)
                    return
            if epoch != self._session.epoch:
                return
            if isinstance(found, SavedCard):
                await self._read()
                if epoch == self._session.epoch:
                    self._put(page=None, added=found)
                    await self._on_change()
                return
            if found.over:
                self._put(page=found)
                return

    async def _change(self, card: MethodId, work: Callable[[], Awaitable[None]]) -> None:
        epoch = self._session.epoch
        if card in self.view.get().busy:
            return
        self._put(busy=self.view.get().busy | {card}, error=None, added=None)
        try:
            await self._who()
            await work()
        except AppError as error:
            await self._failed(error, epoch, busy=self.view.get().busy - {card})
            return
        if epoch == self._session.epoch:
            await self._read()
            self._put(busy=self.view.get().busy - {card})
            await self._on_change()

    async def _read(self) -> None:
        epoch = self._session.epoch
        self._put(cards=self.view.get().cards.asked())
        try:
            identity = await self._who()
            cards = await self._books.saved_cards(identity.party)
        except AppError as error:
            await self._failed(error, epoch, cards=self.view.get().cards.failed(error), keep_error=True)
            return
        if epoch == self._session.epoch:
            self._put(cards=Part(cards, self._books.now()))

    async def _who(self) -> Identity:
        identity = self._session.identity
        if identity is None:
            raise AppError(ErrorKind.SIGNED_OUT)
        await self._session.connect()
        return identity

    async def _failed(self, error: AppError, epoch: int, *, keep_error: bool = False, **changes: object) -> None:
        if epoch == self._session.epoch:
            self._put(**changes, **({} if keep_error else {"error": error}))
        if error.kind is ErrorKind.SIGNED_OUT:
            await self._session.expire(epoch)

    def _put(self, **changes: object) -> None:
        self.view.set(replace(self.view.get(), **changes))  # type: ignore[arg-type]  # fields of WaysView

    def _person_changed(self, _state: Session) -> None:
        self._tasks.cancel()
        self._running = None
        self.view.set(WaysView())


async def _nothing() -> None:
    return None
