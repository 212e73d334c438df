"""Composition root: the window first, then the loop, the services, the pages; and the orderly end of all of them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from lebara_desktop.app.window import Window
from lebara_desktop.places import Places
from lebara_desktop.ui.manners.instance import show_the_first

if TYPE_CHECKING:
    import asyncio

    from lebara_desktop.app.embedded import EmbeddedOperator
    from lebara_desktop.app.router import Router
    from lebara_desktop.services.account import AccountService
    from lebara_desktop.services.checkout import CheckoutService
    from lebara_desktop.services.plans import PlansService
    from lebara_desktop.ui.shell import Shell


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line chose; None leaves it to settings and system."""

    profile: str = "sandbox"
    data: Path | None = None
    language: str | None = None
    theme: str | None = None
    size: tuple[int, int] | None = None
    shop: bool = False


@dataclass
class Running:
    """The program while it runs, for whoever drives it: the tour, benchmarks, tests."""

    window: Window
    router: Router
    account: AccountService
    plans: PlansService
    checkout: CheckoutService
    stop: asyncio.Event
    embedded: EmbeddedOperator | None = None

    @property
    def shell(self) -> Shell:
        """The main window."""
        return self.window.shell

    @property
    def first_paint(self) -> float:
        """When the window was painted first, in seconds since the epoch."""
        return self.window.first_paint

    @property
    def dashboard_filled(self) -> bool:
        """Whether every part of the dashboard holds an answer."""
        view = self.account.view.get()
        return all(part.at is not None for part in (view.lines, view.buckets, view.history, view.credit))


Driver = Callable[[Running], Awaitable[int]]


def main(options: Options, driver: Driver | None = None) -> int:
    """Run the program until it is closed, or until ``driver`` returns; return the exit status."""
    places = Places.under(options.data)
    if driver is None and show_the_first(places.state):
        return 0
    window = Window(places, options.language, options.theme, options.size)
    window.paint()
    window.furnish()
    from lebara_desktop.app.running import run  # from here on: asyncio, services, pages
    from lebara_desktop.ui import bridge

    return bridge.run(window.application, lambda: run(window, places, options, driver))
