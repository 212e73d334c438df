"""One computer of the simulated life: its disk, its network, and a person at it who is impatient, curious and forgetful."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Callable, Coroutine
from datetime import timedelta
from functools import partial
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

from lebara_desktop.domain.account import Session, SignedIn
from lebara_desktop.domain.checkout import OPEN, Draft, Outcome, StartMode, State, Way
from lebara_desktop.domain.errors import AppError
from lebara_desktop.domain.ids import Msisdn, PartyId
from lebara_desktop.services.case import Tools, wait_for
from lebara_desktop.services.checkout import CheckoutService, CheckoutView
from lebara_desktop.services.intent import Record
from lebara_desktop.services.live import UNFINISHED, Entry
from tests.fakes.operator import AMIRA, CARD, CREDIT, QR
from tests.sim.check import History
from tests.sim.company import beside
from tests.sim.fate import GENERATION, Crash, Fate
from tests.sim.world import KEY, PEOPLE, SimAccount, SimClock, SimJournal, SimOperator, SimSession, new_disk

if TYPE_CHECKING:
    from tests.sim.run import Life

FOLDER = Path(tempfile.gettempdir()) / "lebara-sim"
_WAYS = (QR, CARD, CREDIT)
_ENDED_WELL = (State.CANCELED, State.REJECTED, State.REFUNDED)
_JUMPS = (timedelta(days=1), timedelta(days=-1), timedelta(hours=1), timedelta(days=400), timedelta(days=-400))


class Program:
    """One process: the shipping checkout on the surviving disk."""

    def __init__(self, machine: Machine) -> None:
        self.machine = machine
        operator, fate = machine.operator, machine.fate
        journal = SimJournal(FOLDER, machine.clock, machine.disk, fate, machine.life.history.violations)

        async def wait(event: asyncio.Event, seconds: float | None) -> None:
            fate.point()
            await wait_for(event, seconds)
            fate.point()

        tools = Tools(operator, journal, machine.clock, fate.rng, wait)
        self.session = SimSession(operator)
        self.checkout = CheckoutService(
            tools,
            journal,
            self.session,
            SimAccount(operator),
            machine.life.errors.append,
            issuer="sim",
            new_id=machine.life.new_id,
        )
        self._listen(machine.life.history)

    def views(self) -> list[CheckoutView]:
        """Return what the screens show."""
        return [entry.store.get() for entry in self.checkout._live]

    def _listen(self, history: History) -> None:
        """Write down whatever a screen would say, at the moment it would."""
        live, add = self.checkout._live, self.checkout._live.add
        said = partial(history.said, self.machine.number)

        def added(record: Record, party: PartyId, number: Msisdn | None, *, fresh: bool) -> Entry:
            entry = add(record, party, number, fresh=fresh)
            if not fresh:
                said(entry.store.get())
            entry.store.subscribe(said)
            belong(self.session.state.get())
            return entry

        def belong(state: Session) -> None:
            if any(live) and not (isinstance(state, SignedIn) and state.identity == AMIRA):
                history.violations.append("somebody saw another's order")

        def one_at_a_time(views: tuple[CheckoutView, ...]) -> None:
            if len(views) > 1:
                plans = [view.draft.offer.id for view in views if not self._duplicate(view)]
                if len(plans) > len(set(plans)):
                    history.violations.append("two unfinished intents of one wish")

        live.add = added  # type: ignore[method-assign]  # the shipping one, overheard
        self.session.state.subscribe(belong)
        self.checkout.unfinished.subscribe(one_at_a_time)

    def _duplicate(self, view: CheckoutView) -> bool:
        """Whether it was taken up after the journal decayed beside another of its wish: being canceled, or paid elsewhere."""
        return view.state in (State.CANCELING, State.PAID) and view.intent in self.machine.adopted

    def kill(self) -> None:
        """End the process without a word."""
        for stop in self.checkout._stops:
            stop()
        self.checkout._tasks.cancel()


class Machine:
    """The ``number``-th computer, at which one plan is wished for: the ``wish``-th of the catalogue."""

    def __init__(self, life: Life, rng: Random, wish: int) -> None:
        self.life = life
        self.number = len(life.machines)
        self.rng = rng
        self.wish = wish
        self.fate = Fate.of(rng)
        self.fate.slow_disk = life.crowded
        self.clock = SimClock(life.clock)
        self.disk = new_disk(self.fate)
        self.operator = SimOperator(self.fate, life.clock, life.flavour, self.disk)
        if life.machines:  # the same operator, over another network
            self.operator.ledger = life.machines[0].operator.ledger
        self.drafts: list[Draft] = []
        self.decay = rng.choice((0.0,) * 15 + (0.3,))
        self.lost: set[str] = set()

    @property
    def adopted(self) -> set[str]:
        """What was taken up from the operator after the journal decayed."""
        adopted = "select intent from log where f is null and why like 'adopted%'"
        return {intent for (intent,) in self.disk.execute(adopted)}

    @property
    def intents(self) -> list[tuple[int, str, State]]:
        """Return where every intent stands on this disk."""
        rows = self.disk.execute("select id, state from intent")
        return [(self.number, intent, State(state)) for intent, state in rows]

    @property
    def held(self) -> set[str]:
        """Return every intent that ever stood on this disk, also in a journal that decayed."""
        return self.lost | {intent for _, intent, _ in self.intents}

    @property
    def strangers(self) -> int:
        """Return how many intents stand in another's name: only Amira buys here."""
        mine = SimJournal(FOLDER, self.clock, self.disk, self.fate)
        mine._key = KEY
        (count,) = self.disk.execute(
            "select count(*) from intent where subject_hmac<>?", (mine.keyed(AMIRA.subject),)
        ).fetchone()
        return int(count)

    async def storm(self) -> None:
        """Live through lives of the program until the storm is over."""
        longest = 150 if self.life.crowded else 900  # much happens in a crowded minute
        end = self.clock.monotonic() + min(longest, self.rng.choice((60, 300, 900)))
        while self.clock.monotonic() < end:
            await self._process(lambda program: self._person(program, end))
            await asyncio.sleep(self.rng.choice((0.1, 5, 60)))
            if self.rng.random() < self.decay:
                self._damage()

    def _damage(self) -> None:
        """The journal's file decays between two runs; what stood in it is remembered here, to be judged."""
        if not self.disk.damaged:
            self.lost.update(intent for (intent,) in self.disk.execute("select id from intent"))
            self.disk.damaged = True
            self.drafts.clear()  # a wizard reopens with what the journal holds

    async def heal(self) -> None:
        """Start once more on a good network; every intent must come to its end."""
        self.fate.storm = False
        self.clock.skew = timedelta(0)
        await self._process(self._settle)

    async def _process(self, body: Callable[[Program], Coroutine[Any, Any, None]]) -> None:
        token = GENERATION.set(self.fate.generation)
        self.fate.crashed.clear()
        program: Program | None = None
        try:
            program = Program(self)
            await program.checkout.recover()
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
        """Whoever sits here, who only ever wants one plan."""
        rng = self.rng
        while self.clock.monotonic() < end:
            await asyncio.sleep(rng.choice((0.05, 0.5, 3, 20)))
            self.life.payer()
            if rng.random() < 0.02:
                self.clock.skew += rng.choice(_JUMPS)
            identity = program.session.identity
            if identity != AMIRA or rng.random() < 0.02:
                await self._change_person(program)
                continue
            live = [view for view in program.views() if view.state in OPEN]
            try:
                click = (
                    self._buy(program) if not live or rng.random() < 0.1 else self._fiddle(program, rng.choice(live))
                )
                await (beside(self, program, click) if self.life.crowded and rng.random() < 0.4 else click)
            except AppError:
                continue  # the screen says so; the person goes on

    async def _change_person(self, program: Program) -> None:
        if program.session.identity is None:
            program.session.arrive(self.rng.choice(PEOPLE))
        else:
            await program.session.sign_out()

    async def _buy(self, program: Program) -> None:
        rng, views = self.rng, program.views()
        draft = self.drafts[-1] if self.drafts and rng.random() < 0.7 else None  # a double click, or a second wizard
        if any(view.state not in _ENDED_WELL for view in views):
            if rng.random() < 0.5 or not self.drafts or not any(view.state in UNFINISHED for view in views):
                return
        else:
            draft = None
        await self.pay(program, draft)

    async def pay(self, program: Program, draft: Draft | None) -> None:
        """Pay for ``draft``, or for a new one."""
        followed = await program.checkout.pay(draft or self._draft(program), self.rng.choice(_WAYS))
        self.life.history.decisions[followed.get().intent] += 1

    def _draft(self, program: Program) -> Draft:
        offer = self.operator.offers_[self.wish]
        draft = program.checkout.compose(self.operator.line, offer, start=StartMode.AFTER_CURRENT, auto_renew=False)
        self.drafts.append(draft)
        return draft

    async def _fiddle(self, program: Program, view: CheckoutView) -> None:
        rng, checkout = self.rng, program.checkout
        way: Way = rng.choice(_WAYS)
        if view.outcome is Outcome.UNKNOWN and rng.random() < 0.2:  # nobody likes to wait
            await checkout.cancel(view.intent)
            return
        match rng.randrange(10):
            case 0 | 1 | 2:
                self.life.history.decisions[view.intent] += 1
                await checkout.pay_again(view.intent, way)
            case 3:
                await checkout.cancel(view.intent)
            case 4:
                await checkout.stop_payment(view.intent)
            case 5 | 6:
                await checkout.try_now(view.intent)
            case _:
                return

    async def _settle(self, program: Program) -> None:
        for _ in range(400):
            await asyncio.sleep(5)
            views = program.views()
            if not any(view.state in OPEN for view in views):
                break
            for view in views:
                if view.state is State.PREPARED or (view.state is State.PLACED and view.next_try_in is None):
                    await program.checkout.cancel(view.intent)
        await asyncio.sleep(200)  # what is late arrives, what is due happens
        self.operator._arrive()
        self.operator.ledger.tick()
