"""``python3 dev.py bench``: runs every benchmark in processes of its own and prints the figures beside their references."""

from __future__ import annotations

import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from typing import Any

_ROUNDS = 7
_OTHERS = ("tests.bench.looks", "tests.bench.journal", "tests.bench.sandbox")  # each prints its own lines


def _run(*words: str, limit: float = 300) -> str:
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "T0": repr(time.time())}
    command = [sys.executable, "-m", *words]
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=limit, check=False)
    if done.returncode:
        sys.exit(f"{words[0]} failed:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    return done.stdout


def _figures(module: str) -> dict[str, Any]:
    figures: dict[str, Any] = json.loads(_run(module).strip().splitlines()[-1])
    return figures


def _middle(rows: list[dict[str, Any]], key: str) -> float:
    return float(statistics.median(row[key] for row in rows))


def _start_up() -> None:
    rounds = [(_figures("tests.bench.bare"), _figures("tests.bench.ours")) for _ in range(_ROUNDS + 1)][1:]
    bare, ours = [one for one, _ in rounds], [other for _, other in rounds]
    reference = _middle(bare, "first_paint")
    window, sandbox = _middle(ours, "memory_window"), _middle(ours, "memory_sandbox")
    for key, what in (("first_paint", "first paint of the window"), ("form_paint", "sign-in form painted")):
        took = _middle(ours, key)
        print(f"{what:27}{took * 1000:6.0f} ms   bare window {reference * 1000:.0f} ms, ratio {took / reference:.2f}")
    print(
        f"start to sign-in ready     {_middle(ours, 'sign_in_ready') * 1000:6.0f} ms   fresh data directory, sandbox seeded"
    )
    print(f"sign-in to dashboard       {_middle(ours, 'dashboard_filled') * 1000:6.0f} ms")
    least = sum(float(figure) for figure in _figures("tests.bench.skeleton").values())
    shared = _middle(ours, "pss_window") + _middle(ours, "pss_sandbox")
    print(
        f"memory of both processes   {window + sandbox:6.0f} MB   window {window:.0f}, sandbox {sandbox:.0f}, counted as if alone; "
        f"limit 130   their libraries with nothing of ours {least:.0f}, ratio {(window + sandbox) / least:.2f}   "
        f"(PSS beside what else runs now: {shared:.0f})"
    )


def _tour() -> None:
    with tempfile.TemporaryDirectory() as folder:
        said = _run("lebara_desktop", "--tour", folder)
    found = re.search(r"longest stall of the event loop: ([\d.]+) ms", said)
    print(f"longest stall in the tour  {float(found[1]) if found else -1:6.0f} ms   aim 50 ms")


def main() -> int:
    """Run all benchmarks."""
    print(f"python {sys.version.split()[0]}, {os.cpu_count()} cores, medians of {_ROUNDS} runs, offscreen", flush=True)
    _start_up()
    _tour()
    for module in _OTHERS:
        print(_run(module, limit=900).rstrip(), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
