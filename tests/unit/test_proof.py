"""A screen says "renewed" only when order, money and inventory agree on exactly this order."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from lebara_desktop.domain.account import Message, PlanStatus
from lebara_desktop.domain.checkout import OrderState, PaymentState
from lebara_desktop.domain.ids import OrderId
from lebara_desktop.domain.money import Money
from lebara_desktop.domain.proof import Before, Proof
from tests.unit.build import NOW, line, order, payment, period, plan

OLD_END = NOW + timedelta(days=8)
BEFORE = Before("Monthly Plan £15", OLD_END)
QUEUED = plan("441159", period(OLD_END), status=PlanStatus.QUEUED, orders=("o1",))
STARTED = plan("930575", period(NOW, 7), orders=("o1",))
GOOD = Proof(BEFORE, payment(), order(), QUEUED, OLD_END + timedelta(days=30))


def test_a_queued_plan_that_names_the_order_and_was_paid_in_full_is_proved() -> None:
    assert GOOD.proved
    assert GOOD.on_account
    assert not GOOD.replaced


def test_a_plan_started_now_is_proved_although_the_line_ends_earlier_than_before() -> None:
    now = Proof(BEFORE, payment(), order(), STARTED, NOW + timedelta(days=7))
    assert now.proved
    assert now.replaced


def test_a_first_plan_is_proved_without_anything_before() -> None:
    first = Proof(Before("", None), payment(), order(), STARTED, NOW + timedelta(days=7))
    assert first.proved
    assert not first.replaced


@pytest.mark.parametrize(
    "change",
    [
        {"payment": None},
        {"payment": payment(state=PaymentState.PENDING)},
        {"payment": payment(state=PaymentState.DEAD)},
        {"payment": payment(state=PaymentState.REFUNDED)},
        {"payment": payment(of="o2")},
        {"payment": payment(amount=Money(1499, "GBP"))},
        {"payment": payment(amount=Money(1500, "EUR"))},
        {"order": None},
        {"order": order(state=OrderState.RUNNING)},
        {"order": order(state=OrderState.FAILED)},
        {"order": order(refunded=True)},
        {"order": order("o11")},
        {"plan": None},
        {"plan": replace(QUEUED, orders=())},
        {"plan": replace(QUEUED, orders=(OrderId("o11"), OrderId("O1")))},
        {"plan": replace(QUEUED, status=PlanStatus.ENDED)},
        {"plan": replace(QUEUED, status=PlanStatus.UNKNOWN)},
        {"plan": replace(QUEUED, period=None)},
        {"paid_until": None},
        {"paid_until": OLD_END},  # nothing was added to what was paid before
        {"paid_until": OLD_END + timedelta(days=29)},  # the line is not paid to the plan's end
    ],
    ids=str,
)
def test_anything_less_is_not_proof(change: dict[str, Any]) -> None:
    assert not replace(GOOD, **change).proved


def test_a_queued_plan_that_adds_no_time_is_not_on_the_account() -> None:
    same = replace(GOOD, plan=replace(QUEUED, period=period(NOW, 8)), paid_until=OLD_END)
    assert not same.on_account
    assert not same.replaced


def test_nothing_is_claimed_before_the_operator_answers() -> None:
    empty = Proof(BEFORE)
    assert not any((empty.paid, empty.paid_in_full, empty.completed, empty.on_account, empty.replaced, empty.confirmed))


def test_paid_completed_and_confirmed_are_facts_of_their_own() -> None:
    paid = Proof(BEFORE, payment(), order(state=OrderState.RUNNING))
    assert (paid.paid, paid.completed, paid.proved) == (True, False, False)
    assert replace(GOOD, messages=(Message("m", "SMS", "", "Renewed", NOW),)).confirmed


def test_the_state_before_is_taken_from_the_line() -> None:
    current = plan("441158", period(NOW - timedelta(days=22)))
    assert Before.of(line(current, QUEUED)) == Before("441158", OLD_END + timedelta(days=30))
    assert Before.of(line(None), credit=Money(435, "GBP")) == Before("", None, credit=Money(435, "GBP"))
