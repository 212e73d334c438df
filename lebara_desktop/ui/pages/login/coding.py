"""A code by text message: sent once, sent again after a while, entered; for a sign-in, a new password or a new account."""

from __future__ import annotations

from dataclasses import dataclass, replace

from lebara_desktop.domain.errors import SignInReason, SignInRefused
from lebara_desktop.domain.signin import CodeSent, Purpose, SecondStep, SecondStepDue
from lebara_desktop.ui.pages.login.desk import Desk
from lebara_desktop.ui.pages.login.ports import Doors
from lebara_desktop.ui.pages.login.second import SecondFlow, Way
from lebara_desktop.ui.pages.login.state import Face, Slip

_NEXT = {Purpose.NEW_PASSWORD: Face.NEW_PASSWORD, Purpose.REGISTER: Face.DETAILS}
_OVER = {SignInReason.LOCKED, SignInReason.INVALID_SESSION}


@dataclass
class _Run:
    """One run of codes. ``expires`` and ``resend_at`` are moments of the desk's clock."""

    purpose: Purpose
    username: str
    market: str
    keep: bool
    sent: CodeSent | None = None
    expires: float = 0.0
    resend_at: float = 0.0
    second: SecondStep | None = None  # the code was right, the second step is still to be done
    proved: bool = False

    def same(self, other: _Run) -> bool:
        return (self.purpose, self.username, self.market) == (other.purpose, other.username, other.market)


class CodeFlow:
    """Leads through one run of codes. A run that is still good is taken up again where it was left: no second text is sent."""

    def __init__(self, desk: Desk, doors: Doors, second: SecondFlow) -> None:
        self._desk = desk
        self._doors = doors
        self._second = second
        self._run: _Run | None = None

    def forget(self) -> None:
        """Drop the run: its person is in, or has left."""
        self._run = None

    @property
    def keep(self) -> bool:
        """Whether the person of this run wants to stay signed in."""
        return self._run is not None and self._run.keep

    @property
    def username(self) -> str:
        """The number or e-mail address of this run, as the operator wants it."""
        return self._run.username if self._run else ""

    @property
    def market(self) -> str:
        """The market of this run."""
        return self._run.market if self._run else ""

    def ask(self, purpose: Purpose, username: str, market: str, *, keep: bool) -> None:
        """Have a code sent and go to its field; or go on with the run that is open for the same."""
        wanted, run = _Run(purpose, username, market, keep), self._run
        if run is not None and run.same(wanted) and run.sent and run.expires > self._desk.now():
            run.keep = keep
            self._show(run, run.sent)
            return
        self._desk.start(lambda: self._send(wanted))

    def enter(self, code: str) -> None:
        """Send what was typed, if it can be a code and none is on its way."""
        state = self._desk.state
        if self._run is None or state.busy or state.locked_for:
            return
        digits = "".join(str(int(sign)) for sign in code if sign.isdecimal())
        if state.code is None or len(digits) < state.code.length:
            self._desk.show(slips=frozenset({Slip.CODE_SHORT}), error=None)
            return
        run = self._run
        self._desk.start(lambda: self._enter(run, digits))

    def resend(self) -> None:
        """Have another code sent: in the same run while it is open, in a new one after it."""
        run = self._run
        if run is None or self._desk.state.busy or self._desk.state.locked_for:
            return
        if run.sent is None:
            self._desk.start(lambda: self._send(run))
        else:
            self._desk.start(lambda: self._resend(run))

    def correct_market(self, market: str) -> None:
        """The code was right, the market was not: sign in there."""
        if self._run is not None:
            self._run.market = market
            run = self._run

            async def go() -> None:
                async with self._desk.work():
                    try:
                        await self._doors.ways.correct_market(market, keep=run.keep)
                    except SecondStepDue as due:
                        self._go_to_second(run, due.step)

            self._desk.start(go)

    async def _send(self, run: _Run) -> None:
        self._desk.show(who=run.username, market=run.market)
        async with self._desk.work():
            match run.purpose:
                case Purpose.SIGN_IN:
                    sent = await self._doors.ways.send_code(run.username, run.market)
                case Purpose.NEW_PASSWORD:
                    sent = await self._doors.ways.send_password_code(run.username, run.market)
                case Purpose.REGISTER:
                    sent = await self._doors.registration.send_code(run.username, run.market)
            self._run = run
            self._begin(run, sent)

    async def _resend(self, run: _Run) -> None:
        registering = run.purpose is Purpose.REGISTER
        async with self._desk.work():
            try:
                sent = await (self._doors.registration.resend_code() if registering else self._doors.ways.resend_code())
            except SignInRefused as refused:
                if refused.reason is not SignInReason.RESEND_TOO_EARLY or not refused.retry_after:
                    self._note(run, refused)
                    raise
                run.resend_at = self._desk.now() + refused.retry_after
                self._desk.count(refused.retry_after, "resend_left")
            else:
                self._begin(run, sent, again=True)

    async def _enter(self, run: _Run, code: str) -> None:
        async with self._desk.work():
            try:
                match run.purpose:
                    case Purpose.SIGN_IN:
                        await self._doors.ways.enter_code(code, keep=run.keep)
                    case Purpose.NEW_PASSWORD:
                        await self._doors.ways.enter_password_code(code)
                    case Purpose.REGISTER:
                        await self._doors.registration.enter_code(code)
            except SecondStepDue as due:
                self._go_to_second(run, due.step)
                return
            except SignInRefused as refused:
                self._note(run, refused)
                raise
            if run.purpose in _NEXT:
                run.proved = True
                self._desk.show(face=_NEXT[run.purpose])

    def _note(self, run: _Run, refused: SignInRefused) -> None:
        """Remember what a refusal says of the run: tries that are left, or that it is over."""
        if refused.reason in _OVER:
            run.sent = None
            self._stop_counting()
        elif refused.reason is SignInReason.CODE_EXPIRED:
            run.expires = 0.0
            self._desk.stop("code_left")
            self._desk.show(code_left=0)
        elif run.sent and refused.tries_left is not None:
            run.sent = replace(run.sent, tries_left=refused.tries_left)

    def _begin(self, run: _Run, sent: CodeSent, *, again: bool = False) -> None:
        run.sent = sent
        run.expires = self._desk.now() + sent.expires_in
        run.resend_at = self._desk.now() + sent.resend_after
        self._show(run, sent)
        self._desk.show(resent=again)

    def _go_to_second(self, run: _Run, step: SecondStep) -> None:
        """The code was right: from here on the run is the second step's, also when it is taken up again."""
        run.second = step
        run.expires = self._desk.now() + step.expires_in
        self._show_second(run, step)

    def _show_second(self, run: _Run, step: SecondStep) -> None:
        renewing = run.purpose is Purpose.NEW_PASSWORD

        async def go(code: str) -> None:
            if renewing:
                await self._doors.ways.second_step_for_password(code)
            else:
                await self._doors.ways.second_step(code, login=run.username, market=run.market, keep=run.keep)

        def done() -> None:
            if renewing:
                run.proved, run.second = True, None
                self._desk.show(face=Face.NEW_PASSWORD)

        def lost() -> None:
            run.sent = None

        self._desk.show(purpose=run.purpose, market=run.market, who=run.username)
        way = Way(Face.FORGOTTEN if renewing else Face.FORM, go, done, lost)
        self._second.begin(step, way, left=run.expires - self._desk.now())

    def _show(self, run: _Run, sent: CodeSent) -> None:
        if run.second is not None:
            self._show_second(run, run.second)
            return
        face = _NEXT[run.purpose] if run.proved else Face.CODE
        self._desk.settle(face=face, purpose=run.purpose, market=run.market, code=sent, who=run.username)
        self._desk.count(run.expires - self._desk.now(), "code_left")
        self._desk.count(run.resend_at - self._desk.now(), "resend_left")

    def _stop_counting(self) -> None:
        for name in ("code_left", "resend_left"):
            self._desk.stop(name)
            self._desk.show(**{name: 0})
