"""The building blocks: named for everybody, usable by keyboard, literal with every text, whole in every size."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lebara_desktop.ui import a11y, gallery, theme
from lebara_desktop.ui.widgets.buttons import BusyButton, Button
from lebara_desktop.ui.widgets.dialog import MessageDialog
from lebara_desktop.ui.widgets.opening import open_url
from lebara_desktop.ui.widgets.page_scroll import CardGrid
from lebara_desktop.ui.widgets.radio_card import RadioCardData, RadioCardGroup
from lebara_desktop.ui.widgets.segmented import SegmentedControl
from lebara_desktop.ui.widgets.text import PlainLabel, plain_tip

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
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Collect the addresses that would reach the system's browser."""
    urls: list[str] = []

    def open_it(url: QUrl) -> bool:
        urls.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_it)
    return urls


def shown(qtbot: QtBot, widget: QWidget, width: int = 400, height: int = 300) -> QWidget:
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def press(widget: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(widget, key)


# -- every sample page -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("route", list(gallery.SAMPLES))
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_every_part_of_the_gallery_has_a_name_and_fits_its_window(
    qtbot: QtBot, qapp: QApplication, route: str, direction: Qt.LayoutDirection
) -> None:
    qapp.setLayoutDirection(direction)
    page = shown(qtbot, gallery.SAMPLES[route](), 926, 580)
    page.grab()
    assert a11y.nameless(page) == []
    outside = []
    for child in page.findChildren(QWidget):
        if child.isVisible() and child.window() is page and type(child).__module__.startswith("lebara_desktop"):
            left = child.mapTo(page, QPoint(0, 0)).x()
            if left < 0 or left + child.width() > page.width():
                outside.append((type(child).__name__, left, child.width()))
    assert outside == []


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
def test_every_part_draws_in_every_scheme(qtbot: QtBot, controller: theme.ThemeController, scheme: str) -> None:
    window = gallery.make_window()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    controller.apply(scheme)
    for route in gallery.SAMPLES:
        window.show_page(route)
        image = window.grab().toImage()
        beside = image.pixelColor(window.rail.width() + 12, image.height() - 3)  # the page's margin
        assert beside.name().upper() == theme.current().ground
    window.close_for_good()


# -- text --------------------------------------------------------------------------------------------------------------


def test_a_label_shows_markup_as_written_and_refuses_another_format(qtbot: QtBot) -> None:
    label = PlainLabel(HOSTILE)
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == HOSTILE
    with pytest.raises(ValueError, match="plain"):
        label.setTextFormat(Qt.TextFormat.RichText)


def test_a_tip_shows_markup_as_written_and_assistive_technology_hears_it_without_escapes(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    plain_tip(widget, HOSTILE)
    assert "<b>" not in widget.toolTip()
    assert "&lt;b&gt;" in widget.toolTip()
    assert widget.accessibleDescription() == HOSTILE
    plain_tip(widget, "5 < 6")
    assert widget.toolTip() == "5 < 6"


def test_a_paragraph_takes_the_height_that_its_lines_need_and_draws_all_of_them(qtbot: QtBot) -> None:
    label = PlainLabel("word " * 60, wrap=True)
    shown(qtbot, label, 200, 20)
    needed = label.heightForWidth(200)
    assert needed > 8 * 17
    label.resize(200, needed)
    assert _inked(label.grab().toImage(), needed - 18, needed)


def test_a_single_line_that_does_not_fit_ends_in_an_ellipsis_instead_of_being_cut(qtbot: QtBot) -> None:
    label = PlainLabel("International minutes and more words")
    shown(qtbot, label, 80, 20)
    layout, _ = label._lay_out(80)
    assert layout.text().endswith("…")
    assert label.text() == "International minutes and more words"


def _inked(image: QImage, top: int, bottom: int) -> bool:
    ground = image.pixelColor(0, 0)
    return any(image.pixelColor(x, y) != ground for x in range(image.width()) for y in range(top, bottom))


@pytest.mark.parametrize(
    "url",
    [
        "http://pay.example/x",
        "https://evil.example/x",
        "https://pay.example@evil.example/",
        "https://user:pw@pay.example/",
        "https://pay.example.evil.example/",
        "https://pay.example\\@evil.example/",
        "https://pay.example:notaport/",
        "https://p\u0430y.example/",
        "https://pay.example/\u202e",
        "https://pay.example/ x",
        "https://pay.example/" + "a" * 2048,
        "javascript:alert(1)",
        "file:///etc/passwd",
        "ms-msdt:/id",
        "//pay.example/x",
        "https:pay.example",
        "https://[::1/",
        "http://127.0.0.1.evil.example/",
        "",
    ],
)
def test_an_address_that_is_not_ours_is_never_opened(opened: list[str], url: str) -> None:
    assert open_url(url, {"pay.example", "127.0.0.1", "[::1"}) is False
    assert opened == []


@pytest.mark.parametrize("url", ["https://pay.example/p/1?t=2", "http://127.0.0.1:8099/pay/1", "http://localhost:1/x"])
def test_an_allowed_address_is_opened_unchanged(opened: list[str], url: str) -> None:
    assert open_url(url, ["pay.example", "127.0.0.1", "localhost"]) is True
    assert opened == [url]


def test_a_dialog_cannot_run_a_loop_of_its_own_and_tells_the_answer(qtbot: QtBot) -> None:
    dialog = MessageDialog(None, "Cancel the order?", HOSTILE, accept="Cancel order", reject="Keep it", danger=True)
    qtbot.addWidget(dialog)
    answers: list[str] = []
    dialog.chosen.connect(answers.append)
    with pytest.raises(RuntimeError):
        getattr(dialog, "exec")()  # noqa: B009  the name is what house rules search for
    dialog.open()
    assert dialog.reject_button is not None
    assert dialog.reject_button.isDefault()  # Enter gives the harmless answer
    dialog.accept_button.click()
    assert answers == ["accept"]
    assert dialog.result() == QDialog.DialogCode.Accepted


# -- buttons -----------------------------------------------------------------------------------------------------------


def test_a_busy_button_takes_no_second_press_and_shows_its_waiting_only_when_it_lasts(qtbot: QtBot) -> None:
    button = BusyButton("Pay £12.00", "action")
    shown(qtbot, button, 160, 40)
    presses: list[int] = []

    def on_clicked() -> None:
        presses.append(1)
        button.set_busy(True, "Paying…")

    button.clicked.connect(on_clicked)
    button.click()
    button.click()
    press(button, Qt.Key.Key_Return)
    assert len(presses) == 1
    assert button.plain_text() == "Pay £12.00"
    qtbot.waitUntil(lambda: button.plain_text() == "Paying…", timeout=2000)
    button.setEnabled(True)
    assert not button.isEnabled()
    button.set_busy(False)
    assert button.isEnabled()
    assert button.plain_text() == "Pay £12.00"


def test_an_ampersand_on_a_button_is_an_ampersand(qtbot: QtBot) -> None:
    button = Button("SIM & numbers")
    qtbot.addWidget(button)
    assert (button.plain_text(), button.accessibleName()) == ("SIM & numbers", "SIM & numbers")
    assert button.shortcut().isEmpty()


def test_buttons_are_high_enough_to_hit(qtbot: QtBot) -> None:
    for kind in ("plain", "primary", "action", "ghost"):
        button = Button("Go", kind)
        qtbot.addWidget(button)
        button.ensurePolished()
        assert button.sizeHint().height() >= 38


def test_the_ring_stands_around_what_the_keyboard_reached_but_not_after_a_click(qtbot: QtBot) -> None:
    holder = QWidget()
    box = QVBoxLayout(holder)
    first, second = Button("One"), Button("Two")
    box.addWidget(first)
    box.addWidget(second)
    shown(qtbot, holder)
    holder.activateWindow()
    qtbot.waitUntil(holder.isActiveWindow)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    (ring,) = [r for r in holder.findChildren(QWidget, "focus.ring") if r.isVisible()]
    assert ring.geometry().contains(second.geometry())
    second.move(second.x(), second.y() - 30)
    assert ring.geometry().contains(second.geometry())
    window = holder.windowHandle()
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, first.geometry().center())
    second.setFocus()
    assert not any(r.isVisible() for r in holder.findChildren(QWidget, "focus.ring"))
    QTest.keyClick(window, Qt.Key.Key_Tab)
    assert any(r.isVisible() for r in holder.findChildren(QWidget, "focus.ring"))


# -- choices -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("rtl", "key"), [(False, Qt.Key.Key_Right), (True, Qt.Key.Key_Left)])
def test_segments_are_walked_with_arrows_in_reading_direction_and_are_one_tab_stop(
    qtbot: QtBot, rtl: bool, key: Qt.Key
) -> None:
    control = SegmentedControl([("data", "Data"), ("calls", "Calls"), ("texts", "Texts")], name="Kind")
    control.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    shown(qtbot, control, 260, 36)
    told: list[str] = []
    control.chosen.connect(told.append)
    press(control.findChildren(QWidget)[0], key)
    assert told == ["calls"]
    stops = [c for c in control.findChildren(QWidget) if c.focusPolicy() == Qt.FocusPolicy.StrongFocus]
    assert [s.accessibleName() for s in stops] == ["Calls"]
    control.set_options([("data", "Daten"), ("calls", "Anrufe"), ("texts", "SMS")])
    assert control.current() == "calls"
    assert told == ["calls"]


def test_radio_cards_skip_closed_ways_and_say_why_they_are_closed(qtbot: QtBot) -> None:
    group = RadioCardGroup(name="Way to pay")
    group.set_cards(
        [
            RadioCardData("visa", "Visa", "Saved card"),
            RadioCardData("credit", "Credit balance", reason="£4.35 available, not enough"),
            RadioCardData("qr", "Alipay"),
        ]
    )
    shown(qtbot, group, 600, 200)
    told: list[str] = []
    group.chosen.connect(told.append)
    assert group.current() == ""
    press(group.cards()[0], Qt.Key.Key_Space)
    press(group.cards()[0], Qt.Key.Key_Down)
    assert told == ["visa", "qr"]
    closed = group.cards()[1]
    closed.click()
    assert (group.current(), closed.accessibleDescription()) == ("qr", "£4.35 available, not enough")


def test_a_choice_that_is_closed_later_is_no_longer_the_choice(qtbot: QtBot) -> None:
    group = RadioCardGroup()
    qtbot.addWidget(group)
    group.set_cards([RadioCardData("credit", "Credit")])
    group.set_current("credit")
    group.set_cards([RadioCardData("credit", "Credit", reason="Used up")])
    assert group.current() == ""


def test_a_grid_takes_as_many_columns_as_fit_and_mirrors(qtbot: QtBot, qapp: QApplication) -> None:
    grid = CardGrid(200)
    cards = [Button(str(i)) for i in range(4)]
    for card in cards:
        grid.add(card)
    shown(qtbot, grid, 900, 200)
    wide = grid.columns()
    grid.resize(430, 200)
    assert (wide, grid.columns()) == (4, 2)
    assert cards[0].x() < cards[1].x()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    grid.resize(431, 200)
    assert cards[0].x() > cards[1].x()
