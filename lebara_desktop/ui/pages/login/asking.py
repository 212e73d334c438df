"""Learns which ways in the operator has, however long that takes; the form of most operators stands there meanwhile."""

from __future__ import annotations

from lebara_desktop.domain.errors import AppError
from lebara_desktop.ui.pages.login.desk import Desk
from lebara_desktop.ui.pages.login.password import patience
from lebara_desktop.ui.pages.login.ports import Doors


async def learn_ways(desk: Desk, doors: Doors) -> None:
    """Ask until there is an answer, and show what it offers."""
    await desk.ready.wait()
    for tries in range(1_000_000):
        try:
            ways = await doors.ways.look()
        except AppError:
            desk.show(looking=False)
            await desk.pause(patience(tries))
        else:
            desk.show(ways=ways, looking=False)
            return
