"""The token endpoint, revocation and userinfo. A further grant type is one more row in `GRANT_TYPES`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select
from starlette.requests import Request
from starlette.responses import Response

from lebara_desktop.sandbox.context import Context
from lebara_desktop.sandbox.tables import customer
from lebara_desktop.sandbox.web.forms import BadForm, read_form
from lebara_desktop.sandbox.web.transact import transact

from . import device, exchange
from .clients import CLIENTS
from .codes import remember_grant, spend_code
from .grants import Device, Issued, Signed, open_grant, revoke, rotate
from .keys import signed
from .oauth import Problem, context_of, json_response, now
from .principal import Principal, Unauthenticated, authenticate
from .tables import grant, login, staff


@dataclass(frozen=True)
class Identified:
    """Tokens that were issued, and what the id_token beside them will say once it is signed."""

    fields: dict[str, object]
    claims: dict[str, Any]  # Any: what goes into a token is open


Answer = Identified | dict[str, object] | Problem
ID_TOKEN_SECONDS = 600
MULTI_FACTOR = "aal2"  # the `acr` of a sign-in in two steps, in the words of NIST SP 800-63B


def redeem_code(ctx: Context, tx: Connection, form: Mapping[str, str]) -> Answer:
    """grant_type=authorization_code."""
    spent = spend_code(ctx, tx, form)
    if isinstance(spent, Problem):
        return spent
    known_by = Device(form.get("device_name", ""), "browser" if form.get("redirect_uri") else "window")
    issued = open_grant(ctx, tx, spent.subject, spent.client_id, spent.scope, spent.signed, known_by)
    remember_grant(tx, spent, issued.grant_id)
    return _answer(ctx, tx, issued, spent.nonce)


def redeem_refresh(ctx: Context, tx: Connection, form: Mapping[str, str]) -> Answer:
    """grant_type=refresh_token. The new id_token has no nonce (OpenID Connect Core §12.2)."""
    issued = rotate(ctx, tx, form.get("refresh_token", ""), form["client_id"])
    return issued if isinstance(issued, Problem) else _answer(ctx, tx, issued, None)


def redeem_device(ctx: Context, tx: Connection, form: Mapping[str, str]) -> Answer:
    """grant_type=…:device_code: the poll of a till."""
    row = device.poll(ctx, tx, form)
    if isinstance(row, Problem):
        return row
    signed, known_by = Signed(row.amr, row.authenticated_at), Device(row.name, "device")
    return _answer(ctx, tx, open_grant(ctx, tx, row.subject, row.client_id, row.scope, signed, known_by), None)


GRANT_TYPES: dict[str, Callable[[Context, Connection, Mapping[str, str]], Answer]] = {
    "authorization_code": redeem_code,
    "refresh_token": redeem_refresh,
    device.GRANT_TYPE: redeem_device,
    exchange.GRANT_TYPE: exchange.exchange,
}


async def token_endpoint(request: Request) -> Response:
    """POST /oauth/token."""
    ctx = context_of(request)
    try:
        form = await read_form(request)
    except BadForm as error:
        return Problem("invalid_request", str(error), error.status).response()
    if form.get("client_id") not in CLIENTS:
        return Problem("invalid_client", "client_id is not known here", 401).response()
    redeem = GRANT_TYPES.get(form.get("grant_type", ""))
    if redeem is None:
        return Problem("unsupported_grant_type", f"one of: {', '.join(GRANT_TYPES)}").response()
    answer = transact(ctx, lambda tx: redeem(ctx, tx, form))
    if isinstance(answer, Problem):
        return answer.response()
    if isinstance(answer, Identified):
        answer = answer.fields | {"id_token": await signed(ctx, answer.claims)}
    return json_response(answer)


async def revoke_endpoint(request: Request) -> Response:
    """POST /oauth/revoke: 200 whatever the token was (RFC 7009 §2.2)."""
    ctx = context_of(request)
    try:
        form = await read_form(request)
    except BadForm as error:
        return Problem("invalid_request", str(error), error.status).response()
    transact(ctx, lambda tx: revoke(ctx, tx, form.get("token", ""), form.get("client_id", "")))
    return json_response({})


async def userinfo_endpoint(request: Request) -> Response:
    """GET or POST /oauth/userinfo with a bearer token."""
    ctx = context_of(request)
    with ctx.store.begin() as tx:
        try:
            who = authenticate(ctx, tx, request)
        except Unauthenticated as error:
            return Problem(
                "invalid_token", str(error), 401, headers={"WWW-Authenticate": error.www_authenticate}
            ).response()
        if who is None:
            return Problem(
                "invalid_token", "a bearer token is needed", 401, headers={"WWW-Authenticate": "Bearer"}
            ).response()
        return json_response(_acting_claims(tx, who) if who.actor else _claims(tx, who.subject))


def _answer(ctx: Context, tx: Connection, issued: Issued, nonce: str | None) -> Answer:
    moment = now(ctx)
    claims = {
        "iss": ctx.base_url,
        "aud": issued.client_id,
        "iat": moment,
        "exp": moment + ID_TOKEN_SECONDS,
        **_authentication(tx, issued.grant_id),
        **_claims(tx, issued.subject),
    }
    if nonce is not None:
        claims["nonce"] = nonce
    answer: dict[str, object] = {
        "access_token": issued.access_token,
        "token_type": "Bearer",
        "expires_in": issued.life,
        "scope": issued.scope,
    }
    if issued.refresh_token is not None:
        answer["refresh_token"] = issued.refresh_token
    return Identified(answer, claims)


def _authentication(tx: Connection, grant_id: str) -> dict[str, Any]:  # Any: as below
    """How and when the person signed in; a refresh does not change that (OpenID Connect Core §2, §12.2)."""
    row = tx.execute(select(grant.c.amr, grant.c.authenticated_at).where(grant.c.id == grant_id)).one()
    ways = list(dict.fromkeys(row.amr.split()))
    if not ways:
        return {}  # a guest has proved nothing
    level = {"acr": MULTI_FACTOR} if len(ways) > 1 else {}
    return level | {"amr": ways, "auth_time": row.authenticated_at}


def _claims(tx: Connection, subject: str) -> dict[str, Any]:  # Any: what goes into a token is open
    joined = select(login, staff.c.shop_id).outerjoin(staff, staff.c.subject == login.c.subject)
    row = tx.execute(joined.where(login.c.subject == subject)).one()
    at_work = {"shop_id": row.shop_id} if row.shop_id else {}
    return at_work | {
        "sub": row.subject,
        "name": row.name,
        "given_name": row.given_name,
        "party_id": row.party_id,
        "customer_id": row.customer_id,
        "account_id": row.account_id,
        "market": row.market,
        "role": row.role,
    }


def _acting_claims(tx: Connection, who: Principal) -> dict[str, Any]:  # Any: as above
    """The customer for whom staff act, and who acts (RFC 8693 §4.1)."""
    row = tx.execute(select(customer).where(customer.c.party_id == who.party_id)).one()
    return {
        "sub": who.subject,
        "act": {"sub": who.actor},
        "name": f"{row.given_name} {row.family_name}",
        "given_name": row.given_name,
        "party_id": who.party_id,
        "customer_id": who.customer_id,
        "account_id": who.account_id,
        "market": who.market,
        "role": who.role,
        "shop_id": who.shop_id,
    }
