"""How answers leave: JSON with the charset the standard demands, counts of lists, errors, and the operator's own date."""

from __future__ import annotations

from email.utils import format_datetime

from starlette.datastructures import MutableHeaders
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Send
from starlette.types import Scope as AsgiScope

from .context import Context
from .errors import ApiError
from .tmf630 import Page
from .wire import MEDIA_TYPE, encode


def answer(value: object, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    """A JSON answer; never to be kept by a cache."""
    return raw(encode(value), status, headers)


def raw(body: bytes, status: int, headers: dict[str, str] | None = None) -> Response:
    """An answer whose JSON is already made."""
    response = Response(body, status, {"Cache-Control": "no-store", **(headers or {})})
    response.headers["Content-Type"] = MEDIA_TYPE
    return response


def listed(page: Page) -> Response:
    """A list with its counts: 206 where it is only a part."""
    counts = {"X-Total-Count": str(page.total), "X-Result-Count": str(len(page.items))}
    return answer(page.items, 206 if page.partial else 200, counts)


def refused(error: ApiError) -> Response:
    """A refusal as TM Forum's ``Error``."""
    return answer(error.body, error.status, error.headers)


class OperatorDate:
    """Sends the virtual clock as ``Date``: the client's "now" follows it."""

    def __init__(self, app: ASGIApp, ctx: Context) -> None:
        self._app = app
        self._ctx = ctx

    async def __call__(self, scope: AsgiScope, receive: Receive, send: Send) -> None:
        """Pass a request on and date its answer."""

        async def dated(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message)["Date"] = format_datetime(self._ctx.clock.now(), usegmt=True)
            await send(message)

        await self._app(scope, receive, dated if scope["type"] == "http" else send)
