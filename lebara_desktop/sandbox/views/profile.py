"""What customers change about themselves (632): name, addresses, consents, and the document that registers them."""

from __future__ import annotations

from typing import Any

import msgspec
from sqlalchemy import Row, select, update

from lebara_desktop.sandbox.clock import rfc3339
from lebara_desktop.sandbox.engine import lifecycle, messages
from lebara_desktop.sandbox.errors import ApiError
from lebara_desktop.sandbox.identity import logins, proof, sms
from lebara_desktop.sandbox.scope import Scope
from lebara_desktop.sandbox.tables import customer, line
from lebara_desktop.sandbox.wire import Doc, characteristic

CHANNELS = ("sms", "email", "phone", "post")
_PLACE = ("street1", "street2", "city", "postCode", "stateOrProvince", "country")
_LONGEST = 100


def contact(row: Row[Any]) -> list[Doc]:
    """How a customer is reached."""
    found: list[Doc] = [
        {
            "mediumType": "phone",
            "preferred": True,
            "characteristic": {"phoneNumber": row.phone, "contactType": "mobile"},
        },
        {"mediumType": "email", "preferred": False, "characteristic": {"emailAddress": row.email}},
    ]
    if row.address:
        place = msgspec.json.decode(row.address)
        found.append({"mediumType": "postalAddress", "preferred": False, "characteristic": place})
    return found


def consents(row: Row[Any]) -> list[Doc]:
    """Where a customer welcomes advertising: nowhere until they say so."""
    given = msgspec.json.decode(row.consents)
    found = [characteristic(f"consent.{one}", bool(given.get(one))) for one in CHANNELS]
    if row.consented_at is not None:
        found.append(characteristic("consentChangedAt", rfc3339(row.consented_at)))
    return found


def change_individual(scope: Scope, before: Doc, change: Doc) -> None:
    """Carry out what is more than a word in the record. Raises ApiError."""
    row = scope.tx.execute(select(customer).where(customer.c.party_id == before["id"])).first()
    if row is None:
        return
    new = _names(scope, row, change)
    if "contactMedium" in change:
        new |= _contact(scope, row, change["contactMedium"])
    if "partyCharacteristic" in change:
        new |= _consents(scope, row, change["partyCharacteristic"])
    for one in change.get("languageAbility") or ():
        if isinstance(one, dict) and one.get("languageCode"):
            new["language"] = str(one["languageCode"])[:16]
            break
    if new:
        scope.tx.execute(update(customer).where(customer.c.party_id == row.party_id).values(new))
        messages.forget(scope.tx)
    if change.get("individualIdentification"):
        for number in scope.tx.execute(select(line.c.id).where(line.c.party_id == row.party_id)).scalars().all():
            lifecycle.registered(scope.tx, number)


def _names(scope: Scope, row: Row[Any], change: Doc) -> Doc:
    new = {}
    for key, column in (("givenName", "given_name"), ("familyName", "family_name")):
        if key in change:
            text = " ".join(change[key].split()) if isinstance(change[key], str) else ""
            if not 0 < len(text) <= _LONGEST:
                raise ApiError("invalidRequest", f"'{key}' must be a text of up to {_LONGEST} characters.")
            new[column] = text
    if new:
        given, family = new.get("given_name", row.given_name), new.get("family_name", row.family_name)
        logins.new_name(scope.tx, row.party_id, given, f"{given} {family}")
    return new


def _contact(scope: Scope, row: Row[Any], sent: object) -> Doc:
    found: dict[str, Doc] = {}
    for one in sent if isinstance(sent, list) else ():
        facts = one.get("characteristic") if isinstance(one, dict) else None
        if isinstance(facts, dict):
            found[str(one.get("mediumType"))] = facts
    if set(found) - {"email", "phone", "postalAddress"}:
        raise ApiError("invalidRequest", "'contactMedium' knows email, phone and postalAddress.")
    new: Doc = {"address": _address(found.get("postalAddress", {}))}
    email = str(found.get("email", {}).get("emailAddress", row.email)).strip()
    if email.lower() != row.email.lower():
        new["email"] = _new_email(scope, row, email.lower())
    phone = str(found.get("phone", {}).get("phoneNumber", row.phone)).lstrip("+")
    if phone != row.phone:
        own = (line.c.party_id == row.party_id, line.c.msisdn == phone)
        if scope.tx.execute(select(line.c.id).where(*own)).first() is None:
            raise ApiError("invalidRequest", "'phoneNumber' must be one of the customer's own numbers.")
        new["phone"] = phone
    return new


def _new_email(scope: Scope, row: Row[Any], email: str) -> str:
    if not scope.office:
        proof.spend(scope.ctx, scope.tx, scope.principal, scope.proof, proof.EMAIL_CHANGE, email)
    if logins.find_login(scope.tx, email) is not None:
        raise ApiError("invalidRequest", "Another account has this e-mail address.")
    logins.new_address(scope.tx, row.party_id, email)
    if row.email:
        sms.send(scope.ctx, scope.tx, row.email, "emailChanged", row.language)
    return email


def _address(sent: Doc) -> str:
    kept = {name: " ".join(str(sent[name]).split())[:_LONGEST] for name in _PLACE if sent.get(name)}
    return msgspec.json.encode(kept).decode() if kept else ""


def _consents(scope: Scope, row: Row[Any], sent: object) -> Doc:
    given: dict[str, bool] = msgspec.json.decode(row.consents)
    asked = dict(given)
    for one in sent if isinstance(sent, list) else ():
        head, _, channel = str(one.get("name") if isinstance(one, dict) else "").partition(".")
        if head == "consentChangedAt":
            continue
        if head != "consent" or channel not in CHANNELS or not isinstance(one.get("value"), bool):
            raise ApiError(
                "invalidRequest", "'partyCharacteristic' takes consent.sms, .email, .phone and .post: true or false."
            )
        asked[channel] = one["value"]
    changed = any(asked.get(one, False) != given.get(one, False) for one in CHANNELS)
    return {"consents": msgspec.json.encode(asked).decode(), "consented_at": scope.at} if changed else {}
