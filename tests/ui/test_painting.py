"""What we paint ourselves: readable in each state, as large as the text beside it, and where it was after a change of theme."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAction, QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from lebara_desktop.ui import gallery, theme
from lebara_desktop.ui.theme.tokens import SCHEMES, contrast
from lebara_desktop.ui.widgets.button_looks import SHAPES, look
from lebara_desktop.ui.widgets.buttons import BusyButton, Button
from lebara_desktop.ui.widgets.form import CheckBox, LineEdit
from lebara_desktop.ui.widgets.menu import Menu
from lebara_desktop.ui.widgets.painted import IconView
from lebara_desktop.ui.widgets.search_edit import SearchEdit
from lebara_desktop.ui.widgets.segmented import SegmentedControl
from lebara_desktop.ui.widgets.switch import Switch
from tests.ui.test_contrast import colours, picture, settled

_BARE = {
    "link": ("surface", "ground"),
    "ghost": ("surface", "ground"),
    "hero": ("hero_top", "hero_middle", "hero_bottom"),
}


@pytest.fixture(autouse=True)
def controller(qapp: QApplication) -> Iterator[theme.ThemeController]:
    qapp.setQuitOnLastWindowClosed(False)
    made = theme.active() or theme.ThemeController(qapp)
    made.apply("light", text_scale=1.0)
    yield made
    made.apply("light", text_scale=1.0)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_button_can_be_read_in_every_state(scheme: str) -> None:
    tokens = SCHEMES[scheme]
    poor = {}
    for kind, enabled, down, hovered in product(SHAPES, (True, False), (True, False), (True, False)):
        shown = look(kind, enabled=enabled, down=down, hovered=hovered, contrast=scheme == "contrast")
        for ground in (shown.ground,) if shown.ground else _BARE[kind]:
            ratio = contrast(getattr(tokens, shown.ink), getattr(tokens, ground))
            if ratio < 4.5:
                poor[kind, enabled, down, hovered, ground] = round(ratio, 2)
    assert not poor


@pytest.mark.parametrize("scheme", ["dark", "contrast"])
@pytest.mark.parametrize("route", gallery.SAMPLES)
def test_another_theme_moves_nothing(controller: theme.ThemeController, route: str, scheme: str) -> None:
    view = settled(gallery.SAMPLES[route])
    before = [(one, one.geometry()) for one in view.findChildren(QWidget) if one.isVisibleTo(view)]
    controller.apply(scheme)
    QApplication.processEvents()
    assert [type(one).__name__ for one, place in before if one.geometry() != place] == []
    view.close()
    view.deleteLater()


def test_drawings_boxes_and_marks_grow_with_the_text(controller: theme.ThemeController, qtbot: QtBot) -> None:
    parts = [
        Button("Print", "plain", "printer"),
        Button("", "ghost", "copy", name="Copy"),
        BusyButton("Pay"),
        CheckBox("Agreed"),
        Switch("On"),
        LineEdit("text"),
        SearchEdit(),
        SegmentedControl([("all", "All")]),
        IconView("home"),
    ]
    for part in parts:
        qtbot.addWidget(part)
    before = [part.sizeHint().expandedTo(part.minimumSize()) for part in parts]
    controller.apply("light", text_scale=2.0)
    after = [part.sizeHint().expandedTo(part.minimumSize()) for part in parts]
    for part, small, large in zip(parts, before, after, strict=True):
        assert large.height() >= 1.35 * small.height(), type(part).__name__
        assert large.width() >= 1.35 * small.width() or isinstance(part, LineEdit), type(part).__name__


def test_the_turning_mark_grows_with_the_text(controller: theme.ThemeController, qtbot: QtBot) -> None:
    def ink() -> int:
        button = BusyButton("", "primary")
        qtbot.addWidget(button)
        button.set_busy(True)
        button._on_still_busy()
        button.resize(200, 90)
        return colours(picture(button), button.rect())[SCHEMES["light"].text_muted.upper()]

    small = ink()
    controller.apply("light", text_scale=2.0)
    assert ink() > 3 * small > 0


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_ticks_and_arrows_of_a_menu_grow_with_the_text_and_stand_where_reading_begins_and_ends(
    controller: theme.ThemeController, qtbot: QtBot, way: Qt.LayoutDirection
) -> None:
    def ink() -> tuple[int, int]:
        menu = Menu()
        qtbot.addWidget(menu)
        menu.setLayoutDirection(way)
        chosen = menu.addAction("")
        chosen.setCheckable(True)
        chosen.setChecked(True)
        opening = menu.submenu("").menuAction()
        menu.adjustSize()
        begins_left = way == Qt.LayoutDirection.LeftToRight
        return half(menu, chosen, left=begins_left), half(menu, opening, left=not begins_left)

    def half(menu: Menu, action: QAction, *, left: bool) -> int:
        place = menu.actionGeometry(action)
        begin = place.left() if left else place.center().x() + 1
        inside = QRect(begin, place.top(), place.width() // 2, place.height())
        found = colours(picture(menu), inside)
        return found.total() - found[SCHEMES["light"].surface]

    small = ink()
    controller.apply("light", text_scale=2.0)
    assert all(large > 1.6 * before > 0 for large, before in zip(ink(), small, strict=True))


def test_a_tip_wears_the_look_of_the_program(controller: theme.ThemeController, qtbot: QtBot) -> None:
    controller.apply("dark")
    button = Button("", "plain", "copy", name="Copy the reference")
    qtbot.addWidget(button)
    button.show()
    QApplication.sendEvent(button, QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), button.mapToGlobal(QPoint(5, 5))))
    tip = button.findChild(QLabel, "qtooltip_label")
    assert tip is not None
    assert tip.text() == "Copy the reference"
    assert colours(picture(tip), tip.rect()).most_common(1)[0][0] == SCHEMES["dark"].surface
    tip.hide()
