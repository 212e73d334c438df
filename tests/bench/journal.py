"""How long one durable step of the journal takes, off the GUI thread, beside a bare fsync of as many bytes in the same run.

Prints one JSON line: medians and 99th percentiles in milliseconds, and the longest time for which the event loop did not run.
"""

from __future__ import annotations

import asyncio
import json
import os
import statistics
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from lebara_desktop.domain.checkout import State
from lebara_desktop.services.clock import SystemClock
from lebara_desktop.services.journal import Journal
from tests.services.samples import record

_STEPS = 300
_WARM_UP = 20  # steps that are not counted
_BYTES = 3 * 4120  # what a step adds to the write-ahead log: about three pages with their headers


async def measure(folder: Path) -> dict[str, float]:
    """Commit, and sync beside it, in turns; return the figures."""
    book = Journal(folder / "journal.sqlite", SystemClock())
    await book.open()
    one = await book.move(await book.insert(record(book)), State.SENT, "bench")
    ours: list[float] = []
    bare: list[float] = []
    stall = _Stall()
    watch = asyncio.create_task(stall.watch())
    handle = os.open(folder / "bare", os.O_CREAT | os.O_WRONLY, 0o600)
    for number in range(_STEPS + _WARM_UP):
        begun = time.perf_counter()
        await book.note(one, revision=number + 1)
        ours.append(time.perf_counter() - begun)
        one = replace(one, revision=number + 1)
        bare.append(await asyncio.to_thread(_sync, handle, number))
    os.close(handle)
    watch.cancel()
    await book.aclose()
    return {**_figures("commit", ours), **_figures("fsync", bare), "stall": stall.longest * 1000}


class _Stall:
    """The longest time for which the event loop did not run, in seconds."""

    def __init__(self) -> None:
        self.longest = 0.0

    async def watch(self) -> None:
        """Look every millisecond until cancelled."""
        while True:
            begun = time.perf_counter()
            await asyncio.sleep(0.001)
            self.longest = max(self.longest, time.perf_counter() - begun - 0.001)


def _sync(handle: int, number: int) -> float:
    begun = time.perf_counter()
    os.pwrite(handle, b"x" * _BYTES, number * _BYTES)
    os.fsync(handle)
    return time.perf_counter() - begun


def _figures(name: str, seconds: list[float]) -> dict[str, float]:
    kept = sorted(seconds[_WARM_UP:])
    return {f"{name}_p50": statistics.median(kept) * 1000, f"{name}_p99": kept[int(len(kept) * 0.99)] * 1000}


def main() -> None:
    """Measure in a fresh folder and print."""
    with tempfile.TemporaryDirectory() as folder:
        print(json.dumps({name: round(value, 3) for name, value in asyncio.run(measure(Path(folder))).items()}))


if __name__ == "__main__":
    main()
