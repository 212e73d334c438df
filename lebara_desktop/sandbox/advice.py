"""The operator's own opinion which plan fits (680): the last periods of a line, replayed on every plan of its market."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Row, select

from . import crud, definitions, documents, notes, offers
from .catalog import Allowance, Market, Offering
from .engine import lifecycle, usage
from .operations import Call
from .scope import Scope
from .tables import product
from .tmf630 import Doc
from .wire import characteristic, ident, money

API = "TMF680"
BASE = "/customer/v4"
_PERIODS = 6
_SHOWN = 3


@dataclass(frozen=True)
class Replay:
    """What a plan would have cost per period, add-ons included; minor units."""

    offer: Offering
    cost_minor: int
    add_ons: int


def recommend(call: Call) -> Doc:
    """Answer and keep a recommendation. Raises ApiError."""
    scope, body = call.scope, crud.body_of(call)
    definitions.check(API, "QueryProductRecommendation_Create", body)
    sent = {
        key: value
        for key, value in body.items()
        if key not in ("id", "href", "recommendationItem") and value is not None
    }
    named = str((body.get("relatedParty") or {}).get("id", ""))
    owner = scope.owner((named,) if named else ())
    items: list[Doc] = []
    for row in scope.lines():
        if row.party_id == owner.party_id:
            items += _for_line(scope, row)
    numbered = [{"id": str(n), "priority": n, **one} for n, one in enumerate(items, start=1)]
    done = {**sent, "state": "done", "recommendationItem": numbered, "@type": "QueryProductRecommendation"}
    number = documents.add(scope.tx, scope.at, f"{API}/queryProductRecommendation", owner.party_id, done)
    shown = f"advice-d{number}"
    doc = {"id": shown, "href": scope.href(f"{BASE}/queryProductRecommendation/{shown}"), **done}
    definitions.check(API, "QueryProductRecommendation", doc)
    notes.note(scope.tx, API, "queryProductRecommendation", shown, notes.CREATE, doc)
    return doc


def _for_line(scope: Scope, row: Row[object]) -> list[Doc]:
    plans = select(product).where(
        product.c.line_id == row.id, product.c.kind == "plan", product.c.status != "pendingActive"
    )
    plans = plans.where(product.c.starts_at >= row.owned_at)
    ended = scope.tx.execute(
        plans.where(product.c.ends_at <= scope.at).order_by(product.c.id.desc()).limit(_PERIODS)
    ).all()
    current = lifecycle.current(scope.tx, row.id)
    if not ended or current is None:
        return []
    taken = usage.used(scope.tx, [one.id for one in ended])
    periods = [taken.get(one.id, {}) for one in ended]
    rules = offers.market(scope.tx, str(row.market))
    best = replayed(rules, periods)
    now = next((one.cost_minor for one in best if one.offer.id == current.offering_id), None)
    return [_item(scope, rules, one, str(row.msisdn), now, len(periods)) for one in best[:_SHOWN]]


def replayed(rules: Market, periods: list[usage.Used]) -> list[Replay]:
    """Return the plans that would have lasted through ``periods``, cheapest first. Add-ons only make up for data."""
    extras = [one for one in rules.addons if usage.data_of(one)]
    found = []
    for offer in rules.plans:
        costs = [_cost(offer, extras, used) for used in periods]
        if all(cost is not None for cost in costs):
            spent = sum(cost[0] for cost in costs if cost is not None)
            count = sum(cost[1] for cost in costs if cost is not None)
            found.append(Replay(offer, offer.price_minor + spent // len(periods), count))
    return sorted(found, key=lambda one: (one.cost_minor, one.offer.tier, one.offer.id))


def _cost(offer: Offering, extras: list[Offering], used: usage.Used) -> tuple[int, int] | None:
    """What add-ons one period would have needed: their price and number, or None if the plan would not have done."""
    held: dict[str, Allowance] = {one.kind: one for one in offer.allowances}
    price = count = 0
    for kind, amount in used.items():
        total = usage.counted(held[kind]) if kind in held else 0
        short = 0 if total is None else max(0, amount - total)
        if not short:
            continue
        near = {"on_net_minutes": "national_minutes", "on_net_sms": "national_sms"}.get(kind)
        if near in held and held[near].unlimited:
            continue
        choices = [(-(-short // usage.data_of(one)), one) for one in extras] if kind == "data" and total else []
        if not choices:
            return None
        needed, best = min(choices, key=lambda pair: pair[0] * pair[1].price_minor)
        price, count = price + needed * best.price_minor, count + needed
    return price, count


def _item(scope: Scope, rules: Market, one: Replay, msisdn: str, now: int | None, periods: int) -> Doc:
    facts = [characteristic("msisdn", msisdn), characteristic("reason", f"Replay of the last {periods} periods")]
    facts.append(characteristic("estimatedCost", money(one.cost_minor, rules.currency)))
    if now is not None and now > one.cost_minor:
        facts.append(characteristic("estimatedSaving", money(now - one.cost_minor, rules.currency)))
    if one.add_ons:
        facts.append(characteristic("addOnsNeeded", one.add_ons))
    offering = {"id": one.offer.id, "name": one.offer.title(scope.language)}
    return {"productOffering": offering, "product": {"id": ident("advice", one.offer.tier), "productOffering": offering,
            "productCharacteristic": facts}}  # fmt: skip
