"""What the parts of the sign-in have in common when they read an answer: a JSON object, secrets, numbers, refusals."""

from __future__ import annotations

import re
from typing import TypeGuard

from lebara_desktop.api.errors import app_error, bad_answer, error_body, retry_after
from lebara_desktop.api.strict import Unreadable, decode
from lebara_desktop.api.wire import Response
from lebara_desktop.domain.errors import AppError, SignInReason, SignInRefused

_SAID = frozenset(SignInReason) - {SignInReason.NO_BROWSER, SignInReason.NOT_OFFERED, SignInReason.USE_BROWSER}
_SAID -= {SignInReason.SECOND_STEP}


def document(response: Response) -> dict[str, object]:
    """Return the JSON object of an answer that says yes; raises AppError."""
    if not response.ok:
        raise app_error(response)
    try:
        body = decode(response.body) if response.is_json else None
    except Unreadable as error:
        raise bad_answer(response.id) from error
    if not isinstance(body, dict):
        raise bad_answer(response.id)
    return body


def secret(value: object, support: str, *allowed: str) -> str:
    """Return a code or token as it came; ``allowed`` are other values that may stand for it. Raises AppError."""
    longest = 16_384 if allowed else 4096
    if isinstance(value, str) and (
        value in allowed or (len(value) <= longest and re.fullmatch(r"[\x21-\x7e]+", value))
    ):
        return value
    raise bad_answer(support)


def is_count(value: object) -> TypeGuard[int]:
    """Whether ``value`` is a whole number above zero."""
    return type(value) is int and value > 0


def refusal(response: Response) -> AppError:
    """Return why somebody is not let in: SignInRefused where a person can do something about it."""
    body = error_body(response)
    error = body.get("error")
    if error == "invalid_session":
        return SignInRefused(SignInReason.INVALID_SESSION)
    if error in ("redirect_to_web", "insufficient_authorization"):  # it asks for more than can be typed here
        return SignInRefused(SignInReason.USE_BROWSER)
    if error != "access_denied":
        return app_error(response)
    wait, tries, market = retry_after(response), body.get("tries_left"), body.get("market")
    seconds = body.get("retry_after")
    return SignInRefused(
        _reason(body.get("reason")),
        tries_left=tries if isinstance(tries, int) and 0 <= tries < 1000 else None,
        retry_after=wait if wait is not None else float(seconds) if is_count(seconds) else None,
        market=market if isinstance(market, str) and re.fullmatch(r"[A-Z]{2}(-[A-Z]{2,8})?", market) else "",
    )


def _reason(word: object) -> SignInReason:
    return SignInReason(word) if isinstance(word, str) and word in _SAID else SignInReason.OTHER
