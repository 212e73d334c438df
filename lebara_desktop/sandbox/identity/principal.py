"""Who a request speaks for, read from its bearer token (RFC 6750)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, select
from starlette.requests import Request

from lebara_desktop.sandbox.context import Context

from .oauth import digest, now
from .tables import access, grant, login


@dataclass(frozen=True)
class Principal:
    """A signed-in person, as every route needs to know them."""

    subject: str
    party_id: str
    customer_id: str
    account_id: str
    role: str  # subscriber | staff | manager
    market: str


class Unauthenticated(Exception):
    """The request carries a token that is malformed, unknown, expired or revoked."""

    # RFC 6750 §3: the header that must go with the 401.
    www_authenticate = 'Bearer error="invalid_token"'


_WHO = (
    select(
        login.c.subject,
        login.c.party_id,
        login.c.customer_id,
        login.c.account_id,
        login.c.role,
        login.c.market,
        access.c.expires_at,
    )
    .join(grant, grant.c.id == access.c.grant_id)
    .join(login, login.c.subject == grant.c.subject)
    .where(grant.c.ended_at.is_(None))
)


def authenticate(ctx: Context, tx: Connection, request: Request) -> Principal | None:
    """The principal of the token; None when the request carries none; Unauthenticated when it is not valid."""
    header = request.headers.get("authorization")
    if header is None:
        return None
    scheme, _, token = header.partition(" ")
    if scheme.lower() != "bearer" or not token:
        raise Unauthenticated("the Authorization header is not a bearer token")
    row = tx.execute(_WHO.where(access.c.token_hash == digest(token.strip()))).first()
    if row is None or now(ctx) >= row.expires_at:
        raise Unauthenticated("the access token is not valid (any more)")
    return Principal(row.subject, row.party_id, row.customer_id, row.account_id, row.role, row.market)
