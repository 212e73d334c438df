"""The application coroutine: builds what the window needs, runs until it is closed, and puts everything away in order."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from random import Random

from lebara_desktop.api.client import OperatorClient, open_operator
from lebara_desktop.api.profile import Profile
from lebara_desktop.api.profile_file import load_profile
from lebara_desktop.app import Driver, Options, Running
from lebara_desktop.embedded import EmbeddedOperator
from lebara_desktop.logs import start_logging
from lebara_desktop.places import Places
from lebara_desktop.router import Router, Services
from lebara_desktop.services.account import AccountService
from lebara_desktop.services.case import Tools
from lebara_desktop.services.checkout import CheckoutService
from lebara_desktop.services.clock import SystemClock
from lebara_desktop.services.journal import Journal
from lebara_desktop.services.plans import PlansService
from lebara_desktop.services.secrets import Secrets, TokenKeeper
from lebara_desktop.services.session import SessionService
from lebara_desktop.services.settings import SettingsService
from lebara_desktop.services.snapshots import Snapshots
from lebara_desktop.services.tasks import TaskScope
from lebara_desktop.ui.errors import UnexpectedErrors, install_hooks
from lebara_desktop.ui.gcguard import MainThreadGC
from lebara_desktop.window import Window

_SANDBOX_POLL = 1.0  # seconds between two looks at a waiting payment; loopback is not a payment provider


@dataclass(frozen=True, slots=True)
class Place:
    """The chosen operator: its profile, the name under which journal and keyring know it, and the child where it is ours."""

    profile: Profile
    name: str
    embedded: EmbeddedOperator | None


def choose_operator(options: Options, places: Places) -> Place:
    """Return the operator of ``--profile``: the embedded sandbox, or what a TOML file says; raises ProfileError or OSError."""
    if options.profile == "sandbox":
        embedded = EmbeddedOperator(places.sandbox)
        return Place(Profile.for_sandbox(embedded.url), f"sandbox-{places.installation}", embedded)
    profile = load_profile(Path(options.profile))
    return Place(profile, profile.issuer, None)


async def run(window: Window, places: Places, options: Options, driver: Driver | None) -> int:
    """Run until the window is closed or ``driver`` returns."""
    handler = start_logging(places.logs)
    guard = MainThreadGC(window.application)
    place = choose_operator(options, places)
    if place.embedded:
        place.embedded.start()
    stop = asyncio.Event()
    window.shell.close_requested.connect(stop.set)
    _listen_to_signals(stop)
    try:
        async with services(place, places) as (made, hooks, scope):
            router = Router(window, made, place.profile, place.embedded, hooks)
            running = Running(window, router, made.account, made.plans, made.checkout, stop, place.embedded)
            if place.embedded:
                scope.spawn(place.embedded.keep_running())
            await router.start()
            status = await _until_end(running, driver)
            await router.aclose()
            window.shell.close_for_good()
    finally:
        if place.embedded:
            place.embedded.stop()
        guard.stop()
        logging.getLogger().removeHandler(handler)
        handler.close()
    return status


async def _until_end(running: Running, driver: Driver | None) -> int:
    if driver is None:
        await running.stop.wait()
        return 0
    return await driver(running)


@asynccontextmanager
async def services(place: Place, places: Places) -> AsyncIterator[tuple[Services, UnexpectedErrors, TaskScope]]:
    """Open the client and build all services; close them in the opposite order."""
    hooks = install_hooks(lambda _error: None)
    clock = SystemClock()
    scope = TaskScope(hooks.report)
    settings = SettingsService(places.settings, hooks.report)
    keeper = TokenKeeper(Secrets(f"lebara-desktop:{place.name}"))
    async with open_operator(place.profile, clock=clock, tokens=keeper) as client:
        made = _build(client, place, places, settings, keeper, clock, hooks)
        try:
            await settings.load()
            yield made, hooks, scope
        finally:
            for one in (scope, made.checkout, made.plans, made.account, made.session, settings):
                await one.aclose()
            hooks.uninstall()


def _build(
    client: OperatorClient,
    place: Place,
    places: Places,
    settings: SettingsService,
    keeper: TokenKeeper,
    clock: SystemClock,
    hooks: UnexpectedErrors,
) -> Services:
    snapshots = Snapshots(places.snapshots)
    session = SessionService(client, keeper, settings, snapshots, hooks.report)
    account = AccountService(client, session, snapshots, hooks.report)
    plans = PlansService(client, session, account, hooks.report)
    journal = Journal(places.journal, clock)
    tools = Tools(client, journal, clock, Random(), poll=_SANDBOX_POLL if place.embedded else 3.0)  # noqa: S311 — jitter
    checkout = CheckoutService(tools, journal, session, account, hooks.report, issuer=place.name)
    return Services(session, account, plans, checkout, settings, clock)


def _listen_to_signals(stop: asyncio.Event) -> None:
    import signal

    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        with suppress(NotImplementedError):  # Windows has no such handlers on this loop
            loop.add_signal_handler(number, stop.set)
