"""What is done in each state of SAFETY.md 1.3: one question to the operator, one decision in the journal.

A step returns the pause before the next one in seconds: 0 goes on at once, None rests until the driver is woken.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace

from lebara_desktop.domain.checkout import Answered, Meaning, OrderState, PaymentFact, PaymentState, Reply, State, Way
from lebara_desktop.domain.ids import OrderId, PaymentId
from lebara_desktop.services.case import Case
from lebara_desktop.services.finding import (
    check_payment,
    look_at_order,
    look_at_payment,
    our_order,
    our_payment,
    settle_order,
    take_order,
)

_REFUSED = {400, 404, 409, 422}


@dataclass(frozen=True)
class Pause:
    """A step is over for now."""

    seconds: float | None


@dataclass(frozen=True)
class NoPayment:
    """The operator answered, and shows no payment of this attempt; ``refused`` is its word where it said no."""

    refused: str


async def prepared(case: Case) -> float | None:
    """Nothing was sent: send it where a person decided so, forget it where they did."""
    if case.wishes.cancel:
        return await case.move(State.CANCELED, "nothing was sent", body=None)
    if case.wishes.way is None:
        return None
    return await case.move(State.SENT, "decided")


async def sent(case: Case) -> float | None:
    """The order may be on its way: repeat it, with its key and its bytes, until its fate is known."""
    if case.wishes.cancel:
        return await case.move(State.CANCELING, "asked")
    return await _place(case)


async def _place(case: Case) -> float | None:
    record = case.record
    reply = await case.tools.net.post_order(record.id, record.body or b"")
    sense = case.means(reply, creates_order=True)
    if sense is Meaning.APPLY and isinstance(reply, Answered):
        return await take_order(case, reply.fact)
    if sense is Meaning.REJECT:
        return await case.move(State.REJECTED, "refused", problem=_word(reply), body=None)
    if sense is not Meaning.ASK:
        return await case.otherwise(sense, reply)
    found = await look_at_order(case)
    if found is not None:
        return await take_order(case, found)
    if _word(reply) and not case.can_arrive():
        return await case.move(State.REJECTED, "refused, and none stands", problem=_word(reply), body=None)
    return case.retry()


async def placed(case: Case) -> float | None:
    """An order stands unpaid: begin the payment that a person decided on, and none by itself (R9)."""
    if case.wishes.cancel:
        return await case.move(State.CANCELING, "asked")
    case.wishes.void = False
    if case.wishes.way is not None and case.record.order_id is not None:
        return await _begin_payment(case, case.wishes.way, case.record.order_id)
    if case.looked:
        return None
    fact = await our_order(case)
    case.calm()
    case.looked = True
    return await settle_order(case, fact)


async def _begin_payment(case: Case, way: Way, order: OrderId) -> float:
    record, net = case.record, case.tools.net
    attempt = record.attempt + 1
    key = f"{record.id}/{attempt}"
    case.wishes.way = None
    case.seen.payment = None
    return await case.move(
        State.PAY_SENT,
        f"attempt {attempt}",
        attempt=attempt,
        pay_key=key,
        pay_body=net.payment_body(key, record.account, order, record.amount, way.id),
        pay_id=None,
        pay_revision=0,
        method=way.id,
        display=replace(record.display, way=way, attempted_at=net.now()),
    )


async def pay_sent(case: Case) -> float | None:
    """The payment may be on its way: repeat it, with its key and its bytes, until its fate is known."""
    if case.wishes.cancel:
        return await case.move(State.CANCELING, "asked")
    found = await _pay(case)
    match found:
        case Pause():
            return found.seconds
        case PaymentFact():
            await case.move(State.PAY_PENDING, "answered", pay_id=found.id, pay_revision=found.revision)
            return case.tools.poll if found.state is PaymentState.PENDING else 0
    order = await our_order(case)
    settled = await settle_order(case, order)
    if settled is not None:
        return settled
    if found.refused and order.state is OrderState.OPEN and not case.can_arrive():
        return await _give_up_attempt(case, "refused", found.refused)
    return case.retry()


async def _pay(case: Case) -> PaymentFact | NoPayment | Pause:
    """Send the payment once, and look it up where the operator says no."""
    record = case.record
    reply = await case.tools.net.post_payment(record.pay_key or "", record.pay_body or b"")
    sense = case.means(reply)
    if sense is Meaning.APPLY and isinstance(reply, Answered):
        if not isinstance(reply.fact, PaymentFact):
            return Pause(case.retry())
        check_payment(record, reply.fact)
        case.seen.payment = reply.fact
        return reply.fact
    if sense is not Meaning.ASK:
        return Pause(await case.otherwise(sense, reply))
    return await look_at_payment(case) or NoPayment(_word(reply))


async def pay_pending(case: Case) -> float | None:
    """The payer acts elsewhere: read the payment until it is paid or dead; end it when its time is over."""
    if case.wishes.cancel:
        return await case.move(State.CANCELING, "asked")
    fact = await our_payment(case)
    match fact.state:
        case PaymentState.PAID:
            return await case.move(State.PAID, "captured", pay_revision=fact.revision)
        case PaymentState.DEAD:
            problem = case.attempt.void_problem
            case.wishes.void = False
            return await _give_up_attempt(case, "dead", problem if problem is not None else fact.reason or "failed")
        case PaymentState.REFUNDED:
            settled = await settle_order(case, await our_order(case))
            # money that went back means an order that ended: one that still looks open is an old answer
            return settled if settled is not None else case.retry()
    await case.note(pay_revision=fact.revision)
    late = fact.expires_at is not None and fact.expires_at <= case.tools.net.now()
    if late or case.wishes.void or case.wishes.way is not None:
        return await _void(case, fact.id, "expired" if late else "")
    case.calm()
    case.changed()
    return case.tools.poll


async def _give_up_attempt(case: Case, why: str, problem: str) -> float:
    return await case.move(State.PLACED, why, problem=problem, pay_key=None, pay_body=None, pay_id=None, pay_revision=0)


async def _void(case: Case, payment: PaymentId, problem: str) -> float | None:
    """Ask the operator to end the payment; only the next look at it says whether that happened."""
    reply = await case.tools.net.post_void(f"{case.record.pay_key}/void", payment)
    sense = case.means_to_end(reply)
    if sense not in (Meaning.APPLY, Meaning.ASK):
        return await case.otherwise(sense, reply)
    case.attempt.voids += 1
    case.attempt.void_problem = problem
    return 0 if case.attempt.voids == 1 else case.retry()


async def canceling(case: Case) -> float | None:
    """Finish what is unknown first, then ask the operator to cancel; only its word says "not charged" (R5)."""
    record = case.record
    if record.order_id is None:
        return await _place(case)
    unknown = record.pay_key and record.pay_id is None and case.request.reached and not case.attempt.refused
    if unknown:
        return await _finish_payment(case)
    if record.pay_id is not None and not case.attempt.voids:
        reply = await case.tools.net.post_void(f"{record.pay_key}/void", record.pay_id)
        sense = case.means_to_end(reply)
        if sense not in (Meaning.APPLY, Meaning.ASK):
            return await case.otherwise(sense, reply)
        case.attempt.voids = 1
    return await _cancel(case, record.order_id)


async def _finish_payment(case: Case) -> float | None:
    found = await _pay(case)
    match found:
        case Pause():
            return found.seconds
        case PaymentFact():
            await case.note(pay_id=found.id, pay_revision=found.revision)
            return 0
    case.attempt.refused = bool(found.refused) and not case.can_arrive()
    return 0 if case.attempt.refused else case.retry()


async def _cancel(case: Case, order: OrderId) -> float | None:
    reply = await case.tools.net.post_cancel(f"{case.record.id}/cancel", order)
    sense = case.means_to_end(reply)
    if sense not in (Meaning.APPLY, Meaning.ASK):
        return await case.otherwise(sense, reply)
    settled = await settle_order(case, await our_order(case))
    return settled if settled is not None else case.retry()


async def paid(case: Case) -> float | None:
    """The operator has the money: follow the order until it is carried out, or the money went back."""
    if case.seen.payment is None or case.seen.payment.state is PaymentState.PENDING:
        await look_at_payment(case)
    settled = await settle_order(case, await our_order(case))
    case.calm()
    return settled if settled is not None else case.next_look()


def _word(reply: Reply) -> str:
    """Return the operator's word where it refused, empty otherwise."""
    return (reply.code or "refused") if isinstance(reply, Answered) and reply.status in _REFUSED else ""


STEPS: Mapping[State, Callable[[Case], Awaitable[float | None]]] = {
    State.PREPARED: prepared,
    State.SENT: sent,
    State.PLACED: placed,
    State.PAY_SENT: pay_sent,
    State.PAY_PENDING: pay_pending,
    State.CANCELING: canceling,
    State.PAID: paid,
}
