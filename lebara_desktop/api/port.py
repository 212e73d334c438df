"""All that services may see of the operator: one protocol in domain types."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from lebara_desktop.api.port_contact import ContactBook
from lebara_desktop.api.port_factor import Factors
from lebara_desktop.api.port_orders import CardBooks, OrderBooks
from lebara_desktop.api.port_sim import Prover, Sims
from lebara_desktop.domain.account import Identity, Line, Message, Person
from lebara_desktop.domain.checkout import Draft, OrderFact, PastOrder, PaymentFact, Reply, Way
from lebara_desktop.domain.ids import AccountId, MethodId, OrderId, PartyId, PaymentId, ProductId
from lebara_desktop.domain.money import Money
from lebara_desktop.domain.plans import PlanOffer
from lebara_desktop.domain.signin import AnswerPage, Channel, CodeSent, Credentials, Device, PhonePrompt, Purpose, WayIn
from lebara_desktop.domain.usage import Bucket, Credit, Period, UsageHistory

__all__ = [
    "Authority",
    "CardBooks",
    "ContactBook",
    "Factors",
    "Grant",
    "Operator",
    "OrderBooks",
    "Prover",
    "Sims",
    "TokenStore",
]


@dataclass(frozen=True, slots=True)
class Grant:
    """What a sign-in or a refresh brought: the refresh token is the only secret that leaves the api layer."""

    identity: Identity
    refresh_token: str

    def __repr__(self) -> str:
        return f"Grant({self.identity.subject})"


class TokenStore(Protocol):
    """Where a rotated refresh token is put before its access token is used (SAFETY.md 2.1)."""

    async def save(self, subject: str, refresh_token: str, *, memory_only: bool = False) -> None:
        """Keep ``refresh_token`` for ``subject``, of staff in memory only; must not raise: memory is the fallback."""


class Authority(Protocol):
    """Sign-in at the operator (OAuth 2.0, OpenID Connect). All methods raise AppError; sign-in also SignInRefused,
    and SecondStepDue where all was right and ``second_step`` is to follow.

    One run of codes or one prompt for a phone is open at a time: a newer one replaces it, ``forget`` ends it.
    """

    @property
    def sign_in_hosts(self) -> frozenset[str]:
        """The hosts, and only those, at which a browser may be sent to sign in (from the profile)."""

    async def ways(self) -> frozenset[WayIn]:
        """Read which ways in this operator has (discovery)."""

    async def send_code(self, purpose: Purpose, username: str, market: str) -> CodeSent:
        """Have a code sent; SignInRefused says why none is."""

    async def resend_code(self) -> CodeSent:
        """Have another code sent; wrong tries stay counted."""

    async def enter_code(self, code: str) -> Grant | None:
        """Enter the code; None where the purpose needs more: ``set_new_password`` or ``register``."""

    async def second_step(self, code: str) -> Grant | None:
        """Enter a code of the authenticator app, or a recovery code, after SecondStepDue; None as ``enter_code``."""

    async def correct_market(self, market: str) -> Grant:
        """Go on after WRONG_MARKET: the code was right, no second one is needed."""

    async def set_new_password(self, password: str) -> Grant:
        """Replace a forgotten password after its code was right; every other sign-in has ended then."""

    async def register(self, credentials: Credentials) -> Grant:
        """Make the login of a new account after its code was right; the grant's role is REGISTRANT."""

    async def complete_registration(self, consents: frozenset[Channel]) -> Grant:
        """Make what a registrant's account lacks (632, 629, 666) and refresh; the same again makes nothing twice."""

    async def sign_in_by_browser(
        self, market: str, login: str, visit: Callable[[str], bool], page: AnswerPage
    ) -> Grant:
        """Sign in with the system's browser (RFC 8252); ``visit`` opens an address; waits three minutes at most."""

    async def start_phone(self) -> PhonePrompt:
        """Begin a sign-in that a phone decides (RFC 8628)."""

    async def await_phone(self) -> Grant:
        """Wait until the phone has decided; SignInRefused DENIED or TIMED_OUT."""

    async def change_password(self, current: str, new: str) -> int:
        """Change the password of the person who is signed in; return how many other sign-ins ended."""

    async def devices(self) -> tuple[Device, ...]:
        """Read the open sign-ins of the person who is signed in."""

    async def end_device(self, device: str) -> None:
        """Sign one device out; one that is gone already is no error."""

    async def end_other_devices(self) -> int:
        """Sign every device out but this one; return how many."""

    async def sign_in(self, username: str, password: str, market: str) -> Grant:
        """Sign in with a number or an e-mail address and a password (first-party challenge, PKCE)."""

    async def as_guest(self, number: str, market: str) -> Grant:
        """Begin to renew ``number`` without an account; the grant's role is GUEST, its subject new each time."""

    async def resume(self, subject: str, refresh_token: str) -> Grant:
        """Continue a remembered session; ErrorKind.SIGNED_OUT where the grant is over."""

    async def sign_out(self, refresh_token: str) -> None:
        """Revoke the grant at the operator (RFC 7009); raises AppError where that could not be done now."""

    def forget(self) -> None:
        """Drop every token from memory."""


class Operator(Protocol):
    """The operator's resources for the person who is signed in. All methods raise AppError, but for the two money posts."""

    def now(self) -> datetime:
        """Return the operator's present instant, from the Date of its last answer (UTC)."""

    async def person(self, party: PartyId) -> Person:
        """Read contact data (TMF632)."""

    async def lines(self, party: PartyId) -> tuple[Line, ...]:
        """Read all lines with their plans (TMF637)."""

    async def buckets(self, product: ProductId) -> tuple[Bucket, ...]:
        """Read what is left and used of one plan (TMF677)."""

    async def history(self, product: ProductId, span: Period) -> UsageHistory:
        """Read use per day and per past period of the product's line (TMF677)."""

    async def credit(self, account: AccountId) -> Credit | None:
        """Read the credit balance (TMF654)."""

    async def offers(self, market: str, channel: str) -> tuple[PlanOffer, ...]:
        """Read plans and add-ons of one market for one channel (TMF620)."""

    async def ways_to_pay(self, party: PartyId) -> tuple[Way, ...]:
        """Read how this customer may pay now (TMF670)."""

    async def messages(self, party: PartyId, order: OrderId | None = None) -> tuple[Message, ...]:
        """Read what the operator sent, newest first; only about ``order`` where given (TMF681)."""

    async def redeem(self, code: str, account: AccountId, bucket: str, currency: str) -> Money:
        """Redeem a voucher onto the credit (TMF654); AppError REFUSED with voucherUnknown, voucherUsed, voucherExpired."""

    async def set_auto_renew(self, key: str, party: PartyId, account: AccountId, product: ProductId, on: bool) -> None:
        """Switch auto-renew by an order that costs nothing (TMF622); ``key`` is its idempotency key."""

    def order_body(self, draft: Draft) -> bytes:
        """Return the exact bytes of the order for ``draft``; pure, to be journaled before they are sent."""

    def payment_body(self, key: str, draft_account: AccountId, order: OrderId, amount: Money, way: MethodId) -> bytes:
        """Return the exact bytes of one payment attempt; pure, to be journaled before they are sent."""

    async def post_order(self, key: str, body: bytes) -> Reply:
        """Send the stored order bytes once; never raises for transport trouble: the reply says what is known."""

    async def post_payment(self, key: str, body: bytes) -> Reply:
        """Send the stored payment bytes once; as ``post_order``."""

    async def post_cancel(self, key: str, order: OrderId) -> Reply:
        """Ask the operator to cancel an order once; the fact in the reply is the order's final truth."""

    async def post_void(self, key: str, payment: PaymentId) -> Reply:
        """Ask the operator to end an open payment once; the fact in the reply is the payment's truth."""

    async def order(self, order: OrderId) -> OrderFact:
        """Read one order."""

    async def orders_by_ref(self, client_ref: str) -> Sequence[OrderFact]:
        """Read the orders with our reference; none found does not prove that none is on its way."""

    async def orders_of(self, party: PartyId) -> Sequence[PastOrder]:
        """Read every plan that this person ordered, newest first; orders that cost nothing are left out (TMF622)."""

    async def payments_of(self, order: OrderFact) -> Sequence[PaymentFact]:
        """Read the payments that an order names (TMF676)."""

    async def payment(self, payment: PaymentId) -> PaymentFact:
        """Read one payment."""

    async def payments_by_ref(self, client_ref: str) -> Sequence[PaymentFact]:
        """Read the payments with our attempt's reference."""
