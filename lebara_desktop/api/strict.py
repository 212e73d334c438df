"""Reads JSON from somebody we do not trust: no NaN, no twice-named keys, no depths, exact numbers (SAFETY.md 3.2)."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

DEEPEST = 32
_NOT_MARKS = bytes(set(range(256)) - set(b'[]{}"'))


class Unreadable(ValueError):
    """An answer, or a part of one, that nobody can make sense of. The text is ours and names no value."""


def decode(body: bytes) -> object:
    """Return the JSON document in ``body``: fractions as Decimal, members that are null left out; raises Unreadable."""
    if _too_deep(body):
        raise Unreadable("nested too deeply")
    members = _some_members if b"null" in body else _members
    try:
        return json.loads(
            body.decode("utf-8"), object_pairs_hook=members, parse_float=Decimal, parse_constant=_no_constant
        )
    except Unreadable:
        raise
    except (ValueError, ArithmeticError, RecursionError) as error:
        raise Unreadable("not JSON") from error


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:  # Any: a JSON value, typed by the schema that follows
    members = dict(pairs)
    if len(members) != len(pairs):
        raise Unreadable("a member stands twice")
    return members


def _some_members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:  # Any: as above
    return {name: value for name, value in _members(pairs).items() if value is not None}


def _no_constant(_word: str) -> object:
    raise Unreadable("not a number")


def _too_deep(body: bytes) -> bool:
    """Peel the brackets outside strings, one level a time; linear however the body is made."""
    if b"\\" in body:
        body = body.replace(b"\\\\", b"").replace(b'\\"', b"")
    marks = body.translate(None, _NOT_MARKS).replace(b'""', b"")  # two quotes side by side change nothing for the rest
    brackets = b"".join(marks.split(b'"')[::2])
    for _ in range(DEEPEST):
        if not brackets:
            return False
        brackets = brackets.replace(b"[]", b"").replace(b"{}", b"")
    return bool(brackets)
