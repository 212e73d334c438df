"""The simulator in the suite: a share of seeds each time, many more with ``--long``; and every wrong design must be caught."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

import pytest

from tests.sim.loop import JumpingLoop
from tests.sim.many import known_seeds, run_block, run_many
from tests.sim.mutants import MUTANTS, cancel_leaves_payments, first_catch
from tests.sim.run import Result, run

_RARE = (cancel_leaves_payments,)  # many hundreds of seeds
_SHARE = range(1, 81)


def _figures(result: Result) -> tuple[int, int, int, list[str]]:
    return result.crashes, result.captures, result.intents, result.violations


def _bad(results: list[Result]) -> list[tuple[int, list[str]]]:
    return [(one.seed, one.violations) for one in results if one.violations]


def test_no_schedule_of_faults_and_crashes_charges_twice_or_loses_a_renewal() -> None:
    results = run_block(_SHARE)
    assert _bad(results) == []
    assert sum(one.crashes for one in results) > 100
    assert sum(one.captures for one in results) > 40


def test_no_seed_that_ever_failed_fails_again() -> None:
    assert _bad(run_block(known_seeds())) == []


def test_a_seed_is_the_same_story_each_time() -> None:
    stories: list[list[Any]] = []
    for _ in range(2):
        loop = JumpingLoop()
        rows: list[Any] = []
        result = run(29, loop, after=lambda life, rows=rows: rows.extend(_log(life)))  # type: ignore[misc]  # default
        stories.append([*rows, _figures(result)])
        loop.close()
    assert stories[0] == stories[1]
    assert len(stories[0]) > 5


def _log(life: Any) -> list[Any]:
    query = "select intent, f, t, at_utc, why from log order by seq"
    return [row for one in life.machines for row in one.disk.execute(query)]


@pytest.mark.long
def test_two_hundred_thousand_seeds_hold() -> None:
    count = int(os.environ.get("SIM_SEEDS", "200000"))
    assert _bad([one for one in run_many(range(1, count + 1)) if one.violations]) == []


@pytest.mark.parametrize("mutant", [one for one in MUTANTS if one not in _RARE], ids=lambda one: one.__name__)
def test_a_wrong_design_is_caught(mutant: Callable[[], Any]) -> None:
    assert first_catch(mutant, 400) is not None


@pytest.mark.long
@pytest.mark.parametrize("mutant", _RARE, ids=lambda one: one.__name__)
def test_a_rarely_wrong_design_is_caught(mutant: Callable[[], Any]) -> None:
    assert first_catch(mutant, 2_000) is not None
