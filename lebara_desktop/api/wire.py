"""Requests and answers as plain values, without any input or output."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

JSON = "application/json;charset=utf-8"
FORM = "application/x-www-form-urlencoded"


@dataclass(frozen=True, slots=True)
class Request:
    """One request. ``name`` is what logs may say of it; ``safe``: it changes nothing at the operator, so it may be repeated."""

    name: str
    method: str
    url: str
    query: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    safe: bool = False

    def with_header(self, name: str, value: str) -> Request:
        """Return the same request with one more header."""
        return replace(self, headers={**self.headers, name: value})

    def page(self, offset: int, limit: int) -> Request:
        """Return the request for a part of the list."""
        return replace(self, query=(*self.query, ("offset", str(offset)), ("limit", str(limit))))

    def __repr__(self) -> str:
        return f"Request({self.method} {self.name})"


@dataclass(frozen=True, slots=True)
class Response:
    """One whole answer; header names in lower case. ``id`` is the request's support id."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    id: str = ""

    @property
    def ok(self) -> bool:
        """Whether the operator did what was asked (2xx)."""
        return 200 <= self.status < 300

    @property
    def is_json(self) -> bool:
        """Whether the body says that it is JSON."""
        kind = self.headers.get("content-type", "").partition(";")[0].strip().lower()
        return kind == "application/json" or (kind.startswith("application/") and kind.endswith("+json"))

    def __repr__(self) -> str:
        return f"Response({self.status}, {len(self.body)} bytes)"
