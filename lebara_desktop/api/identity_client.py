"""The sign-in half of the client: one person at a time, each with connections, cookies and tokens of their own."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from lebara_desktop.api.identity_account import OwnAccount
from lebara_desktop.api.port import Grant
from lebara_desktop.api.profile import Profile
from lebara_desktop.api.session import Session
from lebara_desktop.domain.signin import (
    AnswerPage,
    Channel,
    CodeSent,
    Credentials,
    Device,
    PhonePrompt,
    Purpose,
    WayIn,
)


class IdentityClient:
    """Implements ``Authority``: what the methods do and raise stands in ``port.py``."""

    def __init__(self, profile: Profile, connect: Callable[[], Session]) -> None:
        self._profile = profile
        self._connect = connect
        self._session = connect()
        self._closing: set[asyncio.Task[None]] = set()

    @property
    def sign_in_hosts(self) -> frozenset[str]:
        """See ``Authority``."""
        return self._profile.sign_in_hosts

    async def ways(self) -> frozenset[WayIn]:
        """See ``Authority``."""
        return await self._session.door.ways()

    async def sign_in(self, username: str, password: str, market: str) -> Grant:
        """See ``Authority``."""
        return await self._fresh().door.sign_in(username, password, market)

    async def as_guest(self, number: str, market: str) -> Grant:
        """See ``Authority``."""
        return await self._fresh().door.as_guest(number, market)

    async def send_code(self, purpose: Purpose, username: str, market: str) -> CodeSent:
        """See ``Authority``."""
        return await self._fresh().door.send_code(purpose, username, market)

    async def resend_code(self) -> CodeSent:
        """See ``Authority``."""
        return await self._session.door.resend_code()

    async def enter_code(self, code: str) -> Grant | None:
        """See ``Authority``."""
        return await self._session.door.enter_code(code)

    async def second_step(self, code: str) -> Grant | None:
        """See ``Authority``."""
        return await self._session.door.second_step(code)

    async def correct_market(self, market: str) -> Grant:
        """See ``Authority``."""
        return await self._session.door.correct_market(market)

    async def set_new_password(self, password: str) -> Grant:
        """See ``Authority``."""
        return await self._session.door.set_new_password(password)

    async def register(self, credentials: Credentials) -> Grant:
        """See ``Authority``."""
        return await self._session.door.register(credentials)

    async def complete_registration(self, consents: frozenset[Channel]) -> Grant:
        """See ``Authority``."""
        return await self._own.complete(consents)

    async def sign_in_by_browser(
        self, market: str, login: str, visit: Callable[[str], bool], page: AnswerPage
    ) -> Grant:
        """See ``Authority``."""
        return await self._fresh().door.by_browser(market, login, visit, page)

    async def start_phone(self) -> PhonePrompt:
        """See ``Authority``."""
        return await self._fresh().door.start_phone()

    async def await_phone(self) -> Grant:
        """See ``Authority``."""
        return await self._session.door.await_phone()

    async def resume(self, subject: str, refresh_token: str) -> Grant:
        """See ``Authority``."""
        return await self._fresh().auth.resume(subject, refresh_token)

    async def sign_out(self, refresh_token: str) -> None:
        """See ``Authority``."""
        await self._session.auth.sign_out(refresh_token)

    async def change_password(self, current: str, new: str) -> int:
        """See ``Authority``."""
        return await self._own.change_password(current, new)

    async def devices(self) -> tuple[Device, ...]:
        """See ``Authority``."""
        return await self._own.devices()

    async def end_device(self, device: str) -> None:
        """See ``Authority``."""
        await self._own.end_device(device)

    async def end_other_devices(self) -> int:
        """See ``Authority``."""
        return await self._own.end_other_devices()

    def forget(self) -> None:
        """See ``Authority``: the next person gets new cookies and connections, answers for this one are refused."""
        left, self._session = self._session, self._connect()
        left.retire()
        closing = asyncio.get_running_loop().create_task(left.aclose())
        self._closing.add(closing)
        closing.add_done_callback(self._closing.discard)

    async def aclose(self) -> None:
        """Close every connection."""
        await self._session.aclose()
        while self._closing:
            await asyncio.wait(set(self._closing))

    @property
    def _own(self) -> OwnAccount:
        return OwnAccount(self._profile, self._session)

    def _fresh(self) -> Session:
        if self._session.auth.in_use:
            self.forget()
        return self._session
