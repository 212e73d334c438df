"""What a guest is shown of a line that is not theirs: that it can be renewed, and what they themselves bought for it.

Nothing of its owner: no name, no plan, no date but the one that follows from the guest's own wish, which is when a plan bought
now would begin. Whether it waits for a running plan, is stacked on it or replaces it stays the operator's decision
(``engine/renewal.py``).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Row, select

from lebara_desktop.sandbox import catalog
from lebara_desktop.sandbox.clock import rfc3339
from lebara_desktop.sandbox.engine import lifecycle
from lebara_desktop.sandbox.errors import ApiError, not_found
from lebara_desktop.sandbox.scope import Scope
from lebara_desktop.sandbox.tables import line, message, orders, product
from lebara_desktop.sandbox.wire import Doc, characteristic, ident, party_ref

from . import inventory, people

PREFIX = "gst"
_SENT = {"en": "Sent to this number.", "zh": "已发送至该号码。"}  # the text itself is its owner's


def products(scope: Scope) -> list[Doc]:
    """The line as something to be renewed, and the plans that this guest bought for it, newest first."""
    row = _line(scope)
    bought = select(product).join(orders, orders.c.id == product.c.order_id)
    bought = bought.where(orders.c.party_id == scope.principal.party_id, product.c.kind == "plan")
    mine = [inventory.instance(scope, one) for one in scope.tx.execute(bought.order_by(product.c.id.desc()))]
    for doc in mine:
        doc.pop("productRelationship", None)  # it names the plan before, which is its owner's
    return [_with_line(scope, row, doc) for doc in (*mine, _renewable(scope, row))]


def messages(scope: Scope) -> list[Doc]:
    """That texts about the guest's own orders went to the number, newest first; their words are in the owner's language."""
    about = select(message).join(orders, orders.c.id == message.c.order_id)
    about = about.where(orders.c.party_id == scope.principal.party_id, message.c.kind == "SMS")
    rows = scope.tx.execute(about.order_by(message.c.sent_at.desc(), message.c.id.desc()))
    words = _SENT.get(scope.language.partition("-")[0], _SENT["en"])
    own = {"id": scope.principal.party_id, "@referredType": "Individual"}
    return [
        people.shown(scope, row)
        | {"subject": "", "content": words, "receiver": [{"phoneNumber": row.recipient, "party": own}]}
        for row in rows
    ]


def check_order(facts: Mapping[str, object]) -> None:
    """Refuse what a guest may not ask for beside a plan. Raises ApiError."""
    if facts.get("startMode", "afterCurrent") != "afterCurrent" or facts.get("autoRenew"):
        raise ApiError("forbidden", "A guest may not end a running plan, nor change automatic renewal.")


def ordered(scope: Scope, product_id: str) -> int:
    """The line that a guest's order names by its own product or by one that the guest bought. Raises ApiError ``notFound``."""
    if not any(one["id"] == product_id for one in products(scope)):
        raise not_found("product")
    return scope.principal.guest_line


def _line(scope: Scope) -> Row[Any]:
    return scope.tx.execute(select(line).where(line.c.id == scope.principal.guest_line)).one()


def _renewable(scope: Scope, row: Row[Any]) -> Doc:
    """The line itself, as a SIM that waits for a plan: the same for whoever owns it."""
    number, name = ident(PREFIX, scope.principal.guest_id), "SIM"
    return {
        "id": number,
        "href": scope.href(f"{inventory.BASE}/product/{number}"),
        "name": name,
        "isBundle": False,
        "isCustomerVisible": True,
        "status": "active",
        "productOffering": {"id": "sim-only", "name": name},
        "productCharacteristic": [],
        "@type": "GuestProduct",
        "@baseType": "Product",
    }


def _with_line(scope: Scope, row: Row[Any], doc: Doc) -> Doc:
    facts = [
        characteristic("msisdn", row.msisdn),
        characteristic("market", row.market),
        characteristic("lineState", "active"),
        *_next(scope, row),
    ]
    doc["billingAccount"] = {"id": scope.principal.account_id}
    doc["relatedParty"] = [party_ref(scope.principal.party_id)]
    doc["productCharacteristic"] = [*facts, *doc["productCharacteristic"]]
    return doc


def _next(scope: Scope, row: Row[Any]) -> list[Doc]:
    """When a plan that is bought now would begin, unless at once; whether it would end one that runs."""
    running = lifecycle.current(scope.tx, row.id)
    if running is None or running.status != "active" or running.ends_at <= scope.at:
        return []
    modes = {one.early_renewal.mode for one in catalog.market(row.market).plans}
    last = lifecycle.last_queued(scope.tx, row.id) or running
    facts = [characteristic("nextBegins", rfc3339(last.ends_at))] if modes & {"queue", "stack"} else []
    return facts + ([characteristic("renewalReplaces", True)] if "replace" in modes else [])
