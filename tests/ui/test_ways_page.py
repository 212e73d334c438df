"""The ways-to-pay page: it can be read and used by keys in every state; removing asks first, and there is no field."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from lebara_desktop.ui import i18n, theme
from lebara_desktop.ui.pages.ways.page import WaysPage
from lebara_desktop.ui.pages.ways.state import CardFace, WaysState
from lebara_desktop.ui.widgets.buttons import Button
from lebara_desktop.ui.widgets.dialog import MessageDialog
from tests.ui.fitting import faults, settle, words
from tests.ui.ways_samples import OLD, SOON, STATES, VISA, state


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> Iterator[WaysPage]:
    qapp.setQuitOnLastWindowClosed(False)
    (theme.active() or theme.ThemeController(qapp)).apply("light")
    i18n.install(qapp, "en")
    made = WaysPage()
    made.resize(926, 580)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()
    made.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def shows(page: WaysPage, what: WaysState) -> str:
    page.render(what)
    settle()
    return words(page)


def shown(page: WaysPage, name: str) -> Button | None:
    return next((one for one in page.findChildren(Button, name) if one.isVisibleTo(page)), None)


@pytest.mark.parametrize("name", STATES)
def test_everything_has_a_name_and_no_text_is_cut(page: WaysPage, name: str) -> None:
    shows(page, STATES[name])
    assert faults(page) == []
    assert not page.findChildren(QLineEdit)
    assert not page.findChildren(QPlainTextEdit)


def test_expiry_is_told_before_it_hurts(page: WaysPage) -> None:
    said = shows(page, STATES["cards"])
    assert "Expires on Thu 31 Dec 2026. Add the new one in time." in said
    assert "Expired on Wed 30 Sept 2026. It cannot be used any more." in said
    assert shown(page, f"ways.prefer.{OLD.id}") is None
    assert shown(page, f"ways.prefer.{VISA.id}") is None, "it is used first already"
    spy = QSignalSpy(page.preferred)
    found = shown(page, f"ways.prefer.{SOON.id}")
    assert found is not None
    found.click()
    assert spy.at(0)[0] == SOON.id


@pytest.mark.parametrize(("answer", "removed"), [("message.accept", [VISA.id]), ("message.reject", [])])
def test_removing_asks_first_and_the_safe_answer_has_the_keyboard(
    page: WaysPage, answer: str, removed: list[str]
) -> None:
    shows(page, state(cards=(CardFace(VISA),), auto_renew=True))
    spy = QSignalSpy(page.removed)
    remove = shown(page, f"ways.remove.{VISA.id}")
    assert remove is not None
    remove.click()
    dialog = page.findChild(MessageDialog)
    assert isinstance(dialog, MessageDialog)
    assert "Visa ending 4242" in dialog.heading.text()
    assert "the renewal may fail" in dialog.text.text()
    assert dialog.reject_button is not None
    assert dialog.reject_button.isDefault()
    chosen = dialog.findChild(Button, answer)
    assert chosen is not None
    QTest.mouseClick(chosen, Qt.MouseButton.LeftButton)
    assert [spy.at(at)[0] for at in range(spy.count())] == removed


def test_while_a_card_is_typed_no_second_page_is_begun(page: WaysPage) -> None:
    shows(page, STATES["waiting"])
    assert shown(page, "ways.add") is None
    opened, begun = QSignalSpy(page.page_requested), QSignalSpy(page.add_requested)
    found = shown(page, "ways.page")
    assert found is not None
    found.click()
    assert (opened.count(), begun.count()) == (1, 0)
    shows(page, STATES["ended"])
    found.click()
    assert (opened.count(), begun.count()) == (1, 1)
    shows(page, STATES["beginning"])
    add = shown(page, "ways.add")
    assert add is not None
    assert not add.isEnabled()
