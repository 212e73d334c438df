"""The window routes, tells, and closes only when it is told to."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from lebara_desktop.ui import a11y, i18n, theme
from lebara_desktop.ui.nav import NavEntry
from lebara_desktop.ui.shell import Shell
from lebara_desktop.ui.top_bar import TopBar
from lebara_desktop.ui.widgets.buttons import Button
from lebara_desktop.ui.widgets.page_scroll import PageScroll
from lebara_desktop.ui.widgets.search_edit import SearchEdit
from tests.ui import windows

ENTRIES = (
    NavEntry("home", "home", "Dashboard", "Ctrl+1"),
    NavEntry("plans", "card", "Plans", "Ctrl+3"),
    NavEntry("orders", "receipt", "Orders", "Ctrl+4"),
    NavEntry("lock", "lock", "Lock", "Ctrl+L", bottom=True),
)


@pytest.fixture
def shell(qtbot: QtBot, qapp: QApplication) -> Iterator[Shell]:
    qapp.setQuitOnLastWindowClosed(False)
    controller = theme.active() or theme.ThemeController(qapp)
    controller.apply("light")
    made = Shell(ENTRIES)
    made.add_page("home", QWidget())
    made.add_page("plans", QWidget)
    made.show_page("home")
    with windows.in_use(made, qtbot):
        yield made
    i18n.install(qapp, "en")


def test_the_rail_shows_only_what_leads_somewhere(shell: Shell) -> None:
    visible = {
        r for r in ("home", "plans", "orders", "lock") if (b := shell.rail.button(r)) is not None and b.isVisible()
    }
    assert visible == {"home", "plans"}


def test_keys_and_clicks_ask_for_a_page_and_the_window_does_not_decide(shell: Shell) -> None:
    asked: list[str] = []
    shell.route_requested.connect(asked.append)
    QTest.keyClick(shell, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(shell, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    button = shell.rail.button("plans")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked == ["plans", "plans"]
    assert shell.route == "home"
    assert not button.isChecked()


def test_a_page_is_made_when_it_is_first_shown_and_only_once(shell: Shell) -> None:
    made: list[QWidget] = []

    def make() -> QWidget:
        made.append(QWidget())
        return made[-1]

    shell.add_page("orders", make)
    assert made == []
    assert shell.show_page("orders") is shell.show_page("orders")
    assert len(made) == 1
    button = shell.rail.button("orders")
    assert button is not None
    assert button.isChecked()


def test_signing_in_has_the_whole_window_and_no_page_keys(shell: Shell) -> None:
    asked: list[str] = []
    shell.route_requested.connect(asked.append)
    shell.set_full_bleed(True)
    QTest.keyClick(shell, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert (shell.rail.isVisible(), shell.top_bar.isVisible(), asked) == (False, False, [])
    shell.set_full_bleed(False)
    assert shell.rail.isVisible()


def test_closing_asks_until_it_is_for_good(shell: Shell) -> None:
    asked: list[int] = []
    shell.close_requested.connect(lambda: asked.append(1))
    assert shell.close() is False
    assert shell.isVisible()
    shell.close_for_good()
    assert (asked, shell.isVisible()) == ([1], False)


def test_refresh_and_back_have_keys(shell: Shell) -> None:
    told: list[str] = []
    shell.refresh_requested.connect(lambda: told.append("refresh"))
    shell.back_requested.connect(lambda: told.append("back"))
    QTest.keyClick(shell, Qt.Key.Key_F5)
    QTest.keyClick(shell, Qt.Key.Key_Escape)
    QTest.keyClick(shell, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert told == ["refresh", "back", "back"]


def test_the_top_bar_shows_texts_literally_and_the_menu_signs_out(shell: Shell) -> None:
    told: list[str] = []
    shell.sign_out_requested.connect(lambda: told.append("out"))
    shell.language_requested.connect(told.append)
    shell.theme_requested.connect(told.append)
    shell.set_top_bar(TopBar("+44 7700 900123", "Active", "ok", "Sandbox operator", "<b>A & B</b>"))
    assert shell.top_bar.person_button.plain_text() == "<b>A & B</b>"
    menu = shell.top_bar.open_menu()
    actions = {a.text(): a for m in (menu, *menu.findChildren(QMenu)) for a in m.actions()}
    actions["Dansk"].trigger()
    actions["Dark"].trigger()
    actions["Sign out"].trigger()
    menu.close()
    assert told == ["da", "dark", "out"]


def test_at_small_widths_the_rail_gives_way_and_nothing_loses_its_name(shell: Shell) -> None:
    shell.set_top_bar(TopBar("+44 7700 900123", "Active", "ok", "Sandbox operator", "Amira Okafor"))
    shell.resize(1024, 640)
    assert shell.rail.narrow
    assert shell.width() == 1024
    assert a11y.nameless(shell) == []
    shell.resize(1280, 800)
    assert not shell.rail.narrow


def test_arabic_mirrors_the_window_while_it_runs(shell: Shell, qapp: QApplication, qtbot: QtBot) -> None:
    left = shell.rail.mapToGlobal(shell.rail.rect().center()).x()
    i18n.install(qapp, "ar")
    qtbot.waitUntil(lambda: shell.rail.mapToGlobal(shell.rail.rect().center()).x() > left)
    i18n.install(qapp, "en")
    qtbot.waitUntil(lambda: shell.rail.mapToGlobal(shell.rail.rect().center()).x() == left)


def test_the_accessible_tree_of_the_window_names_place_line_and_person(shell: Shell) -> None:
    shell.set_top_bar(TopBar("+44 7700 900123", "Active", "ok", "Sandbox operator", "Amira Okafor"))
    tree = a11y.tree(shell)
    for word in ("Dashboard", "[checked]", "+44 7700 900123", "Active", "Sandbox operator", "Amira Okafor, open menu"):
        assert word in tree


def test_the_keyboard_begins_in_the_page_that_was_opened(shell: Shell, qtbot: QtBot) -> None:
    page = PageScroll()
    first = Button("First")
    page.body.addWidget(first)
    shell.add_page("orders", page)
    shell.show_page("orders")
    qtbot.waitUntil(lambda: QApplication.focusWidget() is first)


def test_a_page_keeps_its_width_when_its_scroll_bar_comes_and_goes(qtbot: QtBot, shell: Shell) -> None:
    page = PageScroll()
    tall = QWidget()
    page.body.addWidget(tall)
    page.body.addStretch(1)
    shell.add_page("orders", page)
    shell.show_page("orders")
    qtbot.waitUntil(lambda: tall.width() > 400)
    width = tall.width()
    tall.setMinimumHeight(3000)
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 0)
    shell.grab()
    assert tall.width() == width


def test_esc_clears_a_search_first_and_goes_back_only_from_an_empty_one(shell: Shell, qtbot: QtBot) -> None:
    back: list[int] = []
    said: list[str] = []
    shell.back_requested.connect(lambda: back.append(1))
    search = SearchEdit()
    search.textEdited.connect(said.append)
    shell.add_page("found", search)
    shell.show_page("found")
    search.setFocus()
    QTest.keyClicks(search, "uk")
    assert search.button.isVisible()
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert (said, search.text(), back) == (["u", "uk", ""], "", [])
    assert not search.button.isVisible()
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert back == [1]
    QTest.keyClicks(search, "us")
    QTest.mouseClick(search.button, Qt.MouseButton.LeftButton)
    assert (said[-1], search.text(), search.hasFocus()) == ("", "", True)
