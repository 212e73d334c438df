"""Lines, buckets, history, credit, people and messages from documents."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest

from lebara_desktop.api.schema import inventory, people, usage
from lebara_desktop.api.schema.common import instant
from lebara_desktop.api.strict import Unreadable, decode
from lebara_desktop.domain.account import LineState, PlanStatus
from lebara_desktop.domain.ids import AccountId, Msisdn, OrderId, PartyId, ProductId
from lebara_desktop.domain.money import Money
from lebara_desktop.domain.plans import Allowance, Kind, Measure
from lebara_desktop.domain.usage import Credit, Period, UsageHistory

from .desk import Desk, said

Doc = dict[str, Any]  # JSON
ALICE, ACCOUNT = PartyId("ind-1"), AccountId("acc-1")
MB, GB = 2**20, 2**30


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-11-22T09:30:15Z", datetime(2026, 11, 22, 9, 30, 15, tzinfo=UTC)),
        ("2026-11-22T09:30:15.123456789Z", datetime(2026, 11, 22, 9, 30, 15, 123456, tzinfo=UTC)),
        ("2026-11-22T10:30:15+01:00", datetime(2026, 11, 22, 9, 30, 15, tzinfo=UTC)),
        ("2026-11-22T04:00:15-0530", datetime(2026, 11, 22, 9, 30, 15, tzinfo=UTC)),
        ("2022-07-04T08:00.000Z", datetime(2022, 7, 4, 8, tzinfo=UTC)),
        (" 2026-11-22 ", datetime(2026, 11, 22, tzinfo=UTC)),
        ("2026-11-22T09:30", datetime(2026, 11, 22, 9, 30, tzinfo=UTC)),
        ("020-04-01T00:00:00Z", None),
        ("2026-02-30T00:00:00Z", None),
        ("0001-01-01T00:00:00+10:00", None),
        ("٢٠٢٦-11-22", None),
        ("2026-11-22T" + "0" * 100, None),
        ("", None),
        (None, None),
        (1234567890, None),
    ],
)
def test_dates_are_read_as_operators_write_them(text: object, moment: datetime | None) -> None:
    assert instant(text) == moment


def _period(start: str, end: str) -> Doc:
    return {"startDateTime": start, "endDateTime": end}


def _product(number: str = "447700900123", **changes: object) -> Doc:
    facts = changes.pop("facts", {})
    assert isinstance(facts, dict)
    values = {"msisdn": number, "market": "GB", "lineName": "My phone", "lineState": "active", "iccid": "8944", **facts}
    document: Doc = {
        "id": "prd-2",
        "status": "active",
        "productOffering": {"id": "441158", "name": "Monthly Plan £15"},
        "billingAccount": {"id": "acc-1"},
        "relatedParty": [{"id": "ind-1", "role": "customer"}],
        "productTerm": [{"validFor": _period("2026-11-01T00:00:00Z", "2026-12-01T00:00:00Z")}],
        "productPrice": [{"name": "x"}, {"price": {"taxIncludedAmount": {"unit": "GBP", "value": 15}}}],
        "productOrderItem": [{"productOrderId": "ord-9", "orderItemId": "1"}, {"orderItemId": "2"}],
        "productCharacteristic": [{"name": name, "value": value} for name, value in values.items()],
        **changes,
    }
    return {name: value for name, value in document.items() if value is not None}


def test_a_line_is_gathered_from_its_plans() -> None:
    queued = _product(
        id="prd-3", status="pendingActive", productTerm=[{"validFor": _period("2026-12-01", "2026-12-31")}]
    )
    ended = [
        _product(
            id=f"prd-{n}", status="terminated", productTerm=[{"validFor": _period(f"2026-0{n}-01", f"2026-0{n}-28")}]
        )
        for n in (7, 9, 8)
    ]
    facts = {
        "autoRenew": "true",
        "gracePeriodEnd": "2027-01-01T00:00:00Z",
        "allowance.data": {"value": 10, "unitOfMeasure": "GB"},
        "allowance.other": {},
    }
    (line,) = inventory.lines([*ended, queued, _product(facts=facts)], ALICE)
    assert line.msisdn == Msisdn("447700900123")
    assert (line.state, line.auto_renew, line.label, line.iccid, line.market) == (
        LineState.ACTIVE,
        True,
        "My phone",
        "8944",
        "GB",
    )
    assert line.current is not None
    assert (line.current.id, line.current.orders, line.current.price) == ("prd-2", ("ord-9",), Money(1500, "GBP"))
    assert line.current.allowances == (Allowance(Kind.DATA, 10 * GB),)
    assert [plan.id for plan in line.queued] == ["prd-3"]
    assert [plan.id for plan in line.past] == ["prd-9", "prd-8", "prd-7"]
    assert line.grace_end == datetime(2027, 1, 1, tzinfo=UTC)
    assert line.paid_until == datetime(2026, 12, 31, tzinfo=UTC)


def test_other_numbers_other_people_and_devices_stay_apart() -> None:
    found = inventory.lines(
        [
            _product("+44 7700 900-124", relatedParty=None),
            _product(),
            _product("447700900125", relatedParty=[{"id": "ind-2"}]),
            _product("not a number"),
            _product("x", productCharacteristic=None),
            _product(facts={"msisdn": 447700900126}),
        ],
        ALICE,
    )
    assert [one.msisdn.digits for one in found] == ["447700900124", "447700900123"]


@pytest.mark.parametrize(
    ("statuses", "current", "state"),
    [
        (("terminated", "terminated"), 1, PlanStatus.ENDED),
        (("suspended", "terminated"), 0, PlanStatus.SUSPENDED),
        (("terminated", "created"), 1, PlanStatus.CREATED),
        (("aborted ", "terminated"), 0, PlanStatus.UNKNOWN),
        ((None, "created"), 0, PlanStatus.UNKNOWN),
        ((" active", "suspended"), 0, PlanStatus.RUNNING),
        (("pendingActive",), None, None),
    ],
)
def test_the_current_plan_is_the_one_that_runs_or_ran_last(
    statuses: tuple[str | None, ...], current: int | None, state: PlanStatus | None
) -> None:
    documents = [
        _product(
            id=f"prd-{n}", status=status, productTerm=[{"validFor": _period(f"2026-0{n + 1}-01", f"2026-0{n + 1}-28")}]
        )
        for n, status in enumerate(statuses)
    ]
    (line,) = inventory.lines(documents, ALICE)
    assert (line.current and line.current.id) == (None if current is None else f"prd-{current}")
    assert (line.current and line.current.status) == state


def test_a_plan_that_was_ended_early_lasted_until_then_and_others_have_what_they_have() -> None:
    early = _product(status="terminated", terminationDate="2026-11-10T00:00:00Z")
    bare = _product(
        "447700900124", productTerm=[{}], startDate="2026-01-01", terminationDate="2026-02-01", productPrice=None
    )
    none = _product(
        "447700900125", productTerm=None, facts={"lineState": "moon"}, productOffering={"id": "1"}, name="Old plan"
    )
    first, second, third = inventory.lines([early, bare, none], ALICE)
    assert first.current is not None
    assert second.current is not None
    assert third.current is not None
    assert first.current.period == Period(datetime(2026, 11, 1, tzinfo=UTC), datetime(2026, 11, 10, tzinfo=UTC))
    assert second.current.period == Period(datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 2, 1, tzinfo=UTC))
    assert (second.current.price, third.current.period, third.current.name) == (None, None, "Old plan")
    assert third.state is LineState.UNKNOWN


def test_a_broken_ended_plan_is_left_out_but_a_broken_running_one_is_an_error() -> None:
    broken = _product(productOffering=None)
    assert len(inventory.lines([_product(), {**broken, "status": "terminated"}], ALICE)) == 1
    for hostile in (broken, _product(billingAccount=None), _product(facts={"allowance.data": {}}), 5):
        with pytest.raises(Unreadable):
            inventory.lines([hostile], ALICE)


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
            start = time.perf_counter()
            work()
            taken.append(time.perf_counter() - start)
        return min(taken)

    assert len(usage.history(decode(body)).days[Kind.DATA]) == 400
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


def test_a_person_has_a_name_and_ways_to_be_reached() -> None:
    media = [
        {"mediumType": "email", "characteristic": {"emailAddress": "old@example.org"}},
        {"mediumType": "email", "preferred": True, "characteristic": {"emailAddress": "new@example.org", "other": 5}},
        {"mediumType": "fax"},
        {"mediumType": "phone", "characteristic": {"phoneNumber": "447700900123"}},
    ]
    found = people.person({"givenName": "Amira", "familyName": "Okafor", "contactMedium": media})
    assert (found.name, found.given_name, found.email, found.phone) == (
        "Amira Okafor",
        "Amira",
        "new@example.org",
        "447700900123",
    )
    assert people.person({"fullName": "A\nB", "givenName": 5}).name == "A B"
    assert people.person({"formattedName": "C"}).name == "C"
    with pytest.raises(Unreadable):
        people.person([])


def test_messages_are_those_to_this_person_newest_first_with_placeholders_filled() -> None:
    to_alice = [{"phoneNumber": "447700900123", "party": {"id": "ind-1"}}]
    documents = [
        {"id": "1", "messageType": "sms", "content": "Dear $Name,\nhello", "sendTime": "2026-11-01T00:00:00Z",
         "receiver": to_alice, "characteristic": [{"name": "$Name", "value": "Amira"}, {"name": "$", "value": "x"}, {"value": 1}]},
        {"id": "2", "messageType": "EMAIL", "subject": "Renewed", "sendTimeComplete": "2026-11-02T00:00:00Z",
         "receiver": [{"email": "a@example.org"}],
         "characteristic": [{"name": "productOrderId", "value": "ord-1"}, {"name": "template", "value": "renewalConfirmed"}]},
        {"id": "3", "messageType": "Push", "scheduledSendTime": "2026-11-03"},
        {"id": "4", "receiver": [{"party": {"id": "ind-2"}}]},
        {"id": "6"},
        {"messageType": "SMS", "receiver": to_alice},
        5,
    ]  # fmt: skip
    found = people.messages(documents, ALICE)
    assert [one.id for one in found] == ["3", "2", "1", "6"]
    push, mail, sms, _ = found
    assert (sms.channel, sms.text, sms.receiver) == ("SMS", "Dear Amira, hello", "447700900123")
    assert (mail.channel, mail.order, mail.template, mail.receiver) == (
        "Email",
        OrderId("ord-1"),
        "renewalConfirmed",
        "a@example.org",
    )
    assert push.channel == "Push"
