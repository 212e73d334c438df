"""The declarative table of everything that is served under an official path. Routes and /openapi.json come from it."""

from __future__ import annotations

from . import advice, balances, fills, operations
from .resource import Action, Resource
from .scope import Scope
from .tmf630 import Doc
from .views import (
    accounts,
    bills,
    buckets,
    cards,
    catalogue,
    inventory,
    money,
    orders,
    people,
    profile,
    records,
    sites,
    stock,
)
from .wire import number_of

_ALL = ("POST", "PATCH", "DELETE")
_listed = fills.stamped("lastUpdate", lifecycleStatus="Active")


def _order(scope: Scope, order_id: str) -> Doc | None:
    return orders.by_number(scope, number_of("ord", order_id))


def _payment(scope: Scope, payment_id: str) -> Doc | None:
    return money.payment_by_number(scope, number_of("pay", payment_id))


def _catalogue(name: str, prefix: str, many: object = None) -> Resource:
    definition = name[0].upper() + name[1:]
    changes = ("name", "description", "lifecycleStatus", "version", "validFor")
    source = many if callable(many) else None
    return Resource("TMF620", catalogue.BASE, name, definition, prefix, source, kept=True, verbs=_ALL, public=True,
                    fill=_listed, patchable=changes)  # fmt: skip


def _account(name: str, prefix: str, many: object) -> Resource:
    definition = name[0].upper() + name[1:]
    changes = ("name", "description", "contact", "defaultPaymentMethod", "billStructure", "relatedParty")
    return Resource("TMF666", accounts.BASE, name, definition, prefix, many if callable(many) else None, kept=True,
                    verbs=_ALL, fill=fills.stamped("lastModified", state="active"), patchable=changes)  # fmt: skip


def _bill_shape(name: str, prefix: str, many: object) -> Resource:
    definition = name[0].upper() + name[1:]
    return Resource("TMF666", accounts.BASE, name, definition, prefix, many if callable(many) else None, kept=True,
                    verbs=_ALL, public=True, patchable=("name", "description"))  # fmt: skip


_CATALOGUE = (
    _catalogue("catalog", "catalog", catalogue.catalogs),
    _catalogue("category", "category", catalogue.categories),
    _catalogue("productOffering", "offer", catalogue.offerings),
    _catalogue("productOfferingPrice", "price", catalogue.prices),
    _catalogue("productSpecification", "spec", catalogue.specifications),
)
_SALES = (
    Resource("TMF621", "/tmf-api/troubleTicket/v4", "troubleTicket", "TroubleTicket", "ticket", kept=True, verbs=_ALL,
             fill=fills.ticket),
    Resource("TMF622", orders.BASE, "productOrder", "ProductOrder", "ord", orders.all_orders, one=_order,
             create=operations.place_order, kept=True, verbs=_ALL, fill=fills.plain_order,
             patchable=("description", "notificationContact", "note", "priority")),
    Resource("TMF622", orders.BASE, "cancelProductOrder", "CancelProductOrder", "cancel", orders.cancellations,
             create=operations.cancel_order),
    Resource("TMF663", "/tmf-api/shoppingCart/v4", "shoppingCart", "ShoppingCart", "cart", kept=True, verbs=_ALL,
             fill=fills.cart),
    Resource("TMF680", advice.BASE, "queryProductRecommendation", "QueryProductRecommendation", "advice",
             create=advice.recommend, kept=True),
)  # fmt: skip
_PEOPLE = (
    Resource("TMF629", people.CUSTOMER_BASE, "customer", "Customer", "cus", people.customers, kept=True, verbs=_ALL,
             fill=fills.stamped(status="Initialized"), patchable=("name", "characteristic", "statusReason")),
    Resource("TMF632", people.PARTY_BASE, "individual", "Individual", "ind", people.individuals, kept=True, verbs=_ALL,
             fill=fills.stamped(status="initialized"),
             patchable=("middleName", "title", "gender", "birthDate", "nationality", "languageAbility",
                        "individualIdentification"),
             patches=("givenName", "familyName", "contactMedium", "partyCharacteristic", "languageAbility",
                      "individualIdentification"), patch=profile.change_individual),
    Resource("TMF632", people.PARTY_BASE, "organization", "Organization", "org", kept=True, verbs=_ALL,
             fill=fills.stamped(status="initialized")),
    Resource("TMF681", people.MESSAGE_BASE, "communicationMessage", "CommunicationMessage", "msg", people.messages,
             create=people.send),
)  # fmt: skip
_LINES = (
    Resource("TMF635", records.BASE, "usage", "Usage", "cdr", page=records.page, one=records.one, kept=True, verbs=_ALL,
             fill=fills.stamped(status="received")),
    Resource("TMF635", records.BASE, "usageSpecification", "UsageSpecification", "usage", records.specifications,
             kept=True, verbs=_ALL, public=True, fill=_listed),
    Resource("TMF637", inventory.BASE, "product", "Product", "prd", inventory.products, kept=True, verbs=_ALL,
             patchable=("name", "description"), patches=("productCharacteristic",), patch=inventory.rename),
    Resource("TMF639", stock.RESOURCE_BASE, "resource", "Resource", "res", stock.resources, kept=True, verbs=_ALL,
             patchable=("description", "note")),
    Resource("TMF640", stock.SERVICE_BASE, "service", "Service", "svc", stock.services, kept=True, verbs=_ALL,
             patches=("state", "serviceCharacteristic"), patch=stock.change_service),
    Resource("TMF640", stock.SERVICE_BASE, "monitor", "Monitor", "mon", stock.monitors),
    Resource("TMF674", sites.BASE, "geographicSite", "GeographicSite", "site", sites.sites, kept=True, verbs=_ALL,
             public=True, fill=fills.stamped(status="planned"), patchable=("name", "description", "status", "calendar")),
    Resource("TMF677", buckets.QUERY_BASE, "queryUsageConsumption", "QueryUsageConsumption", "query", buckets.queries,
             one=buckets.query, create=operations.query_consumption),
)  # fmt: skip
_MONEY = (
    Resource("TMF654", buckets.BASE, "bucket", "Bucket", "bucket", buckets.buckets, kept=True,
             verbs=("POST", "PATCH", "DELETE"), fill=fills.stamped(status="active", created=("requestedDate", "confirmationDate"))),
    Resource("TMF654", buckets.BASE, "topupBalance", "TopupBalance", "topup", create=balances.top_up, kept=True,
             verbs=("DELETE",), remove=balances.stop_topping_up),
    Resource("TMF654", buckets.BASE, "adjustBalance", "AdjustBalance", "adjust", create=balances.adjust, kept=True,
             verbs=("DELETE",), remove=balances.keeps),
    Resource("TMF654", buckets.BASE, "transferBalance", "TransferBalance", "transfer", create=balances.transfer,
             kept=True, verbs=("DELETE",), remove=balances.keeps),
    Resource("TMF654", buckets.BASE, "reserveBalance", "ReserveBalance", "reserve", create=balances.reserve, kept=True,
             verbs=("DELETE",), remove=balances.release),
    Resource("TMF654", buckets.BASE, "accumulatedBalance", "AccumulatedBalance", "sum", balances.accumulated),
    Resource("TMF654", buckets.BASE, "balanceAction", "BalanceAction", "action", balances.actions),
    Resource("TMF654", buckets.BASE, "balanceActionHistory", "BalanceActionHistory", "action", balances.actions),
    _account("partyAccount", "pacc", accounts.party),
    _account("billingAccount", "bacc", accounts.billing),
    _account("settlementAccount", "sacc", accounts.settlement),
    _account("financialAccount", "facc", accounts.financial),
    _bill_shape("billingCycleSpecification", "cycle", accounts.cycles),
    _bill_shape("billFormat", "format", accounts.formats),
    _bill_shape("billPresentationMedia", "media", accounts.media),
    Resource("TMF670", money.METHOD_BASE, "paymentMethod", "PaymentMethod", "method", money.methods, kept=True,
             create=cards.add, verbs=_ALL, fill=fills.method, patchable=("description",), patches=("isPreferred",),
             patch=cards.prefer, remove=money.forget_card),
    Resource("TMF676", money.PAYMENT_BASE, "payment", "Payment", "pay", money.payments, one=_payment, create=operations.pay,
             needs=("correlatorId", "paymentItem"),
             key="required"),
    Resource("TMF676", money.PAYMENT_BASE, "refund", "Refund", "rfd", money.refunds, create=operations.refund,
             needs=("payment",), key="required"),
    Resource("TMF678", bills.BASE, "customerBill", "CustomerBill", "bill", bills.bills, one=bills.one, kept=True,
             verbs=("PATCH",), patchable=()),
    Resource("TMF678", bills.BASE, "customerBillOnDemand", "CustomerBillOnDemand", "demand", kept=True, verbs=("POST",),
             fill=fills.stamped("lastUpdate", state="done")),
    Resource("TMF678", bills.BASE, "appliedCustomerBillingRate", "AppliedCustomerBillingRate", "rate", bills.rates),
)  # fmt: skip

RESOURCES = (*_CATALOGUE, *_SALES, *_PEOPLE, *_LINES, *_MONEY)
ACTIONS = (
    Action("TMF676", "payment", money.PAYMENT_BASE, "void", "Payment", operations.void_payment),
    Action("TMF639", "resource", stock.RESOURCE_BASE, "reveal", "Resource", stock.reveal),
)
HUBS = tuple(dict.fromkeys((one.api, one.base) for one in RESOURCES))
