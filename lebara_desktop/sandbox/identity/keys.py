"""The key that signs id_tokens: ES256, made when first needed, kept in the database for every worker and restart."""

from __future__ import annotations

import asyncio
import logging
import subprocess
from typing import Any

import msgspec
from sqlalchemy import Connection, insert, select

from lebara_desktop.apart import ask
from lebara_desktop.sandbox import signing
from lebara_desktop.sandbox.context import Context
from lebara_desktop.sandbox.signing import ALGORITHM, Jwk
from lebara_desktop.sandbox.web.transact import transact

from .oauth import now
from .tables import signing_key

__all__ = ["ALGORITHM", "public_set", "signed"]

_LIMIT = 10.0  # seconds for a process that takes a third of one

log = logging.getLogger("lebara.sandbox.identity")


async def signed(ctx: Context, claims: dict[str, Any]) -> str:  # Any: claims are text and numbers
    """The claims under the key's signature. Outside of any transaction: it may take a moment, and others go on meanwhile."""
    held = transact(ctx, _held)
    key, token = await _work(ctx, held[0] if held else None, claims)
    if not held:
        transact(ctx, lambda tx: _keep(ctx, tx, key))
    return token


async def public_set(ctx: Context) -> dict[str, Any]:  # Any: a JWK's members differ by key type
    """The JWK set (RFC 7517) of every published key, public halves only."""
    held = transact(ctx, _held)
    if not held:
        key, _none = await _work(ctx, None, None)
        held = transact(ctx, lambda tx: _keep(ctx, tx, key))
    return {"keys": [signing.public_half(key) for key in held]}


def _held(tx: Connection) -> list[Jwk]:
    """The keys, the signing one first."""
    rows = tx.execute(select(signing_key.c.private_jwk).order_by(signing_key.c.created_at, signing_key.c.kid))
    return [msgspec.json.decode(jwk, type=Jwk) for (jwk,) in rows]


def _keep(ctx: Context, tx: Connection, key: Jwk) -> list[Jwk]:
    """Publish a new key. Two that start at once may make two: both stay published, the older one signs."""
    stored = msgspec.json.encode(key).decode()
    tx.execute(insert(signing_key).values(kid=key["kid"], private_jwk=stored, created_at=now(ctx)))
    return _held(tx)


async def _work(ctx: Context, key: Jwk | None, claims: dict[str, Any] | None) -> tuple[Jwk, str]:
    """The key, made where there is none, and the claims under its signature, or nothing where there are none."""
    if ctx.settings.sparing:
        try:
            return await asyncio.to_thread(_ask, key, claims)
        except (OSError, subprocess.SubprocessError, ValueError) as error:
            log.warning("tokens are signed in this process: %s", type(error).__name__)
    key = key or signing.new_key()
    return key, "" if claims is None else signing.signed(key, claims)


def _ask(key: Jwk | None, claims: dict[str, Any] | None) -> tuple[Jwk, str]:
    answer = msgspec.json.decode(
        ask(signing.__name__, {"key": key, "claims": claims}, _LIMIT),
        type=dict[str, Any],  # Any: as above
    )
    return answer["key"], answer["token"]
