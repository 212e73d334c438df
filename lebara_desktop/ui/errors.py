"""From an error to the sentence a person reads and the place where it stands; and what happens to errors nobody expected.

The sentence is chosen by kind and by the operator's fixed word (docs/operator-api.md, "Error codes"), never taken from an
answer (SAFETY.md 3.2, item 5). "Nothing was charged" stands only where the operator's word proves it.
"""

from __future__ import annotations

import hashlib
import logging
import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QCoreApplication, QObject

from lebara_desktop.domain.errors import AppError, ErrorKind, SignInReason, SignInRefused
from lebara_desktop.ui import format as show

if TYPE_CHECKING:
    import asyncio

_log = logging.getLogger(__name__)

Place = Literal["field", "banner", "page", "sign_in"]


def _codes() -> dict[str, str]:
    """The words that any request may be answered with."""
    return {
        "unauthenticated": QCoreApplication.translate("Errors", "Your sign-in has ended. Please sign in again."),
        "forbidden": QCoreApplication.translate("Errors", "This account may not do that."),
        "notFound": QCoreApplication.translate(
            "Errors", "The operator no longer has this. Refresh to see what is there now."
        ),
        "invalidRequest": QCoreApplication.translate(
            "Errors", "The operator could not use what was sent. Please check it."
        ),
        **_out_of_step(),
        "invalidQuery": QCoreApplication.translate("Errors", "The operator does not know this way of searching."),
        "idempotencyKeyMissing": QCoreApplication.translate(
            "Errors", "The operator did not take the request. Please contact support."
        ),
        "idempotencyKeyReuse": QCoreApplication.translate(
            "Errors", "The operator holds another request under this reference. We stopped. Please contact support."
        ),
        "tooManyTries": QCoreApplication.translate("Errors", "Too many tries. Please wait a little."),
        "requestInProgress": QCoreApplication.translate(
            "Errors", "The operator is still working on this. It goes on by itself."
        ),
    }


def _out_of_step() -> dict[str, str]:
    """The words of an operator that reads the standard in another way than the program."""
    return {
        "methodNotAllowed": QCoreApplication.translate(
            "Errors", "The operator does not offer this action. Please update the program."
        ),
        "notAcceptable": QCoreApplication.translate(
            "Errors", "The operator cannot answer in a form that the program reads. Please update the program."
        ),
        "unsupportedMediaType": QCoreApplication.translate(
            "Errors", "The operator cannot read what the program sent. Please update the program."
        ),
    }


def _money_codes() -> dict[str, str]:
    """The words about plans, orders, payments and vouchers."""
    return {
        "offerSoldOut": QCoreApplication.translate("Errors", "This plan is sold out. Please choose another one."),
        "offerNotForLine": QCoreApplication.translate(
            "Errors", "This plan is not offered for your line. Please choose another one."
        ),
        "priceChanged": QCoreApplication.translate(
            "Errors", "The price has changed. Please look at the new price before you go on."
        ),
        "proofNeeded": QCoreApplication.translate(
            "Errors", "The operator wants to know again that it is you. Please begin once more."
        ),
        "alreadyShown": QCoreApplication.translate("Errors", "This was shown once already and is not shown again."),
        "numberTaken": QCoreApplication.translate("Errors", "Another account signs in with this number."),
        "pinDigits": QCoreApplication.translate("Errors", "A PIN has 4 to 12 digits."),
        "pinEasy": QCoreApplication.translate(
            "Errors", "This PIN is the first that anybody would try. Please choose another one."
        ),
        "lineLost": QCoreApplication.translate(
            "Errors", "This number was given up by the operator and cannot be renewed."
        ),
        "orderClosed": QCoreApplication.translate("Errors", "This order is already closed."),
        "orderAlreadyPaid": QCoreApplication.translate("Errors", "This order is already paid. Do not pay again."),
        "paymentActive": QCoreApplication.translate(
            "Errors", "A payment for this order is already under way. Do not pay again."
        ),
        "methodNotAvailable": QCoreApplication.translate(
            "Errors", "This way to pay cannot be used now. Please choose another one."
        ),
        "insufficientCredit": QCoreApplication.translate(
            "Errors", "The credit does not cover this. Please choose another way to pay."
        ),
        "voucherUnknown": QCoreApplication.translate(
            "Errors", "The operator does not know this voucher. Please check the digits."
        ),
        "voucherUsed": QCoreApplication.translate("Errors", "This voucher has been used already."),
        "voucherExpired": QCoreApplication.translate("Errors", "This voucher has expired."),
    }


def _kinds() -> dict[ErrorKind, str]:
    """What is said where the operator gave no word."""
    return {
        ErrorKind.UNREACHABLE: QCoreApplication.translate("Errors", "No connection to the operator."),
        ErrorKind.INSECURE: QCoreApplication.translate(
            "Errors",
            "The connection to the operator is not safe, so nothing was sent. Check this computer's date and network.",
        ),
        ErrorKind.TIMEOUT: QCoreApplication.translate("Errors", "The operator did not answer in time."),
        ErrorKind.OPERATOR: QCoreApplication.translate("Errors", "The operator has a problem at the moment."),
        ErrorKind.BAD_ANSWER: QCoreApplication.translate("Errors", "The operator's answer could not be read."),
        ErrorKind.SIGNED_OUT: QCoreApplication.translate("Errors", "Your sign-in has ended. Please sign in again."),
        ErrorKind.FORBIDDEN: QCoreApplication.translate("Errors", "This account may not do that."),
        ErrorKind.NOT_FOUND: QCoreApplication.translate(
            "Errors", "The operator no longer has this. Refresh to see what is there now."
        ),
        ErrorKind.BUSY: QCoreApplication.translate("Errors", "The operator is busy. Please try again in a moment."),
        ErrorKind.REFUSED: QCoreApplication.translate("Errors", "The operator did not accept this."),
        ErrorKind.SIGN_IN: QCoreApplication.translate("Errors", "The operator did not let you in. Please try again."),
        ErrorKind.STORAGE: QCoreApplication.translate(
            "Errors",
            "This computer cannot write the program's records. Check the disk space and the rights of its folder.",
        ),
        ErrorKind.UNEXPECTED: QCoreApplication.translate(
            "Errors", "Something unexpected happened in the program. It was written to the log."
        ),
    }


def _sign_in() -> dict[SignInReason, str]:
    """Why a sign-in, a code, a new password or a new account was refused."""
    return {**_who(), **_codes_and_passwords(), **_outside()}


def _who() -> dict[SignInReason, str]:
    """What is wrong with the number, the e-mail address or the name."""
    return {
        SignInReason.UNKNOWN_USER: QCoreApplication.translate(
            "Errors", "There is no account with this number or e-mail address."
        ),
        SignInReason.WRONG_MARKET: QCoreApplication.translate("Errors", "This account belongs to another country."),
        SignInReason.NOT_ACTIVATED: QCoreApplication.translate(
            "Errors", "This SIM is not active yet, so it cannot get a text message."
        ),
        SignInReason.NUMBER_LOST: QCoreApplication.translate(
            "Errors", "This number is no longer served: it was given up, or moved to another operator."
        ),
        SignInReason.ALREADY_REGISTERED: QCoreApplication.translate("Errors", "This number has an account already."),
        SignInReason.INVALID_NUMBER: QCoreApplication.translate(
            "Errors", "The operator does not know such a number. Please check the digits."
        ),
        SignInReason.INVALID_EMAIL: QCoreApplication.translate("Errors", "That is not an e-mail address."),
        SignInReason.EMAIL_TAKEN: QCoreApplication.translate(
            "Errors", "Another account has this e-mail address already."
        ),
        SignInReason.INVALID_NAME: QCoreApplication.translate("Errors", "Enter first and last name."),
        SignInReason.UNKNOWN_NUMBER: QCoreApplication.translate(
            "Errors", "The operator does not know such a number. Please check the digits."
        ),
        SignInReason.NUMBER_TAKEN: QCoreApplication.translate("Errors", "Another account uses this number to sign in."),
        SignInReason.NOT_YOURS: QCoreApplication.translate("Errors", "This number is not on your account."),
        SignInReason.OTHER: QCoreApplication.translate("Errors", "The operator did not let you in. Please try again."),
    }


def _codes_and_passwords() -> dict[SignInReason, str]:
    return {
        SignInReason.WRONG_PASSWORD: QCoreApplication.translate("Errors", "That password does not match."),
        SignInReason.LOCKED: QCoreApplication.translate("Errors", "Too many tries. Signing in is locked for a while."),
        SignInReason.TOO_MANY_TRIES: QCoreApplication.translate(
            "Errors", "Too many tries from this connection. Please wait a little."
        ),
        SignInReason.SECOND_STEP: QCoreApplication.translate(
            "Errors", "A code of your authenticator app is needed too."
        ),
        SignInReason.WRONG_CODE: QCoreApplication.translate("Errors", "That code does not match."),
        SignInReason.CODE_EXPIRED: QCoreApplication.translate("Errors", "This code is too old. Ask for another one."),
        SignInReason.RESEND_TOO_EARLY: QCoreApplication.translate(
            "Errors", "A code was sent a moment ago. Please wait a little before you ask for another one."
        ),
        SignInReason.INVALID_SESSION: QCoreApplication.translate(
            "Errors", "This took too long, or was begun anew somewhere else. Please ask for a new code."
        ),
        SignInReason.PASSWORD_TOO_SHORT: QCoreApplication.translate(
            "Errors", "The password is too short: 8 characters or more."
        ),
        SignInReason.PASSWORD_TOO_LONG: QCoreApplication.translate(
            "Errors", "The password is too long: 128 characters at most."
        ),
        SignInReason.PASSWORD_TOO_COMMON: QCoreApplication.translate(
            "Errors", "This password is easy to guess. Please choose another one."
        ),
    }


def _outside() -> dict[SignInReason, str]:
    """What ends a sign-in in the browser or on a phone."""
    return {
        SignInReason.DENIED: QCoreApplication.translate("Errors", "The sign-in was refused there."),
        SignInReason.TIMED_OUT: QCoreApplication.translate("Errors", "Nobody signed in within the time."),
        SignInReason.NO_BROWSER: QCoreApplication.translate("Errors", "This computer did not open a browser."),
        SignInReason.NOT_OFFERED: QCoreApplication.translate("Errors", "This operator does not offer that."),
        SignInReason.USE_BROWSER: QCoreApplication.translate(
            "Errors", "The operator wants you to sign in with the browser."
        ),
    }


def _problems() -> dict[str, str]:
    """What stopped a payment or an order that is known to be dead: here alone it is sure that nothing was charged."""
    return {
        "cardDeclined": QCoreApplication.translate("Errors", "The card was declined. Nothing was charged."),
        "insufficientFunds": QCoreApplication.translate(
            "Errors", "There is not enough money on the card. Nothing was charged."
        ),
        "bankRefused": QCoreApplication.translate(
            "Errors", "The bank did not approve the payment. Nothing was charged."
        ),
        "expired": QCoreApplication.translate("Errors", "The time to pay ran out. Nothing was charged."),
        "canceledByPayer": QCoreApplication.translate("Errors", "The payment was cancelled. Nothing was charged."),
        "orderCanceled": QCoreApplication.translate("Errors", "The order was cancelled. Nothing was charged."),
        "offerSoldOut": QCoreApplication.translate(
            "Errors", "This plan is sold out. Nothing was charged. Please choose another one."
        ),
        "offerNotForLine": QCoreApplication.translate(
            "Errors", "This plan is not offered for your line. Nothing was charged. Please choose another one."
        ),
        "priceChanged": QCoreApplication.translate(
            "Errors", "The price has changed. Nothing was charged. Please look at the new price before you go on."
        ),
        "lineLost": QCoreApplication.translate(
            "Errors", "This number was given up by the operator and cannot be renewed. Nothing was charged."
        ),
        "methodNotAvailable": QCoreApplication.translate(
            "Errors", "This way to pay cannot be used now. Nothing was charged. Please choose another one."
        ),
        "insufficientCredit": QCoreApplication.translate(
            "Errors", "The credit does not cover this. Nothing was charged. Please choose another way to pay."
        ),
    }


def sentence(error: AppError) -> str:
    """Return what a person reads about ``error``, in the program's language."""
    if isinstance(error, SignInRefused):
        text = _sign_in()[error.reason]
        if error.reason in _COUNTED and error.tries_left is not None:
            return show.sentences((text, tries(error.tries_left)))
        return text
    text = _codes().get(error.code) or _money_codes().get(error.code) or _kinds()[error.kind]
    if error.support_id and error.kind is ErrorKind.UNEXPECTED:
        case = QCoreApplication.translate("Errors", "Case {id}.").format(id=error.support_id)
        return show.sentences((text, case))
    return text


def tries(left: int) -> str:
    """Say how many tries are left."""
    return _Tries().left(left)


class _Tries(QObject):  # lupdate knows plural forms in tr() alone
    def left(self, count: int) -> str:
        return self.tr("One try left.") if count == 1 else self.tr("%n tries left.", "", count)


def problem(word: str) -> str:
    """Return the sentence for what stopped a payment or an order (``CheckoutView.problem``).

    Only for a payment or order that is known to be dead: several sentences say that nothing was charged. A word that nobody
    knows gets a sentence that claims nothing about the money.
    """
    text = _problems().get(word) or _money_codes().get(word) or _codes().get(word)
    if text is not None:
        return text
    return QCoreApplication.translate(
        "Errors", "The operator stopped this payment. Please check your orders before you pay again."
    )


_FIELD_CODES = {"voucherUnknown", "voucherUsed", "voucherExpired"}
_COUNTED = {SignInReason.WRONG_PASSWORD, SignInReason.WRONG_CODE}
_FIELD_REASONS = {
    *(SignInReason.UNKNOWN_USER, SignInReason.WRONG_PASSWORD, SignInReason.WRONG_MARKET, SignInReason.WRONG_CODE),
    *(SignInReason.NOT_ACTIVATED, SignInReason.NUMBER_LOST, SignInReason.ALREADY_REGISTERED, SignInReason.EMAIL_TAKEN),
    *(SignInReason.INVALID_NUMBER, SignInReason.INVALID_EMAIL, SignInReason.INVALID_NAME, SignInReason.CODE_EXPIRED),
    *(SignInReason.PASSWORD_TOO_SHORT, SignInReason.PASSWORD_TOO_LONG, SignInReason.PASSWORD_TOO_COMMON),
}


def place(error: AppError) -> Place:
    """Return where the sentence belongs: at the field that caused it, in a banner, on the page, or on the sign-in page."""
    if isinstance(error, SignInRefused):
        return "field" if error.reason in _FIELD_REASONS else "page"
    if error.code in _FIELD_CODES:
        return "field"
    if error.kind is ErrorKind.SIGNED_OUT or error.code == "unauthenticated":
        return "sign_in"
    if error.kind in (ErrorKind.REFUSED, ErrorKind.NOT_FOUND, ErrorKind.FORBIDDEN):
        return "page"
    return "banner"


class UnexpectedErrors:
    """The one sink for errors that nobody handled: each goes to the log, and each kind is shown once.

    ``report`` also serves as the error sink of a TaskScope and may be called from any thread; ``on_unexpected`` gets an
    AppError with a case number that stands in the log too.
    """

    def __init__(self, on_unexpected: Callable[[AppError], None]) -> None:
        self._on_unexpected = on_unexpected
        self._shown: set[str] = set()
        self._before = (sys.excepthook, threading.excepthook)

    def install(self) -> None:
        """Take over the interpreter's hooks; slots and Qt's virtual methods end there too."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

    def tell(self, on_unexpected: Callable[[AppError], None]) -> None:
        """Show errors with ``on_unexpected`` from now on."""
        self._on_unexpected = on_unexpected

    def uninstall(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._before

    def report(self, error: BaseException) -> None:
        """Log ``error``, and show it if its kind was not shown yet."""
        kind = _kind_of(error)
        case = hashlib.sha256(kind.encode()).hexdigest()[:8].upper()
        if isinstance(error, AppError) and error.kind is not ErrorKind.UNEXPECTED:
            _log.warning("nobody handled: %s", error)
            shown: AppError = error
        else:
            _log.error("unexpected error, case %s", case, exc_info=error)
            shown = AppError(ErrorKind.UNEXPECTED, support_id=case)
        if kind not in self._shown:
            self._shown.add(kind)
            self._on_unexpected(shown)

    def handle_loop(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:  # Any: asyncio's own type
        """Serve as the loop's exception handler."""
        error = context.get("exception")
        if isinstance(error, Exception):
            self.report(error)
        else:
            _log.error("the event loop complains: %s", context.get("message", ""))

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt | SystemExit):
            self._before[0](kind, error, trace)
            return
        self.report(error)

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.report(args.exc_value)


def _kind_of(error: BaseException) -> str:
    """Name an error by its type and where it came from, so that a thousand of one kind are one."""
    if isinstance(error, AppError):
        return str(error)
    frames = traceback.extract_tb(error.__traceback__)
    where = f"{frames[-1].filename}:{frames[-1].name}:{frames[-1].lineno}" if frames else ""
    return f"{type(error).__qualname__}@{where}"


def install_hooks(on_unexpected: Callable[[AppError], None]) -> UnexpectedErrors:
    """Send every unexpected error to the log and, once per kind, to ``on_unexpected``; ``uninstall()`` gives the hooks back."""
    errors = UnexpectedErrors(on_unexpected)
    errors.install()
    return errors
