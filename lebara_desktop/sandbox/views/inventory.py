"""Product inventory (637): one Product per plan instance, with the state and the dates of its line."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, or_, select

from lebara_desktop.sandbox import catalog
from lebara_desktop.sandbox.clock import rfc3339
from lebara_desktop.sandbox.engine import lifecycle, usage
from lebara_desktop.sandbox.errors import ApiError
from lebara_desktop.sandbox.prepared import change as row_change
from lebara_desktop.sandbox.scope import Scope
from lebara_desktop.sandbox.tables import line as line_table
from lebara_desktop.sandbox.tables import product
from lebara_desktop.sandbox.wire import Doc, characteristic, ident, number_of, party_ref, period, price, quantity

from .catalogue import allowance_value

BASE = "/tmf-api/productInventory/v4"
PREFIX = "prd"
_PRESENT = ("active", "suspended", "created", "pendingActive")
_LONGEST_NAME = 40


def products(scope: Scope) -> list[Doc]:
    """Every plan instance of the caller's lines, newest first within a line; the SIM itself where there was none yet."""
    if scope.guest:
        from . import guest  # it shows a few of these in its own way

        return guest.products(scope)
    found: list[Doc] = []
    for line in scope.lines():
        plans = select(product).where(product.c.line_id == line.id, product.c.kind.in_(("plan", "sim")))
        plans = plans.where(or_(product.c.status.in_(_PRESENT), product.c.ends_at > line.owned_at))
        rows = list(scope.tx.execute(plans.order_by(product.c.starts_at.desc(), product.c.id.desc())))
        added = usage.addons(scope.tx, [row.id for row in rows])
        facts = _line_facts(scope, line)
        found += [_product(scope, line, row, added.get(row.id, []), facts) for row in rows]
    return found


def _line_facts(scope: Scope, line: Row[Any]) -> list[Doc]:
    """The characteristics of the line's present, for the plan instance on which it stands."""
    plan = lifecycle.current(scope.tx, line.id)
    rules = catalog.market(line.market)
    state = lifecycle.shown_state(scope.at, line, plan)
    facts = [characteristic("lineState", state), *_market_facts(rules)]
    if line.registration_due_at is not None:
        facts.append(characteristic("registrationDueAt", rfc3339(line.registration_due_at)))
    if plan is None or state == "not_activated":
        return facts
    dates = lifecycle.stages(rules, plan.ends_at, line.active_at)
    named = {"gracePeriodEnd": dates.grace_end, "suspendedAt": dates.suspended_at, "numberLostAt": dates.lost_at}
    return facts + [characteristic(name, rfc3339(at)) for name, at in named.items() if at is not None]


def _market_facts(rules: catalog.Market) -> list[Doc]:
    """By which rule an unused number is taken away, and what is dialled on the phone itself."""
    life, codes = rules.lifecycle, rules.short_codes
    source = catalog.catalog().sources.get(life.source)
    country = rules.name["en"].partition(" (")[0]
    rule = {
        "name": f"{country}, prepaid numbers",
        "status": life.status,
        "asOf": source.as_of if source else "",
    }
    facts = [characteristic("lifecycleRule", rule)]
    dialled: Doc = {"balance": codes.balance, "ownNumber": codes.own_number}
    dialled = {name: code for name, code in dialled.items() if code}
    if codes.stop_renewal is not None:
        dialled["stopRenewal"] = {"to": codes.stop_renewal.to, "text": codes.stop_renewal.text}
    return facts + ([characteristic("phoneCodes", dialled)] if dialled else [])


def _product(scope: Scope, line: Row[Any], row: Row[Any], added: list[Row[Any]], facts: list[Doc]) -> Doc:
    identity = [
        characteristic("msisdn", line.msisdn),
        characteristic("iccid", line.iccid),
        characteristic("market", line.market),
        characteristic("lineName", line.name),
        characteristic("autoRenew", bool(line.auto_renew)),
    ]
    doc = instance(scope, row)
    doc["billingAccount"] = {"id": line.account_id}
    doc["relatedParty"] = [party_ref(line.party_id)]
    doc["productCharacteristic"] = [*identity, *facts, *doc["productCharacteristic"]]
    if added:
        doc["product"] = [instance(scope, one) for one in added]
    return doc


def instance(scope: Scope, row: Row[Any]) -> Doc:
    """What a plan and an add-on instance have in common."""
    countries = found[1].countries if (found := catalog.find(row.offering_id)) else ()
    name = catalog.title_of(row, scope.language)
    doc: Doc = {
        "id": ident(PREFIX, row.id),
        "href": scope.href(f"{BASE}/product/{ident(PREFIX, row.id)}"),
        "name": name,
        "isBundle": False,
        "isCustomerVisible": True,
        "status": row.status,
        "productOffering": {"id": row.offering_id, "name": name},
        "productPrice": [
            {
                "name": name,
                "priceType": "oneTime",
                "price": price(row.price_minor, row.currency, row.tax_rate),
            }
        ],
        "productCharacteristic": [
            characteristic(f"allowance.{one.kind}", allowance_value(one, countries)) for one in usage.allowances(row)
        ],
        "@type": {"addon": "AddOnProduct", "sim": "SimProduct"}.get(row.kind, "PlanProduct"),
        "@baseType": "Product",
    }
    if row.kind != "sim":
        doc["productTerm"] = [_term(row)]
    if row.status != "created":
        doc["startDate"] = rfc3339(row.starts_at)
    if row.terminated_at is not None:
        doc["terminationDate"] = rfc3339(row.terminated_at)
    if row.order_id is not None:
        item = {"productOrderId": ident("ord", row.order_id), "orderItemId": row.item_id}
        doc["productOrderItem"] = [{**item, "orderItemAction": "add" if row.kind == "addon" else "modify"}]
    if row.follows_id is not None and row.status == "pendingActive":
        before = {"id": ident(PREFIX, row.follows_id)}
        doc["productRelationship"] = [{"relationshipType": "follows", "product": before}]
    return doc


def _term(row: Row[Any]) -> Doc:
    term: Doc = {"name": "validity", "duration": quantity(row.validity_days, "day")}
    return term if row.status == "created" else {**term, "validFor": period(row.starts_at, row.ends_at)}


def rename(scope: Scope, before: Doc, change: Doc) -> None:
    """Give a line its own name: the one characteristic that is its holder's to change. Raises ApiError."""
    if "productCharacteristic" not in change:
        return
    known = {one["name"]: one["value"] for one in before["productCharacteristic"]}
    sent = change["productCharacteristic"]
    if not isinstance(sent, list) or not all(
        isinstance(one, dict) and "name" in one and "value" in one for one in sent
    ):
        raise ApiError("invalidRequest", "'productCharacteristic' is a list of names and values.")
    new = {str(one["name"]): one["value"] for one in sent if known.get(one["name"]) != one["value"]}
    if set(new) - {"lineName"}:
        raise ApiError(
            "forbidden", f"The operator keeps these itself: {', '.join(sorted(set(new) - {'lineName'}))[:100]}."
        )
    if not new:
        return
    name = " ".join(new["lineName"].split()) if isinstance(new["lineName"], str) else ""
    if not 0 < len(name) <= _LONGEST_NAME or not name.isprintable():
        raise ApiError("invalidRequest", f"'lineName' must be a text of 1 to {_LONGEST_NAME} characters.")
    row = scope.tx.execute(select(product.c.line_id).where(product.c.id == number_of(PREFIX, before["id"]))).one()
    row_change(scope.tx, line_table, row.line_id, name=name)
