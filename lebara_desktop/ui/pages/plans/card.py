"""One plan as a card: what it costs, what it holds, how it fits."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lebara_desktop.domain.recommendation import Fit, Verdict
from lebara_desktop.ui import format as show
from lebara_desktop.ui.pages.plans.state import PlanCard
from lebara_desktop.ui.pages.plans.words import TONES, PlanWords
from lebara_desktop.ui.widgets.buttons import Button
from lebara_desktop.ui.widgets.card import Card
from lebara_desktop.ui.widgets.chip import Chip
from lebara_desktop.ui.widgets.flow import FlowLayout
from lebara_desktop.ui.widgets.form import CheckBox
from lebara_desktop.ui.widgets.meter import Meter
from lebara_desktop.ui.widgets.text import PlainLabel

_MONTH = 30
_STEPS = {
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Home: "home",
    Qt.Key.Key_End: "end",
}


class PlanCardView(Card):
    """A plan that can be chosen and compared. Enter on the card chooses; the arrow keys ask to go to another card."""

    chosen = Signal(str)
    compare_toggled = Signal(str, bool)
    step_asked = Signal(str)

    def __init__(self, words: PlanWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._offer = ""
        self._shown: tuple[PlanCard, bool] | None = None
        self._sellable = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focusRadius", 14)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._type = Chip("", "neutral")
        self._mark = Chip("", "ok")
        self._name = PlainLabel(role="subtitle", wrap=True)
        self._price = PlainLabel(role="figure", tabular=True)
        self._per = PlainLabel(role="muted")
        self._month = PlainLabel(role="caption")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self._labels: list[PlainLabel] = []
        self._note = PlainLabel(role="caption", wrap=True)
        self._build()

    @property
    def offer_id(self) -> str:
        """The plan this card shows."""
        return self._offer

    def show_card(self, card: PlanCard, *, can_choose: bool) -> None:
        """Show ``card``; showing the same again does nothing."""
        if self._shown == (card, can_choose):
            return
        self._shown = (card, can_choose)
        offer, words = card.offer, self._words
        self._offer = offer.id
        self._sellable = offer.sellable and can_choose
        self.setObjectName(f"plans.card.{offer.id}")
        self.set_tone("accent" if card.best else "plain")
        kind = words.type_name(offer.type)
        self._type.set(self.tr("{type} · current").format(type=kind) if card.current else kind, "neutral")
        self._show_mark(card)
        self._name.setText(offer.name)
        self._price.setText(show.money(offer.price))
        self._per.setText(words.per(offer.days))
        other = offer.days not in (None, _MONTH)
        self._month.setVisible(other)
        self._month.setText(self.tr("{price} per 30 days").format(price=show.money(offer.price_for(_MONTH))))
        self._show_lines(words.allowances(offer))
        self._show_fit(card.fit, judged=card.judged)
        self._show_note(card)
        self._show_buttons(card, can_choose)
        self.setAccessibleName(offer.name)
        self.setAccessibleDescription(self._spoken(card))

    def forget(self) -> None:
        """Show the next card anew even if it is the same: the language has changed."""
        self._shown = None

    def _build(self) -> None:
        self.body.setSpacing(8)
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self._type)
        top.addStretch(1)
        top.addWidget(self._mark)
        price = QHBoxLayout()
        price.setSpacing(6)
        price.addWidget(self._price, 0, Qt.AlignmentFlag.AlignBaseline)
        price.addWidget(self._per, 0, Qt.AlignmentFlag.AlignBaseline)
        price.addStretch(1)
        self.body.addLayout(top)
        self.body.addWidget(self._name)
        self.body.addLayout(price)
        self.body.addWidget(self._month)
        self.body.addLayout(self._lines)
        self.body.addStretch(1)
        self.body.addWidget(self._note)
        self._build_fit()
        self._build_buttons()

    def _build_fit(self) -> None:
        self._fit_label = PlainLabel(role="caption")
        self._fit = PlainLabel(role="chip", wrap=True)
        self._fit.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._meter = Meter()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._fit_label)
        row.addWidget(self._fit, 1)
        self.body.addSpacing(4)
        self.body.addLayout(row)
        self.body.addWidget(self._meter)

    def _build_buttons(self) -> None:
        self._choose = Button("", "plain")
        self._choose.clicked.connect(self._on_choose)
        self._compare = CheckBox("")
        self._compare.clicked.connect(self._on_compare)
        row = FlowLayout(10, stretch=0)
        row.addWidget(self._choose)
        row.addWidget(self._compare)
        self.body.addSpacing(6)
        self.body.addLayout(row)

    def _show_mark(self, card: PlanCard) -> None:
        if not card.offer.sellable:
            self._mark.set(self.tr("Sold out"), "bad")
        elif card.best:
            self._mark.set(self.tr("Best fit"), "ok")
        self._mark.setVisible(card.best or not card.offer.sellable)

    def _show_lines(self, lines: list[str]) -> None:
        while len(self._labels) < len(lines):
            label = PlainLabel(wrap=True)
            self._labels.append(label)
            self._lines.addWidget(label)
        for index, label in enumerate(self._labels):
            label.setVisible(index < len(lines))
            label.setText(lines[index] if index < len(lines) else "")

    def _show_fit(self, fit: Fit | None, *, judged: bool) -> None:
        self._fit_label.setText(self.tr("Fit"))
        known = fit is not None and fit.verdict is not Verdict.UNKNOWN
        self._meter.setVisible(known)
        for label in (self._fit_label, self._fit):
            label.setVisible(judged)
        if fit is None:
            self._fit.setText(self.tr("not judged yet"))
            self._fit.set_tone("muted")
            return
        self._fit.setText(self._words.fit(fit))
        self._fit.set_tone(TONES[fit.verdict])
        if known:
            tone = TONES[fit.verdict]
            self._meter.set_value(_share(fit), tone)
            self._meter.setAccessibleName(self.tr("Fit: {words}").format(words=self._words.fit(fit)))

    def _show_note(self, card: PlanCard) -> None:
        fit = card.fit
        text, tone = "", ""
        if not card.offer.sellable:
            text, tone = self.tr("Sold out at the moment."), "bad"
        elif fit is not None and fit.beaten_by is not None:
            better = fit.beaten_by
            text = self.tr("{plan} ({price}) gives the same or more for less.")
            text, tone = text.format(plan=better.name, price=show.money(better.price)), "warn"
        elif fit is not None and fit.add_ons and fit.verdict is Verdict.TOPPED_UP:
            text = self.tr("{price} per 30 days with the add-ons you would need.").format(price=show.money(fit.cost))
        self._note.setText(text)
        self._note.set_tone(tone)
        self._note.setVisible(bool(text))

    def _show_buttons(self, card: PlanCard, can_choose: bool) -> None:
        id_ = card.offer.id
        self._choose.setObjectName(f"plans.choose.{id_}")
        self._choose.setText(self.tr("Choose"))
        self._choose.setAccessibleName(self.tr("Choose {plan}").format(plan=card.offer.name))
        self._choose.set_kind("action" if card.best else "plain")
        self._choose.setEnabled(card.offer.sellable and can_choose)
        self._compare.setObjectName(f"plans.compare.{id_}")
        self._compare.setText(self.tr("Compare"))
        self._compare.setAccessibleName(self.tr("Compare {plan}").format(plan=card.offer.name))
        self._compare.setChecked(card.compared)

    def _spoken(self, card: PlanCard) -> str:
        offer = card.offer
        parts = [self._type.text, f"{self._price.text()} {self._per.text()}"]
        parts += self._words.allowances(offer)
        if card.judged:
            parts.append(self.tr("Fit: {words}").format(words=self._fit.text()))
        if card.best:
            parts.append(self.tr("Best fit"))
        if self._note.text():
            parts.append(self._note.text())
        return ", ".join(part for part in parts if part)

    def _on_choose(self) -> None:
        if self._sellable:
            self.chosen.emit(self._offer)

    def _on_compare(self) -> None:
        self.compare_toggled.emit(self._offer, self._compare.isChecked())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self._on_choose()
        elif key in _STEPS:
            self.step_asked.emit(_STEPS[key])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)


def _share(fit: Fit) -> float:
    """Return how much of the plan the heaviest period would have used, 0 to 1; full when it ran short."""
    if fit.verdict in (Verdict.SHORT, Verdict.TOPPED_UP):
        return 1.0
    allowance = fit.offer.allowance(fit.kind)
    holds = fit.holds if fit.holds is not None else allowance.fair_use if allowance else None
    return min(1.0, fit.need / holds) if holds else 0.0
