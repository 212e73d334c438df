"""Decides what the sign-in page does: which face it shows, what is checked before it is sent, what follows a refusal."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import replace

from lebara_desktop.domain.clock import Clock
from lebara_desktop.domain.errors import SignInRefused
from lebara_desktop.domain.signin import NextStep, Purpose, WayIn, next_step
from lebara_desktop.services.tasks import TaskScope
from lebara_desktop.ui.pages.login.asking import learn_ways
from lebara_desktop.ui.pages.login.back import face_before
from lebara_desktop.ui.pages.login.coding import CodeFlow
from lebara_desktop.ui.pages.login.desk import Desk, Slipped
from lebara_desktop.ui.pages.login.guesting import GuestFlow
from lebara_desktop.ui.pages.login.joining import LEAST_PASSWORD, JoinFlow
from lebara_desktop.ui.pages.login.outside import BrowserFlow, PhoneFlow
from lebara_desktop.ui.pages.login.password import PasswordFlow
from lebara_desktop.ui.pages.login.ports import Around, Doors, View
from lebara_desktop.ui.pages.login.second import SecondFlow
from lebara_desktop.ui.pages.login.state import (
    Entry,
    Face,
    LoginState,
    Market,
    Newcomer,
    Operator,
    Phase,
    SampleLogin,
    Slip,
)


class LoginPresenter:
    """The sign-in page's mind. After a sign-in the session's store changes; whoever watches it calls ``let_in``."""

    def __init__(
        self,
        doors: Doors,
        clock: Clock,
        scope: TaskScope,
        markets: Sequence[Market],
        around: Around | None = None,
        *,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._doors = doors
        self._around = around or Around()
        given = self._around
        self._desk = Desk(
            clock,
            scope,
            LoginState(
                markets=tuple(markets),
                operator=given.operator,
                ways=frozenset(WayIn) if given.sandbox else None,  # the sandbox has them all; others are asked
                sandbox=given.sandbox,
                till=given.till,
                sims=given.sims,
            ),
            sleep,
        )
        self._second = SecondFlow(self._desk)
        self._codes = CodeFlow(self._desk, doors, self._second)
        self._browser = BrowserFlow(self._desk, doors, given)
        self._phone = PhoneFlow(self._desk, doors)
        self._join = JoinFlow(self._desk, doors, self._codes)
        self._password = PasswordFlow(self._desk, doors, self._second)
        self._guest = GuestFlow(self._desk, doors)
        self._entering: Callable[[], None] | None = None
        self._before_help = Face.FORM
        self._forget_notice: Callable[[], None] | None = None
        if given.operator is Operator.READY:
            self._desk.ready.set()

    @property
    def state(self) -> LoginState:
        """What is shown now."""
        return self._desk.state

    def start(self, view: View, *, market: str = "", username: str = "", resume: bool = False) -> None:
        """Show the page with the remembered names; with ``resume``, try the remembered sign-in first."""
        self._desk.view = view
        self._entering = None
        self._codes.forget()
        view.forget_typed()
        if self._forget_notice is None:
            self._forget_notice = self._doors.session.keyring_notice.subscribe(
                lambda on: self._desk.show(memory_only=on)
            )
        known = {one.id for one in self.state.markets}
        view.fill(
            market=market if market in known else None,
            username="" if self._around.till else _written(username),  # no customer's name stays at a counter
            password="",
        )
        self._desk.settle(
            face=Face.FORM,
            session_ended=self._password.expired(),
            memory_only=self._doors.session.keyring_notice.get(),
            accounts=() if self._around.till else self._doors.ways.accounts(),
            looking=self.state.ways is None,
        )
        self._desk.start(lambda: learn_ways(self._desk, self._doors), "look")
        if resume:
            self._password.resume()
        elif self._around.till:
            self._phone.begin(self._home_market())

    def stop(self) -> None:
        """Leave the page: whatever is on its way for it is dropped, and so is what was typed."""
        view = self._desk.view
        self._desk.leave()
        if self._forget_notice is not None:
            self._forget_notice()
            self._forget_notice = None
        self._entering = None
        for one in (self._password, self._codes, self._second, self._guest):
            one.forget()
        self._desk.state = replace(
            self.state,
            **{"phase": Phase.IDLE, "error": None, "slips": frozenset(), "locked_for": 0, "retry_in": 0},  # type: ignore[arg-type]  # fields of the state
            **{"face": Face.FORM, "code": None, "prompt": None, "second": None, "who": "", "wants_sim": False},  # type: ignore[arg-type]  # as above
        )
        if view is not None:
            view.forget_typed()

    async def aclose(self) -> None:
        """Stop, and wait until everything has stopped."""
        self.stop()
        await self._desk.aclose()

    def let_in(self, enter: Callable[[], None]) -> None:
        """Somebody is signed in: ``enter`` shows their pages, after a word of welcome where the account is new."""
        if self.state.face is Face.DETAILS:
            self._entering = enter
            self._desk.show(face=Face.DONE)
        else:
            enter()

    def finish(self) -> None:
        """The word of welcome was read."""
        if self._entering is not None:
            self._entering()

    @property
    def wants_sim(self) -> bool:
        """Whether the person came to activate a SIM."""
        return self.state.wants_sim

    def set_operator(self, operator: Operator) -> None:
        """Tell that the operator starts, serves, or did not start."""
        if operator is Operator.READY:
            self._desk.ready.set()
        else:
            self._desk.ready.clear()
        self._desk.show(operator=operator)

    def set_markets(self, markets: Sequence[Market]) -> None:
        """Replace the countries."""
        self._desk.show(markets=tuple(markets))

    def set_samples(self, samples: Sequence[SampleLogin]) -> None:
        """Offer sample customers; none for a real operator."""
        self._desk.show(samples=tuple(samples))

    def sign_in(self, entry: Entry) -> None:
        """The person wants in with what stands in the form."""
        self._password.sign_in(entry)

    def sign_in_sample(self, login: str, *, keep: bool = False) -> None:
        """The person chose a sample customer: fill the form and go."""
        sample = next((one for one in self.state.samples if one.login == login), None)
        view = self._desk.view
        if sample is None or view is None or self.state.busy:
            return
        view.fill(market=sample.market, username=sample.login, password=sample.password)
        self._desk.show(locked_for=0)
        self.sign_in(Entry(sample.market, sample.login, sample.password, keep))

    def text_code(self, entry: Entry) -> None:
        """The person wants a code by text message instead of the password."""
        self._ask(Purpose.SIGN_IN, entry)

    def password_code(self, entry: Entry) -> None:
        """The person told whose password is forgotten."""
        self._ask(Purpose.NEW_PASSWORD, entry)

    def use_browser(self, entry: Entry) -> None:
        """The person wants to sign in on the operator's own page."""
        if self.state.busy:
            return
        with suppress(Slipped):  # a name that is not whole is not filled in there
            entry = replace(entry, username=self._desk.name_of(entry.username, entry.market))
        known = "@" in entry.username or entry.username.isdecimal()
        self._browser.begin(entry.market, entry.username.strip() if known else "", keep=entry.keep)

    def open_again(self) -> None:
        """The browser's page was closed, or did not open."""
        self._browser.again()

    def use_phone(self, market: str) -> None:
        """The till shows a code for a phone."""
        self._phone.begin(market or self._home_market())

    def use_form(self) -> None:
        """The customer's form, at a till too."""
        self._phone.stop()
        self._desk.settle(face=Face.FORM)

    def forgot(self, market: str) -> None:
        """The password is forgotten."""
        self._desk.settle(face=Face.FORGOTTEN, market=market)

    def create_account(self, market: str) -> None:
        """Somebody is new here."""
        self._desk.settle(face=Face.NUMBER, market=market)

    def activate_sim(self) -> None:
        """Somebody wants to activate a SIM: after the sign-in the page for that opens."""
        self._desk.show(wants_sim=True)

    def be_guest(self, market: str) -> None:
        """Somebody wants to renew a number without an account."""
        self._desk.settle(face=Face.GUEST, market=market)

    def renew_number(self, entry: Entry, again: str) -> None:
        """The number to be renewed was typed twice."""
        self._guest.renew(entry.username, again, entry.market)

    def enter_code(self, code: str) -> None:
        """The code was typed or pasted."""
        self._codes.enter(code)

    def enter_second(self, code: str) -> None:
        """The code of the authenticator app, or a recovery code, was typed or pasted."""
        self._second.enter(code)

    def use_recovery(self, recovery: bool) -> None:
        """The person wants to type a recovery code instead of the app's code, or the app's again."""
        self._second.use_recovery(recovery)

    def resend(self) -> None:
        """The person wants another code."""
        self._codes.resend()

    def open_inbox(self) -> None:
        """Show where the sandbox puts its text messages."""
        self._around.open_inbox()

    def new_password(self, password: str) -> None:
        """The new password was typed."""
        if self.state.busy or self.state.locked_for:
            return
        if len(password) < LEAST_PASSWORD:
            self._desk.show(slips=frozenset({Slip.PASSWORD_SHORT}), error=None)
            return

        async def go() -> None:
            async with self._desk.work():
                await self._doors.ways.set_new_password(password, keep=self._codes.keep)

        self._desk.start(go)

    def join_number(self, entry: Entry, *, terms: bool) -> None:
        """The first step of a new account."""
        self._join.number(entry.username, entry.market, terms=terms, keep=entry.keep)

    def join_details(self, given: Newcomer) -> None:
        """The last step of a new account."""
        self._join.details(given)

    def choose_account(self, login: str, market: str) -> None:
        """One of the accounts of this computer."""
        if self._desk.view is not None:
            known = {one.id for one in self.state.markets}
            self._desk.view.fill(market=market if market in known else None, username=_written(login), password="")
            self.edited()

    def forget_account(self, login: str, market: str) -> None:
        """Forget a name on this computer."""
        self._doors.ways.forget_account(login, market)
        self._desk.show(accounts=self._doors.ways.accounts())

    def back(self) -> None:
        """One step back; what is on its way there ends, unless it cannot be taken back."""
        state = self.state
        if state.face is Face.HELP:
            self._desk.settle(face=self._before_help)
            return
        before = self._second.before if state.face is Face.SECOND else face_before(state)
        if before is None:
            return
        self._desk.stop()
        if state.face is Face.BROWSER:
            self._browser.stop()
        self._desk.settle(face=before)

    def remedy(self) -> None:
        """Do what was offered beside a refusal."""
        error, face = self.state.error, self.state.face
        if not isinstance(error, SignInRefused):
            return
        match next_step(error, self.state.ways or ()):
            case NextStep.CHANGE_MARKET:
                self.switch_market()
            case NextStep.NEW_CODE:
                self._codes.resend()
            case NextStep.START_AGAIN | NextStep.OPEN_BY_HAND:
                self._start_again(face)
            case NextStep.ACTIVATE_SIM if face is Face.FORM:
                self._desk.settle(wants_sim=True)
            case NextStep.ACTIVATE_SIM | NextStep.CONTACT:
                self._before_help = face
                self._desk.show(face=Face.HELP)
            case NextStep.REGISTER:
                self.create_account(self.state.market)
            case NextStep.SIGN_IN:
                self._sign_in_instead()
            case NextStep.USE_BROWSER:
                self._browser.begin(self.state.market or self._home_market(), "", keep=self._codes.keep)

    def switch_market(self) -> None:
        """The operator told the right country: go there with the same number and password, or the same code."""
        error = self.state.error
        if not isinstance(error, SignInRefused) or self._desk.view is None or not error.market:
            return
        self._desk.view.fill(market=error.market)
        if self.state.face is Face.CODE:
            self._codes.correct_market(error.market)
        elif self.state.face is Face.GUEST:
            self._guest.go(error.market)
        else:
            self._password.switch_market(error.market)

    def edited(self) -> None:
        """Something was typed: what was said about the old text is no longer true, and nothing is retried with it."""
        state = self.state
        if state.phase is Phase.RETRYING:
            self._desk.stop()
        if state.phase is Phase.RETRYING or state.error or state.slips or state.session_ended:
            self._desk.settle(phase=Phase.IDLE if state.phase is Phase.RETRYING else state.phase)

    def try_again(self) -> None:
        """Do now what failed: start the operator, or do the same once more."""
        if self.state.operator is Operator.FAILED:
            self._around.restart_operator()
        else:
            self._desk.again()

    def _ask(self, purpose: Purpose, entry: Entry) -> None:
        if self.state.busy:
            return
        try:
            username = self._desk.name_of(entry.username, entry.market)
        except Slipped as slipped:
            self._desk.show(slips=frozenset({slipped.slip}), error=None, phase=Phase.IDLE)
            return
        self._codes.ask(purpose, username, entry.market, keep=entry.keep)

    def _start_again(self, face: Face) -> None:
        match face:
            case Face.BROWSER:
                self._browser.again()
            case Face.PHONE:
                self._phone.begin(self.state.market)
            case Face.SECOND:
                self._second.start_again()
            case Face.NEW_PASSWORD:
                self._desk.settle(face=Face.FORGOTTEN)
            case Face.DETAILS:
                self._codes.forget()
                self._desk.settle(face=Face.NUMBER)
            case Face.CODE:
                self._codes.resend()
            case _:
                self._desk.settle()

    def _sign_in_instead(self) -> None:
        if self._desk.view is not None:
            self._desk.view.fill(market=self.state.market, username=_written(self.state.who))
        self._desk.settle(face=Face.FORM)

    def _home_market(self) -> str:
        return self.state.markets[0].id if self.state.markets else ""


def _written(login: str) -> str:
    """Return a kept login as a person would type it: the operator's digits have no plus."""
    return f"+{login}" if login.isdecimal() else login
