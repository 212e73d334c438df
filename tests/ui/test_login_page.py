"""The sign-in page: keeps what is typed, errors at their fields, everything named, whole at the smallest size."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from lebara_desktop.domain.errors import AppError, ErrorKind, SignInReason, SignInRefused
from lebara_desktop.domain.signin import WayIn
from lebara_desktop.ui import a11y, theme
from lebara_desktop.ui.pages.login.page import LoginPage
from lebara_desktop.ui.pages.login.state import Entry, LoginState, Market, Operator, Phase, SampleLogin, Slip
from tests.fakes.signing_in import Told

MARKETS = (Market("GB", {"en": "United Kingdom", "zh": "英国"}), Market("CN-SEED", {"en": "China (sample)"}))
LANGUAGES = [("en", "English"), ("zh", "简体中文"), ("ar", "العربية"), ("de", "Deutsch"), ("nl", "Nederlands")]
SAMPLES = tuple(
    SampleLogin(f"{name} Sample", f"44770090012{n}", "sandbox-x", "GB", state, "<b>note</b>")
    for n, (name, state) in enumerate(
        [
            ("Amira", "expires soon"),
            ("Wei", "grace period"),
            ("Omar", "suspended"),
            ("Sofia", "unlimited"),
            ("Jakub", "data only"),
            ("Fatima", "three lines"),
            ("Na", "brand-new"),
        ]
    )
)
FULL = LoginState(markets=MARKETS, samples=SAMPLES, sandbox=True, ways=frozenset(WayIn), sims=True)
LOCKED = LoginState(
    markets=MARKETS,
    samples=SAMPLES,
    sandbox=True,
    ways=frozenset(WayIn),
    sims=True,
    locked_for=272,
    error=SignInRefused(SignInReason.LOCKED, retry_after=272),
    memory_only=True,
)


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> LoginPage:
    controller = theme.active() or theme.ThemeController(qapp)
    controller.apply("light")
    made = LoginPage()
    qtbot.addWidget(made)
    made.set_languages(LANGUAGES, "en")
    made.resize(1024, 640)
    made.show()
    qtbot.waitExposed(made)
    made.render(FULL)
    return made


def find(page: QWidget, name: str) -> QWidget:
    found = page.findChild(QWidget, name)
    assert found is not None, name
    return found


def line(page: QWidget, name: str) -> QLineEdit:
    found = find(page, name)
    assert isinstance(found, QLineEdit)
    return found


def said(page: QWidget) -> str:
    labels = [one for one in page.findChildren(QLabel) if one.isVisibleTo(page)]
    return " | ".join(one.text() for one in labels)


def test_nothing_typed_is_lost_by_any_state(page: LoginPage, qtbot: QtBot) -> None:
    QTest.keyClicks(line(page, "signin.username"), "07700 900123")
    QTest.keyClicks(line(page, "signin.password"), "secret")
    refused = SignInRefused(SignInReason.WRONG_PASSWORD, tries_left=2)
    unreachable = AppError(ErrorKind.UNREACHABLE)
    for state in (
        LoginState(markets=MARKETS, phase=Phase.SIGNING_IN),
        LoginState(markets=MARKETS, error=refused),
        LoginState(markets=MARKETS, phase=Phase.RETRYING, error=unreachable, retry_in=3),
        LoginState(markets=MARKETS, sandbox=True, operator=Operator.FAILED),
        LOCKED,
        FULL,
    ):
        page.render(state)
        assert line(page, "signin.username").text() == "07700 900123"
        assert line(page, "signin.password").text() == "secret"


def test_enter_in_a_field_and_the_button_send_the_same_entry(page: LoginPage, qtbot: QtBot) -> None:
    QTest.keyClicks(line(page, "signin.username"), "07700 900123")
    QTest.keyClicks(line(page, "signin.password"), "secret")
    told = Told().drives(page)
    QTest.keyClick(line(page, "signin.password"), Qt.Key.Key_Return)
    QTest.mouseClick(find(page, "signin.submit"), Qt.MouseButton.LeftButton)
    assert told.calls == [("sign_in", Entry("GB", "07700 900123", "secret", keep=False))] * 2


def test_filling_in_a_sample_is_not_typing(page: LoginPage, qtbot: QtBot) -> None:
    told = Told().drives(page)
    page.fill(market="CN-SEED", username="447700900201", password="sandbox-wei")
    assert told.calls == []
    QTest.keyClicks(line(page, "signin.username"), "1")
    assert told.calls == [("edited",)]


def test_a_remembered_number_is_written_for_reading(page: LoginPage) -> None:
    page.fill(username="+447700900123")
    assert line(page, "signin.username").text() == "+44 7700 900123"
    page.fill(username="amira@post.example")
    assert line(page, "signin.username").text() == "amira@post.example"


@pytest.mark.parametrize(
    ("state", "where", "words"),
    [
        (LoginState(error=SignInRefused(SignInReason.WRONG_PASSWORD, tries_left=4)), "signin.password", "4 tries left"),
        (LoginState(error=SignInRefused(SignInReason.UNKNOWN_USER)), "signin.username", "no account"),
        (LoginState(slips=frozenset({Slip.USERNAME_WRONG})), "signin.username", "neither"),
        (LoginState(slips=frozenset({Slip.PASSWORD_EMPTY})), "signin.password", "Enter your password"),
    ],
)
def test_an_error_stands_at_its_field_and_takes_the_focus(
    page: LoginPage, state: LoginState, where: str, words: str
) -> None:
    page.render(state)
    field = line(page, where)
    assert words in field.accessibleDescription()
    assert field.property("invalid")
    assert page.focusWidget() is field
    page.render(LoginState())
    assert not field.property("invalid")


def test_the_wrong_country_names_the_right_one_and_offers_it(page: LoginPage, qtbot: QtBot) -> None:
    refused = SignInRefused(SignInReason.WRONG_MARKET, market="CN-SEED")
    page.render(LoginState(markets=MARKETS, error=refused))
    assert "China (sample)" in said(page)
    told = Told().drives(page)
    QTest.mouseClick(find(page, "signin.switch_country"), Qt.MouseButton.LeftButton)
    assert told.calls == [("remedy",)]


def test_a_lock_shows_the_time_left_and_shuts_the_button(page: LoginPage) -> None:
    page.render(LOCKED)
    assert "4:32" in said(page)
    assert not find(page, "signin.submit").isEnabled()
    assert find(page, "signin.username").isEnabled()
    page.render(FULL)
    assert find(page, "signin.submit").isEnabled()


def test_every_sample_customer_can_be_reached_and_the_first_by_one_click(page: LoginPage, qtbot: QtBot) -> None:
    told = Told().drives(page)
    QTest.mouseClick(find(page, "signin.sample.amira"), Qt.MouseButton.LeftButton)
    assert told.calls == [("sign_in_sample", SAMPLES[0].login, False)]
    actions = {action.objectName(): action for action in page.findChildren(type(page.addAction("")))}
    actions["signin.sample.na"].trigger()
    assert told.calls[1:] == [("sign_in_sample", SAMPLES[6].login, False)]
    page.render(LoginState(markets=MARKETS))
    assert not find(page, "signin.samples").isVisible()


def test_a_real_operator_of_one_country_asks_for_no_country(page: LoginPage) -> None:
    page.render(LoginState(markets=MARKETS[:1]))
    assert not find(page, "signin.country").isVisible()
    page.render(LoginState(markets=MARKETS))
    assert find(page, "signin.country").isVisible()


def test_a_language_is_told_by_its_code_and_names_the_countries_in_it(page: LoginPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.language_chosen) as chosen:
        QTest.mouseClick(find(page, "signin.language.zh"), Qt.MouseButton.LeftButton)
    assert chosen.args == ["zh"]
    page.set_languages(LANGUAGES, "zh")
    assert find(page, "signin.country").property("currentText") == "英国"


@pytest.mark.parametrize("state", [FULL, LOCKED], ids=["idle", "locked"])
def test_everything_fits_at_the_smallest_size_without_scrolling(
    page: LoginPage, state: LoginState, qtbot: QtBot
) -> None:
    page.render(state)
    scroll = page.findChild(QScrollArea)
    assert scroll is not None
    qtbot.waitUntil(lambda: scroll.verticalScrollBar().maximum() == 0)
    clipped = [
        one.text()
        for one in page.findChildren(QLabel)
        if one.isVisible() and one.text() and one.height() < one.heightForWidth(one.width())
    ]
    assert clipped == []
    for button in page.findChildren(QPushButton):
        if button.isVisible() and button.text():
            assert button.width() >= button.minimumSizeHint().width(), button.text()


def test_everything_that_can_be_operated_has_a_name(page: LoginPage) -> None:
    for state in (FULL, LOCKED, LoginState(markets=MARKETS, sandbox=True, operator=Operator.STARTING)):
        page.render(state)
        assert a11y.nameless(page) == []


def test_another_language_reaches_every_text(page: LoginPage) -> None:
    page.render(LOCKED)
    before = said(page)
    QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    assert said(page) == before
