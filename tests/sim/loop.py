"""An event loop whose time passes at once: when nothing can run, the clock jumps to the next timer."""

from __future__ import annotations

import asyncio
from collections import deque
from datetime import datetime, timedelta
from heapq import heappop

from lebara_desktop.domain.clock import FixedClock
from tests.fakes.operator import START


class Stalled(Exception):
    """Nothing can run, and nothing will: every task waits for another."""


class JumpingLoop(asyncio.BaseEventLoop):
    """Runs tasks in a fixed order on jumping time; knows neither sockets nor signals nor threads."""

    _ready: deque[asyncio.Handle]  # the base's own; asyncio has named them so since 3.4
    _scheduled: list[asyncio.TimerHandle]
    _timer_cancelled_count: int
    _clock_resolution: float
    _stopping: bool

    def __init__(self) -> None:
        self.moment = 0.0
        super().__init__()

    def time(self) -> float:
        return self.moment

    def _run_once(self) -> None:
        """One turn of asyncio's, without what only sockets, signals and debugging need."""
        ready, timers = self._ready, self._scheduled
        while timers and timers[0].cancelled():
            self._pop()
        if not ready and not self._stopping:
            if not timers:
                raise Stalled
            self.moment = max(self.moment, timers[0].when())
        due = self.moment + self._clock_resolution
        while timers and timers[0].when() < due:
            ready.append(self._pop())
        for _ in range(len(ready)):
            handle = ready.popleft()
            if not handle.cancelled():
                handle._run()

    def _pop(self) -> asyncio.TimerHandle:
        handle = heappop(self._scheduled)
        handle._scheduled = False  # type: ignore[attr-defined]  # what the base does
        self._timer_cancelled_count -= handle.cancelled()
        return handle


class LoopClock(FixedClock):
    """The loop's time as a clock."""

    def __init__(self, loop: JumpingLoop) -> None:
        super().__init__(START)
        self._loop = loop

    def now(self) -> datetime:
        return START + timedelta(seconds=self._loop.moment)

    def monotonic(self) -> float:
        return self._loop.moment
