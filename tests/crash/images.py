"""Legal disks after a power cut, rebuilt from what a process wrote and synced (SAFETY.md 5.1, A4).

What was synced is there. Of what was written since, any 512-byte sector of any write may have reached the disk or not. Metadata is
ordered, as on ext4: a truncation or a removal is there at the latest when anything was synced after it.
"""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

SECTOR = 512
_FILES = ("journal.sqlite", "journal.sqlite-wal", "journal.sqlite-journal")
_LINE = re.compile(r'^\d+ +(\w+)\((?:(\d+)<([^>]*)>|"([^"]*)")(?:, "([^"]*)")?(.*)$')
_CALLS = "pwrite64,fdatasync,fsync,ftruncate,write,unlink"


@dataclass(frozen=True)
class Event:
    """One thing that a process did to its files, or an acknowledgement that it printed."""

    what: str  # write, truncate, remove, sync, ack
    file: str = ""
    at: int = 0  # bytes; for a truncation the new size, for an acknowledgement the number of rows
    data: bytes = b""


@dataclass
class _Pending:
    durable: bytearray = field(default_factory=bytearray)
    writes: list[Event] = field(default_factory=list)


def record_writes(folder: Path) -> list[Event]:
    """Let a process write a journal, and return all it did to it."""
    log = folder / "calls.txt"
    command = ["strace", "-f", "-qq", "--seccomp-bpf", "-y", "-xx", "-s", "70000", "-o", str(log), "-e"]
    command += [f"trace={_CALLS}", sys.executable, "-m", "tests.crash.pen", "write", str(folder / "data")]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    events = [made for row in log.read_text("ascii").splitlines() if (made := _event(row)) is not None]
    log.unlink()
    return events


def _event(row: str) -> Event | None:
    found = _LINE.match(row)
    if found is None:
        return None
    call, number, target, bare, data, rest = found.groups()
    content = bytes.fromhex((data or "").replace("\\x", ""))
    if call == "write":
        said = content.decode("ascii", "replace").split()
        return Event("ack", at=int(said[1])) if number == "1" and said[:1] == ["ack"] else None
    name = bytes.fromhex((target or bare or "").replace("\\x", "")).decode().rpartition("/")[2]
    if call in ("fdatasync", "fsync"):
        return Event("sync", name)
    if name not in _FILES:
        return None
    numbers = [int(one) for one in re.findall(r"\d+", rest.partition("=")[0])]
    if call == "ftruncate":
        return Event("truncate", name, numbers[0])
    return Event("remove", name) if call == "unlink" else Event("write", name, numbers[-1], content)


def image(events: list[Event], cut: int, rng: Random) -> tuple[dict[str, bytes], int]:
    """Return the files as a power cut after ``events[:cut]`` may leave them, and how many rows were acknowledged by then."""
    files: dict[str, _Pending] = {}
    acknowledged = 0
    for event in events[:cut]:
        if event.what == "ack":
            acknowledged = event.at
        elif event.what == "sync":
            for name, one in list(files.items()):
                _sync(files, name, one, event.file)
        else:
            files.setdefault(event.file, _Pending()).writes.append(event)
    left = {}
    for name, one in files.items():
        content = _torn(one, rng)
        if content is not None:
            left[name] = content
    return left, acknowledged


def _sync(files: dict[str, _Pending], name: str, one: _Pending, synced: str) -> None:
    """What was synced is durable; of another file only what happened to its name and size."""
    rest: list[Event] = []
    content: bytearray | None = one.durable
    for event in one.writes:
        if name != synced and event.what == "write" and content is not None:
            rest.append(event)
            continue
        content = _apply(content, event)
        if event.what != "write":
            rest.clear()
    if content is None:
        del files[name]
        return
    one.durable, one.writes = content, rest


def _apply(content: bytearray | None, event: Event) -> bytearray | None:
    if event.what == "remove":
        return None
    content = bytearray() if content is None else content
    if event.what == "truncate":
        del content[event.at :]
        return content
    end = event.at + len(event.data)
    content.extend(b"\0" * max(0, end - len(content)))
    content[event.at : end] = event.data
    return content


def _torn(one: _Pending, rng: Random) -> bytes | None:
    """Apply some of what was not synced: all, nothing, or a part that is drawn sector by sector."""
    share = rng.choice((0.0, 0.5, 0.9, 1.0))
    content: bytearray | None = bytearray(one.durable)
    for event in one.writes:
        if event.what != "write":
            if rng.random() < share:
                content = _apply(content, event)
            continue
        for start in range(0, len(event.data), SECTOR):
            if rng.random() < share:
                content = _apply(
                    content, Event("write", event.file, event.at + start, event.data[start : start + SECTOR])
                )
    return None if content is None else bytes(content)
