"""Which of the system's keyrings may hold a token. Also a program that uses it once and ends (see KeyringApart)."""

from __future__ import annotations

import json
import os
import sys
import threading
from typing import Any, Protocol

from lebara_desktop.apart import ask

_LIMIT = 20.0  # seconds; a keyring may ask the person to unlock it
_SAFE = {
    ("keyring.backends.Windows", "WinVaultKeyring"),
    ("keyring.backends.macOS", "Keyring"),
    ("keyring.backends.SecretService", "Keyring"),
    ("keyring.backends.kwallet", "DBusKeyring"),
    ("keyring.backends.kwallet", "DBusKeyringKWallet4"),
    ("lebara_desktop.services.keyrings", "KeyringApart"),  # its process looks here again before each use
}


class Backend(Protocol):
    """The part of a keyring backend that we use."""

    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


def system_keyring() -> object:
    """Return the backend that the keyring library picked; imports it, which takes a while."""
    import keyring

    return keyring.get_keyring()


def safe_backend(backend: Any) -> Any | None:  # Any: backends of other packages
    """Return the backend to use, or None where it, or anything in its chain, is not one that encrypts."""
    if (type(backend).__module__, type(backend).__name__) == ("keyring.backends.chainer", "ChainerBackend"):
        inner = list(backend.backends)
        return inner[0] if inner and all(_is_safe(one) for one in inner) else None
    return backend if _is_safe(backend) else None


def _is_safe(backend: object) -> bool:
    return (type(backend).__module__, type(backend).__name__) in _SAFE


class KeyringApart:
    """The system's keyring, used by a process of its own each time. Every failure raises.

    What its libraries take, a whole cryptography library on a Linux desktop, is given back at once (docs/decisions/0006).
    """

    @classmethod
    def find(cls) -> KeyringApart | None:
        """Return it where there is a keyring that encrypts."""
        return cls() if _ask("find") else None

    def get_password(self, service: str, username: str) -> str | None:
        """Return the entry, None where there is none."""
        kept = _ask("get", service, username)
        return kept if isinstance(kept, str) else None

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep an entry."""
        _ask("set", service, username, password)

    def delete_password(self, service: str, username: str) -> None:
        """Drop an entry."""
        _ask("delete", service, username)


def _ask(*words: str) -> object:
    """Let another process do it; raises OSError, SubprocessError or ValueError."""
    return json.loads(ask(__name__, words, _LIMIT))


def answer(backend: Any | None, words: list[str]) -> object:  # Any: see safe_backend
    """Do what was asked with what ``safe_backend`` let through; raises LookupError where there is nothing to do it with."""
    if words == ["find"]:
        return backend is not None
    if backend is None:
        raise LookupError("no keyring that encrypts")
    done = {"get": "get_password", "set": "set_password", "delete": "delete_password"}[words[0]]
    return getattr(backend, done)(*words[1:])


def main() -> None:
    """Answer the question on standard input, in JSON as it is asked."""
    end = threading.Timer(_LIMIT, os._exit, (4,))  # nobody listens any more
    end.daemon = True
    end.start()
    words = json.loads(sys.stdin.buffer.read())
    sys.stdout.write(json.dumps(answer(safe_backend(system_keyring()), words)))


if __name__ == "__main__":
    main()
