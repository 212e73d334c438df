"""Staff act for a customer whom they have looked up: a token of its own, made by token exchange (RFC 8693).

The token is the customer's context at the counter: it can do what the customer could (see access.py), says who acts, cannot be
refreshed, and ends with half an hour, with the staff's own sign-in, or when the till revokes it between two customers.
"""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection, insert, select

from lebara_desktop.sandbox.context import Context

from .clients import SHOP_SCOPE
from .grants import STAFF_ROLES, Signed, new_access, new_grant
from .lookups import may_act_for
from .oauth import Problem, now
from .principal import Unauthenticated, of_token
from .tables import grant, on_behalf

GRANT_TYPE = "urn:ietf:params:oauth:grant-type:token-exchange"
ACCESS_TOKEN = "urn:ietf:params:oauth:token-type:access_token"  # noqa: S105 - the name of a type
ACTING_SECONDS = 1800


def exchange(ctx: Context, tx: Connection, form: Mapping[str, str]) -> dict[str, object] | Problem:
    """grant_type=…:token-exchange with the staff's access token and ``customer``, the party id that a look-up answered."""
    if form.get("subject_token_type", ACCESS_TOKEN) != ACCESS_TOKEN:
        return Problem("invalid_request", "subject_token must be an access token")
    try:
        who = of_token(ctx, tx, form.get("subject_token", ""))
    except Unauthenticated:
        return Problem("invalid_grant", "the subject_token is not valid (any more)")
    if who.role not in STAFF_ROLES or SHOP_SCOPE not in who.scope.split():
        return Problem("invalid_grant", "only staff with the scope 'shop' act for customers")
    party = form.get("customer", "")
    if not may_act_for(ctx, tx, who, party):
        return Problem("invalid_target", "look the customer up first")
    moment = now(ctx)
    parent = tx.execute(select(grant).where(grant.c.id == who.grant_id)).one()
    if parent.client_id != form.get("client_id"):
        return Problem("invalid_grant", "the subject_token is another program's")
    seconds = min(ACTING_SECONDS, parent.expires_at - moment)
    signed = Signed(parent.amr, parent.authenticated_at)
    grant_id = new_grant(tx, who.subject, parent.client_id, "openid profile", moment, moment + seconds, signed)
    tx.execute(insert(on_behalf).values(grant_id=grant_id, parent_id=parent.id, party_id=party))
    return {
        "access_token": new_access(tx, grant_id, moment, seconds),
        "issued_token_type": ACCESS_TOKEN,
        "token_type": "Bearer",
        "expires_in": seconds,
        "scope": "openid profile",
    }
