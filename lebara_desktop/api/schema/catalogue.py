"""Plans and add-ons on sale (TMF620): price and characteristics by value, or behind a reference."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal

import msgspec

from lebara_desktop.api.schema.allowance import AllowanceValue, allowance, kind_named
from lebara_desktop.api.schema.common import (
    Loose,
    MoneyWire,
    Ref,
    Wire,
    flag,
    ident,
    number,
    price,
    read,
    token,
    whole,
    words,
)
from lebara_desktop.api.strict import Unreadable
from lebara_desktop.domain.ids import OfferId
from lebara_desktop.domain.money import Money, Tax
from lebara_desktop.domain.plans import Allowance, Kind, Measure, PlanOffer, PlanType, RenewalMode

_DAYS = {"day": 1, "week": 7, "month": 30, "year": 365}


class PriceValue(Wire):
    """``ProductPriceValue`` of an offer, or the ``Money`` of a stored price: the members of both."""

    tax_included_amount: MoneyWire | None = None
    tax_rate: Loose = None
    tax_category: Loose = ""
    unit: Loose = ""
    value: Loose = None


class TaxItem(Wire):
    """A tax inside a price."""

    tax_category: Loose = ""
    tax_rate: Loose = None


class PriceWire(Wire):
    """An offer's price, whole or only its id."""

    id: Loose = ""
    price_type: Loose = ""
    price: PriceValue | None = None
    tax: tuple[TaxItem, ...] = ()


class CharacteristicUse(Wire):
    """A characteristic of a plan with its possible values."""

    name: Loose = ""
    product_spec_characteristic_value: tuple[AllowanceValue, ...] = ()


class Duration(Wire):
    """A length of time in free text units."""

    amount: Loose = None
    units: Loose = ""


class Term(Wire):
    """How long a plan lasts."""

    name: Loose = ""
    duration: Duration | None = None


class Specification(Wire):
    """What an offer is made of."""

    id: Loose = ""
    product_spec_characteristic: tuple[CharacteristicUse, ...] = ()


class Offering(Wire):
    """A plan or an add-on."""

    id: Loose = ""
    name: Loose = ""
    is_sellable: Loose = True
    lifecycle_status: Loose = ""
    category: tuple[Ref, ...] = ()
    market_segment: tuple[Ref, ...] = ()
    channel: tuple[Ref, ...] = ()
    product_offering_term: tuple[Term, ...] = ()
    product_offering_price: tuple[PriceWire, ...] = ()
    prod_spec_char_value_use: tuple[CharacteristicUse, ...] = ()
    product_specification: Ref | None = None
    type_: Loose = msgspec.field(name="@type", default="")

    @property
    def price_to_fetch(self) -> str:
        """The id of the price, where the offer holds no price itself."""
        if not self.product_offering_price or any(one.price for one in self.product_offering_price):
            return ""
        return ident(self.product_offering_price[0].id)

    @property
    def specification_to_fetch(self) -> str:
        """The id of the specification, where the offer holds no characteristics itself."""
        if self.prod_spec_char_value_use or self.product_specification is None:
            return ""
        return ident(self.product_specification.id)


def offering(document: object) -> Offering:
    """Read one offer; raises Unreadable, also where a reference has no id."""
    made = read(Offering, document)
    ident(made.id, "offer id")
    _ = made.price_to_fetch, made.specification_to_fetch
    return made


def on_sale(offer: Offering, market: str, channel: str) -> bool:
    """Filter again: a server may ignore filters that it does not know. What an offer does not say does not exclude it."""
    status = offer.lifecycle_status
    return (
        (not isinstance(status, str) or status.lower() in ("", "active", "launched"))
        and (not offer.market_segment or any(one.id == market for one in offer.market_segment))
        and (not offer.channel or any(one.id == channel for one in offer.channel))
    )


def stored_price(document: object) -> tuple[str, PriceWire]:
    """Read one ProductOfferingPrice."""
    made = read(PriceWire, document)
    return ident(made.id), made


def specification(document: object) -> tuple[str, Specification]:
    """Read one ProductSpecification."""
    made = read(Specification, document)
    return ident(made.id), made


def plan_offer(offer: Offering, prices: Mapping[str, PriceWire], specs: Mapping[str, Specification]) -> PlanOffer:
    """Make the offer; raises Unreadable where it has no price, or an allowance that cannot be understood."""
    amount, tax = _price(offer, prices)
    spec = specs.get(offer.specification_to_fetch)
    uses = offer.prod_spec_char_value_use or (spec.product_spec_characteristic if spec else ())
    if not uses:
        raise Unreadable("an offer without characteristics")
    facts = _facts(uses)
    allowances = tuple(_allowances(uses))
    is_add_on = offer.type_ == "AddOnOffering"
    days = _days(offer.product_offering_term)
    if days is None and not is_add_on:
        raise Unreadable("a plan without validity")
    return PlanOffer(
        id=OfferId(ident(offer.id)),
        name=words(offer.name) or str(offer.id),
        type=_type(offer.category, allowances),
        price=amount,
        tax=tax,
        days=days,
        allowances=allowances,
        tier=whole(facts.get("tier")) or 0,
        sellable=offer.is_sellable is not False and offer.is_sellable != "false",
        is_add_on=is_add_on,
        renewal_mode=_mode(facts.get("earlyRenewal")),
        auto_renew_offered=flag(facts.get("autoRenewOffered")),
        withdrawal_days=whole(facts.get("withdrawalDays")),
        effective_minutes=whole(facts.get("effectiveWithin")),
    )


def _price(offer: Offering, prices: Mapping[str, PriceWire]) -> tuple[Money, Tax]:
    held = [one if one.price else prices.get(str(one.id)) for one in offer.product_offering_price]
    found = [one for one in held if one is not None and one.price is not None]
    once = [one for one in found if one.price_type == "oneTime"]
    if not found:
        raise Unreadable("an offer without a price")
    return _amount(once[0] if once else found[0])


def _amount(wire: PriceWire) -> tuple[Money, Tax]:
    value = wire.price or PriceValue()
    stored = MoneyWire(unit=token(value.unit), value=number(value.value))
    said = [TaxItem(tax_category=value.tax_category, tax_rate=value.tax_rate), *wire.tax]
    rates = [rate for one in said if (rate := number(one.tax_rate)) is not None and rate >= 0]
    names = [name for one in said if (name := words(one.tax_category, 40))]
    return price(value.tax_included_amount or stored), Tax(
        names[0] if names else "VAT", rates[0] if rates else Decimal(0)
    )


def _facts(uses: Iterable[CharacteristicUse]) -> dict[str, object]:
    return {
        one.name: one.product_spec_characteristic_value[0].value
        for one in uses
        if isinstance(one.name, str) and one.product_spec_characteristic_value
    }


def _allowances(uses: Iterable[CharacteristicUse]) -> Iterable[Allowance]:
    for one in uses:
        kind = kind_named(one.name)
        if kind is not None and one.product_spec_characteristic_value:
            yield allowance(kind, one.product_spec_characteristic_value[0])


def _days(terms: Iterable[Term]) -> int | None:
    for term in terms:
        length = term.duration
        factor = (
            _DAYS.get(length.units.strip().lower().removesuffix("s"))
            if length and isinstance(length.units, str)
            else None
        )
        count = whole(length.amount) if length else None
        if factor and count and 0 < count <= 3660:
            return count * factor
    return None


def _mode(word: object) -> RenewalMode:
    try:
        return RenewalMode(str(word))
    except ValueError:
        return RenewalMode.QUEUE


def _type(categories: Iterable[Ref], allowances: Iterable[Allowance]) -> PlanType:
    """The category's word; without one, what the allowances say."""
    for category in categories:
        if category.id in list(PlanType):
            return PlanType(category.id)
    kinds = {one.kind for one in allowances}
    if kinds and all(kind.measure is Measure.BYTES for kind in kinds):
        return PlanType.DATA_ONLY
    if Kind.INTL_MINUTES not in kinds:
        return PlanType.NATIONAL
    return PlanType.MIXED if Kind.NATIONAL_MINUTES in kinds else PlanType.INTERNATIONAL
