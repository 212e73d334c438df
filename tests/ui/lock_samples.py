"""The locked window in every state, for the tests of its page."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

from lebara_desktop.ui.lock_page import LockPage


@dataclass(frozen=True)
class Tries:
    """What the page was told: whether there is a PIN, how many tries are left, for how long the next one waits (seconds)."""

    pin: bool = True
    left: int = 5
    wait: float = 0.0
    missed: bool = False


def locked() -> LockPage:
    """Return a page that shows one state at a time, as the others do; its clock stands still.

    Not a class of its own: a plural form is looked up under the name of the class.
    """
    page: Any = LockPage()  # Any: it gets a method
    page.render = partial(_show, page)
    return page  # type: ignore[no-any-return]  # a page


def _show(page: LockPage, state: Tries) -> None:
    page.begin(pin=state.pin)
    if state.missed:
        page.show_tries(state.left, state.wait, missed=True)
        page._timer.stop()


STATES = {
    "asking": Tries(),
    "missed": Tries(left=3, missed=True),
    "waiting": Tries(left=2, wait=40.0, missed=True),
    "no pin": Tries(pin=False),
}
