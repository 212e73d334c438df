"""Ways to pay (670), payments and refunds (676)."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, delete, select

from lebara_desktop.sandbox import catalog
from lebara_desktop.sandbox.catalog import Way
from lebara_desktop.sandbox.clock import rfc3339
from lebara_desktop.sandbox.engine import credit as book
from lebara_desktop.sandbox.errors import ApiError
from lebara_desktop.sandbox.scope import Scope
from lebara_desktop.sandbox.tables import ledger, payment, saved_card
from lebara_desktop.sandbox.wire import Doc, ident, money, number_of, party_ref

METHOD_BASE = "/tmf-api/paymentMethod/v4"
PAYMENT_BASE = "/payment/v4"
_TYPES = {"hosted_page": "RedirectMethod", "redirect": "RedirectMethod", "qr_merchant_presented": "QrMethod"}
_NAMES = {
    "card": ("Card", "银行卡"),
    "credit_card": ("Credit card", "信用卡"),
    "debit_card": ("Debit card", "借记卡"),
    "paypal": ("PayPal", "PayPal"),
    "klarna": ("Klarna", "Klarna"),
    "ideal": ("iDEAL", "iDEAL"),
    "mada": ("mada", "mada"),
    "alipay": ("Alipay", "支付宝"),
    "wechat_pay": ("WeChat Pay", "微信支付"),
    "credit": ("Credit", "余额"),
}


def method_name(method: str, language: str = "en") -> str:
    """Return the everyday name of a way to pay."""
    english, chinese = _NAMES.get(method, (method, method))
    return chinese if language.startswith("zh") else english


def methods(scope: Scope) -> list[Doc]:
    """What this customer may pay with now: saved cards first, then the market's ways, then credit."""
    return [doc for owner in scope.customers() for doc in methods_of(scope, owner)]


def methods_of(scope: Scope, owner: Row[Any]) -> list[Doc]:
    """What one customer may pay with now."""
    cards = scope.tx.execute(
        select(saved_card).where(saved_card.c.party_id == owner.party_id).order_by(saved_card.c.id)
    )
    found = [_card(scope, card) for card in cards]
    for way in catalog.market(owner.market).payment_methods:
        if way.flow in _TYPES and "subscriber" in way.where:
            found.append(_way(scope, owner, way))
    return found if scope.guest else [*found, _credit(scope, owner)]  # a guest leaves, credit would stay behind


def _common(scope: Scope, owner_id: str, method_id: str, kind: str, name: str, status: str = "available") -> Doc:
    return {
        "id": method_id,
        "href": scope.href(f"{METHOD_BASE}/paymentMethod/{method_id}"),
        "name": name,
        "status": status,
        "relatedParty": party_ref(owner_id),
        "@type": kind,
        "@baseType": "PaymentMethod",
    }


def _card(scope: Scope, card: Row[Any]) -> Doc:
    if card.state != "saved":
        return _hosted(scope, card)
    expired = card.expires_at <= scope.at
    name = f"{card.brand} •••• {card.last4}"
    status = "unavailable" if expired else "available"
    doc = _common(scope, card.party_id, ident("card", card.id), "TokenizedCard", name, status)
    doc |= {
        "brand": card.brand,
        "cardType": card.card_type,
        "lastFourDigits": card.last4,
        "expirationDate": rfc3339(card.expires_at),
        "token": card.token,
        "tokenType": "sandbox",
        "isPreferred": bool(card.preferred),
    }
    return doc | ({"statusReason": "cardExpired"} if expired else {})


def _hosted(scope: Scope, card: Row[Any]) -> Doc:
    """A card that is being typed on its page, or of which nothing came."""
    number, open_ = ident("card", card.id), card.state == "pending"
    status = "pending" if open_ else "unavailable"
    doc = _common(scope, card.party_id, number, "HostedCard", method_name("card", scope.language), status)
    if not open_:
        return doc | {"statusReason": card.reason}
    page = scope.href(f"/pay/method/{number}?t={card.secret}")
    return doc | {"redirectUrl": page, "expiresAt": rfc3339(card.page_until)}


def _way(scope: Scope, owner: Row[Any], way: Way) -> Doc:
    kind = _TYPES[way.flow]
    return _common(scope, owner.party_id, way.id, kind, method_name(way.id, scope.language)) | {"method": way.id}


def _credit(scope: Scope, owner: Row[Any]) -> Doc:
    empty = book.available(scope.tx, owner.account_id, scope.at) == 0
    status = "unavailable" if empty else "available"
    doc = _common(scope, owner.party_id, "credit", "CreditMethod", method_name("credit", scope.language), status)
    doc["method"] = "credit"
    return doc | ({"statusReason": "noCredit"} if empty else {})


def forget_card(scope: Scope, doc: Doc) -> None:
    """Delete a saved card for good; the market's ways to pay stay. A method that somebody only named has no more to it."""
    number = number_of("card", doc["id"])
    if number is not None:
        scope.tx.execute(delete(saved_card).where(saved_card.c.id == number))
    elif "-d" not in doc["id"]:
        raise ApiError("forbidden", "Only saved cards can be deleted.")


def payments(scope: Scope) -> list[Doc]:
    """The caller's payments, newest first."""
    mine = select(payment).where(scope.mine(payment.c.party_id))
    return [_payment(scope, row) for row in scope.tx.execute(mine.order_by(payment.c.id.desc()))]


def payment_by_number(scope: Scope, number: int | None) -> Doc | None:
    """One payment of the caller, or None."""
    mine = (payment.c.id == number, scope.mine(payment.c.party_id))
    row = scope.tx.execute(select(payment).where(*mine)).first()
    return None if row is None else _payment(scope, row)


def _payment(scope: Scope, row: Row[Any]) -> Doc:
    number = ident("pay", row.id)
    whole = money(row.amount_minor, row.currency)
    item = {"id": ident("ord", row.order_id), "@referredType": "ProductOrder"}
    doc: Doc = {
        "id": number,
        "href": scope.href(f"{PAYMENT_BASE}/payment/{number}"),
        "correlatorId": row.attempt_ref,
        "status": row.status,
        "statusDate": rfc3339(row.changed_at),
        "paymentDate": rfc3339(row.created_at),
        "account": {"id": row.account_id, "@referredType": "BillingAccount"},
        "channel": {"id": row.channel},
        "amount": whole,
        "totalAmount": whole,
        "paymentItem": [{"id": "1", "item": item, "totalAmount": whole}],
        "paymentMethod": {"id": row.method_id, "@type": "PaymentMethodRef", "@referredType": row.method_type},
        "methodLabel": row.label,
        "revision": row.revision,
        "@type": "QrPayment" if row.kind == "qr" else "CreditPayment" if row.kind == "credit" else "RedirectPayment",
        "@baseType": "Payment",
    }
    if row.reason:
        doc["reasonCode"] = row.reason
    if row.status == "pendingAuthorization":
        doc |= _next_action(scope, row, number)
    return doc


def _next_action(scope: Scope, row: Row[Any], number: str) -> Doc:
    expires = {"expiresAt": rfc3339(row.expires_at)}
    if row.kind == "qr":
        return {**expires, "qrCodePayload": scope.href(f"/pay/qr/{number}?t={row.secret}")}
    page = "/bank" if row.kind == "bank" else ""
    return {**expires, "redirectUrl": scope.href(f"/pay/{number}{page}?t={row.secret}")}


def refunds(scope: Scope) -> list[Doc]:
    """Money that went back to the caller, newest first."""
    joined = select(ledger, payment.c.method_id, payment.c.method_type, payment.c.account_id)
    joined = joined.join(payment, payment.c.id == ledger.c.payment_id)
    joined = joined.where(ledger.c.entry == "refund", scope.mine(payment.c.party_id))
    return [_refund(scope, row) for row in scope.tx.execute(joined.order_by(ledger.c.id.desc()))]


def _refund(scope: Scope, row: Row[Any]) -> Doc:
    number = ident("rfd", row.id)
    whole = money(row.amount_minor, row.currency)
    return {
        "id": number,
        "href": scope.href(f"{PAYMENT_BASE}/refund/{number}"),
        "status": "done",
        "refundDate": rfc3339(row.at),
        "statusDate": rfc3339(row.at),
        "account": {"id": row.account_id, "@referredType": "BillingAccount"},
        "amount": whole,
        "totalAmount": whole,
        "payment": {"id": ident("pay", row.payment_id)},
        "paymentMethod": {"id": row.method_id, "@type": "PaymentMethodRef", "@referredType": row.method_type},
        "@type": "Refund",
    }
