"""The hosted payment pages: what each card does to the book, that nothing is charged twice, and what a page may show."""

from __future__ import annotations

import asyncio
import html
import re
from collections.abc import Iterator

import httpx
import pytest

from lebara_desktop.sandbox.clock import Clock
from lebara_desktop.sandbox.context import Context
from lebara_desktop.sandbox.engine import orders, payments
from lebara_desktop.sandbox.engine.payments import PaymentRow
from lebara_desktop.sandbox.store import Store

from .conftest import BASE, HandClock, Web, open_web
from .till import Till, pay_app

NOTHING = {"captures": 0, "refunds": 0}
ONCE = {"captures": 1500, "refunds": 0}


@pytest.fixture
def till(runner: asyncio.Runner) -> Iterator[Till]:
    clock = HandClock()
    ctx = Context(Store(), Clock(clock), BASE)
    ctx.store.create()
    web = open_web(pay_app(ctx), ctx, clock, runner)
    yield Till(web)
    runner.run(web.client.aclose())
    ctx.store.close()


def card(number: str, **changes: str) -> dict[str, str]:
    return {"cardnumber": number, "expiry": "08/29", "cvc": "123", "name": "A Okafor", "action": "pay"} | changes


def at(row: PaymentRow) -> str:
    return f"/pay/{row.id}?t={row.secret}"


def follow(web: Web, answer: httpx.Response) -> str:
    """The text of the page that a form led to."""
    assert answer.status_code == 303, answer.text
    shown = web.get(answer.headers["location"])
    assert shown.status_code == 200
    return visible(shown)


def visible(answer: httpx.Response) -> str:
    return html.unescape(re.sub(r"<[^>]+>", " ", answer.text))


@pytest.mark.parametrize(
    ("number", "status", "reason", "label", "sentence", "book"),
    [
        ("4242 4242 4242 4242", "captured", "", "Visa •••• 4242", "Payment received", ONCE),
        ("4000000000000002", "denied", "cardDeclined", "Visa •••• 0002", "The card was declined.", NOTHING),
        ("4000-0000-0000-9995", "denied", "insufficientFunds", "Visa •••• 9995", "not enough money", NOTHING),
        ("5555555555554444", "denied", "cardDeclined", "Mastercard •••• 4444", "The card was declined.", NOTHING),
        ("４２４２ 4242 4242 4242", "captured", "", "Visa •••• 4242", "Payment received", ONCE),
    ],
)
def test_each_card_does_what_it_says_and_only_a_paying_one_is_booked(
    till: Till, number: str, status: str, reason: str, label: str, sentence: str, book: dict[str, int]
) -> None:
    row = till.open()
    text = follow(till.web, till.web.post(at(row), card(number)))
    ended = till.now(row)
    assert (ended.status, ended.reason, ended.method_label) == (status, reason, label)
    assert sentence in text
    assert ("Nothing was charged." in text) is (book == NOTHING)
    assert till.book() == book


@pytest.mark.parametrize(
    ("answer", "status", "reason", "book"),
    [("approve", "captured", "", ONCE), ("refuse", "denied", "bankRefused", NOTHING)],
)
@pytest.mark.parametrize("way", ["new card that asks", "saved card"])
def test_the_bank_decides_a_card_that_asks_and_a_saved_card(
    till: Till, way: str, answer: str, status: str, reason: str, book: dict[str, int]
) -> None:
    row = till.open(kind="bank" if way == "saved card" else "card")
    if way == "new card that asks":
        asked = till.web.post(at(row), card("4000000000003220"))
        assert asked.headers["location"] == f"/pay/{row.id}/bank?t={row.secret}"
    assert till.web.get(at(row)).headers["location"].startswith(f"/pay/{row.id}/bank?")
    page = till.web.get(f"/pay/{row.id}/bank?t={row.secret}")
    assert "£15.00" in page.text
    assert till.book() == NOTHING
    follow(till.web, till.web.post(f"/pay/{row.id}/bank?t={row.secret}", {"action": answer}))
    assert (till.now(row).status, till.now(row).reason) == (status, reason)
    assert till.book() == book


def test_the_card_form_sent_again_cannot_stand_in_for_the_banks_approval(till: Till) -> None:
    row = till.open()
    till.web.post(at(row), card("4000000000003220"))
    for form in (card("4242424242424242"), {"action": "approve"}):
        assert till.web.post(at(row), form).headers["location"].startswith(f"/pay/{row.id}/bank?")
    assert till.now(row).status == payments.ACTIVE
    assert till.book() == NOTHING


@pytest.mark.parametrize(
    ("kind", "method", "path", "label"),
    [
        ("qr", "alipay", "/pay/qr/{}?t={}", "Alipay"),
        ("qr", "wechat_pay", "/pay/qr/{}?t={}", "WeChat Pay"),
        ("card", "paypal", "/pay/{}?t={}", "PayPal"),
    ],
)
def test_a_wallet_shows_payee_and_exact_amount_and_books_once_on_confirmation(
    till: Till, kind: str, method: str, path: str, label: str
) -> None:
    row = till.open(kind, method)
    here = path.format(row.id, row.secret)
    page = till.web.get(here)
    assert all(text in visible(page) for text in (row.payee, "£15.00", "Monthly Plan £15", label))
    for _ in range(2):
        follow(till.web, till.web.post(here, {"action": "approve"}))
    assert till.now(row).method_label == label
    assert till.book() == ONCE


def test_a_wallet_speaks_chinese_to_who_asks_for_it(till: Till) -> None:
    row = till.open("qr", "alipay", total_minor=5000, currency="CNY")
    here = f"/pay/qr/{row.id}?t={row.secret}"
    page = till.web.get(here, headers={"Accept-Language": "fr;q=0.9, zh-CN, en;q=0.5"})
    assert 'lang="zh-Hans"' in page.text
    assert "确认支付 ¥50.00" in page.text
    assert 'lang="en"' in till.web.get(here + "&lang=en", headers={"Accept-Language": "zh-CN"}).text
    refused = till.web.post(here + "&lang=zh-Hans", {"action": "refuse"})
    assert "没有扣款" in follow(till.web, refused), "the language must survive the form"
    assert (till.now(row).status, till.now(row).reason) == ("canceled", "canceledByPayer")


def test_sending_the_form_twice_charges_once(till: Till) -> None:
    row = till.open()

    async def both() -> list[httpx.Response]:
        return list(
            await asyncio.gather(*(till.web.client.post(at(row), data=card("4242424242424242")) for _ in range(2)))
        )

    for answer in till.web.runner.run(both()):
        assert "Payment received" in follow(till.web, answer)
    assert till.book() == ONCE
    follow(till.web, till.web.post(at(row), card("4000000000000002")))
    assert till.now(row).status == "captured", "an ended payment never changes"


@pytest.mark.parametrize(
    ("field", "typed", "sentence"),
    [
        ("cardnumber", "4242 4242 4242 4241", "Check the digits."),
        ("cardnumber", "4242", "too short"),
        ("cardnumber", "4" * 20, "too long"),
        ("cardnumber", "4242 abcd 4242 4242", "only digits"),
        ("cardnumber", "", "Enter the card number."),
        ("expiry", "10/26", "This card has expired."),
        ("expiry", "13/29", "Write the date as MM/YY"),
        ("expiry", "0/29", "Write the date as MM/YY"),
        ("expiry", "01/47", "too far ahead"),
        ("expiry", "", "Enter the expiry date."),
        ("cvc", "12", "has 3 digits"),
        ("cvc", "", "Enter the security code."),
        ("name", "  ", "Enter the name on the card."),
    ],
)
def test_a_mistake_is_told_at_its_field_keeps_what_was_typed_and_decides_nothing(
    till: Till, field: str, typed: str, sentence: str
) -> None:
    row = till.open()
    form = card("4242424242424242", cvc="987") | {field: typed}
    answer = till.web.post(at(row), form)
    assert answer.status_code == 422
    told = re.search(
        rf'<input id="{field}"[^>]*aria-invalid="true"[^>]*><p id="{field}-error" class="error">([^<]*)', answer.text
    )
    assert told is not None
    assert sentence in told[1]
    assert answer.text.count('class="error"') == 1
    kept = {
        name: html.escape(text)
        for name, text in form.items()
        if name in ("cardnumber", "expiry", "name") and text.strip()
    }
    assert all(f'value="{text}"' in answer.text for text in kept.values())
    assert "987" not in answer.text, "the security code must not come back"
    assert till.now(row).status == payments.ACTIVE


@pytest.mark.parametrize("expiry", ["11/26", "1126", "11 / 26", "11/2026", "11-26"])
def test_a_card_is_good_to_the_end_of_its_month_however_the_date_is_written(till: Till, expiry: str) -> None:
    row = till.open()
    till.web.post(at(row), card("4242424242424242", expiry=expiry))
    assert till.now(row).status == "captured"


def test_american_express_has_four_digits_of_code(till: Till) -> None:
    row = till.open()
    assert "has 4 digits" in till.web.post(at(row), card("378282246310005", cvc="123")).text
    till.web.post(at(row), card("378282246310005", cvc="1234"))
    assert till.now(row).method_label == "American Express •••• 0005"


def test_cancelling_ends_the_payment_without_looking_at_the_card(till: Till) -> None:
    row = till.open()
    text = follow(till.web, till.web.post(at(row), card("nonsense", action="cancel")))
    assert "You cancelled the payment." in text
    assert (till.now(row).status, till.now(row).reason) == ("canceled", "canceledByPayer")
    assert till.book() == NOTHING


@pytest.mark.parametrize(
    ("kind", "seconds", "form"),
    [("card", 900, card("4242424242424242")), ("qr", 180, {"action": "approve"}), ("bank", 900, {"action": "approve"})],
)
def test_a_page_whose_time_is_over_takes_no_money_and_says_so(
    till: Till, kind: str, seconds: int, form: dict[str, str]
) -> None:
    row = till.open(kind, "alipay" if kind == "qr" else "card")
    path = {"qr": f"/pay/qr/{row.id}", "bank": f"/pay/{row.id}/bank"}.get(kind, f"/pay/{row.id}")
    till.web.clock.advance(seconds)
    text = follow(till.web, till.web.post(f"{path}?t={row.secret}", form))
    assert "The time to pay is over." in text
    assert till.now(row).status == "canceled"
    assert till.book() == NOTHING


def test_an_order_cancelled_at_the_till_takes_no_money_from_a_page_still_open(till: Till) -> None:
    row = till.open()
    with till.web.ctx.store.begin() as tx:
        orders.cancel(tx, till.web.ctx.clock.ms(), int(row.order_id.removeprefix("ord-")), "changed my mind")
    assert "The order was cancelled." in follow(till.web, till.web.post(at(row), card("4242424242424242")))
    assert till.book() == NOTHING


def test_money_that_was_given_back_is_said_to_be_given_back(till: Till) -> None:
    row = till.open(offering_id="gone")
    till.web.post(at(row), card("4242424242424242"))
    till.web.clock.advance(60)
    assert "was returned in full" in visible(till.web.get(at(row)))
    assert till.book() == {"captures": 1500, "refunds": 1500}


@pytest.mark.parametrize("path", ["/pay/{}", "/pay/{}/bank", "/pay/qr/{}"])
def test_without_its_secret_a_payment_looks_like_one_that_does_not_exist(till: Till, path: str) -> None:
    row = till.open()
    here = path.format(row.id)
    unknown = till.web.get(path.format("pay-999") + "?t=x")
    for query in ("", "?t=", "?t=wrong", f"?t={row.secret}x", "?t=%ff", "?t=%E2%82%AC"):
        shown = till.web.get(here + query)
        assert (shown.status_code, shown.text) == (404, unknown.text)
        assert till.web.post(here + query, card("4242424242424242") | {"action": "approve"}).status_code == 404
    assert till.now(row).status == payments.ACTIVE


HOSTILE = "\"><script>alert(1)</script><img src=x onerror=y>\u202e&amp;'{amount}"


@pytest.mark.parametrize(("kind", "method"), [("card", "card"), ("qr", "alipay"), ("bank", "card"), ("card", "paypal")])
def test_a_hostile_plan_name_stays_text_and_the_browser_is_told_to_run_nothing(
    till: Till, kind: str, method: str
) -> None:
    row = till.open(kind, method, offering_name=HOSTILE)
    here = {"qr": f"/pay/qr/{row.id}", "bank": f"/pay/{row.id}/bank"}.get(kind, f"/pay/{row.id}")
    page = till.web.get(f"{here}?t={row.secret}")
    assert html.escape(HOSTILE) in page.text
    assert "<script" not in page.text
    assert "<img src=x" not in page.text
    policy = page.headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; style-src 'self';")
    assert "form-action 'self'" in policy
    assert "unsafe" not in policy
    assert page.headers["cache-control"] == "no-store"
    assert page.headers["referrer-policy"] == "no-referrer"
    assert not re.search(r'(?:src|href|action)="(?!/)', page.text), "everything on the page is the operator's own"
    assert "style=" not in page.text


def test_what_was_typed_into_the_form_comes_back_escaped(till: Till) -> None:
    row = till.open()
    answer = till.web.post(at(row), card('"><script>', name='"><script>alert(1)</script>'))
    assert "<script" not in answer.text
    assert html.escape('"><script>alert(1)</script>') in answer.text


def test_the_number_is_masked_on_every_page(till: Till) -> None:
    row = till.open("qr", "alipay")
    page = till.web.get(f"/pay/qr/{row.id}?t={row.secret}")
    assert "••• ••• 123" in page.text
    assert "447700900" not in page.text


@pytest.mark.parametrize("name", ["pages.css", "mark.svg"])
def test_style_and_mark_are_served_and_nothing_beside_them(till: Till, name: str) -> None:
    assert till.web.get(f"/pages/{name}").status_code == 200
    for other in ("..%2fcatalog.json", "x.css", "%2e%2e/catalog.json"):
        assert till.web.get(f"/pages/{other}").status_code == 404


def test_no_card_number_reaches_the_database(till: Till) -> None:
    row = till.open()
    till.web.post(at(row), card("4242424242424242"))
    dump: list[str] = []
    with till.web.ctx.store.begin() as tx:
        names = tx.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
        dump = [repr(tx.exec_driver_sql(f'SELECT * FROM "{name}"').all()) for name in names]
    assert "4242424242424242" not in "".join(dump)
    assert "•••• 4242" in "".join(dump)
