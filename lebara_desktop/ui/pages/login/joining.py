"""A new account in steps: number and terms, code, name and password. What is typed stays whatever happens on the way."""

from __future__ import annotations

import re

from lebara_desktop.domain.errors import AppError, SignInReason, SignInRefused
from lebara_desktop.domain.signin import Credentials, Purpose
from lebara_desktop.ui.pages.login.coding import CodeFlow
from lebara_desktop.ui.pages.login.desk import Desk, Slipped
from lebara_desktop.ui.pages.login.ports import Doors
from lebara_desktop.ui.pages.login.state import Newcomer, Slip

_EMAIL = re.compile(r"[^\s@]+@[^\s@.]+(\.[^\s@.]+)+")  # the operator decides; this is for what was forgotten
LEAST_PASSWORD = 8  # characters (docs/operator-api.md, "Forgotten password")
_ALREADY_MADE = {SignInReason.INVALID_SESSION, SignInReason.ALREADY_REGISTERED}


class JoinFlow:
    """Registers. Where the answer to the last step was lost, the same number and password go on: nothing is made twice."""

    def __init__(self, desk: Desk, doors: Doors, codes: CodeFlow) -> None:
        self._desk = desk
        self._doors = doors
        self._codes = codes
        self._unsure = False

    def number(self, typed: str, market: str, *, terms: bool, keep: bool) -> None:
        """The first step: whose account, and on which terms."""
        if self._desk.state.busy:
            return
        slips = set() if terms else {Slip.TERMS}
        number = ""
        try:
            number = self._desk.number_of(typed, market)
        except Slipped as slipped:
            slips.add(slipped.slip)
        if slips:
            self._desk.show(slips=frozenset(slips), error=None)
            return
        self._unsure = False
        self._codes.ask(Purpose.REGISTER, number, market, keep=keep)

    def details(self, given: Newcomer) -> None:
        """The last step: make the account and sign in."""
        if self._desk.state.busy or self._desk.state.locked_for:
            return
        slips = _slips_of(given)
        if slips:
            self._desk.show(slips=slips, error=None)
            return
        self._desk.start(lambda: self._register(given))

    async def _register(self, given: Newcomer) -> None:
        wanted = Credentials(
            given.email.strip(), given.password, given.given_name.strip(), given.family_name.strip(), given.consents
        )
        async with self._desk.work():
            try:
                await self._doors.registration.register(wanted, keep=self._codes.keep)
            except SignInRefused as refused:
                if refused.reason is SignInReason.EMAIL_TAKEN:
                    self._desk.show(who=wanted.email)
                if not (self._unsure and refused.reason in _ALREADY_MADE):
                    raise
                await self._go_on(given, refused)
            except AppError:
                self._unsure = True  # the account may be there: the next try must find it
                raise

    async def _go_on(self, given: Newcomer, refused: SignInRefused) -> None:
        """Sign in to the account that an earlier try made; the service completes what it lacks."""
        try:
            await self._doors.session.sign_in(
                self._codes.username, given.password, self._codes.market, keep=self._codes.keep
            )
        except SignInRefused:
            raise refused from None


def _slips_of(given: Newcomer) -> frozenset[Slip]:
    checks = {
        Slip.GIVEN_NAME_EMPTY: not given.given_name.strip(),
        Slip.FAMILY_NAME_EMPTY: not given.family_name.strip(),
        Slip.EMAIL_WRONG: not _EMAIL.fullmatch(given.email.strip()),
        Slip.PASSWORD_SHORT: len(given.password) < LEAST_PASSWORD,
    }
    return frozenset(slip for slip, wrong in checks.items() if wrong)
