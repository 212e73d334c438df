"""The card form: hosted by the operator, so that no till and no program of ours ever holds a card number (SAFETY §1.1, PCI)."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection
from starlette.responses import HTMLResponse

from lebara_desktop.sandbox.context import Context
from lebara_desktop.sandbox.engine import payments
from lebara_desktop.sandbox.engine.payments import PaymentRow
from lebara_desktop.sandbox.web.html import Markup, el
from lebara_desktop.sandbox.web.pages import page

from .cards import TEST_CARDS, Card, read_card
from .frame import Words, facts, sandbox_notice

_SAYS = {
    "pays": "pays",
    "cardDeclined": "is declined",
    "insufficientFunds": "has not enough money",
    "bank": "asks the bank",
}
_NAMES = ("cardnumber", "expiry", "cvc", "name")


def card_page(
    row: PaymentRow,
    words: Words,
    action: str,
    typed: Mapping[str, str] | None = None,
    errors: Mapping[str, str] | None = None,
) -> HTMLResponse:
    """The form; with `errors`, as it was sent, but for the security code."""
    typed, errors = typed or {}, errors or {}
    words = Words("en", words.filled)  # this form is in English only
    summary = el(
        "section",
        el("img", src="/pages/mark.svg", alt="", width="40", height="40"),
        el("h1", words["pay_title"]),
        facts(row, words),
        el(
            "p",
            "Your card number goes to this page only, never to Lebara Desktop or a shop's till.",
            class_="muted small",
        ),
        class_="summary",
    )
    form = entry_form((words["pay"], words["cancel"]), action, typed, errors)
    body = el("main", summary, el("section", form, test_cards(words), class_="entry"), class_="card wide")
    return page(words["pay_title"], body, status=422 if errors else 200)


def entry_form(buttons: tuple[str, str], action: str, typed: Mapping[str, str], errors: Mapping[str, str]) -> Markup:
    """The fields of a card, and what is done with it or not."""
    first = next((name for name in _NAMES if name in errors), None if errors else "cardnumber")
    return el(
        "form",
        _field(
            "cardnumber", "Card number", "cc-number", typed, errors, first, mode="numeric", hint="1234 1234 1234 1234"
        ),
        el(
            "div",
            _field("expiry", "Expiry (MM/YY)", "cc-exp", typed, errors, first, mode="numeric", hint="MM/YY"),
            _field("cvc", "Security code", "cc-csc", {}, errors, first, mode="numeric", hint="CVC"),
            class_="pair",
        ),
        _field("name", "Name on card", "cc-name", typed, errors, first),
        el("button", buttons[0], class_="action", name="action", value="pay"),
        el("button", buttons[1], class_="quiet", name="action", value="cancel"),
        method="post",
        action=action,
        novalidate=True,  # one set of sentences, ours, at the field
    )


def submit(ctx: Context, tx: Connection, row: PaymentRow, form: Mapping[str, str]) -> dict[str, str]:
    """Apply the form; errors by field when it must be typed again."""
    card = read_card(form, ctx.clock.now())
    if not isinstance(card, Card):
        return card
    if card.outcome == "pays":
        payments.capture(ctx, tx, row.id, card.label)
    elif card.outcome == "bank":
        payments.ask_bank(ctx, tx, row.id, card.label)
    else:
        payments.fail(ctx, tx, row.id, "denied", card.outcome, card.label)
    return {}


def _field(
    name: str,
    label: str,
    fill: str,
    typed: Mapping[str, str],
    errors: Mapping[str, str],
    first: str | None,
    mode: str = "text",
    hint: str | None = None,
) -> Markup:
    error = errors.get(name)
    entry = el(
        "input",
        id=name,
        name=name,
        type="text",
        inputmode=mode,
        autocomplete=fill,
        spellcheck="false",
        maxlength="80",
        placeholder=hint,
        value=typed.get(name) or None,
        required=True,
        autofocus=name == first,
        aria_invalid="true" if error else None,
        aria_describedby=f"{name}-error" if error else None,
    )
    told = el("p", error, id=f"{name}-error", class_="error") if error else None
    return el("div", el("label", label, for_=name), entry, told, class_="field")


def test_cards(words: Words) -> Markup:
    """The cards that this sandbox knows, and what becomes of each."""
    rows = (
        el("li", el("code", " ".join(number[i : i + 4] for i in range(0, 16, 4))), " ", _SAYS[outcome])
        for number, outcome in TEST_CARDS.items()
    )
    how = el("span", "Use a test card, with any later date, code and name:")
    return el("div", sandbox_notice(words, " ", how), el("ul", *rows), class_="cards")
