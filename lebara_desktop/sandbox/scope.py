"""Who asks, when, in which language, and with which transaction: what every view and operation is given."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, false, or_, select, true

from .context import Context
from .errors import ApiError, not_found
from .identity import Principal
from .tables import customer, line
from .tmf630 import Query

# The operator's own systems see everybody. Shop staff do not: identity/access.py lets them look one customer up exactly, or act
# for one whom they found, and hands over a principal that owns just that customer's resources.
OFFICE = frozenset({"operator"})
_OWNER = ("relatedParty.id", "receiver.party.id", "engagedParty.id")
# What names a customer exactly enough for somebody at the counter to look it up (MAPPING 3.17).
_NAMING = frozenset({*_OWNER, "id", "name", "externalId", "correlatorId", "payment.id", "product.id", "account.id",
    "billingAccount.id", "partyAccount.id", "productCharacteristic.value", "resourceCharacteristic.value",
    "serviceCharacteristic.value", "contactMedium.characteristic.emailAddress", "contactMedium.characteristic.phoneNumber",
    "individualIdentification.identificationId", "usageCharacteristic.value", "relatedEntity.id"})  # fmt: skip


@dataclass
class Scope:
    """One authenticated request inside its transaction; ``at`` is the operator's present, in milliseconds.

    ``single`` says that one resource is asked for by its id, which names its owner.
    """

    ctx: Context
    tx: Connection
    at: int
    principal: Principal
    query: Query = field(default_factory=Query)
    language: str = "en"
    single: bool = False

    def href(self, path: str) -> str:
        """Return the absolute address of a path of this operator."""
        return self.ctx.base_url + path

    @property
    def office(self) -> bool:
        """Whether this is somebody who works for the operator and acts for its customers."""
        return self.principal.role in OFFICE

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
        """Return the condition under which a row of the owner ``column`` may be seen.

        Raises ApiError ``forbidden`` for shop staff who name nobody: they look customers up, they do not browse them.
        """
        asked = self._asked()
        if not self.office:
            own = self.principal.party_id
            seen = column.in_(self.principal.parties) if self.principal.parties else column == own
            return seen if not asked or own in asked else false()
        if asked:
            found: ColumnElement[bool] = column.in_(asked)
            return found
        self.check_looks_up()
        return true()

    def check_looks_up(self) -> None:
        """Raise ApiError ``forbidden`` for shop staff who ask for a list and name nobody."""
        if self.principal.role == "staff" and not self.single and not self._asked() and not self._names():
            raise ApiError("forbidden", "Name the customer: by number, party, account or reference.")

    def sees(self, party_id: str | None) -> bool:
        """Whether something of this owner (None: nobody's) may be seen; the same rule as ``mine``."""
        asked = self._asked()
        if not self.office:
            own = self.principal.party_id
            return party_id == own and (not asked or own in asked)
        return not asked or party_id in asked

    def _names(self) -> bool:
        return any(one.operator == "eq" and one.path in _NAMING for one in self.query.filters)

    def customers(self) -> list[Row[Any]]:
        """Return the customers that may be seen."""
        found = select(customer).where(self.mine(customer.c.party_id)).order_by(customer.c.party_id)
        return list(self.tx.execute(found))

    def lines(self) -> list[Row[Any]]:
        """Return the lines that may be seen, with their owner's account."""
        joined = select(line, customer.c.account_id).join(customer, customer.c.party_id == line.c.party_id)
        return list(self.tx.execute(joined.where(self.mine(line.c.party_id)).order_by(line.c.id)))

    def own_line(self, line_id: int) -> Row[Any]:
        """Return a line for which something may be done. Raises ApiError ``notFound``."""
        row = self.tx.execute(select(line).where(line.c.id == line_id)).first()
        if row is None or not (self.office or row.party_id == self.principal.party_id):
            raise not_found("product")
        return row
