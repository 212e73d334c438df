"""One simulated life of one line: a person buys, waits, cancels, tries again; the process dies and starts; then all heals."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

from lebara_desktop.domain.checkout import OPEN, Draft, StartMode, State, Way
from lebara_desktop.domain.errors import AppError
from lebara_desktop.services.case import Tools, wait_for
from lebara_desktop.services.checkout import CheckoutService, CheckoutView
from tests.fakes.ledger import Flavour
from tests.fakes.operator import CARD, CREDIT, QR
from tests.sim.check import History, check
from tests.sim.loop import JumpingLoop, LoopClock
from tests.sim.world import GENERATION, Crash, Fate, SimAccount, SimJournal, SimOperator, SimSession, new_disk

_FOLDER = Path(tempfile.gettempdir()) / "lebara-sim"
_WAYS = (QR, CARD, CREDIT)


@dataclass
class Result:
    """What one seed brought."""

    seed: int
    crashes: int = 0
    captures: int = 0
    intents: int = 0
    violations: list[str] = field(default_factory=list)


class Program:
    """One process: the shipping checkout on the surviving disk."""

    def __init__(self, life: Life) -> None:
        operator, fate = life.operator, life.fate
        self.errors: list[Exception] = life.errors
        journal = SimJournal(_FOLDER, life.clock, life.disk, fate)

        async def wait(event: asyncio.Event, seconds: float | None) -> None:
            fate.point()
            await wait_for(event, seconds)
            fate.point()

        tools = Tools(operator, journal, life.clock, life.fate.rng, wait)
        self.checkout = CheckoutService(
            tools, journal, SimSession(), SimAccount(operator), self.errors.append, issuer="sim", new_id=life.new_id
        )
        self.shown: set[str] = set()

    def watch(self, history: History) -> None:
        """Write down whatever a screen would say."""
        views = [entry.store.get() for entry in self.checkout._live]
        if sum(view.state in OPEN for view in views) > 1:
            history.violations.append("two open intents of one wish")
        for view in views:
            if view.intent not in self.shown:
                self.shown.add(view.intent)
                history.said(view)
                self.checkout.follow(view.intent).subscribe(history.said)

    def kill(self) -> None:
        """End the process without a word."""
        for stop in self.checkout._stops:
            stop()
        self.checkout._tasks.cancel()


class Life:
    """Everything of one seed."""

    def __init__(self, seed: int, loop: JumpingLoop) -> None:
        rng = Random(seed)
        self.rng = rng
        self.clock = LoopClock(loop)
        self.fate = Fate(
            Random(rng.random()), trouble=rng.choice((0.0, 0.2, 0.5)), crash_share=rng.choice((0.0, 0.01, 0.04))
        )
        self.operator = SimOperator(self.fate, self.clock, rng.choice(list(Flavour)))
        self.operator.ledger.fails_after_payment = rng.random() < 0.05
        self.operator.ledger.refuse = "offerSoldOut" if rng.random() < 0.03 else ""
        self.disk = new_disk()
        self.errors: list[Exception] = []
        self.history = History(self.operator.ledger)
        self.loop = loop
        self.payers: set[str] = set()
        self.drafts: list[Draft] = []

    def new_id(self) -> str:
        return str(UUID(int=self.rng.getrandbits(128), version=4))

    async def storm(self) -> None:
        """Live through lives of the program until the storm is over."""
        end = self.clock.monotonic() + self.rng.choice((60, 300, 900))
        while self.clock.monotonic() < end:
            await self._process(lambda program: self._person(program, end))
            await asyncio.sleep(self.rng.choice((0.1, 5, 60)))
        self.fate.storm = False

    async def heal(self) -> None:
        """Start once more on a good network; every intent must come to its end."""
        await self._process(self._settle)

    async def _process(self, body: Callable[[Program], Any]) -> None:  # Any: a coroutine
        token = GENERATION.set(self.fate.generation)
        self.fate.crashed.clear()
        program: Program | None = None
        try:
            program = Program(self)
            self.program = program
            await program.checkout.recover()
            program.watch(self.history)
            running = asyncio.ensure_future(body(program))
            died = asyncio.ensure_future(self.fate.crashed.wait())
            await asyncio.wait({running, died}, return_when=asyncio.FIRST_COMPLETED)
            died.cancel()
            running.cancel()
            await asyncio.wait({running})
            error = None if running.cancelled() else running.exception()
            if error is not None and not isinstance(error, Crash):
                raise error
        except Crash:
            pass
        finally:
            if program is not None:
                program.kill()
            self.fate.generation += 1
            GENERATION.reset(token)

    async def _person(self, program: Program, end: float) -> None:
        """Somebody who is impatient, curious and forgetful, but only ever wants one plan at a time."""
        rng = self.rng
        while self.clock.monotonic() < end:
            await asyncio.sleep(rng.choice((0.05, 0.5, 3, 20)))
            program.watch(self.history)
            self._payer()
            views = [entry.store.get() for entry in program.checkout._live]
            live = [view for view in views if view.state in OPEN]
            try:
                if not live or rng.random() < 0.1:
                    await self._buy(program, views)
                else:
                    await self._fiddle(program, rng.choice(live))
            except AppError:
                continue  # the screen says so; the person goes on
            program.watch(self.history)

    async def _buy(self, program: Program, views: list[CheckoutView]) -> None:
        rng = self.rng
        if any(view.state not in (State.CANCELED, State.REJECTED, State.REFUNDED) for view in views):
            if rng.random() < 0.5 or not self.drafts:
                return
            draft = (
                self.drafts[-1] if rng.random() < 0.7 else self._draft(program)
            )  # a double click, or a second wizard
            if not any(view.state in OPEN for view in views):
                return
        else:
            draft = self._draft(program)
        open_now = next((view.intent for view in views if view.state in OPEN), draft.intent)
        self.history.decisions[open_now] += 1
        await program.checkout.pay(draft, rng.choice(_WAYS))

    def _draft(self, program: Program) -> Draft:
        offer = self.operator.offers_[1]
        draft = program.checkout.compose(self.operator.line, offer, start=StartMode.AFTER_CURRENT, auto_renew=False)
        self.drafts.append(draft)
        return draft

    async def _fiddle(self, program: Program, view: CheckoutView) -> None:
        rng, checkout = self.rng, program.checkout
        way: Way = rng.choice(_WAYS)
        match rng.randrange(10):
            case 0 | 1 | 2:
                self.history.decisions[view.intent] += 1
                await checkout.pay_again(view.intent, way)
            case 3:
                await checkout.cancel(view.intent)
            case 4:
                await checkout.stop_payment(view.intent)
            case 5 | 6:
                await checkout.try_now(view.intent)
            case _:
                return

    def _payer(self) -> None:
        """Whoever has the phone: pays, refuses or forgets, whether the program lives or not."""
        for payment in list(self.operator.ledger.payments.values()):
            if payment.id in self.payers:
                continue
            self.payers.add(payment.id)
            luck, later = self.rng.random(), self.rng.choice((0.1, 4, 30, 170))
            if luck < 0.6:
                self.loop.call_later(later, self.operator.ledger.capture, payment.id)
            elif luck < 0.8:
                self.loop.call_later(later, self.operator.ledger.refuse_by_payer, payment.id)

    async def _settle(self, program: Program) -> None:
        for _ in range(400):
            await asyncio.sleep(5)
            program.watch(self.history)
            views = [entry.store.get() for entry in program.checkout._live]
            if not any(view.state in OPEN for view in views):
                break
            for view in views:
                if view.state is State.PREPARED or (view.state is State.PLACED and view.next_try_in is None):
                    await program.checkout.cancel(view.intent)
        await asyncio.sleep(200)  # what is late arrives, what is due happens
        self.operator._arrive()
        self.operator.ledger.tick()
        program.watch(self.history)


def run(seed: int, loop: JumpingLoop, *, after: Callable[[Life], None] | None = None) -> Result:
    """Run one seed from beginning to end, and check its history."""
    _FOLDER.mkdir(mode=0o700, exist_ok=True)
    life = Life(seed, loop)

    async def whole() -> None:
        await life.storm()
        await life.heal()

    result = Result(seed)
    try:
        loop.run_until_complete(whole())
    except Exception as error:  # noqa: BLE001 — a run that fails is a violation
        result.violations.append(f"{type(error).__name__}: {error}")
    left = asyncio.all_tasks(loop)
    for task in left:
        task.cancel()
    loop.run_until_complete(asyncio.sleep(0))
    result.crashes = life.fate.crashes
    result.captures = len(life.operator.ledger.captures)
    rows = life.disk.execute("select id, state from intent").fetchall()
    result.intents = len(rows)
    result.violations += check(life.history, life.operator.ledger, {i: State(s) for i, s in rows}, life.errors)
    if after is not None:
        after(life)
    life.disk.destroy()
    return result
