"""The second step of a sign-in: a code of the authenticator app, or a recovery code, after the password or the text message."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from lebara_desktop.domain.errors import SignInReason, SignInRefused
from lebara_desktop.domain.signin import SecondStep
from lebara_desktop.ui.pages.login.desk import Desk
from lebara_desktop.ui.pages.login.state import Face, Slip

_LEFT = "second_left"  # the state's field that counts down
_OVER = {SignInReason.LOCKED, SignInReason.INVALID_SESSION}
_LEAST_RECOVERY = 6  # letters and digits: fewer are no recovery code of any operator


@dataclass(frozen=True, slots=True)
class Way:
    """The way in that the step belongs to: ``go`` sends a code, ``done`` follows a right one, ``lost`` the end of the run."""

    before: Face
    go: Callable[[str], Awaitable[None]]
    done: Callable[[], None]
    lost: Callable[[], None] = lambda: None


class SecondFlow:
    """Asks for the code until it is right, the person goes back, or the operator ends the run."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._way: Way | None = None
        self._until = 0.0

    @property
    def before(self) -> Face:
        """Where Back leads, and where to begin again."""
        return self._way.before if self._way else Face.FORM

    def forget(self) -> None:
        """Drop the step: its person is in, or has left."""
        self._way = None

    def begin(self, step: SecondStep, way: Way, *, left: float | None = None) -> None:
        """Show the step, which stays open for ``left`` seconds; None: as long as the operator said."""
        seconds = step.expires_in if left is None else left
        self._way = way
        self._until = self._desk.now() + seconds
        self._desk.settle(face=Face.SECOND, second=step, recovery=False)
        self._desk.start(lambda: self._run_out(way, seconds), _LEFT)

    def enter(self, code: str) -> None:
        """Send what was typed, if it can be a code and none is on its way."""
        state, way = self._desk.state, self._way
        if way is None or state.second is None or state.busy or state.locked_for:
            return
        slip, typed = None, code.strip()
        if state.recovery:
            slip = Slip.RECOVERY_SHORT if sum(sign.isalnum() for sign in typed) < _LEAST_RECOVERY else None
        else:
            typed = "".join(str(int(sign)) for sign in typed if sign.isdecimal())
            slip = Slip.CODE_SHORT if len(typed) < state.second.length else None
        if slip is not None:
            self._desk.show(slips=frozenset({slip}), error=None)
            return
        self._desk.start(lambda: self._enter(way, typed))

    def use_recovery(self, recovery: bool) -> None:
        """Take a recovery code instead of the app's code, or the app's again."""
        if not self._desk.state.busy:
            self._desk.show(recovery=recovery, slips=frozenset(), error=None)

    def start_again(self) -> None:
        """Go back to where the sign-in began."""
        before = self.before
        self.forget()
        self._desk.settle(face=before)

    async def _enter(self, way: Way, code: str) -> None:
        async with self._desk.work():
            try:
                await way.go(code)
            except SignInRefused as refused:
                if refused.reason in _OVER:
                    self._end(way)
                if refused.reason is SignInReason.LOCKED:
                    self._desk.show(face=way.before)  # the time to wait is said where the next try begins
                raise
            way.done()

    async def _run_out(self, way: Way, seconds: float) -> None:
        await self._desk.wait(seconds, _LEFT)
        if self._way is way and self._desk.state.face is Face.SECOND and not self._desk.state.busy:
            self._end(way)
            self._desk.fail(SignInRefused(SignInReason.INVALID_SESSION))

    def _end(self, way: Way) -> None:
        self._desk.show(second_left=0)
        way.lost()
