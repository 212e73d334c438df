"""What all ways in share: the state that is shown, one piece of work at a time, countdowns by the clock."""

from __future__ import annotations

import asyncio
import math
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace

from lebara_desktop.domain.clock import Clock
from lebara_desktop.domain.errors import AppError, SignInReason, SignInRefused
from lebara_desktop.domain.ids import Msisdn, NumberError
from lebara_desktop.services.tasks import TaskScope
from lebara_desktop.ui.pages.login.ports import View
from lebara_desktop.ui.pages.login.state import LoginState, Phase, Slip

Work = Callable[[], Awaitable[None]]
_WORK = "work"
_COUNTED_DOWN = {SignInReason.LOCKED, SignInReason.TOO_MANY_TRIES, SignInReason.RESEND_TOO_EARLY}


class Desk:
    """Holds the page's state and the work behind it. ``sleep`` takes seconds; tests give their own."""

    def __init__(
        self, clock: Clock, scope: TaskScope, state: LoginState, sleep: Callable[[float], Awaitable[None]]
    ) -> None:
        self.ready = asyncio.Event()
        self.state = state
        self.view: View | None = None
        self._clock = clock
        self._scope = scope
        self._sleep = sleep
        self._running: dict[str, asyncio.Task[None]] = {}
        self._last: Work | None = None

    def show(self, **changes: object) -> None:
        """Change fields of the state and show it."""
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]  # names checked by the tests
        if self.view is not None:
            self.view.render(self.state)

    def settle(self, **changes: object) -> None:
        """Show a quiet state: nothing is on its way, nothing is wrong; ``changes`` beside that."""
        self.stop("countdown")
        quiet: dict[str, object] = {
            **{"phase": Phase.IDLE, "error": None, "slips": frozenset(), "locked_for": 0, "retry_in": 0},
            **{"session_ended": False, "resent": False},
        }
        self.show(**(quiet | changes))

    def start(self, work: Work, key: str = _WORK) -> None:
        """Begin ``work``; the newer of a key replaces the older."""
        self.stop(key)
        if key == _WORK:
            self._last = work
        self._running[key] = self._scope.spawn(_run(work))

    def again(self) -> None:
        """Do once more what was done last."""
        if self._last is not None:
            self.start(self._last)

    def stop(self, key: str = _WORK) -> None:
        """End the work of ``key``, if there is any."""
        if (running := self._running.pop(key, None)) is not None:
            running.cancel()

    def leave(self) -> None:
        """End all work and show nothing more."""
        self._scope.cancel()
        self._running.clear()
        self._last = None
        self.view = None

    async def aclose(self) -> None:
        """Wait until everything has ended."""
        await self._scope.aclose()

    def now(self) -> float:
        """Return the seconds of a clock that never jumps."""
        return self._clock.monotonic()

    @asynccontextmanager
    async def work(self, phase: Phase = Phase.SIGNING_IN) -> AsyncIterator[None]:
        """Wait for the operator, do what stands inside, and show what it refused or what went wrong."""
        self.settle(phase=phase if self.ready.is_set() else Phase.WAITING)
        await self.ready.wait()
        self.show(phase=phase)
        try:
            yield
        except AppError as error:
            self.fail(error)
        else:
            self.show(phase=Phase.IDLE)

    def fail(self, error: AppError) -> None:
        """Show an error; one that says how long to wait is counted down and goes away by itself."""
        self.show(phase=Phase.IDLE, error=error)
        if isinstance(error, SignInRefused) and error.reason in _COUNTED_DOWN and error.retry_after:
            seconds = error.retry_after
            self.start(lambda: self._count_down(seconds), "countdown")

    async def _count_down(self, seconds: float) -> None:
        await self.wait(seconds, "locked_for")
        self.show(error=None)

    async def wait(self, seconds: float, name: str) -> None:
        """Wait by the clock and show the whole seconds that are left in the state's field ``name``."""
        until = self.now() + seconds
        while (left := math.ceil(until - self.now())) > 0:
            self.show(**{name: left})
            await self._sleep(min(1.0, left))
        self.show(**{name: 0})

    async def pause(self, seconds: float) -> None:
        """Wait without showing it."""
        await self._sleep(seconds)

    def count(self, seconds: float, name: str) -> None:
        """Count down in the state's field ``name`` beside all else."""

        async def down() -> None:
            await self.wait(seconds, name)

        self.start(down, name)

    def name_of(self, typed: str, market: str) -> str:
        """Return a number or an e-mail address as the operator wants it; raises Slipped."""
        typed = typed.strip()
        if not typed:
            raise Slipped(Slip.USERNAME_EMPTY)
        return typed if "@" in typed else self.number_of(typed, market)

    def number_of(self, typed: str, market: str) -> str:
        """Return the digits of a number as people of ``market`` write it; raises Slipped."""
        if not typed.strip():
            raise Slipped(Slip.USERNAME_EMPTY)
        known = self.state.market_of(market)
        try:
            return Msisdn.parse(typed.strip(), known.region if known else "GB").digits
        except NumberError:
            raise Slipped(Slip.USERNAME_WRONG) from None


class Slipped(Exception):
    """Something typed cannot be sent; ``slip`` says what."""

    def __init__(self, slip: Slip) -> None:
        super().__init__(slip.value)
        self.slip = slip


async def _run(work: Work) -> None:
    await work()
