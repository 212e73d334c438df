"""The small shapes that every TM Forum resource is made of, and their meaning in our units.

Lenient: dates as the official samples break them, numbers in quotes, members that are missing or unknown. Strict: money and ids.
Raises Unreadable where a document cannot mean anything.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from decimal import ROUND_HALF_EVEN, Decimal, InvalidOperation
from functools import lru_cache
from typing import Any, TypeVar

import msgspec

from lebara_desktop.api.strict import Unreadable
from lebara_desktop.domain.money import Money, MoneyError
from lebara_desktop.domain.plans import Kind, Measure
from lebara_desktop.domain.text import clean
from lebara_desktop.domain.usage import Period

T = TypeVar("T")
R = TypeVar("R")
Loose = Any  # a member that is shown or looked up only when it has the type that it should have
_USUAL_LENGTH = len("2026-11-22T09:30:15Z")
_LARGEST = 15  # decimal digits before the point: more is no amount of anything
_DATE = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d))?(?:[.,](\d{1,9}))?)?\s*([Zz]|[+-]\d\d:?\d\d)?", re.ASCII
)
_UNITS: dict[str, tuple[Measure, int]] = {
    "b": (Measure.BYTES, 1),
    "kb": (Measure.BYTES, 2**10),
    "mb": (Measure.BYTES, 2**20),
    "gb": (Measure.BYTES, 2**30),
    "tb": (Measure.BYTES, 2**40),
    "s": (Measure.SECONDS, 1),
    "sec": (Measure.SECONDS, 1),
    "second": (Measure.SECONDS, 1),
    "m": (Measure.SECONDS, 60),
    "min": (Measure.SECONDS, 60),
    "minute": (Measure.SECONDS, 60),
    "h": (Measure.SECONDS, 3600),
    "hour": (Measure.SECONDS, 3600),
    "sms": (Measure.COUNT, 1),
    "pc": (Measure.COUNT, 1),
    "count": (Measure.COUNT, 1),
    "unit": (Measure.COUNT, 1),
    "message": (Measure.COUNT, 1),
}

_MEASURES = {kind: kind.measure for kind in Kind}

log = logging.getLogger("lebara.api")


class Wire(msgspec.Struct, kw_only=True, rename="camel"):
    """Base of the shapes: names in camel case, unknown members ignored."""


class MoneyWire(Wire):
    """TM Forum ``Money``."""

    unit: Loose = ""
    value: Loose = None


class Quantity(Wire):
    """TM Forum ``Quantity``; ``units`` is free text."""

    amount: Loose = None
    units: Loose = ""


class TimePeriod(Wire):
    """From and until."""

    start_date_time: Loose = None
    end_date_time: Loose = None


class Ref(Wire):
    """A reference to another resource; its address is never followed."""

    id: Loose = ""
    name: Loose = ""
    role: Loose = ""
    referred_type: Loose = msgspec.field(name="@referredType", default="")


class Characteristic(Wire):
    """A name and a value of any type."""

    name: Loose = ""
    value: Loose = None


def read(kind: type[T], document: object) -> T:
    """Return ``document`` as ``kind``; raises Unreadable."""
    try:
        return msgspec.convert(document, kind, strict=False)
    except msgspec.ValidationError as error:
        raise Unreadable(f"not a {kind.__name__}") from error


def each(documents: Iterable[T], make: Callable[[T], R]) -> list[R]:
    """Return what can be read of a list; one broken entry must not hide the others."""
    made = []
    for document in documents:
        try:
            made.append(make(document))
        except Unreadable as error:
            log.warning("left out: %s", error)
    return made


def ident(value: object, what: str = "id") -> str:
    """Return an identifier: printable ASCII, or a number as some operators send it; raises Unreadable."""
    text = str(value) if type(value) is int else value
    if isinstance(text, str) and 0 < len(text) <= 255 and text.isascii() and text.isprintable():
        return text
    raise Unreadable(f"{what} missing")


def has_id(reference: Ref | None, number: str) -> bool:
    """Whether ``reference`` names ``number``."""
    return reference is not None and str(reference.id) == number


def words(value: object, longest: int = 200) -> str:
    """Return text made safe to show; anything else is nothing."""
    return clean(value, longest) if isinstance(value, str) else ""


def token(value: object) -> str:
    """Return a word of the interface: up to 64 letters, digits, ``.``, ``_`` and ``-``; anything else is nothing."""
    return value if isinstance(value, str) and re.fullmatch(r"[A-Za-z0-9._-]{1,64}", value) else ""


def instant(value: object) -> datetime | None:
    """Return a moment in UTC, or None where there is none; a date is its first moment, no zone means UTC."""
    if not isinstance(value, str) or len(value) > 64:
        return None
    if len(value) == _USUAL_LENGTH:  # the usual form, read ten times as fast
        with suppress(ValueError):
            moment = datetime.fromisoformat(value)
            return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    match = _DATE.fullmatch(value.strip())
    if match is None:
        return None
    year, month, day, hour, minute, second, fraction, zone = match.groups()
    try:
        moment = datetime(
            int(year), int(month), int(day), int(hour or 0), int(minute or 0), int(second or 0), tzinfo=UTC
        )
        return moment + timedelta(microseconds=int((fraction or "0").ljust(6, "0")[:6])) - _offset(zone)
    except (ValueError, OverflowError):
        return None


def _offset(zone: str | None) -> timedelta:
    if zone is None or zone in "Zz":
        return timedelta()
    away = timedelta(hours=int(zone[1:3]), minutes=int(zone[-2:]))
    return -away if zone[0] == "-" else away


def period(value: TimePeriod | None) -> Period | None:
    """Return a period; None unless it has a beginning and a later end."""
    start, end = (instant(value.start_date_time), instant(value.end_date_time)) if value else (None, None)
    return Period(start, end) if start and end and start < end else None


def number(value: object) -> Decimal | None:
    """Return a finite number of bearable size, also from quotes; anything else is None."""
    if isinstance(value, str) and len(value) <= 40:
        try:
            value = Decimal(value)
        except InvalidOperation:
            return None
    elif type(value) is int:
        value = Decimal(value)
    if isinstance(value, Decimal) and value.is_finite() and value.adjusted() < _LARGEST:
        return value
    return None


def whole(value: object) -> int | None:
    """Return a whole number, also from quotes; anything else is None."""
    made = number(value)
    return int(made) if made is not None and made == made.to_integral_value() else None


def flag(value: object) -> bool:
    """Return whether ``value`` is true, in whatever way operators write it."""
    return value is True or (isinstance(value, str) and value.strip().lower() == "true")


def money(value: MoneyWire | None) -> Money:
    """Return an amount; raises Unreadable for anything that no till could take."""
    amount = number(value.value) if value else None
    if value is None or amount is None:
        raise Unreadable("amount missing")
    try:
        return Money.of(amount, value.unit if isinstance(value.unit, str) else "")
    except MoneyError as error:
        raise Unreadable("not an amount") from error


def price(value: MoneyWire | None) -> Money:
    """Return an amount that is not negative."""
    amount = money(value)
    if amount.minor < 0:
        raise Unreadable("a negative price")
    return amount


def amount(value: object, units: object, kind: Kind) -> int:
    """Return bytes, seconds or a count, never below zero; raises Unreadable where the unit does not fit ``kind``."""
    exact = number(value)
    measure, factor = _unit(units if isinstance(units, str) else "")
    if exact is None or measure is not _MEASURES[kind]:
        raise Unreadable(f"not a quantity of {kind.value}")
    return max(0, int((exact * factor).to_integral_value(ROUND_HALF_EVEN)))


@lru_cache(64)
def _unit(text: str) -> tuple[Measure, int]:
    """Return the measure and its size; what we do not know is counted one by one."""
    name = text.strip().lower()
    return _UNITS.get(name) or _UNITS.get(name.removesuffix("s")) or (Measure.COUNT, 1)


def of_kind(quantity: Quantity | None, kind: Kind) -> int:
    """Return ``quantity`` in the measure of ``kind``; raises Unreadable."""
    if quantity is None:
        raise Unreadable(f"no quantity of {kind.value}")
    return amount(quantity.amount, quantity.units, kind)


def kind_of(name: object) -> Kind | None:
    """Return the allowance kind with this name, in any case, or None."""
    try:
        return Kind(name.strip().lower()) if isinstance(name, str) else None
    except ValueError:
        return None


def values(characteristics: Iterable[Characteristic]) -> dict[str, Any]:  # Any: as Characteristic.value
    """Return characteristics by name; of two with one name the first counts."""
    found: dict[str, Any] = {}
    for one in characteristics:
        if isinstance(one.name, str):
            found.setdefault(one.name, one.value)
    return found
