"""The SIM cards that lie on the counter: numbers that nobody has registered yet, for people who try that."""

from __future__ import annotations

from sqlalchemy import Connection, select

from .engine.simcards import iccid_of
from .people import SPARES
from .tables import line


def waiting(tx: Connection) -> list[dict[str, str]]:
    """Return them as entries of the list of sample customers."""
    used = set(tx.execute(select(line.c.msisdn).where(line.c.msisdn.in_(SPARES))).scalars())
    return [
        {
            "name": "SIM in hand",
            "login": f"+{number}",
            "password": "",
            "market": market,
            "state": "SIM in hand",
            "note": f"Nobody's yet: register or link it. ICCID {iccid_of(number)}",
        }
        for number, market in SPARES.items()
        if number not in used
    ]
