"""One intent to buy, as the journal keeps it and as the wizard shows it."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from datetime import datetime

from lebara_desktop.domain.checkout import (
    Draft,
    OrderFact,
    Outcome,
    PaymentFact,
    StartMode,
    State,
    Way,
    outcome,
)
from lebara_desktop.domain.ids import AccountId, Msisdn, NumberError, OrderId, PartyId, PaymentId, ProductId, reference
from lebara_desktop.domain.money import Money
from lebara_desktop.domain.plans import PlanOffer
from lebara_desktop.domain.proof import Before, Proof
from lebara_desktop.domain.usage import Period


@dataclass(frozen=True, slots=True)
class MaskedNumber(Msisdn):
    """A number of which only the last three digits are known: the journal keeps no more of it."""

    def __post_init__(self) -> None:
        if not re.fullmatch(r"•{5,12}[0-9]{3}", self.digits):
            raise NumberError("not a masked number")


@dataclass(frozen=True, slots=True)
class Display:
    """What a screen needs of an intent after a restart; no name, no full number, no token."""

    offer: PlanOffer
    start: StartMode
    auto_renew: bool
    validity: Period
    number: str  # masked
    product: ProductId | None
    before: Before
    way: Way | None = None
    attempted_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Record:
    """One row of the journal. ``body`` is gone once the order's number is known: it holds the line's number."""

    id: str
    checkout: str
    issuer: str
    subject_hmac: bytes
    number_hmac: bytes
    account: AccountId
    plan: str
    amount: Money
    body: bytes | None
    display: Display
    state: State
    created: datetime
    moved: datetime
    order_id: OrderId | None = None
    revision: int = 0
    attempt: int = 0
    pay_key: str | None = None
    pay_body: bytes | None = None
    pay_id: PaymentId | None = None
    pay_revision: int = 0
    problem: str = ""
    receipt_shown: bool = False

    @property
    def body_sha256(self) -> bytes:
        """The digest of the order's bytes, kept after the bytes."""
        return hashlib.sha256(self.body or b"").digest()

    def draft(self, party: PartyId, number: Msisdn | None) -> Draft:
        """Return the draft again, for ``party`` and, where it is known again, its line's ``number``."""
        shown = self.display
        return Draft(
            intent=self.id,
            checkout=self.checkout,
            party=party,
            account=self.account,
            msisdn=number or MaskedNumber(shown.number),
            product=shown.product,
            offer=shown.offer,
            start=shown.start,
            auto_renew=shown.auto_renew,
            validity=shown.validity,
        )


@dataclass(frozen=True, slots=True)
class CheckoutView:
    """One intent, as the wizard shows it.

    ``next_try_in`` is in seconds from the moment the view was made, None while nothing waits; ``last_try`` the last time that
    the operator was asked in vain; ``problem`` is empty, a fixed word of docs/operator-api.md, or one of ours: expired, signedOut,
    insecure, storage, mismatch, forbidden, failed, refused.
    """

    intent: str
    draft: Draft
    state: State
    way: Way | None = None
    payment: PaymentFact | None = None
    order: OrderFact | None = None
    proof: Proof | None = None
    last_try: datetime | None = None
    next_try_in: float | None = None
    problem: str = ""
    attempted_at: datetime | None = None
    reference: str = field(init=False)
    outcome: Outcome = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "reference", reference(self.intent))
        object.__setattr__(self, "outcome", outcome(self.state))
