"""A new account, after its number is proved: credentials first, then person, customer and account by the client (632 → 629 → 666).

The login is made with the role ``registrant``, whose token may do exactly these three POSTs and read what they made. One
registration is one account: whatever is sent again, and however often, answers what the first POST made (201, the same id), so that
a client that broke off half-way simply begins again. With the third POST the login becomes a subscriber's, in the same transaction;
the client refreshes its tokens to be told so.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Row, insert, select, update

from lebara_desktop.sandbox.catalog import market as market_of
from lebara_desktop.sandbox.engine import simcards
from lebara_desktop.sandbox.errors import ApiError
from lebara_desktop.sandbox.tables import credit, customer

from .oauth import Problem
from .passwords import hash_password, weakness
from .principal import REGISTRANT, SUBSCRIBER, Principal
from .tables import login, registration

if TYPE_CHECKING:
    from lebara_desktop.sandbox.operations import Call
    from lebara_desktop.sandbox.wire import Doc

STEPS = {"individual": "party_id", "customer": "customer_id", "billingAccount": "account_id"}
_PREFIX = {"individual": "ind", "customer": "cus", "billingAccount": "acc"}
_FIRST = 5000  # the ids of registered customers follow from their registration's number: ind-5001, cus-5001, acc-5001
EMAIL = re.compile(r"[^\s@,;<>\"]{1,64}@[^\s@,;<>\".]+(\.[^\s@,;<>\".]+)+")
_LONGEST_NAME = 100


def refused(reason: str, description: str) -> Problem:
    """A refusal that a person can mend; the session goes on."""
    return Problem("access_denied", description, more={"reason": reason})


def make_login(
    tx: Connection, moment: int, msisdn: str, market: str, language: str, form: Mapping[str, str]
) -> str | Problem:
    """The subject of a new login for a proved number, or what is wrong with the credentials."""
    email, password = form.get("email", "").strip().lower(), form.get("password", "")
    given, family = (" ".join(form.get(name, "").split()) for name in ("given_name", "family_name"))
    if not EMAIL.fullmatch(email) or len(email) > 254:
        return refused("invalid_email", "email is not an address")
    if not given or not family or max(len(given), len(family)) > _LONGEST_NAME:
        return refused("invalid_name", "given_name and family_name are needed, up to 100 characters each")
    weak = weakness(password, msisdn, email)
    if weak is not None:
        return refused(weak, "the password cannot be used")
    if tx.execute(select(login.c.subject).where(login.c.msisdn == msisdn)).first() is not None:
        return refused("already_registered", "the number has an account")
    if tx.execute(select(login.c.subject).where(login.c.email == email)).first() is not None:
        return refused("email_taken", "the e-mail address has an account")
    subject = f"sub-{secrets.token_hex(8)}"
    person = {"name": f"{given} {family}", "given_name": given, "market": market, "role": REGISTRANT}
    nothing_yet = {"party_id": "", "customer_id": "", "account_id": ""}
    secret = {"password": hash_password(password), "msisdn": msisdn, "email": email}
    tx.execute(insert(login).values(subject=subject, **person, **nothing_yet, **secret))
    step = {"language": language[:16] or "en", "family_name": family, "started_at": moment}
    tx.execute(insert(registration).values(subject=subject, **step))
    return subject


def is_registering(tx: Connection, who: Principal) -> bool:
    """Whether this login came from a registration, so that its three POSTs may be made, or made again."""
    mine = select(registration.c.id).where(registration.c.subject == who.subject)
    return not who.actor and tx.execute(mine).first() is not None


def has_made(who: Principal, resource: str) -> bool:
    """Whether a registrant's POST of this resource was made: before that there is nothing to be read."""
    column = STEPS.get(resource)
    return column is not None and bool(getattr(who, column))


def create(call: Call, resource: str) -> Doc:
    """One of the three POSTs: make it, or answer what was made. Raises ApiError where it is out of order or not the person's."""
    from lebara_desktop.sandbox import crud, definitions
    from lebara_desktop.sandbox.resources import RESOURCES

    scope = call.scope
    row = scope.tx.execute(
        select(login, registration.c.id, registration.c.language, registration.c.family_name)
        .join(registration, registration.c.subject == login.c.subject)
        .where(login.c.subject == scope.principal.subject)
    ).one()
    body, served = crud.body_of(call), next(one for one in RESOURCES if one.name == resource)
    if not getattr(row, STEPS[resource]):
        definitions.check(served.api, f"{served.definition}_Create", body)
        _check_named(row, resource, body)
        _make(scope.tx, scope.at, row, resource, body)
    row = scope.tx.execute(select(login).where(login.c.subject == scope.principal.subject)).one()
    ids = {"party_id": row.party_id, "customer_id": row.customer_id, "account_id": row.account_id}
    scope.principal = replace(scope.principal, **ids, role=row.role)
    doc = crud.find(served, scope, ids[STEPS[resource]])
    if doc is None:
        raise ApiError("internalError", "The new resource is not to be found.")
    return doc


def _check_named(
    row: Row[Any], resource: str, body: Mapping[str, object]
) -> None:  # Any: a row's types are its table's
    """Customer and account must name the individual of this registration, and come after it."""
    if resource == "individual":
        return
    before = row.party_id if resource == "customer" else row.customer_id
    related = body.get("relatedParty")
    named = [body.get("engagedParty"), *(related if isinstance(related, list) else [])]
    if not before or not any(isinstance(one, Mapping) and one.get("id") == row.party_id for one in named):
        raise ApiError("forbidden", f"The {resource} must name the individual of this registration, after it was made.")


def _make(tx: Connection, at: int, row: Row[Any], resource: str, body: Mapping[str, object]) -> None:  # Any: as above
    number = _FIRST + row.id
    made = {STEPS[resource]: f"{_PREFIX[resource]}-{number}"}
    if resource == "individual":
        names = {"given_name": _name(body, "givenName", row.given_name)}
        names["family_name"] = _name(body, "familyName", row.family_name)
        ids = made | {"customer_id": f"cus-{number}", "account_id": f"acc-{number}"}
        home = {"market": row.market, "currency": market_of(row.market).currency, "language": row.language}
        reach = {"email": row.email, "phone": row.msisdn, "created_at": at}
        tx.execute(insert(customer).values(**ids, **names, **home, **reach))
    elif resource == "billingAccount":
        held = {"account_id": made["account_id"], "party_id": row.party_id, "balance_minor": 0}
        tx.execute(insert(credit).values(**held, currency=market_of(row.market).currency, expires_at=None))
        simcards.take(tx, at, row.msisdn, row.party_id, row.market)
        made["role"] = SUBSCRIBER
    tx.execute(update(login).where(login.c.subject == row.subject).values(made))


def _name(body: Mapping[str, object], key: str, known: str) -> str:
    found = body.get(key)
    return " ".join(found.split())[:_LONGEST_NAME] if isinstance(found, str) and found.strip() else known
