"""Lines and their plans (TMF637): many products, each one plan instance, gathered by number."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

from lebara_desktop.api.schema.allowance import allowance, kind_named
from lebara_desktop.api.schema.common import (
    Characteristic,
    Loose,
    MoneyWire,
    Ref,
    TimePeriod,
    Wire,
    each,
    flag,
    has_id,
    ident,
    instant,
    log,
    period,
    price,
    read,
    token,
    values,
    words,
)
from lebara_desktop.api.strict import Unreadable
from lebara_desktop.domain.account import Line, LineRule, LineState, PhoneCodes, PlanInstance, PlanStatus
from lebara_desktop.domain.ids import AccountId, Msisdn, NumberError, OfferId, OrderId, PartyId, ProductId
from lebara_desktop.domain.money import Money
from lebara_desktop.domain.plans import Allowance
from lebara_desktop.domain.usage import Period

_LONG_AGO = datetime(1, 1, 1, tzinfo=UTC)
_DIALLED = re.compile(r"[0-9*#]{2,16}")
_SEPARATORS = str.maketrans("", "", " -().+")


class Term(Wire):
    """The validity of a plan instance."""

    valid_for: TimePeriod | None = None


class PriceAmount(Wire):
    """The amount that a plan cost."""

    tax_included_amount: MoneyWire | None = None


class ProductPrice(Wire):
    """What a plan cost."""

    price: PriceAmount | None = None


class OrderItem(Wire):
    """The exact back-reference to what bought a plan."""

    product_order_id: Loose = ""


class Product(Wire):
    """One plan instance."""

    id: Loose = ""
    name: Loose = ""
    status: Loose = ""
    start_date: Loose = None
    termination_date: Loose = None
    billing_account: Ref | None = None
    product_offering: Ref | None = None
    product_term: tuple[Term, ...] = ()
    product_price: tuple[ProductPrice, ...] = ()
    product_order_item: tuple[OrderItem, ...] = ()
    product_characteristic: tuple[Characteristic, ...] = ()
    related_party: tuple[Ref, ...] = ()


def lines(documents: Iterable[object], party: PartyId) -> tuple[Line, ...]:
    """Return the lines of ``party``, in the order in which the operator names them first.

    A product without a number is no plan (a device). An ended plan that cannot be read is left out; any other is an error, because
    a line without its running plan would be a lie. Raises Unreadable.
    """
    by_number: dict[Msisdn, list[tuple[PlanInstance, Product, dict[str, Any]]]] = {}  # Any: values()
    for document in documents:
        product = read(Product, document)
        facts = values(product.product_characteristic)
        number = _number(facts.get("msisdn"))
        if number is None or (product.related_party and not any(has_id(one, party) for one in product.related_party)):
            continue
        try:
            plan = _plan(product, facts)
        except Unreadable:
            if _status(product.status) is not PlanStatus.ENDED:
                raise
            log.warning("left out: an ended plan")
            continue
        by_number.setdefault(number, []).append((plan, product, facts))
    return tuple(_line(number, found) for number, found in by_number.items())


def _line(number: Msisdn, found: list[tuple[PlanInstance, Product, dict[str, Any]]]) -> Line:
    ordered = sorted(found, key=lambda one: _begin(one[0]))
    plans = [one[0] for one in ordered]
    current = _current(plans)
    queued = tuple(plan for plan in plans if plan.status is PlanStatus.QUEUED and plan is not current)
    past = tuple(plan for plan in reversed(plans) if plan is not current and plan not in queued)
    main, facts = next((product, facts) for plan, product, facts in ordered if plan is (current or plans[-1]))
    return Line(
        msisdn=number,
        account=AccountId(ident(main.billing_account.id if main.billing_account else None, "account")),
        market=token(facts.get("market")),
        label=words(facts.get("lineName"), 60),
        state=_state(facts.get("lineState")),
        current=current,
        queued=queued,
        past=past,
        auto_renew=flag(facts.get("autoRenew")),
        grace_end=instant(facts.get("gracePeriodEnd")),
        suspended_at=instant(facts.get("suspendedAt")),
        lost_at=instant(facts.get("numberLostAt")),
        iccid=token(facts.get("iccid")),
        registration_due=instant(facts.get("registrationDueAt")),
        rule=_rule(facts.get("lifecycleRule")),
        codes=_codes(facts.get("phoneCodes")),
        next_begins=instant(facts.get("nextBegins")),
        ends_running=flag(facts.get("renewalReplaces")),
    )


def _rule(value: object) -> LineRule | None:
    if not isinstance(value, dict) or not (name := words(value.get("name"), 80)):
        return None
    return LineRule(name, sample=value.get("status") != "sourced", as_of=token(value.get("asOf")))


def _codes(value: object) -> PhoneCodes | None:
    """Only what a keypad has is offered for dialling: a code is carried to a phone, which does what it says."""
    if not isinstance(value, dict):
        return None
    keys = {name: one if isinstance(one, str) and _DIALLED.fullmatch(one) else "" for name, one in value.items()}
    stop = value.get("stopRenewal")
    to, text = (stop.get("to"), words(stop.get("text"), 60)) if isinstance(stop, dict) else (None, "")
    sendable = isinstance(to, str) and to.isdecimal() and to.isascii() and bool(text)
    made = PhoneCodes(
        keys.get("balance", ""), keys.get("ownNumber", ""), str(to) if sendable else "", text if sendable else ""
    )
    return None if made == PhoneCodes() else made


def _current(plans: list[PlanInstance]) -> PlanInstance | None:
    """Of ``plans`` by beginning the one that runs; else one that is stopped, unknown or not begun; else the one that ran last."""
    for wanted in (
        {PlanStatus.RUNNING},
        {PlanStatus.SUSPENDED, PlanStatus.UNKNOWN},
        {PlanStatus.CREATED},
        {PlanStatus.ENDED},
    ):
        found = [plan for plan in plans if plan.status in wanted]
        if found:
            return found[-1]
    return None


def _plan(product: Product, facts: Mapping[str, Any]) -> PlanInstance:
    offer = product.product_offering
    return PlanInstance(
        id=ProductId(ident(product.id, "product id")),
        offer=OfferId(ident(offer.id if offer else None, "offer of a plan")),
        name=words(offer.name if offer else "") or words(product.name),
        status=_status(product.status),
        period=_period(product),
        allowances=tuple(_allowances(facts)),
        price=_price(product),
        orders=tuple(
            OrderId(one) for one in each((item.product_order_id for item in product.product_order_item), ident)
        ),
    )


def _period(product: Product) -> Period | None:
    """The term's own dates, cut where the plan was ended earlier; else start and end of the product."""
    for term in product.product_term:
        made = period(term.valid_for)
        ended = instant(product.termination_date)
        if made is not None:
            return Period(made.start, ended) if ended and made.start < ended < made.end else made
    start = instant(product.start_date)
    end = instant(product.termination_date)
    return Period(start, end) if start and end and start < end else None


def _price(product: Product) -> Money | None:
    for one in product.product_price:
        if one.price is not None and one.price.tax_included_amount is not None:
            return price(one.price.tax_included_amount)
    return None


def _allowances(facts: Mapping[str, Any]) -> Iterable[Allowance]:
    for name, value in facts.items():
        kind = kind_named(name)
        if kind is not None:
            yield allowance(kind, value)


def _number(value: object) -> Msisdn | None:
    try:
        return Msisdn(value.translate(_SEPARATORS)) if isinstance(value, str) else None
    except NumberError:
        return None


def _status(word: object) -> PlanStatus:
    try:
        return PlanStatus(word.strip()) if isinstance(word, str) else PlanStatus.UNKNOWN
    except ValueError:
        return PlanStatus.UNKNOWN


def _state(word: object) -> LineState:
    try:
        return LineState(str(word))
    except ValueError:
        return LineState.UNKNOWN


def _begin(plan: PlanInstance) -> datetime:
    return plan.period.start if plan.period else _LONG_AGO
