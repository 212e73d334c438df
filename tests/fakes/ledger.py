"""The operator's money rules in memory: orders, payments, idempotency, refunds. Three flavours, from strict to careless."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import Enum

from lebara_desktop.domain.checkout import Answered, OrderFact, OrderState, PaymentFact, PaymentState, Reply
from lebara_desktop.domain.ids import OrderId, PartyId, PaymentId, ProductId
from lebara_desktop.domain.money import Money
from lebara_desktop.domain.usage import Period


class Flavour(Enum):
    """How careful the operator is; a client must be right with each."""

    STRICT = "strict"  # one active payment per order; a cancel voids it; late and second captures go back
    MANY = "many"  # several active payments per order; the rest as strict
    NAIVE = "naive"  # as MANY, and a cancel leaves payments open; only late captures on a cancelled order go back


@dataclass
class Ledger:
    """Everything that has to do with money. ``now`` is the operator's clock; ``activation`` the time an order takes."""

    now: Callable[[], datetime]
    flavour: Flavour = Flavour.STRICT
    activation: timedelta = timedelta(seconds=2)
    qr_life: timedelta = timedelta(seconds=180)
    orders: dict[OrderId, OrderFact] = field(default_factory=dict)
    payments: dict[PaymentId, PaymentFact] = field(default_factory=dict)
    instant: set[str] = field(default_factory=lambda: {"credit"})
    fails_after_payment: bool = False
    captures: list[tuple[PaymentId, OrderId]] = field(default_factory=list)
    refunds: list[tuple[PaymentId, OrderId]] = field(default_factory=list)
    refuse: str = ""  # the word with which new orders are refused
    refuse_payment: str = ""
    _kept: dict[tuple[str, str], tuple[bytes, Answered]] = field(default_factory=dict)
    _paid_at: dict[OrderId, datetime] = field(default_factory=dict)

    def post(self, route: str, key: str, body: bytes, work: Callable[[], Answered]) -> Reply:
        """Carry ``work`` out once per key and body; refusals are not kept (SAFETY.md 1.2)."""
        self.tick()
        digest = hashlib.sha256(body).digest()
        known = self._kept.get((route, key))
        if known is not None:
            return known[1] if known[0] == digest else Answered(422, "idempotencyKeyReuse")
        answer = work()
        if 200 <= answer.status < 300:
            self._kept[route, key] = (digest, answer)
        return answer

    def place(self, key: str, body: bytes) -> Answered:
        """Take an order."""
        data = json.loads(body)
        if self.refuse:
            return Answered(422, self.refuse)
        order = OrderId(f"o{len(self.orders) + 1}")
        begin = self.now()
        self.orders[order] = OrderFact(
            id=order,
            client_ref=key,
            party=PartyId(data["party"]),
            amount=Money(data["minor"], data["currency"]),
            state=OrderState.OPEN,
            revision=1,
            validity=Period(begin, begin + timedelta(days=30)),
        )
        return Answered(201, fact=self.orders[order])

    def start_payment(self, key: str, body: bytes) -> Answered:
        """Open a payment, or take it from the credit at once."""
        data = json.loads(body)
        order = self.orders.get(OrderId(data["order"]))
        if order is None:
            return Answered(404, "notFound")
        if self.refuse_payment:
            return Answered(422, self.refuse_payment)
        if self.flavour is not Flavour.NAIVE and order.state is OrderState.CANCELLED:
            return Answered(409, "orderClosed")
        if order.state in (OrderState.RUNNING, OrderState.COMPLETED) and self.flavour is not Flavour.NAIVE:
            return Answered(409, "orderAlreadyPaid")
        active = any(self.payments[one].state is PaymentState.PENDING for one in order.payments)
        if active and self.flavour is Flavour.STRICT:
            return Answered(409, "paymentActive")
        payment = PaymentId(f"p{len(self.payments) + 1}")
        self.payments[payment] = PaymentFact(
            id=payment,
            client_ref=key,
            order=order.id,
            amount=Money(data["minor"], data["currency"]),
            state=PaymentState.PENDING,
            revision=1,
            qr_payload=f"https://pay.example/{payment}",
            expires_at=self.now() + self.qr_life,
        )
        self._order(order.id, payments=(*order.payments, payment))
        if data["way"] in self.instant:
            self.capture(payment)
        return Answered(201, fact=self.payments[payment])

    def capture(self, payment: PaymentId, label: str = "Visa •••• 4242") -> None:
        """The payer pays."""
        fact = self.payments[payment]
        if fact.state is not PaymentState.PENDING:
            return
        self.captures.append((payment, fact.order))
        self._payment(payment, state=PaymentState.PAID, label=label, at=self.now())
        order = self.orders[fact.order]
        if order.state is OrderState.OPEN:
            self._paid_at[order.id] = self.now()
            self._order(order.id, state=OrderState.RUNNING)
        elif order.state is OrderState.CANCELLED or self.flavour is not Flavour.NAIVE:
            self._give_back(payment)

    def refuse_by_payer(self, payment: PaymentId, reason: str = "cardDeclined") -> None:
        """The payer, or their bank, says no."""
        if self.payments[payment].state is PaymentState.PENDING:
            self._payment(payment, state=PaymentState.DEAD, reason=reason)

    def void(self, payment: PaymentId) -> Answered:
        """End an open payment; answers its truth."""
        if payment not in self.payments:
            return Answered(404, "notFound")
        if self.payments[payment].state is PaymentState.PENDING:
            self._payment(payment, state=PaymentState.DEAD, reason="canceledByPayer")
        return Answered(200, fact=self.payments[payment])

    def cancel(self, order: OrderId) -> Answered:
        """Cancel an unpaid order; answers its truth."""
        if order not in self.orders:
            return Answered(404, "notFound")
        fact = self.orders[order]
        if fact.state is OrderState.OPEN:
            self._order(order, state=OrderState.CANCELLED)
            if self.flavour is not Flavour.NAIVE:
                for payment in fact.payments:
                    self.refuse_by_payer(payment, "orderCanceled")
        return Answered(201, fact=self.orders[order])

    def tick(self) -> None:
        """Let happen what is due: orders are carried out, payments expire."""
        for order, at in list(self._paid_at.items()):
            if self.now() >= at + self.activation:
                del self._paid_at[order]
                self._carry_out(order)
        for payment in list(self.payments.values()):
            if payment.state is PaymentState.PENDING and payment.expires_at and payment.expires_at <= self.now():
                self._payment(payment.id, state=PaymentState.DEAD, reason="expired")

    def check(self) -> None:
        """Assert the ledger's identity: captures less refunds are the orders carried out, or about to be."""
        kept = len(self.captures) - len(self.refunds)
        earned = [one for one in self.orders.values() if one.state in (OrderState.RUNNING, OrderState.COMPLETED)]
        assert kept == len(earned), f"{kept} kept for {len(earned)} carried out"

    def _carry_out(self, order: OrderId) -> None:
        if not self.fails_after_payment:
            self._order(order, state=OrderState.COMPLETED, product=ProductId(f"plan-{order}"), completed_at=self.now())
            return
        self._order(order, state=OrderState.FAILED, reason="activationFailed")
        for payment in self.orders[order].payments:
            if self.payments[payment].state is PaymentState.PAID:
                self._give_back(payment)
        self._order(order, refunded=True)

    def _give_back(self, payment: PaymentId) -> None:
        self.refunds.append((payment, self.payments[payment].order))
        self._payment(payment, state=PaymentState.REFUNDED)

    def _order(self, order: OrderId, **changes: object) -> None:
        fact = self.orders[order]
        self.orders[order] = replace(fact, revision=fact.revision + 1, **changes)  # type: ignore[arg-type]  # fields

    def _payment(self, payment: PaymentId, **changes: object) -> None:
        fact = self.payments[payment]
        self.payments[payment] = replace(fact, revision=fact.revision + 1, **changes)  # type: ignore[arg-type]  # fields
