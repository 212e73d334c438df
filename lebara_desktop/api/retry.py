"""Which reads are tried again, how often and when. The only retry layer for reads; money posts are never repeated here."""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable
from typing import Protocol

from lebara_desktop.api.errors import Trouble, retry_after
from lebara_desktop.api.wire import Response
from lebara_desktop.domain.clock import Clock
from lebara_desktop.domain.errors import AppError, ErrorKind

TRIES = 4
BUDGET = 20.0  # seconds for all tries of one call together
_FIRST, _LONGEST = 0.5, 5.0  # seconds between tries, before the jitter
_AGAIN = {408, 425, 429, 500, 502, 503, 504}


class Jitter(Protocol):
    """Where chance comes from (``random.Random``)."""

    def uniform(self, a: float, b: float) -> float:
        """Return a number between ``a`` and ``b``."""


class Retry:
    """Repeats reads: at most four tries in twenty seconds, waits 0.5·2ⁿ s up to 5 s times a chance between a half and one."""

    def __init__(self, clock: Clock, sleep: Callable[[float], Awaitable[object]], jitter: Jitter | None = None) -> None:
        self._clock = clock
        self._sleep = sleep
        self._jitter = jitter or random.Random()  # noqa: S311 — spreads load, guards nothing

    async def run(self, attempt: Callable[[float], Awaitable[Response]]) -> Response:
        """Call ``attempt`` with the seconds that are left; return its answer, whatever it says, or raise its last AppError."""
        start = self._clock.monotonic()
        done = 0
        while True:
            result = await _outcome(attempt, BUDGET - (self._clock.monotonic() - start))
            done += 1
            again, asked = _worth_repeating(result)
            wait = max(self._delay(done), asked or 0.0)
            if again and done < TRIES and self._clock.monotonic() - start + wait < BUDGET:
                await self._sleep(wait)
            elif isinstance(result, AppError):
                raise result
            else:
                return result

    def _delay(self, done: int) -> float:
        pause: float = min(_FIRST * 2 ** (done - 1), _LONGEST)
        return pause * self._jitter.uniform(0.5, 1.0)


async def _outcome(attempt: Callable[[float], Awaitable[Response]], left: float) -> Response | AppError:
    try:
        return await attempt(left)
    except Trouble as trouble:
        error = trouble.app_error()
        error.__cause__ = trouble
        return error
    except AppError as error:  # the access token could not be renewed
        return error


def _worth_repeating(result: Response | AppError) -> tuple[bool, float | None]:
    if isinstance(result, AppError):
        return result.retryable and result.kind is not ErrorKind.BAD_ANSWER, result.retry_after
    return result.status in _AGAIN, retry_after(result)
