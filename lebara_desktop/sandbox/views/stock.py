"""What stands behind a line: SIM, number and eSIM profile (639), and the mobile service (640)."""

from __future__ import annotations

import hashlib
from typing import Any

from sqlalchemy import Row, select

from lebara_desktop.sandbox import catalog
from lebara_desktop.sandbox.clock import rfc3339
from lebara_desktop.sandbox.engine import activation, lifecycle
from lebara_desktop.sandbox.errors import ApiError
from lebara_desktop.sandbox.scope import Scope
from lebara_desktop.sandbox.tables import line
from lebara_desktop.sandbox.wire import Doc, characteristic, ident, number_of, party_ref

RESOURCE_BASE = "/tmf-api/resourceInventoryManagement/v4"
SERVICE_BASE = "/tmf-api/ServiceActivationAndConfiguration/v4"
_SERVICE = {"not_activated": "inactive", "suspended": "inactive", "lost": "terminated", "grace": "inactive"}


def resources(scope: Scope) -> list[Doc]:
    """The number and the SIM of every line; an eSIM with the profile that a phone downloads."""
    found: list[Doc] = []
    for row in scope.lines():
        lost = _state(scope, row) == "lost"
        found += [_number(scope, row, lost), _sim(scope, row, lost)]
    return found


def _state(scope: Scope, row: Row[Any]) -> str:
    plan, rules = lifecycle.current(scope.tx, row.id), catalog.market(row.market)
    return lifecycle.state_at(rules, scope.at, plan, row.activated_at, row.active_at)


def _base(scope: Scope, row: Row[Any], number: str, name: str, kind: str, lost: bool) -> Doc:
    used = row.activated_at is not None and not lost
    return {
        "id": number,
        "href": scope.href(f"{RESOURCE_BASE}/resource/{number}"),
        "name": name,
        "category": kind,
        "administrativeState": "locked" if lost else "unlocked",
        "operationalState": "enable" if used else "disable",
        "resourceStatus": "suspended" if lost else "available" if used else "standby",
        "usageState": "active" if used else "idle",
        "relatedParty": [party_ref(row.party_id)],
        "@type": kind,
        "@baseType": "Resource",
    }


def _number(scope: Scope, row: Row[Any], lost: bool) -> Doc:
    doc = _base(scope, row, ident("num", row.id), row.msisdn, "MSISDN", lost)
    doc["resourceCharacteristic"] = [characteristic("msisdn", row.msisdn), characteristic("market", row.market)]
    sim = {"id": ident("sim", row.id), "href": scope.href(f"{RESOURCE_BASE}/resource/{ident('sim', row.id)}")}
    doc["resourceRelationship"] = [{"relationshipType": "reliesOn", "resource": sim}]
    return doc


def _sim(scope: Scope, row: Row[Any], lost: bool) -> Doc:
    doc = _base(scope, row, ident("sim", row.id), row.iccid, "eSIM" if row.esim else "SIM", lost)
    facts = [characteristic("iccid", row.iccid), characteristic("msisdn", row.msisdn)]
    if row.esim and scope.principal.reach != "exact":  # whoever looks a customer up must not get the key to the number
        secret = hashlib.sha256(f"{scope.ctx.settings.seed}/{row.iccid}".encode()).hexdigest()[:16].upper()
        facts.append(characteristic("activationCode", f"LPA:1$smdp.operator.example${secret}"))
        facts.append(characteristic("profileState", "installed" if row.activated_at is not None else "released"))
    return doc | {"resourceCharacteristic": facts}


def services(scope: Scope) -> list[Doc]:
    """The mobile service of every line."""
    return [_service(scope, row) for row in scope.lines()]


def _service(scope: Scope, row: Row[Any]) -> Doc:
    number, state = ident("svc", row.id), _state(scope, row)
    running = activation.is_running(scope.tx, row.id)
    doc: Doc = {
        "id": number,
        "href": scope.href(f"{SERVICE_BASE}/service/{number}"),
        "name": row.name,
        "category": "MobileService",
        "state": "reserved" if running else _SERVICE.get(state, "active"),
        "isServiceEnabled": state in ("active", "expiring"),
        "hasStarted": row.activated_at is not None,
        "serviceSpecification": {"id": "mobile", "name": "Mobile service"},
        "serviceCharacteristic": [characteristic("msisdn", row.msisdn), characteristic("lineState", state)],
        "supportingResource": [{"id": ident("num", row.id)}, {"id": ident("sim", row.id)}],
        "relatedParty": [party_ref(row.party_id)],
        "@type": "Service",
    }
    return doc | ({"startDate": rfc3339(row.activated_at)} if row.activated_at is not None else {})


def change_service(scope: Scope, before: Doc, change: Doc) -> None:
    """Activate a SIM: the one thing about a running service that is the customer's to change. Raises ApiError."""
    if not change:
        return
    row = scope.tx.execute(select(line).where(line.c.id == number_of("svc", before["id"]))).one()
    if set(change) != {"state"} or change["state"] != "active" or row.activated_at is not None:
        raise ApiError(
            "forbidden", "A service changes by orders; only 'state': 'active' of a SIM not activated yet is taken."
        )
    activation.begin(scope.ctx, scope.tx, scope.at, row.id)


def monitors(scope: Scope) -> list[Doc]:
    """The activations that are under way."""
    running = [row for row in scope.lines() if activation.is_running(scope.tx, row.id)]
    return [
        {
            "id": ident("mon", row.id),
            "href": scope.href(f"{SERVICE_BASE}/monitor/{ident('mon', row.id)}"),
            "sourceHref": scope.href(f"{SERVICE_BASE}/service/{ident('svc', row.id)}"),
            "state": "InProgress",
            "@type": "Monitor",
        }
        for row in running
    ]
