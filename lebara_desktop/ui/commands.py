"""What a person can do by name, and how the words they type find it."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Command:
    """Something that can be done now. ``name``, ``group`` and ``why_not`` are on the screen, in the person's language.

    ``why_not`` says why it cannot be done at present, empty where it can; ``key`` is its shortcut ("Ctrl+1"); ``also`` holds
    other words that find it.
    """

    name: str
    group: str
    run: Callable[[], None]
    icon: str = "chevron-right"
    key: str = ""
    why_not: str = ""
    also: str = ""


def matching(commands: Sequence[Command], text: str) -> list[Command]:
    """Return the commands in whose words every word of ``text`` is found, the better ones first, else in their order."""
    wanted = _plain(text).split()
    ranked = [(rank, one) for one in commands if (rank := _rank(one, wanted)) is not None]
    return [one for _, one in sorted(ranked, key=lambda pair: pair[0])]


def _rank(command: Command, wanted: Sequence[str]) -> tuple[int, int] | None:
    """Return how far from the best a command is: worst place of a word, then whether the words stand in their order."""
    name = _plain(command.name)
    other = _plain(f"{command.group} {command.also}")
    places = [_place(word, name, other) for word in wanted]
    if any(place is None for place in places):
        return None
    found = [name.find(word) for word in wanted]
    disorder = sum(one > two for one, two in pairwise(found))
    return max((place for place in places if place is not None), default=0), disorder


def _place(word: str, name: str, other: str) -> int | None:
    if name.startswith(word):
        return 0
    if f" {word}" in name:
        return 1
    if word in name:
        return 2
    return 3 if word in other else None


def _plain(text: str) -> str:
    """Return ``text`` without case and accents, as people type it."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(one for one in apart if not unicodedata.combining(one))
