"""What the operator sends to people: the SMS and e-mail texts, in their language, kept for 681 and the inbox."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, bindparam, insert, select

from lebara_desktop.paths import resource
from lebara_desktop.sandbox.catalog import exponent, market
from lebara_desktop.sandbox.clock import from_ms
from lebara_desktop.sandbox.prepared import Prepared
from lebara_desktop.sandbox.tables import customer, line, message

SENDER = "Lebara"
_KEY = "lebara.owners"


@cache
def _texts() -> dict[str, dict[str, tuple[str, str]]]:
    """Template -> language -> (subject, content); what is longer than a short message is sent by e-mail as well."""
    found = resource("sandbox", "messages.json").read_bytes()
    return msgspec.json.decode(found, type=dict[str, dict[str, tuple[str, str]]])


_owner = Prepared(
    select(customer, line.c.msisdn)
    .join(line, line.c.party_id == customer.c.party_id)
    .where(line.c.id == bindparam("number"))
)
_party = Prepared(select(customer).where(customer.c.party_id == bindparam("party")))
_insert = Prepared(insert(message).inline())
_BY_MAIL = frozenset(
    {
        "renewalConfirmed",
        "renewalQueued",
        "refunded",
        "simChangeRequested",
        "simChanged",
        "simSecretsShown",
        "numberUnlinked",
    }
)
_SYMBOLS = {"GBP": "£", "CNY": "¥", "EUR": "€"}


def price(minor: int, currency: str) -> str:
    """Return an amount as people write it in a message."""
    digits = exponent(currency)
    whole, part = divmod(minor, 10**digits)
    figures = f"{whole}.{part:0{digits}d}" if digits else str(whole)
    return f"{_SYMBOLS[currency]}{figures}" if currency in _SYMBOLS else f"{figures} {currency}"


def day(moment: int, market_id: str) -> str:
    """Return the day of ``moment`` where the customer's operator is."""
    when: datetime = from_ms(moment).astimezone(market(market_id).zone)
    return when.strftime("%Y-%m-%d")


def send(tx: Connection, at: int, line_id: int, template: str, *, order_id: int | None = None, **values: str) -> None:
    """Send ``template`` to the owner of a line."""
    known: dict[int, Row[Any]] = tx.info.setdefault(_KEY, {})
    if line_id not in known:
        known[line_id] = _owner(tx, number=line_id).one()
    owner = known[line_id]
    _write(tx, at, owner, owner.msisdn, template, order_id, values)


def forget(tx: Connection) -> None:
    """Look again to whom messages go: an owner, an address or a number has changed in this transaction."""
    tx.info.pop(_KEY, None)


def send_to_party(tx: Connection, at: int, party_id: str, template: str, **values: str) -> None:
    """Send ``template`` to a customer, about no line in particular."""
    owner = _party(tx, party=party_id).one()
    _write(tx, at, owner, owner.phone, template, None, values)


def _write(
    tx: Connection, at: int, owner: Row[Any], msisdn: str, template: str, order_id: int | None, values: dict[str, str]
) -> None:
    texts = _texts()[template]
    subject, content = texts.get(str(owner.language).partition("-")[0]) or texts["en"]
    content = content.format_map({"msisdn": f"+{msisdn}", **values})
    row = {"party_id": owner.party_id, "msisdn": msisdn, "template": template, "sent_at": at, "order_id": order_id}
    rows = [{**row, "kind": "SMS", "recipient": msisdn, "subject": "", "content": content}]
    if template in _BY_MAIL and owner.email:
        mail = f"{owner.given_name},\n\n{content}\n\n{SENDER}"
        rows.append({**row, "kind": "Email", "recipient": owner.email, "subject": subject, "content": mail})
    for one in rows:
        _insert(tx, **one)


def write(tx: Connection, at: int, owner: Row[Any], by_mail: bool, subject: str, content: str) -> int:
    """Send a text of somebody's own to a customer and return its number."""
    to = owner.email if by_mail else owner.phone
    row = {"party_id": owner.party_id, "msisdn": owner.phone, "template": "custom", "sent_at": at, "order_id": None}
    row |= {"kind": "Email" if by_mail else "SMS", "recipient": to, "subject": subject, "content": content}
    done = tx.execute(insert(message).values(**row))
    return int(done.inserted_primary_key[0]) if done.inserted_primary_key else 0


def latest(tx: Connection, msisdn: str | None = None, limit: int = 50) -> list[Row[Any]]:
    """Return the newest messages, of one number if asked."""
    query = select(message).order_by(message.c.sent_at.desc(), message.c.id.desc()).limit(limit)
    return list(tx.execute(query if msisdn is None else query.where(message.c.msisdn == msisdn)))
