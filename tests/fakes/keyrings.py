"""Keyring backends for tests, named after real ones where the name decides."""

from __future__ import annotations

import json
import threading
from pathlib import Path


class MemoryKeyring:
    """Keeps entries in memory; ``broken`` makes every use fail."""

    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], str] = {}
        self.broken = False
        self.stuck: threading.Event | None = None  # set while a call hangs: whoever sets the event lets it go on

    def get_password(self, service: str, username: str) -> str | None:
        self._enter()
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._enter()
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._enter()
        del self.entries[service, username]

    def _enter(self) -> None:
        if self.stuck is not None:
            self.stuck.wait()
        if self.broken:
            raise RuntimeError("the bus is gone")


def named(module: str, name: str) -> MemoryKeyring:
    """Return a memory keyring whose class bears the name of a real backend."""
    made: MemoryKeyring = type(name, (MemoryKeyring,), {"__module__": module})()
    return made


def secret_service() -> MemoryKeyring:
    """Return what looks like the Linux desktop's keyring."""
    return named("keyring.backends.SecretService", "Keyring")


def chain(*inner: object) -> object:
    """Return what looks like keyring's ChainerBackend over ``inner``."""
    chainer = named("keyring.backends.chainer", "ChainerBackend")
    chainer.backends = list(inner)  # type: ignore[attr-defined]  # the attribute of the real one
    return chainer


def on_disk(path: Path) -> MemoryKeyring:
    """Return what looks like the Linux desktop's keyring and outlives the program: in a file, for tests alone."""
    made = secret_service()

    class Kept(dict[tuple[str, str], str]):
        """Entries that are written with each change."""

        def __setitem__(self, key: tuple[str, str], value: str) -> None:
            super().__setitem__(key, value)
            self._write()

        def __delitem__(self, key: tuple[str, str]) -> None:
            super().__delitem__(key)
            self._write()

        def _write(self) -> None:
            path.write_text(json.dumps([[*key, value] for key, value in self.items()]))

    rows = json.loads(path.read_text()) if path.exists() else []
    made.entries = Kept({(service, user): value for service, user, value in rows})
    return made
