"""What signed-in people do with their own sign-in: see and end their devices, change the password, see who looked customers up."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection, or_, select
from starlette.requests import Request
from starlette.responses import Response

from lebara_desktop.sandbox.clock import rfc3339
from lebara_desktop.sandbox.context import Context
from lebara_desktop.sandbox.web.forms import BadForm, read_form
from lebara_desktop.sandbox.web.transact import transact

from . import sms
from .challenge import refusal
from .grants import end_grant, end_grants
from .limits import address_of
from .logins import Refused, check_again, set_password
from .oauth import Problem, context_of, json_response, now
from .passwords import weakness
from .principal import ACTING, GUEST, Principal, Unauthenticated, authenticate
from .registration import refused
from .tables import access, device, grant, login, lookup, refresh

Work = Callable[[Context, Connection, Principal], Response]
_LOOKUPS = 200  # how many of the newest are answered


async def sessions_endpoint(request: Request) -> Response:
    """GET /oauth/sessions lists the devices on which this login is signed in; DELETE ends all but the asking one."""
    return as_caller(request, _list if request.method == "GET" else _end_others)


async def session_endpoint(request: Request) -> Response:
    """DELETE /oauth/sessions/{id}: sign one device out."""
    wanted = str(request.path_params["id"])
    return as_caller(request, lambda ctx, tx, who: _end_one(ctx, tx, who, wanted))


async def password_endpoint(request: Request) -> Response:
    """POST /oauth/password (`current_password`, `new_password`): every other device is signed out."""
    try:
        form = await read_form(request)
    except BadForm as error:
        bad = Problem("invalid_request", str(error), error.status)
        return as_caller(request, lambda _ctx, _tx, _who: bad.response())
    address = address_of(request)
    return as_caller(request, lambda ctx, tx, who: _change_password(ctx, tx, who, form, address))


async def lookups_endpoint(request: Request) -> Response:
    """GET /oauth/lookups: a manager sees which staff of the own shop looked whom up, newest first."""
    return as_caller(request, _lookups)


def as_caller(request: Request, work: Work) -> Response:
    """What ``work`` answers to whoever is signed in, in one transaction; 401 and, in the name of a customer, 403."""
    ctx = context_of(request)
    return transact(ctx, lambda tx: _admitted(ctx, tx, request, work))


def _admitted(ctx: Context, tx: Connection, request: Request, work: Work) -> Response:
    try:
        who = authenticate(ctx, tx, request)
    except Unauthenticated as error:
        stale = {"WWW-Authenticate": error.www_authenticate}
        return Problem("invalid_token", str(error), 401, headers=stale).response()
    if who is None:
        bare = {"WWW-Authenticate": "Bearer"}
        return Problem("invalid_token", "a bearer token is needed", 401, headers=bare).response()
    if who.role in (ACTING, GUEST):
        return Problem("insufficient_scope", "not in the name of a customer, nor as a guest", 403).response()
    return work(ctx, tx, who)


def _list(ctx: Context, tx: Connection, who: Principal) -> Response:
    moment = now(ctx)
    usable = or_(
        select(refresh.c.token_hash).where(refresh.c.grant_id == grant.c.id, refresh.c.expires_at > moment).exists(),
        select(access.c.token_hash).where(access.c.grant_id == grant.c.id, access.c.expires_at > moment).exists(),
    )
    joined = select(grant, device.c.name, device.c.way, device.c.last_used_at).join(
        device, device.c.grant_id == grant.c.id
    )
    alive = (grant.c.subject == who.login, grant.c.ended_at.is_(None), grant.c.expires_at > moment, usable)
    rows = tx.execute(joined.where(*alive).order_by(device.c.last_used_at.desc(), grant.c.id))
    return json_response(
        [
            {
                "id": row.id,
                "device": row.name,
                "way": row.way,
                "signed_in_at": rfc3339(row.created_at * 1000),
                "last_used_at": rfc3339(row.last_used_at * 1000),
                "expires_at": rfc3339(row.expires_at * 1000),
                "current": row.id == who.grant_id,
            }
            for row in rows
        ]
    )


def _end_others(ctx: Context, tx: Connection, who: Principal) -> Response:
    return json_response({"ended": end_grants(ctx, tx, who.login, "revoked", but=who.grant_id)})


def _end_one(ctx: Context, tx: Connection, who: Principal, wanted: str) -> Response:
    mine = (grant.c.id == wanted, grant.c.subject == who.login, grant.c.ended_at.is_(None))
    if tx.execute(select(grant.c.id).join(device, device.c.grant_id == grant.c.id).where(*mine)).first() is None:
        return Problem("invalid_request", "no such session", 404).response()
    end_grant(ctx, tx, wanted, "revoked")
    return Response(status_code=204, headers={"Cache-Control": "no-store"})


def _change_password(ctx: Context, tx: Connection, who: Principal, form: dict[str, str], address: str) -> Response:
    checked = check_again(ctx, tx, who.login, form.get("current_password", ""), address)
    if isinstance(checked, Refused):
        return refusal(checked).response()
    row: Any = tx.execute(select(login).where(login.c.subject == who.login)).one()  # Any: a row's types are its table's
    weak = weakness(form.get("new_password", ""), row.msisdn or "", row.email or "")
    if weak is not None:
        return refused(weak, "the password cannot be used").response()
    set_password(tx, who.login, form["new_password"])
    ended = end_grants(ctx, tx, who.login, "password_changed", but=who.grant_id)
    sms.send(ctx, tx, row.msisdn or row.email or "", "passwordChanged", form.get("ui_locales", "en"))
    return json_response({"ended": ended})


def _lookups(_ctx: Context, tx: Connection, who: Principal) -> Response:
    if who.role != "manager" or not who.shop_id:
        return Problem("insufficient_scope", "only a shop manager may see this", 403).response()
    joined = select(lookup, login.c.name).join(login, login.c.subject == lookup.c.subject)
    rows = tx.execute(joined.where(lookup.c.shop_id == who.shop_id).order_by(lookup.c.id.desc()).limit(_LOOKUPS))
    return json_response(
        [{"at": rfc3339(row.at * 1000), "staff": row.name, "kind": row.kind, "party_id": row.party_id} for row in rows]
    )
