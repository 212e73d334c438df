"""The hosted payment pages: card form, bank approval, wallet. Server-rendered, no script, nothing from elsewhere.

One rule for all: a request reads the payment, acts at most once on one that still waits, and is then sent (303) to the page of
whatever the payment has become. So a double click, a reload or a second window can never charge twice.
"""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from lebara_desktop.sandbox.context import Context
from lebara_desktop.sandbox.engine import payments
from lebara_desktop.sandbox.engine.payments import PaymentRow
from lebara_desktop.sandbox.web import pages
from lebara_desktop.sandbox.web.forms import BadForm, read_form
from lebara_desktop.sandbox.web.transact import transact

from . import card_form
from .approve import bank_page, wallet_page
from .frame import WAITING, Words, address, find, method_name, missing, was_refunded, words_for
from .method import method_endpoint
from .result import result_page

_WALLETS = frozenset({"paypal"})  # ways whose page is a yes-or-no of the payer, not a form


async def payment_endpoint(request: Request) -> Response:
    """GET shows the payment's page; POST acts on it."""
    ctx: Context = request.app.state.ctx
    form: Mapping[str, str] | None = None
    if request.method == "POST":
        try:
            form = await read_form(request)
        except BadForm:
            form = {}  # nothing was decided: the page is shown again

    def work(tx: Connection) -> Response:
        row = find(ctx, tx, request)
        if row is None:
            return missing(request)
        return _show(tx, request, row) if form is None else _act(ctx, tx, request, row, form)

    return transact(ctx, work)


def _show(tx: Connection, request: Request, row: PaymentRow) -> Response:
    words, here = words_for(request, row), address(row, request)
    if request.url.path != here.partition("?")[0]:
        return pages.see_other(here)
    if row.status != WAITING:
        return result_page(row, words, refunded=was_refunded(tx, row))
    return _waiting_page(row, words, here)


def _waiting_page(row: PaymentRow, words: Words, here: str) -> Response:
    if row.kind == "bank":
        return bank_page(row, words, here)
    if row.kind == "qr" or row.method in _WALLETS:
        return wallet_page(row, words, here)
    return card_form.card_page(row, words, here)


def _act(ctx: Context, tx: Connection, request: Request, row: PaymentRow, form: Mapping[str, str]) -> Response:
    here, action = address(row, request), form.get("action", "")
    # A form of another page (the card form, sent again after the bank was asked) decides nothing here.
    if row.status == WAITING and request.url.path == here.partition("?")[0]:
        if row.kind == "bank":
            _decide(ctx, tx, row, action, row.method_label, ("denied", "bankRefused"))
        elif row.kind == "qr" or row.method in _WALLETS:
            _decide(ctx, tx, row, action, method_name(row), ("canceled", "canceledByPayer"))
        elif action == "cancel":
            payments.fail(ctx, tx, row.id, "canceled", "canceledByPayer")
        elif errors := card_form.submit(ctx, tx, row, form):
            return card_form.card_page(row, words_for(request, row), here, form, errors)
    now = payments.find(tx, row.id)
    return pages.see_other(address(now or row, request))


def _decide(ctx: Context, tx: Connection, row: PaymentRow, action: str, label: str, refusal: tuple[str, str]) -> None:
    if action == "approve":
        payments.capture(ctx, tx, row.id, label)
    elif action == "refuse":
        payments.fail(ctx, tx, row.id, *refusal, label)


def routes() -> list[BaseRoute]:
    """The pages, and the style sheet that all pages of the sandbox share."""
    paths = ("/pay/qr/{payment}", "/pay/{payment}/bank", "/pay/{payment}")
    saving = Route("/pay/method/{method}", method_endpoint, methods=["GET", "POST"])
    return [saving, *(Route(path, payment_endpoint, methods=["GET", "POST"]) for path in paths), *pages.routes()]
