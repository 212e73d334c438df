"""Money is exact: no float gets in, no penny gets lost, no two currencies meet."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import Any, cast

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from lebara_desktop.domain.money import Money, MoneyError, Tax, exponent, total

MINOR = st.integers(-(10**17), 10**17)
CURRENCY = st.sampled_from(["GBP", "EUR", "CNY", "SAR", "JPY", "KWD"])
MONEY = st.builds(Money, MINOR, CURRENCY)
RATE = st.decimals(0, 100, places=3)


def half_up(exact: Fraction) -> int:
    """Round as a till does, halves away from zero."""
    whole = int(abs(exact) + Fraction(1, 2))
    return whole if exact >= 0 else -whole


@given(MINOR, CURRENCY)
def test_major_units_come_back_to_the_same_minor_units(minor: int, currency: str) -> None:
    money = Money(minor, currency)
    if abs(money.major) < 10**15:
        assert Money.of(money.major, currency) == money
    assert money.major * 10 ** exponent(currency) == minor


@pytest.mark.parametrize(
    ("amount", "currency", "minor"),
    [("12.5", "GBP", 1250), ("0.01", "GBP", 1), ("15", "JPY", 15), ("1.234", "KWD", 1234), ("-3.10", "EUR", -310)],
)
def test_exponents_follow_the_currency(amount: str, currency: str, minor: int) -> None:
    assert Money.of(Decimal(amount), currency).minor == minor


@pytest.mark.parametrize(
    ("places", "currencies"), [(0, "JPY KRW"), (2, "GBP EUR DKK SAR CNY USD"), (3, "BHD KWD OMR JOD TND")]
)
def test_currencies_have_the_places_of_iso_4217(places: int, currencies: str) -> None:
    assert {exponent(one) for one in currencies.split()} == {places}


@pytest.mark.parametrize(
    "amount",
    [
        "0.001",
        "1E-40",
        "0.0100000000000000000000000000000000001",
        "NaN",
        "Infinity",
        "sNaN",
        "1E15",
        "1E999999",
        "1E-999999999999",
    ],
)
def test_what_no_till_could_take_is_refused(amount: str) -> None:
    with pytest.raises(MoneyError):
        Money.of(Decimal(amount), "GBP")


@pytest.mark.parametrize(
    "attempt",
    [
        lambda: Money(cast(Any, 12.5), "GBP"),
        lambda: Money(cast(Any, 12.0), "GBP"),
        lambda: Money(True, "GBP"),
        lambda: Money.of(cast(Any, 12.5), "GBP"),
        lambda: Money.of(cast(Any, "12.5"), "GBP"),
        lambda: Money.of(True, "GBP"),
        lambda: Money(1250, "GBP") * cast(Any, 1.5),
        lambda: Money(1250, "GBP").scaled(cast(Any, 1.5), 2),
        lambda: Tax("VAT", cast(Any, 20.0)),
        lambda: Tax("VAT", Decimal("NaN")),
        lambda: Tax("VAT", Decimal(-1)),
        lambda: Tax("VAT", Decimal("1E-999999999999")),
    ],
)
def test_no_float_and_no_guess_gets_in(attempt: Callable[[], object]) -> None:
    with pytest.raises(MoneyError):
        attempt()


@pytest.mark.parametrize("currency", ["", "GB", "GBPX", "gbp", "A1B", "£££", "ГБП", "G P"])
def test_a_currency_is_three_capital_letters(currency: str) -> None:
    with pytest.raises(MoneyError):
        Money(1, currency)


@pytest.mark.parametrize(
    "mix",
    [
        lambda a, b: a + b,
        lambda a, b: a - b,
        lambda a, b: a < b,
        lambda a, b: a <= b,
        lambda a, b: a > b,
        lambda a, b: total([a, b], "GBP"),
    ],
)
def test_currencies_never_mix(mix: Callable[[Money, Money], object]) -> None:
    with pytest.raises(MoneyError):
        mix(Money(1, "GBP"), Money(1, "EUR"))
    assert Money(1, "GBP") != Money(1, "EUR")


@given(st.lists(MINOR), st.integers(-9, 9))
def test_sums_and_multiples_are_those_of_whole_numbers(amounts: list[int], times: int) -> None:
    sums = total((Money(one, "GBP") for one in amounts), "GBP")
    assert sums == Money(sum(amounts), "GBP")
    assert sums * times == Money(sum(amounts) * times, "GBP")
    assert sums - sums == Money.zero("GBP")


@given(MINOR, MINOR)
def test_order_is_that_of_the_amounts(first: int, second: int) -> None:
    one, other = Money(first, "GBP"), Money(second, "GBP")
    assert (one < other, one <= other, one > other, one == other) == (
        first < second,
        first <= second,
        first > second,
        first == second,
    )


@given(MONEY, st.integers(-400, 400), st.integers(1, 10**30))
@example(Money(1, "GBP"), 1, 2)
@example(Money(-1, "GBP"), 1, 2)
@example(Money(10**17 - 1, "GBP"), 1, 2 * 10**17 - 1)
def test_a_share_is_rounded_once_and_half_up(money: Money, numerator: int, denominator: int) -> None:
    assert money.scaled(numerator, denominator).minor == half_up(Fraction(money.minor * numerator, denominator))


@given(MONEY, RATE)
def test_net_and_tax_always_add_up_to_gross(gross: Money, rate: Decimal) -> None:
    tax = Tax("VAT", rate)
    assert tax.net(gross) + tax.inside(gross) == gross
    assert tax.inside(gross).minor == half_up(gross.minor * Fraction(rate) / (100 + Fraction(rate)))


@pytest.mark.parametrize(
    ("gross", "rate", "inside"), [(1500, "20", 250), (499, "19", 80), (1000, "15", 130), (500, "0", 0), (1, "100", 1)]
)
def test_the_tax_on_a_receipt_is_what_a_person_would_compute(gross: int, rate: str, inside: int) -> None:
    assert Tax("VAT", Decimal(rate)).inside(Money(gross, "GBP")).minor == inside
