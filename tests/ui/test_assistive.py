"""What a screen reader finds and does: roles, presses, bars of a chart, pages that say where one is."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lebara_desktop.ui import a11y, gallery, theme
from lebara_desktop.ui.nav import NavEntry, Rail
from lebara_desktop.ui.widgets.bar_chart import BarChart
from lebara_desktop.ui.widgets.form import CheckBox
from lebara_desktop.ui.widgets.radio_card import RadioCardData, RadioCardGroup
from lebara_desktop.ui.widgets.segmented import SegmentedControl
from lebara_desktop.ui.widgets.switch import Switch
from lebara_desktop.ui.widgets.text import PlainLabel

_R = QAccessible.Role


@pytest.fixture(autouse=True)
def _roles(qapp: QApplication) -> None:
    (theme.active() or theme.ThemeController(qapp)).apply("light")
    a11y.speak_roles()


@pytest.fixture
def attended() -> Iterator[None]:
    """Have assistive technology listen."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def interface(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def toggle(button: QAbstractButton) -> None:
    """Do what a screen reader's press on something checkable does."""
    actions = interface(button).actionInterface()
    assert actions is not None
    assert actions.actionNames()[0] == "Toggle"
    actions.doAction("Toggle")


def test_a_press_by_a_screen_reader_is_a_click_and_a_change_by_us_is_none(qtbot: QtBot) -> None:
    for made in (CheckBox("I have checked"), Switch("Auto-renew")):
        qtbot.addWidget(made)
        told: list[bool] = []
        made.clicked.connect(lambda on, told=told: told.append(on))
        toggle(made)
        made.setChecked(False)
        made.click()
        assert told == [True, True]


def test_one_of_many_is_a_radio_button_and_a_press_chooses_it_once(qtbot: QtBot) -> None:
    segments = SegmentedControl([("a", "Data"), ("b", "Calls")], name="Kind")
    cards = RadioCardGroup(name="Ways")
    cards.set_cards([RadioCardData("a", "Card"), RadioCardData("b", "PayPal")])
    cards.set_current("a")
    for control in (segments, cards):
        qtbot.addWidget(control)
        told: list[str] = []
        control.chosen.connect(told.append)
        second = control.findChildren(QAbstractButton)[1]
        assert interface(second).role() == _R.RadioButton
        toggle(second)
        toggle(second)
        assert (told, control.current()) == (["b"], "b")
        control.set_current("a")
        assert told == ["b"]


def test_an_entry_of_the_rail_asks_for_its_page_and_stays_unmarked_until_it_shows(qtbot: QtBot) -> None:
    rail = Rail([NavEntry("home", "home", "Dashboard"), NavEntry("plans", "card", "Plans")])
    qtbot.addWidget(rail)
    rail.set_current("home")
    asked: list[str] = []
    rail.route_requested.connect(asked.append)
    home, plans = rail.button("home"), rail.button("plans")
    assert home is not None
    assert plans is not None
    toggle(plans)
    toggle(home)
    assert (asked, home.isChecked(), plans.isChecked()) == (["plans", "home"], True, False)


@pytest.mark.usefixtures("attended")
def test_the_bars_of_a_chart_can_be_walked_in_the_tree_where_they_stand(qtbot: QtBot) -> None:
    chart = BarChart()
    qtbot.addWidget(chart)
    chart.resize(600, 200)
    chart.set_name("Data per day")
    chart.set_bars(gallery.bars())
    chart.show()
    told = interface(chart)
    bars = [told.child(at) for at in range(told.childCount())]
    assert told.role() == _R.Chart
    assert [one.text(QAccessible.Text.Name) for one in bars] == [bar.text for bar in chart.bars]
    assert all(one.rect().left() < other.rect().left() for one, other in pairwise(bars))
    chart.set_bars(gallery.bars()[:3])
    qtbot.waitUntil(lambda: interface(chart).childCount() == 3)


def test_nobody_listening_costs_a_chart_nothing(qtbot: QtBot) -> None:
    chart = BarChart()
    qtbot.addWidget(chart)
    chart.set_bars(gallery.bars())
    assert chart.findChildren(QWidget) == []


def test_titles_are_headings_and_what_can_be_selected_is_text(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    box = QVBoxLayout(page)
    title, number = PlainLabel("Plans", "title"), PlainLabel("+44 7700 900123", "heading", selectable=True)
    for label in (title, number):
        box.addWidget(label)
    title.setText("Your plans")
    assert (interface(title).role(), interface(title).text(QAccessible.Text.Name)) == (_R.Heading, "Your plans")
    assert interface(number).role() == _R.StaticText


def test_painted_parts_come_and_go_while_a_screen_reader_reads(qtbot: QtBot, attended: None) -> None:
    for _ in range(12):
        page = gallery.dashboard_sample()
        a11y.tree(page)
        page.deleteLater()
        QApplication.sendPostedEvents(None, 52)  # QEvent.DeferredDelete
