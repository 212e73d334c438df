"""Moving the operator's clock: every day in between happens - plans end, people use their lines, messages are sent."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import Connection, literal_column, select

from lebara_desktop.sandbox import catalog, meta
from lebara_desktop.sandbox.clock import DAY
from lebara_desktop.sandbox.context import Context
from lebara_desktop.sandbox.prepared import Prepared
from lebara_desktop.sandbox.tables import line, product

from . import due, habits, usage


@dataclass
class Move:
    """What is carried from day to day of one move of the clock."""

    start: int
    # Plan -> kind -> what is left of it: nothing is added to a plan while the clock moves.
    left: dict[int, dict[str, int | None]] = field(default_factory=dict)
    numbers: habits.Numbers = field(default_factory=dict)


_running = Prepared(
    select(product.c.id, product.c.line_id, product.c.starts_at, product.c.ends_at, product.c.allowances)
    .add_columns(line.c.habit, line.c.market, line.c.msisdn)
    .join(line, line.c.id == product.c.line_id)
    .where(product.c.status == literal_column("'active'"), product.c.kind == literal_column("'plan'"))
    .where(line.c.habit != literal_column("'none'"))
    .order_by(product.c.id)
)


def move_clock(ctx: Context, tx: Connection, target: int) -> None:
    """Live through the time up to ``target`` and make it the present. Less than a day passes without usage."""
    moment = ctx.clock.ms()
    move = Move(moment)
    while moment < target:
        until = min(target, moment + DAY)
        if until - moment == DAY:
            _live(ctx, tx, moment, until, move)
        due.run(ctx, tx, until)
        moment = until
    ctx.clock.move_to(target)
    meta.save_clock(ctx, tx)


def _live(ctx: Context, tx: Connection, start: int, end: int, move: Move) -> None:
    rows = list(_running(tx))
    made: list[habits.Record] = []
    anchor, rng = anchor_of(tx), random.Random()  # noqa: S311 - believable, not secret
    for row in rows:
        until = min(end, row.ends_at)
        if until <= start:
            continue
        if row.id not in move.left:
            fresh = (
                row.starts_at >= move.start
            )  # begun in this move: nothing was used of it, and no add-on bought into it
            whole = usage.buckets(row, (), {}) if fresh else usage.buckets_of(tx, row)
            move.left[row.id] = {one.kind: one.remaining for one in whole}
        rng.seed((ctx.settings.seed * 10**16 + int(row.msisdn)) * 10**6 + start // DAY)
        stay = habits.Stay(row.line_id, row.id, start, until, move.left[row.id])
        habits.of_a_day(habits.HABITS[row.habit], rng, catalog.market(row.market).zone, stay, anchor, made)
    habits.write(tx, made, move.numbers)
    if made:
        lines = ", ".join(str(number) for number in sorted({record[0] for record in made}))
        last = max(record[2] for record in made)
        tx.exec_driver_sql(f"UPDATE line SET active_at = {last} WHERE id IN ({lines})")  # noqa: S608 - whole numbers


def anchor_of(tx: Connection) -> int:
    """Return the weekday on which everybody's week begins here: the day after the database was filled."""
    return date.fromordinal(int(meta.get(tx, "seedDay") or 0) + 1).weekday()
