"""The money state machine, line by line against its table, and the wizard that can never walk back over a payment."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import pairwise
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lebara_desktop.domain.checkout import (
    ALLOWED,
    FINAL,
    OPEN,
    Answered,
    CheckoutFlow,
    Draft,
    Lost,
    Meaning,
    Outcome,
    Reply,
    StartMode,
    State,
    Step,
    Unsent,
    meaning,
    outcome,
    validity,
)
from lebara_desktop.domain.ids import AccountId, Msisdn, PartyId, ProductId, reference
from tests.unit.build import NOW, catalogue, offer, order, payment

S = State
_UNSETTLED = [S.SENT, S.PLACED, S.PAY_SENT, S.PAY_PENDING]
_TRUTHS = [S.PAID, S.COMPLETED, S.REFUNDED, S.CANCELED]
# SAFETY.md 1.3, "Allowed transitions", typed off the page a second time
TABLE: dict[State, list[State]] = {
    S.PREPARED: [S.SENT, S.CANCELED, S.FROZEN],
    S.SENT: [S.PLACED, S.REJECTED, S.CANCELING, *_TRUTHS, S.FROZEN],
    S.PLACED: [S.PAY_SENT, S.PAY_PENDING, S.CANCELING, *_TRUTHS, S.FROZEN],
    S.PAY_SENT: [S.PAY_PENDING, S.PLACED, S.CANCELING, *_TRUTHS, S.FROZEN],
    S.PAY_PENDING: [S.PLACED, S.CANCELING, *_TRUTHS, S.FROZEN],
    S.CANCELING: [S.REJECTED, *_TRUTHS, S.FROZEN],
    S.PAID: [S.COMPLETED, S.REFUNDED, S.FROZEN],
    S.COMPLETED: [],
    S.CANCELED: [],
    S.REFUNDED: [],
    S.REJECTED: [],
    S.FROZEN: [],
}


@pytest.mark.parametrize("before", list(State))
@pytest.mark.parametrize("after", list(State))
def test_a_step_is_allowed_exactly_where_the_table_says_so(before: State, after: State) -> None:
    assert ((before, after) in ALLOWED) == (after in TABLE[before])


def test_what_is_final_has_no_way_out_and_what_is_open_always_reaches_an_end() -> None:
    assert {before for before, _ in ALLOWED} == OPEN
    assert OPEN | FINAL | {State.FROZEN} == set(State)
    assert not OPEN & FINAL
    reaches = set(FINAL)
    for _ in State:
        reaches |= {before for before, after in ALLOWED if after in reaches}
    assert reaches == set(State) - {State.FROZEN}


@given(st.lists(st.sampled_from(list(State)), min_size=2, max_size=12))
def test_no_walk_leads_from_charged_to_not_charged(walk: list[State]) -> None:
    legal = all(step in ALLOWED for step in pairwise(walk))
    charged = next((at for at, one in enumerate(walk) if one in (State.PAID, State.COMPLETED, State.REFUNDED)), None)
    if legal and charged is not None:
        assert all(outcome(one) is not Outcome.NOT_CHARGED for one in walk[charged:])


def test_every_state_says_what_a_person_may_be_told() -> None:
    assert {one: outcome(one) for one in State} == {
        S.PREPARED: Outcome.NOT_STARTED,
        S.SENT: Outcome.UNKNOWN,
        S.PLACED: Outcome.NOT_PAID,
        S.PAY_SENT: Outcome.UNKNOWN,
        S.PAY_PENDING: Outcome.WAITING,
        S.CANCELING: Outcome.UNKNOWN,
        S.PAID: Outcome.PAID,
        S.COMPLETED: Outcome.RENEWED,
        S.CANCELED: Outcome.NOT_CHARGED,
        S.REFUNDED: Outcome.REFUNDED,
        S.REJECTED: Outcome.NOT_CHARGED,
        S.FROZEN: Outcome.STOPPED,
    }


M = Meaning
# SAFETY.md 1.3, "Outcome table": what happened, meaning on the first send of the order, on any later send of it
OUTCOMES: list[tuple[Reply, Meaning, Meaning]] = [
    (Unsent(), M.NOT_SENT, M.UNKNOWN),
    (Unsent(insecure=True), M.NOT_SENT, M.UNKNOWN),
    (Lost("time-out"), M.UNKNOWN, M.UNKNOWN),
    (Lost("reset"), M.UNKNOWN, M.UNKNOWN),
    (Answered(200), M.UNKNOWN, M.UNKNOWN),  # a body that nobody can read
    (Answered(500), M.UNKNOWN, M.UNKNOWN),
    (Answered(502, code="orderClosed"), M.UNKNOWN, M.UNKNOWN),
    (Answered(503), M.UNKNOWN, M.UNKNOWN),
    (Answered(408), M.UNKNOWN, M.UNKNOWN),
    (Answered(100), M.UNKNOWN, M.UNKNOWN),
    (Answered(302), M.UNKNOWN, M.UNKNOWN),
    (Answered(418), M.UNKNOWN, M.UNKNOWN),
    (Answered(409, code="requestInProgress", retry_after=1), M.WAIT, M.WAIT),
    (Answered(425), M.WAIT, M.WAIT),
    (Answered(429, code="tooManyTries", retry_after=30), M.WAIT, M.WAIT),
    (Answered(503, retry_after=5), M.WAIT, M.WAIT),
    (Answered(503, retry_after=0), M.WAIT, M.WAIT),
    (Answered(401, code="unauthenticated"), M.SIGN_IN, M.SIGN_IN),
    (Answered(403, code="forbidden"), M.FREEZE, M.FREEZE),
    (Answered(400, code="invalidRequest"), M.REJECT, M.ASK),
    (Answered(404, code="notFound"), M.REJECT, M.ASK),
    (Answered(422, code="priceChanged"), M.REJECT, M.ASK),
    (Answered(422, code="offerSoldOut"), M.REJECT, M.ASK),
    (Answered(404), M.ASK, M.ASK),  # not the operator's own words: a proxy may have said it
    (Answered(422, code="idempotencyKeyReuse"), M.FREEZE, M.FREEZE),
    (Answered(409, code="orderAlreadyPaid"), M.ASK, M.ASK),
    (Answered(409, code="orderClosed"), M.ASK, M.ASK),
    (Answered(409, code="paymentActive"), M.ASK, M.ASK),
    (Answered(201, fact=order()), M.APPLY, M.APPLY),
    (Answered(200, fact=payment()), M.APPLY, M.APPLY),
]


@pytest.mark.parametrize(("reply", "first", "later"), OUTCOMES, ids=lambda one: str(one)[:50])
def test_each_line_of_the_outcome_table(reply: Reply, first: Meaning, later: Meaning) -> None:
    assert meaning(reply, first_send=True, creates_order=True) is first
    assert meaning(reply, first_send=False, creates_order=True) is later
    if first is not Meaning.REJECT:
        assert meaning(reply, first_send=True, creates_order=False) is first
    assert meaning(reply, first_send=False, creates_order=False) is later


REPLIES = st.one_of(
    st.builds(Unsent, st.booleans()),
    st.builds(Lost, st.text(max_size=9)),
    st.builds(
        Answered,
        st.integers(100, 599),
        st.sampled_from(["", "notFound", "orderClosed", "idempotencyKeyReuse", "requestInProgress", "offerSoldOut"]),
        st.none() | st.integers(0, 99).map(float),
        st.none() | st.just(order()),
    ),
)


@given(REPLIES, st.booleans(), st.booleans())
def test_only_a_first_refusal_of_the_order_itself_is_final(reply: Reply, first: bool, creates: bool) -> None:
    found = meaning(reply, first_send=first, creates_order=creates)
    if found is Meaning.REJECT:
        assert first
        assert creates
        assert cast(Answered, reply).status in (400, 404, 422)
    if found is Meaning.NOT_SENT:
        assert first
        assert isinstance(reply, Unsent)
    if found is Meaning.APPLY:
        assert cast(Answered, reply).fact is not None


def draft(start: StartMode = StartMode.AFTER_CURRENT) -> Draft:
    """Make a draft of the £15 plan."""
    chosen = catalogue()["441158"]
    return Draft(
        intent="f9e8d7c6-b5a4-4321-8fed-cba987654321",
        checkout="0a1b2c3d-4e5f-4a6b-8c7d-9e8f7a6b5c4d",
        party=PartyId("c1"),
        account=AccountId("a1"),
        msisdn=Msisdn("447700900123"),
        product=ProductId("p1"),
        offer=chosen,
        start=start,
        auto_renew=False,
        validity=validity(chosen, start, NOW, None),
    )


def test_a_draft_charges_the_price_on_the_card_and_has_a_name_for_people() -> None:
    assert draft().total == draft().offer.price
    assert draft().reference == reference(draft().intent)


LATER, EARLIER = NOW + timedelta(days=8), NOW - timedelta(days=3)


@pytest.mark.parametrize(
    ("start", "paid_until", "begins"),
    [
        (StartMode.AFTER_CURRENT, LATER, LATER),
        (StartMode.AFTER_CURRENT, EARLIER, NOW),
        (StartMode.AFTER_CURRENT, None, NOW),
        (StartMode.NOW, LATER, NOW),
        (StartMode.NOW, None, NOW),
    ],
)
def test_a_plan_runs_after_what_is_bought_or_from_now(
    start: StartMode, paid_until: datetime | None, begins: datetime
) -> None:
    span = validity(offer("p", 1000, days=28), start, NOW, paid_until)
    assert (span.start, span.end - span.start) == (begins, timedelta(days=28))


def test_the_wizard_goes_forward_once_and_back_only_before_paying() -> None:
    review = CheckoutFlow()
    choosing = review.forward()
    assert choosing.back() == review
    assert review.back() == review
    paying = choosing.forward()
    done = paying.forward()
    assert [one.step for one in (review, choosing, paying, done)] == list(Step)
    assert [one.committed for one in (review, choosing, paying, done)] == [False, False, True, True]
    assert done.forward() == done
    assert paying.back() == paying
    assert done.back() == done


def test_after_a_declined_payment_another_way_may_be_chosen_but_nothing_else_changed() -> None:
    again = CheckoutFlow().forward().forward().reopened()
    assert again.step is Step.PAYMENT
    assert not again.committed
    assert not again.can_go_back  # the operator has the order as it was shown
    assert again.back() == again
    assert again.forward().committed
    assert again.forward().reopened() == again
