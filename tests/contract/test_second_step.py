"""The second step of a sign-in against the sandbox operator, through the services that the pages use."""

from __future__ import annotations

from pathlib import Path

import pytest

from lebara_desktop.domain.account import SignedOut
from lebara_desktop.domain.errors import SignInReason
from lebara_desktop.domain.signin import Factor, SecondStepDue
from lebara_desktop.services.factor import FactorService
from tests.contract.doorstep import AMIRA, Doorstep, refusal, standing_at
from tests.sandbox.operator_client import Operator
from tests.sandbox_web.authenticator import code_at

PASSWORD = "sandbox-amira"
_R = SignInReason


def code_of(door: Doorstep, key: str) -> str:
    return code_at(key, door.operator.time.at.timestamp())


async def turned_on(door: Doorstep) -> tuple[FactorService, str, tuple[str, ...]]:
    """Sign in and switch the second step on; the secret and the recovery codes."""
    await door.session.sign_in(AMIRA, PASSWORD, "GB", keep=True)
    service = FactorService(door.client.factors, door.session)
    made = await service.enrol(PASSWORD)
    codes = await service.confirm(code_of(door, made.secret))
    door.wait(60)
    return service, made.secret, codes


async def test_it_is_set_up_used_renewed_and_removed(operator: Operator, tmp_path: Path) -> None:
    async with standing_at(operator, tmp_path) as door:
        await door.session.sign_in(AMIRA, PASSWORD, "GB", keep=True)
        service = FactorService(door.client.factors, door.session)
        assert await service.read() == Factor(on=False)
        assert (await refusal(service.enrol("a guess"))).reason is _R.WRONG_PASSWORD
        made = await service.enrol(PASSWORD)
        assert (made.length, made.secret in made.address, made.secret in repr(made)) == (6, True, False)
        missed = await refusal(service.confirm("00000"))
        assert (missed.reason, missed.tries_left) == (_R.WRONG_CODE, 4)
        codes = await service.confirm(code_of(door, made.secret))
        known = await service.read()
        assert (known.on, known.codes_left, known.since is not None) == (True, 10, True)
        fresh = await service.new_codes(PASSWORD, codes[0])
        assert not set(fresh) & set(codes)
        assert (await refusal(service.remove(PASSWORD, codes[1]))).reason is _R.WRONG_CODE
        await service.remove(PASSWORD, fresh[0])
        assert await service.read() == Factor(on=False)
        assert (await refusal(service.confirm("123456"))).reason is _R.INVALID_SESSION


async def test_a_password_alone_signs_nobody_in_and_the_code_does(operator: Operator, tmp_path: Path) -> None:
    async with standing_at(operator, tmp_path) as door:
        _, key, codes = await turned_on(door)
        await door.session.sign_out()
        with pytest.raises(SecondStepDue) as due:
            await door.session.sign_in(AMIRA, PASSWORD, "GB", keep=True)
        assert (due.value.step.length, due.value.step.tries_left, due.value.step.expires_in) == (6, 5, 300)
        assert door.session.state.get() == SignedOut()
        who = {"login": AMIRA, "market": "GB", "keep": True}
        missed = await refusal(door.sign_in.second_step("AAAAA-AAAAA", **who))  # type: ignore[arg-type]  # as named
        assert (missed.reason, missed.tries_left) == (_R.WRONG_CODE, 4)
        await door.sign_in.second_step(code_of(door, key), login=AMIRA, market="GB", keep=True)
        assert door.who.name == "Amira Okafor"
        assert door.keeper.token, "kept as after any sign-in"
        await door.session.sign_out()
        with pytest.raises(SecondStepDue):
            await door.session.sign_in(AMIRA, PASSWORD, "GB", keep=False)
        door.wait(300)
        late = await refusal(door.sign_in.second_step(codes[0], login=AMIRA, market="GB", keep=False))
        assert late.reason is _R.INVALID_SESSION


async def test_a_code_by_text_and_the_right_market_lead_to_it_too(operator: Operator, tmp_path: Path) -> None:
    async with standing_at(operator, tmp_path) as door:
        _, key, _ = await turned_on(door)
        await door.session.sign_out()
        await door.sign_in.send_code(AMIRA, "CN-SEED")
        moved = await refusal(door.sign_in.enter_code(await door.code(AMIRA[1:]), keep=False))
        assert (moved.reason, moved.market) == (_R.WRONG_MARKET, "GB")
        with pytest.raises(SecondStepDue):
            await door.sign_in.correct_market("GB", keep=False)
        await door.sign_in.second_step(code_of(door, key), login=AMIRA, market="GB", keep=False)
        assert door.who.market == "GB"


async def test_a_forgotten_password_keeps_it_and_asks_it_before_the_new_one(operator: Operator, tmp_path: Path) -> None:
    async with standing_at(operator, tmp_path) as door:
        _, key, codes = await turned_on(door)
        await door.session.sign_out()
        await door.sign_in.send_password_code(AMIRA, "GB")
        with pytest.raises(SecondStepDue):
            await door.sign_in.enter_password_code(await door.code(AMIRA[1:]))
        wrong_way = await refusal(door.sign_in.second_step(code_of(door, key), login=AMIRA, market="GB", keep=False))
        assert wrong_way.reason is _R.INVALID_SESSION, "this run is for a new password and signs nobody in"
        door.wait(61)
        await door.sign_in.send_password_code(AMIRA, "GB")
        with pytest.raises(SecondStepDue):
            await door.sign_in.enter_password_code(await door.code(AMIRA[1:]))
        await door.sign_in.second_step_for_password(codes[0])
        await door.sign_in.set_new_password("three blue kettles", keep=False)
        assert door.who.name == "Amira Okafor"
        await door.session.sign_out()
        with pytest.raises(SecondStepDue):
            await door.session.sign_in(AMIRA, "three blue kettles", "GB", keep=False)


async def test_five_wrong_codes_lock_the_password_too_also_for_a_program_that_was_started_again(
    operator: Operator, tmp_path: Path
) -> None:
    async with standing_at(operator, tmp_path) as door:
        await turned_on(door)
        await door.session.sign_out()
        said = []
        for _ in range(5):
            with pytest.raises(SecondStepDue):
                await door.session.sign_in(AMIRA, PASSWORD, "GB", keep=False)
            wrong = door.sign_in.second_step("AAAAA-AAAAA", login=AMIRA, market="GB", keep=False)
            said.append((await refusal(wrong)).reason.value)
        assert said == [*["wrong_code"] * 4, "locked"]
    async with standing_at(operator, tmp_path) as again:
        locked = await refusal(again.session.sign_in(AMIRA, PASSWORD, "GB", keep=False))
        assert (locked.reason, locked.retry_after) == (_R.LOCKED, 300)
