"""Which request asks which question: addresses, filters and headers of docs/operator-api.md. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from urllib.parse import quote

from lebara_desktop.api import bodies
from lebara_desktop.api.profile import Api, Profile
from lebara_desktop.api.wire import JSON, Request
from lebara_desktop.domain.ids import AccountId, OrderId, PartyId, PaymentId, ProductId
from lebara_desktop.domain.usage import Period


class Requests:
    """Makes requests for one operator."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile

    def person(self, party: PartyId) -> Request:
        """Contact data (632)."""
        return self._one(Api.PARTY, "individual", party)

    def products(self, party: PartyId) -> Request:
        """All plans of all lines (637)."""
        return self._list(Api.INVENTORY, "product", ("relatedParty.id", party))

    def consumption(self, product: ProductId, span: Period | None = None) -> Request:
        """What is left and was used (677): a POST that only reads."""
        return self._post(Api.CONSUMPTION, "queryUsageConsumption", bodies.consumption(product, span), safe=True)

    def credit(self, account: AccountId) -> Request:
        """The credit bucket (654)."""
        return self._list(Api.PREPAY, "bucket", ("partyAccount.id", account), ("usageType", "monetary"))

    def voucher(self, key: str, code: str, account: AccountId, bucket: str, currency: str) -> Request:
        """A voucher onto the credit (654)."""
        return self._post(Api.PREPAY, "topupBalance", bodies.voucher(code, account, bucket, currency), key)

    def offers(self, market: str, channel: str) -> Request:
        """What is on sale (620)."""
        filters = (("lifecycleStatus", "Active"), ("marketSegment.id", market), ("channel.id", channel))
        return self._list(Api.CATALOGUE, "productOffering", *filters)

    def prices(self, ids: Iterable[str]) -> Request:
        """Prices that offers only refer to (620)."""
        return self._list(Api.CATALOGUE, "productOfferingPrice", ("id", ",".join(ids)))

    def specification(self, number: str) -> Request:
        """The characteristics that an offer only refers to (620)."""
        return self._one(Api.CATALOGUE, "productSpecification", number)

    def ways(self, party: PartyId) -> Request:
        """How this customer may pay now (670)."""
        return self._list(Api.METHODS, "paymentMethod", ("relatedParty.id", party))

    def messages(self, party: PartyId) -> Request:
        """What was sent to this person (681)."""
        return self._list(Api.MESSAGES, "communicationMessage", ("receiver.party.id", party))

    def place_order(self, key: str, body: bytes) -> Request:
        """An order, with the stored bytes (622)."""
        return self._post(Api.ORDERING, "productOrder", body, key)

    def cancel_order(self, key: str, order: OrderId) -> Request:
        """The wish to cancel an order (622)."""
        return self._post(Api.ORDERING, "cancelProductOrder", bodies.cancellation(order), key)

    def order(self, order: OrderId) -> Request:
        """One order (622)."""
        return self._one(Api.ORDERING, "productOrder", order)

    def orders_by_ref(self, client_ref: str) -> Request:
        """The orders with our reference (622)."""
        return self._list(Api.ORDERING, "productOrder", ("externalId", client_ref))

    def orders_of(self, party: PartyId) -> Request:
        """The orders of one person (622)."""
        return self._list(Api.ORDERING, "productOrder", ("relatedParty.id", party), ("sort", "-orderDate"))

    def pay(self, key: str, body: bytes) -> Request:
        """One payment attempt, with the stored bytes (676)."""
        return self._post(Api.PAYMENT, "payment", body, key)

    def void(self, key: str, payment: PaymentId) -> Request:
        """The end of an open payment (extension of 676)."""
        made = self._post(Api.PAYMENT, "payment void", bodies.void(), key)
        return replace(made, url=f"{self._path(Api.PAYMENT, 'payment', payment)}/void")

    def payment(self, payment: PaymentId) -> Request:
        """One payment (676)."""
        return self._one(Api.PAYMENT, "payment", payment)

    def payments_by_ref(self, client_ref: str) -> Request:
        """The payments with our attempt's reference (676)."""
        return self._list(Api.PAYMENT, "payment", ("correlatorId", client_ref))

    def refunds(self, payments: Iterable[PaymentId]) -> Request:
        """Money that went back (676)."""
        return self._list(Api.PAYMENT, "refund", ("payment.id", ",".join(payments)))

    def _path(self, api: Api, resource: str, number: str = "") -> str:
        tail = f"/{quote(number, safe='')}" if number else ""
        return f"{self._profile.base(api)}/{resource}{tail}"

    def _one(self, api: Api, resource: str, number: str) -> Request:
        if number in ("", ".", ".."):
            raise ValueError("an id is needed")
        return Request(resource, "GET", self._path(api, resource, number), safe=True)

    def _list(self, api: Api, resource: str, *filters: tuple[str, str]) -> Request:
        return Request(resource, "GET", self._path(api, resource), filters, safe=True)

    def _post(self, api: Api, resource: str, body: bytes, key: str = "", *, safe: bool = False) -> Request:
        headers = {"Content-Type": JSON, **({"Idempotency-Key": quoted(key)} if key else {})}
        return Request(resource, "POST", self._path(api, resource), (), body, headers, safe)


def quoted(key: str) -> str:
    """Return ``key`` as a structured-field string (RFC 8941), as the Idempotency-Key draft wants it."""
    if not key.isascii() or not key.isprintable():
        raise ValueError("an idempotency key is printable ASCII")
    return '"' + key.replace("\\", "\\\\").replace('"', '\\"') + '"'
