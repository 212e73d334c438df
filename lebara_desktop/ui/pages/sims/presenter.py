"""Keeps the SIM & numbers page in step with the services, and carries out what a person does on it. Knows no widgets."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from lebara_desktop.domain.account import Line, find_line
from lebara_desktop.domain.errors import AppError
from lebara_desktop.domain.ids import Msisdn, OrderId
from lebara_desktop.services.tasks import TaskScope
from lebara_desktop.ui.pages.sims.compose import compose
from lebara_desktop.ui.pages.sims.errands import Errands
from lebara_desktop.ui.pages.sims.state import NumberRow, SimsPageView, SimsState, Task

if TYPE_CHECKING:
    from lebara_desktop.services.account import AccountService
    from lebara_desktop.services.sims import SimsService

_TICK = 20.0  # seconds between two looks at the clock; every second while the panel counts


class SimsPresenter:
    """The page's mind. ``sleep`` takes seconds; ``time`` is a steady clock in seconds; tests give their own."""

    def __init__(
        self,
        sims: SimsService,
        account: AccountService,
        *,
        market: str,
        time: Callable[[], float],
        on_error: Callable[[Exception], None],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._sims = sims
        self._account = account
        self._market = market
        self._scope = TaskScope(on_error)
        self._sleep = sleep
        self._view: SimsPageView | None = None
        self._stops: list[Callable[[], None]] = []
        self._errands = Errands(sims, account, market, time, self._show)
        self._naming: frozenset[Msisdn] = frozenset()
        self._name_errors: dict[Msisdn, AppError] = {}
        self._fast = False

    def start(self, view: SimsPageView) -> None:
        """Show the page and read what is not fresh."""
        self.stop()
        self._view = view
        self._stops = [
            self._account.view.subscribe(lambda _: self._show()),
            self._sims.view.subscribe(lambda _: self._show()),
        ]
        self._show()
        self._scope.spawn(self._read(force=False), key="refresh")
        self._scope.spawn(self._tick(), key="tick")

    def stop(self) -> None:
        """Leave the page: stop listening, put secrets away; what was sent to the operator goes on there."""
        for stop in self._stops:
            stop()
        self._stops = []
        self._scope.cancel()
        self._errands.close()
        self._view = None

    async def aclose(self) -> None:
        """Stop, and wait until everything has stopped."""
        self.stop()
        await self._scope.aclose()

    # -- intents: see SimsIntents -----------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read everything anew."""
        self._scope.spawn(self._read(force=True), key="refresh")

    def choose(self, digits: str) -> None:
        """Show another number, here and on every page."""
        self._account.select(Msisdn(digits))
        self._show()

    def rename(self, digits: str, name: str) -> None:
        """Give a number another name; the same or an empty one changes nothing."""
        msisdn, wanted = Msisdn(digits), " ".join(name.split())
        line = find_line(self._account.view.get().lines.value or (), msisdn)
        if line is None or not wanted or wanted == line.label or msisdn in self._naming:
            self._name_errors.pop(msisdn, None)
            self._show()
            return
        self._scope.spawn(self._rename(msisdn, wanted))

    def open_task(self, task: str, digits: str) -> None:
        """Open the panel for a task; ``digits`` is the number it is about, or empty."""
        self._errands.open(Task(task), self._line(digits))
        self._show()

    def close_task(self) -> None:
        """Put the panel away; secrets are gone with it."""
        if not self._errands.face().busy:
            self._errands.close()
            self._show()

    def edit(self) -> None:
        """Something was typed: what was said about it before is no longer true."""
        self._errands.edited()

    def check_card(self, text: str) -> None:
        """Say which SIM is meant; nothing is activated yet."""
        self._errands.check_card(text)

    def activate(self) -> None:
        """Activate the SIM that was checked."""
        self._begin(self._errands.activate())

    def send_code(self, typed: str) -> None:
        """Have a code sent that proves the number of the task."""
        self._begin(self._errands.send_code(typed))

    def replace_sim(self, esim: bool, typed: str, by_email: bool) -> None:
        """Have a code sent before another SIM is ordered."""
        self._begin(self._errands.replace_sim(None if esim else typed, by_email=by_email))

    def resend_code(self) -> None:
        """Have another code sent."""
        self._begin(self._errands.resend_code())

    def enter_code(self, code: str) -> None:
        """Enter the code, and do what it was for."""
        self._begin(self._errands.enter_code(code))

    def port_in(self, number: str, donor: str, account: str, day: str) -> None:
        """Bring a number to the line of the task."""
        self._begin(self._errands.port_in((number, donor, account), date.fromisoformat(day)))

    def stop_change(self, order: str) -> None:
        """Take a change back."""
        self._begin(self._errands.stop_change(OrderId(order)))

    def reveal(self, password: str) -> None:
        """Show what is secret about the SIM, for a short time."""
        self._begin(self._errands.reveal(password))

    def register(self, kind: str, number: str) -> None:
        """Register the holder with a document."""
        self._begin(self._errands.register(kind, number))

    # -- inside ---------------------------------------------------------------------------------------------------------

    def _begin(self, work: Awaitable[None] | None) -> None:
        """Start what the panel asked for; where it only found a slip, there is nothing to start."""
        if work is not None:
            self._scope.spawn(_run(work), key="task")
        self._show()

    def _line(self, digits: str) -> Line | None:
        return find_line(self._account.view.get().lines.value or (), Msisdn(digits)) if digits else None

    async def _read(self, *, force: bool) -> None:
        await self._account.refresh(force=force)
        await self._sims.refresh()

    async def _rename(self, msisdn: Msisdn, name: str) -> None:
        self._naming |= {msisdn}
        self._name_errors.pop(msisdn, None)
        self._show()
        try:
            await self._sims.rename(msisdn, name)
        except AppError as error:
            self._name_errors[msisdn] = error
        finally:
            self._naming -= {msisdn}
            self._show()

    async def _tick(self) -> None:
        self._fast = self._errands.counting
        while True:
            await self._sleep(1.0 if self._fast else _TICK)
            self._show()

    def _show(self) -> None:
        if self._view is None:
            return
        self._view.render(self._state())
        if self._errands.counting != self._fast:
            self._scope.spawn(self._tick(), key="tick")

    def _state(self) -> SimsState:
        account = self._account
        state = compose(account.view.get(), self._sims.view.get(), self._errands.face(), account.now(), account.zone)
        return replace(state, market=self._market, rows=tuple(self._named(one) for one in state.rows))

    def _named(self, row: NumberRow) -> NumberRow:
        msisdn = row.line.msisdn
        return replace(row, naming=msisdn in self._naming, name_error=self._name_errors.get(msisdn))


async def _run(work: Awaitable[None]) -> None:
    await work
