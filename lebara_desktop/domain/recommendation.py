"""Which plan fits how this person uses it: a replay of past periods on every offer, never more than they need.

The result can be checked by hand: each figure is a past period scaled to the offer's validity, plus the add-ons that would
have been needed (FEATURES.md PR5-PR8, R15, R16).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from heapq import heappop, heappush

from lebara_desktop.domain.ids import OfferId
from lebara_desktop.domain.money import Money, total
from lebara_desktop.domain.plans import Kind, PlanOffer, beaten_by
from lebara_desktop.domain.usage import PeriodUse

_PERIODS = 6
_ENOUGH = 1
_STAY_PERCENT = 5  # R15: under five per cent of saving, staying is the advice
_SPARE_PERCENT = 50  # a plan of which less than half is used is more than one needs
_MONTH = 30
_MOST_ADD_ONS = 20  # nobody buys more of them for one period
_SPILLS = {  # what calls and texts on the same network use when their own allowance is gone
    Kind.ON_NET_MINUTES: Kind.NATIONAL_MINUTES,
    Kind.ON_NET_SMS: Kind.NATIONAL_SMS,
}


class Verdict(StrEnum):
    """How an offer fits."""

    SHORT = "short"  # would not have lasted, and nothing can be added
    TOPPED_UP = "topped_up"  # would have needed add-ons in some periods
    FITS = "fits"
    MORE = "more"  # more than this person needs
    UNKNOWN = "unknown"  # no usage to judge by


@dataclass(frozen=True, slots=True)
class Fit:
    """One offer replayed on the past: cost per 30 days with add-ons, what was short or spare (in the kind's measure).

    ``need`` and ``holds`` are of the kind that decides (data where there is any): what the heaviest period used, and what the
    plan holds (None: unlimited). ``missing`` names every kind that ran short, least and most over the periods in which it did.
    """

    offer: PlanOffer
    verdict: Verdict
    cost: Money
    kind: Kind
    need: int
    holds: int | None
    missing: Mapping[Kind, tuple[int, int]] = field(default_factory=dict)
    add_ons: int = 0
    beaten_by: PlanOffer | None = None

    @property
    def spare(self) -> int | None:
        """What the heaviest period would have left over; None when unlimited."""
        return None if self.holds is None else max(0, self.holds - self.need)


@dataclass(frozen=True, slots=True)
class Recommendation:
    """The advice: ``best`` may be the current plan (then ``stay``); ``saving`` is per 30 days against the current plan.

    ``low`` and ``high`` are the least and most use of the deciding kind over ``periods`` periods; ``bought`` the add-ons in them;
    ``bigger`` is the next larger offer that would be more than needed.
    """

    best: Fit | None
    current: Fit | None
    stay: bool
    saving: Money | None
    periods: int
    kind: Kind
    low: int
    high: int
    bought: int
    bigger: Fit | None
    fits: Mapping[OfferId, Fit]


def recommend(
    offers: Sequence[PlanOffer], periods: Sequence[PeriodUse], current: OfferId | None = None
) -> Recommendation:
    """Replay up to six last ``periods`` on all ``offers`` (plans and add-ons of one market) and pick what costs least and lasts."""
    recent = [one for one in periods if one.period.days > 1][-_PERIODS:]
    add_ons = [one for one in offers if one.is_add_on and one.sellable]
    fits = {one.id: fit(one, recent, offers, add_ons) for one in offers if not one.is_add_on}
    mine = fits.get(current) if current else None
    best = _best(fits.values(), mine) if len(recent) >= _ENOUGH else None
    kind = _deciding(recent)
    uses = [one.used.get(kind, 0) for one in recent]
    stay = best is not None and mine is not None and best.offer.id == mine.offer.id
    return Recommendation(
        best=best,
        current=mine,
        stay=stay,
        saving=mine.cost - best.cost if best and mine and not stay and best.cost < mine.cost else None,
        periods=len(recent),
        kind=kind,
        low=min(uses, default=0),
        high=max(uses, default=0),
        bought=sum(one.add_ons_bought for one in recent),
        bigger=_bigger(fits.values(), best),
        fits=fits,
    )


def fit(
    offer: PlanOffer, periods: Sequence[PeriodUse], offers: Sequence[PlanOffer], add_ons: Sequence[PlanOffer]
) -> Fit:
    """Replay ``periods`` on one offer; add-ons cover a lack of data, nothing covers a lack of anything else."""
    kind = _deciding(periods)
    holds = _held(offer, kind)
    extras = [] if _held(offer, Kind.DATA) == 0 else add_ons  # an add-on enlarges what is there
    days = offer.days or _MONTH
    needs = [{k: _scale(used, days, one.period.days) for k, used in one.used.items()} for one in periods]
    shorts = [_short(offer, need) for need in needs]
    bought = [cheapest_add_ons(short.get(Kind.DATA, 0), extras) for short in shorts]
    lacking = any(
        set(short) - {Kind.DATA} or (short and not extra) for short, extra in zip(shorts, bought, strict=True)
    )
    spent = total((one.price for extra in bought for one in extra), offer.price.currency)
    cost = (offer.price * max(1, len(periods)) + spent).scaled(_MONTH, days * max(1, len(periods)))
    need = max((one.get(kind, 0) for one in needs), default=0)
    return Fit(
        offer=offer,
        verdict=_verdict(bool(periods), lacking, any(bought), need, holds),
        cost=cost,
        kind=kind,
        need=need,
        holds=holds,
        missing=_ranges(shorts),
        add_ons=sum(len(extra) for extra in bought),
        beaten_by=beaten_by(offer, offers),
    )


def cheapest_add_ons(short: int, add_ons: Sequence[PlanOffer]) -> list[PlanOffer]:
    """Return the cheapest set of data add-ons that covers ``short`` bytes, the fewest where several cost the same.

    Nothing where nothing is short, or where twenty add-ons would not do. Purchases are tried in the order of their price; one
    leads nowhere that holds no more than a cheaper one before it of no more add-ons, or that twenty cannot complete.
    """
    sizes = [(one, short if held is None else held) for one in add_ons if (held := _held(one, Kind.DATA)) != 0]
    if short <= 0 or not sizes:
        return []
    largest = max(more for _, more in sizes)
    tries: list[tuple[int, int, int, tuple[int, ...]]] = [(0, 0, 0, ())]
    most = [-1] * (_MOST_ADD_ONS + 1)  # what the dearest so far of as many add-ons, or fewer, holds
    while tries:
        cost, count, lack_of, picks = heappop(tries)
        size = -lack_of
        if size <= most[count] or size + (_MOST_ADD_ONS - count) * largest < short:
            continue
        most[count:] = [max(one, size) for one in most[count:]]
        if size >= short:
            return [sizes[pick][0] for pick in picks]
        if count < _MOST_ADD_ONS:
            for pick, (one, more) in enumerate(sizes):
                heappush(tries, (cost + one.price.minor, count + 1, -(size + more), (*picks, pick)))
    return []


def _scale(used: int, days: int, period_days: int) -> int:
    return -(-used * days // period_days)


def _held(offer: PlanOffer, kind: Kind) -> int | None:
    """Return how much of ``kind`` an offer holds anywhere, None when unlimited; bound to some countries counts for nothing."""
    allowance = offer.allowance(kind)
    return 0 if allowance is None or allowance.countries else allowance.amount


def _short(offer: PlanOffer, need: Mapping[Kind, int]) -> dict[Kind, int]:
    needs = dict(need)
    for near, wide in _SPILLS.items():
        over = _lack(offer, near, needs.pop(near, 0))
        needs[wide] = needs.get(wide, 0) + over
    lacks = {kind: _lack(offer, kind, used) for kind, used in needs.items()}
    return {kind: lack for kind, lack in lacks.items() if lack > 0}


def _lack(offer: PlanOffer, kind: Kind, used: int) -> int:
    held = _held(offer, kind)
    return 0 if held is None else max(0, used - held)


def _ranges(shorts: Sequence[Mapping[Kind, int]]) -> dict[Kind, tuple[int, int]]:
    kinds = {kind for short in shorts for kind in short}
    return {
        kind: (min(s[kind] for s in shorts if kind in s), max(s[kind] for s in shorts if kind in s)) for kind in kinds
    }


def _verdict(known: bool, lacking: bool, topped_up: bool, need: int, holds: int | None) -> Verdict:
    if not known:
        return Verdict.UNKNOWN
    if lacking:
        return Verdict.SHORT
    if topped_up:
        return Verdict.TOPPED_UP
    if holds is not None and need * 100 >= holds * _SPARE_PERCENT:
        return Verdict.FITS
    return Verdict.MORE


def _deciding(periods: Sequence[PeriodUse]) -> Kind:
    heavy = {kind for one in periods for kind, used in one.used.items() if used > 0}
    for kind in (Kind.DATA, Kind.INTL_MINUTES, Kind.NATIONAL_MINUTES, Kind.ROAMING_DATA, Kind.NATIONAL_SMS):
        if kind in heavy:
            return kind
    return Kind.DATA


def _best(fits: Iterable[Fit], mine: Fit | None) -> Fit | None:
    lasting = [
        one
        for one in fits
        if one.verdict in (Verdict.FITS, Verdict.MORE, Verdict.TOPPED_UP) and one.offer.sellable and not one.beaten_by
    ]
    best: Fit | None = min(lasting, key=_order, default=None)
    if best is None or mine is None or mine not in lasting:
        return best
    saved = mine.cost.minor - best.cost.minor
    return mine if saved == 0 or saved * 100 < mine.cost.minor * _STAY_PERCENT else best


def _order(one: Fit) -> tuple[int, bool, bool, int, int, str]:
    """Cheapest first; where the price is the same, without add-ons, then the one that holds more."""
    limited = one.holds is not None
    return one.cost.minor, one.verdict is Verdict.TOPPED_UP, limited, -(one.holds or 0), one.offer.tier, one.offer.id


def _bigger(fits: Iterable[Fit], best: Fit | None) -> Fit | None:
    if best is None:
        return None
    larger = [
        one
        for one in fits
        if one.verdict in (Verdict.MORE, Verdict.FITS)
        and not one.beaten_by
        and one.offer.sellable
        and best.cost < one.cost
        and (best.holds is not None and (one.holds is None or one.holds > best.holds))
    ]
    return min(larger, key=_order, default=None)
