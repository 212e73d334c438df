"""What people do with their own sign-in: see their devices, end them, change the password; and nobody does it for them."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import VERIFIER, Web

SESSIONS = "/oauth/sessions"


def bearer(tokens: dict[str, Any]) -> dict[str, str]:
    return {"Authorization": f"Bearer {tokens['access_token']}"}


def on_device(web: Web, name: str, **login: str) -> dict[str, Any]:
    code = web.challenge(**login).json()["authorization_code"]
    tokens: dict[str, Any] = web.redeem(code, device_name=name).json()
    return tokens


def names(web: Web, tokens: dict[str, Any]) -> list[str]:
    return sorted(one["device"] for one in web.get(SESSIONS, headers=bearer(tokens)).json())


def test_signed_in_devices_are_listed_with_the_asking_one_marked(provider: Web) -> None:
    on_device(provider, "Laptop")
    provider.clock.advance(60)
    desk = on_device(provider, "Desk  PC\n")
    found = provider.get(SESSIONS, headers=bearer(desk)).json()
    assert [(one["device"], one["way"], one["current"]) for one in found] == [
        ("Desk PC", "window", True),
        ("Laptop", "window", False),
    ]
    assert found[1]["signed_in_at"] == "2026-11-22T09:00:00Z"


def test_a_remote_sign_out_ends_access_and_refresh_of_that_device_only(provider: Web) -> None:
    laptop, desk = on_device(provider, "Laptop"), on_device(provider, "Desk")
    other = next(one for one in provider.get(SESSIONS, headers=bearer(desk)).json() if not one["current"])
    assert provider.request("DELETE", f"{SESSIONS}/{other['id']}", headers=bearer(desk)).status_code == 204
    assert provider.who(laptop["access_token"]).status_code == 401
    assert provider.refresh(laptop["refresh_token"]).json()["error"] == "invalid_grant"
    assert provider.who(desk["access_token"]).status_code == 200
    assert names(provider, desk) == ["Desk"]
    assert provider.request("DELETE", f"{SESSIONS}/{other['id']}", headers=bearer(desk)).status_code == 404


def test_nobody_sees_or_ends_the_devices_of_somebody_else(provider: Web) -> None:
    mine = on_device(provider, "Mine")
    staff = on_device(provider, "Till", username="counter@shop.example", password="sandbox-counter")
    found = provider.get(SESSIONS, headers=bearer(mine)).json()[0]["id"]
    assert names(provider, staff) == ["Till"]
    assert provider.request("DELETE", f"{SESSIONS}/{found}", headers=bearer(staff)).status_code == 404
    assert provider.who(mine["access_token"]).status_code == 200
    for method, path in (("GET", SESSIONS), ("DELETE", SESSIONS), ("DELETE", f"{SESSIONS}/{found}")):
        refused = provider.request(method, path)
        assert (refused.status_code, refused.headers["www-authenticate"]) == (401, "Bearer")


def test_every_other_device_can_be_signed_out_at_once(provider: Web) -> None:
    others = [on_device(provider, f"Device {n}") for n in range(3)]
    desk = on_device(provider, "Desk")
    assert provider.request("DELETE", SESSIONS, headers=bearer(desk)).json() == {"ended": 3}
    assert {provider.who(one["access_token"]).status_code for one in others} == {401}
    assert names(provider, desk) == ["Desk"]


def test_a_device_whose_tokens_have_all_ended_is_not_listed(provider: Web) -> None:
    provider.sign_in(scope="openid profile")
    desk = on_device(provider, "Desk")
    assert len(names(provider, desk)) == 2
    provider.clock.advance(600)
    fresh = provider.refresh(desk["refresh_token"]).json()
    assert names(provider, fresh) == ["Desk"]


def change(web: Web, tokens: dict[str, Any], **form: str) -> Any:
    return web.post("/oauth/password", form, headers=bearer(tokens))


def test_a_password_change_needs_the_present_one_and_signs_the_other_devices_out(provider: Web) -> None:
    laptop, desk = on_device(provider, "Laptop"), on_device(provider, "Desk")
    wrong = change(provider, desk, current_password="guess", new_password="correct horse")
    assert (wrong.status_code, wrong.json()["reason"], wrong.json()["tries_left"]) == (400, "wrong_password", 4)
    weak = change(provider, desk, current_password="sandbox-amira", new_password="12345678")
    assert weak.json()["reason"] == "password_too_common"
    assert provider.who(laptop["access_token"]).status_code == 200
    done = change(provider, desk, current_password="sandbox-amira", new_password="correct horse")
    assert done.json() == {"ended": 1}
    assert provider.who(laptop["access_token"]).status_code == 401
    assert provider.who(desk["access_token"]).status_code == 200
    assert provider.challenge(password="correct horse").status_code == 200
    assert "was changed" in provider.sent()[-1]


def test_a_stolen_token_cannot_guess_the_password(provider: Web) -> None:
    desk = on_device(provider, "Desk")
    tries = [change(provider, desk, current_password="guess", new_password="correct horse") for _ in range(5)]
    assert [one.status_code for one in tries] == [400] * 4 + [429]
    assert provider.challenge().json()["reason"] == "locked"


@pytest.mark.parametrize("body", ["json", "twice"])
def test_a_password_is_taken_from_an_honest_form_only(provider: Web, body: str) -> None:
    headers = bearer(on_device(provider, "Desk"))
    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    if body == "json":
        assert provider.request("POST", "/oauth/password", json={}, headers=headers).status_code == 415
    else:
        sent = "new_password=a&new_password=b"
        assert provider.request("POST", "/oauth/password", content=sent, headers=headers | kind).status_code == 400


def test_staff_are_signed_out_after_twelve_hours_whatever_they_do(provider: Web) -> None:
    tokens = on_device(provider, "Till", username="counter@shop.example", password="sandbox-counter")
    for _ in range(11):
        provider.clock.advance(3600)
        tokens = provider.refresh(tokens["refresh_token"]).json()
    provider.clock.advance(3300)
    tokens = provider.refresh(tokens["refresh_token"]).json()
    assert tokens["expires_in"] == 300, "no access token outlives its sign-in"
    provider.clock.advance(300)
    assert provider.who(tokens["access_token"]).status_code == 401
    assert provider.refresh(tokens["refresh_token"]).json()["error"] == "invalid_grant"


def test_the_scope_shop_is_given_to_staff_only(provider: Web) -> None:
    wanted = "openid profile offline_access shop"
    assert provider.sign_in(scope=wanted)["scope"] == "openid profile offline_access"
    staff = provider.challenge(scope=wanted, username="counter@shop.example", password="sandbox-counter").json()
    tokens = provider.redeem(staff["authorization_code"], code_verifier=VERIFIER).json()
    assert tokens["scope"] == wanted
