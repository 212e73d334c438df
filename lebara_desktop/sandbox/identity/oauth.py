"""The small words of OAuth: answers, problems, random values and their hashes."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from lebara_desktop.sandbox.context import Context

NO_STORE = {"Cache-Control": "no-store", "Pragma": "no-cache"}


@dataclass(frozen=True)
class Problem:
    """A refusal per RFC 6749 §5.2. A value, not an exception: what was written (a spent code, an ended grant) must be kept."""

    error: str
    description: str
    status: int = 400
    more: Mapping[str, object] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)

    def response(self) -> Response:
        """The JSON answer."""
        body = {"error": self.error, "error_description": self.description, **self.more}
        return json_response(body, self.status, self.headers)


def json_response(body: object, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    """JSON that no cache may keep."""
    return Response(
        msgspec.json.encode(body), status, {**NO_STORE, **(headers or {})}, "application/json;charset=utf-8"
    )


def context_of(request: Request) -> Context:
    """The operator that this request is for."""
    context: Context = request.app.state.ctx
    return context


def now(ctx: Context) -> int:
    """Whole seconds since 1970 by the operator's clock."""
    return int(ctx.clock.now().timestamp())


def new_secret() -> str:
    """256 random bits, URL-safe."""
    return secrets.token_urlsafe(32)


def digest(secret: str) -> str:
    """What the database keeps of a token or code. Plain SHA-256 is enough for 256 random bits."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()
