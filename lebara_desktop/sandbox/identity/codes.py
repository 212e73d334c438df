"""Authorization codes: one use, one minute, bound to client, redirect and PKCE challenge (RFC 6749 §4.1, RFC 7636)."""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, insert, select, update

from lebara_desktop.sandbox.context import Context

from .clients import Asked
from .grants import Signed, end_grant
from .oauth import Problem, digest, new_secret, now
from .tables import code

CODE_SECONDS = 60
_VERIFIER = re.compile(r"[A-Za-z0-9._~-]{43,128}", re.ASCII)
_INVALID = Problem("invalid_grant", "the code is not valid (any more)")


def issue_code(
    ctx: Context, tx: Connection, asked: Asked, subject: str, redirect_uri: str | None = None, *, amr: str
) -> str:
    """A fresh code for somebody who has just proved who they are, in the ways ``amr`` (RFC 8176)."""
    secret = new_secret()
    values = {
        "code_hash": digest(secret),
        "subject": subject,
        "client_id": asked.client.id,
        "redirect_uri": redirect_uri,
        "code_challenge": asked.code_challenge,
        "scope": asked.scope,
        "nonce": asked.nonce,
        "expires_at": now(ctx) + CODE_SECONDS,
        "amr": amr,
        "authenticated_at": now(ctx),
    }
    tx.execute(insert(code).values(values))
    return secret


@dataclass(frozen=True)
class Spent:
    """What a code stood for."""

    code_hash: str
    subject: str
    client_id: str
    scope: str
    nonce: str | None
    signed: Signed


def spend_code(ctx: Context, tx: Connection, form: Mapping[str, str]) -> Spent | Problem:
    """Use the code up. A wrong verifier uses it up too, and a second use ends the grant that the first one opened."""
    row = tx.execute(select(code).where(code.c.code_hash == digest(form.get("code", "")))).first()
    if row is None or row.client_id != form.get("client_id"):
        return _INVALID
    free = code.c.code_hash == row.code_hash, code.c.used_at.is_(None)
    if tx.execute(update(code).where(*free).values(used_at=now(ctx))).rowcount != 1:
        if row.grant_id is not None:
            end_grant(ctx, tx, row.grant_id, "code_reused")
        return _INVALID
    if now(ctx) >= row.expires_at or (row.redirect_uri or "") != form.get("redirect_uri", ""):
        return _INVALID
    if not _matches(form.get("code_verifier", ""), row.code_challenge):
        return _INVALID
    signed = Signed(row.amr, row.authenticated_at)
    return Spent(row.code_hash, row.subject, row.client_id, row.scope, row.nonce, signed)


def remember_grant(tx: Connection, spent: Spent, grant_id: str) -> None:
    """Note which grant the code opened, for the case that the code is shown again."""
    tx.execute(update(code).where(code.c.code_hash == spent.code_hash).values(grant_id=grant_id))


def _matches(verifier: str, challenge: str) -> bool:
    if not _VERIFIER.fullmatch(verifier):
        return False
    made = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode("ascii")).digest()).rstrip(b"=")
    return hmac.compare_digest(made, challenge.encode("ascii"))
