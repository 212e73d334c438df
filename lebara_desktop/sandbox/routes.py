"""From a request to a transaction and back: the same few steps for every resource of the table."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from sqlalchemy import Connection
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from . import crud, delivery, events, idempotency
from .context import Context
from .errors import ApiError
from .identity import Principal, Unauthenticated, access, authenticate
from .identity.proof import HEADER as PROOF
from .language import preferred
from .operations import Call
from .resource import Key, Resource
from .resources import ACTIONS, HUBS, RESOURCES
from .responses import answer, listed, raw
from .scope import Scope
from .store import Contended
from .tmf630 import Doc, Query, parse_query
from .wire import encode

_MAX_BODY = 256 * 1024
_JSON = frozenset({"application/json", "application/merge-patch+json"})
_TRIES = 8  # of a transaction that another process got in the way of
Endpoint = Callable[[Request], Awaitable[Response]]
T = TypeVar("T")


def resource_routes() -> list[BaseRoute]:
    """Every official path, from the table."""
    found: list[BaseRoute] = []
    for one in RESOURCES:
        if one.readable:
            found.append(Route(one.path, _listing(one), methods=["GET"]))
            found.append(Route(f"{one.path}/{{id}}", _single(one), methods=["GET"]))
        if one.create or "POST" in one.verbs:
            found.append(Route(one.path, _posting(_creation(one), one.key, one.path, 201), methods=["POST"]))
        if "PATCH" in one.verbs:
            found.append(Route(f"{one.path}/{{id}}", _patching(one), methods=["PATCH"]))
        if "DELETE" in one.verbs:
            found.append(Route(f"{one.path}/{{id}}", _removing(_removal(one)), methods=["DELETE"]))
    for action in ACTIONS:
        found.append(Route(action.path, _posting(action.run, "optional", action.path, 200), methods=["POST"]))
    for api, base in HUBS:
        found.append(
            Route(f"{base}/hub", _posting(_subscribing(api, base), "optional", f"{base}/hub", 201), methods=["POST"])
        )
        found.append(Route(f"{base}/hub/{{id}}", _removing(_unsubscribing(api)), methods=["DELETE"]))
    return found


def _creation(resource: Resource) -> Callable[[Call], Doc]:
    return resource.create or (lambda call: crud.create(resource, call))


def _removal(resource: Resource) -> Callable[[Call], None]:
    return lambda call: crud.remove(resource, call)


def _subscribing(api: str, base: str) -> Callable[[Call], Doc]:
    return lambda call: events.subscribe(api, base, call)


def _unsubscribing(api: str) -> Callable[[Call], None]:
    return lambda call: events.unsubscribe(api, call)


def _query(request: Request) -> Query:
    accept = request.headers.get("accept", "*/*")
    if not any(kind in accept for kind in ("*/*", "application/*", "application/json")):
        raise ApiError("notAcceptable", "Answers are application/json.")
    return parse_query(request.query_params.multi_items())


def _listing(resource: Resource) -> Endpoint:
    async def endpoint(request: Request) -> Response:
        query = _query(request)

        def work(scope: Scope) -> Response:
            scope.query = query
            return listed(crud.page_of(resource, scope))

        return await transact(request, work, write=False)

    return endpoint


def _single(resource: Resource) -> Endpoint:
    async def endpoint(request: Request) -> Response:
        query = Query(fields=_query(request).fields)
        wanted = str(request.path_params["id"])

        def work(scope: Scope) -> Response:
            scope.query = query
            return answer(crud.read_one(resource, scope, wanted))

        return await transact(request, work, write=False)

    return endpoint


def _patching(resource: Resource) -> Endpoint:
    async def endpoint(request: Request) -> Response:
        principal = await transact(request, lambda scope: scope.principal, write=False)
        body, wanted = await read_json(request), str(request.path_params["id"])
        return await transact(
            request, lambda scope: answer(crud.patch(resource, Call(scope, body, "", "", wanted))), principal
        )

    return endpoint


def _removing(effect: Callable[[Call], None]) -> Endpoint:
    async def endpoint(request: Request) -> Response:
        wanted = str(request.path_params["id"])

        def work(scope: Scope) -> Response:
            effect(Call(scope, b"", "", "", wanted))
            return Response(status_code=204)

        return await transact(request, work)

    return endpoint


def _posting(effect: Callable[[Call], Doc], key_rule: Key, path: str, status: int) -> Endpoint:
    async def endpoint(request: Request) -> Response:
        ctx: Context = request.app.state.ctx
        principal = await transact(request, lambda scope: scope.principal, write=False)
        key = idempotency.read_key(request.headers.get("idempotency-key"), key_rule == "required")
        body = await read_body(request) if status == 200 else await read_json(request)
        path_id = str(request.path_params.get("id", ""))
        claim = (principal.subject, path, path_id, key)
        if key and claim in ctx.running:
            raise ApiError("requestInProgress", "This request is being worked on.", headers={"Retry-After": "1"})
        ctx.running.add(claim)
        try:
            if ctx.before_effect is not None:
                await ctx.before_effect(request)
            route = path.replace("{id}", path_id)
            return await transact(
                request, lambda scope: _once(scope, effect, key, route, path_id, body, status), principal
            )
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
        doc = access.effect_for(scope.principal, route, effect)(Call(scope, body, key, print_, path_id))
        stored = idempotency.Stored(status, str(doc.get("href", "")), encode(doc))
        if key:
            idempotency.remember(scope.tx, scope.at, subject, route, key, print_, stored)
    headers = {"Location": stored.location} if stored.status == 201 and stored.location else {}
    if replayed:
        headers["Idempotent-Replayed"] = "true"
    return raw(stored.body, stored.status, headers)


async def read_json(request: Request) -> bytes:
    """Return a JSON body. Raises ApiError if it says that it is something else."""
    kind = request.headers.get("content-type", "application/json").partition(";")[0].strip().lower()
    if kind not in _JSON:
        raise ApiError("unsupportedMediaType", "Send application/json.")
    return await read_body(request)


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


async def transact(
    request: Request, work: Callable[[Scope], T], principal: Principal | None = None, *, write: bool = True
) -> T:
    """Do ``work`` for the caller in one transaction; a refusal rolls it back unless it says that its writes stay.

    Where several processes share the database, one that got in another's way is tried again from the start.
    """
    for number in range(_TRIES):
        try:
            return _attempt(request, work, principal, write)
        except Contended as error:
            if number + 1 == _TRIES:
                raise ApiError("requestInProgress", "Try again.", headers={"Retry-After": "1"}) from error
            await asyncio.sleep(0.01 * 2**number)
    raise AssertionError("unreachable")


def _attempt(request: Request, work: Callable[[Scope], T], principal: Principal | None, write: bool) -> T:
    ctx: Context = request.app.state.ctx
    refusal: ApiError | None = None
    with ctx.store.begin(write) as tx:
        who = principal or _authenticated(ctx, tx, request)
        try:
            proof = request.headers.get(PROOF, "")
            done = work(Scope(ctx, tx, ctx.clock.ms(), who, language=preferred(request), proof=proof))
        except ApiError as error:
            if not error.keep:
                raise
            refusal = error
    if ctx.to_deliver:
        ctx.to_deliver = False
        delivery.start(ctx)
    if refusal is not None:
        raise refusal
    return done


def _authenticated(ctx: Context, tx: Connection, request: Request) -> Principal:
    try:
        principal = authenticate(ctx, tx, request)
    except Unauthenticated as error:
        bad = {"WWW-Authenticate": Unauthenticated.www_authenticate}
        raise ApiError("unauthenticated", "The access token is not valid.", headers=bad) from error
    if principal is None:
        raise ApiError("unauthenticated", "Sign in first.", headers={"WWW-Authenticate": "Bearer"})
    return access.admit(ctx, tx, request, principal)
