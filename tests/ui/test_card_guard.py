"""No field of ours takes a payment card's number: typed, pasted, grouped or in another script; and nothing of it is logged."""

from __future__ import annotations

import ast
import logging
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from lebara_desktop.app.rooms import ROOMS
from lebara_desktop.domain.ways import card_spans, checks
from lebara_desktop.ui import i18n, theme
from lebara_desktop.ui.pages.login.page import LoginPage
from lebara_desktop.ui.pages.orders.support import SupportDialog
from lebara_desktop.ui.widgets.card_guard import CardGuard, Expects
from lebara_desktop.ui.widgets.code_edit import CodeEdit
from lebara_desktop.ui.widgets.form import LineEdit
from lebara_desktop.ui.widgets.text_area import TextArea
from tests.ui.orders_samples import QUESTIONS

CARDS = (
    "4242424242424242",
    "4000 0000 0000 3220",
    "5555-5555-5555-4444",
    "378282246310005",
    "6011 1111 1111 1117",
    "3530111333300000",
    "6200000000000005",
    "٤٢٤٢٤٢٤٢٤٢٤٢٤٢٤٢",
)


def _page_makers() -> dict[str, Callable[[], QWidget]]:
    makers: dict[str, Callable[[], QWidget]] = {room.route: (lambda make=room.make: make(None)) for room in ROOMS}  # type: ignore[misc]
    makers["sign-in"] = LoginPage
    makers["support"] = lambda: SupportDialog(None, QUESTIONS["writing"], "")
    return makers


MAKERS = _page_makers()


@pytest.fixture(autouse=True)
def _look(qapp: QApplication) -> Iterator[None]:
    qapp.setQuitOnLastWindowClosed(False)
    (theme.active() or theme.ThemeController(qapp)).apply("light")
    i18n.install(qapp, "en")
    yield
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def fields(page: QWidget) -> list[QLineEdit | QPlainTextEdit]:
    assert not page.findChildren(QTextEdit)
    return [*page.findChildren(QLineEdit), *page.findChildren(QPlainTextEdit)]


def _too_short(field: QLineEdit | QPlainTextEdit) -> bool:
    """Whether no card number fits into the field at all."""
    return isinstance(field, CodeEdit) or (isinstance(field, QLineEdit) and field.maxLength() < 13)


def text(field: QLineEdit | QPlainTextEdit) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def digits(said: str) -> str:
    return "".join(str(int(sign)) for sign in said if sign.isdecimal())


def luhn(rng: Random, length: int, first: str) -> str:
    """Return a number of ``length`` digits with a right check digit."""
    body = first + "".join(str(rng.randrange(10)) for _ in range(length - 1 - len(first)))
    return next(f"{body}{last}" for last in range(10) if checks(f"{body}{last}"))


@pytest.mark.parametrize("name", MAKERS)
def test_every_field_of_every_page_refuses_every_card(
    name: str, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    page = MAKERS[name]()
    qtbot.addWidget(page)
    page.show()
    with caplog.at_level(logging.DEBUG):
        for field in fields(page):
            guard = field.findChild(CardGuard)
            assert guard is not None, f"{field.objectName()} has no guard"
            field.setReadOnly(False)
            for card in CARDS:
                field.clear()
                if card.isascii():
                    QTest.keyClicks(field, card)
                    assert digits(card) not in digits(text(field)), f"typed into {field.objectName()}"
                    assert "card number" in guard.sentence or _too_short(field), field.objectName()
                field.clear()
                QGuiApplication.clipboard().setText(card)
                field.paste()
                assert digits(card) not in digits(text(field)), f"pasted into {field.objectName()}"
                field.undo()
                assert digits(card) not in digits(text(field)), f"{field.objectName()} brought it back"
    assert not any(card_spans(record.getMessage()) for record in caplog.records)
    QGuiApplication.clipboard().clear()


def test_any_number_with_a_check_digit_is_refused_and_one_without_is_kept(qtbot: QtBot) -> None:
    rng = Random(4)
    field = LineEdit()
    qtbot.addWidget(field)
    for length in range(13, 20):
        for first in "123456789":
            number = luhn(rng, length, first if (first, length) != ("8", 19) else "87")
            field.setText(f"please {number} now")
            assert digits(field.text()) == "", number
            wrong = number[:-1] + str((int(number[-1]) + 1) % 10)
            field.setText(wrong)
            assert field.text() == wrong


@pytest.mark.parametrize(
    ("expects", "rightful"),
    [
        (Expects.ANYTHING, "8944110068210000001"),  # a SIM's serial number has a check digit, too
        (Expects.ANYTHING, "+4915123456784"),
        (Expects.PHONE, "4915123456784"),
        (Expects.VOUCHER, "9000000000000001"),
        (Expects.ANYTHING, "LB-7F3K-22Q9"),
        (Expects.ANYTHING, "0000000000000000"),
    ],
)
def test_what_is_no_card_passes(qtbot: QtBot, expects: Expects, rightful: str) -> None:
    field = LineEdit(expects=expects)
    qtbot.addWidget(field)
    field.setText(rightful)
    assert field.text() == rightful


def test_only_the_number_is_taken_out_of_a_text(qtbot: QtBot) -> None:
    area = TextArea()
    qtbot.addWidget(area)
    area.setPlainText("Please charge 4242 4242 4242 4242, reference LB-7F3K-22Q9, on 22 Nov 2026 10:42.")
    assert area.toPlainText() == "Please charge , reference LB-7F3K-22Q9, on 22 Nov 2026 10:42."
    assert "page only" in area.guard.sentence


def test_there_is_no_field_without_a_guard() -> None:
    """Fields are made in two files, and nowhere else."""
    kinds = {"QLineEdit", "QPlainTextEdit", "QTextEdit", "QSpinBox", "QDateEdit"}
    guarded = {"line_edit.py", "text_area.py"}
    root = Path(__file__).resolve().parents[2] / "lebara_desktop" / "ui"
    made: list[str] = []
    for path in root.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            named = [node.func] if isinstance(node, ast.Call) else node.bases if isinstance(node, ast.ClassDef) else []
            if any(isinstance(one, ast.Name) and one.id in kinds for one in named) and path.name not in guarded:
                made.append(f"{path.name}:{getattr(node, 'lineno', 0)}")
    assert made == []
