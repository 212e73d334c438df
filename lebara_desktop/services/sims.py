"""Numbers and SIM cards: what is known of them, and what a person asks of one - activate, link, replace, bring a number, reveal.

Nothing secret is kept here: PIN, PUK and eSIM codes go to whoever asked, once, and are never stored or logged.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import uuid4

from lebara_desktop.api.port import Sims
from lebara_desktop.domain.account import Identity, Line, LineState, Session, find_line
from lebara_desktop.domain.errors import AppError, ErrorKind
from lebara_desktop.domain.ids import Msisdn, OrderId, ProductId
from lebara_desktop.domain.signin import CodeSent
from lebara_desktop.domain.sim import (
    ActivationState,
    Change,
    Iccid,
    Need,
    PortWish,
    Proof,
    Revealed,
    SimCard,
)
from lebara_desktop.services.account import AccountService, AccountView
from lebara_desktop.services.parts import Part
from lebara_desktop.services.session import SessionService
from lebara_desktop.services.store import Store
from lebara_desktop.services.tasks import TaskScope

_LOOKS = (0.5, 1.0, 1.0, 2.0, 2.0, 5.0)  # seconds before each look at an activation; then every 10 s
_LATER = 10.0
_MOST_LOOKS = 90  # some 15 minutes; after that the account's own refresh tells


@dataclass(frozen=True, slots=True)
class SimsView:
    """The SIMs and the orders about numbers; ``activating`` are numbers whose SIM is being brought to life."""

    cards: Part[tuple[SimCard, ...]] = field(default_factory=Part)
    changes: Part[tuple[Change, ...]] = field(default_factory=Part)
    activating: frozenset[Msisdn] = frozenset()

    def card_of(self, msisdn: Msisdn) -> SimCard | None:
        """Return the SIM in use of a number."""
        found = [one for one in self.cards.value or () if one.msisdn == msisdn]
        return next((one for one in found if one.in_use), None)


class SimsService:
    """Reads and changes the numbers of the signed-in person. ``sleep`` waits some seconds (injected for tests)."""

    def __init__(
        self,
        sims: Sims,
        session: SessionService,
        account: AccountService,
        on_error: Callable[[Exception], None],
        *,
        language: Callable[[], str] = lambda: "",
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        new_key: Callable[[], str] = lambda: str(uuid4()),
    ) -> None:
        self.view: Store[SimsView] = Store(SimsView())
        self._sims = sims
        self._session = session
        self._account = account
        self._language = language
        self._sleep = sleep
        self._new_key = new_key
        self._keys: dict[object, str] = {}
        self._tasks = TaskScope(on_error)
        self._running: asyncio.Task[None] | None = None
        self._stops = [session.state.subscribe(self._person_changed), account.view.subscribe(self._account_changed)]

    async def refresh(self) -> None:
        """Read SIMs and orders; one read in flight. Never raises: see the parts."""
        if self._running is None or self._running.done():
            self._running = self._tasks.spawn(self._read())
        await asyncio.wait([self._running])

    async def rename(self, msisdn: Msisdn, name: str) -> None:
        """Give a number a name of one's own, then read the lines back; raises AppError."""
        line, _ = self._line(msisdn)
        await self._sims.rename(_product(line), name)
        await self._account.refresh(force=True)

    async def activate(self, msisdn: Msisdn, iccid: Iccid) -> None:
        """Have a SIM activated, and follow it until it is; the same again does no harm. Raises AppError."""
        epoch = self._session.epoch
        service = await self._sims.service(msisdn)
        if service is None:
            raise AppError(ErrorKind.NOT_FOUND, code="notFound")
        if service.state is ActivationState.WAITING:
            service = await self._sims.activate(service.id, iccid)
        if epoch == self._session.epoch:
            self._follow(msisdn)

    async def ask_code(self, need: Need, number: Msisdn, *, by_email: bool = False) -> CodeSent:
        """Have a code sent that proves a number; raises AppError and SignInRefused."""
        return await self._sims.ask_code(need, number, by_email=by_email, language=self._language())

    async def ask_again(self) -> CodeSent:
        """Have another code sent; raises AppError and SignInRefused."""
        return await self._sims.ask_again()

    async def prove(self, code: str) -> Proof:
        """Enter the code; raises AppError and SignInRefused. The proof is good for one of the changes below."""
        return await self._sims.prove_code(code)

    def forget_code(self) -> None:
        """The person turned away: the code is not wanted any more."""
        self._sims.drop_code()

    async def link(self, number: Msisdn, proof: Proof) -> Change:
        """Make ``number`` a line of this account; raises AppError."""
        who = self._who()
        return await self._change(
            (Need.LINK, number), lambda key: self._sims.link(key, who.party, who.account, number, proof)
        )

    async def unlink(self, msisdn: Msisdn, proof: Proof) -> Change:
        """Take a line off this account; raises AppError."""
        line, who = self._line(msisdn)
        product = _product(line)
        return await self._change(
            (Need.UNLINK, msisdn), lambda key: self._sims.unlink(key, who.party, line.account, product, proof)
        )

    async def replace(self, msisdn: Msisdn, card: Iccid | None, proof: Proof) -> Change:
        """Order another SIM for a line, or an eSIM where ``card`` is None; raises AppError."""
        line, who = self._line(msisdn)
        product = _product(line)
        return await self._change(
            (Need.REPLACE, msisdn, card),
            lambda key: self._sims.replace(key, who.party, line.account, product, card, proof),
        )

    async def port_in(self, msisdn: Msisdn, wish: PortWish) -> Change:
        """Bring a number to a line; raises AppError."""
        line, who = self._line(msisdn)
        product = _product(line)
        return await self._change(
            (msisdn, wish), lambda key: self._sims.port_in(key, who.party, line.account, product, wish)
        )

    async def stop(self, order: OrderId) -> bool:
        """Take a change back; return whether the operator did. Raises AppError."""
        stopped = await self._sims.stop(self._key(order), order)
        self._keys.pop(order, None)
        await self._all_anew()
        return stopped

    async def reveal(self, sim: str, password: str) -> Revealed:
        """Return what is secret about a SIM, for the right password; raises AppError and SignInRefused."""
        proof = await self._sims.prove_password(password)
        found = await self._sims.reveal(sim, proof)
        self._tasks.spawn(self.refresh())  # an eSIM's profile is "shown" now
        return found

    async def register_holder(self, kind: str, number: str) -> None:
        """Register who holds the SIMs, by a document, then read the lines back; raises AppError."""
        await self._sims.register_holder(self._who().party, kind, number)
        await self._account.refresh(force=True)

    async def aclose(self) -> None:
        """Stop everything."""
        for stop in self._stops:
            stop()
        await self._tasks.aclose()

    # -- inside ---------------------------------------------------------------------------------------------------------

    async def _change(self, wish: object, send: Callable[[str], Awaitable[Change]]) -> Change:
        """Send an order with the key of its wish: after a lost answer the same wish finds the same order."""
        change = await send(self._key(wish))
        self._keys.pop(wish, None)
        await self._all_anew()
        return change

    def _key(self, wish: object) -> str:
        return self._keys.setdefault(wish, self._new_key())

    async def _all_anew(self) -> None:
        await asyncio.gather(self.refresh(), self._account.refresh(force=True))

    def _who(self) -> Identity:
        identity = self._session.identity
        if identity is None:
            raise AppError(ErrorKind.SIGNED_OUT)
        return identity

    def _line(self, msisdn: Msisdn) -> tuple[Line, Identity]:
        line = find_line(self._account.view.get().lines.value or (), msisdn)
        if line is None:
            raise AppError(ErrorKind.NOT_FOUND, code="notFound")
        return line, self._who()

    async def _read(self) -> None:
        identity, epoch = self._session.identity, self._session.epoch
        if identity is None:
            return
        view = self.view.get()
        self._put(cards=view.cards.asked(), changes=view.changes.asked())
        party = identity.party
        async with asyncio.TaskGroup() as group:
            group.create_task(self._fetch("cards", lambda: self._sims.cards(party), epoch))
            group.create_task(self._fetch("changes", lambda: self._sims.changes(party), epoch))
            group.create_task(self._find_running(epoch))

    async def _fetch(self, name: str, ask: Callable[[], Awaitable[Any]], epoch: int) -> None:  # Any: each part its own
        try:
            await self._session.connect()
            value = await ask()
        except AppError as error:
            if epoch == self._session.epoch:
                self._put(**{name: getattr(self.view.get(), name).failed(error)})
            if error.kind is ErrorKind.SIGNED_OUT:
                await self._session.expire(epoch)
            return
        if epoch == self._session.epoch:
            self._put(**{name: Part(value, self._account.now())})

    async def _find_running(self, epoch: int) -> None:
        """Go on following activations that were begun before the program was closed."""
        waiting = [one for one in self._account.view.get().lines.value or () if one.state is LineState.NOT_ACTIVATED]
        for line in waiting:
            try:
                service = await self._sims.service(line.msisdn)
            except AppError:
                continue  # the parts beside say what is wrong
            if epoch == self._session.epoch and service and service.state is ActivationState.RUNNING:
                self._follow(line.msisdn)

    def _follow(self, msisdn: Msisdn) -> None:
        if msisdn not in self.view.get().activating:
            self._put(activating=self.view.get().activating | {msisdn})
            self._tasks.spawn(self._watch(msisdn, self._session.epoch))

    async def _watch(self, msisdn: Msisdn, epoch: int) -> None:
        for look in range(_MOST_LOOKS):
            await self._sleep(_LOOKS[look] if look < len(_LOOKS) else _LATER)
            if epoch != self._session.epoch:
                return
            try:
                service = await self._sims.service(msisdn)
            except AppError:
                continue  # the next look may succeed; the account view says that the operator is away
            if service is None or service.state is not ActivationState.RUNNING:
                await self._all_anew()
                break
        if epoch == self._session.epoch:
            self._put(activating=self.view.get().activating - {msisdn})

    def _account_changed(self, view: AccountView) -> None:
        """A line that is alive is not being activated any more."""
        alive = {one.msisdn for one in view.lines.value or () if one.state is not LineState.NOT_ACTIVATED}
        before = self.view.get().activating
        if before & alive:
            self._put(activating=before - alive)

    def _person_changed(self, _state: Session) -> None:
        self._running = None  # what still runs asked for somebody else, and its answers are dropped
        self._keys.clear()
        self._sims.drop_code()
        self.view.set(SimsView())

    def _put(self, **changes: Any) -> None:  # Any: fields of SimsView
        self.view.set(replace(self.view.get(), **changes))


def _product(line: Line) -> ProductId:
    if line.current is None:
        raise AppError(ErrorKind.REFUSED, code="offerNotForLine")
    return line.current.id
