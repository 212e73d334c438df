"""The past of the sample lines: plans back to back, what was used of each, and the orders and payments behind them."""

from __future__ import annotations

import random
import uuid
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection

from . import catalog
from .catalog import Offering
from .clock import DAY, MINUTE
from .engine import habits, usage
from .engine.renewal import sold
from .engine.simcards import iccid_of
from .people import Sample, SampleLine

Row = dict[str, Any]  # one row of a table


@dataclass
class Filling:
    """What is being made, and written in bulk at the end: numbers are given here, so that rows can refer to each other."""

    now: int
    seed: int
    anchor: int
    lines: list[Row] = field(default_factory=list)
    products: list[Row] = field(default_factory=list)
    orders: list[Row] = field(default_factory=list)
    payments: list[Row] = field(default_factory=list)
    ledger: list[Row] = field(default_factory=list)
    records: list[habits.Record] = field(default_factory=list)


@dataclass
class Owner:
    """Whose past is made; ``ids`` are the keys of party, customer and account."""

    made: Filling
    sample: Sample
    ids: dict[str, str]


def add_line(tx: Connection, owner: Owner, one: SampleLine) -> None:
    """Make a line with its plans, its usage and what was paid; only the usage is written at once."""
    made, sample = owner.made, owner.sample
    rng = random.Random(f"{made.seed}/{one.msisdn}")  # noqa: S311 - believable, not secret
    number = len(made.lines) + 1
    row: Row = {"id": number, "party_id": owner.ids["party_id"], "msisdn": one.msisdn, "iccid": iccid_of(one.msisdn)}
    row |= {
        "market": sample.market,
        "name": one.name,
        "auto_renew": one.auto_renew,
        "habit": one.habit,
        "esim": one.esim,
    }
    row |= {"activated_at": None, "active_at": made.now, "stage": "active"}
    row |= {"owned_at": 0, "registration_due_at": None, "profile": "installed" if one.esim else ""}
    if one.unregistered is not None:
        row["registration_due_at"] = made.now + one.unregistered * DAY
    made.lines.append(row)
    present = _offer(one.plan)
    if one.day is None:
        _product(owner, row, present, made.now, "created", None)
        return
    start = _present_start(made.now, one, present)
    begins = start
    past: list[tuple[Offering, int]] = []
    for back in range(one.periods):
        offer = _offer(next((plan for after, plan in one.earlier if back >= after), one.plan))
        begins -= offer.validity.days * DAY
        past.append((offer, begins))
    row["activated_at"] = begins
    for back, (offer, at) in reversed(list(enumerate(past))):
        _past(owner, row, one, offer, at, back, rng)
    _present(owner, row, one, present, start, rng)
    row["active_at"] = max((record[2] for record in made.records), default=start)
    made.records.sort(key=lambda record: record[2])
    habits.write(tx, made.records, {})  # line by line: a year of everybody at once would double the memory
    made.records.clear()


def _offer(offering_id: str) -> Offering:
    found = catalog.find(offering_id)
    if found is None:
        raise LookupError(f"the price list has no {offering_id}")
    return found[1]


def _present_start(now: int, one: SampleLine, offer: Offering) -> int:
    """The present plan began some minutes before the same time ``day`` days ago, or ended so many days ago."""
    day = one.day or 0
    if day < 0:
        return now + int(day * DAY) - 130 * MINUTE - offer.validity.days * DAY
    return now - int(day * DAY) - (5 if day else 90) * MINUTE


def _past(owner: Owner, row: Row, one: SampleLine, offer: Offering, at: int, back: int, rng: random.Random) -> None:
    plan = _product(owner, row, offer, at, "terminated", at - 3 * MINUTE)
    end = plan["ends_at"]
    plan["terminated_at"] = end
    total = one.past_mb[back % len(one.past_mb)] << 20 if one.past_mb else None
    extra = _offer(one.add_on) if one.add_on else None
    for bought in _use(owner, row, one, plan, end, total, rng, extra):
        child = _product(owner, row, _offer(one.add_on), bought, "terminated", bought - MINUTE, plan)
        child["terminated_at"] = end


def _present(owner: Owner, row: Row, one: SampleLine, offer: Offering, start: int, rng: random.Random) -> None:
    made = owner.made
    ended = start + offer.validity.days * DAY <= made.now
    plan = _product(owner, row, offer, start, "suspended" if ended else "active", start - 3 * MINUTE)
    total = one.data_mb << 20 if one.data_mb is not None else None
    _use(owner, row, one, plan, min(plan["ends_at"], made.now), total, rng)
    if one.queued:
        bought = made.now - 26 * 60 * MINUTE
        later = _product(owner, row, _offer(one.queued), plan["ends_at"], "pendingActive", bought)
        later["follows_id"] = plan["id"]


def _use(
    owner: Owner,
    row: Row,
    one: SampleLine,
    plan: Row,
    until: int,
    total: int | None,
    rng: random.Random,
    extra: Offering | None = None,
) -> list[int]:
    """Make the usage of a plan; return the moments at which its data had run out and ``extra`` was bought."""
    made, sample = owner.made, owner.sample
    if until <= plan["starts_at"]:
        return []
    left: dict[str, int | None] = {a.kind: usage.counted(a) for a in plan["offer"].allowances}
    held, size = left.get("data"), usage.data_of(extra) if extra else 0
    short = -(-max(0, (total or 0) - (held or 0)) // size) if size else 0
    if held is not None:
        left["data"] = held + short * size
    stay = habits.Stay(row["id"], plan["id"], plan["starts_at"], until, left)
    habit, zone = habits.HABITS[one.habit], catalog.market(sample.market).zone
    records = habits.records(habit, rng, zone, stay, data_total=total, anchor=made.anchor)
    made.records += records
    return _emptied(records, held, size) if short else []


def _emptied(records: list[habits.Record], held: int | None, size: int) -> list[int]:
    """The moments at which what is held, and then each add-on of ``size``, would not have been enough."""
    found: list[int] = []
    room, taken = held or 0, 0
    for record in sorted(records, key=lambda one: one[2]):
        taken += record[6] if record[4] == "data" else 0
        while taken > room:
            found.append(record[2] - MINUTE)
            room += size
    return found


def _product(
    owner: Owner, row: Row, offer: Offering, at: int, status: str, bought: int | None, parent: Row | None = None
) -> Row:
    made, sample = owner.made, owner.sample
    rules = catalog.market(sample.market)
    name = offer.title(sample.language)
    ends = at if status == "created" else at + offer.validity.days * DAY
    if status in ("active", "pendingActive"):  # past plans stand back to back; those that run count days by the zone
        ends = rules.after(at, offer.validity.days)
    made.products.append(
        {
            "id": len(made.products) + 1,
            "line_id": row["id"],
            "parent_id": parent["id"] if parent else None,
            "offering_id": offer.id,
            "offering_name": name,
            "kind": "addon" if parent else "plan",
            "status": status,
            "starts_at": at,
            "ends_at": parent["ends_at"] if parent else ends,
            "terminated_at": None,
            "price_minor": offer.price_minor,
            "currency": rules.currency,
            "tax_rate": rules.tax.rate_percent,
            "validity_days": offer.validity.days,
            "order_id": None,
            "item_id": None,
            "follows_id": None,
            "allowances": sold(offer.allowances),
            "offer": offer,
        }
    )
    plan = made.products[-1]
    if bought is not None:
        _buy(owner, plan, bought)
    return plan


def _buy(owner: Owner, plan: Row, at: int) -> None:
    """The order, the payment and the book entry behind a past plan."""
    made, sample = owner.made, owner.sample
    number = len(made.orders) + 1
    plan |= {"order_id": number, "item_id": "1"}
    reference = str(uuid.uuid5(uuid.NAMESPACE_OID, f"{made.seed}/{number}"))
    shared = {
        "party_id": owner.ids["party_id"],
        "account_id": owner.ids["account_id"],
        "fingerprint": "",
        "currency": plan["currency"],
    }
    order = {"id": number, "client_ref": reference, "category": "renewal", "channel": "subscriber", "item_id": "1"}
    order |= {"line_id": plan["line_id"], "product_id": None, "new_product_id": plan["id"], "auto_renew": None}
    order |= {"action": "add" if plan["parent_id"] else "modify", "offering_id": plan["offering_id"]}
    order |= {"offering_name": plan["offering_name"], "start_mode": "afterCurrent", "state": "completed", "revision": 3}
    order |= {
        "status_reason": None,
        "cancel_reason": None,
        "total_minor": plan["price_minor"],
        "tax_rate": plan["tax_rate"],
    }
    order |= {"ordered_at": at, "expected_at": at + 5 * MINUTE, "closed_at": at + MINUTE}
    order |= {"term_start": plan["starts_at"], "term_end": plan["ends_at"]}
    made.orders.append(order | shared)
    brand, last4 = sample.card or ("Visa", "4242")
    paid = {"id": number, "secret": f"settled-{reference}", "order_id": number, "attempt_ref": f"{reference}/1"}
    paid |= {"amount_minor": plan["price_minor"], "status": "captured", "kind": "card", "method": "card", "revision": 2}
    paid |= {"method_id": "card", "method_type": "RedirectMethod", "label": f"{brand} •••• {last4}", "reason": None}
    paid |= {
        "channel": "subscriber",
        "created_at": at,
        "expires_at": at + 15 * MINUTE,
        "changed_at": at,
        "refunded": False,
    }
    made.payments.append(paid | shared)
    entry = {"at": at, "entry": "capture", "order_id": number, "payment_id": number, "currency": plan["currency"]}
    made.ledger.append(entry | {"amount_minor": plan["price_minor"]})
