"""Bills (678): prepaid has none, so each payment that was kept is one bill with its receipt as a PDF."""

from __future__ import annotations

import base64
from typing import Any

from sqlalchemy import Row, select

from lebara_desktop.sandbox import catalog, pdf
from lebara_desktop.sandbox.clock import rfc3339
from lebara_desktop.sandbox.engine.messages import day
from lebara_desktop.sandbox.engine.messages import price as written
from lebara_desktop.sandbox.scope import Scope
from lebara_desktop.sandbox.tables import customer, line, orders, payment
from lebara_desktop.sandbox.wire import Doc, ident, money, number_of, party_ref, tax_minor

BASE = "/tmf-api/customerBillManagement/v4"


def bills(scope: Scope) -> list[Doc]:
    """The caller's bills with their documents, newest first."""
    return [_bill(scope, row) for row in scope.tx.execute(_paid(scope).order_by(payment.c.id.desc()))]


def one(scope: Scope, bill_id: str) -> Doc | None:
    """One bill with its document, or None."""
    row = scope.tx.execute(_paid(scope).where(payment.c.id == number_of("bill", bill_id))).first()
    return None if row is None else _bill(scope, row)


def rates(scope: Scope) -> list[Doc]:
    """What each bill charges: the plan, with its tax."""
    return [_rate(scope, row) for row in scope.tx.execute(_paid(scope).order_by(payment.c.id.desc()))]


def _paid(scope: Scope) -> Any:  # the type of a joined select has no shorter name
    facts = (
        orders.c.offering_id,
        orders.c.offering_name,
        orders.c.tax_rate,
        orders.c.new_product_id,
        orders.c.ordered_at,
    )
    joined = select(payment, *facts, line.c.msisdn, line.c.market, customer.c.given_name, customer.c.family_name)
    joined = joined.join(orders, orders.c.id == payment.c.order_id).join(line, line.c.id == orders.c.line_id)
    joined = joined.join(customer, customer.c.party_id == payment.c.party_id)
    return joined.where(scope.mine(payment.c.party_id), payment.c.status == "captured", ~payment.c.refunded)


def _bill(scope: Scope, row: Row[Any]) -> Doc:
    number = ident("bill", row.id)
    tax = tax_minor(row.amount_minor, row.tax_rate)
    paid = {"id": ident("pay", row.id), "href": scope.href(f"/payment/v4/payment/{ident('pay', row.id)}")}
    document: Doc = {"id": f"{number}-pdf", "name": f"{number}.pdf", "mimeType": "application/pdf"}
    document |= {"attachmentType": "receipt", "@type": "Attachment"}
    document["content"] = base64.b64encode(receipt(scope, row)).decode()
    return {
        "id": number,
        "href": scope.href(f"{BASE}/customerBill/{number}"),
        "billNo": f"{row.market}-{row.id:08d}",
        "billDate": rfc3339(row.changed_at),
        "lastUpdate": rfc3339(row.changed_at),
        "category": "normal",
        "runType": "offCycle",
        "state": "settled",
        "amountDue": money(row.amount_minor, row.currency),
        "remainingAmount": money(0, row.currency),
        "taxIncludedAmount": money(row.amount_minor, row.currency),
        "taxExcludedAmount": money(row.amount_minor - tax, row.currency),
        "taxItem": [_tax(scope, row, tax)],
        "appliedPayment": [{"appliedAmount": money(row.amount_minor, row.currency), "payment": paid}],
        "billingAccount": {"id": row.account_id},
        "relatedParty": [party_ref(row.party_id)],
        "paymentMethod": {"id": row.method_id, "@referredType": row.method_type},
        "billDocument": [document],
        "@type": "CustomerBill",
    }


def _tax(scope: Scope, row: Row[Any], tax: int) -> Doc:
    name = catalog.market(row.market).tax.title(scope.language)
    return {"taxCategory": name, "taxRate": row.tax_rate, "taxAmount": money(tax, row.currency)}


def receipt(scope: Scope, row: Row[Any]) -> bytes:
    """The receipt of a payment as a PDF, in English: its fonts have no other script."""
    tax = tax_minor(row.amount_minor, row.tax_rate)
    rules = catalog.market(row.market)

    def price(minor: int) -> str:
        return written(minor, row.currency)

    return pdf.document(
        "Lebara receipt",
        (
            ("Receipt", f"{row.market}-{row.id:08d}"),
            ("Date", day(row.changed_at, row.market)),
            ("Customer", f"{row.given_name} {row.family_name}"),
            ("Number", f"+{row.msisdn}"),
            ("Plan", catalog.title_of(row, "en")),
            ("Order", ident("ord", row.order_id)),
            ("Paid with", row.label.replace("•", "*")),
            ("Without tax", price(row.amount_minor - tax)),
            (f"{rules.tax.title('en')} {row.tax_rate} %", price(tax)),
            ("Total", price(row.amount_minor)),
            ("", "Sandbox operator: a sample, not a tax document."),
        ),
    )


def _rate(scope: Scope, row: Row[Any]) -> Doc:
    tax = tax_minor(row.amount_minor, row.tax_rate)
    doc: Doc = {
        "id": ident("rate", row.id),
        "href": scope.href(f"{BASE}/appliedCustomerBillingRate/{ident('rate', row.id)}"),
        "date": rfc3339(row.changed_at),
        "name": catalog.title_of(row, scope.language),
        "type": "oneTime",
        "isBilled": True,
        "appliedTax": [_tax(scope, row, tax)],
        "bill": {"id": ident("bill", row.id)},
        "billingAccount": {"id": row.account_id},
        "taxIncludedAmount": money(row.amount_minor, row.currency),
        "taxExcludedAmount": money(row.amount_minor - tax, row.currency),
        "@type": "AppliedCustomerBillingRate",
    }  # fmt: skip
    return doc | ({"product": {"id": ident("prd", row.new_product_id)}} if row.new_product_id else {})
