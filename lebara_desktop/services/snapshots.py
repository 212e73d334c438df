"""The last known account of the person who stays signed in, readable without a network; gone at sign-out."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from lebara_desktop.domain.account import Identity, Line, Message, Person
from lebara_desktop.domain.errors import AppError, ErrorKind
from lebara_desktop.domain.ids import Msisdn
from lebara_desktop.domain.usage import Bucket, Credit, UsageHistory
from lebara_desktop.services.files import in_thread, replace_file

_VERSION = 1


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What was known of one account; each part with the operator's time of its answer."""

    identity: Identity
    selected: Msisdn | None = None
    person: tuple[Person, datetime] | None = None
    lines: tuple[tuple[Line, ...], datetime] | None = None
    buckets: tuple[tuple[Bucket, ...], datetime] | None = None
    history: tuple[UsageHistory, datetime] | None = None
    credit: tuple[Credit | None, datetime] | None = None
    messages: tuple[tuple[Message, ...], datetime] | None = None
    version: int = _VERSION


class Snapshots:
    """One snapshot in one file that only its owner may read; an unreadable or older one counts as none."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._turn = asyncio.Lock()

    async def load(self) -> Snapshot | None:
        """Return the snapshot, if there is a readable one."""
        async with self._turn:
            return await in_thread(self._read)

    async def save(self, snapshot: Snapshot, wanted: Callable[[], bool] = lambda: True) -> None:
        """Replace the snapshot, if it is still ``wanted`` when its turn comes; raises AppError STORAGE."""
        async with self._turn:
            if not wanted():
                return
            try:
                await in_thread(lambda: self._write(snapshot))
            except OSError as error:
                raise AppError(ErrorKind.STORAGE, code="snapshot") from error

    async def remove(self) -> None:
        """Delete the snapshot; raises AppError STORAGE where it stays."""
        async with self._turn:
            try:
                await in_thread(lambda: self._path.unlink(missing_ok=True))
            except OSError as error:
                raise AppError(ErrorKind.STORAGE, code="snapshot") from error

    def _read(self) -> Snapshot | None:
        import msgspec

        try:
            found = msgspec.json.decode(self._path.read_bytes(), type=Snapshot)
        except (OSError, ValueError, msgspec.MsgspecError):
            return None
        return found if found.version == _VERSION else None

    def _write(self, snapshot: Snapshot) -> None:
        import msgspec

        replace_file(self._path, msgspec.json.encode(snapshot))
