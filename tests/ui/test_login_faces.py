"""Every face of the sign-in card, in every state: named, whole at the smallest size, and told what a person does there."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from lebara_desktop.domain.errors import SignInReason, SignInRefused
from lebara_desktop.domain.signin import (
    Channel,
    CodeSent,
    KnownAccount,
    NextStep,
    PhonePrompt,
    Purpose,
    Sent,
    WayIn,
    next_step,
)
from lebara_desktop.ui import a11y, theme
from lebara_desktop.ui.pages.login.page import LoginPage
from lebara_desktop.ui.pages.login.state import Entry, Face, LoginState, Market, Newcomer, Phase, Slip
from lebara_desktop.ui.pages.login.words import SignInWords
from tests.fakes.signing_in import Told
from tests.ui.second_samples import STATES as SECOND_STEPS

MARKETS = (Market("GB", {"en": "United Kingdom"}), Market("CN-SEED", {"en": "China (sample)"}))
GERMANY = (Market("DE", {"en": "Germany"}),)
BASE = LoginState(markets=MARKETS, sandbox=True, ways=frozenset(WayIn), sims=True)
SENT = CodeSent(Sent.TEXT, "••• ••• 123", 5, 3, 600, 60)
CODE = replace(BASE, face=Face.CODE, code=SENT, code_left=585, resend_left=45, who="447700900123")
JOIN = replace(BASE, purpose=Purpose.REGISTER)
PROMPT = PhonePrompt("BCDF-GHJK", "http://127.0.0.1/device", "http://127.0.0.1/device?user_code=BCDF-GHJK", 600)
WRONG = frozenset({Slip.GIVEN_NAME_EMPTY, Slip.FAMILY_NAME_EMPTY, Slip.EMAIL_WRONG, Slip.PASSWORD_SHORT})
_R = SignInReason


def refused(reason: SignInReason, tries_left: int | None = None, market: str = "") -> SignInRefused:
    return SignInRefused(reason, tries_left=tries_left, market=market)


STATES = {
    "form": replace(BASE, accounts=(KnownAccount("447700900123", "GB", "Amira"),)),
    "unknown": replace(BASE, error=refused(_R.UNKNOWN_USER)),
    "inactive": replace(BASE, error=refused(_R.NOT_ACTIVATED)),
    "looking": LoginState(markets=GERMANY, looking=True),
    "browser-only": LoginState(markets=GERMANY, ways=frozenset({WayIn.BROWSER})),
    "till": replace(BASE, till=True),
    "code": CODE,
    "code-wrong": replace(CODE, error=refused(_R.WRONG_CODE, 1), resend_left=0),
    "code-locked": replace(CODE, error=refused(_R.LOCKED), locked_for=290, code_left=0, resend_left=0),
    "code-old": replace(CODE, error=refused(_R.CODE_EXPIRED), code_left=0, resend_left=0),
    "code-market": replace(CODE, error=refused(_R.WRONG_MARKET, market="CN-SEED")),
    **SECOND_STEPS,
    "browser": replace(BASE, face=Face.BROWSER, phase=Phase.SIGNING_IN, browser_left=165),
    "by-hand": replace(BASE, face=Face.BROWSER, phase=Phase.SIGNING_IN, by_hand="https://id.example.org/authorize"),
    "browser-denied": replace(BASE, face=Face.BROWSER, error=refused(_R.DENIED)),
    "phone": replace(BASE, till=True, face=Face.PHONE, phase=Phase.SIGNING_IN, prompt=PROMPT, prompt_left=571),
    "phone-old": replace(BASE, till=True, face=Face.PHONE, error=refused(_R.TIMED_OUT)),
    "forgotten": replace(BASE, face=Face.FORGOTTEN, error=refused(_R.UNKNOWN_USER)),
    "new-password": replace(BASE, face=Face.NEW_PASSWORD, error=refused(_R.PASSWORD_TOO_COMMON)),
    "number": replace(JOIN, face=Face.NUMBER, error=refused(_R.ALREADY_REGISTERED)),
    "number-slips": replace(JOIN, face=Face.NUMBER, slips=frozenset({Slip.USERNAME_EMPTY, Slip.TERMS})),
    "join-code": replace(CODE, purpose=Purpose.REGISTER),
    "details": replace(JOIN, face=Face.DETAILS, slips=WRONG),
    "done": replace(JOIN, face=Face.DONE, who="447700900888"),
    "guest-empty": replace(BASE, face=Face.GUEST),
    "guest-unknown": replace(BASE, face=Face.GUEST, error=refused(_R.UNKNOWN_NUMBER)),
    "guest-market": replace(BASE, face=Face.GUEST, error=refused(_R.WRONG_MARKET, market="CN-SEED")),
    "guest-differ": replace(BASE, face=Face.GUEST, slips=frozenset({Slip.NUMBERS_DIFFER})),
    "help": replace(BASE, face=Face.HELP, error=refused(_R.NUMBER_LOST), who="447700900123"),
}


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> LoginPage:
    controller = theme.active() or theme.ThemeController(qapp)
    controller.apply("light")
    made = LoginPage()
    qtbot.addWidget(made)
    made.set_languages([("en", "English")], "en")
    made.resize(1024, 640)
    made.show()
    qtbot.waitExposed(made)
    made.render(BASE)
    return made


def find(page: QWidget, name: str) -> QWidget:
    found = next((one for one in page.findChildren(QWidget, name) if one.isVisibleTo(page)), None)
    assert found is not None, name
    return found


def line(page: QWidget, name: str) -> QLineEdit:
    found = find(page, name)
    assert isinstance(found, QLineEdit)
    return found


def said(page: QWidget) -> str:
    words = [one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page)]
    words += [one.text() for one in page.findChildren(QPushButton) if one.isVisibleTo(page)]
    return " | ".join(words).replace("\u00a0", " ")


def clipped(page: QWidget) -> list[str]:
    """Return the words that have no room."""
    labels = [one for one in page.findChildren(QLabel) if one.isVisible() and one.text()]
    buttons = [one for one in page.findChildren(QPushButton) if one.isVisible() and one.text()]
    low = [one.text() for one in labels if one.height() < one.heightForWidth(one.width())]
    return low + [one.text() for one in buttons if one.width() < one.minimumSizeHint().width()]


@pytest.mark.parametrize("name", STATES)
def test_a_face_is_whole_at_the_smallest_size_and_everything_on_it_has_a_name(
    page: LoginPage, name: str, qtbot: QtBot
) -> None:
    page.render(STATES[name])
    assert a11y.nameless(page) == []
    scroll = page.findChild(QScrollArea)
    assert scroll is not None
    qtbot.waitUntil(lambda: not clipped(page))
    assert scroll.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("name", STATES)
def test_the_keyboard_begins_at_what_is_wrong_or_at_what_comes_first(page: LoginPage, name: str) -> None:
    state = STATES[name]
    page.render(replace(state, error=None, slips=frozenset(), locked_for=0))
    page.render(state)
    focused = page.focusWidget()
    if state.looking or name in ("phone", "phone-old"):
        return
    assert focused is not None
    assert focused.isVisibleTo(page), "the keyboard is on something that is shown"
    wrong = [one for one in page.findChildren(QLineEdit) if one.isVisibleTo(page) and one.property("invalid")]
    if wrong:
        assert focused is wrong[0]


@pytest.mark.parametrize("face", [Face.FORM, Face.CODE, Face.BROWSER, Face.NUMBER, Face.DETAILS, Face.GUEST])
def test_every_refusal_is_said_once_on_every_face(page: LoginPage, face: Face) -> None:
    for reason in SignInReason:
        state = replace(CODE, face=face, error=refused(reason, market="CN-SEED"))
        page.render(state)
        assert said(page).count(SignInWords().refusal(state)) == 1, reason


def test_every_next_step_but_typing_again_and_waiting_has_its_button(qapp: QApplication) -> None:
    words = SignInWords()
    for reason in SignInReason:
        error = refused(reason, market="CN-SEED")
        named = words.remedy(replace(BASE, error=error))
        assert bool(named) == (next_step(error, BASE.ways or ()) not in (NextStep.RETYPE, NextStep.WAIT)), reason


def test_a_code_goes_off_with_its_last_digit_typed_or_pasted_in_a_whole_message(page: LoginPage) -> None:
    told = Told().drives(page)
    page.render(CODE)
    field = line(page, "signin.code.digits")
    QTest.keyClicks(field, "12x34")
    assert [one for one in told.calls if one[0] == "enter_code"] == []
    assert field.text() == "1234"
    QTest.keyClicks(field, "5")
    assert told.calls[-1] == ("enter_code", "12345")
    field.selectAll()
    QApplication.clipboard().setText("Your code for 2026: 67890. Never tell it to anybody.")
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert told.calls[-1] == ("enter_code", "67890")
    field.clear()
    QApplication.clipboard().setText("٤٥٦٧٨")
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert told.calls[-1] == ("enter_code", "45678")


def test_another_code_waits_for_its_time_and_for_a_lock(page: LoginPage) -> None:
    page.render(CODE)
    assert not find(page, "signin.code.resend").isEnabled()
    assert "Another code in 0:45" in said(page)
    page.render(STATES["code-locked"])
    assert "Too many wrong codes. You can ask for another one in 4:50." in said(page)
    assert not line(page, "signin.code.digits").isEnabled()
    page.render(replace(CODE, resend_left=0))
    assert find(page, "signin.code.resend").isEnabled()


def test_what_the_provider_lacks_is_hidden(page: LoginPage) -> None:
    page.render(STATES["browser-only"])
    for name in ("signin.username", "signin.password", "signin.code", "signin.register", "signin.forgot"):
        widget = page.findChild(QWidget, name)
        assert widget is not None
        assert not widget.isVisibleTo(page), name
    assert find(page, "signin.browser").isVisible()


def test_the_terms_are_those_of_the_country_and_name_its_proof_of_identity(page: LoginPage) -> None:
    page.render(replace(JOIN, face=Face.NUMBER))
    assert "within 14 days" in said(page)
    find(page, "signin.join.terms").setProperty("checked", True)
    QTest.keyClick(find(page, "signin.join.country"), Qt.Key.Key_Down)
    assert "cannot be cancelled" in said(page)
    assert not find(page, "signin.join.terms").property("checked"), "other terms were accepted"
    page.render(replace(JOIN, markets=GERMANY, face=Face.NUMBER))
    assert "German law" in said(page)
    page.render(replace(JOIN, markets=(Market("FR", {"en": "France"}),), face=Face.NUMBER))
    assert "In France" in said(page)


def test_nothing_typed_for_an_account_is_lost_by_errors_or_going_back_but_by_leaving(page: LoginPage) -> None:
    told = Told().drives(page)
    page.render(replace(JOIN, face=Face.DETAILS))
    for name, text in (("given", "Noor"), ("family", "Bakker"), ("email", "noor@example.org"), ("password", "secret")):
        QTest.keyClicks(line(page, f"signin.join.{name}"), text)
    QTest.mouseClick(find(page, "signin.join.consent.sms"), Qt.MouseButton.LeftButton)
    wanted = Newcomer("Noor", "Bakker", "noor@example.org", "secret", frozenset({Channel.TEXT}))
    for state in (STATES["details"], STATES["number"], replace(JOIN, face=Face.DETAILS, error=refused(_R.EMAIL_TAKEN))):
        page.render(state)
    QTest.keyClick(line(page, "signin.join.password"), Qt.Key.Key_Return)
    assert told.calls[-1] == ("join_details", wanted)
    page.forget_typed()
    assert line(page, "signin.join.given").text() == ""


def test_nothing_of_a_person_stays_in_the_card_after_they_left(page: LoginPage, qtbot: QtBot) -> None:
    for name in ("code", "number", "details", "done", "help"):
        page.render(STATES[name])
    page.forget_typed()
    page.render(BASE)

    def traces() -> list[str]:
        words = [one.text() for one in page.findChildren(QLabel)]
        words += [one.text() for one in page.findChildren(QLineEdit)]
        return [text for text in words if "900" in text or "123" in text]

    qtbot.waitUntil(lambda: not traces())  # labels go with the next turn of the event loop


def test_what_was_typed_in_the_form_goes_along(page: LoginPage) -> None:
    QTest.keyClicks(line(page, "signin.username"), "07700 900123")
    page.render(replace(BASE, face=Face.FORGOTTEN, market="GB"))
    assert line(page, "signin.forgotten.username").text() == "07700 900123"
    page.render(replace(JOIN, face=Face.NUMBER, market="GB"))
    assert line(page, "signin.join.number").text() == "07700 900123"


def test_a_till_shows_one_code_to_scan_and_to_compare_and_switches_to_the_form(page: LoginPage, qtbot: QtBot) -> None:
    told = Told().drives(page)
    page.render(STATES["phone"])
    assert "BCDF-GHJK" in said(page)
    assert find(page, "signin.phone.qr").isVisible()
    customer = page.findChild(QWidget, "signin.counter.customer")
    assert customer is not None
    qtbot.waitUntil(customer.isVisible)
    QTest.mouseClick(customer, Qt.MouseButton.LeftButton)
    assert told.calls[-1] == ("use_form",)
    page.render(STATES["till"])
    keep = page.findChild(QWidget, "signin.keep")
    assert keep is not None
    assert not keep.isVisible(), "a till keeps nobody signed in"


def test_the_accounts_of_this_computer_open_by_the_down_key(page: LoginPage, qtbot: QtBot) -> None:
    page.render(STATES["form"])
    QTest.keyClick(line(page, "signin.username"), Qt.Key.Key_Down)
    menu = page.findChild(QWidget, "signin.accounts.menu")
    assert menu is not None
    qtbot.waitUntil(menu.isVisible)
    menu.close()


def test_a_number_alone_is_typed_twice_and_goes_off_by_enter(page: LoginPage) -> None:
    told = Told().drives(page)
    QTest.keyClicks(line(page, "signin.username"), "07700 900123")
    QTest.mouseClick(find(page, "signin.guest"), Qt.MouseButton.LeftButton)
    assert told.calls[-1] == ("be_guest", "GB")
    page.render(replace(BASE, face=Face.GUEST, market="GB"))
    assert line(page, "signin.guest.number").text() == "07700 900123"
    assert line(page, "signin.guest.again").text() == "", "the second time is to be typed"
    QTest.keyClicks(line(page, "signin.guest.again"), "07700 900123")
    QTest.keyClick(line(page, "signin.guest.again"), Qt.Key.Key_Return)
    assert ("renew_number", Entry("GB", "07700 900123", "", False), "07700 900123") in told.calls
    page.render(STATES["guest-market"])
    assert "This number belongs to China (sample)." in said(page)
    assert "Go on there: China (sample)" in said(page)
    page.forget_typed()
    assert line(page, "signin.guest.number").text() == ""


def test_the_way_without_an_account_has_a_key_and_goes_where_the_operator_has_none(page: LoginPage) -> None:
    told = Told().drives(page)
    page.activateWindow()
    QTest.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    assert told.calls[-1] == ("be_guest", "GB")
    page.render(replace(BASE, ways=frozenset({WayIn.PASSWORD})))
    guest = page.findChild(QWidget, "signin.guest")
    assert guest is not None
    assert not guest.isVisibleTo(page)
