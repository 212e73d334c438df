"""Loads in the background what the first click after start-up would otherwise wait for."""

from __future__ import annotations

from lebara_desktop.domain.ids import Msisdn


def preload() -> None:
    """Load the number plans and compile their patterns (0.1 s): to be called in a thread, when the window can be used."""
    Msisdn.parse("+44 7700 900000")
