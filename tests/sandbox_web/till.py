"""A pending order with one open payment in the real store: what a payment page finds when somebody opens it."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, insert
from starlette.applications import Starlette

from lebara_desktop.sandbox import paypage
from lebara_desktop.sandbox.context import Context
from lebara_desktop.sandbox.engine import due, ledger, orders, payments
from lebara_desktop.sandbox.tables import customer, line
from lebara_desktop.sandbox.tables import orders as orders_table

from .conftest import NUMBER, Web

_PERSON = {
    "party_id": "ind-1",
    "customer_id": "cus-1",
    "account_id": "acc-1",
    "given_name": "Amira",
    "family_name": "Okafor",
    "email": "amira@example.org",
    "phone": NUMBER,
    "market": "GB",
    "currency": "GBP",
    "language": "en",
    "created_at": 0,
}
_LINE = {
    "id": 1,
    "party_id": "ind-1",
    "msisdn": NUMBER,
    "iccid": "8944000000000000001",
    "market": "GB",
    "name": "Amira",
    "auto_renew": False,
    "activated_at": 0,
    "active_at": 0,
    "stage": "active",
    "esim": False,
    "habit": "",
}


def pay_app(ctx: Context) -> Starlette:
    """The payment pages alone, with the due events run first in every transaction as the whole operator does."""
    ctx.store.before.append(lambda tx: due.run(ctx, tx))
    app = Starlette(routes=paypage.routes())
    app.state.ctx = ctx
    with ctx.store.begin() as tx:
        tx.execute(insert(customer).values(_PERSON))
        tx.execute(insert(line).values(_LINE))
    return app


@dataclass
class Till:
    """Opens payments and says what the operator's book holds."""

    web: Web

    def open(self, kind: str = "card", method: str = "card", **order: object) -> payments.PaymentRow:
        ctx = self.web.ctx
        at = ctx.clock.ms()
        label = "Visa •••• 4242" if kind == "bank" else ""
        new = payments.NewPayment("ref/1", "", "m", "RedirectMethod", method, kind, label, "subscriber")
        with ctx.store.begin() as tx:
            row = orders.find(tx, _order(tx, at, **order))
            assert row is not None
            number = payments.open_attempt(ctx, tx, at, row, new)
            found = payments.find(tx, f"{payments.PREFIX}-{number}")
        assert found is not None
        return found

    def now(self, row: payments.PaymentRow) -> payments.PaymentRow:
        with self.web.ctx.store.begin() as tx:
            found = payments.find(tx, row.id)
        assert found is not None
        return found

    def book(self) -> dict[str, int]:
        """What was captured and refunded in GBP, in pence; the identity is checked on the way."""
        with self.web.ctx.store.begin() as tx:
            balance = ledger.balance(tx)
        assert balance["balanced"] is True
        currencies = balance["currencies"]
        assert isinstance(currencies, list)
        sums = {"captures": 0, "refunds": 0}
        for one in currencies:
            sums = {name: one[name] for name in sums}
        return sums


def _order(tx: Connection, at: int, **changes: object) -> int:
    values = {
        "party_id": "ind-1",
        "account_id": "acc-1",
        "client_ref": f"ref-{at}",
        "fingerprint": "",
        "category": "renewal",
        "channel": "subscriber",
        "line_id": 1,
        "item_id": "1",
        "action": "modify",
        "offering_id": "441158",
        "offering_name": "Monthly Plan £15",
        "start_mode": "now",
        "state": "pending",
        "total_minor": 1500,
        "currency": "GBP",
        "tax_rate": 20,
        "ordered_at": at,
        "expected_at": at,
        "revision": 1,
    } | changes
    key = tx.execute(insert(orders_table).values(values)).inserted_primary_key
    assert key is not None
    return int(key[0])
