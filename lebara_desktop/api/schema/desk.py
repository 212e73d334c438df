"""Receipts (TMF678) and tickets (TMF621)."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterable

from lebara_desktop.api.schema.common import Loose, Ref, Wire, each, ident, instant, read
from lebara_desktop.api.strict import Unreadable
from lebara_desktop.domain.ids import PaymentId
from lebara_desktop.domain.orders import ReceiptFile, Ticket, TicketState

_STATES = {
    "resolved": TicketState.SOLVED,
    "closed": TicketState.CLOSED,
    "cancelled": TicketState.CLOSED,
    "rejected": TicketState.CLOSED,
}


class Applied(Wire):
    """A payment that settled a bill."""

    payment: Ref | None = None


class Document(Wire):
    """A file that belongs to a bill."""

    mime_type: Loose = ""
    content: Loose = ""


class Bill(Wire):
    """A bill."""

    id: Loose = ""
    bill_no: Loose = ""
    applied_payment: tuple[Applied, ...] = ()
    bill_document: tuple[Document, ...] = ()


class TicketWire(Wire):
    """A trouble ticket."""

    id: Loose = ""
    external_id: Loose = ""
    status: Loose = ""
    creation_date: Loose = None


def receipts(documents: Iterable[object], payment: PaymentId) -> list[ReceiptFile]:
    """Return the PDF receipts of one payment; those of others, and bills without a file, are left out."""
    return [one for one in each(documents, lambda document: _receipt(document, payment)) if one is not None]


def _receipt(document: object, payment: PaymentId) -> ReceiptFile | None:
    wire = read(Bill, document)
    if not any(one.payment is not None and one.payment.id == payment for one in wire.applied_payment):
        return None
    for file in wire.bill_document:
        if file.mime_type == "application/pdf" and isinstance(file.content, str) and file.content:
            try:
                return ReceiptFile(ident(wire.bill_no or wire.id), base64.b64decode(file.content, validate=True))
            except (binascii.Error, ValueError) as error:
                raise Unreadable("a receipt that is no base64") from error
    return None


def ticket(document: object) -> Ticket:
    """Return a ticket; raises Unreadable without a number."""
    wire = read(TicketWire, document)
    state = _STATES.get(wire.status, TicketState.OPEN) if isinstance(wire.status, str) else TicketState.OPEN
    return Ticket(ident(wire.id, "ticket number"), state, instant(wire.creation_date))


def tickets(documents: Iterable[object], key: str) -> list[Ticket]:
    """Return the tickets with our reference, the first that was opened first."""
    ours = [one for one in documents if read(TicketWire, one).external_id == key]
    found = each(ours, ticket)
    return sorted(found, key=lambda one: (one.opened is None, one.opened.timestamp() if one.opened else 0))
