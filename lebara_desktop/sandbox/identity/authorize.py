"""Sign-in in the person's own browser: authorization code with PKCE, loopback redirect (RFC 8252), `iss` (RFC 9207).

No cookie and no session: each sign-in asks for the password, so there is nothing that another site could ride on.
"""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlencode

from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import Response

from lebara_desktop.sandbox.context import Context
from lebara_desktop.sandbox.web.forms import BadForm, fields_of, read_form
from lebara_desktop.sandbox.web.html import Markup, el
from lebara_desktop.sandbox.web.pages import notice, page, see_other
from lebara_desktop.sandbox.web.transact import transact

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
    answer = transact(ctx, lambda tx: _sign_in(ctx, tx, form, asked, address))
    return _form_page(form, answer) if isinstance(answer, dict) else _back(ctx, form, code=answer)


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
    return issue_code(ctx, tx, asked, who, form["redirect_uri"]) if isinstance(who, str) else shown | words_of(who)


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


def _form_page(form: Mapping[str, str], shown: Mapping[str, str]) -> Response:
    wrong = any(name.endswith("_error") for name in shown)
    body = el(
        "main",
        el("img", src="/pages/mark.svg", alt="", width="44", height="44"),
        el("h1", "Sign in"),
        el("p", "to go on in Lebara Desktop", class_="muted"),
        el(
            "form",
            *(el("input", type="hidden", name=name, value=form[name]) for name in _KEPT if name in form),
            field_row(
                "username", "Mobile number or e-mail", "text", "username", shown, focus=not shown.get("username")
            ),
            field_row("password", "Password", "password", "current-password", shown, focus=bool(shown.get("username"))),
            el("button", "Sign in", class_="action", name="action", value="sign-in"),
            el("button", "Cancel", class_="quiet", name="action", value="cancel"),
            method="post",
            action="/oauth/authorize",
            novalidate=True,
        ),
        notice("Nothing here costs money. The sample customers and their passwords stand on ", HOME, "."),
        class_="card narrow",
    )
    origin = form["redirect_uri"].removesuffix("/callback")
    # Chromium holds the redirect after a form to form-action, and CSP has no way to write an IPv6 address.
    targets = "'self' http:" if "[" in origin else f"'self' {origin}"
    return page("Sign in", body, status=400 if wrong else 200, form_targets=targets)


HOME = el("a", "the front page of this server", href="/", target="_blank", rel="noopener")


def field_row(name: str, label: str, kind: str, fill: str, shown: Mapping[str, str], *, focus: bool) -> Markup:
    """A labelled field with what was typed (never a password) and what is wrong with it."""
    error = shown.get(f"{name}_error")
    typed = el(
        "input",
        id=name,
        name=name,
        type=kind,
        autocomplete=fill,
        autocapitalize="none",
        spellcheck="false",
        value=shown.get(name) if name != "password" else None,
        autofocus=focus,
        aria_invalid="true" if error else None,
        aria_describedby=f"{name}-error" if error else None,
    )
    told = el("p", error, id=f"{name}-error", class_="error", role="alert") if error else None
    return el("div", el("label", label, for_=name), typed, told, class_="field")


def _stopped(why: str, status: int) -> Response:
    body = el(
        "main", el("h1", "Sign-in stopped"), el("p", why), el("p", "Close this page and start again in Lebara Desktop.")
    )
    return page("Sign-in stopped", el("div", body, class_="card narrow"), status=status)
