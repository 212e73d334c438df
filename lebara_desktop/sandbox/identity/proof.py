"""Proof for what a stolen token must not do: a code to the number or address in question, or the password once more (ASVS V7.5.3).

``POST /oauth/proof`` runs the code as at sign-in and ends with a ``proof``: one use, ten minutes, one purpose, one target. It comes
back in the header ``Lebara-Proof`` of the request that needs it, where ``spend`` uses it up in the same transaction.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, insert, select, update
from starlette.requests import Request
from starlette.responses import Response

from lebara_desktop.sandbox.context import Context
from lebara_desktop.sandbox.errors import ApiError
from lebara_desktop.sandbox.people import SPARES
from lebara_desktop.sandbox.tables import customer, line
from lebara_desktop.sandbox.web.forms import BadForm, read_form
from lebara_desktop.sandbox.web.transact import transact

from . import onetime, second
from .challenge import refusal
from .limits import address_of, note_miss, slow_down
from .logins import Refused, check_again, digits_of
from .oauth import Problem, context_of, digest, json_response, new_secret, now
from .principal import ACTING, SUBSCRIBER, Principal, Unauthenticated, authenticate
from .registration import EMAIL, refused
from .tables import challenge, login, proof

HEADER = "lebara-proof"
LIFE_SECONDS = 600
LINK, UNLINK, REPLACE, EMAIL_CHANGE, REVEAL = "link_number", "unlink_number", "replace_sim", "change_email", "reveal"
FACTOR = "second_factor"
_BY_PASSWORD = (REVEAL, FACTOR)
_PURPOSES = (LINK, UNLINK, REPLACE, EMAIL_CHANGE, *_BY_PASSWORD)


@dataclass(frozen=True)
class Wish:
    """What is to be proved: about which number or address, and where the code goes."""

    target: str
    recipient: str


async def proof_endpoint(request: Request) -> Response:
    """POST /oauth/proof → the session of a code that was sent, `{"proof"}`, or the reason why not."""
    ctx = context_of(request)
    form: dict[str, str] = {}
    problem: Problem | None = None
    try:
        form = await read_form(request)
    except BadForm as error:
        problem = Problem("invalid_request", str(error), error.status)
    address = address_of(request)
    return transact(ctx, lambda tx: _answer(ctx, tx, request, form, address, problem))


def _answer(
    ctx: Context, tx: Connection, request: Request, form: Mapping[str, str], address: str, problem: Problem | None
) -> Response:
    try:
        who = authenticate(ctx, tx, request)
    except Unauthenticated as error:
        stale = {"WWW-Authenticate": error.www_authenticate}
        return Problem("invalid_token", str(error), 401, headers=stale).response()
    if who is None:
        bare = {"WWW-Authenticate": "Bearer"}
        return Problem("invalid_token", "a bearer token is needed", 401, headers=bare).response()
    if who.role not in (SUBSCRIBER, ACTING):
        return Problem("insufficient_scope", "only customers change their own", 403).response()
    found = problem or (_go_on if form.get("auth_session") else _begin)(ctx, tx, who, form, address)
    return found.response() if isinstance(found, Problem) else found


def _begin(ctx: Context, tx: Connection, who: Principal, form: Mapping[str, str], address: str) -> Response | Problem:
    purpose = form.get("purpose", "")
    if purpose not in _PURPOSES:
        return Problem("invalid_request", f"purpose is one of: {', '.join(_PURPOSES)}")
    if who.role == ACTING and purpose != REPLACE:
        return Problem("insufficient_scope", "not in the name of a customer", 403)
    if purpose in _BY_PASSWORD:
        checked = check_again(ctx, tx, who.login, form.get("current_password", ""), address)
        return refusal(checked) if isinstance(checked, Refused) else _proved(ctx, tx, who, purpose, "")
    slow = slow_down(ctx, tx, address)
    if slow is not None:
        return slow
    wish = _new_address(tx, form) if purpose == EMAIL_CHANGE else _number(tx, who, purpose, form)
    if isinstance(wish, Problem):
        note_miss(ctx, tx, address)
        return wish
    home = tx.execute(select(customer.c.market, customer.c.language).where(customer.c.party_id == who.party_id)).one()
    language = (form.get("ui_locales") or str(home.language))[:16]
    run = {"purpose": purpose, "recipient": wish.recipient, "subject": who.subject, "target": wish.target}
    return onetime.send_for(ctx, tx, run | {"market": home.market, "language": language})


def _new_address(tx: Connection, form: Mapping[str, str]) -> Wish | Problem:
    email = form.get("email", "").strip().lower()
    if not EMAIL.fullmatch(email) or len(email) > 254:
        return refused("invalid_email", "email is not an address")
    if tx.execute(select(login.c.subject).where(login.c.email == email)).first() is not None:
        return refused("email_taken", "the e-mail address has an account")
    return Wish(email, email)


def _number(tx: Connection, who: Principal, purpose: str, form: Mapping[str, str]) -> Wish | Problem:
    number = digits_of(form.get("number", ""))
    row = tx.execute(select(line).where(line.c.msisdn == number)).first()
    if purpose == LINK:
        if row is None and number not in SPARES:
            return refused("unknown_number", "this operator does not serve the number")
        owner = tx.execute(select(login.c.party_id).where(login.c.msisdn == number)).scalar()
        if owner is not None and owner != who.party_id:
            return refused("number_taken", "another account signs in with the number")
        return Wish(number, number)
    if row is None or row.party_id != who.party_id:
        return refused("not_yours", "the number is not one of this account")
    if purpose == REPLACE and form.get("by") == "email":
        mail = select(customer.c.email).where(customer.c.party_id == who.party_id)
        return Wish(number, str(tx.execute(mail).scalar_one()))
    return Wish(number, number)


def _go_on(ctx: Context, tx: Connection, who: Principal, form: Mapping[str, str], address: str) -> Response | Problem:
    session = form["auth_session"]
    mine = (challenge.c.session_hash == digest(session), challenge.c.subject == who.subject)
    run = tx.execute(select(challenge).where(*mine, challenge.c.purpose.in_(_PURPOSES))).first()
    if run is None or run.ended_at is not None:
        return second.OVER
    if form.get("resend"):
        return onetime.send_again(ctx, tx, run, session)
    problem = onetime.check(ctx, tx, run, session, form.get("code", ""), address)
    if problem is not None:
        return problem
    tx.execute(update(challenge).where(mine[0]).values(ended_at=now(ctx)))
    return _proved(ctx, tx, who, run.purpose, run.target)


def _proved(ctx: Context, tx: Connection, who: Principal, purpose: str, target: str) -> Response:
    secret = new_secret()
    row = {"proof_hash": digest(secret), "subject": who.subject, "purpose": purpose, "target": target}
    tx.execute(insert(proof).values(**row, expires_at=now(ctx) + LIFE_SECONDS))
    return json_response({"proof": secret, "expires_in": LIFE_SECONDS})


def spend(ctx: Context, tx: Connection, who: Principal, secret: str, purpose: str, target: str) -> None:
    """Use a proof up. Raises ApiError ``proofNeeded`` where it is none for just this."""
    if not is_spent(ctx, tx, who, secret, purpose, target):
        raise ApiError("proofNeeded", f"This needs a proof of the purpose '{purpose}' (POST /oauth/proof).")


def is_spent(ctx: Context, tx: Connection, who: Principal, secret: str, purpose: str, target: str) -> bool:
    """Use a proof up, and tell whether it was one for just this."""
    held = (proof.c.proof_hash == digest(secret), proof.c.subject == who.subject, proof.c.used_at.is_(None))
    about = (proof.c.purpose == purpose, proof.c.target == target, proof.c.expires_at > now(ctx))
    return bool(secret) and tx.execute(update(proof).where(*held, *about).values(used_at=now(ctx))).rowcount == 1
