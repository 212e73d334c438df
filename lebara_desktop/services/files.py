"""Files that only their owner may read, written whole or not at all."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")

_NETWORK = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "9p", "fuse.sshfs", "davfs"}


async def in_thread(work: Callable[[], T]) -> T:
    """Run ``work`` in a thread, and return only when it has ended, even when cancelled: two writers never meet on one file."""
    running = asyncio.get_running_loop().run_in_executor(None, work)
    try:
        return await asyncio.shield(running)
    except asyncio.CancelledError:
        await asyncio.wait([running])
        raise


def private_folder(folder: Path) -> None:
    """Make ``folder`` where it is missing, for its owner only; raises OSError."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def private_file(path: Path) -> None:
    """Make an empty file that only its owner may read, or take the others' rights from an existing one; raises OSError."""
    private_folder(path.parent)
    # an existing file is not opened: closing it again would drop the locks of a database that is open in this process
    if not path.exists():
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    elif os.name == "posix":
        path.chmod(0o600)


def replace_file(path: Path, data: bytes) -> None:
    """Write ``data`` to ``path`` so that after a crash either the old or the new content stands; raises OSError."""
    private_folder(path.parent)
    temporary = path.with_name(path.name + ".new")
    handle = os.open(temporary, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(path)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make a rename inside ``folder`` durable, where the system knows how."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def connect_file(path: Path) -> sqlite3.Connection:
    """Open a database file in autocommit mode, for one thread."""
    return sqlite3.connect(path, isolation_level=None, timeout=0.2)


def on_network_share(path: Path, mounts: str | None = None) -> bool:
    """Tell whether ``path`` lies on a network share, where locks and fsync cannot be trusted.

    ``mounts`` is the text of ``/proc/mounts`` (read where not given); on Windows a UNC path is a share.
    """
    if str(path).startswith(("\\\\", "//")):
        return True
    if mounts is None:
        table = Path("/proc/mounts")
        if not sys.platform.startswith("linux") or not table.exists():
            return False
        mounts = table.read_text("utf-8", "replace")
    target = f"{path.absolute()}/"
    best, kind = -1, ""
    for row in mounts.splitlines():
        parts = row.split()
        if len(parts) < 3:
            continue
        point = parts[1].replace("\\040", " ").rstrip("/")
        if target.startswith(f"{point}/") and len(point) >= best:  # of two on one point the later one is seen
            best, kind = len(point), parts[2]
    return kind in _NETWORK
