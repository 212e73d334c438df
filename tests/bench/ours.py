"""The program as a person starts it, on a fresh data directory: times from process start, memory of both processes."""

from __future__ import annotations

import asyncio
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from lebara_desktop.app import start
from tests.bench import memory

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton

_PATIENCE = 30.0  # seconds

_T0 = float(os.environ.get("T0", time.time()))


async def measure(running: start.Running) -> int:
    """Sign a sample customer in and take the times. Without the tour's hands: what they load is no part of the program."""
    from lebara_desktop.tour.stall import StallMeter

    figures = {"first_paint": running.first_paint - _T0}
    meter = StallMeter()
    sample = await _shown(running, "signin.sample.amira")
    figures["sign_in_ready"] = time.time() - _T0
    figures["form_paint"] = running.window.form_paint - _T0
    since = time.time()
    sample.click()
    await _shown(running, "dashboard.renew")
    await _until(lambda: running.dashboard_filled)
    figures["dashboard_filled"] = time.time() - since
    await asyncio.sleep(1.0)  # the window settles; memory is read at rest
    figures["stall_ms"] = meter.longest
    meter.stop()
    pids = [os.getpid(), *([running.embedded.pid] if running.embedded and running.embedded.pid else [])]
    for kind, count in (("memory", memory.alone), ("pss", memory.proportional)):
        figures |= dict(zip((f"{kind}_window", f"{kind}_sandbox"), [*count(*pids), 0.0], strict=False))
    sys.stdout.write(json.dumps(figures) + "\n")
    return 0


async def _shown(running: start.Running, name: str) -> QAbstractButton:
    """Wait for a button that can be pressed, and return it."""
    from PySide6.QtWidgets import QAbstractButton  # not before the program itself has begun with Qt

    def found() -> QAbstractButton | None:
        buttons = running.shell.findChildren(QAbstractButton, name)
        return next((one for one in buttons if one.isVisible() and one.isEnabled()), None)

    await _until(found)
    button = found()
    assert button is not None
    return button


async def _until(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(_PATIENCE):
        while not condition():
            await asyncio.sleep(0.01)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        sys.exit(start.main(start.Options(data=Path(folder)), measure))
