"""The window opens with the computer only if the computer was locked, and is unlocked, while the window was shut all the time."""

from __future__ import annotations

from dataclasses import dataclass, field

from hypothesis import example, given
from hypothesis import strategies as st

from lebara_desktop.domain.vigil import Vigil, Witness, computer_locked, computer_unlocked, opened, shut

BY_HAND, PIN = "by hand", "pin"
_told = st.tuples(st.sampled_from(["locked", "unlocked"]), st.sampled_from(Witness), st.booleans())
_events = st.lists(st.one_of(st.sampled_from([BY_HAND, PIN]), _told), max_size=30)
Event = str | tuple[str, Witness, bool]


@dataclass
class Seen:
    """What happened, kept in full: the rule is read off this history and not off a state."""

    events: list[Event] = field(default_factory=list)
    opened_at: int = 0  # events before the window was opened last

    def last_word(self, witness: Witness) -> str:
        said = [one[0] for one in self.events if isinstance(one, tuple) and one[1] is witness]
        return said[-1] if said else "unlocked"

    def still_locked(self) -> bool:
        return any(self.last_word(one) == "locked" for one in Witness)

    def locked_since_opened(self) -> bool:
        """Whether the computer was said to be locked after the window was opened last."""
        return any(isinstance(one, tuple) and one[0] == "locked" for one in self.events[self.opened_at :])

    def proved_since_unlocked(self) -> bool:
        """Whether a witness of the lock itself spoke since nobody said any more that the computer was locked."""
        locked: set[Witness] = set()
        proved = False
        for one in self.events:
            if isinstance(one, tuple):
                word, witness, proof = one
                proved = (proved or proof) if word == "locked" else proved and locked != {witness}
                locked = locked | {witness} if word == "locked" else locked - {witness}
        return proved


def _after(vigil: Vigil, event: Event, *, wanted: bool) -> Vigil:
    match event:
        case ("locked", witness, proof):
            return computer_locked(vigil, Witness(witness), proof=bool(proof))
        case ("unlocked", witness, _):
            return computer_unlocked(vigil, Witness(witness), wanted=wanted)
        case _:
            return shut(vigil) if event == BY_HAND else opened(vigil)


@given(_events, st.booleans())
@example([("locked", Witness.SESSION, True), PIN, BY_HAND, ("unlocked", Witness.SESSION, True)], True)
@example([BY_HAND, ("unlocked", Witness.SESSION, True)], True)
@example([("locked", Witness.SAVER, False), ("unlocked", Witness.SAVER, False)], True)
def test_the_window_opens_only_for_the_pin_or_for_a_computer_that_was_locked_and_is_not_any_more(
    events: list[Event], wanted: bool
) -> None:
    vigil, seen = Vigil(), Seen()
    for event in events:
        before = seen.still_locked()
        proved = seen.proved_since_unlocked()
        seen.events.append(event)
        now = _after(vigil, event, wanted=wanted)
        last_unlock = isinstance(event, tuple) and event[0] == "unlocked" and before and not seen.still_locked()
        may = wanted and last_unlock and proved and seen.locked_since_opened()
        assert now.shut == (event not in (PIN,) and not may and (vigil.shut or event == BY_HAND or _locks(event)))
        if (vigil.shut and not now.shut) or event == PIN:
            seen.opened_at = len(seen.events)
        vigil = now


def _locks(event: Event) -> bool:
    return isinstance(event, tuple) and event[0] == "locked"


def test_a_screen_saver_without_a_lock_opens_nothing() -> None:
    vigil = computer_locked(Vigil(), Witness.GNOME_SAVER, proof=False)
    assert computer_unlocked(vigil, Witness.GNOME_SAVER, wanted=True).shut


def test_a_lock_by_hand_before_the_computers_own_is_opened_with_it_and_one_after_it_is_not() -> None:
    before = computer_locked(shut(Vigil()), Witness.SESSION, proof=True)
    assert not computer_unlocked(before, Witness.SESSION, wanted=True).shut
    after = shut(opened(computer_locked(Vigil(), Witness.SESSION, proof=True)))
    assert computer_unlocked(after, Witness.SESSION, wanted=True).shut


def test_everybody_who_said_locked_has_to_say_unlocked() -> None:
    both = computer_locked(computer_locked(Vigil(), Witness.SAVER, proof=False), Witness.SESSION, proof=True)
    one = computer_unlocked(both, Witness.SAVER, wanted=True)
    assert one.shut
    assert not computer_unlocked(one, Witness.SESSION, wanted=True).shut
