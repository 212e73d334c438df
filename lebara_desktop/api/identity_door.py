"""The ways in of one person: password, code by text message, browser, phone. All end in the same checks."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace

from lebara_desktop.api import identity_browser as browser
from lebara_desktop.api import identity_codes as codes
from lebara_desktop.api import identity_phone as phone
from lebara_desktop.api import oauth
from lebara_desktop.api.auth import Authenticator
from lebara_desktop.api.errors import bad_answer
from lebara_desktop.api.identity_answers import refusal
from lebara_desktop.api.identity_discovery import Endpoints, needed
from lebara_desktop.api.identity_loopback import Loopback
from lebara_desktop.api.idtoken import Nonce
from lebara_desktop.api.port import Grant
from lebara_desktop.api.profile import Profile
from lebara_desktop.api.wire import Request, Response
from lebara_desktop.domain.clock import Clock
from lebara_desktop.domain.errors import AppError, ErrorKind, SignInReason, SignInRefused
from lebara_desktop.domain.signin import (
    AnswerPage,
    CodeSent,
    Credentials,
    PhonePrompt,
    Purpose,
    SecondStepDue,
    WayIn,
)

BROWSER_PATIENCE = 180.0  # seconds (SAFETY.md 2.1)
_LONGEST_PAUSE = 60.0  # seconds between two questions to an operator that cannot be reached


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a sign-in takes from its surroundings: time, waiting, the tag of the person's language, the name of this computer."""

    clock: Clock
    sleep: Callable[[float], Awaitable[object]] = asyncio.sleep
    language: Callable[[], str] = lambda: ""
    device: str = ""
    patience: float = BROWSER_PATIENCE


@dataclass(frozen=True, slots=True)
class _Run:
    """An open challenge: its secrets and what the operator wants next."""

    attempt: oauth.Attempt
    step: codes.Step

    def __repr__(self) -> str:
        return "_Run()"


class Door:
    """Lets one person in; what the methods do and raise stands in ``port.Authority``."""

    def __init__(self, profile: Profile, auth: Authenticator, around: Surroundings) -> None:
        self._profile = profile
        self._auth = auth
        self._around = around
        self._run: _Run | None = None
        self._waiting: phone.Waiting | None = None

    async def ways(self) -> frozenset[WayIn]:
        """See ``Authority``."""
        return (await self._auth.endpoints()).offered(self._profile)

    async def sign_in(self, username: str, password: str, market: str) -> Grant:
        """See ``Authority``: first-party challenge with PKCE, then the code for tokens."""
        login = {"username": username.strip(), "password": password, "market": market}
        attempt = oauth.Attempt.fresh()
        answer = await self._challenge(WayIn.PASSWORD, attempt, login)
        step = codes.read_step(answer)
        if isinstance(step, str):
            return await self._redeem(attempt, step)
        self._go_to_second(attempt, step)
        raise refusal(answer)  # it asks for more than can be typed here

    async def as_guest(self, number: str, market: str) -> Grant:
        """See ``Authority``."""
        attempt = oauth.Attempt.fresh()
        wish = codes.guest(number, market, self._around.language())
        return await self._redeem(attempt, codes.read_code(await self._challenge(WayIn.GUEST, attempt, wish)))

    # Codes.

    async def send_code(self, purpose: Purpose, username: str, market: str) -> CodeSent:
        """See ``Authority``."""
        self._run = None
        attempt, wish = oauth.Attempt.fresh(), codes.wish_of(purpose, username, market, self._around.language())
        ways = {Purpose.NEW_PASSWORD: WayIn.NEW_PASSWORD, Purpose.REGISTER: WayIn.REGISTER}
        answer = await self._challenge(ways.get(purpose, WayIn.TEXT_CODE), attempt, wish)
        return self._sent(attempt, codes.read_step(answer), answer.id)

    async def resend_code(self) -> CodeSent:
        """See ``Authority``."""
        run, answer = await self._go_on(resend="1")
        return self._sent(run.attempt, codes.read_step(answer), answer.id)

    async def enter_code(self, code: str) -> Grant | None:
        """See ``Authority``."""
        return await self._step(code="".join(code.split()))

    async def second_step(self, code: str) -> Grant | None:
        """See ``Authority``."""
        return await self._step(otp=code.strip())

    async def correct_market(self, market: str) -> Grant:
        """See ``Authority``."""
        return await self._finish(market=market)

    async def set_new_password(self, password: str) -> Grant:
        """See ``Authority``."""
        return await self._finish(new_password=password)

    async def register(self, given: Credentials) -> Grant:
        """See ``Authority``."""
        return await self._finish(**codes.credentials(given))

    # The browser.

    async def by_browser(self, market: str, login: str, visit: Callable[[str], bool], page: AnswerPage) -> Grant:
        """See ``Authority``."""
        endpoints, attempt = await self._auth.endpoints(), oauth.Attempt.fresh()
        self._check_offered(WayIn.BROWSER, endpoints)
        hints = {"login_hint": login, "ui_locales": self._around.language()}
        if endpoints.challenge:
            hints["market"] = market  # of this contract; a provider without the challenge would not know it
        try:
            fields, redirect = await self._visit(endpoints, attempt, hints, visit, page)
        except TimeoutError:
            raise SignInRefused(SignInReason.TIMED_OUT) from None
        code = browser.code_of(fields, self._profile, endpoints)
        return await self._redeem(attempt, code, redirect)

    async def _visit(
        self,
        endpoints: Endpoints,
        attempt: oauth.Attempt,
        hints: Mapping[str, str],
        visit: Callable[[str], bool],
        page: AnswerPage,
    ) -> tuple[Mapping[str, str], str]:
        def ours(fields: Mapping[str, str]) -> bool:
            return browser.is_ours(fields, attempt)

        def good(fields: Mapping[str, str]) -> bool:
            try:
                return bool(browser.code_of(fields, self._profile, endpoints))
            except AppError:
                return False

        async with Loopback(page, ours, good, self._profile.redirect_port) as door:
            address = browser.address(self._profile, endpoints, attempt, door.redirect, hints)
            if not visit(address):
                raise SignInRefused(SignInReason.NO_BROWSER)
            async with asyncio.timeout(self._around.patience):
                return await door.answer(), door.redirect

    # The phone.

    async def start_phone(self) -> PhonePrompt:
        """See ``Authority``."""
        endpoints = await self._auth.endpoints()
        self._check_offered(WayIn.PHONE, endpoints)
        request = phone.begin(self._profile, needed(endpoints.device), self._around.device)
        self._waiting = phone.read_begin(self._profile, await self._auth.send(request))
        return self._waiting.prompt

    async def await_phone(self) -> Grant:
        """See ``Authority``."""
        waiting, self._waiting = self._waiting, None
        if waiting is None:
            raise SignInRefused(SignInReason.INVALID_SESSION)
        url, clock = (await self._auth.endpoints()).token, self._around.clock
        end, interval = clock.monotonic() + waiting.prompt.expires_in, waiting.interval
        pause: float | None = interval
        while pause is not None:
            if clock.monotonic() + pause >= end:
                raise SignInRefused(SignInReason.TIMED_OUT)
            await self._around.sleep(pause)
            try:
                answer = await self._auth.send(phone.ask(self._profile, url, waiting))
            except AppError as error:
                if not error.retryable or error.kind is ErrorKind.BAD_ANSWER:
                    raise
                pause = min(pause * 2, _LONGEST_PAUSE)  # RFC 8628 3.5: not reached, so ask more rarely
                continue
            if answer.status >= 500:
                pause = min(pause * 2, _LONGEST_PAUSE)
                continue
            pause = phone.pause_after(answer, interval)
            interval = pause or interval
        return await self._auth.admit(answer, Nonce("", optional=True))

    # What they have in common.

    async def _challenge(self, way: WayIn, attempt: oauth.Attempt, wish: Mapping[str, str]) -> Response:
        endpoints = await self._auth.endpoints()
        self._check_offered(way, endpoints)
        return await self._auth.send(codes.begin(self._profile, endpoints.challenge, attempt, wish))

    async def _go_on(self, **fields: str) -> tuple[_Run, Response]:
        run = self._run
        if run is None:
            raise SignInRefused(SignInReason.INVALID_SESSION)
        url = needed((await self._auth.endpoints()).challenge)
        return run, await self._auth.send(codes.go_on(self._profile, url, run.step.session, **fields))

    async def _finish(self, **fields: str) -> Grant:
        run, answer = await self._go_on(**fields)
        step = codes.read_step(answer)
        if not isinstance(step, str):
            self._go_to_second(run.attempt, step)
        return await self._redeem(run.attempt, codes.read_code(answer))

    async def _step(self, **fields: str) -> Grant | None:
        """Send one step; None where something else than a code is wanted next."""
        run, answer = await self._go_on(**fields)
        step = codes.read_step(answer)
        if isinstance(step, str):
            return await self._redeem(run.attempt, step)
        self._go_to_second(run.attempt, step)
        if step.next == "code":
            raise bad_answer(answer.id)
        self._run = replace(run, step=step)
        return None

    def _go_to_second(self, attempt: oauth.Attempt, step: codes.Step) -> None:
        """Keep the run open and raise SecondStepDue, where that is what the operator wants."""
        if step.second is not None:
            self._run = _Run(attempt, step)
            raise SecondStepDue(step.second)

    def _sent(self, attempt: oauth.Attempt, step: codes.Step | str, support: str) -> CodeSent:
        if isinstance(step, str) or step.sent is None:  # nobody is let in by asking for a code
            raise bad_answer(support)
        self._run = _Run(attempt, step)
        return step.sent

    async def _redeem(self, attempt: oauth.Attempt, code: str, redirect: str = "") -> Grant:
        self._run = None
        url = (await self._auth.endpoints()).token
        request: Request = oauth.redeem(self._profile, url, attempt, code, redirect, self._around.device)
        return await self._auth.admit(await self._auth.send(request), Nonce(attempt.nonce))

    def _check_offered(self, way: WayIn, endpoints: Endpoints) -> None:
        if way not in endpoints.offered(self._profile):
            raise SignInRefused(SignInReason.NOT_OFFERED)
