"""What a scenario has to work with: the running program, hands on its window, the payer's browser, the operator's counter."""

from __future__ import annotations

import argparse
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from lebara_desktop.app.start import Running
from lebara_desktop.tour.hands import Hands, TourFailed
from lebara_desktop.tour.payer import Browser
from lebara_desktop.ui.widgets.banner import Banner
from tests.e2e.canaries import Canaries
from tests.e2e.operators import Counter, OutsideOperator


@dataclass
class World:
    """One run of the program, seen from outside. ``words`` are what the test gave on the command line."""

    running: Running
    hands: Hands
    browser: Browser
    counter: Counter
    outside: OutsideOperator | None
    folder: Path
    canaries: Canaries

    def text(self, name: str) -> str:
        """Return what the shown widget ``name`` says, with plain spaces; empty where it is not shown."""
        found = self.hands.see(name)
        said = found.text() if isinstance(found, QLabel | QAbstractButton | QLineEdit) else ""
        return (said or (found.accessibleName() if found else "")).replace("\u00a0", " ")

    def error_at(self, name: str) -> str:
        """Return the error that stands at the field ``name``, empty where there is none."""
        found = self.hands.see(name)
        said = found.accessibleDescription() if found is not None and found.property("invalid") else ""
        return said.replace("\u00a0", " ")

    def all_words(self) -> str:
        """Return every sentence that is shown, for a report."""
        shown = [one for one in self.running.shell.findChildren(QLabel) if one.isVisible() and one.text()]
        return " | ".join(one.text() for one in shown).replace("\u00a0", " ")

    async def reads(self, name: str, wanted: str, patience: float = 15.0) -> None:
        """Wait until the widget ``name`` says ``wanted``; raises TourFailed with what it says instead."""
        await self._until(lambda: wanted in self.text(name), name, wanted, lambda: self.text(name), patience)

    async def complains(self, name: str, wanted: str, patience: float = 15.0) -> None:
        """Wait until the field ``name`` has the error ``wanted``."""
        await self._until(lambda: wanted in self.error_at(name), name, wanted, lambda: self.error_at(name), patience)

    async def gone(self, name: str, patience: float = 30.0) -> None:
        """Wait until ``name`` is not shown any more."""
        await self.hands.until(lambda: self.hands.see(name) is None, f"{name} to go away", patience)

    async def _until(
        self, holds: Callable[[], bool], name: str, wanted: str, said: Callable[[], str], patience: float
    ) -> None:
        try:
            await self.hands.until(holds, f"{name} to say {wanted!r}", patience)
        except TourFailed as error:
            raise TourFailed(f"{error}; it says {said()!r}; on the screen: {self.all_words()}") from None

    def unexpected(self) -> list[str]:
        """Return the banners of errors that nobody expected."""
        banners = self.running.shell.findChildren(Banner)
        return [one.label.text() for one in banners if one.objectName().startswith("banner.unexpected")]

    def widget(self, name: str) -> QWidget:
        """Return the shown widget ``name``."""
        found = self.hands.see(name)
        assert found is not None, f"{name} is not shown; on the screen: {self.all_words()}"
        return found


class Scene(Protocol):
    """A coroutine function that plays on a world; its name is its promise."""

    __name__: str

    def __call__(self, world: World, /) -> Awaitable[None]: ...


@dataclass(frozen=True)
class Scenario:
    """A promise and how it is kept.

    ``outside``: the operator is not the program's own child; ``market`` of its profile. ``staged``: one run of a test that has
    several, and that runs the operator. ``long``: not in the ordinary suite. ``shop``: at a till. ``keyring``: there is one that
    outlives the program.
    """

    play: Scene
    outside: bool = False
    market: str = "GB"
    size: tuple[int, int] = (1280, 800)
    staged: bool = False
    long: bool = False
    shop: bool = False
    keyring: bool = False


SCENARIOS: dict[str, Scenario] = {}


def scenario(**given: object) -> Callable[[Scene], Scene]:
    """Register a coroutine under its name; ``given`` are fields of Scenario."""

    def take(play: Scene) -> Scene:
        SCENARIOS[play.__name__] = Scenario(play, **given)  # type: ignore[arg-type]  # fields of Scenario
        return play

    return take


def arguments(words: list[str] | None = None) -> argparse.Namespace:
    """Read the command line of one scenario."""
    parser = argparse.ArgumentParser("tests.e2e.run")
    parser.add_argument("name", choices=sorted(SCENARIOS))
    parser.add_argument("--folder", type=Path, required=True, help="where data and pictures go")
    parser.add_argument("--profile", type=Path, help="an operator that somebody else runs")
    parser.add_argument("--operator", default="", help="the address of that operator")
    return parser.parse_args(words)
