"""Ways in and what a person sees on them: a code by text message, the browser, a phone for a till, a new account, devices.

Sessions, verifiers and tokens stay in the api layer. The one secret here is that of an ``Enrolment``, which a person must see.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from lebara_desktop.domain.errors import SignInReason, SignInRefused


class WayIn(StrEnum):
    """How an operator lets people in; what a provider lacks is not offered on the screen."""

    PASSWORD = "password"  # noqa: S105 — a way in, not a password; typed here (first-party challenge)
    TEXT_CODE = "text_code"
    BROWSER = "browser"
    PHONE = "phone"  # device grant: a till shows a code, a phone decides
    NEW_PASSWORD = "new_password"  # noqa: S105 — as above; a forgotten password can be replaced here
    REGISTER = "register"
    GUEST = "guest"  # a number alone, without an account


class Purpose(StrEnum):
    """What a code by text message is good for; the values are the operator's words."""

    SIGN_IN = "sign_in"
    NEW_PASSWORD = "reset_password"  # noqa: S105 — a purpose
    REGISTER = "register"


class Sent(StrEnum):
    """How a code was sent."""

    TEXT = "SMS"
    EMAIL = "Email"


@dataclass(frozen=True, slots=True)
class CodeSent:
    """A code is on its way. ``to`` is masked by the operator (``••• ••• 123``); times in seconds from now."""

    by: Sent
    to: str
    length: int
    tries_left: int
    expires_in: float
    resend_after: float


@dataclass(frozen=True, slots=True)
class SecondStep:
    """A code of the authenticator app is waited for, ``length`` digits; the step stays open for ``expires_in`` seconds."""

    length: int
    tries_left: int
    expires_in: float


class SecondStepDue(SignInRefused):
    """The password or the code was right, and the second step is still to be done: nobody is signed in yet."""

    def __init__(self, step: SecondStep) -> None:
        super().__init__(SignInReason.SECOND_STEP)
        self.step = step


@dataclass(frozen=True, slots=True)
class Factor:
    """Whether somebody's sign-in has a second step, since when, and how many recovery codes are unused."""

    on: bool
    since: datetime | None = None
    codes_left: int = 0


@dataclass(frozen=True, slots=True)
class Enrolment:
    """A secret for an authenticator app: in base32 to type, as an address for the QR; its codes have ``length`` digits."""

    secret: str
    address: str
    length: int

    def __repr__(self) -> str:
        return "Enrolment()"


@dataclass(frozen=True, slots=True)
class PhonePrompt:
    """What a till shows: the code to compare, where to type it, the address for the QR (empty: none); ``expires_in`` seconds."""

    user_code: str
    address: str
    qr_address: str
    expires_in: float


@dataclass(frozen=True, slots=True)
class AnswerPage:
    """What the browser says at the end, in the person's language; plain text. ``language`` is a BCP 47 tag."""

    done_title: str
    done_text: str
    failed_title: str
    failed_text: str
    language: str = "en"
    right_to_left: bool = False


class Channel(StrEnum):
    """By which way the operator may send marketing."""

    TEXT = "sms"
    EMAIL = "email"
    PHONE = "phone"
    POST = "post"


@dataclass(frozen=True, slots=True)
class Credentials:
    """What a new account needs after its number is proved; ``consents`` are the channels by which marketing is welcome."""

    email: str
    password: str
    given_name: str
    family_name: str
    consents: frozenset[Channel] = frozenset()

    def __repr__(self) -> str:
        return "Credentials()"


@dataclass(frozen=True, slots=True)
class Device:
    """One sign-in that is open. ``way``: ``window``, ``browser`` or ``device``; ``current``: this one."""

    id: str
    name: str
    way: str
    signed_in: datetime | None
    last_used: datetime | None
    expires: datetime | None
    current: bool


@dataclass(frozen=True, slots=True)
class KnownAccount:
    """An account that signed in on this computer, by name only. ``login`` is what was typed, ``name`` the person's."""

    login: str
    market: str
    name: str


class NextStep(StrEnum):
    """What a person can do about a refusal; the page words it and puts the button there."""

    RETYPE = "retype"
    CHANGE_MARKET = "change_market"  # ``market`` of the refusal is the right one
    WAIT = "wait"  # ``retry_after`` seconds
    NEW_CODE = "new_code"
    START_AGAIN = "start_again"
    ACTIVATE_SIM = "activate_sim"
    CONTACT = "contact"  # the number moved or was lost: only people can help
    REGISTER = "register"
    SIGN_IN = "sign_in"  # there is an account already
    USE_BROWSER = "use_browser"
    OPEN_BY_HAND = "open_by_hand"  # no browser could be opened


_NEXT = {
    SignInReason.WRONG_MARKET: NextStep.CHANGE_MARKET,
    SignInReason.LOCKED: NextStep.WAIT,
    SignInReason.TOO_MANY_TRIES: NextStep.WAIT,
    SignInReason.RESEND_TOO_EARLY: NextStep.WAIT,
    SignInReason.CODE_EXPIRED: NextStep.NEW_CODE,
    SignInReason.INVALID_SESSION: NextStep.START_AGAIN,
    SignInReason.TIMED_OUT: NextStep.START_AGAIN,
    SignInReason.DENIED: NextStep.START_AGAIN,
    SignInReason.NOT_ACTIVATED: NextStep.ACTIVATE_SIM,
    SignInReason.NUMBER_LOST: NextStep.CONTACT,
    SignInReason.UNKNOWN_USER: NextStep.REGISTER,
    SignInReason.ALREADY_REGISTERED: NextStep.SIGN_IN,
    SignInReason.EMAIL_TAKEN: NextStep.SIGN_IN,
    SignInReason.USE_BROWSER: NextStep.USE_BROWSER,
    SignInReason.NOT_OFFERED: NextStep.USE_BROWSER,
    SignInReason.NO_BROWSER: NextStep.OPEN_BY_HAND,
}


def next_step(refusal: SignInRefused, ways: Collection[WayIn] = tuple(WayIn)) -> NextStep:
    """Return what to offer after ``refusal``, where the operator offers ``ways``."""
    step = _NEXT.get(refusal.reason, NextStep.RETYPE)
    if step is NextStep.REGISTER and WayIn.REGISTER not in ways:
        return NextStep.RETYPE
    if step is NextStep.WAIT and not refusal.retry_after:
        return NextStep.START_AGAIN
    return step
