"""Many tills at once: nothing lost, nothing doubled, the book exact - in one process and in several."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from . import tills


@pytest.mark.parametrize(
    ("database", "count", "renewals"),
    [("sqlite", 10, 5), ("postgresql", 10, 5),
     pytest.param("sqlite", 50, 20, marks=pytest.mark.long), pytest.param("postgresql", 50, 20, marks=pytest.mark.long)],
)  # fmt: skip
def test_tills_at_once_lose_nothing_and_double_nothing(
    tmp_path: Path, request: pytest.FixtureRequest, database: str, count: int, renewals: int
) -> None:
    url, workers = f"sqlite:///{tmp_path}/op.sqlite", 1
    if database == "postgresql":
        fresh: Callable[[], str] = request.getfixturevalue("postgresql")
        url, workers = fresh(), 2
    with tills.serving(url, workers) as line:
        outcome = tills.renew_all(line["url"], count, renewals)
    assert len(outcome.bought) == count * renewals
    assert all(outcome.orders.get(key) == 1 for key in outcome.bought)
    assert outcome.captured == count * renewals * tills.PRICE * 100
    assert outcome.ledger["balanced"] is True
