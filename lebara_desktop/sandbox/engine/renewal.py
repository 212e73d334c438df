"""What buying a plan does to a line: queue it, begin now, stack it or roll the rest over - as the plan's rule says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, insert, select

from lebara_desktop.sandbox import notes
from lebara_desktop.sandbox.catalog import Allowance, Offering
from lebara_desktop.sandbox.prepared import Prepared, change
from lebara_desktop.sandbox.tables import line, product
from lebara_desktop.sandbox.wire import MB

from . import lifecycle, simcards, usage

PREFIX = "prd"
_new = Prepared(insert(product).returning(product.c.id))


@dataclass(frozen=True)
class Term:
    """When a bought plan would run, behind which one it waits, and what it takes over."""

    start: int
    end: int
    behind: int | None = None  # the plan it is queued behind; None: it begins at once
    carried: tuple[Allowance, ...] = ()


def term(tx: Connection, at: int, line_id: int, offering: Offering, start_mode: str) -> Term:
    """Return when ``offering`` would run if it were bought at ``at``."""
    rules, days = lifecycle.rules_of(tx, line_id), offering.validity.days
    running = lifecycle.current(tx, line_id)
    if running is None or running.status != "active" or running.ends_at <= at:
        return Term(at, rules.after(at, days))
    mode = offering.early_renewal.mode
    if start_mode == "afterCurrent" and mode == "queue":
        last = lifecycle.last_queued(tx, line_id) or running
        return Term(last.ends_at, rules.after(last.ends_at, days), last.id)
    if mode == "rollover":
        return Term(at, rules.after(at, days), carried=_left(tx, running))
    if mode == "stack" and start_mode == "afterCurrent":
        return Term(at, rules.after(running.ends_at, days), carried=_left(tx, running))
    return Term(at, rules.after(at, days))


def _left(tx: Connection, running: Row[Any]) -> tuple[Allowance, ...]:
    """Return what remains of a running plan, in whole wire units (what is less than one is lost)."""
    kept = []
    for one in usage.buckets_of(tx, running):
        unit = next(a.unit for a in usage.allowances(running) if a.kind == one.kind)
        left = (one.remaining or 0) // (MB if unit == "MB" else 1)
        if left:
            kept.append(Allowance(one.kind, False, left, unit))
    return tuple(kept)


def _with(base: tuple[Allowance, ...], carried: tuple[Allowance, ...]) -> tuple[Allowance, ...]:
    more = {one.kind: one for one in carried}
    summed = [
        msgspec.structs.replace(one, value=(one.value or 0) + (more[one.kind].value or 0))
        if one.kind in more and not one.unlimited
        else one
        for one in base
    ]
    return (*summed, *(one for one in carried if one.kind not in {known.kind for known in base}))


def deliver(tx: Connection, at: int, order: Row[Any], offering: Offering) -> tuple[int, Term]:
    """Give the line what an order bought and return the plan instance with its true term."""
    if offering.is_addon:
        return _add_on(tx, at, order, offering)
    when = term(tx, at, order.line_id, offering, order.start_mode)
    before = lifecycle.current(tx, order.line_id)
    number = _insert(tx, order, offering, when, None)
    if before is None:
        simcards.has_a_plan(tx, order.line_id)
    if when.behind is None:
        if before is not None and before.status in ("active", "suspended"):
            lifecycle.terminate(tx, at, before)
        _begin(tx, at, order.line_id, number, when)
    return number, when


def _begin(tx: Connection, at: int, line_id: int, number: int, when: Term) -> None:
    change(tx, line, line_id, active_at=at, stage="active")
    lifecycle.watch(tx, at, line_id, number, when.end)
    _rechain(tx, line_id, number, when.end)


def _rechain(tx: Connection, line_id: int, first: int, end: int) -> None:
    """Plans that already waited now wait for the new one."""
    behind, start, rules = first, end, lifecycle.rules_of(tx, line_id)
    for row in lifecycle.queued(tx, line_id):
        ends = rules.after(start, row.validity_days)
        change(tx, product, row.id, starts_at=start, ends_at=ends, follows_id=behind)
        behind, start = row.id, ends


def _add_on(tx: Connection, at: int, order: Row[Any], offering: Offering) -> tuple[int, Term]:
    plan = lifecycle.current(tx, order.line_id)
    if plan is None or plan.status != "active" or plan.ends_at <= at:
        raise LookupError("the plan of the add-on has ended")
    when = Term(at, plan.ends_at)
    return _insert(tx, order, offering, when, plan.id), when


def instance(tx: Connection, product_id: int | None) -> Row[Any] | None:
    """Return a plan or add-on instance, or None."""
    return tx.execute(select(product).where(product.c.id == product_id)).first()


def take_back(tx: Connection, at: int, bought: Row[Any]) -> None:
    """End what an order bought; plans that waited behind it move up, and the next one begins if it was running."""
    waiting = [one for one in lifecycle.queued(tx, bought.line_id) if one.id != bought.id]
    lifecycle.terminate(tx, at, bought)
    notes.note(tx, "TMF637", "product", f"{PREFIX}-{bought.id}", notes.STATE)
    if bought.kind == "addon":
        return
    if bought.status == "pendingActive":
        behind = lifecycle.current(tx, bought.line_id)
        if behind is not None:
            _rechain(tx, bought.line_id, behind.id, behind.ends_at)
    elif waiting:
        _rechain(tx, bought.line_id, waiting[0].id, lifecycle.activate(tx, at, waiting[0]))
    else:  # the line stands as if this plan had run out now
        change(tx, product, bought.id, status="suspended", terminated_at=None, ends_at=max(at, bought.starts_at))
        lifecycle.advance(tx, at, bought.line_id)


def _insert(tx: Connection, order: Row[Any], offering: Offering, when: Term, parent: int | None) -> int:
    done = _new(
        tx,
        line_id=order.line_id,
        parent_id=parent,
        offering_id=offering.id,
        offering_name=order.offering_name,
        kind="addon" if offering.is_addon else "plan",
        status="active" if when.behind is None else "pendingActive",
        starts_at=when.start,
        ends_at=when.end,
        price_minor=order.total_minor,
        currency=order.currency,
        tax_rate=order.tax_rate,
        validity_days=offering.validity.days,
        order_id=order.id,
        item_id=order.item_id,
        follows_id=when.behind,
        allowances=sold(offering.allowances, when.carried),
    )
    number = int(done.scalar_one())
    if not offering.is_addon:
        notes.note(tx, "TMF637", "product", f"{PREFIX}-{number}", notes.CREATE)
    return number


def sold(base: tuple[Allowance, ...], carried: tuple[Allowance, ...] = ()) -> str:
    """Return allowances as a plan instance keeps them."""
    return msgspec.json.encode(_with(base, carried)).decode()
