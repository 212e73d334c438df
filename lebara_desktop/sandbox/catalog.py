"""The price list: markets, plans, add-ons and the rules of each market, read once from resources/sandbox/catalog.json."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any, Literal
from zoneinfo import ZoneInfo

import msgspec

from lebara_desktop.paths import resource

from .clock import SECOND, to_ms

Status = Literal["sourced", "derived", "illustrative"]
# What each market's money looks like and where its day begins; a market is added by a row here and its data there.
_ZONES = {
    "GB": "Europe/London",
    "CN-SEED": "Asia/Shanghai",
    "DE": "Europe/Berlin",
    "SA": "Asia/Riyadh",
    "DK": "Europe/Copenhagen",
    "NL": "Europe/Amsterdam",
}
SERVED = tuple(_ZONES)
# Some markets give the holder of a new SIM a number of days to be registered. None of those served here is known to; the
# invented storefront does, so that a countdown can be tried.
_REGISTRATION_DAYS = {"CN-SEED": 15}
BY_REFERENCE = frozenset({"CN-SEED"})  # prices and allowances behind references, as some operators do
# Where a plan's international minutes lead; the price list does not say for the others.
_COUNTRIES = {"441061": ("NG",)}


class FairUse(msgspec.Struct, frozen=True):
    """How much of an unlimited allowance is served at full speed, where the operator says so."""

    soft_cap_mb: int | None = None


class Allowance(msgspec.Struct, frozen=True, omit_defaults=True):
    """One allowance of a plan; ``value`` in ``unit`` (MB of 2^20 bytes, min, sms), absent when unlimited."""

    kind: str
    unlimited: bool
    value: int | None = None
    unit: str = ""
    fair_use: FairUse | None = None


class Validity(msgspec.Struct, frozen=True):
    """How long a plan runs; ``parent`` for add-ons."""

    mode: str
    days: int = 0


class AutoRenew(msgspec.Struct, frozen=True):
    """Whether the operator renews this plan by itself when asked to."""

    offered: bool = False


class EarlyRenewal(msgspec.Struct, frozen=True):
    """What buying before the end does: queue, stack, replace or rollover."""

    mode: str = "queue"


class Offering(msgspec.Struct, frozen=True):
    """A plan or an add-on on the price list; ``price_minor`` includes tax."""

    id: str
    name: dict[str, str]
    price_minor: int
    validity: Validity
    allowances: tuple[Allowance, ...]
    channels: tuple[str, ...]
    status: Status
    source: str
    type: str = ""
    tier: int = 0
    auto_renew: AutoRenew = AutoRenew()
    early_renewal: EarlyRenewal = EarlyRenewal()

    @property
    def is_addon(self) -> bool:
        """Whether it adds to a running plan rather than being one (the price list gives only plans a type)."""
        return not self.type

    @property
    def countries(self) -> tuple[str, ...]:
        """ISO codes to which the international minutes lead; empty where the price list does not say."""
        return _COUNTRIES.get(self.id, ())

    def title(self, language: str) -> str:
        """The name in ``language``, else in English."""
        return self.name.get(language.partition("-")[0]) or self.name["en"]


_TAXES = {"增值税": "VAT"}  # the English word where the price list only has the local one


class Tax(msgspec.Struct, frozen=True):
    """The market's tax on plans, in whole percent, included in the price."""

    name: str
    rate_percent: int

    def title(self, language: str) -> str:
        """The name in ``language``: the local one, or its English word for readers of anything but Chinese."""
        return self.name if language.startswith("zh") else _TAXES.get(self.name, self.name)


class Way(msgspec.Struct, frozen=True):
    """A way to pay in a market and where it may be used."""

    id: str
    flow: str
    where: tuple[str, ...]


class Anchor(msgspec.Struct, frozen=True):
    """One stage of a line's life after its plan ends, in days from ``anchor`` (plan_expiry or last_activity)."""

    state: str
    anchor: str
    from_day: int | None
    to_day: int | None
    number: str


class Lifecycle(msgspec.Struct, frozen=True):
    """The stages of a line's life in a market; ``source`` names an entry of the price list's sources where it is one."""

    anchors: tuple[Anchor, ...]
    status: Status = "illustrative"
    source: str = ""


class Source(msgspec.Struct, frozen=True):
    """Where a rule comes from."""

    as_of: str = ""


class StopText(msgspec.Struct, frozen=True):
    """A text message that ends automatic renewal."""

    to: str
    text: str


class ShortCodes(msgspec.Struct, frozen=True):
    """What is dialled or texted on the phone in a market."""

    balance: str = ""
    own_number: str = ""
    stop_renewal: StopText | None = None


class Cancellation(msgspec.Struct, frozen=True):
    """The days in which a consumer may withdraw."""

    withdrawal_days: int


class Minutes(msgspec.Struct, frozen=True):
    """A span in minutes."""

    value: int = 5


class Reminders(msgspec.Struct, frozen=True):
    """When a market reminds before the end of a plan."""

    days_before: tuple[int, ...] = (7, 3, 1)


class AutoTopup(msgspec.Struct, frozen=True):
    """What an automatic top-up may be in a market, in minor units."""

    amounts_minor: tuple[int, ...] = ()
    thresholds_minor: tuple[int, ...] = (0,)


class Market(msgspec.Struct, frozen=True):
    """One market's whole price list and rules."""

    id: str
    name: dict[str, str]
    currency: str
    tax: Tax
    languages: tuple[str, ...]
    payment_methods: tuple[Way, ...]
    lifecycle: Lifecycle
    cancellation: Cancellation
    plans: tuple[Offering, ...]
    addons: tuple[Offering, ...]
    reminders: Reminders = Reminders()
    effective_within_minutes: Minutes = Minutes()
    auto_topup: AutoTopup = AutoTopup()
    short_codes: ShortCodes = ShortCodes()

    @property
    def registration_days(self) -> int | None:
        """In how many days after activation the holder must be registered; None: this market does not ask for it so."""
        return _REGISTRATION_DAYS.get(self.id)

    @property
    def zone(self) -> ZoneInfo:
        """The time zone in which this market counts its days."""
        return ZoneInfo(_ZONES[self.id])

    def after(self, at: int, days: int) -> int:
        """Return the moment ``days`` calendar days after ``at``, at the same time of day where the market is.

        So a plan lasts its days whatever the clocks do in between; a time of day that a change of the clocks leaves out
        comes an hour later.
        """
        local = datetime.fromtimestamp(at // SECOND, self.zone) + timedelta(days=days)
        return to_ms(local.replace(fold=0).astimezone(UTC)) + at % SECOND

    @property
    def by_reference(self) -> bool:
        """Whether prices and allowances are told by reference."""
        return self.id in BY_REFERENCE


class Catalog(msgspec.Struct, frozen=True):
    """All that is sold, and the currencies with their exponents."""

    generated: str
    currencies: dict[str, dict[str, Any]]  # exponent and symbols, as the file has them
    markets: tuple[Market, ...]
    sources: dict[str, Source] = {}


@cache
def catalog() -> Catalog:
    """Return the price list."""
    return msgspec.json.decode(resource("sandbox", "catalog.json").read_bytes(), type=Catalog)


@cache
def market(market_id: str) -> Market:
    """Return one market; raises KeyError."""
    return {one.id: one for one in catalog().markets}[market_id]


def served() -> list[Market]:
    """Return the markets that are served, in the order of the price list."""
    return [one for one in catalog().markets if one.id in SERVED]


@cache
def _index() -> dict[str, tuple[Market, Offering]]:
    return {offer.id: (one, offer) for one in served() for offer in (*one.plans, *one.addons)}


def find(offering_id: str) -> tuple[Market, Offering] | None:
    """Return the offering and its market, or None."""
    return _index().get(offering_id)


def title_of(row: Any, language: str) -> str:  # a row with ``offering_id`` and the ``offering_name`` it was sold under
    """Return what a sold offering is called in ``language``; its own name where the price list has forgotten it."""
    known = find(row.offering_id)
    return known[1].title(language) if known else str(row.offering_name)


def offerings() -> list[tuple[Market, Offering]]:
    """Return everything on the served price lists, in their order."""
    return list(_index().values())


@cache
def exponent(currency: str) -> int:
    """Return how many decimals a currency has."""
    return int(catalog().currencies.get(currency, {}).get("exponent", 2))
