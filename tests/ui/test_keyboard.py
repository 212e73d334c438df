"""By keyboard alone: Tab comes to everything that can be operated, in reading order, never gets caught, and back the same way."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from lebara_desktop.ui import i18n, tab_order, theme
from lebara_desktop.ui.nav import NavEntry
from lebara_desktop.ui.pages.login.page import LoginPage
from lebara_desktop.ui.shell import Shell
from lebara_desktop.ui.widgets.text import PlainLabel
from tests.ui import reading, windows
from tests.ui.test_languages import ALL, Screen
from tests.ui.test_login_page import LANGUAGES

_MOST = 200  # presses


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> None:
    (theme.active() or theme.ThemeController(qapp)).apply("light")
    i18n.install(qapp, "en")


@pytest.fixture
def shell(screen: Screen, qtbot: QtBot) -> Iterator[Shell]:
    """Return a window of its own with the page in its state, and the keyboard in it."""
    made = Shell([NavEntry("home", "home", "1", "Ctrl+1"), NavEntry("plans", "card", "2", "Ctrl+3")])
    page = screen.make()
    if isinstance(page, LoginPage):
        page.set_languages(LANGUAGES, "en")
    made.set_full_bleed(isinstance(page, LoginPage))
    made.add_page("home", page)
    made.show_page("home")
    page.render(screen.state)
    with windows.in_use(made, qtbot):
        yield made


def _round(shell: Shell, *, back: bool) -> list[QWidget]:
    """Press Tab until the keyboard is where it was first; return where it came by."""
    stops: list[QWidget] = []
    modifier = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
    for _ in range(_MOST):
        QTest.keyClick(QApplication.focusWidget() or shell, Qt.Key.Key_Tab, modifier)
        QApplication.processEvents()
        now = QApplication.focusWidget()
        assert now is not None
        if stops and now is stops[0]:
            return stops
        assert now not in stops, f"caught: {_name(now)} after {_name(stops[-1])}"
        assert _in_sight(now), f"not in sight: {_name(now)}"
        stops.append(now)
    raise AssertionError("no way round")


def _from_its_first(stops: list[QWidget], inside: QWidget) -> list[QWidget]:
    """Return the stops of a page from the one on at which it is entered; alone in the window, from its highest."""
    entries = [
        at for at, one in enumerate(stops) if inside.isAncestorOf(one) and not inside.isAncestorOf(stops[at - 1])
    ]
    first = entries[0] if entries else min(range(len(stops)), key=lambda at: _place(stops[at])[1].top())
    return [one for one in (*stops[first:], *stops[:first]) if inside.isAncestorOf(one)]


def _name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName() or widget.accessibleName()!r}"


def _in_sight(widget: QWidget) -> bool:
    return not widget.visibleRegion().isEmpty()


def _place(widget: QWidget) -> tuple[QWidget, QRect]:
    """Return where a widget stands, and in what: the content that scrolls, or the window."""
    walker = widget
    while (above := walker.parentWidget()) is not None and not walker.isWindow():
        if isinstance(above.parentWidget(), QScrollArea):
            return walker, QRect(widget.mapTo(walker, QPoint()), widget.size())
        walker = above
    return walker, QRect(widget.mapTo(walker, QPoint()), widget.size())


def _goes_back(first: QWidget, then: QWidget) -> bool:
    """Whether ``then`` stands above ``first`` in the same column."""
    (here, one), (there, other) = _place(first), _place(then)
    beside = other.left() > one.right() or other.right() < one.left()
    return here is there and other.bottom() < one.top() and not beside


class _Closed(PlainLabel):
    """A label that must not be asked what is inside."""

    def children(self) -> list[QObject]:
        raise AssertionError("PySide has no class for what Qt keeps here, and loads all there are to find one")


def test_tab_asks_no_label_for_what_is_inside(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    label = _Closed("+44 7700 900123", parent=page, selectable=True)
    tab_order.settle(page)
    assert label.isVisibleTo(page)


@pytest.mark.parametrize("screen", ALL)
def test_tab_reaches_everything_in_reading_order_and_back(shell: Shell) -> None:
    stops = _round(shell, back=False)
    page = _from_its_first(stops, shell.stack)
    assert [f"{_name(one)}, then {_name(two)}" for one, two in pairwise(page) if _goes_back(one, two)] == []
    can = [one for one in reading.parts(shell.stack) if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isEnabled()]
    assert [_name(one) for one in can if one not in stops and one.isVisible()] == []
    assert _round(shell, back=True) == [*reversed(stops)]
