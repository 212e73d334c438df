"""The money journal: every decision is on disk before the socket is touched (SAFETY.md 1.3).

One file of its own, one connection, one thread. A transition that the table ``allowed`` does not hold is refused by the database.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import os
import secrets
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from lebara_desktop.domain.checkout import State
from lebara_desktop.domain.clock import Clock
from lebara_desktop.domain.errors import AppError, ErrorKind
from lebara_desktop.domain.ids import AccountId, OrderId, PaymentId
from lebara_desktop.domain.money import Money
from lebara_desktop.services.files import connect_file, on_network_share, private_file, sync_folder
from lebara_desktop.services.intent import Display, Record
from lebara_desktop.services.journal_schema import Refused, prepare

T = TypeVar("T")
_COLUMNS = (
    "id, checkout, issuer, subject_hmac, number_hmac, account, plan, amount_minor, currency, body, display, state, created_utc,"
    " moved_utc, order_id, revision, attempt, pay_key, pay_body, pay_id, pay_revision, problem, receipt_shown"
)
_CHANGEABLE = {
    "body", "display", "order_id", "revision", "attempt", "pay_key", "pay_body", "pay_id", "pay_revision", "problem",
    "method", "receipt_shown",
}  # fmt: skip
_BACKUP_AGE = timedelta(days=1)


class Elsewhere(Exception):
    """The intent on disk does not stand where the caller believes."""


class Journal:
    """Reads and writes intents. ``problem`` says why it cannot be used, or what happened at opening.

    Words for ``problem``: ``locked`` (another window uses it), ``network``, ``newer``, ``settings``, ``unwritable``; and
    ``corrupt``, which stops nothing: the damaged file was kept as ``aside`` and a fresh one was begun. Every method raises
    AppError: STORAGE, or UNEXPECTED for a step that the rules do not allow.
    """

    def __init__(
        self,
        path: Path,
        clock: Clock,
        *,
        connect: Callable[[Path], sqlite3.Connection] = connect_file,
        executor: Executor | None = None,
        entropy: Callable[[int], bytes] = secrets.token_bytes,
    ) -> None:
        self.problem = ""
        self.aside: Path | None = None
        self._path = path
        self._clock = clock
        self._connect = connect
        self._entropy = entropy
        self._executor = executor or ThreadPoolExecutor(1, "journal")
        self._db: sqlite3.Connection | None = None
        self._key = b""

    async def open(self) -> None:
        """Open or create the journal, check it, bring its schema up to date."""
        await self._run(self._open)

    async def reopen(self) -> None:
        """Open, or open anew after a failure, so that the settings are checked again."""
        await self._run(self._reopen)

    async def close(self) -> None:
        """Fold the write-ahead log into the file and close it; open again afterwards works."""
        await self._run(self._close)

    async def aclose(self) -> None:
        """Close for good."""
        await self.close()
        self._executor.shutdown(wait=False)

    def keyed(self, text: str) -> bytes:
        """Return a hash of ``text`` that only this journal makes, to find a person or a line again without naming them."""
        return hmac.new(self._key, text.encode(), hashlib.sha256).digest()

    async def insert(self, record: Record) -> Record:
        """Write a new intent as PREPARED; where its checkout is known already, return that one instead."""
        return await self._run(lambda: self._insert(record))

    async def adopt(self, records: Sequence[Record], owner: bytes) -> None:
        """Write intents as they stand at the operator, after a damaged journal was put aside; ``owner`` is done with then."""
        await self._run(lambda: self._adopt(records, owner))

    async def lost_some_of(self, owner: bytes) -> bool:
        """Whether a damaged journal was put aside, and what ``owner`` had in it was not looked for at the operator yet."""
        return await self._run(lambda: self._lost_some_of(owner))

    # Any: the values of Record's fields
    async def move(self, record: Record, to: State, why: str, **columns: Any) -> Record:
        """Move an intent on, durably, with what became known; refused where the state on disk is not ``record``'s."""
        return await self._run(lambda: self._move(record, to, why, columns))

    async def note(self, record: Record, **columns: Any) -> Record:
        """Write down what became known without moving on."""
        return await self._run(lambda: self._move(record, record.state, "", columns))

    async def find(
        self, issuer: str, subject_hmac: bytes, states: Iterable[State], since: datetime | None = None
    ) -> tuple[Record, ...]:
        """Return the intents of one person at one operator that stand in ``states`` (and came there since), oldest first."""
        earliest = since.isoformat() if since else ""
        return await self._run(lambda: self._find(issuer, subject_hmac, tuple(states), earliest))

    async def of_others(
        self, issuer: str, subject_hmac: bytes, states: Iterable[State], since: datetime
    ) -> tuple[Record, ...]:
        """Return what anybody else did at one operator on this computer since, as ``find`` does for one person."""
        wanted, earliest = tuple(states), since.isoformat()
        return await self._run(lambda: self._find(issuer, subject_hmac, wanted, earliest, others=True))

    async def history(self, intent: str) -> tuple[tuple[State | None, State], ...]:
        """Return the transitions of an intent, in order."""
        return await self._run(lambda: self._history(intent))

    async def keep_copy(self) -> None:
        """Make the day's copy, where the last one is older; raises AppError STORAGE, and the journal may be used on then."""
        try:
            await self._elsewhere(lambda: self._back_up(self._db) if self._db is not None else None)
        except (sqlite3.Error, OSError) as error:
            raise AppError(ErrorKind.STORAGE, code=_word(error)) from error

    async def _run(self, work: Callable[[], T]) -> T:
        try:
            return await self._elsewhere(work)
        except (sqlite3.IntegrityError, Elsewhere) as error:
            raise AppError(ErrorKind.UNEXPECTED, code="illegalMove") from error
        except (sqlite3.Error, OSError, Refused) as error:
            self.problem = _word(error)
            raise AppError(ErrorKind.STORAGE, code=_word(error)) from error

    async def _elsewhere(self, work: Callable[[], T]) -> T:
        """Do ``work`` in the journal's one thread."""
        return await asyncio.get_running_loop().run_in_executor(self._executor, work)

    def _open(self) -> None:
        if self._db is not None:
            return
        self.problem = ""
        self._make_place()
        try:
            self._db = self._checked()
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError) or not _damaged(error):
                raise
            self._put_aside()
            self._make_place()
            self._db = self._checked()
            self._db.execute("insert or ignore into meta values('damaged', ?)", (self._stamp().encode(),))
            self.problem = "corrupt"
        self._db.execute("pragma wal_checkpoint(truncate)")  # secure_delete does not reach what a crash left in the log
        self._back_up(self._db)

    def _make_place(self) -> None:
        if on_network_share(self._path):
            raise OSError("network")
        private_file(self._path)

    def _checked(self) -> sqlite3.Connection:
        db = self._connect(self._path)
        try:
            prepare(db, self._entropy(32))
            answer = db.execute("pragma quick_check(1)").fetchone()[0]
            key = db.execute("select value from meta where name='hmac'").fetchone()
            if answer != "ok" or key is None:
                raise sqlite3.DatabaseError("database disk image is malformed")
        except BaseException:
            db.close()
            raise
        self._key = bytes(key[0])
        return db

    def _put_aside(self) -> None:
        stamp = self._clock.now().strftime("%Y%m%dT%H%M%SZ")
        self.aside = self._path.with_name(f"{self._path.name}.damaged-{stamp}")
        self._path.replace(self.aside)
        for end in ("-wal", "-shm"):
            beside = self._path.with_name(self._path.name + end)
            if beside.exists():
                beside.replace(self.aside.with_name(self.aside.name + end))
        sync_folder(self._path.parent)

    def _back_up(self, db: sqlite3.Connection) -> None:
        """Once a day, keep a whole copy beside the journal."""
        copy = self._path.with_name(self._path.name + ".copy")
        now = self._clock.now().timestamp()
        if copy.exists() and 0 <= now - copy.stat().st_mtime < _BACKUP_AGE.total_seconds():
            return
        fresh = copy.with_name(copy.name + ".new")
        fresh.unlink(missing_ok=True)
        private_file(fresh)
        db.execute("vacuum into ?", (str(fresh),))
        handle = os.open(fresh, os.O_RDWR)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
        os.utime(fresh, (now, now))
        fresh.replace(copy)
        sync_folder(copy.parent)

    def _close(self) -> None:
        if self._db is not None:
            self._db.execute("pragma wal_checkpoint(truncate)")
            self._db.close()
            self._db = None

    def _reopen(self) -> None:
        if self._db is not None:
            self._db.close()
            self._db = None
        self._open()

    def _live(self) -> sqlite3.Connection:
        if self._db is None:
            raise OSError("the journal is not open")
        return self._db

    def _insert(self, record: Record) -> Record:
        db = self._live()
        query = f"select {_COLUMNS} from intent where checkout=?"  # noqa: S608 — our own names
        known = db.execute(query, (record.checkout,)).fetchone()
        if known is not None:
            return _record(known)
        at = self._stamp()
        with _Transaction(db):
            self._write(record, State.PREPARED, at, "")
        when = datetime.fromisoformat(at)
        return replace(record, state=State.PREPARED, created=when, moved=when)

    def _adopt(self, records: Sequence[Record], owner: bytes) -> None:
        db, at = self._live(), self._stamp()
        with _Transaction(db):
            for record in records:
                if db.execute("select 1 from intent where id=?", (record.id,)).fetchone() is None:
                    self._write(record, record.state, at, "adopted from the operator")
            db.execute("insert or ignore into meta values(?, ?)", (_asked(owner), at.encode()))

    def _lost_some_of(self, owner: bytes) -> bool:
        names = {row[0] for row in self._live().execute("select name from meta")}
        return "damaged" in names and _asked(owner) not in names

    def _write(self, record: Record, state: State, at: str, why: str) -> None:
        values: dict[str, Any] = {  # Any: what sqlite3 takes
            "id": record.id, "checkout": record.checkout, "issuer": record.issuer, "subject_hmac": record.subject_hmac,
            "number_hmac": record.number_hmac, "account": record.account, "plan": record.plan,
            "amount_minor": record.amount.minor, "currency": record.amount.currency, "body": record.body,
            "body_sha256": record.body_sha256, "display": _encode(record.display), "state": state.value,
            "created_utc": at, "moved_utc": at, "order_id": record.order_id, "revision": record.revision,
            "attempt": record.attempt, "pay_key": record.pay_key, "pay_id": record.pay_id,
            "pay_revision": record.pay_revision,
        }  # fmt: skip
        names = ", ".join(values)
        marks = ", ".join("?" * len(values))
        self._live().execute(f"insert into intent({names}) values({marks})", tuple(values.values()))
        self._log(record.id, None, state, at, why)

    def _move(self, record: Record, to: State, why: str, columns: dict[str, Any]) -> Record:  # Any: see move
        db = self._live()
        if not columns.keys() <= _CHANGEABLE:
            raise ValueError(f"not to be changed: {sorted(columns.keys() - _CHANGEABLE)}")
        at = self._stamp() if to is not record.state else record.moved.isoformat()
        stored = {name: _encode(value) if name == "display" else value for name, value in columns.items()}
        sets = "".join(f", {name}=?" for name in stored)
        change = f"update intent set state=?, moved_utc=?{sets} where id=? and state=?"  # noqa: S608 — checked names
        with _Transaction(db):
            moved = db.execute(change, (to.value, at, *stored.values(), record.id, record.state.value))
            if moved.rowcount != 1:
                raise Elsewhere(f"not {record.state}")
            if to is not record.state:
                self._log(record.id, record.state, to, at, why)
        kept = {name: value for name, value in columns.items() if name != "method"}
        return replace(record, state=to, moved=datetime.fromisoformat(at), **kept)

    def _log(self, intent: str, before: State | None, after: State, at: str, why: str) -> None:
        self._live().execute(
            "insert into log(intent, f, t, at_utc, why) values(?, ?, ?, ?, ?)",
            (intent, before.value if before else None, after.value, at, why),
        )

    def _find(
        self, issuer: str, subject: bytes, states: tuple[State, ...], earliest: str, *, others: bool = False
    ) -> tuple[Record, ...]:
        marks, whose = ", ".join("?" * len(states)), "<>" if others else "="
        query = (
            f"select {_COLUMNS} from intent where issuer=? and subject_hmac{whose}? and moved_utc>=?"  # noqa: S608 — our names
            f" and state in ({marks}) order by rowid"
        )
        rows = self._live().execute(query, (issuer, subject, earliest, *(state.value for state in states)))
        return tuple(_record(row) for row in rows)

    def _history(self, intent: str) -> tuple[tuple[State | None, State], ...]:
        rows = self._live().execute("select f, t from log where intent=? order by seq", (intent,))
        return tuple((State(f) if f else None, State(t)) for f, t in rows)

    def _stamp(self) -> str:
        return self._clock.now().isoformat()


class _Transaction:
    """One durable step: all of it, or nothing."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def __enter__(self) -> None:
        self._db.execute("begin immediate")

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None:
            try:
                self._db.execute("commit")
                return
            except sqlite3.Error:
                if self._db.in_transaction:
                    self._db.execute("rollback")
                raise
        if self._db.in_transaction:
            self._db.execute("rollback")


def _asked(owner: bytes) -> str:
    return f"asked:{owner.hex()}"


def _encode(display: Display) -> bytes:
    import msgspec

    return msgspec.json.encode(display)


def _record(row: tuple[Any, ...]) -> Record:  # Any: what sqlite3 returns
    import msgspec

    (id_, checkout, issuer, subject, number, account, plan, minor, currency, body, display, state, created, moved, order,
     revision, attempt, pay_key, pay_body, pay_id, pay_revision, problem, shown) = row  # fmt: skip
    return Record(
        id=id_, checkout=checkout, issuer=issuer, subject_hmac=subject, number_hmac=number, account=AccountId(account),
        plan=plan, amount=Money(minor, currency), body=body, display=msgspec.json.decode(display, type=Display),
        state=State(state), created=datetime.fromisoformat(created), moved=datetime.fromisoformat(moved),
        order_id=OrderId(order) if order else None, revision=revision, attempt=attempt, pay_key=pay_key, pay_body=pay_body,
        pay_id=PaymentId(pay_id) if pay_id else None, pay_revision=pay_revision, problem=problem,
        receipt_shown=bool(shown),
    )  # fmt: skip


def _damaged(error: sqlite3.DatabaseError) -> bool:
    return error.sqlite_errorcode in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB) if _has_code(error) else True


def _has_code(error: sqlite3.Error) -> bool:
    return getattr(error, "sqlite_errorcode", None) is not None


def _word(error: Exception) -> str:
    if isinstance(error, Refused):
        return "newer" if str(error) == "newer" else "settings"
    if isinstance(error, sqlite3.OperationalError) and "locked" in str(error):
        return "locked"
    return "network" if str(error) == "network" else "unwritable"
