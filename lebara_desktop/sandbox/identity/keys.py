"""The key that signs id_tokens: ES256, made when first needed, kept in the database for every worker and restart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import Connection, insert, select

from lebara_desktop.sandbox.context import Context

from .oauth import now
from .tables import signing_key

if TYPE_CHECKING:
    from joserfc.jwk import ECKey

ALGORITHM = "ES256"


def current(ctx: Context, tx: Connection) -> ECKey:
    """The signing key. Two workers that start at once may make two: both stay published, the older one signs."""
    from joserfc.jwk import ECKey  # 60 ms of cryptography: not before somebody signs in

    row = tx.execute(select(signing_key).order_by(signing_key.c.created_at, signing_key.c.kid).limit(1)).first()
    if row is not None:
        return ECKey.import_key(msgspec.json.decode(row.private_jwk, type=dict[str, str | list[str]]))
    key = ECKey.generate_key("P-256", {"alg": ALGORITHM, "use": "sig"}, private=True, auto_kid=True)
    stored = msgspec.json.encode(key.as_dict(private=True)).decode()
    tx.execute(insert(signing_key).values(kid=key.kid, private_jwk=stored, created_at=now(ctx)))
    return key


def public_set(ctx: Context, tx: Connection) -> dict[str, Any]:  # Any: a JWK's members differ by key type
    """The JWK set (RFC 7517) of every published key, public halves only."""
    from joserfc.jwk import ECKey

    current(ctx, tx)
    rows = tx.execute(select(signing_key.c.private_jwk).order_by(signing_key.c.created_at, signing_key.c.kid))
    keys = [ECKey.import_key(msgspec.json.decode(jwk, type=dict[str, str | list[str]])) for (jwk,) in rows]
    return {"keys": [key.as_dict(private=False) for key in keys]}


def sign(key: ECKey, claims: dict[str, Any]) -> str:  # Any: claims are text and numbers
    """A compact JWS with the key's id in its header."""
    from joserfc import jwt

    return jwt.encode({"alg": ALGORITHM, "kid": key.kid, "typ": "JWT"}, claims, key)
