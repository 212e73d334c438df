"""The second step of the signed-in person's own sign-in: what the profile's card stands on. Secrets pass through."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar

from lebara_desktop.api.port import Factors
from lebara_desktop.domain.errors import AppError, ErrorKind
from lebara_desktop.domain.signin import Enrolment, Factor
from lebara_desktop.services.session import SessionService

T = TypeVar("T")


class FactorService:
    """Each method raises AppError and SignInRefused; what happens to an ended session is ``SessionService``'s."""

    def __init__(self, factors: Factors, session: SessionService) -> None:
        self._factors = factors
        self._session = session

    async def read(self) -> Factor:
        """Read whether there is a second step; NOT_OFFERED where the operator has none."""
        return await self._do(self._factors.factor)

    async def enrol(self, password: str) -> Enrolment:
        """Begin: a secret for the app, which ``confirm`` makes count."""
        return await self._do(lambda: self._factors.enrol(password))

    async def confirm(self, code: str) -> tuple[str, ...]:
        """Switch it on; return the recovery codes, shown this once."""
        return await self._do(lambda: self._factors.confirm(code))

    async def new_codes(self, password: str, code: str) -> tuple[str, ...]:
        """Make other recovery codes instead of those that are left."""
        return await self._do(lambda: self._factors.new_codes(password, code))

    async def remove(self, password: str, code: str) -> None:
        """Switch it off."""
        await self._do(lambda: self._factors.remove(password, code))

    async def _do(self, work: Callable[[], Awaitable[T]]) -> T:
        epoch = self._session.epoch
        try:
            await self._session.connect()
            found = await work()
        except AppError as error:
            if error.kind is ErrorKind.SIGNED_OUT:
                await self._session.expire(epoch)
            raise
        if epoch != self._session.epoch:  # another person has come: what is said of the one before is nobody's
            raise AppError(ErrorKind.SIGNED_OUT)
        return found
