"""Decides what the sign-in page does: checks what was typed, waits for the operator, signs in, counts a lock down."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from typing import Protocol

from lebara_desktop.domain.account import Session as SessionState
from lebara_desktop.domain.account import SignedOut
from lebara_desktop.domain.clock import Clock
from lebara_desktop.domain.errors import AppError, ErrorKind, SignInReason, SignInRefused
from lebara_desktop.domain.ids import Msisdn, NumberError
from lebara_desktop.services.store import Store
from lebara_desktop.services.tasks import TaskScope
from lebara_desktop.ui.pages.login.state import Entry, LoginState, Market, Operator, Phase, SampleLogin, Slip

_RETRIES = (2, 4, 8, 15, 30)  # seconds between tries without a connection; the last one repeats


class View(Protocol):
    """What the presenter needs of the page."""

    def render(self, state: LoginState) -> None:
        """Show ``state``; what is typed stays."""

    def fill(self, *, market: str | None = None, username: str | None = None, password: str | None = None) -> None:
        """Put text into the form; None leaves a field as it is."""


class Session(Protocol):
    """What the presenter needs of the session service."""

    state: Store[SessionState]
    keyring_notice: Store[bool]

    async def sign_in(self, username: str, password: str, market: str, *, keep: bool) -> None:
        """Sign in; raises SignInRefused or AppError."""

    async def resume(self) -> bool:
        """Continue the remembered session; False where there is none."""


class LoginPresenter:
    """The sign-in page's mind.

    ``restart_operator`` starts the sandbox again after it failed. ``sleep`` takes seconds; tests give their own. After a sign-in
    the session's store changes: whoever watches it shows the next page.
    """

    def __init__(
        self,
        session: Session,
        clock: Clock,
        scope: TaskScope,
        markets: Sequence[Market],
        *,
        operator: Operator = Operator.READY,
        sandbox: bool = False,
        restart_operator: Callable[[], None] = lambda: None,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._session = session
        self._clock = clock
        self._scope = scope
        self._restart_operator = restart_operator
        self._sleep = sleep
        self._ready = asyncio.Event()
        self._view: View | None = None
        self._last: Entry | None = None
        self._state = LoginState(markets=tuple(markets), operator=operator, sandbox=sandbox)
        self._forget_notice: Callable[[], None] | None = None
        if operator is Operator.READY:
            self._ready.set()

    @property
    def state(self) -> LoginState:
        """What is shown now."""
        return self._state

    def start(self, view: View, *, market: str = "", username: str = "", resume: bool = False) -> None:
        """Show the page with the remembered names; with ``resume``, try the remembered sign-in first."""
        self._view = view
        self._last = None
        if self._forget_notice is None:
            self._forget_notice = self._session.keyring_notice.subscribe(lambda on: self._show(memory_only=on))
        notice = self._session.keyring_notice.get()
        known = {one.id for one in self._state.markets}
        name = f"+{username}" if username.isdecimal() else username  # kept as the operator's digits, which have no plus
        view.fill(market=market if market in known else None, username=name, password="")
        self._show(
            phase=Phase.IDLE,
            error=None,
            slips=frozenset(),
            locked_for=0,
            session_ended=self._expired(),
            memory_only=notice,
        )
        if resume:
            self._scope.spawn(self._resume(), key="sign_in")

    def stop(self) -> None:
        """Leave the page: whatever is on its way for it is dropped."""
        self._scope.cancel()
        if self._forget_notice is not None:
            self._forget_notice()
            self._forget_notice = None
        self._view = None
        self._last = None
        self._state = replace(self._state, phase=Phase.IDLE, error=None, slips=frozenset(), locked_for=0, retry_in=0)

    async def aclose(self) -> None:
        """Stop, and wait until everything has stopped."""
        self.stop()
        await self._scope.aclose()

    def set_operator(self, operator: Operator) -> None:
        """Tell that the operator starts, serves, or did not start."""
        if operator is Operator.READY:
            self._ready.set()
        else:
            self._ready.clear()
        self._show(operator=operator)

    def set_markets(self, markets: Sequence[Market]) -> None:
        """Replace the countries."""
        self._show(markets=tuple(markets))

    def set_samples(self, samples: Sequence[SampleLogin]) -> None:
        """Offer sample customers; none for a real operator."""
        self._show(samples=tuple(samples))

    def sign_in(self, entry: Entry) -> None:
        """The person wants in with what stands in the form."""
        if self._state.busy or (self._state.locked_for and self._same_person(entry)):
            return
        slips, username = self._check(entry)
        if slips:
            self._show(slips=slips, error=None, phase=Phase.IDLE)
            return
        self._last = replace(entry, username=username)
        self._scope.spawn(self._sign_in(self._last), key="sign_in")

    def sign_in_sample(self, login: str, *, keep: bool = False) -> None:
        """The person chose a sample customer: fill the form and go."""
        sample = next((one for one in self._state.samples if one.login == login), None)
        if sample is None or self._view is None or self._state.busy:
            return
        self._view.fill(market=sample.market, username=sample.login, password=sample.password)
        self._show(locked_for=0)
        self.sign_in(Entry(sample.market, sample.login, sample.password, keep))

    def switch_market(self) -> None:
        """The operator told the right country: go there with the same number and password."""
        error, last = self._state.error, self._last
        if not isinstance(error, SignInRefused) or last is None or self._view is None:
            return
        self._view.fill(market=error.market)
        self._last = replace(last, market=error.market)
        self._scope.spawn(self._sign_in(self._last), key="sign_in")

    def edited(self) -> None:
        """Something was typed: what was said about the old text is no longer true, and nothing is retried with it."""
        state = self._state
        if state.phase is Phase.RETRYING:
            self._scope.spawn(_nothing(), key="sign_in")
        if state.phase is Phase.RETRYING or state.error or state.slips or state.session_ended:
            self._scope.spawn(_nothing(), key="countdown")
            self._show(
                phase=Phase.IDLE if state.phase is Phase.RETRYING else state.phase,
                error=None, slips=frozenset(), locked_for=0, retry_in=0, session_ended=False,
            )  # fmt: skip

    def try_again(self) -> None:
        """Do now what failed: start the operator, or send the same sign-in."""
        if self._state.operator is Operator.FAILED:
            self._restart_operator()
        elif self._last is not None:
            self._scope.spawn(self._sign_in(self._last), key="sign_in")
        else:
            self._scope.spawn(self._resume(), key="sign_in")

    def _check(self, entry: Entry) -> tuple[frozenset[Slip], str]:
        """Return what is wrong with the entry, and the name as the operator wants it."""
        slips: set[Slip] = set()
        username = entry.username.strip()
        if not username:
            slips.add(Slip.USERNAME_EMPTY)
        elif "@" not in username:
            region = next((one.region for one in self._state.markets if one.id == entry.market), "GB")
            try:
                username = Msisdn.parse(username, region).digits
            except NumberError:
                slips.add(Slip.USERNAME_WRONG)
        if not entry.password:
            slips.add(Slip.PASSWORD_EMPTY)
        return frozenset(slips), username

    def _expired(self) -> bool:
        state = self._session.state.get()
        return isinstance(state, SignedOut) and state.expired

    def _same_person(self, entry: Entry) -> bool:
        return self._last is not None and self._check(entry)[1] == self._last.username

    async def _resume(self) -> None:
        self._show(phase=Phase.RESUMING, error=None)
        await self._ready.wait()
        try:
            await self._repeat(self._session.resume, Phase.RESUMING)
        except AppError as error:
            self._show(phase=Phase.IDLE, error=error)
        else:
            self._show(phase=Phase.IDLE, error=None, session_ended=self._expired())

    async def _sign_in(self, entry: Entry) -> None:
        phase = Phase.SIGNING_IN if self._ready.is_set() else Phase.WAITING
        self._show(phase=phase, slips=frozenset(), error=None, locked_for=0, retry_in=0, session_ended=False)
        await self._ready.wait()

        async def once() -> bool:
            await self._session.sign_in(entry.username, entry.password, entry.market, keep=entry.keep)
            return True

        try:
            await self._repeat(once, Phase.SIGNING_IN)
        except AppError as error:
            self._show(phase=Phase.IDLE, error=error)
            if isinstance(error, SignInRefused) and error.reason is SignInReason.LOCKED and error.retry_after:
                self._scope.spawn(self._count_down(error.retry_after), key="countdown")
            return
        self._last = None
        if self._view is not None:
            self._view.fill(password="")
        self._show(phase=Phase.IDLE, error=None)

    async def _repeat(self, work: Callable[[], Awaitable[bool]], phase: Phase) -> None:
        """Do ``work``; without a connection, do it again by itself after a while, as long as nobody types."""
        for tries in range(1_000_000):
            self._show(phase=phase, retry_in=0)
            try:
                await work()
            except AppError as error:
                if error.kind is not ErrorKind.UNREACHABLE:
                    raise
                self._show(phase=Phase.RETRYING, error=error)
                await self._wait(_RETRIES[min(tries, len(_RETRIES) - 1)], "retry_in")
            else:
                return

    async def _count_down(self, seconds: float) -> None:
        await self._wait(seconds, "locked_for")
        self._show(error=None)

    async def _wait(self, seconds: float, name: str) -> None:
        """Wait by the clock and show the whole seconds that are left in the state's field ``name``."""
        until = self._clock.monotonic() + seconds
        while (left := math.ceil(until - self._clock.monotonic())) > 0:
            self._show(**{name: left})
            await self._sleep(min(1.0, left))
        self._show(**{name: 0})

    def _show(self, **changes: object) -> None:
        self._state = replace(self._state, **changes)  # type: ignore[arg-type]  # names checked by the tests
        if self._view is not None:
            self._view.render(self._state)


async def _nothing() -> None:
    """Replace the task of a key by one that does nothing."""
