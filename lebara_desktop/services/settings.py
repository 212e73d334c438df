"""What a person chose on this computer: language, theme, the last market and login; nothing secret."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from lebara_desktop.domain.errors import AppError, ErrorKind
from lebara_desktop.services.files import in_thread, replace_file
from lebara_desktop.services.store import Store
from lebara_desktop.services.tasks import TaskScope

_VERSION = 1


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings; empty text means "not chosen". ``remembered_subject`` names the keyring entry of the kept sign-in.

    ``accounts``: login, market and name of who signed in here. ``pending_consents``: of a registration that is not complete.
    """

    language: str = ""
    theme: str = "system"
    text_percent: int = 100
    last_market: str = ""
    last_login: str = ""
    keep_signed_in: bool = False
    remembered_subject: str = ""
    accounts: tuple[tuple[str, str, str], ...] = ()
    pending_consents: tuple[str, ...] = ()
    lock_after: int = 15  # minutes without use; 0: never


class SettingsService:
    """Reads and writes the settings file: versioned JSON, replaced atomically, keys of newer versions kept."""

    def __init__(self, path: Path, on_error: Callable[[Exception], None]) -> None:
        self.value: Store[Settings] = Store(Settings())
        self._path = path
        self._rest: dict[str, Any] = {}  # keys that this version does not know, whatever they hold
        self._tasks = TaskScope(on_error)
        self._writing = asyncio.Lock()
        self._unwritten = False

    async def load(self) -> None:
        """Read the file; a missing one means defaults, an unreadable one is kept aside and means defaults."""
        try:
            text = await in_thread(self._path.read_bytes)
        except FileNotFoundError:
            return
        except OSError as error:
            raise AppError(ErrorKind.STORAGE, code="settings") from error
        try:
            data = json.loads(text)
            if not isinstance(data, dict):
                raise ValueError("settings are an object")
        except ValueError:
            aside = self._path.with_name(self._path.name + ".unreadable")
            await in_thread(lambda: self._path.replace(aside))
            return
        self._rest, known = _split(data)
        self.value.set(replace(Settings(), **known))

    def update(self, **changes: Any) -> None:  # Any: the values of Settings' fields, checked below
        """Change settings now and write them soon; raises TypeError for a wrong name or type."""
        rest, known = _split(changes)
        if rest:
            raise TypeError(f"no such setting, or a wrong type: {', '.join(rest)}")
        before = self.value.get()
        if (after := replace(before, **known)) != before:
            self._unwritten = True
            self.value.set(after)
            self._tasks.spawn(self.flush())

    async def flush(self) -> None:
        """Write the present settings; raises AppError STORAGE."""
        async with self._writing:
            data = {**self._rest, **asdict(self.value.get()), "version": self._rest.get("version", _VERSION)}
            text = json.dumps(data, ensure_ascii=False, indent=1, sort_keys=True).encode()
            try:
                await in_thread(lambda: replace_file(self._path, text))
            except OSError as error:
                raise AppError(ErrorKind.STORAGE, code="settings") from error
            self._unwritten = data != {**self._rest, **asdict(self.value.get()), "version": data["version"]}

    async def aclose(self) -> None:
        """Stop; writes what is not yet written."""
        await self._tasks.aclose()
        if self._unwritten:
            await self.flush()


def _split(data: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    types = {one.name: type(one.default) for one in fields(Settings)}
    readable = {name: _in_memory(name, value) for name, value in data.items()}
    known = {name: value for name, value in readable.items() if name in types and type(value) is types[name]}
    return {name: value for name, value in data.items() if name not in known}, known


def _in_memory(name: str, value: Any) -> Any:  # Any: what a settings file may hold
    """Return a list of the file as the tuple that Settings holds; anything else as it is."""
    if name == "accounts" and isinstance(value, list | tuple):
        rows = [tuple(one) for one in value if isinstance(one, list | tuple)]
        return tuple(one for one in rows if len(one) == 3 and all(isinstance(text, str) for text in one))
    if name == "pending_consents" and isinstance(value, list | tuple):
        return tuple(one for one in value if isinstance(one, str))
    return value
