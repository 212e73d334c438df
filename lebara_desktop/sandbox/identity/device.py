"""Signing a till in with a phone: the device grant (RFC 8628). The till shows a code and a QR, a person decides in a browser."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update
from starlette.requests import Request
from starlette.responses import Response

from lebara_desktop.sandbox.context import Context
from lebara_desktop.sandbox.web.forms import BadForm, read_form
from lebara_desktop.sandbox.web.transact import transact

from .clients import CLIENTS, check_scope
from .grants import Signed, clean_name
from .oauth import Problem, context_of, digest, json_response, new_secret, now
from .tables import device_code

GRANT_TYPE = "urn:ietf:params:oauth:grant-type:device_code"
LIFE_SECONDS = 600
INTERVAL = 5  # seconds between two polls, and what each poll that came too early adds
_LETTERS = "BCDFGHJKLMNPQRSTVWXZ"  # RFC 8628 §6.1: no vowels, so no words, and nothing to mistake
_LENGTH = 8
Waiting = Row[Any]  # Any: a row's types are its table's


async def device_authorization_endpoint(request: Request) -> Response:
    """POST /oauth/device_authorization: the codes of one sign-in, and where a person enters theirs."""
    ctx = context_of(request)
    try:
        form = await read_form(request)
    except BadForm as error:
        return Problem("invalid_request", str(error), error.status).response()
    answer = transact(ctx, lambda tx: _begin(ctx, tx, form))
    return answer.response() if isinstance(answer, Problem) else json_response(answer)


def _begin(ctx: Context, tx: Connection, form: Mapping[str, str]) -> dict[str, object] | Problem:
    client = CLIENTS.get(form.get("client_id", ""))
    if client is None:
        return Problem("invalid_client", "client_id is not known here", 401)
    scope = check_scope(client, form.get("scope", ""))
    if isinstance(scope, Problem):
        return scope
    moment, secret, user_code = now(ctx), new_secret(), "".join(secrets.choice(_LETTERS) for _ in range(_LENGTH))
    tx.execute(delete(device_code).where(device_code.c.expires_at < moment - 86400))
    times = {"created_at": moment, "expires_at": moment + LIFE_SECONDS, "interval": INTERVAL}
    known_by = {"client_id": client.id, "scope": scope, "name": clean_name(form.get("device_name", ""))}
    hashed = {"code_hash": digest(secret), "user_code": user_code, "state": "pending"}
    tx.execute(insert(device_code).values(**hashed, **known_by, **times))
    shown = shown_code(user_code)
    return {
        "device_code": secret,
        "user_code": shown,
        "verification_uri": f"{ctx.base_url}/device",
        "verification_uri_complete": f"{ctx.base_url}/device?user_code={shown}",
        "expires_in": LIFE_SECONDS,
        "interval": INTERVAL,
    }


def poll(ctx: Context, tx: Connection, form: Mapping[str, str]) -> Waiting | Problem:
    """The approved sign-in, used up; or authorization_pending, slow_down, access_denied, expired_token (RFC 8628 §3.5)."""
    row = tx.execute(select(device_code).where(device_code.c.code_hash == digest(form.get("device_code", "")))).first()
    if row is None or row.client_id != form.get("client_id") or row.state == "used":
        return Problem("invalid_grant", "the device_code is not valid (any more)")
    moment, mine = now(ctx), device_code.c.code_hash == row.code_hash
    if row.state == "denied":
        return Problem("access_denied", "the person refused")
    if moment >= row.expires_at:
        return Problem("expired_token", "nobody decided in time")
    early = row.polled_at and moment - row.polled_at < row.interval
    wait = row.interval + (INTERVAL if early else 0)
    tx.execute(update(device_code).where(mine).values(polled_at=moment, interval=wait))
    if early:
        return Problem("slow_down", "asked too early", more={"interval": wait})
    if row.state == "pending":
        return Problem("authorization_pending", "nobody has decided yet")
    once = update(device_code).where(mine, device_code.c.state == "approved").values(state="used")
    if tx.execute(once).rowcount != 1:
        return Problem("invalid_grant", "the device_code is not valid (any more)")
    return row


def waiting(ctx: Context, tx: Connection, typed: str) -> Waiting | None:
    """The sign-in that waits under a code as a person types it."""
    letters = "".join(c for c in typed.upper() if c.isalpha())
    row = tx.execute(select(device_code).where(device_code.c.user_code == letters)).first()
    return row if row is not None and row.state == "pending" and now(ctx) < row.expires_at else None


def take_ticket(tx: Connection, code_hash: str, subject: str, signed: Signed) -> str:
    """Note who signed in to decide; the ticket is the only way to the decision, and works once."""
    ticket = new_secret()
    values: dict[str, object] = {"ticket_hash": digest(ticket), "subject": subject}
    values |= {"amr": signed.amr, "authenticated_at": signed.at}
    tx.execute(update(device_code).where(device_code.c.code_hash == code_hash).values(values))
    return ticket


def decide(ctx: Context, tx: Connection, ticket: str, allow: bool) -> bool:
    """Approve or deny with a ticket; False when it is unknown, used or too old."""
    mine = (device_code.c.ticket_hash == digest(ticket), device_code.c.state == "pending")
    fresh = device_code.c.expires_at > now(ctx)
    values = {"state": "approved" if allow else "denied", "ticket_hash": None}
    return tx.execute(update(device_code).where(*mine, fresh).values(values)).rowcount == 1


def shown_code(user_code: str) -> str:
    """A code as people read it: two groups of four."""
    return f"{user_code[:4]}-{user_code[4:]}"
