"""The SIM & numbers page on the screen: by mouse, by keys alone, and what is not to be seen before it is unlocked."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from lebara_desktop.ui import a11y, i18n, theme
from lebara_desktop.ui.pages.sims.digits_edit import DigitsEdit
from lebara_desktop.ui.pages.sims.lifeline_view import LifelineView
from lebara_desktop.ui.pages.sims.page import SimsPage
from lebara_desktop.ui.pages.sims.state import SimsState
from lebara_desktop.ui.widgets.buttons import Button
from lebara_desktop.ui.widgets.code_edit import CodeEdit
from lebara_desktop.ui.widgets.qr_view import QrView
from tests.ui.sims_samples import FOUND, MINE, MUM, NEW, SECRETS, STATES, SWAP

SIZES = ((926, 580), (1044, 740))


class Intents:
    """Writes down what the page asks for."""

    def __init__(self) -> None:
        self.asked: list[tuple[object, ...]] = []

    def __getattr__(self, name: str) -> object:
        return lambda *words: self.asked.append((name, *words))


@pytest.fixture
def intents() -> Intents:
    return Intents()


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication, intents: Intents) -> Iterator[SimsPage]:
    qapp.setQuitOnLastWindowClosed(False)
    (theme.active() or theme.ThemeController(qapp)).apply("light")
    i18n.install(qapp, "en")
    made = SimsPage()
    made.connect_intents(intents)  # type: ignore[arg-type]  # takes every intent
    made.resize(1044, 740)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()
    made.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def show(page: SimsPage, state: SimsState) -> None:
    page.render(state)
    QApplication.processEvents()


def find(page: QWidget, name: str) -> QWidget:
    found = next(one for one in page.findChildren(QWidget, name) if one.isVisible())
    assert isinstance(found, QWidget)
    return found


def press(page: QWidget, name: str) -> None:
    QTest.mouseClick(find(page, name), Qt.MouseButton.LeftButton)


def said(page: QWidget) -> str:
    """Return all that can be read or heard."""
    seen = [one.text() for one in page.findChildren(QLabel)] + [one.text() for one in page.findChildren(QLineEdit)]
    heard = [f"{one.accessibleName()} {one.accessibleDescription()}" for one in page.findChildren(QWidget)]
    return " ".join((*seen, *heard, a11y.tree(page)))


@pytest.mark.parametrize("name", STATES)
def test_everything_that_can_be_operated_has_a_name(page: SimsPage, name: str) -> None:
    show(page, STATES[name])
    assert a11y.nameless(page) == []


def test_states_are_words_with_the_next_step(page: SimsPage) -> None:
    show(page, STATES["every state"])
    tree = a11y.tree(page)
    for words in (
        "Active, Renews Mon 30 Nov",
        "Grace period, Suspended in 3 days",
        "Expires soon, Ends Mon 23 Nov",
        "Not activated, Activate it to use it",
        "Registration due, Register within 9 days, selected",
        "Suspended, Number lost in 156 days",
        "Number lost, Cannot be undone",
    ):
        assert words in tree, words
    assert "Other operators" not in tree


def test_a_row_is_chosen_renamed_and_acted_upon_by_keys(page: SimsPage, intents: Intents) -> None:
    show(page, STATES["ready"])
    first = find(page, f"sims.row.{MINE.msisdn.digits}")
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    second = find(page, f"sims.row.{MUM.msisdn.digits}")
    assert QApplication.focusWidget() is second
    QTest.keyClick(second, Qt.Key.Key_Return)
    QTest.keyClick(second, Qt.Key.Key_F2)
    edit = find(page, f"{second.objectName()}.name")
    assert QApplication.focusWidget() is edit
    QTest.keyClicks(edit, "Mother")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert intents.asked == [("choose", MUM.msisdn.digits), ("rename", MUM.msisdn.digits, "Mother")]
    assert QApplication.focusWidget() is second
    QTest.keyClick(second, Qt.Key.Key_F2)
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert not edit.isVisible()
    assert len(intents.asked) == 2, "Esc keeps the old name"


def test_the_next_step_of_a_row_is_taken_for_that_number(page: SimsPage, intents: Intents) -> None:
    show(page, STATES["ready"])
    renewed = QSignalSpy(page.renew_requested)
    press(page, f"sims.row.{MUM.msisdn.digits}.action")
    press(page, f"sims.row.{NEW.msisdn.digits}.action")
    assert renewed.count() == 1
    assert intents.asked == [
        ("choose", MUM.msisdn.digits),
        ("choose", NEW.msisdn.digits),
        ("open_task", "activate", NEW.msisdn.digits),
    ]


def test_the_lifeline_is_read_station_by_station(page: SimsPage) -> None:
    show(page, STATES["ready"])
    line = find(page, "sims.lifeline")
    assert isinstance(line, LifelineView)
    assert [one.title for one in line.stations] == ["Today", "Plan ends", "Grace", "Suspended", "Number lost"]
    assert "Number lost, Thu 20 May 2027, Cannot be undone" in line.accessibleDescription()
    before = line.grab().toImage()
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Right)
    assert line.grab().toImage() != before
    rule = find(page, "sims.lifeline.rule")
    assert isinstance(rule, QLabel)
    assert "sample rule" in rule.text()
    assert "2026-11" in rule.text()


def test_a_scan_is_checked_and_never_activates_by_its_enter(page: SimsPage, intents: Intents) -> None:
    show(page, STATES["activate"])
    edit = find(page, "sims.activate.iccid")
    assert isinstance(edit, DigitsEdit)
    assert QApplication.focusWidget() is edit
    QTest.keyClicks(edit, NEW.iccid)
    assert edit.text() == "8944 0044 7700 9002 087"
    QTest.keyClick(edit, Qt.Key.Key_Return)
    show(page, STATES["activate, found"])
    assert QApplication.focusWidget() is edit, "a second line end of the scanner reaches no button"
    QTest.keyClick(edit, Qt.Key.Key_Return)
    checks = [one for one in intents.asked if one[0] != "edit"]
    assert checks == [("check_card", "8944 0044 7700 9002 087")] * 2
    assert FOUND.line is not None
    assert "Monthly Plan £15" in said(page)
    press(page, "sims.activate.go")
    assert intents.asked[-1] == ("activate",)


def test_no_beginning_of_a_sims_number_is_taken_for_a_card(page: SimsPage) -> None:
    """Of all prefixes of 13 to 18 digits one in ten ends in a check digit of its own."""
    show(page, STATES["activate"])
    edit = find(page, "sims.activate.iccid")
    assert isinstance(edit, DigitsEdit)
    for number in (f"8944000000000000{n:03d}" for n in range(0, 1000, 37)):
        edit.clear()
        QTest.keyClicks(edit, number)
        assert edit.text().replace(" ", "") == number


def test_a_code_is_sent_by_itself_when_it_is_whole_and_only_once(page: SimsPage, intents: Intents) -> None:
    show(page, STATES["link, code"])
    edit = find(page, "sims.code")
    assert isinstance(edit, CodeEdit)
    QTest.keyClicks(edit, "123-45")
    show(page, STATES["link, code"])
    assert [one for one in intents.asked if one[0] == "enter_code"] == [("enter_code", "12345")]
    again = find(page, "sims.code.again")
    assert isinstance(again, Button)
    assert not again.isEnabled()
    assert "0:12" in again.text()


def test_nothing_secret_is_in_any_widget_before_or_after(page: SimsPage, intents: Intents) -> None:
    show(page, STATES["reveal"])
    assert not any(secret in said(page) for secret in SECRETS)
    edit = find(page, "sims.reveal.password")
    QTest.keyClicks(edit, "my password")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert ("reveal", "my password") in intents.asked
    show(page, STATES["revealed esim"])
    assert all(secret in said(page) for secret in SECRETS)
    assert "my password" not in said(page)
    qr = find(page, "sims.reveal.qr")
    assert isinstance(qr, QrView)
    assert qr.showing
    QTest.keyClick(page.task, Qt.Key.Key_Escape)
    assert intents.asked[-1] == ("close_task",)
    show(page, STATES["ready"])
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not any(secret in said(page) for secret in SECRETS)
    assert not qr.showing


def test_what_is_under_way_can_be_stopped(page: SimsPage, intents: Intents) -> None:
    show(page, STATES["every state"])
    press(page, f"sims.change.{SWAP.id}.stop")
    assert intents.asked == [("stop_change", SWAP.id)]
    assert "The old SIM works until Mon 23 Nov" in said(page)


def test_what_was_typed_stays_when_something_is_refused(page: SimsPage, intents: Intents) -> None:
    show(page, STATES["port"])
    number = find(page, "sims.port.number")
    assert isinstance(number, QLineEdit)
    QTest.keyClicks(number, "07700 900777")
    press(page, "sims.port.go")
    show(page, STATES["port"])
    assert number.text() == "07700 900777"
    asked = intents.asked[-1]
    assert asked[:2] == ("port_in", "07700 900777")
    assert asked[-1] == "2026-11-24", "the first day that is offered"
    show(page, STATES["ready"])
    show(page, STATES["port"])
    assert number.text() == "", "another errand begins empty"


def test_the_code_for_the_phone_follows_the_choice(page: SimsPage) -> None:
    show(page, STATES["phone"])
    choice, code = find(page, "sims.phone.choice"), find(page, "sims.phone.code")
    assert isinstance(code, QLabel)
    assert code.text() == "*#1345#"
    QTest.keyClick(choice, Qt.Key.Key_End)
    assert code.text().replace("\u00a0", " ") == "+44 7700 900206"


def test_a_failure_offers_to_try_again(page: SimsPage, intents: Intents) -> None:
    show(page, STATES["failed"])
    press(page, "empty.action")
    show(page, STATES["empty"])
    press(page, "empty.action")
    assert intents.asked == [("refresh",), ("open_task", "link", "")]
