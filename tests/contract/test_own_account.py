"""A new account, whatever breaks off on the way, and the devices of one, through the services that the pages use."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest

from lebara_desktop.domain.account import Role, SignedOut
from lebara_desktop.domain.errors import AppError, SignInReason
from lebara_desktop.domain.signin import Channel, Credentials, NextStep, next_step
from lebara_desktop.sandbox.identity.tables import login
from tests.contract.doorstep import AMIRA, refusal, standing_at
from tests.fakes.keyrings import MemoryKeyring, secret_service
from tests.sandbox.operator_client import Operator

NEW = "447700900888"
NOOR = Credentials("noor@example.org", "a long enough one", "Noor", "de Bakker", frozenset({Channel.EMAIL}))


async def test_a_new_account_is_made_once_and_signed_in(operator: Operator, tmp_path: Path) -> None:
    async with standing_at(operator, tmp_path) as door:
        known = await refusal(door.registration.send_code(AMIRA, "GB"))
        assert (known.reason, next_step(known)) == (SignInReason.ALREADY_REGISTERED, NextStep.SIGN_IN)
        assert (await refusal(door.registration.send_code("12", "GB"))).reason is SignInReason.INVALID_NUMBER
        await door.registration.send_code(f"+{NEW}", "GB")
        await door.registration.enter_code(await door.code(NEW))
        for bent, reason in (
            (Credentials("noor", NOOR.password, "Noor", "B"), "invalid_email"),
            (Credentials("amira.okafor@mail.example", NOOR.password, "Noor", "B"), "email_taken"),
            (Credentials(NOOR.email, NOOR.password, "", "B"), "invalid_name"),
            (Credentials(NOOR.email, "short", "Noor", "B"), "password_too_short"),
        ):
            assert (await refusal(door.registration.register(bent, keep=False))).reason == reason
        await door.registration.register(NOOR, keep=True)
        assert (door.who.role, door.who.name, door.who.market) == (Role.SUBSCRIBER, "Noor de Bakker", "GB")
        assert door.who.party.startswith("ind-")
        assert door.who.account.startswith("acc-")
        assert door.settings.value.get().pending_consents == ()
        assert door.keeper.stored


_STEPS = ("/individual", "/customer", "/billingAccount")


@pytest.mark.parametrize("broken", [*_STEPS, "refresh"])
async def test_a_registration_that_broke_off_is_completed_by_the_next_sign_in(
    operator: Operator, tmp_path: Path, broken: str
) -> None:
    keyring: MemoryKeyring = secret_service()

    def lost(request: httpx.Request) -> bool:
        path = request.url.path
        late = broken == "refresh" and path == "/oauth/token" and b"grant_type=refresh_token" in request.content
        return late or path.endswith(broken)

    async with standing_at(operator, tmp_path, keyring=keyring) as door:
        await door.registration.send_code(f"+{NEW}", "GB")
        await door.registration.enter_code(await door.code(NEW))
        door.wire.cut = lost
        with pytest.raises(AppError):
            await door.registration.register(NOOR, keep=True)
        assert door.session.state.get() == SignedOut(), "nobody is shown signed in without an account"
        used = dict.fromkeys(door.wire.keys)
    async with standing_at(operator, tmp_path, keyring=keyring) as door:
        await door.session.sign_in(f"+{NEW}", NOOR.password, "GB", keep=True)
        assert (door.who.role, door.who.name) == (Role.SUBSCRIBER, "Noor de Bakker")
        assert set(used) <= set(door.wire.keys) or broken in ("/billingAccount", "refresh"), (
            "the same step again has the same key"
        )
        with operator.ctx.store.begin() as tx:
            mine = [row for row in tx.execute(login.select()) if row.msisdn == NEW]
        assert len(mine) == 1
        assert (await refusal(door.registration.send_code(f"+{NEW}", "GB"))).reason is SignInReason.ALREADY_REGISTERED


async def test_devices_are_listed_and_signed_out_from_afar(operator: Operator, tmp_path: Path) -> None:
    async with standing_at(operator, tmp_path / "1") as first, standing_at(operator, tmp_path / "2") as second:
        await first.session.sign_in(AMIRA, "sandbox-amira", "GB", keep=False)
        first.wait(60)
        await second.session.sign_in(AMIRA, "sandbox-amira", "GB", keep=False)
        listed = await first.devices.devices()
        assert [one.current for one in listed] == [True, False]
        assert all(one.way == "window" and one.signed_in and one.expires for one in listed)
        await first.devices.sign_out_device(listed[1])
        await first.devices.sign_out_device(listed[1])
        with pytest.raises(AppError):
            await second.devices.devices()
        await second.session.sign_in(AMIRA, "sandbox-amira", "GB", keep=False)
        assert await first.devices.sign_out_others() == 1
        assert (await refusal(first.devices.change_password("wrong", "a better one, 9"))).reason == "wrong_password"
        assert (await refusal(first.devices.change_password("sandbox-amira", "short"))).reason == "password_too_short"
        assert await first.devices.change_password("sandbox-amira", "a better one, 9") == 0
        (mine,) = await first.devices.devices()
        await first.devices.sign_out_device(mine)
        assert first.session.state.get() == SignedOut()
        await second.session.sign_in(AMIRA, "a better one, 9", "GB", keep=False)
