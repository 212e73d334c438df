"""A till signed in with a phone (RFC 8628): polling, the page, refusal, expiry, and what nobody else can do with the code."""

from __future__ import annotations

import re
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from lebara_desktop.sandbox import identity
from lebara_desktop.sandbox.context import Context

from .conftest import BASE, Web, open_web

GRANT = "urn:ietf:params:oauth:grant-type:device_code"
LOGIN = {"username": "counter@shop.example", "password": "sandbox-counter"}


def begin(web: Web, **changes: str) -> dict[str, Any]:
    form = {"client_id": "lebara-desktop", "scope": "openid profile offline_access shop", "device_name": "Till 2"}
    answer = web.post("/oauth/device_authorization", form | changes)
    assert answer.status_code == 200, answer.text
    codes: dict[str, Any] = answer.json()
    return codes


def poll(web: Web, codes: dict[str, Any], **changes: str) -> httpx.Response:
    form = {"grant_type": GRANT, "client_id": "lebara-desktop", "device_code": codes["device_code"]}
    return web.post("/oauth/token", form | changes)


def word(answer: httpx.Response) -> str:
    assert answer.status_code == 400
    return str(answer.json()["error"])


def ticket_of(page: httpx.Response) -> str:
    found = re.search(r'name="ticket" value="([^"]+)"', page.text)
    assert found is not None, page.text
    return found[1]


def test_a_person_lets_the_till_in_and_it_is_told_at_its_next_poll(provider: Web) -> None:
    codes = begin(provider)
    assert re.fullmatch(r"[B-Z]{4}-[B-Z]{4}", codes["user_code"])
    assert (codes["interval"], codes["expires_in"]) == (5, 600)
    assert codes["verification_uri_complete"] == f"{BASE}/device?user_code={codes['user_code']}"
    assert word(poll(provider, codes)) == "authorization_pending"
    form = provider.get(codes["verification_uri_complete"])
    assert f'value="{codes["user_code"]}"' in form.text
    assert "frame-ancestors 'none'" in form.headers["content-security-policy"]
    confirm = provider.post("/device", LOGIN | {"user_code": codes["user_code"].lower().replace("-", " ")})
    assert all(text in confirm.text for text in (codes["user_code"], "Till 2", "counter@shop.example"))
    provider.clock.advance(5)
    assert word(poll(provider, codes)) == "authorization_pending", "signing in is not yet allowing"
    done = provider.post("/device", {"ticket": ticket_of(confirm), "action": "allow"})
    assert "Signed in" in done.text
    provider.clock.advance(5)
    tokens = poll(provider, codes).json()
    who = provider.who(tokens["access_token"]).json()
    assert (who["role"], who["shop_id"]) == ("staff", "gb-1")
    provider.clock.advance(5)
    assert word(poll(provider, codes)) == "invalid_grant", "the code opens one sign-in only"


def test_polling_too_fast_adds_five_seconds_each_time(provider: Web) -> None:
    codes = begin(provider)
    assert word(poll(provider, codes)) == "authorization_pending"
    first, second = poll(provider, codes), poll(provider, codes)
    assert [word(first), word(second)] == ["slow_down", "slow_down"]
    assert [first.json()["interval"], second.json()["interval"]] == [10, 15]
    provider.clock.advance(14)
    assert word(poll(provider, codes)) == "slow_down"
    provider.clock.advance(20)
    assert word(poll(provider, codes)) == "authorization_pending"


def test_a_refusal_is_told_and_final(provider: Web) -> None:
    codes = begin(provider)
    ticket = ticket_of(provider.post("/device", LOGIN | {"user_code": codes["user_code"]}))
    assert "Refused" in provider.post("/device", {"ticket": ticket, "action": "deny"}).text
    assert word(poll(provider, codes)) == "access_denied"
    assert provider.post("/device", {"ticket": ticket, "action": "allow"}).status_code == 400
    assert word(poll(provider, codes)) == "access_denied"


def test_after_ten_minutes_nobody_can_decide_any_more(provider: Web) -> None:
    codes = begin(provider)
    ticket = ticket_of(provider.post("/device", LOGIN | {"user_code": codes["user_code"]}))
    provider.clock.advance(600)
    assert provider.post("/device", {"ticket": ticket, "action": "allow"}).status_code == 400
    assert "no such code" in provider.post("/device", LOGIN | {"user_code": codes["user_code"]}).text
    assert word(poll(provider, codes)) == "expired_token"


def test_a_restart_of_the_operator_in_between_changes_nothing(provider: Web) -> None:
    codes = begin(provider)
    ticket = ticket_of(provider.post("/device", LOGIN | {"user_code": codes["user_code"]}))
    app = Starlette(routes=identity.routes())  # a new process, but for the database
    app.state.ctx = Context(provider.ctx.store, provider.ctx.clock, BASE)
    again = open_web(app, app.state.ctx, provider.clock, provider.runner)
    assert word(poll(again, codes)) == "authorization_pending"
    assert "Signed in" in again.post("/device", {"ticket": ticket, "action": "allow"}).text
    again.clock.advance(5)
    assert poll(again, codes).status_code == 200
    again.runner.run(again.client.aclose())


@pytest.mark.parametrize("changes", [{"client_id": "other"}, {"device_code": "never-issued"}])
def test_a_code_is_worth_nothing_to_who_did_not_get_it(provider: Web, changes: dict[str, str]) -> None:
    codes = begin(provider)
    assert poll(provider, codes, **changes).json()["error"] in ("invalid_grant", "invalid_client")


def test_the_page_takes_no_guesses_no_foreign_forms_and_no_wrong_password(provider: Web) -> None:
    codes = begin(provider)
    fields = LOGIN | {"user_code": codes["user_code"]}
    foreign = provider.post("/device", fields, headers={"Origin": "http://evil.example"})
    assert foreign.status_code == 403
    wrong = provider.post("/device", fields | {"password": "guess"})
    assert "That password does not match" in wrong.text
    assert "ticket" not in wrong.text
    for number in range(19):
        assert provider.post("/device", LOGIN | {"user_code": f"BCDF-{number:04d}"}).status_code == 400
    assert provider.post("/device", fields).status_code == 429
    assert word(poll(provider, codes)) == "authorization_pending"


def test_a_hostile_device_name_stays_text(provider: Web) -> None:
    codes = begin(provider, device_name="<b>Till</b>\n\u202eevil" + "x" * 200)
    page = provider.post("/device", LOGIN | {"user_code": codes["user_code"]}).text
    assert "&lt;b&gt;Till&lt;/b&gt;" in page
    assert "\u202e" not in page
    assert "x" * 60 not in page


def test_no_device_sign_in_for_unknown_programs_or_scopes(provider: Web) -> None:
    for changes, error in (({"client_id": "other"}, "invalid_client"), ({"scope": "openid admin"}, "invalid_scope")):
        form = {"client_id": "lebara-desktop", "scope": "openid"} | changes
        assert provider.post("/oauth/device_authorization", form).json()["error"] == error
