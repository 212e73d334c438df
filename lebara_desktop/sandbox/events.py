"""Hub subscriptions (POST and DELETE /hub of every API) and the official notification events for their listeners."""

from __future__ import annotations

import ipaddress
import uuid
from collections.abc import Sequence
from typing import Any
from urllib.parse import urlsplit

import msgspec
from sqlalchemy import Connection, Row, delete, insert, select

from . import crud, definitions
from .bodies import read
from .clock import rfc3339
from .context import Context
from .errors import ApiError, not_found
from .identity.principal import OPERATOR, Principal
from .notes import Note, take
from .operations import Call
from .resource import Resource
from .scope import Scope
from .tables import hub, outbox
from .tmf630 import Doc, parse_query, values_at
from .tmf630 import select as chosen
from .wire import encode, number_of

_EVERYBODY = Principal("operator", "operator", "operator", "operator", OPERATOR, "", reach="all")
_OWNERS = ("relatedParty.id", "engagedParty.id", "receiver.party.id")


class HubBody(msgspec.Struct):
    """POST hub."""

    callback: str
    query: str = ""


def subscribe(api: str, base: str, call: Call) -> Doc:
    """Add a listener. Raises ApiError where its address is not one that this operator may call."""
    scope, body = call.scope, read(call.body, HubBody)
    check_callback(scope.ctx, body.callback)
    if len(body.query) > 1000:
        raise ApiError("invalidRequest", "The query is too long.")
    parse_query(_pairs(body.query))
    party = None if scope.office else scope.principal.party_id
    row = {"api": api, "party_id": party, "callback": body.callback, "query": body.query}
    done = scope.tx.execute(insert(hub).values(**row))
    number = f"hub-{done.inserted_primary_key[0] if done.inserted_primary_key else 0}"
    doc = {"id": number, "href": scope.href(f"{base}/hub/{number}"), "callback": body.callback}
    return doc | ({"query": body.query} if body.query else {})


def unsubscribe(api: str, call: Call) -> None:
    """Take a listener away. Raises ApiError ``notFound``."""
    scope = call.scope
    mine = [hub.c.number == number_of("hub", call.path_id), hub.c.api == api]
    if not scope.office:
        mine.append(hub.c.party_id == scope.principal.party_id)
    if scope.tx.execute(delete(hub).where(*mine)).rowcount != 1:
        raise not_found("subscription")


def check_callback(ctx: Context, address: str) -> None:
    """Raise ApiError unless an address is on this machine or on the list of allowed hosts: the operator must not be
    made to call anything else."""
    try:
        parts = urlsplit(address)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        host, port = "", None
    wrong = not host or parts.scheme != "http" or port == 0 or parts.username is not None or len(address) > 500
    if wrong or any(one.isspace() or not one.isprintable() or not one.isascii() for one in address):
        raise ApiError("invalidRequest", "'callback' must be an http address.")
    if host not in ctx.settings.callback_hosts and not _is_loopback(host):
        raise ApiError("invalidRequest", "'callback' must be on this machine or on an allowed host.")


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def flush(ctx: Context, tx: Connection, table: Sequence[Resource]) -> bool:
    """Put the events of this transaction into the outbox, in the same transaction; True if there are any."""
    noted = take(tx)
    listeners = list(tx.execute(select(hub))) if noted else []
    if not listeners:
        return False
    scope = Scope(ctx, tx, ctx.clock.ms(), _EVERYBODY)
    rows: list[dict[str, Any]] = []
    for note in noted:
        interested = [one for one in listeners if one.api == note.api]
        event = _event(scope, table, note) if interested else None
        if event is not None:
            body = encode(event).decode()
            rows += [
                {"callback": one.callback, "body": body, "tries": 0} for one in interested if _wants(one, note, event)
            ]
    if rows:
        tx.execute(insert(outbox), rows)
    return bool(rows)


def _event(scope: Scope, table: Sequence[Resource], note: Note) -> Doc | None:
    name = _name(note)
    resource = next((one for one in table if one.api == note.api and one.name == note.name), None)
    if name is None or resource is None:
        return None
    doc = note.doc if note.doc is not None else crud.find(resource, scope, note.id)
    if doc is None:
        return None
    moment = rfc3339(scope.at)
    return {
        "eventId": str(uuid.uuid4()),
        "eventTime": moment,
        "timeOcurred": moment,  # the official files write it so
        "eventType": name,
        "correlationId": str(doc.get("externalId") or doc.get("correlatorId") or doc["id"]),
        "domain": note.api,
        "title": name,
        "event": {note.name: doc},
    }


def _name(note: Note) -> str | None:
    """The official name of a change; some APIs say Status where others say State, and not every API has every event."""
    start = note.name[0].upper() + note.name[1:]
    words = {"StateChange": ("StateChange", "StatusChange", "AttributeValueChange")}.get(note.change, (note.change,))
    official = definitions.events(note.api)
    return next((f"{start}{word}Event" for word in words if f"{start}{word}Event" in official), None)


def _wants(listener: Row[Any], note: Note, event: Doc) -> bool:
    doc = event["event"][note.name]
    if listener.party_id is not None:
        owners = {str(one) for path in _OWNERS for one in values_at(doc, path)}
        if listener.party_id not in owners:
            return False
    return bool(chosen(parse_query(_pairs(listener.query)), [{**event, **doc}]).items)


def _pairs(query: str) -> list[tuple[str, str]]:
    from urllib.parse import parse_qsl

    return parse_qsl(query.lstrip("?"), keep_blank_values=True)
