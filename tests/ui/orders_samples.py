"""Orders in every state, for the tests of the orders page."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from lebara_desktop.domain.checkout import (
    OrderFact,
    OrderState,
    PastOrder,
    PaymentFact,
    PaymentState,
    StartMode,
    State,
    Way,
    WayKind,
)
from lebara_desktop.domain.errors import AppError, ErrorKind
from lebara_desktop.domain.ids import AccountId, MethodId, OfferId, OrderId, PartyId, PaymentId
from lebara_desktop.domain.money import Money
from lebara_desktop.domain.orders import OrderEntry, OrderFilter, Ticket
from lebara_desktop.domain.usage import Period
from lebara_desktop.ui.pages.orders.state import OrdersState, Receipt, Status, SupportState, Unsettled
from tests.fakes.operator import NUMBER, START
from tests.ui.test_checkout_faces import payment, view

ALIPAY = Way(MethodId("alipay"), WayKind.QR, "alipay")
ASKED = replace(view(State.PAY_SENT), way=ALIPAY, attempted_at=START, last_try=START + timedelta(seconds=24))
FROZEN = replace(
    view(State.FROZEN, None, "mismatch"), intent="5f3a9c1e-0000-4000-8000-000000000002", attempted_at=START
)
WAITING = replace(
    view(State.PAY_PENDING, payment(url="https://pay.example/p")), intent="9b1d3c5e-0000-4000-8000-000000000003"
)
UNPAID = replace(view(State.PLACED), intent="1c2d3e4f-0000-4000-8000-000000000004")
RUNNING = replace(view(State.PAID), intent="2a4b6c8d-0000-4000-8000-000000000005", attempted_at=START)
TICKET = Ticket("ticket-d17", opened=START)


def entry(
    number: int, state: OrderState, paid: PaymentState | None = None, *, plan: str = "Monthly Plan £15"
) -> OrderEntry:
    """Return one past order, ``number`` months ago."""
    at = START - timedelta(days=30 * number)
    done = state is OrderState.COMPLETED
    ref = f"{number:08x}-0000-4000-8000-00000000000{number % 10}"
    fact = OrderFact(
        OrderId(f"ord-{number}"),
        ref,
        PartyId("party-1"),
        Money(1500, "GBP"),
        state,
        3,
        (PaymentId(f"pay-{number}"),) if paid else (),
        validity=Period(at, at + timedelta(days=30)),
        completed_at=at + timedelta(seconds=4) if done else None,
    )
    past = PastOrder(
        fact, OfferId("p15"), plan, AccountId("a"), NUMBER, None, StartMode.AFTER_CURRENT, False, at
    )  # fmt: skip
    if paid is None:
        return OrderEntry(past)
    made = PaymentFact(
        PaymentId(f"pay-{number}"), f"{ref}/1", fact.id, fact.amount, paid, 2, label="Visa •••• 4242", at=at
    )
    return OrderEntry(past, (made,))


PAST = (
    entry(0, OrderState.RUNNING, PaymentState.PAID),
    entry(1, OrderState.COMPLETED, PaymentState.PAID),
    entry(2, OrderState.CANCELLED, PaymentState.DEAD, plan="Unlimited Calls 50 GB"),
    entry(3, OrderState.FAILED, PaymentState.REFUNDED),
    entry(4, OrderState.FAILED, PaymentState.PAID),
    entry(5, OrderState.OPEN),
    entry(6, OrderState.COMPLETED, PaymentState.PAID),
    replace(entry(7, OrderState.UNKNOWN), payments=None),
)


def state(**more: object) -> OrdersState:
    """Return a page on which everything is settled and read."""
    base = OrdersState(status=Status.READY, orders=PAST, now=START, zone=ZoneInfo("Europe/London"))
    return replace(base, **more)  # type: ignore[arg-type]  # fields of OrdersState


STATES = {
    "settled": state(more=True),
    "unknown": state(unsettled=(Unsettled(ASKED, 5),)),
    "stopped": state(unsettled=(Unsettled(FROZEN, ticket=TICKET),)),
    "several": state(
        unsettled=(
            Unsettled(FROZEN),
            Unsettled(ASKED, 5, busy=True),
            Unsettled(WAITING),
            Unsettled(UNPAID),
            Unsettled(RUNNING, 3),
        )
    ),
    "loading": OrdersState(),
    "failed": OrdersState(status=Status.FAILED, error=AppError(ErrorKind.UNREACHABLE)),
    "empty": state(orders=()),
    "none of these": state(orders=(), chosen=OrderFilter.ENDED),
    "stale": state(stale=True, at=START - timedelta(hours=2), error=AppError(ErrorKind.TIMEOUT)),
    "receipts": state(
        receipts={
            "ord-0": Receipt("ord-0", busy=True),
            "ord-1": Receipt("ord-1", saved="/home/amira/Documents/Lebara LB-AAAA-BBBB.pdf"),
            "ord-6": Receipt("ord-6", error=AppError(ErrorKind.NOT_FOUND)),
        },
        more=True,
        older_error=AppError(ErrorKind.UNREACHABLE),
    ),
}
QUESTIONS = {
    "writing": SupportState(FROZEN),
    "sending": SupportState(FROZEN, busy=True),
    "not sent": SupportState(FROZEN, error=AppError(ErrorKind.UNREACHABLE)),
    "ticket": SupportState(FROZEN, ticket=TICKET),
}
