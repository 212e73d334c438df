"""One-time codes: signing in without a password, a forgotten password, and the proof of a number for a new account.

One run is an ``auth_session`` (OAuth 2.0 for First-Party Applications): a code is sent, three wrong tries lock its recipient
for five minutes, the right one proves the number, and what the purpose still needs follows with the same session. Only hashes
are stored, and that of the code holds the session's secret, so that five digits cannot be guessed from the database.
"""

from __future__ import annotations

import hmac
import logging
import secrets
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from lebara_desktop.sandbox.context import Context
from lebara_desktop.sandbox.people import SPARES
from lebara_desktop.sandbox.tables import line

from . import registration, second, sms
from .clients import CLIENTS, Asked
from .codes import issue_code
from .grants import end_grants
from .limits import note_miss, slow_down, too_many
from .logins import digits_of, find_login, set_password
from .oauth import Problem, digest, new_secret, now
from .passwords import weakness
from .registration import refused
from .tables import challenge

DIGITS = 5
LIFE_SECONDS = 600
PAUSE_SECONDS = 60  # before another code is sent to the same recipient
MAX_WRONG = 3
LOCK_SECONDS = 300
MAX_SENDS = 5  # codes of one session
MAX_SENDS_AN_HOUR = 10  # codes to one recipient, whoever asks for them
PURPOSES = {"sign_in": "signInCode", "reset_password": "newPasswordCode", "register": "registrationCode"}
_TEMPLATES = PURPOSES | {"replace_sim": "simCode"}  # others: proofs for a change to the account
_NEXT = {"reset_password": "new_password", "register": "credentials"}

log = logging.getLogger("lebara.sandbox.identity")
Run = Row[Any]  # Any: a row's types are its table's


def begin(ctx: Context, tx: Connection, form: Mapping[str, str], asked: Asked, address: str) -> Problem:
    """Send a code and answer the session that waits for it, or why none is sent."""
    purpose = form.get("purpose") or "sign_in"
    if purpose not in PURPOSES:
        return Problem("invalid_request", f"purpose is one of: {', '.join(PURPOSES)}")
    slow = slow_down(ctx, tx, address)
    if slow is not None:
        return slow
    found = find_login(tx, form.get("username", ""))
    number = digits_of(form.get("username", ""))
    if purpose == "register":
        recipient, problem = number, _cannot_register(tx, found, number, form)
    else:
        recipient = (found.msisdn or found.email) if found is not None else ""
        problem = refused("unknown_user", "nobody has this number or e-mail address") if found is None else None
    if problem is not None:
        note_miss(ctx, tx, address)
        return problem
    problem = _cannot_receive(tx, recipient) or _too_early(ctx, tx, recipient)
    if problem is not None:
        return problem
    language = form.get("ui_locales") or (sms.language_of(tx, found.party_id) if found is not None else "en")
    wish = {"purpose": purpose, "recipient": recipient, "subject": found.subject if found is not None else None}
    bound = {"client_id": asked.client.id, "scope": asked.scope, "code_challenge": asked.code_challenge}
    return _open(
        ctx, tx, bound | {"nonce": asked.nonce}, wish | {"market": form.get("market", ""), "language": language[:16]}
    )


def go_on(ctx: Context, tx: Connection, form: Mapping[str, str], address: str) -> str | Problem:
    """The next step of a session: ``resend``, ``code``, or what the purpose needs after it. An authorization code ends it."""
    session = form.get("auth_session", "")
    mine = (challenge.c.session_hash == digest(session), challenge.c.purpose.in_(PURPOSES))
    run = tx.execute(select(challenge).where(*mine)).first()
    if run is None or run.ended_at is not None or run.client_id != form.get("client_id"):
        return second.OVER
    if form.get("resend"):
        return send_again(ctx, tx, run, session)
    if run.proved_at is None:
        problem = check(ctx, tx, run, session, form.get("code", ""), address)
        if problem is not None:
            return problem
    elif now(ctx) >= run.proved_at + LIFE_SECONDS:
        return second.OVER
    return _finish(ctx, tx, run, session, form, address)


def send_for(ctx: Context, tx: Connection, run: Mapping[str, str]) -> Problem:
    """Send a code for a proof (``proof.py``) and answer the session that waits for it, or why none is sent."""
    problem = _cannot_receive(tx, run["recipient"]) or _too_early(ctx, tx, run["recipient"])
    if problem is not None:
        return problem
    return _open(ctx, tx, {"client_id": "", "scope": "", "code_challenge": "", "nonce": None}, run)


def _cannot_register(tx: Connection, found: Run | None, number: str, form: Mapping[str, str]) -> Problem | None:
    if found is not None:
        return refused("already_registered", "the number has an account")
    if not 7 <= len(number) <= 15:
        return refused("invalid_number", "username must be a number with its country code")
    if not form.get("market"):
        return Problem("invalid_request", "market is needed")
    known = tx.execute(select(line.c.market).where(line.c.msisdn == number)).scalar() or SPARES.get(number)
    if known is not None and known != form["market"]:
        more: dict[str, object] = {"reason": "wrong_market", "market": known}
        return Problem("access_denied", "the number belongs to another market", more=more)
    return None


def _cannot_receive(tx: Connection, recipient: str) -> Problem | None:
    """A SIM that is not active, or a number that was taken back, receives nothing: better said than waited for."""
    row = tx.execute(select(line).where(line.c.msisdn == recipient)).first()
    if row is None:
        return None
    if row.stage == "lost":
        return refused("number_lost", "the number is no longer served")
    return refused("not_activated", "the SIM is not activated") if row.activated_at is None else None


def _too_early(ctx: Context, tx: Connection, recipient: str) -> Problem | None:
    moment = now(ctx)
    tx.execute(delete(challenge).where(challenge.c.expires_at < moment - 86400))
    runs = tx.execute(select(challenge).where(challenge.c.recipient == recipient)).all()
    lock = max((run.locked_until for run in runs), default=0) - moment
    pause = max((run.sent_at for run in runs), default=-PAUSE_SECONDS) + PAUSE_SECONDS - moment
    if lock > 0:
        return too_many(lock, "locked")
    lately = [run for run in runs if run.sent_at > moment - 3600]
    if sum(run.sends for run in lately) >= MAX_SENDS_AN_HOUR:
        return too_many(min(run.sent_at for run in lately) + 3600 - moment)
    return too_many(pause, "resend_too_early") if pause > 0 else None


def _open(ctx: Context, tx: Connection, bound: Mapping[str, str | None], wish: Mapping[str, str | None]) -> Problem:
    session, moment = new_secret(), now(ctx)
    sent = {"sent_at": moment, "sends": 1, "expires_at": moment + LIFE_SECONDS}
    hashed = {"session_hash": digest(session), "code_hash": ""}
    tx.execute(insert(challenge).values(**wish, **bound, **sent, **hashed))
    run = tx.execute(select(challenge).where(challenge.c.session_hash == hashed["session_hash"])).one()
    _send(ctx, tx, run, session)
    return _waiting(run, session)


def _send(ctx: Context, tx: Connection, run: Run, session: str) -> None:
    code = f"{secrets.randbelow(10**DIGITS):0{DIGITS}d}"
    _change(tx, run, code_hash=digest(f"{session}:{code}"))
    sms.send(ctx, tx, run.recipient, _TEMPLATES.get(run.purpose, "proofCode"), run.language, code=code)


def send_again(ctx: Context, tx: Connection, run: Run, session: str) -> Problem:
    moment = now(ctx)
    pause = run.sent_at + PAUSE_SECONDS - moment
    if run.proved_at is not None:
        return _proved(run, session)
    if pause > 0:
        return too_many(pause, "resend_too_early")
    if run.sends >= MAX_SENDS:
        return _lock(tx, run, moment)
    _change(tx, run, sent_at=moment, sends=run.sends + 1, expires_at=moment + LIFE_SECONDS)
    _send(ctx, tx, run, session)
    return _waiting(run, session)  # the wrong tries stay counted: a new code is no new chance to guess


def check(ctx: Context, tx: Connection, run: Run, session: str, typed: str, address: str) -> Problem | None:
    slow = slow_down(ctx, tx, address)
    if slow is not None:
        return slow
    if not typed:
        return _waiting(run, session)
    moment = now(ctx)
    if moment >= run.expires_at:
        return refused("code_expired", "the code is too old: ask for another one")
    if hmac.compare_digest(digest(f"{session}:{''.join(typed.split())}"), run.code_hash):
        _change(tx, run, proved_at=moment)
        return None
    note_miss(ctx, tx, address)
    mine = challenge.c.session_hash == run.session_hash
    tx.execute(update(challenge).where(mine).values(wrong=challenge.c.wrong + 1))  # in SQL: two workers may count
    wrong = int(tx.execute(select(challenge.c.wrong).where(mine)).scalar_one())
    if wrong >= MAX_WRONG:
        return _lock(tx, run, moment)
    more: dict[str, object] = {"reason": "wrong_code", "tries_left": MAX_WRONG - wrong}
    return Problem("access_denied", "the code is wrong", more=more)


def _lock(tx: Connection, run: Run, moment: int) -> Problem:
    _change(tx, run, ended_at=moment, locked_until=moment + LOCK_SECONDS)
    log.warning("one-time code locked purpose=%s seconds=%d", run.purpose, LOCK_SECONDS)
    return too_many(LOCK_SECONDS, "locked")


def _finish(
    ctx: Context, tx: Connection, run: Run, session: str, form: Mapping[str, str], address: str
) -> str | Problem:
    """What a proved number is good for, once the second step is done where the login has one."""
    made: str | Problem
    if run.purpose == "sign_in":
        made = _same_market(tx, run, form.get("market", run.market))
        if isinstance(made, Problem):
            return made
    problem = second.stage(ctx, tx, run, session, form.get("otp", ""), address)
    if problem is not None:
        return problem
    if run.purpose == "register":
        if "password" not in form:
            return _proved(run, session)
        made = registration.make_login(tx, now(ctx), run.recipient, run.market, run.language, form)
    elif run.purpose == "reset_password":
        if "new_password" not in form:
            return _proved(run, session)
        made = _renew_password(ctx, tx, run, form["new_password"])
    if isinstance(made, Problem):
        return made
    _change(tx, run, ended_at=now(ctx))
    asked = Asked(CLIENTS[run.client_id], run.scope, run.code_challenge, run.nonce)
    return issue_code(ctx, tx, asked, made, amr=second.amr_of(tx, run, "otp" if "@" in run.recipient else "sms"))


def _same_market(tx: Connection, run: Run, market: str) -> str | Problem:
    """As with a password, the right market is told only to who has proved to be this person."""
    found = find_login(tx, run.recipient)
    if found is None:
        return second.OVER
    if market and market != found.market:
        more: dict[str, object] = {"reason": "wrong_market", "market": found.market}
        return Problem("access_denied", "the account belongs to another market", more=more)
    if market and market != run.market:
        _change(tx, run, market=market)  # what was put right stays right for the second step
    return str(found.subject)


def _renew_password(ctx: Context, tx: Connection, run: Run, password: str) -> str | Problem:
    weak = weakness(password, run.recipient)
    if weak is not None:
        return refused(weak, "the password cannot be used")
    set_password(tx, run.subject, password)
    end_grants(ctx, tx, run.subject, "password_changed")
    sms.send(ctx, tx, run.recipient, "passwordChanged", run.language)
    return str(run.subject)


def _waiting(run: Run, session: str) -> Problem:
    at = run.recipient.find("@")
    shown = f"•••{run.recipient[at:]}" if at >= 0 else f"••• ••• {run.recipient[-3:]}"
    more: dict[str, object] = {"auth_session": session, "next": "code", "code_length": DIGITS, "sent_to": shown}
    more |= {"sent_by": "Email" if at >= 0 else "SMS", "tries_left": MAX_WRONG - run.wrong}
    more |= {"expires_in": LIFE_SECONDS, "resend_after": PAUSE_SECONDS}
    return Problem("insufficient_authorization", "a code was sent", more=more)


def _proved(run: Run, session: str) -> Problem:
    more: dict[str, object] = {
        "auth_session": session,
        "next": _NEXT.get(run.purpose, "code"),
        "expires_in": LIFE_SECONDS,
    }
    return Problem("insufficient_authorization", "the number is proved", more=more)


def _change(tx: Connection, run: Run, **values: object) -> None:
    tx.execute(update(challenge).where(challenge.c.session_hash == run.session_hash).values(**values))
