"""A moved clock: what happens in a span does not depend on how many moves it took."""

from __future__ import annotations

from typing import Any

import pytest

from lebara_desktop.sandbox import tables
from lebara_desktop.sandbox.clock import DAY
from lebara_desktop.sandbox.engine.simulate import move_clock

from .operator_client import Operator

_LIVED = (tables.line, tables.product, tables.cdr, tables.orders, tables.payment, tables.ledger, tables.credit,
          tables.credit_entry, tables.message, tables.due)  # fmt: skip


def _after_a_year(days: int) -> dict[str, list[tuple[Any, ...]]]:
    """Everything that a year in moves of so many days left behind, but for the payments' random secrets."""
    op = Operator()
    try:
        for start in range(0, 365, days):
            with op.ctx.store.begin() as tx:
                move_clock(op.ctx, tx, op.ctx.clock.ms() + min(days, 365 - start) * DAY)
        assert op.ledger()["balanced"]
        with op.ctx.store.begin() as tx:
            return {
                table.name: list(
                    map(tuple, tx.execute(table.select().with_only_columns(*_kept(table)).order_by(*_kept(table))))
                )
                for table in _LIVED
            }
    finally:
        op.close()


def _kept(table: Any) -> list[Any]:  # a table of the operator
    return [column for column in table.c if column.name != "secret"]


@pytest.mark.parametrize("days", [1, 50])
def test_a_year_in_one_move_is_the_year_in_many(days: int) -> None:
    whole, parts = _after_a_year(365), _after_a_year(days)
    assert len(whole["cdr"]) > 1000
    for name, rows in whole.items():
        assert parts[name] == rows, name
