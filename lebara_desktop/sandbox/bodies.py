"""The bodies of POST requests, read strictly: what the operator needs of them, numbers exactly, the rest ignored."""

from __future__ import annotations

from decimal import Decimal
from typing import TypeVar

import msgspec

from .errors import ApiError

T = TypeVar("T")
MAX_DEPTH = 32


class Ref(msgspec.Struct):
    """A reference by id."""

    id: str


class Money(msgspec.Struct):
    """TM Forum ``Money``, decoded exactly."""

    unit: str
    value: Decimal


class Price(msgspec.Struct):
    """The part of a price that the operator compares."""

    taxIncludedAmount: Money


class OrderPrice(msgspec.Struct):
    """One price of an order."""

    price: Price


class Characteristic(msgspec.Struct):
    """A characteristic; the value is checked where it is used."""

    name: str
    value: msgspec.Raw


class ItemProduct(msgspec.Struct):
    """The line that an order item is about."""

    id: str = ""  # a number that is being linked has none yet
    productCharacteristic: tuple[Characteristic, ...] = ()


class Item(msgspec.Struct):
    """One item of an order."""

    id: str
    action: str
    product: ItemProduct
    productOffering: Ref | None = None
    quantity: int = 1


class OrderBody(msgspec.Struct):
    """POST productOrder."""

    externalId: str
    category: str
    productOrderItem: tuple[Item, ...]
    relatedParty: tuple[Ref, ...] = ()
    billingAccount: Ref | None = None
    channel: tuple[Ref, ...] = ()
    orderTotalPrice: tuple[OrderPrice, ...] = ()


class CancelBody(msgspec.Struct):
    """POST cancelProductOrder."""

    productOrder: Ref
    cancellationReason: str = ""


class PaymentItem(msgspec.Struct):
    """What a payment is for."""

    item: Ref
    totalAmount: Money | None = None


class PaymentBody(msgspec.Struct):
    """POST payment."""

    account: Ref
    totalAmount: Money
    paymentItem: tuple[PaymentItem, ...]
    paymentMethod: Ref
    correlatorId: str = ""
    channel: Ref | None = None


class RefundBody(msgspec.Struct):
    """POST refund."""

    account: Ref
    totalAmount: Money
    paymentMethod: Ref
    payment: Ref | None = None


class Quantity(msgspec.Struct):
    """TM Forum ``Quantity``."""

    amount: Decimal
    units: str


class TopupBody(msgspec.Struct):
    """POST topupBalance."""

    voucher: str
    usageType: str
    bucket: Ref
    partyAccount: Ref
    amount: Quantity


def read(body: bytes, shape: type[T]) -> T:
    """Decode a JSON body into ``shape``. Raises ApiError ``invalidRequest`` naming the place that is wrong."""
    try:
        return msgspec.json.decode(body, type=shape)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise ApiError("invalidRequest", f"The request is not as described: {str(error)[:200]}") from error
