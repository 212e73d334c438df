"""Statements that are needed thousands of times in a simulated year: written with SQLAlchemy, compiled once per database.

On SQLite they go straight to the driver, for there the way through SQLAlchemy costs many times the statement itself.
On PostgreSQL they go through SQLAlchemy, whose errors tell ``Store`` that a transaction may be tried again.
"""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from operator import itemgetter
from typing import Any

from sqlalchemy import Boolean, Connection, Insert, Row, Table, bindparam, update
from sqlalchemy.engine.interfaces import Dialect
from sqlalchemy.exc import IntegrityError, MultipleResultsFound, NoResultFound
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.expression import ClauseElement


class Found:
    """What a statement found, already read: rows whose columns are attributes (on SQLite tuples that are used as ``Row``
    is), and how many rows it changed."""

    def __init__(self, rows: Sequence[Any], changed: int) -> None:
        self._rows = rows
        self.rowcount = changed

    def __iter__(self) -> Iterator[Any]:
        return iter(self._rows)

    def first(self) -> Row[Any] | None:
        """Return the first row, or None."""
        row: Row[Any] | None = self._rows[0] if self._rows else None
        return row

    def one(self) -> Row[Any]:
        """Return the only row; raises NoResultFound or MultipleResultsFound."""
        if len(self._rows) != 1:
            raise MultipleResultsFound if self._rows else NoResultFound
        row: Row[Any] = self._rows[0]
        return row

    def scalar_one(self) -> Any:
        """Return the first column of the only row."""
        return self.one()[0]


class _OnSqlite:
    """One statement as the driver takes it: its text, how to put values in order, and how to make its rows."""

    def __init__(self, compiled: SQLCompiler) -> None:
        self._text = str(compiled)
        self._names: list[str] = list(compiled.positiontup or ())
        self._constants = {name: value for name, value in compiled.params.items() if value is not None}
        columns = compiled._result_columns
        self._booleans = [number for number, one in enumerate(columns) if isinstance(one.type, Boolean)]
        self._row: Callable[[Sequence[Any]], Any] | None = None
        if columns:
            names: Any = [one.keyname for one in columns]
            made: Any = namedtuple("_Row", names, rename=True)  # type: ignore[misc]  # its names are known only now
            self._row = made._make
        self._order = _order(self._names)

    def __call__(self, tx: Connection, values: dict[str, Any]) -> Found:
        whole = {**self._constants, **values} if self._constants else values
        connection: Any = tx.connection.dbapi_connection
        try:
            cursor = connection.execute(self._text, self._order(whole))
        except connection.IntegrityError as error:
            raise IntegrityError(self._text, None, error) from error
        if self._row is None:
            return Found([], cursor.rowcount)
        rows = cursor.fetchall()
        if self._booleans:
            rows = [self._with_booleans(row) for row in rows]
        return Found([self._row(row) for row in rows], cursor.rowcount)

    def _with_booleans(self, row: Sequence[Any]) -> list[Any]:
        changed = list(row)
        for number in self._booleans:
            if changed[number] is not None:
                changed[number] = bool(changed[number])
        return changed


def _order(names: list[str]) -> Callable[[dict[str, Any]], tuple[Any, ...]]:
    if not names:
        return lambda _values: ()
    if len(names) == 1:
        only = names[0]
        return lambda values: (values[only],)
    return itemgetter(*names)


class Prepared:
    """A statement with named ``bindparam``s, called with a transaction and their values. An insert takes the same
    columns every time. Raises sqlalchemy.exc.DBAPIError."""

    def __init__(self, statement: ClauseElement) -> None:
        self._statement = statement
        self._sqlite: _OnSqlite | None = None
        self._text: tuple[str, dict[str, Any]] | None = None  # for PostgreSQL

    def __call__(self, tx: Connection, **values: Any) -> Found:
        """Execute the statement."""
        if self._sqlite is not None and tx.dialect.name == "sqlite":
            return self._sqlite(tx, values)
        if tx.dialect.name == "sqlite":
            self._sqlite = _OnSqlite(self._compiled(tx.dialect, values))
            return self._sqlite(tx, values)
        if self._text is None:
            compiled = self._compiled(tx.dialect, values)
            self._text = str(compiled), dict(compiled.params)
        text, constants = self._text
        result = tx.exec_driver_sql(text, constants | values)
        return Found(list(result) if result.returns_rows else [], result.rowcount)

    def _compiled(self, dialect: Dialect, values: dict[str, Any]) -> SQLCompiler:
        keys = list(values) if isinstance(self._statement, Insert) else None
        compiled = self._statement.compile(dialect=dialect, column_keys=keys)
        if not isinstance(compiled, SQLCompiler):
            raise TypeError("not a statement")
        return compiled


@cache
def _change(table: Table, names: tuple[str, ...]) -> Prepared:
    new: dict[str, Any] = {name: bindparam(f"new_{name}", type_=table.c[name].type) for name in names}
    if "revision" in table.c:
        new["revision"] = table.c.revision + 1
    return Prepared(update(table).where(table.c.id == bindparam("number")).values(new))


def change(tx: Connection, table: Table, number: int, **values: object) -> None:
    """Give columns of one row new values; a row that counts its revisions counts one more."""
    _change(table, tuple(values))(tx, number=number, **{f"new_{name}": value for name, value in values.items()})
