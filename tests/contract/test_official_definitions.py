"""Every body that the operator answers, and every body that the contract page sends, fits the official definitions."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import jsonschema
import pytest
from jsonschema.protocols import Validator

from lebara_desktop.sandbox.resource import Resource
from lebara_desktop.sandbox.resources import RESOURCES
from tests.contract.compact import TARGET, compact
from tests.sandbox.operator_client import CANCEL, CONSUMPTION, ORDER, PAYMENT, TOPUP, Operator

_HERE = Path(__file__).resolve().parents[2]
SPECS = Path(os.environ.get("TMF_SPECS", _HERE.parent / "shared" / "tmf" / "specs"))
if not SPECS.is_dir():
    pytest.skip(f"the official specifications are not at {SPECS} (set TMF_SPECS)", allow_module_level=True)

PEOPLE = ("systems", "amira", "chen", "omar", "sofia", "jakub", "fatima", "nadia", "li", "grace", "priya")
EMPTY = ("refund", "monitor", "customerBillOnDemand")  # and nobody made one here
LISTED = [one for one in RESOURCES if one.readable]
Doc = dict[str, Any]  # a JSON object


@cache
def definitions(api: str) -> Doc:
    """The definitions of one API as JSON Schema (Swagger 2 writes them as draft 4)."""
    if api == "TMF654":  # two official versions: what is answered fits their union
        union: Doc = compact()[api]["definitions"]
        return union
    spec = json.loads((SPECS / f"{api}-v4.json").read_text(encoding="utf-8"))
    found: Doc = spec["definitions"]
    if api == "TMF670":
        # The 2025 file lists lower-case words for @type that name none of its own sub-types and forbid every extension,
        # against TMF630 part 2. Sub-types are named as their definitions are; all else is checked.
        del found["PaymentMethod"]["properties"]["@type"]["enum"]
    return found


@cache
def validator(api: str, definition: str) -> Validator:
    """A validator of one definition, dates and addresses checked too."""
    schema = {"$ref": f"#/definitions/{definition}", "definitions": definitions(api)}
    return jsonschema.Draft4Validator(schema, format_checker=_formats())


def _formats() -> jsonschema.FormatChecker:
    """What the two formats of the specifications mean; the library's own need packages that we do without."""
    checker = jsonschema.FormatChecker(())
    rfc3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")
    checker.checks("date-time")(lambda text: not isinstance(text, str) or rfc3339.fullmatch(text) is not None)
    checker.checks("uri")(
        lambda text: not isinstance(text, str) or bool(urlsplit(text).scheme and urlsplit(text).netloc)
    )
    return checker


def problems(api: str, definition: str, body: Any) -> list[str]:
    """What is wrong with a body, place by place."""
    return [
        f"{'/'.join(map(str, error.path))}: {error.message[:200]}"
        for error in validator(api, definition).iter_errors(body)
    ]


def subtype(resource: Resource, doc: Doc) -> str:
    """The definition that a document claims to follow: 670 has official sub-types."""
    kind = str(doc.get("@type", ""))
    return kind if kind in definitions(resource.api) else resource.definition


MONEY = "/tmf-api/prepayBalanceManagement/v4"
NOBODY = {"channel": {"id": "shop"}, "logicalResource": [], "receiverLogicalResource": {"id": "x"}}


def written(op: Operator) -> None:
    """Make one of everything that is kept as it was written."""
    me, other = op.get("/oauth/userinfo", "amira"), op.get("/oauth/userinfo", "grace")
    ticket = {
        "description": "No signal",
        "severity": "Minor",
        "ticketType": "network",
        "note": [{"text": "since Monday"}],
    }
    receiver = {"party": {"id": me["party_id"], "@referredType": "Individual"}}
    message = {"content": "Hello", "messageType": "SMS", "sender": {"id": "shop"}, "receiver": [receiver]}
    cart = {"cartItem": [{"productOffering": {"id": "441159"}}]}
    sent: list[tuple[str, str, Doc]] = [
        ("amira", "/tmf-api/troubleTicket/v4/troubleTicket", ticket),
        ("amira", "/tmf-api/shoppingCart/v4/shoppingCart", cart),
        ("amira", "/customer/v4/queryProductRecommendation", {"recommendationType": "offer"}),
        ("systems", "/tmf-api/party/v4/organization", {"tradingName": "Sample Wholesale"}),
        ("systems", "/tmf-api/communicationManagement/v4/communicationMessage", message),
        *_credit_actions(me["account_id"], other["account_id"]),
    ]
    for who, path, body in sent:
        answer = op.post(path, who, body)
        assert answer.status_code == 201, (path, answer.text)


def _credit_actions(mine: str, other: str) -> list[tuple[str, str, Doc]]:
    account = {"partyAccount": {"id": mine}}
    pound = {
        "amount": {"amount": 1, "units": "GBP"},
        "bucket": {"id": f"credit-{mine}"},
        "usageType": "monetary",
    } | account
    voucher = pound | {"voucher": "482915736048", "amount": {"amount": 0, "units": "GBP"}}
    gift = (
        pound
        | NOBODY
        | {"receiverBucket": {"id": f"credit-{other}"}, "receiverBucketUsageType": "monetary", "reason": "gift"}
    )
    return [
        ("amira", f"{MONEY}/topupBalance", voucher),
        ("systems", f"{MONEY}/adjustBalance", pound),
        ("systems", f"{MONEY}/transferBalance", gift),
        ("systems", f"{MONEY}/reserveBalance", pound),
    ]


@pytest.fixture(scope="module")
def busy() -> Iterator[Operator]:
    """An operator with orders in every state, so that the lists show every shape."""
    op = Operator()
    op.order("amira", "441158", 15)
    declined = op.order("amira", "441159", 20)
    payment = op.pay("amira", declined, "card").json()
    op.post(f"{PAYMENT}/{payment['id']}/void", "amira", {})
    cancelled = op.order("amira", "441159", 20)
    op.post(CANCEL, "amira", {"productOrder": {"id": cancelled["id"]}, "cancellationReason": "changed my mind"})
    op.pay("amira", op.order("amira", "441159", 20), "card-1")
    op.pay("chen", op.order("chen", "cny-50", 50), "alipay")
    op.pay("sofia", op.order("sofia", "441154", 10), "credit")
    op.pay("chen", op.order("chen", "cny-30", 30), "credit")
    op.pass_time(seconds=30)
    written(op)
    yield op
    op.ledger()
    op.close()


@pytest.mark.parametrize("resource", LISTED, ids=lambda one: f"{one.api}-{one.name}")
def test_every_listed_and_single_body_fits_its_official_definition(busy: Operator, resource: Resource) -> None:
    seen = 0
    for who in PEOPLE:
        asked = busy.request(
            "GET", resource.path, who, params={"limit": 60 if resource.page else 1000}
        )  # usage is all alike
        if asked.status_code == 403 and who != "systems":
            continue  # whose business it is stands in identity/access.py
        docs = asked.json()
        assert isinstance(docs, list), docs
        for doc in docs:
            assert problems(resource.api, subtype(resource, doc), doc) == [], doc["id"]
        seen += len(docs)
        if docs:
            single = busy.get(f"{resource.path}/{docs[0]['id']}", who)
            assert single == docs[0]
    assert seen or resource.name in EMPTY


@pytest.mark.parametrize("who", PEOPLE)
def test_every_usage_query_fits_its_official_definition(busy: Operator, who: str) -> None:
    span = {"startDateTime": "2025-11-22T00:00:00Z", "endDateTime": "2026-11-22T12:00:00Z"}
    for product in busy.get("/tmf-api/productInventory/v4/product", who)[:3]:
        body = {"searchCriteria": {"product": [{"id": product["id"]}], "validPeriod": span}}
        assert problems("TMF677", "QueryUsageConsumption_Create", body) == []
        answer = busy.post(CONSUMPTION, who, body)
        assert answer.status_code == 201
        assert problems("TMF677", "QueryUsageConsumption", answer.json()) == []


def test_what_the_contract_page_sends_and_gets_fits_the_official_definitions() -> None:
    op = Operator()
    try:
        body = op.order_body("amira", "441158", 15, autoRenew=False)
        assert problems("TMF622", "ProductOrder_Create", body) == []
        order = op.post(ORDER, "amira", body, body["externalId"]).json()
        pay = op.pay_body(order, "card")
        assert problems("TMF676", "Payment_Create", pay) == []
        payment = op.post(PAYMENT, "amira", pay, pay["correlatorId"]).json()
        assert problems("TMF676", "Payment", payment) == []
        cancel = {"productOrder": {"id": order["id"]}, "cancellationReason": "no"}
        assert problems("TMF622", "CancelProductOrder_Create", cancel) == []
        assert problems("TMF622", "CancelProductOrder", op.post(CANCEL, "amira", cancel).json()) == []
        account = order["billingAccount"]["id"]
        top_up = {"voucher": "482915736048", "usageType": "monetary", "bucket": {"id": f"credit-{account}"}}
        top_up |= {"partyAccount": {"id": account}, "amount": {"amount": 0, "units": "GBP"}}
        assert problems("TMF654", "TopupBalance_Create", top_up) == []
        assert problems("TMF654", "TopupBalance", op.post(TOPUP, "amira", top_up).json()) == []
    finally:
        op.close()


def test_every_refusal_is_an_official_error(busy: Operator) -> None:
    for path, who in ((f"{ORDER}/ord-1", "chen"), (ORDER, None), ("/tmf-api/nothing", "amira")):
        response = busy.request("GET", path, who)
        assert response.status_code in (401, 404)
        assert problems("TMF622", "Error", response.json()) == []
        assert response.headers["content-type"] == "application/json;charset=utf-8"


def test_the_definitions_that_the_operator_ships_are_the_official_ones() -> None:
    assert json.loads(TARGET.read_text(encoding="utf-8")) == compact()
