"""Which plan beats which: never dearer, never shorter, never less, and found on the operator's own list."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lebara_desktop.domain.money import Money
from lebara_desktop.domain.plans import Allowance, Kind, Measure, PlanOffer, beaten_by, covers
from tests.unit.build import GB, catalogue, offer

COUNTRIES = st.lists(st.sampled_from(["NG", "IN", "PL"]), unique=True).map(tuple)
LIMITED = st.builds(Allowance, st.just(Kind.DATA), st.integers(0, 5), countries=COUNTRIES)
UNLIMITED = st.builds(
    Allowance,
    st.just(Kind.DATA),
    st.none(),
    unlimited=st.just(True),
    fair_use=st.none() | st.integers(0, 5),
    countries=COUNTRIES,
)
ALLOWANCE = LIMITED | UNLIMITED
OFFERS = st.lists(
    st.builds(
        lambda price, held, days, sellable, add_on: (price, held, days, sellable, add_on),
        st.integers(1, 6),
        st.dictionaries(st.sampled_from([Kind.DATA, Kind.INTL_MINUTES]), st.none() | st.integers(0, 4)),
        st.sampled_from([7, 28, 30]),
        st.booleans(),
        st.booleans(),
    ),
    max_size=6,
).map(
    lambda rows: [
        offer(f"p{at}", price, held, days=days, sellable=sellable, add_on=add_on)
        for at, (price, held, days, sellable, add_on) in enumerate(rows)
    ]
)


def usable(held: Allowance, wanted: int, fast: bool, country: str) -> bool:
    """Whether ``wanted`` can be used up in ``country``, at full speed where that is asked."""
    if held.countries and country not in held.countries:
        return False
    if held.unlimited:
        return not fast or held.fair_use is None or wanted <= held.fair_use
    return wanted <= (held.amount or 0)


@given(ALLOWANCE, ALLOWANCE)
def test_one_allowance_covers_another_when_every_use_of_the_second_fits_the_first(
    big: Allowance, small: Allowance
) -> None:
    places = small.countries or ("NG", "IN", "PL", "elsewhere")
    uses = [(n, fast, place) for n in range(9) for fast in (True, False) for place in places]
    every_use = all(usable(big, *use) for use in uses if usable(small, *use))
    if covers(big, small):
        assert every_use
    elif not big.countries or small.countries:
        assert not every_use


def test_a_missing_allowance_covers_only_nothing() -> None:
    assert covers(None, Allowance(Kind.DATA, 0))
    assert not covers(None, Allowance(Kind.DATA, 1))
    assert not covers(None, Allowance(Kind.DATA, None, unlimited=True))


def test_unlimited_that_slows_down_does_not_cover_more_than_its_full_speed() -> None:
    slow = Allowance(Kind.DATA, None, unlimited=True, fair_use=10 * GB)
    assert covers(slow, Allowance(Kind.DATA, 10 * GB))
    assert not covers(slow, Allowance(Kind.DATA, 11 * GB))
    assert not covers(slow, Allowance(Kind.DATA, None, unlimited=True, fair_use=20 * GB))
    assert not covers(Allowance(Kind.DATA, 10**15), slow)


@pytest.mark.parametrize("wrong", [(1, True, None), (None, False, None), (-1, False, None), (None, True, -1)])
def test_an_allowance_is_an_amount_or_unlimited_and_never_negative(wrong: tuple[int | None, bool, int | None]) -> None:
    amount, unlimited, fair_use = wrong
    with pytest.raises(ValueError, match="an allowance"):
        Allowance(Kind.DATA, amount, unlimited=unlimited, fair_use=fair_use)


@given(OFFERS)
def test_what_beats_a_plan_is_sold_costs_less_lasts_as_long_and_gives_as_much(offers: list[PlanOffer]) -> None:
    for one in offers:
        better = beaten_by(one, offers)
        rivals = [
            other
            for other in offers
            if other.sellable
            and not other.is_add_on
            and other.price < one.price
            and (other.days or 0) >= (one.days or 0)
            and all(covers(other.allowance(held.kind), held) for held in one.allowances)
        ]
        assert better == min(rivals, key=lambda other: (other.price.minor, other.id), default=None)
        assert better is None or beaten_by(better, offers) is None  # so advice never leads from one to the next


def test_the_dearer_unlimited_plan_of_the_operators_list_is_beaten() -> None:
    plans = catalogue()
    better = beaten_by(plans["441147"], plans.values())
    assert better is plans["441166"]
    assert plans["441147"].price - better.price == Money(500, "GBP")


@pytest.mark.parametrize("market", ["GB", "DE", "SA", "CN-SEED", "DK", "NL"])
def test_no_market_leads_to_a_beaten_plan(market: str) -> None:
    plans = catalogue(market)
    for one in plans.values():
        better = beaten_by(one, plans.values())
        assert better is None or (better.price < one.price and beaten_by(better, plans.values()) is None)


def test_prices_in_different_currencies_are_never_compared() -> None:
    british, german = catalogue()["441147"], catalogue("DE")
    assert beaten_by(british, german.values()) is None


def test_plans_of_28_and_30_days_are_made_equal() -> None:
    assert offer("a", 1000, days=28).price_for(30) == Money(1071, "GBP")
    assert offer("a", 1000, days=30).price_for(365) == Money(12167, "GBP")
    assert offer("a", 300, days=None).price_for(30) == Money(300, "GBP")


@pytest.mark.parametrize(
    ("kind", "measure"),
    [
        (Kind.DATA, Measure.BYTES),
        (Kind.ROAMING_DATA, Measure.BYTES),
        (Kind.ON_NET_MINUTES, Measure.SECONDS),
        (Kind.ROAMING_MINUTES, Measure.SECONDS),
        (Kind.NATIONAL_SMS, Measure.COUNT),
        (Kind.ON_NET_SMS, Measure.COUNT),
    ],
)
def test_each_kind_is_kept_in_its_own_unit(kind: Kind, measure: Measure) -> None:
    assert kind.measure is measure
