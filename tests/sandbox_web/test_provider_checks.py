"""The 27 checks that an OpenID provider for a native program must pass (SAFETY E1), against our own."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import pytest
from joserfc import jwt
from joserfc.jwk import KeySet
from joserfc.jws import extract_compact

from .conftest import BASE, NUMBER, PASSWORD, REDIRECT, VERIFIER, Web, challenge_of

Check = Callable[[Web], None]
CHECKS: dict[str, Check] = {}


def check(promise: str) -> Callable[[Check], Check]:
    """Add a check under what it promises."""

    def add(function: Check) -> Check:
        assert promise not in CHECKS
        CHECKS[promise] = function
        return function

    return add


def asked(**changes: str) -> dict[str, str]:
    fields = {"response_type": "code", "client_id": "lebara-desktop", "redirect_uri": REDIRECT, "state": "s-1"}
    fields |= {"scope": "openid", "nonce": "n-9", "code_challenge": challenge_of(VERIFIER)}
    return fields | {"code_challenge_method": "S256"} | changes


def back(web: Web, **changes: str) -> dict[str, str]:
    """What the browser brings back after a right password."""
    answer = web.post("/oauth/authorize", asked(**changes) | {"username": NUMBER, "password": PASSWORD})
    assert answer.status_code == 303, answer.text
    return {name: value for name, (value,) in parse_qs(urlsplit(answer.headers["location"]).query).items()}


def error_of(web: Web, **changes: str) -> str:
    return back(web, **changes)["error"]


def fresh(web: Web) -> str:
    return str(web.challenge().json()["authorization_code"])


def refused(web: Web, code: str, **changes: str) -> None:
    answer = web.redeem(code, **changes)
    assert (answer.status_code, answer.json()["error"]) == (400, "invalid_grant")


def metadata(web: Web) -> dict[str, list[str]]:
    found: dict[str, list[str]] = web.get("/.well-known/openid-configuration").json()
    return found


@check("01 the issuer is the base URL and every endpoint has its origin")
def _issuer(web: Web) -> None:
    document = web.get("/.well-known/openid-configuration").json()
    assert document["issuer"] == BASE
    assert all(url.startswith(BASE + "/") for name, url in document.items() if name.endswith(("_endpoint", "_uri")))


@check("02 only the code flow exists")
def _code_flow(web: Web) -> None:
    assert metadata(web)["response_types_supported"] == ["code"]
    for kind in ("token", "id_token", "code token", "code id_token", ""):
        assert error_of(web, response_type=kind) == "unsupported_response_type"


@check("03 no code without PKCE")
def _pkce(web: Web) -> None:
    assert error_of(web, code_challenge="") == "invalid_request"


@check("04 the plain method of PKCE is refused")
def _plain(web: Web) -> None:
    assert metadata(web)["code_challenge_methods_supported"] == ["S256"]
    assert error_of(web, code_challenge_method="plain", code_challenge=VERIFIER) == "invalid_request"


@check("05 a code needs the verifier of its challenge")
def _verifier(web: Web) -> None:
    refused(web, fresh(web), code_verifier="z" * 43)
    refused(web, fresh(web), code_verifier="")


@check("06 a redirect is compared exactly, but for the port of the loopback")
def _redirect(web: Web) -> None:
    for uri in (REDIRECT + "/", REDIRECT + "?a=b", REDIRECT.replace("127.0.0.1", "localhost")):
        assert web.get("/oauth/authorize", params=asked(redirect_uri=uri)).status_code == 400
    assert web.get("/oauth/authorize", params=asked(redirect_uri="http://127.0.0.1:1/callback")).status_code == 200


@check("07 nothing is ever sent to a redirect that is not allowed")
def _open_redirect(web: Web) -> None:
    answer = web.get("/oauth/authorize", params=asked(redirect_uri="https://evil.example/", response_type="token"))
    assert (answer.status_code, "location" in answer.headers) == (400, False)


@check("08 a code works once")
def _once(web: Web) -> None:
    code = fresh(web)
    assert web.redeem(code).status_code == 200
    refused(web, code)


@check("09 a code shown twice ends the tokens of the first time")
def _replay(web: Web) -> None:
    code = fresh(web)
    tokens = web.redeem(code).json()
    refused(web, code)
    assert web.who(tokens["access_token"]).status_code == 401


@check("10 a code lives a minute at most")
def _short(web: Web) -> None:
    code = fresh(web)
    web.clock.advance(60)
    refused(web, code)


@check("11 a code is the program's to which it was given")
def _client(web: Web) -> None:
    assert web.redeem(fresh(web), client_id="other").json()["error"] == "invalid_client"


@check("12 a code is bound to its redirect")
def _bound(web: Web) -> None:
    refused(web, back(web)["code"])
    refused(web, back(web)["code"], redirect_uri="http://127.0.0.1:50124/callback")
    assert web.redeem(back(web)["code"], redirect_uri=REDIRECT).status_code == 200


@check("13 the answer in the redirect names the issuer")
def _iss(web: Web) -> None:
    assert back(web)["iss"] == BASE
    assert web.get("/.well-known/openid-configuration").json()["authorization_response_iss_parameter_supported"]


@check("14 an error in the redirect names the issuer too")
def _iss_of_errors(web: Web) -> None:
    assert back(web, scope="email")["iss"] == BASE


@check("15 the state comes back unchanged")
def _state(web: Web) -> None:
    assert back(web, state="ä&= %2f")["state"] == "ä&= %2f"


@check("16 the nonce of the request stands in the id_token, and in no other")
def _nonce(web: Web) -> None:
    tokens = web.redeem(back(web, nonce="mine")["code"], redirect_uri=REDIRECT).json()
    assert claims(web, tokens["id_token"])["nonce"] == "mine"
    other = web.sign_in()
    assert "nonce" not in claims(web, web.refresh(other["refresh_token"]).json()["id_token"])


def claims(web: Web, token: str) -> dict[str, object]:
    keys = KeySet.import_key_set(web.get("/oauth/jwks").json())
    found: dict[str, object] = jwt.decode(token, keys, algorithms=["ES256"]).claims
    return found


@check("17 an id_token is signed with ES256 by a published key, and nothing else is offered")
def _alg(web: Web) -> None:
    assert metadata(web)["id_token_signing_alg_values_supported"] == ["ES256"]
    header = extract_compact(web.sign_in()["id_token"].encode()).headers()
    assert header["alg"] == "ES256"
    assert header["kid"] in {key["kid"] for key in web.get("/oauth/jwks").json()["keys"]}


@check("18 an id_token is for this program, from this issuer, for ten minutes at most")
def _audience(web: Web) -> None:
    found = claims(web, web.sign_in()["id_token"])
    assert (found["iss"], found["aud"]) == (BASE, "lebara-desktop")
    assert isinstance(found["exp"], int)
    assert isinstance(found["iat"], int)
    assert 0 < found["exp"] - found["iat"] <= 600


@check("19 no private part of a key is published")
def _keys(web: Web) -> None:
    for key in web.get("/oauth/jwks").json()["keys"]:
        assert set(key) <= {"kty", "crv", "x", "y", "kid", "alg", "use"}


@check("20 the password grant does not exist")
def _password_grant(web: Web) -> None:
    form = {"grant_type": "password", "client_id": "lebara-desktop", "username": NUMBER, "password": PASSWORD}
    assert web.post("/oauth/token", form).json()["error"] == "unsupported_grant_type"


@check("21 no program gets tokens without a person")
def _no_machine_grants(web: Web) -> None:
    for kind in ("client_credentials", "implicit", "urn:ietf:params:oauth:grant-type:jwt-bearer"):
        form = {"grant_type": kind, "client_id": "lebara-desktop"}
        assert web.post("/oauth/token", form).json()["error"] == "unsupported_grant_type"
        assert kind not in metadata(web)["grant_types_supported"]


@check("22 each refresh gives a new refresh token")
def _rotation(web: Web) -> None:
    first = web.sign_in()["refresh_token"]
    second = web.refresh(first).json()["refresh_token"]
    assert len({first, second, web.refresh(second).json()["refresh_token"]}) == 3


@check("23 an old refresh token shown again ends the whole sign-in")
def _reuse(web: Web) -> None:
    first = web.sign_in()["refresh_token"]
    newest = web.refresh(web.refresh(first).json()["refresh_token"]).json()
    assert web.refresh(first).json()["error"] == "invalid_grant"
    assert web.who(newest["access_token"]).status_code == 401
    assert web.refresh(newest["refresh_token"]).json()["error"] == "invalid_grant"


@check("24 a refresh token is its program's, cannot gain scope, and has an absolute life")
def _refresh_bound(web: Web) -> None:
    tokens = web.sign_in(scope="openid offline_access")
    assert web.refresh(tokens["refresh_token"], client_id="other").status_code in (400, 401)
    grown = web.refresh(tokens["refresh_token"], scope="openid profile shop").json()
    assert grown["scope"] == "openid offline_access"
    for _ in range(5):
        web.clock.advance(100 * 86400)
        answer = web.refresh(grown["refresh_token"])
        grown = answer.json() if answer.status_code == 200 else grown
    assert answer.json()["error"] == "invalid_grant"


@check("25 revoking a refresh token ends its access tokens, and says nothing about unknown ones")
def _revocation(web: Web) -> None:
    tokens = web.sign_in()
    form = {"client_id": "lebara-desktop", "token": "never-issued"}
    assert web.post("/oauth/revoke", form).status_code == 200
    assert web.post("/oauth/revoke", form | {"token": tokens["refresh_token"]}).status_code == 200
    assert web.who(tokens["access_token"]).status_code == 401
    assert web.refresh(tokens["refresh_token"]).json()["error"] == "invalid_grant"


@check("26 a token counts in the Authorization header only")
def _header(web: Web) -> None:
    token = web.sign_in()["access_token"]
    assert web.get("/oauth/userinfo", params={"access_token": token}).status_code == 401
    assert web.post("/oauth/userinfo", {"access_token": token}).status_code == 401
    assert web.get("/oauth/userinfo", headers={"Authorization": f"Basic {token}"}).status_code == 401


@check("27 no answer with a code or token may be kept by a cache")
def _cache(web: Web) -> None:
    code = web.challenge()
    for answer in (code, web.redeem(code.json()["authorization_code"]), web.get("/oauth/authorize", params=asked())):
        assert "no-store" in answer.headers["cache-control"]


def test_there_are_27_checks() -> None:
    assert len(CHECKS) == 27


@pytest.mark.parametrize("promise", CHECKS)
def test_the_provider_keeps(provider: Web, promise: str) -> None:
    CHECKS[promise](provider)
