"""Orders (TMF622) as facts: strict where money is decided."""

from __future__ import annotations

from collections.abc import Iterable

from lebara_desktop.api.schema.common import (
    Loose,
    MoneyWire,
    Ref,
    TimePeriod,
    Wire,
    each,
    ident,
    instant,
    period,
    price,
    read,
    token,
    whole,
)
from lebara_desktop.domain.checkout import OrderFact, OrderState
from lebara_desktop.domain.ids import OrderId, PartyId, PaymentId, ProductId
from lebara_desktop.domain.money import Money
from lebara_desktop.domain.usage import Period

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


class Item(Wire):
    """One item of an order."""

    product: ItemProduct | None = None


class Order(Wire):
    """A product order."""

    id: Loose = ""
    external_id: Loose = ""
    state: Loose = ""
    status_reason: Loose = ""
    revision: Loose = 0
    completion_date: Loose = None
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
