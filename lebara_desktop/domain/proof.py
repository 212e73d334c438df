"""Proof that a renewal took effect, from the operator's own records only: order, inventory, messages."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from lebara_desktop.domain.account import Line, Message, PlanInstance, PlanStatus
from lebara_desktop.domain.checkout import OrderFact, OrderState, PaymentFact, PaymentState
from lebara_desktop.domain.money import Money
from lebara_desktop.domain.plans import Allowance
from lebara_desktop.domain.usage import Bucket


@dataclass(frozen=True, slots=True)
class Before:
    """What was on the account before the payment, to compare with."""

    plan: str
    paid_until: datetime | None
    allowances: tuple[Allowance, ...] = ()
    buckets: tuple[Bucket, ...] = ()
    credit: Money | None = None

    @classmethod
    def of(cls, line: Line, buckets: Iterable[Bucket] = (), credit: Money | None = None) -> Before:
        """Take the snapshot from what is known of ``line``."""
        plan = line.current
        return cls(plan.name if plan else "", line.paid_until, plan.allowances if plan else (), tuple(buckets), credit)


@dataclass(frozen=True, slots=True)
class Proof:
    """What the operator says after the payment; each part None until it is known."""

    before: Before
    payment: PaymentFact | None = None
    order: OrderFact | None = None
    plan: PlanInstance | None = None
    paid_until: datetime | None = None
    buckets: tuple[Bucket, ...] = ()
    messages: tuple[Message, ...] = ()

    @property
    def paid(self) -> bool:
        """Whether the operator has the money, as far as the payment says."""
        return self.payment is not None and self.payment.state is PaymentState.PAID

    @property
    def paid_in_full(self) -> bool:
        """Whether this payment paid exactly this order: its reference, its amount, its currency, and nothing given back."""
        if self.payment is None or self.order is None or self.order.refunded:
            return False
        return self.paid and self.payment.order == self.order.id and self.payment.amount == self.order.amount

    @property
    def completed(self) -> bool:
        """Whether the operator carried the order out."""
        return self.order is not None and self.order.state is OrderState.COMPLETED

    @property
    def on_account(self) -> bool:
        """Whether the inventory holds a plan that names exactly this order, and the line is paid to its end.

        That end is later than what was paid before, unless the plan replaced what ran.
        """
        if self.plan is None or self.order is None or self.order.id not in self.plan.orders:
            return False
        if self.plan.status not in (PlanStatus.RUNNING, PlanStatus.QUEUED):
            return False
        if self.plan.period is None or self.paid_until is None or self.paid_until < self.plan.period.end:
            return False
        return self.before.paid_until is None or self.paid_until > self.before.paid_until or self.replaced

    @property
    def replaced(self) -> bool:
        """Whether the plan began at once although another was paid for longer, so that the line may end earlier than before."""
        if self.plan is None or self.plan.period is None or self.before.paid_until is None:
            return False
        return self.plan.status is PlanStatus.RUNNING and self.plan.period.start < self.before.paid_until

    @property
    def confirmed(self) -> bool:
        """Whether a confirmation for this order was sent."""
        return bool(self.messages)

    @property
    def proved(self) -> bool:
        """Whether a screen may say "renewed"."""
        return self.paid_in_full and self.completed and self.on_account
