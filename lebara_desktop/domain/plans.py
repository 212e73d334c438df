"""Plans as an operator sells them, their allowances, and which plan beats which."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from lebara_desktop.domain.ids import OfferId
from lebara_desktop.domain.money import Money, Tax


class PlanType(StrEnum):
    """What a plan is for."""

    NATIONAL = "national"
    INTERNATIONAL = "international"
    MIXED = "mixed"
    DATA_ONLY = "data_only"
    UNLIMITED = "unlimited"


class Measure(StrEnum):
    """The unit in which amounts of a kind are kept."""

    BYTES = "bytes"
    SECONDS = "seconds"
    COUNT = "count"


class Kind(StrEnum):
    """What an allowance is of; the words of the catalogue."""

    DATA = "data"
    NATIONAL_MINUTES = "national_minutes"
    INTL_MINUTES = "intl_minutes"
    ON_NET_MINUTES = "on_net_minutes"
    ROAMING_MINUTES = "roaming_minutes"
    NATIONAL_SMS = "national_sms"
    ON_NET_SMS = "on_net_sms"
    ROAMING_DATA = "roaming_data"

    @property
    def measure(self) -> Measure:
        """Bytes for data, seconds for minutes, a count for texts."""
        if self.value.endswith("data"):
            return Measure.BYTES
        return Measure.SECONDS if self.value.endswith("minutes") else Measure.COUNT


class RenewalMode(StrEnum):
    """What becomes of the running plan when one renews early."""

    QUEUE = "queue"
    STACK = "stack"
    REPLACE = "replace"
    ROLLOVER = "rollover"


@dataclass(frozen=True, slots=True)
class Allowance:
    """How much of one kind a plan holds; ``amount`` in the kind's measure, None exactly when it is unlimited.

    ``fair_use`` is the amount after which an unlimited allowance slows down. An amount never implies "unlimited"
    (FEATURES.md, fact 11): only the flag does.
    """

    kind: Kind
    amount: int | None
    unlimited: bool = False
    fair_use: int | None = None
    countries: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.unlimited != (self.amount is None):
            raise ValueError("an allowance has an amount, or is unlimited")
        if min(self.amount or 0, self.fair_use or 0) < 0:
            raise ValueError("an allowance is never negative")

    @property
    def full_speed(self) -> int | None:
        """How much of it is not slowed down; None where nothing ever is."""
        return self.fair_use if self.unlimited else self.amount


@dataclass(frozen=True, slots=True)
class PlanOffer:
    """A plan, or an add-on, that can be bought: price with tax, validity in days (None: as long as the plan it is added to)."""

    id: OfferId
    name: str
    type: PlanType
    price: Money
    tax: Tax
    days: int | None
    allowances: tuple[Allowance, ...]
    tier: int = 0
    sellable: bool = True
    is_add_on: bool = False
    renewal_mode: RenewalMode = RenewalMode.QUEUE
    auto_renew_offered: bool = False
    withdrawal_days: int | None = None  # None: the market's rule is not known
    effective_minutes: int | None = None

    def allowance(self, kind: Kind) -> Allowance | None:
        """Return the plan's allowance of ``kind``, if it has one."""
        return next((one for one in self.allowances if one.kind is kind), None)

    def price_for(self, days: int) -> Money:
        """Return what the plan costs per ``days`` days, half up: 28- and 30-day plans made equal."""
        return self.price.scaled(days, self.days or days)


def covers(big: Allowance | None, small: Allowance) -> bool:
    """Whether ``big`` gives at least what ``small`` gives, as fast, anywhere ``small`` can be used."""
    if big is None:
        return small.amount == 0
    if big.countries and not (small.countries and set(small.countries) <= set(big.countries)):
        return False
    if small.unlimited and not big.unlimited:
        return False
    return big.full_speed is None or (small.full_speed is not None and big.full_speed >= small.full_speed)


def beaten_by(offer: PlanOffer, offers: Iterable[PlanOffer]) -> PlanOffer | None:
    """Return the cheapest other plan that gives at least as much for as long at a lower price (dominated-plan guard, PR8)."""
    better = [
        other
        for other in offers
        if other.id != offer.id and other.sellable and not other.is_add_on and _beats(other, offer)
    ]
    return min(better, key=lambda one: (one.price.minor, one.id), default=None)


def _beats(other: PlanOffer, offer: PlanOffer) -> bool:
    if other.price.currency != offer.price.currency or not other.price < offer.price:
        return False
    if (other.days or 0) < (offer.days or 0):
        return False
    return all(covers(other.allowance(small.kind), small) for small in offer.allowances)
