"""Up to four plans side by side, with what they would cost this person."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from lebara_desktop.domain.money import Money
from lebara_desktop.domain.plans import Kind, PlanOffer
from lebara_desktop.domain.recommendation import Verdict
from lebara_desktop.ui import format as show
from lebara_desktop.ui.pages.plans.state import PlanCard
from lebara_desktop.ui.pages.plans.words import PlanWords
from lebara_desktop.ui.widgets.buttons import Button
from lebara_desktop.ui.widgets.card import Card, Separator
from lebara_desktop.ui.widgets.text import PlainLabel

_ALWAYS = (Kind.DATA, Kind.NATIONAL_MINUTES, Kind.INTL_MINUTES)
_SOMETIMES = (Kind.NATIONAL_SMS, Kind.ROAMING_DATA, Kind.ROAMING_MINUTES)


class CompareCard(Card):
    """The comparison. What differs is bold; the lowest cost is marked in words and colour."""

    cleared = Signal()

    def __init__(self, words: PlanWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plans.comparison")
        self._words = words
        self._cards: tuple[PlanCard, ...] = ()
        self._periods = 0
        self._at = 0
        head = QHBoxLayout()
        self._title = PlainLabel(role="heading")
        self._hint = PlainLabel(role="caption", wrap=True)
        self.clear_button = Button("", "link")
        self.clear_button.setObjectName("plans.comparison.clear")
        self.clear_button.clicked.connect(self.cleared)
        head.addWidget(self._title)
        head.addSpacing(8)
        head.addWidget(self._hint, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.clear_button)
        self.body.addLayout(head)
        self._table = QWidget()
        self._grid = QGridLayout(self._table)
        self.body.addWidget(self._table)

    def show_cards(self, cards: Sequence[PlanCard], periods: int) -> None:
        """Show ``cards``; ``periods`` is how many past periods the costs were worked out from."""
        if tuple(cards) == self._cards and periods == self._periods:
            return
        self._cards, self._periods = tuple(cards), periods
        self._rebuild()

    def _rebuild(self) -> None:
        old, self._table = self._table, QWidget()
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(0, 4, 0, 0)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(8)
        self._at = 0
        self.body.replaceWidget(old, self._table)
        old.hide()
        old.deleteLater()
        self._title.setText(self.tr("Compare"))
        self.clear_button.setText(self.tr("Clear"))
        alone = len(self._cards) < 2
        self._hint.setText(self.tr("Tick another plan to compare.") if alone else self.tr("Differences are bold."))
        self._head()
        self._costs()
        kinds = _ALWAYS + tuple(
            kind for kind in _SOMETIMES if any(one.offer.allowance(kind) is not None for one in self._cards)
        )
        for kind in kinds:
            self._row(self._words.kind_name(kind), [self._holding(one.offer, kind) for one in self._cards])
        self._row(self.tr("Validity"), [self._validity(one.offer) for one in self._cards])
        for column in range(5):
            self._grid.setColumnStretch(column, 3 if column == 0 else 4 if column <= len(self._cards) else 0)
        self._table.show()

    def _head(self) -> None:
        for column, card in enumerate(self._cards, start=1):
            name = card.offer.name
            text = self.tr("{plan} (current)").format(plan=name) if card.current else name
            self._put(PlainLabel(text, "label", wrap=True), column)
        self._at += 1

    def _costs(self) -> None:
        costs = [one.fit.cost if one.fit else one.offer.price_for(30) for one in self._cards]
        lasting = [cost for card, cost in zip(self._cards, costs, strict=True) if not _short(card)]
        least = min((one.minor for one in lasting), default=None)
        lowest = [
            not _short(card) and cost.minor == least and any(one.minor != least for one in costs)
            for card, cost in zip(self._cards, costs, strict=True)
        ]
        months = [self._cost(card, cost) for card, cost in zip(self._cards, costs, strict=True)]
        label = self.tr("Cost at your usage, 30 days") if self._periods else self.tr("Cost, 30 days")
        self._row(label, months, lowest)
        self._row(self.tr("Per year"), [show.money(_year(cost)) for cost in costs])

    def _cost(self, card: PlanCard, cost: Money) -> str:
        price = show.money(cost)
        if _short(card):
            return self.tr("{price}, would not last").format(price=price)
        if card.fit is not None and card.fit.add_ons:
            text = self.tr("{price} with add-ons, {count} in %n periods", "", self._periods)
            return text.format(price=price, count=show.number(card.fit.add_ons))
        return price

    def _row(self, label: str, values: Sequence[str], lowest: Sequence[bool] | None = None) -> None:
        self._grid.addWidget(Separator(), self._at, 0, 1, 5)
        self._at += 1
        self._put(PlainLabel(label, "muted", wrap=True), 0)
        differs = len(set(values)) > 1
        for column, value in enumerate(values, start=1):
            text = PlainLabel(value, "strong" if differs else "body", wrap=True, tabular=True)
            text.setAccessibleName(f"{self._cards[column - 1].offer.name}, {label}: {value}")
            if lowest and lowest[column - 1]:
                text.set_tone("ok")
                text.setText(self.tr("{value} · lowest").format(value=value))
            self._put(text, column)
        self._at += 1

    def _put(self, part: QWidget, column: int) -> None:
        self._grid.addWidget(part, self._at, column, Qt.AlignmentFlag.AlignTop)

    def _holding(self, offer: PlanOffer, kind: Kind) -> str:
        held = offer.allowance(kind)
        if held is None or held.amount == 0:
            return self.tr("none")
        return self._words.allowance(held)

    def _validity(self, offer: PlanOffer) -> str:
        return self._words.days(offer.days) if offer.days else self._words.per(None)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._cards:
            self._rebuild()


def _short(card: PlanCard) -> bool:
    return card.fit is not None and card.fit.verdict is Verdict.SHORT


def _year(cost: Money) -> Money:
    return cost.scaled(365, 30)
