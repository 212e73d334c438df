"""One operator per test, closed and checked afterwards: whatever a test did, the book must balance."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from .operator_client import Operator


@pytest.fixture
def op() -> Iterator[Operator]:
    """A freshly seeded operator whose clock stands."""
    operator = Operator()
    yield operator
    operator.ledger()
    operator.close()
