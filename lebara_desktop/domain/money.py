"""Money as integer minor units, and the tax inside a price. Nothing here knows a float."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

_EXPONENTS = {"JPY": 0, "KRW": 0, "BHD": 3, "KWD": 3, "OMR": 3, "JOD": 3, "TND": 3}
_DIGITS, _PLACES = 15, 30  # before and after the point; longer figures are mistakes or attacks


class MoneyError(ValueError):
    """An amount that no till could take: wrong currency, fractions of a minor unit, or no currency code."""


def exponent(currency: str) -> int:
    """Return how many decimal places ``currency`` has (ISO 4217)."""
    return _EXPONENTS.get(currency, 2)


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in minor units (pence, fen) of one currency."""

    minor: int
    currency: str

    def __post_init__(self) -> None:
        if type(self.minor) is not int:
            raise MoneyError("an amount is a whole number of minor units")
        letters = self.currency.isascii() and self.currency.isalpha() and self.currency.isupper()
        if len(self.currency) != 3 or not letters:
            raise MoneyError("a currency is three capital letters")

    @classmethod
    def of(cls, amount: Decimal | int, currency: str) -> Money:
        """Make money from major units; raises MoneyError for a float, and where that would need rounding."""
        if type(amount) not in (Decimal, int):
            raise MoneyError("an amount is a Decimal or a whole number")
        value = Decimal(amount)
        if not _bearable(value):
            raise MoneyError("an amount is a finite number that a till could take")
        numerator, denominator = value.as_integer_ratio()
        minor, rest = divmod(numerator * 10 ** exponent(currency), denominator)
        if rest:
            raise MoneyError(f"{currency} has no such fraction")
        return cls(minor, currency)

    @classmethod
    def zero(cls, currency: str) -> Money:
        """Return nothing, in ``currency``."""
        return cls(0, currency)

    @property
    def major(self) -> Decimal:
        """The amount in major units (pounds, yuan), exact."""
        return Decimal(f"{self.minor}E-{exponent(self.currency)}")

    def __add__(self, other: Money) -> Money:
        self._same(other)
        return Money(self.minor + other.minor, self.currency)

    def __sub__(self, other: Money) -> Money:
        self._same(other)
        return Money(self.minor - other.minor, self.currency)

    def __mul__(self, times: int) -> Money:
        return Money(self.minor * times, self.currency)

    def __lt__(self, other: Money) -> bool:
        self._same(other)
        return self.minor < other.minor

    def __le__(self, other: Money) -> bool:
        self._same(other)
        return self.minor <= other.minor

    def scaled(self, numerator: int, denominator: int) -> Money:
        """Return ``numerator/denominator`` of the amount, half up to the minor unit; the denominator is positive."""
        return Money(_half_up(self.minor * numerator, denominator), self.currency)

    def _same(self, other: Money) -> None:
        if self.currency != other.currency:
            raise MoneyError(f"{self.currency} and {other.currency} do not add up")


def _bearable(value: Decimal) -> bool:
    return value.is_finite() and value.adjusted() < _DIGITS and int(value.as_tuple().exponent) >= -_PLACES


def _half_up(numerator: int, denominator: int) -> int:
    rounded = (2 * abs(numerator) + denominator) // (2 * denominator)
    return rounded if numerator >= 0 else -rounded


def total(amounts: Iterable[Money], currency: str) -> Money:
    """Sum ``amounts``, all in ``currency``; no amounts are zero."""
    result = Money.zero(currency)
    for amount in amounts:
        result += amount
    return result


@dataclass(frozen=True, slots=True)
class Tax:
    """A tax that a price already contains, such as VAT at 20 per cent."""

    name: str
    rate: Decimal  # per cent

    def __post_init__(self) -> None:
        if not (isinstance(self.rate, Decimal) and _bearable(self.rate) and self.rate >= 0):
            raise MoneyError("a tax rate is a Decimal, in per cent, not negative")

    def inside(self, gross: Money) -> Money:
        """Return the tax inside ``gross``: gross*rate/(100+rate), half up (catalogue, "rounding")."""
        numerator, denominator = self.rate.as_integer_ratio()
        return gross.scaled(numerator, 100 * denominator + numerator)

    def net(self, gross: Money) -> Money:
        """Return ``gross`` without the tax inside it; net and tax always add up to gross."""
        return gross - self.inside(gross)
