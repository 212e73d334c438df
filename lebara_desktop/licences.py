"""What the program is made of: versions, and the licence of every package it runs with. Standard library only."""

from __future__ import annotations

import platform
import re
from dataclasses import dataclass
from email.message import Message
from importlib.metadata import Distribution, PackageNotFoundError, distribution

_OURSELVES = "lebara-desktop"
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_EXTRA = re.compile(r"extra\s*==")
_LICENCE = "License :: "
_LONGEST = 60  # characters; some packages put the whole licence where its name belongs


@dataclass(frozen=True, slots=True)
class Component:
    """A package: its name, version, and the name of its licence as it gives it itself (empty where it gives none)."""

    name: str
    version: str
    licence: str


def components() -> tuple[Component, ...]:
    """Return Python and the installed packages that the program needs, directly or not, sorted by name."""
    found: dict[str, Component] = {}
    waiting = [_OURSELVES]
    while waiting:
        made = _installed(waiting.pop())
        if made is None or made.metadata["Name"] in found:
            continue
        found[made.metadata["Name"]] = Component(made.metadata["Name"], made.version, _licence(made))
        waiting += _needed(made)
    found.pop(_OURSELVES, None)
    python = Component("Python", platform.python_version(), "PSF-2.0")
    return tuple(sorted([python, *found.values()], key=lambda one: one.name.casefold()))


def _installed(name: str) -> Distribution | None:
    try:
        return distribution(name)
    except PackageNotFoundError:
        return None


def _needed(made: Distribution) -> list[str]:
    """Return what ``made`` requires; of extras only our own, which are the parts of the program that may be left out."""
    own = made.metadata["Name"] == _OURSELVES
    wanted = [one for one in made.requires or () if own or not _EXTRA.search(one)]
    return [match[0] for one in wanted if (match := _NAME.match(one))]


def _licence(made: Distribution) -> str:
    about: Message = made.metadata  # type: ignore[assignment]  # it is one, but its protocol does not say so
    given = str(about.get("License-Expression") or "").strip()
    classifiers = [str(one) for one in about.get_all("Classifier") or () if str(one).startswith(_LICENCE)]
    named = ", ".join(dict.fromkeys(one.rpartition(" :: ")[2] for one in classifiers))
    first_line = str(about.get("License") or "").strip().partition("\n")[0]
    free = first_line if len(first_line) <= _LONGEST else ""
    return given or named or free
