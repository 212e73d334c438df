"""Keeps the ways-to-pay page in step with the services, and carries out what a person does on it. Knows no widgets."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Awaitable, Callable
from datetime import datetime, tzinfo
from typing import Protocol

from lebara_desktop.domain.checkout import Way, WayKind
from lebara_desktop.domain.ids import MethodId
from lebara_desktop.domain.ways import CardPage
from lebara_desktop.services.account import AccountView
from lebara_desktop.services.parts import Part
from lebara_desktop.services.store import Store
from lebara_desktop.services.tasks import TaskScope
from lebara_desktop.services.ways import WaysView
from lebara_desktop.ui.pages.ways.state import Adding, CardFace, Status, WaysPageView, WaysState


class Ways(Protocol):
    """What the presenter needs of the service."""

    view: Store[WaysView]

    async def refresh(self, *, force: bool = False) -> None: ...

    async def prefer(self, card: MethodId) -> None: ...

    async def forget(self, card: MethodId) -> None: ...

    async def begin(self) -> CardPage | None: ...

    def stop_following(self) -> None: ...


class Checkout(Protocol):
    """What the presenter needs of the checkout service."""

    ways: Store[Part[tuple[Way, ...]]]

    async def refresh_ways(self) -> None: ...


class Account(Protocol):
    """What the presenter needs of the account service."""

    view: Store[AccountView]

    @property
    def zone(self) -> tzinfo: ...

    def now(self) -> datetime: ...


class WaysPresenter:
    """The mind of the page. ``open_browser`` opens an address of the payment provider and tells whether it did."""

    def __init__(
        self,
        ways: Ways,
        checkout: Checkout,
        account: Account,
        scope: TaskScope,
        open_browser: Callable[[str], bool],
        *,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._ways = ways
        self._checkout = checkout
        self._account = account
        self._scope = scope
        self._open_browser = open_browser
        self._sleep = sleep
        self._page: WaysPageView | None = None
        self._stops: list[Callable[[], None]] = []
        self._refused = False  # the browser did not open

    def start(self, page: WaysPageView) -> None:
        """Show the page and read the cards."""
        self._leave()
        self._page = page
        self._stops = [
            self._ways.view.subscribe(lambda _: self._show()),
            self._checkout.ways.subscribe(lambda _: self._show()),
            self._account.view.subscribe(lambda _: self._show()),
        ]
        self._show()
        self._scope.spawn(self._ways.refresh(force=True), key="ways")
        self._scope.spawn(self._checkout.refresh_ways(), key="others")
        self._scope.spawn(self._tick(), key="tick")

    def stop(self) -> None:
        """Leave the page; a card that is being typed is followed by the service."""
        self._leave()
        self._scope.cancel()

    async def aclose(self) -> None:
        """Stop, and wait until everything has stopped."""
        self.stop()
        await self._scope.aclose()

    def refresh(self) -> None:
        """Read the cards anew."""
        self._scope.spawn(self._ways.refresh(force=True), key="ways")

    def prefer(self, card: str) -> None:
        """Use this card first."""
        self._scope.spawn(self._ways.prefer(MethodId(card)))

    def forget(self, card: str) -> None:
        """Remove this card; the person said so twice."""
        self._scope.spawn(self._ways.forget(MethodId(card)))

    def add(self) -> None:
        """Add a card on the payment provider's page; once at a time."""
        view = self._ways.view.get()
        if not view.beginning and (view.page is None or view.page.over):
            self._refused = False
            self._scope.spawn(self._add(), key="add")

    def open_page(self) -> None:
        """Open that page in the browser, again if need be."""
        page = self._ways.view.get().page
        if page is not None and page.url:
            self._refused = not self._open_browser(page.url)
            self._show()

    def stop_adding(self) -> None:
        """Wait for it no more."""
        self._ways.stop_following()

    async def _add(self) -> None:
        if await self._ways.begin() is not None:
            self.open_page()

    async def _tick(self) -> None:
        """Show the time passing while a page waits."""
        while True:
            await self._sleep(1.0)
            if self._ways.view.get().page is not None:
                self._show()

    def _leave(self) -> None:
        for stop in self._stops:
            stop()
        self._stops = []
        self._page = None

    def _show(self) -> None:
        if self._page is not None:
            self._page.render(self._state())

    def _state(self) -> WaysState:
        view, now = self._ways.view.get(), self._account.now()
        known = self._account.view.get()
        part, credit = view.cards, known.credit.value
        others = tuple(one for one in self._checkout.ways.get().value or () if one.kind is not WayKind.SAVED_CARD)
        status = Status.READY if part.value is not None else Status.FAILED if part.error else Status.LOADING
        until = view.page.expires_at if view.page is not None else None
        return WaysState(
            status=status,
            cards=tuple(CardFace(one, one.id in view.busy) for one in part.value or ()),
            others=others,
            credit=credit.balance if credit is not None else None,
            adding=self._adding(view),
            added=view.added,
            seconds_left=max(0, math.ceil((until - now).total_seconds())) if until is not None else None,
            reason=view.page.reason if view.page is not None else "",
            error=view.error,
            failure=part.error,
            stale=part.stale(now),
            at=part.at,
            auto_renew=any(line.auto_renew for line in known.lines.value or ()),
            now=now,
            zone=self._account.zone,
        )

    def _adding(self, view: WaysView) -> Adding:
        if view.beginning:
            return Adding.BEGINNING
        if view.page is not None:
            if view.page.over:
                return Adding.ENDED
            return Adding.NO_BROWSER if self._refused or not view.page.url else Adding.WAITING
        return Adding.ADDED if view.added is not None else Adding.NOTHING
