"""Sorts what the services know into the rows, the stations and the SIM of the page."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, tzinfo

from lebara_desktop.domain.account import Line, LineState
from lebara_desktop.domain.ids import Msisdn
from lebara_desktop.domain.lifeline import lifeline
from lebara_desktop.domain.usage import Period
from lebara_desktop.services.account import AccountView
from lebara_desktop.services.sims import SimsView
from lebara_desktop.ui.pages.sims.state import Detail, NextKind, NumberRow, RowAction, SimsState, Status, TaskFace

KEYS = 9  # Ctrl+Shift+1 … 9
_ACTIONS = {
    LineState.NOT_ACTIVATED: RowAction.ACTIVATE,
    LineState.REGISTRATION_DUE: RowAction.REGISTER,
    LineState.EXPIRING: RowAction.RENEW,
    LineState.GRACE: RowAction.RENEW,
    LineState.SUSPENDED: RowAction.RENEW,
    LineState.LOST: RowAction.NONE,
}


def compose(account: AccountView, sims: SimsView, task: TaskFace, now: datetime, zone: tzinfo) -> SimsState:
    """Return the page; ``now`` is the operator's time."""
    part = account.lines
    base = SimsState(now, zone, task=task, selected=account.selected, error=part.error)
    if part.value is None:
        failed = part.error is not None and not part.loading
        return replace(base, status=Status.FAILED if failed else Status.LOADING)
    rows = tuple(_row(one, place, sims, now, zone) for place, one in enumerate(part.value, start=1))
    stale = part.stale(now)
    line = account.line
    return replace(
        base,
        status=Status.READY if rows else Status.EMPTY,
        rows=rows,
        detail=_detail(line, sims, now) if line else None,
        changes=tuple(one for one in sims.changes.value or () if one.open),
        stale=stale,
        at=part.at if stale else None,
    )


def _detail(line: Line, sims: SimsView, now: datetime) -> Detail:
    part = sims.cards
    return Detail(
        line=line,
        card=sims.card_of(line.msisdn),
        marks=lifeline(line, now),
        loading=part.value is None and part.error is None,
        error=part.error if part.value is None else None,
    )


def _row(line: Line, place: int, sims: SimsView, now: datetime, zone: tzinfo) -> NumberRow:
    activating = line.state is LineState.NOT_ACTIVATED and line.msisdn in sims.activating
    kind, at = _next(line, now, activating=activating)
    days = Period(now, at).days_left(now, zone) if at is not None and at > now else 0
    action = RowAction.NONE if activating else _ACTIONS.get(line.state, RowAction.MANAGE)
    if line.state in (LineState.ACTIVE, LineState.EXPIRING) and line.paid_until is None:
        action = RowAction.CHOOSE_PLAN
    elif action is RowAction.RENEW and line.queued:
        action = RowAction.MANAGE
    return NumberRow(line, kind, at, days, action, activating, place if place <= KEYS else 0)


def _next(line: Line, now: datetime, *, activating: bool) -> tuple[NextKind, datetime | None]:
    """Return what comes next, and when."""
    match line.state:
        case LineState.NOT_ACTIVATED:
            return (NextKind.ACTIVATING if activating else NextKind.ACTIVATE), None
        case LineState.REGISTRATION_DUE:
            return NextKind.REGISTER_BY, line.registration_due or line.suspended_at
        case LineState.GRACE if line.suspended_at is not None:
            return NextKind.SUSPENDED_AT, line.suspended_at
        case LineState.SUSPENDED if line.lost_at is not None:
            return NextKind.LOST_AT, line.lost_at
        case LineState.LOST | LineState.SUSPENDED:
            return NextKind.NONE, None
        case _:
            pass
    end = line.paid_until
    if end is None:
        return NextKind.FIRST_PLAN, None
    if end <= now:
        return NextKind.NONE, None
    return (NextKind.RENEWS if line.auto_renew and not line.queued else NextKind.ENDS), end


def own_numbers(account: AccountView) -> tuple[Msisdn, ...]:
    """Return the numbers of the account."""
    return tuple(one.msisdn for one in account.lines.value or ())
