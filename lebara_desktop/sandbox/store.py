"""The operator's database: one SQLite file by default, any SQLAlchemy URL (PostgreSQL) for more than one process."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from sqlalchemy import Connection, MetaData, create_engine, event
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.pool import StaticPool

if TYPE_CHECKING:
    from sqlalchemy.engine.interfaces import DBAPIConnection
    from sqlalchemy.pool import ConnectionPoolEntry

metadata = MetaData()
T = TypeVar("T")


class Contended(OperationalError):
    """Another process changed the same rows, or the database went away: nothing happened, and the whole transaction may be
    tried again."""


# One connection and an exclusive lock: SQLite before 3.51.3 can corrupt a WAL that two connections reset;
# FULL because an acknowledged payment must survive a power cut (SAFETY facts).
# PostgreSQL: serialization failure, deadlock, and a unique rule that a concurrent transaction met first.
_RETRIED = frozenset({"40001", "40P01", "23505"})
# The cache (64 MB) holds what a moved clock changes, so that a year does not spill page by page.
_PRAGMAS = (
    "locking_mode=EXCLUSIVE",
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "temp_store=MEMORY",
    "cache_size=-8000",
)


class Store:
    """Transactions on the operator's tables. ``before`` hooks run first in every transaction (the due events), ``after``
    hooks last, before it is committed (the notifications)."""

    def __init__(self, url: str = "sqlite://") -> None:
        self.is_sqlite = url.startswith("sqlite")
        if self.is_sqlite:
            self.engine = create_engine(
                url, poolclass=StaticPool, connect_args={"check_same_thread": False, "cached_statements": 512}
            )
            event.listen(self.engine, "connect", _prepare_sqlite)
            event.listen(self.engine, "begin", _begin)
        else:
            # Writers come one after the other (the lock in ``begin``); readers see one moment and wait for nobody.
            self.engine = create_engine(url, isolation_level="REPEATABLE READ")
        # For a look without a transaction, which costs one way to the database and back and waits for nobody.
        self._looking = self.engine if self.is_sqlite else self.engine.execution_options(isolation_level="AUTOCOMMIT")
        self.before: list[Callable[[Connection], None]] = []
        self.before_reading: list[Callable[[Connection], None]] = []
        self.is_due: Callable[[Connection], bool] = lambda _tx: False
        self.after: list[Callable[[Connection], None]] = []
        self._busy = False

    def create(self) -> None:
        """Make the tables that are not there yet (those of identity included, once it is imported)."""
        metadata.create_all(self.engine)

    @contextmanager
    def begin(self, write: bool = True) -> Iterator[Connection]:
        """Open one transaction; it commits at the end and rolls back on any exception.

        ``write=False`` says that nothing is meant to change: such a one waits for nobody, unless something is due.
        Raises RuntimeError when a transaction is already open: two of them would share the one connection. Raises Contended.
        """
        if self._busy:
            raise RuntimeError("a transaction is already open")
        self._busy = True
        try:
            alone = write or self.is_sqlite or self._is_due()
            with self.engine.begin() as tx:
                tx.info.clear()
                if alone and not self.is_sqlite:
                    # Before the snapshot is taken, so that it shows what the writer before us did.
                    tx.exec_driver_sql("LOCK TABLE meta IN SHARE ROW EXCLUSIVE MODE")
                for hook in self.before if alone else self.before_reading:
                    hook(tx)
                yield tx
                for hook in self.after:
                    hook(tx)
        except DBAPIError as error:
            self._raise_if_repeatable(error)
            raise
        finally:
            self._busy = False

    def look(self, ask: Callable[[Connection], T]) -> T:
        """Ask the database something without a transaction: what it answers may have changed a moment later. Raises Contended."""
        try:
            with self._looking.connect() as connection:
                return ask(connection)
        except DBAPIError as error:
            self._raise_if_repeatable(error)
            raise

    def _is_due(self) -> bool:
        return self.look(self.is_due)

    def _raise_if_repeatable(self, error: DBAPIError) -> None:
        if self.is_sqlite:
            return
        if error.connection_invalidated or getattr(error.orig, "sqlstate", None) in _RETRIED:
            raise Contended(error.statement, error.params, error.orig or error) from error

    def close(self) -> None:
        """Close the database."""
        self.engine.dispose()


def _prepare_sqlite(connection: DBAPIConnection, _record: ConnectionPoolEntry) -> None:
    connection.isolation_level = None  # sqlite3's: we send BEGIN ourselves
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")
