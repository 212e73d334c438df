"""Every way in against the sandbox operator, through the services that the pages use."""

from __future__ import annotations

import asyncio
import re
from datetime import timedelta
from pathlib import Path

import httpx
import pytest

from lebara_desktop.domain.account import Role, SignedOut
from lebara_desktop.domain.errors import AppError, ErrorKind, SignInReason
from lebara_desktop.domain.signin import KnownAccount, NextStep, Sent, WayIn, next_step
from tests.contract.doorstep import AMIRA, PAGE, Doorstep, refusal, standing_at
from tests.fakes.keyrings import secret_service
from tests.sandbox.operator_client import Operator

CHEN, NADIA = "+447700900201", "+447700900208"


def wrong(code: str) -> str:
    return f"{(int(code) + 1) % 100_000:05d}"


async def test_a_code_by_text_message_signs_in(operator: Operator, tmp_path: Path) -> None:
    async with standing_at(operator, tmp_path) as door:
        assert await door.sign_in.look() == set(WayIn)
        sent = await door.sign_in.send_code(f" {AMIRA} ", "GB")
        assert (sent.by, sent.to, sent.length, sent.tries_left) == (Sent.TEXT, "••• ••• 123", 5, 3)
        assert (sent.expires_in, sent.resend_after) == (600, 60)
        early = await refusal(door.sign_in.resend_code())
        assert (early.reason, early.retry_after) == (SignInReason.RESEND_TOO_EARLY, 60)
        first = await door.code(AMIRA[1:])
        missed = await refusal(door.sign_in.enter_code(wrong(first), keep=False))
        assert (missed.reason, missed.tries_left) == (SignInReason.WRONG_CODE, 2)
        assert door.session.state.get() == SignedOut()
        door.wait(61)
        assert (await door.sign_in.resend_code()).tries_left == 2
        await door.sign_in.enter_code(
            f"{(await door.code(AMIRA[1:]))[:2]} {(await door.code(AMIRA[1:]))[2:]}", keep=False
        )
        assert (door.who.name, door.who.role) == ("Amira Okafor", Role.SUBSCRIBER)
        assert door.sign_in.accounts() == (KnownAccount(AMIRA, "GB", "Amira Okafor"),)
        assert (await refusal(door.sign_in.enter_code("00000", keep=False))).reason is SignInReason.INVALID_SESSION


async def test_three_wrong_codes_lock_and_say_for_how_long(operator: Operator, tmp_path: Path) -> None:
    async with standing_at(operator, tmp_path) as door:
        await door.sign_in.send_code(AMIRA, "GB")
        bad = wrong(await door.code(AMIRA[1:]))
        said = [await refusal(door.sign_in.enter_code(bad, keep=False)) for _ in range(3)]
        assert [one.reason.value for one in said] == ["wrong_code", "wrong_code", "locked"]
        assert (said[-1].retry_after, next_step(said[-1])) == (300, NextStep.WAIT)
        assert (await refusal(door.sign_in.send_code(AMIRA, "GB"))).reason is SignInReason.LOCKED


async def test_a_code_is_good_for_its_own_purpose_only(operator: Operator, tmp_path: Path) -> None:
    async with standing_at(operator, tmp_path) as door:
        assert door.sign_in.hosts == {"127.0.0.1"}
        await door.sign_in.send_password_code(AMIRA, "GB")
        assert (
            await refusal(door.sign_in.enter_code(await door.code(AMIRA[1:]), keep=False))
        ).reason == "invalid_session"
        door.wait(61)
        await door.sign_in.send_code(AMIRA, "GB")
        door.wait(61)
        await door.registration.resend_code()
        assert (await refusal(door.sign_in.enter_password_code(await door.code(AMIRA[1:])))).reason == "invalid_session"
        door.wait(61)
        await door.sign_in.send_code(AMIRA, "GB")
        assert (await refusal(door.registration.enter_code(await door.code(AMIRA[1:])))).reason == "invalid_session"
        assert door.session.state.get() == SignedOut()


async def test_a_code_that_is_too_old_says_so_and_another_one_works(operator: Operator, tmp_path: Path) -> None:
    async with standing_at(operator, tmp_path) as door:
        await door.sign_in.send_code(AMIRA, "GB")
        door.wait(601)
        old = await refusal(door.sign_in.enter_code(await door.code(AMIRA[1:]), keep=False))
        assert (old.reason, next_step(old)) == (SignInReason.CODE_EXPIRED, NextStep.NEW_CODE)
        await door.sign_in.resend_code()
        await door.sign_in.enter_code(await door.code(AMIRA[1:]), keep=False)
        assert door.who.given_name == "Amira"


async def test_the_right_code_in_the_wrong_country_needs_no_second_one(operator: Operator, tmp_path: Path) -> None:
    async with standing_at(operator, tmp_path) as door:
        await door.sign_in.send_code(CHEN, "GB")
        said = await refusal(door.sign_in.enter_code(await door.code(CHEN[1:]), keep=False))
        assert (said.reason, said.market, next_step(said)) == (
            SignInReason.WRONG_MARKET,
            "CN-SEED",
            NextStep.CHANGE_MARKET,
        )
        await door.sign_in.correct_market(said.market, keep=False)
        assert door.who.market == "CN-SEED"
        assert door.sign_in.accounts()[0].market == "CN-SEED"


@pytest.mark.parametrize(
    ("number", "reason", "step"),
    [
        ("+447700900999", SignInReason.UNKNOWN_USER, NextStep.REGISTER),
        (NADIA, SignInReason.NOT_ACTIVATED, NextStep.ACTIVATE_SIM),
    ],
)
async def test_no_code_is_sent_where_none_can_arrive(
    operator: Operator, tmp_path: Path, number: str, reason: SignInReason, step: NextStep
) -> None:
    async with standing_at(operator, tmp_path) as door:
        said = await refusal(door.sign_in.send_code(number, "GB"))
        assert (said.reason, next_step(said)) == (reason, step)
        assert (await refusal(door.sign_in.enter_code("12345", keep=False))).reason is SignInReason.INVALID_SESSION


async def test_a_forgotten_password_is_replaced_and_other_sign_ins_end(operator: Operator, tmp_path: Path) -> None:
    async with standing_at(operator, tmp_path / "old") as old, standing_at(operator, tmp_path / "new") as new:
        await old.session.sign_in(AMIRA, "sandbox-amira", "GB", keep=False)
        await new.sign_in.send_password_code("amira.okafor@mail.example", "GB")
        await new.sign_in.enter_password_code(await new.code(AMIRA[1:]))
        for weak, reason in (
            ("", "password_too_short"),
            ("x" * 129, "password_too_long"),
            ("password1", "password_too_common"),
        ):
            assert (await refusal(new.sign_in.set_new_password(weak, keep=False))).reason == reason
        await new.sign_in.set_new_password("blue kettle, 7 Ämter", keep=False)
        assert new.who.given_name == "Amira"
        with pytest.raises(AppError) as caught:
            await old.devices.devices()
        assert caught.value.kind is ErrorKind.SIGNED_OUT
        assert (await refusal(old.session.sign_in(AMIRA, "sandbox-amira", "GB", keep=False))).reason == "wrong_password"


async def test_the_browser_brings_somebody_in_and_the_door_is_shut_at_once(operator: Operator, tmp_path: Path) -> None:
    async with standing_at(operator, tmp_path) as door:
        person = (AMIRA, "sandbox-amira")
        await door.sign_in.by_browser("GB", keep=False, visit=door.visiting(person), page=PAGE, login=AMIRA)
        page = await door.shown()
        assert (page.status_code, door.who.name) == (200, "Amira Okafor")
        assert PAGE.done_title in page.text
        assert page.headers["cache-control"] == "no-store"
        assert page.headers["referrer-policy"] == "no-referrer"
        (address,) = door.visited
        asked = httpx.URL(address).params
        assert (asked["login_hint"], asked["market"], asked["code_challenge_method"]) == (AMIRA, "GB", "S256")
        assert re.fullmatch(r"http://127\.0\.0\.1:\d+/callback", asked["redirect_uri"])
        assert len({asked["state"], asked["nonce"], asked["code_challenge"]}) == 3
        async with httpx.AsyncClient(trust_env=False) as late:
            with pytest.raises(httpx.ConnectError):
                await late.get(asked["redirect_uri"])
        (mine,) = await door.devices.devices()
        assert (mine.way, mine.current) == ("browser", True)
        assert mine.name.startswith("Lebara Desktop")


async def test_who_refuses_in_the_browser_is_told_so_here(operator: Operator, tmp_path: Path) -> None:
    async with standing_at(operator, tmp_path) as door:
        visit = door.visiting(("", ""), "cancel")
        said = await refusal(door.sign_in.by_browser("GB", keep=False, visit=visit, page=PAGE))
        assert said.reason is SignInReason.DENIED
        assert PAGE.failed_title in (await door.shown()).text
        assert door.session.state.get() == SignedOut()


async def test_a_browser_that_does_not_open_and_one_that_is_given_up_leave_nothing_open(
    operator: Operator, tmp_path: Path
) -> None:
    async with standing_at(operator, tmp_path) as door:
        never = door.sign_in.by_browser("GB", keep=False, visit=lambda _address: False, page=PAGE)
        assert (await refusal(never)).reason is SignInReason.NO_BROWSER
        waiting = asyncio.ensure_future(door.sign_in.by_browser("GB", keep=False, visit=door.visiting(), page=PAGE))
        while not door.visited:
            await asyncio.sleep(0.01)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        redirect = httpx.URL(door.visited[0]).params["redirect_uri"]
        async with httpx.AsyncClient(trust_env=False) as late:
            with pytest.raises(httpx.ConnectError):
                await late.get(redirect)
        assert door.session.state.get() == SignedOut()
        await door.session.sign_in(AMIRA, "sandbox-amira", "GB", keep=False)


async def _decide(door: Doorstep, address: str, action: str) -> None:
    """Take the phone that read the QR, sign in as the counter, decide."""
    page = await door.browser.get(address)
    code = re.search(r'value="([B-Z]{4}-[B-Z]{4})"', page.text)
    assert code
    staff = {"user_code": code[1], "username": "counter@shop.example", "password": "sandbox-counter"}
    confirm = await door.browser.post("/device", data=staff)
    ticket = re.search(r'name="ticket" value="([^"]+)"', confirm.text)
    assert ticket, confirm.text
    await door.browser.post("/device", data={"ticket": ticket[1], "action": action})


async def test_a_phone_lets_a_till_in_and_its_token_is_never_written_down(operator: Operator, tmp_path: Path) -> None:
    keyring = secret_service()
    async with standing_at(operator, tmp_path, keyring=keyring) as door:
        prompt = await door.sign_in.start_phone()
        assert re.fullmatch(r"[B-Z]{4}-[B-Z]{4}", prompt.user_code)
        assert prompt.qr_address == f"{prompt.address}?user_code={prompt.user_code}"
        before = operator.time.at
        polls = 0

        def decide_after_three(request: httpx.Request) -> bool:
            nonlocal polls
            polls += b"device_code" in request.content
            return polls == 2 and b"device_code" in request.content  # the second answer is lost

        door.wire.cut = decide_after_three
        waiting = asyncio.ensure_future(door.sign_in.await_phone("GB", keep=True))
        while polls < 3:
            await asyncio.sleep(0)
        await _decide(door, prompt.qr_address, "allow")
        await waiting
        assert door.who.role is Role.STAFF
        assert (operator.time.at - before).total_seconds() >= 15
        assert not keyring.entries, "a counter's token lives in memory only"
        assert not door.session.keyring_notice.get(), "that is as it should be, and nothing to complain of"


@pytest.mark.parametrize(("action", "reason"), [("deny", SignInReason.DENIED), ("", SignInReason.TIMED_OUT)])
async def test_a_phone_that_refuses_or_never_answers_ends_the_wait(
    operator: Operator, tmp_path: Path, action: str, reason: SignInReason
) -> None:
    async with standing_at(operator, tmp_path) as door:
        prompt = await door.sign_in.start_phone()
        if action:
            await _decide(door, prompt.qr_address, action)
        assert (await refusal(door.sign_in.await_phone("GB", keep=False))).reason is reason
        assert (await refusal(door.sign_in.await_phone("GB", keep=False))).reason is SignInReason.INVALID_SESSION


async def test_slow_down_is_obeyed(operator: Operator, tmp_path: Path) -> None:
    async with standing_at(operator, tmp_path) as door:
        prompt = await door.sign_in.start_phone()
        naps: list[float] = []
        real = door.client._session.door._around.sleep

        async def hasty(seconds: float) -> None:
            naps.append(seconds)
            if len(naps) == 2:
                operator.time.at -= timedelta(seconds=3)  # asks 3 s too early
            if len(naps) == 4:
                await _decide(door, prompt.qr_address, "allow")
            await real(seconds)

        object.__setattr__(door.client._session.door._around, "sleep", hasty)
        await door.sign_in.await_phone("GB", keep=False)
        assert naps[:4] == [5, 5, 10, 10]


async def test_fifty_calls_on_an_expired_token_make_one_refresh(operator: Operator, tmp_path: Path) -> None:
    async with standing_at(operator, tmp_path) as door:
        await door.session.sign_in(AMIRA, "sandbox-amira", "GB", keep=True)
        tokens = door.wire.count("POST", "/oauth/token")
        before = door.keeper.token
        door.wait(601)
        await asyncio.gather(*(door.client.person(door.who.party) for _ in range(50)))
        assert door.wire.count("POST", "/oauth/token") == tokens + 1
        assert door.keeper.token != before


async def test_a_lost_answer_to_a_refresh_costs_nothing_for_a_minute_and_one_sign_in_after_it(
    operator: Operator, tmp_path: Path
) -> None:
    async with standing_at(operator, tmp_path) as door:
        await door.session.sign_in(AMIRA, "sandbox-amira", "GB", keep=True)
        lost = [True]
        door.wire.cut = lambda request: b"grant_type=refresh_token" in request.content and bool(lost) and lost.pop()
        door.wait(601)
        assert (await door.client.person(door.who.party)).given_name == "Amira"
        lost.append(True)
        door.wait(601)
        with pytest.raises(AppError):
            await door.devices.devices()
        door.wait(61)
        with pytest.raises(AppError) as caught:
            await door.devices.devices()
        assert caught.value.kind is ErrorKind.SIGNED_OUT
        await door.session.expire(door.session.epoch)
        assert door.session.state.get() == SignedOut(expired=True)
        await door.session.sign_in(AMIRA, "sandbox-amira", "GB", keep=True)
        assert (await door.client.person(door.who.party)).given_name == "Amira"


async def test_a_till_that_starts_again_waits_for_its_new_code(operator: Operator, tmp_path: Path) -> None:
    async with standing_at(operator, tmp_path / "before") as door:
        old = await door.sign_in.start_phone()
    async with standing_at(operator, tmp_path / "after") as door:
        await door.sign_in.start_phone()
        new = await door.sign_in.start_phone()
        assert new.user_code != old.user_code
        await _decide(door, old.qr_address, "deny")
        await _decide(door, new.qr_address, "allow")
        await door.sign_in.await_phone("GB", keep=False)
        assert door.who.role is Role.STAFF


async def test_several_accounts_are_remembered_by_name_and_can_be_forgotten(operator: Operator, tmp_path: Path) -> None:
    async with standing_at(operator, tmp_path) as door:
        await door.session.sign_in(AMIRA, "sandbox-amira", "GB", keep=False)
        await door.session.sign_in(CHEN, "sandbox-chen", "CN-SEED", keep=False)
        await door.session.sign_in(AMIRA, "sandbox-amira", "GB", keep=False)
    async with standing_at(operator, tmp_path) as door:
        names = [(one.login, one.name) for one in door.sign_in.accounts()]
        assert names == [(AMIRA, "Amira Okafor"), (CHEN, "陈伟")] or names[0] == (AMIRA, "Amira Okafor")
        assert len(names) == 2
        door.sign_in.forget_account(AMIRA, "GB")
        assert [one.login for one in door.sign_in.accounts()] == [CHEN]
        assert door.session.last_login == ""


async def test_a_number_alone_lets_a_guest_in_who_is_nobody_known(operator: Operator, tmp_path: Path) -> None:
    async with standing_at(operator, tmp_path) as door:
        unknown = await refusal(door.sign_in.as_guest("447700900999", "GB"))
        assert (unknown.reason, next_step(unknown)) == (SignInReason.UNKNOWN_NUMBER, NextStep.RETYPE)
        elsewhere = await refusal(door.sign_in.as_guest(CHEN[1:], "GB"))
        assert (elsewhere.reason, elsewhere.market) == (SignInReason.WRONG_MARKET, "CN-SEED")
        await door.sign_in.as_guest(AMIRA[1:], "GB")
        assert (door.who.role, door.who.name, door.who.market) == (Role.GUEST, "Guest", "GB")
        (line,) = await door.client.lines(door.who.party)
        assert (line.msisdn.digits, line.label, line.iccid, line.account) == (AMIRA[1:], "", "", door.who.account)
        assert line.next_begins is not None
        with pytest.raises(AppError) as told:
            await door.client.person(door.who.party)
        assert told.value.kind is ErrorKind.FORBIDDEN
        assert {one.name for one in await door.client.ways_to_pay(door.who.party)} == {"card", "paypal"}
        assert door.sign_in.accounts() == ()
        await door.session.hold()
        assert door.keeper.stored
        subject = door.who.subject
        assert await door.session.resume()
        assert (door.who.subject, door.who.role) == (subject, Role.GUEST)
        await door.session.sign_out()
        assert not door.keeper.stored
