"""The agenda: everything that must happen at a known time, done in order whenever anything is read or the clock is moved."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Connection, bindparam, delete, func, insert, literal_column, or_, select

from lebara_desktop.sandbox.context import Context
from lebara_desktop.sandbox.prepared import Prepared
from lebara_desktop.sandbox.tables import CLOCK, due, meta

# (context, transaction, the moment at which it happens, row number, detail)
Handler = Callable[[Context, Connection, int, int, str], None]

_handlers: dict[str, Handler] = {}


def handles(event: str) -> Callable[[Handler], Handler]:
    """Register the function that does ``event``."""

    def register(handler: Handler) -> Handler:
        _handlers[event] = handler
        return handler

    return register


def schedule(tx: Connection, at: int, event: str, ref: int, detail: str = "") -> None:
    """Put ``event`` about row ``ref`` on the agenda."""
    _insert(tx, at=at, event=event, ref=ref, detail=detail)


def drop(tx: Connection, event: str, ref: int) -> None:
    """Take every ``event`` about row ``ref`` off the agenda."""
    _drop(tx, wanted=event, row=ref)


def drop_both(tx: Connection, one: str, other: str, ref: int) -> None:
    """Take every event of two kinds about row ``ref`` off the agenda."""
    _drop_both(tx, one=one, other=other, row=ref)


_first = select(
    select(func.min(due.c.at)).scalar_subquery().label("at"),
    select(meta.c.value).where(meta.c.key == CLOCK).scalar_subquery().label("offset"),
)
_take_next = Prepared(
    delete(due)
    .where(
        due.c.id
        == select(due.c.id)
        .where(due.c.at <= bindparam("moment"))
        .order_by(due.c.at, due.c.id)
        .limit(literal_column("1"))
        .scalar_subquery()
    )
    .returning(due)
)
_insert = Prepared(insert(due).inline())
_drop_both = Prepared(
    delete(due).where(
        or_(due.c.event == bindparam("one"), due.c.event == bindparam("other")), due.c.ref == bindparam("row")
    )
)
_drop = Prepared(delete(due).where(due.c.event == bindparam("wanted"), due.c.ref == bindparam("row")))


def first_at(tx: Connection, tell: Callable[[str | None], None]) -> int:
    """Return when the first thing is due, far away if nothing is; ``tell`` hears how far the clock was moved, in one look."""
    row = tx.execute(_first).one()
    tell(row.offset)
    return int(row.at) if row.at is not None else 1 << 62


def run(ctx: Context, tx: Connection, until: int | None = None) -> None:
    """Do what is due up to ``until`` (the operator's present by default), each thing at its own moment."""
    moment = ctx.clock.ms() if until is None else until
    while (row := _take_next(tx, moment=moment).first()) is not None:
        _handlers[row.event](ctx, tx, row.at, row.ref, row.detail)
