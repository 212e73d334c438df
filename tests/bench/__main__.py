"""``python3 dev.py bench``: runs every benchmark in processes of its own and prints the figures."""

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


def _run(module: str) -> dict[str, Any]:
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "T0": repr(time.time())}
    done = subprocess.run(
        [sys.executable, "-m", module], env=env, capture_output=True, text=True, timeout=120, check=False
    )
    if done.returncode:
        sys.exit(f"{module} failed:\n{done.stderr[-2000:]}")
    figures: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return figures


def _start_up() -> None:
    bare, ours = [], []
    for round_ in range(_ROUNDS + 1):
        pair = _run("tests.bench.bare"), _run("tests.bench.ours")
        if round_:  # the first one warms the page cache
            bare.append(pair[0])
            ours.append(pair[1])

    def middle(rows: list[dict[str, Any]], key: str) -> float:
        return statistics.median(row[key] for row in rows)

    reference, paint = middle(bare, "first_paint"), middle(ours, "first_paint")
    window, sandbox = middle(ours, "memory_window"), middle(ours, "memory_sandbox")
    print(
        f"first paint              {paint * 1000:6.0f} ms   bare window {reference * 1000:.0f} ms   ratio {paint / reference:.2f}"
    )
    print(
        f"start to sign-in ready   {middle(ours, 'sign_in_ready') * 1000:6.0f} ms   (fresh data directory, sandbox seeded)"
    )
    print(f"sign-in to dashboard     {middle(ours, 'dashboard_filled') * 1000:6.0f} ms")
    print(
        f"memory (PSS)             {window + sandbox:6.0f} MB   window {window:.0f} MB, sandbox {sandbox:.0f} MB   limit 130 MB"
    )


def _tour() -> None:
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "lebara_desktop", "--tour", folder]
        env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=300, check=False)
    found = re.search(r"longest stall of the event loop: ([\d.]+) ms", done.stdout)
    if done.returncode or not found:
        sys.exit(f"the tour failed:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    print(f"longest stall in tour    {float(found[1]):6.0f} ms   aim 50 ms")


def main() -> int:
    """Run all benchmarks."""
    print(f"python {sys.version.split()[0]}, {os.cpu_count()} cores, medians of {_ROUNDS} runs, offscreen")
    _start_up()
    _tour()
    return 0


if __name__ == "__main__":
    sys.exit(main())
