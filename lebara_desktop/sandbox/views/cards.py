"""Saved cards (670): another one through its hosted page, which of them is preferred, and what becomes of an open page."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from lebara_desktop.sandbox.clock import DAY
from lebara_desktop.sandbox.context import Context
from lebara_desktop.sandbox.engine import due
from lebara_desktop.sandbox.errors import ApiError, not_found
from lebara_desktop.sandbox.scope import Scope
from lebara_desktop.sandbox.tables import saved_card
from lebara_desktop.sandbox.wire import Doc, ident, number_of

if TYPE_CHECKING:
    from lebara_desktop.sandbox.operations import Call

HOSTED = "HostedCard"
_LONGEST_LIST = 10  # open pages of one customer


def add(call: Call) -> Doc:
    """Open a page on which a card is typed; any other kind of method is kept as its owner named it. Raises ApiError."""
    from lebara_desktop.sandbox import crud, definitions
    from lebara_desktop.sandbox.resources import RESOURCES

    scope, body = call.scope, crud.body_of(call)
    resource = next(one for one in RESOURCES if one.name == "paymentMethod")
    if body.get("@type") != HOSTED:
        return crud.create(resource, call)
    definitions.check("TMF670", "PaymentMethod_Create", body)
    related = body.get("relatedParty")
    owner = scope.owner([str(related.get("id"))] if isinstance(related, dict) else [])
    waiting = (saved_card.c.party_id == owner.party_id, saved_card.c.state == "pending")
    if len(scope.tx.execute(select(saved_card.c.id).where(*waiting)).all()) >= _LONGEST_LIST:
        raise ApiError("tooManyTries", "Finish or wait for the pages that are open.", headers={"Retry-After": "900"})
    number = _open(scope, owner.party_id)
    doc = crud.find(resource, scope, ident("card", number))
    if doc is None:
        raise not_found("paymentMethod")
    return doc


def _open(scope: Scope, party_id: str) -> int:
    until = scope.at + scope.ctx.settings.page_life_ms
    row = {"party_id": party_id, "brand": "", "card_type": "", "last4": "", "expires_at": until, "token": ""}
    row |= {"preferred": False, "state": "pending", "secret": secrets.token_urlsafe(24), "page_until": until}
    done = scope.tx.execute(insert(saved_card).values(row))
    number = int(done.inserted_primary_key[0]) if done.inserted_primary_key else 0
    due.schedule(scope.tx, until, "card_page_end", number)
    return number


def prefer(scope: Scope, before: Doc, change: Doc) -> None:
    """Make a saved card the preferred one, and no other. Raises ApiError."""
    if "isPreferred" not in change:
        return
    number = number_of("card", before["id"])
    if number is None or before["@type"] != "TokenizedCard":
        raise ApiError("forbidden", "Only a saved card can be preferred.")
    if not isinstance(change["isPreferred"], bool):
        raise ApiError("invalidRequest", "'isPreferred' is true or false.")
    row = scope.tx.execute(select(saved_card).where(saved_card.c.id == number)).one()
    scope.tx.execute(update(saved_card).where(saved_card.c.party_id == row.party_id).values(preferred=False))
    scope.tx.execute(update(saved_card).where(saved_card.c.id == number).values(preferred=change["isPreferred"]))


def find(tx: Connection, method_id: str) -> Row[Any] | None:
    """Return the card of a page, or None."""
    return tx.execute(select(saved_card).where(saved_card.c.id == number_of("card", method_id))).first()


def save(tx: Connection, number: int, brand: str, last4: str, expires_at: int) -> None:
    """The card was typed and its bank said yes: it can be paid with; the first one of a customer is the preferred one."""
    row = tx.execute(select(saved_card).where(saved_card.c.id == number)).one()
    others = (saved_card.c.party_id == row.party_id, saved_card.c.state == "saved")
    first = tx.execute(select(saved_card.c.id).where(*others)).first() is None
    new = {"brand": brand, "card_type": "debit", "last4": last4, "expires_at": expires_at, "state": "saved"}
    new |= {"token": f"tok_{secrets.token_hex(8)}", "preferred": first}
    tx.execute(update(saved_card).where(saved_card.c.id == number, saved_card.c.state == "pending").values(new))
    due.drop(tx, "card_page_end", number)


def refuse(tx: Connection, at: int, number: int, reason: str) -> None:
    """No card came of this page; a day later it is forgotten."""
    waiting = (saved_card.c.id == number, saved_card.c.state == "pending")
    if tx.execute(update(saved_card).where(*waiting).values(state="refused", reason=reason)).rowcount:
        due.drop(tx, "card_page_end", number)
        due.schedule(tx, at + DAY, "card_forget", number)


@due.handles("card_page_end")
def _page_end(_ctx: Context, tx: Connection, at: int, ref: int, _detail: str) -> None:
    refuse(tx, at, ref, "expired")


@due.handles("card_forget")
def _forget(_ctx: Context, tx: Connection, _at: int, ref: int, _detail: str) -> None:
    tx.execute(delete(saved_card).where(saved_card.c.id == ref, saved_card.c.state == "refused"))
