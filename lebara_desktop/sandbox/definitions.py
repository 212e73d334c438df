"""The official definitions (structure only): refuses bodies that do not fit, and feeds /openapi.json. Read on first use."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from typing import Any
from urllib.parse import urlsplit

import msgspec

from lebara_desktop.paths import resource

from .clock import parse_rfc3339
from .errors import ApiError

Doc = dict[str, Any]  # a JSON object

MAX_DEPTH = 32
_TYPES: dict[str, type | tuple[type, ...]] = {
    "object": dict,
    "array": list,
    "string": str,
    "boolean": bool,
    "integer": int,
    "number": (int, float, Decimal),
}
_INSTANT = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)")


class _Api(msgspec.Struct):
    """One API; its definitions are decoded when they are first needed: all of them at once take five megabytes, and their text
    a quarter of one, so it is not kept either."""

    events: list[str]
    definitions: msgspec.Raw


def _official() -> dict[str, _Api]:
    return msgspec.json.decode(resource("sandbox", "definitions.json").read_bytes(), type=dict[str, _Api])


@cache
def of(api: str) -> Doc:
    """Return the definitions of an API by name."""
    found: Doc = msgspec.json.decode(_official()[api].definitions)
    return found


@cache
def events(api: str) -> list[str]:
    """Return the names of the notifications that an API has."""
    return _official()[api].events


def has(api: str, definition: str) -> bool:
    """Return whether an API has such a definition."""
    return definition in of(api)


def check(api: str, definition: str, body: object) -> None:
    """Raise ApiError ``invalidRequest`` naming the first place where ``body`` is not as the definition has it."""
    problem = next(problems(of(api), {"$ref": f"#/definitions/{definition}"}, body, "", 0), None)
    if problem:
        raise ApiError("invalidRequest", problem)


def check_attributes(api: str, definition: str, body: Doc) -> None:
    """Check only the attributes that are there: a merge patch is partial, and null deletes."""
    given = {key: value for key, value in body.items() if value is not None}
    shape = {key: value for key, value in of(api).get(definition, {}).items() if key != "required"}
    problem = next(problems(of(api), shape, given, "", 0), None)
    if problem:
        raise ApiError("invalidRequest", problem)


def problems(known: Doc, schema: Doc, value: object, place: str, depth: int) -> Iterator[str]:
    """Yield what is wrong with ``value``, place by place."""
    if depth > MAX_DEPTH:
        yield f"'{place}' is nested too deeply."
        return
    if "$ref" in schema:
        schema = known.get(schema["$ref"].rpartition("/")[2], {})
        if "$ref" in schema:
            yield from problems(known, schema, value, place, depth + 1)
            return
    for part in schema.get("allOf", ()):
        yield from problems(known, part, value, place, depth + 1)
    name = place or "the body"
    wanted = schema.get("type")
    if wanted and not _is(value, wanted):
        yield f"'{name}' must be of type {wanted}."
        return
    if "enum" in schema and value not in schema["enum"]:
        yield f"'{name}' must be one of {', '.join(map(str, schema['enum']))}."
    if schema.get("format") == "date-time" and isinstance(value, str) and not _is_moment(value):
        yield f"'{name}' must be an RFC 3339 moment."
    if schema.get("format") == "uri" and isinstance(value, str) and not _is_address(value):
        yield f"'{name}' must be an address."
    if isinstance(value, dict):
        yield from _members(known, schema, value, place, depth)
    elif isinstance(value, list):
        if len(value) < schema.get("minItems", 0):
            yield f"'{name}' needs at least {schema['minItems']} entry."
        for number, one in enumerate(value):
            yield from problems(known, schema.get("items", {}), one, f"{place}[{number}]", depth + 1)


def _members(known: Doc, schema: Doc, value: Doc, place: str, depth: int) -> Iterator[str]:
    prefix = f"{place}." if place else ""
    for key in schema.get("required", ()):
        if value.get(key) is None:
            yield f"'{prefix}{key}' is mandatory."
    for key, one in value.items():
        yield from problems(known, schema.get("properties", {}).get(key, {}), one, f"{prefix}{key}", depth + 1)


def _is(value: object, wanted: str) -> bool:
    if isinstance(value, bool):
        return wanted == "boolean"
    if wanted == "integer" and isinstance(value, float):
        return value.is_integer()
    return isinstance(value, _TYPES[wanted])


def _is_moment(text: str) -> bool:
    try:
        return bool(_INSTANT.fullmatch(text)) and parse_rfc3339(text) is not None
    except (ValueError, OverflowError):
        return False


def _is_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return bool(parts.scheme and parts.netloc)
