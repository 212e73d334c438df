"""SIM cards: their printed number, what a person may ask of one, and what is secret about it.

The printed number (ICCID) follows ITU-T E.118: it begins with 89 and ends with a Luhn check digit; 19 or 20 digits are in use.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum

from lebara_desktop.domain.account import Line, LineState
from lebara_desktop.domain.ids import Msisdn, NumberError, OrderId, ProductId

_LENGTHS = (19, 20)
_VOUCHER_LENGTHS = (12, 14, 16)  # FEATURES.md CP10
_LAST = 4
_ISSUER = 6
_GROUP = 4
_SEPARATORS = str.maketrans("", "", " -./\t\u00a0\u2009\u202f")
PORT_FIRST_DAY, PORT_LAST_DAY = 2, 30  # days from today between which a number can be moved (docs/operator-api.md)
REVEALED_FOR = 60.0  # seconds for which PIN, PUK and eSIM codes stay on the screen


class CardSlip(StrEnum):
    """What can be seen to be wrong with what was typed in place of a SIM's printed number."""

    EMPTY = "empty"
    PHONE = "phone"
    VOUCHER = "voucher"
    LETTERS = "letters"
    SHORT = "short"
    LONG = "long"
    NOT_A_SIM = "not_a_sim"  # the right length, but it does not begin with 89
    CHECK_DIGIT = "check_digit"
    UNKNOWN = "unknown"  # a sound number, but of no SIM on this account
    ACTIVE = "active"  # of a SIM on this account that is in use already
    AMBIGUOUS = "ambiguous"  # the last four digits fit several SIMs


@dataclass(frozen=True, slots=True)
class Iccid:
    """The number printed on a SIM, checked."""

    digits: str

    def __post_init__(self) -> None:
        if not re.fullmatch(r"89[0-9]{17,18}", self.digits) or not luhn(self.digits):
            raise ValueError("a SIM's number has 19 or 20 digits, begins with 89, and ends with its check digit")

    @property
    def last_four(self) -> str:
        """The digits by which people tell their SIMs apart."""
        return self.digits[-_LAST:]

    def __repr__(self) -> str:
        return f"Iccid(••••{self.last_four})"


@dataclass(frozen=True, slots=True)
class CardReading:
    """What was typed or scanned: the line whose SIM it is, or what is wrong with it."""

    slip: CardSlip | None = None
    iccid: Iccid | None = None
    line: Line | None = None


def luhn(digits: str) -> bool:
    """Return whether the last digit is the check digit of the others (ISO/IEC 7812-1, annex B)."""
    total = 0
    for place, char in enumerate(reversed(digits)):
        value = int(char) * (1 + place % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def grouped(digits: str) -> str:
    """Return digits in groups of four, as they are printed on the card."""
    return " ".join(digits[at : at + _GROUP] for at in range(0, len(digits), _GROUP))


def masked(iccid: str) -> str:
    """Return a SIM's number with its issuer and its last four digits only: ``8944 00 •••• 7731``."""
    if len(iccid) <= _ISSUER + _LAST:
        return grouped(iccid)
    return f"{grouped(iccid[:_ISSUER])} •••• {iccid[-_LAST:]}"


def read_iccid(text: str, own: Collection[Msisdn] = ()) -> Iccid | CardSlip:
    """Read a SIM's number as it is printed, typed or scanned; a scanner's filler ``F`` at the end is dropped."""
    bare = text.strip().translate(_SEPARATORS)
    if not bare:
        return CardSlip.EMPTY
    if _is_phone(bare, own):
        return CardSlip.PHONE
    bare = re.sub(r"[Ff]$", "", bare)
    if not bare.isdecimal() or not bare.isascii():
        return CardSlip.LETTERS
    if len(bare) in _VOUCHER_LENGTHS and not bare.startswith("89"):
        return CardSlip.VOUCHER
    if len(bare) < _LENGTHS[0]:
        return CardSlip.SHORT
    if len(bare) > _LENGTHS[-1]:
        return CardSlip.LONG
    if not bare.startswith("89"):
        return CardSlip.NOT_A_SIM
    return Iccid(bare) if luhn(bare) else CardSlip.CHECK_DIGIT


def _is_phone(bare: str, own: Collection[Msisdn]) -> bool:
    if bare.startswith(("+", "00")):
        return True
    if bare.startswith("0") and len(bare) in (10, 11):
        return True
    return any(
        bare == one.digits or (len(bare) == len(one.digits) and bare[:_LAST] == one.digits[:_LAST]) for one in own
    )


def read_card(text: str, lines: Iterable[Line]) -> CardReading:
    """Find the line whose SIM is meant, by its whole number or by its last four digits (FEATURES.md SN4)."""
    known = tuple(lines)
    bare = text.strip().translate(_SEPARATORS)
    if len(bare) == _LAST and bare.isdecimal():
        found = [one for one in known if one.iccid.endswith(bare)]
        if len(found) > 1:
            found = [one for one in found if one.state is LineState.NOT_ACTIVATED] or found
        if len(found) > 1:
            return CardReading(CardSlip.AMBIGUOUS)
        return _of_line(found[0]) if found else CardReading(CardSlip.UNKNOWN)
    read = read_iccid(text, [one.msisdn for one in known])
    if isinstance(read, CardSlip):
        return CardReading(read)
    line = next((one for one in known if one.iccid == read.digits), None)
    return _of_line(line) if line else CardReading(CardSlip.UNKNOWN, read)


def _of_line(line: Line) -> CardReading:
    try:
        iccid = Iccid(line.iccid)
    except ValueError:
        return CardReading(CardSlip.UNKNOWN)
    slip = None if line.state is LineState.NOT_ACTIVATED else CardSlip.ACTIVE
    return CardReading(slip, iccid, line)


class ProfileState(StrEnum):
    """What became of the profile of an eSIM."""

    RELEASED = "released"  # may be shown once
    SHOWN = "shown"
    INSTALLED = "installed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class SimCard:
    """A SIM of a line (639). ``ended`` is when another one took its place; ``profile`` is an eSIM's."""

    id: str
    iccid: str
    msisdn: Msisdn | None
    esim: bool = False
    profile: ProfileState = ProfileState.UNKNOWN
    in_use: bool = True
    ended: datetime | None = None

    def __repr__(self) -> str:
        return f"SimCard({self.id})"


@dataclass(frozen=True, slots=True)
class EsimCode:
    """The address and code with which a phone downloads an eSIM (GSMA SGP.22, section 4.1). A secret."""

    activation: str
    server: str
    matching: str

    @classmethod
    def parse(cls, text: str) -> EsimCode:
        """Read ``LPA:1$<server>$<code>``; raises ValueError."""
        match = re.fullmatch(r"LPA:1\$([A-Za-z0-9.-]{1,255})\$([A-Za-z0-9-]{1,255})((?:\$[A-Za-z0-9.]*){0,2})", text)
        if match is None:
            raise ValueError("not an eSIM activation code")
        return cls(text, match[1], match[2])

    def __repr__(self) -> str:
        return "EsimCode()"


@dataclass(frozen=True, slots=True)
class Revealed:
    """The secrets of a SIM, shown for a short time and kept nowhere. ``codes`` are name and digits, in the operator's order."""

    sim: str
    codes: tuple[tuple[str, str], ...]
    esim: EsimCode | None = None

    def __repr__(self) -> str:
        return f"Revealed({self.sim})"


def dial_link(code: str) -> str:
    """Return the address by which a phone's camera dials ``code`` (RFC 3966); ``#`` must be escaped in it."""
    return "tel:" + code.replace("#", "%23")


def text_link(number: str, text: str) -> str:
    """Return the content of a QR code by which a phone prepares a text message."""
    return f"SMSTO:{number}:{text}"


class ActivationState(StrEnum):
    """What the operator says about the service of a SIM (640)."""

    WAITING = "inactive"
    RUNNING = "reserved"
    ACTIVE = "active"
    ENDED = "terminated"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class ServiceFact:
    """The mobile service of one number."""

    id: str
    state: ActivationState


class Need(StrEnum):
    """For what the operator wants a proof that it is really the person; the values are the operator's words."""

    LINK = "link_number"
    UNLINK = "unlink_number"
    REPLACE = "replace_sim"
    REVEAL = "reveal"


@dataclass(frozen=True, slots=True)
class Proof:
    """What the operator gave for a right code or password: good for one request. A secret."""

    token: str

    def __repr__(self) -> str:
        return "Proof()"


class ChangeKind(StrEnum):
    """What an order changes about a number; the values are the operator's categories (622)."""

    LINK = "linkNumber"
    UNLINK = "unlinkNumber"
    REPLACE = "simReplacement"
    PORT_IN = "portIn"


class ChangeState(StrEnum):
    """Where such an order stands."""

    ACCEPTED = "acknowledged"
    RUNNING = "inProgress"
    DONE = "completed"
    CANCELLED = "cancelled"
    FAILED = "failed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Change:
    """One order about a number (622). ``due`` is when it is carried out; ``other`` is the number that comes with a port-in."""

    id: OrderId
    kind: ChangeKind
    state: ChangeState
    product: ProductId | None = None
    msisdn: Msisdn | None = None
    ordered: datetime | None = None
    due: datetime | None = None
    done: datetime | None = None
    other: str = ""
    donor: str = ""
    day: date | None = None
    esim: bool = False

    @property
    def open(self) -> bool:
        """Whether it is still to be carried out."""
        return self.state in (ChangeState.ACCEPTED, ChangeState.RUNNING)

    @property
    def stoppable(self) -> bool:
        """Whether the operator still takes it back: a port-in until its eve, a new SIM until it works."""
        return self.state is ChangeState.ACCEPTED or (self.kind is ChangeKind.REPLACE and self.open)

    def __repr__(self) -> str:
        return f"Change({self.kind.value}, {self.state.value})"


class PortSlip(StrEnum):
    """What is plainly wrong with a wish to bring a number."""

    NUMBER = "number"
    OWN_NUMBER = "own_number"
    OPERATOR = "operator"
    ACCOUNT = "account"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class PortWish:
    """The number somebody wants to bring along, from whom, and when. ``account`` is the old operator's code or account number."""

    number: Msisdn
    donor: str
    account: str
    day: date

    def __repr__(self) -> str:
        return f"PortWish({self.number.masked})"


def port_days(now: datetime, zone: tzinfo) -> tuple[date, date]:
    """Return the first and the last day on which a number can be moved, counted where the market is."""
    today = now.astimezone(zone).date()
    return today + timedelta(days=PORT_FIRST_DAY), today + timedelta(days=PORT_LAST_DAY)


def read_port_wish(
    typed: tuple[str, str, str], day: date, region: str, own: Collection[Msisdn], days: tuple[date, date]
) -> PortWish | PortSlip:
    """Check number, old operator and account code as they were typed, and the day wished for."""
    number_text, donor, account = (one.strip() for one in typed)
    try:
        number = Msisdn.parse(number_text, region)
    except NumberError:
        return PortSlip.NUMBER
    if number in own:
        return PortSlip.OWN_NUMBER
    if not 2 <= len(donor) <= 60:
        return PortSlip.OPERATOR
    if not re.fullmatch(r"[A-Za-z0-9 /-]{4,30}", account):
        return PortSlip.ACCOUNT
    if not days[0] <= day <= days[1]:
        return PortSlip.DAY
    return PortWish(number, donor, account, day)
