"""`python -m tests.sim --seeds N` runs N seeds, `--seed K` tells one, `--mutants` hunts the wrong designs that must be caught."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterable

from tests.sim.loop import JumpingLoop
from tests.sim.many import known_seeds, run_many
from tests.sim.run import Life, Result, run

_MUTANT_SEEDS = 2_000


def main() -> int:
    """Run, print one line of figures, and return 1 where anything was violated."""
    parser = argparse.ArgumentParser(prog="python3 dev.py sim", description=__doc__)
    parser.add_argument("--seeds", type=int, help="how many seeds; with --mutants, how many at most for each (2000)")
    parser.add_argument("--first", type=int, default=1, help="the first seed")
    parser.add_argument("--seed", type=int, help="one seed, told step by step")
    parser.add_argument("--mutants", action="store_true", help="hunt the wrong designs")
    parser.add_argument("--jobs", type=int, help="processes; one for each core where not given")
    chosen = parser.parse_args()
    if chosen.mutants:
        from tests.sim.mutants import hunt

        return hunt(chosen.seeds or _MUTANT_SEEDS, _say, chosen.jobs)
    begun = time.monotonic()
    if chosen.seed is not None:
        return _sum_up([_told(chosen.seed)], begun)
    seeds = range(chosen.first, chosen.first + (chosen.seeds or 1_000))
    old = [seed for seed in known_seeds() if seed not in seeds]
    return _sum_up(run_many([*old, *seeds], chosen.jobs), begun)


def _sum_up(results: Iterable[Result], begun: float) -> int:
    seeds = crashes = captures = intents = violations = 0
    for result in results:
        seeds += 1
        crashes += result.crashes
        captures += result.captures
        intents += result.intents
        violations += len(result.violations)
        for one in result.violations:
            _say(f"seed {result.seed}: {one}\n")
    took = time.monotonic() - begun
    _say(f"seeds={seeds} crashes={crashes} captures={captures} violations={violations} intents={intents}")
    _say(f" seconds={took:.1f}\n")
    return 1 if violations else 0


def _told(seed: int) -> Result:
    loop = JumpingLoop()
    try:
        return run(seed, loop, after=_tell)
    finally:
        loop.close()


def _tell(life: Life) -> None:
    query = "select intent, f, t, at_utc, why from log order by seq"
    for one in life.machines:
        for intent, before, after, at, why in one.disk.execute(query):
            _say(f"{one.number} {at[8:23]} {intent[:8]} {before or '-':>11} -> {after:<11} {why}\n")
    for payment in life.ledger.payments.values():
        _say(f"payment {payment.client_ref[:8]}{payment.client_ref[36:]} {payment.state} {payment.reason}\n")
    for (machine, intent), said in life.history.sayings.items():
        _say(f"{machine} {intent[:8]} said {', '.join(said)}\n")


def _say(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
