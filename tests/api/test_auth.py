"""Sign-in, resuming and sign-out."""

from __future__ import annotations

import base64
import hashlib
from datetime import timedelta
from urllib.parse import parse_qs

import httpx
import pytest
from joserfc.jwk import ECKey, KeySet

from lebara_desktop.api.idtoken import verify
from lebara_desktop.api.oauth import Attempt, Tokens
from lebara_desktop.api.port import Grant
from lebara_desktop.domain.errors import AppError, ErrorKind, SignInReason, SignInRefused
from lebara_desktop.domain.ids import PartyId, ProductId

from .desk import KEY, NOW, PROFILE, URL, Answer, Desk, metadata, refused, said, signed

PERSON = "/tmf-api/party/v4/individual/ind-1"
ALICE = PartyId("ind-1")
TOKEN = "/oauth/token"
CHALLENGE = "/oauth/authorize-challenge"
METADATA = "/.well-known/openid-configuration"


def _form(request: httpx.Request) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(request.content.decode()).items()}


async def test_a_sign_in_uses_pkce_and_saves_the_refresh_token_before_anything_is_asked_with_it() -> None:
    desk = Desk({PERSON: said({"fullName": "Amira"})})
    async with desk.client(sign_in=False) as client:
        grant = await client.sign_in(" +447700900123 ", "pass word&=", "GB")
        await client.person(ALICE)
    assert (grant.identity.subject, grant.refresh_token) == ("sub-1", "refresh-1")
    assert desk.vault.saved == [("sub-1", "refresh-1")]
    challenge, token = (_form(one) for one in desk.seen if one.method == "POST")
    assert challenge["username"] == "+447700900123"
    assert (challenge["password"], challenge["code_challenge_method"]) == ("pass word&=", "S256")
    proof = base64.urlsafe_b64encode(hashlib.sha256(token["code_verifier"].encode()).digest()).rstrip(b"=").decode()
    assert proof == challenge["code_challenge"]
    assert desk.seen[-1].headers["authorization"] == "Bearer access-1"
    assert all("authorization" not in one.headers for one in desk.seen[:-1])


def test_secrets_do_not_print_themselves() -> None:
    assert repr(Attempt.fresh()) == "Attempt()"
    assert repr(Tokens("a", "b", "c", 1)) == "Tokens()"
    assert (
        repr(Grant(verify(signed(), KeySet([KEY]).as_dict(), PROFILE, now=NOW, nonce=None), "secret")) == "Grant(sub-1)"
    )


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (
            said({"error": "access_denied", "reason": "unknown_user", "tries_left": 5}, 400),
            (SignInReason.UNKNOWN_USER, 5, None, ""),
        ),
        (
            said({"error": "access_denied", "reason": "wrong_password", "tries_left": 2}, 400),
            (SignInReason.WRONG_PASSWORD, 2, None, ""),
        ),
        (
            said({"error": "access_denied", "reason": "locked", "retry_after": 30}, 429, Retry_After="299"),
            (SignInReason.LOCKED, None, 299, ""),
        ),
        (
            said({"error": "access_denied", "reason": "locked", "retry_after": 30}, 429),
            (SignInReason.LOCKED, None, 30, ""),
        ),
        (
            said({"error": "access_denied", "reason": "wrong_market", "market": "CN-SEED"}, 400),
            (SignInReason.WRONG_MARKET, None, None, "CN-SEED"),
        ),
        (
            said({"error": "access_denied", "reason": "moon", "market": "<b>", "tries_left": -1}, 400),
            (SignInReason.OTHER, None, None, ""),
        ),
        (
            said({"error": "access_denied", "reason": ["x"], "retry_after": True}, 400),
            (SignInReason.OTHER, None, None, ""),
        ),
    ],
)
async def test_a_refusal_says_why(answer: httpx.Response, expected: tuple[object, ...]) -> None:
    desk = Desk({CHALLENGE: answer})
    async with desk.client(sign_in=False) as client:
        with pytest.raises(SignInRefused) as caught:
            await client.sign_in("x", "y", "GB")
    error = caught.value
    assert (error.reason, error.tries_left, error.retry_after, error.market) == expected
    assert not desk.vault.saved


HTML = httpx.Response(200, content=b"<html>", headers={"Content-Type": "text/html"})


@pytest.mark.parametrize(
    ("path", "answer", "kind"),
    [
        (METADATA, said(metadata(issuer="http://127.0.0.1:1")), ErrorKind.BAD_ANSWER),
        (METADATA, said(metadata(token_endpoint="https://evil.example/token")), ErrorKind.BAD_ANSWER),
        (METADATA, said(metadata(jwks_uri=f"{URL}5/oauth/jwks")), ErrorKind.BAD_ANSWER),
        (METADATA, said(metadata(token_endpoint="javascript:alert(1)")), ErrorKind.BAD_ANSWER),
        (METADATA, HTML, ErrorKind.BAD_ANSWER),
        (METADATA, said([1]), ErrorKind.BAD_ANSWER),
        (METADATA, said(b"{"), ErrorKind.BAD_ANSWER),
        (METADATA, said({}, 503), ErrorKind.BUSY),
        (METADATA, httpx.Response(302, headers={"Location": "https://evil.example"}), ErrorKind.BAD_ANSWER),
        (CHALLENGE, said({"authorization_code": ""}), ErrorKind.BAD_ANSWER),
        (CHALLENGE, said({"authorization_code": "a\nb"}), ErrorKind.BAD_ANSWER),
        (CHALLENGE, said({"error": "invalid_client"}, 401), ErrorKind.SIGNED_OUT),
        (CHALLENGE, refused(500), ErrorKind.OPERATOR),
        (TOKEN, said({"error": "invalid_grant"}, 400), ErrorKind.SIGNED_OUT),
        (TOKEN, refused(500), ErrorKind.OPERATOR),
        (TOKEN, HTML, ErrorKind.BAD_ANSWER),
        ("/oauth/jwks", refused(500), ErrorKind.OPERATOR),
        ("/oauth/jwks", said(b"x"), ErrorKind.BAD_ANSWER),
        ("/oauth/jwks", said({"keys": []}), ErrorKind.BAD_ANSWER),
    ],
)
async def test_a_bent_sign_in_ends_in_one_of_our_errors(path: str, answer: Answer, kind: ErrorKind) -> None:
    desk = Desk({path: answer})
    async with desk.client(sign_in=False) as client:
        with pytest.raises(AppError) as caught:
            await client.sign_in("x", "y", "GB")
    assert caught.value.kind is kind
    assert not desk.vault.saved


@pytest.mark.parametrize(
    "changes",
    [
        {"token_type": "DPoP"},
        {"token_type": 1},
        {"expires_in": None},
        {"expires_in": 0},
        {"expires_in": True},
        {"expires_in": "600"},
        {"access_token": None},
        {"access_token": "a b"},
        {"access_token": "a\r\nX: y"},
        {"access_token": "x" * 4097},
        {"refresh_token": "é"},
        {"id_token": "x" * 16_385},
        {"id_token": None},
        {"id_token": signed(nonce="other")},
    ],
)
async def test_tokens_that_are_not_whole_are_not_used(changes: dict[str, object]) -> None:
    desk = Desk()
    desk.routes[TOKEN] = lambda request: desk.give_tokens(request, **changes)
    async with desk.client(sign_in=False) as client:
        with pytest.raises(AppError) as caught:
            await client.sign_in("x", "y", "GB")
    assert caught.value.kind is ErrorKind.BAD_ANSWER
    assert not desk.vault.saved


async def test_new_keys_of_the_issuer_are_fetched_once() -> None:
    new = ECKey.generate_key("P-256", {"kid": "k2"}, private=True)
    desk = Desk({"/oauth/jwks": [said(KeySet([KEY]).as_dict()), said(KeySet([new, KEY]).as_dict())]})
    async with desk.client() as client:
        desk.routes[TOKEN] = lambda request: desk.give_tokens(request, id_token=signed(new, {"kid": "k2"}))
        assert (await client.resume("sub-1", "refresh-1")).identity.subject == "sub-1"
        assert (await client.resume("sub-1", "refresh-1")).identity.subject == "sub-1"
    assert desk.count("/oauth/jwks") == 3, "a new person asks anew; the third is the change of keys"


async def test_tokens_of_unknown_keys_do_not_make_us_ask_for_keys_without_end() -> None:
    desk = Desk({PERSON: refused(401)})
    async with desk.client() as client:
        desk.routes[TOKEN] = lambda request: desk.give_tokens(request, id_token=signed(header={"kid": "k9"}))
        asked = []
        for _ in range(6):
            with pytest.raises(AppError):
                await client.person(ALICE)
            asked.append(desk.count("/oauth/jwks"))
            desk.clock.advance(timedelta(seconds=15))
    assert asked == [2, 2, 2, 2, 3, 3]


async def test_resuming_brings_the_remembered_person_back_and_nobody_else() -> None:
    desk = Desk()
    async with desk.client(sign_in=False) as client:
        grant = await client.resume("sub-1", "remembered")
        assert (grant.identity.given_name, grant.refresh_token) == ("Amira", "refresh-1")
        with pytest.raises(AppError) as caught:
            await client.resume("sub-2", "remembered")
        assert caught.value.kind is ErrorKind.BAD_ANSWER
    assert desk.vault.saved == [("sub-1", "refresh-1")]


async def test_resuming_a_grant_that_is_over_says_so() -> None:
    async with Desk({TOKEN: said({"error": "invalid_grant"}, 400)}).client(sign_in=False) as client:
        with pytest.raises(AppError) as caught:
            await client.resume("sub-1", "old")
    assert caught.value.kind is ErrorKind.SIGNED_OUT


async def test_sign_out_revokes_and_says_where_that_failed() -> None:
    desk = Desk()
    async with desk.client() as client:
        await client.sign_out("refresh-1")
        assert _form(desk.seen[-1])["token"] == "refresh-1"
        desk.routes["/oauth/revoke"] = refused(503)
        with pytest.raises(AppError):
            await client.sign_out("refresh-1")


async def test_nothing_is_asked_for_nobody() -> None:
    desk = Desk()
    async with desk.client(sign_in=False) as client:
        with pytest.raises(AppError) as caught:
            await client.buckets(ProductId("prd-1"))
    assert caught.value.kind is ErrorKind.SIGNED_OUT
    assert not desk.seen
