"""Orders: taken once per client reference, paid, carried out after the activation delay, or closed with the money returned."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, bindparam, insert, select

from lebara_desktop.sandbox import catalog, notes, offers
from lebara_desktop.sandbox.clock import DAY, MINUTE
from lebara_desktop.sandbox.context import Context
from lebara_desktop.sandbox.errors import ApiError
from lebara_desktop.sandbox.prepared import Prepared, change
from lebara_desktop.sandbox.tables import line, orders
from lebara_desktop.sandbox.wire import ident

from . import due, lifecycle, messages, numbers, payments, renewal

PREFIX = "ord"
_EXPIRED = "Not paid in time."
_order = Prepared(select(orders).where(orders.c.id == bindparam("number")))
_new = Prepared(insert(orders).returning(orders.c.id))


@dataclass(frozen=True)
class Buyer:
    """Who an order is for."""

    party_id: str
    account_id: str
    market: str
    language: str


@dataclass(frozen=True)
class Wish:
    """An order as asked for, read and checked for shape; money in minor units."""

    client_ref: str
    fingerprint: str
    category: str
    channel: str
    line_id: int
    product_id: int | None
    item_id: str
    action: str
    offering_id: str | None
    start_mode: str
    auto_renew: bool | None
    total_minor: int | None
    currency: str


def by_reference(tx: Connection, party_id: str, client_ref: str) -> Row[Any] | None:
    """Return the order that a customer's client placed under its reference."""
    return tx.execute(select(orders).where(orders.c.party_id == party_id, orders.c.client_ref == client_ref)).first()


def find(tx: Connection, number: int) -> Row[Any] | None:
    """Return an order by its number."""
    return _order(tx, number=number).first()


def known(tx: Connection, number: int) -> Row[Any]:
    """Return an order that must be there. Raises NoResultFound."""
    return _order(tx, number=number).one()


def place(ctx: Context, tx: Connection, at: int, buyer: Buyer, wish: Wish, *, at_once: bool = False) -> int:
    """Take an order and return its number; ``at_once``: it is paid and carried out now. Raises ApiError where it cannot be
    taken."""
    if wish.category == "autoRenew":
        return _switch_auto_renew(tx, at, buyer, wish)
    found = offers.find(tx, wish.offering_id)
    if found is None or found.rules.id != buyer.market or wish.channel not in found.offering.channels:
        raise ApiError("offerNotForLine", "This offer is not available for this line.")
    rules, offering = found.rules, found.offering
    if not found.sellable:
        raise ApiError("offerSoldOut", "This offer is sold out.")
    _check_line(tx, at, wish.line_id, offering)
    if wish.total_minor != offering.price_minor or wish.currency != rules.currency:
        raise ApiError("priceChanged", "The price is not the one that was shown.")
    number = _insert(tx, at, buyer, wish, rules, offering)
    if not at_once:
        due.schedule(tx, at + ctx.settings.order_life_ms, "order_end", number)
    return number


def _check_line(tx: Connection, at: int, line_id: int, offering: catalog.Offering) -> None:
    row, plan = lifecycle.find_line(tx, line_id), lifecycle.current(tx, line_id)
    state = lifecycle.state_at(catalog.market(row.market), at, plan, row.activated_at, row.active_at)
    if state == "lost":
        raise ApiError("lineLost", "This number was taken back.")
    if state == "not_activated":
        raise ApiError("offerNotForLine", "The SIM of this line is not activated yet.")
    if offering.is_addon and (plan is None or state not in ("active", "expiring")):
        raise ApiError("offerNotForLine", "An add-on needs a running plan.")


def _insert(
    tx: Connection, at: int, buyer: Buyer, wish: Wish, rules: catalog.Market, offering: catalog.Offering | None
) -> int:
    term = None
    if offering is not None and not offering.is_addon:
        term = renewal.term(tx, at, wish.line_id, offering, wish.start_mode)
    done = _new(
        tx,
        party_id=buyer.party_id,
        account_id=buyer.account_id,
        client_ref=wish.client_ref,
        fingerprint=wish.fingerprint,
        category=wish.category,
        channel=wish.channel,
        line_id=wish.line_id,
        product_id=wish.product_id,
        item_id=wish.item_id,
        action=wish.action,
        offering_id=offering.id if offering else None,
        offering_name=offering.title(buyer.language) if offering else None,
        start_mode=wish.start_mode,
        auto_renew=wish.auto_renew,
        state="pending",
        total_minor=offering.price_minor if offering else 0,
        currency=rules.currency,
        tax_rate=rules.tax.rate_percent,
        ordered_at=at,
        expected_at=at + rules.effective_within_minutes.value * MINUTE,
        term_start=term.start if term else None,
        term_end=term.end if term else None,
        revision=1,
    )
    number = int(done.scalar_one())
    notes.note(tx, "TMF622", "productOrder", ident(PREFIX, number), notes.CREATE)
    return number


def _switch_auto_renew(tx: Connection, at: int, buyer: Buyer, wish: Wish) -> int:
    if wish.auto_renew is None:
        raise ApiError("invalidRequest", "The characteristic 'autoRenew' is missing.")
    number = _insert(tx, at, buyer, wish, catalog.market(buyer.market), None)
    _set_auto_renew(tx, at, wish.line_id, wish.auto_renew)
    _close(tx, at, number, "completed", new_product_id=wish.product_id)
    return number


def _set_auto_renew(tx: Connection, at: int, line_id: int, wanted: bool) -> None:
    if lifecycle.find_line(tx, line_id).auto_renew == wanted:
        return
    change(tx, line, line_id, auto_renew=wanted)
    messages.send(tx, at, line_id, "autoRenewOn" if wanted else "autoRenewOff")


def cancel(tx: Connection, at: int, number: int, reason: str) -> bool:
    """Cancel an unpaid order and its open payment; True if it is cancelled now or already was, False if it was paid."""
    row = find(tx, number)
    if row is None:
        raise LookupError(number)
    if row.state == "cancelled":
        return True
    if row.category in numbers.CATEGORIES:
        return numbers.stop(tx, at, row, reason)
    if row.state != "pending":
        return False
    payments.void_open(tx, at, number, "orderCanceled")
    due.drop(tx, "order_end", number)
    _close(tx, at, number, "cancelled", cancel_reason=reason)
    return True


@due.handles("order_end")
def _expire(_ctx: Context, tx: Connection, at: int, ref: int, _detail: str) -> None:
    row = find(tx, ref)
    if row is not None and row.state == "pending":
        payments.void_open(tx, at, ref, "expired")
        _close(tx, at, ref, "cancelled", cancel_reason=_EXPIRED, status_reason=_EXPIRED)


@due.handles("order_complete")
def complete(_ctx: Context, tx: Connection, at: int, ref: int, _detail: str = "") -> None:
    """Carry a paid order out; if it cannot be, close it as failed and return the money."""
    order = find(tx, ref)
    if order is None or order.state != "inProgress":
        return
    found = catalog.find(order.offering_id or "")
    try:
        if found is None:
            raise LookupError("the offering is gone")
        _check_line(tx, at, order.line_id, found[1])
        product_id, when = renewal.deliver(tx, at, order, found[1])
    except (LookupError, ApiError) as error:
        payments.refund_order(tx, at, ref)
        _close(tx, at, ref, "failed", status_reason=f"Could not be carried out: {error}")
        return
    if order.auto_renew is not None:
        _set_auto_renew(tx, at, order.line_id, order.auto_renew)
    _close(tx, at, ref, "completed", new_product_id=product_id, term_start=when.start, term_end=when.end)
    _confirm(tx, at, order, found[0], found[1], when)


def _confirm(
    tx: Connection, at: int, order: Row[Any], rules: catalog.Market, offering: catalog.Offering, when: renewal.Term
) -> None:
    template = "addOnActive" if offering.is_addon else "renewalConfirmed" if when.behind is None else "renewalQueued"
    messages.send(
        tx,
        at,
        order.line_id,
        template,
        order_id=order.id,
        plan=order.offering_name,
        start=messages.day(when.start, rules.id),
        end=messages.day(when.end, rules.id),
        amount=messages.price(order.total_minor, order.currency),
        order=ident(PREFIX, order.id),
    )


def withdraw(tx: Connection, at: int, paid: Row[Any]) -> int:
    """Return the money of an order, take back what it bought, and answer the ledger entry. Raises ApiError."""
    order = find(tx, paid.order_id)
    if order is None or paid.status != "captured" or paid.refunded:
        raise ApiError("orderClosed", "There is nothing to return for this payment.")
    days = catalog.market(catalog_market(tx, order.line_id)).cancellation.withdrawal_days
    bought = renewal.instance(tx, order.new_product_id)
    if bought is not None and bought.status != "pendingActive" and at > bought.starts_at + days * DAY:
        raise ApiError("orderClosed", "The time to withdraw from this plan has passed.")
    if bought is not None:
        renewal.take_back(tx, at, bought)
    due.drop(tx, "order_complete", order.id)
    entry = payments.refund_order(tx, at, order.id)
    _close(tx, at, order.id, "cancelled", cancel_reason="Withdrawn and refunded.")
    return entry


def catalog_market(tx: Connection, line_id: int) -> str:
    """Return the market of a line."""
    return str(lifecycle.find_line(tx, line_id).market)


def _close(tx: Connection, at: int, number: int, state: str, **values: object) -> None:
    change(tx, orders, number, state=state, closed_at=at, **values)
    notes.note(tx, "TMF622", "productOrder", ident(PREFIX, number), notes.STATE)
