"""What is written down of an intent before anything is sent: the order's bytes, and what a screen needs of it after a restart."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from lebara_desktop.domain.account import Identity, Line
from lebara_desktop.domain.checkout import Draft, State
from lebara_desktop.domain.ids import Msisdn
from lebara_desktop.domain.proof import Before
from lebara_desktop.services.account import AccountView
from lebara_desktop.services.intent import Display, Record


def prepared_record(
    draft: Draft,
    body: bytes,
    who: Identity,
    keyed: Callable[[str], bytes],
    issuer: str,
    account: AccountView,
    now: datetime,
) -> Record:
    """Return the intent of ``draft``, whose order is ``body``; ``keyed`` is the journal's hash, ``account`` what was known."""
    return Record(
        id=draft.intent,
        checkout=draft.checkout,
        issuer=issuer,
        subject_hmac=keyed(who.subject),
        number_hmac=keyed(draft.msisdn.digits),
        account=draft.account,
        plan=draft.offer.id,
        amount=draft.total,
        body=body,
        display=Display(
            offer=draft.offer,
            start=draft.start,
            auto_renew=draft.auto_renew,
            validity=draft.validity,
            number=draft.msisdn.masked,
            product=draft.product,
            before=_before(account, draft.msisdn),
        ),
        state=State.PREPARED,
        created=now,
        moved=now,
    )


def line_of(account: AccountView, msisdn: Msisdn) -> Line | None:
    """Return the line with this number, if the account shows it."""
    return next((one for one in account.lines.value or () if one.msisdn == msisdn), None)


def _before(account: AccountView, msisdn: Msisdn) -> Before:
    line = line_of(account, msisdn)
    if line is None:
        return Before("", None)
    if msisdn != account.selected:
        return Before.of(line)
    return Before.of(line, account.buckets.value or (), account.credit.value.balance if account.credit.value else None)
