"""The sign-in half of an operator that has passwords and nothing else: every other way in is honestly not offered."""

from __future__ import annotations

from collections.abc import Callable

from lebara_desktop.api.port import Grant
from lebara_desktop.domain.errors import SignInReason, SignInRefused
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


class PasswordOnly:
    """What ``Authority`` demands beside passwords."""

    sign_in_hosts: frozenset[str] = frozenset({"operator.example"})

    async def ways(self) -> frozenset[WayIn]:
        return frozenset({WayIn.PASSWORD})

    async def as_guest(self, number: str, market: str) -> Grant:
        raise SignInRefused(SignInReason.NOT_OFFERED)

    async def send_code(self, purpose: Purpose, username: str, market: str) -> CodeSent:
        raise SignInRefused(SignInReason.NOT_OFFERED)

    async def resend_code(self) -> CodeSent:
        raise SignInRefused(SignInReason.INVALID_SESSION)

    async def enter_code(self, code: str) -> Grant | None:
        raise SignInRefused(SignInReason.INVALID_SESSION)

    async def second_step(self, code: str) -> Grant | None:
        raise SignInRefused(SignInReason.INVALID_SESSION)

    async def correct_market(self, market: str) -> Grant:
        raise SignInRefused(SignInReason.INVALID_SESSION)

    async def set_new_password(self, password: str) -> Grant:
        raise SignInRefused(SignInReason.INVALID_SESSION)

    async def register(self, credentials: Credentials) -> Grant:
        raise SignInRefused(SignInReason.INVALID_SESSION)

    async def complete_registration(self, consents: frozenset[Channel]) -> Grant:
        raise SignInRefused(SignInReason.NOT_OFFERED)

    async def sign_in_by_browser(
        self, market: str, login: str, visit: Callable[[str], bool], page: AnswerPage
    ) -> Grant:
        raise SignInRefused(SignInReason.NOT_OFFERED)

    async def start_phone(self) -> PhonePrompt:
        raise SignInRefused(SignInReason.NOT_OFFERED)

    async def await_phone(self) -> Grant:
        raise SignInRefused(SignInReason.INVALID_SESSION)

    async def change_password(self, current: str, new: str) -> int:
        raise SignInRefused(SignInReason.NOT_OFFERED)

    async def devices(self) -> tuple[Device, ...]:
        raise SignInRefused(SignInReason.NOT_OFFERED)

    async def end_device(self, device: str) -> None:
        raise SignInRefused(SignInReason.NOT_OFFERED)

    async def end_other_devices(self) -> int:
        raise SignInRefused(SignInReason.NOT_OFFERED)
