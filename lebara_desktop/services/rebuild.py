"""Takes up again what a damaged journal knew, from the operator's list of this person's orders (SAFETY.md 1.3, "Journal settings").

Only unfinished orders are taken: an open one as PLACED, one with a payment that waits for the payer as PAY_PENDING, a paid one as
PAID. Their own references stay, so that nothing is ordered or paid under a second one. Where several unpaid orders of one line and
plan stand, the furthest is gone on with and the others are canceled: they were one wish.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from lebara_desktop.api.port import Operator
from lebara_desktop.domain.account import Identity
from lebara_desktop.domain.checkout import OrderState, PastOrder, PaymentFact, PaymentState, State, validity
from lebara_desktop.domain.money import Tax
from lebara_desktop.domain.plans import PlanOffer, PlanType
from lebara_desktop.domain.proof import Before
from lebara_desktop.services.intent import Display, Record
from lebara_desktop.services.journal import Journal
from lebara_desktop.services.session import SessionService

_UNFINISHED = (OrderState.OPEN, OrderState.RUNNING)
_FURTHEST = (State.PLACED, State.PAY_PENDING, State.PAID)


async def take_up_lost(
    session: SessionService, net: Operator, journal: Journal, who: Identity, epoch: int, issuer: str
) -> None:
    """Adopt what ``who``, signed in since ``epoch``, had in a journal that was put aside damaged, once.

    Raises AppError where that cannot be done now; an answer of another epoch is dropped.
    """
    owner = journal.keyed(who.subject)
    if not await journal.lost_some_of(owner):
        return
    await session.connect()
    if epoch != session.epoch:
        return
    found = await lost_intents(net, who, journal.keyed, issuer)
    if epoch == session.epoch:
        await journal.adopt(found, owner)


async def lost_intents(net: Operator, who: Identity, keyed: Callable[[str], bytes], issuer: str) -> tuple[Record, ...]:
    """Return the unfinished orders of ``who`` as intents, to be adopted; raises AppError where the operator cannot be asked."""
    found = [one for one in await net.orders_of(who.party) if one.fact.state in _UNFINISHED and _is_ours(one)]
    offers = {one.id: one for one in await net.offers(who.market, "subscriber")} if found else {}
    made = []
    for one in found:
        payments = await net.payments_of(one.fact)
        made.append(_record(one, payments, offers.get(one.offer) or _plain(one), who, keyed, issuer, net.now()))
    return tuple(_one_of_each_wish(made))


def _one_of_each_wish(records: Sequence[Record]) -> Iterable[Record]:
    """Let the furthest unpaid order of each line and plan stand, the newest of equals; one that is paid comes before all."""
    seen = set()
    for one in sorted(records, key=lambda one: (_FURTHEST.index(one.state), one.created), reverse=True):
        wish = (one.number_hmac, one.plan)
        yield replace(one, state=State.CANCELING) if wish in seen and one.state is not State.PAID else one
        seen.add(wish)


def _is_ours(order: PastOrder) -> bool:
    """Whether the order's reference is one that this program could have made, and its amount one that a till takes."""
    try:
        UUID(order.fact.client_ref)
    except ValueError:
        return False
    return 1 <= order.fact.amount.minor <= 1_000_000


def _record(
    order: PastOrder,
    payments: Sequence[PaymentFact],
    offer: PlanOffer,
    who: Identity,
    keyed: Callable[[str], bytes],
    issuer: str,
    now: datetime,
) -> Record:
    fact = order.fact
    waiting = next((one for one in payments if one.state is PaymentState.PENDING), None)
    paid = fact.state is OrderState.RUNNING
    shown = waiting if not paid else next((one for one in payments if one.state is PaymentState.PAID), None)
    return Record(
        id=fact.client_ref,
        checkout=f"adopted:{fact.client_ref}",
        issuer=issuer,
        subject_hmac=keyed(who.subject),
        number_hmac=keyed(order.msisdn.digits),
        account=order.account,
        plan=order.offer,
        amount=fact.amount,
        body=None,
        display=_display(order, offer, now),
        state=State.PAID if paid else State.PAY_PENDING if waiting else State.PLACED,
        created=order.ordered_at or now,
        moved=now,
        order_id=fact.id,
        revision=fact.revision,
        attempt=max((_number(one, fact.client_ref) for one in payments), default=0),
        pay_key=shown.client_ref if shown else None,
        pay_id=shown.id if shown else None,
        pay_revision=shown.revision if shown else 0,
    )


def _display(order: PastOrder, offer: PlanOffer, now: datetime) -> Display:
    return Display(
        offer=offer,
        start=order.start,
        auto_renew=order.auto_renew,
        validity=order.fact.validity or validity(offer, order.start, now, None),
        number=order.msisdn.masked,
        product=order.product,
        before=Before("", None),
    )


def _number(payment: PaymentFact, intent: str) -> int:
    """The attempt's number: the next one must not use the key of an attempt that was made."""
    tail = payment.client_ref.removeprefix(f"{intent}/")
    return int(tail) if tail.isdecimal() else 0


def _plain(order: PastOrder) -> PlanOffer:
    """A plan that is not on sale any more, as far as its order tells."""
    span = order.fact.validity
    return PlanOffer(
        id=order.offer,
        name=order.plan,
        type=PlanType.NATIONAL,
        price=order.fact.amount,
        tax=Tax("", Decimal(0)),
        days=(span.end - span.start).days if span else None,
        allowances=(),
        sellable=False,
    )
