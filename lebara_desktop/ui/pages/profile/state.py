"""What the profile page shows: one frozen object, and what a person may ask of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo
from enum import StrEnum
from typing import Protocol

from lebara_desktop.domain.contact import Address, Contact
from lebara_desktop.domain.errors import AppError
from lebara_desktop.domain.signin import Channel, CodeSent, Device, Enrolment, Factor


class Topic(StrEnum):
    """What can be changed, one at a time each."""

    NAME = "name"
    ADDRESS = "address"
    EMAIL = "email"
    CODE = "code"
    CONSENTS = "consents"
    PASSWORD = "password"  # noqa: S105 — a topic
    DEVICES = "devices"
    FACTOR = "factor"
    PIN = "pin"
    COMPUTER = "computer"


class Slip(StrEnum):
    """What is wrong with what was typed, before anything is sent."""

    EMPTY = "empty"
    EMAIL = "email"
    CODE = "code"
    DIFFERENT = "different"  # the repetition


@dataclass(frozen=True, slots=True)
class CodePrompt:
    """A code is on its way to ``email``; ``resend_in`` counts down in seconds."""

    email: str
    sent: CodeSent
    resend_in: int


@dataclass(frozen=True, slots=True)
class FactorState:
    """The second step at sign-in. ``enrolment`` while it is set up, ``codes`` while they are shown; not ``offered``: no card."""

    known: Factor | None = None
    failure: AppError | None = None
    offered: bool = True
    enrolment: Enrolment | None = None
    codes: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class ProfileState:
    """The whole page. ``errors`` and ``slips`` stand at their topic; ``done`` is the last topic that was changed.

    ``ended`` is how many other devices a change signed out; ``lock_after`` is in minutes, 0 is never. ``computer_heard``: the
    computer's own lock can be followed; ``with_computer``: the window opens with it.
    """

    contact: Contact | None = None
    failure: AppError | None = None
    devices: tuple[Device, ...] | None = None
    devices_failure: AppError | None = None
    busy: frozenset[Topic] = frozenset()
    errors: Mapping[Topic, AppError] = field(default_factory=dict)
    slips: Mapping[Topic, Slip] = field(default_factory=dict)
    done: Topic | None = None
    ended: int = 0
    prompt: CodePrompt | None = None
    factor: FactorState = FactorState()
    pin: bool = False
    lock_after: int = 15
    computer_heard: bool = False
    with_computer: bool = False
    now: datetime = datetime(2026, 1, 1, tzinfo=UTC)
    zone: tzinfo = UTC


class ProfileView(Protocol):
    """What the presenter needs of the page."""

    def render(self, state: ProfileState) -> None:
        """Show ``state``."""


class ProfileIntents(Protocol):
    """What a person may ask for on the page."""

    def refresh(self) -> None:
        """Read everything anew."""

    def rename(self, given: str, family: str) -> None:
        """Change the name."""

    def move(self, address: Address) -> None:
        """Change the address."""

    def send_code(self, email: str) -> None:
        """Begin to change the e-mail address, or have another code sent."""

    def confirm_email(self, code: str) -> None:
        """Enter the code."""

    def keep_email(self) -> None:
        """Leave the e-mail address as it is."""

    def consent(self, channel: Channel, given: bool) -> None:
        """Give or take back a consent."""

    def change_password(self, current: str, new: str, again: str) -> None:
        """Change the password."""

    def sign_out_device(self, device: str) -> None:
        """Sign a device out; this one too."""

    def sign_out_others(self) -> None:
        """Sign every other device out."""

    def set_up_factor(self, password: str) -> None:
        """Begin to set a second step up."""

    def confirm_factor(self, code: str) -> None:
        """Enter the code of the app."""

    def leave_factor(self) -> None:
        """Do not set it up now."""

    def keep_codes(self) -> None:
        """Hide the recovery codes: they are kept elsewhere."""

    def renew_codes(self, password: str, code: str) -> None:
        """Make other recovery codes."""

    def remove_factor(self, password: str, code: str) -> None:
        """Switch the second step off."""

    def set_pin(self, pin: str, again: str) -> None:
        """Unlock with this PIN."""

    def remove_pin(self) -> None:
        """Unlock without a PIN."""

    def lock_after(self, minutes: int) -> None:
        """Lock after so many minutes without use."""

    def open_with_computer(self, wanted: bool) -> None:
        """Open the window when the computer is unlocked, or not any more."""
