"""Leads through setting up the second step and what can be done with it. Secrets are dropped as soon as they are not shown."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime
from typing import Protocol

from lebara_desktop.domain.errors import AppError, ErrorKind, SignInReason, SignInRefused
from lebara_desktop.domain.signin import Enrolment, Factor
from lebara_desktop.ui.pages.profile.state import FactorState, Slip

_LEAST = 6  # letters and digits of a code or a recovery code


class Service(Protocol):
    """What the flow needs of ``services/factor.py``."""

    async def read(self) -> Factor: ...
    async def enrol(self, password: str) -> Enrolment: ...
    async def confirm(self, code: str) -> tuple[str, ...]: ...
    async def new_codes(self, password: str, code: str) -> tuple[str, ...]: ...
    async def remove(self, password: str, code: str) -> None: ...


class Desk(Protocol):
    """What the flow needs of the page's presenter: ``do`` carries something out and tells how it went."""

    def do(self, work: Callable[[], Awaitable[object]], *, tell: bool) -> None: ...
    def slip(self, slip: Slip) -> None: ...
    def quiet(self) -> None: ...
    def show(self) -> None: ...
    def now(self) -> datetime: ...


class FactorFlow:
    """Holds what the card shows."""

    def __init__(self, service: Service, desk: Desk) -> None:
        self.state = FactorState()
        self._service = service
        self._desk = desk

    def forget(self) -> None:
        """Another person may come: nothing is known."""
        self.state = FactorState()

    def hide(self) -> None:
        """The window is locked or left: no secret stays behind it."""
        if self.state.enrolment is not None or self.state.codes:
            self.state = replace(self.state, enrolment=None, codes=())
            self._desk.show()

    async def read(self) -> None:
        """Read whether it is on; where there is no such thing, for this person or at this operator, nothing is shown of it."""
        try:
            self.state = replace(self.state, known=await self._service.read(), offered=True, failure=None)
        except AppError as error:
            refused = isinstance(error, SignInRefused) and error.reason is SignInReason.NOT_OFFERED
            offered = not refused and error.kind is not ErrorKind.FORBIDDEN
            self.state = replace(self.state, failure=error if offered else None, offered=offered)
        self._desk.show()

    def set_up(self, password: str) -> None:
        """Begin, with the password."""
        if not password:
            self._desk.slip(Slip.EMPTY)
        else:
            self._desk.do(lambda: self._enrol(password), tell=False)

    def confirm(self, code: str) -> None:
        """Enter the code of the app."""
        enrolment = self.state.enrolment
        if enrolment is None:
            return
        if len(code) != enrolment.length:
            self._desk.slip(Slip.CODE)
        else:
            self._desk.do(lambda: self._confirm(code), tell=False)

    def leave(self) -> None:
        """Do not set it up now: the secret counts for nothing."""
        self._desk.quiet()
        self.hide()

    def kept(self) -> None:
        """The recovery codes were copied or printed."""
        self._desk.do(self._kept, tell=True)

    def new_codes(self, password: str, code: str) -> None:
        """Make other recovery codes."""
        if self._whole(password, code):
            self._desk.do(lambda: self._renew(password, code), tell=False)

    def remove(self, password: str, code: str) -> None:
        """Switch it off."""
        if self._whole(password, code):
            self._desk.do(lambda: self._remove(password, code), tell=True)

    def _whole(self, password: str, code: str) -> bool:
        if not password or not code.strip():
            self._desk.slip(Slip.EMPTY)
        elif sum(sign.isalnum() for sign in code) < _LEAST:
            self._desk.slip(Slip.CODE)
        else:
            return True
        return False

    async def _enrol(self, password: str) -> None:
        self.state = replace(self.state, enrolment=await self._service.enrol(password))

    async def _confirm(self, code: str) -> None:
        try:
            codes = await self._service.confirm(code)
        except SignInRefused as refused:
            if refused.reason is SignInReason.INVALID_SESSION:
                self.state = replace(self.state, enrolment=None)
            raise
        known = Factor(on=True, since=self._desk.now(), codes_left=len(codes))
        self.state = FactorState(known, codes=codes)

    async def _kept(self) -> None:
        self.state = replace(self.state, codes=())

    async def _renew(self, password: str, code: str) -> None:
        codes = await self._service.new_codes(password, code)
        known = replace(self.state.known or Factor(on=True), codes_left=len(codes))
        self.state = FactorState(known, codes=codes)

    async def _remove(self, password: str, code: str) -> None:
        await self._service.remove(password, code)
        self.state = FactorState(Factor(on=False))
