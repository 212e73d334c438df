"""The second step as bytes: a bent answer is none, a secret is shown only where it is the one in the QR, and nothing is logged."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from urllib.parse import parse_qs

import pytest

from lebara_desktop.api.client import OperatorClient
from lebara_desktop.domain.errors import AppError, ErrorKind, SignInReason, SignInRefused
from lebara_desktop.domain.signin import Factor, SecondStep, SecondStepDue

from .desk import URL, Answer, Desk, metadata, refused, said
from .test_identity import CHALLENGE, outcome

FACTOR, PROOF = "/oauth/second-factor", "/oauth/proof"
KEY = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
ADDRESS = f"otpauth://totp/Lebara:amira?secret={KEY}&issuer=Lebara"
MADE = {"secret": KEY, "otpauth": ADDRESS, "code_length": 6, "expires_in": 600}
DUE = {"error": "insufficient_authorization", "auth_session": "s-1", "next": "otp", "code_length": 6}
DUE |= {"tries_left": 5, "expires_in": 300}
ALL = metadata(proof_endpoint=f"{URL}{PROOF}", second_factor_endpoint=f"{URL}{FACTOR}")


def desk_with(routes: dict[str, Answer | list[Answer]]) -> Desk:
    return Desk({"/.well-known/openid-configuration": said(ALL), PROOF: said({"proof": "p-1"}), **routes})


async def _sign_in(client: OperatorClient) -> object:
    return await client.sign_in("447700900123", "secret", "GB")


async def test_a_password_that_is_right_may_ask_for_more_and_the_session_stays_the_doors() -> None:
    desk = desk_with({CHALLENGE: [said(DUE, 400), said({"authorization_code": "c"})]})
    async with desk.client(sign_in=False) as client:
        with pytest.raises(SecondStepDue) as due:
            await _sign_in(client)
        assert due.value.step == SecondStep(6, 5, 300)
        assert (await client.second_step(" abcde-fghjk ")) is not None
    form = parse_qs(next(one for one in reversed(desk.seen) if one.url.path == CHALLENGE).content.decode())
    assert (form["auth_session"], form["otp"], "password" in form) == (["s-1"], ["abcde-fghjk"], False)


@pytest.mark.parametrize(
    ("changes", "kind"),
    [
        ({"code_length": 500}, ErrorKind.BAD_ANSWER),
        ({"code_length": None}, ErrorKind.BAD_ANSWER),
        ({"expires_in": "soon"}, ErrorKind.BAD_ANSWER),
        ({"auth_session": ""}, ErrorKind.BAD_ANSWER),
        ({"next": "credentials"}, ErrorKind.SIGN_IN),
    ],
)
async def test_a_bent_second_step_is_none(changes: dict[str, object], kind: ErrorKind) -> None:
    error = await outcome(desk_with({CHALLENGE: said(DUE | changes, 400)}), _sign_in)
    assert (error.kind, isinstance(error, SecondStepDue)) == (kind, False)


async def test_a_step_without_a_run_is_over_before_it_is_sent() -> None:
    desk = desk_with({})
    error = await outcome(desk, lambda client: client.second_step("123456"))
    assert isinstance(error, SignInRefused)
    assert (error.reason, [one for one in desk.seen if one.url.path == CHALLENGE]) == (SignInReason.INVALID_SESSION, [])


Call = Callable[[OperatorClient], Awaitable[object]]


async def _enrol(client: OperatorClient) -> object:
    return await client.factors.enrol("secret")


async def _confirm(client: OperatorClient) -> object:
    return await client.factors.confirm("123456")


async def _read(client: OperatorClient) -> object:
    return await client.factors.factor()


async def test_a_secret_is_asked_for_with_a_proof_and_is_never_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    desk = desk_with({FACTOR: said(MADE), f"{FACTOR}/confirm": said({"recovery_codes": ["ABCDE-FGHJK"]})})
    async with desk.client() as client:
        made = await client.factors.enrol("secret")
        assert (made.secret, made.address, made.length) == (KEY, ADDRESS, 6)
        assert await client.factors.confirm(" 123456 ") == ("ABCDE-FGHJK",)
    asked = {one.url.path: one for one in desk.seen}
    assert parse_qs(asked[PROOF].content.decode())["purpose"] == ["second_factor"]
    assert asked[FACTOR].headers["lebara-proof"] == "p-1"
    assert "lebara-proof" not in asked[f"{FACTOR}/confirm"].headers
    assert not any(one in caplog.text for one in (KEY, "ABCDE", "123456", "p-1"))


@pytest.mark.parametrize(
    ("call", "path", "answer"),
    [
        (_enrol, FACTOR, MADE | {"secret": "not base32"}),
        (_enrol, FACTOR, MADE | {"otpauth": ADDRESS.replace(KEY, KEY[::-1])}),
        (_enrol, FACTOR, MADE | {"otpauth": "https://evil.example/?secret=" + KEY}),
        (_enrol, FACTOR, MADE | {"otpauth": None}),
        (_enrol, FACTOR, MADE | {"code_length": 40}),
        (_confirm, f"{FACTOR}/confirm", {"recovery_codes": []}),
        (_confirm, f"{FACTOR}/confirm", {"recovery_codes": ["<b>1</b>"]}),
        (_confirm, f"{FACTOR}/confirm", {"recovery_codes": "ABCDE-FGHJK"}),
        (_confirm, f"{FACTOR}/confirm", {"recovery_codes": ["ABCDE-FGHJK"] * 31}),
        (_read, FACTOR, []),
    ],
)
async def test_a_bent_answer_about_it_is_none(call: Call, path: str, answer: object) -> None:
    error = await outcome(desk_with({path: said(answer)}), call, sign_in=True)
    assert error.kind is ErrorKind.BAD_ANSWER


async def test_what_is_not_told_is_off_and_no_codes() -> None:
    async with desk_with(
        {FACTOR: said({"enabled": "yes", "since": "yesterday", "recovery_codes_left": -1})}
    ).client() as client:
        assert await client.factors.factor() == Factor(on=False)


@pytest.mark.parametrize(
    ("answer", "wanted"),
    [
        (said({"error": "access_denied", "reason": "wrong_code", "tries_left": 2}, 400), SignInReason.WRONG_CODE),
        (said({"error": "invalid_session"}, 400), SignInReason.INVALID_SESSION),
        (said({"error": "access_denied", "reason": "second_step"}, 400), SignInReason.OTHER),
        (refused(500), ErrorKind.OPERATOR),
        (said({"error": "insufficient_scope"}, 403), ErrorKind.FORBIDDEN),
    ],
)
async def test_a_refusal_is_told_as_what_it_is(answer: Answer, wanted: SignInReason | ErrorKind) -> None:
    error = await outcome(desk_with({f"{FACTOR}/confirm": answer}), _confirm, sign_in=True)
    assert (error.reason if isinstance(error, SignInRefused) else error.kind) is wanted


async def test_an_operator_without_it_offers_none() -> None:
    desk = Desk({"/.well-known/openid-configuration": said(metadata(proof_endpoint=f"{URL}{PROOF}"))})
    error = await outcome(desk, _read, sign_in=True)
    assert isinstance(error, SignInRefused)
    assert error.reason is SignInReason.NOT_OFFERED
    assert isinstance(error, AppError)
