"""Implements ``ContactBook`` of ``port_contact.py``: a change sends what changes, and of the ways to be reached all of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from urllib.parse import quote

from lebara_desktop.api.bodies import Json, encode
from lebara_desktop.api.profile import Api, Profile
from lebara_desktop.api.proofs import PROOF, Proofs
from lebara_desktop.api.reading import Reading
from lebara_desktop.api.schema import people
from lebara_desktop.api.session import Session
from lebara_desktop.api.wire import JSON, Request
from lebara_desktop.domain.contact import Address, Contact
from lebara_desktop.domain.ids import PartyId
from lebara_desktop.domain.signin import Channel, CodeSent
from lebara_desktop.domain.sim import Proof


class ContactClient:
    """What the methods do and raise stands in ``port_contact.py``."""

    def __init__(
        self, profile: Profile, session: Callable[[], Session], reading: Reading, now: Callable[[], datetime]
    ) -> None:
        self.now = now
        self._profile = profile
        self._read = reading
        self._proofs = Proofs(profile, session)

    async def contact(self, party: PartyId) -> Contact:
        """See ``ContactBook``."""
        return await self._read.one(Request("individual", "GET", self._path(party), safe=True), people.contact)

    async def rename(self, party: PartyId, given: str, family: str) -> Contact:
        """See ``ContactBook``."""
        return await self._change(party, {"givenName": given, "familyName": family})

    async def move(self, party: PartyId, address: Address) -> Contact:
        """See ``ContactBook``."""
        now = await self.contact(party)
        return await self._change(party, {"contactMedium": _media(now.email, now.phones, address)})

    async def consent(self, party: PartyId, channel: Channel, *, given: bool) -> Contact:
        """See ``ContactBook``."""
        fact: Json = {"name": f"consent.{channel.value}", "value": given}
        return await self._change(party, {"partyCharacteristic": [fact]})

    async def change_email(self, party: PartyId, email: str, proof: Proof) -> Contact:
        """See ``ContactBook``."""
        now = await self.contact(party)
        return await self._change(party, {"contactMedium": _media(email, now.phones, now.address)}, proof)

    async def ask_code(self, email: str, *, language: str = "") -> CodeSent:
        """See ``ContactBook``."""
        return await self._proofs.to_email(email, language=language)

    async def ask_again(self) -> CodeSent:
        """See ``ContactBook``."""
        return await self._proofs.again()

    async def prove_code(self, code: str) -> Proof:
        """See ``ContactBook``."""
        return await self._proofs.by_answer(code)

    async def _change(self, party: PartyId, change: Json, proof: Proof | None = None) -> Contact:
        request = Request("individual", "PATCH", self._path(party), (), encode(change), {"Content-Type": JSON})
        request = request.with_header(PROOF, proof.token) if proof else request
        return await self._read.once(request, people.contact)

    def _path(self, party: PartyId) -> str:
        return f"{self._profile.base(Api.PARTY)}/individual/{quote(party, safe='')}"


def _media(email: str, phones: tuple[str, ...], address: Address) -> list[Json]:
    """Return all ways to reach somebody: the operator replaces them whole."""
    made: list[Json] = [{"mediumType": "email", "preferred": True, "characteristic": {"emailAddress": email}}]
    made += [{"mediumType": "phone", "preferred": False, "characteristic": {"phoneNumber": one}} for one in phones]
    place: Json = {
        name: value
        for name, value in (
            ("street1", address.street),
            ("postCode", address.post_code),
            ("city", address.city),
            ("country", address.country),
        )
        if value
    }
    if place:
        made.append({"mediumType": "postalAddress", "preferred": False, "characteristic": place})
    return [one for one in made if one["characteristic"] != {"emailAddress": ""}]
