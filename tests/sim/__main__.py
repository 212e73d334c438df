"""`python -m tests.sim --seeds N` runs N seeds, `--seed K` tells one, `--mutants` hunts the wrong designs that must be caught."""

from __future__ import annotations

import argparse
import sys
import time

from tests.sim.loop import JumpingLoop
from tests.sim.run import Life, run


def main() -> int:
    """Run, print one line of figures, and return 1 where anything was violated."""
    parser = argparse.ArgumentParser(prog="python -m tests.sim", description=__doc__)
    parser.add_argument("--seeds", type=int, default=1_000)
    parser.add_argument("--first", type=int, default=1)
    parser.add_argument("--seed", type=int)
    parser.add_argument("--mutants", action="store_true")
    chosen = parser.parse_args()
    if chosen.mutants:
        from tests.sim.mutants import hunt

        return hunt(chosen.seeds, sys.stdout.write)
    loop = JumpingLoop()
    seeds = [chosen.seed] if chosen.seed is not None else range(chosen.first, chosen.first + chosen.seeds)
    begun, crashes, captures, intents, violations = time.monotonic(), 0, 0, 0, 0
    for seed in seeds:
        result = run(seed, loop, after=_tell if chosen.seed is not None else None)
        crashes += result.crashes
        captures += result.captures
        intents += result.intents
        violations += len(result.violations)
        for one in result.violations:
            sys.stdout.write(f"seed {seed}: {one}\n")
    loop.close()
    took = time.monotonic() - begun
    sys.stdout.write(
        f"seeds={len(seeds)} intents={intents} crashes={crashes} captures={captures} violations={violations}"
        f" seconds={took:.1f}\n"
    )
    return 1 if violations else 0


def _tell(life: Life) -> None:
    query = "select intent, f, t, at_utc, why from log order by seq"
    for intent, before, after, at, why in life.disk.execute(query):
        sys.stdout.write(f"{at[11:23]} {intent[:8]} {before or '-':>11} -> {after:<11} {why}\n")
    for payment in life.operator.ledger.payments.values():
        sys.stdout.write(
            f"payment {payment.client_ref[:8]}{payment.client_ref[36:]} {payment.state} {payment.reason}\n"
        )


if __name__ == "__main__":
    sys.exit(main())
