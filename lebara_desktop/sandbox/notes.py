"""What changed in a transaction, noted as it happens; ``events`` turns it into notifications for those who subscribed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

_KEY = "lebara.notes"
CREATE, CHANGE, STATE, DELETE = "Create", "AttributeValueChange", "StateChange", "Delete"


@dataclass(frozen=True)
class Note:
    """One change of one resource; ``doc`` where it can no longer be read afterwards."""

    api: str
    name: str
    id: str
    change: str
    doc: dict[str, Any] | None = None


def note(tx: Connection, api: str, name: str, id_: str, change: str, doc: dict[str, Any] | None = None) -> None:
    """Remember that a resource changed."""
    tx.info.setdefault(_KEY, []).append(Note(api, name, id_, change, doc))


def take(tx: Connection) -> list[Note]:
    """Return what was noted since the last time, without what is told twice."""
    found: list[Note] = tx.info.pop(_KEY, [])
    return list({(one.api, one.name, one.id, one.change): one for one in found}.values())
