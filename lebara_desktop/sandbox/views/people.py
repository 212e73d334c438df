"""Individual (632), customer (629), billing account (666) and messages (681)."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, select

from lebara_desktop.sandbox.clock import rfc3339
from lebara_desktop.sandbox.engine import credit as book
from lebara_desktop.sandbox.engine.messages import SENDER
from lebara_desktop.sandbox.scope import Scope
from lebara_desktop.sandbox.tables import message
from lebara_desktop.sandbox.wire import Doc, characteristic, ident, money, party_ref, period

PARTY_BASE = "/tmf-api/party/v4"
CUSTOMER_BASE = "/tmf-api/customerManagement/v4"
ACCOUNT_BASE = "/tmf-api/accountManagement/v4"
MESSAGE_BASE = "/tmf-api/communicationManagement/v4"


def _owners(scope: Scope) -> list[Row[Any]]:
    return scope.customers()


def _contact(row: Row[Any]) -> list[Doc]:
    return [
        {
            "mediumType": "phone",
            "preferred": True,
            "characteristic": {"phoneNumber": row.phone, "contactType": "mobile"},
        },
        {"mediumType": "email", "preferred": False, "characteristic": {"emailAddress": row.email}},
    ]


def _name(row: Row[Any]) -> str:
    if row.language.startswith("zh"):
        return f"{row.family_name} {row.given_name}"
    return f"{row.given_name} {row.family_name}"


def individuals(scope: Scope) -> list[Doc]:
    """The caller as a person."""
    return [
        {
            "id": row.party_id,
            "href": scope.href(f"{PARTY_BASE}/individual/{row.party_id}"),
            "givenName": row.given_name,
            "familyName": row.family_name,
            "fullName": _name(row),
            "status": "validated",
            "contactMedium": _contact(row),
            "languageAbility": [{"languageCode": row.language, "isFavouriteLanguage": True}],
            "@type": "Individual",
        }
        for row in _owners(scope)
    ]


def customers(scope: Scope) -> list[Doc]:
    """The caller as a customer."""
    return [
        {
            "id": row.customer_id,
            "href": scope.href(f"{CUSTOMER_BASE}/customer/{row.customer_id}"),
            "name": _name(row),
            "status": "Approved",
            "engagedParty": {"id": row.party_id, "name": _name(row), "@referredType": "Individual"},
            "account": [{"id": row.account_id, "name": _name(row), "@referredType": "BillingAccount"}],
            "contactMedium": _contact(row),
            "characteristic": [characteristic("market", row.market)],
            "validFor": {"startDateTime": rfc3339(row.created_at)},
            "@type": "Customer",
        }
        for row in _owners(scope)
    ]


def accounts(scope: Scope) -> list[Doc]:
    """The caller's billing account with its credit."""
    return [_account(scope, row) for row in _owners(scope)]


def _account(scope: Scope, row: Row[Any]) -> Doc:
    doc: Doc = {
        "id": row.account_id,
        "href": scope.href(f"{ACCOUNT_BASE}/billingAccount/{row.account_id}"),
        "name": _name(row),
        "accountType": "prepaid",
        "state": "active",
        "relatedParty": [party_ref(row.party_id, name=_name(row))],
        "@type": "BillingAccount",
    }
    held = book.account(scope.tx, row.account_id)
    if held is not None and held.expires_at is not None:
        amount = money(held.balance_minor, held.currency)
        until = period(row.created_at, held.expires_at)
        doc["accountBalance"] = [{"balanceType": "credit", "amount": amount, "validFor": until}]
    return doc


def messages(scope: Scope) -> list[Doc]:
    """What the operator sent to the caller, newest first."""
    mine = select(message).where(scope.mine(message.c.party_id))
    return [
        _message(scope, row) for row in scope.tx.execute(mine.order_by(message.c.sent_at.desc(), message.c.id.desc()))
    ]


def _message(scope: Scope, row: Row[Any]) -> Doc:
    number = ident("msg", row.id)
    facts = [characteristic("template", row.template), characteristic("msisdn", row.msisdn)]
    if row.order_id is not None:
        facts.append(characteristic("productOrderId", ident("ord", row.order_id)))
    address = {"email": row.recipient} if row.kind == "Email" else {"phoneNumber": row.recipient}
    return {
        "id": number,
        "href": scope.href(f"{MESSAGE_BASE}/communicationMessage/{number}"),
        "messageType": row.kind,
        "subject": row.subject,
        "content": row.content,
        "state": "completed",
        "sendTime": rfc3339(row.sent_at),
        "sendTimeComplete": rfc3339(row.sent_at),
        "tryTimes": 1,
        "sender": {"name": SENDER},
        "receiver": [{**address, "party": {"id": row.party_id, "@referredType": "Individual"}}],
        "characteristic": facts,
        "@type": "CommunicationMessage",
    }
