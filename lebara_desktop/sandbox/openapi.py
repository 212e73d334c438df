"""``/openapi.json``: what this operator serves, from the same table that makes the routes and the official definitions."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from . import definitions, openapi_open
from .errors import STATUS
from .resource import Resource
from .resources import ACTIONS, HUBS, RESOURCES
from .tmf630 import DEFAULT_LIMIT, MAX_LIMIT
from .wire import MEDIA_TYPE

Doc = dict[str, Any]  # a JSON object

_LIST = (
    ("fields", {"type": "string"}, "Attributes to answer, separated by commas."),
    ("sort", {"type": "string"}, "Attributes to sort by; '-' before one: descending."),
    ("offset", {"type": "integer", "minimum": 0, "maximum": 10**9}, "How many to leave out."),
    (
        "limit",
        {"type": "integer", "minimum": 1, "maximum": 10**9},
        f"How many to answer, {DEFAULT_LIMIT} by default and {MAX_LIMIT} at most.",
    ),
)
_COMMON = (400, 401, 403, 406, 429)


def describe(base_url: str) -> Doc:
    """Return the OpenAPI description."""
    paths: Doc = {}
    for one in RESOURCES:
        _add_resource(paths, one)
    for action in ACTIONS:
        operation = _operation(f"{action.verb}_{action.resource}", action.api, f"{action.verb} one {action.resource}")
        operation["parameters"] = [_path_id(), _key(False), *_proof(action.resource)]
        operation["responses"] = _answers({"200": _ref(action.api, action.definition)}, (*_COMMON, 404, 409, 422))
        paths[action.path] = {"post": operation}
    for api, base in HUBS:
        _add_hub(paths, api, base)
    paths |= openapi_open.describe()
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Sandbox operator",
            "version": "1",
            "description": "TM Forum Open APIs v4; see docs/operator-api.md.",
        },
        "servers": [{"url": base_url}],
        "security": [{"bearer": []}],
        "paths": paths,
        "components": {"securitySchemes": _security(base_url), "schemas": _schemas()},
    }


def _security(base_url: str) -> Doc:
    discovery = f"{base_url}/.well-known/openid-configuration"
    return {
        "bearer": {"type": "http", "scheme": "bearer"},
        "openid": {"type": "openIdConnect", "openIdConnectUrl": discovery},
    }


def _add_resource(paths: Doc, one: Resource) -> None:
    whole = _ref(one.api, one.definition)
    item = f"{one.path}/{{id}}"
    if one.readable:
        listing = _operation(f"list_{one.name}", one.api, f"List {one.name}")
        listing["parameters"] = [_query(*row) for row in _LIST]
        many = {"type": "array", "items": whole}
        listing["responses"] = _answers({"200": many, "206": many}, _COMMON)
        single = _operation(f"get_{one.name}", one.api, f"Read one {one.name}")
        single["parameters"] = [_path_id(), _query(*_LIST[0])]
        single["responses"] = _answers({"200": _part(one)}, (*_COMMON, 404))
        paths.setdefault(one.path, {})["get"] = listing
        listing["responses"] = _answers(
            {"200": {"type": "array", "items": _part(one)}, "206": {"type": "array", "items": _part(one)}}, _COMMON
        )
        paths.setdefault(item, {})["get"] = single
    if one.create or "POST" in one.verbs:
        posting = _operation(f"create_{one.name}", one.api, f"Create {one.name}")
        posting["parameters"] = [_key(one.key == "required"), *_proof(one.name)]
        posting["requestBody"] = _body(one.api, one.definition, "Create", "application/json")
        if one.needs:
            content = posting["requestBody"]["content"]["application/json"]
            content["schema"] = {"allOf": [content["schema"], {"type": "object", "required": list(one.needs)}]}
        posting["responses"] = _answers({"201": whole}, (*_COMMON, 404, 409, 415, 422))
        paths.setdefault(one.path, {})["post"] = posting
    if "PATCH" in one.verbs:
        patching = _operation(f"patch_{one.name}", one.api, f"Change one {one.name} by merge patch")
        patching["parameters"] = [_path_id(), *_proof(one.name)]
        patching["requestBody"] = _body(
            one.api, one.definition, "Update", "application/json", "application/merge-patch+json"
        )
        patching["responses"] = _answers({"200": whole}, (*_COMMON, 404, 409, 415, 422))
        paths.setdefault(item, {})["patch"] = patching
    if "DELETE" in one.verbs:
        removing = _operation(f"delete_{one.name}", one.api, f"Delete one {one.name}")
        removing["parameters"] = [_path_id()]
        removing["responses"] = {"204": {"description": "Gone."}} | _refusals((*_COMMON, 404, 409))
        paths.setdefault(item, {})["delete"] = removing


def _add_hub(paths: Doc, api: str, base: str) -> None:
    subscribing = _operation(f"subscribe_{api}", api, "Hear of changes")
    subscribing["parameters"] = [_key(False)]
    subscribing["requestBody"] = _body(api, "EventSubscription", "", "application/json")
    subscribing["responses"] = _answers(
        {"201": {"$ref": "#/components/schemas/EventSubscription"}}, (*_COMMON, 409, 415, 422)
    )
    subscribing["requestBody"]["content"]["application/json"]["schema"] = {
        "$ref": "#/components/schemas/EventSubscriptionInput"
    }
    leaving = _operation(f"unsubscribe_{api}", api, "Hear no more")
    leaving["parameters"] = [_path_id()]
    leaving["responses"] = {"204": {"description": "Gone."}} | _refusals((*_COMMON, 404))
    paths[f"{base}/hub"] = {"post": subscribing}
    paths[f"{base}/hub/{{id}}"] = {"delete": leaving}


def _operation(name: str, tag: str, summary: str) -> Doc:
    return {"operationId": name, "tags": [tag], "summary": summary}


def _query(name: str, schema: Doc, text: str) -> Doc:
    return {"name": name, "in": "query", "description": text, "schema": schema}


def _path_id() -> Doc:
    return {"name": "id", "in": "path", "required": True, "schema": {"type": "string", "minLength": 1}}


def _key(required: bool) -> Doc:
    schema = {"type": "string", "minLength": 1, "maxLength": 255}
    return {"name": "Idempotency-Key", "in": "header", "required": required, "schema": schema}


def _proof(resource: str) -> list[Doc]:
    """The header of what needs to be proved once more (docs/operator-api.md, "Proof")."""
    if resource not in ("productOrder", "individual", "resource"):
        return []
    return [{"name": "Lebara-Proof", "in": "header", "required": False, "schema": {"type": "string", "maxLength": 100}}]


def _ref(api: str, definition: str) -> Doc:
    return {"$ref": f"#/components/schemas/{api}_{definition}"}


def _part(one: Resource) -> Doc:
    """A resource of which ``fields`` may have chosen some attributes: the same shapes, nothing mandatory but its identity."""
    return {"$ref": f"#/components/schemas/{one.api}_{one.definition}_Part"}


def _body(api: str, definition: str, suffix: str, *kinds: str) -> Doc:
    wanted = f"{definition}_{suffix}"
    schema = _ref(api, wanted if definitions.has(api, wanted) else definition)
    return {"required": True, "content": {kind: {"schema": schema} for kind in kinds}}


def _answers(good: Doc, refusals: Iterable[int]) -> Doc:
    found = {
        status: {"description": "The answer.", "content": {MEDIA_TYPE: {"schema": schema}}}
        for status, schema in good.items()
    }
    return found | _refusals(refusals)


def _refusals(statuses: Iterable[int]) -> Doc:
    error = {"content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Error"}}}}
    return {str(status): {"description": "A refusal.", **error} for status in sorted(set(statuses))}


def _schemas() -> Doc:
    found: Doc = {}
    for api in dict.fromkeys(one.api for one in RESOURCES):
        for name, schema in definitions.of(api).items():
            found[f"{api}_{name}"] = _renamed(schema, api)
    for one in RESOURCES:
        whole = found[f"{one.api}_{one.definition}"]
        found[f"{one.api}_{one.definition}_Part"] = {
            key: value for key, value in whole.items() if key != "required"
        } | {"required": ["id"]}
    text: Doc = {"type": "string"}
    callback = {"callback": {"type": "string", "format": "uri"}, "query": text}
    found["EventSubscriptionInput"] = {"type": "object", "required": ["callback"], "properties": callback}
    found["EventSubscription"] = {
        "type": "object",
        "required": ["id", "callback"],
        "properties": {"id": text, **callback},
    }
    words = [code for code in STATUS if code != "internalError"]
    properties = {"code": {"type": "string", "enum": words}, "reason": text, "message": text, "status": text}
    found["Error"] = {"type": "object", "required": ["code", "reason", "status"], "properties": properties}
    return found


def _renamed(node: Any, api: str) -> Any:  # any part of a JSON schema
    if isinstance(node, dict):
        return {
            key: f"#/components/schemas/{api}_{value.rpartition('/')[2]}" if key == "$ref" else _renamed(value, api)
            for key, value in node.items()
        }
    if isinstance(node, list):
        return [_renamed(one, api) for one in node]
    return node
