"""The operator as an ASGI application: official resources, identity, hosted pages, the sandbox's own routes."""

from __future__ import annotations

from sqlalchemy import Connection
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute
from starlette.types import ASGIApp

from . import events, identity, meta, own, paypage
from .context import Context
from .engine import due
from .errors import ApiError
from .faults import Faults
from .resources import RESOURCES
from .responses import OperatorDate, answer, refused
from .routes import resource_routes
from .store import Contended

_CODES = {404: "notFound", 405: "methodNotAllowed"}


def build_app(ctx: Context) -> ASGIApp:
    """Return the application over a database whose tables exist (see ``prepare``)."""
    from . import console

    routes: list[BaseRoute] = [
        *resource_routes(),
        *identity.routes(),
        *paypage.routes(),
        *own.routes(),
        *console.routes(),
    ]
    handlers = {ApiError: _refuse, HTTPException: _not_served, Contended: _contended, Exception: _failed}
    app = Starlette(routes=routes, exception_handlers=handlers)
    app.router.redirect_slashes = False
    app.state.ctx = ctx
    return Faults(OperatorDate(app, ctx), ctx)  # outermost: it reaches for the connection itself


def prepare(ctx: Context) -> None:
    """Make the tables, load the clock, and let what is due happen at the start of every transaction."""
    ctx.store.create()
    with ctx.store.begin() as tx:
        meta.load_clock(ctx, tx)

    def clock(tx: Connection) -> None:
        if not ctx.store.is_sqlite:  # another process may have moved it
            meta.load_clock(ctx, tx)

    def before(tx: Connection) -> None:
        clock(tx)
        due.run(ctx, tx)

    def is_due(tx: Connection) -> bool:
        return due.first_at(tx, lambda offset: meta.set_clock(ctx, offset)) <= ctx.clock.ms()

    def after(tx: Connection) -> None:
        if events.flush(ctx, tx, RESOURCES):
            ctx.to_deliver = True

    ctx.store.before.append(before)
    ctx.store.is_due = is_due
    ctx.store.after.append(after)


async def _refuse(_request: Request, error: Exception) -> Response:
    if not isinstance(error, ApiError):
        raise error
    return refused(error)


async def _not_served(_request: Request, error: Exception) -> Response:
    if not isinstance(error, HTTPException):
        raise error
    code = _CODES.get(error.status_code, "invalidRequest")
    return refused(ApiError(code, error.detail, headers=error.headers))


async def _contended(_request: Request, _error: Exception) -> Response:
    return refused(ApiError("requestInProgress", "Try again.", headers={"Retry-After": "1"}))


async def _failed(_request: Request, _error: Exception) -> Response:
    body = ApiError("internalError", "Something went wrong in the sandbox.").body
    return answer(body, 500)
