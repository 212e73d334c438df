"""The sandbox operator's figures: ``python -m tests.bench.sandbox`` prints start-up, a year for 200 customers, and the tills."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from lebara_desktop.sandbox import people
from lebara_desktop.sandbox.app import prepare
from lebara_desktop.sandbox.clock import DAY, Clock
from lebara_desktop.sandbox.context import Context
from lebara_desktop.sandbox.engine import ledger
from lebara_desktop.sandbox.engine.simulate import move_clock
from lebara_desktop.sandbox.seed import fill
from lebara_desktop.sandbox.store import Store
from tests.sandbox import postgres, tills

_CUSTOMERS = 200


def _crowd() -> tuple[people.Sample, ...]:
    """Two hundred customers with one line each, who renew by themselves so that everybody lives through the year."""
    plans = ("441155", "441158", "441154", "441165")
    habits = ("even", "light", "parent", "streamer")
    made = []
    for number in range(_CUSTOMERS):
        kind = number % len(plans)
        one = people.SampleLine(
            f"447700{900000 + number}", "Line", plans[kind], habits[kind], number % 29, periods=0, auto_renew=True
        )
        made.append(
            people.Sample(f"Sample{number}", "Customer", "GB", "en", "crowd", "", (one,), 0, 0, ("Visa", "4242"))
        )
    return tuple(made)


def year() -> float:
    """Seconds in which a year passes for two hundred customers on SQLite; the book must balance afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        ctx = Context(Store(f"sqlite:///{folder}/op.sqlite"), Clock(), "http://operator.test")
        prepare(ctx)
        with ctx.store.begin() as tx:
            fill(ctx, tx, _crowd())
        started = time.perf_counter()
        with ctx.store.begin() as tx:
            move_clock(ctx, tx, ctx.clock.ms() + 365 * DAY)
        elapsed = time.perf_counter() - started
        with ctx.store.begin() as tx:
            if not ledger.balance(tx)["balanced"]:
                sys.exit("the book does not balance after a year")
        ctx.store.close()
    return elapsed


def start_up() -> tuple[float, float]:
    """Seconds from the start of the process to its ready line: with a fresh database, and with one that is filled."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = min(_start(f"{folder}/{number}.sqlite") for number in range(3))
        return fresh, min(_start(f"{folder}/0.sqlite") for _ in range(3))


def _start(path: str) -> float:
    command = [
        sys.executable,
        "-m",
        "lebara_desktop.sandbox.serve",
        "--database",
        f"sqlite:///{path}",
        "--parent-stdin",
    ]
    started = time.perf_counter()
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        json.loads(process.stdout.readline())
        elapsed = time.perf_counter() - started
        process.stdin.close()
    return elapsed


def _tills(url: str, workers: int, name: str, count: int, renewals: int) -> None:
    with tills.serving(url, workers) as line:
        found = tills.renew_all(line["url"], count, renewals)
    rate = len(found.seconds) / found.elapsed
    exact = found.captured == count * renewals * tills.PRICE * 100 and found.ledger["balanced"]
    print(
        f"{count} tills x {renewals} on {name:<22} {rate:6.0f} requests/s   p99 {found.p99() * 1000:5.0f} ms   book exact: {exact}"
    )


def main() -> int:
    """Print all figures."""
    print(f"python {sys.version.split()[0]}, {os.cpu_count()} cores")
    fresh, again = start_up()
    print(
        f"start to ready line      {fresh * 1000:6.0f} ms fresh, {again * 1000:.0f} ms with a filled database   aim 900, 500 ms"
    )
    print(f"a year for {_CUSTOMERS} customers {year():7.1f} s   limit 10 s")
    with tempfile.TemporaryDirectory() as folder:
        _tills(f"sqlite:///{Path(folder) / 'op.sqlite'}", 1, "SQLite", 50, 20)
    if reason := postgres.missing():
        print(f"PostgreSQL: {reason}")
    else:
        with postgres.server() as server:
            _tills(f"{server}postgres", 2, "PostgreSQL, 2 workers", 50, 20)
    return 0


if __name__ == "__main__":
    sys.exit(main())
