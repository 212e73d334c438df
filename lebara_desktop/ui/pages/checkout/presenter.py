"""Decides what the wizard shows and carries a person's wishes to the checkout service. Knows no widgets.

The money belongs to the service: leaving the page changes nothing about an order that was sent.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from lebara_desktop.domain.account import Line
from lebara_desktop.domain.checkout import FINAL, Draft, StartMode, State, Step, Way, WayKind
from lebara_desktop.domain.errors import AppError
from lebara_desktop.domain.ids import MethodId
from lebara_desktop.domain.plans import PlanOffer
from lebara_desktop.services.tasks import TaskScope
from lebara_desktop.ui.pages.checkout.compose import make_state
from lebara_desktop.ui.pages.checkout.desk import Desk
from lebara_desktop.ui.pages.checkout.faces import face_of, flow_of, usable
from lebara_desktop.ui.pages.checkout.state import Check, CheckoutExits, CheckoutPageView, Face, VoucherState

if TYPE_CHECKING:
    from lebara_desktop.domain.clock import Clock
    from lebara_desktop.services.account import AccountService
    from lebara_desktop.services.checkout import CheckoutService, CheckoutView
    from lebara_desktop.services.plans import PlansService
    from lebara_desktop.services.store import Store

_LIVE = {Face.SENDING, Face.QR, Face.BROWSER, Face.UNKNOWN, Face.CANCELING, Face.ACTIVATING}


class CheckoutPresenter:
    """One wizard: ``begin`` for a new order, ``open_intent`` for one that was left unfinished."""

    def __init__(
        self,
        view: CheckoutPageView,
        checkout: CheckoutService,
        account: AccountService,
        plans: PlansService,
        clock: Clock,
        exits: CheckoutExits,
        *,
        on_error: Callable[[Exception], None],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._page = view
        self._checkout = checkout
        self._account = account
        self._plans = plans
        self._clock = clock
        self._exits = exits
        self._sleep = sleep
        self._scope = TaskScope(on_error)
        self._leave: list[Callable[[], None]] = []
        self._unfollow: Callable[[], None] | None = None
        self._ticker: asyncio.Task[None] | None = None
        self._desk = Desk()
        self._in_sight = False

    def start(self) -> None:
        """Follow the services and show what is known."""
        self._in_sight = True
        if not self._leave:
            self._leave = [
                self._account.view.subscribe(lambda _: self._show()),
                self._checkout.ways.subscribe(lambda _: self._on_ways()),
                self._checkout.journal_ready.subscribe(lambda _: self._show()),
            ]
        self._show()

    def left(self) -> None:
        """Another page is shown: an order that ends now is not taken for seen, so that the window tells of it elsewhere."""
        self._in_sight = False

    def stop(self) -> None:
        """Stop following; what was sent goes on in the service."""
        for leave in self._leave:
            leave()
        self._leave = []
        self._forget()
        self._scope.cancel()

    async def aclose(self) -> None:
        """Stop and wait until nothing of the page runs."""
        self.stop()
        await self._scope.aclose()

    def begin(self, line: Line, offer: PlanOffer) -> None:
        """Start a new order of ``offer`` for ``line``, unless the same one is unfinished or was just bought."""
        self._forget()
        self.start()
        self._desk = Desk(line=line)
        self._desk.draft = self._checkout.compose(line, offer, start=StartMode.AFTER_CURRENT, auto_renew=False)
        unfinished = self._checkout.open_for(line.msisdn, offer.id)
        recent = self._checkout.recent_for(line.msisdn, offer.id)
        self._desk.existing = unfinished or recent
        self._desk.face = Face.ALREADY_OPEN if unfinished else Face.JUST_BOUGHT if recent else Face.REVIEW
        self._scope.spawn(self._checkout.refresh_ways(), key="ways")
        self._show()

    def open_intent(self, intent: str) -> None:
        """Show an order that was left, at the step where it stands."""
        self._forget()
        self.start()
        store = self._checkout.follow(intent)
        view = store.get()
        lines = self._account.view.get().lines.value or ()
        self._desk = Desk(draft=view.draft, line=next((one for one in lines if one.msisdn == view.draft.msisdn), None))
        self._desk.chosen = view.way.id if view.way else None
        self._scope.spawn(self._checkout.refresh_ways(), key="ways")
        self._follow(store)

    # -- review ---------------------------------------------------------------------------------------------------------

    def back_to_plans(self) -> None:
        """Leave for the plans; nothing was sent yet."""
        self._exits.back_to_plans()

    def open_existing(self) -> None:
        """Go on with the unfinished order."""
        if self._desk.existing is not None:
            self.open_intent(self._desk.existing.intent)

    def buy_again(self) -> None:
        """Buy the same plan once more on purpose."""
        if self._desk.face is Face.JUST_BOUGHT:
            self._desk.face = Face.REVIEW
            self._show()

    def toggle_start(self) -> None:
        """Start now instead of after the current plan, or back."""
        if self._desk.draft is not None and self._desk.face is Face.REVIEW:
            other = StartMode.AFTER_CURRENT if self._desk.draft.start is StartMode.NOW else StartMode.NOW
            self._desk.draft = self._checkout.recompose(self._desk.draft, start=other)
            self._show()

    def toggle_auto_renew(self) -> None:
        """Renew by itself from this plan on, or not."""
        if self._desk.draft is not None and self._desk.face is Face.REVIEW:
            on = not self._desk.draft.auto_renew
            self._desk.draft = self._checkout.recompose(self._desk.draft, auto_renew=on)
            self._show()

    def check(self, on: bool) -> None:
        """Tick that plan, price and number were checked."""
        self._desk.checked, self._desk.check_missing = on, False
        self._show()

    def go_to_payment(self) -> None:
        """Go on to the ways to pay; without the tick, say what is missing."""
        if self._desk.face is not Face.REVIEW:
            return
        if not self._desk.checked:
            self._desk.check_missing = True
        else:
            self._desk.flow = self._desk.flow.forward()
            self._desk.face = Face.PAYMENT
            self._choose_default()
        self._show()

    # -- payment --------------------------------------------------------------------------------------------------------

    def back(self) -> None:
        """Go back to the review, where nothing was sent yet."""
        if self._desk.face is Face.PAYMENT and self._desk.view is None and not self._desk.busy:
            self._desk.flow = self._desk.flow.back()
            self._desk.face = Face.REVIEW
            self._show()

    def choose_way(self, key: str) -> None:
        """Choose a way to pay."""
        self._desk.chosen = MethodId(key)
        self._show()

    def retry_ways(self) -> None:
        """Ask again which ways there are."""
        self._scope.spawn(self._checkout.refresh_ways(), key="ways")

    def redeem(self, code: str) -> None:
        """Put a voucher onto the credit; one at a time."""
        if not self._desk.voucher.busy and code:
            self._desk.voucher = VoucherState(busy=True)
            self._show()
            self._scope.spawn(self._redeem(code))

    def pay(self) -> None:
        """Pay the total in the chosen way; a second call while one is under way does nothing."""
        desk = self._desk
        way = next((one for one in self._usable() if one.id == desk.chosen), None)
        ready = desk.face is Face.PAYMENT and self._checkout.journal_ready.get() is not False
        if desk.busy or desk.draft is None or way is None or not ready:
            return
        desk.busy, desk.error, desk.browser_failed = True, None, False
        self._show()
        self._scope.spawn(self._pay(desk, desk.draft, way))

    async def _pay(self, desk: Desk, draft: Draft, way: Way) -> None:
        desk.act(self._clock.monotonic())
        try:
            if desk.view is None:
                store = await self._checkout.pay(draft, way)
                if desk is self._desk:
                    self._follow(store)
            else:
                await self._checkout.pay_again(desk.view.intent, way)
            desk.choosing_again = False
        except AppError as error:
            desk.error = error
        finally:
            desk.busy = False
            if desk is self._desk:
                self._settle()

    async def _redeem(self, code: str) -> None:
        desk = self._desk
        try:
            desk.voucher = VoucherState(redeemed=await self._account.redeem(code))
            await self._checkout.refresh_ways()
        except AppError as error:
            desk.voucher = VoucherState(error=error)
        self._show()

    # -- paying ---------------------------------------------------------------------------------------------------------

    def open_page(self) -> None:
        """Open the payment page in the browser, again if need be."""
        fact = self._desk.view.payment if self._desk.view else None
        if fact is not None and fact.redirect_url:
            self._desk.opened.add(fact.id)
            self._desk.browser_failed = not self._exits.open_browser(fact.redirect_url)
            self._show()

    def pay_another_way(self) -> None:
        """Choose another way; the open payment is ended before a new one begins."""
        self._desk.choosing_again = True
        self._settle()

    def keep_waiting(self) -> None:
        """Go back from choosing to the open payment."""
        self._desk.choosing_again = False
        self._settle()

    def cancel_order(self) -> None:
        """Cancel the order; what counts is the operator's answer."""
        view = self._desk.view
        if view is not None and not self._desk.busy:
            self._desk.busy, self._desk.choosing_again = True, False
            self._desk.act(self._clock.monotonic())
            self._show()
            self._scope.spawn(self._ask(self._checkout.cancel(view.intent)))

    def try_now(self) -> None:
        """Look at once how an unknown payment ended."""
        view = self._desk.view
        if view is not None and not self._desk.busy:
            self._desk.busy = True
            self._desk.next_try_at = None
            self._show()
            self._scope.spawn(self._ask(self._checkout.try_now(view.intent)))

    async def _ask(self, work: Awaitable[None]) -> None:
        desk = self._desk
        try:
            await work
        except AppError as error:
            desk.error = error
        finally:
            desk.busy = False
            if desk is self._desk:
                self._settle()

    def contact_support(self) -> None:
        """Ask support about this order."""
        if self._desk.view is not None:
            self._exits.contact_support(self._desk.view.intent)

    # -- done -----------------------------------------------------------------------------------------------------------

    def answer_check(self, key: str, worked: bool) -> None:
        """Say how a step of the network check went."""
        self._desk.checks[Check(key)] = worked
        self._show()

    def restart_checks(self) -> None:
        """Do the network check again."""
        self._desk.checks.clear()
        self._show()

    def finish(self) -> None:
        """Leave for the dashboard."""
        self._exits.finished()

    # -- following ------------------------------------------------------------------------------------------------------

    def _follow(self, store: Store[CheckoutView]) -> None:
        self._forget()
        self._unfollow = store.subscribe(self._on_view)
        self._on_view(store.get())

    def _forget(self) -> None:
        if self._unfollow is not None:
            self._unfollow()
            self._unfollow = None

    def _on_view(self, view: CheckoutView) -> None:
        desk = self._desk
        before, desk.view, desk.draft = desk.view, view, view.draft
        wait = view.next_try_in
        if before is None or wait != before.next_try_in or view.last_try != before.last_try:
            desk.next_try_at = None if wait is None else self._clock.monotonic() + wait
        self._settle()

    def _settle(self) -> None:
        """Find the face for the present view, and do once what it asks for."""
        desk, view = self._desk, self._desk.view
        if view is None:
            self._show()
            return
        if desk.unknown_since is not view.state:
            desk.unknown_since = None
        acted = desk.acted_by(self._clock.monotonic())
        unknown = desk.unknown_since is not None
        face = face_of(view, acted, was_unknown=unknown, choosing_again=desk.choosing_again)
        if face is Face.UNKNOWN:
            desk.unknown_since = view.state
        if face is Face.PAYMENT and desk.face is not Face.PAYMENT:
            self._choose_default()
        desk.face, desk.flow = face, flow_of(face)
        self._open_once()
        self._tell_once(view)
        self._show()

    def _tell_once(self, view: CheckoutView) -> None:
        """Let the service know that the person sees how the order ended, so that it need not tell again."""
        if view.state in FINAL and self._in_sight and not self._desk.told:
            self._desk.told = True
            self._scope.spawn(self._checkout.told(view.intent))
            if (
                view.state is State.REJECTED
            ):  # sold out, another price: the plans that were shown are not the operator's any more
                self._scope.spawn(self._plans.refresh(force=True))

    def _open_once(self) -> None:
        """Open a fresh payment page by itself, but never one of a reopened order: a person asks for that."""
        fact = self._desk.view.payment if self._desk.view else None
        if self._desk.face is Face.BROWSER and self._desk.acted and fact and fact.id not in self._desk.opened:
            self._desk.opened.add(fact.id)
            self._desk.browser_failed = not self._exits.open_browser(fact.redirect_url)

    def _on_ways(self) -> None:
        if self._desk.face is Face.PAYMENT:
            self._choose_default()
        self._show()

    def _choose_default(self) -> None:
        ways = self._usable()
        if not any(one.id == self._desk.chosen for one in ways):
            saved = next((one for one in ways if one.kind is WayKind.SAVED_CARD), None)
            self._desk.chosen = saved.id if saved else ways[0].id if ways else None

    def _usable(self) -> list[Way]:
        """Return the ways in which this order can be paid now."""
        draft, credit = self._desk.draft, self._account.view.get().credit.value
        ways = self._checkout.ways.get().value or ()
        return [one for one in ways if draft and usable(one, draft.total, credit.balance if credit else None)]

    def _show(self) -> None:
        desk = self._desk
        self._page.render(make_state(desk, self._checkout, self._account, self._plans, self._clock))
        if desk.face in _LIVE and (self._ticker is None or self._ticker.done()):
            self._ticker = self._scope.spawn(self._tick())

    async def _tick(self) -> None:
        """Show the time passing while there is something to wait for."""
        while self._desk.face in _LIVE:
            await self._sleep(1.0)
            self._settle()

    @property
    def step(self) -> Step:
        """The step the wizard stands at, for the window's navigation."""
        return self._desk.flow.step
