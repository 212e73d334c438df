"""The bodies that we post: exact, always the same bytes, and valid by the official definitions."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft4Validator

from lebara_desktop.api import bodies
from lebara_desktop.domain.checkout import StartMode
from lebara_desktop.domain.ids import AccountId, MethodId, OrderId, ProductId
from lebara_desktop.domain.money import Money, Tax

from .desk import DRAFT, OFFER

SPECS = Path(os.environ.get("TMF_SPECS") or Path(__file__).resolve().parents[3] / "shared/tmf/specs")
PAYMENT = bodies.payment("i/1", AccountId("acc-1"), OrderId("ord-1"), Money(1500, "GBP"), MethodId("card"))


def test_the_order_is_these_bytes() -> None:
    assert bodies.order(DRAFT).decode() == (
        '{"externalId":"3f0b6e0e-6c0a-4a57-9d2e-0d2f3a9f5b11","category":"renewal",'
        '"channel":[{"id":"subscriber","role":"orderCapture"}],'
        '"relatedParty":[{"id":"ind-1","role":"customer","@referredType":"Individual"}],"billingAccount":{"id":"acc-1"},'
        '"productOrderItem":[{"id":"1","action":"modify","quantity":1,'
        '"productOffering":{"id":"441158","name":"Plan \\"£15\\" ☎"},"product":{"id":"prd-1","productCharacteristic":['
        '{"name":"msisdn","value":"447700900123"},{"name":"startMode","value":"afterCurrent"},'
        '{"name":"autoRenew","value":false}]}}],'
        '"orderTotalPrice":[{"priceType":"oneTime","price":{"taxRate":20,'
        '"taxIncludedAmount":{"unit":"GBP","value":15.00},"dutyFreeAmount":{"unit":"GBP","value":12.50}}}]}'
    )


def test_a_first_plan_is_added() -> None:
    item = json.loads(bodies.order(replace(DRAFT, product=None)))["productOrderItem"][0]
    assert item["action"] == "add"
    assert "id" not in item["product"]


def test_the_payment_is_these_bytes() -> None:
    assert PAYMENT.decode() == (
        '{"correlatorId":"i/1","account":{"id":"acc-1","@referredType":"BillingAccount"},"channel":{"id":"subscriber"},'
        '"totalAmount":{"unit":"GBP","value":15.00},'
        '"paymentItem":[{"id":"1","item":{"id":"ord-1","@referredType":"ProductOrder"},'
        '"totalAmount":{"unit":"GBP","value":15.00}}],'
        '"paymentMethod":{"id":"card","@type":"PaymentMethodRef","@referredType":"PaymentMethod"}}'
    )


@given(st.integers(1, 1_000_000), st.sampled_from(["GBP", "CNY", "JPY", "KWD"]), st.decimals(0, 30, places=1))
def test_every_amount_stands_in_the_body_to_the_minor_unit(minor: int, currency: str, rate: Decimal) -> None:
    amount = Money(minor, currency)
    draft = replace(DRAFT, offer=replace(OFFER, price=amount, tax=Tax("VAT", rate)))
    price = json.loads(bodies.order(draft), parse_float=Decimal)["orderTotalPrice"][0]["price"]
    gross, net = (Money.of(Decimal(price[name]["value"]), currency) for name in ("taxIncludedAmount", "dutyFreeAmount"))
    assert gross == amount
    assert net + draft.offer.tax.inside(gross) == gross


@pytest.mark.skipif(not SPECS.is_dir(), reason=f"the official definitions are not at {SPECS}")
@pytest.mark.parametrize(
    ("api", "definition", "body"),
    [
        ("622", "ProductOrder_Create", bodies.order(DRAFT)),
        (
            "622",
            "ProductOrder_Create",
            bodies.order(replace(DRAFT, product=None, auto_renew=True, start=StartMode.NOW)),
        ),
        ("622", "ProductOrder_Create", bodies.auto_renew("k", DRAFT.party, DRAFT.account, ProductId("prd-1"), True)),
        ("622", "CancelProductOrder_Create", bodies.cancellation(OrderId("ord-1"))),
        ("676", "Payment_Create", PAYMENT),
        ("677", "QueryUsageConsumption_Create", bodies.consumption(ProductId("prd-1"), None)),
        ("677", "QueryUsageConsumption_Create", bodies.consumption(ProductId("prd-1"), DRAFT.validity)),
        ("654", "TopupBalance_Create", bodies.voucher("123456789012", DRAFT.account, "credit-1", "GBP")),
    ],
)
def test_what_we_post_is_valid_by_the_official_definition(api: str, definition: str, body: bytes) -> None:
    spec: dict[str, Any] = json.loads((SPECS / f"TMF{api}-v4.json").read_text("utf-8"))  # Any: JSON
    schema = {**spec["definitions"][definition], "definitions": spec["definitions"]}
    Draft4Validator(schema).validate(json.loads(body))
    assert set(json.loads(body)) <= set(schema["properties"])
