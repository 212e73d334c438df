"""TMF630 queries over documents: fields, filters with operators, sorting, paging, merge patch. Pure functions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any

from .clock import parse_rfc3339
from .errors import ApiError

Doc = dict[str, Any]  # a JSON object; its values are whatever the official definition says

DEFAULT_LIMIT = 100
MAX_LIMIT = 1000
_OPERATORS = ("eq", "gt", "gte", "lt", "lte", "regex")
_SYMBOL = re.compile(r"([^<>*]+)([<>*])(.*)", re.DOTALL)  # "a>=1" arrives as "a>" and "1", "a>1" as "a>1" and nothing
_ALWAYS = ("id", "href", "@type")
_MAX_PATTERN = 64
_MAX_SUBJECT = 256
_INSTANT = re.compile(r"\d{4}-\d\d-\d\d([T ].*)?")


@dataclass(frozen=True)
class Filter:
    """One condition: any value under ``path`` that stands in ``operator`` to any of ``values``."""

    path: str
    operator: str
    values: tuple[str, ...]


@dataclass(frozen=True)
class Query:
    """What was asked of a list."""

    filters: tuple[Filter, ...] = ()
    fields: tuple[str, ...] = ()
    sort: tuple[tuple[str, bool], ...] = ()  # (path, descending)
    offset: int = 0
    limit: int = DEFAULT_LIMIT

    def only(self, path: str) -> tuple[str, ...]:
        """Return the values that ``path`` must equal, or nothing if it is not filtered by equality."""
        return next((f.values for f in self.filters if f.path == path and f.operator == "eq"), ())


@dataclass(frozen=True)
class Page:
    """A part of a list and how many there are in all."""

    items: list[Doc] = field(default_factory=list)
    total: int = 0
    partial: bool = False


def parse_query(pairs: Iterable[tuple[str, str]]) -> Query:
    """Read query parameters. Raises ApiError ``invalidQuery``."""
    filters: list[Filter] = []
    fields: tuple[str, ...] = ()
    sort: tuple[tuple[str, bool], ...] = ()
    offset, limit = 0, DEFAULT_LIMIT
    for key, value in pairs:
        if key == "fields":
            fields = tuple(part for part in value.split(",") if part)
        elif key == "sort":
            sort = tuple(_sort_key(part) for part in value.split(",") if part.strip(" +-"))
        elif key == "offset":
            offset = _whole(key, value, 0, 1_000_000_000)
        elif key == "limit":
            limit = min(MAX_LIMIT, _whole(key, value, 1, 1_000_000_000))
        else:
            filters.append(_filter(key, value))
    return Query(_joined(filters), fields, sort, offset, limit)


def _joined(filters: Sequence[Filter]) -> tuple[Filter, ...]:
    """A repeated ``a=v`` means OR, as the comma does; other operators stay separate (AND)."""
    equal: dict[str, tuple[str, ...]] = {}
    rest: list[Filter] = []
    for one in filters:
        if one.operator == "eq":
            equal[one.path] = equal.get(one.path, ()) + one.values
        else:
            rest.append(one)
    return (*(Filter(path, "eq", values) for path, values in equal.items()), *rest)


def _sort_key(part: str) -> tuple[str, bool]:
    text = part.strip()  # "+name" arrives as " name"
    return text.lstrip("+-"), text.startswith("-")


def _whole(key: str, value: str, low: int, high: int) -> int:
    if not re.fullmatch(r"[0-9]{1,10}", value) or not low <= int(value) <= high:
        raise ApiError("invalidQuery", f"'{key}' must be a whole number of at least {low}.")
    return int(value)


def _filter(key: str, value: str) -> Filter:
    if not key or len(key) > 200 or "\x00" in value or len(value) > 4000:
        raise ApiError("invalidQuery", "A filter needs a name and a value of reasonable length.")
    if symbol := _SYMBOL.fullmatch(key):
        path, sign, rest = symbol.groups()
        word = {">": "gt", "<": "lt", "*": "regex"}[sign] + ("" if rest or sign == "*" else "e")
        return _checked(Filter(path, word, (rest or value,)))
    path, _, last = key.rpartition(".")
    if path and last in _OPERATORS:
        values = tuple(value.split(",")) if last == "eq" else (value,)
        return _checked(Filter(path, last, values))
    return Filter(key, "eq", tuple(value.split(",")))


def _checked(one: Filter) -> Filter:
    if one.operator == "regex":
        _pattern(one.values[0])
    return one


def _pattern(text: str) -> re.Pattern[str]:
    """Compile a caller's pattern, refusing those whose running time could explode."""
    repeats = len(re.findall(r"(?<!\\)[*+?{]", text))
    if len(text) > _MAX_PATTERN or repeats > 3 or re.search(r"\)[*+?{]|\\[1-9]|\(\?", text):
        raise ApiError("invalidQuery", "The pattern is too complicated.")
    try:
        return re.compile(text)
    except (re.error, OverflowError, RecursionError) as error:
        raise ApiError("invalidQuery", "The pattern is not valid.") from error


def select(query: Query, docs: Iterable[Doc]) -> Page:
    """Filter, sort and cut ``docs``, and choose their fields."""
    kept = [doc for doc in docs if all(_matches(one, doc) for one in query.filters)]
    for path, descending in reversed(query.sort):
        kept.sort(key=lambda doc, p=path: _order(next(iter(values_at(doc, p)), None)), reverse=descending)  # type: ignore[misc]
    return cut(query, kept[query.offset : query.offset + query.limit], len(kept))


def cut(query: Query, items: Sequence[Doc], total: int) -> Page:
    """Make the page of ``items`` that stand for ``total``; for views that filtered in the database."""
    return Page([project(query.fields, doc) for doc in items], total, len(items) < total)


def project(fields: Sequence[str], doc: Doc) -> Doc:
    """Keep the chosen top-level fields, and always id, href and type."""
    if not fields:
        return doc
    wanted = {name.partition(".")[0] for name in fields}
    return {key: value for key, value in doc.items() if key in wanted or key in _ALWAYS}


def values_at(node: object, path: str) -> Iterator[object]:
    """Yield every value under a dotted path; lists are looked into, and a key may itself hold dots."""
    if isinstance(node, list):
        for item in node:
            yield from values_at(item, path)
    elif not path:
        yield node
    elif isinstance(node, Mapping):
        if path in node:
            yield from values_at(node[path], "")
            return
        head, _, rest = path.partition(".")
        if rest and head in node:
            yield from values_at(node[head], rest)


def _matches(one: Filter, doc: Doc) -> bool:
    return any(_stands(value, one.operator, wanted) for value in values_at(doc, one.path) for wanted in one.values)


def _stands(value: object, operator: str, wanted: str) -> bool:
    if operator == "regex":
        return _pattern(wanted).search(_text(value)[:_MAX_SUBJECT]) is not None
    left, right = comparable(value), comparable(wanted)
    if operator == "eq":
        return _text(value) == wanted or (type(left) is type(right) and left == right and not isinstance(left, str))
    if type(left) is not type(right):
        return False
    if isinstance(left, str) and isinstance(right, str):
        return _compare(operator, left > right, left == right)
    if isinstance(left, Decimal) and isinstance(right, Decimal):
        return _compare(operator, left > right, left == right)
    return isinstance(left, int) and isinstance(right, int) and _compare(operator, left > right, left == right)


def _compare(operator: str, greater: bool, equal: bool) -> bool:
    return {"gt": greater and not equal, "gte": greater or equal, "lt": not greater and not equal, "lte": not greater}[
        operator
    ]


def comparable(value: object) -> str | Decimal | int:
    """Return a form in which two values can be compared: moments as whole milliseconds, numbers, or text."""
    if isinstance(value, bool):
        return _text(value)
    text = _text(value)
    if _INSTANT.fullmatch(text):
        try:
            return parse_rfc3339(text)
        except (ValueError, OverflowError):
            return text
    try:
        number = Decimal(text) if len(text) < 40 else None
    except InvalidOperation:
        return text
    return number if number is not None and number.is_finite() else text


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def _order(value: object) -> tuple[int, str | Decimal | int]:
    form = "" if value is None else comparable(value)
    kind = 0 if value is None else 1 if isinstance(form, int) else 2 if isinstance(form, Decimal) else 3
    return kind, form


def merge_patch(target: object, patch: object) -> object:
    """Apply a merge patch (RFC 7386): null deletes, lists are replaced whole. Neither argument is changed."""
    if not isinstance(patch, dict):
        return patch
    merged = dict(target) if isinstance(target, dict) else {}
    for key, value in patch.items():
        if value is None:
            merged.pop(key, None)
        else:
            merged[key] = merge_patch(merged.get(key), value)
    return merged
