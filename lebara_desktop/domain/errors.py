"""What can go wrong, as facts: kind, whether a retry makes sense, a support id. The sentence is made on the screen."""

from __future__ import annotations

from enum import StrEnum


class ErrorKind(StrEnum):
    """The few kinds of trouble that the screens tell apart."""

    UNREACHABLE = "unreachable"  # no connection to the operator
    INSECURE = "insecure"  # the connection could not be trusted; never retried
    TIMEOUT = "timeout"
    OPERATOR = "operator"  # the operator answered that it is in trouble (5xx)
    BAD_ANSWER = "bad_answer"  # an answer that nobody can read, or that is not allowed
    SIGNED_OUT = "signed_out"  # the session is over: sign in again
    FORBIDDEN = "forbidden"
    NOT_FOUND = "not_found"
    BUSY = "busy"  # too many requests, or the same one is running
    REFUSED = "refused"  # the operator understood and said no; `code` says why
    SIGN_IN = "sign_in"
    STORAGE = "storage"  # our own journal or settings cannot be written
    UNEXPECTED = "unexpected"


_RETRYABLE = {ErrorKind.UNREACHABLE, ErrorKind.TIMEOUT, ErrorKind.OPERATOR, ErrorKind.BUSY, ErrorKind.BAD_ANSWER}


class AppError(Exception):
    """Every failure that reaches a service or a screen.

    ``code`` is one of the operator's fixed words (docs/operator-api.md, "Error codes") or empty; ``retry_after`` is in seconds;
    ``support_id`` is what a person can read to support.
    """

    def __init__(
        self, kind: ErrorKind, *, code: str = "", retry_after: float | None = None, support_id: str = ""
    ) -> None:
        super().__init__(kind.value if not code else f"{kind.value}: {code}")
        self.kind = kind
        self.code = code
        self.retry_after = retry_after
        self.support_id = support_id

    @property
    def retryable(self) -> bool:
        """Whether the same call may work a little later."""
        return self.kind in _RETRYABLE


class SignInReason(StrEnum):
    """Why a sign-in was refused."""

    UNKNOWN_USER = "unknown_user"
    WRONG_PASSWORD = "wrong_password"  # noqa: S105 — a reason, not a password
    LOCKED = "locked"
    WRONG_MARKET = "wrong_market"
    OTHER = "other"


class SignInRefused(AppError):
    """The operator did not let this person in; ``retry_after`` in seconds where it is locked."""

    def __init__(
        self,
        reason: SignInReason,
        *,
        tries_left: int | None = None,
        retry_after: float | None = None,
        market: str = "",
    ) -> None:
        super().__init__(ErrorKind.SIGN_IN, code=reason.value, retry_after=retry_after)
        self.reason = reason
        self.tries_left = tries_left
        self.market = market
