"""Individual (632), customer (629) and messages (681)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Row, or_, select

from lebara_desktop.sandbox.clock import rfc3339
from lebara_desktop.sandbox.engine.messages import SENDER, write
from lebara_desktop.sandbox.errors import ApiError
from lebara_desktop.sandbox.people import NOBODY
from lebara_desktop.sandbox.scope import Scope
from lebara_desktop.sandbox.tables import customer, message
from lebara_desktop.sandbox.wire import Doc, characteristic, ident

from . import profile

if TYPE_CHECKING:
    from lebara_desktop.sandbox.operations import Call

PARTY_BASE = "/tmf-api/party/v4"
CUSTOMER_BASE = "/tmf-api/customerManagement/v4"
MESSAGE_BASE = "/tmf-api/communicationManagement/v4"


def name_of(row: Row[Any]) -> str:
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
            "fullName": name_of(row),
            "status": "validated",
            "contactMedium": profile.contact(row),
            "partyCharacteristic": profile.consents(row),
            "languageAbility": [{"languageCode": row.language, "isFavouriteLanguage": True}],
            "@type": "Individual",
        }
        for row in scope.customers()
    ]


def customers(scope: Scope) -> list[Doc]:
    """The caller as a customer."""
    return [
        {
            "id": row.customer_id,
            "href": scope.href(f"{CUSTOMER_BASE}/customer/{row.customer_id}"),
            "name": name_of(row),
            "status": "Approved",
            "engagedParty": {"id": row.party_id, "name": name_of(row), "@referredType": "Individual"},
            "account": [{"id": row.account_id, "name": name_of(row), "@referredType": "BillingAccount"}],
            "contactMedium": profile.contact(row),
            "characteristic": [characteristic("market", row.market)],
            "validFor": {"startDateTime": rfc3339(row.created_at)},
            "@type": "Customer",
        }
        for row in scope.customers()
    ]


def messages(scope: Scope) -> list[Doc]:
    """What the operator sent to the caller, newest first."""
    if scope.guest:
        from . import guest  # it shows a few of these in its own way

        return guest.messages(scope)
    mine = select(message).where(scope.mine(message.c.party_id))
    return [shown(scope, row) for row in scope.tx.execute(mine.order_by(message.c.sent_at.desc(), message.c.id.desc()))]


def send(call: Call) -> Doc:
    """Send a message to a customer, as the office may; it stands in the inbox. Raises ApiError."""
    from lebara_desktop.sandbox import crud, definitions

    scope, body = call.scope, crud.body_of(call)
    definitions.check("TMF681", "CommunicationMessage_Create", body)
    receiver = body["receiver"][0] if body["receiver"] else {}
    named = str((receiver.get("party") or {}).get("id", ""))
    to = str(receiver.get("phoneNumber", "")).lstrip("+")
    wanted = or_(customer.c.party_id == named, customer.c.phone == to, customer.c.email == receiver.get("email"))
    owner = scope.tx.execute(select(customer).where(wanted, customer.c.party_id != NOBODY)).first()
    if owner is None:
        raise ApiError("invalidRequest", "'receiver[0]' is no customer of this operator.")
    subject, content = str(body.get("subject", "")), body["content"][:2000]
    number = write(scope.tx, scope.at, owner, body["messageType"] == "Email", subject, content)
    mine = select(message).where(message.c.id == number)
    return shown(scope, scope.tx.execute(mine).one())


def shown(scope: Scope, row: Row[Any]) -> Doc:
    """A message as 681 has it."""
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
