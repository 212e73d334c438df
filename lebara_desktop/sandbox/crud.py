"""Reading and writing any resource of the table: derived ones with what was changed on them, kept ones as they were written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from . import definitions, documents, notes
from .bodies import read
from .documents import Kept
from .errors import ApiError, not_found
from .operations import Call
from .resource import Resource
from .scope import Scope
from .tmf630 import Doc, Page, Query, merge_patch, project, select, values_at

_SERVERS = ("id", "href")  # what a client may send but only the operator decides
_STATES = ("state", "status", "lifecycleStatus", "resourceStatus")
_PARTY = re.compile(r"(ind|staff)-d?\d+")
_PARTIES = ("relatedParty.id", "engagedParty.id", "receiver.party.id", "requestor.id")


def page_of(resource: Resource, scope: Scope) -> Page:
    """Answer the scope's query on a resource."""
    if resource.page is None:
        return select(scope.query, every(resource, scope))
    first = resource.page(scope)
    own = [_shown(resource, scope, one) for one in _seen(resource, scope) if one.target is None]
    if not own:
        return first
    asked = scope.query
    rest = Query(asked.filters, asked.fields, asked.sort, max(0, asked.offset - first.total), asked.limit)
    more = select(rest, own)
    items = (first.items + more.items)[: asked.limit]
    return Page(items, first.total + more.total, len(items) < first.total + more.total)


def every(resource: Resource, scope: Scope) -> Iterator[Doc]:
    """Yield all of a resource that the caller may see: kept ones, newest first, then derived ones."""
    seen = _seen(resource, scope) if resource.kept else []
    yield from (_shown(resource, scope, one) for one in seen if one.target is None)
    changed = {one.target: one for one in seen if one.target is not None}
    for doc in resource.many(scope) if resource.many else ():
        over = changed.get(doc["id"])
        yield doc if over is None else merged(doc, over.body)


def _seen(resource: Resource, scope: Scope) -> list[Kept]:
    kept = documents.all_of(scope.tx, resource.store)
    # What an owner wrote on a plan that a guest bought is not the guest's to read.
    if scope.guest and not resource.public:
        kept = [one for one in kept if one.target is None]
    return [one for one in kept if one.target or resource.public or scope.sees(one.party_id)]


def find(resource: Resource, scope: Scope, wanted: str) -> Doc | None:
    """Return one resource that the caller may see, or None."""
    own = documents.by_number(scope.tx, resource.store, _number(resource, wanted))
    if own is not None:
        return _shown(resource, scope, own) if resource.public or scope.sees(own.party_id) else None
    doc = _derived(resource, scope, wanted)
    kept = doc is not None and resource.kept and (resource.public or not scope.guest)
    over = documents.over(scope.tx, resource.store, wanted) if kept else None
    return doc if doc is None or over is None else merged(doc, over.body)


def read_one(resource: Resource, scope: Scope, wanted: str) -> Doc:
    """Return one resource with the fields asked for. Raises ApiError ``notFound``."""
    doc = find(resource, scope, wanted)
    if doc is None:
        raise not_found(resource.name)
    return project(scope.query.fields, doc)


def _derived(resource: Resource, scope: Scope, wanted: str) -> Doc | None:
    if resource.one is not None:
        return resource.one(scope, wanted)
    return next((doc for doc in (resource.many(scope) if resource.many else ()) if doc["id"] == wanted), None)


def _number(resource: Resource, wanted: str) -> int | None:
    head, _, digits = wanted.partition("-d")
    return (
        int(digits) if head == resource.prefix and digits.isascii() and digits.isdigit() and len(digits) < 10 else None
    )


def _shown(resource: Resource, scope: Scope, one: Kept) -> Doc:
    number = f"{resource.prefix}-d{one.number}"
    head = {"id": number, "href": scope.href(f"{resource.path}/{number}")}
    return {**head, "@type": resource.definition, **one.body}


def merged(doc: Doc, patch: Doc) -> Doc:
    """Return ``doc`` with a merge patch applied."""
    found = merge_patch(doc, patch)
    assert isinstance(found, dict)
    return found


def create(resource: Resource, call: Call) -> Doc:
    """Keep what was sent as a new resource. Raises ApiError."""
    scope = call.scope
    body = body_of(call)
    _check_parties(scope, body)
    wanted = f"{resource.definition}_Create"
    definitions.check(resource.api, wanted if definitions.has(resource.api, wanted) else resource.definition, body)
    body = _sent(body)
    if resource.fill is not None:
        body = resource.fill(scope, body, {})
    number = documents.add(scope.tx, scope.at, resource.store, _owner(scope, body), body)
    if resource.name == "individual" and not scope.office:  # a person who registers is its own owner
        documents.give(scope.tx, number, f"{resource.prefix}-d{number}")
    kept = documents.by_number(scope.tx, resource.store, number)
    if kept is None:
        raise RuntimeError("the document is gone")
    doc = _shown(resource, scope, kept)
    definitions.check(resource.api, resource.definition, doc)
    notes.note(scope.tx, resource.api, resource.name, doc["id"], notes.CREATE, doc)
    return doc


def body_of(call: Call) -> Doc:
    """Return the JSON object that was sent. Raises ApiError."""
    return read(call.body, dict[str, Any])


def _sent(body: Doc) -> Doc:
    return {key: value for key, value in body.items() if key not in _SERVERS and value is not None}


def _check_parties(scope: Scope, body: Doc) -> None:
    """Nobody but the office may name another customer; ids of nobody here are harmless."""
    named = {str(one) for path in _PARTIES for one in values_at(body, path)}
    if not scope.office and any(_PARTY.fullmatch(one) and one != scope.principal.party_id for one in named):
        raise not_found("individual")


def _owner(scope: Scope, body: Doc) -> str | None:
    if not scope.office:
        return scope.principal.party_id
    named = [str(one) for path in _PARTIES for one in values_at(body, path)]
    return next((one for one in named if _PARTY.fullmatch(one)), None)


def patch(resource: Resource, call: Call) -> Doc:
    """Apply a merge patch to one resource. Raises ApiError."""
    scope, wanted = call.scope, call.path_id
    body = body_of(call)
    before = find(resource, scope, wanted)
    if before is None:
        raise not_found(resource.name)
    _check_parties(scope, body)
    update = f"{resource.definition}_Update"
    shape = update if definitions.has(resource.api, update) else resource.definition
    definitions.check_attributes(resource.api, shape, body)
    change = {key: value for key, value in body.items() if key not in _SERVERS and before.get(key) != value}
    own = documents.by_number(scope.tx, resource.store, _number(resource, wanted))
    if own is not None:
        change = resource.fill(scope, change, before) if resource.fill is not None else change
        documents.replace(scope.tx, own.number, merged(own.body, change))
    else:
        _patch_derived(resource, scope, before, change)
    after = find(resource, scope, wanted)
    if after is None:
        raise not_found(resource.name)
    definitions.check(resource.api, resource.definition, after)
    state = any(before.get(key) != after.get(key) for key in _STATES)
    notes.note(scope.tx, resource.api, resource.name, wanted, notes.STATE if state else notes.CHANGE, after)
    return after


def _patch_derived(resource: Resource, scope: Scope, before: Doc, change: Doc) -> None:
    rest = {key: value for key, value in change.items() if key in resource.patchable}
    kept = set(change) - set(rest) - set(resource.patches)
    if kept:
        raise ApiError("forbidden", f"The operator keeps these attributes itself: {', '.join(sorted(kept))[:100]}.")
    if resource.patch is not None:
        resource.patch(scope, before, change)
    if not rest:
        return
    over = documents.over(scope.tx, resource.store, before["id"])
    if over is None:
        documents.add(scope.tx, scope.at, resource.store, None, rest, before["id"])
    else:
        documents.replace(scope.tx, over.number, {**over.body, **rest})


def remove(resource: Resource, call: Call) -> None:
    """Delete one resource. Raises ApiError."""
    scope = call.scope
    doc = find(resource, scope, call.path_id)
    if doc is None:
        raise not_found(resource.name)
    own = documents.by_number(scope.tx, resource.store, _number(resource, call.path_id))
    if own is not None:
        if resource.remove is not None:
            resource.remove(scope, doc)
        documents.remove(scope.tx, own.number)
    elif resource.remove is not None:
        resource.remove(scope, doc)
    else:
        raise ApiError("forbidden", "The operator keeps this itself.")
    notes.note(scope.tx, resource.api, resource.name, doc["id"], notes.DELETE, doc)
