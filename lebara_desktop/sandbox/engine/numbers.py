"""Orders about a number or its SIM, which cost nothing: link, unlink, another SIM, a number brought from another operator."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, insert, select, update

from lebara_desktop.sandbox import notes
from lebara_desktop.sandbox.catalog import Market, market
from lebara_desktop.sandbox.clock import HOUR, from_ms, to_ms
from lebara_desktop.sandbox.context import Context
from lebara_desktop.sandbox.errors import ApiError
from lebara_desktop.sandbox.people import NOBODY
from lebara_desktop.sandbox.prepared import change
from lebara_desktop.sandbox.tables import customer, line, orders, product
from lebara_desktop.sandbox.wire import ident

from . import due, lifecycle, messages, simcards

LINK, UNLINK, REPLACE, PORT = "linkNumber", "unlinkNumber", "simReplacement", "portIn"
CATEGORIES = (LINK, UNLINK, REPLACE, PORT)
_STOPPABLE = {REPLACE: ("inProgress",), PORT: ("acknowledged",)}
_REFUSED = "The other operator did not accept the account number."
_PORT_HOUR = 3  # at night, when nobody calls
_FIRST_DAY, _LAST_DAY = 2, 30  # from today: the other operator needs a working day


@dataclass(frozen=True)
class Request:
    """Such an order as asked for; ``details`` are its characteristics."""

    client_ref: str
    fingerprint: str
    category: str
    channel: str
    item_id: str
    action: str
    details: dict[str, str]


def link(tx: Connection, at: int, buyer: Row[Any], asked: Request) -> int:
    """Make a proved number a line of this customer and return the order. Raises ApiError."""
    line_id = simcards.take(tx, at, asked.details["msisdn"], buyer.party_id, buyer.market)
    messages.send(tx, at, line_id, "numberLinked")
    number = _insert(tx, at, buyer, asked, line_id, "inProgress", at)
    _close(tx, at, number, "completed", new_product_id=standing(tx, line_id))
    return number


def unlink(tx: Connection, at: int, buyer: Row[Any], asked: Request, line_id: int) -> int:
    """Let a line go and return the order."""
    simcards.give(tx, at, line_id, NOBODY)
    number = _insert(tx, at, buyer, asked, line_id, "inProgress", at)
    _close(tx, at, number, "completed")
    return number


def replace_sim(tx: Connection, at: int, buyer: Row[Any], asked: Request, line_id: int) -> int:
    """Have another SIM take the number over after the cool-off, tell the holder at once, and return the order."""
    _only_one(tx, line_id, REPLACE)
    until = at + simcards.COOL_OFF
    number = _insert(tx, at, buyer, asked, line_id, "inProgress", until)
    due.schedule(tx, until, "sim_swap", number)
    end = messages.day(until, buyer.market)
    messages.send(tx, at, line_id, "simChangeRequested", order_id=number, end=end, order=ident("ord", number))
    return number


def port_in(tx: Connection, at: int, buyer: Row[Any], asked: Request, line_id: int) -> int:
    """Have a number come from another operator on its day, and return the order. Raises ApiError."""
    _only_one(tx, line_id, PORT)
    moment = _port_moment(at, market(buyer.market), asked.details["portDate"])
    number = _insert(tx, at, buyer, asked, line_id, "acknowledged", moment)
    due.schedule(tx, moment - (_PORT_HOUR + 24) * HOUR, "port_eve", number)
    end, moved = messages.day(moment, buyer.market), f"+{asked.details['portInNumber']}"
    messages.send(tx, at, line_id, "portInAccepted", order_id=number, number=moved, end=end, order=ident("ord", number))
    return number


def _port_moment(at: int, rules: Market, day: str) -> int:
    today = from_ms(at).astimezone(rules.zone).date()
    try:
        wanted = datetime.strptime(day, "%Y-%m-%d").date()
    except ValueError as error:
        raise ApiError("invalidRequest", "'portDate' must be a day as YYYY-MM-DD.") from error
    if not today + timedelta(days=_FIRST_DAY) <= wanted <= today + timedelta(days=_LAST_DAY):
        raise ApiError("invalidRequest", f"'portDate' must be {_FIRST_DAY} to {_LAST_DAY} days from today.")
    return to_ms(datetime.combine(wanted, time(_PORT_HOUR), rules.zone))


def _only_one(tx: Connection, line_id: int, category: str) -> None:
    mine = (orders.c.line_id == line_id, orders.c.category == category)
    if tx.execute(select(orders.c.id).where(*mine, orders.c.state.in_(("acknowledged", "inProgress")))).first():
        raise ApiError("orderClosed", "Another such order for this line is still open.")


def standing(tx: Connection, line_id: int) -> int | None:
    """Return the product on which a line stands: its plan, or the SIM that has had none yet."""
    plan = lifecycle.current(tx, line_id)
    bare = select(product.c.id).where(product.c.line_id == line_id, product.c.kind == "sim")
    found = plan.id if plan is not None else tx.execute(bare).scalar()
    return None if found is None else int(found)


def details_of(order: Row[Any]) -> dict[str, str]:
    """Return the characteristics of such an order."""
    found: dict[str, str] = msgspec.json.decode(order.details or "{}")
    return found


def stop(tx: Connection, at: int, order: Row[Any], reason: str) -> bool:
    """Cancel such an order; False once it cannot be stopped any more."""
    if order.state not in _STOPPABLE.get(order.category, ()):
        return False
    due.drop(tx, "sim_swap" if order.category == REPLACE else "port_eve", order.id)
    _close(tx, at, order.id, "cancelled", cancel_reason=reason)
    return True


@due.handles("sim_swap")
def _swap(_ctx: Context, tx: Connection, at: int, ref: int, _detail: str) -> None:
    order = _order(tx, ref)
    details = details_of(order)
    old = lifecycle.find_line(tx, order.line_id)
    try:
        simcards.replace(tx, at, order.line_id, details["iccid"], details["simType"] == "eSIM")
    except ApiError as error:
        _close(tx, at, ref, "failed", status_reason=error.reason)
        return
    kept = {**details, "oldIccid": old.iccid, "oldType": "eSIM" if old.esim else "SIM"}
    change(tx, orders, ref, details=msgspec.json.encode(kept).decode())
    _close(tx, at, ref, "completed", new_product_id=standing(tx, order.line_id))


@due.handles("port_eve")
def _eve(_ctx: Context, tx: Connection, at: int, ref: int, _detail: str) -> None:
    order = _order(tx, ref)
    details = details_of(order)
    if details["accountNumber"].endswith("0000"):  # so that a refusal can be tried
        _close(tx, at, ref, "failed", status_reason=_REFUSED)
        moved = f"+{details['portInNumber']}"
        messages.send(tx, at, order.line_id, "portInFailed", order_id=ref, number=moved, order=ident("ord", ref))
        return
    change(tx, orders, ref, state="inProgress")
    notes.note(tx, "TMF622", "productOrder", ident("ord", ref), notes.STATE)
    due.schedule(tx, order.expected_at, "port_in", ref)


@due.handles("port_in")
def _arrive(_ctx: Context, tx: Connection, at: int, ref: int, _detail: str) -> None:
    from lebara_desktop.sandbox.identity.logins import new_number

    order = _order(tx, ref)
    number = details_of(order)["portInNumber"]
    if is_known(tx, number):
        _close(tx, at, ref, "failed", status_reason="The number is served here already.")
        return
    old = lifecycle.find_line(tx, order.line_id).msisdn
    tx.execute(update(line).where(line.c.id == order.line_id).values(msisdn=number))
    tx.execute(update(customer).where(customer.c.phone == old).values(phone=number))
    new_number(tx, old, number)
    messages.forget(tx)
    messages.send(tx, at, order.line_id, "portedIn", order_id=ref, number=f"+{number}")
    _close(tx, at, ref, "completed", new_product_id=standing(tx, order.line_id))


def is_known(tx: Connection, msisdn: str) -> bool:
    """Return whether a number is one of this operator's lines."""
    return tx.execute(select(line.c.id).where(line.c.msisdn == msisdn)).first() is not None


def _order(tx: Connection, number: int) -> Row[Any]:
    return tx.execute(select(orders).where(orders.c.id == number)).one()


def _insert(tx: Connection, at: int, buyer: Row[Any], asked: Request, line_id: int, state: str, expected: int) -> int:
    row = {"party_id": buyer.party_id, "account_id": buyer.account_id, "line_id": line_id, "start_mode": "now"}
    row |= {"client_ref": asked.client_ref, "fingerprint": asked.fingerprint, "category": asked.category}
    row |= {"channel": asked.channel, "item_id": asked.item_id, "action": asked.action, "state": state}
    row |= {"total_minor": 0, "currency": market(buyer.market).currency, "tax_rate": 0, "revision": 1}
    row |= {"product_id": standing(tx, line_id), "details": msgspec.json.encode(asked.details).decode()}
    done = tx.execute(insert(orders).values(**row, ordered_at=at, expected_at=expected))
    number = int(done.inserted_primary_key[0]) if done.inserted_primary_key else 0
    notes.note(tx, "TMF622", "productOrder", ident("ord", number), notes.CREATE)
    return number


def _close(tx: Connection, at: int, number: int, state: str, **values: object) -> None:
    change(tx, orders, number, state=state, closed_at=at, **values)
    notes.note(tx, "TMF622", "productOrder", ident("ord", number), notes.STATE)
