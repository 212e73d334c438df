"""Where the refresh token lives: in memory always, in the system's keyring where the person wants to stay signed in.

Only keyrings that encrypt are used (SAFETY.md 2.1); without one the sign-in lasts until the program ends, and the screen says so.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable
from typing import Any, TypeVar

from lebara_desktop.services.keyrings import safe_backend, system_keyring
from lebara_desktop.services.store import Store

_log = logging.getLogger(__name__)
_LONGEST = 1_000  # characters; a Windows entry holds at most 1,280
_LIMIT = 20.0  # seconds; a keyring may ask the person to unlock it
_REVOKES = "pending-revokes"
T = TypeVar("T")


class Secrets:
    """Entries of one service name in the system's keyring; every failure means "no keyring", never an exception."""

    def __init__(self, service: str, *, backend: Callable[[], object] = system_keyring, limit: float = _LIMIT) -> None:
        self._service = service
        self._find = backend
        self._limit = limit
        self._backend: Any | None = None  # Any: see safe_backend
        self._looked = False
        self._turn = asyncio.Lock()

    async def usable(self) -> bool:
        """Tell whether there is a keyring that encrypts."""
        async with self._turn:
            if not self._looked:
                self._looked = True
                self._backend = await self._call(lambda: safe_backend(self._find()), None)
            return self._backend is not None

    async def read(self, user: str) -> str | None:
        """Return the entry of ``user``; None where there is none."""
        if not await self.usable():
            return None
        return await self._use(lambda backend: backend.get_password(self._service, user), None)

    async def write(self, user: str, secret: str) -> bool:
        """Keep ``secret`` for ``user`` and tell whether that worked; longer than 1,000 characters is not kept."""
        if len(secret) > _LONGEST or not await self.usable():
            return False
        return await self._use(lambda backend: backend.set_password(self._service, user, secret) or True, False)

    async def delete(self, user: str) -> None:
        """Drop the entry of ``user``, if there is one."""
        if await self.usable():
            await self._use(lambda backend: backend.delete_password(self._service, user), None)

    async def _use(self, work: Callable[[Any], T], otherwise: T) -> T:
        async with self._turn:
            backend = self._backend
            return otherwise if backend is None else await self._call(lambda: work(backend), otherwise)

    async def _call(self, work: Callable[[], T], otherwise: T) -> T:
        """Run ``work`` in a daemon thread: a keyring that hangs must hold up neither the screen nor the program's end."""
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[T] = loop.create_future()

        def settle(result: T) -> None:
            if not answer.done():
                answer.set_result(result)

        def run() -> None:
            try:
                result = work()
            except Exception as error:  # noqa: BLE001 — backends raise whatever their system libraries raise
                _log.info("the keyring refused: %s", type(error).__name__)
                result = otherwise
            if not loop.is_closed():
                loop.call_soon_threadsafe(settle, result)

        threading.Thread(target=run, name="keyring", daemon=True).start()
        try:
            async with asyncio.timeout(self._limit):
                return await answer
        except TimeoutError:
            _log.warning("the keyring did not answer in time")
            self._backend = None
            return otherwise


class TokenKeeper:
    """Keeps the refresh token of the signed-in person (``api.port.TokenStore``) and the revocations still owed.

    ``keep`` is the person's wish; ``stored`` whether the present token really lies in the keyring; ``notice`` turns true where the
    wish could not be granted.
    """

    def __init__(self, secrets: Secrets) -> None:
        self.keep = False
        self.stored = False
        self.notice: Store[bool] = Store(False)
        self.token = ""
        self._subject = ""
        self._secrets = secrets
        self._owed: list[str] = []

    async def save(self, subject: str, refresh_token: str, *, memory_only: bool = False) -> None:
        """Keep a new or rotated token; an older one never stays behind, since using it would end the whole grant.

        ``memory_only``: of staff, whose counter others use too (SAFETY.md 2.1).
        """
        self._subject, self.token = subject, refresh_token
        if not self.keep or memory_only or not refresh_token:
            if self.stored:
                self.stored = False
                await self._secrets.delete(subject)
            return
        had = self.stored
        self.stored = await self._secrets.write(subject, refresh_token)
        if had and not self.stored:
            await self._secrets.delete(subject)
        self.notice.set(not self.stored)

    async def recall(self, subject: str) -> str | None:
        """Return the remembered token of ``subject``."""
        token = await self._secrets.read(subject)
        if token:
            self._subject, self.token, self.keep, self.stored = subject, token, True, True
        return token or None

    async def drop(self) -> str:
        """Forget the token here and in the keyring; return it, to be revoked."""
        token, subject, stored = self.token, self._subject, self.stored
        self.token, self._subject, self.keep, self.stored = "", "", False, False
        if stored:
            await self._secrets.delete(subject)
        return token

    async def check(self) -> None:
        """Find out early whether the keyring can be used, so that the sign-in page can say so."""
        self.notice.set(not await self._secrets.usable())

    async def owe(self, token: str) -> None:
        """Remember that ``token`` is still to be revoked: the operator could not be reached."""
        self._owed.append(token)
        kept = "\n".join(self._owed)
        while len(kept) > _LONGEST:
            kept = kept.partition("\n")[2]
        if kept:
            await self._secrets.write(_REVOKES, kept)

    async def owed(self) -> tuple[str, ...]:
        """Hand over the tokens still to be revoked, and forget them."""
        stored = await self._secrets.read(_REVOKES)
        if stored:
            await self._secrets.delete(_REVOKES)
        tokens = dict.fromkeys([*self._owed, *(stored or "").split("\n")])
        self._owed.clear()
        return tuple(one for one in tokens if one)
