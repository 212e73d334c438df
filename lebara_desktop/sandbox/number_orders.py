"""Orders about numbers and SIM cards (622) as they are sent: read, checked against their proof, and handed to the engine."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
from sqlalchemy import Row, select

from .bodies import Item, OrderBody
from .engine import numbers, simcards
from .errors import ApiError, not_found
from .identity import proof
from .identity.logins import who_signs_in
from .scope import Scope
from .tables import product
from .wire import number_of

_ACTIONS = {numbers.LINK: "add", numbers.UNLINK: "delete", numbers.REPLACE: "modify", numbers.PORT: "modify"}
_LONGEST = 60  # characters of one characteristic


def place(scope: Scope, owner: Row[Any], body: OrderBody, fingerprint: str) -> int:
    """Take such an order and return its number. Raises ApiError."""
    if len(body.productOrderItem) != 1 or body.productOrderItem[0].action != _ACTIONS[body.category]:
        raise ApiError("invalidRequest", f"One item with the action '{_ACTIONS[body.category]}' is needed.")
    item = body.productOrderItem[0]
    channel = body.channel[0].id if body.channel else "subscriber"
    facts = {one.name: _text(one.name, one.value) for one in item.product.productCharacteristic}
    asked = numbers.Request(body.externalId, fingerprint, body.category, channel, item.id, item.action, facts)
    return _TAKEN[body.category](scope, owner, item, asked)


def _text(name: str, raw: msgspec.Raw) -> str:
    value = msgspec.json.decode(raw)
    if not isinstance(value, str) or not 0 < len(value) <= _LONGEST:
        raise ApiError(
            "invalidRequest", f"The characteristic '{name[:40]}' must be a text of up to {_LONGEST} characters."
        )
    return value


def _needed(asked: numbers.Request, name: str) -> str:
    if name not in asked.details:
        raise ApiError("invalidRequest", f"The characteristic '{name}' is missing.")
    return asked.details[name]


def _line(scope: Scope, item: Item) -> Row[Any]:
    row = scope.tx.execute(select(product).where(product.c.id == number_of("prd", item.product.id))).first()
    if row is None:
        raise not_found("product")
    return scope.own_line(row.line_id)


def _spend(scope: Scope, purpose: str, target: str) -> None:
    if not scope.office:
        proof.spend(scope.ctx, scope.tx, scope.principal, scope.proof, purpose, target)


def _link(scope: Scope, owner: Row[Any], item: Item, asked: numbers.Request) -> int:
    number = _needed(asked, "msisdn").lstrip("+")
    if who_signs_in(scope.tx, number) not in (None, owner.party_id):
        raise ApiError("numberTaken", "Another account signs in with this number.")
    mine = any(one.msisdn == number and one.party_id == owner.party_id for one in scope.lines())
    if not mine:  # what is linked already needs no further proof: a lost answer may be asked for again
        _spend(scope, proof.LINK, number)
    asked.details["msisdn"] = number
    return numbers.link(scope.tx, scope.at, owner, asked)


def _unlink(scope: Scope, owner: Row[Any], item: Item, asked: numbers.Request) -> int:
    row = _line(scope, item)
    if who_signs_in(scope.tx, row.msisdn) is not None:
        raise ApiError("offerNotForLine", "The number that signs in stays with its account.")
    _spend(scope, proof.UNLINK, row.msisdn)
    asked.details["msisdn"] = row.msisdn
    return numbers.unlink(scope.tx, scope.at, owner, asked, row.id)


def _replace(scope: Scope, owner: Row[Any], item: Item, asked: numbers.Request) -> int:
    row, kind = _line(scope, item), _needed(asked, "simType")
    if kind not in ("SIM", "eSIM"):
        raise ApiError("invalidRequest", "'simType' is 'SIM' or 'eSIM'.")
    if row.activated_at is None:
        raise ApiError("offerNotForLine", "The SIM of this line is not activated yet.")
    if kind == "eSIM":
        asked.details["iccid"] = simcards.fresh_iccid(row.msisdn, asked.client_ref)
    elif not simcards.is_iccid(_needed(asked, "iccid")):
        raise ApiError(
            "invalidRequest", "'iccid' is not the number of a SIM card: 19 or 20 digits from 89, with its check digit."
        )
    if simcards.in_use(scope.tx, asked.details["iccid"]):
        raise ApiError("invalidRequest", "This SIM card is in use already.")
    _spend(scope, proof.REPLACE, row.msisdn)
    asked.details["msisdn"] = row.msisdn
    return numbers.replace_sim(scope.tx, scope.at, owner, asked, row.id)


def _port(scope: Scope, owner: Row[Any], item: Item, asked: numbers.Request) -> int:
    row, number = _line(scope, item), _needed(asked, "portInNumber").lstrip("+")
    for name in ("donorOperator", "accountNumber", "portDate"):
        _needed(asked, name)
    if not (number.isascii() and number.isdigit() and 7 <= len(number) <= 15):
        raise ApiError("invalidRequest", "'portInNumber' must be a number with its country code.")
    if numbers.is_known(scope.tx, number):
        raise ApiError("numberTaken", "The number is served here already.")
    asked.details.update({"portInNumber": number, "msisdn": row.msisdn})
    return numbers.port_in(scope.tx, scope.at, owner, asked, row.id)


_TAKEN: dict[str, Callable[[Scope, Row[Any], Item, numbers.Request], int]] = {
    numbers.LINK: _link,
    numbers.UNLINK: _unlink,
    numbers.REPLACE: _replace,
    numbers.PORT: _port,
}
