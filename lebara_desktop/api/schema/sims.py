"""SIM cards, their secrets, services and the orders about numbers (TMF639, 640, 622), as domain values."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from lebara_desktop.api.schema.common import (
    Characteristic,
    Loose,
    Ref,
    Wire,
    each,
    has_id,
    ident,
    instant,
    log,
    read,
    token,
    values,
    words,
)
from lebara_desktop.api.strict import Unreadable
from lebara_desktop.domain.ids import Msisdn, NumberError, OrderId, PartyId, ProductId
from lebara_desktop.domain.sim import (
    ActivationState,
    Change,
    ChangeKind,
    ChangeState,
    EsimCode,
    ProfileState,
    Revealed,
    ServiceFact,
    SimCard,
)

_KINDS = {"SIM", "eSIM"}
_SECRETS = ("pin1", "puk1", "pin2", "puk2")


class Resource(Wire):
    """A number or a SIM."""

    id: Loose = ""
    name: Loose = ""
    type: Loose = ""
    category: Loose = ""
    resource_status: Loose = ""
    end_operating_date: Loose = None
    resource_characteristic: tuple[Characteristic, ...] = ()
    related_party: tuple[Ref, ...] = ()


class Service(Wire):
    """The mobile service of a number."""

    id: Loose = ""
    state: Loose = ""
    service_characteristic: tuple[Characteristic, ...] = ()


class Changed(Wire):
    """The product that an order names."""

    id: Loose = ""
    product_characteristic: tuple[Characteristic, ...] = ()


class ChangeItem(Wire):
    """The one item of such an order."""

    product: Changed | None = None


class ChangeOrder(Wire):
    """An order about a number or a SIM."""

    id: Loose = ""
    category: Loose = ""
    state: Loose = ""
    order_date: Loose = None
    expected_completion_date: Loose = None
    completion_date: Loose = None
    product_order_item: tuple[ChangeItem, ...] = ()
    related_party: tuple[Ref, ...] = ()


def cards(documents: Iterable[object], party: PartyId) -> tuple[SimCard, ...]:
    """Return the SIMs of ``party``; numbers, which are resources too, are left out."""
    found = each(documents, lambda one: read(Resource, one))
    mine = [one for one in found if not one.related_party or any(has_id(ref, party) for ref in one.related_party)]
    return tuple(each((one for one in mine if one.category in _KINDS), _card))


def _card(one: Resource) -> SimCard:
    facts = values(one.resource_characteristic)
    ended = instant(one.end_operating_date)
    return SimCard(
        id=ident(one.id, "resource id"),
        iccid=token(facts.get("iccid")) or token(one.name),
        msisdn=number(facts.get("msisdn")),
        esim=one.category == "eSIM",
        profile=_word(ProfileState, facts.get("profileState"), ProfileState.UNKNOWN),
        in_use=one.resource_status != "suspended" and ended is None,
        ended=ended,
    )


def revealed(document: object) -> Revealed:
    """Return what is secret about a SIM: digits, and an eSIM's code where it is told."""
    one = read(Resource, document)
    facts = values(one.resource_characteristic)
    codes = tuple((name, code) for name in _SECRETS if (code := _digits(facts.get(name))))
    return Revealed(ident(one.id, "resource id"), codes, _esim(facts))


def _digits(value: object) -> str:
    return value if isinstance(value, str) and re.fullmatch(r"[0-9]{4,16}", value) else ""


def _esim(facts: Mapping[str, Any]) -> EsimCode | None:  # Any: as Characteristic.value
    code = facts.get("activationCode")
    if code is None:
        return None
    try:
        return EsimCode.parse(code if isinstance(code, str) else "")
    except ValueError as error:
        raise Unreadable("not an eSIM code") from error


def services(documents: Iterable[object], msisdn: Msisdn) -> ServiceFact | None:
    """Return the service of ``msisdn``; operators that ignore the filter send others too."""
    for one in each(documents, lambda document: read(Service, document)):
        if number(values(one.service_characteristic).get("msisdn")) == msisdn:
            return _service(one)
    return None


def service(document: object) -> ServiceFact:
    """Return one service."""
    return _service(read(Service, document))


def _service(one: Service) -> ServiceFact:
    state = one.state.lower() if isinstance(one.state, str) else ""
    return ServiceFact(ident(one.id, "service id"), _word(ActivationState, state, ActivationState.UNKNOWN))


def changes(documents: Iterable[object], party: PartyId) -> tuple[Change, ...]:
    """Return the orders of ``party`` about numbers and SIMs, newest first; orders of plans are left out."""
    found = each(documents, lambda one: read(ChangeOrder, one))
    mine = [one for one in found if not one.related_party or any(has_id(ref, party) for ref in one.related_party)]
    made = each((one for one in mine if one.category in set(ChangeKind)), _change)
    return tuple(sorted(made, key=lambda one: (one.ordered is not None, one.ordered), reverse=True))


def change(document: object) -> Change:
    """Return one order about a number; raises Unreadable."""
    return _change(read(ChangeOrder, document))


def _change(one: ChangeOrder) -> Change:
    if one.category not in set(ChangeKind):
        raise Unreadable("not an order about a number")
    product = one.product_order_item[0].product if one.product_order_item else None
    facts = values(product.product_characteristic) if product else {}
    day = _day(facts.get("portDate"))
    return Change(
        id=OrderId(ident(one.id, "order id")),
        kind=ChangeKind(one.category),
        state=_word(ChangeState, one.state, ChangeState.UNKNOWN),
        product=ProductId(str(product.id)) if product and product.id else None,
        msisdn=number(facts.get("msisdn")),
        ordered=instant(one.order_date),
        due=instant(one.expected_completion_date),
        done=instant(one.completion_date),
        other=_bare(facts.get("portInNumber")),
        donor=words(facts.get("donorOperator"), 60),
        day=day,
        esim=facts.get("simType") == "eSIM",
    )


def stopped(document: object) -> bool:
    """Return whether the operator took an order back."""
    state = document.get("state") if isinstance(document, dict) else None
    if state not in ("done", "terminatedWithError", "acknowledged", "inProgress"):
        log.warning("a cancellation in no known state")
    return state == "done"


def number(value: object) -> Msisdn | None:
    """Return a number, whatever separators it has; None where there is none."""
    try:
        return Msisdn(_bare(value)) if value else None
    except NumberError:
        return None


def _bare(value: object) -> str:
    text = re.sub(r"[ +().-]", "", value) if isinstance(value, str) else ""
    return text if re.fullmatch(r"[0-9]{1,15}", text) else ""


def _day(value: object) -> date | None:
    try:
        return date.fromisoformat(value[:10]) if isinstance(value, str) else None
    except ValueError:
        return None


def _word(kind: type[Any], value: object, otherwise: Any) -> Any:  # Any: one of several enumerations
    try:
        return kind(value)
    except ValueError:
        return otherwise
