"""Usage records (635): filtered and cut in the database, because a year has thousands."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Row, func, or_, select

from lebara_desktop.sandbox.clock import parse_rfc3339, rfc3339
from lebara_desktop.sandbox.engine import usage
from lebara_desktop.sandbox.errors import ApiError
from lebara_desktop.sandbox.scope import Scope
from lebara_desktop.sandbox.tables import cdr, line
from lebara_desktop.sandbox.tmf630 import Filter, Page, Query, cut
from lebara_desktop.sandbox.wire import Doc, characteristic, ident, number_of, party_ref, unit_of, usage_type

BASE = "/tmf-api/usageManagement/v4"
_OPS = {
    "gt": lambda c, v: c > v,
    "gte": lambda c, v: c >= v,
    "lt": lambda c, v: c < v,
    "lte": lambda c, v: c <= v,
    "eq": lambda c, v: c == v,
}
_OWN = ("relatedParty.id",)  # the owner filter is the scope's own matter
_KINDS = {
    "data": ("data", "roaming_data"),
    "sms": ("national_sms", "on_net_sms"),
    "voice": ("national_minutes", "on_net_minutes", "intl_minutes", "roaming_minutes"),
}


def page(scope: Scope) -> Page:
    """The caller's usage records as asked, newest first."""
    query = scope.query
    where: list[ColumnElement[bool]] = [scope.mine(line.c.party_id), cdr.c.at >= line.c.owned_at]
    if scope.principal.reach == "own":  # so that no other line's records are looked at
        where.append(usage.of_lines([row.id for row in scope.lines()] or [0]))
    for one in query.filters:
        if one.path not in _OWN:
            where.append(_condition(one))
    joined = select(cdr, line.c.msisdn, line.c.party_id).join(line, line.c.id == cdr.c.line_id).where(*where)
    counted = select(func.count()).select_from(cdr.join(line, line.c.id == cdr.c.line_id)).where(*where)
    total = int(scope.tx.execute(counted).scalar_one())
    rows = scope.tx.execute(joined.order_by(*_order(query)).offset(query.offset).limit(query.limit))
    return cut(query, [_record(scope, row) for row in rows], total)


def one(scope: Scope, record_id: str) -> Doc | None:
    """One usage record of the caller, or None."""
    number = number_of("cdr", record_id)
    joined = select(cdr, line.c.msisdn, line.c.party_id).join(line, line.c.id == cdr.c.line_id)
    row = scope.tx.execute(
        joined.where(cdr.c.id == number, scope.mine(line.c.party_id), cdr.c.at >= line.c.owned_at)
    ).first()
    return None if row is None else _record(scope, row)


def specifications(scope: Scope) -> list[Doc]:
    """What the records of data, calls and texts say."""
    return [
        {
            "id": f"usage-{kind}",
            "href": scope.href(f"{BASE}/usageSpecification/usage-{kind}"),
            "name": kind,
            "description": f"Usage records of {kind}: {size}, msisdn, kind.",
            "lifecycleStatus": "Active",
            "@type": "UsageSpecification",
        }
        for kind, size in (("data", "volumeBytes"), ("voice", "durationSeconds"), ("sms", "count"))
    ]


def _order(query: Query) -> tuple[Any, ...]:  # SQLAlchemy's own type of an ordering is not public
    if any(path != "usageDate" for path, _ in query.sort):
        raise ApiError("invalidQuery", "Usage records can be sorted by usageDate.")
    if query.sort and not query.sort[0][1]:
        return cdr.c.at, cdr.c.id
    return cdr.c.at.desc(), cdr.c.id.desc()


def _condition(one: Filter) -> ColumnElement[bool]:
    if one.path == "usageDate" and one.operator in _OPS:
        return or_(*(_OPS[one.operator](cdr.c.at, _moment(value)) for value in one.values))
    if one.operator == "eq" and one.path == "usageType":
        return cdr.c.kind.in_([kind for value in one.values for kind in _KINDS.get(value, ())])
    if one.operator == "eq" and one.path == "id":
        return cdr.c.id.in_([number_of("cdr", value) or 0 for value in one.values])
    if one.operator == "eq" and one.path == "ratedProductUsage.productRef.id":
        return cdr.c.product_id.in_([number_of("prd", value) or 0 for value in one.values])
    if one.operator == "eq" and one.path == "usageCharacteristic.value":
        return or_(line.c.msisdn.in_(one.values), cdr.c.kind.in_(one.values), cdr.c.peer.in_(one.values))
    raise ApiError("invalidQuery", f"Usage records cannot be filtered by '{one.path[:60]}'.")


def _moment(value: str) -> int:
    try:
        return parse_rfc3339(value)
    except (ValueError, OverflowError) as error:
        raise ApiError("invalidQuery", "usageDate needs an RFC 3339 moment.") from error


def _record(scope: Scope, row: Row[Any]) -> Doc:
    unit = unit_of(row.kind)
    size = {"MB": "volumeBytes", "min": "durationSeconds", "sms": "count"}[unit]
    facts = [
        characteristic("msisdn", row.msisdn),
        characteristic("kind", row.kind),
        characteristic(size, row.amount),
    ]
    if unit != "MB":
        facts.append(characteristic("direction", "outgoing"))
    if row.peer:
        facts.append(characteristic("destinationNumber", row.peer))
    if row.country:
        name = "roamingCountry" if row.kind.startswith("roaming") else "destinationCountry"
        facts.append(characteristic(name, row.country))
    return {
        "id": ident("cdr", row.id),
        "href": scope.href(f"{BASE}/usage/{ident('cdr', row.id)}"),
        "usageDate": rfc3339(row.at),
        "usageType": usage_type(row.kind),
        "status": "rated",
        "relatedParty": [party_ref(row.party_id)],
        "usageCharacteristic": facts,
        "ratedProductUsage": [{"productRef": {"id": ident("prd", row.product_id)}, "isBilled": False}],
        "usageSpecification": {"id": f"usage-{usage_type(row.kind)}"},
        "@type": "Usage",
    }
