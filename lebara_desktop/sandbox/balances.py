"""What may be done to prepaid credit (654): adjust, transfer, reserve, top up; each action is kept as the standard has it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, select

from . import catalog, crud, definitions, documents, notes
from .bodies import TopupBody, read
from .clock import rfc3339
from .engine import autotopup
from .engine import credit as book
from .errors import ApiError, not_found
from .fills import exact
from .operations import Call
from .scope import Scope
from .tables import credit
from .tmf630 import Doc
from .views import buckets
from .wire import amount, minor_units, quantity

API = "TMF654"
BASE = buckets.BASE


def _held(scope: Scope, body: Doc, bucket: str = "bucket", account: str = "partyAccount") -> Row[Any]:
    """The credit that an action names by its bucket or its account. Raises ApiError."""
    named = str((body.get(bucket) or {}).get("id", ""))
    account_id = named.removeprefix("credit-") or str((body.get(account) or {}).get("id", ""))
    row = scope.tx.execute(select(credit).where(credit.c.account_id == account_id)).first()
    if row is None:
        raise not_found(bucket if named else account)
    return row


def _own(scope: Scope, row: Row[Any]) -> None:
    if not scope.office and row.party_id != scope.principal.party_id:
        raise not_found("bucket")


def _minor(body: Doc, row: Row[Any]) -> int:
    asked = body["amount"]
    value = exact(asked.get("amount"))
    minor = None if value is None else minor_units(value, row.currency)
    if minor is None or asked.get("units", row.currency) != row.currency:
        raise ApiError("invalidRequest", f"'amount' must be whole minor units of {row.currency}.")
    return minor


def _read(call: Call, name: str) -> Doc:
    body = crud.body_of(call)
    definitions.check(API, f"{name}_Create", body)
    return body


def _kept(call: Call, name: str, row: Row[Any], body: Doc, minor: int, **facts: Any) -> Doc:
    """Keep an action that was carried out, and return it."""
    scope, resource = call.scope, name[0].lower() + name[1:]
    now = rfc3339(scope.at)
    done = {key: value for key, value in body.items() if key not in ("id", "href") and value is not None}
    done |= {"status": "completed", "usageType": "monetary", "requestedDate": now, "confirmationDate": now, **facts}
    done |= {"amount": quantity(amount(minor, row.currency), row.currency), "@type": name}
    done.setdefault("bucket", {"id": buckets.credit_id(row.account_id)})
    done.setdefault("partyAccount", {"id": row.account_id})
    number = documents.add(scope.tx, scope.at, f"{API}/{resource}", row.party_id, done)
    shown = f"{_PREFIX[resource]}-d{number}"
    doc = {"id": shown, "href": scope.href(f"{BASE}/{resource}/{shown}"), **done}
    definitions.check(API, name, doc)
    notes.note(scope.tx, API, resource, shown, notes.CREATE, doc)
    return doc


_PREFIX = {
    "topupBalance": "topup",
    "adjustBalance": "adjust",
    "transferBalance": "transfer",
    "reserveBalance": "reserve",
}


def top_up(call: Call) -> Doc:
    """Turn a voucher into credit; without one, ``isAutoTopup`` leaves a standing instruction to charge the saved card."""
    scope, sent = call.scope, crud.body_of(call)
    definitions.check(API, "TopupBalance_Create", sent)
    if sent.get("isAutoTopup") is True:
        return _instruct(call, sent)
    body = read(call.body, TopupBody)
    owner = scope.owner((body.partyAccount.id,))
    if body.partyAccount.id != owner.account_id or body.bucket.id != buckets.credit_id(owner.account_id):
        raise not_found("account")
    if body.usageType != "monetary":
        raise ApiError("invalidRequest", "Only credit can be topped up.")
    code = "".join(body.voucher.split()).replace("-", "")
    _entry, minor = book.redeem(scope.ctx, scope.tx, scope.at, owner.account_id, owner.market, code)
    row = _held(scope, {"bucket": {"id": body.bucket.id}})
    sent = {"voucher": code, "bucket": {"id": body.bucket.id}, "partyAccount": {"id": owner.account_id}}
    return _kept(call, "TopupBalance", row, sent, minor)


def _instruct(call: Call, body: Doc) -> Doc:
    """Keep a standing instruction: ``amount`` at each top-up, extensions ``threshold`` and ``monthlyCap``."""
    scope = call.scope
    row = _held(scope, body)
    _own(scope, row)
    rules = catalog.market(scope.owner((row.party_id,)).market).auto_topup
    minor = _minor(body, row)
    if minor not in rules.amounts_minor:
        raise ApiError("invalidRequest", f"'amount' must be one of the market's: {_listed(rules.amounts_minor, row)}.")
    threshold = _minor({"amount": body["threshold"]}, row) if "threshold" in body else rules.thresholds_minor[0]
    if threshold not in rules.thresholds_minor:
        raise ApiError("invalidRequest", f"'threshold' must be one of: {_listed(rules.thresholds_minor, row)}.")
    cap = _minor({"amount": body["monthlyCap"]}, row) if "monthlyCap" in body else minor * autotopup.CAP_TIMES
    if not minor <= cap <= minor * 100:
        raise ApiError("invalidRequest", "'monthlyCap' must allow one top-up at least.")
    autotopup.switch_on(scope.tx, row.account_id, minor, threshold, cap)
    for one in documents.all_of(scope.tx, f"{API}/topupBalance"):
        if one.party_id == row.party_id and one.body.get("isAutoTopup"):
            documents.remove(scope.tx, one.number)
    facts = {"isAutoTopup": True, "recurringPeriod": "monthly", "threshold": _quantity(threshold, row)}
    doc = _kept(call, "TopupBalance", row, body, minor, **facts, monthlyCap=_quantity(cap, row), status="created")
    autotopup.check(scope.ctx, scope.tx, scope.at, row.account_id)
    return doc


def _quantity(minor: int, row: Row[Any]) -> Doc:
    return quantity(amount(minor, row.currency), row.currency)


def _listed(minors: tuple[int, ...], row: Row[Any]) -> str:
    return ", ".join(str(amount(one, row.currency)) for one in minors)


def stop_topping_up(scope: Scope, doc: Doc) -> None:
    """Deleting a standing instruction ends it; the record of a top-up that was carried out stays. Raises ApiError."""
    if not doc.get("isAutoTopup"):
        keeps(scope, doc)
    autotopup.switch_off(scope.tx, str(doc["partyAccount"]["id"]))


def adjust(call: Call) -> Doc:
    """Correct a credit by hand: the office only. Raises ApiError."""
    scope, body = call.scope, _read(call, "AdjustBalance")
    row = _held(scope, body)
    minor = _minor(body, row)
    if not 0 < abs(minor) <= 10**7:
        raise ApiError("invalidRequest", "'amount' must not be zero, nor beyond reason.")
    if row.balance_minor + minor < 0:
        raise ApiError("insufficientCredit", "There is not enough credit.")
    book.move(scope.tx, scope.at, row.account_id, "adjust", minor)
    return _kept(call, "AdjustBalance", row, body, minor)


def transfer(call: Call) -> Doc:
    """Give credit to another account of the same currency. Raises ApiError."""
    scope, body = call.scope, _read(call, "TransferBalance")
    row = _held(scope, body)
    _own(scope, row)
    to = _held(scope, body, "receiverBucket", "receiverPartyAccount")
    minor = _minor(body, row)
    if minor <= 0 or to.account_id == row.account_id or to.currency != row.currency:
        raise ApiError("invalidRequest", "A transfer is of more than nothing, to another account of the same currency.")
    if book.available(scope.tx, row.account_id, scope.at) < minor:
        raise ApiError("insufficientCredit", "There is not enough credit.")
    book.move(scope.tx, scope.at, row.account_id, "transferOut", -minor)
    book.move(scope.tx, scope.at, to.account_id, "transferIn", minor)
    if to.expires_at is None or to.expires_at <= scope.at:
        book.extend(scope.tx, to.account_id, scope.at)
    return _kept(call, "TransferBalance", row, _complete(body), minor)


def _complete(body: Doc) -> Doc:
    """4.0.0 makes attributes mandatory in the answer that 4.1.0 does not even ask for."""
    defaults: Doc = {"reason": "transfer", "channel": {"id": "subscriber"}, "logicalResource": []}
    return {**defaults, "receiverLogicalResource": {"id": "none"}, **body}


def reserve(call: Call) -> Doc:
    """Set credit aside until the reservation is deleted. Raises ApiError."""
    scope, body = call.scope, _read(call, "ReserveBalance")
    row = _held(scope, body)
    _own(scope, row)
    minor = _minor(body, row) if "amount" in body else 0
    if minor <= 0:
        raise ApiError("invalidRequest", "'amount' must be more than nothing.")
    if book.available(scope.tx, row.account_id, scope.at) < minor:
        raise ApiError("insufficientCredit", "There is not enough credit.")
    book.move(scope.tx, scope.at, row.account_id, "reserve", -minor)
    return _kept(call, "ReserveBalance", row, body, minor, status="created")


def release(scope: Scope, doc: Doc) -> None:
    """Give back what a reservation set aside."""
    row = _held(scope, doc)
    book.move(scope.tx, scope.at, row.account_id, "release", _minor(doc, row))


def keeps(_scope: Scope, _doc: Doc) -> None:
    """An action that was carried out cannot be taken back by deleting its record. Raises ApiError."""
    raise ApiError("forbidden", "This was carried out; its record stays.")


def accumulated(scope: Scope) -> list[Doc]:
    """The sum of each account's credit."""
    found = []
    for row in scope.tx.execute(select(credit).where(scope.mine(credit.c.party_id)).order_by(credit.c.account_id)):
        number = f"sum-{row.account_id}"
        total = amount(book.available(scope.tx, row.account_id, scope.at), row.currency)
        found.append(
            {
                "id": number,
                "href": scope.href(f"{BASE}/accumulatedBalance/{number}"),
                "name": "credit",
                "bucket": [{"id": buckets.credit_id(row.account_id)}],
                "totalBalance": quantity(total, row.currency),
                "partyAccount": {"id": row.account_id},
                "@type": "AccumulatedBalance",
            }
        )
    return found


def actions(scope: Scope) -> list[Doc]:
    """Everything that was done to the caller's credit, newest first; 4.0.0 calls it balanceActionHistory."""
    kept = [(one, resource) for resource in _PREFIX for one in documents.all_of(scope.tx, f"{API}/{resource}")]
    kept.sort(key=lambda pair: -pair[0].number)
    found = []
    for one, resource in kept:
        if scope.sees(one.party_id):
            number = f"action-{one.number}"
            head = {"id": number, "href": scope.href(f"{BASE}/balanceAction/{number}"), "description": resource}
            # the versions differ on whether it is one or a list
            body = {key: value for key, value in one.body.items() if key != "logicalResource"}
            found.append({"receiverLogicalResource": {"id": "none"}, **body, **head, "@type": "BalanceAction"})
    return found
