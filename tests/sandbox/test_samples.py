"""The sample customers tell honest stories: nobody used what they had not bought, and each story reads as it is told."""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, datetime, timedelta
from statistics import mean
from typing import Any

import pytest
from sqlalchemy import func, select

from lebara_desktop.sandbox import catalog
from lebara_desktop.sandbox.app import prepare
from lebara_desktop.sandbox.clock import Clock
from lebara_desktop.sandbox.context import Context
from lebara_desktop.sandbox.engine import usage
from lebara_desktop.sandbox.seed import fill
from lebara_desktop.sandbox.store import Store
from lebara_desktop.sandbox.tables import cdr, customer, line, product

from .operator_client import BASE, CONSUMPTION, START, Operator, fact, moment

MB = 1 << 20
Doc = dict[str, Any]  # a JSON object


def test_nobody_used_more_than_plan_and_add_ons_allow(op: Operator) -> None:
    with op.ctx.store.begin() as tx:
        plans = tx.execute(select(product).where(product.c.kind == "plan")).all()
        ids = [one.id for one in plans]
        added, taken = usage.addons(tx, ids), usage.used(tx, ids)
    assert len(plans) > 100
    for one in plans:
        held: dict[str, int] = defaultdict(int)
        unlimited = {a.kind for a in usage.allowances(one) if usage.counted(a) is None}
        for row in (one, *added.get(one.id, [])):
            for allowance in usage.allowances(row):
                held[allowance.kind] += usage.counted(allowance) or 0
        over = {kind for kind, used in taken.get(one.id, {}).items() if kind not in unlimited and used > held[kind]}
        assert over == set(), one.offering_name


def test_add_ons_were_bought_when_the_data_had_run_out_and_no_earlier(op: Operator) -> None:
    with op.ctx.store.begin() as tx:
        bought = tx.execute(select(product).where(product.c.parent_id.is_not(None)).order_by(product.c.id)).all()
        held: dict[int, int] = defaultdict(lambda: 10240 * MB)
        for one in bought:
            mine = (cdr.c.product_id == one.parent_id, cdr.c.kind == "data", cdr.c.at <= one.starts_at + 60_000)
            used = sum(tx.execute(select(cdr.c.charged).where(*mine)).scalars())
            assert used > held[one.parent_id], one.id
            held[one.parent_id] += 500 * MB
    assert len(bought) >= 14


def amira(op: Operator) -> tuple[Doc, Doc]:
    """Her running plan, and the data bucket with its history."""
    plan = op.plan("amira")
    span = {"startDateTime": "2025-11-22T00:00:00Z", "endDateTime": START.isoformat().replace("+00:00", "Z")}
    body = {"searchCriteria": {"product": [{"id": plan["id"]}], "validPeriod": span}}
    found = op.post(CONSUMPTION, "amira", body).json()["usageConsumption"][0]["bucketRefOrValue"]
    return plan, next(one for one in found if one["name"] == "data")


def test_amiras_last_six_periods_cost_a_few_pounds_more_than_the_plan_above_hers(op: Operator) -> None:
    _plan, data = amira(op)
    periods = [one for one in data["bucketCounter"] if one["level"] == "period" and one["counterType"] == "used"][-6:]
    costs = []
    for one in periods:
        used = one["value"]["amount"]
        assert 10.3 * 1024 <= used <= 10.9 * 1024
        costs.append(15 + 5 * -(-(used - 10240) // 500))
    assert 20 < mean(costs) <= 25
    bought = [one["value"]["amount"] for one in data["bucketCounter"] if one["counterType"] == "addOnsBought"][-6:]
    assert [15 + 5 * one for one in bought] == costs


def test_amiras_data_ends_about_three_days_early_at_the_pace_of_her_weekdays(op: Operator) -> None:
    plan, data = amira(op)
    left = data["remainingValue"]["amount"]
    assert 1700 <= left <= 2700
    days = {one["consumptionPeriod"]["startDateTime"][:10]: one["value"]["amount"]
            for one in data["bucketCounter"] if one["level"] == "day"}  # fmt: skip
    today = START.date()
    pace = {n: mean(days.get(str(today + timedelta(days=n - 7 * k)), 0) for k in range(1, 9)) for n in range(1, 9)}
    assert min(pace.values()) > 100  # no day without use
    assert max(pace.values()) < 2.5 * min(pace.values())
    spent, ends = 0.0, 0
    while spent < left:
        ends += 1
        spent += pace[ends]
    last = datetime.fromtimestamp(moment(plan["productTerm"][0]["validFor"]["endDateTime"]) / 1000, UTC).date()
    assert (last - today).days - ends in (2, 3, 4)


@pytest.mark.parametrize("market", catalog.SERVED)
def test_every_market_has_its_people_ways_to_pay_and_words(op: Operator, market: str) -> None:
    people = [one for one in op.get("/sandbox/customers", None) if one["market"] == market]
    assert len(people) >= 2
    who = people[0]["name"]
    plan = op.plan(who)
    assert fact(plan, "market") == market
    assert [one for one in op.get("/tmf-api/paymentMethod/v4/paymentMethod", who) if one["@type"] != "CreditMethod"]
    sent = op.get("/tmf-api/communicationManagement/v4/communicationMessage", who)
    assert any(fact(plan, "msisdn") in one["content"] for one in sent)
    with op.ctx.store.begin() as tx:
        found = (
            tx.execute(select(customer.c.language).join(line, line.c.party_id == customer.c.party_id)).scalars().all()
        )
    assert {"en", "de", "ar", "da", "nl", "zh-Hans"} <= set(found)


def told_at(moment: datetime) -> list[tuple[str, str, str, int]]:
    """Fill an operator at a moment; return number, stage, status and count of the plans of each line."""
    ctx = Context(Store(), Clock(lambda: moment), BASE)
    prepare(ctx)
    with ctx.store.begin() as tx:
        fill(ctx, tx)
        shape = (line.c.msisdn, line.c.stage, product.c.status)
        plans = (product.c.line_id == line.c.id) & (product.c.kind == "plan")
        rows = tx.execute(
            select(*shape, func.count()).join_from(line, product, plans).group_by(*shape).order_by(*shape)
        )
        told = [(one.msisdn, one.stage, one.status, one[3]) for one in rows]
    ctx.store.close()
    return told


@pytest.mark.parametrize("day", [datetime(2026, 11, 22, tzinfo=UTC), datetime(2028, 2, 29, tzinfo=UTC)], ids=str)
def test_the_stories_are_the_same_at_every_hour_even_where_everybody_sleeps(day: datetime) -> None:
    first = told_at(day)
    assert len(first) > 20
    for hours in (3, 9, 15, 17, 20, 23):
        assert told_at(day + timedelta(hours=hours, minutes=32)) == first
