"""The keyring used through another process."""

from __future__ import annotations

import subprocess

import pytest

from lebara_desktop.services.keyrings import KeyringApart, answer, safe_backend
from lebara_desktop.services.secrets import Secrets
from tests.fakes.keyrings import MemoryKeyring, secret_service


def _through(monkeypatch: pytest.MonkeyPatch, ring: MemoryKeyring | None) -> list[tuple[str, ...]]:
    """Let the other process's part be done here, with ``ring`` for its keyring; return what it is asked."""
    asked: list[tuple[str, ...]] = []

    def ask(*words: str) -> object:
        asked.append(words)
        return answer(safe_backend(ring), list(words))

    monkeypatch.setattr("lebara_desktop.services.keyrings._ask", ask)
    return asked


async def test_an_entry_is_kept_read_and_dropped_by_another_process(monkeypatch: pytest.MonkeyPatch) -> None:
    ring = secret_service()
    asked = _through(monkeypatch, ring)
    secrets = Secrets("lebara", backend=KeyringApart.find)
    assert await secrets.write("amira", "token") is True
    assert ring.entries == {("lebara", "amira"): "token"}
    assert await secrets.read("amira") == "token"
    await secrets.delete("amira")
    assert (ring.entries, [words[0] for words in asked]) == ({}, ["find", "set", "get", "delete"])


async def test_a_keyring_that_turned_unsafe_is_never_written(monkeypatch: pytest.MonkeyPatch) -> None:
    secrets = Secrets("lebara", backend=KeyringApart.find)
    _through(monkeypatch, secret_service())
    assert await secrets.usable() is True
    plain = MemoryKeyring()
    _through(monkeypatch, plain)
    assert await secrets.write("amira", "token") is False
    assert not plain.entries


def test_the_real_other_process_finds_no_keyring_where_there_is_none() -> None:
    assert KeyringApart.find() is None  # the tests run with keyring's null backend
    with pytest.raises(subprocess.CalledProcessError):
        KeyringApart().set_password("lebara", "amira", "token")
