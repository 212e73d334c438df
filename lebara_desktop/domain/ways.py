"""Ways to pay that stay: saved cards as the payment provider's tokens, and what a card number looks like, to keep it out."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from lebara_desktop.domain.ids import MethodId

_SOON = 60  # days: a card that ends within them is worth a word


class CardState(StrEnum):
    """Whether a saved card can be paid with."""

    USABLE = "usable"
    EXPIRED = "expired"
    BLOCKED = "blocked"  # the operator says no, for another reason


@dataclass(frozen=True, slots=True)
class SavedCard:
    """A card as far as we may know it. ``expires`` is MM/YY or empty; it is good until the end of that month."""

    id: MethodId
    brand: str
    last_four: str
    expires: str = ""
    preferred: bool = False
    state: CardState = CardState.USABLE

    @property
    def last_day(self) -> date | None:
        """The last day on which it can be used."""
        if not re.fullmatch(r"(0[1-9]|1[0-2])/[0-9]{2}", self.expires):
            return None
        month, year = int(self.expires[:2]), 2000 + int(self.expires[3:])
        return date(year, month, monthrange(year, month)[1])

    def ended(self, today: date) -> bool:
        """Whether it cannot be used any more."""
        last = self.last_day
        return self.state is CardState.EXPIRED or (last is not None and last < today)

    def ends_soon(self, today: date) -> bool:
        """Whether it ends within two months, and should be replaced in time."""
        last = self.last_day
        return last is not None and not self.ended(today) and (last - today).days <= _SOON


@dataclass(frozen=True, slots=True)
class CardPage:
    """A page of the payment provider on which a card is typed. ``url`` is empty once it cannot be used any more.

    ``reason`` is why it ended without a card: a fixed word of docs/operator-api.md.
    """

    id: MethodId
    url: str = ""
    expires_at: datetime | None = None
    reason: str = ""

    @property
    def over(self) -> bool:
        """Whether nothing will come of it."""
        return bool(self.reason)

    def __repr__(self) -> str:
        return f"CardPage({self.id})"


_RUN = re.compile(r"(?<!\d)\d(?:[ \u00a0\u2009\u202f.\-\u2010-\u2015/]{0,3}\d){12,}")
_ICCID = re.compile(r"89\d{17,18}")


def card_spans(text: str) -> list[tuple[int, int]]:
    """Return where ``text`` holds what could be a payment card's number: 13 to 19 digits in a row, the last a check digit.

    Digits may stand in groups and in any script. Longer runs hold one where a part of them does (numbers pasted one after the
    other). A SIM's serial number (89…, 19 or 20 digits) is none, although it ends in a check digit too (ISO/IEC 7812, industry 8).
    """
    found = []
    for match in _RUN.finditer(text):
        digits = "".join(str(int(sign)) for sign in match.group() if sign.isdecimal())
        if not _ICCID.fullmatch(digits) and _holds_one(digits):
            found.append(match.span())
    return found


def _holds_one(digits: str) -> bool:
    if len(digits) <= 19:
        return checks(digits)
    return any(checks(digits[at : at + size]) for size in (16, 19, 15, 14, 13) for at in range(len(digits) - size + 1))


def checks(digits: str) -> bool:
    """Return whether the last of ``digits`` is the check digit of the others (Luhn, ISO/IEC 7812-1); all zeros are no number."""
    doubled = [int(sign) * (2 if at % 2 else 1) for at, sign in enumerate(reversed(digits))]
    return sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0 and bool(digits.strip("0"))
