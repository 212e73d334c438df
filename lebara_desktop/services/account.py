"""What is known of the signed-in person's account: lines, what is left, use, credit, messages; each part with its own age."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, tzinfo
from typing import Any
from uuid import uuid4

from lebara_desktop.api.port import Operator
from lebara_desktop.domain.account import Identity, Line, Message, Person, Role, Session, SignedIn, find_line
from lebara_desktop.domain.errors import AppError, ErrorKind
from lebara_desktop.domain.ids import AccountId, Msisdn, ProductId
from lebara_desktop.domain.money import Money
from lebara_desktop.domain.usage import Bucket, Credit, Period, UsageHistory
from lebara_desktop.services.markets import zone_of
from lebara_desktop.services.parts import Part
from lebara_desktop.services.schedule import watch_delay
from lebara_desktop.services.session import SessionService
from lebara_desktop.services.snapshots import Snapshot, Snapshots
from lebara_desktop.services.store import Store
from lebara_desktop.services.tasks import TaskScope

__all__ = ["AccountService", "AccountView", "Part"]

_HISTORY = timedelta(days=400)
_PARTS = ("person", "lines", "buckets", "history", "credit", "messages")


@dataclass(frozen=True, slots=True)
class AccountView:
    """The account as it is known now; ``selected`` is the line whose buckets, use and credit are shown."""

    person: Part[Person] = field(default_factory=Part)
    lines: Part[tuple[Line, ...]] = field(default_factory=Part)
    selected: Msisdn | None = None
    buckets: Part[tuple[Bucket, ...]] = field(default_factory=Part)
    history: Part[UsageHistory] = field(default_factory=Part)
    credit: Part[Credit | None] = field(default_factory=Part)
    messages: Part[tuple[Message, ...]] = field(default_factory=Part)

    @property
    def line(self) -> Line | None:
        """The selected line."""
        return find_line(self.lines.value or (), self.selected) if self.selected else None

    @property
    def unreachable(self) -> bool:
        """Whether the last questions found no operator."""
        errors = [part.error for part in (self.person, self.lines, self.messages) if part.error]
        return any(error.retryable for error in errors)


class AccountService:
    """Reads the account of the signed-in person and keeps it fresh. ``sleep`` waits some seconds (injected for tests)."""

    def __init__(
        self,
        operator: Operator,
        session: SessionService,
        snapshots: Snapshots,
        on_error: Callable[[Exception], None],
        *,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        new_key: Callable[[], str] = lambda: str(uuid4()),
    ) -> None:
        self.view: Store[AccountView] = Store(AccountView())
        self._operator = operator
        self._session = session
        self._snapshots = snapshots
        self._sleep = sleep
        self._new_key = new_key
        self._tasks = TaskScope(on_error)
        self._running: asyncio.Task[None] | None = None
        self._watching: asyncio.Task[None] | None = None
        self._failures = 0
        self._stop = session.state.subscribe(self._person_changed)

    @property
    def zone(self) -> tzinfo:
        """The zone in which the operator counts this person's days."""
        identity = self._session.identity
        return zone_of(identity.market if identity else "")

    @property
    def guest(self) -> bool:
        """Whether somebody without an account is here, who may know no more of the number than that it can be renewed."""
        return self._session.guest

    def now(self) -> datetime:
        """Return the operator's present instant."""
        return self._operator.now()

    async def refresh(self, *, force: bool = False) -> None:
        """Read every part; a call while one runs waits for that one (``force``: and reads again). Never raises: see the parts."""
        running = self._running
        if running is not None and not running.done():
            await asyncio.wait([running])
            if not force:
                return
        if self._running is None or self._running.done():
            self._running = self._tasks.spawn(self._read_all())
        await asyncio.wait([self._running])

    def select(self, msisdn: Msisdn) -> None:
        """Show another line, and read what belongs to it."""
        if msisdn != self.view.get().selected:
            empty: Any = Part(loading=True)  # Any: one empty part stands for each type
            self._put(selected=msisdn, buckets=empty, history=empty, credit=empty)
            self._tasks.spawn(self.refresh(force=True))

    async def redeem(self, code: str) -> Money:
        """Redeem a voucher onto the credit of the selected line's account; raises AppError."""
        identity, epoch = self._who()
        view = self.view.get()
        credit = view.credit.value
        if credit is None:
            raise AppError(ErrorKind.REFUSED, code="methodNotAvailable")
        account = view.line.account if view.line else identity.account
        money = await self._operator.redeem(code, account, credit.bucket_id, credit.balance.currency)
        if epoch == self._session.epoch:
            await self._fetch("credit", lambda: self._operator.credit(account), epoch)
        return money

    async def set_auto_renew(self, on: bool) -> None:
        """Switch auto-renew of the selected line's plan, then read the line back; raises AppError."""
        identity, epoch = self._who()
        line = self.view.get().line
        if line is None or line.current is None:
            raise AppError(ErrorKind.REFUSED, code="offerNotForLine")
        await self._operator.set_auto_renew(self._new_key(), identity.party, line.account, line.current.id, on)
        if epoch == self._session.epoch:
            await self._fetch("lines", lambda: self._operator.lines(identity.party), epoch)

    def start_watching(self) -> None:
        """Refresh by itself: every 5 minutes, and soon again while the operator cannot be reached."""
        self.stop_watching()
        self._watching = self._tasks.spawn(self._watch())

    def stop_watching(self) -> None:
        """Stop refreshing by itself."""
        if self._watching is not None:
            self._watching.cancel()

    async def aclose(self) -> None:
        """Stop everything."""
        self._stop()
        await self._tasks.aclose()

    async def _watch(self) -> None:
        while True:
            await self._sleep(watch_delay(self._failures))
            if isinstance(self._session.state.get(), SignedIn):
                await self.refresh()

    def _who(self) -> tuple[Identity, int]:
        identity = self._session.identity
        if identity is None:
            raise AppError(ErrorKind.SIGNED_OUT)
        return identity, self._session.epoch

    def _person_changed(self, state: Session) -> None:
        self._running = None  # what still runs asked for somebody else, and its answers are dropped
        self.view.set(AccountView())
        self._failures = 0
        if isinstance(state, SignedIn) and state.remembered:
            self._tasks.spawn(self._show_snapshot(state), key="snapshot")

    async def _show_snapshot(self, state: SignedIn) -> None:
        found = await self._snapshots.load()
        if found is None or found.identity.subject != state.identity.subject or state.epoch != self._session.epoch:
            return
        view = self.view.get()
        known = {name: part for name in _PARTS if (part := getattr(found, name)) and getattr(view, name).at is None}
        parts = {name: replace(getattr(view, name), value=value, at=at) for name, (value, at) in known.items()}
        self._put(**parts, selected=view.selected or found.selected)

    async def _read_all(self) -> None:
        identity = self._session.identity
        epoch = self._session.epoch
        if identity is None:
            return
        operator = self._operator
        asked = ("lines",) if identity.role is Role.GUEST else _PARTS
        self._put(**{name: getattr(self.view.get(), name).asked() for name in asked})
        try:
            await self._session.connect()
        except AppError as error:
            self._fail(error, epoch)
            return
        epoch = self._session.epoch
        if identity.role is Role.GUEST:  # of the rest nothing may be read
            await self._fetch("lines", lambda: operator.lines(identity.party), epoch)
            self._select_first()
            return
        async with asyncio.TaskGroup() as group:
            group.create_task(self._fetch("person", lambda: operator.person(identity.party), epoch))
            group.create_task(self._fetch("messages", lambda: operator.messages(identity.party), epoch))
            group.create_task(self._read_line(identity, epoch))
        if epoch == self._session.epoch:
            await self._settled(identity)

    async def _read_line(self, identity: Identity, epoch: int) -> None:
        operator = self._operator
        await self._fetch("lines", lambda: operator.lines(identity.party), epoch)
        if epoch != self._session.epoch:
            return
        self._select_first()
        view = self.view.get()
        line = self.view.get().line
        account: AccountId = line.account if line else identity.account
        async with asyncio.TaskGroup() as group:
            group.create_task(self._fetch("credit", lambda: operator.credit(account), epoch))
            if line is not None and line.current is not None:
                product: ProductId = line.current.id
                span = Period(self.now() - _HISTORY, self.now())
                group.create_task(self._fetch("buckets", lambda: operator.buckets(product), epoch))
                group.create_task(self._fetch("history", lambda: operator.history(product, span), epoch))
            else:
                self._no_plan(view.lines.error)

    def _select_first(self) -> None:
        view = self.view.get()
        lines = view.lines.value or ()
        if lines and view.line is None:
            self._put(selected=lines[0].msisdn)

    def _no_plan(self, error: AppError | None) -> None:
        view = self.view.get()
        if error is not None:
            self._put(buckets=view.buckets.failed(error), history=view.history.failed(error))
        else:
            self._put(buckets=Part((), self.now()), history=Part(UsageHistory(), self.now()))

    async def _fetch(self, name: str, ask: Callable[[], Awaitable[Any]], epoch: int) -> None:  # Any: each part its own
        try:
            value = await ask()
        except AppError as error:
            if epoch == self._session.epoch:
                self._put(**{name: getattr(self.view.get(), name).failed(error)})
            if error.kind is ErrorKind.SIGNED_OUT:
                await self._session.expire(epoch)
            return
        if epoch == self._session.epoch:
            self._put(**{name: Part(value, self.now())})

    def _fail(self, error: AppError, epoch: int) -> None:
        if epoch == self._session.epoch:
            self._count(self._failures + 1)
            self._put(**{name: getattr(self.view.get(), name).failed(error) for name in _PARTS})

    async def _settled(self, identity: Identity) -> None:
        view = self.view.get()
        self._count(self._failures + 1 if view.unreachable else 0)
        state = self._session.state.get()
        if view.lines.error is None and isinstance(state, SignedIn) and state.remembered:
            parts: dict[str, Any] = {name: _kept(getattr(view, name)) for name in _PARTS}  # Any: each part its own
            snapshot = Snapshot(identity=identity, selected=view.selected, **parts)
            await self._snapshots.save(snapshot, lambda: self._session.state.get() == state)

    def _count(self, failures: int) -> None:
        """Remember how often nobody answered; the first time, the next look must not wait for the usual five minutes."""
        first, self._failures = failures == 1 and self._failures == 0, failures
        if first and self._watching is not None and not self._watching.done():
            self.start_watching()

    def _put(self, **changes: Any) -> None:  # Any: fields of AccountView
        self.view.set(replace(self.view.get(), **changes))


def _kept(part: Part[Any]) -> tuple[Any, datetime] | None:  # Any: each part its own
    return (part.value, part.at) if part.at is not None else None
