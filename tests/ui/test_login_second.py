"""The second step of a sign-in, without a page: after a password, a code, a forgotten password; what is said of each refusal."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from lebara_desktop.domain.errors import SignInReason, SignInRefused
from lebara_desktop.domain.signin import Purpose, SecondStep, SecondStepDue
from lebara_desktop.ui.pages.login.state import Face, Slip
from lebara_desktop.ui.pages.login.words import SignInWords
from tests.conftest import Until
from tests.fakes.signing_in import ENTRY, UNREACHABLE, Bench, bench

DUE = SecondStepDue(SecondStep(6, 5, 300))
NAMED = replace(ENTRY, password="")
SECOND = ("second", "123456", "447700900123", "GB", "True")
_R = SignInReason


def refused(reason: SignInReason, retry_after: float | None = None, tries_left: int | None = None) -> SignInRefused:
    return SignInRefused(reason, retry_after=retry_after, tries_left=tries_left)


async def at_second(b: Bench, until: Until) -> None:
    """Sign in with a password that is right."""
    b.gate = asyncio.Event()  # what counts down stays where it is
    b.presenter.sign_in(ENTRY)
    await until(lambda: b.view.last.face is Face.SECOND and not b.view.last.busy and b.view.last.second_left == 300)


async def enters(b: Bench, until: Until, code: str, answer: object) -> None:
    """Type a code that is answered so."""
    count = len(b.ways.asked)
    b.ways.answers = [answer]
    b.presenter.enter_second(code)
    await until(lambda: len(b.ways.asked) > count and not b.view.last.busy)


async def test_a_right_password_leads_to_the_code_of_the_app_which_lets_in(until: Until) -> None:
    async with bench(DUE) as b:
        await at_second(b, until)
        b.view.filled.clear()
        assert b.view.last.error is None
        await enters(b, until, " 123 456", None)
        assert b.ways.asked == [SECOND]
        assert b.view.filled["password"] == "", "what lets in is forgotten once it has"


async def test_a_wrong_code_says_how_many_tries_are_left_and_that_a_used_one_has_to_be_waited_out(until: Until) -> None:
    async with bench(DUE) as b:
        await at_second(b, until)
        await enters(b, until, "123456", refused(_R.WRONG_CODE, tries_left=4))
        state = b.view.last
        said = SignInWords().refusal(state)
        assert (state.face, said) == (
            Face.SECOND,
            "That code does not match, or was used before. Wait for the next one. 4 tries left.",
        )
        assert SignInWords().refusal(replace(state, recovery=True)) == (
            "That code does not match, or was used before. 4 tries left."
        )
        b.presenter.edited()
        assert b.view.last.error is None
        await enters(b, until, "654321", None)
        assert len(b.ways.asked) == 2


async def test_half_a_code_is_not_sent_and_a_recovery_code_goes_as_it_was_typed(until: Until) -> None:
    async with bench(DUE) as b:
        await at_second(b, until)
        b.presenter.enter_second("123")
        assert b.view.last.slips == {Slip.CODE_SHORT}
        b.presenter.use_recovery(True)
        assert (b.view.last.recovery, b.view.last.slips) == (True, frozenset())
        b.presenter.enter_second("abc")
        assert b.view.last.slips == {Slip.RECOVERY_SHORT}
        assert b.ways.asked == []
        await enters(b, until, " abcde-fghjk ", None)
        assert b.ways.asked[0][1] == "abcde-fghjk"


async def test_too_many_wrong_codes_lead_back_to_the_form_with_the_time(until: Until) -> None:
    async with bench(DUE) as b:
        await at_second(b, until)
        await enters(b, until, "123456", refused(_R.LOCKED, retry_after=300))
        await until(lambda: b.view.last.locked_for == 300)
        assert (b.view.last.face, b.view.last.second_left) == (Face.FORM, 0)
        assert SignInWords().locked(b.view.last) == "Too many tries. You can sign in again in 5:00."


async def test_too_many_tries_from_here_wait_on_the_step_itself(until: Until) -> None:
    async with bench(DUE) as b:
        await at_second(b, until)
        await enters(b, until, "123456", refused(_R.TOO_MANY_TRIES, retry_after=40))
        await until(lambda: b.view.last.locked_for == 40)
        assert b.view.last.face is Face.SECOND
        b.presenter.enter_second("123456")
        assert len(b.ways.asked) == 1


@pytest.mark.parametrize("by_operator", [True, False])
async def test_a_step_that_took_too_long_says_so_and_begins_again_with_what_was_typed(
    by_operator: bool, until: Until
) -> None:
    async with bench(DUE) as b:
        if by_operator:
            await at_second(b, until)
            await enters(b, until, "123456", refused(_R.INVALID_SESSION))
        else:
            b.presenter.sign_in(ENTRY)  # and the clock of the bench runs
            await until(lambda: b.view.last.reason is _R.INVALID_SESSION)
        assert SignInWords().refusal(b.view.last) == "This took too long. Please sign in again."
        assert SignInWords().remedy(b.view.last) == "Start again"
        filled = dict(b.view.filled)
        b.presenter.remedy()
        assert (b.view.last.face, b.view.last.error, b.view.filled) == (Face.FORM, None, filled)
        b.presenter.sign_in(ENTRY)
        await until(lambda: len(b.session.asked) == 2)


async def test_a_lost_connection_keeps_the_code_and_tries_it_again(until: Until) -> None:
    async with bench(DUE) as b:
        await at_second(b, until)
        await enters(b, until, "123456", UNREACHABLE)
        assert (b.view.last.face, b.view.last.error) == (Face.SECOND, UNREACHABLE)
        b.presenter.try_again()
        await until(lambda: len(b.ways.asked) == 2)
        assert b.ways.asked == [SECOND, SECOND]


async def test_back_leads_to_the_form_and_the_next_sign_in_asks_anew(until: Until) -> None:
    async with bench(DUE, DUE) as b:
        await at_second(b, until)
        b.presenter.use_recovery(True)
        b.presenter.back()
        assert b.view.last.face is Face.FORM
        b.presenter.sign_in(ENTRY)
        await until(lambda: b.view.last.face is Face.SECOND)
        assert not b.view.last.recovery


async def test_a_code_by_text_leads_to_it_too_and_is_not_asked_for_twice(until: Until) -> None:
    async with bench() as b:
        b.gate = asyncio.Event()
        b.presenter.text_code(NAMED)
        await until(lambda: b.view.last.face is Face.CODE and not b.view.last.busy)
        b.ways.answers = [DUE]
        b.presenter.enter_code("12345")
        await until(lambda: b.view.last.face is Face.SECOND and not b.view.last.busy)
        b.presenter.back()
        assert b.view.last.face is Face.FORM
        b.presenter.text_code(NAMED)
        await until(lambda: b.view.last.face is Face.SECOND)
        await enters(b, until, "123456", None)
        assert [one[0] for one in b.ways.asked] == ["send", "enter", "second"]
        assert b.ways.asked[-1] == SECOND


async def test_the_market_is_put_right_before_the_second_step(until: Until) -> None:
    async with bench() as b:
        b.gate = asyncio.Event()
        b.presenter.text_code(NAMED)
        await until(lambda: b.view.last.face is Face.CODE and not b.view.last.busy)
        b.ways.answers = [SignInRefused(_R.WRONG_MARKET, market="CN-SEED"), DUE]
        b.presenter.enter_code("12345")
        await until(lambda: b.view.last.reason is _R.WRONG_MARKET)
        b.presenter.switch_market()
        await until(lambda: b.view.last.face is Face.SECOND and not b.view.last.busy)
        await enters(b, until, "123456", None)
        assert b.ways.asked[-1] == ("second", "123456", "447700900123", "CN-SEED", "True")


async def test_a_forgotten_password_asks_it_between_the_code_and_the_new_password(until: Until) -> None:
    async with bench() as b:
        b.gate = asyncio.Event()
        b.presenter.password_code(NAMED)
        await until(lambda: b.view.last.face is Face.CODE and not b.view.last.busy)
        b.ways.answers = [DUE]
        b.presenter.enter_code("12345")
        await until(lambda: b.view.last.face is Face.SECOND and not b.view.last.busy)
        assert b.view.last.purpose is Purpose.NEW_PASSWORD
        await enters(b, until, "123456", refused(_R.WRONG_CODE, tries_left=4))
        await enters(b, until, "654321", None)
        assert b.view.last.face is Face.NEW_PASSWORD
        b.presenter.new_password("three blue kettles")
        await until(lambda: b.ways.asked[-1][0] == "new_password")


async def test_who_leaves_takes_the_step_with_them(until: Until) -> None:
    async with bench(DUE) as b:
        await at_second(b, until)
        b.presenter.stop()
        assert (b.presenter.state.second, b.presenter.state.face) == (None, Face.FORM)
        b.presenter.enter_second("123456")
        assert b.ways.asked == []
