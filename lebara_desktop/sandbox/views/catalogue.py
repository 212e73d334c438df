"""Product catalogue (620): offerings, their prices and specifications; by value or by reference, as the market has it."""

from __future__ import annotations

from collections.abc import Iterator

from lebara_desktop.sandbox import catalog, offers
from lebara_desktop.sandbox.catalog import Allowance, Market, Offering
from lebara_desktop.sandbox.scope import Scope
from lebara_desktop.sandbox.wire import Doc, money, price, quantity, tax_minor

BASE = "/tmf-api/productCatalogManagement/v4"
_UPDATED = "T00:00:00Z"


def offerings(scope: Scope) -> Iterator[Doc]:
    """Every plan and add-on on the served price lists, sold-out ones included."""
    for one in offers.everything(scope.tx):
        yield offering(scope, one.rules, one.offering, one.sellable)


def prices(scope: Scope) -> Iterator[Doc]:
    """Every price as a resource of its own."""
    for one in offers.everything(scope.tx):
        yield stored_price(scope, one.rules, one.offering)


def specifications(scope: Scope) -> Iterator[Doc]:
    """Every plan's specification with its characteristics."""
    for rules, offer in catalog.offerings():
        yield {
            "id": _spec_id(offer),
            "href": scope.href(f"{BASE}/productSpecification/{_spec_id(offer)}"),
            "name": _name(scope, offer),
            "lifecycleStatus": "Active",
            "lastUpdate": catalog.catalog().generated + _UPDATED,
            "brand": "Lebara",
            "productSpecCharacteristic": [{**one, "configurable": False} for one in _characteristics(rules, offer)],
            "@type": "ProductSpecification",
        }


def categories(scope: Scope) -> Iterator[Doc]:
    """Every kind of plan."""
    for kind in dict.fromkeys(offer.type for _, offer in catalog.offerings() if offer.type):
        yield {
            "id": kind,
            "href": scope.href(f"{BASE}/category/{kind}"),
            "name": kind,
            "isRoot": True,
            "lifecycleStatus": "Active",
            "lastUpdate": catalog.catalog().generated + _UPDATED,
            "@type": "Category",
        }


def catalogs(scope: Scope) -> Iterator[Doc]:
    """One catalog per market."""
    for rules in catalog.served():
        kinds = dict.fromkeys(offer.type for offer in rules.plans)
        yield {
            "id": f"catalog-{rules.id}",
            "href": scope.href(f"{BASE}/catalog/catalog-{rules.id}"),
            "name": rules.name["en"],
            "catalogType": "ProductCatalog",
            "lifecycleStatus": "Active",
            "lastUpdate": catalog.catalog().generated + _UPDATED,
            "category": [{"id": kind, "href": scope.href(f"{BASE}/category/{kind}"), "name": kind} for kind in kinds],
            "@type": "Catalog",
        }


def offering(scope: Scope, rules: Market, offer: Offering, sellable: bool) -> Doc:
    """One ProductOffering."""
    doc: Doc = {
        "id": offer.id,
        "href": scope.href(f"{BASE}/productOffering/{offer.id}"),
        "name": _name(scope, offer),
        "isBundle": False,
        "isSellable": sellable,
        "lifecycleStatus": "Active",
        "lastUpdate": catalog.catalog().generated + _UPDATED,
        "marketSegment": [{"id": rules.id, "name": rules.name["en"]}],
        "channel": [{"id": one, "name": one} for one in offer.channels],
        "productSpecification": {
            "id": _spec_id(offer),
            "href": scope.href(f"{BASE}/productSpecification/{_spec_id(offer)}"),
        },
        "productOfferingPrice": [
            _price_reference(scope, offer) if rules.by_reference else _price_value(scope, rules, offer)
        ],
        "@type": "AddOnOffering" if offer.is_addon else "PlanOffering",
        "@baseType": "ProductOffering",
    }
    if not offer.is_addon:
        doc["category"] = [{"id": offer.type, "name": offer.type}]
        doc["productOfferingTerm"] = [{"name": "validity", "duration": {"amount": offer.validity.days, "units": "day"}}]
    if not rules.by_reference:
        doc["prodSpecCharValueUse"] = _characteristics(rules, offer)
    return doc


def _name(scope: Scope, offer: Offering) -> str:
    return offer.title(scope.language)


def _spec_id(offer: Offering) -> str:
    return f"spec-{offer.id}"


def _price_id(offer: Offering) -> str:
    return f"price-{offer.id}"


def _price_value(scope: Scope, rules: Market, offer: Offering) -> Doc:
    whole = price(offer.price_minor, rules.currency, rules.tax.rate_percent)
    return {
        "id": _price_id(offer),
        "name": _name(scope, offer),
        "priceType": "oneTime",
        "price": {**whole, "taxCategory": rules.tax.title(scope.language)},
        "tax": [_tax(scope, rules, offer)],
        "@type": "ProductOfferingPrice",
    }


def _price_reference(scope: Scope, offer: Offering) -> Doc:
    href = scope.href(f"{BASE}/productOfferingPrice/{_price_id(offer)}")
    return {"id": _price_id(offer), "href": href, "@referredType": "ProductOfferingPrice"}


def stored_price(scope: Scope, rules: Market, offer: Offering) -> Doc:
    """One ProductOfferingPrice."""
    return {
        "id": _price_id(offer),
        "href": scope.href(f"{BASE}/productOfferingPrice/{_price_id(offer)}"),
        "name": _name(scope, offer),
        "lifecycleStatus": "Active",
        "lastUpdate": catalog.catalog().generated + _UPDATED,
        "isBundle": False,
        "priceType": "oneTime",
        "price": money(offer.price_minor, rules.currency),
        "tax": [_tax(scope, rules, offer)],
        "@type": "ProductOfferingPrice",
    }


def _tax(scope: Scope, rules: Market, offer: Offering) -> Doc:
    amount = tax_minor(offer.price_minor, rules.tax.rate_percent)
    return {
        "taxCategory": rules.tax.title(scope.language),
        "taxRate": rules.tax.rate_percent,
        "taxAmount": money(amount, rules.currency),
    }


def _characteristics(rules: Market, offer: Offering) -> list[Doc]:
    found = [allowance(one, offer.countries) for one in offer.allowances]
    found.append(_plain("source", offer.source))
    found.append(_plain("asOf", catalog.catalog().generated))
    if offer.is_addon:
        return found
    found += [
        _plain("tier", offer.tier),
        _plain("earlyRenewal", offer.early_renewal.mode),
        _plain("autoRenewOffered", offer.auto_renew.offered),
        _plain("withdrawalDays", rules.cancellation.withdrawal_days),
        _plain("effectiveWithin", rules.effective_within_minutes.value, "min"),
    ]
    return found


def _plain(name: str, value: str | int | bool, unit: str = "") -> Doc:
    kind = "boolean" if isinstance(value, bool) else "integer" if isinstance(value, int) else "string"
    spec: Doc = {"isDefault": True, "valueType": kind, "value": value}
    if unit:
        spec["unitOfMeasure"] = unit
    return {"name": name, "valueType": kind, "productSpecCharacteristicValue": [spec]}


def allowance(one: Allowance, countries: tuple[str, ...]) -> Doc:
    """One allowance as a characteristic."""
    return {
        "name": f"allowance.{one.kind}",
        "valueType": "object",
        "productSpecCharacteristicValue": [
            allowance_value(one, countries) | {"isDefault": True, "valueType": "integer"}
        ],
    }


def allowance_value(one: Allowance, countries: tuple[str, ...] = ()) -> Doc:
    """One allowance in the contract's ``AllowanceValue``."""
    value: Doc = {"isUnlimited": one.unlimited, "@type": "AllowanceValue"}
    if not one.unlimited:
        value |= {"value": one.value, "unitOfMeasure": one.unit}
    elif one.fair_use and one.fair_use.soft_cap_mb:
        value["fairUseLimit"] = quantity(one.fair_use.soft_cap_mb, "MB")
    if countries and one.kind == "intl_minutes":
        value["countries"] = list(countries)
    return value
