"""Yes-or-no pages: the bank's approval of a card, and the payer's own wallet (a phone that opened the QR, or PayPal)."""

from __future__ import annotations

from starlette.responses import HTMLResponse

from lebara_desktop.sandbox.engine.payments import PaymentRow
from lebara_desktop.sandbox.web.html import Markup, el
from lebara_desktop.sandbox.web.pages import page
from lebara_desktop.sandbox.web.words import amount

from .frame import Words, facts, method_name, sandbox_notice

_SHIELD = Markup(
    '<svg class="shield" viewBox="0 0 48 48" aria-hidden="true"><path d="M24 5l16 6v11c0 10-7 17-16 21C15 39 8 32 8 22V11z"/>'
    '<path d="M17 24l5 5 9-11"/></svg>'
)
_WALLET_NAMES = {"zh-Hans": {"Alipay": "支付宝", "WeChat Pay": "微信支付"}}


def bank_page(row: PaymentRow, words: Words, action: str) -> HTMLResponse:
    """The card's bank asks the holder (strong customer authentication)."""
    body = el(
        "main",
        _SHIELD,
        el("h1", words["bank_title"]),
        el("p", words["bank_lead"], class_="muted"),
        facts(row, words, method=row.method_label),
        el(
            "form",
            el("button", words["approve"], class_="action", name="action", value="approve"),
            el("button", words["bank_refuse"], class_="quiet", name="action", value="refuse"),
            method="post",
            action=action,
        ),
        sandbox_notice(words),
        class_="card narrow",
    )
    return page(words["bank_title"], body, lang=words.lang)


def wallet_page(row: PaymentRow, words: Words, action: str) -> HTMLResponse:
    """What the payer's phone shows; on a wide screen it is drawn as a phone."""
    method = method_name(row)
    shown = _WALLET_NAMES.get(words.lang, {}).get(method, method)
    body = el(
        "main",
        el("header", el("span", shown, class_="brand"), _languages(words, action), class_="bar"),
        el("h1", words["wallet_title"], class_="step"),
        el("p", el("bdi", row.payee), class_="payee"),
        el("p", amount(row.amount_minor, row.currency), class_="figure"),
        facts(row, words, skip="to amount", method=shown),
        el(
            "form",
            el("button", words["pay"], class_="action", name="action", value="approve"),
            el("button", words["refuse"], class_="quiet", name="action", value="refuse"),
            method="post",
            action=action,
        ),
        sandbox_notice(words),
        class_=f"phone {row.method.replace('_', '-')}",
    )
    return page(words["wallet_title"], body, lang=words.lang, theme="wallet")


def _languages(words: Words, action: str) -> Markup:
    bare = action.partition("&lang=")[0]
    if words.lang == "en":
        return el("a", "中文", href=f"{bare}&lang=zh-Hans", hreflang="zh-Hans", lang="zh-Hans")
    return el("a", "English", href=f"{bare}&lang=en", hreflang="en", lang="en")
