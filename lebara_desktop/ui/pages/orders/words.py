"""The words of past orders: what became of the money, and whether the order was carried out."""

from __future__ import annotations

from datetime import datetime, tzinfo

from PySide6.QtCore import QObject

from lebara_desktop.domain.checkout import OrderState
from lebara_desktop.domain.errors import AppError, ErrorKind
from lebara_desktop.domain.orders import MoneyState, OrderEntry
from lebara_desktop.ui import errors
from lebara_desktop.ui import format as show
from lebara_desktop.ui.pages.orders.state import Receipt


class OrderWords(QObject):
    """Makes these words in the screen's language; ask again after a change of language."""

    def money(self, entry: OrderEntry) -> tuple[str, str]:
        """Return what became of the money, with its tone."""
        return {
            MoneyState.NOT_PAID: (self.tr("Not paid"), "neutral"),
            MoneyState.WAITING: (self.tr("Waiting"), "warn"),
            MoneyState.PAID: (self.tr("Paid"), "ok"),
            MoneyState.REFUND_DUE: (self.tr("To be paid back"), "warn"),
            MoneyState.REFUNDED: (self.tr("Paid back"), "info"),
            MoneyState.NOT_CHARGED: (self.tr("Not charged"), "neutral"),
            MoneyState.UNKNOWN: (self.tr("Not known"), "neutral"),
        }[entry.money]

    def paid_with(self, entry: OrderEntry) -> str:
        """Return how it was paid; nothing where nothing was charged."""
        charged = entry.money in (MoneyState.PAID, MoneyState.REFUND_DUE, MoneyState.REFUNDED)
        return entry.payment.label if charged and entry.payment is not None else ""

    def work(self, entry: OrderEntry) -> tuple[str, str]:
        """Return whether it was carried out, with its tone."""
        return {
            OrderState.OPEN: (self.tr("Not begun"), "neutral"),
            OrderState.RUNNING: (self.tr("Under way"), "info"),
            OrderState.COMPLETED: (self.tr("Carried out"), "ok"),
            OrderState.CANCELLED: (self.tr("Cancelled"), "neutral"),
            OrderState.FAILED: (self.tr("Not possible"), "bad"),
            OrderState.UNKNOWN: (self.tr("Not known"), "neutral"),
        }[entry.order.fact.state]

    def done_at(self, entry: OrderEntry, zone: tzinfo) -> str:
        """Return when it was carried out."""
        at = entry.order.fact.completed_at
        return show.moment(at, zone, year=False) if at is not None else ""

    def when(self, moment: datetime | None, zone: tzinfo) -> str:
        """Return when something was ordered."""
        return show.moment(moment, zone) if moment is not None else self.tr("Date not known")

    def validity(self, entry: OrderEntry, zone: tzinfo) -> str:
        """Return from when to when the plan runs, for one that was carried out."""
        span = entry.order.fact.validity
        if span is None or entry.order.fact.state is not OrderState.COMPLETED:
            return ""
        first, last = (show.day(one.astimezone(zone).date(), year=True) for one in (span.start, span.end))
        return self.tr("Valid {start} to {end}").format(start=first, end=last)

    def receipt(self, receipt: Receipt) -> tuple[str, str]:
        """Return what is said of a receipt, with its tone; empty while there is nothing to say."""
        if receipt.error is not None:
            if receipt.error.kind is ErrorKind.NOT_FOUND:
                return self.tr("The operator has no receipt for this order."), "warn"
            if receipt.error.kind is ErrorKind.STORAGE:
                return self.tr("The file could not be written. Choose another folder."), "bad"
            return errors.sentence(AppError(receipt.error.kind, code=receipt.error.code)), "bad"
        if receipt.refused:
            return self.tr("No program on this computer opens PDF files. Save the receipt instead."), "warn"
        if receipt.saved:
            return self.tr("Saved as {path}").format(path=receipt.saved), "ok"
        return "", ""
