"""What goes wrong in a simulated life, and when: all of it from one seed."""

from __future__ import annotations

import asyncio
from contextvars import ContextVar
from dataclasses import dataclass, field
from random import Random

from tests.fakes.operator import Fault

GENERATION: ContextVar[int] = ContextVar("generation", default=0)
_FAULTS = (
    *[Fault.LOST] * 4,
    *[Fault.SILENT] * 4,
    *[Fault.LATE] * 4,
    Fault.UNSENT,
    Fault.TWICE,
    Fault.CRASH,
    Fault.BUSY,
    Fault.UNAVAILABLE,
    Fault.REFUSED,
    Fault.SIGNED_OUT,
)
_SILENCES = (Fault.LATE, Fault.SILENT, Fault.LOST)
_TENSE = 6  # points after a silence at which a crash is ten times as likely: that is where designs differ


class Crash(BaseException):
    """The process ends here, in the middle of whatever it did."""


@dataclass
class Fate:
    """Decides, from one seed, what goes wrong and when. ``storm`` ends before the run does: everything must heal."""

    rng: Random
    storm: bool = True
    trouble: float = 0.3
    crash_share: float = 0.02
    disk_share: float = 0.0
    forbids: bool = False
    slow_disk: bool = False
    generation: int = 1
    crashes: int = 0
    disk_failures: int = 0
    forbidden: int = 0
    crashed: asyncio.Event = field(default_factory=asyncio.Event)
    _tense: int = 0
    _fresh_start: bool = False

    @classmethod
    def of(cls, rng: Random) -> Fate:
        """Draw the weather of one machine."""
        return cls(
            Random(rng.random()),
            trouble=rng.choice((0.0, 0.2, 0.5)),
            crash_share=rng.choice((0.0, 0.01, 0.04)),
            disk_share=rng.choice((0.0, 0.0, 0.02, 0.1)),
            forbids=rng.random() < 0.03,
        )

    def point(self) -> None:
        """A place where the process may die; what belongs to a dead process goes no further."""
        if GENERATION.get() != self.generation:
            raise Crash
        share = self.crash_share
        if self._tense:
            self._tense -= 1
            share *= 10
        if self.storm and self.rng.random() < share:
            self.generation += 1
            self.crashes += 1
            self._tense, self._fresh_start = 0, True
            self.crashed.set()
            raise Crash

    def fault(self, method: str) -> Fault | None:
        """Return what becomes of the next request."""
        if not self.storm or self.rng.random() >= self.trouble:
            return None
        if self.forbids and method.startswith("post") and self.rng.random() < 0.05:
            self.forbidden += 1
            return Fault.FORBIDDEN
        post = method in ("post_order", "post_payment")
        if post and self._fresh_start and self.rng.random() < 0.3:  # a refusal right after a restart proves nothing
            self._fresh_start = False
            return Fault.REFUSED
        chosen = self.rng.choice(_FAULTS)
        if post and chosen in _SILENCES and self.rng.random() < 0.3:
            self._tense = _TENSE
        return chosen

    def disk(self) -> str:
        """Return what becomes of a commit: empty, or ``before`` or ``after`` its pages reached the file."""
        if not self.storm or self.rng.random() >= self.disk_share:
            return ""
        self.disk_failures += 1
        return self.rng.choice(("before", "after"))
