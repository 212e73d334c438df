"""Prepaid credit and the vouchers that fill it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, func, insert, select, update

from lebara_desktop.sandbox.clock import DAY, MINUTE, SECOND
from lebara_desktop.sandbox.context import Context
from lebara_desktop.sandbox.errors import ApiError
from lebara_desktop.sandbox.prepared import Prepared
from lebara_desktop.sandbox.tables import credit, credit_entry, voucher, voucher_try

from . import due, messages

LIFE = 365 * DAY  # how long credit lasts after the last top-up
TRIES = 5
LOCK = 10 * MINUTE  # wrong codes within this span count together
_held = Prepared(select(credit).where(credit.c.account_id == bindparam("account")))
_add = Prepared(
    update(credit)
    .where(credit.c.account_id == bindparam("account"))
    .values(balance_minor=credit.c.balance_minor + bindparam("minor", type_=credit.c.balance_minor.type))
)
_entry = Prepared(insert(credit_entry).returning(credit_entry.c.id))


def account(tx: Connection, account_id: str) -> Row[Any] | None:
    """Return the credit of an account, or None."""
    return _held(tx, account=account_id).first()


def available(tx: Connection, account_id: str, at: int) -> int:
    """Return the minor units that can be spent now."""
    row = _held(tx, account=account_id).first()
    if row is None or (row.expires_at is not None and row.expires_at <= at):
        return 0
    return int(row.balance_minor)


def move(
    tx: Connection,
    at: int,
    account_id: str,
    entry: str,
    minor: int,
    *,
    code: str | None = None,
    order_id: int | None = None,
) -> int:
    """Add ``minor`` (negative: take) and return the entry's number; the schema refuses a balance below zero."""
    _add(tx, account=account_id, minor=minor)
    row: dict[str, object] = {"account_id": account_id, "at": at, "entry": entry, "amount_minor": minor}
    return int(_entry(tx, **row, voucher=code, order_id=order_id).scalar_one())


def extend(tx: Connection, account_id: str, at: int) -> None:
    """Let the credit last a full life from ``at``, never shorter than it already does."""
    row = tx.execute(select(credit).where(credit.c.account_id == account_id)).one()
    ends = max(row.expires_at or 0, at + LIFE)
    tx.execute(update(credit).where(credit.c.account_id == account_id).values(expires_at=ends))
    due.schedule(tx, ends, "credit_end", 0, account_id)


@due.handles("credit_end")
def _expire(ctx: Context, tx: Connection, at: int, _ref: int, account_id: str) -> None:
    row = tx.execute(select(credit).where(credit.c.account_id == account_id)).one()
    if row.expires_at is None or row.expires_at > at or row.balance_minor == 0:
        return
    move(tx, at, account_id, "expiry", -row.balance_minor)
    messages.send_to_party(tx, at, row.party_id, "creditExpired")


def redeem(ctx: Context, tx: Connection, at: int, account_id: str, market: str, code: str) -> tuple[int, int]:
    """Turn a voucher into credit and return (entry number, minor units). Raises ApiError; a wrong code is counted."""
    _check_tries(tx, at, account_id)
    row = tx.execute(select(voucher).where(voucher.c.code == code, voucher.c.market == market)).first()
    if row is None:
        tx.execute(insert(voucher_try).values(account_id=account_id, at=at))
        raise ApiError("voucherUnknown", "There is no voucher with this code.", keep=True)
    if row.used_at is not None:
        raise ApiError("voucherUsed", "This voucher was already used.")
    if row.expires_at <= at:
        raise ApiError("voucherExpired", "This voucher is too old.")
    taken = update(voucher).where(voucher.c.code == code, voucher.c.used_at.is_(None))
    if tx.execute(taken.values(used_at=at, used_by=account_id)).rowcount != 1:
        raise ApiError("voucherUsed", "This voucher was already used.")
    entry = move(tx, at, account_id, "topup", row.amount_minor, code=code)
    extend(tx, account_id, at)
    tx.execute(delete(voucher_try).where(voucher_try.c.account_id == account_id))
    owner = tx.execute(select(credit.c.party_id).where(credit.c.account_id == account_id)).scalar_one()
    messages.send_to_party(tx, at, owner, "creditAdded", amount=messages.price(row.amount_minor, row.currency))
    return entry, int(row.amount_minor)


def _check_tries(tx: Connection, at: int, account_id: str) -> None:
    recent = (voucher_try.c.account_id == account_id, voucher_try.c.at > at - LOCK)
    count, last = tx.execute(select(func.count(), func.max(voucher_try.c.at)).where(*recent)).one()
    if count >= TRIES:
        wait = max(1, -(-(last + LOCK - at) // SECOND))
        raise ApiError("tooManyTries", "Too many wrong codes. Try again later.", headers={"Retry-After": str(wait)})
