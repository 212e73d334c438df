"""Keeps the dashboard in step with the services, and carries out what a person does on it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING, Protocol

from lebara_desktop.domain.checkout import Way, WayKind
from lebara_desktop.domain.errors import AppError
from lebara_desktop.domain.ids import Msisdn
from lebara_desktop.domain.money import Money
from lebara_desktop.services.account import AccountView
from lebara_desktop.services.parts import Part
from lebara_desktop.services.plans import PlansView
from lebara_desktop.services.store import Store
from lebara_desktop.services.tasks import Soon, TaskScope
from lebara_desktop.ui.pages.dashboard.compose import compose
from lebara_desktop.ui.pages.dashboard.state import (
    AutoRenewTerms,
    Dashboard,
    Topic,
    Touch,
    VoucherFace,
    voucher_slip,
)

if TYPE_CHECKING:
    from lebara_desktop.services.checkout import CheckoutView

_TICK = 20.0  # seconds between two looks at the clock: ages and days left go on without news


class View(Protocol):
    """What the presenter needs of the page."""

    def render(self, state: Dashboard) -> None:
        """Show ``state``."""

    def ask_auto_renew(self, terms: AutoRenewTerms) -> None:
        """Ask for consent; the answer comes back as an intent."""


class Account(Protocol):
    """What the presenter needs of the account service."""

    view: Store[AccountView]

    @property
    def zone(self) -> tzinfo: ...

    def now(self) -> datetime: ...

    async def refresh(self, *, force: bool = False) -> None: ...

    def select(self, msisdn: Msisdn) -> None: ...

    async def redeem(self, code: str) -> Money: ...

    async def set_auto_renew(self, on: bool) -> None: ...


class Plans(Protocol):
    """What the presenter needs of the plans service."""

    view: Store[PlansView]

    async def refresh(self, *, force: bool = False) -> None: ...


class Checkout(Protocol):
    """What the presenter needs of the checkout service."""

    ways: Store[Part[tuple[Way, ...]]]
    unfinished: Store[tuple[CheckoutView, ...]]

    async def refresh_ways(self) -> None: ...


class DashboardPresenter:
    """The dashboard's mind. ``sleep`` takes seconds; tests give their own."""

    def __init__(
        self,
        account: Account,
        plans: Plans,
        checkout: Checkout,
        scope: TaskScope,
        *,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._account = account
        self._plans = plans
        self._checkout = checkout
        self._scope = scope
        self._sleep = sleep
        self._touch = Touch()
        self._view: View | None = None
        self._stops: list[Callable[[], None]] = []
        self._soon = Soon(self._show)
        self._line: Msisdn | None = None

    def start(self, view: View) -> None:
        """Show the page and read what is not fresh."""
        self.stop()
        self._view = view
        self._touch = Touch(topic=self._touch.topic)
        self._stops = [
            self._account.view.subscribe(self._on_account),
            self._plans.view.subscribe(self._soon.ask),
            self._checkout.unfinished.subscribe(self._soon.ask),
            self._soon.cancel,
        ]
        self._show()
        self._scope.spawn(self._read(force=False), key="refresh")
        self._scope.spawn(self._tick(), key="tick")

    def stop(self) -> None:
        """Leave the page: stop listening; what was sent to the operator goes on in the services."""
        for stop in self._stops:
            stop()
        self._stops = []
        self._view = None
        self._scope.cancel()

    async def aclose(self) -> None:
        """Stop, and wait until everything has stopped."""
        self.stop()
        await self._scope.aclose()

    def refresh(self) -> None:
        """Read everything anew."""
        self._scope.spawn(self._read(force=True), key="refresh")

    def choose_line(self, digits: str) -> None:
        """Show another line."""
        self._touch = Touch(topic=self._touch.topic)
        self._account.select(Msisdn(digits))
        self._show()

    def choose_topic(self, topic: str) -> None:
        """Show data, calls or texts in the chart."""
        self._change(topic=Topic(topic))

    def switch_auto_renew(self, on: bool) -> None:
        """Off happens at once; on asks first, with date, amount and method."""
        if self._touch.moving is not None:
            return
        self._change(switch_error=None)
        if on:
            self._scope.spawn(self._ask(), key="auto_renew")
        else:
            self._scope.spawn(self._set_auto_renew(on=False), key="auto_renew")

    def confirm_auto_renew(self) -> None:
        """The person agreed to the terms shown."""
        if self._touch.moving is None:
            self._scope.spawn(self._set_auto_renew(on=True), key="auto_renew")

    def dismiss_auto_renew(self) -> None:
        """The person did not agree: nothing was sent."""
        self._show()

    def open_voucher(self) -> None:
        """Show the voucher field."""
        self._change(voucher=VoucherFace(open=True))

    def close_voucher(self) -> None:
        """Put the voucher field away."""
        if not self._touch.voucher.busy:
            self._change(voucher=VoucherFace())

    def edit_voucher(self) -> None:
        """Something was typed: what was said about the old code is no longer true."""
        voucher = self._touch.voucher
        if voucher.slip is not None or voucher.error is not None:
            self._change(voucher=VoucherFace(open=True))

    def redeem(self, code: str) -> None:
        """Redeem a voucher; the code as it was typed, with or without spaces."""
        if self._touch.voucher.busy:
            return
        own = tuple(line.msisdn for line in self._account.view.get().lines.value or ())
        slip = voucher_slip(code, own)
        if slip is not None:
            self._change(voucher=VoucherFace(open=True, slip=slip))
            return
        self._scope.spawn(self._redeem("".join(char for char in code if char.isdigit())), key="voucher")

    async def _read(self, *, force: bool) -> None:
        await asyncio.gather(self._account.refresh(force=force), self._plans.refresh(force=force))

    async def _tick(self) -> None:
        while True:
            await self._sleep(_TICK)
            self._show()

    async def _ask(self) -> None:
        await self._checkout.refresh_ways()
        terms = self._terms()
        if terms is not None and self._view is not None:
            self._view.ask_auto_renew(terms)
        self._show()

    def _terms(self) -> AutoRenewTerms | None:
        state = self._state()
        face = state.plan
        last = face.next or face.plan
        until = face.line.paid_until if face.line is not None else None
        amount = (last.price if last is not None else None) or face.price
        if last is None or until is None or amount is None:
            return None
        ways = [one for one in self._checkout.ways.get().value or () if one.available]
        card = next((one for one in ways if one.kind is WayKind.SAVED_CARD), None)
        return AutoRenewTerms(
            last.name, amount, until, card or next((w for w in ways if w.kind is WayKind.CREDIT), None)
        )

    async def _set_auto_renew(self, *, on: bool) -> None:
        self._change(moving=on, switch_error=None)
        try:
            await self._account.set_auto_renew(on)
        except AppError as error:
            self._change(moving=None, switch_error=error)
        else:
            self._change(moving=None)

    async def _redeem(self, digits: str) -> None:
        self._change(voucher=VoucherFace(open=True, busy=True))
        try:
            added = await self._account.redeem(digits)
        except AppError as error:
            like_phone = error.code == "voucherUnknown" and self._like_phone(digits)
            self._change(voucher=VoucherFace(open=True, error=error, like_phone=like_phone))
        else:
            self._change(voucher=VoucherFace(added=added))

    def _like_phone(self, digits: str) -> bool:
        """Whether ``digits`` begin as the person's own number does: its first four digits are country and kind of number."""
        selected = self._account.view.get().selected
        return selected is not None and len(digits) == len(selected.digits) and digits[:4] == selected.digits[:4]

    def _on_account(self, view: AccountView) -> None:
        if view.selected != self._line:
            self._line = view.selected
            self._touch = Touch(topic=self._touch.topic)
        self._soon.ask()

    def _change(self, **changes: object) -> None:
        self._touch = replace(self._touch, **changes)  # type: ignore[arg-type]  # fields of Touch, covered by tests
        self._show()

    def _state(self) -> Dashboard:
        return compose(
            self._account.view.get(),
            self._plans.view.get(),
            self._checkout.unfinished.get(),
            self._touch,
            self._account.now(),
            self._account.zone,
        )

    def _show(self) -> None:
        if self._view is not None:
            self._view.render(self._state())
