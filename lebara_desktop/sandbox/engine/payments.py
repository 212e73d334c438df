"""Payments: one active attempt per order, at most one kept capture, and a final state that never changes again."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, insert, literal_column, select

from lebara_desktop.sandbox import notes
from lebara_desktop.sandbox.clock import from_ms
from lebara_desktop.sandbox.context import Context
from lebara_desktop.sandbox.errors import ApiError
from lebara_desktop.sandbox.prepared import Prepared, change
from lebara_desktop.sandbox.tables import line, orders, payment
from lebara_desktop.sandbox.wire import ident, number_of

from . import credit, due, ledger, messages

ACTIVE = "pendingAuthorization"
PAID = frozenset({"captured", "done"})
PREFIX = "pay"
_payment = Prepared(select(payment).where(payment.c.id == bindparam("number")))
_order = Prepared(select(orders).where(orders.c.id == bindparam("number")))
# The word stands in the statement itself, so that the partial index of open payments serves it.
_open = Prepared(
    select(payment).where(payment.c.order_id == bindparam("order"), payment.c.status == literal_column(f"'{ACTIVE}'"))
)
_new = Prepared(insert(payment).returning(payment.c.id))


@dataclass(frozen=True)
class PaymentRow:
    """What the hosted pages show and decide about one payment; amounts in minor units."""

    id: str
    secret: str
    amount_minor: int
    currency: str
    status: str
    kind: str  # card | qr | bank | credit
    method: str
    order_id: str
    payee: str
    description: str  # the plan's name
    msisdn: str
    expires_at: datetime
    method_label: str
    reason: str


@dataclass(frozen=True)
class NewPayment:
    """An attempt as asked for; ``kind`` says which page collects it."""

    attempt_ref: str
    fingerprint: str
    method_id: str
    method_type: str
    method: str
    kind: str
    label: str
    channel: str


def _row(tx: Connection, payment_id: str) -> Row[Any] | None:
    number = number_of(PREFIX, payment_id)
    if number is None:
        return None
    joined = select(payment, orders.c.offering_name, line.c.msisdn)
    joined = joined.join(orders, orders.c.id == payment.c.order_id).join(line, line.c.id == orders.c.line_id)
    return tx.execute(joined.where(payment.c.id == number)).first()


def _seen(row: Row[Any]) -> PaymentRow:
    return PaymentRow(
        id=ident(PREFIX, row.id),
        secret=row.secret,
        amount_minor=row.amount_minor,
        currency=row.currency,
        status=row.status,
        kind=row.kind,
        method=row.method,
        order_id=ident("ord", row.order_id),
        payee=messages.SENDER,
        description=row.offering_name or "",
        msisdn=row.msisdn,
        expires_at=from_ms(row.expires_at),
        method_label=row.label,
        reason=row.reason or "",
    )


def find(tx: Connection, payment_id: str) -> PaymentRow | None:
    """Return a payment, or None."""
    row = _row(tx, payment_id)
    return None if row is None else _seen(row)


def _known(tx: Connection, payment_id: str) -> Row[Any]:
    row = _row(tx, payment_id)
    if row is None:
        raise LookupError(payment_id)
    return row


def pay_at_once(ctx: Context, tx: Connection, at: int, order: Row[Any], new: NewPayment) -> None:
    """Take the money for an order that the operator placed itself, without its payer being asked; who placed it carries it
    out. Raises ApiError."""
    _check(tx, at, order, new)
    number = _insert(ctx, tx, at, order, new)
    _book(tx, at, _payment(tx, number=number).one(), order, new.label)


def open_attempt(ctx: Context, tx: Connection, at: int, order: Row[Any], new: NewPayment) -> int:
    """Begin a payment of ``order`` and return its number; credit is captured at once. Raises ApiError."""
    _check(tx, at, order, new)
    number = _insert(ctx, tx, at, order, new)
    if new.kind == "credit":
        _settle(ctx, tx, at, number, new.label)
    else:
        life = ctx.settings.qr_life_ms if new.kind == "qr" else ctx.settings.page_life_ms
        due.schedule(tx, at + life, "payment_end", number)
    return number


def _check(tx: Connection, at: int, order: Row[Any], new: NewPayment) -> None:
    if order.state in ("inProgress", "completed"):
        raise ApiError("orderAlreadyPaid", "This order is already paid.")
    if order.state != "pending":
        raise ApiError("orderClosed", "This order is closed.")
    if _open(tx, order=order.id).first() is not None:
        raise ApiError("paymentActive", "Another payment of this order is still open.")
    if new.kind == "credit" and credit.available(tx, order.account_id, at) < order.total_minor:
        raise ApiError("insufficientCredit", "There is not enough credit for this order.")


def _insert(ctx: Context, tx: Connection, at: int, order: Row[Any], new: NewPayment) -> int:
    life = ctx.settings.qr_life_ms if new.kind == "qr" else ctx.settings.page_life_ms
    done = _new(
        tx,
        secret=secrets.token_urlsafe(24),
        order_id=order.id,
        party_id=order.party_id,
        account_id=order.account_id,
        attempt_ref=new.attempt_ref,
        fingerprint=new.fingerprint,
        amount_minor=order.total_minor,
        currency=order.currency,
        status=ACTIVE,
        kind=new.kind,
        method=new.method,
        method_id=new.method_id,
        method_type=new.method_type,
        label=new.label,
        channel=new.channel,
        created_at=at,
        expires_at=at + life,
        changed_at=at,
        refunded=False,
        revision=1,
    )
    number = int(done.scalar_one())
    notes.note(tx, "TMF676", "payment", ident(PREFIX, number), notes.CREATE)
    return number


def capture(ctx: Context, tx: Connection, payment_id: str, label: str) -> PaymentRow:
    """Take the money, once; a payment that is already final stays as it is. Answers the final truth."""
    row = _known(tx, payment_id)
    if row.status == ACTIVE:
        _settle(ctx, tx, ctx.clock.ms(), row.id, label)
    return _seen(_known(tx, payment_id))


def capture_late(ctx: Context, tx: Connection, payment_id: str, label: str) -> PaymentRow:
    """Report money that the bank took although the payment had ended: it is booked and returned at once."""
    row = _known(tx, payment_id)
    if row.status not in PAID:
        _settle(ctx, tx, ctx.clock.ms(), row.id, label)
    return _seen(_known(tx, payment_id))


def _settle(ctx: Context, tx: Connection, at: int, number: int, label: str) -> None:
    """Book the capture; keep it only if the order still waits for it, else return the money in the same transaction."""
    row = _payment(tx, number=number).one()
    order = _order(tx, number=row.order_id).one()
    due.drop(tx, "payment_end", number)
    if not _book(tx, at, row, order, label):
        return
    due.drop(tx, "order_end", order.id)
    due.schedule(tx, at + ctx.settings.activation_delay_ms, "order_complete", order.id)


def _book(tx: Connection, at: int, row: Row[Any], order: Row[Any], label: str) -> bool:
    """Book the money and say so; False if it went back at once because the order no longer waited for it."""
    number, keep = row.id, order.state == "pending"
    if keep:
        _change(tx, at, number, status="captured", label=label or row.label, reason=None)
    else:  # the state stays "nothing kept"; the book shows money in and money back
        status = "canceled" if row.status == ACTIVE else row.status
        _change(tx, at, number, status=status, reason=row.reason or "orderCanceled", refunded=True)
    ledger.enter(tx, at, "capture", row.order_id, number, row.amount_minor, row.currency)
    if row.kind == "credit":
        credit.move(tx, at, row.account_id, "spend", -row.amount_minor, order_id=row.order_id)
    if not keep:
        _return_money(tx, at, row)
        return False
    if row.kind == "credit":
        due.schedule(tx, at, "credit_low", 0, row.account_id)
    change(tx, orders, order.id, state="inProgress")
    notes.note(tx, "TMF622", "productOrder", ident("ord", order.id), notes.STATE)
    amount = messages.price(row.amount_minor, row.currency)
    plan = order.offering_name or ""
    messages.send(tx, at, order.line_id, "paymentReceived", order_id=order.id, amount=amount, plan=plan)
    return True


def _return_money(tx: Connection, at: int, row: Row[Any]) -> int:
    entry = ledger.enter(tx, at, "refund", row.order_id, row.id, row.amount_minor, row.currency)
    if row.kind == "credit":
        credit.move(tx, at, row.account_id, "refund", row.amount_minor, order_id=row.order_id)
    order = _order(tx, number=row.order_id).one()
    amount = messages.price(row.amount_minor, row.currency)
    number = ident("ord", row.order_id)
    messages.send(tx, at, order.line_id, "refunded", order_id=row.order_id, amount=amount, order=number)
    notes.note(tx, "TMF676", "refund", ident("rfd", entry), notes.CREATE)
    return entry


def refund_order(tx: Connection, at: int, order_id: int) -> int:
    """Return the kept capture of an order and answer its entry in the book; 0 if there is none."""
    kept = (payment.c.order_id == order_id, payment.c.status == "captured", payment.c.refunded.is_(False))
    row = tx.execute(select(payment).where(*kept)).first()
    if row is None:
        return 0
    _change(tx, at, row.id, refunded=True)
    return _return_money(tx, at, row)


def fail(ctx: Context, tx: Connection, payment_id: str, status: str, reason: str, label: str = "") -> PaymentRow:
    """End an open payment without money (``denied``, ``failed`` or ``canceled``); a final one stays as it is."""
    row = _known(tx, payment_id)
    if row.status == ACTIVE:
        _close(tx, ctx.clock.ms(), row.id, status, reason, label or row.label)
    return _seen(_known(tx, payment_id))


def void_open(tx: Connection, at: int, order_id: int, reason: str) -> None:
    """End the open payment of an order, if there is one."""
    for row in _open(tx, order=order_id):
        _close(tx, at, row.id, "canceled", reason, row.label)


def ask_bank(ctx: Context, tx: Connection, payment_id: str, label: str) -> PaymentRow:
    """The card was accepted and its bank must approve: the payment moves to the bank's page."""
    row = _known(tx, payment_id)
    if row.status == ACTIVE:
        _change(tx, ctx.clock.ms(), row.id, kind="bank", label=label)
    return _seen(_known(tx, payment_id))


@due.handles("payment_end")
def _expire(_ctx: Context, tx: Connection, at: int, ref: int, _detail: str) -> None:
    row = _payment(tx, number=ref).one()
    if row.status == ACTIVE and row.expires_at <= at:
        _close(tx, at, ref, "canceled", "expired", row.label)


def _close(tx: Connection, at: int, number: int, status: str, reason: str, label: str) -> None:
    _change(tx, at, number, status=status, reason=reason, label=label)
    due.drop(tx, "payment_end", number)


def _change(tx: Connection, at: int, number: int, **values: object) -> None:
    change(tx, payment, number, **values, changed_at=at)
    if "status" in values:
        notes.note(tx, "TMF676", "payment", ident(PREFIX, number), notes.STATE)
