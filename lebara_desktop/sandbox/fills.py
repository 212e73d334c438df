"""What the operator adds to a resource when it is made or changed: states, dates, prices."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from . import offers
from .clock import rfc3339
from .errors import ApiError
from .scope import Scope
from .tmf630 import Doc
from .wire import money, price, tax_minor

Fill = Callable[[Scope, Doc, Doc], Doc]
_CLOSED = ("closed", "cancelled", "rejected")


def stamped(*changed: str, created: tuple[str, ...] = (), **first: Any) -> Fill:
    """Return a filler: moments ``changed`` at every write, ``created`` at the first, and what a new one has by default."""

    def fill(scope: Scope, body: Doc, before: Doc) -> Doc:
        now = dict.fromkeys(changed, rfc3339(scope.at))
        if before:
            return {key: value for key, value in body.items() if key not in created} | now
        return {**first, **body, **dict.fromkeys(created, rfc3339(scope.at)), **now}

    return fill


def ticket(scope: Scope, body: Doc, before: Doc) -> Doc:
    """A ticket (621): who wrote which note when, and every change of status."""
    now = rfc3339(scope.at)
    if before.get("status") in _CLOSED and set(body) - {"note"}:
        raise ApiError("orderClosed", "This ticket is closed; open a new one.")
    filled = {
        key: value for key, value in body.items() if key not in ("creationDate", "statusChange", "statusChangeDate")
    }
    if not before:
        filled = {"status": "acknowledged", **filled, "creationDate": now}
    status = filled.get("status")
    if status is not None and status != before.get("status"):
        change = {"status": status, "changeDate": now, "changeReason": str(filled.get("statusChangeReason", ""))}
        filled["statusChange"] = [*before.get("statusChange", []), change]
        filled["statusChangeDate"] = now
        if status in ("resolved", "closed"):
            filled["resolutionDate"] = now
    if "note" in filled:
        filled["note"] = [{"id": str(n), "date": now, "author": scope.principal.party_id, **one}
                          for n, one in enumerate(filled["note"], start=1)]  # fmt: skip
    return filled | {"lastUpdate": now}


def cart(scope: Scope, body: Doc, before: Doc) -> Doc:
    """A cart (663): every item priced from the list, tax told apart, and the total per currency."""
    items: list[Doc] = body.get("cartItem") or before.get("cartItem") or []
    priced = [_priced(scope, number, one) for number, one in enumerate(items, start=1)]
    totals: dict[tuple[str, int], int] = {}
    for one in priced:
        found = _offer(scope, one)
        if found is not None and one.get("action") != "delete":
            key = (found.rules.currency, found.rules.tax.rate_percent)
            totals[key] = totals.get(key, 0) + found.offering.price_minor * one["quantity"]
    prices = [{"priceType": "oneTime", "name": "total", "price": price(minor, currency, rate)}
              for (currency, rate), minor in totals.items()]  # fmt: skip
    start = before.get("validFor", {}).get("startDateTime", rfc3339(scope.at))
    until = {"startDateTime": start, "endDateTime": rfc3339(scope.at + scope.ctx.settings.order_life_ms)}
    return {**body, "cartItem": priced, "cartTotalPrice": prices, "validFor": until}


def _offer(scope: Scope, item: Doc) -> offers.Sold | None:
    named = item.get("productOffering")
    return offers.find(scope.tx, str(named.get("id"))) if isinstance(named, dict) else None


def _priced(scope: Scope, number: int, item: Doc) -> Doc:
    count = item.get("quantity", 1)
    if isinstance(count, bool) or not isinstance(count, int) or not 1 <= count <= 100:
        raise ApiError("invalidRequest", f"'cartItem[{number - 1}].quantity' must be from 1 to 100.")
    one = {"id": str(number), "action": "add", "status": "active", **item, "quantity": count}
    found = _offer(scope, item)
    if found is None:
        return {key: value for key, value in one.items() if key not in ("itemPrice", "ItemTotalPrice")}
    rules, offer = found.rules, found.offering
    one["productOffering"] = {**item["productOffering"], "name": offer.title(scope.language)}
    each = price(offer.price_minor, rules.currency, rules.tax.rate_percent)
    one["itemPrice"] = [{"priceType": "oneTime", "name": "each", "price": each}]
    whole = price(offer.price_minor * count, rules.currency, rules.tax.rate_percent)
    one["ItemTotalPrice"] = [{"priceType": "oneTime", "name": "total", "price": whole}]
    return one


def plain_order(scope: Scope, body: Doc, before: Doc) -> Doc:
    """An order that the shop's people carry out by hand (no renewal): acknowledged, charged nothing."""
    if before:
        return {key: value for key, value in body.items() if key not in ("orderDate", "completionDate")}
    items = [{"state": "acknowledged", **one} for one in body["productOrderItem"]]
    return {**body, "productOrderItem": items, "state": "acknowledged", "orderDate": rfc3339(scope.at)}


def method(scope: Scope, body: Doc, before: Doc) -> Doc:
    """A payment method (670) as somebody named it: nobody has verified it, so nothing can be paid with it here."""
    if any(
        len("".join(c for c in str(value) if c.isdigit())) > 12 for key, value in body.items() if key == "cardNumber"
    ):
        raise ApiError("invalidRequest", "Card numbers are typed on the payment page, never sent here.")
    if before:
        return body
    return {**body, "status": "unavailable", "statusReason": "notVerified"}


def sale_tax(minor: int, rate: int, currency: str) -> Doc:
    """The tax inside an amount as ``Money``."""
    return money(tax_minor(minor, rate), currency)


def exact(value: object) -> Decimal | None:
    """Return a JSON number exactly, or None if it is not one."""
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        return None
    return Decimal(str(value))
