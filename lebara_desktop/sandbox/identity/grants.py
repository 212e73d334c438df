"""A grant: one sign-in on one device, its short access tokens and its chain of refresh tokens.

Each refresh token has exactly one successor, an HMAC of itself under a random key that only the database holds. So a refresh whose
answer was lost can be answered again with the *same* successor, although only hashes are stored, and the chain never forks:
whoever shows an older link later shows that two hold the chain, and the whole grant ends (RFC 9700 §4.14.2).
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import logging
import secrets
from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert, select, update

from lebara_desktop.sandbox.context import Context

from .clients import SHOP_SCOPE
from .oauth import Problem, digest, new_secret, now
from .principal import GUEST
from .tables import access, code, device, grant, login, on_behalf, refresh

ACCESS_SECONDS = 600
GRACE_SECONDS = 60  # in which the previous refresh token is answered again
IDLE_SECONDS = 180 * 86400  # a refresh token that nobody uses
GRANT_SECONDS = 400 * 86400  # absolute: longer than the year that a demonstration skips with the virtual clock
STAFF_ROLES = ("staff", "manager")
STAFF_SECONDS = 12 * 3600  # absolute, at a till that many use (SAFETY 2.1)
GUEST_SECONDS = 24 * 3600  # absolute: as long as an order that nobody pays stands

log = logging.getLogger("lebara.sandbox.identity")
_INVALID = Problem("invalid_grant", "the refresh token is not valid (any more)")

_LINK = select(
    refresh.c.grant_id,
    refresh.c.expires_at,
    grant.c.subject,
    grant.c.client_id,
    grant.c.scope,
    grant.c.ended_at,
    grant.c.expires_at.label("grant_expires_at"),
).join(grant, grant.c.id == refresh.c.grant_id)


@dataclass(frozen=True)
class Device:
    """What a person recognises a sign-in by: the name that the program gave itself, and the way it came."""

    name: str = ""
    way: str = "window"  # window | browser | device


@dataclass(frozen=True)
class Signed:
    """How somebody proved who they are, in the words of RFC 8176, and when (seconds since 1970)."""

    amr: str
    at: int


@dataclass(frozen=True)
class Issued:
    """Tokens for one answer."""

    grant_id: str
    subject: str
    client_id: str
    scope: str
    access_token: str
    refresh_token: str | None
    life: int = ACCESS_SECONDS  # of the access token


def open_grant(
    ctx: Context, tx: Connection, subject: str, client_id: str, scope: str, signed: Signed, device_: Device
) -> Issued:
    """A new grant with its first tokens; a refresh token only when `offline_access` was asked."""
    moment = now(ctx)
    _forget_old(tx, moment)
    role = tx.execute(select(login.c.role).where(login.c.subject == subject)).scalar_one()
    if role not in STAFF_ROLES:
        scope = " ".join(name for name in scope.split() if name != SHOP_SCOPE)
    life = STAFF_SECONDS if role in STAFF_ROLES else GUEST_SECONDS if role == GUEST else GRANT_SECONDS
    grant_id = new_grant(tx, subject, client_id, scope, moment, moment + life, signed)
    seen = {"name": clean_name(device_.name), "way": device_.way, "last_used_at": moment}
    tx.execute(insert(device).values(grant_id=grant_id, **seen))
    first = new_secret() if "offline_access" in scope.split() else None
    if first is not None:
        _keep_refresh(tx, first, grant_id, moment + IDLE_SECONDS)
    return Issued(grant_id, subject, client_id, scope, new_access(tx, grant_id, moment, ACCESS_SECONDS), first)


def new_grant(
    tx: Connection, subject: str, client_id: str, scope: str, moment: int, expires_at: int, signed: Signed
) -> str:
    """The row of a grant; returns its id."""
    grant_id = secrets.token_hex(16)
    times = {"created_at": moment, "expires_at": expires_at, "amr": signed.amr, "authenticated_at": signed.at}
    tx.execute(insert(grant).values(id=grant_id, subject=subject, client_id=client_id, scope=scope, **times))
    return grant_id


def clean_name(name: str) -> str:
    """A device's name as it may be shown: one line of printable characters, up to 60."""
    return " ".join("".join(c if c.isprintable() else " " for c in name).split())[:60]


def rotate(ctx: Context, tx: Connection, token: str, client_id: str) -> Issued | Problem:
    """The next tokens for a refresh token; ends the grant when the token was replaced before and its grace is over."""
    moment = now(ctx)
    row = tx.execute(_LINK.where(refresh.c.token_hash == digest(token))).first()
    if row is None or row.client_id != client_id or row.ended_at is not None:
        return _INVALID
    if moment >= min(row.expires_at, row.grant_expires_at):
        return _INVALID
    successor = _replace(tx, token, row.grant_id, moment)
    if successor is None:
        end_grant(ctx, tx, row.grant_id, "refresh_reused")
        return _INVALID
    tx.execute(update(device).where(device.c.grant_id == row.grant_id).values(last_used_at=moment))
    life = min(ACCESS_SECONDS, row.grant_expires_at - moment)
    fresh = new_access(tx, row.grant_id, moment, life)
    return Issued(row.grant_id, row.subject, client_id, row.scope, fresh, successor, life)


def end_grant(ctx: Context, tx: Connection, grant_id: str, reason: str) -> None:
    """Sign this device out: no token of the grant works any more."""
    ended = tx.execute(
        update(grant)
        .where(grant.c.id == grant_id, grant.c.ended_at.is_(None))
        .values(ended_at=now(ctx), end_reason=reason)
    )
    tx.execute(delete(access).where(access.c.grant_id == grant_id))
    for (child,) in tx.execute(select(on_behalf.c.grant_id).where(on_behalf.c.parent_id == grant_id)).all():
        end_grant(ctx, tx, child, reason)
    if ended.rowcount:
        log.log(logging.INFO if reason == "revoked" else logging.WARNING, "grant ended reason=%s", reason)


def end_grants(ctx: Context, tx: Connection, subject: str, reason: str, *, but: str = "") -> int:
    """Sign every device of a login out, but for the grant ``but``; how many that were."""
    joined = select(grant.c.id).join(device, device.c.grant_id == grant.c.id)
    mine = (grant.c.subject == subject, grant.c.ended_at.is_(None), grant.c.id != but)
    found = tx.execute(joined.where(*mine)).all()
    for (grant_id,) in found:
        end_grant(ctx, tx, grant_id, reason)
    return len(found)


def revoke(ctx: Context, tx: Connection, token: str, client_id: str) -> None:
    """RFC 7009: a refresh token ends its grant with all access tokens; an access token ends itself, and the grant too where
    it acts for a customer; an unknown one is no error."""
    hashed = digest(token)
    for table in (refresh, access):
        found = select(table.c.grant_id, on_behalf.c.party_id).join(grant, grant.c.id == table.c.grant_id)
        found = found.outerjoin(on_behalf, on_behalf.c.grant_id == grant.c.id)
        row = tx.execute(found.where(table.c.token_hash == hashed, grant.c.client_id == client_id)).first()
        if row is not None and (table is refresh or row.party_id is not None):
            end_grant(ctx, tx, row.grant_id, "revoked")
        elif row is not None:
            tx.execute(delete(access).where(access.c.token_hash == hashed))


def _replace(tx: Connection, token: str, grant_id: str, moment: int) -> str | None:
    """The token's one successor, or None when this is reuse."""
    hashed = digest(token)
    salt = secrets.token_hex(32)
    successor = _derive(token, salt)
    unused = refresh.c.token_hash == hashed, refresh.c.replaced_at.is_(None)
    claim = {"replaced_at": moment, "successor_salt": salt, "successor_hash": digest(successor)}
    if tx.execute(update(refresh).where(*unused).values(claim)).rowcount == 1:
        _keep_refresh(tx, successor, grant_id, moment + IDLE_SECONDS)
        return successor
    old = tx.execute(select(refresh).where(refresh.c.token_hash == hashed)).one()
    answer_used = select(refresh.c.replaced_at).where(refresh.c.token_hash == old.successor_hash)
    if moment - old.replaced_at > GRACE_SECONDS or tx.execute(answer_used).scalar() is not None:
        return None
    return _derive(token, old.successor_salt)


def _derive(token: str, salt: str) -> str:
    made = hmac.new(bytes.fromhex(salt), token.encode("utf-8", "surrogatepass"), hashlib.sha256).digest()
    return base64.urlsafe_b64encode(made).rstrip(b"=").decode("ascii")


def _keep_refresh(tx: Connection, token: str, grant_id: str, expires_at: int) -> None:
    tx.execute(insert(refresh).values(token_hash=digest(token), grant_id=grant_id, expires_at=expires_at))


def new_access(tx: Connection, grant_id: str, moment: int, seconds: int) -> str:
    """A fresh access token of a grant."""
    token = new_secret()
    tx.execute(insert(access).values(token_hash=digest(token), grant_id=grant_id, expires_at=moment + seconds))
    return token


def _forget_old(tx: Connection, moment: int) -> None:
    """Drop what can answer nothing any more; spent codes stay a day, so that their reuse is still seen."""
    tx.execute(delete(access).where(access.c.expires_at < moment))
    tx.execute(delete(code).where(code.c.expires_at < moment - 86400))
    tx.execute(delete(refresh).where(refresh.c.expires_at < moment))
