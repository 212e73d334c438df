"""Samples that several tests of the services use."""

from __future__ import annotations

from datetime import timedelta

from lebara_desktop.domain.checkout import StartMode, State
from lebara_desktop.domain.ids import AccountId, ProductId
from lebara_desktop.domain.money import Money
from lebara_desktop.domain.proof import Before
from lebara_desktop.domain.usage import Period
from lebara_desktop.services.intent import Display, Record
from lebara_desktop.services.journal import Journal
from tests.fakes.operator import NUMBER, START, plan


def record(book: Journal, number: int = 1) -> Record:
    """Return an intent that was just prepared, the ``number``-th."""
    return Record(
        id=f"00000000-0000-4000-8000-{number:012}",
        checkout=f"checkout-{number}",
        issuer="issuer",
        subject_hmac=book.keyed("amira"),
        number_hmac=book.keyed(NUMBER.digits),
        account=AccountId("account-1"),
        plan="p15",
        amount=Money(1500, "GBP"),
        body=b'{"msisdn": "447700900123"}',
        display=Display(
            offer=plan("p15", 15, 10),
            start=StartMode.AFTER_CURRENT,
            auto_renew=False,
            validity=Period(START, START + timedelta(days=30)),
            number=NUMBER.masked,
            product=ProductId("prod-1"),
            before=Before("Monthly Plan £15", START),
        ),
        state=State.PREPARED,
        created=START,
        moved=START,
    )
