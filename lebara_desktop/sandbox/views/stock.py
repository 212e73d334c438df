"""What stands behind a line: SIM, number and eSIM profile (639), and the mobile service (640)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Row, insert, select

from lebara_desktop.sandbox.clock import MINUTE, rfc3339
from lebara_desktop.sandbox.engine import activation, due, lifecycle, messages, numbers, simcards
from lebara_desktop.sandbox.errors import ApiError, not_found
from lebara_desktop.sandbox.identity import proof
from lebara_desktop.sandbox.prepared import change
from lebara_desktop.sandbox.scope import Scope
from lebara_desktop.sandbox.tables import line, orders
from lebara_desktop.sandbox.tables import reveal as shown_secrets
from lebara_desktop.sandbox.wire import Doc, characteristic, ident, number_of, party_ref

if TYPE_CHECKING:
    from lebara_desktop.sandbox.operations import Call

_DOWNLOAD = 2 * MINUTE  # in which a phone that has read the code downloads an eSIM
RESOURCE_BASE = "/tmf-api/resourceInventoryManagement/v4"
SERVICE_BASE = "/tmf-api/ServiceActivationAndConfiguration/v4"
_SERVICE = {"not_activated": "inactive", "suspended": "inactive", "lost": "terminated", "grace": "inactive"}


def resources(scope: Scope) -> list[Doc]:
    """The number and the SIM of every line, and the SIMs that it had before."""
    found: list[Doc] = []
    for row in scope.lines():
        lost = _state(scope, row) == "lost"
        found += [_number(scope, row, lost), _sim(scope, row, lost), *_ended(scope, row)]
    return found


def _state(scope: Scope, row: Row[Any]) -> str:
    return lifecycle.shown_state(scope.at, row, lifecycle.current(scope.tx, row.id))


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
    if row.esim:
        facts.append(characteristic("profileState", row.profile))
    return doc | {"resourceCharacteristic": facts}


def _ended(scope: Scope, row: Row[Any]) -> list[Doc]:
    """The SIMs that another one has replaced since the line is this customer's."""
    swaps = select(orders).where(orders.c.line_id == row.id, orders.c.category == numbers.REPLACE)
    swaps = swaps.where(orders.c.state == "completed", orders.c.closed_at >= row.owned_at)
    found = []
    for order in scope.tx.execute(swaps.order_by(orders.c.id.desc())):
        old = numbers.details_of(order)
        doc = _base(scope, row, ident("oldsim", order.id), old["oldIccid"], old["oldType"], lost=True)
        doc |= {"usageState": "idle", "operationalState": "disable", "endOperatingDate": rfc3339(order.closed_at)}
        facts = [characteristic("iccid", old["oldIccid"]), characteristic("msisdn", row.msisdn)]
        found.append(doc | {"resourceCharacteristic": facts})
    return found


def reveal(call: Call) -> Doc:
    """Show the secrets of a SIM once, to its holder, who has just given the password again. Raises ApiError."""
    scope = call.scope
    row = next((one for one in scope.lines() if ident("sim", one.id) == call.path_id), None)
    if row is None:
        raise not_found("resource")
    proof.spend(scope.ctx, scope.tx, scope.principal, scope.proof, proof.REVEAL, "")
    doc = _sim(scope, row, _state(scope, row) == "lost")
    shown = dict(simcards.secrets_of(scope.ctx, row.iccid))
    if row.profile == "released":
        shown["activationCode"] = simcards.activation_code(scope.ctx, row.iccid)
        change(scope.tx, line, row.id, profile="shown")
        due.schedule(scope.tx, scope.at + _DOWNLOAD, "esim_installed", row.id, row.iccid)
        doc = _sim(scope, lifecycle.find_line(scope.tx, row.id), lost=False)
        doc["relatedParty"] = [party_ref(row.party_id)]
    noted = {"at": scope.at, "line_id": row.id, "iccid": row.iccid, "subject": scope.principal.subject}
    scope.tx.execute(insert(shown_secrets).values(noted))
    messages.send(scope.tx, scope.at, row.id, "simSecretsShown")
    facts = [characteristic(name, value) for name, value in shown.items()]
    return doc | {"resourceCharacteristic": [*doc["resourceCharacteristic"], *facts]}


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
        "serviceCharacteristic": [
            characteristic("msisdn", row.msisdn),
            characteristic("iccid", row.iccid),
            characteristic("lineState", state),
        ],
        "supportingResource": [{"id": ident("num", row.id)}, {"id": ident("sim", row.id)}],
        "relatedParty": [party_ref(row.party_id)],
        "@type": "Service",
    }
    return doc | ({"startDate": rfc3339(row.activated_at)} if row.activated_at is not None else {})


def change_service(scope: Scope, before: Doc, wanted: Doc) -> None:
    """Activate a SIM: the one thing about a running service that is the customer's to change. Raises ApiError."""
    if not wanted:
        return
    row = scope.tx.execute(select(line).where(line.c.id == number_of("svc", before["id"]))).one()
    _check_card(row, wanted.get("serviceCharacteristic", []))
    if wanted.get("state", "active") != "active":
        raise ApiError("forbidden", "A service changes by orders; only 'state': 'active' is taken.")
    if row.activated_at is not None:
        if "state" in wanted:
            raise ApiError("forbidden", "This SIM was activated; an ended plan begins again by an order.")
        return
    activation.begin(scope.ctx, scope.tx, scope.at, row.id)


def _check_card(row: Row[Any], sent: object) -> None:
    """The card whose number was typed or scanned must be the one of this line."""
    facts = sent if isinstance(sent, list) else []
    typed = [one.get("value") for one in facts if isinstance(one, dict) and one.get("name") == "iccid"]
    if any("".join(str(one).split()) != row.iccid for one in typed):
        raise ApiError("invalidRequest", "This is not the SIM card of this number.")


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
