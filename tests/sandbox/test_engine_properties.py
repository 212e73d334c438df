"""The engine as properties: days are days over every change of the clocks, and no sequence of actions unbalances the book."""

from __future__ import annotations

import uuid
from collections import defaultdict
from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from lebara_desktop.sandbox import catalog
from lebara_desktop.sandbox.clock import to_ms
from lebara_desktop.sandbox.engine import autotopup, payments
from lebara_desktop.sandbox.tables import ledger, orders

from .operator_client import CANCEL, ORDER, PAYMENT, TOPUP, Operator

moments = st.datetimes(datetime(2023, 1, 1), datetime(2032, 12, 31), timezones=st.just(UTC))
Doc = dict[str, Any]  # a JSON object


@given(moments, st.sampled_from(catalog.SERVED), st.integers(1, 366))
def test_a_plan_lasts_its_calendar_days_over_month_ends_leap_days_and_changes_of_the_clocks(
    start: datetime, market: str, days: int
) -> None:
    rules = catalog.market(market)
    end = datetime.fromtimestamp(rules.after(to_ms(start), days) / 1000, rules.zone)
    begun = start.astimezone(rules.zone)
    assert (end.date() - begun.date()).days in (days, days + (begun.hour == 23))
    shift = timedelta(hours=end.hour - begun.hour, minutes=end.minute - begun.minute)
    assert shift % timedelta(days=1) in (
        timedelta(0),
        timedelta(hours=1),
    )  # an hour that the clocks leave out comes later
    elapsed = end.astimezone(UTC) - start.replace(microsecond=start.microsecond // 1000 * 1000)
    assert abs(elapsed - timedelta(days=days)) <= timedelta(hours=1)


def test_known_ends_are_the_ones_on_a_calendar() -> None:
    for market, start, days, end in (
        ("GB", "2026-10-10T00:30:00+01:00", 30, "2026-11-09T00:30:00+00:00"),  # the clocks go back
        ("GB", "2027-03-01T09:00:00+00:00", 30, "2027-03-31T09:00:00+01:00"),  # and forward
        ("DE", "2028-02-01T12:00:00+01:00", 28, "2028-02-29T12:00:00+01:00"),  # a leap day
        ("GB", "2027-01-31T23:59:00+00:00", 30, "2027-03-02T23:59:00+00:00"),  # a short month
        ("CN-SEED", "2026-12-15T08:00:00+08:00", 30, "2027-01-14T08:00:00+08:00"),
    ):
        moment = to_ms(datetime.fromisoformat(start))
        assert catalog.market(market).after(moment, days) == to_ms(datetime.fromisoformat(end))


_ACTIONS = st.lists(
    st.one_of(
        st.tuples(st.just("buy"), st.sampled_from(["now", "afterCurrent"])),
        st.tuples(
            st.sampled_from(["credit", "card", "capture", "late", "void", "cancel", "refund", "voucher", "topup"]),
            st.just(""),
        ),
        st.tuples(st.just("wait"), st.sampled_from(["60", "7200", "864000", "2600000"])),
    ),
    max_size=14,
)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(_ACTIONS)
def test_whatever_is_done_in_whatever_order_the_book_balances(actions: list[tuple[str, str]]) -> None:
    op = Operator()
    try:
        state: Doc = {"order": None, "payment": None, "number": 0}
        for name, detail in actions:
            _act(op, state, name, detail)
            assert op.ledger()["balanced"]
        op.advance(days=40)
        assert op.ledger()["balanced"]
    finally:
        op.close()


def _act(op: Operator, state: Doc, name: str, detail: str) -> None:
    order, payment = state["order"], state["payment"]
    if name == "buy":
        body = op.order_body("sofia", "441155", 10, key=str(uuid.uuid4()), startMode=detail)
        made = op.post(ORDER, "sofia", body, body["externalId"])
        state["order"], state["number"] = (made.json() if made.status_code == 201 else order), 0
    elif name in ("credit", "card") and order:
        state["number"] += 1
        made = op.pay("sofia", order, name, state["number"])
        state["payment"] = made.json() if made.status_code == 201 else payment
    elif name in ("capture", "late") and payment:
        with op.ctx.store.begin() as tx:
            way = payments.capture if name == "capture" else payments.capture_late
            way(op.ctx, tx, payment["id"], "Visa")
    elif name == "void" and payment:
        op.post(f"{PAYMENT}/{payment['id']}/void", "sofia", {})
    elif name == "cancel" and order:
        op.post(CANCEL, "sofia", {"productOrder": {"id": order["id"]}})
    elif name == "refund" and payment:
        body = {"account": payment["account"], "paymentMethod": {"id": "card"}, "totalAmount": payment["totalAmount"]}
        op.post("/payment/v4/refund", "systems", body | {"payment": {"id": payment["id"]}}, str(uuid.uuid4()))
    elif name == "voucher":
        op.post(TOPUP, "sofia", _top_up(op, {"voucher": "482915736048", "amount": {"amount": 0, "units": "GBP"}}))
    elif name == "topup":
        asked = {
            "isAutoTopup": True,
            "amount": {"amount": 10, "units": "GBP"},
            "threshold": {"amount": 5, "units": "GBP"},
        }
        op.post(TOPUP, "sofia", _top_up(op, asked))
    elif name == "wait":
        op.advance(seconds=int(detail))


def _top_up(op: Operator, asked: Doc) -> Doc:
    account = op.get("/oauth/userinfo", "sofia")["account_id"]
    return {"usageType": "monetary", "bucket": {"id": f"credit-{account}"}, "partyAccount": {"id": account}, **asked}


def test_automatic_top_up_never_takes_more_than_the_cap_in_a_calendar_month(op: Operator) -> None:
    asked = {"isAutoTopup": True, "amount": {"amount": 10, "units": "GBP"}, "threshold": {"amount": 5, "units": "GBP"},
             "monthlyCap": {"amount": 20, "units": "GBP"}}  # fmt: skip
    made = op.post(TOPUP, "sofia", _top_up(op, asked))
    assert (made.status_code, made.json()["isAutoTopup"]) == (201, True)
    for _ in range(12):
        order = op.order("sofia", "441155", 10)
        if op.pay("sofia", order, "credit").status_code != 201:
            op.post(CANCEL, "sofia", {"productOrder": {"id": order["id"]}})
        op.advance(days=4)
    taken: dict[int, int] = defaultdict(int)
    with op.ctx.store.begin() as tx:
        rows = select(ledger.c.at, ledger.c.amount_minor).join(orders, orders.c.id == ledger.c.order_id)
        for at, minor in tx.execute(rows.where(orders.c.category == autotopup.CATEGORY)):
            taken[autotopup.month_start("GB", at)] += minor
    assert len(taken) >= 2
    assert max(taken.values()) == 2000
    assert op.request("DELETE", f"{TOPUP}/{made.json()['id']}", "sofia").status_code == 204
    sent = op.get("/tmf-api/communicationManagement/v4/communicationMessage", "sofia", limit=200)
    assert {"autoTopupDone", "autoTopupCapped"} <= {one["characteristic"][0]["value"] for one in sent}
