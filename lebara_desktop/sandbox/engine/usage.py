"""What was used: sums of usage records per plan, per day and per period, and the buckets that follow from them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, Row, bindparam, func, or_, select

from lebara_desktop.sandbox.catalog import Allowance, Offering
from lebara_desktop.sandbox.prepared import Prepared
from lebara_desktop.sandbox.tables import RECORDS_OF_A_LINE, cdr, product
from lebara_desktop.sandbox.wire import MB

_allowances = msgspec.json.Decoder(tuple[Allowance, ...])
_addons = Prepared(select(product).where(product.c.parent_id == bindparam("plan")).order_by(product.c.id))
_sums = Prepared(
    select(cdr.c.kind, func.sum(cdr.c.charged))
    .where(cdr.c.id.between(bindparam("first"), bindparam("last")), cdr.c.product_id == bindparam("plan"))
    .group_by(cdr.c.kind)
)
Used = dict[str, int]  # allowance kind -> bytes, started minutes or texts


@dataclass(frozen=True)
class Bucket:
    """One allowance of a running plan with its add-ons; ``total`` is absent when unlimited."""

    kind: str
    total: int | None
    used: int  # what was taken from this bucket; traffic after its end is not in it
    fair_use: int | None = None

    @property
    def remaining(self) -> int | None:
        """What is left, or None when unlimited."""
        return None if self.total is None else self.total - self.used


def of_line(line_id: int) -> ColumnElement[bool]:
    """The condition under which a usage record is one of a line."""
    first = line_id * RECORDS_OF_A_LINE
    return cdr.c.id.between(first, first + RECORDS_OF_A_LINE - 1)


def of_lines(line_ids: Sequence[int]) -> ColumnElement[bool]:
    """The condition under which a usage record is one of these lines, of which there must be one."""
    return or_(*(of_line(one) for one in line_ids))


def allowances(row: Row[Any]) -> tuple[Allowance, ...]:
    """Return the allowances of a plan instance as it was sold."""
    return _decoded(row.allowances)


@lru_cache(256)
def _decoded(text: str) -> tuple[Allowance, ...]:
    return _allowances.decode(text)


def counted(one: Allowance) -> int | None:
    """Return an allowance in the unit of its counter (bytes, minutes, texts), or None when unlimited."""
    if one.unlimited or one.value is None:
        return None
    return one.value * MB if one.unit == "MB" else one.value


def data_of(offering: Offering) -> int:
    """Return how many bytes of data an offering holds; 0 where it has none or no end."""
    return sum(counted(one) or 0 for one in offering.allowances if one.kind == "data")


def addons(tx: Connection, product_ids: Sequence[int]) -> dict[int, list[Row[Any]]]:
    """Return the add-ons bought into each plan."""
    found: dict[int, list[Row[Any]]] = defaultdict(list)
    for row in tx.execute(select(product).where(product.c.parent_id.in_(product_ids)).order_by(product.c.id)):
        found[row.parent_id].append(row)
    return found


def used(tx: Connection, product_ids: Sequence[int]) -> dict[int, Used]:
    """Return what each plan's records sum up to."""
    sums: dict[int, Used] = defaultdict(dict)
    owners = select(product.c.line_id).where(product.c.id.in_(product_ids)).distinct()
    lines = list(tx.execute(owners).scalars())
    if not lines:
        return sums
    query = select(cdr.c.product_id, cdr.c.kind, func.sum(cdr.c.charged)).where(of_lines(lines))
    query = query.where(cdr.c.product_id.in_(product_ids))
    for product_id, kind, total in tx.execute(query.group_by(cdr.c.product_id, cdr.c.kind)):
        sums[product_id][kind] = int(total)
    return sums


def buckets(plan: Row[Any], added: Sequence[Row[Any]], taken: Used) -> list[Bucket]:
    """Return the buckets of a plan instance: allowance and add-ons less its usage."""
    extra: Used = defaultdict(int)
    for row in added:
        for one in allowances(row):
            extra[one.kind] += counted(one) or 0
    result = []
    for one in allowances(plan):
        total = counted(one)
        fair = one.fair_use.soft_cap_mb if one.fair_use else None
        use = taken.get(one.kind, 0)
        if total is not None:
            total += extra[one.kind]
            use = min(use, total)
        result.append(Bucket(one.kind, total, use, None if fair is None else fair * MB))
    return result


def buckets_of(tx: Connection, plan: Row[Any]) -> list[Bucket]:
    """Return the buckets of one plan instance, read from the database."""
    first = plan.line_id * RECORDS_OF_A_LINE
    sums = _sums(tx, plan=plan.id, first=first, last=first + RECORDS_OF_A_LINE - 1)
    taken = {kind: int(total) for kind, total in sums}
    return buckets(plan, list(_addons(tx, plan=plan.id)), taken)


def by_day(tx: Connection, line_id: int, start: int, end: int) -> dict[str, dict[int, int]]:
    """Return kind -> ordinal of the day -> use, for all plans of a line from ``start`` up to ``end``."""
    days: dict[str, dict[int, int]] = defaultdict(dict)
    query = select(cdr.c.kind, cdr.c.day, func.sum(cdr.c.charged))
    query = query.where(of_line(line_id), cdr.c.at >= start, cdr.c.at < end)
    for kind, ordinal, total in tx.execute(query.group_by(cdr.c.kind, cdr.c.day).order_by(cdr.c.day)):
        days[kind][ordinal] = int(total)
    return days
