"""What the sign-in page shows at one moment, and what it needs to know of countries and sample customers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from lebara_desktop.domain.errors import AppError


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


@dataclass(frozen=True, slots=True)
class LoginState:
    """The page as a value. ``locked_for`` and ``retry_in`` are seconds; 0 where they do not apply."""

    markets: tuple[Market, ...] = ()
    samples: tuple[SampleLogin, ...] = ()
    operator: Operator = Operator.READY
    sandbox: bool = False
    phase: Phase = Phase.IDLE
    slips: frozenset[Slip] = frozenset()
    error: AppError | None = None
    locked_for: int = 0
    retry_in: int = 0
    session_ended: bool = False
    memory_only: bool = False  # no safe keyring: the sign-in lasts until the program ends

    @property
    def busy(self) -> bool:
        """Whether a sign-in of this person is on its way."""
        return self.phase in (Phase.WAITING, Phase.SIGNING_IN)
