"""The page of a payment that has ended: what happened, and whether money was taken."""

from __future__ import annotations

from starlette.responses import HTMLResponse

from lebara_desktop.sandbox.engine.payments import PaymentRow
from lebara_desktop.sandbox.web.html import Child, Markup, el
from lebara_desktop.sandbox.web.pages import page

from .frame import Words, facts, sandbox_notice
from .texts import EN

_PAID = frozenset({"captured", "done"})
_TICK = Markup('<svg class="sign" viewBox="0 0 48 48" aria-hidden="true"><path d="M13 25l8 8 15-17"/></svg>')
_CROSS = Markup('<svg class="sign" viewBox="0 0 48 48" aria-hidden="true"><path d="M16 16l16 16M32 16L16 32"/></svg>')


def result_page(row: PaymentRow, words: Words, *, refunded: bool) -> HTMLResponse:
    """Only from the payment's own state, so that a reload never tells another story."""
    if refunded:
        return _page(words, "refunded_title", "bad", _CROSS, el("p", words["refunded"]), facts(row, words))
    if row.status in _PAID:
        details = facts(row, words, method=row.method_label)
        return _page(words, "paid_title", "ok", _TICK, el("p", words["paid"]), details)
    why = row.reason if row.reason in EN else "failed"
    told = el("p", el("strong", words["not_charged"]), " ", words[why])
    return _page(words, "not_paid_title", "bad", _CROSS, told, el("p", words["other_way"]), facts(row, words))


def _page(words: Words, title: str, kind: str, sign: Markup, *body: Child) -> HTMLResponse:
    main = el(
        "main",
        el("div", sign, el("h1", words[title]), class_=f"outcome {kind}"),
        *body,
        el("p", words["back"], class_="muted"),
        sandbox_notice(words),
        class_="card narrow",
    )
    return page(words[title], main, lang=words.lang)
