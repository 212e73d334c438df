"""The recommendation card: which plan fits, why, in figures that can be checked; staying is an answer."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lebara_desktop.domain.money import exponent
from lebara_desktop.domain.plans import PlanOffer
from lebara_desktop.domain.recommendation import Fit, Recommendation, Verdict
from lebara_desktop.ui import format as show
from lebara_desktop.ui.pages.dashboard.parts import CountWords, Lines, Trouble
from lebara_desktop.ui.pages.dashboard.state import Advice
from lebara_desktop.ui.pages.plans.words import PlanWords
from lebara_desktop.ui.widgets.buttons import Button
from lebara_desktop.ui.widgets.card import Card
from lebara_desktop.ui.widgets.chip import Chip
from lebara_desktop.ui.widgets.text import PlainLabel


class AdviceCard(Card):
    """One plan with its reasons, or why there is no advice yet."""

    plan_chosen = Signal(str)
    plans_requested = Signal()
    try_again_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, tone="accent")
        self.setObjectName("dashboard.advice")
        self._offer = ""
        self._title = PlainLabel("", "heading", self, wrap=True)
        self._chip = Chip("", "ok")
        self._plan = PlainLabel("", "strong", self, wrap=True)
        self._plan.setObjectName("dashboard.advice.plan")
        self._reasons = PlainLabel("", "muted", self, wrap=True)
        self._reasons.setObjectName("dashboard.advice.reasons")
        self._waiting = Lines(((140, 14), (250, 12), (250, 12), (180, 12)), self)
        self._trouble = Trouble(self)
        self._trouble.try_again_requested.connect(self.try_again_requested)
        self._see = Button("", "primary", parent=self)
        self._see.setObjectName("dashboard.advice.see")
        self._see.clicked.connect(lambda: self.plan_chosen.emit(self._offer))
        self._compare = Button("", "plain", parent=self)
        self._compare.setObjectName("dashboard.advice.compare")
        self._compare.clicked.connect(self.plans_requested)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self._see, 1)
        buttons.addWidget(self._compare)
        self.body.addLayout(head)
        for part in (self._plan, self._reasons, self._waiting, self._trouble):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.body.addLayout(buttons)

    def show_state(self, advice: Advice) -> None:
        """Show the advice."""
        found = advice.recommendation
        best = found.best if found is not None else None
        waiting = found is None and advice.loading
        change = found is not None and best is not None and not found.stay and not advice.booked
        self.set_tone("accent" if change else "plain")
        self._waiting.setVisible(waiting)
        self._trouble.show_error(advice.error if found is None else None)
        self._title.setText(self._title_of(advice))
        self._compare.setText(self.tr("Compare") if change else self.tr("Compare plans"))
        self._compare.setVisible(found is not None)
        self._see.setText(self.tr("See plan"))
        self._see.setVisible(change)
        self._offer = best.offer.id if best is not None else ""
        self._show_saving(found if change else None)
        self._plan.setText(f"{best.offer.name} · {show.money(best.offer.price)}" if best is not None else "")
        self._plan.setVisible(best is not None)
        self._reasons.setText(self._reasons_of(found) if found is not None else "")
        self._reasons.setVisible(found is not None)

    def _title_of(self, advice: Advice) -> str:
        found = advice.recommendation
        if found is None:
            return self.tr("Recommended for you")
        if found.best is None:
            return self.tr("Not enough usage yet")
        if advice.booked:
            return self.tr("Your next plan fits")
        return self.tr("Your plan fits") if found.stay else self.tr("Recommended for you")

    def _show_saving(self, found: Recommendation | None) -> None:
        saving = found.saving if found is not None else None
        if saving is not None:
            self._chip.set(self.tr("saves {amount}").format(amount=show.money(saving)), "ok")
        self._chip.setVisible(saving is not None)

    def _reasons_of(self, found: Recommendation) -> str:
        if found.best is None:
            return self.tr("After your first full period, every plan is compared with what you really use.")
        sentences = [self._used(found)]
        if not found.stay and found.current is not None:
            sentences.append(self._current(found.current))
        sentences.append(self._best(found.best))
        if found.bigger is not None:
            text = self.tr("{plan} would be more than you need.")
            sentences.append(text.format(plan=_with_price(found.bigger.offer)))
        return show.sentences(sentences)

    def _used(self, found: Recommendation) -> str:
        when = CountWords().periods(found.periods)
        words = PlanWords()
        low, high = words.amount(found.kind, found.low), words.amount(found.kind, found.high)
        amount = show.span(low, high)
        what = words.kind_name(found.kind)
        if found.bought:
            add_ons = CountWords().add_ons(found.bought)
            text = self.tr("{what}: you used {amount} {when} and bought {add_ons}.")
            return text.format(what=what, amount=amount, when=when, add_ons=add_ons)
        return self.tr("{what}: you used {amount} {when}.").format(what=what, amount=amount, when=when)

    def _current(self, mine: Fit) -> str:
        fit = PlanWords().fit(mine)
        if mine.verdict is Verdict.UNKNOWN:
            return ""
        return self.tr("Your plan: {fit}.").format(fit=fit)

    def _best(self, best: Fit) -> str:
        if best.verdict is Verdict.TOPPED_UP:
            add_ons = CountWords().add_ons(best.add_ons)
            cost = show.money(best.cost)
            text = self.tr("{plan} with {add_ons} would have cost least: {cost} per 30 days.")
            return text.format(plan=best.offer.name, add_ons=add_ons, cost=cost)
        if best.spare is None:
            return self.tr("{plan} has no limit.").format(plan=best.offer.name)
        amount = PlanWords().amount(best.kind, best.spare)
        return self.tr("{plan} lasts, with {amount} to spare.").format(plan=best.offer.name, amount=amount)


def _with_price(offer: PlanOffer) -> str:
    """Return the plan's name, and its price where the name does not hold it already."""
    whole, rest = divmod(offer.price.minor, 10 ** exponent(offer.price.currency))
    named = rest == 0 and re.search(rf"(?<![\d.,]){whole}(?:[.,]0+)?(?![.,]?\d)", offer.name)
    return offer.name if named else f"{offer.name} ({show.money(offer.price)})"
