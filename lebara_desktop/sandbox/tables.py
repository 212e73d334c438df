"""The operator's tables. Moments are milliseconds since 1970, money is minor units, data is bytes, calls are seconds."""

from __future__ import annotations

from sqlalchemy import (
    DDL,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    SmallInteger,
    String,
    Table,
    Text,
    UniqueConstraint,
    event,
)

from .store import metadata

CLOCK = "clockOffset"  # the key under which the clock's offset is kept
meta = Table("meta", metadata, Column("key", String, primary_key=True), Column("value", Text, nullable=False))

customer = Table(
    "customer",
    metadata,
    Column("party_id", String, primary_key=True),
    Column("customer_id", String, nullable=False, unique=True),
    Column("account_id", String, nullable=False, unique=True),
    Column("given_name", String, nullable=False),
    Column("family_name", String, nullable=False),
    Column("email", String, nullable=False),
    Column("phone", String, nullable=False),
    Column("market", String, nullable=False),
    Column("currency", String, nullable=False),
    Column("language", String, nullable=False),
    Column("created_at", BigInteger, nullable=False),
    Column("address", Text, nullable=False, default=""),  # JSON: the postal address, in the words of 632
    Column("consents", Text, nullable=False, default="{}"),  # JSON: channel -> whether advertising is welcome there
    Column("consented_at", BigInteger),
)

line = Table(
    "line",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("party_id", ForeignKey("customer.party_id"), nullable=False, index=True),
    Column("msisdn", String, nullable=False, unique=True),
    Column("iccid", String, nullable=False, unique=True),
    Column("market", String, nullable=False),
    Column("name", String, nullable=False),
    Column("auto_renew", Boolean, nullable=False),
    Column("activated_at", BigInteger),  # null: the SIM is not activated
    Column("active_at", BigInteger, nullable=False),  # last use or purchase: the anchor of some markets' number loss
    Column("stage", String, nullable=False),  # the lifecycle state of which the customer was last told
    Column("esim", Boolean, nullable=False),
    Column("habit", String, nullable=False),  # how this person uses the line, when the clock is moved
    Column(
        "owned_at", BigInteger, nullable=False, default=0
    ),  # since when it is this customer's: what was before is not theirs
    Column("registration_due_at", BigInteger),  # until when its holder must be registered; null: they need not, or are
    Column("profile", String, nullable=False, default=""),  # of an eSIM: released | shown | installed
)

product = Table(
    "product",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("line_id", ForeignKey("line.id"), nullable=False, index=True),
    Column("parent_id", ForeignKey("product.id"), index=True),  # an add-on's plan
    Column("offering_id", String, nullable=False),
    Column("offering_name", String, nullable=False),
    Column("kind", String, nullable=False),  # plan | addon | sim (a line that has had no plan yet)
    Column("status", String, nullable=False),  # official ProductStatusType
    Column("starts_at", BigInteger, nullable=False),
    Column("ends_at", BigInteger, nullable=False),
    Column("terminated_at", BigInteger),
    Column("price_minor", BigInteger, nullable=False),
    Column("currency", String, nullable=False),
    Column("tax_rate", Integer, nullable=False),
    Column("validity_days", Integer, nullable=False),
    Column("order_id", Integer),
    Column("item_id", String),
    Column("follows_id", Integer),  # the plan that this queued one waits for
    Column("allowances", Text, nullable=False),  # JSON as sold: a later price list must not change it
    CheckConstraint("ends_at >= starts_at"),
)

# The id of a usage record begins with its line (``line_id * RECORDS_OF_A_LINE`` and up): a line's records are neighbours in the
# table itself, so that a year of usage needs no index, which would cost more than the records.
RECORDS_OF_A_LINE = 10**9
cdr = Table(
    "cdr",
    metadata,
    Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=False),
    Column("line_id", Integer, nullable=False),
    Column("product_id", Integer, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("day", Integer, nullable=False),  # proleptic ordinal of the day in the market's zone
    Column("kind", String, nullable=False),
    Column("amount", BigInteger, nullable=False),  # bytes, seconds or texts
    Column("charged", BigInteger, nullable=False),  # what the bucket lost: bytes, started minutes or texts
    Column("peer", String),
    Column("country", String),
)

orders = Table(
    "orders",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("party_id", String, nullable=False, index=True),
    Column("account_id", String, nullable=False),
    Column("client_ref", String, nullable=False),
    Column("fingerprint", String, nullable=False),
    Column("category", String, nullable=False),
    Column("channel", String, nullable=False),
    Column("line_id", ForeignKey("line.id"), nullable=False),
    Column("product_id", Integer),
    Column("item_id", String, nullable=False),
    Column("action", String, nullable=False),
    Column("offering_id", String),
    Column("offering_name", String),
    Column("start_mode", String, nullable=False),
    Column("auto_renew", Boolean),
    Column("state", String, nullable=False),  # official ProductOrderStateType
    Column("status_reason", String),
    Column("total_minor", BigInteger, nullable=False),
    Column("currency", String, nullable=False),
    Column("tax_rate", Integer, nullable=False),
    Column("ordered_at", BigInteger, nullable=False),
    Column("expected_at", BigInteger, nullable=False),
    Column("closed_at", BigInteger),
    Column("cancel_reason", String),
    Column("term_start", BigInteger),
    Column("term_end", BigInteger),
    Column("new_product_id", Integer),
    Column("details", Text),  # JSON: the characteristics of an order about a number or a SIM
    Column("revision", Integer, nullable=False),
    # Per owner, not global: another customer's reference must neither collide with nor reveal this one (SAFETY 1.2).
    UniqueConstraint("party_id", "client_ref", name="orders_client_ref"),
    CheckConstraint("total_minor >= 0"),
)

payment = Table(
    "payment",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("secret", String, nullable=False),
    Column("order_id", ForeignKey("orders.id"), nullable=False),
    Column("party_id", String, nullable=False, index=True),
    Column("account_id", String, nullable=False),
    Column("attempt_ref", String, nullable=False),
    Column("fingerprint", String, nullable=False),
    Column("amount_minor", BigInteger, nullable=False),
    Column("currency", String, nullable=False),
    Column("status", String, nullable=False),
    Column("kind", String, nullable=False),  # card | bank | qr | credit
    Column("method", String, nullable=False),
    Column("method_id", String, nullable=False),
    Column("method_type", String, nullable=False),
    Column("label", String, nullable=False),
    Column("reason", String),
    Column("channel", String, nullable=False),
    Column("created_at", BigInteger, nullable=False),
    Column("expires_at", BigInteger, nullable=False),
    Column("changed_at", BigInteger, nullable=False),
    Column("refunded", Boolean, nullable=False),
    Column("revision", Integer, nullable=False),
    UniqueConstraint("order_id", "attempt_ref", name="payment_attempt"),
    CheckConstraint("amount_minor > 0"),
)
# Partial indexes, the same words for SQLite and PostgreSQL; an Index object would need each dialect imported.
for _name, _rule in (
    ("one_active", "status = 'pendingAuthorization'"),
    ("one_kept", "status = 'captured' AND NOT refunded"),
):
    _statement = DDL(  # type: ignore[no-untyped-call]  # SQLAlchemy left it so
        f"CREATE UNIQUE INDEX payment_{_name} ON payment (order_id) WHERE {_rule}"
    )
    event.listen(payment, "after_create", _statement)

ledger = Table(
    "ledger",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", BigInteger, nullable=False),
    Column("entry", String, nullable=False),  # capture | refund
    Column("order_id", ForeignKey("orders.id"), nullable=False),
    Column("payment_id", ForeignKey("payment.id"), nullable=False),
    Column("currency", String, nullable=False),
    Column("amount_minor", BigInteger, nullable=False),
    UniqueConstraint("payment_id", "entry", name="ledger_once"),
    CheckConstraint("amount_minor > 0"),
)

credit = Table(
    "credit",
    metadata,
    Column("account_id", String, primary_key=True),
    Column("party_id", String, nullable=False),
    Column("currency", String, nullable=False),
    Column("balance_minor", BigInteger, nullable=False),
    Column("expires_at", BigInteger),
    CheckConstraint("balance_minor >= 0"),
)

credit_entry = Table(
    "credit_entry",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("account_id", ForeignKey("credit.account_id"), nullable=False, index=True),
    Column("at", BigInteger, nullable=False),
    Column("entry", String, nullable=False),  # topup | spend | refund | expiry
    Column("amount_minor", BigInteger, nullable=False),  # signed
    Column("voucher", String),
    Column("order_id", Integer),
)

voucher = Table(
    "voucher",
    metadata,
    Column("code", String, primary_key=True),
    Column("market", String, nullable=False),
    Column("currency", String, nullable=False),
    Column("amount_minor", BigInteger, nullable=False),
    Column("expires_at", BigInteger, nullable=False),
    Column("used_at", BigInteger),
    Column("used_by", String),
)

voucher_try = Table(
    "voucher_try",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("account_id", String, nullable=False, index=True),
    Column("at", BigInteger, nullable=False),
)

saved_card = Table(
    "saved_card",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("party_id", String, nullable=False, index=True),
    Column("brand", String, nullable=False),
    Column("card_type", String, nullable=False),
    Column("last4", String, nullable=False),
    Column("expires_at", BigInteger, nullable=False),
    Column("token", String, nullable=False),
    Column("preferred", Boolean, nullable=False),
    Column("state", String, nullable=False, default="saved"),  # saved | pending (its page is open) | refused
    Column("reason", String),  # why it was refused
    Column("secret", String, nullable=False, default=""),  # of its page
    Column("page_until", BigInteger),
)

reveal = Table(  # who was shown the secrets of which SIM
    "reveal",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", BigInteger, nullable=False),
    Column("line_id", ForeignKey("line.id"), nullable=False, index=True),
    Column("iccid", String, nullable=False),
    Column("subject", String, nullable=False),
)

message = Table(
    "message",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("party_id", String, nullable=False, index=True),
    Column("msisdn", String, nullable=False, index=True),
    Column("kind", String, nullable=False),  # SMS | Email
    Column("recipient", String, nullable=False),
    Column("template", String, nullable=False),
    Column("subject", String, nullable=False),
    Column("content", Text, nullable=False),
    Column("sent_at", BigInteger, nullable=False),
    Column("order_id", Integer),
)

idempotency = Table(
    "idempotency",
    metadata,
    Column("subject", String, primary_key=True),
    Column("route", String, primary_key=True),
    Column("key", String, primary_key=True),
    Column("fingerprint", String, nullable=False),
    Column("status", SmallInteger, nullable=False),
    Column("location", String, nullable=False),
    Column("body", Text, nullable=False),
    Column("created_at", BigInteger, nullable=False, index=True),
)

due = Table(
    "due",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", BigInteger, nullable=False),
    Column("event", String, nullable=False),
    Column("ref", Integer, nullable=False),
    Column("detail", String, nullable=False),
    Index("due_at", "at", "id"),
    Index("due_ref", "event", "ref"),
)

offer_override = Table(
    "offer_override",
    metadata,
    Column("offering_id", String, primary_key=True),
    Column("is_sellable", Boolean, nullable=False),
    Column("price_minor", BigInteger),  # null: that of the price list
    CheckConstraint("price_minor > 0"),
)

document = Table(
    "document",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("resource", String, nullable=False, index=True),
    Column("target", String),  # the derived resource that this one changes
    Column("party_id", String),  # null: everybody's
    Column("gone", Boolean, nullable=False),
    Column("created_at", BigInteger, nullable=False),
    Column("body", Text, nullable=False),
    UniqueConstraint("resource", "target", name="document_target"),
)

hub = Table(
    "hub",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("api", String, nullable=False, index=True),
    Column("party_id", String),  # null: the back office, which hears of everybody
    Column("callback", String, nullable=False),
    Column("query", String, nullable=False),
)

outbox = Table(
    "outbox",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("callback", String, nullable=False),
    Column("body", Text, nullable=False),
    Column("tries", Integer, nullable=False),
)

fault = Table(
    "fault",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("route", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("moment", String, nullable=False),  # before | after the effect
    Column("millis", Integer, nullable=False),
    Column("status", Integer, nullable=False),
    Column("left", Integer),  # null: no end
    Column("per_million", Integer),  # null: always
    Column("seed", Integer, nullable=False),
    Column("seen", Integer, nullable=False),
    Column("hits", Integer, nullable=False),
)

auto_topup = Table(
    "auto_topup",
    metadata,
    Column("account_id", ForeignKey("credit.account_id"), primary_key=True),
    Column("amount_minor", BigInteger, nullable=False),
    Column("threshold_minor", BigInteger, nullable=False),
    Column("cap_minor", BigInteger, nullable=False),
    Column("told_month", String, nullable=False),  # the month in which its owner was told that the cap is reached
    CheckConstraint("amount_minor > 0 AND cap_minor >= amount_minor"),
)
