"""Who asks, when, and with which transaction: what every view and operation is given."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Row, select

from .context import Context
from .errors import ApiError, not_found
from .identity import Principal
from .tables import customer, line
from .tmf630 import Query


@dataclass
class Scope:
    """One authenticated request inside its transaction; ``at`` is the operator's present, in milliseconds."""

    ctx: Context
    tx: Connection
    at: int
    principal: Principal
    query: Query = field(default_factory=Query)

    def href(self, path: str) -> str:
        """Return the absolute address of a path of this operator."""
        return self.ctx.base_url + path

    def owner(self) -> Row[Any]:
        """Return the signed-in customer. Raises ApiError ``forbidden`` for a login that owns nothing (staff)."""
        row = self.tx.execute(select(customer).where(customer.c.party_id == self.principal.party_id)).first()
        if row is None:
            raise ApiError("forbidden", "This login has no lines of its own.")
        return row

    def party(self) -> str | None:
        """Return the party whose resources may be seen; None when an owner filter names somebody else."""
        mine = self.principal.party_id
        for path in ("relatedParty.id", "receiver.party.id", "engagedParty.id"):
            asked = self.query.only(path)
            if asked and mine not in asked:
                return None
        return mine

    def lines(self) -> list[Row[Any]]:
        """Return the lines that may be seen."""
        return list(self.tx.execute(select(line).where(line.c.party_id == self.party()).order_by(line.c.id)))

    def own_line(self, line_id: int) -> Row[Any]:
        """Return a line of this customer. Raises ApiError ``notFound``."""
        mine = (line.c.id == line_id, line.c.party_id == self.principal.party_id)
        row = self.tx.execute(select(line).where(*mine)).first()
        if row is None:
            raise not_found("product")
        return row
