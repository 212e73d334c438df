"""The operator renews by itself: from the saved card, else from credit, else not - and says so."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Row, bindparam, literal_column, select

from lebara_desktop.sandbox import offers
from lebara_desktop.sandbox.context import Context
from lebara_desktop.sandbox.prepared import Prepared, change
from lebara_desktop.sandbox.tables import customer, line, product, saved_card
from lebara_desktop.sandbox.wire import ident

from . import credit, messages, payments
from . import orders as book

_owner = Prepared(select(customer).where(customer.c.party_id == bindparam("party")))
_cards = Prepared(
    select(saved_card)
    .where(
        saved_card.c.party_id == bindparam("party"),
        saved_card.c.expires_at > bindparam("moment"),
        saved_card.c.state == literal_column("'saved'"),
    )
    .order_by(saved_card.c.preferred.desc(), saved_card.c.id)
)


def renew(ctx: Context, tx: Connection, at: int, row: Row[Any], plan: Row[Any]) -> bool:
    """Buy the ended plan again for its line; False (and a message) if it cannot be paid or bought."""
    owner = _owner(tx, party=row.party_id).one()
    found = offers.find(tx, plan.offering_id)
    attempt = _attempt(tx, at, owner, plan, found.offering.price_minor) if found and found.sellable else None
    if found is None or attempt is None:
        messages.send(tx, at, row.id, "autoRenewFailed", plan=plan.offering_name)
        return False
    wish = book.Wish(
        client_ref=f"auto-{plan.id}",
        fingerprint="",
        category="renewal",
        channel=found.offering.channels[0],
        line_id=row.id,
        product_id=plan.id,
        item_id="1",
        action="modify",
        offering_id=plan.offering_id,
        start_mode="afterCurrent",
        auto_renew=None,
        total_minor=found.offering.price_minor,
        currency=found.rules.currency,
    )
    change(tx, line, row.id, active_at=at)
    change(tx, product, plan.id, status="suspended")
    number = book.place(
        ctx, tx, at, book.Buyer(owner.party_id, owner.account_id, owner.market, owner.language), wish, at_once=True
    )
    payments.pay_at_once(ctx, tx, at, book.known(tx, number), attempt)
    book.complete(ctx, tx, at, number, "")
    return True


def _attempt(tx: Connection, at: int, owner: Row[Any], plan: Row[Any], price: int) -> payments.NewPayment | None:
    card = _cards(tx, party=owner.party_id, moment=at).first()
    reference = f"auto-{plan.id}/1"
    if card is not None:
        label = f"{card.brand} •••• {card.last4}"
        way = ("TokenizedCard", "card", "bank", label, "subscriber")
        return payments.NewPayment(reference, "", ident("card", card.id), *way)
    if credit.available(tx, owner.account_id, at) >= price:
        return payments.NewPayment(reference, "", "credit", "CreditMethod", "credit", "credit", "Credit", "subscriber")
    return None
