"""Hears the computer: whether its own lock is closed, and whether it goes to sleep. Which way depends on the system.

Linux: D-Bus (``bus.py``). Windows: messages to the window (``windows.py``). macOS tells neither; there sleep is noticed by the
clocks (``services/lock.py``).
"""

from __future__ import annotations

import sys
from typing import Protocol

from PySide6.QtWidgets import QWidget

from lebara_desktop.domain.vigil import Witness


class Listener(Protocol):
    """Who wants to know."""

    def hear_computer(self) -> None:
        """There is somebody who will tell."""

    def computer_locked(self, witness: Witness, *, proof: bool) -> None:
        """The computer is locked; ``proof``: the witness knows of the lock itself, not only of a dark screen."""

    def computer_unlocked(self, witness: Witness) -> None:
        """The computer is not locked any more."""

    def computer_sleeps(self) -> None:
        """The computer is about to sleep."""


class Ear(Protocol):
    """Hears until it is stopped."""

    def stop(self) -> None:
        """Hear nothing any more."""


def listen(listener: Listener, window: QWidget) -> Ear | None:
    """Tell ``listener`` what the computer says, as long as ``window`` lives; None where the system says nothing to us."""
    if sys.platform == "win32":
        from lebara_desktop.computer.windows import WindowsEar

        return WindowsEar(listener, int(window.winId()))
    elif sys.platform == "linux":  # noqa: RET505 — else the type checker sees unreachable lines on each system
        return _on_the_bus(listener, window)
    else:
        return None


def _on_the_bus(listener: Listener, window: QWidget) -> Ear | None:
    try:
        from lebara_desktop.computer.bus import BusEar
    except ImportError:  # a Qt without D-Bus
        return None
    ear = BusEar(listener, window)
    ear.start()
    return ear
