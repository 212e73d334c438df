"""Resources that are kept as their owner wrote them (tickets, carts, sites, ...), and what was changed on derived ones."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, delete, insert, select, update

from .tables import document
from .wire import encode

Doc = dict[str, Any]  # a JSON object


@dataclass(frozen=True)
class Kept:
    """A stored document. ``target`` names the derived resource that it changes; else it is a resource of its own."""

    number: int
    resource: str
    target: str | None
    party_id: str | None
    gone: bool
    body: Doc


def _kept(row: Row[Any]) -> Kept:
    return Kept(row.number, row.resource, row.target, row.party_id, row.gone, msgspec.json.decode(row.body))


def all_of(tx: Connection, resource: str) -> list[Kept]:
    """Return the documents of a resource, newest first; whose they are is for the caller to look at."""
    found = select(document).where(document.c.resource == resource).order_by(document.c.number.desc())
    return [_kept(row) for row in tx.execute(found)]


def by_number(tx: Connection, resource: str, number: int | None) -> Kept | None:
    """Return a resource of its own, or None."""
    mine = (document.c.resource == resource, document.c.number == number, document.c.target.is_(None))
    row = tx.execute(select(document).where(*mine)).first()
    return None if row is None else _kept(row)


def over(tx: Connection, resource: str, target: str) -> Kept | None:
    """Return what was changed on a derived resource, or None."""
    row = tx.execute(select(document).where(document.c.resource == resource, document.c.target == target)).first()
    return None if row is None else _kept(row)


def add(tx: Connection, at: int, resource: str, party_id: str | None, body: Doc, target: str | None = None) -> int:
    """Keep a new document and return its number."""
    row = {"resource": resource, "target": target, "party_id": party_id, "gone": False, "created_at": at}
    done = tx.execute(insert(document).values(**row, body=encode(body).decode()))
    if done.inserted_primary_key is None:
        raise RuntimeError("the database gave the document no number")
    return int(done.inserted_primary_key[0])


def replace(tx: Connection, number: int, body: Doc) -> None:
    """Write a document anew."""
    tx.execute(update(document).where(document.c.number == number).values(body=encode(body).decode()))


def give(tx: Connection, number: int, party_id: str) -> None:
    """Make somebody the owner of a document."""
    tx.execute(update(document).where(document.c.number == number).values(party_id=party_id))


def remove(tx: Connection, number: int) -> None:
    """Forget a document."""
    tx.execute(delete(document).where(document.c.number == number))
