"""Where a person enters the code of a till, signs in and decides. No cookie: a ticket leads from one step to the next."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import Response

from lebara_desktop.sandbox.context import Context
from lebara_desktop.sandbox.web.forms import BadForm, came_from_here, read_form
from lebara_desktop.sandbox.web.html import el
from lebara_desktop.sandbox.web.pages import page
from lebara_desktop.sandbox.web.transact import transact

from . import device, second
from .asking import choice, field_row, question, stopped
from .authorize import second_page, second_words, words_of
from .grants import Signed
from .limits import address_of, note_miss, wait_seconds
from .logins import check_password
from .oauth import context_of, now

_UNKNOWN = "We know no such code. It may be too old: look at the screen that showed it."


async def device_endpoint(request: Request) -> Response:
    """GET shows the form, with the code of the QR filled in; POST signs in, then decides."""
    ctx = context_of(request)
    if request.method == "GET":
        return _form_page({"user_code": request.query_params.get("user_code", "")[:20]})
    if not came_from_here(request):
        return _end_page("Sign-in stopped", "This form belongs to this server's own page.", 403)
    try:
        form = await read_form(request)
    except BadForm as error:
        return _end_page("Sign-in stopped", str(error), error.status)
    address = address_of(request)
    if "ticket" in form:
        return transact(ctx, lambda tx: _decide(ctx, tx, form))
    return transact(ctx, lambda tx: _sign_in(ctx, tx, form, address))


def _sign_in(ctx: Context, tx: Connection, form: Mapping[str, str], address: str) -> Response:
    typed = {name: form.get(name, "").strip() for name in ("user_code", "username")}
    wait = wait_seconds(ctx, tx, address)
    if wait:
        return _form_page(typed | {"user_code_error": f"Too many tries. Try again in {wait} seconds."}, 429)
    row = device.waiting(ctx, tx, typed["user_code"])
    if row is None:
        note_miss(ctx, tx, address)
        return _form_page(typed | {"user_code_error": _UNKNOWN}, 400)
    if form.get("auth_session"):
        return _second_step(ctx, tx, row, form, typed, address)
    if not typed["username"]:
        return _form_page(typed | {"username_error": "Enter your mobile number or e-mail."}, 400)
    who = check_password(ctx, tx, typed["username"], form.get("password", ""), "", address)
    if not isinstance(who, str):
        return _form_page(typed | words_of(who), 400)
    wanted = second.begin(ctx, tx, who, None, row.code_hash)
    if wanted is not None:
        return _wanted_page(typed, second_words(wanted))
    ticket = device.take_ticket(tx, row.code_hash, who, Signed("pwd", now(ctx)))
    return _confirm_page(ctx, row, ticket, typed["username"])


def _second_step(
    ctx: Context, tx: Connection, row: device.Waiting, form: Mapping[str, str], typed: Mapping[str, str], address: str
) -> Response:
    session = form["auth_session"]
    run = second.run_of(tx, session, row.code_hash)
    problem = second.OVER if run is None else second.enter(ctx, tx, run, session, form.get("otp", ""), address)
    if problem is not None or run is None:
        return _wanted_page(typed, second_words(problem or second.OVER, session))
    ticket = device.take_ticket(tx, row.code_hash, run.subject, Signed(second.amr_of(tx, run, "pwd"), now(ctx)))
    return _confirm_page(ctx, row, ticket, typed["username"])


def _wanted_page(typed: Mapping[str, str], words: Mapping[str, str]) -> Response:
    """The page of the second step, or the first one again where it is over."""
    if "auth_session" in words:
        return second_page(typed, {**typed, **words}, "/device", ("user_code",))
    return _form_page({**typed, **words}, 400)


def _decide(ctx: Context, tx: Connection, form: Mapping[str, str]) -> Response:
    allow = form.get("action") == "allow"
    if not device.decide(ctx, tx, form["ticket"], allow):
        return _end_page("Too late", "This sign-in has ended. Start again on the other screen.", 400)
    if allow:
        return _end_page("Signed in", "The other screen goes on by itself in a few seconds. You can close this page.")
    return _end_page("Refused", "Nobody was signed in. You can close this page.")


def _form_page(shown: Mapping[str, str], status: int = 200) -> Response:
    named = bool(shown.get("user_code"))
    body = question(
        "Sign another screen in",
        "Compare the code with the one on that screen. Go on only if both are the same.",
        field_row("user_code", "Code on the screen", "text", "off", shown, focus=not named),
        field_row("username", "Mobile number or e-mail", "text", "username", shown, focus=named),
        field_row("password", "Password", "password", "current-password", shown, focus=False),
        choice("Go on", "sign-in"),
        action="/device",
    )
    # same-origin, so that the browser's Origin header can tell our own form from a foreign one.
    return page("Sign another screen in", body, status=status, referrer="same-origin")


def _confirm_page(ctx: Context, row: device.Waiting, ticket: str, username: str) -> Response:
    ago = max(0, now(ctx) - row.created_at)
    asked = "just now" if ago < 60 else f"{ago // 60} min ago"
    facts = {
        "Code": device.shown_code(row.user_code),
        "Program": "Lebara Desktop",
        "Screen": row.name or "no name given",
    }
    facts |= {"Asked": asked, "You": username}
    body = el(
        "main",
        el("h1", "Let this screen sign in as you?"),
        el("dl", *(el("div", el("dt", name), el("dd", value)) for name, value in facts.items()), class_="facts"),
        el(
            "p",
            "Whoever stands at that screen can then act in your name. Refuse if you do not know it.",
            class_="muted",
        ),
        el(
            "form",
            el("input", type="hidden", name="ticket", value=ticket),
            choice("Allow", "allow"),
            choice("Refuse", "deny", quiet=True),
            method="post",
            action="/device",
        ),
        class_="card narrow",
    )
    return page("Let this screen sign in?", body, referrer="same-origin")


def _end_page(title: str, words: str, status: int = 200) -> Response:
    return page(title, stopped(title, words), status=status)
