"""Who owns running work: started here, cancelled here, its failures told once."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any


class TaskScope:
    """Owns the asyncio tasks of one page or service: keeps them alive, cancels them with their owner, one sink for failures."""

    def __init__(self, on_error: Callable[[Exception], None]) -> None:
        self._on_error = on_error
        self._tasks: set[asyncio.Task[Any]] = set()
        self._latest: dict[str, asyncio.Task[Any]] = {}

    def spawn(self, coro: Coroutine[Any, Any, Any], *, key: str | None = None) -> asyncio.Task[Any]:
        """Start ``coro``; with ``key``, the newer replaces (cancels) the older of the same key."""
        if key is not None and (old := self._latest.get(key)) is not None:
            old.cancel()
        task = asyncio.get_running_loop().create_task(coro)
        self._tasks.add(task)
        if key is not None:
            self._latest[key] = task
        task.add_done_callback(lambda done: self._finished(done, key))
        return task

    def cancel(self) -> None:
        """Cancel everything that runs."""
        for task in tuple(self._tasks):
            task.cancel()

    async def aclose(self) -> None:
        """Cancel everything and wait until it has ended."""
        tasks = [task for task in self._tasks if task is not asyncio.current_task()]
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)

    def _finished(self, task: asyncio.Task[Any], key: str | None) -> None:
        self._tasks.discard(task)
        if key is not None and self._latest.get(key) is task:
            del self._latest[key]
        if task.cancelled():
            return
        error = task.exception()
        if isinstance(error, Exception):
            self._on_error(error)


class Soon:
    """Calls once in the next turn of the event loop, however often it is asked in this one: as after several stores that change
    for one reason."""

    def __init__(self, call: Callable[[], None]) -> None:
        self._call = call
        self._due: asyncio.Handle | None = None

    def ask(self, _value: object = None) -> None:
        """Ask for the call; takes what a store hands to who listens."""
        if self._due is None:
            self._due = asyncio.get_running_loop().call_soon(self._run)

    def cancel(self) -> None:
        """Take the request back, if there is one."""
        if self._due is not None:
            self._due.cancel()
            self._due = None

    def _run(self) -> None:
        self._due = None
        self._call()
