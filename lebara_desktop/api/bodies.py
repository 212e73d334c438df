"""The bodies that the client posts, as exact bytes: fixed order of members, amounts exact to the minor unit."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec

from lebara_desktop.domain.checkout import Draft
from lebara_desktop.domain.ids import AccountId, MethodId, OrderId, PartyId, ProductId, reference
from lebara_desktop.domain.money import Money
from lebara_desktop.domain.orders import Question
from lebara_desktop.domain.usage import Period

Json = dict[str, object]
CHANNEL = "subscriber"

_encoder = msgspec.json.Encoder(decimal_format="number")


def encode(body: Json) -> bytes:
    """Return ``body`` as JSON; members stand in the order in which they were written here."""
    return _encoder.encode(body)


def order(draft: Draft) -> bytes:
    """Return the order for ``draft`` (TMF622, docs/operator-api.md)."""
    offer = draft.offer
    product: Json = {"id": draft.product} if draft.product else {}
    product["productCharacteristic"] = [
        {"name": "msisdn", "value": draft.msisdn.digits},
        {"name": "startMode", "value": draft.start.value},
        {"name": "autoRenew", "value": draft.auto_renew},
    ]
    item: Json = {
        "id": "1",
        "action": "modify" if draft.product else "add",
        "quantity": 1,
        "productOffering": {"id": offer.id, "name": offer.name},
        "product": product,
    }
    price: Json = {
        "taxRate": offer.tax.rate,
        "taxIncludedAmount": _money(draft.total),
        "dutyFreeAmount": _money(offer.tax.net(draft.total)),
    }
    total: Json = {"priceType": "oneTime", "price": price}
    return encode(
        {
            **order_head(draft.intent, "renewal", draft.party, draft.account),
            "productOrderItem": [item],
            "orderTotalPrice": [total],
        }
    )


def auto_renew(key: str, party: PartyId, account: AccountId, product: ProductId, on: bool) -> bytes:
    """Return the order that switches auto-renew and costs nothing."""
    characteristic: Json = {"name": "autoRenew", "value": on}
    changed: Json = {"id": product, "productCharacteristic": [characteristic]}
    item: Json = {"id": "1", "action": "modify", "quantity": 1, "product": changed}
    return encode({**order_head(key, "autoRenew", party, account), "productOrderItem": [item]})


def cancellation(order: OrderId) -> bytes:
    """Return the wish to cancel an order (TMF622)."""
    return encode({"productOrder": {"id": order}, "cancellationReason": "customerRequest"})


def payment(key: str, account: AccountId, order: OrderId, amount: Money, way: MethodId) -> bytes:
    """Return one payment attempt (TMF676)."""
    item: Json = {"id": "1", "item": {"id": order, "@referredType": "ProductOrder"}, "totalAmount": _money(amount)}
    return encode(
        {
            "correlatorId": key,
            "account": {"id": account, "@referredType": "BillingAccount"},
            "channel": {"id": CHANNEL},
            "totalAmount": _money(amount),
            "paymentItem": [item],
            "paymentMethod": {"id": way, "@type": "PaymentMethodRef", "@referredType": "PaymentMethod"},
        }
    )


def void() -> bytes:
    """Return the (empty) body that ends a payment."""
    return encode({})


def consumption(product: ProductId, span: Period | None) -> bytes:
    """Return the question what was used of a plan and, in ``span``, of its line (TMF677)."""
    criteria: Json = {"product": [{"id": product}]}
    if span is not None:
        criteria["validPeriod"] = {"startDateTime": _instant(span.start), "endDateTime": _instant(span.end)}
    return encode({"searchCriteria": criteria})


def voucher(code: str, account: AccountId, bucket: str, currency: str) -> bytes:
    """Return the wish to put a voucher onto the credit (TMF654); its worth is the operator's answer."""
    return encode(
        {
            "voucher": code,
            "usageType": "monetary",
            "bucket": {"id": bucket},
            "partyAccount": {"id": account},
            "amount": {"amount": 0, "units": currency},
        }
    )


def ticket(party: PartyId, question: Question) -> bytes:
    """Return a question to support about one order (TMF621); ``externalId`` finds it again."""
    about: Json = {"id": question.order, "role": "disputedOrder", "@referredType": "ProductOrder"}
    return encode(
        {
            "externalId": question.key,
            "name": reference(question.intent),
            "description": question.text,
            "severity": "Urgent" if question.urgent else "Normal",
            "ticketType": "Payment",
            "channel": {"id": CHANNEL},
            "relatedParty": [{"id": party, "role": "customer", "@referredType": "Individual"}],
            **({"relatedEntity": [about]} if question.order else {}),
        }
    )


def hosted_card() -> bytes:
    """Return the wish for a page on which a card is typed (extension of TMF670)."""
    return encode({"@type": "HostedCard", "name": "Card"})


def preferred() -> bytes:
    """Return the change that makes a saved way to pay the first one (TMF670)."""
    return encode({"isPreferred": True})


def order_head(key: str, category: str, party: PartyId, account: AccountId) -> Json:
    """Return what every order of a customer begins with."""
    return {
        "externalId": key,
        "category": category,
        "channel": [{"id": CHANNEL, "role": "orderCapture"}],
        "relatedParty": [{"id": party, "role": "customer", "@referredType": "Individual"}],
        "billingAccount": {"id": account},
    }


def _money(amount: Money) -> Json:
    return {"unit": amount.currency, "value": amount.major}


def _instant(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
