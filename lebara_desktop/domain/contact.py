"""Where the operator reaches a person, and by which ways marketing is welcome."""

from __future__ import annotations

from dataclasses import dataclass

from lebara_desktop.domain.signin import Channel


@dataclass(frozen=True, slots=True)
class Address:
    """A postal address; ``country`` is an ISO 3166 code as the operator has it."""

    street: str = ""
    post_code: str = ""
    city: str = ""
    country: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """What the operator knows of the signed-in person. ``consents`` holds the channels by which marketing is welcome."""

    given_name: str = ""
    family_name: str = ""
    email: str = ""
    phones: tuple[str, ...] = ()
    address: Address = Address()
    consents: frozenset[Channel] = frozenset()

    def __repr__(self) -> str:
        return "Contact()"
