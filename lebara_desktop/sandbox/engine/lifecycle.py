"""The life of a line: running, expiring, grace, suspended, lost - from the market's anchors in the price list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, bindparam, literal_column, select, update

from lebara_desktop.sandbox import notes
from lebara_desktop.sandbox.catalog import Market, market
from lebara_desktop.sandbox.clock import DAY
from lebara_desktop.sandbox.context import Context
from lebara_desktop.sandbox.prepared import Prepared, change
from lebara_desktop.sandbox.tables import line, product

from . import due, messages

_PLANS = select(product).where(product.c.line_id == bindparam("owner"), product.c.kind == literal_column("'plan'"))
_NEWEST = (product.c.starts_at.desc(), product.c.id.desc())
_RUNS = product.c.status.in_([literal_column(f"'{one}'") for one in ("active", "suspended", "created")])
_current = Prepared(_PLANS.where(_RUNS).order_by(*_NEWEST).limit(literal_column("1")))
_last = Prepared(
    _PLANS.where(product.c.status == literal_column("'terminated'")).order_by(*_NEWEST).limit(literal_column("1"))
)
_queued = Prepared(
    _PLANS.where(product.c.status == literal_column("'pendingActive'")).order_by(product.c.starts_at, product.c.id)
)
_last_queued = Prepared(
    _PLANS.where(product.c.status == literal_column("'pendingActive'")).order_by(*_NEWEST).limit(literal_column("1"))
)
_line = Prepared(select(line).where(line.c.id == bindparam("owner")))
_plan = Prepared(select(product).where(product.c.id == bindparam("number")))
_end_addons = Prepared(
    update(product)
    .where(product.c.parent_id == bindparam("plan"), product.c.status == literal_column("'active'"))
    .values(status="terminated", terminated_at=bindparam("moment"))
)


@dataclass(frozen=True)
class Stages:
    """When an unrenewed line loses what; None where the market has no such rule."""

    grace_end: int | None
    suspended_at: int | None
    lost_at: int | None


def stages(rules: Market, plan_end: int, active_at: int) -> Stages:
    """Date the market's anchors. A running plan counts as activity, and no stage begins before the one before it."""
    bases = {"plan_expiry": plan_end, "failed_payment": plan_end, "last_activity": max(plan_end, active_at)}
    earliest = plan_end
    suspended = lost = None
    for anchor in rules.lifecycle.anchors:
        if anchor.from_day is None or anchor.anchor not in bases:
            continue
        earliest = max(earliest, bases[anchor.anchor] + anchor.from_day * DAY)
        if anchor.number == "lost":
            lost = lost or earliest
        elif anchor.number == "at_risk":
            suspended = suspended or earliest
    after = suspended or lost
    return Stages(after if after is not None and after > plan_end else None, suspended, lost)


def state_at(rules: Market, at: int, plan: Row[Any] | None, activated_at: int | None, active_at: int) -> str:
    """Return the line's state at a moment, in the words of ``lineState``."""
    if activated_at is None:
        return "not_activated"
    if plan is None:  # a SIM that works and waits for its first plan
        return "active"
    if at < plan.ends_at:
        soon = min(max(rules.reminders.days_before) * DAY, (plan.ends_at - plan.starts_at) // 3)
        return "expiring" if plan.ends_at - at <= soon else "active"
    dates = stages(rules, plan.ends_at, active_at)
    if dates.lost_at is not None and at >= dates.lost_at:
        return "lost"
    if dates.suspended_at is not None and at >= dates.suspended_at:
        return "suspended"
    return "grace" if dates.grace_end is not None else "suspended"


def shown_state(at: int, row: Row[Any], plan: Row[Any] | None) -> str:
    """Return the state of a line as its holder is told: whether they must still be registered is a part of it."""
    state = state_at(market(row.market), at, plan, row.activated_at, row.active_at)
    if row.registration_due_at is None or state not in ("active", "expiring"):
        return state
    return "registration_due" if at < row.registration_due_at else "suspended"


def current(tx: Connection, line_id: int) -> Row[Any] | None:
    """Return the plan instance that the line stands on: running, ended without a successor, or waiting for its SIM."""
    return _current(tx, owner=line_id).first() or _last(tx, owner=line_id).first()


def queued(tx: Connection, line_id: int) -> list[Row[Any]]:
    """Return the plans that wait, next first."""
    return list(_queued(tx, owner=line_id))


def last_queued(tx: Connection, line_id: int) -> Row[Any] | None:
    """Return the plan that waits behind all others, or None."""
    return _last_queued(tx, owner=line_id).first()


def find_line(tx: Connection, line_id: int) -> Row[Any]:
    """Return a line by its number."""
    return _line(tx, owner=line_id).one()


def find_plan(tx: Connection, plan_id: int) -> Row[Any]:
    """Return a plan instance by its number."""
    return _plan(tx, number=plan_id).one()


def rules_of(tx: Connection, line_id: int) -> Market:
    """Return the rules of a line's market, which never changes."""
    known: dict[int, str] = tx.info.setdefault("lebara.markets", {})
    if line_id not in known:
        known[line_id] = find_line(tx, line_id).market
    return market(known[line_id])


def activate(tx: Connection, at: int, plan: Row[Any]) -> int:
    """Let a plan run from ``at`` for its own days and return its end; its end and its reminders go on the agenda."""
    end = rules_of(tx, plan.line_id).after(at, plan.validity_days)
    change(tx, product, plan.id, status="active", starts_at=at, ends_at=end, follows_id=None)
    _changed(tx, plan.id)
    change(tx, line, plan.line_id, active_at=at, stage="active")
    watch(tx, at, plan.line_id, plan.id, end)
    return end


def watch(tx: Connection, at: int, line_id: int, plan_id: int, end: int) -> None:
    """Put the end of a plan that begins to run, and the market's reminders, on the agenda, from ``at`` on."""
    due.drop(tx, "line_stage", line_id)
    due.schedule(tx, end, "plan_end", plan_id)
    for days in rules_of(tx, line_id).reminders.days_before:
        if end - days * DAY > at:
            due.schedule(tx, end - days * DAY, "remind", plan_id, str(days))


def ask_for_registration(tx: Connection, at: int, line_id: int, identified: bool) -> None:
    """A SIM works from now on: its holder has so many days to be registered, where the market asks for it."""
    days = rules_of(tx, line_id).registration_days
    if days is None or identified:
        return
    change(tx, line, line_id, registration_due_at=at + days * DAY)
    watch_registration(tx, line_id)


def watch_registration(tx: Connection, line_id: int) -> None:
    """Put the end of the time to be registered on the agenda, where there is one."""
    row = find_line(tx, line_id)
    if row.registration_due_at is not None:
        due.schedule(tx, row.registration_due_at, "registration_end", line_id)


def registered(tx: Connection, line_id: int) -> None:
    """The holder of a line is known now."""
    change(tx, line, line_id, registration_due_at=None)
    due.drop(tx, "registration_end", line_id)


@due.handles("registration_end")
def _registration_end(_ctx: Context, tx: Connection, at: int, ref: int, _detail: str) -> None:
    row = find_line(tx, ref)
    if row.registration_due_at is not None and row.registration_due_at <= at:
        messages.send(tx, at, ref, "registrationMissed")


def terminate(tx: Connection, at: int, plan: Row[Any]) -> None:
    """End a plan instance for good, its add-ons with it."""
    ended = min(at, max(plan.starts_at, plan.ends_at))
    change(tx, product, plan.id, status="terminated", terminated_at=ended)
    _changed(tx, plan.id)
    _end_addons(tx, plan=plan.id, moment=ended)
    due.drop_both(tx, "remind", "plan_end", plan.id)


def _changed(tx: Connection, plan_id: int) -> None:
    notes.note(tx, "TMF637", "product", f"prd-{plan_id}", notes.STATE)


@due.handles("remind")
def _remind(_ctx: Context, tx: Connection, at: int, ref: int, days: str) -> None:
    plan = find_plan(tx, ref)
    if plan.status != "active" or plan.ends_at <= at or queued(tx, plan.line_id):
        return
    end = messages.day(plan.ends_at, rules_of(tx, plan.line_id).id)
    messages.send(tx, at, plan.line_id, "reminder", plan=plan.offering_name, end=end, days=days)


@due.handles("plan_end")
def _plan_end(ctx: Context, tx: Connection, at: int, ref: int, _detail: str) -> None:
    plan = find_plan(tx, ref)
    if plan.status != "active" or plan.ends_at > at:
        return
    row = find_line(tx, plan.line_id)
    waiting = queued(tx, plan.line_id)
    if waiting:
        terminate(tx, at, plan)
        end = messages.day(activate(tx, at, waiting[0]), row.market)
        messages.send(tx, at, row.id, "planStarted", plan=waiting[0].offering_name, end=end)
        return
    if row.auto_renew:
        from .autorenew import renew

        if renew(ctx, tx, at, row, plan):
            return
    change(tx, product, plan.id, status="suspended")
    _changed(tx, plan.id)
    messages.send(tx, at, row.id, "planEnded", plan=plan.offering_name, end=messages.day(at, row.market))
    advance(tx, at, row.id)


def advance(tx: Connection, at: int, line_id: int) -> None:
    """Note the stage of an unrenewed line and put its next one on the agenda."""
    row, plan = find_line(tx, line_id), current(tx, line_id)
    if plan is None:
        return
    rules = market(row.market)
    state = state_at(rules, at, plan, row.activated_at, row.active_at)
    dates = stages(rules, plan.ends_at, row.active_at)
    change(tx, line, line_id, stage=state)
    following = [when for when in (dates.suspended_at, dates.lost_at) if when is not None and when > at]
    due.drop(tx, "line_stage", line_id)
    if following:
        due.schedule(tx, min(following), "line_stage", line_id)


@due.handles("line_stage")
def _line_stage(_ctx: Context, tx: Connection, at: int, ref: int, _detail: str) -> None:
    row, plan = find_line(tx, ref), current(tx, ref)
    if plan is None or plan.status != "suspended":
        return
    rules = market(row.market)
    state = state_at(rules, at, plan, row.activated_at, row.active_at)
    dates = stages(rules, plan.ends_at, row.active_at)
    if state == "lost":
        change(tx, product, plan.id, status="terminated", terminated_at=at)
        _changed(tx, plan.id)
        messages.send(tx, at, ref, "numberLost")
    elif state == "suspended" and row.stage != "suspended":
        last = messages.day(dates.lost_at, row.market) if dates.lost_at else ""
        messages.send(tx, at, ref, "lineSuspended", end=last)
    advance(tx, at, ref)
