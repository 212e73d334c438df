"""Offers from documents: by value, by reference, with the oddities of real operators."""

from __future__ import annotations

import copy
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from lebara_desktop.api.schema.catalogue import offering, on_sale, plan_offer, specification, stored_price
from lebara_desktop.api.strict import Unreadable
from lebara_desktop.domain.money import Money, Tax
from lebara_desktop.domain.plans import Allowance, Kind, PlanOffer, PlanType, RenewalMode

Doc = dict[str, Any]  # JSON
GB = 2**30


def _fact(name: str, **value: object) -> Doc:
    return {"name": name, "productSpecCharacteristicValue": [value]}


FACTS = [
    _fact("allowance.data", value=10240, unitOfMeasure="MB"),
    _fact("allowance.national_minutes", isUnlimited=True, fairUseLimit={"amount": 3000, "units": "min"}),
    _fact("allowance.intl_minutes", value="100", unitOfMeasure="min", countries=["NG", "in", 5]),
    _fact("allowance.moon_minutes", value=5, unitOfMeasure="min"),
    _fact("tier", value=3),
    _fact("earlyRenewal", value="stack"),
    _fact("autoRenewOffered", value=True),
    _fact("withdrawalDays", value=14),
    _fact("effectiveWithin", value="5"),
    {"name": "source"},
    {"name": 5, "productSpecCharacteristicValue": [{"value": 1}]},
]
PRICE = {"taxIncludedAmount": {"unit": "GBP", "value": Decimal("15")}, "taxRate": 20, "taxCategory": "VAT"}
PLAN: Doc = {
    "id": "441158",
    "name": "Monthly Plan £15",
    "isSellable": True,
    "lifecycleStatus": "Active",
    "category": [{"id": "offers"}, {"id": "mixed"}],
    "marketSegment": [{"id": "GB"}],
    "channel": [{"id": "subscriber"}],
    "productOfferingTerm": [{"name": "commitment"}, {"name": "validity", "duration": {"amount": 30, "units": "day"}}],
    "productOfferingPrice": [{"id": "p1", "priceType": "oneTime", "price": PRICE}],
    "prodSpecCharValueUse": FACTS,
    "@type": "PlanOffering",
    "unknownMember": {"a": [1]},
}


def _made(document: Doc, prices: list[Doc] | None = None, specs: list[Doc] | None = None) -> PlanOffer:
    found_prices = dict(stored_price(one) for one in prices or [])
    return plan_offer(offering(document), found_prices, dict(specification(one) for one in specs or []))


def _with(**changes: object) -> Doc:
    document = copy.deepcopy(PLAN)
    document.update(changes)
    return {name: value for name, value in document.items() if value is not None}


def test_an_offer_by_value() -> None:
    assert _made(PLAN) == PlanOffer(
        id=PLAN["id"],
        name="Monthly Plan £15",
        type=PlanType.MIXED,
        price=Money(1500, "GBP"),
        tax=Tax("VAT", Decimal(20)),
        days=30,
        allowances=(
            Allowance(Kind.DATA, 10 * GB),
            Allowance(Kind.NATIONAL_MINUTES, None, unlimited=True, fair_use=180_000),
            Allowance(Kind.INTL_MINUTES, 6000, countries=("NG",)),
        ),
        tier=3,
        renewal_mode=RenewalMode.STACK,
        auto_renew_offered=True,
        withdrawal_days=14,
        effective_minutes=5,
    )


def test_an_offer_by_reference_is_the_same_offer() -> None:
    bare = _with(
        productOfferingPrice=[{"id": "p1", "@referredType": "ProductOfferingPrice"}],
        prodSpecCharValueUse=None,
        productSpecification={"id": 7},
    )
    assert (offering(bare).price_to_fetch, offering(bare).specification_to_fetch) == ("p1", "7")
    price = {
        "id": "p1",
        "price": {"unit": "GBP", "value": 15},
        "tax": [{"taxCategory": "VAT", "taxRate": 20, "taxAmount": {"unit": "GBP", "value": Decimal("2.5")}}],
    }
    spec = {"id": "7", "productSpecCharacteristic": FACTS}
    assert _made(bare, [price], [spec]) == _made(PLAN)
    assert (offering(PLAN).price_to_fetch, offering(PLAN).specification_to_fetch) == ("", "")


def test_an_add_on_lasts_as_long_as_its_plan_and_costs_what_is_paid_once() -> None:
    prices = [
        {"id": "p2", "priceType": "recurring", "price": {"unit": "GBP", "value": 9}},
        {"id": "p1", "priceType": "oneTime", "price": {"unit": "GBP", "value": Decimal("3.50")}},
    ]
    made = _made(
        _with(**{"@type": "AddOnOffering"}, productOfferingTerm=None, category=None, productOfferingPrice=prices)
    )
    assert (made.is_add_on, made.days, made.price, made.tax) == (True, None, Money(350, "GBP"), Tax("VAT", Decimal(0)))


@pytest.mark.parametrize(
    ("changes", "read"),
    [
        ({"isSellable": "false"}, lambda one: one.sellable is False),
        ({"isSellable": False}, lambda one: one.sellable is False),
        ({"isSellable": None}, lambda one: one.sellable is True),
        ({"name": "A\u202eB<b>\n"}, lambda one: one.name == "AB<b>"),
        ({"name": 5}, lambda one: one.name == "441158"),
        ({"id": 441158}, lambda one: one.id == "441158"),
        ({"productOfferingTerm": [{"duration": {"amount": "4", "units": "Weeks"}}]}, lambda one: one.days == 28),
        ({"productOfferingTerm": [{"duration": {"amount": 1, "units": "month"}}]}, lambda one: one.days == 30),
        (
            {"prodSpecCharValueUse": [_fact("allowance.data", value=Decimal("0.5"), unitOfMeasure="gb")]},
            lambda one: one.allowances[0].amount == GB // 2,
        ),
        (
            {
                "prodSpecCharValueUse": [
                    _fact("allowance.data", value=3, unitOfMeasure="B"),
                    _fact("earlyRenewal", value=1),
                ]
            },
            lambda one: one.allowances[0].amount == 3 and one.renewal_mode is RenewalMode.QUEUE,
        ),
        (
            {"prodSpecCharValueUse": [_fact("allowance.national_sms", value=100)]},
            lambda one: one.allowances[0].amount == 100,
        ),
        (
            {"prodSpecCharValueUse": [_fact("allowance.intl_minutes", value=2, unitOfMeasure="Hours")]},
            lambda one: one.allowances[0].amount == 7200,
        ),
        ({"category": None}, lambda one: one.type is PlanType.MIXED),
        (
            {"category": None, "prodSpecCharValueUse": [_fact("allowance.data", value=1, unitOfMeasure="MB")]},
            lambda one: one.type is PlanType.DATA_ONLY,
        ),
        (
            {"category": None, "prodSpecCharValueUse": [_fact("allowance.intl_minutes", value=1, unitOfMeasure="min")]},
            lambda one: one.type is PlanType.INTERNATIONAL,
        ),
        (
            {"category": None, "prodSpecCharValueUse": [_fact("allowance.national_sms", value=1, unitOfMeasure="sms")]},
            lambda one: one.type is PlanType.NATIONAL,
        ),
        ({"category": [{"id": "moon"}]}, lambda one: one.type is PlanType.MIXED),
    ],
)
def test_loose_documents_are_understood(changes: Doc, read: Callable[[PlanOffer], bool]) -> None:
    assert read(_made(_with(**changes)))


@pytest.mark.parametrize(
    "changes",
    [
        {"id": None},
        {"id": "a\nb"},
        {"id": {"a": 1}},
        {"productOfferingPrice": None},
        {"productOfferingPrice": [{"@referredType": "ProductOfferingPrice"}]},
        {"productOfferingPrice": [{"id": "elsewhere"}]},
        {"productOfferingPrice": "15"},
        {"productOfferingPrice": [{"price": {"unit": "GBP"}}]},
        {"productOfferingPrice": [{"price": {"unit": "pounds", "value": 15}}]},
        {"productOfferingPrice": [{"price": {"unit": "GBP", "value": Decimal("0.001")}}]},
        {"productOfferingPrice": [{"price": {"unit": "GBP", "value": -1}}]},
        {"productOfferingPrice": [{"price": {"unit": "GBP", "value": Decimal("1e999999")}}]},
        {"productOfferingPrice": [{"price": {"unit": "GBP", "value": True}}]},
        {"productOfferingPrice": [{"price": {"unit": "GBP", "value": "many"}}]},
        {"productOfferingTerm": None},
        {"productOfferingTerm": [{"duration": {"amount": 30, "units": "moons"}}]},
        {"productOfferingTerm": [{"duration": {"amount": 0, "units": "day"}}]},
        {"productOfferingTerm": [{"duration": {"amount": 30, "units": 1}}]},
        {"prodSpecCharValueUse": None},
        {"prodSpecCharValueUse": [_fact("allowance.data", unitOfMeasure="MB")]},
        {"prodSpecCharValueUse": [_fact("allowance.data", value=5, unitOfMeasure="min")]},
        {"prodSpecCharValueUse": [_fact("allowance.data", value=5)]},
        {"prodSpecCharValueUse": [_fact("allowance.data", value="9" * 50, unitOfMeasure="MB")]},
        {"prodSpecCharValueUse": [_fact("allowance.data", isUnlimited=True, fairUseLimit={"units": "GB"})]},
    ],
)
def test_an_offer_that_would_mislead_is_not_made(changes: Doc) -> None:
    with pytest.raises(Unreadable):
        _made(_with(**changes))


@pytest.mark.parametrize(
    ("changes", "listed"),
    [
        ({}, True),
        ({"lifecycleStatus": None, "marketSegment": None, "channel": None}, True),
        ({"lifecycleStatus": "ACTIVE"}, True),
        ({"lifecycleStatus": 1}, True),
        ({"lifecycleStatus": "Retired"}, False),
        ({"marketSegment": [{"id": "DE"}]}, False),
        ({"channel": [{"id": "shop"}]}, False),
    ],
)
def test_filters_that_a_server_ignores_are_applied_here(changes: Doc, listed: bool) -> None:
    assert on_sale(offering(_with(**changes)), "GB", "subscriber") is listed
