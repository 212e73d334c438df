"""The second factor of a login: a secret that an authenticator app shares, and ten recovery codes for the day it is lost.

Whatever is typed is checked here and nowhere else, so that guesses are counted together: five wrong ones lock the factor for five
minutes, in every session and across restarts. A code of the app is good once; so is each recovery code.
"""

from __future__ import annotations

import logging
import re
import secrets
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from lebara_desktop.sandbox.clock import to_ms
from lebara_desktop.sandbox.context import Context

from . import sms, totp
from .limits import note_miss, slow_down, too_many
from .logins import LOCK_SECONDS, MAX_TRIES
from .oauth import Problem, now
from .passwords import hash_password, verify_password
from .tables import factor, login, recovery

CODES = 10
PENDING_SECONDS = 600  # a secret that nobody has confirmed
_LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ23456789"  # none that can be mistaken for another
_LENGTH = 10  # characters of a recovery code: 49 bits, each behind a scrypt digest
_RECOVERY = re.compile(rf"[{_LETTERS}]{{{_LENGTH}}}")

log = logging.getLogger("lebara.sandbox.identity")
Held = Row[Any]  # Any: a row's types are its table's


def held(tx: Connection, subject: str) -> Held | None:
    """The factor that protects a login, or None."""
    confirmed = (factor.c.subject == subject, factor.c.confirmed_at.is_not(None))
    return tx.execute(select(factor).where(*confirmed)).first()


def pending(ctx: Context, tx: Connection, subject: str) -> Held | None:
    """The factor that is being set up, or None."""
    fresh = (factor.c.confirmed_at.is_(None), factor.c.made_at > now(ctx) - PENDING_SECONDS)
    return tx.execute(select(factor).where(factor.c.subject == subject, *fresh)).first()


def codes_left(tx: Connection, subject: str) -> int:
    """How many recovery codes are unused."""
    mine = (recovery.c.subject == subject, recovery.c.used_at.is_(None))
    return int(tx.execute(select(func.count()).select_from(recovery).where(*mine)).scalar_one())


def make(ctx: Context, tx: Connection, subject: str) -> str:
    """A new secret, which counts for nothing until a code of it was entered."""
    key = totp.new_key()
    tx.execute(delete(factor).where(factor.c.subject == subject))
    tx.execute(insert(factor).values(subject=subject, secret=key, made_at=now(ctx)))
    return key


def confirm(ctx: Context, tx: Connection, subject: str) -> list[str]:
    """The factor counts from now on; its recovery codes."""
    tx.execute(update(factor).where(factor.c.subject == subject).values(confirmed_at=now(ctx)))
    tell(ctx, tx, subject, "secondStepOn")
    return new_codes(tx, subject)


def new_codes(tx: Connection, subject: str) -> list[str]:
    """Ten fresh recovery codes as people read them; those from before are void. Nobody can read them again."""
    tx.execute(delete(recovery).where(recovery.c.subject == subject))
    made = ["".join(secrets.choice(_LETTERS) for _ in range(_LENGTH)) for _ in range(CODES)]
    tx.execute(insert(recovery), [{"subject": subject, "code_hash": hash_password(one)} for one in made])
    return [f"{one[:5]}-{one[5:]}" for one in made]


def drop(ctx: Context, tx: Connection, subject: str) -> None:
    """The login is protected by its password alone again."""
    tx.execute(delete(recovery).where(recovery.c.subject == subject))
    tx.execute(delete(factor).where(factor.c.subject == subject))
    tell(ctx, tx, subject, "secondStepOff")


def locked(ctx: Context, row: Held) -> Problem | None:
    """The refusal while too many wrong codes are not yet forgotten."""
    left = row.locked_until - now(ctx)
    return too_many(left, "locked") if left > 0 else None


def check(ctx: Context, tx: Connection, row: Held, typed: str, address: str) -> Problem | None:
    """None where ``typed`` is a code of the app or an unused recovery code; it is used up then."""
    refusal = slow_down(ctx, tx, address) or locked(ctx, row)
    if refusal is not None:
        return refusal
    if _is_code(ctx, tx, row, "".join(typed.split())) or _is_recovery(ctx, tx, row, typed):
        tx.execute(update(factor).where(factor.c.subject == row.subject).values(failed_tries=0))
        return None
    note_miss(ctx, tx, address)
    return _count_failure(ctx, tx, row.subject)


def tell(ctx: Context, tx: Connection, subject: str, template: str, **values: str) -> None:
    """Tell the person what happened to their sign-in, where messages reach them."""
    who = tx.execute(select(login).where(login.c.subject == subject)).one()
    sms.send(ctx, tx, who.msisdn or who.email or "", template, sms.language_of(tx, who.party_id), **values)


def _is_code(ctx: Context, tx: Connection, row: Held, typed: str) -> bool:
    if not re.fullmatch(rf"[0-9]{{{totp.DIGITS}}}", typed):
        return False
    step = totp.step_of(row.secret, typed, to_ms(ctx.clock.unmoved()) // 1000)
    if step is None:
        return False
    # In SQL: of two that show the same code at once only one is right, and nobody goes back to an older one (RFC 6238 5.2).
    later = (factor.c.subject == row.subject, factor.c.last_step < step)
    return tx.execute(update(factor).where(*later).values(last_step=step)).rowcount == 1


def _is_recovery(ctx: Context, tx: Connection, row: Held, typed: str) -> bool:
    plain = "".join(sign for sign in typed.upper() if sign.isalnum())
    if not _RECOVERY.fullmatch(plain):
        return False
    unused = select(recovery).where(recovery.c.subject == row.subject, recovery.c.used_at.is_(None))
    found = next((one for one in tx.execute(unused) if verify_password(plain, one.code_hash)), None)
    if found is None:
        return False
    mine = (recovery.c.id == found.id, recovery.c.used_at.is_(None))
    if tx.execute(update(recovery).where(*mine).values(used_at=now(ctx))).rowcount != 1:
        return False
    tell(ctx, tx, row.subject, "recoveryCodeUsed", left=str(codes_left(tx, row.subject)))
    return True


def _count_failure(ctx: Context, tx: Connection, subject: str) -> Problem:
    mine = factor.c.subject == subject
    # In SQL: two workers may count.
    tx.execute(update(factor).where(mine).values(failed_tries=factor.c.failed_tries + 1))
    failed = int(tx.execute(select(factor.c.failed_tries).where(mine)).scalar_one())
    if failed < MAX_TRIES:
        more: dict[str, object] = {"reason": "wrong_code", "tries_left": MAX_TRIES - failed}
        return Problem("access_denied", "the code is wrong, or was used before", more=more)
    tx.execute(update(factor).where(mine).values(failed_tries=0, locked_until=now(ctx) + LOCK_SECONDS))
    log.warning("second step locked subject=%s seconds=%d", subject, LOCK_SECONDS)
    tell(ctx, tx, subject, "secondStepLocked")
    return too_many(LOCK_SECONDS, "locked")
