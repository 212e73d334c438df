"""Who may sign in, and the check of a password with its counted tries."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from lebara_desktop.sandbox.context import Context

from .limits import note_miss, wait_seconds
from .oauth import now
from .passwords import hash_password, verify_password
from .tables import login, staff

MAX_TRIES = 5
LOCK_SECONDS = 300

log = logging.getLogger("lebara.sandbox.identity")


@dataclass(frozen=True)
class Refused:
    """Why a sign-in was not accepted; `market` is the right one when the reason is wrong_market."""

    reason: str  # unknown_user | wrong_password | locked | wrong_market | too_many_tries
    tries_left: int
    retry_after: int = 0  # seconds
    market: str = ""


def create_login(  # noqa: PLR0913 - one argument for each thing a login is
    ctx: Context,
    tx: Connection,
    *,
    subject: str,
    msisdn: str | None,
    email: str | None,
    password: str,
    party_id: str,
    customer_id: str,
    account_id: str,
    market: str,
    role: str,
    name: str,
    given_name: str,
    shop_id: str = "",
) -> None:
    """Add somebody who can sign in. sqlalchemy.exc.IntegrityError when subject, number or e-mail is taken."""
    values = {
        "subject": subject,
        "msisdn": digits_of(msisdn) if msisdn else None,
        "email": email.strip().lower() if email else None,
        "password": hash_password(password),
        "party_id": party_id,
        "customer_id": customer_id,
        "account_id": account_id,
        "market": market,
        "role": role,
        "name": name,
        "given_name": given_name,
    }
    tx.execute(insert(login).values(values))
    if shop_id:
        tx.execute(insert(staff).values(subject=subject, shop_id=shop_id))


def check_password(
    ctx: Context, tx: Connection, username: str, password: str, market: str = "", address: str = ""
) -> str | Refused:
    """The subject, or why not. The market is compared only after the password, so that it tells a stranger nothing."""
    wait = wait_seconds(ctx, tx, address)
    if wait:
        return Refused("too_many_tries", 0, retry_after=wait)
    row = find_login(tx, username)
    if row is None:
        note_miss(ctx, tx, address)
        return Refused("unknown_user", MAX_TRIES)
    who = _verify(ctx, tx, row, password, address)
    if isinstance(who, str) and market and market != row.market:
        return Refused("wrong_market", MAX_TRIES, market=row.market)
    return who


def check_again(ctx: Context, tx: Connection, subject: str, password: str, address: str) -> str | Refused:
    """The password of somebody who is signed in, before a change that a stolen token must not make (ASVS V7.5.3)."""
    wait = wait_seconds(ctx, tx, address)
    if wait:
        return Refused("too_many_tries", 0, retry_after=wait)
    row = tx.execute(select(login).where(login.c.subject == subject)).one()
    return _verify(ctx, tx, row, password, address)


def _verify(ctx: Context, tx: Connection, row: Row[Any], password: str, address: str) -> str | Refused:
    moment = now(ctx)
    if row.locked_until > moment:
        return Refused("locked", 0, retry_after=row.locked_until - moment)
    if not verify_password(password, row.password):
        note_miss(ctx, tx, address)
        return _count_failure(tx, row.subject, moment)
    if row.failed_tries:
        tx.execute(update(login).where(login.c.subject == row.subject).values(failed_tries=0, locked_until=0))
    return str(row.subject)


def _count_failure(tx: Connection, subject: str, moment: int) -> Refused:
    mine = login.c.subject == subject
    tx.execute(update(login).where(mine).values(failed_tries=login.c.failed_tries + 1))  # in SQL: two workers may count
    failed = int(tx.execute(select(login.c.failed_tries).where(mine)).scalar_one())
    if failed < MAX_TRIES:
        log.info("sign-in refused subject=%s tries_left=%d", subject, MAX_TRIES - failed)
        return Refused("wrong_password", MAX_TRIES - failed)
    tx.execute(update(login).where(mine).values(failed_tries=0, locked_until=moment + LOCK_SECONDS))
    log.warning("sign-in locked subject=%s seconds=%d", subject, LOCK_SECONDS)
    return Refused("locked", 0, retry_after=LOCK_SECONDS)


def find_login(tx: Connection, username: str) -> Row[Any] | None:  # Any: a row's types are its table's
    """The login of a number or an e-mail as people type them, or None."""
    typed = username.strip()
    if "@" in typed:
        return tx.execute(select(login).where(login.c.email == typed.lower())).first()
    digits = digits_of(typed)
    return tx.execute(select(login).where(login.c.msisdn == digits)).first() if digits else None


def who_signs_in(tx: Connection, msisdn: str) -> str | None:
    """The party whose login has this number, or None."""
    found = tx.execute(select(login.c.party_id).where(login.c.msisdn == msisdn)).first()
    return None if found is None else str(found.party_id)


def new_number(tx: Connection, old: str, new: str) -> None:
    """A line has another number: who signed in with the old one signs in with it."""
    tx.execute(update(login).where(login.c.msisdn == old).values(msisdn=new))


def new_address(tx: Connection, party_id: str, email: str) -> None:
    """A customer has another e-mail address, which signs in from now on."""
    tx.execute(update(login).where(login.c.party_id == party_id).values(email=email.lower()))


def new_name(tx: Connection, party_id: str, given: str, name: str) -> None:
    """A customer is called otherwise."""
    tx.execute(update(login).where(login.c.party_id == party_id).values(given_name=given, name=name))


def digits_of(number: str) -> str:
    """E.164 digits of what a person typed; empty when it holds anything but digits and separators."""
    bare = number.strip().removeprefix("+").translate(str.maketrans("", "", " -().\u00a0"))
    return bare if bare.isascii() and bare.isdigit() else ""


def set_password(tx: Connection, subject: str, password: str) -> None:
    """Replace a password; a lock for wrong tries is over with it."""
    fresh = {"password": hash_password(password), "failed_tries": 0, "locked_until": 0}
    tx.execute(update(login).where(login.c.subject == subject).values(fresh))
