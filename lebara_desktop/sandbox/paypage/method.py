"""The hosted page on which a card is saved for later: no program of ours ever holds its number."""

from __future__ import annotations

import hmac
from calendar import monthrange
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Row
from starlette.requests import Request
from starlette.responses import Response

from lebara_desktop.sandbox.clock import to_ms
from lebara_desktop.sandbox.context import Context
from lebara_desktop.sandbox.views import cards as saved
from lebara_desktop.sandbox.web.forms import BadForm, read_form
from lebara_desktop.sandbox.web.html import el
from lebara_desktop.sandbox.web.pages import page, see_other
from lebara_desktop.sandbox.web.transact import transact

from .card_form import entry_form, test_cards
from .cards import Card, read_card
from .frame import Words, missing, sandbox_notice

_RESULTS = {
    "saved": ("Card saved", "You can pay with it from now on."),
    "cardDeclined": ("Card not saved", "The card was declined. Try another one."),
    "canceledByPayer": ("Card not saved", "You cancelled."),
    "expired": ("Card not saved", "The time for this page is over. Begin again."),
}
_WORDS = Words("en", {})  # this form is in English only


async def method_endpoint(request: Request) -> Response:
    """GET shows the page of a card to be saved; POST saves it."""
    ctx: Context = request.app.state.ctx
    form: Mapping[str, str] | None = None
    if request.method == "POST":
        try:
            form = await read_form(request)
        except BadForm:
            form = {}  # nothing was decided: the page is shown again
    return transact(ctx, lambda tx: _answer(ctx, tx, request, form))


def _answer(ctx: Context, tx: Connection, request: Request, form: Mapping[str, str] | None) -> Response:
    row = saved.find(tx, str(request.path_params["method"]))
    given = request.query_params.get("t", "")
    if row is None or not row.secret or not _same(given, row.secret):
        return missing(request)
    here = f"/pay/method/card-{row.id}?t={row.secret}"
    if row.state != "pending":
        return _result("saved" if row.state == "saved" else str(row.reason))
    if form is None:
        return _page(here, {}, {})
    errors = _submit(ctx, tx, row, form)
    return _page(here, form, errors) if errors else see_other(here)


def _same(given: str, secret: str) -> bool:
    return hmac.compare_digest(given.encode("utf-8", "surrogatepass"), secret.encode())


def _submit(ctx: Context, tx: Connection, row: Row[Any], form: Mapping[str, str]) -> dict[str, str]:
    """Apply the form; errors by field when it must be typed again."""
    if form.get("action") == "cancel":
        saved.refuse(tx, ctx.clock.ms(), row.id, "canceledByPayer")
        return {}
    card = read_card(form, ctx.clock.now())
    if not isinstance(card, Card):
        return card
    if card.outcome not in ("pays", "bank"):
        saved.refuse(tx, ctx.clock.ms(), row.id, "cardDeclined")
        return {}
    year, month = card.expires
    end = datetime(year, month, monthrange(year, month)[1], 23, 59, 59, tzinfo=UTC)
    saved.save(tx, row.id, card.brand, card.number[-4:], to_ms(end))
    return {}


def _page(action: str, typed: Mapping[str, str], errors: Mapping[str, str]) -> Response:
    summary = el(
        "section",
        el("img", src="/pages/mark.svg", alt="", width="40", height="40"),
        el("h1", "Save a card"),
        el("p", "Nothing is charged now. You can remove the card at any time.", class_="muted"),
        el(
            "p",
            "Your card number goes to this page only, never to Lebara Desktop or a shop's till.",
            class_="muted small",
        ),
        class_="summary",
    )
    form = entry_form(("Save card", "Cancel"), action, typed, errors)
    body = el("main", summary, el("section", form, test_cards(_WORDS), class_="entry"), class_="card wide")
    return page("Save a card", body, status=422 if errors else 200)


def _result(outcome: str) -> Response:
    title, text = _RESULTS.get(outcome, _RESULTS["expired"])
    back = el("p", _WORDS["back"], class_="muted")
    return page(title, el("main", el("h1", title), el("p", text), back, sandbox_notice(_WORDS), class_="card narrow"))
