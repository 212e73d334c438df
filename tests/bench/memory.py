"""Memory of some processes of ours, counted as if nothing else of its kind ran on this computer.

What Linux calls proportional (PSS) falls as soon as another Qt or Python program shares a library. Here only the given processes
share: a page that each of them has alone counts for it, a library that both have mapped counts half for each.
"""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

_HEAD = re.compile(r"[0-9a-f]+-[0-9a-f]+ \S+ \S+ \S+ (\d+)\s*(.*)")
_COUNTED = ("Rss", "Anonymous", "Pss")

Pages = dict[str, int]  # kilobytes, by the words of smaps


def alone(*pids: int) -> list[float]:
    """Return for each process its megabytes; zeros where the system does not tell."""
    try:
        maps = [_maps(pid) for pid in pids]
    except OSError:
        return [0.0] * len(pids)
    found = [sum(one["Anonymous"] for one in each.values()) for each in maps]
    for name in {name for each in maps for name in each}:
        clean = [each[name]["Rss"] - each[name]["Anonymous"] if name in each else 0 for each in maps]
        sharing = sum(1 for one in clean if one)
        for place, one in enumerate(clean):
            if one:
                found[place] += one if sharing == 1 else max(clean) // sharing
    return [one / 1024 for one in found]


def proportional(*pids: int) -> list[float]:
    """Return for each process its PSS in megabytes, which depends on what else runs; zeros where the system does not tell."""
    try:
        return [sum(one["Pss"] for one in _maps(pid).values()) / 1024 for pid in pids]
    except OSError:
        return [0.0] * len(pids)


def _maps(pid: int) -> dict[str, Pages]:
    """Return what each mapped file, and everything without one, takes. Raises OSError."""
    found: dict[str, Pages] = defaultdict(lambda: dict.fromkeys(_COUNTED, 0))
    pages: Pages = {}
    for line in Path(f"/proc/{pid}/smaps").read_text().splitlines():
        if head := _HEAD.match(line):
            pages = found[head[2] if head[1] != "0" else "[of its own]"]
            continue
        key, _, amount = line.partition(":")
        if key in _COUNTED:
            pages[key] += int(amount.split()[0])
    return found
