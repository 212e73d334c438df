"""The operator's truth about an intent, read by our reference and checked against the journal (SAFETY.md 1.3, R6 and R11)."""

from __future__ import annotations

from typing import TypeVar

from lebara_desktop.domain.checkout import OrderFact, OrderState, PaymentFact, PaymentState, State
from lebara_desktop.domain.ids import PartyId
from lebara_desktop.services.case import Case, Contradiction, OldNews
from lebara_desktop.services.intent import Record

T = TypeVar("T")
_ENDED = (OrderState.CANCELLED, OrderState.FAILED)


def check_order(record: Record, party: PartyId, fact: OrderFact) -> None:
    """Raise Contradiction where ``fact``, given as our order, differs in reference, amount, currency, customer or number."""
    if fact.client_ref != record.id or fact.amount != record.amount or fact.party != party:
        raise Contradiction("order")
    if record.order_id is not None and fact.id != record.order_id:
        raise Contradiction("order number")


def check_payment(record: Record, fact: PaymentFact) -> None:
    """Raise Contradiction where ``fact``, given as our payment, differs in reference, order, amount, currency or number."""
    if fact.client_ref != record.pay_key or fact.order != record.order_id or fact.amount != record.amount:
        raise Contradiction("payment")
    if record.pay_id is not None and fact.id != record.pay_id:
        raise Contradiction("payment number")


async def look_at_order(case: Case) -> OrderFact | None:
    """Read our order; None where the operator shows none. Raises Contradiction, OldNews, AppError."""
    record = case.record
    facts = [fact for fact in await case.tools.net.orders_by_ref(record.id) if fact.client_ref == record.id]
    fact = next((one for one in facts if one.id == record.order_id), facts[0] if facts else None)
    if fact is None:
        return None
    check_order(record, case.party, fact)
    if fact.revision < record.revision:
        raise OldNews
    case.seen.order = fact
    return fact


async def look_at_payment(case: Case) -> PaymentFact | None:
    """Read the payment of the present attempt, a charged one before all others; raises as ``look_at_order``."""
    record = case.record
    if record.pay_key is None:
        return None
    facts = [fact for fact in await case.tools.net.payments_by_ref(record.pay_key) if fact.client_ref == record.pay_key]
    charged = [fact for fact in facts if fact.state is PaymentState.PAID]
    known = [fact for fact in facts if fact.id == record.pay_id]
    fact = next(iter(charged or known or facts), None)
    if fact is None:
        return None
    check_payment(record, fact)
    if fact.revision < record.pay_revision:
        raise OldNews
    case.seen.payment = fact
    return fact


async def our_order(case: Case) -> OrderFact:
    """Read our order, whose number is known; raises as ``look_at_order``."""
    return _seen(await look_at_order(case))


async def our_payment(case: Case) -> PaymentFact:
    """Read our payment, whose number is known; raises as ``look_at_order``."""
    return _seen(await look_at_payment(case))


def _seen(fact: T | None) -> T:
    """What was seen once does not cease to exist: an answer without it is an old one."""
    if fact is None:
        raise OldNews
    return fact


async def take_order(case: Case, fact: OrderFact | PaymentFact | None) -> float:
    """Take the order's number from an answer; its bytes are not needed any more."""
    if not isinstance(fact, OrderFact):
        return case.retry()
    check_order(case.record, case.party, fact)
    case.seen.order = fact
    known = {"order_id": fact.id, "revision": fact.revision, "body": None}
    if case.record.state is State.SENT:
        if fact.state is not OrderState.OPEN:
            case.wishes.way = None
        return await case.move(State.PLACED, "answered", **known)
    await case.note(**known)
    return 0


async def settle_order(case: Case, fact: OrderFact) -> float | None:
    """Bring the journal to what the operator's order says; None where it says nothing new."""
    await case.note(revision=fact.revision)
    if fact.state is OrderState.COMPLETED:
        return await case.move(State.COMPLETED, "carried out")
    if fact.state in _ENDED:
        return await _ended(case, fact)
    if fact.state is OrderState.RUNNING and case.record.state is not State.PAID:
        return await case.move(State.PAID, "the order is paid")
    return None


async def _ended(case: Case, fact: OrderFact) -> float | None:
    payment = await (look_at_payment(case) if case.record.pay_id is None else our_payment(case))
    given_back = payment is not None and payment.state is PaymentState.REFUNDED
    if fact.refunded or given_back:
        return await case.move(State.REFUNDED, fact.state.value, problem=fact.reason)
    charged = payment is not None and payment.state is PaymentState.PAID
    if charged or fact.state is OrderState.FAILED:
        return None if case.record.state is State.PAID else await case.move(State.PAID, "charged, to be given back")
    if case.record.state is State.PAID:
        return None
    if payment is not None and payment.state is PaymentState.PENDING:
        await case.tools.net.post_void(f"{case.record.pay_key}/void", payment.id)
        return case.retry()
    return await case.move(State.CANCELED, "the operator says so", problem=fact.reason)
