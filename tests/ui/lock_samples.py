"""The locked window in every state, for the tests of its page."""

from __future__ import annotations

from dataclasses import dataclass

from lebara_desktop.ui.lock_page import LockPage


@dataclass(frozen=True)
class Tries:
    """What the page was told: whether there is a PIN, how many tries are left, for how long the next one waits (seconds)."""

    pin: bool = True
    left: int = 5
    wait: float = 0.0
    missed: bool = False


class Locked(LockPage):
    """The page as the other pages are: one state at a time. Its clock stands still."""

    def render(self, state: Tries) -> None:  # type: ignore[override]  # Qt's own render is never called from Python
        """Show ``state``."""
        self.begin(pin=state.pin)
        if state.missed:
            self.show_tries(state.left, state.wait, missed=True)
            self._timer.stop()


STATES = {
    "asking": Tries(),
    "missed": Tries(left=3, missed=True),
    "waiting": Tries(left=2, wait=40.0, missed=True),
    "no pin": Tries(pin=False),
}
