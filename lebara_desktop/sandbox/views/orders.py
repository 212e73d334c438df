"""Product orders (622) with their extensions: revision, statusReason, dated terms."""

from __future__ import annotations

from typing import Any

import msgspec
from sqlalchemy import Row, select

from lebara_desktop.sandbox import catalog
from lebara_desktop.sandbox.clock import DAY, rfc3339
from lebara_desktop.sandbox.identity import sales
from lebara_desktop.sandbox.scope import Scope
from lebara_desktop.sandbox.tables import line, orders, payment
from lebara_desktop.sandbox.wire import Doc, characteristic, ident, party_ref, period, price, quantity

BASE = "/tmf-api/productOrderingManagement/v4"
_TYPES = {"renewal": "RenewalOrder", "autoRenew": "AutoRenewOrder", "autoTopup": "TopupOrder",
          "linkNumber": "NumberOrder", "unlinkNumber": "NumberOrder", "simReplacement": "SimOrder",
          "portIn": "PortOrder"}  # fmt: skip


def all_orders(scope: Scope) -> list[Doc]:
    """The caller's orders, newest first."""
    rows = list(scope.tx.execute(_mine(scope).order_by(orders.c.id.desc())))
    paid = _payments(scope, [row.id for row in rows])
    docs = [_order(scope, row, paid.get(row.id, [])) for row in rows]
    sales.add_agents(scope.tx, scope.principal, docs)
    return docs


def by_number(scope: Scope, number: int | None) -> Doc | None:
    """One order of the caller, or None."""
    row = scope.tx.execute(_mine(scope).where(orders.c.id == number)).first()
    if row is None:
        return None
    doc = _order(scope, row, _payments(scope, [row.id]).get(row.id, []))
    sales.add_agents(scope.tx, scope.principal, [doc])
    return doc


def cancellations(scope: Scope) -> list[Doc]:
    """The caller's cancelled orders as the tasks that cancelled them."""
    rows = scope.tx.execute(_mine(scope).where(orders.c.state == "cancelled").order_by(orders.c.id.desc()))
    return [cancellation(scope, row.id, row.cancel_reason or "", row.closed_at, True) for row in rows]


def cancellation(scope: Scope, number: int, reason: str, at: int, done: bool) -> Doc:
    """The task of cancelling an order, with its final truth."""
    shown = ident("cancel", number)
    doc: Doc = {
        "id": shown,
        "href": scope.href(f"{BASE}/cancelProductOrder/{shown}"),
        "cancellationReason": reason,
        "requestedCancellationDate": rfc3339(at),
        "state": "done" if done else "terminatedWithError",
        "productOrder": {"id": ident("ord", number), "@referredType": "ProductOrder"},
        "@type": "CancelProductOrder",
    }
    return doc | ({"effectiveCancellationDate": rfc3339(at)} if done else {})


def _mine(scope: Scope) -> Any:  # the type of a joined select has no shorter name
    joined = select(orders, line.c.msisdn).join(line, line.c.id == orders.c.line_id)
    return joined.where(scope.mine(orders.c.party_id))


def _payments(scope: Scope, numbers: list[int]) -> dict[int, list[Doc]]:
    found: dict[int, list[Doc]] = {}
    rows = select(payment.c.order_id, payment.c.id).where(payment.c.order_id.in_(numbers)).order_by(payment.c.id)
    for order_id, payment_id in scope.tx.execute(rows):
        ref = {"id": ident("pay", payment_id), "href": scope.href(f"/payment/v4/payment/{ident('pay', payment_id)}")}
        found.setdefault(order_id, []).append({**ref, "@referredType": "Payment"})
    return found


def _order(scope: Scope, row: Row[Any], paid: list[Doc]) -> Doc:
    number = ident("ord", row.id)
    doc: Doc = {
        "id": number,
        "href": scope.href(f"{BASE}/productOrder/{number}"),
        "externalId": row.client_ref,
        "category": row.category,
        "state": row.state,
        "orderDate": rfc3339(row.ordered_at),
        "expectedCompletionDate": rfc3339(row.expected_at),
        "channel": [{"id": row.channel, "role": "orderCapture"}],
        "relatedParty": [party_ref(row.party_id)],
        "billingAccount": {"id": row.account_id},
        "productOrderItem": [_item(scope, row)],
        "orderTotalPrice": [_total(row)],
        "revision": row.revision,
        "@type": _TYPES.get(row.category, "RenewalOrder"),
        "@baseType": "ProductOrder",
    }
    if paid:
        doc["payment"] = paid
    if row.state == "completed":
        doc["completionDate"] = rfc3339(row.closed_at)
    elif row.state == "cancelled":
        doc |= {"cancellationDate": rfc3339(row.closed_at), "cancellationReason": row.cancel_reason or ""}
    if row.status_reason:
        doc["statusReason"] = row.status_reason
    return doc


def _total(row: Row[Any]) -> Doc:
    return {"priceType": "oneTime", "price": price(row.total_minor, row.currency, row.tax_rate)}


def _item(scope: Scope, row: Row[Any]) -> Doc:
    item: Doc = {"id": row.item_id, "action": row.action, "quantity": 1, "state": row.state, "product": _product(row)}
    if row.offering_id is not None:
        item["productOffering"] = {"id": row.offering_id, "name": catalog.title_of(row, scope.language)}
        item["itemPrice"] = [_total(row)]
    return item


def _product(row: Row[Any]) -> Doc:
    if row.details is not None:
        facts = [characteristic(name, value) for name, value in msgspec.json.decode(row.details).items()]
    else:
        facts = [characteristic("msisdn", row.msisdn), characteristic("startMode", row.start_mode)]
    if row.auto_renew is not None:
        facts.append(characteristic("autoRenew", bool(row.auto_renew)))
    doc: Doc = {"productCharacteristic": facts}
    number = row.new_product_id or row.product_id
    if number is not None:
        doc["id"] = ident("prd", number)
    found = catalog.find(row.offering_id) if row.offering_id else None
    if row.term_start is not None and found is not None:
        days = found[1].validity.days or (row.term_end - row.term_start) // DAY
        term = {"name": "validity", "duration": quantity(days, "day")}
        doc["productTerm"] = [{**term, "validFor": period(row.term_start, row.term_end)}]
    return doc
