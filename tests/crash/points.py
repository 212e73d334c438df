"""Where a till is killed: at a moment of a request by the proxy, or at exactly the N-th system call by strace."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from tests.crash.proxy import ORDER, PAYMENT, Fault, Moment
from tests.crash.scene import Scene, Till

CALLS = ("fdatasync", "pwrite64", "sendto", "recvfrom")
_QUIET = ("strace", "-f", "-qq", "--seccomp-bpf")
_LINE = re.compile(r"^(\d+) +(\w+)\(")


def has_strace() -> bool:
    """Whether processes can be traced here."""
    if sys.platform != "linux" or shutil.which("strace") is None:
        return False
    return subprocess.run([*_QUIET, "-o", "/dev/null", "true"], capture_output=True, check=False).returncode == 0


@dataclass(frozen=True)
class AtRequest:
    """Killed at a moment of the order or the payment."""

    start: bytes
    moment: Moment

    def __str__(self) -> str:
        return f"{'order' if self.start == ORDER else 'payment'} {self.moment.name.lower()}"

    def strike(self, scene: Scene) -> None:
        """Buy, and be killed there."""
        with scene.shop.proxy() as proxy:
            killed: list[Till] = []
            proxy.faults.append(Fault(self.start, self.moment, lambda: killed[0].kill() if killed else None))
            till = scene.till("--buy", api=proxy.url)
            killed.append(till)
            till.run()


@dataclass(frozen=True)
class AtCall:
    """Killed in the middle of a purchase: at the share ``part`` of all its system calls named ``call``."""

    call: str
    part: float

    def __str__(self) -> str:
        return f"{self.call} {self.part:.0%}"

    def strike(self, scene: Scene, counts: Counts) -> None:
        """Buy, and be killed there."""
        first, last = counts[self.call]
        when = first + 1 + int(self.part * (last - first - 1))
        trace = (f"trace={self.call}", f"inject={self.call}:signal=KILL:when={when}")
        scene.till("--buy", wrap=[*_QUIET, "-o", "/dev/null", "-e", trace[0], "-e", trace[1]]).run()


Counts = dict[str, tuple[int, int]]  # by call: how many before the purchase begins, and how many until it is over


def count(scene: Scene) -> Counts:
    """Buy once undisturbed, and count the system calls of the thread that makes most of each kind."""
    log = scene.folder / "calls.txt"
    names = ",".join((*CALLS, "write"))
    scene.till("--buy", wrap=[*_QUIET, "-o", str(log), "-e", f"trace={names}"]).run()
    return _counted(log)


def _counted(log: Path) -> Counts:
    before: Counter[tuple[str, str]] = Counter()
    total: Counter[tuple[str, str]] = Counter()
    for row in log.read_text("utf-8", "replace").splitlines():
        found = _LINE.match(row)
        if found is None:
            continue
        if '"{\\"buying\\"' in row:
            before = total.copy()
        total[found[2], found[1]] += 1
    counts = {}
    for call in CALLS:
        busiest = max((one for one in total if one[0] == call), key=lambda one: total[one])
        counts[call] = (before[busiest], total[busiest])
    return counts


REQUESTS = tuple(AtRequest(start, moment) for start in (ORDER, PAYMENT) for moment in Moment)
SYSTEM_CALLS = tuple(
    AtCall(call, part)
    for call, parts in (
        ("fdatasync", (0.0, 0.25, 0.5, 0.75)),
        ("pwrite64", (0.1, 0.7)),
        ("sendto", (0.3, 0.8)),
        ("recvfrom", (0.4, 0.6)),
    )
    for part in parts
)
