"""Buckets, history, credit and vouchers from documents."""

from __future__ import annotations

import json
import sys
import threading
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest

from lebara_desktop.api.schema import usage
from lebara_desktop.api.strict import Unreadable, decode
from lebara_desktop.domain.ids import AccountId, ProductId
from lebara_desktop.domain.money import Money
from lebara_desktop.domain.plans import Kind, Measure
from lebara_desktop.domain.usage import Credit, Period, UsageHistory

from .desk import Desk, said

Doc = dict[str, Any]  # JSON
ACCOUNT = AccountId("acc-1")
MB, GB = 2**20, 2**30


def _period(start: str, end: str) -> Doc:
    return {"startDateTime": start, "endDateTime": end}


def _bucket(name: str = "data", **changes: object) -> Doc:
    document = {
        "id": f"b-{name}",
        "name": name,
        "usageType": "data",
        "remainingValue": {"amount": Decimal("2764.8"), "units": "MB"},
        "validFor": _period("2026-11-01T00:00:00Z", "2026-12-01T00:00:00Z"),
        "bucketCounter": [
            {"counterType": "used", "level": "global", "value": {"amount": 7, "units": "GB"}},
        ],
        **changes,
    }
    return {name: value for name, value in document.items() if value is not None}


def _answer(*buckets: object) -> Doc:
    return {"usageConsumption": [{"bucketRefOrValue": list(buckets)}]}


def test_buckets_are_counted_in_bytes_seconds_and_texts() -> None:
    voice = _bucket(
        "national_minutes",
        remainingValue=None,
        isUnlimited=True,
        fairUseLimit={"amount": 50, "units": "H"},
        bucketCounter=[],
    )
    sms = _bucket(
        "Unlimited texts", usageType="SMS", remainingValue=None, remainingValueName="Unlimited", bucketCounter=None
    )
    data, minutes, texts = usage.buckets(_answer(_bucket(), voice, sms))
    assert (data.kind, data.used, data.remaining, data.unlimited) == (Kind.DATA, 7 * GB, 2899102925, False)
    assert data.period is not None
    assert data.period.days == 30
    assert (minutes.remaining, minutes.unlimited, minutes.fair_use, minutes.used) == (None, True, 180_000, 0)
    assert (texts.kind, texts.unlimited) == (Kind.NATIONAL_SMS, True)


@pytest.mark.parametrize(
    "bucket",
    [
        _bucket(remainingValue=None),
        _bucket(remainingValue={"amount": 5, "units": "min"}),
        _bucket(remainingValue={"units": "MB"}),
        _bucket(id=None),
        _bucket("moon_minutes", usageType="voice", remainingValue=None),
        _bucket("moon", usageType="other"),
        _bucket("moon", usageType=5),
    ],
)
def test_a_bucket_that_says_neither_an_amount_nor_unlimited_is_left_out(bucket: Doc) -> None:
    assert usage.buckets(_answer(bucket)) == ()


def test_an_amount_never_implies_unlimited_and_is_never_below_zero() -> None:
    huge = _bucket(remainingValue={"amount": 999_999, "units": "GB"})
    assert usage.buckets(_answer(huge))[0].unlimited is False
    owed = _bucket(remainingValue={"amount": -5, "units": "MB"})
    assert usage.buckets(_answer(owed))[0].remaining == 0


def test_a_second_bucket_of_a_usage_type_is_not_mistaken_for_the_named_one() -> None:
    found = usage.buckets(_answer(_bucket(), _bucket("Tethering")))
    assert [one.id for one in found] == ["b-data"]


def _counter(level: str, start: str, end: str, amount: object = 1, units: str = "MB", kind: str = "used") -> Doc:
    return {
        "counterType": kind,
        "level": level,
        "value": {"amount": amount, "units": units},
        "consumptionPeriod": _period(start, end),
    }


@pytest.mark.parametrize(
    ("start", "day"),
    [
        ("2026-06-01T23:00:00Z", date(2026, 6, 2)),  # London in summer
        ("2026-01-01T00:00:00Z", date(2026, 1, 1)),  # London in winter
        ("2026-06-01T16:00:00Z", date(2026, 6, 2)),  # Shanghai
        ("2026-06-01T11:00:00Z", date(2026, 6, 1)),  # UTC-11
        ("2026-06-01T12:00:00Z", date(2026, 6, 2)),  # UTC+12
        ("2026-06-02T00:00:00+01:00", date(2026, 6, 2)),
    ],
)
def test_a_days_use_counts_for_the_operators_calendar_day(start: str, day: date) -> None:
    history = usage.history(_answer(_bucket(bucketCounter=[_counter("day", start, "")])))
    assert history.days == {Kind.DATA: {day: MB}}


def test_history_holds_days_and_ended_periods_oldest_first() -> None:
    may, june = ("2026-05-01T00:00:00Z", "2026-05-31T00:00:00Z"), ("2026-06-01T00:00:00Z", "2026-06-30T00:00:00Z")
    data = [
        _counter("period", *june, 3),
        _counter("period", *june, 2, "pcs", "addOnsBought"),
        _counter("period", *may, 5),
        _counter("period", *may, 5, "MB", "moved"),
        _counter("day", may[0], may[1], 4),
        _counter("day", may[0], may[1], 1),
        _counter("day", "", "", 1),
        _counter("day", may[0], may[1], "x"),
        _counter("day", may[0], may[1], 1, "MB", "moved"),
        _counter("period", "", "", 1),
        _counter("global", *may, 99),
        {"counterType": "used", "level": "day"},
    ]
    minutes = [_counter("period", *may, 10, "min"), _counter("period", *may, 5, "min")]
    history = usage.history(_answer(_bucket(bucketCounter=data), _bucket("national_minutes", bucketCounter=minutes)))
    assert history.days[Kind.DATA] == {date(2026, 5, 1): 5 * MB}
    first, second = history.periods
    assert (first.used, first.add_ons_bought) == ({Kind.DATA: 5 * MB, Kind.NATIONAL_MINUTES: 900}, 0)
    assert (second.used, second.add_ons_bought) == ({Kind.DATA: 3 * MB}, 2)


def test_a_document_of_another_kind_is_no_history() -> None:
    with pytest.raises(Unreadable):
        usage.history([1])
    assert usage.history({}) == UsageHistory()


_UNIT = {Measure.BYTES: "MB", Measure.SECONDS: "min", Measure.COUNT: "sms"}


def _year() -> bytes:
    start = datetime(2025, 10, 18, tzinfo=UTC)
    days = [(start + timedelta(days=n)).isoformat().replace("+00:00", "Z") for n in range(401)]
    buckets = []
    for kind in list(Kind)[:5]:
        counters = [_counter("day", a, b, 123.25, _UNIT[kind.measure]) for a, b in pairwise(days)]
        buckets.append(_bucket(kind.value, remainingValue=None, bucketCounter=counters))
    return json.dumps(_answer(*buckets)).encode()


def test_400_days_of_five_kinds_are_read_within_60_ms() -> None:
    body = _year()

    def best(work: Callable[[], object]) -> float:
        taken = []
        for _ in range(7):
            start = time.thread_time()
            work()
            taken.append(time.thread_time() - start)
        return min(taken)

    assert len(usage.history(decode(body)).days[Kind.DATA]) == 400
    if sys.gettrace() is not None:
        pytest.skip("a tracer counts its own time")
    plain = best(lambda: json.loads(body))  # about 7 ms on a quiet machine; a busy one slows both
    assert best(lambda: usage.history(decode(body))) < max(0.060, 8 * plain)


async def test_a_large_answer_is_decoded_beside_the_event_loop(monkeypatch: pytest.MonkeyPatch) -> None:
    desk = Desk({"/tmf-api/usageConsumption/v4/queryUsageConsumption": [said(_year(), 201), said(_answer(), 201)]})
    threads: list[int] = []
    read = usage.history

    def noted(document: object) -> UsageHistory:
        threads.append(threading.get_ident())
        return read(document)

    monkeypatch.setattr(usage, "history", noted)
    async with desk.client() as client:
        year = Period(datetime(2025, 1, 1, tzinfo=UTC), datetime(2026, 1, 1, tzinfo=UTC))
        assert len((await client.history(ProductId("prd-1"), year)).days) == 5
        assert await client.history(ProductId("prd-1"), year) == UsageHistory()
    assert [one == threading.get_ident() for one in threads] == [False, True]


def _credit(**changes: object) -> Doc:
    document: Doc = {
        "id": "credit-1",
        "usageType": "monetary",
        "partyAccount": {"id": "acc-1"},
        "remainingValue": {"amount": Decimal("4.35"), "units": "GBP"},
        "validFor": {"endDateTime": "2027-01-01T00:00:00Z"},
        **changes,
    }
    return {name: value for name, value in document.items() if value is not None}


def test_credit_is_the_accounts_own_money() -> None:
    others = [_credit(partyAccount={"id": "acc-2"}), _credit(usageType="data")]
    assert usage.credit([*others, _credit()], ACCOUNT) == Credit(
        "credit-1", Money(435, "GBP"), datetime(2027, 1, 1, tzinfo=UTC)
    )
    assert usage.credit([_credit(validFor=None, partyAccount=None)], ACCOUNT) == Credit("credit-1", Money(435, "GBP"))
    assert usage.credit(others, ACCOUNT) is None
    for broken in ({"remainingValue": None}, {"remainingValue": {"amount": 1, "units": "MB"}}):
        with pytest.raises(Unreadable):
            usage.credit([_credit(**broken)], ACCOUNT)


def test_a_voucher_counts_only_when_it_was_booked() -> None:
    amount = {"amount": 10, "units": "GBP"}
    assert usage.redeemed({"status": "completed", "amount": amount}) == Money(1000, "GBP")
    assert usage.redeemed({"status": "confirmed", "amount": amount}) == Money(1000, "GBP")
    for broken in ({"status": "created", "amount": amount}, {"status": "completed"}, {"amount": amount}):
        with pytest.raises(Unreadable):
            usage.redeemed(broken)
