"""Small facts about this database: the clock's offset, the seed, the sample logins."""

from __future__ import annotations

from hashlib import sha256

from sqlalchemy import Connection, delete, insert, select

from .context import Context
from .store import metadata
from .tables import CLOCK, meta


def schema() -> str:
    """Return a name for the tables as they are now: a database of other tables cannot be used."""
    said = [
        f"{table.name} {column.name} {column.type!r}" for table in metadata.sorted_tables for column in table.columns
    ]
    return sha256("\n".join(sorted(said)).encode()).hexdigest()[:16]


def get(tx: Connection, key: str) -> str | None:
    """Return a fact, or None."""
    return tx.execute(select(meta.c.value).where(meta.c.key == key)).scalar_one_or_none()


def put(tx: Connection, key: str, value: str) -> None:
    """Write a fact."""
    tx.execute(delete(meta).where(meta.c.key == key))
    tx.execute(insert(meta).values(key=key, value=value))


def load_clock(ctx: Context, tx: Connection) -> None:
    """Let the clock go on where this database left it."""
    set_clock(ctx, get(tx, CLOCK))


def set_clock(ctx: Context, saved: str | None) -> None:
    """Let the clock be as far ahead as was kept."""
    if saved is not None:
        ctx.clock.offset_ms = int(saved)


def save_clock(ctx: Context, tx: Connection) -> None:
    """Keep the clock's offset."""
    put(tx, CLOCK, str(ctx.clock.offset_ms))
