"""Exactly once: the answer to a key is stored in the transaction of its effect and replayed word for word (SAFETY 1.2)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert, select

from .clock import DAY
from .errors import ApiError
from .tables import idempotency

WINDOW = 30 * DAY  # after that the unique reference on the order or payment still guards
_MAX_KEY = 255


@dataclass(frozen=True)
class Stored:
    """An answer that was given once."""

    status: int
    location: str
    body: bytes


def read_key(header: str | None, required: bool) -> str:
    """Return the key, bare or as a quoted structured-field string; empty if none was sent and none is needed."""
    key = (header or "").strip()
    if len(key) >= 2 and key[0] == key[-1] == '"':
        key = key[1:-1]
    if not key:
        if required:
            raise ApiError("idempotencyKeyMissing", "This request needs an Idempotency-Key.")
        if header is not None:
            raise ApiError("idempotencyKeyMissing", "The Idempotency-Key is empty.")
        return ""
    if len(key) > _MAX_KEY or not key.isascii() or not key.isprintable() or '"' in key:
        raise ApiError("invalidRequest", "The Idempotency-Key must be up to 255 printable characters.")
    return key


def fingerprint(method: str, route: str, body: bytes) -> str:
    """Return what makes two requests the same."""
    return hashlib.sha256(b"\0".join((method.encode(), route.encode(), body))).hexdigest()


def recall(tx: Connection, subject: str, route: str, key: str, print_: str) -> Stored | None:
    """Return the stored answer of this caller's key. Raises ApiError if the key was used for something else."""
    mine = (idempotency.c.subject == subject, idempotency.c.route == route, idempotency.c.key == key)
    row = tx.execute(select(idempotency).where(*mine)).first()
    if row is None:
        return None
    if row.fingerprint != print_:
        raise ApiError("idempotencyKeyReuse", "This key was used for another request.")
    return Stored(row.status, row.location, row.body.encode())


def remember(tx: Connection, at: int, subject: str, route: str, key: str, print_: str, stored: Stored) -> None:
    """Store an answer, and forget those older than the window."""
    tx.execute(delete(idempotency).where(idempotency.c.created_at < at - WINDOW))
    row = {"subject": subject, "route": route, "key": key, "fingerprint": print_, "created_at": at}
    text = {"status": stored.status, "location": stored.location, "body": stored.body.decode()}
    tx.execute(insert(idempotency).values(**row, **text))
