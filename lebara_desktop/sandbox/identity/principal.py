"""Who a request speaks for, read from its bearer token (RFC 6750)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, and_, or_, select
from starlette.requests import Request

from lebara_desktop.sandbox.context import Context
from lebara_desktop.sandbox.tables import customer

from .oauth import digest, now
from .tables import access, grant, guest, login, on_behalf, staff

SUBSCRIBER, REGISTRANT, OPERATOR, GUEST = "subscriber", "registrant", "operator", "guest"
ACTING = "acting"  # staff in the name of a customer: a token made by token exchange (RFC 8693)


@dataclass(frozen=True)
class Principal:
    """A signed-in person, as every route needs to know them."""

    subject: str  # what idempotency keys belong to: the login, or login>customer where staff act for somebody
    party_id: str
    customer_id: str
    account_id: str
    role: str  # subscriber | registrant | staff | manager | acting | operator | guest
    market: str
    grant_id: str = ""
    scope: str = ""
    shop_id: str = ""  # of staff, also while they act for a customer
    actor: str = ""  # the login of the staff who acts for this customer; empty otherwise
    actor_role: str = ""  # staff | manager, of that actor
    actor_party: str = ""  # the party of that actor: the salesAgent of what is ordered
    reach: str = "own"  # own | exact | all: see access.py
    guest_id: int = 0  # of a guest: the number of this one visit
    guest_line: int = 0  # and the one line that may be renewed
    parties: tuple[str, ...] = ()  # whom a look-up of staff found; more than one only for a manager's search by name

    @property
    def login(self) -> str:
        """The subject of the login itself."""
        return self.actor or self.subject


class Unauthenticated(Exception):
    """The request carries a token that is malformed, unknown, expired or revoked."""

    # RFC 6750 §3: the header that must go with the 401.
    www_authenticate = 'Bearer error="invalid_token"'


_PARENT = grant.alias("parent")
_WHO = (
    select(
        login.c.subject,
        login.c.party_id,
        login.c.customer_id,
        login.c.account_id,
        login.c.role,
        login.c.market,
        grant.c.id.label("grant_id"),
        grant.c.scope,
        staff.c.shop_id,
        on_behalf.c.party_id.label("for_party"),
        guest.c.id.label("guest_id"),
        guest.c.line_id.label("guest_line"),
        access.c.expires_at,
    )
    .join(grant, grant.c.id == access.c.grant_id)
    .join(login, login.c.subject == grant.c.subject)
    .outerjoin(staff, staff.c.subject == login.c.subject)
    .outerjoin(guest, guest.c.subject == login.c.subject)
    .outerjoin(on_behalf, on_behalf.c.grant_id == grant.c.id)
    .outerjoin(_PARENT, _PARENT.c.id == on_behalf.c.parent_id)
    .where(grant.c.ended_at.is_(None))
    .where(or_(on_behalf.c.grant_id.is_(None), and_(_PARENT.c.id.is_not(None), _PARENT.c.ended_at.is_(None))))
)


def authenticate(ctx: Context, tx: Connection, request: Request) -> Principal | None:
    """The principal of the token; None when the request carries none; Unauthenticated when it is not valid."""
    header = request.headers.get("authorization")
    if header is None:
        return None
    scheme, _, token = header.partition(" ")
    if scheme.lower() != "bearer" or not token:
        raise Unauthenticated("the Authorization header is not a bearer token")
    return of_token(ctx, tx, token.strip())


def of_token(ctx: Context, tx: Connection, token: str) -> Principal:
    """Whom an access token speaks for. Raises Unauthenticated."""
    row = tx.execute(_WHO.where(access.c.token_hash == digest(token))).first()
    if row is None or now(ctx) >= row.expires_at:
        raise Unauthenticated("the access token is not valid (any more)")
    held = {"grant_id": row.grant_id, "scope": row.scope, "shop_id": row.shop_id or ""}
    if row.guest_id is not None:
        held |= {"guest_id": row.guest_id, "guest_line": row.guest_line}
    if row.for_party is None:
        return Principal(row.subject, row.party_id, row.customer_id, row.account_id, row.role, row.market, **held)
    one = tx.execute(select(customer).where(customer.c.party_id == row.for_party)).first()
    if one is None:
        raise Unauthenticated("the customer of this token is gone")
    ids = (f"{row.subject}>{one.party_id}", one.party_id, one.customer_id, one.account_id)
    return Principal(*ids, ACTING, one.market, **held, actor=row.subject, actor_role=row.role, actor_party=row.party_id)
