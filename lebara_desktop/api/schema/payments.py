"""Ways to pay (TMF670), payments and refunds (TMF676)."""

from __future__ import annotations

import re
from collections.abc import Iterable

import msgspec

from lebara_desktop.api.schema.common import (
    Loose,
    MoneyWire,
    Ref,
    Wire,
    each,
    flag,
    ident,
    instant,
    price,
    read,
    token,
    whole,
    words,
)
from lebara_desktop.api.strict import Unreadable
from lebara_desktop.domain.checkout import PaymentFact, PaymentState, Way, WayKind
from lebara_desktop.domain.ids import MethodId, OrderId, PaymentId
from lebara_desktop.domain.ways import CardPage, CardState, SavedCard

_STATES = {
    "captured": PaymentState.PAID,
    "done": PaymentState.PAID,
    "denied": PaymentState.DEAD,
    "failed": PaymentState.DEAD,
    "canceled": PaymentState.DEAD,
    "cancelled": PaymentState.DEAD,
}  # anything else may still become money: pending
_KINDS = {
    "TokenizedCard": WayKind.SAVED_CARD,
    "RedirectMethod": WayKind.REDIRECT,
    "QrMethod": WayKind.QR,
    "CreditMethod": WayKind.CREDIT,
}
_LONGEST_URL = 2048


class Method(Wire):
    """A way to pay."""

    id: Loose = ""
    method: Loose = ""
    status: Loose = ""
    status_reason: Loose = ""
    brand: Loose = ""
    last_four_digits: Loose = ""
    expiration_date: Loose = ""
    is_preferred: Loose = False
    redirect_url: Loose = ""
    expires_at: Loose = None
    type_: Loose = msgspec.field(name="@type", default="")


class Item(Wire):
    """What a payment is for."""

    item: Ref | None = None


class Payment(Wire):
    """One attempt to pay."""

    id: Loose = ""
    correlator_id: Loose = ""
    status: Loose = ""
    status_date: Loose = None
    payment_date: Loose = None
    total_amount: MoneyWire | None = None
    payment_item: tuple[Item, ...] = ()
    redirect_url: Loose = ""
    qr_code_payload: Loose = ""
    expires_at: Loose = None
    reason_code: Loose = ""
    method_label: Loose = ""
    revision: Loose = 0


class Refund(Wire):
    """Money that went back."""

    status: Loose = ""
    payment: Ref | None = None


def way(document: object) -> Way:
    """Return a way to pay; raises Unreadable for a type that this program has no screen for."""
    wire = read(Method, document)
    kind = _KINDS.get(wire.type_) if isinstance(wire.type_, str) else None
    if kind is None:
        raise Unreadable("a way to pay that we do not know")
    digits = str(wire.last_four_digits)
    return Way(
        id=MethodId(ident(wire.id, "method id")),
        kind=kind,
        name=token(wire.method),
        brand=words(wire.brand, 40),
        last_four=digits if re.fullmatch(r"[0-9]{4}", digits) else "",
        expires=_expiry(wire.expiration_date),
        available=wire.status in ("available", "active", ""),
        reason=token(wire.status_reason),
    )


def saved_cards(documents: Iterable[object]) -> tuple[SavedCard, ...]:
    """Return the saved cards of a list of ways to pay, the preferred one first."""
    made = [_saved_card(one) for one in each(documents, lambda document: read(Method, document)) if _is_card(one)]
    return tuple(sorted(made, key=lambda one: not one.preferred))


def card_page(document: object) -> CardPage:
    """Return the page on which a card is typed; raises Unreadable."""
    wire = read(Method, document)
    ended = wire.status not in ("pending", "available", "active", "")
    return CardPage(
        id=MethodId(ident(wire.id, "method id")),
        url="" if ended else _url(wire.redirect_url),
        expires_at=instant(wire.expires_at),
        reason=(token(wire.status_reason) or "failed") if ended else "",
    )


def card_or_page(document: object) -> SavedCard | CardPage:
    """Return a saved card, or the page on which it still has to be typed; raises Unreadable."""
    wire = read(Method, document)
    return _saved_card(wire) if _is_card(wire) else card_page(document)


def _is_card(wire: Method) -> bool:
    return bool(wire.type_ == "TokenizedCard" and wire.status != "pending")


def _saved_card(wire: Method) -> SavedCard:
    usable = wire.status in ("available", "active", "")
    expired = wire.status_reason == "cardExpired"
    digits = str(wire.last_four_digits)
    return SavedCard(
        id=MethodId(ident(wire.id, "method id")),
        brand=words(wire.brand, 40),
        last_four=digits if re.fullmatch(r"[0-9]{4}", digits) else "",
        expires=_expiry(wire.expiration_date),
        preferred=flag(wire.is_preferred),
        state=CardState.EXPIRED if expired else CardState.USABLE if usable else CardState.BLOCKED,
    )


def payment_fact(document: object) -> PaymentFact:
    """Return the payment; raises Unreadable where id, reference, order or amount are missing."""
    wire = read(Payment, document)
    items = [one.item for one in wire.payment_item]
    if len(items) != 1 or items[0] is None:
        raise Unreadable("a payment that is not for one order")
    return PaymentFact(
        id=PaymentId(ident(wire.id, "payment id")),
        client_ref=ident(wire.correlator_id, "payment reference"),
        order=OrderId(ident(items[0].id, "order of a payment")),
        amount=price(wire.total_amount),
        state=_STATES.get(wire.status, PaymentState.PENDING) if isinstance(wire.status, str) else PaymentState.PENDING,
        revision=whole(wire.revision) or 0,
        redirect_url=_url(wire.redirect_url),
        qr_payload=_url(wire.qr_code_payload),
        expires_at=instant(wire.expires_at),
        reason=token(wire.reason_code),
        label=words(wire.method_label, 60),
        at=instant(wire.status_date) or instant(wire.payment_date),
    )


def payment_facts(documents: Iterable[object]) -> list[PaymentFact]:
    """Return the payments of a list; one that cannot be read is an error, since it might be ours. Raises Unreadable."""
    return [payment_fact(document) for document in documents]


def refunded(documents: Iterable[object]) -> frozenset[PaymentId]:
    """Return the payments whose money went back for good."""
    made = (read(Refund, document) for document in documents)
    return frozenset(
        PaymentId(ident(one.payment.id)) for one in made if one.payment and one.status in ("done", "captured")
    )


def _url(value: object) -> str:
    """A web address of bearable length; whether it may be opened is decided where it is opened."""
    if isinstance(value, str) and len(value) <= _LONGEST_URL and re.fullmatch(r"https?://[\x21-\x7e]+", value):
        return value
    return ""


def _expiry(value: object) -> str:
    """MM/YY, from that or from a date."""
    moment = instant(value)
    if moment is not None:
        return f"{moment:%m/%y}"
    return value if isinstance(value, str) and re.fullmatch(r"(0[1-9]|1[0-2])/[0-9]{2}", value) else ""
