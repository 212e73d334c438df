"""Stores, task scopes, schedules, settings and files: the small things that everything stands on."""

from __future__ import annotations

import asyncio
import json
import stat
from datetime import UTC
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lebara_desktop.domain.errors import AppError
from lebara_desktop.services.clock import SystemClock
from lebara_desktop.services.files import on_network_share, replace_file
from lebara_desktop.services.markets import zone_of
from lebara_desktop.services.schedule import order_delay, retry_delay, watch_delay
from lebara_desktop.services.settings import Settings, SettingsService
from lebara_desktop.services.store import Store
from lebara_desktop.services.tasks import TaskScope


def test_a_store_tells_changes_only_and_to_everyone() -> None:
    store, told = Store(1), list[int]()

    def fail(_: int) -> None:
        raise LookupError

    store.subscribe(fail)
    stop = store.subscribe(told.append)
    store.set(1)
    assert told == []
    with pytest.raises(LookupError):
        store.set(2)
    assert told == [2]
    stop()
    stop()
    with pytest.raises(LookupError):
        store.set(3)
    assert (told, store.get()) == ([2], 3)


def test_a_value_set_by_a_subscriber_is_the_last_one_told() -> None:
    store, told = Store(0), list[int]()
    store.subscribe(lambda value: store.set(10) if value < 10 else None)
    store.subscribe(told.append)
    store.set(1)
    assert told == [10]


async def test_a_scope_replaces_by_key_tells_failures_once_and_cancels_the_rest() -> None:
    failures: list[Exception] = []
    scope = TaskScope(failures.append)
    done: list[str] = []

    async def work(name: str) -> None:
        await asyncio.sleep(0)
        done.append(name)

    async def fail() -> None:
        raise LookupError("x")

    scope.spawn(work("old"), key="search")
    scope.spawn(work("new"), key="search")
    scope.spawn(fail())
    endless = scope.spawn(asyncio.Event().wait())
    for _ in range(4):
        await asyncio.sleep(0)
    assert done == ["new"]
    assert [type(one) for one in failures] == [LookupError]
    await scope.aclose()
    assert endless.cancelled()


@given(st.integers(1, 500), st.floats(0, 10**6), st.integers(), st.none() | st.floats(-10, 10**6))
def test_a_retry_waits_at_least_a_quarter_second_and_at_most_a_minute(
    tries: int, elapsed: float, seed: int, hint: float | None
) -> None:
    wait = retry_delay(tries, elapsed, Random(seed), hint)
    assert 0.25 <= wait <= 60
    if hint is not None and 0 < hint <= 60:
        assert wait >= hint


def test_the_retry_schedule_is_the_one_that_was_decided() -> None:
    rng = Random(1)
    quick = [retry_delay(n, 0, rng) for n in range(1, 5)]
    assert all(base / 2 <= wait <= base for base, wait in zip((0.5, 1, 2, 4), quick, strict=True))
    assert retry_delay(5, 10, rng) == 5
    assert retry_delay(4, 31, rng) == 5
    assert retry_delay(20, 91, rng) == 15
    assert retry_delay(80, 691, rng) == 60
    assert retry_delay(1, 0, rng, 7.0) == 7.0
    assert retry_delay(1, 0, rng, 900.0) == 60.0
    assert order_delay(0) == 0.5
    assert order_delay(100) == 30.0
    assert [watch_delay(n) for n in range(4)] == [300, 2, 4, 8]


async def test_settings_survive_and_keep_what_a_newer_version_wrote(tmp_path: Path) -> None:
    path = tmp_path / "state" / "settings.json"
    errors: list[Exception] = []
    first = SettingsService(path, errors.append)
    await first.load()
    assert first.value.get() == Settings()
    first.update(language="ar", keep_signed_in=True)
    await first.aclose()
    data = json.loads(path.read_text())
    path.write_text(json.dumps({**data, "version": 9, "invented": {"x": 1}, "theme": 5}))
    second = SettingsService(path, errors.append)
    await second.load()
    assert second.value.get() == Settings(language="ar", keep_signed_in=True)
    second.update(last_login="amira")
    await second.aclose()
    kept = json.loads(path.read_text())
    assert (kept["version"], kept["invented"], kept["last_login"]) == (9, {"x": 1}, "amira")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert not errors


async def test_unreadable_settings_are_kept_aside_and_wrong_names_refused(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text("{not json")
    service = SettingsService(path, lambda error: None)
    await service.load()
    assert service.value.get() == Settings()
    assert (tmp_path / "settings.json.unreadable").read_text() == "{not json"
    for wrong in ({"colour": "red"}, {"language": 5}, {"keep_signed_in": "yes"}):
        with pytest.raises(TypeError):
            service.update(**wrong)
    path.mkdir()
    with pytest.raises(AppError):
        await service.flush()
    with pytest.raises(AppError):
        await service.load()


def test_a_file_is_replaced_whole_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "file"
    replace_file(path, b"one")
    replace_file(path, b"two")
    assert path.read_bytes() == b"two"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [one.name for one in path.parent.iterdir()] == ["file"]


def test_network_shares_are_recognised() -> None:
    mounts = "/dev/sda1 / ext4 rw 0 0\nserver:/x /home/shared\\040files nfs4 rw 0 0\ntmpfs /home tmpfs rw 0 0\n"
    assert on_network_share(Path("/home/shared files/data/journal.sqlite"), mounts)
    assert not on_network_share(Path("/home/me/journal.sqlite"), mounts)
    assert on_network_share(Path("//server/share/journal.sqlite"), mounts)
    assert not on_network_share(Path("/tmp"))


def test_the_clock_and_the_zones_are_what_they_say() -> None:
    clock = SystemClock()
    assert clock.now().tzinfo is UTC
    assert clock.monotonic() <= clock.monotonic()
    assert str(zone_of("CN-SEED")) == "Asia/Shanghai"
    assert zone_of("nowhere") is UTC
