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
    """Why a sign-in, a code, a new password or a new account was refused; the values are the operator's words, but for the last."""

    UNKNOWN_USER = "unknown_user"
    WRONG_PASSWORD = "wrong_password"  # noqa: S105 — a reason, not a password
    LOCKED = "locked"
    WRONG_MARKET = "wrong_market"
    TOO_MANY_TRIES = "too_many_tries"
    WRONG_CODE = "wrong_code"
    CODE_EXPIRED = "code_expired"
    RESEND_TOO_EARLY = "resend_too_early"
    NOT_ACTIVATED = "not_activated"
    NUMBER_LOST = "number_lost"
    INVALID_SESSION = "invalid_session"  # the code's session is over: begin again
    PASSWORD_TOO_SHORT = "password_too_short"  # noqa: S105 — a reason
    PASSWORD_TOO_LONG = "password_too_long"  # noqa: S105 — a reason
    PASSWORD_TOO_COMMON = "password_too_common"  # noqa: S105 — a reason
    ALREADY_REGISTERED = "already_registered"
    INVALID_NUMBER = "invalid_number"
    INVALID_EMAIL = "invalid_email"
    EMAIL_TAKEN = "email_taken"
    INVALID_NAME = "invalid_name"
    UNKNOWN_NUMBER = "unknown_number"  # no number of this operator
    NUMBER_TAKEN = "number_taken"  # another account signs in with it
    NOT_YOURS = "not_yours"
    DENIED = "denied"  # the person refused, in the browser or on the phone
    TIMED_OUT = "timed_out"  # nobody decided in time, in the browser or on the phone
    NO_BROWSER = "no_browser"  # the system would not open the address
    NOT_OFFERED = "not_offered"  # this operator has no such way in
    SECOND_STEP = "second_step"  # all was right so far; a code of the authenticator app is needed too
    USE_BROWSER = "use_browser"  # the operator wants this sign-in in the browser
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
