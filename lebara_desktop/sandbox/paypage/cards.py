"""What the card form accepts: shape checks at the field, and the sandbox's test cards.

A card number lives only in the request that carried it: it is never stored, logged or echoed after it was accepted; what is kept
is the label, such as `Visa •••• 4242`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

TEST_CARDS = {  # number → what happens; any other number with a right check digit is declined
    "4242424242424242": "pays",
    "4000000000000002": "cardDeclined",
    "4000000000009995": "insufficientFunds",
    "4000000000003220": "bank",
}
_BRANDS = (  # leading digits (ISO/IEC 7812 ranges as the schemes publish them), first match wins
    (re.compile(r"4"), "Visa"),
    (re.compile(r"5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720"), "Mastercard"),
    (re.compile(r"3[47]"), "American Express"),
    (re.compile(r"35(2[89]|[3-8])"), "JCB"),
    (re.compile(r"62"), "UnionPay"),
    (re.compile(r"6011|64[4-9]|65"), "Discover"),
)
_EXPIRY = re.compile(r"(\d{2})\s*[/-]?\s*(?:20)?(\d{2})", re.ASCII)
_YEARS_AHEAD = 20


@dataclass(frozen=True)
class Card:
    """A card that passed the checks of form; whether it pays is `outcome`."""

    number: str
    brand: str
    expires: tuple[int, int] = (0, 0)  # year and month of its last month

    @property
    def label(self) -> str:
        """What may be shown and kept of it."""
        return f"{self.brand} •••• {self.number[-4:]}"

    @property
    def outcome(self) -> str:
        """`pays`, `bank`, or the reasonCode of the refusal."""
        return TEST_CARDS.get(self.number, "cardDeclined")


def read_card(form: Mapping[str, str], today: datetime) -> Card | dict[str, str]:
    """The card, or one sentence per field (`cardnumber`, `expiry`, `cvc`, `name`) that has to be put right."""
    number = _digits(form.get("cardnumber", ""))
    brand = brand_of(number)
    found = {
        "cardnumber": _number_error(number),
        "expiry": _expiry_error(form.get("expiry", ""), today),
        "cvc": _cvc_error(_digits(form.get("cvc", "")), brand),
        "name": None if form.get("name", "").strip() else "Enter the name on the card.",
    }
    errors = {name: error for name, error in found.items() if error}
    return errors or Card(number, brand, _expiry(form.get("expiry", ""), today))


def brand_of(number: str) -> str:
    """The scheme's name, or `Card`."""
    return next((name for pattern, name in _BRANDS if pattern.match(number)), "Card")


def luhn(number: str) -> bool:
    """The check digit of ISO/IEC 7812-1 annex B."""
    total = sum(int(d) for d in number[-1::-2]) + sum(sum(divmod(2 * int(d), 10)) for d in number[-2::-2])
    return total % 10 == 0


def _digits(typed: str) -> str:
    """Without the spaces and dashes people type; full-width digits read as digits. Anything else stays and fails the check."""
    return re.sub(r"[\s-]", "", unicodedata.normalize("NFKC", typed))


def _number_error(number: str) -> str | None:
    if not number:
        return "Enter the card number."
    if not (number.isascii() and number.isdigit()):
        return "A card number has only digits."
    if not 13 <= len(number) <= 19:
        return "This card number is too short." if len(number) < 13 else "This card number is too long."
    return None if luhn(number) else "This card number is not right. Check the digits."


def _expiry_error(typed: str, today: datetime) -> str | None:
    text = unicodedata.normalize("NFKC", typed).strip()
    if not text:
        return "Enter the expiry date."
    match = _EXPIRY.fullmatch(text)
    if match is None or not 1 <= int(match[1]) <= 12:
        return "Write the date as MM/YY, for example 08/29."
    month, year = int(match[1]), today.year - today.year % 100 + int(match[2])
    if (year, month) < (today.year, today.month):
        return "This card has expired."
    return None if year <= today.year + _YEARS_AHEAD else "This date is too far ahead."


def _expiry(typed: str, today: datetime) -> tuple[int, int]:
    match = _EXPIRY.fullmatch(unicodedata.normalize("NFKC", typed).strip())
    return (today.year - today.year % 100 + int(match[2]), int(match[1])) if match else (0, 0)


def _cvc_error(cvc: str, brand: str) -> str | None:
    length = 4 if brand == "American Express" else 3
    if not cvc:
        return "Enter the security code."
    right = cvc.isascii() and cvc.isdigit() and len(cvc) == length
    return None if right else f"The security code has {length} digits."
