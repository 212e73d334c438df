"""The advice can be checked by hand: it equals a replay done the long way, and is never more than a person needs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import combinations_with_replacement
from math import ceil

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from lebara_desktop.domain.ids import OfferId
from lebara_desktop.domain.money import Money
from lebara_desktop.domain.plans import Allowance, Kind, PlanOffer, beaten_by
from lebara_desktop.domain.recommendation import Fit, Verdict, cheapest_add_ons, recommend
from lebara_desktop.domain.usage import PeriodUse
from tests.unit.build import GB, MB, add_on, catalogue, offer, use

LASTING = (Verdict.FITS, Verdict.MORE, Verdict.TOPPED_UP)
AMOUNTS = {
    Kind.DATA: st.integers(0, 30 * GB),
    Kind.INTL_MINUTES: st.integers(0, 40_000),
    Kind.NATIONAL_MINUTES: st.integers(0, 70_000),
    Kind.ON_NET_MINUTES: st.integers(0, 90_000),
    Kind.NATIONAL_SMS: st.integers(0, 900),
    Kind.ON_NET_SMS: st.integers(0, 1500),
}
USES = st.fixed_dictionaries({}, optional=AMOUNTS)
HISTORIES = st.lists(st.builds(use, USES, st.sampled_from([7, 14, 28, 30, 31])), max_size=8)
SMALL = st.lists(st.tuples(st.integers(0, 9), st.integers(1, 12) | st.none()), max_size=3).map(
    lambda rows: [add_on(f"x{at}", price, size) for at, (price, size) in enumerate(rows)]
)
SOLD = [(one.id, one) for one in catalogue().values()]


def held(plan: PlanOffer, kind: Kind) -> float:
    """What a plan holds of ``kind`` anywhere."""
    found = plan.allowance(kind)
    if found is None or found.countries:
        return 0
    return float("inf") if found.amount is None else found.amount


def exhaustive(short: int, add_ons: Sequence[PlanOffer]) -> int | None:
    """The price of the cheapest set of add-ons, by trying every set."""
    prices = [
        sum(one.price.minor for one in chosen)
        for count in range(short + 1)
        for chosen in combinations_with_replacement(add_ons, count)
        if sum(held(one, Kind.DATA) for one in chosen) >= short
    ]
    return min(prices, default=None)


def lacks(plan: PlanOffer, one: PeriodUse) -> dict[Kind, float]:
    """What would have been short on ``plan`` in one past period."""
    scaled = {kind: ceil(Fraction(used * (plan.days or 30), one.period.days)) for kind, used in one.used.items()}
    for near, wide in ((Kind.ON_NET_MINUTES, Kind.NATIONAL_MINUTES), (Kind.ON_NET_SMS, Kind.NATIONAL_SMS)):
        over = max(0, scaled.pop(near, 0) - held(plan, near))
        scaled[wide] = scaled.get(wide, 0) + (0 if over == 0 else int(over))
    return {kind: used - held(plan, kind) for kind, used in scaled.items() if used > held(plan, kind)}


def replay(plan: PlanOffer, periods: Sequence[PeriodUse], add_ons: Sequence[PlanOffer]) -> tuple[bool, bool, Fraction]:
    """Whether a plan would have lasted, whether with add-ons, and its cost per 30 days unrounded."""
    spent, lasted, topped_up = 0, True, False
    for one in periods:
        short = lacks(plan, one)
        missing = int(short.pop(Kind.DATA, 0))
        extra = cheapest_add_ons(missing, add_ons) if held(plan, Kind.DATA) else []
        lasted = lasted and not short and (not missing or bool(extra))
        topped_up = topped_up or bool(extra)
        spent += plan.price.minor + sum(add.price.minor for add in extra)
    return lasted, topped_up, Fraction(spent * 30, (plan.days or 30) * len(periods))


@given(st.integers(0, 14), SMALL)
@settings(max_examples=200)
def test_the_cheapest_add_ons_are_those_an_exhaustive_search_finds(short: int, add_ons: list[PlanOffer]) -> None:
    found = cheapest_add_ons(short, add_ons)
    cheapest = exhaustive(short, add_ons)
    assert sum(one.price.minor for one in found) == (cheapest or 0)
    assert bool(found) == (short > 0 and cheapest is not None)
    assert sum(held(one, Kind.DATA) for one in found) >= short or not found


@given(
    st.integers(1, 25 * GB),
    st.lists(st.tuples(st.integers(100, 3000), st.integers(199 * MB, 11 * GB)), min_size=1, max_size=5),
)
@example(21_520_425_743, [(100, 478_231_798), (226, 1_076_021_544)])  # twenty of the larger, and only those
@example(11_421_457_718, [(100, 480_903_483), (238, 1_142_145_772)])  # the cheaper way needs too many
def test_add_ons_of_any_size_never_cover_too_little_nor_cost_more_than_one_kind_alone(
    short: int, rows: list[tuple[int, int]]
) -> None:
    add_ons = [add_on(f"x{at}", price, size) for at, (price, size) in enumerate(rows)]
    found = cheapest_add_ons(short, add_ons)
    alone = [(-(-short // size), price) for price, size in rows]
    if not found:
        assert min(count for count, _ in alone) > 20
        return
    assert sum(int(held(one, Kind.DATA)) for one in found) >= short
    assert sum(one.price.minor for one in found) <= min((n * price for n, price in alone if n <= 20), default=10**9)


def test_add_ons_that_nobody_would_buy_in_such_numbers_cover_nothing() -> None:
    assert cheapest_add_ons(50 * GB, [add_on("dust", 1, 1), add_on("free dust", 0, 1)]) == []
    assert [one.id for one in cheapest_add_ons(50 * GB, [add_on("dust", 1, 1), add_on("all", 900, None)])] == ["all"]
    assert cheapest_add_ons(GB, [offer("talk", 100, {Kind.INTL_MINUTES: 600}, add_on=True)]) == []
    abroad = replace(add_on("ng", 1, GB), allowances=(Allowance(Kind.DATA, GB, countries=("NG",)),))
    assert cheapest_add_ons(1, [abroad]) == []


def test_two_halves_that_are_cheaper_than_a_whole_are_found() -> None:
    add_ons = [add_on("200", 300, 200 * MB), add_on("500", 500, 500 * MB), add_on("1G", 1200, GB)]
    assert [one.id for one in cheapest_add_ons(GB, add_ons)] == ["1G"]
    assert sorted(one.id for one in cheapest_add_ons(1000 * MB, add_ons)) == ["500", "500"]
    assert sorted(one.id for one in cheapest_add_ons(GB + 1, add_ons)) == ["200", "500", "500"]


@given(
    HISTORIES,
    st.none() | st.sampled_from([name for name, one in SOLD if not one.is_add_on]),
    st.sets(st.sampled_from(SOLD)),
)
@settings(max_examples=1000)
def test_the_advice_equals_a_replay_done_the_long_way(
    history: list[PeriodUse], current: OfferId | None, gone: set[tuple[OfferId, PlanOffer]]
) -> None:
    market = [replace(one, sellable=False) if (name, one) in gone else one for name, one in SOLD]
    found = recommend(market, history, current)
    recent, add_ons = history[-6:], [one for one in market if one.is_add_on and one.sellable]
    plans = [one for one in market if not one.is_add_on]
    assert set(found.fits) == {one.id for one in plans}
    costs: dict[OfferId, int] = {}
    for one in plans:
        fit = found.fits[one.id]
        if not recent:
            assert fit.verdict is Verdict.UNKNOWN
            continue
        lasted, topped_up, cost = replay(one, recent, add_ons)
        assert (fit.verdict in LASTING, fit.verdict is Verdict.TOPPED_UP) == (lasted, lasted and topped_up)
        assert fit.cost.minor == int(cost + Fraction(1, 2))
        if lasted and one.sellable and beaten_by(one, market) is None:
            costs[one.id] = fit.cost.minor
    check_choice(found.best, found.current, found.saving, costs)
    assert found.stay == (found.best is not None and found.best is found.current)


def check_choice(best: Fit | None, mine: Fit | None, saving: Money | None, costs: Mapping[OfferId, int]) -> None:
    """The best is the cheapest that lasts, or the current plan where that would save less than five per cent."""
    if best is None:
        assert not costs
        return
    cheapest = min(costs.values())
    if mine is not None and mine.offer.id in costs:
        stays = (
            costs[mine.offer.id] - cheapest == 0 or (costs[mine.offer.id] - cheapest) * 100 < costs[mine.offer.id] * 5
        )
        assert (best.offer.id == mine.offer.id) == stays
        assert stays or best.cost.minor == cheapest
    else:
        assert costs[best.offer.id] == cheapest
    if mine is not None and best.cost < mine.cost and best.offer.id != mine.offer.id:
        assert saving == mine.cost - best.cost
    else:
        assert saving is None


@pytest.mark.parametrize(("price", "stays"), [(951, True), (950, False), (949, False)])
def test_staying_is_the_advice_when_less_than_five_per_cent_would_be_saved(price: int, stays: bool) -> None:
    market = [offer("mine", 1000, {Kind.DATA: 10 * GB}), offer("other", price, {Kind.DATA: 9 * GB})]
    found = recommend(market, [use({Kind.DATA: 8 * GB})], OfferId("mine"))
    assert found.stay is stays
    assert found.saving == (None if stays else Money(1000 - price, "GBP"))


def test_a_plan_that_lasts_is_taken_although_the_current_one_is_cheaper_and_short() -> None:
    market = [offer("mine", 500, {Kind.DATA: GB}), offer("big", 1500, {Kind.DATA: 10 * GB})]
    found = recommend(market, [use({Kind.DATA: 3 * GB})], OfferId("mine"))
    assert found.best is not None
    assert (found.best.offer.id, found.stay, found.saving) == ("big", False, None)
    assert found.fits[OfferId("mine")].verdict is Verdict.SHORT
    assert found.fits[OfferId("mine")].missing == {Kind.DATA: (2 * GB, 2 * GB)}


def test_staying_on_a_plan_that_costs_nothing_is_no_change() -> None:
    market = [offer("a", 0, {Kind.DATA: 10 * GB}), offer("mine", 0, {Kind.DATA: 10 * GB})]
    assert recommend(market, [use({Kind.DATA: GB})], OfferId("mine")).stay


def test_at_the_same_price_the_one_that_holds_more_is_taken() -> None:
    found = recommend(list(catalogue().values()), [use({Kind.DATA: 300 * MB, Kind.NATIONAL_MINUTES: 6000})])
    assert found.best is not None
    assert found.best.offer.id == "441141"  # £5 with 2 GB, not the other £5 with 1 GB


def test_the_beaten_plan_of_the_list_is_flagged_and_never_advised() -> None:
    plans = catalogue()
    heavy = [use({Kind.DATA: 90 * GB, Kind.INTL_MINUTES: 30_000})]
    found = recommend(list(plans.values()), heavy, OfferId("441147"))
    assert found.best is not None
    assert (found.best.offer.id, found.saving) == ("441166", Money(500, "GBP"))
    assert found.current is not None
    assert found.current.beaten_by is plans["441166"]


def test_a_plan_without_data_cannot_be_topped_up() -> None:
    market = [
        offer("talk", 100, {Kind.NATIONAL_MINUTES: None}),
        add_on("x", 100, GB),
        offer("all", 900, {Kind.DATA: 2 * GB}),
    ]
    found = recommend(market, [use({Kind.DATA: GB})])
    talk = found.fits[OfferId("talk")]
    assert (talk.verdict, talk.add_ons, talk.cost) == (Verdict.SHORT, 0, Money(100, "GBP"))
    assert found.best is not None
    assert found.best.offer.id == "all"


def test_calls_in_the_same_network_need_a_plan_that_has_calls() -> None:
    market = [
        offer("data", 100, {Kind.DATA: GB}),
        offer("both", 300, {Kind.DATA: GB, Kind.ON_NET_MINUTES: 600, Kind.NATIONAL_MINUTES: 600}),
        offer("wide", 400, {Kind.DATA: GB, Kind.NATIONAL_MINUTES: None}),
    ]
    few, many = ([use({Kind.DATA: MB, Kind.ON_NET_MINUTES: seconds})] for seconds in (1200, 1201))
    assert [one and one.offer.id for one in (recommend(market, few).best, recommend(market, many).best)] == [
        "both",
        "wide",
    ]
    assert recommend(market, many).fits[OfferId("both")].missing == {Kind.NATIONAL_MINUTES: (1, 1)}


def test_an_unlimited_allowance_lasts_and_has_no_spare_to_show() -> None:
    market = [offer("all", 2500, {Kind.DATA: None}), offer("ten", 1500, {Kind.DATA: 10 * GB})]
    found = recommend(market, [use({Kind.DATA: 4 * GB}), use({Kind.DATA: 6 * GB})])
    assert found.fits[OfferId("all")].holds is found.fits[OfferId("all")].spare is None
    assert found.fits[OfferId("all")].verdict is Verdict.MORE
    assert found.best is not None
    assert (found.best.offer.id, found.best.spare, found.best.verdict) == ("ten", 4 * GB, Verdict.FITS)
    assert found.bigger is not None
    assert found.bigger.offer.id == "all"
    assert recommend(market, [use({Kind.DATA: 40 * GB})]).bigger is None


@pytest.mark.parametrize(("used", "verdict"), [(4 * GB, Verdict.MORE), (5 * GB, Verdict.FITS), (10 * GB, Verdict.FITS)])
def test_less_than_half_used_is_more_than_needed(used: int, verdict: Verdict) -> None:
    found = recommend([offer("ten", 1500, {Kind.DATA: 10 * GB})], [use({Kind.DATA: used})])
    assert found.fits[OfferId("ten")].verdict is verdict


def test_plans_of_other_lengths_are_compared_per_thirty_days_and_never_rounded_down() -> None:
    market = [offer("week", 500, {Kind.DATA: GB}, days=7), offer("month", 2100, {Kind.DATA: 4 * GB}, days=28)]
    found = recommend(market, [use({Kind.DATA: 4 * GB}, 28)])
    assert [found.fits[OfferId(one)].cost.minor for one in ("week", "month")] == [2143, 2250]
    assert found.fits[OfferId("week")].need == GB
    tight = recommend(market, [use({Kind.DATA: 4 * GB + 1}, 28)])
    assert tight.fits[OfferId("week")].verdict is Verdict.SHORT


def test_six_periods_count_and_the_add_ons_in_them_and_the_kind_that_decides() -> None:
    old = [use({Kind.DATA: 99 * GB}, bought=50)] * 3
    cut_short = use({Kind.DATA: GB}, days=1)
    recent = [use({Kind.DATA: n * GB, Kind.INTL_MINUTES: 60}, bought=n) for n in range(1, 7)]
    found = recommend([offer("ten", 1500, {Kind.DATA: 10 * GB, Kind.INTL_MINUTES: 60})], [*old, *recent, cut_short])
    assert (found.periods, found.bought, found.kind, found.low, found.high) == (6, 21, Kind.DATA, GB, 6 * GB)


def test_somebody_who_only_calls_is_advised_by_calls() -> None:
    market = [offer("data", 100, {Kind.DATA: GB}), offer("talk", 500, {Kind.INTL_MINUTES: 7200})]
    found = recommend(market, [use({Kind.INTL_MINUTES: 6000, Kind.DATA: 0})])
    assert found.best is not None
    assert (found.best.offer.id, found.kind, found.best.holds) == ("talk", Kind.INTL_MINUTES, 7200)
    assert found.fits[OfferId("data")].verdict is Verdict.SHORT


def test_minutes_to_one_country_are_not_counted_on_for_others() -> None:
    found = recommend(list(catalogue().values()), [use({Kind.INTL_MINUTES: 600})])
    nigeria = found.fits[OfferId("441061")]
    assert (nigeria.verdict, nigeria.holds, nigeria.spare) == (Verdict.SHORT, 0, 0)


def test_without_a_past_or_without_offers_there_is_no_advice() -> None:
    empty = recommend([], [])
    assert (empty.best, empty.current, empty.stay, empty.saving, empty.bigger) == (None, None, False, None, None)
    new = recommend(list(catalogue().values()), [], OfferId("441158"))
    assert new.best is None
    assert new.current is not None
    assert new.current.verdict is Verdict.UNKNOWN
    assert new.current.cost == Money(1500, "GBP")
    assert recommend(list(catalogue().values()), [use({Kind.ROAMING_DATA: GB})]).best is None  # nothing lasts: say so


def test_a_plan_that_is_no_longer_listed_has_no_fit() -> None:
    found = recommend(list(catalogue().values()), [use({Kind.DATA: GB})], OfferId("withdrawn"))
    assert found.current is None
    assert found.best is not None
    assert (found.stay, found.saving) == (False, None)
