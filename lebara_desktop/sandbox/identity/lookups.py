"""How shop staff come to a customer: by an exact number, ICCID, e-mail address or document, in their own market, on the record.

One look-up finds one customer or nobody; a manager may also search by the beginning of a family name. Whoever was found may be read
again, and acted for (`exchange.py`), for a quarter of an hour. Look-ups that find nobody are counted, so that numbers cannot be
tried one after the other.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

import msgspec
from sqlalchemy import Connection, func, insert, select
from starlette.requests import Request

from lebara_desktop.sandbox.context import Context
from lebara_desktop.sandbox.errors import ApiError
from lebara_desktop.sandbox.people import NOBODY
from lebara_desktop.sandbox.tables import customer, document, line

from .clients import SHOP_SCOPE
from .logins import digits_of
from .oauth import now
from .principal import Principal
from .tables import lookup

FRESH_SECONDS = 900
MAX_MISSES = 20  # in a minute
_CHARACTERISTIC = "contactMedium.characteristic"
_KEYS = {  # the exact filters of the standard resources, and what they hold; sim: a number or an ICCID
    f"{_CHARACTERISTIC}.emailAddress": "email",
    f"{_CHARACTERISTIC}.phoneNumber": "number",
    "productCharacteristic.value": "sim",
    "resourceCharacteristic.value": "sim",
    "name": "sim",
    "value": "sim",
    "individualIdentification.identificationId": "document",
    "id": "again",
    "relatedParty.id": "again",
    "engagedParty.id": "again",
}
_NAME = re.compile(r"\^(\w[\w' -]{2,40})", re.UNICODE)  # familyName.regex=^Oka


class _Document(msgspec.Struct):
    """The part of an identity document that is looked for."""

    identificationId: str = ""


class _Person(msgspec.Struct):
    """The part of an individual that is looked for."""

    individualIdentification: tuple[_Document, ...] = ()


def admit(ctx: Context, tx: Connection, request: Request, who: Principal) -> Principal:
    """The principal with the customer that the request names, or with nobody. Raises ApiError where it names none exactly."""
    if SHOP_SCOPE not in who.scope.split():
        raise ApiError("forbidden", "This sign-in did not ask for the scope 'shop'.")
    asked = _asked(request)
    if asked is None:
        raise ApiError("forbidden", "Look a customer up by exact number, ICCID, e-mail address or document.")
    kind, value = asked
    _check_pace(ctx, tx, who)
    if kind == "again":
        known = _known(ctx, tx, who, value)
        return replace(who, party_id=known or "", parties=(known,) if known else ())
    if kind == "name":
        return _by_name(ctx, tx, who, value)
    found = _find(tx, kind, value)
    mine = [party for party, market in found if market == who.market]
    party = mine[0] if len(mine) == 1 else None
    _record(ctx, tx, who, kind, party)
    return replace(who, party_id=party or "", parties=(party,) if party else ())


def may_act_for(ctx: Context, tx: Connection, who: Principal, party_id: str) -> bool:
    """Whether these staff found this customer a short while ago."""
    return bool(party_id) and _known(ctx, tx, who, party_id) is not None


def _asked(request: Request) -> tuple[str, str] | None:
    wanted = request.path_params.get("id")
    if wanted:
        return "again", str(wanted)
    for name, value in request.query_params.multi_items():
        kind = _KEYS.get(name.removesuffix(".eq"))
        if kind is not None and value and "," not in value and "*" not in value:
            return kind, value.strip()
        start = _NAME.fullmatch(value) if name == "familyName.regex" else None
        if start is not None:
            return "name", start[1]
    return None


def _find(tx: Connection, kind: str, value: str) -> Sequence[tuple[str, str]]:
    owners = select(customer.c.party_id, customer.c.market)
    if kind == "email":
        return [tuple(row) for row in tx.execute(owners.where(func.lower(customer.c.email) == value.lower()))]
    if kind == "document":
        return [tuple(row) for row in tx.execute(owners.where(customer.c.party_id.in_(_with_document(tx, value))))]
    lines = owners.join(line, line.c.party_id == customer.c.party_id).where(customer.c.party_id != NOBODY)
    digits = digits_of(value)
    if not digits:
        return []
    column = line.c.iccid if digits.startswith("89") and len(digits) >= 19 else line.c.msisdn
    return [tuple(row) for row in tx.execute(lines.where(column == digits))]


def _with_document(tx: Connection, number: str) -> list[str]:
    """Who wrote this number among the documents of their person (632 ``individualIdentification``)."""
    kept = select(document.c.target, document.c.body).where(document.c.resource == "TMF632/individual")
    near = kept.where(document.c.target.is_not(None), document.c.body.contains(number, autoescape=True))
    return [row.target for row in tx.execute(near) if number in _documents(row.body)]


def _documents(body: str) -> set[str]:
    shown = msgspec.json.decode(body, type=_Person).individualIdentification
    return {one.identificationId for one in shown}


def _by_name(ctx: Context, tx: Connection, who: Principal, start: str) -> Principal:
    if who.role != "manager":
        raise ApiError("forbidden", "Only a shop manager may search by name.")
    begins = func.lower(customer.c.family_name).startswith(start.lower(), autoescape=True)
    rows = tx.execute(select(customer.c.party_id).where(begins, customer.c.market == who.market).limit(50))
    found = tuple(str(party) for (party,) in rows)
    for party in found or (None,):
        _record(ctx, tx, who, "name", party)
    return replace(who, party_id=found[0] if len(found) == 1 else "", parties=found)


def _known(ctx: Context, tx: Connection, who: Principal, wanted: str) -> str | None:
    """The party behind a party or customer id, if these staff found it a short while ago."""
    fresh = (lookup.c.subject == who.subject, lookup.c.at > now(ctx) - FRESH_SECONDS)
    same = (customer.c.party_id == wanted) | (customer.c.customer_id == wanted)
    joined = select(lookup.c.party_id).join(customer, customer.c.party_id == lookup.c.party_id)
    party = tx.execute(joined.where(*fresh, same, customer.c.market == who.market).limit(1)).scalar()
    return str(party) if party is not None else None


def _check_pace(ctx: Context, tx: Connection, who: Principal) -> None:
    recent = (lookup.c.subject == who.subject, lookup.c.party_id.is_(None), lookup.c.at > now(ctx) - 60)
    if tx.execute(select(func.count()).where(*recent)).scalar_one() >= MAX_MISSES:
        raise ApiError("tooManyTries", "Too many look-ups found nobody.", headers={"Retry-After": "60"})


def _record(ctx: Context, tx: Connection, who: Principal, kind: str, party: str | None) -> None:
    row = {"at": now(ctx), "subject": who.subject, "shop_id": who.shop_id, "kind": kind, "party_id": party}
    tx.execute(insert(lookup).values(row))
