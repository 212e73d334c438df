"""Many seeds in several processes. Each seed is its own story, so the figures do not depend on how they are shared out."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from itertools import islice
from multiprocessing import get_context
from pathlib import Path

from tests.sim.loop import JumpingLoop
from tests.sim.run import Result, run

_BLOCK = 50
REGRESSIONS = Path(__file__).with_name("regressions.txt")


def known_seeds() -> list[int]:
    """Return every seed that ever failed."""
    rows = REGRESSIONS.read_text("utf-8").splitlines()
    return [int(row.split()[0]) for row in rows if row[:1].isdigit()]


def run_many(seeds: Sequence[int], jobs: int | None = None) -> Iterator[Result]:
    """Run ``seeds`` in ``jobs`` processes (one for each core where not given); the results come in the order of the seeds."""
    blocks = [tuple(islice(seeds, at, at + _BLOCK)) for at in range(0, len(seeds), _BLOCK)]
    workers = min(jobs or os.cpu_count() or 1, len(blocks))
    if workers < 2:
        yield from (result for block in blocks for result in run_block(block))
        return
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        for results in pool.map(run_block, blocks):
            yield from results


def run_block(seeds: Sequence[int]) -> list[Result]:
    """Run some seeds in this process."""
    loop = JumpingLoop()
    gc.collect()
    gc.freeze()  # what was imported need not be looked at again
    try:
        return [run(seed, loop) for seed in seeds]
    finally:
        loop.close()


def in_processes(
    works: Sequence[Callable[[], tuple[str, bool]]], jobs: int | None = None
) -> Iterator[tuple[str, bool]]:
    """Do each work in some process; the answers come in the order of ``works``."""
    with ProcessPoolExecutor(min(jobs or os.cpu_count() or 1, len(works)), mp_context=get_context("spawn")) as pool:
        yield from (one.result() for one in [pool.submit(work) for work in works])
