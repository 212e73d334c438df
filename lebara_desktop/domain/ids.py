"""Names that must not be mixed up: numbers, references and the operator's identifiers."""

from __future__ import annotations

import re
from base64 import b32encode
from dataclasses import dataclass
from functools import lru_cache
from typing import NewType
from uuid import UUID

PartyId = NewType("PartyId", str)
AccountId = NewType("AccountId", str)
ProductId = NewType("ProductId", str)  # one plan instance on a line
OfferId = NewType("OfferId", str)
OrderId = NewType("OrderId", str)
PaymentId = NewType("PaymentId", str)
MethodId = NewType("MethodId", str)

_SHORT = 3


class NumberError(ValueError):
    """What was typed is not a phone number."""


@dataclass(frozen=True, slots=True)
class Msisdn:
    """A subscriber's number as E.164 digits without plus (TMF convention of docs/operator-api.md)."""

    digits: str

    def __post_init__(self) -> None:
        if not re.fullmatch(r"[1-9][0-9]{7,14}", self.digits):
            raise NumberError("a number has 8 to 15 digits and does not begin with 0")

    @classmethod
    def parse(cls, text: str, region: str = "GB") -> Msisdn:
        """Read what a person typed, national or international; raises NumberError."""
        import phonenumbers

        if any(char.isalpha() for char in text):  # the library would read letters as keys, and drop an extension
            raise NumberError("not a phone number")
        try:
            number = phonenumbers.parse(text, region)
        except phonenumbers.NumberParseException as error:
            raise NumberError("not a phone number") from error
        if phonenumbers.is_possible_number_with_reason(number) != phonenumbers.ValidationResult.IS_POSSIBLE:
            raise NumberError("not a possible phone number")
        return cls(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164).removeprefix("+"))

    @property
    def masked(self) -> str:
        """The number with only its last three digits, for logs and the counter."""
        return "•" * (len(self.digits) - _SHORT) + self.digits[-_SHORT:]

    def __repr__(self) -> str:
        return f"Msisdn({self.masked})"


@lru_cache(64)  # asked for with every change of an intent
def reference(intent: str) -> str:
    """Return the short reference of an order that people read aloud, made from its UUID: ``LB-7F3K-22Q9``.

    Forty bits of the UUID in base 32; the full UUID stays the key.
    """
    letters = b32encode(UUID(intent).bytes[:5]).decode("ascii")
    return f"LB-{letters[:4]}-{letters[4:]}"
