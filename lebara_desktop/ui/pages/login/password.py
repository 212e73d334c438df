"""Signing in with a number or an e-mail address and its password, and going on with a sign-in that this computer keeps."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace

from lebara_desktop.domain.account import SignedOut
from lebara_desktop.domain.errors import AppError, ErrorKind
from lebara_desktop.domain.signin import Purpose, SecondStepDue
from lebara_desktop.ui.pages.login.desk import Desk, Slipped
from lebara_desktop.ui.pages.login.ports import Doors
from lebara_desktop.ui.pages.login.second import SecondFlow, Way
from lebara_desktop.ui.pages.login.state import Entry, Face, Phase, Slip

_RETRIES = (2, 4, 8, 15, 30)  # seconds between tries without a connection; the last one repeats


def patience(tries: int) -> int:
    """Return how many seconds to wait after ``tries`` tries without a connection."""
    return _RETRIES[min(tries, len(_RETRIES) - 1)]


class PasswordFlow:
    """Checks what was typed, sends it, and sends it again by itself while there is no connection and nobody types."""

    def __init__(self, desk: Desk, doors: Doors, second: SecondFlow) -> None:
        self._desk = desk
        self._session = doors.session
        self._ways = doors.ways
        self._second = second
        self._last: Entry | None = None

    def forget(self) -> None:
        """Drop what was typed: its person is in, or has left."""
        self._last = None

    def expired(self) -> bool:
        """Whether the operator ended the last session."""
        state = self._session.state.get()
        return isinstance(state, SignedOut) and state.expired

    def sign_in(self, entry: Entry) -> None:
        """Sign in with what stands in the form, or say what is wrong with it."""
        state = self._desk.state
        slips: set[Slip] = set() if entry.password else {Slip.PASSWORD_EMPTY}
        username = ""
        try:
            username = self._desk.name_of(entry.username, entry.market)
        except Slipped as slipped:
            slips.add(slipped.slip)
        same = self._last is not None and username == self._last.username
        if state.busy or (state.locked_for and same):
            return
        if slips:
            self._desk.show(slips=frozenset(slips), error=None, phase=Phase.IDLE)
            return
        self._begin(replace(entry, username=username))

    def switch_market(self, market: str) -> None:
        """Sign in with the same name and password in another country."""
        if self._last is not None:
            self._begin(replace(self._last, market=market))

    def resume(self) -> None:
        """Go on with the sign-in that this computer keeps."""
        self._desk.start(self._resume)

    def _begin(self, entry: Entry) -> None:
        self._last = entry
        self._desk.show(market=entry.market)
        self._desk.start(lambda: self._sign_in(entry))

    async def _resume(self) -> None:
        self._desk.show(phase=Phase.RESUMING, error=None)
        await self._desk.ready.wait()
        try:
            await self._repeat(self._session.resume, Phase.RESUMING)
        except AppError as error:
            self._desk.show(phase=Phase.IDLE, error=error)
        else:
            self._desk.show(phase=Phase.IDLE, error=None, session_ended=self.expired())

    async def _sign_in(self, entry: Entry) -> None:
        async def once() -> bool:
            await self._session.sign_in(entry.username, entry.password, entry.market, keep=entry.keep)
            return True

        async def second(code: str) -> None:
            await self._ways.second_step(code, login=entry.username, market=entry.market, keep=entry.keep)

        async with self._desk.work():
            try:
                await self._repeat(once, Phase.SIGNING_IN)
            except SecondStepDue as due:
                self._desk.show(purpose=Purpose.SIGN_IN)
                self._second.begin(due.step, Way(Face.FORM, second, self._entered))
            else:
                self._entered()

    def _entered(self) -> None:
        self._last = None
        if self._desk.view is not None:
            self._desk.view.fill(password="")
        self._desk.show(error=None)

    async def _repeat(self, work: Callable[[], Awaitable[bool]], phase: Phase) -> None:
        """Do ``work``; without a connection, do it again by itself after a while, as long as nobody types."""
        for tries in range(1_000_000):
            self._desk.show(phase=phase, retry_in=0)
            try:
                await work()
            except AppError as error:
                if error.kind is not ErrorKind.UNREACHABLE:
                    raise
                self._desk.show(phase=Phase.RETRYING, error=error)
                await self._desk.wait(patience(tries), "retry_in")
            else:
                return
