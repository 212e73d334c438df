"""``/openapi.json``: what this operator serves, from the same table that makes the routes."""

from __future__ import annotations

from .errors import STATUS
from .resource import Resource
from .resources import ACTIONS, RESOURCES
from .tmf630 import DEFAULT_LIMIT, MAX_LIMIT
from .wire import MEDIA_TYPE, Doc

_LIST = (
    ("fields", "string", "Attributes to answer, separated by commas."),
    ("sort", "string", "Attributes to sort by; '-' before one: descending."),
    ("offset", "integer", "How many to leave out."),
    ("limit", "integer", f"How many to answer, {DEFAULT_LIMIT} by default and {MAX_LIMIT} at most."),
)


def describe(base_url: str) -> Doc:
    """Return the OpenAPI description."""
    paths: Doc = {}
    for one in RESOURCES:
        _add_resource(paths, one)
    for action in ACTIONS:
        operation = _operation(f"{action.verb}_{action.resource}", "payment", f"{action.verb} one {action.resource}")
        operation["parameters"] = [_path_id(), _key(False)]
        operation["responses"] = _responses("200", action.definition)
        paths[action.path] = {"post": operation}
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
        "components": {
            "securitySchemes": {
                "bearer": {"type": "http", "scheme": "bearer"},
                "openid": {"type": "openIdConnect", "openIdConnectUrl": f"{base_url}/.well-known/openid-configuration"},
            },
            "schemas": _schemas(),
        },
    }


def _add_resource(paths: Doc, one: Resource) -> None:
    if one.many or one.page:
        listing = _operation(f"list_{one.name}", one.api, f"List {one.name}")
        listing["parameters"] = [_query(*row) for row in _LIST]
        listing["responses"] = _responses("200", one.definition, many=True) | _responses(
            "206", one.definition, many=True
        )
        paths.setdefault(one.path, {})["get"] = listing
    if one.create:
        posting = _operation(f"create_{one.name}", one.api, f"Create {one.name}")
        posting["parameters"] = [_key(one.key == "required")]
        posting["requestBody"] = {"required": True, "content": {"application/json": {"schema": {"type": "object"}}}}
        posting["responses"] = _responses("201", one.definition)
        paths.setdefault(one.path, {})["post"] = posting
    if one.many or one.one:
        single = _operation(f"get_{one.name}", one.api, f"Read one {one.name}")
        single["parameters"] = [_path_id(), _query(*_LIST[0])]
        single["responses"] = _responses("200", one.definition)
        paths.setdefault(f"{one.path}/{{id}}", {})["get"] = single


def _operation(name: str, tag: str, summary: str) -> Doc:
    return {"operationId": name, "tags": [tag], "summary": summary}


def _query(name: str, kind: str, text: str) -> Doc:
    low = {"minimum": 1 if name == "limit" else 0} if kind == "integer" else {}
    return {"name": name, "in": "query", "description": text, "schema": {"type": kind, **low}}


def _path_id() -> Doc:
    return {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}


def _key(required: bool) -> Doc:
    schema = {"type": "string", "minLength": 1, "maxLength": 255}
    return {"name": "Idempotency-Key", "in": "header", "required": required, "schema": schema}


def _responses(status: str, definition: str, many: bool = False) -> Doc:
    ref: Doc = {"$ref": f"#/components/schemas/{definition}"}
    schema: Doc = {"type": "array", "items": ref} if many else ref
    error = {"content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Error"}}}}
    return {
        status: {"description": "The answer.", "content": {MEDIA_TYPE: {"schema": schema}}},
        "4XX": {"description": "A refusal.", **error},
    }


def _schemas() -> Doc:
    found: Doc = {
        one.definition: {
            "type": "object",
            "required": ["id"],
            "properties": {"id": {"type": "string"}, "href": {"type": "string"}, "@type": {"type": "string"}},
            "description": f"{one.api} {one.definition}, as the official definition has it.",
        }
        for one in RESOURCES
    }
    words = [code for code in STATUS if code != "internalError"]
    found["Error"] = {
        "type": "object",
        "required": ["code", "reason", "status"],
        "properties": {
            "code": {"type": "string", "enum": words},
            "reason": {"type": "string"},
            "message": {"type": "string"},
            "status": {"type": "string"},
        },
    }
    return found
