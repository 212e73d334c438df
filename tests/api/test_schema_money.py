"""Orders, payments and ways to pay: strict where money is decided."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from lebara_desktop.api.schema.ordering import order_fact, orders
from lebara_desktop.api.schema.payments import payment_fact, payment_facts, refunded, way
from lebara_desktop.api.strict import Unreadable
from lebara_desktop.domain.checkout import OrderState, PaymentState, WayKind
from lebara_desktop.domain.money import Money
from lebara_desktop.domain.usage import Period

from .desk import order, payment

Doc = dict[str, Any]  # JSON
TERM = {"validFor": {"startDateTime": "2026-12-01T00:00:00Z", "endDateTime": "2026-12-31T00:00:00Z"}}


def test_a_completed_order_names_its_plan_its_payment_and_its_term() -> None:
    item = {"id": "1", "action": "modify", "product": {"id": "prd-9", "productTerm": [{}, TERM]}}
    fact = order_fact(
        order(
            state="completed",
            revision="4",
            completionDate="2026-11-22T09:00:02Z",
            payment=[{"id": "pay-1"}, {"name": "?"}],
            productOrderItem=[item],
            statusReason="expired",
        )
    )
    assert (fact.state, fact.revision, fact.product, fact.payments) == (OrderState.COMPLETED, 4, "prd-9", ("pay-1",))
    assert fact.validity == Period(datetime(2026, 12, 1, tzinfo=UTC), datetime(2026, 12, 31, tzinfo=UTC))
    assert fact.completed_at == datetime(2026, 11, 22, 9, 0, 2, tzinfo=UTC)
    assert (fact.amount, fact.party, fact.client_ref, fact.reason) == (Money(1500, "GBP"), "ind-1", "ref-1", "expired")


@pytest.mark.parametrize(
    ("word", "state"),
    [
        ("acknowledged", OrderState.OPEN),
        ("pending", OrderState.OPEN),
        ("inProgress", OrderState.RUNNING),
        ("cancelled", OrderState.CANCELLED),
        ("rejected", OrderState.CANCELLED),
        ("failed", OrderState.FAILED),
        ("partial", OrderState.UNKNOWN),
        ("held", OrderState.UNKNOWN),
        ("", OrderState.UNKNOWN),
        (["completed"], OrderState.UNKNOWN),
    ],
)
def test_only_words_that_we_know_move_an_order(word: object, state: OrderState) -> None:
    fact = order_fact(order(state=word, statusReason="Could not be\ncarried out"))
    assert (fact.state, fact.product, fact.reason) == (state, None, "")


PRICE = {"price": {"taxIncludedAmount": {"unit": "GBP", "value": 15}}}


@pytest.mark.parametrize(
    "changes",
    [
        {"id": ""},
        {"id": None},
        {"externalId": None},
        {"relatedParty": []},
        {"relatedParty": [{"id": "staff", "role": "salesAgent"}]},
        {"orderTotalPrice": []},
        {"orderTotalPrice": [{"priceType": "oneTime"}]},
        {"orderTotalPrice": [PRICE, PRICE]},
        {"orderTotalPrice": [{"price": {"taxIncludedAmount": {"unit": "GBP", "value": -15}}}]},
        {"orderTotalPrice": [{"price": {"taxIncludedAmount": {"unit": "GBP", "value": Decimal("15.001")}}}]},
        {"orderTotalPrice": [{"price": {"taxIncludedAmount": {"unit": "gbp", "value": 15}}}]},
        {"productOrderItem": {}},
    ],
)
def test_an_order_without_id_reference_owner_or_one_total_is_no_fact(changes: Doc) -> None:
    with pytest.raises(Unreadable):
        order_fact(order(**changes))
    with pytest.raises(Unreadable):
        orders([order(), order(**changes)])


def test_an_order_of_one_unnamed_owner_and_without_items_is_read() -> None:
    fact = order_fact(order(relatedParty=[{"id": 5}], productOrderItem=[]))
    assert (fact.party, fact.product, fact.validity) == ("5", None, None)


def test_a_pending_payment_says_where_to_pay_and_until_when() -> None:
    fact = payment_fact(
        payment(
            redirectUrl="https://pay.example/p?t=1",
            qrCodePayload="http://127.0.0.1:8650/pay/qr/pay-1?t=x",
            expiresAt="2026-11-22T09:03:00Z",
            methodLabel="Visa •••• 4242",
            statusDate="2026-11-22T09:00:00Z",
        )
    )
    assert (fact.state, fact.amount, fact.order) == (PaymentState.PENDING, Money(1500, "GBP"), "ord-1")
    assert fact.redirect_url == "https://pay.example/p?t=1"
    assert fact.qr_payload.startswith("http://127.0.0.1")
    assert fact.expires_at == datetime(2026, 11, 22, 9, 3, tzinfo=UTC)
    assert (fact.label, fact.at) == ("Visa •••• 4242", datetime(2026, 11, 22, 9, tzinfo=UTC))


@pytest.mark.parametrize(
    ("word", "state"),
    [
        ("captured", PaymentState.PAID),
        ("done", PaymentState.PAID),
        ("denied", PaymentState.DEAD),
        ("failed", PaymentState.DEAD),
        ("canceled", PaymentState.DEAD),
        ("cancelled", PaymentState.DEAD),
        ("authorized", PaymentState.PENDING),
        ("CAPTURED", PaymentState.PENDING),
        (None, PaymentState.PENDING),
        ({}, PaymentState.PENDING),
    ],
)
def test_only_words_that_we_know_end_a_payment(word: object, state: PaymentState) -> None:
    assert payment_fact(payment(status=word)).state is state


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "file:///etc/passwd", "https://a b", "https://x\n", "//host", "https://" + "x" * 2048, 5],
)
def test_an_address_that_is_none_is_dropped(url: object) -> None:
    fact = payment_fact(payment(redirectUrl=url, qrCodePayload=url))
    assert (fact.redirect_url, fact.qr_payload) == ("", "")


@pytest.mark.parametrize(
    "changes",
    [
        {"id": None},
        {"correlatorId": None},
        {"totalAmount": None},
        {"totalAmount": {"unit": "GBP", "value": -1}},
        {"paymentItem": []},
        {"paymentItem": [{"id": "1"}]},
        {"paymentItem": [{"item": {"id": "a"}}, {"item": {"id": "b"}}]},
        {"paymentItem": [{"item": {}}]},
    ],
)
def test_a_payment_without_id_reference_order_or_amount_is_no_fact(changes: Doc) -> None:
    document = {name: value for name, value in payment(**changes).items() if value is not None}
    with pytest.raises(Unreadable):
        payment_facts([payment(), document])


def test_only_refunds_that_are_done_give_money_back() -> None:
    documents = [
        {"status": "done", "payment": {"id": "pay-1"}},
        {"status": "pending", "payment": {"id": "pay-2"}},
        {"status": "done"},
    ]
    assert refunded(documents) == {"pay-1"}


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        (
            {"@type": "TokenizedCard", "brand": "Visa", "lastFourDigits": 4242, "expirationDate": "2028-03-31",
             "status": "available"},
            (WayKind.SAVED_CARD, "", "Visa", "4242", "03/28", True, ""),
        ),
        (
            {"@type": "TokenizedCard", "lastFourDigits": "42x2", "expirationDate": "03/28"},
            (WayKind.SAVED_CARD, "", "", "", "03/28", True, ""),
        ),
        ({"@type": "TokenizedCard", "expirationDate": "13/28"}, (WayKind.SAVED_CARD, "", "", "", "", True, "")),
        ({"@type": "RedirectMethod", "method": "card"}, (WayKind.REDIRECT, "card", "", "", "", True, "")),
        ({"@type": "QrMethod", "method": "alipay", "status": "moon"}, (WayKind.QR, "alipay", "", "", "", False, "")),
        (
            {"@type": "CreditMethod", "method": "credit", "status": "unavailable", "statusReason": "noCredit"},
            (WayKind.CREDIT, "credit", "", "", "", False, "noCredit"),
        ),
    ],
)  # fmt: skip
def test_ways_to_pay(document: Doc, expected: tuple[object, ...]) -> None:
    made = way({"id": "m1", **document})
    assert (made.kind, made.name, made.brand, made.last_four, made.expires, made.available, made.reason) == expected


@pytest.mark.parametrize("kind", ["BankCard", "", 5])
def test_a_way_without_a_screen_is_not_offered(kind: object) -> None:
    with pytest.raises(Unreadable):
        way({"id": "m1", "@type": kind})
