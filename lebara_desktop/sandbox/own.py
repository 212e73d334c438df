"""The sandbox's own routes, for people and tests, never for the client: customers, clock, inbox, ledger, offers."""

from __future__ import annotations

import msgspec
from sqlalchemy import delete, insert
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from . import catalog, control, faults, meta
from .bodies import read
from .clock import rfc3339
from .context import Context
from .engine import ledger, messages
from .errors import not_found
from .openapi import describe
from .responses import answer, raw
from .routes import read_body
from .tables import offer_override


class ClockBody(msgspec.Struct):
    """POST /sandbox/clock: a moment, or seconds to go forward."""

    now: str | None = None
    advanceSeconds: int | None = None


class OfferBody(msgspec.Struct):
    """POST /sandbox/offers/{id}."""

    isSellable: bool


def routes() -> list[BaseRoute]:
    """Every JSON route of the sandbox itself."""
    return [
        Route("/openapi.json", _openapi, methods=["GET"]),
        Route("/sandbox/customers", _customers, methods=["GET"]),
        Route("/sandbox/clock", _clock, methods=["GET"]),
        Route("/sandbox/clock", _move_clock, methods=["POST"]),
        Route("/sandbox/inbox", _inbox, methods=["GET"]),
        Route("/sandbox/ledger", _ledger, methods=["GET"]),
        Route("/sandbox/offers/{id}", _offer, methods=["POST"]),
        Route("/sandbox/faults", _faults, methods=["GET"]),
        Route("/sandbox/faults", _arm, methods=["POST"]),
        Route("/sandbox/faults", _disarm, methods=["DELETE"]),
        Route("/sandbox/faults/{id}", _disarm, methods=["DELETE"]),
    ]


async def _openapi(request: Request) -> Response:
    ctx: Context = request.app.state.ctx
    return answer(describe(ctx.base_url))


async def _customers(request: Request) -> Response:
    ctx: Context = request.app.state.ctx
    with ctx.store.begin() as tx:
        return raw((meta.get(tx, "samples") or "[]").encode(), 200)


async def _clock(request: Request) -> Response:
    ctx: Context = request.app.state.ctx
    return answer({"now": rfc3339(ctx.clock.ms())})


async def _move_clock(request: Request) -> Response:
    ctx: Context = request.app.state.ctx
    body = read(await read_body(request), ClockBody)
    target = control.wanted_moment(ctx, body.now, body.advanceSeconds)
    with ctx.store.begin() as tx:
        control.move_clock(ctx, tx, target)
    return answer({"now": rfc3339(ctx.clock.ms())})


async def _inbox(request: Request) -> Response:
    ctx: Context = request.app.state.ctx
    msisdn = request.query_params.get("msisdn")
    with ctx.store.begin() as tx:
        rows = messages.latest(tx, msisdn.lstrip("+ ") if msisdn else None)
    return answer(
        [
            {
                "messageType": row.kind,
                "to": row.recipient,
                "msisdn": row.msisdn,
                "template": row.template,
                "subject": row.subject,
                "content": row.content,
                "sentAt": rfc3339(row.sent_at),
            }
            for row in rows
        ]
    )


async def _ledger(request: Request) -> Response:
    ctx: Context = request.app.state.ctx
    with ctx.store.begin() as tx:
        return answer(ledger.balance(tx))


async def _offer(request: Request) -> Response:
    ctx: Context = request.app.state.ctx
    body = read(await read_body(request), OfferBody)
    offering_id = str(request.path_params["id"])
    if catalog.find(offering_id) is None:
        raise not_found("offer")
    with ctx.store.begin() as tx:
        tx.execute(delete(offer_override).where(offer_override.c.offering_id == offering_id))
        tx.execute(insert(offer_override).values(offering_id=offering_id, is_sellable=body.isSellable))
    return answer({"id": offering_id, "isSellable": body.isSellable})


async def _faults(request: Request) -> Response:
    ctx: Context = request.app.state.ctx
    with ctx.store.begin() as tx:
        return answer([faults.described(row) for row in faults.armed(tx)])


async def _arm(request: Request) -> Response:
    ctx: Context = request.app.state.ctx
    body = read(await read_body(request), faults.FaultBody)
    with ctx.store.begin() as tx:
        return answer(faults.arm(ctx, tx, body), 201)


async def _disarm(request: Request) -> Response:
    ctx: Context = request.app.state.ctx
    wanted = request.path_params.get("id")
    with ctx.store.begin() as tx:
        if not faults.disarm(tx, wanted) and wanted is not None:
            raise not_found("fault")
    return Response(status_code=204)
