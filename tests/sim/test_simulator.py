"""The simulator in the suite: a share of seeds each time, all of them with ``--long``; and every wrong design must be caught."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.sim.loop import JumpingLoop
from tests.sim.mutants import MUTANTS, first_catch, recovery_forgets_the_past
from tests.sim.run import Result, run

_RARE = (recovery_forgets_the_past,)  # caught by one seed in some thousands


@pytest.fixture
def jumping() -> Iterator[JumpingLoop]:
    loop = JumpingLoop()
    yield loop
    loop.close()


def _figures(result: Result) -> tuple[int, int, int, list[str]]:
    return result.crashes, result.captures, result.intents, result.violations


def test_no_schedule_of_faults_and_crashes_charges_twice_or_loses_a_renewal(jumping: JumpingLoop) -> None:
    results = [run(seed, jumping) for seed in range(1, 121)]
    assert [(one.seed, one.violations) for one in results if one.violations] == []
    assert sum(one.crashes for one in results) > 100
    assert sum(one.captures for one in results) > 50


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
    return list(life.disk.execute("select intent, f, t, at_utc, why from log order by seq"))


@pytest.mark.long
def test_ten_thousand_seeds_hold(jumping: JumpingLoop) -> None:
    bad = [(seed, found) for seed in range(1, 10_001) if (found := run(seed, jumping).violations)]
    assert bad == []


@pytest.mark.parametrize("mutant", [one for one in MUTANTS if one not in _RARE], ids=lambda one: one.__name__)
def test_a_wrong_design_is_caught(mutant: Callable[[], Any]) -> None:
    assert first_catch(mutant, 400) is not None


@pytest.mark.long
@pytest.mark.parametrize("mutant", _RARE, ids=lambda one: one.__name__)
def test_a_rarely_wrong_design_is_caught(mutant: Callable[[], Any]) -> None:
    assert first_catch(mutant, 4_000) is not None
