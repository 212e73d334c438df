"""When the computer's own lock shuts the window, and when its unlocking may open it again. Pure.

To have unlocked the computer is the proof that the person is back. So the window opens only after the computer was said to be
*locked* while the window was shut, and is said by everybody who said so to be unlocked. A screen saver that went away proves
nothing where another witness knows of the lock itself: without a lock, a touch of the mouse takes it away.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum


class Witness(StrEnum):
    """Who tells of the computer's lock."""

    SAVER = "saver"  # org.freedesktop.ScreenSaver
    GNOME_SAVER = "gnome_saver"  # org.gnome.ScreenSaver
    SESSION = "session"  # the session of logind, or of Windows


@dataclass(frozen=True, slots=True)
class Vigil:
    """The window's lock beside the computer's. ``shut``: the window is locked; ``said_by``: who says that the computer is.

    ``proved``: one of them knows of the lock itself. ``may_open``: the window has been shut since it was said, without a break.
    """

    shut: bool = False
    said_by: frozenset[Witness] = frozenset()
    proved: bool = False
    may_open: bool = False


def shut(was: Vigil) -> Vigil:
    """Lock the window for a reason of its own: by hand, unused, or because the computer goes to sleep."""
    return replace(was, shut=True)


def opened(was: Vigil) -> Vigil:
    """Open the window by PIN or sign-in. What the computer said before says nothing of the next lock."""
    return replace(was, shut=False, may_open=False)


def computer_locked(was: Vigil, witness: Witness, *, proof: bool) -> Vigil:
    """Lock the window because ``witness`` says that the computer is locked; ``proof``: it knows of the lock itself."""
    return Vigil(True, was.said_by | {witness}, was.proved or proof, may_open=True)


def computer_unlocked(was: Vigil, witness: Witness, *, wanted: bool) -> Vigil:
    """Open the window if that is ``wanted`` and ``witness`` was the last one who said that the computer is locked."""
    left = was.said_by - {witness}
    if left:
        return replace(was, said_by=left)
    opens = wanted and was.shut and was.proved and was.may_open and bool(was.said_by)
    return Vigil(was.shut and not opens)
