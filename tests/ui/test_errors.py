"""Each error has its own sentence and place; nothing unexpected is lost, and nothing is shown twice."""

from __future__ import annotations

import asyncio
import logging
import re
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest

from lebara_desktop.domain.errors import AppError, ErrorKind, SignInReason, SignInRefused
from lebara_desktop.ui import errors

pytestmark = pytest.mark.usefixtures("qapp")

CONTRACT = Path(__file__).resolve().parents[2] / "docs" / "operator-api.md"
REASONS = ("cardDeclined", "insufficientFunds", "bankRefused", "expired", "canceledByPayer", "orderCanceled")
MAY_BE_CHARGED = ("orderAlreadyPaid", "paymentActive", "orderClosed", "", "someNewWord")


def contract_codes() -> list[str]:
    """Read the error codes out of the contract, so that a new one fails here first."""
    text = CONTRACT.read_text("utf-8")
    listed = text[text.index("Error codes:") : text.index("## Sign-in")]
    return re.findall(r"`(\w+)`(?: \d{3})", listed)


def test_every_code_of_the_contract_has_a_sentence_of_its_own() -> None:
    codes = contract_codes()
    assert len(codes) >= 21
    plain = errors.sentence(AppError(ErrorKind.REFUSED))
    said = {code: errors.sentence(AppError(ErrorKind.REFUSED, code=code)) for code in codes}
    assert [code for code, text in said.items() if text == plain] == []
    assert len(set(said.values())) == len(said)


@pytest.mark.parametrize("kind", list(ErrorKind))
def test_every_kind_has_a_sentence_and_a_place_and_shows_no_code(kind: ErrorKind) -> None:
    error = AppError(kind, code="x<b>y", support_id="5")
    text = errors.sentence(error)
    assert text.endswith(".")
    assert "x<b>y" not in text
    assert errors.place(error) in ("field", "banner", "page", "sign_in")


@pytest.mark.parametrize("reason", REASONS)
def test_a_dead_payment_says_that_nothing_was_charged(reason: str) -> None:
    assert "Nothing was charged" in errors.problem(reason)


@pytest.mark.parametrize("word", MAY_BE_CHARGED)
def test_nothing_charged_is_never_claimed_where_it_is_not_known(word: str) -> None:
    assert "Nothing was charged" not in errors.problem(word)
    assert "Nothing was charged" not in errors.sentence(AppError(ErrorKind.TIMEOUT, code=word))


def test_a_wrong_password_tells_the_tries_left_and_stands_at_its_field() -> None:
    for left, words in ((4, "4 tries left."), (1, "One try left.")):
        refused = SignInRefused(SignInReason.WRONG_PASSWORD, tries_left=left)
        assert errors.sentence(refused).endswith(words)
        assert errors.place(refused) == "field"


def test_a_voucher_error_stands_at_its_field_and_an_ended_session_at_the_sign_in() -> None:
    assert errors.place(AppError(ErrorKind.REFUSED, code="voucherUsed")) == "field"
    assert errors.place(AppError(ErrorKind.SIGNED_OUT)) == "sign_in"
    assert errors.place(AppError(ErrorKind.UNREACHABLE)) == "banner"


@pytest.fixture
def shown() -> list[AppError]:
    return []


@pytest.fixture
def hooks(shown: list[AppError]) -> Iterator[errors.UnexpectedErrors]:
    before = (sys.excepthook, threading.excepthook)
    made = errors.install_hooks(shown.append)
    yield made
    made.uninstall()
    assert (sys.excepthook, threading.excepthook) == before


def _fail(number: int) -> Exception:
    try:
        raise ValueError(number)
    except ValueError as error:
        return error


def test_the_same_unexpected_error_is_logged_each_time_and_shown_once(
    hooks: errors.UnexpectedErrors, shown: list[AppError], caplog: pytest.LogCaptureFixture
) -> None:
    for number in range(3):
        error = _fail(number)
        sys.excepthook(type(error), error, error.__traceback__)
    hooks.report(AppError(ErrorKind.TIMEOUT))
    assert [one.kind for one in shown] == [ErrorKind.UNEXPECTED, ErrorKind.TIMEOUT]
    case = shown[0].support_id
    assert case in errors.sentence(shown[0])
    logged = [one for one in caplog.records if one.levelno == logging.ERROR]
    assert len(logged) == 3
    assert all(case in one.getMessage() and one.exc_info for one in logged)


def test_an_error_in_a_lost_task_or_a_thread_reaches_the_same_sink(
    hooks: errors.UnexpectedErrors, shown: list[AppError], caplog: pytest.LogCaptureFixture
) -> None:
    loop = cast(asyncio.AbstractEventLoop, None)  # asyncio hands it over; nothing is asked of it
    hooks.handle_loop(loop, {"message": "never retrieved", "exception": _fail(1)})
    thread = threading.Thread(target=[].pop)
    thread.start()
    thread.join()
    assert [one.kind for one in shown] == [ErrorKind.UNEXPECTED, ErrorKind.UNEXPECTED]
    assert len([one for one in caplog.records if one.exc_info]) == 2


def test_an_interrupt_from_the_keyboard_is_left_to_the_interpreter(
    monkeypatch: pytest.MonkeyPatch, shown: list[AppError]
) -> None:
    passed: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, _error, _trace: passed.append(kind))
    hooks = errors.install_hooks(shown.append)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    hooks.uninstall()
    assert passed == [KeyboardInterrupt]
    assert shown == []
