"""The sandbox's own routes, for people and tests, never for the client: customers, clock, inbox, ledger, offers."""

from __future__ import annotations

from decimal import Decimal

import msgspec
from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from . import control, faults, meta, offers, spares
from .bodies import read
from .clock import rfc3339
from .context import Context
from .engine import ledger, messages
from .errors import ApiError, not_found
from .responses import answer
from .routes import read_body
from .wire import Doc, minor_units, money


class ClockBody(msgspec.Struct):
    """POST /sandbox/clock: a moment, or seconds to go forward."""

    now: str | None = None
    advanceSeconds: int | None = None


class OfferBody(msgspec.Struct):
    """POST /sandbox/offers/{id}: what is left out stays; a price of null is that of the price list."""

    isSellable: bool | msgspec.UnsetType = msgspec.UNSET
    price: Decimal | msgspec.UnsetType | None = msgspec.UNSET


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
    from .openapi import describe  # for those alone who ask

    return answer(describe(ctx.base_url))


async def _customers(request: Request) -> Response:
    ctx: Context = request.app.state.ctx
    with ctx.store.begin() as tx:
        people = msgspec.json.decode(meta.get(tx, "samples") or "[]")
        return answer([*people, *spares.waiting(tx)])


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
    with ctx.store.begin() as tx:
        return answer(_change_offer(tx, offering_id, body))


def _change_offer(tx: Connection, offering_id: str, body: OfferBody) -> Doc:
    known = offers.find(tx, offering_id)
    if known is None:
        raise not_found("offer")
    currency, minor = known.rules.currency, offers.changes(tx).get(offering_id, offers.Change()).price_minor
    if not isinstance(body.price, msgspec.UnsetType):
        minor = None if body.price is None else minor_units(body.price, currency)
        if body.price is not None and (minor is None or minor <= 0):
            raise ApiError("invalidRequest", f"'price' must be a positive amount in {currency}.")
    sellable = known.sellable if isinstance(body.isSellable, msgspec.UnsetType) else body.isSellable
    offers.change(tx, offering_id, offers.Change(sellable, minor))
    now = offers.find(tx, offering_id) or known
    return {"id": offering_id, "isSellable": now.sellable, "price": money(now.offering.price_minor, currency)}


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
