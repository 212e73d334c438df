"""All services over the fake operator, on one folder, with a clock that runs only when somebody waits."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from typing import TypeVar

from lebara_desktop.domain.checkout import Draft, StartMode, State, Way
from lebara_desktop.domain.clock import FixedClock
from lebara_desktop.services.account import AccountService
from lebara_desktop.services.case import Tools
from lebara_desktop.services.checkout import CheckoutService, CheckoutView
from lebara_desktop.services.journal import Journal
from lebara_desktop.services.plans import PlansService
from lebara_desktop.services.secrets import Secrets, TokenKeeper
from lebara_desktop.services.session import SessionService
from lebara_desktop.services.settings import SettingsService
from lebara_desktop.services.snapshots import Snapshots
from lebara_desktop.services.store import Store
from tests.fakes.keyrings import MemoryKeyring, secret_service
from tests.fakes.operator import FakeOperator

T = TypeVar("T")
ISSUER = "https://operator.example"


@dataclass
class Agenda:
    """Things that happen at a moment of the fake clock, which moves when a driver waits."""

    clock: FixedClock
    plan: list[tuple[datetime, Callable[[], object]]] = field(default_factory=list)
    waits: list[float] = field(default_factory=list)

    def after(self, seconds: float, act: Callable[[], object]) -> None:
        self.plan.append((self.clock.now() + timedelta(seconds=seconds), act))

    async def wait(self, event: asyncio.Event, seconds: float | None) -> None:
        """Stand in for ``case.wait_for``: time passes at once."""
        await asyncio.sleep(0)
        if event.is_set():
            return
        if seconds is None:
            await event.wait()
            return
        self.waits.append(seconds)
        self.clock.advance(timedelta(seconds=seconds))
        due = [one for one in self.plan if one[0] <= self.clock.now()]
        self.plan = [one for one in self.plan if one[0] > self.clock.now()]
        for _, act in due:
            act()


class InlineJournal(Journal):
    """The journal without its thread. Failures are raised where they happen: coverage cannot follow one that a future brings."""

    async def _elsewhere(self, work: Callable[[], T]) -> T:
        await asyncio.sleep(0)
        return work()


@dataclass
class World:
    """One run of the program; ``again`` starts the next one on the same folder and the same operator."""

    folder: Path
    operator: FakeOperator
    keyring: MemoryKeyring
    errors: list[Exception] = field(default_factory=list)
    runs: list[World] = field(default_factory=list)
    fast: bool = True  # the journal without its thread

    def __post_init__(self) -> None:
        self.runs.append(self)
        clock = self.operator.clock
        self.agenda = Agenda(clock)
        self.settings = SettingsService(self.folder / "settings.json", self.errors.append)
        self.keeper = TokenKeeper(Secrets("lebara", backend=lambda: self.keyring))
        self.operator.tokens = self.keeper
        self.snapshots = Snapshots(self.folder / "account.json")
        self.session = SessionService(self.operator, self.keeper, self.settings, self.snapshots, self.errors.append)
        self.account = AccountService(
            self.operator, self.session, self.snapshots, self.errors.append, sleep=self._sleep, new_key=lambda: "key"
        )
        self.plans = PlansService(self.operator, self.session, self.account, self.errors.append)
        self.journal = (InlineJournal if self.fast else Journal)(self.folder / "journal.sqlite", clock)
        tools = Tools(self.operator, self.journal, clock, Random(7), self.agenda.wait, poll=3.0)
        self.checkout = CheckoutService(
            tools, self.journal, self.session, self.account, self.errors.append, issuer=ISSUER
        )

    async def _sleep(self, seconds: float) -> None:
        await self.agenda.wait(asyncio.Event(), seconds)

    async def start(self, *, keep: bool = True, who: str = "amira") -> World:
        """Sign in and read the account."""
        await self.settings.load()
        await self.session.sign_in(who, "right", "GB", keep=keep)
        await self.account.refresh()
        await self.checkout.recover()
        return self

    async def stop(self) -> None:
        """End this run in good order."""
        await self.checkout.aclose()
        await self.plans.aclose()
        await self.account.aclose()
        await self.session.aclose()
        await self.settings.aclose()

    async def again(self) -> World:
        """End this run and start the next one with the remembered session."""
        await self.stop()
        self.operator.signed_in = None
        made = World(self.folder, self.operator, self.keyring, self.errors, self.runs)
        await made.settings.load()
        await made.session.resume()
        await made.account.refresh()
        await made.checkout.recover()
        return made

    def draft(self, offer: int = 1, start: StartMode = StartMode.AFTER_CURRENT) -> Draft:
        return self.checkout.compose(self.operator.line, self.operator.offers_[offer], start=start, auto_renew=False)

    async def pay(self, way: Way, draft: Draft | None = None) -> Store[CheckoutView]:
        return await self.checkout.pay(draft or self.draft(), way)


def in_world(test: Callable[[World], Awaitable[None]]) -> Callable[[Path], Awaitable[None]]:
    """Give a test a first run of the program in which nobody is signed in; all its runs are stopped afterwards."""

    async def run(tmp_path: Path) -> None:
        world = new_world(tmp_path)
        try:
            await test(world)
        finally:
            for one in world.runs:
                await one.stop()
        assert not world.errors

    run.__name__, run.__doc__, run.__module__ = test.__name__, test.__doc__, test.__module__
    return run


def new_world(folder: Path) -> World:
    """Return the first run of the program on ``folder``."""
    return World(folder, FakeOperator(), secret_service())


async def until(condition: Callable[[], object]) -> None:
    """Let everything run until ``condition`` holds; half a minute at most, for a busy machine syncs slowly."""
    async with asyncio.timeout(30):
        while not condition():
            await asyncio.sleep(0)


async def reach(store: Store[CheckoutView], *states: State) -> CheckoutView:
    """Wait until an intent stands in one of ``states``."""
    await until(lambda: store.get().state in states)
    return store.get()
