"""One durable step of the journal: whole, or not there at all, also where the disk undid it by itself."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import Any

import pytest

from lebara_desktop.services import journal_schema
from lebara_desktop.services.journal import _Transaction


def test_a_step_that_the_disk_undid_by_itself_is_not_undone_twice() -> None:
    def fill_the_disk(db: sqlite3.Connection) -> None:
        with _Transaction(db):
            db.execute("rollback")  # as SQLite does when the disk is full
            raise OSError("full")

    with closing(sqlite3.connect(":memory:", isolation_level=None)) as db:
        with pytest.raises(OSError, match="full"):
            fill_the_disk(db)
        assert not db.in_transaction


class _FullAtCommit(sqlite3.Connection):
    """A disk that is found full while committing, and SQLite has undone the step by then."""

    def execute(self, sql: str, *more: Any) -> sqlite3.Cursor:
        if sql != "commit":
            return super().execute(sql, *more)
        super().execute("rollback")
        raise sqlite3.OperationalError("database or disk is full")


def test_a_commit_that_the_disk_undid_by_itself_is_not_undone_twice() -> None:
    with closing(sqlite3.connect(":memory:", isolation_level=None, factory=_FullAtCommit)) as db:
        with pytest.raises(sqlite3.OperationalError, match="full"), _Transaction(db):
            db.execute("create table lost(x)")
        assert db.execute("select count(*) from sqlite_master").fetchone() == (0,)


def test_a_schema_that_cannot_be_written_whole_is_not_written_at_all() -> None:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as db:
        with pytest.raises(sqlite3.IntegrityError):
            journal_schema._migrate(db, 0, None)  # type: ignore[arg-type]  # a key that the table refuses
        assert db.execute("select count(*) from sqlite_master").fetchone() == (0,)
        journal_schema._migrate(db, 0, b"key")
        db.execute("create trigger full before insert on allowed begin select raise(abort, 'full'); end")
        with pytest.raises(sqlite3.IntegrityError):
            journal_schema._fill_allowed(db)
        assert not db.in_transaction
