"""The second step of a sign-in: after the password, or the code by SMS, a code of the authenticator app or a recovery code.

A login without a factor never comes here. The step is a run of its own (``auth_session``) behind a password, and a stage of the
run behind a code by SMS; it stays open for five minutes, and belongs to the window, the browser's redirect or the till it began at.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from lebara_desktop.sandbox.context import Context

from . import factor, totp
from .clients import CLIENTS, Asked
from .codes import issue_code
from .logins import MAX_TRIES
from .oauth import Problem, digest, new_secret, now
from .tables import challenge

PURPOSE = "second_step"
LIFE_SECONDS = 300
OVER = Problem("invalid_session", "this auth_session is not known (any more)")
Run = Row[Any]  # Any: a row's types are its table's


def begin(ctx: Context, tx: Connection, subject: str, asked: Asked | None, place: str = "") -> Problem | None:
    """The session that waits for the second step of somebody whose password was right; None where no step is due.

    ``place`` is what the session is good for beside the program's own window: a redirect address, or a till's sign-in.
    """
    row = factor.held(tx, subject)
    if row is None:
        return None
    refusal = factor.locked(ctx, row)
    if refusal is not None:
        return refusal
    session, moment = new_secret(), now(ctx)
    bound: dict[str, object] = {"client_id": "", "scope": "", "code_challenge": "", "nonce": None}
    if asked is not None:
        bound = {"client_id": asked.client.id, "scope": asked.scope, "nonce": asked.nonce}
        bound["code_challenge"] = asked.code_challenge
    wish = {"purpose": PURPOSE, "recipient": f"second step of {subject}", "subject": subject, "target": place}
    nothing_sent = {"market": "", "language": "", "code_hash": "", "sent_at": 0, "sends": 0}
    times = {"proved_at": moment, "second_due_at": moment, "expires_at": moment + LIFE_SECONDS}
    tx.execute(insert(challenge).values(session_hash=digest(session), **wish, **bound, **nothing_sent, **times))
    return _waiting(row, session)


def run_of(tx: Connection, session: str, place: str = "") -> Run | None:
    """The run that a password began at ``place``, or None."""
    mine = (challenge.c.session_hash == digest(session), challenge.c.purpose == PURPOSE, challenge.c.target == place)
    return tx.execute(select(challenge).where(*mine)).first()


def finish(
    ctx: Context,
    tx: Connection,
    run: Run,
    session: str,
    client_id: str,
    typed: str,
    address: str,
    redirect: str | None = None,
) -> str | Problem:
    """The authorization code that ends a run begun by a password, or what is still wanted."""
    if run.client_id != client_id or client_id not in CLIENTS:
        return OVER
    problem = enter(ctx, tx, run, session, typed, address)
    if problem is not None:
        return problem
    asked = Asked(CLIENTS[run.client_id], run.scope, run.code_challenge, run.nonce)
    return issue_code(ctx, tx, asked, run.subject, redirect, amr=amr_of(tx, run, "pwd"))


def enter(ctx: Context, tx: Connection, run: Run, session: str, typed: str, address: str) -> Problem | None:
    """Check the second step of a run begun by a password, which is used up when it is right."""
    problem = OVER if run.ended_at is not None else stage(ctx, tx, run, session, typed, address)
    if problem is None:
        _change(tx, run, ended_at=now(ctx))
    return problem


def stage(ctx: Context, tx: Connection, run: Run, session: str, typed: str, address: str) -> Problem | None:
    """None once the second step of a run is done, or where its login has none; else what is wanted, or wrong."""
    row = factor.held(tx, run.subject) if run.subject else None
    if row is None or run.second_at is not None:
        return None
    moment = now(ctx)
    if run.second_due_at is None:
        _change(tx, run, second_due_at=moment)
        return factor.locked(ctx, row) or _waiting(row, session)
    if moment >= run.second_due_at + LIFE_SECONDS:
        _change(tx, run, ended_at=moment)
        return OVER
    if not typed.strip():
        return _waiting(row, session)
    problem = factor.check(ctx, tx, row, typed, address)
    if problem is None:
        _change(tx, run, second_at=moment)
    elif problem.more.get("reason") == "locked":
        _change(tx, run, ended_at=moment)
    return problem


def amr_of(tx: Connection, run: Run, first: str) -> str:
    """How somebody proved who they are (RFC 8176): ``first``, and ``otp`` where the second step was done."""
    done = select(challenge.c.second_at).where(challenge.c.session_hash == run.session_hash)
    return first if tx.execute(done).scalar() is None else f"{first} otp"


def _waiting(row: factor.Held, session: str) -> Problem:
    more: dict[str, object] = {"auth_session": session, "next": "otp", "code_length": totp.DIGITS}
    more |= {"tries_left": MAX_TRIES - row.failed_tries, "expires_in": LIFE_SECONDS}
    return Problem("insufficient_authorization", "a code of the authenticator app is needed too", more=more)


def _change(tx: Connection, run: Run, **values: object) -> None:
    tx.execute(update(challenge).where(challenge.c.session_hash == run.session_hash).values(**values))
