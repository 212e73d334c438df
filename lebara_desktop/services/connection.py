"""Whether the operator can be reached: noticed within seconds on any page, and what was missed is read when it is back."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from lebara_desktop.domain.account import SignedIn
from lebara_desktop.domain.errors import AppError
from lebara_desktop.services.account import AccountService, AccountView
from lebara_desktop.services.checkout import CheckoutService
from lebara_desktop.services.plans import PlansService
from lebara_desktop.services.session import SessionService
from lebara_desktop.services.store import Store
from lebara_desktop.services.tasks import TaskScope


class ConnectionService:
    """``down`` holds why the operator cannot be reached, None while it can.

    ``knock`` is asked every ``pause`` seconds while somebody is signed in. It is only a hint: where it contradicts what is known,
    the account is read, and what that finds is the truth. Trouble that no knock hears (an operator that answers with errors) is
    the account's own to notice and to follow.
    """

    def __init__(
        self,
        knock: Callable[[], Awaitable[bool]],
        pause: float,
        session: SessionService,
        account: AccountService,
        plans: PlansService,
        checkout: CheckoutService,
        on_error: Callable[[Exception], None],
        *,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.down: Store[AppError | None] = Store(None)
        self._knock = knock
        self._pause = pause
        self._session = session
        self._account = account
        self._plans = plans
        self._checkout = checkout
        self._sleep = sleep
        self._tasks = TaskScope(on_error)
        self._stop = account.view.subscribe(self._on_account)

    def start(self) -> None:
        """Listen at the door until closed."""
        self._tasks.spawn(self._listen(), key="listen")

    def try_again(self) -> None:
        """Ask the operator now, because a person wants to know."""
        self._tasks.spawn(self._account.refresh(force=True), key="read")
        self._tasks.spawn(self._catch_up(), key="catch_up")

    async def aclose(self) -> None:
        """Stop listening."""
        self._stop()
        await self._tasks.aclose()

    async def _listen(self) -> None:
        before, doubted = True, False
        while True:
            await self._sleep(self._pause)
            if not isinstance(self._session.state.get(), SignedIn):
                before, doubted = True, False
                continue
            heard = await self._knock()
            reachable = self.down.get() is None
            if not heard and reachable and not doubted:
                await self._account.refresh(force=True)
                doubted = self.down.get() is None  # it answers, though no door opens: knocks tell nothing here
            elif heard and not before and not reachable:
                await self._account.refresh(force=True)
            before, doubted = heard, doubted and not heard

    def _on_account(self, view: AccountView) -> None:
        was = self.down.get()
        parts = (view.person, view.lines, view.messages)
        if view.unreachable:
            self.down.set(next(one.error for one in parts if one.error is not None and one.error.retryable))
        elif not any(one.loading for one in parts):
            self.down.set(None)
            if was is not None:
                self._tasks.spawn(self._catch_up(), key="catch_up")

    async def _catch_up(self) -> None:
        """Read what could not be read, and go on with what was paid or ordered."""
        for _ in range(2):  # a read that began before may still fail
            offers = self._plans.view.get().offers
            if offers.loading or offers.error is not None or offers.stale(self._account.now()):
                await self._plans.refresh(force=True)
        ways = self._checkout.ways.get()
        if ways.loading or ways.error is not None:
            await self._checkout.refresh_ways()
        await self._checkout.recover()
