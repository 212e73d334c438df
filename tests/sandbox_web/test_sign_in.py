"""Signing in: which words are answered, how tries are counted and locked, and where a browser may be sent back to."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from .conftest import BASE, EMAIL, NUMBER, PASSWORD, REDIRECT, VERIFIER, Web, challenge_of


@pytest.mark.parametrize(
    "username",
    ["+447700900123", "447700900123", "+44 7700 900-123", EMAIL, " AMIRA@example.ORG "],
    ids=lambda name: name.strip(),
)
def test_number_and_email_are_accepted_as_people_type_them(provider: Web, username: str) -> None:
    assert provider.challenge(username=username).status_code == 200


@pytest.mark.parametrize("username", ["+447700900999", "nobody@example.org", "07700' OR 1=1", "amira", "٤٤٧٧٠٠٩٠٠١٢٣"])
def test_an_unknown_name_is_told_apart_from_a_wrong_password(provider: Web, username: str) -> None:
    unknown = provider.challenge(username=username)
    assert (unknown.status_code, unknown.json()["reason"]) == (400, "unknown_user")
    wrong = provider.challenge(password="guess")
    assert wrong.status_code == 400
    assert wrong.json()["error"] == "access_denied"
    assert (wrong.json()["reason"], wrong.json()["tries_left"]) == ("wrong_password", 4)


def test_five_wrong_passwords_lock_for_five_minutes_of_the_operators_clock(provider: Web) -> None:
    left = [provider.challenge(password="guess").json()["tries_left"] for _ in range(4)]
    assert left == [4, 3, 2, 1]
    locked = provider.challenge(password="guess")
    assert (locked.status_code, locked.headers["retry-after"]) == (429, "300")
    assert (locked.json()["reason"], locked.json()["retry_after"]) == ("locked", 300)
    provider.clock.advance(299)
    assert provider.challenge().json()["reason"] == "locked", "the right password must not open a locked account"
    provider.clock.advance(1)
    assert provider.challenge().status_code == 200
    assert provider.challenge(password="guess").json()["tries_left"] == 4


def test_the_right_password_gives_the_tries_back(provider: Web) -> None:
    for _ in range(4):
        provider.challenge(password="guess")
    assert provider.challenge().status_code == 200
    assert provider.challenge(password="guess").json()["tries_left"] == 4


def test_the_wrong_market_names_the_right_one_only_to_who_knows_the_password(provider: Web) -> None:
    told = provider.challenge(market="CN-SEED").json()
    assert (told["reason"], told["market"]) == ("wrong_market", "GB")
    guess = provider.challenge(market="CN-SEED", password="guess").json()
    assert guess["reason"] == "wrong_password"
    assert "market" not in guess


def test_staff_sign_in_with_their_email_and_role(provider: Web) -> None:
    tokens = provider.sign_in(username="counter@shop.example", password="sandbox-counter")
    assert provider.who(tokens["access_token"]).json()["role"] == "staff"


def browser_fields(**changes: str) -> dict[str, str]:
    return {
        "response_type": "code",
        "client_id": "lebara-desktop",
        "redirect_uri": REDIRECT,
        "scope": "openid profile offline_access",
        "state": "s&<1>",
        "nonce": "n-2",
        "code_challenge": challenge_of(VERIFIER),
        "code_challenge_method": "S256",
    } | changes


def returned(answer: httpx.Response) -> dict[str, str]:
    """The fields with which the browser comes back to the program."""
    assert answer.status_code == 303, answer.text
    where = urlsplit(answer.headers["location"])
    return {name: value for name, (value,) in parse_qs(where.query).items()}


@pytest.mark.parametrize("redirect", [REDIRECT, "http://[::1]:7/callback"])
def test_the_browser_flow_brings_a_code_state_and_issuer_back_to_the_loopback(provider: Web, redirect: str) -> None:
    fields = browser_fields(redirect_uri=redirect)
    form = provider.get("/oauth/authorize", params=fields)
    assert form.status_code == 200
    assert 'value="s&amp;&lt;1&gt;"' in form.text
    assert form.headers["referrer-policy"] == "no-referrer"
    assert "default-src 'none'" in form.headers["content-security-policy"]
    answer = provider.post("/oauth/authorize", fields | {"username": NUMBER, "password": PASSWORD, "action": "sign-in"})
    assert answer.headers["location"].startswith(redirect + "?code=")
    assert answer.headers["cache-control"] == "no-store"
    back = returned(answer)
    assert (back["state"], back["iss"]) == ("s&<1>", BASE)
    assert provider.redeem(back["code"]).status_code == 400, "the redirect is part of what the code is bound to"
    back = returned(provider.post("/oauth/authorize", fields | {"username": NUMBER, "password": PASSWORD}))
    assert provider.redeem(back["code"], redirect_uri=redirect).status_code == 200


def test_the_browser_form_keeps_the_name_never_the_password_and_says_what_is_wrong(provider: Web) -> None:
    fields = browser_fields()
    wrong = provider.post("/oauth/authorize", fields | {"username": EMAIL, "password": "my-guess"})
    assert wrong.status_code == 400
    assert "That password does not match. 4 tries left." in wrong.text
    assert EMAIL in wrong.text
    assert "my-guess" not in wrong.text
    unknown = provider.post("/oauth/authorize", fields | {"username": "<b>x</b>@y", "password": "p"})
    assert "We know no account" in unknown.text
    assert "<b>x" not in unknown.text
    assert "Enter your password." in provider.post("/oauth/authorize", fields | {"username": EMAIL}).text


def test_cancelling_in_the_browser_tells_the_program(provider: Web) -> None:
    back = returned(provider.post("/oauth/authorize", browser_fields(action="cancel")))
    assert (back["error"], back["state"], back["iss"]) == ("access_denied", "s&<1>", BASE)


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"response_type": "token"}, "unsupported_response_type"),
        ({"code_challenge_method": "plain"}, "invalid_request"),
        ({"scope": "email"}, "invalid_scope"),
        ({"prompt": "none"}, "login_required"),
    ],
)
def test_a_bad_request_of_a_known_program_goes_back_as_an_error_with_the_issuer(
    provider: Web, changes: dict[str, str], error: str
) -> None:
    back = returned(provider.get("/oauth/authorize", params=browser_fields(**changes)))
    assert (back["error"], back["iss"]) == (error, BASE)


@pytest.mark.parametrize(
    "uri",
    [
        "",
        "https://127.0.0.1:50123/callback",
        "http://localhost:50123/callback",
        "http://127.0.0.1/callback",
        "http://127.0.0.1:0/callback",
        "http://127.0.0.1:65536/callback",
        "http://127.0.0.1:50123/callback/",
        "http://127.0.0.1:50123/callback?x=1",
        "http://127.0.0.1:50123/callback#x",
        "http://127.0.0.1:50123/other",
        "http://127.0.0.1:50123/callback/../x",
        "http://127.0.0.1:50123@evil.example/callback",
        "http://evil.example:50123/callback",
        "http://127.0.0.1.evil.example:50123/callback",
        "http://127.0.0.2:50123/callback",
        "http://0x7f000001:50123/callback",
        "http://127.0.0.1:５０１２３/callback",
        "http://127.0.0.1:50123/callback\n",
        "http://127.0.0.1:50123/callback\r\nX: y",
        "http://[::1%25eth0]:50123/callback",
        "http://[::ffff:127.0.0.1]:50123/callback",
        "//127.0.0.1:50123/callback",
        "javascript:alert(1)",
        "HTTP://127.0.0.1:50123/callback",
    ],
)
def test_a_browser_is_never_sent_to_an_address_that_is_not_the_programs_loopback(provider: Web, uri: str) -> None:
    for answer in (
        provider.get("/oauth/authorize", params=browser_fields(redirect_uri=uri)),
        provider.post(
            "/oauth/authorize", browser_fields(redirect_uri=uri) | {"username": NUMBER, "password": PASSWORD}
        ),
        provider.post("/oauth/authorize", browser_fields(redirect_uri=uri, action="cancel")),
    ):
        assert answer.status_code == 400
        assert "location" not in answer.headers
        assert "Sign-in stopped" in answer.text


def test_a_redirect_of_an_unknown_program_is_refused_too(provider: Web) -> None:
    answer = provider.get("/oauth/authorize", params=browser_fields(client_id="other"))
    assert (answer.status_code, "location" in answer.headers) == (400, False)
