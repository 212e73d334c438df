"""The declarative table of everything that is served under an official path. Routes and /openapi.json come from it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from . import operations
from .operations import Call
from .scope import Scope
from .tmf630 import Doc, Page
from .views import buckets, catalogue, inventory, money, orders, people, records
from .wire import number_of

Key = Literal["required", "optional"]


@dataclass(frozen=True)
class Resource:
    """One resource of one API. ``many`` yields all that the caller may see; ``page`` and ``one`` are faster ways."""

    api: str
    base: str
    name: str
    definition: str
    many: Callable[[Scope], Iterable[Doc]] | None = None
    page: Callable[[Scope], Page] | None = None
    one: Callable[[Scope, str], Doc | None] | None = None
    create: Callable[[Call], Doc] | None = None
    key: Key = "optional"

    @property
    def path(self) -> str:
        """The address of the list."""
        return f"{self.base}/{self.name}"


@dataclass(frozen=True)
class Action:
    """A POST on one resource that the standard lacks."""

    resource: str
    base: str
    verb: str
    definition: str
    run: Callable[[Call], Doc]

    @property
    def path(self) -> str:
        """The address, with the place of the id."""
        return f"{self.base}/{self.resource}/{{id}}/{self.verb}"


def _order(scope: Scope, order_id: str) -> Doc | None:
    return orders.by_number(scope, number_of("ord", order_id))


def _payment(scope: Scope, payment_id: str) -> Doc | None:
    return money.payment_by_number(scope, number_of("pay", payment_id))


RESOURCES = (
    Resource("TMF620", catalogue.BASE, "productOffering", "ProductOffering", catalogue.offerings),
    Resource("TMF620", catalogue.BASE, "productOfferingPrice", "ProductOfferingPrice", catalogue.prices),
    Resource("TMF620", catalogue.BASE, "productSpecification", "ProductSpecification", catalogue.specifications),
    Resource("TMF637", inventory.BASE, "product", "Product", inventory.products),
    Resource("TMF654", buckets.BASE, "bucket", "Bucket", buckets.buckets),
    Resource("TMF654", buckets.BASE, "topupBalance", "TopupBalance", create=operations.top_up),
    Resource(
        "TMF677",
        buckets.QUERY_BASE,
        "queryUsageConsumption",
        "QueryUsageConsumption",
        create=operations.query_consumption,
    ),
    Resource("TMF635", records.BASE, "usage", "Usage", page=records.page, one=records.one),
    Resource(
        "TMF622",
        orders.BASE,
        "productOrder",
        "ProductOrder",
        orders.all_orders,
        one=_order,
        create=operations.place_order,
        key="required",
    ),
    Resource("TMF622", orders.BASE, "cancelProductOrder", "CancelProductOrder", create=operations.cancel_order),
    Resource("TMF670", money.METHOD_BASE, "paymentMethod", "PaymentMethod", money.methods),
    Resource(
        "TMF676",
        money.PAYMENT_BASE,
        "payment",
        "Payment",
        money.payments,
        one=_payment,
        create=operations.pay,
        key="required",
    ),
    Resource("TMF676", money.PAYMENT_BASE, "refund", "Refund", money.refunds),
    Resource("TMF681", people.MESSAGE_BASE, "communicationMessage", "CommunicationMessage", people.messages),
    Resource("TMF632", people.PARTY_BASE, "individual", "Individual", people.individuals),
    Resource("TMF629", people.CUSTOMER_BASE, "customer", "Customer", people.customers),
    Resource("TMF666", people.ACCOUNT_BASE, "billingAccount", "BillingAccount", people.accounts),
)

ACTIONS = (Action("payment", money.PAYMENT_BASE, "void", "Payment", operations.void_payment),)
