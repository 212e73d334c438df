"""The person (TMF632) and what the operator sent to them (TMF681)."""

from __future__ import annotations

from collections.abc import Iterable

from lebara_desktop.api.schema.common import (
    Characteristic,
    Loose,
    Ref,
    Wire,
    each,
    has_id,
    ident,
    instant,
    read,
    token,
    values,
    words,
)
from lebara_desktop.domain.account import Message, Person
from lebara_desktop.domain.contact import Address, Contact
from lebara_desktop.domain.ids import OrderId, PartyId
from lebara_desktop.domain.signin import Channel

_LONGEST_MESSAGE = 2000  # characters


class Medium(Wire):
    """A way to reach somebody; the characteristic is a bag of members."""

    medium_type: Loose = ""
    preferred: Loose = False
    characteristic: dict[str, Loose] = {}


class Individual(Wire):
    """A person."""

    given_name: Loose = ""
    family_name: Loose = ""
    full_name: Loose = ""
    formatted_name: Loose = ""
    contact_medium: tuple[Medium, ...] = ()
    party_characteristic: tuple[Characteristic, ...] = ()


class Receiver(Wire):
    """Who got a message."""

    phone_number: Loose = ""
    email: Loose = ""
    party: Ref | None = None


class MessageWire(Wire):
    """A message that was sent."""

    id: Loose = ""
    message_type: Loose = ""
    subject: Loose = ""
    content: Loose = ""
    send_time_complete: Loose = None
    send_time: Loose = None
    scheduled_send_time: Loose = None
    receiver: tuple[Receiver, ...] = ()
    characteristic: tuple[Characteristic, ...] = ()


def person(document: object) -> Person:
    """Return contact data; raises Unreadable."""
    wire = read(Individual, document)
    given, family = words(wire.given_name, 100), words(wire.family_name, 100)
    name = words(wire.full_name) or words(wire.formatted_name) or f"{given} {family}".strip()
    media = sorted(wire.contact_medium, key=lambda one: one.preferred is not True)
    return Person(name, given, _reach(media, "emailAddress"), _reach(media, "phoneNumber"))


def _reach(media: list[Medium], member: str) -> str:
    return next((found for one in media if (found := words(one.characteristic.get(member), 254))), "")


def contact(document: object) -> Contact:
    """Return all that is known of a person; raises Unreadable."""
    wire = read(Individual, document)
    facts = values(wire.party_characteristic)
    places = [one.characteristic for one in wire.contact_medium if one.medium_type == "postalAddress"]
    place = places[0] if places else {}
    phones = [words(one.characteristic.get("phoneNumber"), 40) for one in wire.contact_medium]
    return Contact(
        given_name=words(wire.given_name, 100),
        family_name=words(wire.family_name, 100),
        email=_reach(list(wire.contact_medium), "emailAddress"),
        phones=tuple(one for one in phones if one),
        address=Address(*(words(place.get(name), 200) for name in ("street1", "postCode", "city", "country"))),
        consents=frozenset(one for one in Channel if facts.get(f"consent.{one.value}") is True),
    )


def messages(documents: Iterable[object], party: PartyId) -> list[Message]:
    """Return what was sent to ``party``, newest first; a server may have ignored the filter, and a broken one is left out."""
    found = [one for one in each(documents, lambda document: read(MessageWire, document)) if _is_for(one, party)]
    made = each(found, _message)
    return sorted(made, key=lambda one: (one.sent is not None, one.sent.timestamp() if one.sent else 0.0), reverse=True)


def _is_for(wire: MessageWire, party: PartyId) -> bool:
    named = [one.party for one in wire.receiver if one.party]
    return not named or any(has_id(one, party) for one in named)


def _message(wire: MessageWire) -> Message:
    """Fill the placeholders in; raises Unreadable."""
    facts = values(wire.characteristic)
    order, first = token(facts.get("productOrderId")), wire.receiver[0] if wire.receiver else Receiver()
    text = words(wire.content, _LONGEST_MESSAGE)
    for name, value in facts.items():
        if name.startswith("$") and len(name) > 1:
            text = text.replace(name, words(value))
    return Message(
        id=ident(wire.id, "message id"),
        channel={"sms": "SMS", "email": "Email"}.get(str(wire.message_type).lower(), words(wire.message_type, 20)),
        subject=words(wire.subject),
        text=text[:_LONGEST_MESSAGE],
        sent=instant(wire.send_time_complete) or instant(wire.send_time) or instant(wire.scheduled_send_time),
        order=OrderId(order) if order else None,
        template=token(facts.get("template")),
        receiver=words(first.phone_number, 254) or words(first.email, 254),
    )
