"""Charts, codes, fields, lists and messages: right in what they show and in what they say."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lebara_desktop.ui import a11y, gallery, theme
from lebara_desktop.ui.widgets.banner import BannerArea
from lebara_desktop.ui.widgets.bar_chart import Bar, BarChart
from lebara_desktop.ui.widgets.buttons import Button
from lebara_desktop.ui.widgets.card import Separator
from lebara_desktop.ui.widgets.check_list import CheckItem, CheckList, CheckRow
from lebara_desktop.ui.widgets.fact_table import FactRow, FactTable
from lebara_desktop.ui.widgets.form import CheckBox, Field, LineEdit, PasswordEdit, Select
from lebara_desktop.ui.widgets.qr_view import QrView
from lebara_desktop.ui.widgets.step_header import StepHeader
from lebara_desktop.ui.widgets.usage_ring import UsageRing

HOSTILE = '<b>Total</b> <img src="file:///etc/hostname"> & \u202eevil'


@pytest.fixture(autouse=True)
def controller(qapp: QApplication) -> Iterator[theme.ThemeController]:
    made = theme.active() or theme.ThemeController(qapp)
    made.apply("light")
    yield made
    made.set_motion(None)
    made.apply("light")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def spoken(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Collect what would be spoken: no screen reader listens in a test."""
    said: list[str] = []
    monkeypatch.setattr(a11y, "announce", lambda _widget, sentence: said.append(sentence))
    return said


def shown(qtbot: QtBot, widget: QWidget, width: int = 400, height: int = 300) -> QWidget:
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def press(widget: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(widget, key)


# -- figures -----------------------------------------------------------------------------------------------------------


def test_chart_bars_are_read_one_by_one_from_today_on(qtbot: QtBot, spoken: list[str]) -> None:
    chart = BarChart()
    chart.set_name("Data per day")
    chart.set_bars(
        [Bar("1", 3, "1 Nov: 3 GB"), Bar("2", 5, "today: 5 GB", today=True), Bar("3", 4, "3 Nov: about 4 GB", True)]
    )
    shown(qtbot, chart)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Home):
        press(chart, key)
    assert spoken == ["today: 5 GB", "3 Nov: about 4 GB", "1 Nov: 3 GB"]


def test_chart_labels_never_overlap_and_keep_today(qtbot: QtBot) -> None:
    from PySide6.QtGui import QFontMetricsF

    chart = BarChart()
    chart.set_bars(gallery.bars())
    for width in (200, 420, 900):
        shown(qtbot, chart, width, 200)
        places = chart._label_places(QFontMetricsF(theme.font("caption")), 100)
        rects = [rect for _, rect in places]
        assert any(chart.bars[index].today for index, _ in places)
        assert all(r.left() >= 0 and r.right() <= width for r in rects)
        assert not any(a.intersects(b) for i, a in enumerate(rects) for b in rects[i + 1 :])


def test_an_empty_chart_says_so(qtbot: QtBot) -> None:
    chart = BarChart()
    qtbot.addWidget(chart)
    chart.set_name("Data per day")
    chart.set_empty_text("No data used since Monday.")
    chart.set_bars([])
    assert chart.accessibleName() == "Data per day. No data used since Monday."


def test_an_unlimited_ring_is_full_and_a_used_up_one_is_empty(qtbot: QtBot) -> None:
    ring = UsageRing()
    shown(qtbot, ring, 160, 160)
    colour = QColor(theme.current().data)

    def filled() -> int:
        image = ring.grab().toImage()
        return sum(image.pixelColor(x, y) == colour for x in range(160) for y in range(160))

    ring.set_value(None, "∞", "unlimited", accessible="Unlimited data")
    full = filled()
    ring.set_value(0.5, "5 GB", "of 10 GB left")
    half = filled()
    ring.set_value(0.0, "0 GB", "of 10 GB left")
    assert filled() == 0
    assert 0.4 < half / full < 0.6
    ring.set_value(7.0, "9 GB", "left")
    assert filled() == pytest.approx(full, rel=0.05)


def test_a_code_on_the_screen_is_read_back_by_a_scanner_in_the_dark_theme(
    qtbot: QtBot, controller: theme.ThemeController
) -> None:
    import zxingcpp

    controller.apply("dark")
    payload = "https://pay.example/q/" + "7F3K22Q9" * 12
    view = QrView()
    view.set_payload(payload)
    shown(qtbot, view, view.sizeHint().width(), view.sizeHint().height())
    assert view.width() >= 200
    image = view.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = memoryview(bytes(image.constBits())).cast("B", (image.height(), image.bytesPerLine()))
    found = zxingcpp.read_barcodes(pixels)
    assert [code.text for code in found] == [payload]
    view.clear()
    assert not view.showing
    with pytest.raises(ValueError, match="1,200"):
        view.set_payload("x" * 1201)


def test_steps_say_where_one_is(qtbot: QtBot) -> None:
    steps = StepHeader(["Review", "Payment", "Pay", "Done"])
    qtbot.addWidget(steps)
    steps.set_current(1)
    assert steps.accessibleName() == "Step 2 of 4: Payment"
    steps.set_current(3, all_done=True)
    assert steps.accessibleName() == "All steps done"
    with pytest.raises(IndexError):
        steps.set_current(4)


# -- forms, lists, messages --------------------------------------------------------------------------------------------


def test_an_error_is_shown_at_its_field_spoken_once_and_taken_away_again(qtbot: QtBot, spoken: list[str]) -> None:
    edit = LineEdit()
    field = Field("Mobile number", edit, "The number on your SIM card")
    shown(qtbot, field)
    field.set_error("That is not a phone number.")
    field.set_error("That is not a phone number.")
    assert spoken == ["That is not a phone number."]
    assert edit.property("invalid") is True
    assert (edit.accessibleName(), edit.accessibleDescription()) == ("Mobile number", "That is not a phone number.")
    field.clear_error()
    assert (field.error, edit.accessibleDescription()) == ("", "The number on your SIM card")
    assert field.note.isVisible()


def test_a_password_is_hidden_again_when_its_page_goes(qtbot: QtBot) -> None:
    edit = PasswordEdit()
    shown(qtbot, edit, 300, 40)
    toggle = edit.findChild(Button, "password.toggle")
    assert toggle is not None
    toggle.click()
    assert edit.echoMode() is edit.EchoMode.Normal
    edit.hide()
    assert edit.echoMode() is edit.EchoMode.Password


def test_a_select_keeps_its_choice_when_the_words_change(qtbot: QtBot) -> None:
    select = Select([("GB", "United Kingdom"), ("DE", "Germany")])
    qtbot.addWidget(select)
    select.set_current("DE")
    changes: list[int] = []
    select.currentIndexChanged.connect(changes.append)
    select.set_options([("FR", "Frankreich"), ("DE", "Deutschland")])
    assert (select.current(), select.currentText(), changes) == ("DE", "Deutschland", [])


def test_a_long_sentence_beside_a_box_takes_more_lines(qtbot: QtBot) -> None:
    box = CheckBox("I have checked the plan, the price and the number, and I know that it cannot be cancelled.")
    qtbot.addWidget(box)
    assert box.heightForWidth(200) > 2 * box.heightForWidth(900)


def test_facts_change_in_place_so_that_the_focus_stays_on_its_link(qtbot: QtBot) -> None:
    table = FactTable()
    asked: list[str] = []
    table.link_requested.connect(asked.append)
    table.set_rows([FactRow("when", "When", "Later", link="Start now"), FactRow("plan", "Plan", HOSTILE)])
    before = table.link("when")
    table.set_rows([FactRow("when", "When", "Now", link="Start later"), FactRow("plan", "Plan", "50 GB")])
    qtbot.addWidget(table)
    assert before is not None
    assert table.link("when") is before
    before.click()
    assert (asked, table.value("when"), before.accessibleName()) == (["when"], "Now", "Start later: When")


def test_a_step_that_is_reached_is_spoken(qtbot: QtBot, spoken: list[str]) -> None:
    checks = CheckList()
    qtbot.addWidget(checks)
    checks.set_items([CheckItem("paid", "Payment received", state="wait"), CheckItem("sms", "SMS", state="todo")])
    checks.set_items([CheckItem("paid", "Payment received", "10:42", "ok"), CheckItem("sms", "SMS", state="todo")])
    assert spoken == ["Done: Payment received"]


def test_a_list_that_grows_keeps_its_rows_and_one_of_other_steps_has_new_ones(qtbot: QtBot, spoken: list[str]) -> None:
    checks = CheckList()
    qtbot.addWidget(checks)
    paid, sms, net = (CheckItem(key, key, state="todo") for key in ("paid", "sms", "net"))
    checks.set_items([paid, sms])
    before = checks.findChildren(CheckRow)
    checks.set_items([CheckItem("paid", "paid", state="ok"), sms, net])
    assert checks.findChildren(CheckRow)[:2] == before
    assert (spoken, len(checks.findChildren(Separator))) == (["Done: paid"], 2)
    checks.set_items([net, paid])
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert checks.items() == [net, paid]
    assert (len(checks.findChildren(CheckRow)), len(checks.findChildren(Separator))) == (2, 1)


def test_a_banner_is_replaced_by_its_key_and_acts_only_for_its_present_message(qtbot: QtBot, spoken: list[str]) -> None:
    area = BannerArea()
    qtbot.addWidget(area)
    acted: list[str] = []
    area.show_banner("offline", "warn", "No connection.", "Try again", lambda: acted.append("old"))
    area.show_banner("offline", "warn", "No connection.", "Try again", lambda: acted.append("new"))
    banner = area.banner("offline")
    assert banner is not None
    banner.action_button.click()
    assert (acted, spoken, area.keys()) == (["new"], ["No connection."], ["offline"])
    banner.close_button.click()
    assert area.keys() == []
    assert area.isHidden()


def test_nothing_ticks_while_hidden_or_while_motion_is_off(qtbot: QtBot, controller: theme.ThemeController) -> None:
    from lebara_desktop.ui.widgets.states import Skeleton

    controller.set_motion(True)
    skeleton = Skeleton(100, 14)
    shown(qtbot, skeleton)
    assert skeleton._timer.isActive()
    skeleton.hide()
    assert not skeleton._timer.isActive()
    controller.set_motion(False)
    skeleton.show()
    assert not skeleton._timer.isActive()
