"""Fifty unfinished intents after a restart become final while a window is used. The long suite holds it to the clock."""

from __future__ import annotations

import asyncio
import time
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QListWidget, QPushButton, QVBoxLayout, QWidget

from lebara_desktop.domain.checkout import Answered, OrderFact, PaymentFact, State
from lebara_desktop.services.case import wait_for
from lebara_desktop.services.intent import CheckoutView, Record
from tests.fakes.operator import QR, FakeOperator
from tests.services.samples import record
from tests.services.world import ISSUER, World, new_world

_COUNT = 50


class SlowOperator(FakeOperator):
    """Answers after a while, as one behind a network."""

    async def settle(self) -> None:
        await asyncio.sleep(0.02)


class Window(QWidget):
    """A window on the program's own loop: a list of what is unfinished, and a button that somebody clicks all the time."""

    def __init__(self, world: World) -> None:
        super().__init__()
        self.clicks = self.most_shown = 0
        self.longest = 0.0  # seconds between two clicks that came through
        self._at: float | None = None
        column = QVBoxLayout(self)
        self._list, button = QListWidget(), QPushButton("Try now")
        column.addWidget(self._list)
        column.addWidget(button)
        button.clicked.connect(self._on_clicked)
        self._stop = world.checkout.unfinished.subscribe(self._render)
        self._hand = QTimer(self, interval=10)
        self._hand.timeout.connect(button.click)
        self._hand.start()
        self.show()

    def _render(self, views: tuple[CheckoutView, ...]) -> None:
        self.most_shown = max(self.most_shown, len(views))
        self._list.clear()
        self._list.addItems([f"{view.reference} {view.outcome}" for view in views])

    def _on_clicked(self) -> None:
        self.repaint()
        now = time.monotonic()
        self.longest = max(self.longest, now - (self._at or now))
        self._at = now
        self.clicks += 1

    def closeEvent(self, event: QCloseEvent) -> None:
        self._hand.stop()
        self._stop()
        super().closeEvent(event)


@pytest.mark.parametrize(
    ("final", "usable"),  # seconds
    [
        pytest.param(None, None, id="in any time"),
        pytest.param(28.0, 1.0, id="within 30 s and 1 s", marks=pytest.mark.long),
    ],
)
async def test_fifty_unfinished_intents_are_final_soon_and_the_program_stays_usable(
    tmp_path: Path, final: float | None, usable: float | None
) -> None:
    first = new_world(tmp_path)
    try:
        await first.start()
        await _leave_unfinished(first)
    finally:
        await first.stop()
    operator = SlowOperator(clock=first.operator.clock)
    operator.ledger = first.operator.ledger
    operator.ledger.activation = timedelta(0)  # its clock stands still
    second = World(tmp_path, operator, first.keyring, fast=False)
    second.checkout._tools = replace(second.checkout._tools, wait=wait_for)
    second.checkout._live._tools = second.checkout._tools
    window = Window(second)
    begun = time.monotonic()
    try:
        await second.start()
        while not (views := second.checkout.views()) or any(view.state is not State.COMPLETED for view in views):
            await asyncio.sleep(0.01)
        took = time.monotonic() - begun
        assert len(views) == len(second.operator.ledger.captures) == _COUNT
        assert window.most_shown == _COUNT
        assert window.clicks > 5
        assert final is None or took < final
        assert usable is None or window.longest < usable
    finally:
        window.close()
        await second.stop()


async def _leave_unfinished(world: World) -> None:
    """Fifty people's worth of plans: ordered, paid while the program was dead, in one state or another."""
    for number in range(1, _COUNT + 1):
        one = record(world.journal, number)
        body = world.operator.order_body(world.draft())
        one = replace(one, issuer=ISSUER, plan=f"plan-{number}", body=body)
        kept = await world.journal.insert(one)
        kept = await world.journal.move(kept, State.SENT, "decided")
        ledger = world.operator.ledger
        placed = ledger.post("post_order", one.id, body, partial(ledger.place, one.id, body))
        assert isinstance(placed, Answered)
        assert isinstance(placed.fact, OrderFact)
        kept = await world.journal.move(kept, State.PLACED, "answered", order_id=placed.fact.id, body=None)
        await _pay(world, kept, number)


async def _pay(world: World, kept: Record, number: int) -> None:
    key = f"{kept.id}/1"
    assert kept.order_id is not None
    body = world.operator.payment_body(key, kept.account, kept.order_id, kept.amount, QR.id)
    kept = await world.journal.move(kept, State.PAY_SENT, "attempt 1", attempt=1, pay_key=key, pay_body=body)
    ledger = world.operator.ledger
    paid = ledger.post("post_payment", key, body, lambda: ledger.start_payment(key, body))
    assert isinstance(paid, Answered)
    assert isinstance(paid.fact, PaymentFact)
    ledger.capture(paid.fact.id)
    if number % 2:
        await world.journal.move(kept, State.PAY_PENDING, "answered", pay_id=paid.fact.id)
