"""Credit that fills itself: below a threshold the saved card is charged, never beyond the cap of a calendar month."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, func, insert, select, update

from lebara_desktop.sandbox import catalog
from lebara_desktop.sandbox.clock import DAY, SECOND, to_ms
from lebara_desktop.sandbox.context import Context
from lebara_desktop.sandbox.prepared import Prepared
from lebara_desktop.sandbox.tables import auto_topup, customer, ledger, line, orders, saved_card
from lebara_desktop.sandbox.wire import ident

from . import credit, due, messages, payments

CATEGORY = "autoTopup"
CAP_TIMES = 3  # the cap is so many top-ups in a calendar month, unless the customer asks for less

_wanted = Prepared(select(auto_topup).where(auto_topup.c.account_id == bindparam("account")))


def find(tx: Connection, account_id: str) -> Row[Any] | None:
    """Return the standing instruction of an account, or None."""
    return _wanted(tx, account=account_id).first()


def switch_on(tx: Connection, account_id: str, minor: int, threshold: int, cap: int) -> None:
    """Fill this account from now on; amounts in minor units. What stood there before is replaced."""
    switch_off(tx, account_id)
    row = {"account_id": account_id, "amount_minor": minor, "threshold_minor": threshold, "cap_minor": cap}
    tx.execute(insert(auto_topup).values(**row, told_month=""))


def switch_off(tx: Connection, account_id: str) -> None:
    """Fill this account no more."""
    tx.execute(delete(auto_topup).where(auto_topup.c.account_id == account_id))


def month_start(market_id: str, at: int) -> int:
    """Return when the calendar month of ``at`` began where the customer's operator is."""
    zone = catalog.market(market_id).zone
    day = datetime.fromtimestamp(at / SECOND, zone).date().replace(day=1)
    return to_ms(datetime.combine(day, datetime.min.time(), zone))


def charged_since(tx: Connection, account_id: str, since: int) -> int:
    """Return the minor units that automatic top-ups have taken since a moment."""
    mine = (orders.c.account_id == account_id, orders.c.category == CATEGORY, ledger.c.at >= since)
    total = select(func.coalesce(func.sum(ledger.c.amount_minor), 0)).join(orders, orders.c.id == ledger.c.order_id)
    return int(tx.execute(total.where(*mine, ledger.c.entry == "capture")).scalar_one())


def check(ctx: Context, tx: Connection, at: int, account_id: str) -> bool:
    """Top an account up if it asks for it and needs it; True if it was done."""
    wanted = find(tx, account_id)
    if wanted is None or credit.available(tx, account_id, at) >= wanted.threshold_minor:
        return False
    owner = tx.execute(select(customer).where(customer.c.account_id == account_id)).one()
    since = month_start(owner.market, at)
    if charged_since(tx, account_id, since) + wanted.amount_minor > wanted.cap_minor:
        _wait_for_next_month(tx, at, owner, since)
        return False
    mine = (saved_card.c.party_id == owner.party_id, saved_card.c.expires_at > at, saved_card.c.state == "saved")
    card = tx.execute(select(saved_card).where(*mine).order_by(saved_card.c.preferred.desc(), saved_card.c.id)).first()
    home = tx.execute(select(line.c.id).where(line.c.party_id == owner.party_id).order_by(line.c.id)).first()
    if card is None or home is None:
        return False
    _charge(ctx, tx, at, owner, card, home.id, wanted.amount_minor)
    return True


def _wait_for_next_month(tx: Connection, at: int, owner: Row[Any], month: int) -> None:
    """Tell the owner once in a month that the cap is reached, and look again when the next one begins."""
    mine = auto_topup.c.account_id == owner.account_id
    told = update(auto_topup).where(mine, auto_topup.c.told_month != str(month))
    if tx.execute(told.values(told_month=str(month))).rowcount:
        messages.send_to_party(tx, at, owner.party_id, "autoTopupCapped")
        due.schedule(tx, month_start(owner.market, month + 32 * DAY), "credit_low", 0, owner.account_id)


def _charge(ctx: Context, tx: Connection, at: int, owner: Row[Any], card: Row[Any], line_id: int, minor: int) -> None:
    count = select(func.count()).select_from(orders).where(orders.c.account_id == owner.account_id)
    reference = f"topup-{owner.account_id}-{tx.execute(count).scalar_one()}"
    rules = catalog.market(owner.market)
    row = {"party_id": owner.party_id, "account_id": owner.account_id, "client_ref": reference, "fingerprint": ""}
    row |= {"category": CATEGORY, "channel": "subscriber", "line_id": line_id, "item_id": "1", "action": "add"}
    row |= {"start_mode": "now", "state": "pending", "total_minor": minor, "currency": rules.currency, "revision": 1}
    done = tx.execute(insert(orders).values(**row, tax_rate=0, ordered_at=at, expected_at=at))
    number = int(done.inserted_primary_key[0]) if done.inserted_primary_key else 0
    order = tx.execute(select(orders).where(orders.c.id == number)).one()
    label = f"{card.brand} •••• {card.last4}"
    way = ("TokenizedCard", "card", "bank", label, "subscriber")
    payments.pay_at_once(ctx, tx, at, order, payments.NewPayment(f"{reference}/1", "", ident("card", card.id), *way))
    complete(tx, at, order)


def complete(tx: Connection, at: int, order: Row[Any]) -> None:
    """Give the account what a paid top-up order bought."""
    closed = {"state": "completed", "closed_at": at, "revision": orders.c.revision + 1}
    tx.execute(update(orders).where(orders.c.id == order.id).values(**closed))
    credit.move(tx, at, order.account_id, "topup", order.total_minor, order_id=order.id)
    credit.extend(tx, order.account_id, at)
    amount = messages.price(order.total_minor, order.currency)
    messages.send_to_party(tx, at, order.party_id, "autoTopupDone", amount=amount)


@due.handles("credit_low")
def _low(ctx: Context, tx: Connection, at: int, _ref: int, account_id: str) -> None:
    check(ctx, tx, at, account_id)
