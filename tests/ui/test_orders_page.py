"""The orders page: it can be read, heard and used by keys in every state; slip and support are one press away."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QPageSize, QPainter, QPixmap
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from lebara_desktop.domain.checkout import State
from lebara_desktop.domain.orders import OrderFilter
from lebara_desktop.ui import i18n, slip, theme
from lebara_desktop.ui.pages.checkout.page import CheckoutPage
from lebara_desktop.ui.pages.checkout.state import Face
from lebara_desktop.ui.pages.orders.page import OrdersPage
from lebara_desktop.ui.pages.orders.state import Unsettled
from lebara_desktop.ui.pages.orders.support import SupportDialog
from lebara_desktop.ui.slip import Paper, SlipWords
from lebara_desktop.ui.slip_dialog import SlipDialog
from lebara_desktop.ui.widgets.buttons import Button
from lebara_desktop.ui.widgets.text_area import TextArea
from tests.fakes.operator import START
from tests.ui.fitting import faults, settle, words
from tests.ui.orders_samples import ASKED, FROZEN, PAST, QUESTIONS, STATES, TICKET, UNPAID, WAITING, state
from tests.ui.test_checkout_page import STATES as CHECKOUTS

LONDON = ZoneInfo("Europe/London")


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> Iterator[OrdersPage]:
    qapp.setQuitOnLastWindowClosed(False)
    (theme.active() or theme.ThemeController(qapp)).apply("light")
    i18n.install(qapp, "en")
    made = OrdersPage()
    made.resize(926, 580)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()
    made.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def shows(page: OrdersPage | CheckoutPage, what: Any) -> None:  # Any: the state of either page
    page.render(what)
    settle()


def button(page: QWidget, name: str) -> Button:
    shown = [one for one in page.findChildren(Button, name) if one.isVisibleTo(page)]
    assert len(shown) == 1, f"{name}: {len(shown)} shown"
    return shown[0]


@pytest.mark.parametrize("name", STATES)
def test_everything_has_a_name_and_no_text_is_cut(page: OrdersPage, name: str) -> None:
    shows(page, STATES[name])
    assert faults(page) == []


@pytest.mark.parametrize(("name", "warned"), [("unknown", True), ("stopped", True), ("settled", False)])
def test_where_money_is_in_doubt_it_says_not_to_pay_again(page: OrdersPage, name: str, warned: bool) -> None:
    shows(page, STATES[name])
    assert ("Do not pay again" in words(page)) is warned
    assert "renewed" not in words(page).lower()


def test_what_needs_a_person_has_its_own_next_step(page: OrdersPage) -> None:
    shows(page, STATES["several"])
    cards = [one for one in page.findChildren(QWidget) if one.objectName().startswith("orders.unsettled.5f3a")]
    assert button(cards[0], "orders.support").kind == "primary"
    waiting = next(one for one in page.findChildren(QWidget, f"orders.unsettled.{WAITING.intent}"))
    assert button(waiting, "orders.open").kind == "primary"
    assert not any(one.isVisibleTo(waiting) for one in waiting.findChildren(Button, "orders.slip"))
    spy = QSignalSpy(page.order_opened)
    QTest.mouseClick(button(waiting, "orders.open"), Qt.MouseButton.LeftButton)
    assert spy.at(0)[0] == WAITING.intent


def test_many_unsettled_orders_do_not_bury_the_page(page: OrdersPage) -> None:
    fifty = tuple(Unsettled(replace(UNPAID, intent=f"{at:08x}-0000-4000-8000-000000000000")) for at in range(50))
    shows(page, state(unsettled=fifty))
    assert "50 orders are not settled yet." in words(page)
    assert len([one for one in page.findChildren(Button, "orders.open") if one.isVisibleTo(page)]) == 4
    QTest.mouseClick(button(page, "orders.unsettled.more"), Qt.MouseButton.LeftButton)
    settle()
    assert len([one for one in page.findChildren(Button, "orders.open") if one.isVisibleTo(page)]) == 8


def test_a_row_keeps_the_keyboard_when_older_orders_come(page: OrdersPage) -> None:
    shows(page, state(orders=PAST[:4], more=True))
    kept = button(page, "orders.receipt.open.ord-1")
    kept.setFocus()
    shows(page, state(orders=PAST))
    assert page.findChild(Button, "orders.receipt.open.ord-1") is kept
    assert kept.hasFocus()


def test_receipts_filters_and_older_orders_are_asked_for(page: OrdersPage) -> None:
    shows(page, state(more=True))
    opened, chosen, older = (
        QSignalSpy(page.receipt_opened),
        QSignalSpy(page.filter_chosen),
        QSignalSpy(page.older_requested),
    )
    button(page, "orders.receipt.open.ord-1").click()
    page._filter._segments[2].click()
    button(page, "orders.older").click()
    assert (opened.at(0)[0], chosen.at(0)[0], older.count()) == ("ord-1", OrderFilter.ENDED, 1)
    assert not any(one.isVisibleTo(page) for one in page.findChildren(Button, "orders.receipt.open.ord-2"))


def test_the_reference_is_copied(page: OrdersPage) -> None:
    shows(page, STATES["unknown"])
    button(page, "orders.copy").click()
    assert QGuiApplication.clipboard().text() == ASKED.reference


# -- support ------------------------------------------------------------------------------------------------------------


def dialog(page: OrdersPage) -> SupportDialog:
    found = page.findChild(SupportDialog)
    assert isinstance(found, SupportDialog)
    return found


def test_the_question_is_written_already_and_holds_no_secret(page: OrdersPage) -> None:
    shows(page, state(support=QUESTIONS["writing"]))
    area = dialog(page).findChild(TextArea)
    assert area is not None
    text = area.toPlainText()
    assert FROZEN.reference in text
    assert "another amount, customer or order" in text
    assert FROZEN.draft.msisdn.digits not in text.replace(" ", "")
    assert "pay.example" not in text


@pytest.mark.parametrize("name", QUESTIONS)
def test_the_question_fits_and_can_be_heard(page: OrdersPage, name: str) -> None:
    shows(page, state(support=QUESTIONS[name]))
    assert faults(dialog(page)) == []


def test_a_second_press_while_it_is_sent_asks_nothing(page: OrdersPage) -> None:
    spy = QSignalSpy(page.question_sent)
    shows(page, state(support=QUESTIONS["writing"]))
    shown = dialog(page)
    button(shown, "support.send").click()
    shows(page, state(support=QUESTIONS["sending"]))
    button(shown, "support.send").click()
    area = shown.findChild(TextArea)
    assert area is not None
    QTest.keyClick(area, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert spy.count() == 1
    shows(page, state(support=QUESTIONS["ticket"]))
    assert TICKET.id in words(shown)
    assert not any(one.isVisibleTo(shown) for one in shown.findChildren(Button, "support.send"))
    shows(page, state())
    settle()
    assert page.findChild(SupportDialog) is None


# -- the slip -----------------------------------------------------------------------------------------------------------


def test_the_slip_says_what_was_attempted_masks_the_number_and_warns() -> None:
    said = SlipWords().slip(ASKED, "Alipay", LONDON, START).spoken()
    for part in (ASKED.reference, "Do not pay again", "£20.00", "Monthly Plan £20", "••• 123", "Alipay", "10:00:00"):
        assert part in said
    assert ASKED.draft.msisdn.digits not in said.replace(" ", "").replace("\u00a0", "")
    assert "charged" not in SlipWords().slip(FROZEN, "", LONDON, START).title


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("kind", [State.PAY_SENT, State.FROZEN, State.PLACED, State.PAID])
def test_nothing_on_the_slip_leaves_its_paper(paper: Paper, kind: State, qapp: QApplication) -> None:
    words_ = SlipWords().slip(replace(ASKED, state=kind), "Alipay 支付宝", LONDON, START)
    page = slip.page_size(words_, paper).rect(QPageSize.Unit.Point)
    picture = QPixmap(round(page.width()) + 40, round(page.height()) + 40)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    slip.paint(painter, words_, paper)
    painter.end()
    image = picture.toImage()
    inked = [
        (x, y)
        for x in range(0, image.width(), 4)
        for y in range(0, image.height(), 4)
        if image.pixelColor(x, y).lightness() < 128
    ]
    assert inked
    assert max(x for x, _ in inked) < page.width() - 4
    assert max(y for _, y in inked) < page.height() - 4


def test_the_slip_is_saved_and_printed_or_says_that_it_was_not(page: OrdersPage, tmp_path: Path) -> None:
    shows(page, STATES["unknown"])
    button(page, "orders.slip").click()
    shown = page.findChild(SlipDialog)
    assert isinstance(shown, SlipDialog)
    assert faults(shown) == []
    shown.save_to(str(tmp_path / "slip.pdf"))
    assert (tmp_path / "slip.pdf").read_bytes().startswith(b"%PDF-")
    shown.save_to(str(tmp_path / "nowhere" / "slip.pdf"))
    assert "could not be written" in words(shown)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    shown.print_to(printer)
    assert "Sent to the printer." in words(shown)
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF-")
    shown.reject()


def test_the_slip_reads_in_the_language_of_the_screen(page: OrdersPage, qapp: QApplication) -> None:
    i18n.install(qapp, "ar")
    try:
        said = SlipWords().slip(ASKED, "Alipay", LONDON, START)
        assert slip.height(said, Paper.ROLL) > 100
        assert "نوفمبر" in said.spoken()
    finally:
        i18n.install(qapp, "en")


# -- the wizard leads here ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "slip_button", "support_button"),
    [("unknown", "checkout.slip", "checkout.support"), ("stopped", "checkout.ending.slip", "checkout.ending.safe")],
)
def test_the_wizard_offers_slip_and_support_where_money_is_in_doubt(
    qtbot: QtBot, page: OrdersPage, name: str, slip_button: str, support_button: str
) -> None:
    wizard = CheckoutPage()
    qtbot.addWidget(wizard)
    wizard.resize(926, 580)
    wizard.show()
    shows(wizard, CHECKOUTS[name])
    assert CHECKOUTS[name].face in (Face.UNKNOWN, Face.STOPPED)
    asked = QSignalSpy(wizard.support_requested)
    button(wizard, support_button).click()
    assert asked.count() == 1
    button(wizard, slip_button).click()
    shown = wizard.findChild(QDialog, "slip")
    assert isinstance(shown, SlipDialog)
    shown.reject()
