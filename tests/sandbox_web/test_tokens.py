"""What a client may rely on at the token endpoint: PKCE, one-time codes, rotation with grace, reuse ends the grant, revocation."""

from __future__ import annotations

import pytest
from joserfc import jwt
from joserfc.jwk import KeySet
from sqlalchemy import select

from lebara_desktop.sandbox.identity import tables

from .conftest import BASE, REDIRECT, VERIFIER, Web, challenge_of


def test_discovery_names_only_endpoints_of_its_own_origin_that_answer(provider: Web) -> None:
    document = provider.get("/.well-known/openid-configuration").json()
    assert document["issuer"] == BASE
    assert document["code_challenge_methods_supported"] == ["S256"]
    assert document["authorization_response_iss_parameter_supported"] is True
    for name, url in document.items():
        if name.endswith("_endpoint") or name == "jwks_uri":
            assert url.startswith(BASE + "/")
            assert provider.get(url).status_code != 404, name


def test_a_signed_in_customer_holds_a_verifiable_id_token_and_a_working_access_token(provider: Web) -> None:
    tokens = provider.sign_in()
    assert tokens["token_type"] == "Bearer"
    assert tokens["expires_in"] == 600
    assert tokens["scope"] == "openid profile offline_access"
    keys = provider.get("/oauth/jwks").json()
    assert "d" not in keys["keys"][0]
    token = jwt.decode(tokens["id_token"], KeySet.import_key_set(keys), algorithms=["ES256"])
    moment = int(provider.clock.now.timestamp())
    assert token.header["kid"] == keys["keys"][0]["kid"]
    assert token.claims == {
        "iss": BASE,
        "aud": "lebara-desktop",
        "iat": moment,
        "exp": moment + 600,
        "auth_time": moment,
        "amr": ["pwd"],
        "nonce": "n-1",
        "sub": "sub-1",
        "name": "Amira Okafor",
        "given_name": "Amira",
        "party_id": "ind-1",
        "customer_id": "cus-1",
        "account_id": "acc-1",
        "market": "GB",
        "role": "subscriber",
    }
    assert provider.who(tokens["access_token"]).json()["party_id"] == "ind-1"


def test_no_answer_of_the_provider_may_be_cached(provider: Web) -> None:
    code = provider.challenge()
    for answer in (code, provider.redeem(code.json()["authorization_code"]), provider.redeem("x"), provider.who("x")):
        assert answer.headers["cache-control"] == "no-store"


@pytest.mark.parametrize(
    "changes",
    [
        {"code_verifier": "w" * 43},
        {"code_verifier": ""},
        {"code_verifier": VERIFIER + "!"},
        {"redirect_uri": REDIRECT},
        {"code": "never-issued"},
    ],
    ids=["other verifier", "no verifier", "not a verifier", "redirect never used", "unknown code"],
)
def test_a_code_is_worth_nothing_without_what_it_was_bound_to(provider: Web, changes: dict[str, str]) -> None:
    code = provider.challenge().json()["authorization_code"]
    refused = provider.redeem(code, **changes)
    assert refused.status_code == 400
    assert refused.json()["error"] == "invalid_grant"
    if "code" not in changes:
        assert provider.redeem(code).status_code == 400, "the failed try must have used the code up"


def test_a_code_lives_less_than_a_minute(provider: Web) -> None:
    code = provider.challenge().json()["authorization_code"]
    provider.clock.advance(60)
    assert provider.redeem(code).json()["error"] == "invalid_grant"


def test_a_code_shown_twice_ends_what_it_had_opened(provider: Web) -> None:
    code = provider.challenge().json()["authorization_code"]
    tokens = provider.redeem(code).json()
    assert provider.redeem(code).status_code == 400
    assert provider.who(tokens["access_token"]).status_code == 401
    assert provider.refresh(tokens["refresh_token"]).status_code == 400


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"code_challenge_method": "plain"}, "invalid_request"),
        ({"code_challenge": ""}, "invalid_request"),
        ({"scope": "profile"}, "invalid_scope"),
        ({"scope": "openid admin"}, "invalid_scope"),
        ({"client_id": "other"}, "invalid_client"),
    ],
)
def test_no_code_without_pkce_known_client_and_known_scope(provider: Web, changes: dict[str, str], error: str) -> None:
    assert provider.challenge(**changes).json()["error"] == error


def test_the_password_grant_does_not_exist(provider: Web) -> None:
    form = {"grant_type": "password", "client_id": "lebara-desktop", "username": "x", "password": "y"}
    assert provider.post("/oauth/token", form).json()["error"] == "unsupported_grant_type"


def test_a_field_given_twice_or_a_json_body_is_refused(provider: Web) -> None:
    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    twice = provider.request("POST", "/oauth/token", content="client_id=a&client_id=b", headers=kind)
    assert (twice.status_code, twice.json()["error"]) == (400, "invalid_request")
    assert provider.request("POST", "/oauth/token", json={}).status_code == 415
    assert provider.request("POST", "/oauth/token", content="a=" + "b" * 20_000, headers=kind).status_code == 413


def test_without_offline_access_there_is_no_refresh_token(provider: Web) -> None:
    assert "refresh_token" not in provider.sign_in(scope="openid profile")


def test_access_tokens_end_after_ten_minutes_and_refreshing_gives_new_ones(provider: Web) -> None:
    tokens = provider.sign_in()
    provider.clock.advance(600)
    expired = provider.who(tokens["access_token"])
    assert expired.status_code == 401
    assert expired.headers["www-authenticate"] == 'Bearer error="invalid_token"'
    fresh = provider.refresh(tokens["refresh_token"]).json()
    assert fresh["refresh_token"] != tokens["refresh_token"]
    assert provider.who(fresh["access_token"]).status_code == 200


def test_a_lost_refresh_answer_is_given_again_with_the_same_successor(provider: Web) -> None:
    first = provider.sign_in()["refresh_token"]
    lost = provider.refresh(first).json()
    provider.clock.advance(60)
    again = provider.refresh(first).json()
    assert again["refresh_token"] == lost["refresh_token"], "a fork of the chain would hide a thief"
    assert provider.refresh(again["refresh_token"]).status_code == 200


@pytest.mark.parametrize("use_successor", [False, True], ids=["grace over", "answer was not lost"])
def test_an_old_refresh_token_ends_the_whole_grant(provider: Web, use_successor: bool) -> None:
    first = provider.sign_in()["refresh_token"]
    newest = provider.refresh(first).json()
    if use_successor:
        newest = provider.refresh(newest["refresh_token"]).json()
    else:
        provider.clock.advance(61)
    assert provider.refresh(first).json()["error"] == "invalid_grant"
    assert provider.refresh(newest["refresh_token"]).json()["error"] == "invalid_grant"
    assert provider.who(newest["access_token"]).status_code == 401


def test_reuse_on_one_device_leaves_another_device_signed_in(provider: Web) -> None:
    stolen, other = provider.sign_in(), provider.sign_in()
    provider.refresh(stolen["refresh_token"])
    provider.clock.advance(61)
    provider.refresh(stolen["refresh_token"])
    assert provider.refresh(other["refresh_token"]).status_code == 200


def test_a_session_outlives_a_skipped_year_but_not_its_absolute_end(provider: Web) -> None:
    token = provider.sign_in()["refresh_token"]
    for _ in range(4):
        provider.clock.advance(99 * 86400)
        token = provider.refresh(token).json()["refresh_token"]
    provider.clock.advance(5 * 86400)
    assert provider.refresh(token).status_code == 400


def test_revoking_the_refresh_token_signs_the_device_out_and_answers_200_for_anything(provider: Web) -> None:
    tokens, other = provider.sign_in(), provider.sign_in()
    client = {"client_id": "lebara-desktop"}
    assert provider.post("/oauth/revoke", client | {"token": tokens["refresh_token"]}).status_code == 200
    assert provider.who(tokens["access_token"]).status_code == 401
    assert provider.refresh(tokens["refresh_token"]).status_code == 400
    assert provider.post("/oauth/revoke", client | {"token": other["access_token"]}).status_code == 200
    assert provider.who(other["access_token"]).status_code == 401
    assert provider.refresh(other["refresh_token"]).status_code == 200
    assert provider.post("/oauth/revoke", {"token": "never-issued"}).status_code == 200


@pytest.mark.parametrize("header", ["Bearer", "Bearer nonsense", "Basic YTpi", "bearer  "])
def test_a_malformed_or_unknown_bearer_is_401(provider: Web, header: str) -> None:
    assert provider.get("/oauth/userinfo", headers={"Authorization": header}).status_code == 401


def test_the_database_holds_no_usable_secret(provider: Web) -> None:
    code = provider.challenge().json()["authorization_code"]
    tokens = provider.redeem(code).json()
    fresh = provider.refresh(tokens["refresh_token"]).json()
    with provider.ctx.store.begin() as tx:
        names = (tables.login, tables.grant, tables.code, tables.access, tables.refresh)
        kept = repr([tx.execute(select(table)).all() for table in names])
    secrets = {code, tokens["access_token"], tokens["refresh_token"], fresh["refresh_token"], VERIFIER, "sandbox-amira"}
    assert not [secret for secret in secrets if secret in kept]


def test_the_signing_key_survives_a_restart(provider: Web) -> None:
    before = provider.get("/oauth/jwks").json()
    provider.sign_in()
    assert provider.get("/oauth/jwks").json() == before


def test_the_sample_verifier_is_a_verifier() -> None:
    assert len(challenge_of(VERIFIER)) == 43
