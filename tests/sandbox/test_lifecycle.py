"""A line's life by the operator's clock: reminders, expiry, queue, automatic renewal, grace, suspension, loss, a whole year."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise
from typing import Any

import pytest

from lebara_desktop.sandbox import catalog
from lebara_desktop.sandbox.clock import DAY, rfc3339
from lebara_desktop.sandbox.engine import lifecycle

from .operator_client import BUCKET, CONSUMPTION, MESSAGE, ORDER, PAYMENT, PRODUCT, START, Operator, fact, moment

Doc = dict[str, Any]  # a JSON object


def templates(op: Operator, who: str) -> list[str]:
    """The templates of what was sent to a customer, newest first."""
    return [one["characteristic"][0]["value"] for one in op.get(MESSAGE, who, limit=1000)]


def test_a_queued_plan_begins_when_the_running_one_ends(op: Operator) -> None:
    running, waiting = op.plan("priya"), next(p for p in op.get(PRODUCT, "priya") if p["status"] == "pendingActive")
    op.advance(days=6)
    assert op.plan("priya")["id"] == waiting["id"]
    old = op.get(f"{PRODUCT}/{running['id']}", "priya")
    assert (old["status"], old["terminationDate"]) == (
        "terminated",
        running["productTerm"][0]["validFor"]["endDateTime"],
    )
    assert op.plan("priya")["startDate"] == old["terminationDate"]
    assert "reminder" not in templates(op, "priya")[:2]


@pytest.mark.parametrize(
    ("days", "state", "status", "template"),
    [(0.5, "active", "active", ""), (5, "expiring", "active", "reminder"), (8.5, "grace", "suspended", "planEnded"),
     (8 + 91, "suspended", "suspended", "lineSuspended"), (8 + 211, "lost", "terminated", "numberLost")],
)  # fmt: skip
def test_an_unrenewed_line_goes_through_its_markets_stages_and_is_told(
    op: Operator, days: float, state: str, status: str, template: str
) -> None:
    op.pass_time(days=days)
    plan = op.plan("amira")
    assert (fact(plan, "lineState"), plan["status"]) == (state, status)
    assert not template or templates(op, "amira")[0] == template


def test_a_lost_number_cannot_be_renewed(op: Operator) -> None:
    op.pass_time(days=30)
    body = op.order_body("omar", "cny-50", 50)
    assert op.post(ORDER, "omar", body, body["externalId"]).json()["code"] == "lineLost"


def test_automatic_renewal_takes_the_saved_card_and_keeps_the_book_right(op: Operator) -> None:
    before, old = op.book(), op.plan("sofia")
    op.pass_time(days=17)
    plan = op.plan("sofia")
    assert plan["startDate"] == old["productTerm"][0]["validFor"]["endDateTime"]
    assert op.book()["captures"] - before["captures"] == 2500
    assert op.get(PAYMENT, "sofia")[0]["methodLabel"] == "Mastercard •••• 5454"
    assert templates(op, "sofia")[0] == "renewalConfirmed"


def test_automatic_renewal_that_cannot_be_paid_says_so_and_the_line_enters_grace(op: Operator) -> None:
    body = op.order_body("jakub", "3347716", 10, autoRenew=True) | {"category": "autoRenew"}
    del body["orderTotalPrice"], body["productOrderItem"][0]["productOffering"]
    assert op.post(ORDER, "jakub", body, body["externalId"]).status_code == 201
    op.pass_time(days=14)
    assert fact(op.plan("jakub"), "lineState") == "grace"
    assert set(templates(op, "jakub")[:2]) == {"planEnded", "autoRenewFailed"}


def test_a_year_passes_in_one_call_with_usage_renewals_and_every_bucket_right(op: Operator) -> None:
    assert op.advance(days=365).status_code == 200
    assert op.request("GET", "/sandbox/clock", None).json()["now"] == rfc3339(moment(START.isoformat()) + 365 * DAY)
    periods = [one for one in op.get(PRODUCT, "sofia") if moment(one["startDate"]) > moment(START.isoformat())]
    assert len(periods) == 12
    for newer, older in pairwise(periods):
        assert newer["startDate"] == older["terminationDate"]
    assert fact(op.plan("amira"), "lineState") == "lost"
    check_buckets(op, "sofia", op.plan("sofia"))
    for sample in op.get("/sandbox/customers", None)[:10]:
        op.token(sample["name"])
    assert op.ledger()["balanced"]


def test_the_clock_goes_forward_only_and_dates_every_answer(op: Operator) -> None:
    assert op.post("/sandbox/clock", None, {"now": "2020-01-01T00:00:00Z"}).json()["code"] == "invalidRequest"
    assert op.post("/sandbox/clock", None, {"advanceSeconds": 10**12}).status_code == 400
    moved = op.post("/sandbox/clock", None, {"now": "2026-12-24T18:00:00Z"})
    assert moved.headers["Date"] == "Thu, 24 Dec 2026 18:00:00 GMT"


def check_buckets(op: Operator, who: str, plan: Doc) -> None:
    """Each bucket must be the allowance (with add-ons) less the usage records of the plan."""
    records: list[Doc] = []
    while True:
        page = op.get(
            "/tmf-api/usageManagement/v4/usage",
            who,
            **{"ratedProductUsage.productRef.id": plan["id"], "limit": 1000, "offset": len(records)},
        )
        records += page
        if len(page) < 1000:
            break
    used: dict[str, float] = {}
    for one in records:
        facts = {c["name"]: c["value"] for c in one["usageCharacteristic"]}
        minutes = -(-facts.get("durationSeconds", 0) // 60)
        amount = facts.get("volumeBytes", 0) / 2**20 + minutes + facts.get("count", 0)
        used[facts["kind"]] = used.get(facts["kind"], 0) + amount
    extra = sum(
        fact(child, "allowance.data")["value"] for child in plan.get("product", []) if fact(child, "allowance.data")
    )
    for bucket in op.get(BUCKET, who, **{"product.id": plan["id"]}):
        allowance = fact(plan, f"allowance.{bucket['name']}")
        if allowance["isUnlimited"]:
            assert "remainingValue" not in bucket
            continue
        whole = allowance["value"] + (extra if bucket["name"] == "data" else 0)
        assert bucket["remainingValue"]["amount"] == whole - min(whole, used.get(bucket["name"], 0))


@pytest.mark.parametrize("who", ["amira", "chen", "omar", "sofia", "jakub", "fatima", "li", "grace", "priya"])
def test_every_seeded_bucket_is_the_allowance_less_the_usage(op: Operator, who: str) -> None:
    for plan in op.get(PRODUCT, who):
        if plan["status"] in ("active", "suspended", "pendingActive"):
            check_buckets(op, who, plan)


def test_history_is_told_by_day_and_by_ended_period_with_the_add_ons_bought(op: Operator) -> None:
    span = {
        "startDateTime": rfc3339(moment(START.isoformat()) - 365 * DAY),
        "endDateTime": rfc3339(moment(START.isoformat())),
    }
    plan = op.plan("amira")
    criteria = {"product": [{"id": plan["id"]}]}
    plain = op.post(CONSUMPTION, "amira", {"searchCriteria": criteria}).json()["usageConsumption"][0]
    assert {c["level"] for b in plain["bucketRefOrValue"] for c in b["bucketCounter"]} == {"global"}
    asked = op.post(CONSUMPTION, "amira", {"searchCriteria": criteria | {"validPeriod": span}}).json()
    data = next(b for b in asked["usageConsumption"][0]["bucketRefOrValue"] if b["name"] == "data")
    periods = [c for c in data["bucketCounter"] if c["level"] == "period" and c["counterType"] == "used"]
    bought = [c["value"]["amount"] for c in data["bucketCounter"] if c["counterType"] == "addOnsBought"]
    assert len(periods) == 11
    assert all(10.3 * 1024 <= c["value"]["amount"] <= 10.9 * 1024 for c in periods)
    assert len(bought) == 11
    assert set(bought) == {1, 2}
    days = [c for c in data["bucketCounter"] if c["level"] == "day"]
    since = [c for c in days if c["consumptionPeriod"]["startDateTime"] > plan["startDate"]]
    first = next(c for c in days if c["consumptionPeriod"]["endDateTime"] > plan["startDate"])
    used = data["bucketCounter"][0]["value"]["amount"]
    assert used - first["value"]["amount"] <= sum(c["value"]["amount"] for c in since) <= used
    assert all(moment(c["consumptionPeriod"]["endDateTime"]) - moment(c["consumptionPeriod"]["startDateTime"]) in
               (23 * DAY // 24, DAY, 25 * DAY // 24) for c in days)  # fmt: skip


@pytest.mark.parametrize("market", ["GB", "CN-SEED"])
def test_a_markets_stages_come_in_order_whatever_the_last_activity(market: str) -> None:
    rules, end = catalog.market(market), moment(START.isoformat())
    for active in (end - 100 * DAY, end, end + 40 * DAY):
        dates = lifecycle.stages(rules, end, active)
        assert dates.grace_end is not None
        assert dates.suspended_at is not None
        assert dates.lost_at is not None
        assert end < dates.grace_end <= dates.suspended_at < dates.lost_at


def test_the_same_seed_makes_the_same_past_and_another_seed_another() -> None:
    def past(seed: int) -> list[Doc]:
        op = Operator(seed=seed)
        try:
            found: list[Doc] = op.get("/tmf-api/usageManagement/v4/usage", "grace", limit=200)
            return found
        finally:
            op.close()

    assert past(1) == past(1) != past(2)


def test_every_subscriber_with_a_past_has_a_year_of_it(op: Operator) -> None:
    year_ago = rfc3339(moment((START - timedelta(days=355)).isoformat()))
    for who in ("amira", "chen", "omar", "sofia", "jakub", "fatima", "grace", "priya"):
        old = op.get("/tmf-api/usageManagement/v4/usage", who, **{"usageDate.lt": year_ago, "limit": 1})
        assert old, who
