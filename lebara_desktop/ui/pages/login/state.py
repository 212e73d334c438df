"""What the sign-in page shows at one moment, and what it needs to know of countries and sample customers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from lebara_desktop.domain.errors import AppError, SignInReason, SignInRefused
from lebara_desktop.domain.signin import Channel, CodeSent, KnownAccount, PhonePrompt, Purpose, SecondStep, WayIn


@dataclass(frozen=True, slots=True)
class Market:
    """A country in which the operator sells; ``names`` by language code, English always there."""

    id: str
    names: Mapping[str, str]

    @property
    def region(self) -> str:
        """The ISO country whose way of writing numbers people use here: ``CN`` of ``CN-SEED``."""
        return self.id.split("-")[0]

    def name(self, language: str) -> str:
        """Return the country's name in ``language``, else in English, else its id."""
        return self.names.get(language) or self.names.get(language.partition("_")[0]) or self.names.get("en") or self.id


@dataclass(frozen=True, slots=True)
class SampleLogin:
    """A sample customer of the sandbox: whom to sign in as to see a certain state. Never a real person's."""

    name: str
    login: str
    password: str
    market: str
    state: str
    note: str = ""

    def __repr__(self) -> str:
        return f"SampleLogin({self.name})"


@dataclass(frozen=True, slots=True)
class Entry:
    """What stands in the form."""

    market: str
    username: str
    password: str
    keep: bool

    def __repr__(self) -> str:
        return f"Entry({self.market})"


@dataclass(frozen=True, slots=True)
class Newcomer:
    """What a new account asks of its owner. ``consents`` are the channels by which offers are welcome."""

    given_name: str
    family_name: str
    email: str
    password: str
    consents: frozenset[Channel] = frozenset()

    def __repr__(self) -> str:
        return "Newcomer()"


class Face(StrEnum):
    """What the card shows: one thing at a time."""

    FORM = "form"  # number or e-mail with a password, and the other ways in
    CODE = "code"
    SECOND = "second"  # the code of an authenticator app after a password or a code
    BROWSER = "browser"
    PHONE = "phone"  # a till: QR and code for a phone
    FORGOTTEN = "forgotten"  # whose password is to be replaced
    NEW_PASSWORD = "new_password"  # noqa: S105 — a face, not a password
    NUMBER = "number"  # registration: country, number, terms
    DETAILS = "details"  # registration: name, e-mail, password, consents
    DONE = "done"  # registration: the account is there
    GUEST = "guest"  # a number alone, to be renewed without an account
    HELP = "help"  # what only people can put right


class Operator(StrEnum):
    """Whether there is somebody to sign in at; a real operator is always READY until it does not answer."""

    STARTING = "starting"
    READY = "ready"
    FAILED = "failed"


class Phase(StrEnum):
    """What the page is doing."""

    IDLE = "idle"
    RESUMING = "resuming"  # trying the sign-in that this computer remembers
    WAITING = "waiting"  # the person has pressed Sign in, the operator is not there yet
    SIGNING_IN = "signing_in"
    RETRYING = "retrying"  # no connection: the same sign-in goes out again by itself


class Slip(StrEnum):
    """What can be seen to be wrong before anything is sent."""

    USERNAME_EMPTY = "username_empty"
    USERNAME_WRONG = "username_wrong"
    PASSWORD_EMPTY = "password_empty"  # noqa: S105 — a slip, not a password
    CODE_SHORT = "code_short"
    RECOVERY_SHORT = "recovery_short"
    TERMS = "terms"  # not accepted
    GIVEN_NAME_EMPTY = "given_name_empty"
    FAMILY_NAME_EMPTY = "family_name_empty"
    EMAIL_WRONG = "email_wrong"
    PASSWORD_SHORT = "password_short"  # noqa: S105 — a slip
    NUMBERS_DIFFER = "numbers_differ"  # the number that is renewed is typed twice


@dataclass(frozen=True, slots=True)
class LoginState:
    """The page as a value. ``locked_for``, ``retry_in`` and all that ends in ``_left`` are seconds; 0 where they do not apply.

    ``ways`` is None until the operator has told them; ``looking`` while it is asked for the first time.
    """

    markets: tuple[Market, ...] = ()
    samples: tuple[SampleLogin, ...] = ()
    accounts: tuple[KnownAccount, ...] = ()
    operator: Operator = Operator.READY
    ways: frozenset[WayIn] | None = None
    looking: bool = False
    sandbox: bool = False
    till: bool = False
    sims: bool = False  # the program has a page to activate a SIM on
    wants_sim: bool = False  # and this person wants to go there
    face: Face = Face.FORM
    phase: Phase = Phase.IDLE
    slips: frozenset[Slip] = frozenset()
    error: AppError | None = None
    market: str = ""  # of the run that the faces after the form belong to
    purpose: Purpose = Purpose.SIGN_IN
    code: CodeSent | None = None
    code_left: int = 0
    resend_left: int = 0
    resent: bool = False  # another code was sent just now
    second: SecondStep | None = None
    second_left: int = 0
    recovery: bool = False  # a recovery code is typed instead of the app's
    prompt: PhonePrompt | None = None
    prompt_left: int = 0
    browser_left: int = 0
    by_hand: str = ""  # the address to open, where no browser could be opened
    who: str = ""  # whose new account or case this is, as a person reads it
    locked_for: int = 0
    retry_in: int = 0
    session_ended: bool = False
    memory_only: bool = False  # no safe keyring: the sign-in lasts until the program ends

    @property
    def busy(self) -> bool:
        """Whether a sign-in of this person is on its way."""
        return self.phase in (Phase.WAITING, Phase.SIGNING_IN)

    @property
    def reason(self) -> SignInReason | None:
        """Why the operator refused, if it did."""
        return self.error.reason if isinstance(self.error, SignInRefused) else None

    def offers(self, way: WayIn) -> bool:
        """Whether ``way`` is to be shown. Until the operator has told, the password is: most have it."""
        return way is WayIn.PASSWORD if self.ways is None else way in self.ways

    def market_of(self, id_: str) -> Market | None:
        """Return the country called ``id_``."""
        return next((one for one in self.markets if one.id == id_), None)
