"""Who sold what: orders that staff take for a customer name them as ``salesAgent`` (622); other shops see only the shop."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from sqlalchemy import Connection, insert, select

from .principal import Principal
from .tables import login, sale

if TYPE_CHECKING:
    from lebara_desktop.sandbox.wire import Doc

ROLE = "salesAgent"


def note(tx: Connection, who: Principal, order_number: int, at: int) -> None:
    """Remember the staff who took an order; nothing where the customer placed it."""
    if who.actor:
        row = {"order_number": order_number, "subject": who.actor, "shop_id": who.shop_id, "at": at}
        tx.execute(insert(sale).values(row))


def add_agents(tx: Connection, who: Principal, docs: Sequence[Doc]) -> None:
    """Add the sales agents to orders; the number of an order is the end of its id."""
    numbers = {int(doc["id"].rpartition("-")[2]): doc for doc in docs}
    joined = select(sale, login.c.party_id, login.c.name).join(login, login.c.subject == sale.c.subject)
    for row in tx.execute(joined.where(sale.c.order_number.in_(numbers))):
        agent: Doc = {"id": row.party_id, "name": row.name, "role": ROLE, "@referredType": "Individual"}
        if who.shop_id and who.shop_id != row.shop_id:
            agent = {"id": row.shop_id, "role": ROLE, "@referredType": "GeographicSite"}
        numbers[row.order_number]["relatedParty"].append(agent)
