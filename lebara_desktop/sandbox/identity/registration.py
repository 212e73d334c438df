"""A new account, after its number is proved: credentials first, then person, customer and account by the client (632 → 629 → 666).

The login is made with the role ``registrant``, whose token may do exactly these three POSTs and read what they made. Each of them
can be made once: a second one is refused and undone, a repeated one (same Idempotency-Key) is answered again. With the third the
login becomes a subscriber's, in the same transaction; the client refreshes its tokens to be told so.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Mapping

from sqlalchemy import Connection, insert, select, update

from lebara_desktop.sandbox.errors import ApiError

from .oauth import Problem
from .passwords import hash_password, weakness
from .principal import REGISTRANT, SUBSCRIBER
from .tables import login

_STEPS = {
    "individual": "party_id",
    "customer": "customer_id",
    "billingAccount": "account_id",
    "partyAccount": "account_id",
}
_EMAIL = re.compile(r"[^\s@,;<>\"]{1,64}@[^\s@,;<>\".]+(\.[^\s@,;<>\".]+)+")
_LONGEST_NAME = 100


def refused(reason: str, description: str) -> Problem:
    """A refusal that a person can mend; the session goes on."""
    return Problem("access_denied", description, more={"reason": reason})


def make_login(tx: Connection, msisdn: str, market: str, form: Mapping[str, str]) -> str | Problem:
    """The subject of a new login for a proved number, or what is wrong with the credentials."""
    email, password = form.get("email", "").strip().lower(), form.get("password", "")
    given, family = (" ".join(form.get(name, "").split()) for name in ("given_name", "family_name"))
    if not _EMAIL.fullmatch(email) or len(email) > 254:
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
    return subject


def advance(tx: Connection, subject: str, resource: str, doc: Mapping[str, object]) -> None:
    """Note what a registrant's POST made. Raises ApiError, which undoes it, when the step was done or is another person's."""
    column = _STEPS.get(resource)
    if column is None:
        return
    row = tx.execute(select(login).where(login.c.subject == subject)).one()
    if getattr(row, column):
        raise ApiError("forbidden", f"This registration has its {resource} already.")
    if column != "party_id" and (not row.party_id or row.party_id not in _parties(doc)):
        raise ApiError("forbidden", f"The {resource} must name the individual of this registration.")
    done = {column: str(doc["id"])}
    if all(done.get(name) or getattr(row, name) for name in ("party_id", "customer_id", "account_id")):
        done["role"] = SUBSCRIBER
    tx.execute(update(login).where(login.c.subject == subject).values(done))


def _parties(doc: Mapping[str, object]) -> set[str]:
    related = doc.get("relatedParty")
    found = [doc.get("engagedParty"), *(related if isinstance(related, list) else [related])]
    return {str(one.get("id")) for one in found if isinstance(one, Mapping)}
