"""The window and the computer's lock, on private buses: a real dbus-daemon each, a desktop that owns the real names."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.e2e.process import play

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("dbus-daemon") or not shutil.which("dbus-send"),
    reason="needs dbus-daemon and dbus-send",
)


@contextmanager
def bus() -> Iterator[str]:
    """Run a bus; give its address."""
    with subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as daemon:
        try:
            assert daemon.stdout is not None
            yield daemon.stdout.readline().strip()
        finally:
            daemon.kill()


@pytest.fixture
def session(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Give the test a desktop's bus, and a system's bus that is not there."""
    with bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere/bus")
        yield


@pytest.fixture
def system(session: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Give the test a system's bus as well."""
    with bus() as address:
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
        yield


@pytest.mark.usefixtures("session")
def test_the_window_locks_and_opens_where_it_was_with_the_screen(tmp_path: Path) -> None:
    play("the_window_locks_and_opens_with_the_screen", tmp_path)


@pytest.mark.usefixtures("system")
def test_where_logind_knows_of_the_lock_a_screen_saver_opens_nothing(tmp_path: Path) -> None:
    play("only_the_sessions_own_lock_proves_who_is_back", tmp_path)


@pytest.mark.long
@pytest.mark.usefixtures("system")
def test_who_did_not_ask_for_it_types_the_pin(tmp_path: Path) -> None:
    play("who_did_not_ask_for_it_types_the_pin", tmp_path)
