"""The dashboard page: each state says what it must, offers what helps, has names, and is whole at the smallest size."""

from __future__ import annotations

import operator
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from lebara_desktop.domain.account import LineState
from lebara_desktop.domain.checkout import State, Way, WayKind
from lebara_desktop.domain.errors import AppError, ErrorKind
from lebara_desktop.domain.ids import MethodId, OfferId
from lebara_desktop.domain.usage import UsageHistory
from lebara_desktop.services.account import AccountView
from lebara_desktop.services.parts import Part
from lebara_desktop.services.plans import PlansView
from lebara_desktop.ui import a11y, i18n, theme
from lebara_desktop.ui.pages.dashboard.page import DashboardPage
from lebara_desktop.ui.pages.dashboard.state import AutoRenewTerms, Dashboard, Touch, VoucherFace, VoucherSlip
from lebara_desktop.ui.pages.dashboard.voucher_edit import VoucherEdit, grouped
from lebara_desktop.ui.widgets.buttons import Button
from lebara_desktop.ui.widgets.chip import Chip
from tests.ui.dashboard_samples import (
    BUCKETS,
    DRAFT,
    HISTORY,
    LINE,
    MOTHER,
    NEXT,
    NOW,
    PLAN,
    RUNNING,
    UNLIMITED,
    account,
    dashboard,
    ended,
    money,
    plans,
    unfinished,
)

UNREACHABLE = AppError(ErrorKind.UNREACHABLE)
GRACE = ended(LineState.GRACE, grace_end=datetime(2026, 11, 26, 12, tzinfo=UTC))
SUSPENDED = ended(LineState.SUSPENDED, lost_at=datetime(2026, 12, 19, 12, tzinfo=UTC))
EMPTY = UsageHistory()
STATES = {
    "waiting": dashboard(AccountView(), PlansView()),
    "failed": dashboard(AccountView(lines=Part(error=UNREACHABLE)), PlansView()),
    "running": dashboard(),
    "queued": dashboard(account(replace(LINE, queued=(NEXT,)), lines=(replace(LINE, queued=(NEXT,)), MOTHER))),
    "next fits": dashboard(account(replace(LINE, queued=(replace(NEXT, offer=OfferId("c"), name="Large"),)))),
    "grace": dashboard(account(GRACE, buckets=())),
    "suspended": dashboard(account(SUSPENDED, buckets=(), credit=None)),
    "lost": dashboard(account(ended(LineState.LOST), buckets=())),
    "no plan": dashboard(account(replace(LINE, current=None), buckets=(), history=EMPTY), plans(EMPTY)),
    "not active": dashboard(
        account(replace(LINE, current=None, state=LineState.NOT_ACTIVATED), buckets=(), history=EMPTY), plans(EMPTY)
    ),
    "new": dashboard(account(history=EMPTY), plans(EMPTY)),
    "unlimited": dashboard(account(buckets=UNLIMITED)),
    "parts failed": dashboard(
        replace(
            account(), buckets=Part(error=UNREACHABLE), history=Part(error=UNREACHABLE), credit=Part(error=UNREACHABLE)
        ),
        PlansView(),
    ),
    "offline": dashboard(account(error=UNREACHABLE, at=NOW - timedelta(minutes=47))),
    "voucher": dashboard(touch=Touch(voucher=VoucherFace(open=True, slip=VoucherSlip.PHONE))),
    "unsettled": dashboard(intents=(unfinished(State.PAY_SENT),)),
}


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> DashboardPage:
    controller = theme.active() or theme.ThemeController(qapp)
    controller.apply("light")
    i18n.install(qapp, "en")
    made = DashboardPage()
    qtbot.addWidget(made)
    made.resize(932, 580)  # what a 1024x640 window leaves beside the rail
    made.show()
    qtbot.waitExposed(made)
    return made


def find(page: QWidget, name: str) -> QWidget:
    found = page.findChild(QWidget, name)
    assert found is not None, name
    return found


def shown(page: QWidget) -> str:
    """Return every visible text of the page."""
    labels = [one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page)]
    buttons = [one.plain_text() for one in page.findChildren(Button) if one.isVisibleTo(page)]
    chips = [one.text for one in page.findChildren(Chip) if one.isVisibleTo(page)]
    return " | ".join(labels + buttons + chips)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("failed", ["No connection to the operator.", "Try again"]),
        ("running", ["Good morning, Amira", "30 days · £15.00", "Change plan", "Updated just now · F5"]),
        ("queued", ["Next: Monthly Plan £15 starts Mon 30 Nov"]),
        ("grace", ["Your plan ended on Thu 19 Nov. Renew by Thu 26 Nov, or the line is suspended.", "Renew now"]),
        ("suspended", ["This line is suspended. Renew before Sat 19 Dec to keep the number.", "Renew now"]),
        ("lost", ["This number was given up. It can no longer be renewed."]),
        ("no plan", ["No plan on this number yet", "Choose a plan"]),
        ("not active", ["This SIM is not activated yet"]),
        ("new", ["Not enough usage yet", "Compare plans"]),
        ("unlimited", ["Unlimited. Fair use: it may be slower after 60 GB."]),
        ("offline", ["Showing what we knew at 08:55.", "Updated 47 minutes ago"]),
        ("voucher", ["That looks like a phone number."]),
        ("unsettled", ["A payment of £15.00 is still being checked. Do not pay again."]),
    ],
)
def test_each_state_says_what_it_must(page: DashboardPage, name: str, words: list[str]) -> None:
    page.render(STATES[name])
    text = shown(page).replace("\u00a0", " ")
    for word in words:
        assert word in text


def test_only_one_action_is_primary_and_none_where_nothing_can_or_need_be_bought(page: DashboardPage) -> None:
    none = {"waiting", "failed", "lost", "no plan", "not active", "queued", "next fits"}
    for name, state in STATES.items():
        page.render(state)
        actions = [one for one in page.findChildren(Button) if one.isVisibleTo(page) and one.kind == "action"]
        assert len(actions) == (0 if name in none else 1), name


def test_an_unlimited_allowance_never_shows_a_denominator(page: DashboardPage) -> None:
    page.render(STATES["unlimited"])
    ring = find(page, "dashboard.ring")
    assert "Unlimited" in ring.accessibleName()
    assert " of " not in ring.accessibleName()
    for bucket in ("2", "4"):
        tile = find(page, f"dashboard.bucket.{bucket}")
        assert "Unlimited" in tile.accessibleName()
        assert " of " not in tile.accessibleName()
    assert "of 100" in find(page, "dashboard.bucket.3").accessibleName().replace("\u00a0", " ")


def test_the_advice_gives_its_reasons_in_figures(page: DashboardPage) -> None:
    page.render(STATES["running"])
    reasons = find(page, "dashboard.advice.reasons")
    assert isinstance(reasons, QLabel)
    text = reasons.text().replace("\u00a0", " ")
    for words in (
        "31–38 GB",
        "in your last 3 periods",
        "6 add-ons",
        "12 GB to spare",
        "Unlimited (£25.00) would be more",
    ):
        assert words in text
    with_choice = QSignalSpy(page.plan_chosen)
    find(page, "dashboard.advice.see").click()  # type: ignore[attr-defined]  # a button
    assert with_choice.at(0) == [OfferId("c")]


def test_a_plan_that_fits_is_said_to_fit(page: DashboardPage) -> None:
    light = replace(
        HISTORY,
        periods=tuple(
            replace(one, used={k: v * 2 // 3 for k, v in one.used.items()}, add_ons_bought=0) for one in HISTORY.periods
        ),
    )
    page.render(dashboard(offers=plans(light)))
    assert "Your plan fits" in shown(page)
    assert not find(page, "dashboard.advice.see").isVisible()


def test_the_switch_moves_only_when_the_operator_has_done_it(page: DashboardPage, qtbot: QtBot) -> None:
    page.render(STATES["running"])
    switch = find(page, "dashboard.auto_renew")
    with qtbot.waitSignal(page.auto_renew_switched) as asked:
        QTest.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert asked.args == [True]
    assert switch.property("checked") is False
    page.render(dashboard(touch=Touch(moving=True)))
    assert not switch.isEnabled()
    page.render(dashboard(account(replace(LINE, auto_renew=True))))
    assert switch.property("checked") is True
    page.render(dashboard(touch=Touch(switch_error=AppError(ErrorKind.TIMEOUT))))
    assert "did not answer in time" in shown(page)


@pytest.mark.parametrize(("button", "answer"), [("message.accept", True), ("message.reject", False)])
def test_consent_is_asked_with_date_amount_and_method(
    page: DashboardPage, qtbot: QtBot, button: str, answer: bool
) -> None:
    page.render(STATES["running"])
    card = Way(MethodId("m"), WayKind.SAVED_CARD, "", "Visa", "4242")
    page.ask_auto_renew(AutoRenewTerms(PLAN.name, money(1500), RUNNING.end, card))
    dialog = find(page, "dashboard.auto_renew.dialog")
    text = shown(dialog)
    for words in ("Mon 30 Nov 2026", "£15.00", "Visa •••• 4242", "Not now"):
        assert words in text
    assert a11y.nameless(dialog) == []
    assert dialog.focusWidget() is find(dialog, "message.reject"), "Enter alone agrees to nothing"
    with qtbot.waitSignal(page.auto_renew_answered) as answered:
        QTest.mouseClick(find(dialog, button), Qt.MouseButton.LeftButton)
    assert answered.args == [answer]


def test_an_unsettled_payment_opens_from_its_row_and_stays_in_place(page: DashboardPage, qtbot: QtBot) -> None:
    page.render(STATES["unsettled"])
    action = find(page, f"dashboard.notice.{DRAFT.intent}.action")
    with qtbot.waitSignal(page.order_opened) as opened:
        QTest.mouseClick(action, Qt.MouseButton.LeftButton)
    assert opened.args == [DRAFT.intent]
    page.render(dashboard(intents=(unfinished(State.PAID),)))
    assert find(page, f"dashboard.notice.{DRAFT.intent}.action") is action
    assert "is being activated" in shown(page)
    page.render(STATES["running"])
    assert not action.isVisibleTo(page)


def test_whoever_has_bought_the_next_plan_is_not_urged_to_buy_again(page: DashboardPage) -> None:
    page.render(STATES["running"])
    renew, see = page.findChild(Button, "dashboard.renew"), find(page, "dashboard.advice.see")
    assert renew is not None
    assert (renew.kind, see.isVisible()) == ("action", True)
    page.render(STATES["next fits"])
    assert (renew.kind, see.isVisible()) == ("plain", False)
    assert "Your next plan fits" in shown(page)
    assert "saves" not in shown(page)
    page.render(STATES["queued"])  # another one than the best
    assert (renew.kind, see.isVisible()) == ("plain", True)


def test_a_line_is_chosen_by_its_number_and_a_single_one_needs_no_choice(page: DashboardPage) -> None:
    page.render(STATES["queued"])
    choice = find(page, "dashboard.line")
    assert choice.isVisible()
    spy = QSignalSpy(page.line_chosen)
    choice.setProperty("currentIndex", 1)
    assert spy.at(0) == [MOTHER.msisdn.digits]
    page.render(STATES["running"])
    assert not choice.isVisible()


def test_a_voucher_is_typed_in_groups_and_kept_on_an_error(page: DashboardPage, qtbot: QtBot) -> None:
    page.render(dashboard(touch=Touch(voucher=VoucherFace(open=True))))
    code = find(page, "dashboard.voucher.code")
    assert isinstance(code, QLineEdit)
    QTest.keyClicks(code, "123456789012")
    assert code.text() == "1234 5678 9012"
    with qtbot.waitSignal(page.voucher_entered) as entered:
        QTest.keyClick(code, Qt.Key.Key_Return)
    assert entered.args == ["1234 5678 9012"]
    used = AppError(ErrorKind.REFUSED, code="voucherUsed")
    page.render(dashboard(touch=Touch(voucher=VoucherFace(open=True, error=used))))
    assert code.text() == "1234 5678 9012"
    assert "used already" in code.accessibleDescription()
    with qtbot.waitSignal(page.voucher_closed):
        QTest.keyClick(code, Qt.Key.Key_Escape)
    page.render(dashboard(touch=Touch(voucher=VoucherFace(added=money(1000)))))
    assert code.text() == ""
    assert "£10.00 added." in shown(page)


def test_the_cursor_stays_beside_its_digit_when_one_is_put_in(qtbot: QtBot) -> None:
    edit = VoucherEdit()
    qtbot.addWidget(edit)
    QTest.keyClicks(edit, "12345678")
    edit.setCursorPosition(4)
    QTest.keyClicks(edit, "9")
    assert edit.text() == "1234 9567 8"
    assert edit.cursorPosition() == 6
    assert grouped("٠١٢٣-4567 x") == "0123 4567"
    assert grouped(" +447700") == "+4477 00"


def test_everything_that_can_be_operated_has_a_name(page: DashboardPage) -> None:
    for name, state in STATES.items():
        page.render(state)
        assert a11y.nameless(page) == [], name


@pytest.mark.parametrize("width", [772, 932, 1044])
def test_nothing_is_cut_off_at_any_width_of_the_window(page: DashboardPage, width: int, qtbot: QtBot) -> None:
    page.resize(width, 580)
    for state in STATES.values():
        page.render(state)
        qtbot.waitUntil(lambda: page.canvas.width() <= page.viewport().width())
        qtbot.waitUntil(lambda: _cut(page) == [])


def test_plan_and_credit_stand_beside_each_other_where_they_fit(page: DashboardPage, qtbot: QtBot) -> None:
    plan, credit = find(page, "dashboard.plan"), find(page, "dashboard.credit")
    for width, beside in ((1044, True), (932, True), (680, False), (932, True), (1044, True)):
        page.resize(width, 580)
        page.render(STATES["running"])
        wanted = operator.eq if beside else operator.lt
        qtbot.waitUntil(partial(_compare, wanted, plan, credit))
        qtbot.waitUntil(lambda: page.canvas.width() <= page.viewport().width())


def _compare(relation: Callable[[int, int], bool], one: QWidget, other: QWidget) -> bool:
    return relation(one.y(), other.y())


def _cut(page: DashboardPage) -> list[str]:
    found = []
    for one in page.findChildren(QLabel):
        if one.isVisible() and one.text():
            needed = one.heightForWidth(one.width()) if one.wordWrap() else one.minimumSizeHint().height()
            if one.height() < needed:
                found.append(one.text())
    for button in page.findChildren(QPushButton):
        if button.isVisible() and button.text() and button.width() < button.sizeHint().width():
            found.append(button.text())
    return found


def test_another_language_or_theme_renders_the_same_state_again(page: DashboardPage) -> None:
    page.render(STATES["running"])
    before = shown(page)
    controller = theme.active()
    assert controller is not None
    controller.apply("dark")
    QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    assert shown(page) == before
    controller.apply("light")


def test_the_focus_goes_to_the_main_action_once_after_the_page_is_shown(page: DashboardPage) -> None:
    page.render(STATES["waiting"])
    page.render(STATES["running"])
    assert page.focusWidget() is find(page, "dashboard.renew")
    find(page, "dashboard.change_plan").setFocus()
    page.render(STATES["offline"])
    assert page.focusWidget() is find(page, "dashboard.change_plan")


def test_rendering_again_keeps_the_focus_and_the_parts(page: DashboardPage) -> None:
    page.render(STATES["running"])
    renew = find(page, "dashboard.renew")
    renew.setFocus()
    tile = find(page, "dashboard.bucket.3")
    later: Dashboard = dashboard(
        account(buckets=(BUCKETS[0], BUCKETS[1], replace(BUCKETS[2], used=40 * 60), BUCKETS[3]))
    )
    page.render(later)
    assert page.focusWidget() is renew
    assert find(page, "dashboard.bucket.3") is tile
