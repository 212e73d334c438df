"""What services see of a person's own data (TMF632; docs/operator-api.md, "Profile")."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from lebara_desktop.domain.contact import Address, Contact
from lebara_desktop.domain.ids import PartyId
from lebara_desktop.domain.signin import Channel, CodeSent
from lebara_desktop.domain.sim import Proof


class ContactBook(Protocol):
    """Contact data, consents and e-mail address of the person who is signed in. All methods raise AppError."""

    def now(self) -> datetime:
        """Return the operator's present instant (UTC)."""

    async def contact(self, party: PartyId) -> Contact:
        """Read everything."""

    async def rename(self, party: PartyId, given: str, family: str) -> Contact:
        """Change the name."""

    async def move(self, party: PartyId, address: Address) -> Contact:
        """Change the postal address."""

    async def consent(self, party: PartyId, channel: Channel, *, given: bool) -> Contact:
        """Give or take back the consent to marketing by one channel."""

    async def change_email(self, party: PartyId, email: str, proof: Proof) -> Contact:
        """Change the e-mail address, which also signs in; ``proof`` is for this address."""

    async def ask_code(self, email: str, *, language: str = "") -> CodeSent:
        """Have a code sent to a new e-mail address; raises SignInRefused too."""

    async def ask_again(self) -> CodeSent:
        """Have another code sent; wrong tries stay counted; raises SignInRefused too."""

    async def prove_code(self, code: str) -> Proof:
        """Enter the code; raises SignInRefused too."""
