"""Who asks, when, in which language, and with which transaction: what every view and operation is given."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, false, or_, select, true

from .context import Context
from .errors import ApiError, not_found
from .identity.principal import GUEST, OPERATOR, Principal
from .people import NOBODY
from .tables import customer, line
from .tmf630 import Query

# The operator's own systems see everybody. Shop staff do not: identity/access.py lets them look one customer up exactly, or act
# for one whom they found, and hands over a principal that owns just that customer's resources.
_OWNER = ("relatedParty.id", "receiver.party.id", "engagedParty.id")


@dataclass
class Scope:
    """One authenticated request inside its transaction; ``at`` is the operator's present, in milliseconds.

    Whose resources it may touch is decided by identity/access.py and stands in the principal: ``reach`` own, exact or all.
    """

    ctx: Context
    tx: Connection
    at: int
    principal: Principal
    query: Query = field(default_factory=Query)
    language: str = "en"
    proof: str = ""  # what the caller sends to show that a code or the password was asked for again (identity/proof.py)

    def href(self, path: str) -> str:
        """Return the absolute address of a path of this operator."""
        return self.ctx.base_url + path

    @property
    def office(self) -> bool:
        """Whether these are the operator's own systems, which act for any customer."""
        return self.principal.role == OPERATOR

    @property
    def guest(self) -> bool:
        """Whether this is somebody without an account, who renews one line (views/guest.py)."""
        return self.principal.role == GUEST

    def owner(self, named: Sequence[str] = ()) -> Row[Any]:
        """Return the customer for whom something is done: the signed-in one; for the office the one that is ``named``
        by party, customer or account. Raises ApiError."""
        if not self.office:
            wanted: ColumnElement[bool] = customer.c.party_id == self.principal.party_id
        else:
            ids = (customer.c.party_id, customer.c.customer_id, customer.c.account_id)
            wanted = or_(*(one.in_(named) for one in ids)) if named else false()
        row = self.tx.execute(select(customer).where(wanted)).first()
        if row is None and self.office and named:
            raise not_found("customer")
        if row is None:
            raise ApiError("forbidden", "This login has no lines of its own: name the customer.")
        return row

    def _asked(self) -> tuple[str, ...]:
        return next((asked for path in _OWNER if (asked := self.query.only(path))), ())

    def mine(self, column: Any) -> ColumnElement[bool]:  # a column of any table
        """Return the condition under which a row of the owner ``column`` may be seen."""
        asked, who = self._asked(), self.principal
        if who.reach == "all":
            return column.in_(asked) if asked else true()
        mine = who.parties if who.reach == "exact" else (who.party_id,)
        seen = [one for one in mine if one and (not asked or one in asked or who.reach == "exact")]
        found: ColumnElement[bool] = column.in_(seen) if seen else false()
        return found

    def sees(self, party_id: str | None) -> bool:
        """Whether something of this owner (None: nobody's) may be seen; the same rule as ``mine``."""
        asked, who = self._asked(), self.principal
        if who.reach == "all":
            return True
        mine = who.parties if who.reach == "exact" else (who.party_id,)
        return bool(party_id) and party_id in mine and (not asked or party_id in asked or who.reach == "exact")

    def customers(self) -> list[Row[Any]]:
        """Return the customers that may be seen."""
        found = select(customer).where(self.mine(customer.c.party_id), customer.c.party_id != NOBODY)
        found = found.order_by(customer.c.party_id)
        return list(self.tx.execute(found))

    def lines(self) -> list[Row[Any]]:
        """Return the lines that may be seen, with their owner's account."""
        joined = select(line, customer.c.account_id).join(customer, customer.c.party_id == line.c.party_id)
        return list(self.tx.execute(joined.where(self.mine(line.c.party_id)).order_by(line.c.id)))

    def own_line(self, line_id: int) -> Row[Any]:
        """Return a line for which something may be done. Raises ApiError ``notFound``."""
        row = self.tx.execute(select(line).where(line.c.id == line_id)).first()
        who = self.principal
        if row is None or not (self.office or row.party_id == who.party_id or row.id == who.guest_line):
            raise not_found("product")
        return row
