"""The sign-in page's decisions, without a page: waiting for the operator, errors, locks, retries, sample customers."""

from __future__ import annotations

import asyncio

import pytest

from lebara_desktop.domain.account import SignedOut
from lebara_desktop.domain.errors import SignInReason, SignInRefused
from lebara_desktop.ui.pages.login.state import Entry, Operator, Phase, Slip
from tests.conftest import Until
from tests.fakes.signing_in import AMIRA, ENTRY, UNREACHABLE, Bench, bench


async def test_a_national_number_is_sent_as_the_operator_wants_it_and_the_password_goes_from_the_form(
    until: Until,
) -> None:
    async with bench() as b:
        b.presenter.sign_in(ENTRY)
        await until(lambda: b.session.asked and not b.view.last.busy)
        assert b.session.asked == [("447700900123", "secret", "GB", True)]
        assert b.view.filled["password"] == ""
        b.presenter.sign_in(Entry("GB", " amira@post.example ", "secret", keep=False))
        await until(lambda: len(b.session.asked) == 2)
        assert b.session.asked[1][0] == "amira@post.example"


@pytest.mark.parametrize(
    ("username", "password", "slips"),
    [
        ("", "", {Slip.USERNAME_EMPTY, Slip.PASSWORD_EMPTY}),
        ("  ", "x", {Slip.USERNAME_EMPTY}),
        ("hello", "x", {Slip.USERNAME_WRONG}),
        ("123", "x", {Slip.USERNAME_WRONG}),
        ("07700 900123", "", {Slip.PASSWORD_EMPTY}),
    ],
)
async def test_a_slip_is_told_before_anything_is_sent(username: str, password: str, slips: set[Slip]) -> None:
    async with bench() as b:
        b.presenter.sign_in(Entry("GB", username, password, keep=False))
        assert b.view.last.slips == slips
        b.presenter.edited()
        assert b.view.last.slips == frozenset()
        assert b.session.asked == []


async def test_the_click_waits_for_the_operator_and_goes_through_when_it_serves(until: Until) -> None:
    async with bench(operator=Operator.STARTING) as b:
        b.presenter.sign_in(ENTRY)
        await until(lambda: b.view.last.phase is Phase.WAITING)
        b.presenter.sign_in(ENTRY)
        assert b.session.asked == []
        b.presenter.set_operator(Operator.READY)
        await until(lambda: len(b.session.asked) == 1 and not b.view.last.busy)


async def test_an_operator_that_did_not_start_is_started_again(until: Until) -> None:
    async with bench(operator=Operator.STARTING) as b:
        b.presenter.set_operator(Operator.FAILED)
        assert b.view.last.operator is Operator.FAILED
        b.presenter.try_again()
        assert b.restarted == 1


async def test_a_wrong_password_stays_at_the_form_until_something_is_typed(until: Until) -> None:
    refused = SignInRefused(SignInReason.WRONG_PASSWORD, tries_left=4)
    async with bench(refused) as b:
        b.presenter.sign_in(ENTRY)
        await until(lambda: b.view.last.error is refused)
        assert not b.view.last.busy
        assert b.view.filled["password"] == "", "only the start empties the field"
        assert b.view.filled["username"] == ""
        b.presenter.edited()
        assert b.view.last.error is None


async def test_without_a_connection_it_tries_again_by_itself_until_it_works(until: Until) -> None:
    async with bench(UNREACHABLE, UNREACHABLE, None) as b:
        b.presenter.sign_in(ENTRY)
        await until(lambda: len(b.session.asked) == 3 and b.view.last.phase is Phase.IDLE)
        assert b.session.asked[0] == b.session.asked[2]
        assert {one.retry_in for one in b.view.states} >= {1, 2, 3, 4}
        assert b.view.last.error is None


async def test_typing_stops_the_retries_and_try_again_does_not_wait(until: Until) -> None:
    async with bench(UNREACHABLE, UNREACHABLE) as b:
        b.gate = asyncio.Event()
        b.presenter.sign_in(ENTRY)
        await until(lambda: b.view.last.phase is Phase.RETRYING and b.slept)
        b.presenter.try_again()
        await until(lambda: len(b.session.asked) == 2 and len(b.slept) == 2)
        b.presenter.edited()
        b.gate.set()
        assert b.view.last.phase is Phase.IDLE
        assert b.view.last.retry_in == 0
        await asyncio.sleep(0)
        assert len(b.session.asked) == 2


async def test_a_lock_counts_down_and_refuses_only_the_same_person(until: Until) -> None:
    locked = SignInRefused(SignInReason.LOCKED, retry_after=3)
    async with bench(locked) as b:
        b.gate = asyncio.Event()
        b.presenter.sign_in(ENTRY)
        await until(lambda: b.view.last.locked_for == 3)
        b.presenter.sign_in(ENTRY)
        assert len(b.session.asked) == 1
        b.gate.set()
        await until(lambda: b.view.last.locked_for == 0 and b.view.last.error is None)
        assert [s.locked_for for s in b.view.states if s.locked_for] == [3, 2, 1]


async def test_another_person_may_sign_in_while_one_is_locked(until: Until) -> None:
    async with bench(SignInRefused(SignInReason.LOCKED, retry_after=300)) as b:
        b.gate = asyncio.Event()
        b.presenter.sign_in(ENTRY)
        await until(lambda: b.view.last.locked_for == 300)
        b.presenter.sign_in(Entry("GB", "+44 7700 900210", "other", keep=False))
        await until(lambda: len(b.session.asked) == 2 and not b.view.last.busy)
        assert b.view.last.locked_for == 0


async def test_the_right_country_is_one_click_away(until: Until) -> None:
    async with bench(SignInRefused(SignInReason.WRONG_MARKET, market="CN-SEED"), None) as b:
        b.presenter.sign_in(ENTRY)
        await until(lambda: b.view.last.error is not None)
        b.presenter.switch_market()
        await until(lambda: len(b.session.asked) == 2)
        assert b.session.asked[1] == ("447700900123", "secret", "CN-SEED", True)
        assert b.view.filled["market"] == "CN-SEED"


async def test_a_sample_customer_signs_in_with_one_click(until: Until) -> None:
    async with bench() as b:
        b.presenter.set_samples([AMIRA])
        b.presenter.sign_in_sample(AMIRA.login)
        await until(lambda: len(b.session.asked) == 1 and not b.view.last.busy)
        assert b.session.asked == [("447700900123", "sandbox-amira", "GB", False)]
        assert b.view.filled["username"] == AMIRA.login
        assert "sandbox-amira" not in repr(AMIRA) + repr(ENTRY) + repr(b.view.last)


async def test_a_remembered_sign_in_is_resumed_when_the_operator_is_there_and_a_click_overrides_it(
    until: Until,
) -> None:
    made = Bench(operator=Operator.STARTING)
    made.presenter.start(made.view, market="GB", username="447700900123", resume=True)
    await until(lambda: made.view.last.phase is Phase.RESUMING)
    assert made.session.resumed == 0
    made.presenter.sign_in(ENTRY)
    made.presenter.set_operator(Operator.READY)
    await until(lambda: len(made.session.asked) == 1)
    assert made.session.resumed == 0
    await made.presenter.aclose()


async def test_the_last_number_comes_back_so_that_it_is_understood_in_every_country(until: Until) -> None:
    made = Bench()
    made.presenter.start(made.view, market="CN-SEED", username="447700900201")
    assert made.view.filled["username"] == "+447700900201"
    made.presenter.sign_in(Entry("CN-SEED", made.view.filled["username"], "secret", keep=False))
    await until(lambda: made.session.asked)
    assert made.session.asked[0][0] == "447700900201"
    await made.presenter.aclose()


async def test_an_ended_session_and_a_missing_keyring_are_told(until: Until) -> None:
    made = Bench()
    made.session.state.set(SignedOut(expired=True))
    made.presenter.start(made.view)
    assert made.view.last.session_ended
    made.session.keyring_notice.set(True)
    assert made.view.last.memory_only
    made.presenter.stop()
    shown = len(made.view.states)
    made.session.keyring_notice.set(False)
    assert len(made.view.states) == shown
    await made.presenter.aclose()
