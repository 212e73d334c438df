"""From a request to a transaction and back: the same few steps for every resource of the table."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from . import idempotency
from .context import Context
from .errors import ApiError, not_found
from .identity import Principal, Unauthenticated, authenticate
from .operations import Call
from .resources import ACTIONS, RESOURCES, Key, Resource
from .responses import answer, listed, raw
from .scope import Scope
from .tmf630 import Doc, parse_query, project, select
from .wire import encode

_MAX_BODY = 256 * 1024
Endpoint = Callable[[Request], Awaitable[Response]]
T = TypeVar("T")


def resource_routes() -> list[BaseRoute]:
    """Every official path, from the table."""
    found: list[BaseRoute] = []
    for one in RESOURCES:
        if one.many or one.page:
            found.append(Route(one.path, _listing(one), methods=["GET"]))
        if one.create:
            found.append(Route(one.path, _posting(one.create, one.key, one.path, 201), methods=["POST"]))
        if one.many or one.one:
            found.append(Route(f"{one.path}/{{id}}", _single(one), methods=["GET"]))
    for action in ACTIONS:
        found.append(Route(action.path, _posting(action.run, "optional", action.path, 200), methods=["POST"]))
    return found


def _listing(resource: Resource) -> Endpoint:
    async def endpoint(request: Request) -> Response:
        query = parse_query(request.query_params.multi_items())

        def work(scope: Scope) -> Response:
            scope.query = query
            if resource.page is not None:
                return listed(resource.page(scope))
            return listed(select(query, resource.many(scope) if resource.many else ()))

        return transact(request, work)

    return endpoint


def _single(resource: Resource) -> Endpoint:
    async def endpoint(request: Request) -> Response:
        query = parse_query(request.query_params.multi_items())
        wanted = str(request.path_params["id"])

        def work(scope: Scope) -> Response:
            doc = _find(resource, scope, wanted)
            if doc is None:
                raise not_found(resource.name)
            return answer(project(query.fields, doc))

        return transact(request, work)

    return endpoint


def _find(resource: Resource, scope: Scope, wanted: str) -> Doc | None:
    if resource.one is not None:
        return resource.one(scope, wanted)
    return next((doc for doc in (resource.many(scope) if resource.many else ()) if doc["id"] == wanted), None)


def _posting(effect: Callable[[Call], Doc], key_rule: Key, path: str, status: int) -> Endpoint:
    async def endpoint(request: Request) -> Response:
        ctx: Context = request.app.state.ctx
        principal = transact(request, lambda scope: scope.principal)
        key = idempotency.read_key(request.headers.get("idempotency-key"), key_rule == "required")
        body = await read_body(request)
        path_id = str(request.path_params.get("id", ""))
        claim = (principal.subject, path, path_id, key)
        if key and claim in ctx.running:
            raise ApiError("requestInProgress", "This request is being worked on.", headers={"Retry-After": "1"})
        ctx.running.add(claim)
        try:
            if ctx.before_effect is not None:
                await ctx.before_effect(request)
            route = path.replace("{id}", path_id)
            return transact(request, lambda scope: _once(scope, effect, key, route, path_id, body, status), principal)
        finally:
            ctx.running.discard(claim)

    return endpoint


def _once(
    scope: Scope, effect: Callable[[Call], Doc], key: str, route: str, path_id: str, body: bytes, status: int
) -> Response:
    print_ = idempotency.fingerprint("POST", route, body)
    subject = scope.principal.subject
    stored = idempotency.recall(scope.tx, subject, route, key, print_) if key else None
    replayed = stored is not None
    if stored is None:
        doc = effect(Call(scope, body, key, print_, path_id))
        stored = idempotency.Stored(status, str(doc.get("href", "")), encode(doc))
        if key:
            idempotency.remember(scope.tx, scope.at, subject, route, key, print_, stored)
    headers = {"Location": stored.location} if stored.status == 201 and stored.location else {}
    if replayed:
        headers["Idempotent-Replayed"] = "true"
    return raw(stored.body, stored.status, headers)


async def read_body(request: Request) -> bytes:
    """Return the body. Raises ApiError if it is larger than any request of the contract could be."""
    chunks = bytearray()
    try:
        async for chunk in request.stream():
            chunks += chunk
            if len(chunks) > _MAX_BODY:
                raise ApiError("invalidRequest", "The request is too large.")
    except ClientDisconnect as error:
        raise ApiError("invalidRequest", "The request ended early.") from error
    return bytes(chunks)


def transact(request: Request, work: Callable[[Scope], T], principal: Principal | None = None) -> T:
    """Do ``work`` for the caller in one transaction; a refusal rolls it back unless it says that its writes stay."""
    ctx: Context = request.app.state.ctx
    refusal: ApiError | None = None
    try:
        with ctx.store.begin() as tx:
            who = principal or _authenticated(ctx, tx, request)
            try:
                return work(Scope(ctx, tx, ctx.clock.ms(), who))
            except ApiError as error:
                if not error.keep:
                    raise
                refusal = error
    except DBAPIError as error:
        if ctx.store.is_sqlite:
            raise
        # Another process holds the same rows: PostgreSQL ended this transaction and the caller may repeat it.
        raise ApiError("requestInProgress", "Try again.", headers={"Retry-After": "1"}) from error
    raise refusal


def _authenticated(ctx: Context, tx: Connection, request: Request) -> Principal:
    try:
        principal = authenticate(ctx, tx, request)
    except Unauthenticated as error:
        bad = {"WWW-Authenticate": Unauthenticated.www_authenticate}
        raise ApiError("unauthenticated", "The access token is not valid.", headers=bad) from error
    if principal is None:
        raise ApiError("unauthenticated", "Sign in first.", headers={"WWW-Authenticate": "Bearer"})
    return principal
