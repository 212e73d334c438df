"""A filled operator for the client's contract tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.sandbox.operator_client import Operator


@pytest.fixture
def operator() -> Iterator[Operator]:
    """A filled operator at a loopback address, as the client demands one for plain http."""
    made = Operator()
    made.ctx.base_url = "http://127.0.0.1:8650"
    yield made
    made.ledger()
    made.close()
