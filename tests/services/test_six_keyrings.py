"""Six keyrings and a token that fits none (SAFETY B6): never plaintext on disk, never a crash, and the session works."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import keyring.backends.fail
import keyring.backends.null
import pytest
from keyring.backend import KeyringBackend

from lebara_desktop.domain.account import SignedIn
from tests.fakes.keyrings import MemoryKeyring, chain, secret_service
from tests.fakes.operator import AMIRA, FakeOperator
from tests.services.world import World

_ROOT = Path(__file__).resolve().parents[2]


@asynccontextmanager
async def running(folder: Path, operator: FakeOperator, ring: object) -> AsyncIterator[World]:
    """A first run of the program with ``ring`` as the system's keyring; all its runs are stopped afterwards."""
    world = World(folder, operator, ring)  # type: ignore[arg-type]  # any backend, as the keyring library finds it
    try:
        yield world
    finally:
        for one in world.runs:
            await one.stop()
    assert not world.errors


def _plaintext_in(folder: Path) -> Callable[[], object]:
    """A backend that writes what it is given into a file, as ``keyrings.alt`` does."""

    def made() -> object:
        def write(_self: object, service: str, username: str, password: str) -> None:
            (folder / "keyring_pass.cfg").write_text(f"[{service}]\n{username} = {password}\n", encoding="utf-8")

        members = {"__module__": "keyrings.alt.file", "set_password": write, "priority": 9}
        return type("PlaintextKeyring", (KeyringBackend,), members | {"get_password": lambda *_: None})()

    return made


def _holding(folder: Path, secret: str) -> list[Path]:
    return [one for one in folder.rglob("*") if one.is_file() and secret.encode() in one.read_bytes()]


def _throwing() -> MemoryKeyring:
    ring = secret_service()
    ring.broken = True
    return ring


def _backends(folder: Path) -> dict[str, tuple[Callable[[], object], bool]]:
    good = secret_service()
    return {
        "good": (lambda: good, True),
        "fail": (keyring.backends.fail.Keyring, False),
        "null": (keyring.backends.null.Keyring, False),
        "plaintext": (_plaintext_in(folder), False),
        "chain with plaintext": (lambda: chain(good, _plaintext_in(folder)()), False),
        "throwing": (_throwing, False),
    }


@pytest.mark.parametrize("length", [40, 5_000])
@pytest.mark.parametrize("name", list(_backends(Path())))
async def test_a_keyring_of_any_kind_costs_no_session_and_leaks_no_token(
    name: str, length: int, tmp_path: Path
) -> None:
    backend, keeps = _backends(tmp_path)[name]
    operator = FakeOperator(token_length=length)
    async with running(tmp_path, operator, backend()) as world:
        await world.start(keep=True)
        state = world.session.state.get()
        assert isinstance(state, SignedIn)
        assert state.identity == AMIRA
        kept = keeps and length <= 1_000
        assert (state.remembered, world.session.keyring_notice.get()) == (kept, not kept)
        token = world.keeper.token
        assert len(token) == length
        await world.account.refresh()
        await world.settings.flush()
        await world.session.sign_out()
        assert world.operator.revoked == [token]
    assert _holding(tmp_path, token[:40]) == []


_JOURNEY = """
import asyncio, sys
from pathlib import Path
from lebara_desktop.domain.account import SignedIn
from lebara_desktop.services.keyrings import KeyringApart, system_keyring
from tests.fakes.operator import FakeOperator
from tests.services.test_six_keyrings import running


async def main() -> None:
    operator, folder = FakeOperator(), Path(sys.argv[1])
    async with running(folder, operator, KeyringApart.find()) as world:
        assert type(system_keyring()).__module__ == "keyring.backends.SecretService", system_keyring()
        await world.start(keep=True)
        assert world.session.state.get().remembered
        assert not world.session.keyring_notice.get()
        after = await world.again()
        state = after.session.state.get()
        assert isinstance(state, SignedIn), state
        assert state.remembered
        token = after.keeper.token
        stored = system_keyring().get_password("lebara", "amira")
        assert stored == token, "the rotated token is the one that is kept"
        await after.session.sign_out()
        assert system_keyring().get_password("lebara", "amira") is None
        for file in folder.rglob("*"):
            assert not file.is_file() or token.encode() not in file.read_bytes(), file
    print("kept, continued, forgotten")


asyncio.run(main())
"""


def _missing() -> str:
    needed = ("dbus-run-session", "gnome-keyring-daemon", "dbus-send")
    absent = [one for one in needed if shutil.which(one) is None]
    return f"needs {', '.join(absent)} (Debian: dbus, gnome-keyring)" if absent else ""


@pytest.mark.skipif(bool(_missing()), reason=_missing())
def test_a_real_secret_service_keeps_a_sign_in_until_it_is_signed_out(tmp_path: Path) -> None:
    """In a D-Bus session of its own with a fresh, unlocked keyring; the person's own is never touched."""
    places = {name: tmp_path / name.lower() for name in ("XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME")}
    for place in places.values():
        place.mkdir(mode=0o700)
    script, folder = tmp_path / "journey.py", tmp_path / "data"
    folder.mkdir()
    script.write_text(_JOURNEY, encoding="utf-8")
    shell = """
      printf '\\n' | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>&1 &
      daemon=$!
      tries=0
      until dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
          string:org.freedesktop.secrets 2>/dev/null | grep -q 'boolean true'
      do tries=$((tries + 1)); [ $tries -lt 200 ] || exit 70; sleep 0.05; done
      status=0; "$@" || status=$?
      kill $daemon; wait $daemon 2>/dev/null
      exit $status"""
    environment = {**os.environ, **{name: str(place) for name, place in places.items()}, "PYTHONPATH": str(_ROOT)}
    environment["PYTHON_KEYRING_BACKEND"] = "keyring.backends.SecretService.Keyring"
    command = ["dbus-run-session", "--", "sh", "-c", shell, "sh", sys.executable, str(script), str(folder)]
    done = subprocess.run(command, cwd=_ROOT, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "kept, continued, forgotten" in done.stdout
