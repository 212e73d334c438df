"""The tables of the money journal and their history (SAFETY.md 1.3, "Journal settings")."""

from __future__ import annotations

import sqlite3
import sys

from lebara_desktop.domain.checkout import ALLOWED

APPLICATION_ID = 0x4C42524A  # "LBRJ"
VERSION = 1

# name, statement, the answer that must be read back; the order matters: the lock before the mode
_COMMON = (
    ("locking_mode", "EXCLUSIVE", "exclusive"),
    ("journal_mode", "WAL", "wal"),
    ("synchronous", "FULL", 2),
    ("foreign_keys", "ON", 1),
    ("trusted_schema", "OFF", 0),
    ("secure_delete", "ON", 1),
    ("recursive_triggers", "ON", 1),  # so that REPLACE cannot slip past the delete triggers
)
_MACOS = (("fullfsync", "ON", 1), ("checkpoint_fullfsync", "ON", 1))  # plain fsync does not reach the platter there

_FIRST = """
create table meta(name text primary key, value blob not null) without rowid;
create table allowed(f text, t text, primary key(f, t)) without rowid;
create table intent(
  id text primary key, checkout text not null unique, issuer text not null, subject_hmac blob not null,
  number_hmac blob not null, account text not null, plan text not null,
  amount_minor integer not null check(amount_minor between 1 and 1000000),
  currency text not null check(length(currency) = 3),
  body blob, body_sha256 blob not null, state text not null,
  order_id text, revision integer not null default 0,
  attempt integer not null default 0, pay_key text, pay_body blob, pay_id text,
  pay_revision integer not null default 0, method text, problem text not null default '',
  display blob not null, staff text, created_utc text not null, moved_utc text not null,
  receipt_shown integer not null default 0);
create index intent_owner on intent(issuer, subject_hmac, state);
create table log(
  seq integer primary key, intent text not null references intent(id), f text, t text not null, at_utc text not null,
  why text not null, foreign key(f, t) references allowed(f, t));
create trigger log_ro before update on log begin select raise(abort, 'append only'); end;
create trigger log_nd before delete on log begin select raise(abort, 'append only'); end;
create trigger intent_nd before delete on intent begin select raise(abort, 'intents stay'); end;
create trigger intent_move before update of state on intent when old.state <> new.state
  and not exists (select 1 from allowed where f = old.state and t = new.state)
  begin select raise(abort, 'not allowed'); end;
create trigger intent_fixed before update on intent when old.id <> new.id or old.checkout <> new.checkout
  or old.issuer <> new.issuer or old.subject_hmac <> new.subject_hmac or old.number_hmac <> new.number_hmac
  or old.plan <> new.plan or old.amount_minor <> new.amount_minor or old.currency <> new.currency
  or old.body_sha256 <> new.body_sha256 or (new.body is not null and old.body is not new.body)
  or (old.order_id is not null and old.order_id is not new.order_id)
  or new.revision < old.revision or (old.pay_id is new.pay_id and new.pay_revision < old.pay_revision)
  begin select raise(abort, 'decided once'); end;
"""
_MIGRATIONS = (_FIRST,)  # from version n to n+1
_ALLOWED = {(f.value, t.value) for f, t in ALLOWED}


class Refused(Exception):
    """The journal may not be used: a setting did not hold, or the file is another program's or a newer version's."""


def prepare(db: sqlite3.Connection, key: bytes) -> None:
    """Set and read back every setting, then bring the schema to VERSION; ``key`` seeds a new journal's keyed hashes.

    Raises Refused, or sqlite3.Error.
    """
    for name, value, expected in _COMMON + (_MACOS if sys.platform == "darwin" else ()):
        db.execute(f"pragma {name}={value}")
        found = db.execute(f"pragma {name}").fetchone()
        if found is None or found[0] != expected:
            raise Refused(f"{name} is {found and found[0]}")
    application, version = _single(db, "application_id"), _single(db, "user_version")
    if application not in (0, APPLICATION_ID):
        raise Refused("another program's file")
    if version > VERSION:
        raise Refused("newer")
    for number in range(version, VERSION):
        _migrate(db, number, key)
    _fill_allowed(db)


def _migrate(db: sqlite3.Connection, number: int, key: bytes) -> None:
    db.execute("begin immediate")
    try:
        for statement in _statements(_MIGRATIONS[number]):
            db.execute(statement)
        db.execute("insert into meta select 'hmac', ? where not exists (select 1 from meta where name='hmac')", (key,))
        db.execute(f"pragma application_id={APPLICATION_ID}")
        db.execute(f"pragma user_version={number + 1}")
        db.execute("commit")
    except BaseException:
        db.execute("rollback")
        raise


def _fill_allowed(db: sqlite3.Connection) -> None:
    found = set(db.execute("select f, t from allowed"))
    if found == _ALLOWED:
        return
    db.execute("begin immediate")
    try:
        db.executemany("delete from allowed where f is ? and t is ?", found - _ALLOWED)
        db.executemany("insert into allowed values(?, ?)", sorted(_ALLOWED - found))
        db.execute("commit")
    except BaseException:
        db.execute("rollback")
        raise


def _statements(script: str) -> list[str]:
    done: list[str] = []
    part = ""
    for piece in script.split(";"):
        part += piece + ";"
        if sqlite3.complete_statement(part):
            done.append(part)
            part = ""
    return [one for one in done if one.strip(" \n;")]


def _single(db: sqlite3.Connection, pragma: str) -> int:
    return int(db.execute(f"pragma {pragma}").fetchone()[0])
