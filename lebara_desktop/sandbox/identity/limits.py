"""Guessing made slow: tries that named nobody, or a wrong password or code, are counted by the address they come from.

The count holds for names as well as for passwords, so that neither one account nor a list of numbers can be probed
(ASVS V6.3.1, CWE-307). An address that shares a router with others shares the count; the limit is one of ``Settings``.
"""

from __future__ import annotations

from sqlalchemy import Connection, delete, func, insert, select
from starlette.requests import Request

from lebara_desktop.sandbox.context import Context

from .oauth import Problem, now
from .tables import probe

WINDOW_SECONDS = 60


def address_of(request: Request) -> str:
    """Where the request comes from, as the socket says it: headers that a client can write are not looked at."""
    return request.client.host[:64] if request.client is not None else ""


def wait_seconds(ctx: Context, tx: Connection, address: str) -> int:
    """How long this address has to wait before it may try again; 0: not at all."""
    limit = ctx.settings.sign_in_misses_per_minute
    if not limit:
        return 0
    since = now(ctx) - WINDOW_SECONDS
    mine = probe.c.address == address, probe.c.at > since
    missed, first = tx.execute(select(func.count(), func.min(probe.c.at)).where(*mine)).one()
    return max(1, int(first) - since) if missed >= limit else 0


def note_miss(ctx: Context, tx: Connection, address: str) -> None:
    """Count a try that named nobody, or a wrong password or code."""
    moment = now(ctx)
    tx.execute(delete(probe).where(probe.c.at <= moment - WINDOW_SECONDS))
    tx.execute(insert(probe).values(address=address, at=moment))


def slow_down(ctx: Context, tx: Connection, address: str) -> Problem | None:
    """The refusal for an address that has missed too often, or None."""
    seconds = wait_seconds(ctx, tx, address)
    return too_many(seconds) if seconds else None


def too_many(seconds: int, reason: str = "too_many_tries") -> Problem:
    """429 with the seconds to wait, in the header and in the body."""
    more: dict[str, object] = {"reason": reason, "tries_left": 0, "retry_after": seconds}
    return Problem("access_denied", "too many tries", 429, more, {"Retry-After": str(seconds)})
