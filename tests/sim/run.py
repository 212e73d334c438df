"""One simulated life of one line: somebody buys, waits, cancels, tries again; programs die and start; then all heals."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from uuid import UUID

from lebara_desktop.domain.checkout import State
from lebara_desktop.domain.errors import AppError, ErrorKind
from tests.fakes.ledger import Flavour
from tests.sim.check import History, check
from tests.sim.company import CROWDED
from tests.sim.loop import JumpingLoop, LoopClock
from tests.sim.machine import FOLDER, Machine

_TWO_MACHINES = 0.15  # the share of lives in which the same person wants a second plan at a second computer


@dataclass
class Result:
    """What one seed brought."""

    seed: int
    crashes: int = 0
    captures: int = 0
    intents: int = 0
    violations: list[str] = field(default_factory=list)


class Life:
    """Everything of one seed."""

    def __init__(self, seed: int, loop: JumpingLoop) -> None:
        rng = Random(seed)
        self.rng = rng
        self.loop = loop
        self.clock = LoopClock(loop)
        self.flavour = rng.choice(list(Flavour))
        self.errors: list[Exception] = []
        self.payers: set[str] = set()
        self.machines: list[Machine] = []
        self.crowded = seed % 8 in CROWDED
        for wish in self._wishes():
            self.machines.append(Machine(self, Random(rng.random()), wish))
        if len(self.machines) > 1 and not (self.crowded and self.flavour is not Flavour.NAIVE):
            # a rebuilt journal takes up the other machine's orders too, and where two tills may pay one order, only an
            # operator that keeps one payment of it can help
            for machine in self.machines:
                machine.decay = 0.0
        self.ledger = self.machines[0].operator.ledger
        self.ledger.fails_after_payment = rng.random() < 0.05
        self.ledger.refuse = "offerSoldOut" if rng.random() < 0.03 else ""
        self.history = History(self.ledger)

    def _wishes(self) -> tuple[int, ...]:
        """Return the plan that is wished for at each machine."""
        if self.crowded:
            return self.rng.choice(((1,), (1, 1), (1, 2)))
        return (1, 2) if self.rng.random() < _TWO_MACHINES else (1,)

    def new_id(self) -> str:
        """Return the next UUID of this life."""
        return str(UUID(int=self.rng.getrandbits(128), version=4))

    async def live(self) -> None:
        """The storm on every machine, then the healing, one machine after the other."""
        await asyncio.gather(*(one.storm() for one in self.machines))
        for one in self.machines:
            await one.heal()

    def payer(self) -> None:
        """Whoever has the phone: pays, refuses or forgets, whether a program lives or not."""
        for payment in list(self.ledger.payments.values()):
            if payment.id in self.payers:
                continue
            self.payers.add(payment.id)
            luck, later = self.rng.random(), self.rng.choice((0.1, 4, 30, 170))
            if luck < 0.6:
                self.loop.call_later(later, self.ledger.capture, payment.id)
            elif luck < 0.8:
                self.loop.call_later(later, self.ledger.refuse_by_payer, payment.id)

    def intents(self) -> list[tuple[int, str, State]]:
        """Return where every intent stands on each disk."""
        return [one for machine in self.machines for one in machine.intents]

    def failures(self) -> list[Exception]:
        """Return the errors that nobody asked for: a disk that was told to fail may be complained about."""
        broke = any(one.fate.disk_failures for one in self.machines)
        return [
            one for one in self.errors if not (broke and isinstance(one, AppError) and one.kind is ErrorKind.STORAGE)
        ]

    def judge(self) -> list[str]:
        """Return the violations of this life."""
        for one in self.machines:
            self.history.violations += one.operator.wrong
            self.history.violations += ["written in another's name"] * one.strangers
        forbidden = any(one.fate.forbidden for one in self.machines)
        lost = frozenset().union(*(one.lost for one in self.machines))
        copies = Counter(intent for one in self.machines for intent in one.held)
        return check(
            self.history, self.ledger, self.intents(), self.failures(), copies=copies, lost=lost, may_freeze=forbidden
        )


def run(seed: int, loop: JumpingLoop, *, after: Callable[[Life], None] | None = None) -> Result:
    """Run one seed from beginning to end, and check its history."""
    FOLDER.mkdir(mode=0o700, exist_ok=True)
    life = Life(seed, loop)
    result = Result(seed)
    try:
        loop.run_until_complete(life.live())
    except Exception as error:  # noqa: BLE001 — a run that fails is a violation
        result.violations.append(f"{type(error).__name__}: {error}")
    left = asyncio.all_tasks(loop)
    for task in left:
        task.cancel()
    loop.run_until_complete(asyncio.sleep(0))
    result.crashes = sum(one.fate.crashes for one in life.machines)
    result.captures = len(life.ledger.captures)
    result.intents = len(life.intents())
    result.violations += life.judge()
    if after is not None:
        after(life)
    for one in life.machines:
        one.disk.destroy()
    return result
