"""Guests: somebody who knows a number, and no more, renews it. What they are let see of the line is in ``views/guest.py``.

Each visit is a customer of its own, without a name, a password or a line: its orders and payments are its own, so that whatever
the owner of the line has stays out of reach by the rule that holds for everybody (``scope.mine``). The tries of one address are
counted, also the successful ones: which numbers exist must not be found out by trying (ASVS V6.3.8).
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Row, insert, select

from lebara_desktop.sandbox.catalog import market as market_of
from lebara_desktop.sandbox.context import Context
from lebara_desktop.sandbox.engine import lifecycle
from lebara_desktop.sandbox.tables import customer, line

from .clients import Asked
from .codes import issue_code
from .limits import note_miss, slow_down
from .logins import digits_of
from .oauth import Problem, now
from .principal import GUEST
from .registration import refused
from .tables import guest, login

PURPOSE = "guest"
NAME = "Guest"
_FIRST = 1_000_000  # the ids of guests follow from their number: ind-1000001, cus-1000001, acc-1000001
_NO_PASSWORD = "-"  # noqa: S105 - no hash at all: nothing that is typed matches it


def begin(ctx: Context, tx: Connection, form: Mapping[str, str], asked: Asked, address: str) -> str | Problem:
    """A code for a fresh guest who may renew the number in ``username``, or why it cannot be renewed."""
    slow = slow_down(ctx, tx, address)
    if slow is not None:
        return slow
    note_miss(ctx, tx, address)
    if not form.get("market"):
        return Problem("invalid_request", "market is needed")
    number = digits_of(form.get("username", ""))
    if not 7 <= len(number) <= 15:
        return refused("invalid_number", "username must be a number with its country code")
    row = tx.execute(select(line).where(line.c.msisdn == number)).first()
    if row is None:
        return refused("unknown_number", "no number of this operator")
    problem = _cannot_renew(ctx, tx, row, form["market"])
    if problem is not None:
        return problem
    return issue_code(ctx, tx, asked, _make(ctx, tx, row, form.get("ui_locales") or "en"), amr="")


def _cannot_renew(ctx: Context, tx: Connection, row: Row[Any], market: str) -> Problem | None:
    if row.market != market:
        more: dict[str, object] = {"reason": "wrong_market", "market": row.market}
        return Problem("access_denied", "the number belongs to another market", more=more)
    plan, at = lifecycle.current(tx, row.id), ctx.clock.ms()
    state = lifecycle.state_at(market_of(row.market), at, plan, row.activated_at, row.active_at)
    if state == "lost":
        return refused("number_lost", "the number is no longer served")
    return refused("not_activated", "the SIM is not activated") if state == "not_activated" else None


def _make(ctx: Context, tx: Connection, row: Row[Any], language: str) -> str:
    """The subject of a new guest, bound to one line."""
    subject = f"guest-{secrets.token_hex(12)}"
    home = {"market": row.market, "given_name": NAME}
    nobody = {"msisdn": None, "email": None, "password": _NO_PASSWORD, "role": GUEST, "name": NAME}
    no_ids = {"party_id": "", "customer_id": "", "account_id": ""}
    tx.execute(insert(login).values(subject=subject, **home, **nobody, **no_ids))
    done = tx.execute(insert(guest).values(subject=subject, line_id=row.id, started_at=now(ctx)))
    number = _FIRST + int(done.inserted_primary_key[0]) if done.inserted_primary_key else 0
    ids = {"party_id": f"ind-{number}", "customer_id": f"cus-{number}", "account_id": f"acc-{number}"}
    tx.execute(login.update().where(login.c.subject == subject).values(**ids))
    reach = {"family_name": "", "email": "", "phone": subject, "language": language[:16], "created_at": ctx.clock.ms()}
    tx.execute(insert(customer).values(**ids, **home, **reach, currency=market_of(row.market).currency))
    return subject
