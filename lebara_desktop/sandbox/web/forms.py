"""Reading a posted form: bounded, form-encoded only, each field once (RFC 6749 §3.2)."""

from __future__ import annotations

from urllib.parse import parse_qsl

from starlette.requests import ClientDisconnect, Request

LIMIT = 16 * 1024  # bytes; the largest honest form here is below 2 KiB
_MAX_FIELDS = 40


class BadForm(ValueError):
    """The body is not a form that we read; `status` is the HTTP status to answer."""

    def __init__(self, why: str, status: int = 400) -> None:
        super().__init__(why)
        self.status = status


async def read_form(request: Request) -> dict[str, str]:
    """The fields of the body, or BadForm."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/x-www-form-urlencoded":
        raise BadForm("the body must be application/x-www-form-urlencoded", 415)
    body = bytearray()
    try:
        async for chunk in request.stream():
            body += chunk
            if len(body) > LIMIT:
                raise BadForm("the body is too large", 413)
    except ClientDisconnect as error:
        raise BadForm("the request ended early") from error
    return fields_of(bytes(body))


def fields_of(encoded: bytes) -> dict[str, str]:
    """Fields of a form-encoded text; a repeated field is refused, as two readers could choose different ones."""
    try:
        pairs = parse_qsl(encoded.decode("ascii"), keep_blank_values=True, max_num_fields=_MAX_FIELDS, errors="strict")
    except ValueError as error:
        raise BadForm("the form cannot be read") from error
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise BadForm("a field is given twice")
    return fields


def came_from_here(request: Request) -> bool:
    """False when a browser says that another site sent this form (CSRF); programs send neither header."""
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        return site in {"same-origin", "none"}
    origin = request.headers.get("origin")
    return origin is None or origin.partition("://")[2] == request.headers.get("host")
