"""Statements that are needed thousands of times in a simulated year: written with SQLAlchemy, compiled once per database."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, CursorResult
from sqlalchemy.sql.expression import ClauseElement


class Prepared:
    """A statement with named ``bindparam``s. Called with a transaction and their values, it skips what SQLAlchemy does anew
    for every execution; so results are as the driver has them (SQLite: 0 and 1 for false and true)."""

    def __init__(self, statement: ClauseElement) -> None:
        self._statement = statement
        self._text: dict[str, tuple[str, list[str] | None, dict[str, Any]]] = {}

    def __call__(self, tx: Connection, **values: Any) -> CursorResult[Any]:
        """Execute the statement."""
        found = self._text.get(tx.dialect.name)
        if found is None:
            compiled = self._statement.compile(dialect=tx.dialect, column_keys=list(values))
            names: list[str] | None = getattr(compiled, "positiontup", None)
            found = self._text[tx.dialect.name] = (str(compiled), names, dict(compiled.params or {}))
        text, names, constants = found
        whole = constants | values
        return tx.exec_driver_sql(text, tuple(whole[name] for name in names) if names else whole)
