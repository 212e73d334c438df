"""The sandbox operator's figures: ``python -m tests.bench.sandbox`` prints start-up, a year for 200 customers, and the tills."""

from __future__ import annotations

import asyncio
import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import httpx
from sqlalchemy import func, select

from lebara_desktop.sandbox import people
from lebara_desktop.sandbox.app import prepare
from lebara_desktop.sandbox.clock import DAY, Clock
from lebara_desktop.sandbox.context import Context
from lebara_desktop.sandbox.engine import ledger
from lebara_desktop.sandbox.engine.simulate import move_clock
from lebara_desktop.sandbox.seed import fill
from lebara_desktop.sandbox.store import Store
from lebara_desktop.sandbox.tables import cdr
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


def year() -> tuple[float, int]:
    """Seconds in which a year passes for two hundred customers on SQLite, and the usage records that it left; the book must
    balance afterwards."""
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
            records = int(tx.execute(select(func.count()).select_from(cdr)).scalar_one())
        ctx.store.close()
    return elapsed, records


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


def imports() -> float:
    """Seconds in which a Python process starts that only imports what the operator stands on: the reference of its start."""
    command = [sys.executable, "-c", "import sqlalchemy, starlette.applications, uvicorn"]

    def once() -> float:
        started = time.perf_counter()
        subprocess.run(command, check=True)
        return time.perf_counter() - started

    return min(once() for _ in range(3))


def plain_rows(count: int) -> float:
    """Seconds in which SQLite alone takes so many rows of the shape of usage records: the reference of a year."""
    row = (1, 1, 0, 0, "data", 1, 1, None, None)
    with tempfile.TemporaryDirectory() as folder, sqlite3.connect(f"{folder}/plain.sqlite") as plain:
        plain.execute("CREATE TABLE record (id INTEGER PRIMARY KEY, a, b, c, d, e, f, g, h, i)")
        started = time.perf_counter()
        plain.executemany("INSERT INTO record VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", ((n, *row) for n in range(count)))
        plain.commit()
        return time.perf_counter() - started


async def _bare_gets(url: str, clients: int, each: int) -> float:
    """Requests a second of the cheapest GET there is, by as many clients at once: the reference of the tills."""
    async with httpx.AsyncClient(base_url=url, timeout=120) as http:

        async def client() -> None:
            for _ in range(each):
                await http.get("/sandbox/clock")

        started = time.perf_counter()
        await asyncio.gather(*(client() for _ in range(clients)))
        return clients * each / (time.perf_counter() - started)


def _tills(url: str, workers: int, name: str, count: int, renewals: int) -> None:
    with tills.serving(url, workers) as line:
        bare = asyncio.run(_bare_gets(line["url"], count, renewals))
        found = tills.renew_all(line["url"], count, renewals)
    rate = len(found.seconds) / found.elapsed
    exact = found.captured == count * renewals * tills.PRICE * 100 and found.ledger["balanced"]
    print(
        f"{count} tills x {renewals} on {name:<22} {rate:6.1f} requests/s   p99 {found.p99() * 1000:5.0f} ms   "
        f"book exact: {exact}   bare GETs {bare:.0f}/s, ratio {rate / bare:.3f}",
        flush=True,
    )


def main(argv: list[str]) -> int:
    """Print all figures, each beside its reference of the same run; two numbers: tills and renewals of each."""
    count, renewals = (int(argv[0]), int(argv[1])) if len(argv) == 2 else (50, 20)
    print(f"python {sys.version.split()[0]}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    bare = imports()
    fresh, again = start_up()
    print(
        f"start to ready line      {fresh * 1000:6.0f} ms fresh, {again * 1000:.0f} ms with a filled database   "
        f"aim 900, 500 ms   imports alone {bare * 1000:.0f} ms, ratio {fresh / bare:.2f}, {again / bare:.2f}",
        flush=True,
    )
    lived, records = year()
    plain = plain_rows(records)
    print(
        f"a year for {_CUSTOMERS} customers {lived:7.1f} s   limit 10 s   {records} bare rows {plain:.2f} s, "
        f"ratio {lived / plain:.1f}",
        flush=True,
    )
    with tempfile.TemporaryDirectory() as folder:
        _tills(f"sqlite:///{Path(folder) / 'op.sqlite'}", 1, "SQLite", count, renewals)
    if reason := postgres.missing():
        print(f"PostgreSQL: {reason}")
    else:
        with postgres.server() as server:
            _tills(f"{server}postgres", 2, "PostgreSQL, 2 workers", count, renewals)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
