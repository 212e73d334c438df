"""Guests at the operator: a number is renewed without an account, its owner's things stay their owner's."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from typing import Any

import pytest

from tests.sandbox.operator_client import CONSUMPTION, MESSAGE, ORDER, PAYMENT, PRODUCT, VERIFIER, Doc, Operator, fact

FATIMA, MOTHER, AMIRA = "447700900205", "447700900206", "447700900123"
WAYS = "/tmf-api/paymentMethod/v4/paymentMethod"
READABLE = (PRODUCT, ORDER, PAYMENT, MESSAGE, WAYS, "/payment/v4/refund",
            "/tmf-api/customerBillManagement/v4/customerBill")  # fmt: skip


@pytest.fixture
def op() -> Iterator[Operator]:
    made = Operator()
    yield made
    made.close()


class Guest:
    """Somebody who knows a number."""

    def __init__(self, op: Operator, number: str, market: str = "GB") -> None:
        self.op = op
        self.tokens = redeem(op, ask(op, number, market))
        self.who = self.get("/oauth/userinfo")

    def request(self, method: str, path: str, **more: Any) -> Any:
        headers = {"Authorization": f"Bearer {self.tokens['access_token']}"} | more.pop("headers", {})
        return self.op.run(self.op.http.request(method, path, headers=headers, **more))

    def get(self, path: str, **params: str) -> Any:
        answer = self.request("GET", path, params=params)
        assert answer.status_code in (200, 206), answer.text
        return answer.json()

    def order_body(self, offering: str, price: float, key: str, **facts: Any) -> Doc:
        line = self.get(PRODUCT)[-1]
        told = {"msisdn": fact(line, "msisdn"), "startMode": "afterCurrent", "autoRenew": False} | facts
        product = {"id": line["id"], "productCharacteristic": [{"name": k, "value": v} for k, v in told.items()]}
        item = {"id": "1", "action": "modify", "quantity": 1, "productOffering": {"id": offering}, "product": product}
        total = {"taxIncludedAmount": {"unit": "GBP", "value": price}}
        return {
            "externalId": key,
            "category": "renewal",
            "relatedParty": [{"id": self.who["party_id"], "role": "customer", "@referredType": "Individual"}],
            "billingAccount": {"id": self.who["account_id"]},
            "productOrderItem": [item],
            "orderTotalPrice": [{"priceType": "oneTime", "price": total}],
        }

    def order(self, offering: str, price: float, key: str = "k-1", **facts: Any) -> Any:
        body = self.order_body(offering, price, key, **facts)
        return self.request("POST", ORDER, json=body, headers={"Idempotency-Key": key})

    def pay(self, order: Doc) -> Doc:
        """Pay as the hosted page does it once the card was taken."""
        from lebara_desktop.sandbox.engine import payments

        body = self.op.pay_body(order, "card")
        made = self.request("POST", PAYMENT, json=body, headers={"Idempotency-Key": body["correlatorId"]})
        assert made.status_code == 201, made.text
        with self.op.ctx.store.begin() as tx:
            payments.capture(self.op.ctx, tx, made.json()["id"], "Mastercard •••• 0007")
        self.op.advance(seconds=10)
        found: Doc = made.json()
        return found


def ask(op: Operator, number: str, market: str = "GB") -> Any:
    challenge = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).rstrip(b"=").decode()
    form = {"client_id": "lebara-desktop", "scope": "openid profile offline_access", "nonce": "n"}
    form |= {"code_challenge": challenge, "code_challenge_method": "S256", "purpose": "guest"}
    return op.run(op.http.post("/oauth/authorize-challenge", data=form | {"username": number, "market": market}))


def redeem(op: Operator, answer: Any) -> Doc:
    assert answer.status_code == 200, answer.text
    form = {"grant_type": "authorization_code", "code": answer.json()["authorization_code"]}
    tokens = op.run(
        op.http.post("/oauth/token", data=form | {"code_verifier": VERIFIER, "client_id": "lebara-desktop"})
    )
    found: Doc = tokens.json()
    return found


def words_in(answer: object) -> set[str]:
    """Every value of an answer, as text."""
    if isinstance(answer, dict):
        return {word for one in answer.values() for word in words_in(one)}
    if isinstance(answer, list):
        return {word for one in answer for word in words_in(one)}
    return {str(answer)}


@pytest.mark.parametrize(
    ("number", "market", "reason"),
    [
        ("447700900999", "GB", "unknown_number"),
        ("12", "GB", "invalid_number"),
        ("447700900208", "GB", "not_activated"),
        ("447700900201", "GB", "wrong_market"),
    ],
)
def test_a_number_that_cannot_be_renewed_is_refused_with_its_reason(
    op: Operator, number: str, market: str, reason: str
) -> None:
    answer = ask(op, number, market)
    assert (answer.status_code, answer.json()["reason"]) == (400, reason)
    assert answer.json().get("market", "CN-SEED") == "CN-SEED"


def test_a_number_that_was_taken_back_is_refused(op: Operator) -> None:
    op.advance(days=400)
    assert ask(op, "447700900202", "CN-SEED").json()["reason"] == "number_lost"


def test_numbers_cannot_be_found_by_trying_them(op: Operator) -> None:
    answers = [ask(op, f"4477009002{i:02d}").status_code for i in range(22)]
    assert 429 not in answers[:20], "the first tries of an honest person"
    assert answers[20:] == [429, 429]


def test_each_visit_is_somebody_else_and_ends_within_a_day(op: Operator) -> None:
    one, two = Guest(op, MOTHER), Guest(op, MOTHER)
    assert one.who["sub"].startswith("guest-")
    assert one.who["sub"] != two.who["sub"]
    assert one.who["role"] == "guest"
    assert one.order("441158", 15.0).status_code == 201
    assert two.get(ORDER) == []
    op.pass_time(hours=25)
    form = {"grant_type": "refresh_token", "client_id": "lebara-desktop", "refresh_token": one.tokens["refresh_token"]}
    assert op.run(op.http.post("/oauth/token", data=form)).json()["error"] == "invalid_grant"


def test_a_guest_renews_and_the_plan_is_the_owners(op: Operator) -> None:
    guest = Guest(op, MOTHER)
    before = op.book()["captures"]
    made = guest.order("441158", 15.0)
    assert made.status_code == 201, made.text
    guest.pay(made.json())
    done = guest.get(f"{ORDER}/{made.json()['id']}")
    assert done["state"] == "completed"
    bought = next(one for one in guest.get(PRODUCT) if "productOrderItem" in one)
    assert bought["status"] == "active"
    assert bought["productOrderItem"][0]["productOrderId"] == done["id"]
    assert bought["productTerm"] == done["productOrderItem"][0]["product"]["productTerm"]
    owners = [one for one in op.get(PRODUCT, "fatima") if fact(one, "msisdn") == MOTHER]
    assert bought["id"] in {one["id"] for one in owners}
    assert made.json()["id"] not in {one["id"] for one in op.get(ORDER, "fatima")}
    assert op.book()["captures"] - before == 1500
    told = guest.get(MESSAGE)
    assert {one["characteristic"][0]["value"] for one in told} == {"paymentReceived", "renewalConfirmed"}
    assert guest.get("/tmf-api/customerBillManagement/v4/customerBill")[0]["amountDue"]["value"] == 15


def test_a_plan_that_runs_is_not_ended_by_a_guest_and_auto_renew_stays(op: Operator) -> None:
    sofia = "447700900203"
    owned = op.plan("sofia")
    guest = Guest(op, sofia)
    assert fact(guest.get(PRODUCT)[-1], "nextBegins") == owned["productTerm"][0]["validFor"]["endDateTime"]
    for wish in ({"startMode": "now"}, {"autoRenew": True}):
        assert guest.order("441158", 15.0, **wish).json()["code"] == "forbidden"
    made = guest.order("441158", 15.0)
    guest.pay(made.json())
    bought = next(one for one in guest.get(PRODUCT) if "productOrderItem" in one)
    assert bought["status"] == "pendingActive"
    assert "productRelationship" not in bought
    now = op.plan("sofia")
    assert (now["id"], now["status"], fact(now, "autoRenew")) == (owned["id"], "active", True)


@pytest.mark.parametrize("offering", ["441003"])
def test_an_add_on_or_another_kind_of_order_is_not_a_guests(op: Operator, offering: str) -> None:
    guest = Guest(op, AMIRA)
    assert guest.order(offering, 3.0).status_code in (403, 422)
    for category in ("autoRenew", "simReplacement", "unlinkNumber", "anything"):
        body = guest.order_body("441158", 15.0, f"k-{category}") | {"category": category}
        answer = guest.request("POST", ORDER, json=body, headers={"Idempotency-Key": f"k-{category}"})
        assert answer.json()["code"] == "forbidden", category


def test_a_guests_order_is_for_that_one_number(op: Operator) -> None:
    guest = Guest(op, MOTHER)
    body = guest.order_body("441158", 15.0, "k-9", msisdn=AMIRA)
    assert (
        guest.request("POST", ORDER, json=body, headers={"Idempotency-Key": "k-9"}).json()["code"] == "offerNotForLine"
    )
    body = guest.order_body("441158", 15.0, "k-8")
    body["productOrderItem"][0]["product"]["id"] = op.plan("amira")["id"]
    assert guest.request("POST", ORDER, json=body, headers={"Idempotency-Key": "k-8"}).status_code == 404


def test_a_guest_learns_nothing_of_the_owner(op: Operator) -> None:
    """What a guest reads holds no word that is in the owner's answers and in no stranger's; two owners look the same."""
    shapes, common = [], words_of(op, "sofia")
    for number, who in ((AMIRA, "amira"), (FATIMA, "fatima")):
        op.request("PATCH", f"{PRODUCT}/{op.plan(who)['id']}", who, json={"description": f"{who}, only for me"})
        theirs = words_of(op, who) - common - {number, f"+{number}"}
        assert len(theirs) > 100, "the owner has things of their own"
        guest = Guest(op, number)
        guest.pay(guest.order("441147", 35.0, key=f"k-{who}").json())
        seen = [guest.get(path) for path in READABLE]
        begins = {word for one in seen[0] for word in (fact(one, "nextBegins"), _start(one)) if word}
        assert words_in(seen) & theirs - begins == set(), who
        shapes.append([sorted(one) for one in seen[0]])
        refused = (CONSUMPTION, "/tmf-api/usageManagement/v4/usage", "/tmf-api/prepayBalanceManagement/v4/bucket",
                   "/tmf-api/party/v4/individual", "/tmf-api/resourceInventoryManagement/v4/resource")  # fmt: skip
        assert {guest.request("GET", path).status_code for path in refused} == {403}
    assert shapes[0] == shapes[1]


def words_of(op: Operator, who: str) -> set[str]:
    """All that a customer reads of their own things."""
    answers = [op.get(path, who) for path in READABLE]
    answers += [op.get(path, who) for path in ("/tmf-api/party/v4/individual", "/tmf-api/customerManagement/v4/customer",
                                               "/tmf-api/resourceInventoryManagement/v4/resource")]  # fmt: skip
    return {word for word in words_in(answers) if len(word) > 3}


def _start(product: Doc) -> str:
    term: list[Doc] = product.get("productTerm", [])
    return str(term[0]["validFor"]["startDateTime"]) if term else ""
