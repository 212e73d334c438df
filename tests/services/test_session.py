"""Signing in, staying signed in, coming back without a network, leaving nothing behind."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from lebara_desktop.domain.account import SignedIn, SignedOut
from lebara_desktop.domain.errors import AppError, ErrorKind, SignInRefused
from lebara_desktop.services.keyrings import safe_backend
from lebara_desktop.services.secrets import Secrets, TokenKeeper
from tests.fakes.keyrings import MemoryKeyring, chain, named, secret_service
from tests.fakes.operator import AMIRA, FakeOperator
from tests.services.world import World, in_world, until

_KEY = ("lebara", "amira")


def signed_in(world: World) -> SignedIn:
    state = world.session.state.get()
    assert isinstance(state, SignedIn)
    return state


@in_world
async def test_staying_signed_in_keeps_the_token_in_the_keyring_and_only_there(world: World) -> None:
    await world.start(keep=True)
    token = world.keeper.token
    assert world.keyring.entries[_KEY] == token
    assert signed_in(world).remembered
    await world.settings.flush()
    for file in world.folder.rglob("*"):
        assert token.encode() not in file.read_bytes()
    after = await world.again()
    assert signed_in(after).identity == AMIRA
    assert after.keyring.entries[_KEY] == after.keeper.token != token


@in_world
async def test_without_the_wish_nothing_outlives_the_program(world: World) -> None:
    await world.start(keep=False)
    assert not world.keyring.entries
    assert not signed_in(world).remembered
    assert not (world.folder / "account.json").exists()
    await world.stop()
    after = World(world.folder, world.operator, world.keyring, world.errors, world.runs)
    await after.settings.load()
    assert await after.session.resume() is False
    assert after.session.last_login == "amira"
    assert after.session.last_market == "GB"


@in_world
async def test_a_refused_sign_in_leaves_nobody_signed_in(world: World) -> None:
    with pytest.raises(SignInRefused):
        await world.session.sign_in("amira", "wrong", "GB", keep=True)
    assert world.session.state.get() == SignedOut()
    assert not world.keyring.entries
    assert world.keeper.token == ""


@in_world
async def test_signing_out_revokes_and_forgets(world: World) -> None:
    await world.start(keep=True)
    token = world.keeper.token
    assert (world.folder / "account.json").exists()
    await world.session.sign_out()
    assert world.session.state.get() == SignedOut()
    assert world.operator.revoked == [token]
    assert not world.keyring.entries
    assert not (world.folder / "account.json").exists()
    assert world.account.view.get().person.value is None


@in_world
async def test_signing_out_without_a_network_revokes_at_the_next_opportunity_even_after_a_restart(world: World) -> None:
    await world.start(keep=True)
    token = world.keeper.token
    world.operator.down = ErrorKind.UNREACHABLE
    await world.session.sign_out()
    assert _KEY not in world.keyring.entries
    world.operator.down = None
    await world.stop()
    after = World(world.folder, world.operator, world.keyring, world.errors, world.runs)
    await after.start()
    await after.session.aclose() if token in after.operator.revoked else await _settle(after)
    assert token in after.operator.revoked


async def _settle(world: World) -> None:
    await until(lambda: world.operator.revoked)


@in_world
async def test_another_persons_sign_in_ends_the_first_grant_and_grows_the_epoch(world: World) -> None:
    await world.start(keep=True)
    first, epoch = world.keeper.token, signed_in(world).epoch
    await world.start(who="chen", keep=False)
    await _settle(world)
    assert world.operator.revoked == [first]
    assert signed_in(world).epoch > epoch
    assert _KEY not in world.keyring.entries


@in_world
async def test_without_a_network_the_last_known_account_is_shown_and_comes_alive_by_itself(world: World) -> None:
    await world.start(keep=True)
    await world.stop()
    world.operator.down = ErrorKind.UNREACHABLE
    after = await world.again()
    assert signed_in(after).identity == AMIRA
    await until(
        lambda: after.account.view.get().line is not None
    )  # read in a thread, which a busy computer starts late
    view = after.account.view.get()
    assert view.line == world.operator.line
    assert view.lines.error is not None
    assert view.lines.stale(after.account.now())
    world.operator.down = None
    await after.account.refresh()
    assert after.account.view.get().lines.error is None


@in_world
async def test_without_a_network_and_without_a_snapshot_the_trouble_is_told(world: World) -> None:
    await world.start(keep=True)
    await world.stop()
    await world.snapshots.remove()
    world.operator.down = ErrorKind.UNREACHABLE
    after = World(world.folder, world.operator, world.keyring, world.errors, world.runs)
    await after.settings.load()
    with pytest.raises(AppError):
        await after.session.resume()
    assert isinstance(after.session.state.get(), SignedOut)
    assert world.keyring.entries
    world.operator.down = None
    assert await after.session.resume() is True


@in_world
async def test_a_grant_that_is_over_means_sign_in_again(world: World) -> None:
    await world.start(keep=True)
    world.operator.grants.clear()
    after = await world.again()
    assert after.session.state.get() == SignedOut(expired=True)
    assert not after.keyring.entries


@in_world
async def test_an_answer_that_the_session_is_over_ends_it_everywhere(world: World) -> None:
    await world.start(keep=True)
    world.operator.signed_in = None
    await world.account.refresh()
    assert world.session.state.get() == SignedOut(expired=True)
    assert world.account.view.get().lines.value is None


@in_world
async def test_a_token_too_long_for_a_keyring_lives_in_memory_with_a_notice(world: World) -> None:
    world.operator.token_length = 5_000
    await world.start(keep=True)
    assert not world.keyring.entries
    assert world.session.keyring_notice.get() is True
    assert not signed_in(world).remembered
    assert len(world.keeper.token) == 5_000


@in_world
async def test_a_keyring_that_breaks_costs_only_the_remembering(world: World) -> None:
    world.keyring.broken = True
    await world.start(keep=True)
    assert world.session.keyring_notice.get() is True
    assert signed_in(world).identity == AMIRA


@in_world
async def test_a_rotated_token_that_cannot_be_kept_leaves_no_older_one_behind(world: World) -> None:
    await world.start(keep=True)
    await world.keeper.save("amira", "x" * 2_000)
    assert not world.keyring.entries
    assert world.session.keyring_notice.get() is True


def test_only_keyrings_that_encrypt_are_used() -> None:
    good = secret_service()
    assert safe_backend(good) is good
    assert safe_backend(named("keyring.backends.Windows", "WinVaultKeyring")) is not None
    assert safe_backend(named("keyring.backends.macOS", "Keyring")) is not None
    assert safe_backend(named("keyring.backends.kwallet", "DBusKeyring")) is not None
    assert safe_backend(chain(good)) is good
    plain = named("keyrings.alt.file", "PlaintextKeyring")
    for bad in (
        plain,
        named("keyring.backends.fail", "Keyring"),
        named("keyring.backends.null", "Keyring"),
        named("keyrings.alt.file", "EncryptedKeyring"),
        chain(good, plain),
        chain(),
        MemoryKeyring(),
    ):
        assert safe_backend(bad) is None


async def test_the_systems_own_choice_is_judged_without_touching_it() -> None:
    assert await Secrets("lebara").usable() is False  # the tests run with keyring's null backend


async def test_a_plaintext_keyring_is_never_written() -> None:
    plain = named("keyrings.alt.file", "PlaintextKeyring")
    keeper = TokenKeeper(Secrets("lebara", backend=lambda: plain))
    keeper.keep = True
    await keeper.check()
    await keeper.save("amira", "token")
    assert not plain.entries
    assert keeper.notice.get() is True
    assert keeper.token == "token"


async def test_a_keyring_that_hangs_is_given_up() -> None:
    ring = secret_service()
    ring.stuck = threading.Event()
    secrets = Secrets("lebara", backend=lambda: ring, limit=0.05)
    try:
        assert await secrets.write("amira", "token") is False
        assert await secrets.read("amira") is None
        assert not ring.entries
    finally:
        ring.stuck.set()


def test_no_secret_is_in_a_representation(tmp_path: Path) -> None:
    from lebara_desktop.api.port import Grant

    assert "rt-" not in repr(Grant(AMIRA, "rt-secret"))
    assert "rt-" not in repr(FakeOperator().grants)
    assert tmp_path.exists()
