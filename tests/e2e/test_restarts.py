"""Money over restarts: the program is closed or killed in the middle of a payment and started again on the same data."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from lebara_desktop.app.embedded import Sample
from lebara_desktop.tour.audit import Auditor, Books
from lebara_desktop.tour.payer import submit
from tests.e2e.operators import AMIRA, CHEN, OutsideOperator
from tests.e2e.paying import card
from tests.e2e.process import Run, play

_FIFTEEN, _FIFTY = 1500, 5000  # pence, fen
_PATIENCE = 40.0  # seconds


@pytest.fixture
def operator(tmp_path: Path) -> Iterator[OutsideOperator]:
    made = OutsideOperator(tmp_path)
    made.start()
    yield made
    made.kill()


def _words(operator: OutsideOperator, market: str) -> tuple[str, ...]:
    return "--profile", str(operator.profile(market)), "--operator", operator.url


def _books(operator: OutsideOperator, person: Sample) -> Books:
    return asyncio.run(Auditor(operator.url).read(person, "CNY" if person.market == "CN-SEED" else "GBP"))


def test_a_code_paid_while_the_program_was_closed_is_finished_and_told(
    operator: OutsideOperator, tmp_path: Path
) -> None:
    words, before = _words(operator, "CN-SEED"), _books(operator, CHEN)
    said = play("leave_while_a_code_waits", tmp_path, *words)
    payload = next(line.removeprefix("CODE ") for line in said.splitlines() if line.startswith("CODE "))
    asyncio.run(submit(payload, {}, ("action", "approve")))
    play("come_back_and_be_told", tmp_path, *words)
    assert _books(operator, CHEN).differs_by_one_renewal(before, _FIFTY)


def test_an_order_whose_program_was_killed_before_the_payment_is_paid_once(
    operator: OutsideOperator, tmp_path: Path
) -> None:
    words, before = _words(operator, "GB"), _books(operator, AMIRA)
    with Run("order_by_card_and_be_killed", tmp_path, *words) as run:
        run.line("SENT")
        run.kill()
    play("come_back_and_finish_the_card_payment", tmp_path, *words)
    assert _books(operator, AMIRA).differs_by_one_renewal(before, _FIFTEEN)


def test_a_payment_captured_as_the_program_was_killed_is_finished_and_told(
    operator: OutsideOperator, tmp_path: Path
) -> None:
    words, before = _words(operator, "GB"), _books(operator, AMIRA)
    with Run("pay_by_credit_and_be_killed", tmp_path, *words) as run:
        until = time.monotonic() + _PATIENCE
        while operator.counter.till("GBP").captured == before.captured:
            assert time.monotonic() < until, "nothing was captured"
        run.kill()
    play("come_back_to_a_payment_that_was_captured", tmp_path, *words)
    assert _books(operator, AMIRA).differs_by_one_renewal(before, _FIFTEEN)


def test_an_order_without_an_account_whose_program_was_killed_is_finished_told_and_forgotten(
    operator: OutsideOperator, tmp_path: Path
) -> None:
    folder = tmp_path / "run"
    words, before = _words(operator, "GB"), operator.counter.till("GBP")
    with Run("order_without_an_account_and_be_killed", folder, *words) as run:
        page = run.line("PAGE").removeprefix("PAGE ")
        run.kill()
    asyncio.run(submit(page, card("4242424242424242")))
    play("come_back_without_an_account_and_be_told", folder, *words)
    play("start_again_as_nobody", folder, *words)
    after = operator.counter.till("GBP")
    assert (after.captured - before.captured, after.completed - before.completed) == (_FIFTEEN, _FIFTEEN)
    assert json.loads(folder.with_suffix(".keyring").read_text()) == []
