"""What is sold now: the price list, with what a trainer changed on it - sold out, or another price."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec
from sqlalchemy import Connection, delete, insert, select

from . import catalog
from .catalog import Market, Offering
from .tables import offer_override

_KEY = "lebara.offers"


@dataclass(frozen=True)
class Sold:
    """An offering with the price of the present, and whether it may be bought."""

    rules: Market
    offering: Offering
    sellable: bool


@dataclass(frozen=True)
class Change:
    """What differs from the price list; ``price_minor`` None: its price."""

    sellable: bool = True
    price_minor: int | None = None


def changes(tx: Connection) -> dict[str, Change]:
    """Return what differs from the price list, read once in a transaction."""
    found: dict[str, Change] | None = tx.info.get(_KEY)
    if found is None:
        rows = tx.execute(select(offer_override))
        found = {row.offering_id: Change(bool(row.is_sellable), row.price_minor) for row in rows}
        tx.info[_KEY] = found
    return found


def change(tx: Connection, offering_id: str, new: Change) -> None:
    """Let an offering differ from the price list, or no longer."""
    tx.execute(delete(offer_override).where(offer_override.c.offering_id == offering_id))
    row = {"offering_id": offering_id, "is_sellable": new.sellable, "price_minor": new.price_minor}
    tx.execute(insert(offer_override).values(row))
    tx.info.pop(_KEY, None)


def find(tx: Connection, offering_id: str | None) -> Sold | None:
    """Return what is sold under an id, or None."""
    known = catalog.find(offering_id or "")
    return None if known is None else _sold(tx, *known)


def everything(tx: Connection) -> list[Sold]:
    """Return all that is on the served price lists, in their order."""
    return [_sold(tx, *known) for known in catalog.offerings()]


def market(tx: Connection, market_id: str) -> Market:
    """Return a market with the prices of the present."""
    rules = catalog.market(market_id)
    if not any(one.price_minor is not None for one in changes(tx).values()):
        return rules
    plans, addons = (tuple(_sold(tx, rules, one).offering for one in some) for some in (rules.plans, rules.addons))
    return msgspec.structs.replace(rules, plans=plans, addons=addons)


def _sold(tx: Connection, rules: Market, offering: Offering) -> Sold:
    new = changes(tx).get(offering.id)
    if new is None:
        return Sold(rules, offering, True)
    if new.price_minor is not None:
        offering = msgspec.structs.replace(offering, price_minor=new.price_minor)
    return Sold(rules, offering, new.sellable)
