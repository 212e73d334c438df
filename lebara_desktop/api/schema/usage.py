"""What is left and what was used (TMF677), and credit and vouchers (TMF654)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from lebara_desktop.api.schema.common import (
    Loose,
    MoneyWire,
    Quantity,
    Ref,
    TimePeriod,
    Wire,
    amount,
    flag,
    has_id,
    ident,
    instant,
    kind_of,
    log,
    money,
    of_kind,
    period,
    price,
    read,
    whole,
)
from lebara_desktop.api.strict import Unreadable
from lebara_desktop.domain.ids import AccountId
from lebara_desktop.domain.money import Money
from lebara_desktop.domain.plans import Kind
from lebara_desktop.domain.usage import Bucket, Credit, Period, PeriodUse, UsageHistory

_BY_TYPE = {"data": Kind.DATA, "voice": Kind.NATIONAL_MINUTES, "sms": Kind.NATIONAL_SMS}
_NOON = timedelta(hours=12)


class Counter(Wire):
    """Something that was counted over a time."""

    counter_type: Loose = ""
    level: Loose = ""
    value: Quantity | None = None
    consumption_period: TimePeriod | None = None


class BucketWire(Wire):
    """A bucket as TMF677 and TMF654 have it."""

    id: Loose = ""
    name: Loose = ""
    usage_type: Loose = ""
    is_unlimited: Loose = False
    fair_use_limit: Quantity | None = None
    remaining_value: Quantity | None = None
    remaining_value_name: Loose = ""
    bucket_counter: tuple[Counter, ...] = ()
    valid_for: TimePeriod | None = None
    party_account: Ref | None = None


class Consumption(Wire):
    """The answer about one product."""

    bucket_ref_or_value: tuple[BucketWire, ...] = ()


class Query(Wire):
    """A usage query with its answers."""

    usage_consumption: tuple[Consumption, ...] = ()


class TopUp(Wire):
    """A voucher that was put onto the credit."""

    status: Loose = ""
    amount: Quantity | None = None


def _buckets(document: object) -> Iterator[tuple[Kind, BucketWire]]:
    """Yield buckets with their kind: by name, else by usage type where no bucket has that name; others are unknown to us."""
    found = [one for answer in read(Query, document).usage_consumption for one in answer.bucket_ref_or_value]
    named = {kind_of(one.name) for one in found}
    for one in found:
        usage_type = one.usage_type.lower() if isinstance(one.usage_type, str) else ""
        kind = kind_of(one.name) or (_BY_TYPE.get(usage_type) if _BY_TYPE.get(usage_type) not in named else None)
        if kind is not None:
            yield kind, one


def buckets(document: object) -> tuple[Bucket, ...]:
    """Return what is left and used; a bucket that says neither an amount nor "unlimited" is left out. Raises Unreadable."""
    made = []
    for kind, wire in _buckets(document):
        try:
            made.append(_bucket(kind, wire))
        except Unreadable as error:
            log.warning("left out: %s", error)
    return tuple(made)


def _bucket(kind: Kind, wire: BucketWire) -> Bucket:
    word = wire.remaining_value_name
    unlimited = flag(wire.is_unlimited) or (isinstance(word, str) and word.strip().lower() == "unlimited")
    used = next((one for one in wire.bucket_counter if one.counter_type == "used" and one.level == "global"), None)
    return Bucket(
        id=ident(wire.id, "bucket id"),
        kind=kind,
        used=of_kind(used.value, kind) if used else 0,
        remaining=None if unlimited else of_kind(wire.remaining_value, kind),
        unlimited=unlimited,
        fair_use=of_kind(wire.fair_use_limit, kind) if wire.fair_use_limit else None,
        period=period(wire.valid_for),
    )


def history(document: object) -> UsageHistory:
    """Return use per day and per ended period; a counter that cannot be read is left out. Raises Unreadable."""
    days: dict[Kind, dict[date, int]] = {}
    used: dict[Period, dict[Kind, int]] = {}
    bought: dict[Period, int] = {}
    for kind, wire in _buckets(document):
        for counter in wire.bucket_counter:
            try:
                if counter.level == "day" and counter.counter_type == "used":
                    day, use = _day(kind, counter)
                    found = days.setdefault(kind, {})
                    found[day] = found.get(day, 0) + use
                elif counter.level == "period":
                    _add_period(used, bought, kind, counter)
            except Unreadable as error:
                log.debug("left out: %s", error)
    spans = sorted(used.keys() | bought.keys(), key=lambda one: (one.start, one.end))
    return UsageHistory(days, tuple(PeriodUse(span, used.get(span, {}), bought.get(span, 0)) for span in spans))


def _day(kind: Kind, counter: Counter) -> tuple[date, int]:
    """The day is that of its own noon: from UTC-11 to UTC+12 the same date there and in UTC, so no zone is needed."""
    start = instant(counter.consumption_period.start_date_time) if counter.consumption_period else None
    if start is None:
        raise Unreadable("a day without a date")
    return (start + _NOON).date(), of_kind(counter.value, kind)


def _add_period(used: dict[Period, dict[Kind, int]], bought: dict[Period, int], kind: Kind, counter: Counter) -> None:
    span = period(counter.consumption_period)
    if span is None or counter.value is None:
        raise Unreadable("a period without dates or value")
    if counter.counter_type == "addOnsBought":
        bought[span] = bought.get(span, 0) + max(0, whole(counter.value.amount) or 0)
    elif counter.counter_type == "used":
        sums = used.setdefault(span, {})
        sums[kind] = sums.get(kind, 0) + amount(counter.value.amount, counter.value.units, kind)


def credit(documents: Iterable[object], account: AccountId) -> Credit | None:
    """Return the credit of ``account``, or None where it has none. Raises Unreadable."""
    for document in documents:
        wire = read(BucketWire, document)
        mine = wire.party_account is None or has_id(wire.party_account, account)
        if wire.usage_type == "monetary" and mine:
            left = wire.remaining_value
            balance = money(MoneyWire(unit=left.units, value=left.amount) if left else None)
            expires = instant(wire.valid_for.end_date_time) if wire.valid_for else None
            return Credit(ident(wire.id, "bucket id"), balance, expires)
    return None


def redeemed(document: object) -> Money:
    """Return what a voucher was worth; raises Unreadable where the operator does not say that it was booked."""
    wire = read(TopUp, document)
    if wire.status not in ("completed", "confirmed") or wire.amount is None:
        raise Unreadable("a voucher that was not booked")
    return price(MoneyWire(unit=wire.amount.units, value=wire.amount.amount))
