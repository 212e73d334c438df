"""Accounts (666): party, billing and financial account of each customer, and what bills look like here."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import Row

from lebara_desktop.sandbox.clock import rfc3339
from lebara_desktop.sandbox.engine import credit as book
from lebara_desktop.sandbox.scope import Scope
from lebara_desktop.sandbox.wire import Doc, money, party_ref, period

from .people import name_of

BASE = "/tmf-api/accountManagement/v4"


def billing(scope: Scope) -> list[Doc]:
    """Each customer's billing account with its credit; its id is the one that orders and payments carry."""
    return [_account(scope, row, "billingAccount", "BillingAccount", row.account_id) for row in scope.customers()]


def party(scope: Scope) -> list[Doc]:
    """Each customer's account as a party account, to which buckets refer."""
    return [_account(scope, row, "partyAccount", "PartyAccount", row.account_id) for row in scope.customers()]


def settlement(scope: Scope) -> list[Doc]:
    """Each customer's account as a settlement account."""
    return [_account(scope, row, "settlementAccount", "SettlementAccount", row.account_id) for row in scope.customers()]


def financial(scope: Scope) -> list[Doc]:
    """The book behind each customer's account."""
    return [
        _base(scope, row, "financialAccount", "FinancialAccount", f"fin-{row.account_id}") for row in scope.customers()
    ]


def _account(scope: Scope, row: Row[Any], name: str, kind: str, number: str) -> Doc:
    return _base(scope, row, name, kind, number) | {
        "financialAccount": {
            "id": f"fin-{row.account_id}",
            "href": scope.href(f"{BASE}/financialAccount/fin-{row.account_id}"),
        }
    }


def _base(scope: Scope, row: Row[Any], name: str, kind: str, number: str) -> Doc:
    doc: Doc = {
        "id": number,
        "href": scope.href(f"{BASE}/{name}/{number}"),
        "name": name_of(row),
        "accountType": "prepaid",
        "state": "active",
        "lastModified": rfc3339(row.created_at),
        "relatedParty": [party_ref(row.party_id, name=name_of(row))],
        "@type": kind,
    }
    held = book.account(scope.tx, row.account_id)
    if held is not None and held.expires_at is not None:
        amount, until = money(held.balance_minor, held.currency), period(row.created_at, held.expires_at)
        doc["accountBalance"] = [{"balanceType": "credit", "amount": amount, "validFor": until}]
    return doc


def _constant(path: str, kind: str, number: str, **facts: object) -> Callable[[Scope], list[Doc]]:
    def many(scope: Scope) -> list[Doc]:
        return [{"id": number, "href": scope.href(f"{BASE}/{path}/{number}"), **facts, "@type": kind}]

    return many


cycles = _constant("billingCycleSpecification", "BillingCycleSpecification", "per-payment", name="per payment",
                   description="Prepaid: one bill for each payment.", frequency="on payment")  # fmt: skip
formats = _constant("billFormat", "BillFormat", "pdf", name="PDF", description="One page, A4.")
media = _constant("billPresentationMedia", "BillPresentationMedia", "download", name="download",
                  description="The document is in the bill.")  # fmt: skip
