"""What anybody else bought on this computer just now: the same plan for the same number is asked about before it is bought again.

A guest has no account in which an earlier purchase would stand, and one who is signed in knows nothing of a guest's.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from lebara_desktop.domain.checkout import State
from lebara_desktop.domain.ids import Msisdn, OfferId, PartyId
from lebara_desktop.services.intent import CheckoutView, Record
from lebara_desktop.services.journal import Journal

RECENT = timedelta(minutes=10)
_MAYBE_PAID = (State.PAY_SENT, State.PAY_PENDING, State.PAID, State.COMPLETED, State.FROZEN)


async def bought_by_others(journal: Journal, issuer: str, owner: bytes, now: datetime) -> tuple[Record, ...]:
    """Read what others than ``owner`` paid, or may have paid, in the last ten minutes, oldest first; raises AppError."""
    return await journal.of_others(issuer, owner, _MAYBE_PAID, now - RECENT)


def same_purchase(
    found: Iterable[Record], number: bytes, offer: OfferId, now: datetime, party: PartyId, msisdn: Msisdn
) -> CheckoutView | None:
    """Return the newest of ``found`` for this number and plan, as ``party`` may see it: that it is there, and how it stands."""
    twins = [one for one in found if (one.number_hmac, one.plan) == (number, offer) and now - one.moved <= RECENT]
    return CheckoutView(twins[-1].id, twins[-1].draft(party, msisdn), twins[-1].state) if twins else None
