"""What the identity provider keeps. Times are seconds since 1970 by the operator's clock; tokens and codes are SHA-256."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, String, Table, Text

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
    Column("amr", String(32), nullable=False, default=""),  # how the person proved who they are (RFC 8176)
    Column("authenticated_at", BigInteger, nullable=False, default=0),
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
    Column("amr", String(32), nullable=False),
    Column("authenticated_at", BigInteger, nullable=False),
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

staff = Table(  # where somebody works; rights over customers come from the login's role
    "identity_staff",
    metadata,
    Column("subject", ForeignKey("identity_login.subject"), primary_key=True),
    Column("shop_id", String(64), nullable=False),
)

device = Table(  # what a person recognises a sign-in by, in the list of signed-in devices
    "identity_device",
    metadata,
    Column("grant_id", ForeignKey("identity_grant.id"), primary_key=True),
    Column("name", String(80), nullable=False),
    Column("way", String(16), nullable=False),  # window | browser | device
    Column("last_used_at", BigInteger, nullable=False),
)

on_behalf = Table(  # a grant with which staff act for one customer; it ends with the staff's own
    "identity_on_behalf",
    metadata,
    Column("grant_id", ForeignKey("identity_grant.id"), primary_key=True),
    Column("parent_id", ForeignKey("identity_grant.id"), nullable=False, index=True),
    Column("party_id", String(64), nullable=False),
)

lookup = Table(  # which staff looked for whom: the right to act for that customer, and the record of it
    "identity_lookup",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", BigInteger, nullable=False, index=True),
    Column("subject", ForeignKey("identity_login.subject"), nullable=False),
    Column("shop_id", String(64), nullable=False, index=True),
    Column("kind", String(16), nullable=False),  # number | sim (number or ICCID) | email | document | name
    Column("party_id", String(64)),  # none: nobody was found
)

device_code = Table(  # RFC 8628
    "identity_device_code",
    metadata,
    Column("code_hash", String(64), primary_key=True),
    Column("user_code", String(16), nullable=False, unique=True),
    Column("client_id", String(64), nullable=False),
    Column("scope", String(200), nullable=False),
    Column("name", String(80), nullable=False),
    Column("created_at", BigInteger, nullable=False),
    Column("expires_at", BigInteger, nullable=False, index=True),
    Column("interval", Integer, nullable=False),  # seconds; grows by five with every poll that came too early
    Column("polled_at", BigInteger, nullable=False, default=0),
    Column("ticket_hash", String(64)),  # of the page on which a signed-in person decides
    Column("subject", String(64)),  # who signed in on that page
    Column("amr", String(32), nullable=False, default=""),
    Column("authenticated_at", BigInteger, nullable=False, default=0),
    Column("state", String(16), nullable=False),  # pending | approved | denied | used
)

challenge = Table(  # one run of a one-time code by SMS, for signing in, a new password or a new account
    "identity_challenge",
    metadata,
    Column("session_hash", String(64), primary_key=True),
    Column(
        "purpose", String(16), nullable=False
    ),  # sign_in | reset_password | register | second_step, or one of proof.py
    Column(
        "target", String(254), nullable=False, default=""
    ),  # what a proof is about, where the recipient does not say it
    Column("recipient", String(254), nullable=False, index=True),  # digits of E.164, or an e-mail address
    Column("subject", String(130)),  # none: a new account
    Column("market", String(16), nullable=False),
    Column("language", String(16), nullable=False),
    Column("client_id", String(64), nullable=False),
    Column("scope", String(200), nullable=False),
    Column("code_challenge", String(64), nullable=False),
    Column("nonce", String(512)),
    Column(
        "code_hash", String(64), nullable=False
    ),  # with the session's secret, so that five digits cannot be guessed from it
    Column("sent_at", BigInteger, nullable=False),
    Column("sends", Integer, nullable=False),
    Column("wrong", Integer, nullable=False, default=0),
    Column("expires_at", BigInteger, nullable=False, index=True),
    Column("proved_at", BigInteger),
    Column("second_due_at", BigInteger),  # since when a code of the authenticator app is waited for
    Column("second_at", BigInteger),  # when one was entered
    Column("locked_until", BigInteger, nullable=False, default=0),
    Column("ended_at", BigInteger),
)

proof = Table(  # what somebody who is signed in has proved once more, for one change
    "identity_proof",
    metadata,
    Column("proof_hash", String(64), primary_key=True),
    Column("subject", String(130), nullable=False, index=True),  # as a principal's: login, or login>customer
    Column("purpose", String(16), nullable=False),
    Column("target", String(254), nullable=False),  # the number or the address; empty: no one thing
    Column("expires_at", BigInteger, nullable=False),
    Column("used_at", BigInteger),
)

factor = Table(  # the second step of a sign-in; the secret is kept as it is, since codes are made of it
    "identity_factor",
    metadata,
    Column("subject", ForeignKey("identity_login.subject"), primary_key=True),
    Column("secret", String(64), nullable=False),
    Column("made_at", BigInteger, nullable=False),
    Column("confirmed_at", BigInteger),  # none: no code of it was entered, so it counts for nothing
    Column(
        "last_step", BigInteger, nullable=False, default=0
    ),  # of the code that was used last: none before it is good
    Column("failed_tries", Integer, nullable=False, default=0),
    Column("locked_until", BigInteger, nullable=False, default=0),
)

recovery = Table(  # codes for somebody who has lost the app: each good once
    "identity_recovery",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("subject", ForeignKey("identity_login.subject"), nullable=False, index=True),
    Column("code_hash", String(200), nullable=False),  # as passwords are kept
    Column("used_at", BigInteger),
)

probe = Table(  # tries that named nobody or a wrong password, by the address they came from
    "identity_probe",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("address", String(64), nullable=False),
    Column("at", BigInteger, nullable=False),
    Index("identity_probe_address", "address", "at"),
)

registration = Table(  # an account that is being made; its number is that of the ids of person, customer and account
    "identity_registration",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("subject", ForeignKey("identity_login.subject"), nullable=False, unique=True),
    Column("language", String(16), nullable=False),
    Column("family_name", String(100), nullable=False),
    Column("started_at", BigInteger, nullable=False),
)

guest = Table(  # somebody without an account who renews one line; their number is that of their ids and of their view of the line
    "identity_guest",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("subject", ForeignKey("identity_login.subject"), nullable=False, unique=True),
    Column("line_id", ForeignKey("line.id"), nullable=False),
    Column("started_at", BigInteger, nullable=False),
)

sale = Table(  # which staff took an order for a customer
    "identity_sale",
    metadata,
    Column("order_number", Integer, primary_key=True),
    Column("subject", ForeignKey("identity_login.subject"), nullable=False),
    Column("shop_id", String(64), nullable=False, index=True),
    Column("at", BigInteger, nullable=False),
)
