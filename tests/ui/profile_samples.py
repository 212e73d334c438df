"""The profile of one person in every state, for the tests of the profile page."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from lebara_desktop.domain.contact import Address, Contact
from lebara_desktop.domain.errors import AppError, ErrorKind, SignInReason, SignInRefused
from lebara_desktop.domain.signin import Channel, CodeSent, Device, Enrolment, Factor, Sent
from lebara_desktop.ui.pages.profile.state import CodePrompt, FactorState, ProfileState, Slip, Topic

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
KEY = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
ADDRESS = f"otpauth://totp/Lebara:amira%40mail.example?secret={KEY}&issuer=Lebara&algorithm=SHA1&digits=6&period=30"
CODES = tuple(f"ABCD{one}-FGHJK" for one in "23456789XY")
_OFF = FactorState(Factor(on=False))
_ON = FactorState(Factor(on=True, since=NOW, codes_left=10))
_FEW = FactorState(Factor(on=True, since=NOW, codes_left=2))
_ENROL = replace(_OFF, enrolment=Enrolment(KEY, ADDRESS, 6))
_WRONG = SignInRefused(SignInReason.WRONG_CODE, tries_left=4)
_ALL = ProfileState(contact=AMIRA, devices=DEVICES, pin=True, now=NOW, zone=ZoneInfo("Europe/London"), factor=_OFF)
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
    "factor on": replace(_ALL, factor=_ON, done=Topic.FACTOR),
    "factor few codes": replace(_ALL, factor=_FEW, errors={Topic.FACTOR: _WRONG}),
    "factor key": replace(_ALL, factor=_ENROL, errors={Topic.FACTOR: _WRONG}),
    "factor codes": replace(_ALL, factor=replace(_ON, codes=CODES)),
    "factor refused": replace(_ALL, errors={Topic.FACTOR: SignInRefused(SignInReason.LOCKED, retry_after=300)}),
    "factor unknown": replace(_ALL, factor=FactorState(failure=_OFFLINE)),
    "changed": replace(_ALL, done=Topic.PASSWORD, ended=2),
}
