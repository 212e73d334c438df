"""Inside the program's own window: OAuth 2.0 for First-Party Applications (draft), by password, one-time code, or as a guest."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import Response

from lebara_desktop.sandbox.context import Context
from lebara_desktop.sandbox.web.forms import BadForm, read_form
from lebara_desktop.sandbox.web.transact import transact

from . import guests, onetime, second
from .clients import check_asked
from .codes import issue_code
from .limits import address_of, too_many
from .logins import Refused, check_password
from .oauth import Problem, context_of, json_response


async def challenge_endpoint(request: Request) -> Response:
    """POST /oauth/authorize-challenge → `{"authorization_code"}`, the session of a code that was sent, or the reason."""
    ctx = context_of(request)
    try:
        form = await read_form(request)
    except BadForm as error:
        return Problem("invalid_request", str(error), error.status).response()
    address = address_of(request)
    answer = transact(ctx, lambda tx: _sign_in(ctx, tx, form, address))
    return answer.response() if isinstance(answer, Problem) else json_response({"authorization_code": answer})


def _sign_in(ctx: Context, tx: Connection, form: Mapping[str, str], address: str) -> str | Problem:
    if form.get("auth_session"):
        session, client_id = form["auth_session"], form.get("client_id", "")
        run = second.run_of(tx, session)
        if run is not None:
            return second.finish(ctx, tx, run, session, client_id, form.get("otp", ""), address)
        return onetime.go_on(ctx, tx, form, address)
    asked = check_asked(form)
    if isinstance(asked, Problem):
        return asked
    if form.get("purpose") == guests.PURPOSE:
        return guests.begin(ctx, tx, form, asked, address)
    if form.get("method") == "sms_code" or form.get("purpose"):
        return onetime.begin(ctx, tx, form, asked, address)
    if not form.get("username") or not form.get("password"):
        return Problem("invalid_request", "username and password are needed")
    who = check_password(ctx, tx, form["username"], form["password"], form.get("market", ""), address)
    if isinstance(who, Refused):
        return refusal(who)
    return second.begin(ctx, tx, who, asked) or issue_code(ctx, tx, asked, who, amr="pwd")


def refusal(refused: Refused) -> Problem:
    """A refused password as an answer."""
    if refused.retry_after:
        return too_many(refused.retry_after, refused.reason)
    more: dict[str, object] = {"reason": refused.reason, "tries_left": refused.tries_left}
    if refused.reason == "wrong_market":
        more["market"] = refused.market
    return Problem("access_denied", "the sign-in was refused", more=more)
