"""What the identity provider keeps. Times are seconds since 1970 by the operator's clock; tokens and codes are SHA-256."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Integer, String, Table, Text

from lebara_desktop.sandbox.store import metadata

login = Table(
    "identity_login",
    metadata,
    Column("subject", String(64), primary_key=True),
    Column("msisdn", String(20), unique=True),  # digits of E.164; none for staff
    Column("email", String(254), unique=True),  # lower case
    Column("password", String(200), nullable=False),
    Column("party_id", String(64), nullable=False),
    Column("customer_id", String(64), nullable=False),
    Column("account_id", String(64), nullable=False),
    Column("market", String(16), nullable=False),
    Column("role", String(16), nullable=False),
    Column("name", String(200), nullable=False),
    Column("given_name", String(100), nullable=False),
    Column("failed_tries", Integer, nullable=False, default=0),
    Column("locked_until", BigInteger, nullable=False, default=0),
)

signing_key = Table(
    "identity_key",
    metadata,
    Column("kid", String(64), primary_key=True),
    Column("private_jwk", Text, nullable=False),
    Column("created_at", BigInteger, nullable=False),
)

grant = Table(  # one sign-in on one device, until it is revoked, misused or too old
    "identity_grant",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("subject", ForeignKey("identity_login.subject"), nullable=False, index=True),
    Column("client_id", String(64), nullable=False),
    Column("scope", String(200), nullable=False),
    Column("created_at", BigInteger, nullable=False),
    Column("expires_at", BigInteger, nullable=False),
    Column("ended_at", BigInteger),
    Column("end_reason", String(32)),
)

code = Table(
    "identity_code",
    metadata,
    Column("code_hash", String(64), primary_key=True),
    Column("subject", ForeignKey("identity_login.subject"), nullable=False),
    Column("client_id", String(64), nullable=False),
    Column("redirect_uri", String(200)),  # none: issued by the challenge endpoint
    Column("code_challenge", String(64), nullable=False),
    Column("scope", String(200), nullable=False),
    Column("nonce", String(512)),
    Column("expires_at", BigInteger, nullable=False, index=True),
    Column("used_at", BigInteger),
    Column("grant_id", String(64)),
)

access = Table(
    "identity_access",
    metadata,
    Column("token_hash", String(64), primary_key=True),
    Column("grant_id", ForeignKey("identity_grant.id"), nullable=False, index=True),
    Column("expires_at", BigInteger, nullable=False, index=True),
)

refresh = Table(
    "identity_refresh",
    metadata,
    Column("token_hash", String(64), primary_key=True),
    Column("grant_id", ForeignKey("identity_grant.id"), nullable=False, index=True),
    Column("expires_at", BigInteger, nullable=False, index=True),
    Column("replaced_at", BigInteger),
    Column("successor_salt", String(64)),
    Column("successor_hash", String(64)),
)
