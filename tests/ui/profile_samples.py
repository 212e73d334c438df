"""The profile of one person in every state, for the tests of the profile page."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from lebara_desktop.domain.contact import Address, Contact
from lebara_desktop.domain.errors import AppError, ErrorKind
from lebara_desktop.domain.signin import Channel, CodeSent, Device, Sent
from lebara_desktop.ui.pages.profile.state import CodePrompt, ProfileState, Slip, Topic

NOW = datetime(2026, 11, 22, 10, 30, tzinfo=UTC)
AMIRA = Contact(
    "Amira",
    "Okafor",
    "amira@mail.example",
    ("447700900123", "447700900206"),
    Address("14 Rye Lane", "SE15 4ND", "London", "GB"),
    frozenset({Channel.EMAIL}),
)


def device(place: int, name: str, *, current: bool = False) -> Device:
    """Return a sign-in that was used ``place`` days ago."""
    at = NOW - timedelta(days=place)
    return Device(f"dev-{place}", name, "window", at, at, at + timedelta(days=90), current)


DEVICES = (device(0, "amira-laptop", current=True), device(3, "amira-tablet"), device(40, ""))
_PIN = ProfileState(pin=True, computer_heard=True, with_computer=True)
_ALL = replace(_PIN, contact=AMIRA, devices=DEVICES, now=NOW, zone=ZoneInfo("Europe/London"))
_SENT = CodePrompt("amira.okafor@mail.example", CodeSent(Sent.EMAIL, "•••", 5, 3, 600, 60), 52)
_OFFLINE = AppError(ErrorKind.UNREACHABLE)
STATES = {
    "known": _ALL,
    "reading": ProfileState(),
    "failed": ProfileState(failure=_OFFLINE, devices_failure=AppError(ErrorKind.TIMEOUT), now=NOW),
    "no pin": replace(_ALL, pin=False, done=Topic.PIN, devices=DEVICES[:1]),
    "code": replace(_ALL, prompt=_SENT, slips={Topic.CODE: Slip.CODE}),
    "code again": replace(_ALL, prompt=replace(_SENT, resend_in=0), errors={Topic.CODE: _OFFLINE}),
    "slips": replace(
        _ALL,
        slips={
            Topic.NAME: Slip.EMPTY,
            Topic.EMAIL: Slip.EMAIL,
            Topic.ADDRESS: Slip.EMPTY,
            Topic.PASSWORD: Slip.DIFFERENT,
            Topic.PIN: Slip.DIFFERENT,
        },
        errors={Topic.CONSENTS: _OFFLINE, Topic.DEVICES: AppError(ErrorKind.TIMEOUT)},
    ),
    "changed": replace(_ALL, done=Topic.PASSWORD, ended=2),
}
