"""The operator as an ASGI application: official resources, identity, hosted pages, the sandbox's own routes."""

from __future__ import annotations

from sqlalchemy import Connection
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute
from starlette.types import ASGIApp

from . import identity, meta, own, paypage
from .context import Context
from .engine import due
from .errors import ApiError
from .responses import OperatorDate, answer, refused
from .routes import resource_routes

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
    handlers = {ApiError: _refuse, HTTPException: _not_served, Exception: _failed}
    app = Starlette(routes=routes, exception_handlers=handlers)
    app.router.redirect_slashes = False
    app.state.ctx = ctx
    return OperatorDate(app, ctx)


def prepare(ctx: Context) -> None:
    """Make the tables, load the clock, and let what is due happen at the start of every transaction."""
    ctx.store.create()
    with ctx.store.begin() as tx:
        meta.load_clock(ctx, tx)

    def before(tx: Connection) -> None:
        if not ctx.store.is_sqlite:
            meta.load_clock(ctx, tx)
        due.run(ctx, tx)

    ctx.store.before.append(before)


async def _refuse(_request: Request, error: Exception) -> Response:
    if not isinstance(error, ApiError):
        raise error
    return refused(error)


async def _not_served(_request: Request, error: Exception) -> Response:
    if not isinstance(error, HTTPException):
        raise error
    code = _CODES.get(error.status_code, "invalidRequest")
    return refused(ApiError(code, error.detail, headers=error.headers))


async def _failed(_request: Request, _error: Exception) -> Response:
    body = ApiError("internalError", "Something went wrong in the sandbox.").body
    return answer(body, 500)
