"""What may be done: each POST of the contract, checked against its caller and handed to the engine."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import select

from . import catalog, definitions, number_orders
from .bodies import CancelBody, OrderBody, PaymentBody, Ref, RefundBody, read
from .engine import numbers, payments
from .engine import orders as taking
from .errors import ApiError, not_found
from .identity import sales
from .scope import Scope
from .tables import orders, payment, product
from .views import buckets, guest, money
from .views import orders as order_views
from .wire import Doc, ident, minor_units, number_of


@dataclass(frozen=True)
class Call:
    """A POST inside its transaction; ``key`` is empty where none was sent."""

    scope: Scope
    body: bytes
    key: str
    fingerprint: str
    path_id: str = ""


def place_order(call: Call) -> Doc:
    """Take an order (622). A renewal is charged, so it needs a key; any other is acknowledged and carried out by people."""
    from . import crud
    from .resources import RESOURCES

    scope, sent = call.scope, read(call.body, dict[str, Any])
    definitions.check("TMF622", "ProductOrder_Create", sent)
    if scope.guest and sent.get("category") != "renewal":
        raise ApiError("forbidden", "A guest may buy a plan for the number, and nothing else.")
    if sent.get("category") not in ("renewal", "autoRenew", *numbers.CATEGORIES):
        plain = next(one for one in RESOURCES if one.name == "productOrder")
        return crud.create(plain, call)
    if not call.key:
        raise ApiError("idempotencyKeyMissing", "This request needs an Idempotency-Key.")
    body = read(call.body, OrderBody)
    owner = scope.owner([one.id for one in body.relatedParty])
    if body.externalId != call.key:
        raise ApiError("invalidRequest", "externalId must carry the Idempotency-Key.")
    _check_owner(body.relatedParty, owner.party_id, scope.principal.actor_party)
    if body.billingAccount is not None and body.billingAccount.id != owner.account_id:
        raise not_found("billing account")
    known = taking.by_reference(scope.tx, owner.party_id, body.externalId)
    if known is not None:
        if known.fingerprint != call.fingerprint:
            raise ApiError("idempotencyKeyReuse", "This reference was used for another order.")
        return _found(order_views.by_number(scope, known.id))
    if body.category in numbers.CATEGORIES:
        number = number_orders.place(scope, owner, body, call.fingerprint)
        sales.note(scope.tx, scope.principal, number, scope.at)
        return _found(order_views.by_number(scope, number))
    buyer = taking.Buyer(owner.party_id, owner.account_id, owner.market, owner.language)
    number = taking.place(scope.ctx, scope.tx, scope.at, buyer, _wish(call, body))
    sales.note(scope.tx, scope.principal, number, scope.at)
    return _found(order_views.by_number(scope, number))


def _check_owner(parties: Sequence[Ref], *allowed: str) -> None:
    if any(one.id not in allowed for one in parties):
        raise not_found("individual")


def _found(doc: Doc | None) -> Doc:
    if doc is None:
        raise not_found("resource")
    return doc


def _wish(call: Call, body: OrderBody) -> taking.Wish:
    if len(body.productOrderItem) != 1 or body.productOrderItem[0].quantity != 1:
        raise ApiError("invalidRequest", "An order has exactly one item of quantity 1.")
    if body.category not in ("renewal", "autoRenew") or len(body.orderTotalPrice) > 1:
        raise ApiError("invalidRequest", "Unknown category, or more than one total.")
    item = body.productOrderItem[0]
    if item.action not in ("add", "modify"):
        raise ApiError("invalidRequest", "The action must be 'modify', or 'add' for an add-on.")
    facts = {one.name: _plain(one.value) for one in item.product.productCharacteristic}
    line_id, product_id = _ordered(call.scope, item.product.id, facts)
    _check_number(call.scope, line_id, facts.get("msisdn"))
    total = body.orderTotalPrice[0].price.taxIncludedAmount if body.orderTotalPrice else None
    if body.category == "renewal" and (total is None or item.productOffering is None):
        raise ApiError("invalidRequest", "A renewal needs productOffering and orderTotalPrice.")
    mode, renews = facts.get("startMode", "afterCurrent"), facts.get("autoRenew")
    offered = catalog.find(item.productOffering.id) if item.productOffering else None
    if call.scope.guest and offered is not None and offered[1].is_addon:
        raise ApiError("offerNotForLine", "A guest may buy a plan for the number, and nothing else.")
    if mode not in ("afterCurrent", "now") or not isinstance(renews, bool | None):
        raise ApiError("invalidRequest", "startMode must be 'afterCurrent' or 'now', autoRenew true or false.")
    return taking.Wish(
        client_ref=body.externalId,
        fingerprint=call.fingerprint,
        category=body.category,
        channel=body.channel[0].id if body.channel else "subscriber",
        line_id=line_id,
        product_id=product_id,
        item_id=item.id,
        action=item.action,
        offering_id=item.productOffering.id if item.productOffering else None,
        start_mode=str(mode),
        auto_renew=None if call.scope.guest else renews,  # what the line's owner chose stays
        total_minor=minor_units(total.value, total.unit) if total else None,
        currency=total.unit if total else "",
    )


def _plain(value: msgspec.Raw) -> object:
    return msgspec.json.decode(value)


def _ordered(scope: Scope, product_id: str, facts: Mapping[str, object]) -> tuple[int, int | None]:
    """The line that an order is for, and the plan instance that it names; a guest's order names none but the guest's own."""
    if scope.guest:
        guest.check_order(facts)
        return guest.ordered(scope, product_id), None
    plan = _own_product(scope, product_id)
    return plan.line_id, plan.id


def _own_product(scope: Scope, product_id: str) -> Any:  # a row of ``product``
    number = number_of("prd", product_id)
    row = scope.tx.execute(select(product).where(product.c.id == number)).first()
    if row is None:
        raise not_found("product")
    scope.own_line(row.line_id)
    return row


def _check_number(scope: Scope, line_id: int, msisdn: object) -> None:
    if msisdn is not None and scope.own_line(line_id).msisdn != msisdn:
        raise ApiError("offerNotForLine", "The number does not belong to this product.")


def cancel_order(call: Call) -> Doc:
    """Cancel an order (622) and answer the final truth."""
    scope, body = call.scope, read(call.body, CancelBody)
    number = number_of("ord", body.productOrder.id)
    mine = (orders.c.id == number, scope.mine(orders.c.party_id))
    row = scope.tx.execute(select(orders).where(*mine)).first()
    if row is None:
        raise not_found("order")
    done = taking.cancel(scope.tx, scope.at, row.id, body.cancellationReason[:200])
    return order_views.cancellation(scope, row.id, body.cancellationReason[:200], scope.at, done)


def pay(call: Call) -> Doc:
    """Begin a payment (676)."""
    scope, body = call.scope, read(call.body, PaymentBody)
    owner = scope.owner((body.account.id,))
    if body.correlatorId != call.key:
        raise ApiError("invalidRequest", "correlatorId must carry the Idempotency-Key.")
    if body.account.id != owner.account_id:
        raise not_found("billing account")
    if len(body.paymentItem) != 1:
        raise ApiError("invalidRequest", "A payment is for exactly one order.")
    mine = (orders.c.id == number_of("ord", body.paymentItem[0].item.id), orders.c.party_id == owner.party_id)
    order = scope.tx.execute(select(orders).where(*mine)).first()
    if order is None:
        raise not_found("order")
    same = (payment.c.order_id == order.id, payment.c.attempt_ref == body.correlatorId)
    known = scope.tx.execute(select(payment).where(*same)).first()
    if known is not None:
        if known.fingerprint != call.fingerprint:
            raise ApiError("idempotencyKeyReuse", "This reference was used for another payment.")
        return _found(money.payment_by_number(scope, known.id))
    total = body.totalAmount
    if total.unit != order.currency or minor_units(total.value, total.unit) != order.total_minor:
        raise ApiError("invalidRequest", "The amount is not that of the order.")
    attempt = _attempt(call, body, owner)
    return _found(money.payment_by_number(scope, payments.open_attempt(scope.ctx, scope.tx, scope.at, order, attempt)))


def _attempt(call: Call, body: PaymentBody, owner: Any) -> payments.NewPayment:  # a row of ``customer``
    way = next((one for one in money.methods_of(call.scope, owner) if one["id"] == body.paymentMethod.id), None)
    if way is None:
        raise ApiError("methodNotAvailable", "This way to pay cannot be used now.")
    if way["status"] != "available" and way["@type"] != "CreditMethod":
        raise ApiError("methodNotAvailable", "This way to pay cannot be used now.")
    kind = {"TokenizedCard": "bank", "QrMethod": "qr", "CreditMethod": "credit"}.get(way["@type"], "card")
    if way.get("method") in ("paypal", "klarna", "ideal"):
        kind = "bank"  # a wallet that its own page approves: no card is typed
    return payments.NewPayment(
        attempt_ref=body.correlatorId,
        fingerprint=call.fingerprint,
        method_id=way["id"],
        method_type=way["@type"],
        method=way.get("method", "card"),
        kind=kind,
        label=way["name"] if way["@type"] == "TokenizedCard" else money.method_name(way["method"]),
        channel=body.channel.id if body.channel else "subscriber",
    )


def void_payment(call: Call) -> Doc:
    """End an open payment at the client's wish; a final one is answered as it is."""
    scope = call.scope
    number = number_of("pay", call.path_id)
    _found(money.payment_by_number(scope, number))
    payments.fail(scope.ctx, scope.tx, call.path_id, "canceled", "canceledByPayer")
    return _found(money.payment_by_number(scope, number))


def query_consumption(call: Call) -> Doc:
    """Answer what was used and what is left (677)."""
    body = read(call.body, dict[str, Any])
    definitions.check("TMF677", "QueryUsageConsumption_Create", body)
    return buckets.consumption(call.scope, body)


def refund(call: Call) -> Doc:
    """Give a payment back (676): by the operator, and only what has not begun or may still be withdrawn from."""
    scope, body = call.scope, read(call.body, RefundBody)
    number = number_of("pay", body.payment.id) if body.payment else None
    row = scope.tx.execute(select(payment).where(payment.c.id == number)).first()
    mine = row is not None and (scope.office or row.party_id == scope.principal.party_id)
    if row is None or not mine or body.account.id != row.account_id:
        raise not_found("payment")
    total = body.totalAmount
    if total.unit != row.currency or minor_units(total.value, total.unit) != row.amount_minor:
        raise ApiError("invalidRequest", "A refund is of the whole payment.")
    entry = taking.withdraw(scope.tx, scope.at, row)
    return _found(next((doc for doc in money.refunds(scope) if doc["id"] == ident("rfd", entry)), None))
