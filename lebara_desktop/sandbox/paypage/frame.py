"""What all payment pages share: finding the payment by id and secret, its one right address, and the rows that say what is paid."""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote, urlencode

from sqlalchemy import Connection, select
from starlette.requests import Request
from starlette.responses import HTMLResponse

from lebara_desktop.sandbox.context import Context
from lebara_desktop.sandbox.engine import payments
from lebara_desktop.sandbox.engine.payments import PaymentRow
from lebara_desktop.sandbox.tables import payment
from lebara_desktop.sandbox.web.html import Child, Markup, el
from lebara_desktop.sandbox.web.pages import notice, page
from lebara_desktop.sandbox.web.words import amount, masked
from lebara_desktop.sandbox.wire import number_of

from .texts import LANGUAGES, choose

WAITING = payments.ACTIVE
_METHODS = {"alipay": "Alipay", "wechat_pay": "WeChat Pay", "paypal": "PayPal"}


@dataclass(frozen=True)
class Words:
    """The sentences of one page in one language, filled with this payment's amount and payee."""

    lang: str
    filled: Mapping[str, str]

    def __getitem__(self, name: str) -> str:
        text = LANGUAGES[self.lang][name]
        return text.format_map(self.filled) if "{" in text else text


def words_for(request: Request, row: PaymentRow | None) -> Words:
    """In the language of the `lang` field, else of the browser."""
    filled = {"amount": amount(row.amount_minor, row.currency), "payee": row.payee} if row is not None else {}
    lang = choose(request.query_params.get("lang"), request.headers.get("accept-language", ""))
    return Words(lang, filled)


def find(ctx: Context, tx: Connection, request: Request) -> PaymentRow | None:
    """The payment of this address; None when it does not exist or the secret is not its own: the two look the same."""
    row = payments.find(tx, request.path_params["payment"])
    given = request.query_params.get("t", "")
    if row is None or not hmac.compare_digest(given.encode("utf-8", "surrogatepass"), row.secret.encode()):
        return None
    if row.status == WAITING and ctx.clock.now() >= row.expires_at:
        return payments.fail(ctx, tx, row.id, "canceled", "expired")
    return row


def was_refunded(tx: Connection, row: PaymentRow) -> bool:
    """True when the money was taken and given back (a late capture, an order that could not be fulfilled)."""
    number = number_of(payments.PREFIX, row.id)
    return bool(tx.execute(select(payment.c.refunded).where(payment.c.id == number)).scalar())


def address(row: PaymentRow, request: Request) -> str:
    """Where this payment is handled now; relative, so that it holds under whatever name the browser reached us."""
    ident = quote(row.id, safe="")
    path = {"qr": f"/pay/qr/{ident}", "bank": f"/pay/{ident}/bank"}.get(row.kind, f"/pay/{ident}")
    fields = {"t": row.secret}
    if lang := request.query_params.get("lang"):
        fields["lang"] = lang[:20]
    return f"{path}?{urlencode(fields)}"


def method_name(row: PaymentRow) -> str:
    """The way to pay as the payment's label will have it."""
    return _METHODS.get(row.method, row.method_label or "Card")


def facts(row: PaymentRow, words: Words, *, skip: str = "", method: str = "") -> Markup:
    """Payee, plan, masked number and exact amount: the same on every page, as dynamic linking asks (SAFETY §1.1)."""
    shown = [("to", row.payee), ("plan", row.description), ("number", masked(row.msisdn)), ("method", method)]
    shown.append(("amount", amount(row.amount_minor, row.currency)))
    rows = [
        el("div", el("dt", words[name]), el("dd", el("bdi", value)))
        for name, value in shown
        if value and name not in skip.split()
    ]
    return el("dl", *rows, class_="facts")


def sandbox_notice(words: Words, *more: Child) -> Markup:
    """The strip that says that no money moves."""
    return notice(words["sandbox"], *more, name=words["sandbox_name"])


def missing(request: Request) -> HTMLResponse:
    """404: no such payment, or not with this secret."""
    words = words_for(request, None)
    body = el("main", el("h1", words["missing_title"]), el("p", words["missing"]), class_="card narrow")
    return page(words["missing_title"], body, status=404, lang=words.lang)
