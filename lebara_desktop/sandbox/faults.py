"""Trouble on demand: ``/sandbox/faults`` arms it, an ASGI wrapper around everything carries it out on the routes it names."""

from __future__ import annotations

import asyncio
import random
import socket
import struct
from collections.abc import Awaitable, Callable
from fnmatch import fnmatchcase
from typing import Any, Literal

import msgspec
from sqlalchemy import Connection, Row, delete, insert, select, update
from starlette.types import ASGIApp, Message, Receive, Send
from starlette.types import Scope as AsgiScope

from .context import Context
from .errors import ApiError
from .responses import answer
from .tables import fault
from .wire import number_of

Kind = Literal["latency", "reset", "error", "cut", "garbage", "drip"]
_SPARED = ("/sandbox/", "/openapi.json")  # whoever arms faults must be able to disarm them
_DRIP = 0.05  # seconds between bytes, unless said otherwise
Doc = dict[str, Any]  # a JSON object


class FaultBody(msgspec.Struct):
    """POST /sandbox/faults. ``route`` is ``METHOD /path`` with ``*`` for anything; without count or probability: always."""

    route: str
    kind: Kind
    when: Literal["before", "after"] = "before"  # of the effect; for reset and error
    seconds: float = 0.0  # latency, or the pause between the bytes of a drip
    status: int = 503
    count: int | None = None
    probability: float | None = None
    seed: int = 1


def arm(ctx: Context, tx: Connection, body: FaultBody) -> Doc:
    """Add a fault. Raises ApiError."""
    says = (
        500 <= body.status <= 599 or body.status == 403
    )  # 403: the operator refuses to answer for what is the caller's
    ok = 0 <= body.seconds <= 60 and says and (body.count is None or 1 <= body.count <= 10**6)
    if not ok or not 1 <= len(body.route) <= 300 or not (body.probability is None or 0 < body.probability <= 1):
        raise ApiError(
            "invalidRequest", "A fault has up to 60 seconds, status 5xx or 403, count from 1, probability to 1."
        )
    row = {"route": body.route, "kind": body.kind, "moment": body.when, "millis": round(body.seconds * 1000)}
    row |= {"status": body.status, "left": body.count, "seed": abs(body.seed) % 10**9, "seen": 0, "hits": 0}
    share = None if body.probability is None else round(body.probability * 10**6)
    done = tx.execute(insert(fault).values(**row, per_million=share))
    ctx.armed = True
    number = int(done.inserted_primary_key[0]) if done.inserted_primary_key else 0
    return described(tx.execute(select(fault).where(fault.c.number == number)).one())


def armed(tx: Connection) -> list[Row[Any]]:
    """Return every fault, oldest first."""
    return list(tx.execute(select(fault).order_by(fault.c.number)))


def disarm(tx: Connection, fault_id: str | None = None) -> int:
    """Take one fault away, or all; return how many there were."""
    gone = delete(fault) if fault_id is None else delete(fault).where(fault.c.number == number_of("fault", fault_id))
    return int(tx.execute(gone).rowcount)


def described(row: Row[Any]) -> Doc:
    """A fault as it is listed."""
    doc: Doc = {"id": f"fault-{row.number}", "route": row.route, "kind": row.kind, "when": row.moment}
    doc |= {"seconds": row.millis / 1000, "status": row.status, "seed": row.seed, "hits": row.hits}
    doc["probability"] = None if row.per_million is None else row.per_million / 10**6
    return doc | {"count": row.left}


class Faults:
    """Wraps the application. Which faults there are stands in the database, so that all workers have the same."""

    def __init__(self, app: ASGIApp, ctx: Context) -> None:
        self._app = app
        self._ctx = ctx

    async def __call__(self, scope: AsgiScope, receive: Receive, send: Send) -> None:
        """Serve a request, in trouble if it is its turn."""
        ctx = self._ctx
        spared = scope["type"] != "http" or scope["path"].startswith(_SPARED)
        if spared or (ctx.store.is_sqlite and not ctx.armed):
            await self._app(scope, receive, send)
            return
        found = None
        if ctx.store.is_sqlite or self._is_armed():
            found = self._draw(f"{scope['method']} {scope['path']}")
        if found is None:
            await self._app(scope, receive, send)
        else:
            await _HAPPENS[found.kind](self._app, scope, receive, send, found)

    def _is_armed(self) -> bool:
        """Another process may have armed one: a look, because a transaction that may write waits for all others."""
        return self._ctx.store.look(
            lambda connection: connection.execute(select(fault.c.number).limit(1)).first() is not None
        )

    def _draw(self, route: str) -> Row[Any] | None:
        """The first fault that strikes here now; with a probability it depends only on the seed and the count of tries."""
        with self._ctx.store.begin() as tx:
            rows = armed(tx)
            self._ctx.armed = bool(rows)
            for row in rows:
                if not fnmatchcase(route, row.route) or row.left == 0:
                    continue
                chance = random.Random(f"{row.seed}/{row.seen}").random()  # noqa: S311 - chance, not a secret
                strikes = row.per_million is None or chance * 10**6 < row.per_million
                values = {"seen": row.seen + 1, "hits": row.hits + strikes}
                if strikes and row.left is not None:
                    values["left"] = row.left - 1
                tx.execute(update(fault).where(fault.c.number == row.number).values(**values))
                if strikes:
                    return row
        return None


async def _latency(app: ASGIApp, scope: AsgiScope, receive: Receive, send: Send, row: Row[Any]) -> None:
    await asyncio.sleep(row.millis / 1000)
    await app(scope, receive, send)


async def _reset(app: ASGIApp, scope: AsgiScope, receive: Receive, send: Send, row: Row[Any]) -> None:
    if row.moment == "after":
        await app(scope, receive, _swallow)
    await _abort(send)


async def _error(app: ASGIApp, scope: AsgiScope, receive: Receive, send: Send, row: Row[Any]) -> None:
    if row.moment == "after":
        await app(scope, receive, _swallow)
    body = ApiError("internalError", "Armed by /sandbox/faults.").body | {"status": str(row.status)}
    await answer(body, row.status)(scope, receive, send)


async def _cut(app: ASGIApp, scope: AsgiScope, receive: Receive, send: Send, _row: Row[Any]) -> None:
    async def half(message: Message) -> None:
        if message["type"] == "http.response.body":
            whole = message.get("body", b"")
            await send({"type": "http.response.body", "body": whole[: len(whole) // 2], "more_body": True})
            await asyncio.sleep(0.05)  # the half must be on its way before the connection goes
            await _abort(send)
            return
        await send(message)

    await app(scope, receive, half)


async def _garbage(app: ASGIApp, scope: AsgiScope, receive: Receive, send: Send, row: Row[Any]) -> None:
    rng = random.Random(row.seed)  # noqa: S311 - rubbish, not a secret

    async def rubbish(message: Message) -> None:
        if message["type"] == "http.response.body" and message.get("body"):
            message = {**message, "body": rng.randbytes(len(message["body"]))}
        await send(message)

    await app(scope, receive, rubbish)


async def _drip(app: ASGIApp, scope: AsgiScope, receive: Receive, send: Send, row: Row[Any]) -> None:
    pause = row.millis / 1000 or _DRIP

    async def dripping(message: Message) -> None:
        if message["type"] != "http.response.body":
            await send(message)
            return
        for byte in message.get("body", b""):
            await send({"type": "http.response.body", "body": bytes((byte,)), "more_body": True})
            await asyncio.sleep(pause)
        await send({"type": "http.response.body", "body": b"", "more_body": message.get("more_body", False)})

    await app(scope, receive, dripping)


async def _swallow(_message: Message) -> None:
    """The effect happens, the answer is lost."""


async def _abort(send: Send) -> None:
    """Reset the connection. Raises ConnectionResetError where there is none (calls without a socket).

    WORKAROUND: ASGI has no way to close a connection; uvicorn's ``send`` is a method of an object that holds the transport.
    """
    transport = getattr(getattr(send, "__self__", None), "transport", None)
    if transport is None:
        raise ConnectionResetError("reset by a fault")
    sock = transport.get_extra_info("socket")
    if sock is not None:  # no lingering: the peer sees a reset, not an end
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()
    await asyncio.sleep(0)  # lets uvicorn see that the connection is gone before the application returns


_Happens = Callable[[ASGIApp, AsgiScope, Receive, Send, Row[Any]], Awaitable[None]]
_HAPPENS: dict[str, _Happens] = {
    "latency": _latency,
    "reset": _reset,
    "error": _error,
    "cut": _cut,
    "garbage": _garbage,
    "drip": _drip,
}
