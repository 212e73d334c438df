"""The one place where trouble with the operator becomes an AppError. The operator's own words never leave it."""

from __future__ import annotations

import re
from datetime import UTC
from email.utils import parsedate_to_datetime

from lebara_desktop.api.strict import Unreadable, decode
from lebara_desktop.api.wire import Response
from lebara_desktop.domain.errors import AppError, ErrorKind
from lebara_desktop.domain.text import clean

LONGEST_WAIT = 86_400.0  # seconds: more than a day of Retry-After is a mistake

CODES = frozenset(
    {
        "unauthenticated",
        "forbidden",
        "notFound",
        "invalidRequest",
        "invalidQuery",
        "idempotencyKeyMissing",
        "idempotencyKeyReuse",
        "requestInProgress",
        "offerSoldOut",
        "offerNotForLine",
        "priceChanged",
        "lineLost",
        "orderClosed",
        "orderAlreadyPaid",
        "paymentActive",
        "methodNotAvailable",
        "insufficientCredit",
        "voucherUnknown",
        "voucherUsed",
        "voucherExpired",
        "tooManyTries",
        "proofNeeded",
        "alreadyShown",
        "numberTaken",
    }
)
_GENERAL = {400: "invalidRequest", 401: "unauthenticated", 403: "forbidden", 404: "notFound", 422: "invalidRequest"}
_KINDS = {
    401: ErrorKind.SIGNED_OUT,
    403: ErrorKind.FORBIDDEN,
    404: ErrorKind.NOT_FOUND,
    408: ErrorKind.TIMEOUT,
    409: ErrorKind.REFUSED,
    425: ErrorKind.BUSY,
    429: ErrorKind.BUSY,
    503: ErrorKind.BUSY,
    504: ErrorKind.TIMEOUT,
}


class Untrusted:
    """Text that the operator sent. It shows itself only on purpose, and only shortened."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def __str__(self) -> str:
        return "The operator sent a text that is not shown."

    __repr__ = __str__

    def shortened(self) -> str:
        """Return at most 80 harmless characters for the debug log, digits hidden."""
        return re.sub(r"\d", "•", clean(self._text, 80))


class Trouble(Exception):
    """A request that brought no usable answer. ``sent``: a byte of it may have reached the operator."""

    def __init__(self, kind: ErrorKind, *, sent: bool, why: str, support_id: str = "") -> None:
        super().__init__(why)
        self.kind = kind
        self.sent = sent
        self.why = why
        self.support_id = support_id

    def app_error(self) -> AppError:
        """Return what the services may know of it."""
        return AppError(self.kind, support_id=self.support_id)


def problem(response: Response) -> str:
    """Return the fixed word of an error answer (docs/operator-api.md), or nothing.

    A word that we do not know becomes the general one of its status, provided that the body is a TM Forum ``Error`` (code and
    reason): a gateway's error page must not pass for the operator's refusal.
    """
    body = error_body(response)
    code, reason = body.get("code"), body.get("reason")
    if isinstance(code, str) and code in CODES:
        return code
    return _GENERAL.get(response.status, "") if code is not None and reason is not None else ""


def error_body(response: Response) -> dict[str, object]:
    """Return the members of an error answer in JSON; empty for anything else."""
    if not response.is_json:
        return {}
    try:
        body = decode(response.body)
    except Unreadable:
        return {}
    return body if isinstance(body, dict) else {}


def retry_after(response: Response) -> float | None:
    """Return the seconds that the operator asks us to wait: a number, or a date compared with the answer's own date."""
    text = response.headers.get("retry-after", "").strip()
    if re.fullmatch(r"[0-9]{1,6}", text):
        return min(float(text), LONGEST_WAIT)
    try:
        until, sent = parsedate_to_datetime(text), parsedate_to_datetime(response.headers.get("date", ""))
        return min(max(0.0, (until.replace(tzinfo=UTC) - sent.replace(tzinfo=UTC)).total_seconds()), LONGEST_WAIT)
    except (ValueError, TypeError, OverflowError):
        return None


def app_error(response: Response) -> AppError:
    """Return the error for an answer that is not 2xx."""
    status, code = response.status, problem(response)
    if status >= 500:
        kind = _KINDS.get(status, ErrorKind.OPERATOR)
    elif status >= 400:
        kind = _KINDS.get(status, ErrorKind.REFUSED)
    else:
        kind = ErrorKind.BAD_ANSWER  # a redirect is never followed
    if code == "requestInProgress":
        kind = ErrorKind.BUSY
    return AppError(kind, code=code, retry_after=retry_after(response), support_id=response.id)


def bad_answer(support_id: str = "") -> AppError:
    """Return the error for an answer that nobody can read."""
    return AppError(ErrorKind.BAD_ANSWER, support_id=support_id)
