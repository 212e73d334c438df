"""Makers for tests of the rules: offers from the packed catalogue, made-up offers, use, orders and lines."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

from lebara_desktop.domain.account import Line, LineState, PlanInstance, PlanStatus
from lebara_desktop.domain.checkout import OrderFact, OrderState, PaymentFact, PaymentState
from lebara_desktop.domain.ids import AccountId, Msisdn, OfferId, OrderId, PartyId, PaymentId, ProductId
from lebara_desktop.domain.money import Money, Tax
from lebara_desktop.domain.plans import Allowance, Kind, Measure, PlanOffer, PlanType
from lebara_desktop.domain.usage import Period, PeriodUse
from lebara_desktop.paths import resource

MB = 1 << 20
GB = 1 << 30
NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
VAT = Tax("VAT", Decimal(20))
_FACTORS = {Measure.BYTES: MB, Measure.SECONDS: 60, Measure.COUNT: 1}


def catalogue(market: str = "GB") -> dict[str, PlanOffer]:
    """Return the plans and add-ons of the packed catalogue by id."""
    packed = json.loads(resource("sandbox", "catalog.json").read_text("utf-8"))
    found = next(one for one in packed["markets"] if one["id"] == market)
    tax = Tax(found["tax"]["name"], Decimal(found["tax"]["rate_percent"]))
    plans = [_packed(one, found["currency"], tax, add_on=False) for one in found["plans"]]
    extras = [_packed(one, found["currency"], tax, add_on=True) for one in found["addons"]]
    return {one.id: one for one in (*plans, *extras)}


def _packed(one: Mapping[str, Any], currency: str, tax: Tax, *, add_on: bool) -> PlanOffer:
    return PlanOffer(
        id=OfferId(one["id"]),
        name=one["name"]["en"],
        type=PlanType(one.get("type", "data_only")),
        price=Money(one["price_minor"], currency),
        tax=tax,
        days=one["validity"].get("days"),
        allowances=tuple(_allowance(held) for held in one["allowances"]),
        tier=one.get("tier", 0),
        is_add_on=add_on,
    )


def _allowance(held: Mapping[str, Any]) -> Allowance:
    kind = Kind(held["kind"])
    countries = tuple(held.get("countries", ()))
    if held["unlimited"]:
        return Allowance(kind, None, unlimited=True, countries=countries)
    return Allowance(kind, held["value"] * _FACTORS[kind.measure], countries=countries)


def offer(
    name: str,
    price: int,
    held: Mapping[Kind, int | None] | None = None,
    *,
    days: int | None = 30,
    add_on: bool = False,
    sellable: bool = True,
    tier: int = 0,
) -> PlanOffer:
    """Make an offer; ``held`` maps a kind to its amount, None for unlimited."""
    allowances = tuple(Allowance(kind, amount, unlimited=amount is None) for kind, amount in (held or {}).items())
    money = Money(price, "GBP")
    return PlanOffer(
        OfferId(name), name, PlanType.MIXED, money, VAT, days, allowances, tier, sellable=sellable, is_add_on=add_on
    )


def add_on(name: str, price: int, size: int | None) -> PlanOffer:
    """Make a data add-on."""
    return offer(name, price, {Kind.DATA: size}, days=None, add_on=True)


def use(held: Mapping[Kind, int], days: int = 30, *, ago: int = 1, bought: int = 0) -> PeriodUse:
    """Make the use of one past period of ``days`` days, the ``ago``-th last."""
    end = NOW - timedelta(days=days * (ago - 1))
    return PeriodUse(Period(end - timedelta(days=days), end), held, bought)


def period(start: datetime, days: int = 30) -> Period:
    """Make a period of ``days`` times 24 hours."""
    return Period(start, start + timedelta(days=days))


def plan(
    name: str = "441158",
    span: Period | None = None,
    *,
    status: PlanStatus = PlanStatus.RUNNING,
    orders: tuple[str, ...] = (),
) -> PlanInstance:
    """Make a bought plan."""
    ids = tuple(OrderId(one) for one in orders)
    return PlanInstance(ProductId(f"p-{name}"), OfferId(name), name, status, span, orders=ids)


def line(
    current: PlanInstance | None,
    *queued: PlanInstance,
    past: tuple[PlanInstance, ...] = (),
    state: LineState = LineState.ACTIVE,
) -> Line:
    """Make a line."""
    number = Msisdn("447700900123")
    return Line(number, AccountId("a1"), "GB", "Mine", state, current, queued, past)


def order(name: str = "o1", **changes: Any) -> OrderFact:
    """Make a completed order of £15."""
    facts: dict[str, Any] = {
        "client_ref": "ref",
        "party": PartyId("c1"),
        "amount": Money(1500, "GBP"),
        "state": OrderState.COMPLETED,
        "revision": 3,
    }
    return OrderFact(id=OrderId(name), **{**facts, **changes})


def payment(of: str = "o1", **changes: Any) -> PaymentFact:
    """Make a payment of £15 that was captured."""
    facts: dict[str, Any] = {
        "client_ref": "ref/1",
        "amount": Money(1500, "GBP"),
        "state": PaymentState.PAID,
        "revision": 2,
    }
    return PaymentFact(id=PaymentId("pay1"), order=OrderId(of), **{**facts, **changes})
