"""Orders (TMF622) as facts: strict where money is decided."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from lebara_desktop.api.schema.common import (
    Characteristic,
    Loose,
    MoneyWire,
    Ref,
    TimePeriod,
    Wire,
    each,
    flag,
    ident,
    instant,
    period,
    price,
    read,
    token,
    values,
    whole,
    words,
)
from lebara_desktop.api.strict import Unreadable
from lebara_desktop.domain.checkout import OrderFact, OrderState, PastOrder, StartMode
from lebara_desktop.domain.ids import AccountId, Msisdn, NumberError, OfferId, OrderId, PartyId, PaymentId, ProductId
from lebara_desktop.domain.money import Money
from lebara_desktop.domain.usage import Period

_LONG_AGO = datetime(1, 1, 1, tzinfo=UTC)

_STATES = {
    "acknowledged": OrderState.OPEN,
    "pending": OrderState.OPEN,
    "inProgress": OrderState.RUNNING,
    "completed": OrderState.COMPLETED,
    "cancelled": OrderState.CANCELLED,
    "rejected": OrderState.CANCELLED,
    "failed": OrderState.FAILED,
}


class Amounts(Wire):
    """The amounts of a price."""

    tax_included_amount: MoneyWire | None = None


class OrderPrice(Wire):
    """One total of an order."""

    price: Amounts | None = None


class Term(Wire):
    """The validity that was bought."""

    valid_for: TimePeriod | None = None


class ItemProduct(Wire):
    """The plan instance of an item: the line's before, the new one after completion."""

    id: Loose = ""
    product_term: tuple[Term, ...] = ()
    product_characteristic: tuple[Characteristic, ...] = ()


class Item(Wire):
    """One item of an order."""

    product: ItemProduct | None = None
    product_offering: Ref | None = None


class Order(Wire):
    """A product order."""

    id: Loose = ""
    external_id: Loose = ""
    state: Loose = ""
    status_reason: Loose = ""
    revision: Loose = 0
    completion_date: Loose = None
    order_date: Loose = None
    billing_account: Ref | None = None
    related_party: tuple[Ref, ...] = ()
    order_total_price: tuple[OrderPrice, ...] = ()
    product_order_item: tuple[Item, ...] = ()
    payment: tuple[Ref, ...] = ()


def order_fact(document: object) -> OrderFact:
    """Return the order; raises Unreadable where id, reference, owner or amount are missing."""
    wire = read(Order, document)
    product = wire.product_order_item[0].product if wire.product_order_item else None
    done = wire.state == "completed"
    return OrderFact(
        id=OrderId(ident(wire.id, "order id")),
        client_ref=ident(wire.external_id, "order reference"),
        party=PartyId(ident(_owner(wire.related_party), "owner of an order")),
        amount=_total(wire.order_total_price),
        state=_STATES.get(wire.state, OrderState.UNKNOWN) if isinstance(wire.state, str) else OrderState.UNKNOWN,
        revision=whole(wire.revision) or 0,
        payments=tuple(PaymentId(one) for one in each((ref.id for ref in wire.payment), ident)),
        product=ProductId(ident(product.id)) if product and product.id and done else None,
        validity=_validity(product),
        reason=token(wire.status_reason),
        completed_at=instant(wire.completion_date),
    )


def orders(documents: Iterable[object]) -> list[OrderFact]:
    """Return the orders of a list; one that cannot be read is an error, since it might be ours. Raises Unreadable."""
    return [order_fact(document) for document in documents]


def past_orders(documents: Iterable[object], party: PartyId) -> list[PastOrder]:
    """Return the plans that ``party`` ordered, newest first; what is no plan, or cannot be read, is left out."""
    found = [one for one in each(documents, _past_order) if one is not None and one.fact.party == party]
    return sorted(found, key=lambda one: one.ordered_at or _LONG_AGO, reverse=True)


def _past_order(document: object) -> PastOrder | None:
    wire = read(Order, document)
    item = wire.product_order_item[0] if wire.product_order_item else None
    if item is None or item.product is None or item.product_offering is None or not wire.order_total_price:
        return None
    fact, asked = order_fact(document), values(item.product.product_characteristic)
    try:
        number = Msisdn(str(asked.get("msisdn")))
    except NumberError as error:
        raise Unreadable("an order without a number") from error
    return PastOrder(
        fact=fact,
        offer=OfferId(ident(item.product_offering.id, "offer of an order")),
        plan=words(item.product_offering.name),
        account=AccountId(ident(wire.billing_account and wire.billing_account.id, "account of an order")),
        msisdn=number,
        product=ProductId(ident(item.product.id)) if item.product.id and fact.product is None else None,
        start=StartMode.NOW if asked.get("startMode") == StartMode.NOW else StartMode.AFTER_CURRENT,
        auto_renew=flag(asked.get("autoRenew")),
        ordered_at=instant(wire.order_date),
    )


def _owner(parties: tuple[Ref, ...]) -> object:
    owners = [one for one in parties if one.role == "customer"] or [one for one in parties if not one.role]
    return owners[0].id if owners else None


def _total(prices: tuple[OrderPrice, ...]) -> Money:
    """The one total; several could not be compared with what the customer was shown."""
    totals = [one.price.tax_included_amount for one in prices if one.price]
    return price(totals[0] if len(totals) == 1 else None)


def _validity(product: ItemProduct | None) -> Period | None:
    for term in product.product_term if product else ():
        if (made := period(term.valid_for)) is not None:
            return made
    return None
