"""The operator's book of money in and money back, and the identity that must always hold on it."""

from __future__ import annotations

from collections import defaultdict

from sqlalchemy import Connection, func, insert, select

from lebara_desktop.sandbox.prepared import Prepared
from lebara_desktop.sandbox.tables import credit, credit_entry, ledger, orders

_new = Prepared(insert(ledger).returning(ledger.c.id))


def enter(tx: Connection, at: int, entry: str, order_id: int, payment_id: int, minor: int, currency: str) -> int:
    """Write a capture or a refund and return its number; a second one of the same payment is refused by the schema."""
    row: dict[str, object] = {"at": at, "entry": entry, "order_id": order_id, "payment_id": payment_id}
    return int(_new(tx, **row, amount_minor=minor, currency=currency).scalar_one())


def balance(tx: Connection) -> dict[str, object]:
    """Return per currency, in minor units: captures - refunds = completed orders + paid ones in progress.

    ``credit`` is the other identity: what was added to credit less what was spent is what the accounts hold.
    """
    sums: dict[str, dict[str, int]] = defaultdict(
        lambda: {"captures": 0, "refunds": 0, "completedOrders": 0, "ordersInProgress": 0}
    )
    booked = select(ledger.c.currency, ledger.c.entry, func.sum(ledger.c.amount_minor))
    for currency, entry, minor in tx.execute(booked.group_by(ledger.c.currency, ledger.c.entry)):
        sums[currency]["captures" if entry == "capture" else "refunds"] = int(minor)
    done = select(orders.c.currency, orders.c.state, func.sum(orders.c.total_minor))
    done = done.where(orders.c.state.in_(("completed", "inProgress")))
    for currency, state, minor in tx.execute(done.group_by(orders.c.currency, orders.c.state)):
        sums[currency]["completedOrders" if state == "completed" else "ordersInProgress"] = int(minor)
    currencies = [
        {"currency": currency, **one, "balanced": _holds(one)}
        for currency, one in sorted(sums.items())
        if any(one.values())
    ]
    held = int(tx.execute(select(func.coalesce(func.sum(credit.c.balance_minor), 0))).scalar_one())
    moved = int(tx.execute(select(func.coalesce(func.sum(credit_entry.c.amount_minor), 0))).scalar_one())
    return {
        "currencies": currencies,
        "credit": {"entries": moved, "balances": held, "balanced": held == moved},
        "balanced": held == moved and all(one["balanced"] for one in currencies),
    }


def _holds(one: dict[str, int]) -> bool:
    return one["captures"] - one["refunds"] == one["completedOrders"] + one["ordersInProgress"]
