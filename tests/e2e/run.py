"""``python -m tests.e2e.run NAME --folder DIR``: the real program plays one scenario; exit status 0 if its promise held."""

from __future__ import annotations

import logging
import os
import sys
import traceback
import urllib.error
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")

from lebara_desktop.app import start
from lebara_desktop.services.keyrings import KeyringApart
from lebara_desktop.tour.hands import Hands, TourFailed
from lebara_desktop.tour.payer import Browser
from lebara_desktop.tour.stall import StallMeter
from tests.e2e.canaries import Canaries
from tests.e2e.operators import Counter, OutsideOperator
from tests.e2e.scenarios import SCENARIOS
from tests.e2e.world import Scenario, World, arguments
from tests.fakes.keyrings import on_disk


class _Errors(logging.Handler):
    """Keeps what the program logs as an error: a journey that ends well must not leave one."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(self.format(record))


class Play:
    """Drives the program through one scenario."""

    def __init__(
        self, scenario: Scenario, folder: Path, outside: OutsideOperator | None, operator: str, canaries: Canaries
    ) -> None:
        self._canaries = canaries
        self._scenario = scenario
        self._folder = folder
        self._outside = outside
        self._operator = operator
        self._errors = _Errors()

    async def __call__(self, running: start.Running) -> int:
        logging.getLogger().addHandler(self._errors)
        meter, browser = StallMeter(), Browser()
        hands = Hands(running.shell, self._folder, meter)
        url = running.embedded.url if running.embedded else self._operator
        world = World(running, hands, browser, Counter(url), self._outside, self._folder, self._canaries)
        try:
            await self._scenario.play(world)
            assert not world.unexpected(), world.unexpected()
            assert not self._errors.said, self._errors.said
        except (TourFailed, AssertionError, OSError, urllib.error.URLError, StopIteration):
            traceback.print_exc(file=sys.stdout)
            sys.stdout.write("\n".join(("on the screen:", world.all_words(), "logged:", *self._errors.said, "")))
            await hands.picture("failed", "FAILED")
            return 1
        finally:
            logging.getLogger().removeHandler(self._errors)
            self._canaries.visited(browser.opened)
            browser.release()
            meter.stop()
        sys.stdout.write(f"longest stall of the event loop: {meter.longest:.0f} ms\n")
        return 0


def main() -> int:
    """Play the scenario that the command line names."""
    args = arguments()
    chosen = SCENARIOS[args.name]
    args.folder.mkdir(parents=True, exist_ok=True)
    outside: OutsideOperator | None = None
    profile, operator = str(args.profile or "sandbox"), args.operator
    if chosen.outside and args.profile is None:
        outside = OutsideOperator(args.folder)
        outside.start()
        profile, operator = str(outside.profile(chosen.market)), outside.url
    if chosen.keyring:
        kept = on_disk(args.folder.with_suffix(".keyring"))  # beside the folder, which is searched for secrets
        setattr(KeyringApart, "find", lambda: kept)  # noqa: B010 — the system has none here
    data = args.folder / "data"
    options = start.Options(profile, data, language="en", theme="light", size=chosen.size, shop=chosen.shop)
    canaries = Canaries()
    canaries.listen()
    try:
        status = start.main(options, Play(chosen, args.folder, outside, operator, canaries))
    finally:
        if outside:
            outside.kill()
    leaks = canaries.leaks(args.folder)
    sys.stdout.write("".join(f"SECRET LEFT: {one}\n" for one in leaks))
    return status or int(bool(leaks))


if __name__ == "__main__":
    sys.exit(main())
