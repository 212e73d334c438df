"""What the operator sells in this market, and which plan fits how the selected line is used."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from lebara_desktop.api.port import Operator
from lebara_desktop.domain.account import Session
from lebara_desktop.domain.errors import AppError, ErrorKind
from lebara_desktop.domain.plans import PlanOffer
from lebara_desktop.domain.recommendation import Recommendation, recommend
from lebara_desktop.services.account import AccountService, AccountView
from lebara_desktop.services.parts import Part
from lebara_desktop.services.session import SessionService
from lebara_desktop.services.store import Store
from lebara_desktop.services.tasks import TaskScope

_CHANNEL = "subscriber"


@dataclass(frozen=True, slots=True)
class PlansView:
    """Offers of the market, and the advice; None until both offers and usage are known."""

    offers: Part[tuple[PlanOffer, ...]] = field(default_factory=Part)
    recommendation: Recommendation | None = None


class PlansService:
    """Reads the catalogue of the signed-in person's market and keeps the recommendation in step with the account."""

    def __init__(
        self,
        operator: Operator,
        session: SessionService,
        account: AccountService,
        on_error: Callable[[Exception], None],
    ) -> None:
        self.view: Store[PlansView] = Store(PlansView())
        self._operator = operator
        self._session = session
        self._account = account
        self._tasks = TaskScope(on_error)
        self._running: asyncio.Task[None] | None = None
        self._basis: object = None
        self._stops = [session.state.subscribe(self._person_changed), account.view.subscribe(self._account_changed)]

    async def refresh(self, *, force: bool = False) -> None:
        """Read the offers, unless they are fresh (``force``: anyway); one read in flight. Never raises: see ``offers.error``."""
        part = self.view.get().offers
        if not force and part.at is not None and not part.stale(self._account.now()):
            return
        if self._running is None or self._running.done():
            self._running = self._tasks.spawn(self._read())
        await asyncio.wait([self._running])

    async def aclose(self) -> None:
        """Stop everything."""
        for stop in self._stops:
            stop()
        await self._tasks.aclose()

    async def _read(self) -> None:
        identity = self._session.identity
        if identity is None:
            return
        self._offers(self.view.get().offers.asked())
        epoch = self._session.epoch
        try:
            await self._session.connect()
            offers = await self._operator.offers(identity.market, _CHANNEL)
        except AppError as error:
            if epoch == self._session.epoch:
                self._offers(self.view.get().offers.failed(error))
            if error.kind is ErrorKind.SIGNED_OUT:
                await self._session.expire(epoch)
            return
        if epoch == self._session.epoch:
            self._offers(Part(tuple(offers), self._account.now()))

    def _offers(self, part: Part[tuple[PlanOffer, ...]]) -> None:
        self.view.set(replace(self.view.get(), offers=part))
        self._account_changed(self._account.view.get())

    def _person_changed(self, _state: Session) -> None:
        self._running = None  # what still runs asked for somebody else, and its answer is dropped
        self._basis = None
        self.view.set(PlansView())

    def _account_changed(self, view: AccountView) -> None:
        offers, history = self.view.get().offers.value, view.history.value
        current = view.line.current.offer if view.line and view.line.current else None
        basis = (offers, history, current)
        if basis == self._basis:
            return
        self._basis = basis
        advice = recommend(offers, history.periods, current) if offers is not None and history is not None else None
        self.view.set(replace(self.view.get(), recommendation=advice))
