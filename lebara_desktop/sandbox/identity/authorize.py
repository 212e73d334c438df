"""Sign-in in the person's own browser: authorization code with PKCE, loopback redirect (RFC 8252), `iss` (RFC 9207).

No cookie and no session: each sign-in asks for the password, so there is nothing that another site could ride on.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from urllib.parse import urlencode

from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import Response

from lebara_desktop.sandbox.context import Context
from lebara_desktop.sandbox.web.forms import BadForm, fields_of, read_form
from lebara_desktop.sandbox.web.pages import page, see_other
from lebara_desktop.sandbox.web.transact import transact

from . import second
from .asking import choice, field_row, kept_fields, question, stopped
from .clients import CLIENTS, Asked, check_asked, redirect_allowed
from .codes import issue_code
from .limits import address_of
from .logins import Refused, check_password
from .oauth import Problem, context_of

_KEPT = (
    "response_type",
    "client_id",
    "redirect_uri",
    "scope",
    "state",
    "nonce",
    "code_challenge",
    "code_challenge_method",
    "market",
)
_MAX_STATE = 512  # characters
_MAX_QUERY = 8 * 1024  # bytes


async def authorize_endpoint(request: Request) -> Response:
    """GET shows the form; POST checks what was typed and sends the browser back to the program."""
    ctx = context_of(request)
    try:
        if request.method == "POST":
            form = await read_form(request)
        else:
            form = _query(request)
    except BadForm as error:
        return _stopped(str(error), error.status)
    if form.get("client_id") not in CLIENTS or not redirect_allowed(form.get("redirect_uri", "")):
        # Never a redirect to an address that is not the program's (RFC 6749 §4.1.2.1; CWE-601).
        return _stopped("This sign-in was not started by a program that is known here.", 400)
    asked = _check(form)
    if isinstance(asked, Problem):
        return _back(ctx, form, error=asked.error, error_description=asked.description)
    if request.method == "GET":
        return _form_page(form, {"username": form.get("login_hint", "")})
    if form.get("action") == "cancel":
        return _back(ctx, form, error="access_denied", error_description="the person cancelled")
    address = address_of(request)
    step = _second_step if form.get("auth_session") else _sign_in
    answer = transact(ctx, lambda tx: step(ctx, tx, form, asked, address))
    if not isinstance(answer, dict):
        return _back(ctx, form, code=answer)
    if "auth_session" in answer:
        return second_page(form, answer, "/oauth/authorize", _KEPT)
    return _form_page(form, answer)


def _query(request: Request) -> dict[str, str]:
    encoded: bytes = request.scope["query_string"]
    if len(encoded) > _MAX_QUERY:
        raise BadForm("the address is too long", 414)
    return fields_of(encoded)


def _check(form: Mapping[str, str]) -> Asked | Problem:
    if form.get("response_type") != "code":
        return Problem("unsupported_response_type", "response_type must be code")
    if len(form.get("state", "")) > _MAX_STATE:
        return Problem("invalid_request", "state is too long")
    if form.get("prompt") == "none":
        return Problem("login_required", "nobody is signed in here")
    return check_asked(form)


def _sign_in(ctx: Context, tx: Connection, form: Mapping[str, str], asked: Asked, address: str) -> str | dict[str, str]:
    """A code, or what the form must say: the typed name, and an error at its field."""
    username, password = form.get("username", "").strip(), form.get("password", "")
    shown = {"username": username}
    if not username:
        return shown | {"username_error": "Enter your mobile number or e-mail."}
    if not password:
        return shown | {"password_error": "Enter your password."}
    who = check_password(ctx, tx, username, password, form.get("market", ""), address)
    if not isinstance(who, str):
        return shown | words_of(who)
    wanted = second.begin(ctx, tx, who, asked, form["redirect_uri"])
    if wanted is None:
        return issue_code(ctx, tx, asked, who, form["redirect_uri"], amr="pwd")
    return shown | second_words(wanted)


def _second_step(
    ctx: Context, tx: Connection, form: Mapping[str, str], asked: Asked, address: str
) -> str | dict[str, str]:
    """A code, or what the form of the second step must say; after too many tries or too long, the first form again."""
    session, redirect = form["auth_session"], form["redirect_uri"]
    run = second.run_of(tx, session, redirect)
    shown = {"username": form.get("username", "")}
    if run is None or run.code_challenge != asked.code_challenge:
        return shown | second_words(second.OVER)
    typed = form.get("otp", "")
    answer = second.finish(ctx, tx, run, session, asked.client.id, typed, address, redirect)
    return answer if isinstance(answer, str) else shown | second_words(answer, session)


def second_words(problem: Problem, session: str = "") -> dict[str, str]:
    """What the form says of the second step: its session, and what is wrong; without a session it begins at the password."""
    reason = problem.more.get("reason")
    if problem.error == "insufficient_authorization":
        empty = {"otp_error": "Enter the code."} if session else {}
        return {"auth_session": str(problem.more["auth_session"])} | empty
    if reason == "wrong_code":
        left = problem.more.get("tries_left")
        tries = "1 try" if left == 1 else f"{left} tries"
        return {"auth_session": session, "otp_error": f"That code does not match, or was used before. {tries} left."}
    if reason == "too_many_tries":
        return {"auth_session": session, "otp_error": "Too many tries. Wait a minute."}
    wait = problem.more.get("retry_after")
    if isinstance(wait, int):
        return {"password_error": f"Too many wrong codes. Try again in {-(-wait // 60)} min."}
    return {"password_error": "That took too long. Enter your password again."}


def words_of(refused: Refused) -> dict[str, str]:
    """What the form says of a refusal, at its field."""
    if refused.reason == "unknown_user":
        return {"username_error": "We know no account with this number or e-mail."}
    if refused.reason == "wrong_market":
        return {
            "username_error": f"This account belongs to another market: {refused.market}. Choose it in Lebara Desktop."
        }
    if refused.retry_after:
        minutes = -(-refused.retry_after // 60)
        return {"password_error": f"Too many tries. Try again in {minutes} min."}
    tries = "1 try" if refused.tries_left == 1 else f"{refused.tries_left} tries"
    return {"password_error": f"That password does not match. {tries} left."}


def _back(ctx: Context, form: Mapping[str, str], **answer: str) -> Response:
    state = {"state": form["state"]} if "state" in form else {}
    return see_other(f"{form['redirect_uri']}?{urlencode(answer | state | {'iss': ctx.base_url})}")


def second_page(form: Mapping[str, str], shown: Mapping[str, str], action: str, kept: Sequence[str]) -> Response:
    """The page that asks for the second step; ``kept`` are the fields of the form before it that go along."""
    ours = "redirect_uri" in kept
    along = {**form, "auth_session": shown["auth_session"], "username": shown.get("username", "")}
    body = question(
        "Second step",
        "Open the app on your phone. Without it, one of your recovery codes works here too.",
        *kept_fields(along, (*kept, "auth_session", "username")),
        field_row("otp", "Code from your authenticator app", "text", "one-time-code", shown, focus=True),
        choice("Sign in", "sign-in"),
        choice("Cancel", "cancel", quiet=True) if ours else None,
        action=action,
        noted=False,
    )
    status = 400 if "otp_error" in shown else 200
    if ours:
        return page("Second step", body, status=status, form_targets=_targets(form))
    return page("Second step", body, status=status, referrer="same-origin")


def _form_page(form: Mapping[str, str], shown: Mapping[str, str]) -> Response:
    named = bool(shown.get("username"))
    body = question(
        "Sign in",
        "to go on in Lebara Desktop",
        *kept_fields(form, _KEPT),
        field_row("username", "Mobile number or e-mail", "text", "username", shown, focus=not named),
        field_row("password", "Password", "password", "current-password", shown, focus=named),
        choice("Sign in", "sign-in"),
        choice("Cancel", "cancel", quiet=True),
        action="/oauth/authorize",
    )
    wrong = any(name.endswith("_error") for name in shown)
    return page("Sign in", body, status=400 if wrong else 200, form_targets=_targets(form))


def _targets(form: Mapping[str, str]) -> str:
    origin = form["redirect_uri"].removesuffix("/callback")
    # Chromium holds the redirect after a form to form-action, and CSP has no way to write an IPv6 address.
    return "'self' http:" if "[" in origin else f"'self' {origin}"


def _stopped(why: str, status: int) -> Response:
    title = "Sign-in stopped"
    return page(title, stopped(title, why, "Close this page and start again in Lebara Desktop."), status=status)
