"""Every way in but the plain password: a code by text message, the browser, a phone for a till, a forgotten password.

The sign-in page stands on this and on ``SessionService.sign_in``. After each success the session's store says who is in.
"""

from __future__ import annotations

from collections.abc import Callable

from lebara_desktop.api.port import Authority, Grant
from lebara_desktop.domain.errors import SignInReason, SignInRefused
from lebara_desktop.domain.signin import AnswerPage, CodeSent, KnownAccount, PhonePrompt, Purpose, WayIn
from lebara_desktop.services.session import SessionService
from lebara_desktop.services.settings import SettingsService
from lebara_desktop.services.store import Store


class SignInService:
    """Ways in. Each method raises SignInRefused (what the operator says) or AppError (what went wrong on the way).

    Cancelling the task that awaits ``by_browser`` or ``await_phone`` ends that try, and nothing stays open.
    """

    def __init__(self, authority: Authority, session: SessionService, settings: SettingsService) -> None:
        self.ways: Store[frozenset[WayIn]] = Store(frozenset())
        self._authority = authority
        self._session = session
        self._settings = settings
        self._login = self._market = ""

    @property
    def hosts(self) -> frozenset[str]:
        """The only hosts at which ``by_browser`` may open an address: for ``open_url``."""
        return self._authority.sign_in_hosts

    async def look(self) -> frozenset[WayIn]:
        """Ask the operator which ways in it has; ``ways`` keeps the answer."""
        self.ways.set(await self._authority.ways())
        return self.ways.get()

    async def as_guest(self, number: str, market: str) -> None:
        """Come in without an account, to renew ``number`` and nothing else; leaves no name on this computer."""
        await self._session.enter(lambda: self._authority.as_guest(number, market), login="", market=market, keep=False)

    async def send_code(self, username: str, market: str) -> CodeSent:
        """Have a code sent to sign in with; a new run replaces an older one."""
        return await self._send(Purpose.SIGN_IN, username, market)

    async def send_password_code(self, username: str, market: str) -> CodeSent:
        """Have a code sent that allows a new password."""
        return await self._send(Purpose.NEW_PASSWORD, username, market)

    async def resend_code(self) -> CodeSent:
        """Have another code sent; RESEND_TOO_EARLY says in how many seconds that is possible."""
        return await self._authority.resend_code()

    async def enter_code(self, code: str, *, keep: bool) -> None:
        """Sign in with the code. After WRONG_MARKET go on with ``correct_market``."""

        async def prove() -> Grant:
            grant = await self._authority.enter_code(code)
            if grant is None:  # a run for a new password or account is no sign-in
                raise SignInRefused(SignInReason.INVALID_SESSION)
            return grant

        await self._session.enter(prove, login=self._login, market=self._market, keep=keep)

    async def second_step(self, code: str, *, login: str, market: str, keep: bool) -> None:
        """Sign in with the second step, after SecondStepDue at a password or a code. After WRONG_CODE another one may be tried."""

        async def prove() -> Grant:
            grant = await self._authority.second_step(code)
            if grant is None:
                raise SignInRefused(SignInReason.INVALID_SESSION)
            return grant

        await self._session.enter(prove, login=login, market=market, keep=keep)

    async def second_step_for_password(self, code: str) -> None:
        """Do the second step where ``enter_password_code`` raised SecondStepDue; then ``set_new_password``."""
        if await self._authority.second_step(code) is not None:
            self._authority.forget()  # the run was another one's
            raise SignInRefused(SignInReason.INVALID_SESSION)

    async def correct_market(self, market: str, *, keep: bool) -> None:
        """Sign in with the code that was right, in the market that the refusal named."""
        await self._session.enter(
            lambda: self._authority.correct_market(market), login=self._login, market=market, keep=keep
        )

    async def enter_password_code(self, code: str) -> None:
        """Prove by the code that a new password may be set; then ``set_new_password``."""
        if await self._authority.enter_code(code) is not None:
            self._authority.forget()  # the run was another one's
            raise SignInRefused(SignInReason.INVALID_SESSION)

    async def set_new_password(self, password: str, *, keep: bool) -> None:
        """Set the new password and sign in; the weak-password reasons leave the run open for another one."""
        await self._session.enter(
            lambda: self._authority.set_new_password(password), login=self._login, market=self._market, keep=keep
        )

    async def by_browser(
        self, market: str, *, keep: bool, visit: Callable[[str], bool], page: AnswerPage, login: str = ""
    ) -> None:
        """Sign in with the system's browser; returns when somebody is in, three minutes later at most.

        ``visit`` opens an address and tells whether that was possible (``open_url(url, service.hosts)``); ``page`` is what the
        browser says in the end; ``login`` is filled in there.
        """
        await self._session.enter(
            lambda: self._authority.sign_in_by_browser(market, login, visit, page),
            login=login,
            market=market,
            keep=keep,
        )

    async def start_phone(self) -> PhonePrompt:
        """Begin a sign-in that a phone decides: show the prompt, then ``await_phone``."""
        return await self._authority.start_phone()

    async def await_phone(self, market: str, *, keep: bool) -> None:
        """Wait until the phone has decided; DENIED and TIMED_OUT are refusals."""
        await self._session.enter(self._authority.await_phone, login="", market=market, keep=keep)

    def accounts(self) -> tuple[KnownAccount, ...]:
        """Return the accounts that signed in on this computer, the last one first; names only."""
        return tuple(KnownAccount(*one) for one in self._settings.value.get().accounts)

    def forget_account(self, login: str, market: str) -> None:
        """Forget an account's name on this computer; a sign-in that is kept stays."""
        known = self._settings.value.get()
        left = tuple(one for one in known.accounts if one[:2] != (login, market))
        last = "" if (known.last_login, known.last_market) == (login, market) else known.last_login
        self._settings.update(accounts=left, last_login=last)

    async def _send(self, purpose: Purpose, username: str, market: str) -> CodeSent:
        self._login, self._market = username.strip(), market
        return await self._authority.send_code(purpose, self._login, market)
