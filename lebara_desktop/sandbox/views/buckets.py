"""What is left and what was used: buckets (654) and usage consumption (677)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row, select

from lebara_desktop.sandbox import catalog
from lebara_desktop.sandbox.clock import parse_rfc3339, rfc3339, to_ms
from lebara_desktop.sandbox.engine import usage
from lebara_desktop.sandbox.errors import ApiError, not_found
from lebara_desktop.sandbox.scope import Scope
from lebara_desktop.sandbox.tables import credit, customer, line, product
from lebara_desktop.sandbox.wire import Doc, amount, ident, measured, number_of, period, quantity, usage_type

BASE = "/tmf-api/prepayBalanceManagement/v4"
QUERY_BASE = "/tmf-api/usageConsumption/v4"
_LIVE = ("active", "suspended", "pendingActive")
_LONGEST = 800  # days of history in one answer


def buckets(scope: Scope) -> list[Doc]:
    """The credit of the account and the buckets of every running or queued plan."""
    held = select(credit).where(scope.mine(credit.c.party_id)).order_by(credit.c.account_id)
    found = [_credit(scope, row) for row in scope.tx.execute(held)]
    mine = select(product, line.c.msisdn, customer.c.account_id).join(line, line.c.id == product.c.line_id)
    mine = mine.join(customer, customer.c.party_id == line.c.party_id)
    mine = mine.where(scope.mine(line.c.party_id), product.c.kind == "plan", product.c.status.in_(_LIVE))
    rows = list(scope.tx.execute(mine.order_by(product.c.line_id, product.c.starts_at)))
    ids = [row.id for row in rows]
    added, taken = usage.addons(scope.tx, ids), usage.used(scope.tx, ids)
    for row in rows:
        for one in usage.buckets(row, added.get(row.id, []), taken.get(row.id, {})):
            found.append(_plan_bucket(scope, row, one))
    return found


def credit_id(account_id: str) -> str:
    """Return the id of an account's credit bucket."""
    return f"credit-{account_id}"


def _credit(scope: Scope, row: Row[Any]) -> Doc:
    account_id = row.account_id
    expired = row.expires_at is not None and row.expires_at <= scope.at
    doc: Doc = {
        "id": credit_id(account_id),
        "href": scope.href(f"{BASE}/bucket/{credit_id(account_id)}"),
        "name": "credit",
        "usageType": "monetary",
        "status": "expired" if expired else "active",
        "remainingValue": quantity(amount(row.balance_minor, row.currency), row.currency),
        "partyAccount": {"id": account_id},
        "@type": "CreditBucket",
        "@baseType": "Bucket",
    }
    if row.expires_at is not None:
        doc["validFor"] = {"endDateTime": rfc3339(row.expires_at)}
    return doc


def _plan_bucket(scope: Scope, row: Row[Any], one: usage.Bucket) -> Doc:
    bucket_id = f"{ident('prd', row.id)}-{one.kind}"
    doc: Doc = {
        "id": bucket_id,
        "href": scope.href(f"{BASE}/bucket/{bucket_id}"),
        "partyAccount": {"id": row.account_id},
        "product": [{"id": ident("prd", row.id), "name": catalog.title_of(row, scope.language)}],
        "logicalResource": [{"id": row.msisdn}],
        "validFor": period(row.starts_at, row.ends_at),
        "@type": "PlanBucket",
        "@baseType": "Bucket",
    }
    return doc | _left(one, _status(scope, row))


def _status(scope: Scope, row: Row[Any]) -> str:
    if row.status == "pendingActive":
        return "active"
    return "active" if row.status == "active" and row.ends_at > scope.at else "expired"


def _left(one: usage.Bucket, status: str) -> Doc:
    doc: Doc = {"name": one.kind, "usageType": usage_type(one.kind), "status": status}
    doc["isUnlimited"] = one.total is None
    if one.remaining is not None:
        doc["remainingValue"] = measured(one.kind, one.remaining)
    if one.fair_use is not None:
        doc["fairUseLimit"] = measured(one.kind, one.fair_use)
    return doc


def consumption(scope: Scope, body: Doc) -> Doc:
    """Answer a usage query about one plan instance; with ``validPeriod`` also the history of its line."""
    criteria = body.get("searchCriteria")
    asked = _asked_product(criteria)
    row = _own_plan(scope, asked)
    added = usage.addons(scope.tx, [row.id]).get(row.id, [])
    taken = usage.used(scope.tx, [row.id]).get(row.id, {})
    span = _span(criteria)
    if span is not None:  # what was before the line came to this customer is not theirs to see
        span = max(span[0], row.owned_at), max(span[1], row.owned_at)
    history = _history(scope, row, span) if span else {}
    found = []
    for one in usage.buckets(row, added, taken):
        counters = [_counter("global", measured(one.kind, one.used), row.starts_at, row.ends_at)]
        found.append(_consumed(row, one, _status(scope, row), counters + history.pop(one.kind, [])))
    for kind, counters in history.items():  # kinds that only earlier plans had
        found.append(_consumed(row, usage.Bucket(kind, 0, 0), "expired", counters))
    number = ident("query", row.id)
    return {
        "id": number,
        "href": scope.href(f"{QUERY_BASE}/queryUsageConsumption/{number}"),
        "queryUsageConsumptionDate": rfc3339(scope.at),
        "searchCriteria": criteria,
        "usageConsumption": [
            {
                "id": ident("consumption", row.id),
                "state": "done",
                "creationDate": rfc3339(scope.at),
                "product": [{"id": ident("prd", row.id), "name": catalog.title_of(row, scope.language)}],
                "bucketRefOrValue": found,
            }
        ],
        "@type": "QueryUsageConsumption",
    }


def queries(scope: Scope) -> list[Doc]:
    """The plain usage query of each running plan: asking it again answers the same question."""
    running = select(product.c.id).join(line, line.c.id == product.c.line_id)
    running = running.where(scope.mine(line.c.party_id), product.c.kind == "plan", product.c.status.in_(_LIVE))
    numbers = scope.tx.execute(running.order_by(product.c.id)).scalars().all()
    return [consumption(scope, _plain_query(number)) for number in numbers]


def query(scope: Scope, query_id: str) -> Doc | None:
    """One usage query answered anew, or None."""
    number = number_of("query", query_id)
    mine = select(product.c.id).join(line, line.c.id == product.c.line_id)
    mine = mine.where(product.c.id == number, product.c.kind == "plan", scope.mine(line.c.party_id))
    return None if scope.tx.execute(mine).first() is None else consumption(scope, _plain_query(number or 0))


def _plain_query(number: int) -> Doc:
    return {"searchCriteria": {"product": [{"id": ident("prd", number)}]}}


def _asked_product(criteria: object) -> int:
    products = criteria.get("product") if isinstance(criteria, dict) else None
    first = products[0] if isinstance(products, list) and products else None
    text = first.get("id") if isinstance(first, dict) else None
    if not isinstance(text, str):
        raise ApiError("invalidRequest", "searchCriteria.product[0].id is needed.")
    number = number_of("prd", text)
    if number is None:
        raise not_found("product")
    return number


def _own_plan(scope: Scope, number: int) -> Row[Any]:
    mine = select(product, line.c.market, line.c.owned_at).join(line, line.c.id == product.c.line_id)
    mine = mine.where(product.c.id == number, product.c.kind == "plan", scope.mine(line.c.party_id))
    row = scope.tx.execute(mine).first()
    if row is None:
        raise not_found("product")
    return row


def _span(criteria: Any) -> tuple[int, int] | None:  # JSON: checked here
    asked = criteria.get("validPeriod")
    if asked is None:
        return None
    try:
        start, end = parse_rfc3339(asked["startDateTime"]), parse_rfc3339(asked["endDateTime"])
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
        raise ApiError("invalidRequest", "validPeriod needs startDateTime and endDateTime.") from error
    if end < start or end - start > _LONGEST * 24 * 3600 * 1000:
        raise ApiError("invalidRequest", f"validPeriod may be up to {_LONGEST} days.")
    return start, end


def _consumed(row: Row[Any], one: usage.Bucket, status: str, counters: Sequence[Doc]) -> Doc:
    head = {"id": f"{ident('prd', row.id)}-{one.kind}", "validFor": period(row.starts_at, row.ends_at)}
    return head | _left(one, status) | {"bucketCounter": list(counters)}


def _counter(level: str, value: Doc, start: int, end: int, counter_type: str = "used") -> Doc:
    return {"counterType": counter_type, "level": level, "value": value, "consumptionPeriod": period(start, end)}


def _history(scope: Scope, row: Row[Any], span: tuple[int, int]) -> dict[str, list[Doc]]:
    """Return per kind the counters of days and of ended periods of the whole line."""
    zone = catalog.market(row.market).zone
    edges: dict[int, tuple[int, int]] = {}  # a day is the same for every kind
    counters: dict[str, list[Doc]] = {}
    for kind, days in usage.by_day(scope.tx, row.line_id, *span).items():
        found = counters.setdefault(kind, [])
        for ordinal, total in days.items():
            if ordinal not in edges:
                edges[ordinal] = _edges(ordinal, zone)
            found.append(_counter("day", measured(kind, total), *edges[ordinal]))
    _add_periods(scope, row.line_id, span, counters)
    return counters


def _edges(ordinal: int, zone: ZoneInfo) -> tuple[int, int]:
    day = date.fromordinal(ordinal)
    start, end = (to_ms(datetime.combine(one, time(), zone)) for one in (day, day + timedelta(days=1)))
    return start, end


def _add_periods(scope: Scope, line_id: int, span: tuple[int, int], counters: dict[str, list[Doc]]) -> None:
    ended = select(product).where(
        product.c.line_id == line_id, product.c.kind == "plan", product.c.starts_at >= span[0]
    )
    ended = ended.where(product.c.status.in_(("terminated", "suspended"))).order_by(product.c.starts_at)
    rows = [row for row in scope.tx.execute(ended) if _end(row) <= span[1]]
    ids = [row.id for row in rows]
    taken, added = usage.used(scope.tx, ids), usage.addons(scope.tx, ids)
    for row in rows:
        for kind in {one.kind for one in usage.allowances(row)} | set(taken.get(row.id, {})):
            value = measured(kind, taken.get(row.id, {}).get(kind, 0))
            counters.setdefault(kind, []).append(_counter("period", value, row.starts_at, _end(row)))
            if kind == "data" and row.id in added:
                count = quantity(len(added[row.id]), "pcs")
                counters[kind].append(_counter("period", count, row.starts_at, _end(row), "addOnsBought"))


def _end(row: Row[Any]) -> int:
    return int(row.ends_at if row.terminated_at is None else min(row.terminated_at, row.ends_at))
