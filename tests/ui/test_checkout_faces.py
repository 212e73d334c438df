"""Every state of an order has exactly one face, and none of them says more than is known."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, timedelta

import pytest

from lebara_desktop.domain.account import Line, LineState, PlanInstance, PlanStatus
from lebara_desktop.domain.checkout import (
    FINAL,
    Draft,
    PaymentFact,
    PaymentState,
    StartMode,
    State,
    Step,
    Way,
    WayKind,
    validity,
)
from lebara_desktop.domain.ids import MethodId, OrderId, PartyId, PaymentId, ProductId
from lebara_desktop.domain.money import Money
from lebara_desktop.domain.plans import Kind
from lebara_desktop.domain.usage import Bucket, Period
from lebara_desktop.services.checkout import CheckoutView
from lebara_desktop.ui.pages.checkout.faces import SLOW, Acted, face_of, flow_of, is_late, loss_of, usable
from lebara_desktop.ui.pages.checkout.state import Face
from tests.fakes.operator import AMIRA, NUMBER, START, plan

INTENT = "7f3ae822-7900-4f3a-9d51-1f2b6f3c9a10"
PERIOD = Period(START - timedelta(days=22), START + timedelta(days=8))
LINE = Line(
    NUMBER,
    AMIRA.account,
    "GB",
    "Amira",
    LineState.EXPIRING,
    PlanInstance(ProductId("prod-1"), plan("p15", 15, 10).id, "Monthly Plan £15", PlanStatus.RUNNING, PERIOD),
)
NOW_ACTED = Acted(1.0)


def draft(start: StartMode = StartMode.AFTER_CURRENT) -> Draft:
    offer = plan("p20", 20, 15)
    runs = validity(offer, start, START, LINE.paid_until)
    product = ProductId("prod-1")
    return Draft(INTENT, "wizard", PartyId("p"), AMIRA.account, NUMBER, product, offer, start, False, runs)


def payment(id_: str = "pay-1", *, qr: str = "", url: str = "") -> PaymentFact:
    total = Money(2000, "GBP")
    return PaymentFact(PaymentId(id_), f"{INTENT}/1", OrderId("o1"), total, PaymentState.PENDING, 1, url, qr)


def view(state: State, fact: PaymentFact | None = None, problem: str = "") -> CheckoutView:
    return CheckoutView(INTENT, draft(), state, payment=fact, problem=problem)


def face(one: CheckoutView, acted: Acted | None = None, *, unknown: bool = False, again: bool = False) -> Face:
    return face_of(one, acted, was_unknown=unknown, choosing_again=again)


@pytest.mark.parametrize(
    ("state", "wanted"),
    [
        (State.PREPARED, Face.PAYMENT),
        (State.SENT, Face.UNKNOWN),
        (State.PLACED, Face.PAYMENT),
        (State.PAY_SENT, Face.UNKNOWN),
        (State.PAY_PENDING, Face.UNKNOWN),
        (State.CANCELING, Face.UNKNOWN),
        (State.PAID, Face.ACTIVATING),
        (State.COMPLETED, Face.DONE),
        (State.CANCELED, Face.NOT_CHARGED),
        (State.REJECTED, Face.NOT_CHARGED),
        (State.REFUNDED, Face.REFUNDED),
        (State.FROZEN, Face.STOPPED),
    ],
)
def test_a_reopened_order_shows_what_is_known_of_it(state: State, wanted: Face) -> None:
    assert face(view(state)) is wanted


def test_every_state_has_a_face_and_only_final_ones_are_done_with() -> None:
    shown = {state: face(view(state, payment(qr="x")), NOW_ACTED) for state in State}
    ends = {Face.DONE, Face.NOT_CHARGED, Face.REFUNDED}
    assert {state for state, one in shown.items() if one in ends} == FINAL


@pytest.mark.parametrize("state", [State.SENT, State.PAY_SENT])
def test_what_was_just_sent_is_sending_and_after_a_while_unknown_until_settled(state: State) -> None:
    assert face(view(state), Acted(0.5)) is Face.SENDING
    assert face(view(state), Acted(SLOW + 0.1)) is Face.UNKNOWN
    assert face(view(state), Acted(0.5), unknown=True) is Face.UNKNOWN


def test_a_waiting_payment_shows_its_code_or_its_page() -> None:
    assert face(view(State.PAY_PENDING, payment(qr="https://pay.example/q"))) is Face.QR
    assert face(view(State.PAY_PENDING, payment(url="https://pay.example/p"))) is Face.BROWSER


def test_a_code_that_is_being_left_is_not_shown_again() -> None:
    one = view(State.PAY_PENDING, payment(qr="https://pay.example/q"))
    leaving = Acted(1.0, "", PaymentId("pay-1"), leaving=True)
    assert face(one, leaving) is Face.SENDING
    assert face(replace(one, payment=payment("pay-2", qr="https://pay.example/q2")), leaving) is Face.QR


def test_an_old_refusal_does_not_flash_while_the_next_attempt_is_sent() -> None:
    declined = view(State.PLACED, payment(), "cardDeclined")
    assert face(declined) is Face.PAYMENT
    assert face(declined, Acted(1.0, "cardDeclined", PaymentId("pay-1"))) is Face.SENDING
    again = replace(declined, payment=payment("pay-2"))
    assert face(again, Acted(1.0, "cardDeclined", PaymentId("pay-1"))) is Face.PAYMENT


def test_money_taken_wins_over_choosing_another_way() -> None:
    assert face(view(State.PAY_PENDING, payment(qr="x")), again=True) is Face.PAYMENT
    assert face(view(State.PAID), again=True) is Face.ACTIVATING


def test_after_something_was_sent_there_is_no_way_back() -> None:
    for one in Face:
        flow = flow_of(one)
        assert flow.committed is (flow.step in (Step.PAY, Step.DONE))
        assert not (flow.committed and flow.can_go_back)


def test_starting_now_names_what_is_given_up_and_starting_later_nothing() -> None:
    buckets = (Bucket("b", Kind.DATA, 10, 90), Bucket("m", Kind.NATIONAL_MINUTES, 60, None, unlimited=True))
    lost = loss_of(LINE, draft(StartMode.NOW), buckets, START, UTC)
    assert lost is not None
    assert (lost.plan, lost.days) == ("Monthly Plan £15", 8)
    assert lost.amounts == ((Kind.DATA, 90),)
    assert lost.unlimited == (Kind.NATIONAL_MINUTES,)
    assert loss_of(LINE, draft(), buckets, START, UTC) is None


def test_credit_that_does_not_cover_the_price_cannot_be_chosen() -> None:
    way = Way(MethodId("credit"), WayKind.CREDIT, "credit")
    assert not usable(way, Money(2000, "GBP"), Money(1999, "GBP"))
    assert usable(way, Money(2000, "GBP"), Money(2000, "GBP"))
    assert not usable(replace(way, available=False), Money(100, "GBP"), Money(2000, "GBP"))


def test_a_paid_plan_is_late_after_five_minutes() -> None:
    paid = view(State.PAID, replace(payment(), state=PaymentState.PAID, at=START))
    assert not is_late(paid, START + timedelta(minutes=4))
    assert is_late(paid, START + timedelta(minutes=6))
