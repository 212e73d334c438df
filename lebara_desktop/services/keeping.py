"""A whole copy of the money journal for each day that the program runs, made while no money moves."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from lebara_desktop.domain.errors import AppError
from lebara_desktop.services.journal import Journal
from lebara_desktop.services.tasks import TaskScope

_LOOK = 600.0  # seconds between two looks
_PATIENCE = 6  # looks: so long a payment may hold the copy up


class DailyCopy:
    """Looks every ten minutes whether the journal's copy is a day old. ``busy`` says whether money may be moving just now."""

    def __init__(
        self,
        journal: Journal,
        busy: Callable[[], bool],
        on_error: Callable[[Exception], None],
        *,
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        self._journal = journal
        self._busy = busy
        self._on_error = on_error
        self._sleep = sleep
        self._held_up = 0
        self._tasks = TaskScope(on_error)

    def start(self) -> None:
        """Look again and again, until closed."""
        self._tasks.spawn(self._watch())

    async def aclose(self) -> None:
        """Stop looking; a copy that is being made is made."""
        await self._tasks.aclose()

    async def _watch(self) -> None:
        while True:
            await self._sleep(_LOOK)
            if self._busy() and self._held_up < _PATIENCE:
                self._held_up += 1
                continue
            self._held_up = 0
            try:
                await self._journal.keep_copy()
            except AppError as error:
                self._on_error(error)
