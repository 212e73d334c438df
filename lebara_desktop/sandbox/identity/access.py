"""Who may do what on every official route: a table of role × resource × operation. A route without a row is closed to all.

The resource layer calls ``admit`` once per request, right after it knows the principal, and ``effect_for`` before a POST.
What ``admit`` answers is the principal *for this request*: its ``party_id`` is the customer whose resources may be touched, so
ownership stays where it is (``scope.py``), and ``reach`` says how far it goes:

* ``OWN``: the resources of ``party_id``, a subscriber's own or those of the customer for whom staff act (``actor`` is then set);
* ``EXACT``: staff look somebody up; ``party_id`` is the one customer that the exact filter names, or nobody;
* ``ALL``: everything of this resource (a catalogue that is the same for everybody, or the operator's own systems).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import TYPE_CHECKING

from sqlalchemy import Connection
from starlette.requests import Request

from lebara_desktop.sandbox.context import Context
from lebara_desktop.sandbox.errors import ApiError

from . import lookups, registration
from .grants import STAFF_ROLES
from .principal import ACTING, GUEST, OPERATOR, REGISTRANT, SUBSCRIBER, Principal

if TYPE_CHECKING:
    from lebara_desktop.sandbox.operations import Call
    from lebara_desktop.sandbox.wire import Doc


class Reach(Enum):
    """How far a role reaches in one operation on one resource."""

    NONE = "none"
    OWN = "own"
    EXACT = "exact"
    ALL = "all"


class Operation(Enum):
    """What a request wants: to read, to add, or to change what is there (a verb on one resource included)."""

    READ = "read"
    CREATE = "create"
    CHANGE = "change"


@dataclass(frozen=True)
class Row:
    """What each kind of caller may do with one resource; the operator's own systems may do everything."""

    subscriber: Mapping[Operation, Reach]
    acting: Mapping[Operation, Reach]  # staff in the name of a customer who was looked up
    staff: Mapping[Operation, Reach]  # staff and managers in their own name
    registrant: Mapping[Operation, Reach]  # somebody whose number is proved and whose account is being made
    guest: Mapping[Operation, Reach] = field(default_factory=dict)  # somebody without an account who renews one number

    def reach(self, role: str, operation: Operation) -> Reach:
        """The rule for a role of a principal."""
        if role == OPERATOR:
            return Reach.ALL
        column = {SUBSCRIBER: self.subscriber, ACTING: self.acting, REGISTRANT: self.registrant, GUEST: self.guest}
        return column.get(role, self.staff if role in STAFF_ROLES else {}).get(operation, Reach.NONE)


_NO: Mapping[Operation, Reach] = {}
_READ, _CREATE, _CHANGE = Operation.READ, Operation.CREATE, Operation.CHANGE
_SEE = {_READ: Reach.OWN}
_SEE_AND_ADD = _SEE | {_CREATE: Reach.OWN}
_EVERYTHING = _SEE_AND_ADD | {_CHANGE: Reach.OWN}
_FIND = {_READ: Reach.EXACT}
_READ_ALL = {_READ: Reach.ALL}

_PUBLISHED = Row(_READ_ALL, _READ_ALL, _READ_ALL, _READ_ALL, _READ_ALL)  # the same for everybody who is signed in
_VIEW = Row(_SEE, _SEE, _NO, _NO)
_ORDERED = Row(_SEE_AND_ADD, _SEE_AND_ADD, _NO, _NO)
_KEPT = Row(_EVERYTHING, _EVERYTHING, _NO, _NO)
_BOOKS = Row(_NO, _NO, _NO, _NO)  # only the operator's own systems

ACCESS: Mapping[str, Row] = {
    # 620 catalogue, 674 shops, and what 635 and 666 publish
    **dict.fromkeys(
        ("catalog", "category", "productOffering", "productOfferingPrice", "productSpecification"), _PUBLISHED
    ),
    **dict.fromkeys(("geographicSite", "usageSpecification", "billFormat", "billPresentationMedia"), _PUBLISHED),
    **dict.fromkeys(("billingCycleSpecification", "billCycle"), _PUBLISHED),
    # the person and the account: made once, by who registers (632 → 629 → 666)
    "individual": Row(_SEE | {_CHANGE: Reach.OWN}, _SEE | {_CHANGE: Reach.OWN}, _FIND, _SEE_AND_ADD),
    "customer": Row(_SEE | {_CHANGE: Reach.OWN}, _SEE | {_CHANGE: Reach.OWN}, _FIND, _SEE_AND_ADD),
    "billingAccount": Row(_SEE | {_CHANGE: Reach.OWN}, _SEE, _NO, _SEE_AND_ADD),
    **dict.fromkeys(("partyAccount", "financialAccount", "settlementAccount", "organization"), _VIEW),
    # lines, SIM cards, activation
    # a change: the name of a line; of a guest: the line that can be renewed, and what they bought (views/guest.py)
    "product": Row(_SEE | {_CHANGE: Reach.OWN}, _SEE | {_CHANGE: Reach.OWN}, _FIND, _NO, _SEE),
    "resource": Row(_SEE | {_CHANGE: Reach.OWN}, _SEE, _FIND, _NO),  # a change: to be shown the secrets of a SIM
    "service": _KEPT,
    "monitor": _VIEW,
    # use, balances
    "usage": _VIEW,
    "queryUsageConsumption": _ORDERED,
    "usageConsumptionReport": _ORDERED,
    "bucket": _VIEW,
    **dict.fromkeys(("accumulatedBalance", "balanceAction", "balanceActionHistory"), _VIEW),
    "topupBalance": _KEPT,
    **dict.fromkeys(("transferBalance", "reserveBalance"), Row(_EVERYTHING, _NO, _NO, _NO)),
    "adjustBalance": _VIEW,
    # orders, carts, money
    "productOrder": Row(_EVERYTHING, _EVERYTHING, _NO, _NO, _SEE_AND_ADD),
    "cancelProductOrder": Row(_SEE_AND_ADD, _SEE_AND_ADD, _NO, _NO, _SEE_AND_ADD),
    "shoppingCart": _KEPT,
    "paymentMethod": Row(_EVERYTHING, _EVERYTHING, _NO, _NO, _SEE),
    "payment": Row(_EVERYTHING, _EVERYTHING, _NO, _NO, _EVERYTHING),  # a change: the verb ``void``
    "refund": Row(_SEE, _SEE_AND_ADD, _NO, _NO, _SEE),
    "customerBill": Row(_SEE, _SEE, _NO, _NO, _SEE),
    "appliedCustomerBillingRate": _VIEW,
    "customerBillOnDemand": _ORDERED,
    # advice, tickets, messages
    "queryProductRecommendation": _ORDERED,
    "troubleTicket": Row(_EVERYTHING, _EVERYTHING, _NO, _NO, _SEE_AND_ADD),
    "communicationMessage": Row(_SEE, _SEE, _NO, _NO, _SEE),
    "hub": Row({_CREATE: Reach.OWN, _CHANGE: Reach.OWN}, _NO, _NO, _NO),  # a listener hears of its own resources only
    "importJob": _BOOKS,
    "exportJob": _BOOKS,
}

MANAGERS_ONLY = frozenset({("refund", _CREATE)})  # what staff who act for a customer may do only as the shop's manager


def admit(ctx: Context, tx: Connection, request: Request, who: Principal) -> Principal:
    """The principal for this request, its ``reach`` and ``party_id`` set. Raises ApiError ``forbidden``."""
    resource, operation = resource_of(request.url.path), operation_of(request)
    row = ACCESS.get(resource)
    reach = Reach.NONE if row is None else row.reach(who.role, operation)
    if reach is Reach.NONE and operation is _CREATE and resource in registration.STEPS:
        # Who has just become a subscriber may not know it yet: the answer to the last POST was lost.
        reach = Reach.OWN if registration.is_registering(tx, who) else reach
    if who.actor and (resource, operation) in MANAGERS_ONLY and who.actor_role != "manager":
        reach = Reach.NONE
    if reach is Reach.NONE:
        raise ApiError("forbidden", "This sign-in may not do that; the roles stand in docs/operator-api.md.")
    if reach is Reach.EXACT:
        return replace(lookups.admit(ctx, tx, request, who), reach=reach.value)
    if (
        who.role == REGISTRANT
        and operation is _READ
        and reach is Reach.OWN
        and not registration.has_made(who, resource)
    ):
        return replace(who, reach=reach.value, party_id="")
    return replace(who, reach=reach.value)


def effect_for(who: Principal, path: str, effect: Callable[[Call], Doc]) -> Callable[[Call], Doc]:
    """What a POST does: for a new account's three resources, when they are the caller's to make, the registration's step."""
    resource = resource_of(path)
    if resource in registration.STEPS and who.role in (REGISTRANT, SUBSCRIBER):
        return lambda call: registration.create(call, resource)
    return effect


def resource_of(path: str) -> str:
    """The resource's name in ``/tmf-api/{api}/v4/{resource}…`` or ``/payment/v4/{resource}…``; empty for other paths."""
    parts = path.strip("/").split("/")
    start = parts.index("v4") + 1 if "v4" in parts[:3] else len(parts)
    return parts[start] if start < len(parts) else ""


def operation_of(request: Request) -> Operation:
    """What the request does to its resource."""
    if request.method in ("GET", "HEAD", "OPTIONS"):
        return Operation.READ
    return Operation.CHANGE if request.method != "POST" or "id" in request.path_params else Operation.CREATE
