"""The whole operator over HTTP, seeded: from sign-in to a paid and completed order, and the front page for people."""

from __future__ import annotations

import asyncio
import html
from collections.abc import Iterator
from typing import Any

import pytest

from lebara_desktop.sandbox.app import build_app, prepare
from lebara_desktop.sandbox.clock import Clock
from lebara_desktop.sandbox.context import Context
from lebara_desktop.sandbox.seed import fill
from lebara_desktop.sandbox.store import Store

from .conftest import BASE, NUMBER, REDIRECT, VERIFIER, HandClock, Web, open_web
from .test_sign_in import browser_fields, returned

ORDERS = "/tmf-api/productOrderingManagement/v4/productOrder"
INVENTORY, METHODS = "/tmf-api/productInventory/v4/product", "/tmf-api/paymentMethod/v4/paymentMethod"


@pytest.fixture
def operator(runner: asyncio.Runner) -> Iterator[Web]:
    clock = HandClock()
    ctx = Context(Store(), Clock(clock), BASE)
    prepare(ctx)
    with ctx.store.begin() as tx:
        fill(ctx, tx)
    web = open_web(build_app(ctx), ctx, clock, runner)
    yield web
    runner.run(web.client.aclose())
    ctx.store.close()


def ledger_of(web: Web) -> dict[str, Any]:
    book: dict[str, Any] = web.get("/sandbox/ledger").json()
    assert book["balanced"] is True
    return next(one for one in book["currencies"] if one["currency"] == "GBP")


def place(web: Web, who: dict[str, Any]) -> dict[str, Any]:
    """An order for the £15 plan, as docs/operator-api.md has it."""
    product = web.get(INVENTORY, params={"relatedParty.id": who["party_id"], "status": "active"}).json()[0]
    price = {
        "taxRate": 20,
        "taxIncludedAmount": {"unit": "GBP", "value": 15},
        "dutyFreeAmount": {"unit": "GBP", "value": 12.5},
    }
    wishes = [{"name": "msisdn", "value": NUMBER}, {"name": "startMode", "value": "afterCurrent"}]
    item = {
        "id": "1",
        "action": "modify",
        "quantity": 1,
        "productOffering": {"id": "441158", "name": "Monthly Plan £15"},
    }
    body = {
        "externalId": "e2e-1",
        "category": "renewal",
        "channel": [{"id": "subscriber", "role": "orderCapture"}],
        "relatedParty": [{"id": who["party_id"], "role": "customer", "@referredType": "Individual"}],
        "billingAccount": {"id": who["account_id"]},
        "productOrderItem": [item | {"product": {"id": product["id"], "productCharacteristic": wishes}}],
        "orderTotalPrice": [{"priceType": "oneTime", "price": price}],
    }
    answer = web.request("POST", ORDERS, json=body, headers={"Idempotency-Key": "e2e-1"})
    assert answer.status_code == 201, answer.text
    order: dict[str, Any] = answer.json()
    return order


def pay(web: Web, who: dict[str, Any], order: dict[str, Any], kind: str) -> dict[str, Any]:
    methods = web.get(METHODS, params={"relatedParty.id": who["party_id"]}).json()
    method = next(one for one in methods if one["@type"] == kind and one.get("method", "card") != "paypal")
    total = {"unit": "GBP", "value": 15}
    body = {
        "correlatorId": "e2e-1/1",
        "account": {"id": who["account_id"], "@referredType": "BillingAccount"},
        "channel": {"id": "subscriber"},
        "totalAmount": total,
        "paymentItem": [
            {"id": "1", "item": {"id": order["id"], "@referredType": "ProductOrder"}, "totalAmount": total}
        ],
        "paymentMethod": {"id": method["id"], "@type": "PaymentMethodRef", "@referredType": kind},
    }
    answer = web.request("POST", "/payment/v4/payment", json=body, headers={"Idempotency-Key": "e2e-1/1"})
    assert answer.status_code == 201, answer.text
    payment: dict[str, Any] = answer.json()
    return payment


@pytest.mark.parametrize("kind", ["RedirectMethod", "TokenizedCard"])
def test_a_customer_signs_in_orders_pays_on_the_hosted_page_and_the_order_completes(operator: Web, kind: str) -> None:
    fields = browser_fields() | {"username": NUMBER, "password": "sandbox-amira", "action": "sign-in"}
    code = returned(operator.post("/oauth/authorize", fields))["code"]
    tokens = operator.redeem(code, redirect_uri=REDIRECT, code_verifier=VERIFIER).json()
    operator.headers = {"Authorization": f"Bearer {tokens['access_token']}"}
    who = operator.get("/oauth/userinfo").json()
    before = ledger_of(operator)
    payment = pay(operator, who, place(operator, who), kind)
    hosted = payment["redirectUrl"]
    operator.headers = {}  # the browser holds no token
    page = html.unescape(operator.get(hosted).text)
    assert "£15.00" in page
    assert "Monthly Plan £15" in page
    card = {"cardnumber": "4242 4242 4242 4242", "expiry": "08/29", "cvc": "123", "name": "A Okafor", "action": "pay"}
    answer = operator.post(hosted, card if kind == "RedirectMethod" else {"action": "approve"})
    assert "Payment received" in operator.get(answer.headers["location"]).text
    operator.clock.advance(3)
    operator.headers = {"Authorization": f"Bearer {tokens['access_token']}"}
    assert operator.get(ORDERS, params={"externalId": "e2e-1"}).json()[0]["state"] == "completed"
    paid = operator.get(f"/payment/v4/payment/{payment['id']}").json()
    assert paid["status"] in ("captured", "done")
    assert paid["methodLabel"] == "Visa •••• 4242"
    after = ledger_of(operator)
    assert after["captures"] - before["captures"] == 1500
    assert after["completedOrders"] - before["completedOrders"] == 1500


def test_every_sample_on_the_front_page_can_sign_in(operator: Web) -> None:
    page = html.unescape(operator.get("/").text)
    samples = operator.get("/sandbox/customers").json()
    assert len(samples) >= 12
    for one in samples:
        assert all(f">{one[name]}<" in page for name in ("name", "login", "password"))
        if one["state"] == "SIM in hand":  # nobody's yet: it is registered first
            continue
        answer = operator.challenge(username=one["login"], password=one["password"], market=one["market"])
        assert answer.status_code == 200, one


def test_the_front_page_shows_vouchers_messages_and_a_book_that_balances(operator: Web) -> None:
    answer = operator.get("/")
    page = html.unescape(answer.text)
    assert "/tmf-api/productOrderingManagement/v4" in page
    assert all(text in page for text in ("Nothing here costs money", "balanced", "482915736048", "22 Nov 2026, 09:00"))
    assert "NOT BALANCED" not in page
    assert 0 < page.count("<li>") <= 50
    assert "form-action 'self'" in answer.headers["content-security-policy"]
    only = operator.get("/", params={"msisdn": "+44 7700 900202"}).text
    assert "+447700900202" in only.partition('id="inbox"')[2]
    assert "900123" not in only.partition('id="inbox"')[2]
    hostile = operator.get("/", params={"msisdn": '"><script>'}).text
    assert "<script" not in hostile


def test_the_front_page_moves_the_clock_forward_only_and_only_for_its_own_form(operator: Web) -> None:
    where = "/sandbox/console/clock"
    for foreign in ({"Sec-Fetch-Site": "cross-site"}, {"Origin": "http://evil.example"}, {"Origin": "null"}):
        assert operator.post(where, {"advance": "86400"}, headers=foreign).status_code == 403
    for form in ({"now": "2020-01-01T00:00"}, {"now": "soon"}, {"advance": "-5"}, {"advance": "9" * 11}, {"x": ""}):
        refused = operator.post(where, form)
        assert refused.status_code == 400
        assert 'id="now-error"' in refused.text
    assert "22 Nov 2026, 09:00" in operator.get("/").text
    moved = operator.post(where, {"advance": "86400"}, headers={"Origin": BASE})
    assert (moved.status_code, moved.headers["location"]) == (303, "/")
    assert "23 Nov 2026, 09:00" in operator.get("/").text
    operator.post(where, {"now": "2027-01-31T08:30"})
    assert "31 Jan 2027, 08:30" in operator.get("/").text


def test_a_trainer_arms_and_ends_trouble_on_the_front_page(operator: Web) -> None:
    where, discovery = "/sandbox/console/faults", "/oauth/token"
    assert "every answer is honest" in operator.get("/").text
    arm = {"route": "POST /oauth/*", "kind": "down", "times": "", "action": "arm"}
    assert operator.post(where, arm, headers={"Sec-Fetch-Site": "cross-site"}).status_code == 403
    for bad in ({"route": "* *"}, {"kind": "explode"}, {"times": "-1"}):
        assert operator.post(where, arm | bad).status_code == 400
    assert operator.post(where, arm).headers["location"] == "/#faults"
    assert operator.post(discovery, {}).status_code == 503
    page = html.unescape(operator.get("/").text)
    assert "Signing in and staying so" in page
    assert "struck 1 times" in page
    operator.post(where, {"action": "end"})
    assert operator.post(discovery, {"grant_type": "x"}).status_code == 401
    assert "every answer is honest" in operator.get("/").text
