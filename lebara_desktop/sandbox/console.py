"""The operator's front page for people: who can sign in, what was sent, the clock to move, whether the book is right."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

import msgspec
from sqlalchemy import Connection, select
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from . import console_faults, console_served, control, meta, spares
from .clock import from_ms
from .context import Context
from .engine import ledger
from .errors import ApiError
from .tables import message, voucher
from .web.forms import BadForm, came_from_here, read_form
from .web.html import Child, Markup, el
from .web.pages import notice, page, see_other
from .web.words import amount

INBOX_LENGTH = 50
_JUMPS = (("1 day", 86400), ("8 days", 8 * 86400), ("30 days", 30 * 86400), ("1 year", 365 * 86400))


async def front_page(request: Request) -> Response:
    """GET / ; `?msisdn=` narrows the inbox to one number."""
    ctx: Context = request.app.state.ctx
    with ctx.store.begin() as tx:
        return _page(ctx, tx, request.query_params.get("msisdn", ""))


async def move_clock(request: Request) -> Response:
    """POST /sandbox/console/clock: `advance` seconds, or `now` as a date and time in UTC; then back to the front page."""
    ctx: Context = request.app.state.ctx
    if not came_from_here(request):
        return Response("this form belongs to this server's own page", 403, media_type="text/plain")
    try:
        form = await read_form(request)
        target = control.wanted_moment(ctx, form.get("now") or None, _seconds(form))
        with ctx.store.begin() as tx:
            control.move_clock(ctx, tx, target)
    except BadForm as error:
        return Response(str(error), error.status, media_type="text/plain")
    except ApiError as error:
        with ctx.store.begin() as tx:
            return _page(ctx, tx, "", problem=error.reason)
    return see_other("/")


def _seconds(form: dict[str, str]) -> int | None:
    text = form.get("advance", "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 12 else None


def _page(ctx: Context, tx: Connection, msisdn: str, problem: str = "") -> Response:
    title = "Sandbox operator"
    head = el("header", el("img", src="/pages/mark.svg", alt="", width="48", height="48"), el("h1", title))
    body = el(
        "main",
        head,
        el(
            "p",
            "A mobile operator in small, for Lebara Desktop. It speaks the TM Forum interfaces and keeps real books.",
        ),
        notice("Nothing here costs money; people, numbers and cards are samples.", name="Sandbox."),
        el("div", _clock(ctx, problem), _book(tx), class_="row"),
        console_faults.panel(tx),
        _customers(tx),
        _vouchers(ctx, tx),
        _inbox(tx, msisdn),
        console_served.section(),
        el("p", "For programs: ", el("a", "/openapi.json", href="/openapi.json"), " · ", _DISCOVERY, class_="muted"),
    )
    # same-origin, so that the browser's Origin header can tell our own form from a foreign one.
    return page(title, body, status=400 if problem else 200, theme="console", referrer="same-origin")


_DISCOVERY = el("a", "/.well-known/openid-configuration", href="/.well-known/openid-configuration")


def _clock(ctx: Context, problem: str) -> Markup:
    moment = ctx.clock.now()
    jumps = (el("button", f"+ {label}", name="advance", value=str(seconds)) for label, seconds in _JUMPS)
    shown = (moment + timedelta(minutes=1)).strftime("%Y-%m-%dT%H:%M")  # the clock goes forward only
    field = el(
        "div",
        el("label", "Date and time (UTC)", for_="now"),
        el(
            "input",
            id="now",
            name="now",
            type="datetime-local",
            value=shown,
            aria_invalid="true" if problem else None,
            aria_describedby="now-error" if problem else None,
        ),
        class_="field",
    )
    target = {"method": "post", "action": "/sandbox/console/clock", "class_": "inline"}
    return el(
        "section",
        el("h2", "Clock"),
        el("p", _moment(moment), " UTC", class_="big"),
        el("p", "Plans run, end and are reminded of by this clock.", class_="muted"),
        el("form", *jumps, **target),
        el("form", field, el("button", "Set"), **target),
        el("p", problem, id="now-error", class_="error", role="alert") if problem else None,
        id="clock",
        class_="stack",
    )


def _book(tx: Connection) -> Markup:
    balance = ledger.balance(tx)
    right = balance["balanced"] is True
    booked = msgspec.convert(balance["currencies"], list[_Booked])
    rows = [[el("strong", one.currency), *(amount(sum_, one.currency) for sum_ in one.sums())] for one in booked]
    sign = el("span", "balanced" if right else "NOT BALANCED", class_="tag ok" if right else "tag bad")
    table = _table(("", "Captured", "Refunded", "Completed", "In progress"), rows, "No payment yet.")
    rule = "Captured less refunded is what was completed or is in progress."
    return el("section", el("h2", "Ledger ", sign), table, el("p", rule, class_="muted small"), class_="stack")


class _Booked(msgspec.Struct):
    """What the ledger says of one currency, in minor units."""

    currency: str
    captures: int
    refunds: int
    completedOrders: int
    ordersInProgress: int

    def sums(self) -> tuple[int, ...]:
        """In the order of the table's columns."""
        return self.captures, self.refunds, self.completedOrders, self.ordersInProgress


class _Sample(msgspec.Struct):
    """A sample login, as the seed leaves it in the database."""

    name: str
    login: str
    password: str
    market: str = ""
    state: str = ""
    note: str = ""


def _customers(tx: Connection) -> Markup:
    rows = [
        [
            el("strong", one.name),
            el("code", one.login),
            el("code", one.password),
            one.market,
            el("span", one.state, class_="tag") if one.state else None,
            one.note,
        ]
        for one in [
            *msgspec.json.decode(meta.get(tx, "samples") or "[]", type=list[_Sample]),
            *msgspec.convert(spares.waiting(tx), list[_Sample]),
        ]
    ]
    columns = ("Name", "Number or e-mail", "Password", "Market", "State at the start", "What is there to see")
    return el("section", el("h2", "Who can sign in"), _table(columns, rows, "This database holds no samples."))


def _vouchers(ctx: Context, tx: Connection) -> Markup:
    now = ctx.clock.ms()
    rows = []
    for one in tx.execute(select(voucher).order_by(voucher.c.market, voucher.c.code)):
        state = "used" if one.used_at is not None else "expired" if one.expires_at <= now else "good"
        sign = el("span", state, class_="tag ok" if state == "good" else "tag")
        rows.append(
            [
                el("code", one.code),
                amount(one.amount_minor, one.currency),
                one.market,
                sign,
                _moment(from_ms(one.expires_at)),
            ]
        )
    columns = ("Code", "Worth", "Market", "State", "Valid until (UTC)")
    return el("section", el("h2", "Top-up vouchers"), _table(columns, rows, "There are no vouchers."))


def _inbox(tx: Connection, msisdn: str) -> Markup:
    found = select(message).order_by(message.c.sent_at.desc(), message.c.id.desc()).limit(INBOX_LENGTH)
    if msisdn:
        found = found.where(message.c.msisdn == msisdn.strip().removeprefix("+").replace(" ", ""))
    items = [
        el(
            "li",
            el(
                "div",
                *(el("span", text) for text in (one.kind, one.recipient, _moment(from_ms(one.sent_at)))),
                class_="meta",
            ),
            el("strong", one.subject) if one.kind == "Email" else None,
            el("p", one.content),
        )
        for one in tx.execute(found)
    ]
    search = el(
        "form",
        el("div", el("label", "Number", for_="msisdn"), _number_field(msisdn), class_="field"),
        el("button", "Show"),
        method="get",
        action="/",
        class_="inline",
    )
    listed = el("ul", *items, class_="messages") if items else el("p", "No message.", class_="muted")
    return el("section", el("h2", f"Messages sent, latest {INBOX_LENGTH}"), search, listed, id="inbox", class_="stack")


def _number_field(msisdn: str) -> Markup:
    return el(
        "input", id="msisdn", name="msisdn", type="text", inputmode="tel", placeholder="all numbers", value=msisdn[:30]
    )


def _table(columns: Sequence[str], rows: Iterable[Iterable[Child]], none: str) -> Markup:
    lines = [el("tr", *(el("td", cell) for cell in row)) for row in rows]
    if not lines:
        return el("p", none, class_="muted")
    head = el("thead", el("tr", *(el("th", name, scope="col") for name in columns)))
    return el(
        "div",
        el("table", head, el("tbody", *lines)),
        class_="scroll",
        tabindex="0",
        role="region",
        aria_label=columns[0] or "Ledger",
    )


def _moment(when: datetime) -> str:
    return f"{when.day} {when:%b %Y, %H:%M}"


def routes() -> list[BaseRoute]:
    """The front page and its two forms."""
    return [
        Route("/", front_page, methods=["GET"]),
        Route("/sandbox/console/clock", move_clock, methods=["POST"]),
        Route(console_faults.PATH, console_faults.change, methods=["POST"]),
    ]
