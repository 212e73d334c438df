"""One-time codes by SMS: signing in, a forgotten password, the proof of a number; who guesses is stopped, who waits is told."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import update

from lebara_desktop.sandbox.tables import line

from .conftest import EMAIL, NUMBER, Web

NEW = "447700900555"


def session_of(web: Web, **changes: str) -> str:
    answer = web.start_code(**changes)
    assert (answer.status_code, answer.json()["error"]) == (400, "insufficient_authorization"), answer.text
    return str(answer.json()["auth_session"])


def reason(answer: Any) -> tuple[int, str]:
    return answer.status_code, answer.json().get("reason", answer.json()["error"])


def test_a_code_from_the_phone_signs_in_without_a_password(provider: Web) -> None:
    asked = provider.start_code(username=EMAIL).json()
    assert (asked["next"], asked["code_length"], asked["sent_by"], asked["sent_to"]) == (
        "code",
        5,
        "SMS",
        "••• ••• 123",
    )
    assert (asked["expires_in"], asked["resend_after"], asked["tries_left"]) == (600, 60, 3)
    code = provider.code()
    assert code not in str(asked)
    signed = provider.go_on(asked["auth_session"], code=f" {code[:2]} {code[2:]} ")
    tokens = provider.redeem(signed.json()["authorization_code"]).json()
    assert provider.who(tokens["access_token"]).json()["sub"] == "sub-1"
    assert reason(provider.go_on(asked["auth_session"], code=code)) == (400, "invalid_session"), "a code works once"


def wrong(web: Web) -> str:
    return f"{(int(web.code()) + 1) % 100_000:05d}"


def test_three_wrong_codes_lock_the_number_for_five_minutes(provider: Web) -> None:
    session = session_of(provider)
    left = [provider.go_on(session, code=wrong(provider)).json()["tries_left"] for _ in range(2)]
    assert left == [2, 1]
    locked = provider.go_on(session, code=wrong(provider))
    assert (*reason(locked), locked.headers["retry-after"]) == (429, "locked", "300")
    assert reason(provider.go_on(session, code=provider.code())) == (400, "invalid_session")
    provider.clock.advance(299)
    assert reason(provider.start_code()) == (429, "locked")
    provider.clock.advance(1)
    assert session_of(provider)


def test_a_new_code_waits_a_minute_replaces_the_old_one_and_gives_no_new_tries(provider: Web) -> None:
    session = session_of(provider)
    old = provider.code()
    provider.go_on(session, code=wrong(provider))
    early = provider.go_on(session, resend="1")
    assert (*reason(early), early.json()["retry_after"]) == (429, "resend_too_early", 60)
    assert reason(provider.start_code()) == (429, "resend_too_early"), "a new session is no way round"
    provider.clock.advance(60)
    again = provider.go_on(session, resend="1").json()
    assert (again["next"], again["tries_left"]) == ("code", 2)
    assert len(provider.sent()) == 2
    if old != provider.code():
        assert reason(provider.go_on(session, code=old)) == (400, "wrong_code")
    assert provider.go_on(session, code=provider.code()).status_code == 200


def test_nobody_is_flooded_with_codes(provider: Web) -> None:
    for _ in range(10):
        session_of(provider)
        provider.clock.advance(60)
    stopped = provider.start_code()
    assert (*reason(stopped), stopped.json()["retry_after"]) == (429, "too_many_tries", 3000)
    assert len(provider.sent()) == 10
    provider.clock.advance(3000)
    assert session_of(provider)


def test_a_code_is_too_old_after_ten_minutes_and_another_may_be_asked_for(provider: Web) -> None:
    session = session_of(provider)
    provider.clock.advance(600)
    assert reason(provider.go_on(session, code=provider.code())) == (400, "code_expired")
    assert provider.go_on(session, resend="1").json()["next"] == "code"
    assert provider.go_on(session, code=provider.code()).status_code == 200


def test_a_session_belongs_to_its_program_and_its_pkce(provider: Web) -> None:
    session = session_of(provider)
    assert reason(provider.go_on(session, code=provider.code(), client_id="other")) == (400, "invalid_session")
    code = provider.go_on(session, code=provider.code()).json()["authorization_code"]
    assert provider.redeem(code, code_verifier="x" * 43).json()["error"] == "invalid_grant"
    assert provider.start_code(code_challenge="").json()["error"] == "invalid_request"


def test_the_wrong_market_is_told_only_after_the_right_code_and_can_be_mended_with_the_same_one(provider: Web) -> None:
    session = session_of(provider, market="CN-SEED")
    told = provider.go_on(session, code=provider.code()).json()
    assert (told["reason"], told["market"]) == ("wrong_market", "GB")
    assert provider.go_on(session, market="GB").status_code == 200


def test_a_number_that_can_receive_nothing_is_told_why(samples: Web) -> None:
    new_sim, taken_back = "447700900208", "447700900210"
    with samples.ctx.store.begin() as tx:
        tx.execute(update(line).where(line.c.msisdn == taken_back).values(stage="lost"))
    assert reason(samples.start_code(username=new_sim)) == (400, "not_activated")
    assert reason(samples.start_code(username=taken_back)) == (400, "number_lost")
    assert not any("code" in text for text in samples.sent(new_sim) + samples.sent(taken_back))


def test_codes_come_in_the_persons_language(provider: Web) -> None:
    session_of(provider, ui_locales="de-DE")
    assert "gilt 10 Minuten" in provider.sent()[-1]


def test_a_forgotten_password_is_replaced_by_code_and_ends_every_other_sign_in(provider: Web) -> None:
    before = provider.sign_in()
    session = session_of(provider, purpose="reset_password")
    assert provider.go_on(session, new_password="a new long one").json()["next"] == "code", "not before the code"
    proved = provider.go_on(session, code=provider.code()).json()
    assert (proved["error"], proved["next"]) == ("insufficient_authorization", "new_password")
    assert reason(provider.go_on(session, new_password="short")) == (400, "password_too_short")
    done = provider.go_on(session, new_password="correct horse battery").json()
    assert provider.redeem(done["authorization_code"]).status_code == 200
    assert provider.who(before["access_token"]).status_code == 401
    assert provider.refresh(before["refresh_token"]).status_code == 400
    assert provider.challenge().json()["reason"] == "wrong_password"
    assert provider.challenge(password="correct horse battery").status_code == 200
    assert "was changed" in provider.sent()[-1]


@pytest.mark.parametrize(
    ("password", "word"),
    [
        ("1234567", "password_too_short"),
        ("x" * 129, "password_too_long"),
        ("PassWord1", "password_too_common"),
        ("aaaaaaaaaa", "password_too_common"),
        (NUMBER, "password_too_common"),
    ],
)
def test_a_weak_password_is_refused_and_the_session_goes_on(provider: Web, password: str, word: str) -> None:
    session = session_of(provider, purpose="reset_password")
    provider.go_on(session, code=provider.code())
    assert reason(provider.go_on(session, new_password=password)) == (400, word)
    assert provider.go_on(session, new_password="ünïcode pässwörter 长一点").status_code == 200
    assert provider.challenge(password="ünïcode pässwörter 长一点").status_code == 200


def credentials(**changes: str) -> dict[str, str]:
    person = {"email": "noor@example.org", "password": "correct horse", "given_name": "Noor", "family_name": "Bakker"}
    return person | changes


def test_registering_proves_the_number_then_takes_the_credentials(provider: Web) -> None:
    session = session_of(provider, purpose="register", username="+" + NEW)
    assert "open an account" in provider.sent(NEW)[-1]
    proved = provider.go_on(session, code=provider.code(NEW)).json()
    assert proved["next"] == "credentials"
    for changes, word in (
        ({"email": "no-address"}, "invalid_email"),
        ({"email": EMAIL}, "email_taken"),
        ({"given_name": " "}, "invalid_name"),
        ({"password": "noor@example.org"}, "password_too_common"),
    ):
        assert reason(provider.go_on(session, **credentials(**changes))) == (400, word)
    tokens = provider.redeem(provider.go_on(session, **credentials()).json()["authorization_code"]).json()
    who = provider.who(tokens["access_token"]).json()
    assert (who["role"], who["party_id"], who["market"], who["given_name"]) == ("registrant", "", "GB", "Noor")
    assert reason(provider.start_code(purpose="register", username="+" + NEW)) == (400, "already_registered")


@pytest.mark.parametrize("username", ["", "nobody@example.org", "12", "+44 7700 9005551234567"])
def test_only_a_number_can_be_registered(provider: Web, username: str) -> None:
    assert reason(provider.start_code(purpose="register", username=username)) == (400, "invalid_number")


def test_guessing_names_from_one_address_is_slowed_down_for_a_minute(provider: Web) -> None:
    tries = [provider.challenge(username=f"+4477009006{n:02d}") for n in range(10)]
    tries += [provider.start_code(username=f"+4477009007{n:02d}") for n in range(10)]
    assert {answer.json()["reason"] for answer in tries} == {"unknown_user"}
    for stopped in (provider.challenge(), provider.start_code(), provider.start_code(purpose="register", username=NEW)):
        assert reason(stopped) == (429, "too_many_tries")
        assert 0 < int(stopped.headers["retry-after"]) <= 60
    provider.clock.advance(60)
    assert provider.challenge().status_code == 200
