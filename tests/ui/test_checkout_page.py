"""The wizard on the screen: each face can be read, heard and used by keys, and no stray Enter pays."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from lebara_desktop.domain.account import Message, PlanInstance, PlanStatus
from lebara_desktop.domain.checkout import OrderFact, OrderState, PaymentState, State, Way, WayKind
from lebara_desktop.domain.ids import MethodId, OrderId, PartyId, ProductId
from lebara_desktop.domain.money import Money
from lebara_desktop.domain.plans import RenewalMode
from lebara_desktop.domain.proof import Before, Proof
from lebara_desktop.domain.usage import Period
from lebara_desktop.ui import a11y, i18n, theme
from lebara_desktop.ui.pages.checkout.faces import flow_of
from lebara_desktop.ui.pages.checkout.page import CheckoutPage
from lebara_desktop.ui.pages.checkout.receipt import ReceiptView, as_text
from lebara_desktop.ui.pages.checkout.state import Check, CheckoutState, Face, Loss
from lebara_desktop.ui.widgets.buttons import Button
from lebara_desktop.ui.widgets.form import LineEdit
from lebara_desktop.ui.widgets.text import PlainLabel
from tests.fakes.operator import START
from tests.ui.test_checkout_faces import INTENT, LINE, draft, payment, view

WAYS = (
    Way(MethodId("saved"), WayKind.SAVED_CARD, "", "Visa", "4242", "08/28"),
    Way(MethodId("card"), WayKind.REDIRECT, "card"),
    Way(MethodId("alipay"), WayKind.QR, "alipay"),
    Way(MethodId("wechat"), WayKind.QR, "wechat_pay"),
    Way(MethodId("paypal"), WayKind.REDIRECT, "paypal"),
    Way(MethodId("credit"), WayKind.CREDIT, "credit"),
)
GUEST_LINE = replace(LINE, label="", current=None, queued=(), next_begins=START + timedelta(days=8))
REPLACING = replace(
    draft(),
    offer=replace(draft().offer, renewal_mode=RenewalMode.REPLACE),
    validity=Period(START, START + timedelta(days=30)),
)
PAID = replace(payment(), order=OrderId("ord-7"), state=PaymentState.PAID, at=START, label="Alipay")
NEW = Period(START + timedelta(days=8), START + timedelta(days=38))
DONE_AT = START + timedelta(seconds=4)
ORDER = OrderFact(
    OrderId("ord-7"),
    INTENT,
    PartyId("p"),
    Money(2000, "GBP"),
    OrderState.COMPLETED,
    4,
    (),
    ProductId("prod-2"),
    NEW,
    completed_at=DONE_AT,
)
OFFER = draft().offer
PLAN = PlanInstance(
    ProductId("prod-2"), OFFER.id, OFFER.name, PlanStatus.QUEUED, NEW, OFFER.allowances, OFFER.price, (ORDER.id,)
)
MAIL = Message("m", "Email", "", "", DONE_AT, ORDER.id, receiver="amira@example.org")
SMS = Message("s", "SMS", "", "", DONE_AT, ORDER.id, receiver="447700900123")
PROOF = Proof(Before.of(LINE), PAID, ORDER, PLAN, NEW.end, (), (SMS, MAIL))
COMPLETED = replace(view(State.COMPLETED, PAID), order=ORDER, proof=PROOF, way=WAYS[2])
ASKED = replace(view(State.PAY_SENT), way=WAYS[2], attempted_at=START, last_try=START + timedelta(seconds=24))
QR = replace(view(State.PAY_PENDING, payment(qr="https://pay.example/q")), way=WAYS[2])
BROWSER = replace(view(State.PAY_PENDING, payment(url="https://pay.example/p")), way=WAYS[1])


def state(face: Face, **more: object) -> CheckoutState:
    base = CheckoutState(
        face=face,
        flow=flow_of(face),
        draft=draft(),
        line=LINE,
        person="Amira Okafor",
        now=START,
        zone=ZoneInfo("Europe/London"),
        ways=WAYS,
        chosen=MethodId("alipay"),
        credit=Money(435, "GBP"),
    )
    return replace(base, **more)  # type: ignore[arg-type]


STATES = {
    "review": state(Face.REVIEW, loss=Loss("Monthly Plan £15", days=8), check_missing=True),
    "payment": state(Face.PAYMENT),
    "declined": state(Face.PAYMENT, problem="cardDeclined", view=view(State.PLACED, payment(), "cardDeclined")),
    "no ways yet": state(Face.PAYMENT, ways=()),
    "sending": state(Face.SENDING, view=view(State.SENT)),
    "qr": state(Face.QR, view=QR, seconds_left=152, share_left=0.8),
    "browser": state(Face.BROWSER, view=BROWSER, seconds_left=800, share_left=0.9, browser_failed=True),
    "unknown": state(Face.UNKNOWN, view=ASKED, next_try=5),
    "canceling": state(Face.CANCELING, view=view(State.CANCELING)),
    "activating": state(Face.ACTIVATING, view=view(State.PAID, PAID), late=True),
    "done": state(Face.DONE, view=COMPLETED),
    "not charged": state(Face.NOT_CHARGED, view=view(State.REJECTED, None, "offerSoldOut"), problem="offerSoldOut"),
    "refunded": state(Face.REFUNDED, view=view(State.REFUNDED)),
    "stopped": state(Face.STOPPED, view=view(State.FROZEN)),
    "already open": state(Face.ALREADY_OPEN),
    "just bought": state(Face.JUST_BOUGHT),
    "guest review": state(Face.REVIEW, guest=True, person="", line=GUEST_LINE),
    "guest replaces": state(
        Face.REVIEW, guest=True, person="", draft=REPLACING, line=replace(GUEST_LINE, ends_running=True)
    ),
    "guest done": state(Face.DONE, guest=True, person="", view=COMPLETED),
    "guest refunded": state(Face.REFUNDED, guest=True, view=view(State.REFUNDED)),
    "ordered by another": state(Face.JUST_BOUGHT, guest=True, only_ordered=True),
}


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> Iterator[CheckoutPage]:
    qapp.setQuitOnLastWindowClosed(False)
    (theme.active() or theme.ThemeController(qapp)).apply("light")
    i18n.install(qapp, "en")
    made = CheckoutPage()
    made.resize(926, 580)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()
    made.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def words(page: CheckoutPage) -> str:
    labels = (one for one in page.findChildren(QLabel) if one.isVisibleTo(page))
    return "\n".join(label.text() for label in labels)


def button(page: CheckoutPage, name: str) -> Button:
    found = page.findChild(Button, name)
    assert isinstance(found, Button)
    return found


@pytest.mark.parametrize("name", STATES)
def test_everything_has_a_name_and_no_text_is_cut(page: CheckoutPage, name: str) -> None:
    page.render(STATES[name])
    for _ in range(5):  # heights follow widths one nested layout at a time
        QApplication.processEvents()
    assert a11y.nameless(page) == []
    for label in page.findChildren(PlainLabel):
        if label.isVisibleTo(page) and label.text():
            needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
            assert label.height() >= needed - 1, f"{label.text()!r} is cut"
    for one in page.findChildren(Button):
        if one.isVisibleTo(page):
            assert one.width() >= one.sizeHint().width() - 1, f"{one.text()!r} is cut"


@pytest.mark.parametrize("name", ["sending", "qr", "browser", "unknown", "canceling", "activating"])
def test_nothing_says_renewed_or_not_charged_before_it_is_known(page: CheckoutPage, name: str) -> None:
    page.render(STATES[name])
    said = words(page).lower()
    assert "renewed" not in said
    assert "nothing was charged" not in said.replace("checking that nothing was charged", "")


def test_renewed_stands_only_on_proof(page: CheckoutPage) -> None:
    page.render(STATES["done"])
    assert page.findChild(QLabel, "checkout.title").text() == "Renewed"  # type: ignore[union-attr]
    page.render(state(Face.DONE, view=replace(COMPLETED, proof=replace(PROOF, plan=None))))
    assert page.findChild(QLabel, "checkout.title").text() == "Paid"  # type: ignore[union-attr]


def test_the_proof_names_order_old_and_new_end_and_masks_the_address(page: CheckoutPage) -> None:
    page.render(STATES["done"])
    said = words(page)
    assert "order ord-7" in said
    assert "→" in said
    assert "4 s after payment" in said
    assert "a•••@example.org" in said
    assert "amira@" not in said


def test_the_receipt_stays_where_the_order_was_however_often_its_state_is_shown(page: CheckoutPage) -> None:
    page.render(STATES["done"])
    QApplication.processEvents()
    receipt = page.findChild(ReceiptView)
    assert receipt is not None
    place = receipt.mapTo(page, QPoint())
    for _ in range(2):
        page.render(STATES["done"])
        assert receipt.mapTo(page, QPoint()) == place  # also before the event loop has had a turn


def test_a_stray_enter_never_pays_and_ctrl_enter_does(page: CheckoutPage) -> None:
    page.render(STATES["payment"])
    spy = QSignalSpy(page.pay_requested)
    pay = button(page, "checkout.pay")
    assert not pay.hasFocus()
    QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Return)
    pay.setFocus()
    QTest.keyClick(pay, Qt.Key.Key_Return)
    QTest.keyClick(pay, Qt.Key.Key_Enter)
    assert spy.count() == 0
    QTest.keyClick(pay, Qt.Key.Key_Space)
    assert spy.count() == 1
    QTest.keyClick(pay, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert spy.count() == 2


def test_while_busy_pay_takes_no_second_press(page: CheckoutPage) -> None:
    page.render(state(Face.PAYMENT, busy=True))
    spy = QSignalSpy(page.pay_requested)
    QTest.mouseClick(button(page, "checkout.pay"), Qt.MouseButton.LeftButton)
    QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert spy.count() == 0


def test_the_button_says_the_amount_and_in_germany_the_duty(page: CheckoutPage) -> None:
    page.render(STATES["payment"])
    assert button(page, "checkout.pay").plain_text() == "Pay £20.00"
    page.render(state(Face.PAYMENT, order_duty=True))
    assert "obligation to pay" in button(page, "checkout.pay").plain_text()


def test_credit_that_is_too_small_says_so_and_cannot_be_chosen(page: CheckoutPage) -> None:
    page.render(STATES["payment"])
    card = page.findChild(QWidget, "checkout.way.credit")
    assert card is not None
    assert not card.isEnabled()
    assert "£4.35 available, not enough for £20.00" in card.accessibleDescription()


def test_continue_without_the_tick_leads_to_the_tick(page: CheckoutPage) -> None:
    page.payment_requested.connect(lambda: page.render(state(Face.REVIEW, check_missing=True)))
    page.render(state(Face.REVIEW))
    QTest.mouseClick(button(page, "checkout.continue"), Qt.MouseButton.LeftButton)
    tick = page.findChild(QWidget, "checkout.checked")
    assert tick is not None
    assert tick.hasFocus()
    assert "tick this first" in tick.accessibleDescription()


def test_the_default_answer_to_buying_twice_is_no(page: CheckoutPage) -> None:
    page.render(STATES["just bought"])
    again, home = QSignalSpy(page.bought_again), QSignalSpy(page.finished)
    focused = QApplication.focusWidget()
    assert focused is button(page, "checkout.ending.safe")
    QTest.keyClick(focused, Qt.Key.Key_Return)
    assert (again.count(), home.count()) == (0, 1)


@pytest.mark.parametrize(
    ("typed", "sent", "said"),
    [
        ("1234 5678 9012", "123456789012", ""),
        ("12345", "", "12, 14 or 16 digits"),
        ("4242424242424242", "", "card number"),
        ("378282246310005", "", "card number"),
    ],
)
def test_the_voucher_field_takes_vouchers_and_no_card(page: CheckoutPage, typed: str, sent: str, said: str) -> None:
    page.render(STATES["payment"])
    spy = QSignalSpy(page.voucher_entered)
    QTest.mouseClick(button(page, "checkout.voucher.open"), Qt.MouseButton.LeftButton)
    field = page.findChild(QLineEdit, "checkout.voucher.code")
    assert field is not None
    QTest.keyClicks(field, typed)
    if sent or "card" not in said:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert [spy.at(at)[0] for at in range(spy.count())] == ([sent] if sent else [])
    assert isinstance(field, LineEdit)
    assert said in f"{field.accessibleDescription()} {field.guard.sentence}"


def test_a_code_leaves_the_screen_with_its_step(page: CheckoutPage) -> None:
    page.render(STATES["qr"])
    code = page.findChild(QWidget, "checkout.qr")
    assert code is not None
    assert code.showing  # type: ignore[attr-defined]
    page.render(STATES["unknown"])
    assert not code.showing  # type: ignore[attr-defined]


def test_the_network_check_asks_three_things_and_helps_where_one_failed(page: CheckoutPage) -> None:
    page.render(STATES["done"])
    spy = QSignalSpy(page.check_answered)
    QTest.mouseClick(button(page, "checkout.check.yes"), Qt.MouseButton.LeftButton)
    assert list(spy.at(0)) == [Check.TEXT.value, True]
    answers = {Check.TEXT: True, Check.DATA: False, Check.BALANCE: True}
    page.render(state(Face.DONE, view=COMPLETED, checks=answers))
    assert "Not everything works yet" in words(page)
    assert "APN" in words(page)
    page.render(state(Face.DONE, view=COMPLETED, checks=dict.fromkeys(Check, True)))
    assert "Texts, data and balance work" in words(page)


def test_the_receipt_adds_up_and_says_what_is_pending(page: CheckoutPage) -> None:
    lines = page.receipt_lines(STATES["done"])
    text = as_text(lines)
    assert "£16.67" in text
    assert "£3.33" in text
    assert "£20.00" in text
    assert max(map(len, text.splitlines())) <= 36
    assert "pending" not in text
    assert "Activation pending" in as_text(page.receipt_lines(STATES["activating"]))
    assert page.receipt_lines(STATES["qr"]) == []


def test_the_receipt_is_saved_as_pdf_or_says_that_it_was_not(page: CheckoutPage, tmp_path: Path) -> None:
    page.render(STATES["done"])
    page.save_receipt(str(tmp_path / "r.pdf"))
    assert (tmp_path / "r.pdf").read_bytes().startswith(b"%PDF")
    assert "Saved as" in words(page)
    page.save_receipt(str(tmp_path / "none" / "r.pdf"))
    assert "could not be written" in words(page)


def test_an_answer_of_the_operator_is_shown_as_text_only(page: CheckoutPage) -> None:
    evil = replace(draft(), offer=replace(OFFER, name="<b>cheap</b><img src='file:///x'>"))
    page.render(state(Face.REVIEW, draft=evil))
    assert "<b>cheap</b>" in words(page)
    for label in page.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText
