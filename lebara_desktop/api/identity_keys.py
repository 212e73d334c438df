"""The issuer's public keys: fetched once, and again when a token names a key that is not among them (they change)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from lebara_desktop.api.errors import app_error, bad_answer
from lebara_desktop.api.strict import Unreadable, decode
from lebara_desktop.api.wire import Response
from lebara_desktop.domain.clock import Clock

_PAUSE = 60.0  # seconds between two fetches: forged tokens must not make us ask the issuer as often as they like


class Keys:
    """One issuer's key set; ``fetch`` asks for it. Raises AppError."""

    def __init__(self, fetch: Callable[[], Awaitable[Response]], clock: Clock) -> None:
        self._fetch = fetch
        self._clock = clock
        self._found: object = None
        self._again: float | None = None  # the moment from which another fetch is allowed

    async def holding(self, key_id: str | None) -> object:
        """Return the decoded key set, which holds ``key_id`` where the issuer has it; None: any."""
        if self._found is None or (
            not self._has(key_id) and self._again is not None and self._clock.monotonic() >= self._again
        ):
            await self._ask()
        return self._found

    def _has(self, key_id: str | None) -> bool:
        listed = self._found.get("keys") if isinstance(self._found, dict) else None
        known = [one.get("kid") for one in listed if isinstance(one, dict)] if isinstance(listed, list) else []
        return bool(known) if key_id is None else key_id in known

    async def _ask(self) -> None:
        answer = await self._fetch()
        if not answer.ok:
            raise app_error(answer)
        try:
            found = decode(answer.body)
        except Unreadable as error:
            raise bad_answer(answer.id) from error
        first = self._found is None
        self._found = found
        self._again = self._clock.monotonic() + (0.0 if first else _PAUSE)
