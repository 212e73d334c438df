"""The lock: only the right PIN opens it, wrong ones are counted over restarts, and it comes by itself."""

from __future__ import annotations

import asyncio
import json
from datetime import timedelta

import pytest

from lebara_desktop.domain.account import SignedOut
from lebara_desktop.domain.clock import FixedClock
from lebara_desktop.domain.errors import AppError, ErrorKind
from lebara_desktop.domain.vigil import Witness
from lebara_desktop.services.lock import TRIES, LockService
from tests.services.world import World, in_world, until

PIN = "739164"


def _lock(world: World) -> LockService:
    async def sleep(seconds: float) -> None:
        await asyncio.sleep(0)
        world.operator.clock.advance(timedelta(seconds=seconds))

    return LockService(
        world.folder / "lock.json",
        world.session,
        world.settings,
        world.operator.clock,
        world.errors.append,
        sleep=sleep,
    )


def _pass(world: World, seconds: float) -> None:
    world.operator.clock.advance(timedelta(seconds=seconds))


@in_world
async def test_the_right_pin_opens_and_nothing_of_it_stands_in_any_file(world: World) -> None:
    await world.start(keep=True)
    lock = _lock(world)
    await lock.set_pin(PIN)
    lock.lock()
    assert lock.state.get().locked
    assert not await lock.unlock("739165")
    assert lock.state.get().locked
    assert await lock.unlock(PIN)
    assert (lock.state.get().locked, lock.state.get().tries_left) == (False, TRIES)
    kept = json.loads((world.folder / "lock.json").read_text())
    assert kept["hash"].startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    assert all(PIN.encode() not in file.read_bytes() for file in world.folder.rglob("*") if file.is_file())
    await lock.aclose()


@in_world
async def test_wrong_pins_are_counted_over_restarts_and_the_last_one_signs_out(world: World) -> None:
    await world.start(keep=True)
    lock = _lock(world)
    await lock.set_pin(PIN)
    for tried in range(TRIES):
        lock.lock()
        assert not await lock.unlock("000000")
        await lock.aclose()
        lock = _lock(world)  # a program that was ended and started again
        await lock.load()
        if tried < TRIES - 1:
            lock.lock()
            assert lock.state.get().tries_left == TRIES - tried - 1
            if tried >= 2:
                with pytest.raises(AppError) as early:
                    await lock.unlock(PIN)
                assert early.value.kind is ErrorKind.BUSY
            _pass(world, 301)
    assert world.session.state.get() == SignedOut()
    assert json.loads((world.folder / "lock.json").read_text())["hash"] == ""
    await lock.aclose()


@in_world
async def test_a_miss_that_cannot_be_written_is_no_free_try(world: World) -> None:
    await world.start(keep=True)
    lock = _lock(world)
    await lock.set_pin(PIN)
    lock.lock()
    (world.folder / "lock.json.new").mkdir()
    with pytest.raises(AppError) as refused:
        await lock.unlock(PIN)
    assert refused.value.kind is ErrorKind.STORAGE
    assert lock.state.get().locked
    await lock.aclose()


@in_world
async def test_a_spoilt_file_opens_nothing(world: World) -> None:
    for spoilt in (b"{", b'{"hash": 1, "other": 2}', b"\xff"):
        await world.start(keep=True)
        (world.folder / "lock.json").write_bytes(spoilt)
        lock = _lock(world)
        await lock.load()
        lock.lock()
        assert (lock.state.get().pin, lock.state.get().tries_left) == (True, 0)
        _pass(world, 301)
        assert not await lock.unlock("")
        assert world.session.state.get() == SignedOut()
        await lock.aclose()


@in_world
async def test_it_locks_by_itself_without_use_and_after_sleep_and_not_while_somebody_works(world: World) -> None:
    await world.start(keep=True)
    lock = _lock(world)
    await lock.set_pin(PIN)
    began = world.operator.clock.monotonic()
    lock.touched()
    lock.start_watching()
    await until(lambda: lock.state.get().locked)
    idle = world.operator.clock.monotonic() - began
    assert 15 * 60 <= idle <= 15 * 60 + 5
    await lock.aclose()


@in_world
async def test_a_computer_that_slept_is_locked_when_it_wakes(world: World) -> None:
    class Sleeper(FixedClock):
        asleep = 0.0

        def monotonic(self) -> float:
            return super().monotonic() - self.asleep

    await world.start(keep=True)
    clock = Sleeper(world.operator.clock.now())
    looks = 0

    async def sleep(seconds: float) -> None:
        nonlocal looks
        await asyncio.sleep(0)
        looks += 1
        clock.advance(timedelta(seconds=seconds))
        if looks == 4:
            clock.asleep = 60.0
            clock.advance(timedelta(seconds=60))

    lock = LockService(
        world.folder / "lock.json", world.session, world.settings, clock, world.errors.append, sleep=sleep
    )
    await lock.set_pin(PIN)
    lock.start_watching()
    await until(lambda: lock.state.get().locked)
    assert looks == 4
    await lock.aclose()


@in_world
async def test_without_a_pin_it_never_comes_by_itself(world: World) -> None:
    await world.start(keep=True)
    lock = _lock(world)
    lock.start_watching()
    for _ in range(400):
        await asyncio.sleep(0)
    assert world.operator.clock.monotonic() > 16 * 60
    assert not lock.state.get().locked
    await lock.aclose()


@in_world
async def test_a_remembered_sign_in_starts_locked_and_a_typed_password_does_not(world: World) -> None:
    await world.start(keep=True)
    lock = _lock(world)
    await lock.set_pin(PIN)
    await lock.aclose()
    await world.stop()
    after = World(world.folder, world.operator, world.keyring, world.errors, world.runs)
    await after.settings.load()
    lock = _lock(after)
    await lock.load()
    await after.session.resume()
    assert lock.state.get().locked
    assert await lock.unlock(PIN)
    await after.session.sign_out()
    assert not lock.state.get().locked
    await after.session.sign_in("amira", "right", "GB", keep=True)
    assert (lock.state.get().pin, lock.state.get().locked) == (True, False)
    await lock.aclose()


@in_world
async def test_a_pin_that_anybody_tries_first_is_refused(world: World) -> None:
    await world.start(keep=True)
    lock = _lock(world)
    digits = dict.fromkeys(("", "123", "12a4", "1234567890123", "١٢٣٤"), "pinDigits")
    for pin, word in {**digits, "1111": "pinEasy", "2345": "pinEasy", "8765": "pinEasy"}.items():
        with pytest.raises(AppError) as refused:
            await lock.set_pin(pin)
        assert refused.value.code == word
    assert not lock.state.get().pin
    await lock.aclose()


async def _with_computer(world: World, *, wanted: bool = True) -> LockService:
    lock = _lock(world)
    await lock.set_pin(PIN)
    await lock.open_with_computer(wanted)
    return lock


def _locked_and_unlocked(lock: LockService) -> bool:
    """Lock and unlock the computer; return whether the window is locked then."""
    lock.computer_locked(Witness.SESSION, proof=True)
    assert lock.state.get().locked
    lock.computer_unlocked(Witness.SESSION)
    return lock.state.get().locked


@in_world
async def test_the_computer_opens_the_window_of_who_wants_it_also_after_a_restart_and_with_another_pin(
    world: World,
) -> None:
    await world.start(keep=True)
    lock = await _with_computer(world)
    assert not _locked_and_unlocked(lock)
    await lock.set_pin("482915")
    await lock.aclose()
    lock = _lock(world)
    await lock.load()
    lock.lock()
    assert not _locked_and_unlocked(lock)
    await lock.open_with_computer(False)
    assert _locked_and_unlocked(lock)
    await lock.aclose()


@in_world
async def test_what_one_person_chose_is_not_the_choice_of_the_next_and_goes_with_the_pin(world: World) -> None:
    await world.start(keep=True)
    lock = await _with_computer(world)
    await world.session.sign_out()
    lock.computer_locked(Witness.SESSION, proof=True)
    assert not lock.state.get().locked  # nobody is there
    await world.session.sign_in("chen", "right", "GB", keep=True)
    identity = world.session.identity
    assert identity is not None
    same = identity.subject == json.loads((world.folder / "lock.json").read_text())["subject"]
    assert not same
    assert not lock.state.get().with_computer
    await lock.set_pin(PIN)
    assert _locked_and_unlocked(lock)
    assert await lock.unlock(PIN)
    await lock.open_with_computer(True)
    await lock.remove_pin()
    await lock.set_pin(PIN)
    assert _locked_and_unlocked(lock)
    await lock.aclose()


@in_world
async def test_a_file_that_says_anything_but_yes_says_no(world: World) -> None:
    await world.start(keep=True)
    lock = await _with_computer(world)
    kept = json.loads((world.folder / "lock.json").read_text())
    for spoilt in ("true", 1, [True]):
        (world.folder / "lock.json").write_text(json.dumps({**kept, "with_computer": spoilt}))
        await lock.load()
        assert _locked_and_unlocked(lock)
    await lock.aclose()


@in_world
async def test_a_computer_that_was_asleep_and_is_unlocked_does_not_lock_the_window_again(world: World) -> None:
    class Sleeper(FixedClock):
        asleep = 0.0

        def monotonic(self) -> float:
            return super().monotonic() - self.asleep

    await world.start(keep=True)
    clock, looks = Sleeper(world.operator.clock.now()), 0

    async def sleep(seconds: float) -> None:
        nonlocal looks
        await asyncio.sleep(0)
        looks += 1
        clock.advance(timedelta(seconds=seconds))

    lock = LockService(
        world.folder / "lock.json", world.session, world.settings, clock, world.errors.append, sleep=sleep
    )
    await lock.set_pin(PIN)
    await lock.open_with_computer(True)
    lock.start_watching()
    lock.computer_sleeps()
    assert lock.state.get().locked
    lock.computer_locked(Witness.SESSION, proof=True)
    clock.asleep = 3600.0
    clock.advance(timedelta(seconds=3600))
    lock.computer_unlocked(Witness.SESSION)
    seen = looks
    await until(lambda: looks > seen + 3)
    assert not lock.state.get().locked
    await lock.aclose()


@in_world
async def test_without_a_pin_the_computer_locks_nothing_and_nothing_can_be_chosen(world: World) -> None:
    await world.start(keep=True)
    lock = _lock(world)
    lock.computer_locked(Witness.SESSION, proof=True)
    lock.computer_sleeps()
    assert not lock.state.get().locked
    assert lock.state.get().computer_heard
    with pytest.raises(AppError):
        await lock.open_with_computer(True)
    await lock.aclose()
