"""Every scenario there is: each module tells its own when it is imported."""

from __future__ import annotations

from tests.e2e import (  # noqa: F401 — for what importing them does
    computers,
    entering,
    guests,
    joining,
    keys,
    numbers,
    ordering,
    outages,
    paying,
    renewing,
    restarts,
    second_step,
    secrecy,
    signing_in,
)
from tests.e2e.world import SCENARIOS

__all__ = ["SCENARIOS"]
