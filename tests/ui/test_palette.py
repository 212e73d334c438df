"""What can be done is found by its words and done from the keyboard; the sheet of keys tells every key there is."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lebara_desktop.ui import a11y, theme
from lebara_desktop.ui.commands import Command, matching
from lebara_desktop.ui.nav import NavEntry
from lebara_desktop.ui.palette import Palette
from lebara_desktop.ui.shell import Shell
from lebara_desktop.ui.shortcuts import Key, KeySheet
from tests.ui import windows


@pytest.fixture
def shell(qtbot: QtBot, qapp: QApplication) -> Iterator[Shell]:
    qapp.setQuitOnLastWindowClosed(False)
    controller = theme.active() or theme.ThemeController(qapp)
    controller.apply("light")
    made = Shell((NavEntry("home", "home", "Dashboard", "Ctrl+1"), NavEntry("plans", "card", "Plans", "Ctrl+3")))
    made.add_page("home", QWidget())
    made.show_page("home")
    with windows.in_use(made, qtbot):
        yield made


def _commands(done: list[str]) -> list[Command]:
    def one(name: str, group: str = "Page", *, why_not: str = "", also: str = "", key: str = "") -> Command:
        return Command(name, group, lambda: done.append(name), why_not=why_not, also=also, key=key)

    return [
        one("Dashboard", key="Ctrl+1"),
        one("Renew my plan", "Action", also="buy pay"),
        one("Plan Málaga 5 GB", "Plan"),
        one("Family plan", "Plan", why_not="Sold out"),
        one("Sign out", "Action"),
    ]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", ["Dashboard", "Renew my plan", "Plan Málaga 5 GB", "Family plan", "Sign out"]),
        ("plan", ["Plan Málaga 5 GB", "Renew my plan", "Family plan"]),  # the beginning of a name comes first
        ("MALAGA", ["Plan Málaga 5 GB"]),
        ("plan fam", ["Family plan"]),
        ("buy", ["Renew my plan"]),
        ("out sign", ["Sign out"]),
        ("action plan", ["Renew my plan"]),
        ("zzz", []),
    ],
)
def test_words_in_any_order_case_and_accent_find_what_they_mean(typed: str, found: list[str]) -> None:
    names = [one.name for one in matching(_commands([]), typed)]
    assert names == found


def test_type_choose_and_enter_do_it_and_nothing_else(shell: Shell, qtbot: QtBot) -> None:
    done: list[str] = []
    palette = Palette(shell)
    palette.open_with(_commands(done))
    QTest.keyClicks(palette.field, "plan")
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert done == ["Renew my plan"]
    assert not palette.isVisible()
    palette.open_with(_commands(done))
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert (palette.isVisible(), done) == (False, ["Renew my plan"])


def test_what_is_impossible_now_says_why_and_stays_undone(shell: Shell, qtbot: QtBot) -> None:
    done: list[str] = []
    palette = Palette(shell)
    palette.open_with(_commands(done))
    QTest.keyClicks(palette.field, "family")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert (palette.isVisible(), done) == (True, [])
    assert "Family plan, Plan, Sold out" in a11y.tree(palette)
    assert a11y.nameless(palette) == []
    palette.reject()


def test_nothing_found_says_so_and_enter_does_no_harm(shell: Shell) -> None:
    palette = Palette(shell)
    palette.open_with(_commands([]))
    QTest.keyClicks(palette.field, "zzz")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert "Nothing here has this name" in a11y.tree(palette)
    palette.reject()


def test_the_sheet_tells_every_key_of_the_window_in_words(shell: Shell) -> None:
    hidden = QWidget(shell)
    Key(hidden, "Ctrl+J", "Something on another page", lambda: None)
    hidden.hide()
    sheet = KeySheet(shell)
    told = {key for _, keys in sheet.rows for key in keys}
    there = {key.key().toString().replace("+", " ") for key in shell.findChildren(QShortcut) if key.parent() is shell}
    assert told == there
    assert all(does and keys for does, keys in sheet.rows)
    assert ("Show Plans", ["Ctrl 3"]) in sheet.rows
    sheet.open()
    assert a11y.nameless(sheet) == []
    sheet.reject()


def test_every_key_of_the_program_has_words(shell: Shell) -> None:
    strangers = [one.key().toString() for one in shell.findChildren(QShortcut) if not isinstance(one, Key)]
    assert strangers == []
