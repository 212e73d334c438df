"""Codes, phones, devices and registration as bytes: what a bent or careless operator says never becomes more than it is."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from urllib.parse import parse_qs

import httpx
import pytest

from lebara_desktop.api.client import OperatorClient
from lebara_desktop.api.identity_browser import address
from lebara_desktop.api.identity_device import device_name
from lebara_desktop.api.identity_discovery import Endpoints
from lebara_desktop.api.idtoken import Nonce
from lebara_desktop.api.oauth import Attempt
from lebara_desktop.api.profile import Profile
from lebara_desktop.domain.errors import AppError, ErrorKind, SignInReason, SignInRefused
from lebara_desktop.domain.signin import Channel, CodeSent, Credentials, NextStep, Purpose, Sent, WayIn, next_step

from .desk import PROFILE, URL, Answer, Desk, metadata, refused, said, signed

CHALLENGE, TOKEN = "/oauth/authorize-challenge", "/oauth/token"
DEVICE, SESSIONS, PASSWORD = "/oauth/device_authorization", "/oauth/sessions", "/oauth/password"
ALL = metadata(
    authorization_endpoint=f"{URL}/oauth/authorize",
    device_authorization_endpoint=f"{URL}{DEVICE}",
    sessions_endpoint=f"{URL}{SESSIONS}",
    password_endpoint=f"{URL}{PASSWORD}",
)
WAITING = {
    "error": "insufficient_authorization",
    "auth_session": "s-1",
    "next": "code",
    "code_length": 5,
    "sent_by": "SMS",
    "sent_to": "••• ••• 123",
    "tries_left": 3,
    "expires_in": 600,
    "resend_after": 60,
}
CODES = {
    "device_code": "d-1",
    "user_code": "BCDF-GHJK",
    "verification_uri": f"{URL}/device",
    "expires_in": 600,
    "interval": 5,
}
Call = Callable[[OperatorClient], Awaitable[object]]


def desk_with(routes: dict[str, Answer | list[Answer]]) -> Desk:
    return Desk({"/.well-known/openid-configuration": said(ALL), **routes})


async def outcome(desk: Desk, call: Call, *, sign_in: bool = False) -> AppError:
    async with desk.client(sign_in=sign_in) as client:
        with pytest.raises(AppError) as caught:
            await call(client)
    return caught.value


async def _send_code(client: OperatorClient) -> CodeSent:
    return await client.send_code(Purpose.SIGN_IN, "+447700900123", "GB")


@pytest.mark.parametrize(
    "answer",
    [
        said({"authorization_code": "c"}),
        said({**WAITING, "next": "new_password"}, 400),
        said({**WAITING, "auth_session": ""}, 400),
        said({**WAITING, "auth_session": "a b"}, 400),
        said({**WAITING, "code_length": 500}, 400),
        said({**WAITING, "code_length": "5"}, 400),
        said({**WAITING, "sent_to": None}, 400),
        said({**WAITING, "expires_in": -1}, 400),
        said({**WAITING, "expires_in": "soon"}, 400),
        said({**WAITING, "resend_after": 10**9}, 400),
    ],
)
async def test_a_bent_answer_to_the_wish_for_a_code_is_no_code(answer: httpx.Response) -> None:
    error = await outcome(desk_with({CHALLENGE: answer}), _send_code)
    assert error.kind is ErrorKind.BAD_ANSWER


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ({"error": "redirect_to_web"}, SignInReason.USE_BROWSER),
        ({**WAITING, "next": "passkey"}, SignInReason.USE_BROWSER),
        ({"error": "invalid_session"}, SignInReason.INVALID_SESSION),
        ({"error": "access_denied", "reason": "number_lost"}, SignInReason.NUMBER_LOST),
        ({"error": "access_denied", "reason": "no_browser"}, SignInReason.OTHER),
        ({"error": "access_denied"}, SignInReason.OTHER),
    ],
)
async def test_each_refusal_is_a_reason_of_ours(body: dict[str, object], reason: SignInReason) -> None:
    error = await outcome(desk_with({CHALLENGE: said(body, 400)}), _send_code)
    assert isinstance(error, SignInRefused)
    assert error.reason is reason


async def test_a_number_that_the_operator_forgot_to_mask_is_masked_here() -> None:
    careless = {**WAITING, "sent_to": "+44 7700 900123", "sent_by": "Email", "tries_left": 10**6}
    async with desk_with({CHALLENGE: said(careless, 400)}).client(sign_in=False) as client:
        sent = await _send_code(client)
    assert (sent.to, sent.by, sent.tries_left) == ("+•• •••• ••0123", Sent.EMAIL, 1)


async def test_a_code_that_is_only_asked_for_again_is_no_answer() -> None:
    desk = desk_with({CHALLENGE: said(WAITING, 400)})

    async def call(client: OperatorClient) -> None:
        await _send_code(client)
        await client.enter_code("12345")

    assert (await outcome(desk, call)).kind is ErrorKind.BAD_ANSWER


async def test_the_session_of_a_code_and_its_step_print_nothing() -> None:
    async with desk_with({CHALLENGE: said(WAITING, 400)}).client(sign_in=False) as client:
        await _send_code(client)
        run = client._session.door._run
        assert (repr(run), repr(run and run.step)) == ("_Run()", "Step(code)")
        assert repr(client._session.auth._held) == "None"
    assert repr(Nonce("secret")) == "Nonce()"
    assert repr(Credentials("a@b.example", "secret", "A", "B")) == "Credentials()"
    assert repr(Attempt.fresh()) == "Attempt()"


@pytest.mark.parametrize(
    "changes",
    [
        {"device_code": ""},
        {"user_code": "<b>"},
        {"user_code": 5},
        {"expires_in": 0},
        {"interval": "5"},
        {"verification_uri": "https://evil.example/device"},
        {"verification_uri": f"{URL}/de vice"},
        {"verification_uri": f"{URL}/{'x' * 600}"},
        {"verification_uri": "javascript:alert(1)"},
        {"verification_uri_complete": f"{URL}.evil.example/device?user_code=X"},
    ],
)
async def test_a_phone_is_sent_nowhere_else(changes: dict[str, object]) -> None:
    error = await outcome(desk_with({DEVICE: said({**CODES, **changes})}), lambda client: client.start_phone())
    assert error.kind is ErrorKind.BAD_ANSWER


async def test_a_till_that_is_not_answered_asks_more_rarely_and_goes_on() -> None:
    def lost(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("no network", request=request)

    later: list[Answer] = [
        lost,
        refused(502),
        said({"error": "authorization_pending"}, 400),
        said({"error": "slow_down", "interval": 30}, 400),
        said({"error": "slow_down"}, 400),
        lambda request: desk.give_tokens(request),  # noqa: PLW0108 — the desk comes after its routes
    ]
    desk = desk_with({DEVICE: said({**CODES, "interval": 2}), TOKEN: later})
    async with desk.client(sign_in=False) as client:
        prompt = await client.start_phone()
        assert (prompt.qr_address, prompt.expires_in) == ("", 600)
        assert repr(client._session.door._waiting) == "Waiting()"
        assert (await client.await_phone()).identity.subject == "sub-1"
    assert desk.naps == [2, 4, 8, 2, 30, 35]


async def test_an_operator_that_asks_for_patience_without_end_is_left_at_the_end_of_the_code() -> None:
    desk = desk_with({DEVICE: said(CODES), TOKEN: said({"error": "slow_down", "interval": 10**9}, 400)})

    async def call(client: OperatorClient) -> None:
        await client.start_phone()
        await client.await_phone()

    error = await outcome(desk, call)
    assert isinstance(error, SignInRefused)
    assert error.reason is SignInReason.TIMED_OUT
    assert sum(desk.naps) < 600


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (said({"error": "invalid_grant"}, 400), ErrorKind.SIGN_IN),
        (said({"error": "invalid_client"}, 401), ErrorKind.SIGNED_OUT),
        (said({"access_token": "a", "token_type": "mac", "expires_in": 5}), ErrorKind.BAD_ANSWER),
        (httpx.Response(200, content=b"x" * 3_000_000), ErrorKind.BAD_ANSWER),
    ],
)
async def test_a_till_is_let_in_by_tokens_alone(answer: httpx.Response, kind: ErrorKind) -> None:
    async def call(client: OperatorClient) -> None:
        await client.start_phone()
        await client.await_phone()

    desk = desk_with({DEVICE: said(CODES), TOKEN: answer})
    assert (await outcome(desk, call)).kind is kind


async def test_a_till_believes_no_token_that_belongs_to_another_sign_in() -> None:
    async def call(client: OperatorClient) -> None:
        await client.start_phone()
        await client.await_phone()

    desk = desk_with({DEVICE: said(CODES)})
    desk.routes[TOKEN] = lambda request: desk.give_tokens(request, id_token=signed(nonce="of another one"))
    assert (await outcome(desk, call)).kind is ErrorKind.BAD_ANSWER


async def _devices(client: OperatorClient) -> object:
    return await client.devices()


@pytest.mark.parametrize(
    "answer", [said({"id": "a"}), said([1]), said([{"id": ""}]), said(b"["), refused(500), refused(404)]
)
async def test_a_bent_list_of_devices_is_an_error_of_ours(answer: httpx.Response) -> None:
    error = await outcome(desk_with({SESSIONS: answer}), _devices, sign_in=True)
    assert error.kind in (ErrorKind.BAD_ANSWER, ErrorKind.OPERATOR, ErrorKind.NOT_FOUND)


async def test_devices_are_cleaned_and_their_ids_cannot_climb() -> None:
    listed = [{"id": "../token", "device": "Till\u202e 2", "way": "magic", "last_used_at": "never", "current": "yes"}]
    desk = desk_with({SESSIONS: said(listed), f"{SESSIONS}/../token": refused(404)})
    async with desk.client() as client:
        (one,) = await client.devices()
        assert (one.name, one.way, one.last_used, one.current) == ("Till 2", "", None, False)
        await client.end_device(one.id)  # 404: gone already
    assert desk.seen[-1].url.raw_path == b"/oauth/sessions/..%2Ftoken"


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (said({"error": "access_denied", "reason": "wrong_password", "tries_left": 4}, 400), ErrorKind.SIGN_IN),
        (said({"error": "invalid_request"}, 400), ErrorKind.REFUSED),
        (said([], 200), ErrorKind.BAD_ANSWER),
    ],
)
async def test_a_password_that_is_not_changed_says_why(answer: httpx.Response, kind: ErrorKind) -> None:
    desk = desk_with({PASSWORD: answer})
    error = await outcome(desk, lambda client: client.change_password("a", "b"), sign_in=True)
    assert error.kind is kind


async def test_tokens_in_use_print_nothing_and_a_device_that_stays_is_told() -> None:
    async with desk_with({f"{SESSIONS}/x": refused(500)}).client() as client:
        assert repr(client._session.auth._held) == "_Held()"
        with pytest.raises(AppError):
            await client.end_device("x")


async def test_other_devices_are_counted_as_far_as_the_count_makes_sense() -> None:
    async with desk_with({SESSIONS: [said({"ended": 2}), said({"ended": "many"})]}).client() as client:
        assert [await client.end_other_devices() for _ in range(2)] == [2, 0]


_STEPS = {
    "/tmf-api/party/v4/individual": said({"id": "ind-9"}, 201),
    "/tmf-api/customerManagement/v4/customer": said({"id": "cus-9"}, 201),
    "/tmf-api/accountManagement/v4/billingAccount": said({"id": "acc-9"}, 201),
}


async def _complete(client: OperatorClient) -> object:
    return await client.complete_registration(frozenset({Channel.EMAIL}))


async def test_a_step_of_a_registration_is_sent_again_with_the_same_key_and_bytes() -> None:
    def lost(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadError("lost", request=request)

    path = "/tmf-api/party/v4/individual"
    desk = desk_with({**_STEPS, path: [lost, refused(503), said({"id": "ind-9"}, 201)]})
    async with desk.client() as client:
        await _complete(client)
    tries = [one for one in desk.seen if one.url.path == path]
    assert len(tries) == 3
    assert len({(one.headers["idempotency-key"], one.content) for one in tries}) == 1


@pytest.mark.parametrize(
    ("path", "answer"),
    [
        ("/tmf-api/party/v4/individual", said({}, 201)),
        ("/tmf-api/customerManagement/v4/customer", refused(500)),
        ("/tmf-api/accountManagement/v4/billingAccount", refused(403, "forbidden")),
    ],
)
async def test_a_registration_that_the_operator_does_not_make_is_not_called_made(
    path: str, answer: httpx.Response
) -> None:
    assert (await outcome(desk_with({**_STEPS, path: answer}), _complete, sign_in=True)).kind in (
        ErrorKind.BAD_ANSWER,
        ErrorKind.OPERATOR,
        ErrorKind.FORBIDDEN,
    )


async def test_a_registrant_who_stays_one_is_not_let_in() -> None:
    desk = desk_with({**_STEPS})
    desk.routes[TOKEN] = lambda request: _as_registrant(desk, request)
    assert (await outcome(desk, _complete, sign_in=True)).kind is ErrorKind.BAD_ANSWER


def _as_registrant(desk: Desk, request: httpx.Request) -> httpx.Response:
    given = desk.give_tokens(request)
    nonce = None
    if b"authorization_code" in request.content:
        challenge = next(one for one in reversed(desk.seen) if one.url.path == CHALLENGE)
        nonce = parse_qs(challenge.content.decode())["nonce"][0]
    token = signed(role="registrant", nonce=nonce, exp=int(desk.clock.now().timestamp()) + 600)
    return said({**given.json(), "id_token": token})


async def test_nobody_who_is_not_in_has_an_account_here() -> None:
    for call in (_devices, _complete):
        assert (await outcome(desk_with({}), call)).kind is ErrorKind.SIGNED_OUT
    async with desk_with({}).client(sign_in=False) as client:
        with pytest.raises(AppError):
            await client._session.auth.refreshed()


def test_a_refusal_leads_to_a_step_that_exists() -> None:
    unknown = SignInRefused(SignInReason.UNKNOWN_USER)
    assert next_step(unknown) is NextStep.REGISTER
    assert next_step(unknown, {WayIn.BROWSER}) is NextStep.RETYPE
    assert next_step(SignInRefused(SignInReason.LOCKED)) is NextStep.START_AGAIN
    assert next_step(SignInRefused(SignInReason.LOCKED, retry_after=9)) is NextStep.WAIT
    assert {next_step(SignInRefused(one, retry_after=1)) for one in SignInReason} == set(NextStep)


def test_this_computer_has_a_name_that_people_recognise() -> None:
    assert device_name("shop-till-3.local", "Windows") == "Lebara Desktop on shop-till-3 (Windows)"
    assert device_name("localhost", "Darwin") == "Lebara Desktop (macOS)"
    assert device_name("", "") == "Lebara Desktop (computer)"
    assert len(device_name("x" * 300, "Linux")) < 80
    assert device_name().startswith("Lebara Desktop")


def test_without_offline_access_nobody_is_asked_to_consent_to_it() -> None:
    profile, ours = Profile("x", URL, scopes=("openid",)), Attempt.fresh()
    endpoints = Endpoints("t", "k", authorization=f"{URL}/oauth/authorize")
    assert "prompt" not in address(profile, endpoints, ours, "http://127.0.0.1:1/callback", {})


def test_a_profile_may_narrow_the_ways_in() -> None:
    everything = Endpoints("t", "k", authorization="a", challenge="c", device="d", guests=True)
    assert everything.offered(PROFILE) == set(WayIn)
    assert replace(everything, guests=False).offered(PROFILE) == set(WayIn) - {WayIn.GUEST}
    assert everything.offered(Profile("x", URL, ways=("browser", "phone"))) == {WayIn.BROWSER, WayIn.PHONE}
