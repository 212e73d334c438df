"""One operator per test, closed and checked afterwards: whatever a test did, the book must balance. On both databases."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count

import psycopg
import pytest

from . import postgres
from .operator_client import Operator

_NUMBERS = count(1)


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Callable[[], str]]:
    """Makes addresses of databases that are filled already; skips where there is no PostgreSQL."""
    reason = postgres.missing()
    if reason:
        pytest.skip(reason)
    with postgres.server() as server:
        _execute(server, "CREATE DATABASE filled")
        Operator(f"{server}filled").close()

        def fresh() -> str:
            name = f"test{next(_NUMBERS)}"
            _execute(server, f"CREATE DATABASE {name} TEMPLATE filled")
            return server + name

        yield fresh


def _execute(server: str, statement: str) -> None:
    address = server.replace("postgresql+psycopg", "postgresql") + "postgres"
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute(statement.encode())


@pytest.fixture(params=["sqlite", "postgresql"])
def op(request: pytest.FixtureRequest) -> Iterator[Operator]:
    """A freshly seeded operator whose clock stands."""
    url = "sqlite://" if request.param == "sqlite" else request.getfixturevalue("postgresql")()
    operator = Operator(url)
    yield operator
    operator.ledger()
    operator.close()
    if request.param == "postgresql":
        server, _, name = url.rpartition("/")
        _execute(f"{server}/", f"DROP DATABASE {name}")
