"""What a customer does with the second step of their own sign-in: see it, set it up, get other recovery codes, switch it off."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Connection, select
from starlette.requests import Request
from starlette.responses import Response

from lebara_desktop.sandbox.clock import rfc3339
from lebara_desktop.sandbox.context import Context
from lebara_desktop.sandbox.web.forms import BadForm, read_form

from . import factor, proof, totp
from .account import as_caller
from .limits import address_of
from .oauth import Problem, json_response
from .principal import SUBSCRIBER, Principal
from .registration import refused
from .tables import login

Answer = Callable[[Context, Connection, Principal], Response | Problem]


async def factor_endpoint(request: Request) -> Response:
    """GET /oauth/second-factor says whether it is on; POST makes a secret, with a proof that the person is there."""
    if request.method == "GET":
        return _as_customer(request, lambda _ctx, tx, who: _show(tx, who))
    return _as_customer(request, lambda ctx, tx, who: _make(ctx, tx, who, request))


async def confirm_endpoint(request: Request) -> Response:
    """POST /oauth/second-factor/confirm (`otp`): the app has the secret; recovery codes, this once."""
    form = await _form(request)
    if isinstance(form, Problem):
        return _as_customer(request, lambda _ctx, _tx, _who: form)
    address, typed = address_of(request), form.get("otp", "")
    return _as_customer(request, lambda ctx, tx, who: _confirm(ctx, tx, who, typed, address))


async def recovery_endpoint(request: Request) -> Response:
    """POST /oauth/second-factor/recovery-codes (`otp`, with a proof): ten others instead of those that are left."""
    return await _with_proof_and_code(request, _renew_codes)


async def remove_endpoint(request: Request) -> Response:
    """POST /oauth/second-factor/remove (`otp`, with a proof): sign in with the password alone again."""
    return await _with_proof_and_code(request, _remove)


def _as_customer(request: Request, work: Answer) -> Response:
    def answer(ctx: Context, tx: Connection, who: Principal) -> Response:
        if who.role != SUBSCRIBER:
            return Problem("insufficient_scope", "only customers have this", 403).response()
        found = work(ctx, tx, who)
        return found.response() if isinstance(found, Problem) else found

    return as_caller(request, answer)


async def _form(request: Request) -> dict[str, str] | Problem:
    try:
        return await read_form(request)
    except BadForm as error:
        return Problem("invalid_request", str(error), error.status)


async def _with_proof_and_code(request: Request, work: Answer) -> Response:
    form = await _form(request)
    if isinstance(form, Problem):
        return _as_customer(request, lambda _ctx, _tx, _who: form)
    typed, address = form.get("otp", ""), address_of(request)

    def answer(ctx: Context, tx: Connection, who: Principal) -> Response | Problem:
        row = factor.held(tx, who.login)
        if row is None:
            return refused("second_factor_off", "there is no second step")
        return _unproved(ctx, tx, who, request) or factor.check(ctx, tx, row, typed, address) or work(ctx, tx, who)

    return _as_customer(request, answer)


def _unproved(ctx: Context, tx: Connection, who: Principal, request: Request) -> Problem | None:
    secret = request.headers.get(proof.HEADER, "")
    if proof.is_spent(ctx, tx, who, secret, proof.FACTOR, ""):
        return None
    return refused("proof_needed", f"this needs a proof of the purpose '{proof.FACTOR}' (POST /oauth/proof)")


def _show(tx: Connection, who: Principal) -> Response:
    row = factor.held(tx, who.login)
    if row is None:
        return json_response({"enabled": False, "recovery_codes_left": 0})
    left = factor.codes_left(tx, who.login)
    return json_response({"enabled": True, "since": rfc3339(row.confirmed_at * 1000), "recovery_codes_left": left})


def _make(ctx: Context, tx: Connection, who: Principal, request: Request) -> Response | Problem:
    if factor.held(tx, who.login) is not None:
        return refused("second_factor_on", "there is a second step already")
    problem = _unproved(ctx, tx, who, request)
    if problem is not None:
        return problem
    row = tx.execute(select(login.c.email, login.c.msisdn).where(login.c.subject == who.login)).one()
    key = factor.make(ctx, tx, who.login)
    shown = {"secret": key, "otpauth": totp.address(key, row.email or f"+{row.msisdn}")}
    return json_response({**shown, "code_length": totp.DIGITS, "expires_in": factor.PENDING_SECONDS})


def _confirm(ctx: Context, tx: Connection, who: Principal, typed: str, address: str) -> Response | Problem:
    row = factor.pending(ctx, tx, who.login)
    if row is None:
        return Problem("invalid_session", "nothing waits to be confirmed (any more)")
    problem = factor.check(ctx, tx, row, typed, address)
    return problem or json_response({"recovery_codes": factor.confirm(ctx, tx, who.login)})


def _renew_codes(_ctx: Context, tx: Connection, who: Principal) -> Response:
    return json_response({"recovery_codes": factor.new_codes(tx, who.login)})


def _remove(ctx: Context, tx: Connection, who: Principal) -> Response:
    factor.drop(ctx, tx, who.login)
    return Response(status_code=204, headers={"Cache-Control": "no-store"})
