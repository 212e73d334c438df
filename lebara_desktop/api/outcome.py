"""What is known after a money post: nothing left, nobody knows, or an answer (SAFETY.md 1.3). Meaning is given by the domain."""

from __future__ import annotations

import logging
from collections.abc import Callable

from lebara_desktop.api.errors import Trouble, problem, retry_after
from lebara_desktop.api.strict import Unreadable, decode
from lebara_desktop.api.wire import Response
from lebara_desktop.domain.checkout import Answered, Lost, OrderFact, PaymentFact, Reply, Unsent
from lebara_desktop.domain.errors import AppError, ErrorKind

Fact = OrderFact | PaymentFact
Reader = Callable[[object], Fact]

log = logging.getLogger("lebara.api")


def answered(response: Response, read: Reader | None) -> Answered:
    """Return the answer with the fact in it; a 2xx that nobody can read carries no fact, and so proves nothing."""
    if not response.ok:
        return Answered(response.status, problem(response), retry_after(response))
    if read is None:
        return Answered(response.status)
    try:
        if not response.is_json:
            raise Unreadable("not JSON")
        return Answered(response.status, fact=read(decode(response.body)))
    except Unreadable as error:
        log.warning("money answer id=%s cannot be read: %s", response.id, error)
        return Answered(response.status)


def unanswered(trouble: Trouble) -> Unsent | Lost:
    """Return what is known when no answer came."""
    if trouble.sent:
        return Lost(trouble.why)
    return Unsent(insecure=trouble.kind is ErrorKind.INSECURE)


def refusal(error: AppError) -> Reply:
    """Return what is known when there was no access token to send the request with: it was not sent."""
    if error.kind is ErrorKind.SIGNED_OUT:
        return Answered(401, "unauthenticated")
    return Unsent(insecure=error.kind is ErrorKind.INSECURE)
