"""The operator's refusals: one exception that carries the words of docs/operator-api.md to the caller."""

from __future__ import annotations

from collections.abc import Mapping

STATUS = {
    "unauthenticated": 401,
    "forbidden": 403,
    "notFound": 404,
    "methodNotAllowed": 405,
    "notAcceptable": 406,
    "unsupportedMediaType": 415,
    "invalidRequest": 400,
    "invalidQuery": 400,
    "idempotencyKeyMissing": 400,
    "idempotencyKeyReuse": 422,
    "requestInProgress": 409,
    "offerSoldOut": 422,
    "offerNotForLine": 422,
    "priceChanged": 422,
    "lineLost": 422,
    "orderClosed": 409,
    "orderAlreadyPaid": 409,
    "paymentActive": 409,
    "methodNotAvailable": 422,
    "insufficientCredit": 422,
    "voucherUnknown": 422,
    "voucherUsed": 422,
    "voucherExpired": 422,
    "proofNeeded": 403,
    "alreadyShown": 409,
    "numberTaken": 422,
    "tooManyTries": 429,
    "internalError": 500,
}


class ApiError(Exception):
    """A refusal; raising it inside a transaction rolls everything back unless ``keep`` asks for the writes to stay."""

    def __init__(self, code: str, reason: str, *, headers: Mapping[str, str] | None = None, keep: bool = False) -> None:
        super().__init__(f"{code}: {reason}")
        self.code = code
        self.reason = reason
        self.status = STATUS[code]
        self.headers = dict(headers or {})
        self.keep = keep

    @property
    def body(self) -> dict[str, str]:
        """The error as TM Forum's ``Error``."""
        return {"code": self.code, "reason": self.reason, "message": "", "status": str(self.status), "@type": "Error"}


def not_found(what: str) -> ApiError:
    """A resource that does not exist, or is another customer's: the two must look the same."""
    return ApiError("notFound", f"No such {what}.")
