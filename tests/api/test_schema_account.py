"""Lines, people and messages from documents."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from lebara_desktop.api.schema import inventory, people
from lebara_desktop.api.schema.common import instant
from lebara_desktop.api.strict import Unreadable
from lebara_desktop.domain.account import LineState, PlanStatus
from lebara_desktop.domain.ids import AccountId, Msisdn, OrderId, PartyId
from lebara_desktop.domain.money import Money
from lebara_desktop.domain.plans import Allowance, Kind
from lebara_desktop.domain.usage import Period

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
         "receiver": to_alice, "characteristic": [{"name": "$Name", "value": "Amira"}, {"name": "$", "value": "x"},
                            {"name": 5, "value": 1}]},
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
