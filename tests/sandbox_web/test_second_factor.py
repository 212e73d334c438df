"""A second factor by an authenticator app: how it is set up and taken away, and that no way in goes round it."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from sqlalchemy import select

from lebara_desktop.sandbox.identity.tables import factor, recovery

from .authenticator import code_of, turn_on
from .conftest import EMAIL, PASSWORD, REDIRECT, VERIFIER, Web, challenge_of
from .test_device_grant import begin, poll, ticket_of
from .test_provider_checks import claims

MULTI = "aal2"


def reason(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json().get("reason", answer.json()["error"])


def ask(web: Web, verb: str, tokens: dict[str, Any], where: str = "", proof: str = "", **form: str) -> httpx.Response:
    headers = {"Authorization": f"Bearer {tokens['access_token']}"} | ({"Lebara-Proof": proof} if proof else {})
    url = f"/oauth/second-factor{where}"
    return web.post(url, form, headers=headers) if verb == "POST" else web.get(url, headers=headers)


def proof_of(web: Web, tokens: dict[str, Any], password: str = PASSWORD) -> str:
    form = {"purpose": "second_factor", "current_password": password}
    answer = web.post("/oauth/proof", form, headers={"Authorization": f"Bearer {tokens['access_token']}"})
    return str(answer.json().get("proof", ""))


def session_of(web: Web, **changes: str) -> str:
    answer = web.challenge(**changes)
    body = answer.json()
    assert (answer.status_code, body["error"], body["next"]) == (400, "insufficient_authorization", "otp"), body
    assert (body["code_length"], body["expires_in"]) == (6, 300)
    return str(body["auth_session"])


def wrong_of(web: Web, key: str) -> str:
    near = {code_of(web, key, one * 30) for one in (-2, -1, 0, 1, 2)}
    return next(one for one in (f"{number:06d}" for number in range(10)) if one not in near)


def test_a_secret_counts_only_once_a_code_of_it_was_entered(provider: Web) -> None:
    tokens = provider.sign_in()
    assert ask(provider, "GET", tokens).json() == {"enabled": False, "recovery_codes_left": 0}
    assert reason(ask(provider, "POST", tokens)) == (400, "proof_needed")
    assert proof_of(provider, tokens, "a guess") == ""
    proof = proof_of(provider, tokens)
    made = ask(provider, "POST", tokens, proof=proof).json()
    address = urlsplit(made["otpauth"])
    told = {name: values[0] for name, values in parse_qs(address.query).items()}
    assert (address.scheme, address.netloc, address.path) == ("otpauth", "totp", "/Lebara:amira%40example.org")
    wanted = {"secret": made["secret"], "issuer": "Lebara", "algorithm": "SHA1", "digits": "6", "period": "30"}
    assert told == wanted
    assert reason(ask(provider, "POST", tokens, proof=proof)) == (400, "proof_needed"), "a proof is good once"
    assert provider.challenge().status_code == 200, "nothing is asked before it is confirmed"
    assert reason(ask(provider, "POST", tokens, "/confirm", otp=wrong_of(provider, made["secret"])))[1] == "wrong_code"
    codes = ask(provider, "POST", tokens, "/confirm", otp=code_of(provider, made["secret"])).json()["recovery_codes"]
    assert len(set(codes)) == 10
    assert all(re.fullmatch(r"[A-Z2-9]{5}-[A-Z2-9]{5}", one) for one in codes)
    shown = ask(provider, "GET", tokens).json()
    assert shown == {"enabled": True, "since": "2026-11-22T09:00:00Z", "recovery_codes_left": 10}
    assert "authenticator app too" in provider.sent()[-1]
    assert reason(ask(provider, "POST", tokens, proof=proof_of(provider, tokens))) == (400, "second_factor_on")
    with provider.ctx.store.begin() as tx:
        kept = " ".join(str(one) for one in tx.execute(select(recovery.c.code_hash)).scalars())
    assert not any(one.replace("-", "") in kept for one in codes), "recovery codes are kept as digests"


def test_a_secret_that_nobody_confirms_is_void_after_ten_minutes(provider: Web) -> None:
    tokens = provider.sign_in()
    key = ask(provider, "POST", tokens, proof=proof_of(provider, tokens)).json()["secret"]
    provider.clock.advance(600)
    tokens = provider.sign_in()
    assert reason(ask(provider, "POST", tokens, "/confirm", otp=code_of(provider, key))) == (400, "invalid_session")


def test_after_the_password_a_code_of_the_app_is_asked_for_and_is_good_once(provider: Web) -> None:
    first = claims(provider, provider.sign_in()["id_token"])
    assert (first["amr"], first.get("acr"), first["auth_time"]) == (["pwd"], None, first["iat"])
    key, _ = turn_on(provider)
    session, code = session_of(provider), code_of(provider, key)
    done = provider.go_on(session, otp=f"{code[:3]} {code[3:]}")
    tokens = provider.redeem(done.json()["authorization_code"]).json()
    told = claims(provider, tokens["id_token"])
    assert (told["amr"], told["acr"], told["nonce"]) == (["pwd", "otp"], MULTI, "n-1")
    provider.clock.advance(100)
    later = claims(provider, provider.refresh(tokens["refresh_token"]).json()["id_token"])
    assert (later["amr"], later["auth_time"]) == (["pwd", "otp"], told["auth_time"]), "a refresh is no sign-in"
    assert reason(provider.go_on(session, otp=code_of(provider, key))) == (400, "invalid_session")
    again = session_of(provider)
    code = code_of(provider, key)
    assert provider.go_on(again, otp=code).status_code == 200
    assert reason(provider.go_on(session_of(provider), otp=code)) == (400, "wrong_code"), "a code is used up"
    provider.clock.advance(30)
    assert reason(provider.go_on(session_of(provider), otp=code)) == (400, "wrong_code"), "in the next step too"
    assert provider.go_on(session_of(provider), otp=code_of(provider, key)).status_code == 200


def test_a_clock_that_is_half_a_minute_off_is_forgiven_and_a_minute_is_not(provider: Web) -> None:
    key, _ = turn_on(provider)
    for off, good in ((-60, False), (60, False), (-30, True), (0, True), (30, True)):
        answer = provider.go_on(session_of(provider), otp=code_of(provider, key, off))
        assert (answer.status_code == 200) is good, off


def test_the_code_goes_by_the_machines_time_when_the_operators_clock_was_moved(provider: Web) -> None:
    key, _ = turn_on(provider)
    provider.ctx.clock.offset_ms += 400 * 86_400_000
    assert provider.go_on(session_of(provider), otp=code_of(provider, key)).status_code == 200


def test_five_wrong_codes_lock_for_five_minutes_in_every_session(provider: Web) -> None:
    key, codes = turn_on(provider)
    wrong = wrong_of(provider, key)
    for left in (4, 3, 2, 1):
        answer = provider.go_on(session_of(provider), otp=wrong)
        assert (*reason(answer), answer.json()["tries_left"]) == (400, "wrong_code", left), (
            "a new session is no way round"
        )
    session = session_of(provider)
    locked = provider.go_on(session, otp="AAAAA-AAAAA")
    assert (*reason(locked), locked.headers["retry-after"]) == (429, "locked", "300")
    assert reason(provider.go_on(session, otp=code_of(provider, key))) == (400, "invalid_session")
    assert reason(provider.challenge()) == (429, "locked"), "the right password does not begin another run"
    assert "wrong authenticator codes" in provider.sent()[-1]
    provider.clock.advance(300)
    assert provider.go_on(session_of(provider), otp=codes[0]).status_code == 200
    assert provider.challenge().json()["tries_left"] == 5


def test_the_step_stays_open_for_five_minutes_and_for_its_own_program(provider: Web) -> None:
    key, _ = turn_on(provider)
    session = session_of(provider)
    assert reason(provider.go_on(session, otp=code_of(provider, key), client_id="other")) == (400, "invalid_session")
    assert provider.go_on(session).json()["next"] == "otp", "nothing typed is no wrong code"
    provider.clock.advance(300)
    assert reason(provider.go_on(session, otp=code_of(provider, key))) == (400, "invalid_session")


def test_a_recovery_code_lets_in_once_however_it_is_typed_and_the_person_is_told(provider: Web) -> None:
    _, codes = turn_on(provider)
    assert provider.go_on(session_of(provider), otp=f" {codes[0].lower().replace('-', ' ')}").status_code == 200
    assert "Codes left: 9" in provider.sent()[-1]
    assert reason(provider.go_on(session_of(provider), otp=codes[0])) == (400, "wrong_code")
    assert provider.go_on(session_of(provider), otp=codes[1]).status_code == 200


def test_a_code_by_text_does_not_go_round_it(provider: Web) -> None:
    key, _ = turn_on(provider)
    provider.clock.advance(60)
    session = str(provider.start_code().json()["auth_session"])
    asked = provider.go_on(session, code=provider.code()).json()
    assert (asked["error"], asked["next"]) == ("insufficient_authorization", "otp")
    assert "authorization_code" not in provider.go_on(session, market="GB").json()
    assert reason(provider.go_on(session, otp=wrong_of(provider, key))) == (400, "wrong_code")
    done = provider.go_on(session, otp=code_of(provider, key)).json()
    tokens = provider.redeem(done["authorization_code"]).json()
    assert claims(provider, tokens["id_token"])["amr"] == ["sms", "otp"]


def test_the_market_put_right_after_the_text_stays_right_for_the_second_step(provider: Web) -> None:
    key, _ = turn_on(provider)
    session = str(provider.start_code(market="CN-SEED").json()["auth_session"])
    assert reason(provider.go_on(session, code=provider.code())) == (400, "wrong_market")
    assert provider.go_on(session, market="GB").json()["next"] == "otp"
    assert provider.go_on(session, otp=code_of(provider, key)).status_code == 200


def test_a_forgotten_password_is_replaced_only_with_the_second_step_which_stays(provider: Web) -> None:
    key, _ = turn_on(provider)
    session = str(provider.start_code(purpose="reset_password").json()["auth_session"])
    assert provider.go_on(session, code=provider.code()).json()["next"] == "otp"
    assert provider.go_on(session, new_password="three blue kettles").json()["next"] == "otp", "not before it"
    assert provider.challenge().json()["next"] == "otp", "and the old password still stands"
    assert provider.go_on(session, otp=code_of(provider, key)).json()["next"] == "new_password"
    assert provider.go_on(session, new_password="three blue kettles").status_code == 200
    session_of(provider, password="three blue kettles")


def page_of(answer: httpx.Response) -> dict[str, str]:
    assert "Code from your authenticator app" in answer.text, answer.text
    return dict(re.findall(r'type="hidden" name="([^"]+)" value="([^"]*)"', answer.text))


def test_the_operators_page_in_the_browser_asks_for_it_too(provider: Web) -> None:
    key, codes = turn_on(provider)
    asked = {"response_type": "code", "client_id": "lebara-desktop", "redirect_uri": REDIRECT, "state": "s"}
    asked |= {"scope": "openid", "code_challenge": challenge_of(VERIFIER), "code_challenge_method": "S256"}
    login = {"username": EMAIL, "password": PASSWORD}
    kept = page_of(provider.post("/oauth/authorize", asked | login))
    wrong = provider.post("/oauth/authorize", kept | {"otp": wrong_of(provider, key)})
    assert "4 tries left" in wrong.text
    assert PASSWORD not in wrong.text
    elsewhere = kept | {"redirect_uri": "http://127.0.0.1:50999/callback", "otp": codes[0]}
    assert "Enter your password again" in provider.post("/oauth/authorize", elsewhere).text, "bound to its redirect"
    assert reason(provider.go_on(kept["auth_session"], otp=codes[0])) == (400, "invalid_session"), "and to the browser"
    back = provider.post("/oauth/authorize", kept | {"otp": code_of(provider, key)})
    code = parse_qs(urlsplit(back.headers["location"]).query)["code"][0]
    tokens = provider.redeem(code, redirect_uri=REDIRECT).json()
    assert claims(provider, tokens["id_token"])["amr"] == ["pwd", "otp"]


def test_the_page_that_lets_a_till_in_asks_for_it_too(provider: Web) -> None:
    _, codes = turn_on(provider)
    till = begin(provider)
    fields = {"user_code": till["user_code"], "username": EMAIL, "password": PASSWORD}
    kept = page_of(provider.post("/device", fields))
    assert "ticket" not in kept
    assert "4 tries left" in provider.post("/device", kept | {"otp": "AAAAAAAAAA"}).text
    other = begin(provider, device_name="Another till")
    stolen = provider.post("/device", kept | {"user_code": other["user_code"], "otp": codes[0]})
    assert "ticket" not in stolen.text, "a session is good for its own till"
    ticket = ticket_of(provider.post("/device", kept | {"otp": codes[0]}))
    provider.post("/device", {"ticket": ticket, "action": "allow"})
    told = claims(provider, poll(provider, till).json()["id_token"])
    assert (told["amr"], told["acr"]) == (["pwd", "otp"], MULTI)


def test_other_recovery_codes_and_the_end_of_it_need_the_password_and_a_code(provider: Web) -> None:
    key, codes = turn_on(provider)
    tokens = provider.redeem(provider.go_on(session_of(provider), otp=codes[0]).json()["authorization_code"]).json()
    for where in ("/recovery-codes", "/remove"):
        assert reason(ask(provider, "POST", tokens, where, otp=codes[1])) == (400, "proof_needed")
        proof = proof_of(provider, tokens)
        assert reason(ask(provider, "POST", tokens, where, proof, otp="000000"))[1] == "wrong_code"
    fresh = ask(provider, "POST", tokens, "/recovery-codes", proof_of(provider, tokens), otp=codes[1]).json()
    assert ask(provider, "GET", tokens).json()["recovery_codes_left"] == 10
    assert reason(provider.go_on(session_of(provider), otp=codes[2])) == (400, "wrong_code"), "the old ones are void"
    gone = ask(provider, "POST", tokens, "/remove", proof_of(provider, tokens), otp=fresh["recovery_codes"][0])
    assert gone.status_code == 204
    assert "no longer needs" in provider.sent()[-1]
    assert provider.challenge().status_code == 200
    with provider.ctx.store.begin() as tx:
        assert tx.execute(select(factor)).all() == tx.execute(select(recovery)).all() == []
    assert code_of(provider, key)


@pytest.mark.parametrize("where", ["", "/confirm", "/recovery-codes", "/remove"])
def test_staff_and_strangers_have_no_such_page(provider: Web, where: str) -> None:
    staff = provider.sign_in(username="counter@shop.example", password="sandbox-counter")
    assert ask(provider, "POST", staff, where).status_code == 403
    assert provider.post(f"/oauth/second-factor{where}", {}).status_code == 401


def test_registering_and_a_login_without_it_are_as_before(provider: Web) -> None:
    turn_on(provider)
    session = str(provider.start_code(purpose="register", username="+447700900555").json()["auth_session"])
    assert provider.go_on(session, code=provider.code("447700900555")).json()["next"] == "credentials"
    assert provider.challenge(username="counter@shop.example", password="sandbox-counter").status_code == 200
