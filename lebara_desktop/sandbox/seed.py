"""Fills an empty database with the sample customers and at least a year of their past, the same for the same seed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC

import msgspec
from sqlalchemy import Connection, Table, insert

from . import catalog, meta, offers
from .catalog import Market
from .clock import DAY, MINUTE, from_ms
from .context import Context
from .engine import due, lifecycle, messages
from .identity import create_login
from .past import Filling, Owner, Row, add_line
from .people import NOBODY, SAMPLES, SOLD_OUT, STAFF, SYSTEMS, VOUCHERS, Sample
from .tables import (
    credit,
    credit_entry,
    customer,
    ledger,
    line,
    orders,
    payment,
    product,
    saved_card,
    voucher,
)

_TOLD = 3  # for how many past periods messages are kept


def fill(ctx: Context, tx: Connection, samples: Sequence[Sample] = SAMPLES) -> None:
    """Fill the database with ``samples``, unless it is filled already."""
    if meta.get(tx, "schema") is not None:
        return
    now = ctx.clock.ms() // MINUTE * MINUTE
    seed_day = from_ms(now).astimezone(UTC).date().toordinal()
    meta.put(tx, "schema", meta.schema())
    meta.put(tx, "seedDay", str(seed_day))
    made = Filling(now, ctx.settings.seed, seed_day % 7)  # the ordinal of the next day, less one, is its weekday
    _add_nobody(tx)
    for number, sample in enumerate(samples, start=1):
        _add_customer(ctx, tx, made, number, sample)
    _write(tx, made)
    _watch(tx, made)
    _tell(tx, made)
    _add_staff(ctx, tx)
    _add_vouchers(tx, now)
    for offering_id in SOLD_OUT:
        offers.change(tx, offering_id, offers.Change(sellable=False))
    meta.put(tx, "samples", msgspec.json.encode(_samples(samples)).decode())


def _samples(samples: Sequence[Sample]) -> list[dict[str, str]]:
    people = [
        {
            "name": one.name,
            "login": f"+{one.lines[0].msisdn}",
            "password": one.password,
            "market": one.market,
            "state": one.state,
            "note": one.note,
        }
        for one in samples
    ]
    staff = [
        {"name": s.name, "login": s.login, "password": s.password, "market": s.market, "state": s.role, "note": s.note}
        for s in STAFF
    ]
    return people + staff


def _add_customer(ctx: Context, tx: Connection, made: Filling, number: int, sample: Sample) -> None:
    rules = catalog.market(sample.market)
    party, account = f"ind-{1000 + number}", f"acc-{1000 + number}"
    ids = {"party_id": party, "customer_id": f"cus-{1000 + number}", "account_id": account}
    email = f"{sample.key}@mail.example"
    first = sample.lines[0]
    row = {"given_name": sample.given_name, "family_name": sample.family_name, "email": email, "phone": first.msisdn}
    row |= {"market": sample.market, "currency": rules.currency, "language": sample.language}
    tx.execute(insert(customer).values(**ids, **row, created_at=made.now - 460 * DAY))
    create_login(
        ctx,
        tx,
        subject=f"sub-{1000 + number}",
        msisdn=first.msisdn,
        email=email,
        password=sample.password,
        market=sample.market,
        role="subscriber",
        name=sample.name,
        given_name=sample.given_name,
        **ids,
    )
    _add_money(tx, made.now, sample, ids, rules)
    for one in sample.lines:
        add_line(tx, Owner(made, sample, ids), one)


def _add_nobody(tx: Connection) -> None:
    """The holder of the numbers that belong to nobody."""
    ids = {"party_id": NOBODY, "customer_id": "cus-0", "account_id": "acc-0"}
    row = {"given_name": "Unlinked", "family_name": "numbers", "email": "", "phone": "", "market": "", "currency": ""}
    tx.execute(insert(customer).values(**ids, **row, language="en", created_at=0))


def _add_money(tx: Connection, now: int, sample: Sample, ids: dict[str, str], rules: Market) -> None:
    held = {"account_id": ids["account_id"], "party_id": ids["party_id"], "currency": rules.currency}
    ends = now + sample.credit_days * DAY if sample.credit_minor else None
    tx.execute(insert(credit).values(**held, balance_minor=sample.credit_minor, expires_at=ends))
    if sample.credit_minor:
        entry = {"account_id": ids["account_id"], "at": now - 40 * DAY, "entry": "topup"}
        tx.execute(insert(credit_entry).values(**entry, amount_minor=sample.credit_minor))
        due.schedule(tx, now + sample.credit_days * DAY, "credit_end", 0, ids["account_id"])
    if sample.card:
        brand, last4 = sample.card
        card = {"party_id": ids["party_id"], "brand": brand, "last4": last4, "token": f"tok_{ids['party_id']}"}
        tx.execute(insert(saved_card).values(**card, card_type="debit", expires_at=now + 900 * DAY, preferred=True))


def _write(tx: Connection, made: Filling) -> None:
    bare = [{key: value for key, value in row.items() if key != "offer"} for row in made.products]
    parts: list[tuple[Table, list[Row]]] = [(line, made.lines), (orders, made.orders), (payment, made.payments)]
    for table, rows in [*parts, (ledger, made.ledger), (product, bare)]:
        tx.execute(insert(table), rows)
    if tx.dialect.name == "postgresql":  # rows came with their numbers: let the sequences go on after them
        for table in (line, orders, payment, product):
            tx.exec_driver_sql(
                f"SELECT setval(pg_get_serial_sequence('{table.name}', 'id'), (SELECT max(id) FROM {table.name}))"  # noqa: S608
            )


def _watch(tx: Connection, made: Filling) -> None:
    """Put what will happen to the lines on the agenda."""
    for plan in made.products:
        if plan["kind"] != "plan":
            continue
        if plan["status"] == "active":
            lifecycle.watch(tx, made.now, plan["line_id"], plan["id"], plan["ends_at"])
            lifecycle.watch_registration(tx, plan["line_id"])
        elif plan["status"] == "suspended":
            lifecycle.advance(tx, made.now, plan["line_id"])


def _tell(tx: Connection, made: Filling) -> None:
    """Write the messages of the last few periods."""
    plans = [row for row in made.products if row["kind"] == "plan" and row["order_id"]]
    recent = sorted(plans, key=lambda row: -int(row["starts_at"]))
    kept: dict[int, int] = {}
    chosen = []
    for plan in recent:
        kept[plan["line_id"]] = kept.get(plan["line_id"], 0) + 1
        if kept[plan["line_id"]] <= _TOLD:
            chosen.append(plan)
    notes: list[tuple[int, Row, str, dict[str, str]]] = []
    for plan in chosen:
        notes += _notes(made, plan)
    for at, plan, template, values in sorted(notes, key=lambda note: note[0]):
        if at <= made.now:
            order_id = plan["order_id"] if template.startswith("renewal") else None
            messages.send(tx, at, plan["line_id"], template, order_id=order_id, **values)


def _notes(made: Filling, plan: Row) -> list[tuple[int, Row, str, dict[str, str]]]:
    rules = catalog.market(made.lines[plan["line_id"] - 1]["market"])
    end = messages.day(plan["ends_at"], rules.id)
    bought = {"plan": plan["offering_name"], "end": end, "start": messages.day(plan["starts_at"], rules.id)}
    bought |= {"amount": messages.price(plan["price_minor"], plan["currency"]), "order": f"ord-{plan['order_id']}"}
    template = "renewalQueued" if plan["status"] == "pendingActive" else "renewalConfirmed"
    at = made.orders[plan["order_id"] - 1]["closed_at"]
    found = [(at, plan, template, bought)]
    if plan["status"] == "pendingActive":
        return found
    if plan["starts_at"] == made.lines[plan["line_id"] - 1]["activated_at"]:
        found.append((plan["starts_at"], plan, "welcome", {}))
    for days in rules.reminders.days_before:
        reminder = {"plan": plan["offering_name"], "end": end, "days": str(days)}
        found.append((plan["ends_at"] - days * DAY, plan, "reminder", reminder))
    if plan["status"] == "suspended":
        found.append((plan["ends_at"], plan, "planEnded", {"plan": plan["offering_name"], "end": end}))
        facts = lifecycle.stages(rules, plan["ends_at"], made.lines[plan["line_id"] - 1]["active_at"])
        if facts.suspended_at is not None and facts.lost_at is not None:
            last = messages.day(facts.lost_at, rules.id)
            found.append((facts.suspended_at, plan, "lineSuspended", {"end": last}))
    return found


def _add_staff(ctx: Context, tx: Connection) -> None:
    for number, one in enumerate((*STAFF, SYSTEMS), start=1):
        ids = {"party_id": f"staff-{number}", "customer_id": f"staff-{number}", "account_id": f"staff-{number}"}
        create_login(
            ctx,
            tx,
            subject=f"staff-{number}",
            msisdn=None,
            email=one.login,
            password=one.password,
            market=one.market,
            role=one.role,
            name=one.name,
            given_name=one.given_name,
            shop_id=one.shop,
            **ids,
        )


def _add_vouchers(tx: Connection, now: int) -> None:
    for one in VOUCHERS:
        row = {"code": one.code, "market": one.market, "currency": one.currency, "amount_minor": one.amount_minor}
        used = {"used_at": now - 20 * DAY, "used_by": "acc-0"} if one.used else {"used_at": None, "used_by": None}
        tx.execute(insert(voucher).values(**row, **used, expires_at=now + one.days * DAY))
