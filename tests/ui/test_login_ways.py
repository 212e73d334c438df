"""Every way in but the plain password, without a page: codes, browser, phone, a new password, a new account, going back."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from lebara_desktop.domain.errors import AppError, ErrorKind, SignInReason, SignInRefused
from lebara_desktop.domain.signin import Channel, KnownAccount, WayIn
from lebara_desktop.ui.pages.login.state import Entry, Face, Newcomer, Operator, Phase, Slip
from tests.conftest import Until
from tests.fakes.signing_in import ENTRY, UNREACHABLE, Bench, bench

NAMED = replace(ENTRY, password="")
NOOR = Newcomer("Noor", "Bakker", " noor@example.org ", "correct horse", frozenset({Channel.EMAIL}))
_R = SignInReason


def refused(reason: SignInReason, retry_after: float | None = None, tries_left: int | None = None) -> SignInRefused:
    return SignInRefused(reason, retry_after=retry_after, tries_left=tries_left)


def stands_still(b: Bench) -> asyncio.Event:
    """Keep the bench's clock from running, so that what counts down stays where it is."""
    b.gate = asyncio.Event()
    return b.gate


async def asked_for_code(b: Bench, until: Until) -> None:
    stands_still(b)
    b.presenter.text_code(NAMED)
    await until(lambda: b.view.last.face is Face.CODE and not b.view.last.busy)


async def test_a_code_is_sent_to_the_number_as_the_operator_wants_it_and_lets_in(until: Until) -> None:
    async with bench() as b:
        await asked_for_code(b, until)
        assert b.ways.asked == [("send", "447700900123", "GB")]
        await until(lambda: (b.view.last.code_left, b.view.last.resend_left) == (600, 60))
        b.presenter.enter_code("123 45")
        await until(lambda: len(b.ways.asked) == 2 and not b.view.last.busy)
        assert b.ways.asked[1] == ("enter", "12345", "True")


async def test_half_a_code_is_not_sent_and_a_second_press_sends_nothing_twice(until: Until) -> None:
    async with bench() as b:
        await asked_for_code(b, until)
        b.presenter.enter_code("123")
        assert b.view.last.slips == {Slip.CODE_SHORT}
        b.presenter.enter_code("12345")
        b.presenter.enter_code("12345")
        await until(lambda: len(b.ways.asked) > 1 and not b.view.last.busy)
        assert b.ways.asked[1:] == [("enter", "12345", "True")]


async def test_back_and_forth_within_a_run_sends_no_second_code(until: Until) -> None:
    async with bench() as b:
        await asked_for_code(b, until)
        b.presenter.back()
        await until(lambda: b.view.last.face is Face.FORM)
        b.presenter.text_code(NAMED)
        await until(lambda: b.view.last.face is Face.CODE)
        b.presenter.back()
        b.presenter.text_code(replace(NAMED, username="+44 7700 900210"))
        await until(lambda: len(b.ways.asked) == 2)
        assert b.ways.asked[1] == ("send", "447700900210", "GB")


async def test_the_third_wrong_code_locks_with_the_time_and_a_new_run_begins_after_it(until: Until) -> None:
    async with bench() as b:
        await asked_for_code(b, until)
        b.ways.answers = [refused(_R.WRONG_CODE, tries_left=2), refused(_R.LOCKED, retry_after=300)]
        b.presenter.enter_code("00000")
        await until(lambda: b.view.last.reason is _R.WRONG_CODE)
        b.presenter.edited()
        assert b.view.last.error is None
        b.presenter.enter_code("00001")
        await until(lambda: b.view.last.locked_for == 300)
        assert (b.view.last.face, b.view.last.code_left, b.view.last.resend_left) == (Face.CODE, 0, 0)
        b.presenter.enter_code("00002")
        b.presenter.resend()
        assert len(b.ways.asked) == 3, "nothing is sent while it is locked"
        assert b.gate is not None
        b.gate.set()
        await until(lambda: not b.view.last.locked_for and b.view.last.error is None)
        b.presenter.resend()
        await until(lambda: len(b.ways.asked) == 4 and not b.view.last.busy)
        assert b.ways.asked[3] == ("send", "447700900123", "GB")


async def test_another_code_too_early_is_counted_down_and_is_no_error(until: Until) -> None:
    async with bench() as b:
        await asked_for_code(b, until)
        b.ways.answers = [refused(_R.RESEND_TOO_EARLY, retry_after=42)]
        b.presenter.resend()
        await until(lambda: b.view.last.resend_left == 42)
        assert b.view.last.error is None
        b.presenter.resend()
        await until(lambda: b.view.last.resent)
        assert [one[0] for one in b.ways.asked] == ["send", "resend", "resend"]


async def test_an_old_code_is_told_and_asked_anew_in_the_same_run(until: Until) -> None:
    async with bench() as b:
        await asked_for_code(b, until)
        b.ways.answers = [refused(_R.CODE_EXPIRED)]
        b.presenter.enter_code("12345")
        await until(lambda: b.view.last.reason is _R.CODE_EXPIRED)
        assert b.view.last.code_left == 0
        b.presenter.remedy()
        await until(lambda: b.view.last.code_left > 0)
        assert b.ways.asked[-1] == ("resend",)


async def test_the_right_code_in_the_wrong_country_needs_no_second_one(until: Until) -> None:
    async with bench() as b:
        await asked_for_code(b, until)
        b.ways.answers = [SignInRefused(_R.WRONG_MARKET, market="CN-SEED")]
        b.presenter.enter_code("12345")
        await until(lambda: b.view.last.reason is _R.WRONG_MARKET)
        b.presenter.remedy()
        await until(lambda: b.ways.asked[-1] == ("correct", "CN-SEED", "True"))


@pytest.mark.parametrize(
    ("reason", "face"),
    [
        (_R.NUMBER_LOST, Face.HELP),
        (_R.UNKNOWN_USER, Face.NUMBER),
        (_R.NOT_ACTIVATED, Face.FORM),
        (_R.ALREADY_REGISTERED, Face.FORM),
    ],
)
async def test_each_refusal_leads_to_its_next_step_and_back(reason: SignInReason, face: Face, until: Until) -> None:
    async with bench() as b:
        b.ways.answers = [refused(reason)]
        b.presenter.text_code(NAMED)
        await until(lambda: b.view.last.reason is reason)
        assert b.view.last.face is Face.FORM
        b.presenter.remedy()
        assert b.view.last.face is face
        assert b.presenter.wants_sim == (reason is _R.NOT_ACTIVATED)
        b.presenter.back()
        assert b.view.last.face is Face.FORM


async def test_the_browser_is_opened_again_on_demand_and_left_by_cancel(until: Until) -> None:
    async with bench() as b:
        b.ways.gate = stands_still(b)
        b.presenter.use_browser(NAMED)
        await until(lambda: b.ways.visit is not None)
        assert b.ways.asked == [("browser", "GB", "447700900123", "True", "en")]
        assert b.ways.visit
        assert b.ways.visit("https://id.example.org/authorize?state=x")
        b.presenter.open_again()
        assert b.opened == ["https://id.example.org/authorize?state=x"] * 2
        assert not b.ways.visit("https://evil.example/authorize"), "another host is neither opened nor shown"
        assert len(b.opened) == 2
        b.presenter.back()
        assert (b.view.last.face, b.view.last.busy) == (Face.FORM, False)


async def test_an_address_that_no_browser_takes_is_shown(until: Until) -> None:
    async with bench() as b:
        b.ways.gate, b.browser_opens = stands_still(b), False
        b.presenter.use_browser(NAMED)
        await until(lambda: b.ways.visit is not None)
        assert b.ways.visit
        assert b.ways.visit("https://id.example.org/authorize")
        assert b.view.last.by_hand == "https://id.example.org/authorize"
        b.presenter.back()


async def test_a_refusal_in_the_browser_can_be_tried_again(until: Until) -> None:
    async with bench() as b:
        b.ways.answers = [refused(_R.DENIED)]
        b.presenter.use_browser(NAMED)
        await until(lambda: b.view.last.reason is _R.DENIED)
        assert b.view.last.face is Face.BROWSER
        b.presenter.open_again()
        await until(lambda: len(b.ways.asked) == 2 and not b.view.last.busy)


async def test_a_till_shows_a_code_at_once_keeps_nobody_and_offers_a_new_code_when_it_is_old(until: Until) -> None:
    b = Bench(till=True)
    b.ways.gate = stands_still(b)
    b.ways.known = [KnownAccount("447700900123", "GB", "Amira")]
    b.presenter.start(b.view, username="447700900123")
    await until(lambda: b.view.last.prompt is not None)
    assert (b.view.filled["username"], b.view.last.accounts, b.view.last.face) == ("", (), Face.PHONE)
    assert ("await_phone", "GB", "False") in b.ways.asked
    b.presenter.back()
    assert b.view.last.face is Face.PHONE
    b.ways.answers = [refused(_R.TIMED_OUT)]
    b.ways.gate.set()
    await until(lambda: b.view.last.reason is _R.TIMED_OUT)
    assert b.view.last.prompt is None
    b.ways.gate.clear()
    b.presenter.use_phone("GB")
    await until(lambda: b.view.last.prompt is not None)
    b.presenter.use_form()
    assert (b.view.last.face, b.view.last.busy, b.view.last.prompt) == (Face.FORM, False, None)
    await b.presenter.aclose()


async def test_a_forgotten_password_is_replaced_by_code_and_a_weak_one_may_be_changed(until: Until) -> None:
    async with bench() as b:
        stands_still(b)
        b.presenter.forgot("GB")
        b.presenter.password_code(NAMED)
        await until(lambda: b.view.last.face is Face.CODE)
        b.presenter.enter_code("12345")
        await until(lambda: b.view.last.face is Face.NEW_PASSWORD and not b.view.last.busy)
        b.presenter.new_password("short")
        assert b.view.last.slips == {Slip.PASSWORD_SHORT}
        b.ways.answers = [refused(_R.PASSWORD_TOO_COMMON)]
        b.presenter.new_password("password1")
        await until(lambda: b.view.last.reason is _R.PASSWORD_TOO_COMMON)
        b.presenter.new_password("correct horse")
        await until(lambda: b.ways.asked[-1] == ("new_password", "correct horse", "True"))


async def test_a_new_account_goes_from_number_to_a_word_of_welcome(until: Until) -> None:
    entered: list[bool] = []
    async with bench() as b:
        stands_still(b)
        await registered_number(b, until)
        b.registration.answers = [None]
        b.presenter.join_details(NOOR)
        await until(lambda: b.registration.made)
        b.presenter.let_in(lambda: entered.append(True))
        assert (b.view.last.face, entered) == (Face.DONE, [])
        b.presenter.finish()
        assert entered == [True]
        made = b.registration.made[0]
        assert (made.email, made.given_name, made.consents) == ("noor@example.org", "Noor", frozenset({Channel.EMAIL}))


async def registered_number(b: Bench, until: Until) -> None:
    """Go through number and code."""
    b.presenter.create_account("GB")
    b.presenter.join_number(NAMED, terms=True)
    await until(lambda: b.view.last.face is Face.CODE and not b.view.last.busy)
    b.presenter.enter_code("12345")
    await until(lambda: b.view.last.face is Face.DETAILS and not b.view.last.busy)


async def test_what_is_missing_for_an_account_is_told_all_at_once_and_nothing_is_sent() -> None:
    async with bench() as b:
        b.presenter.create_account("GB")
        b.presenter.join_number(replace(NAMED, username="noor@example.org"), terms=False)
        assert b.view.last.slips == {Slip.USERNAME_WRONG, Slip.TERMS}
        b.presenter.join_details(Newcomer(" ", "", "noor", "1234567"))
        wrong = {Slip.GIVEN_NAME_EMPTY, Slip.FAMILY_NAME_EMPTY, Slip.EMAIL_WRONG, Slip.PASSWORD_SHORT}
        assert b.view.last.slips == wrong
        assert b.registration.asked == []


async def test_going_back_from_the_details_and_on_again_asks_for_no_second_code(until: Until) -> None:
    async with bench() as b:
        stands_still(b)
        await registered_number(b, until)
        b.presenter.back()
        assert (b.view.last.face, b.view.forgotten) == (Face.NUMBER, 0), "nothing that was typed is lost"
        b.presenter.join_number(NAMED, terms=True)
        await until(lambda: b.view.last.face is Face.DETAILS)
        assert [one[0] for one in b.registration.asked] == ["send", "enter"]


async def test_an_account_whose_answer_was_lost_is_found_by_the_next_try(until: Until) -> None:
    async with bench() as b:
        stands_still(b)
        await registered_number(b, until)
        b.registration.answers = [AppError(ErrorKind.TIMEOUT), refused(_R.INVALID_SESSION)]
        b.presenter.join_details(NOOR)
        await until(lambda: b.view.last.error is not None)
        assert b.view.last.face is Face.DETAILS
        b.presenter.try_again()
        await until(lambda: b.session.asked == [("447700900123", "correct horse", "GB", True)])
        await until(lambda: not b.view.last.busy)
        assert b.view.last.error is None


async def test_a_taken_e_mail_leads_to_its_sign_in(until: Until) -> None:
    async with bench() as b:
        stands_still(b)
        await registered_number(b, until)
        b.registration.answers = [refused(_R.EMAIL_TAKEN)]
        b.presenter.join_details(NOOR)
        await until(lambda: b.view.last.reason is _R.EMAIL_TAKEN)
        b.presenter.remedy()
        assert (b.view.last.face, b.view.filled["username"]) == (Face.FORM, "noor@example.org")


async def test_an_account_of_this_computer_is_chosen_and_forgotten_by_name() -> None:
    b = Bench()
    b.ways.known = [KnownAccount("447700900123", "GB", "Amira"), KnownAccount("wei@post.example", "CN-SEED", "Wei")]
    b.presenter.start(b.view)
    assert len(b.view.last.accounts) == 2
    b.presenter.choose_account("447700900123", "GB")
    assert (b.view.filled["username"], b.view.filled["market"]) == ("+447700900123", "GB")
    b.presenter.forget_account("447700900123", "GB")
    assert [one.name for one in b.view.last.accounts] == ["Wei"]
    await b.presenter.aclose()


async def test_a_real_operator_is_asked_for_its_ways_again_and_again_and_the_form_stands_meanwhile(
    until: Until,
) -> None:
    b = Bench(sandbox=False)
    b.ways.ways = UNREACHABLE
    b.presenter.start(b.view)
    assert b.view.last.looking
    await until(lambda: not b.view.last.looking)
    assert b.view.last.offers(WayIn.PASSWORD)
    assert not b.view.last.offers(WayIn.BROWSER)
    b.ways.ways = frozenset({WayIn.BROWSER})
    await until(lambda: b.view.last.ways == frozenset({WayIn.BROWSER}))
    assert not b.view.last.offers(WayIn.PASSWORD)
    await b.presenter.aclose()


async def test_a_code_waits_for_the_operator_and_leaving_the_page_ends_everything(until: Until) -> None:
    async with bench(operator=Operator.STARTING) as b:
        b.presenter.text_code(NAMED)
        await until(lambda: b.view.last.phase is Phase.WAITING)
        b.presenter.stop()
        b.presenter.set_operator(Operator.READY)
        assert b.ways.asked == []
        assert b.view.forgotten == 1
        assert "447700900123" not in repr(Entry("GB", "447700900123", "x", keep=False)) + repr(NOOR)


async def test_a_number_alone_goes_off_only_when_it_was_typed_the_same_twice(until: Until) -> None:
    async with bench() as b:
        b.presenter.be_guest("GB")
        assert b.view.last.face is Face.GUEST
        for typed, again, slip in (
            ("", "", Slip.USERNAME_EMPTY),
            ("amira@example.org", "amira@example.org", Slip.USERNAME_WRONG),
            ("07700 900123", "07700 900124", Slip.NUMBERS_DIFFER),
            ("07700 900123", "", Slip.NUMBERS_DIFFER),
        ):
            b.presenter.renew_number(Entry("GB", typed, "", False), again)
            assert b.view.last.slips == {slip}
        assert b.ways.asked == []
        b.ways.answers = [SignInRefused(_R.WRONG_MARKET, market="CN-SEED"), refused(_R.NUMBER_LOST)]
        b.presenter.renew_number(Entry("GB", "07700 900123", "", False), "+44 7700 900123")
        await until(lambda: b.view.last.reason is _R.WRONG_MARKET)
        b.presenter.remedy()
        await until(lambda: b.view.last.reason is _R.NUMBER_LOST)
        assert b.ways.asked == [("guest", "447700900123", "GB"), ("guest", "447700900123", "CN-SEED")]
        b.presenter.remedy()
        assert (b.view.last.face, b.view.last.who) == (Face.HELP, "447700900123")
        shown = [b.view.last.face]
        for _ in range(2):
            b.presenter.back()
            shown.append(b.view.last.face)
        assert shown == [Face.HELP, Face.GUEST, Face.FORM]
