"""What services see of the operator's numbers and SIM cards (TMF639, 640, 622; docs/operator-api.md, "SIM cards and numbers")."""

from __future__ import annotations

from typing import Protocol

from lebara_desktop.domain.ids import AccountId, Msisdn, OrderId, PartyId, ProductId
from lebara_desktop.domain.signin import CodeSent
from lebara_desktop.domain.sim import Change, Iccid, Need, PortWish, Proof, Revealed, ServiceFact, SimCard


class Prover(Protocol):
    """Proof that it is the person, for what a stolen token must not do. All methods raise AppError and SignInRefused.

    One run of codes is open at a time: a newer one replaces it, ``drop_code`` ends it.
    """

    async def ask_code(self, need: Need, number: Msisdn, *, by_email: bool = False, language: str = "") -> CodeSent:
        """Have a code sent to ``number``, or to the account's e-mail address."""

    async def ask_again(self) -> CodeSent:
        """Have another code sent; wrong tries stay counted."""

    async def prove_code(self, code: str) -> Proof:
        """Enter the code."""

    async def prove_password(self, password: str) -> Proof:
        """Enter the password, to see what is secret about a SIM."""

    def drop_code(self) -> None:
        """Forget the run of codes that is open."""


class Sims(Prover, Protocol):
    """Numbers and SIMs of the person who is signed in. All methods raise AppError.

    ``key`` is the idempotency key of an order: the same key again is answered with the same order.
    """

    async def cards(self, party: PartyId) -> tuple[SimCard, ...]:
        """Read every SIM, those too that were replaced (639)."""

    async def changes(self, party: PartyId) -> tuple[Change, ...]:
        """Read the orders about numbers and SIMs, newest first (622)."""

    async def rename(self, product: ProductId, name: str) -> None:
        """Give the line of ``product`` a name of one's own (637)."""

    async def service(self, number: Msisdn) -> ServiceFact | None:
        """Read the service of a number; None where there is none (640)."""

    async def activate(self, service: str, iccid: Iccid) -> ServiceFact:
        """Have the SIM ``iccid`` activated; the same again changes nothing (640)."""

    async def link(self, key: str, party: PartyId, account: AccountId, number: Msisdn, proof: Proof) -> Change:
        """Make ``number`` a line of this account; the same again makes no second one."""

    async def unlink(self, key: str, party: PartyId, account: AccountId, product: ProductId, proof: Proof) -> Change:
        """Take a line off this account; its plan runs on."""

    async def replace(
        self, key: str, party: PartyId, account: AccountId, product: ProductId, card: Iccid | None, proof: Proof
    ) -> Change:
        """Order another SIM for a line: ``card``, or an eSIM."""

    async def port_in(self, key: str, party: PartyId, account: AccountId, product: ProductId, wish: PortWish) -> Change:
        """Bring a number to a line, from another operator."""

    async def stop(self, key: str, order: OrderId) -> bool:
        """Take a change back; return whether the operator did (final)."""

    async def reveal(self, sim: str, proof: Proof) -> Revealed:
        """Read what is secret about a SIM. The operator records it, and shows an eSIM's code once."""

    async def register_holder(self, party: PartyId, kind: str, number: str) -> None:
        """Register who holds the SIMs, by a document (632)."""
