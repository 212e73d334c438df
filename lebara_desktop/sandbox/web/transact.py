"""One transaction around one piece of work, repeated where several workers share a PostgreSQL database."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from lebara_desktop.sandbox.context import Context

_TRIES = 3
T = TypeVar("T")


def transact(ctx: Context, work: Callable[[Connection], T]) -> T:
    """Do `work`, which may run again from its start when another worker's transaction won (serialization failure)."""
    for left in reversed(range(_TRIES)):
        try:
            with ctx.store.begin() as tx:
                return work(tx)
        except OperationalError:
            if ctx.store.is_sqlite or not left:
                raise
    raise AssertionError("the last try returns or raises")
