"""How facts look on the wire: money, moments, quantities, references. Shared by every view."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import Any

import msgspec

from .catalog import exponent
from .clock import rfc3339

Doc = dict[str, Any]  # a JSON object; its values are whatever the official definition says

MEDIA_TYPE = "application/json;charset=utf-8"
MB = 1 << 20

_encoder = msgspec.json.Encoder(decimal_format="number")


def encode(value: object) -> bytes:
    """Return JSON; decimals become exact numbers."""
    return _encoder.encode(value)


def amount(minor: int, currency: str) -> Decimal:
    """Return minor units as the exact decimal number of the wire."""
    return Decimal(minor).scaleb(-exponent(currency))


def minor_units(value: Decimal, currency: str) -> int | None:
    """Return the wire's number as minor units, or None if it is not a whole number of them."""
    scaled = value.scaleb(exponent(currency))
    return int(scaled) if scaled == scaled.to_integral_value() and abs(scaled) < 10**15 else None


def money(minor: int, currency: str) -> Doc:
    """TM Forum ``Money``."""
    return {"unit": currency, "value": amount(minor, currency)}


def tax_minor(minor: int, rate: int) -> int:
    """The tax inside a tax-included price: gross * rate / (100 + rate), half up (price list, ``rounding``)."""
    return int((Decimal(minor * rate) / (100 + rate)).quantize(Decimal(1), ROUND_HALF_UP))


def price(minor: int, currency: str, rate: int) -> Doc:
    """TM Forum ``Price`` with and without tax."""
    return {
        "taxRate": rate,
        "taxIncludedAmount": money(minor, currency),
        "dutyFreeAmount": money(minor - tax_minor(minor, rate), currency),
    }


def quantity(value: int | Decimal, units: str) -> Doc:
    """TM Forum ``Quantity``."""
    return {"amount": value, "units": units}


def megabytes(count: int) -> int | Decimal:
    """Return bytes as MB, exactly (a divisor of 2^20 always has a finite decimal form)."""
    whole, rest = divmod(count, MB)
    return whole if not rest else Decimal(count) / MB


def measured(kind: str, count: int) -> Doc:
    """Return what a bucket of ``kind`` counts (bytes, minutes, texts) as a quantity."""
    unit = unit_of(kind)
    return quantity(megabytes(count) if unit == "MB" else count, unit)


def unit_of(kind: str) -> str:
    """Return the wire unit of an allowance kind."""
    return "MB" if kind.endswith("data") else "sms" if kind.endswith("sms") else "min"


def usage_type(kind: str) -> str:
    """Return the official usage type of an allowance kind."""
    return {"MB": "data", "sms": "sms", "min": "voice"}[unit_of(kind)]


def period(start: int, end: int) -> Doc:
    """TM Forum ``TimePeriod``."""
    return {"startDateTime": rfc3339(start), "endDateTime": rfc3339(end)}


def characteristic(name: str, value: object) -> Doc:
    """A characteristic with the value type that its value has."""
    kind = {bool: "boolean", int: "integer", dict: "object", list: "array"}.get(type(value), "string")
    return {"name": name, "valueType": kind, "value": value}


def party_ref(party_id: str, role: str = "customer", name: str = "") -> Doc:
    """A reference to the individual who owns a resource."""
    ref = {"id": party_id, "role": role, "@referredType": "Individual"}
    return ref | {"name": name} if name else ref


def ident(prefix: str, number: int) -> str:
    """Return the public id of a row."""
    return f"{prefix}-{number}"


def number_of(prefix: str, text: str) -> int | None:
    """Return the row behind a public id, or None if it cannot be one."""
    head, _, digits = text.partition("-")
    return int(digits) if head == prefix and digits.isascii() and digits.isdigit() and len(digits) < 16 else None
