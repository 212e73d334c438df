"""A new account in steps: number, code, credentials; what the operator must make then is made by ``SessionService``, however often.

A program that breaks off after the credentials finds a login with the role ``registrant``: whatever sign-in comes next makes what
is missing, before anybody is shown signed in.
"""

from __future__ import annotations

from lebara_desktop.api.port import Authority
from lebara_desktop.domain.errors import SignInReason, SignInRefused
from lebara_desktop.domain.signin import CodeSent, Credentials, Purpose
from lebara_desktop.services.session import SessionService
from lebara_desktop.services.settings import SettingsService


class RegistrationService:
    """Registers a number. Each method raises SignInRefused or AppError; all may be called again."""

    def __init__(self, authority: Authority, session: SessionService, settings: SettingsService) -> None:
        self._authority = authority
        self._session = session
        self._settings = settings
        self._number = self._market = ""

    async def send_code(self, number: str, market: str) -> CodeSent:
        """Have a code sent to ``number``; ALREADY_REGISTERED where it has an account, INVALID_NUMBER where it is none."""
        self._number, self._market = number.strip(), market
        return await self._authority.send_code(Purpose.REGISTER, self._number, market)

    async def resend_code(self) -> CodeSent:
        """Have another code sent."""
        return await self._authority.resend_code()

    async def enter_code(self, code: str) -> None:
        """Prove the number; then ``register``."""
        if await self._authority.enter_code(code) is not None:
            self._authority.forget()  # the run was another one's
            raise SignInRefused(SignInReason.INVALID_SESSION)

    async def register(self, credentials: Credentials, *, keep: bool) -> None:
        """Make the account and sign in. INVALID_EMAIL, EMAIL_TAKEN, INVALID_NAME and the password reasons leave the run open.

        After an AppError (no network in the middle of it) ``SessionService.sign_in`` with the same number and password goes on.
        """
        self._settings.update(pending_consents=tuple(sorted(one.value for one in credentials.consents)))
        await self._session.enter(
            lambda: self._authority.register(credentials), login=self._number, market=self._market, keep=keep
        )
