"""Bringing a new SIM to life: after the activation delay its first plan, which came with the SIM, begins to run."""

from __future__ import annotations

from sqlalchemy import Connection, select

from lebara_desktop.sandbox import documents, notes
from lebara_desktop.sandbox.context import Context
from lebara_desktop.sandbox.prepared import change
from lebara_desktop.sandbox.tables import due as agenda
from lebara_desktop.sandbox.tables import line
from lebara_desktop.sandbox.wire import ident

from . import due, lifecycle, messages, simcards


def is_running(tx: Connection, line_id: int) -> bool:
    """Return whether a line is being activated."""
    waiting = select(agenda.c.id).where(agenda.c.event == "sim_active", agenda.c.ref == line_id)
    return tx.execute(waiting).first() is not None


def begin(ctx: Context, tx: Connection, at: int, line_id: int) -> None:
    """Start the activation of a line's SIM; asked again while it runs, nothing more happens."""
    if not is_running(tx, line_id):
        due.schedule(tx, at + ctx.settings.activation_delay_ms, "sim_active", line_id)


@due.handles("sim_active")
def _finish(_ctx: Context, tx: Connection, at: int, line_id: int, _detail: str) -> None:
    row, plan = lifecycle.find_line(tx, line_id), lifecycle.current(tx, line_id)
    if row.activated_at is not None:
        return
    change(tx, line, line_id, activated_at=at)
    if plan is not None and plan.status == "created":
        lifecycle.activate(tx, at, plan)
    elif plan is None:
        simcards.begin_without_plan(tx, at, line_id)
    person = documents.over(tx, "TMF632/individual", row.party_id)
    identified = person is not None and bool(person.body.get("individualIdentification"))
    lifecycle.ask_for_registration(tx, at, line_id, identified)
    messages.send(tx, at, line_id, "welcome")
    notes.note(tx, "TMF640", "service", ident("svc", line_id), notes.STATE)
