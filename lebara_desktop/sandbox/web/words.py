"""Amounts and numbers as a person reads them on a page; integer minor units in, text out."""

from __future__ import annotations

_SIGNS = {"GBP": "£", "EUR": "€", "CNY": "¥", "USD": "$"}
_DIGITS = {
    "BHD": 3,
    "IQD": 3,
    "JOD": 3,
    "KWD": 3,
    "OMR": 3,
    "TND": 3,
    "JPY": 0,
    "KRW": 0,
    "VND": 0,
}  # ISO 4217, others 2


def amount(minor: int, currency: str) -> str:
    """`£15.00`, `SAR 50.00`, `KWD 1.500`: the exact amount, never rounded."""
    digits = _DIGITS.get(currency, 2)
    whole, rest = divmod(abs(minor), 10**digits)
    figure = f"{whole:,}" + (f".{rest:0{digits}d}" if digits else "")
    sign = _SIGNS.get(currency)
    return ("−" if minor < 0 else "") + (f"{sign}{figure}" if sign else f"{currency}\u00a0{figure}")


def masked(msisdn: str) -> str:
    """The last three digits, enough to know one's own number again and no more."""
    return f"••• ••• {msisdn[-3:]}" if len(msisdn) > 3 else "•••"
