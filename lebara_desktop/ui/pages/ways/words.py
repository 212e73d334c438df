"""The words of saved cards: which one, until when, and why no card came of a page."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from lebara_desktop.domain.ways import CardState, SavedCard
from lebara_desktop.ui import format as show


class CardWords(QObject):
    """Makes these words in the screen's language; ask again after a change of language."""

    def name(self, card: SavedCard) -> str:
        """Return the card by brand and last digits."""
        brand = card.brand or self.tr("Card")
        if not card.last_four:
            return brand
        return self.tr("{brand} ending {digits}").format(brand=brand, digits=card.last_four)

    def expiry(self, card: SavedCard, today: date) -> tuple[str, str]:
        """Return until when it can be used, with the tone of that."""
        last = card.last_day
        if card.ended(today):
            if last is None:
                return self.tr("Expired. It cannot be used any more."), "bad"
            day = show.day(last, year=True)
            return self.tr("Expired on {day}. It cannot be used any more.").format(day=day), "bad"
        if card.state is CardState.BLOCKED:
            return self.tr("The operator does not accept it at the moment."), "warn"
        if last is None:
            return "", ""
        if card.ends_soon(today):
            text = self.tr("Expires on {day}. Add the new one in time.")
            return text.format(day=show.day(last, year=True)), "warn"
        return self.tr("Expires {month}").format(month=card.expires), ""

    def ended(self, reason: str) -> str:
        """Say why no card came of a page."""
        return {
            "cardDeclined": self.tr("The bank did not accept this card."),
            "canceledByPayer": self.tr("The page was closed without a card."),
            "expired": self.tr("The time for the page ran out."),
        }.get(reason, self.tr("The payment provider did not take the card."))
