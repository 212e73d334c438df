"""The program as a person starts it, on a fresh data directory: times from process start, memory of both processes."""

from __future__ import annotations

import asyncio
import json
import os
import sys
import tempfile
import time
from pathlib import Path

from lebara_desktop import app

_T0 = float(os.environ.get("T0", time.time()))


def pss(pid: int) -> float:
    """Return the proportional memory of a process in MB; 0 where the system does not tell."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("Pss:")), 0.0)


async def measure(running: app.Running) -> int:
    """Sign a sample customer in by hand and take the times."""
    from lebara_desktop.tour.hands import Hands
    from lebara_desktop.tour.stall import StallMeter

    figures = {"first_paint": running.first_paint - _T0}
    with tempfile.TemporaryDirectory() as pictures:
        meter = StallMeter()
        hands = Hands(running.shell, Path(pictures), meter)
        await hands.wait_for("signin.sample.amira")
        figures["sign_in_ready"] = time.time() - _T0
        figures["form_paint"] = running.window.form_paint - _T0
        since = time.time()
        await hands.click("signin.sample.amira")
        await hands.wait_for("dashboard.renew")
        await hands.until(lambda: running.dashboard_filled, "the dashboard to be filled")
        figures["dashboard_filled"] = time.time() - since
        await asyncio.sleep(1.0)  # the window settles; memory is read at rest
        figures["stall_ms"] = meter.longest
        figures["memory_window"] = pss(os.getpid())
        figures["memory_sandbox"] = pss(running.embedded.pid or 0) if running.embedded else 0.0
        meter.stop()
    sys.stdout.write(json.dumps(figures) + "\n")
    return 0


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        sys.exit(app.main(app.Options(data=Path(folder)), measure))
