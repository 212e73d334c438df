"""The first step: check the order before anything is sent."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lebara_desktop.domain.checkout import Draft, StartMode
from lebara_desktop.domain.plans import Allowance
from lebara_desktop.ui import a11y
from lebara_desktop.ui import format as show
from lebara_desktop.ui.pages.checkout.state import Advice, CheckoutState, Loss
from lebara_desktop.ui.pages.checkout.words import CheckoutWords
from lebara_desktop.ui.pages.plans.words import PlanWords
from lebara_desktop.ui.widgets.buttons import Button
from lebara_desktop.ui.widgets.card import Well
from lebara_desktop.ui.widgets.fact_table import FactRow, FactTable
from lebara_desktop.ui.widgets.flow import FlowLayout
from lebara_desktop.ui.widgets.form import CheckBox
from lebara_desktop.ui.widgets.text import PlainLabel


class ReviewFace(QWidget):
    """Number, plan, dates, what is lost, the market's rule; one tick, then on to payment."""

    back_requested = Signal()
    change_requested = Signal()
    start_toggled = Signal()
    auto_renew_toggled = Signal()
    ticked = Signal(bool)
    continue_requested = Signal()

    def __init__(self, words: CheckoutWords, plans: PlanWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._plans = plans
        self._title = PlainLabel(role="heading")
        self._facts = FactTable()
        self._facts.setObjectName("checkout.review")
        self._facts.link_requested.connect(self._on_link)
        self._loss = Well("warn")
        self._loss_text = PlainLabel(wrap=True)
        self._loss_text.set_tone("warn")
        self._loss.body.addWidget(self._loss_text)
        self._advice = Well("neutral")
        self._rule = PlainLabel(role="caption", wrap=True)
        self._fit = PlainLabel(role="caption", wrap=True)
        self._advice.body.addWidget(self._rule)
        self._advice.body.addWidget(self._fit)
        self._tick = CheckBox()
        self._tick.setObjectName("checkout.checked")
        self._tick.clicked.connect(self.ticked)
        self._missing = PlainLabel(role="error", wrap=True)
        self._back = Button("", "plain")
        self._back.setObjectName("checkout.back_to_plans")
        self._back.clicked.connect(self.back_requested)
        self._go = Button("", "action", large=True)
        self._go.setObjectName("checkout.continue")
        self._go.clicked.connect(self._on_continue)
        self._asked = False
        self._build()

    def show_state(self, state: CheckoutState) -> None:
        """Show the order of ``state``."""
        if state.draft is None:
            return
        self._title.setText(self.tr("Check your order"))
        self._facts.set_rows(self._rows(state, state.draft))
        self._show_loss(state)
        self._show_advice(state, state.draft)
        self._tick.setText(self.tr("I have checked the plan, the price and the number"))
        self._tick.setChecked(state.checked)
        text = self.tr("Please tick this first: it is your last look before paying.") if state.check_missing else ""
        self._missing.setText(text)
        self._missing.setVisible(bool(text))
        self._tick.setAccessibleDescription(text)
        self._back.setText(self.tr("Back to plans"))
        self._go.setText(self.tr("Continue to payment"))
        if self._asked and state.check_missing:
            self._tick.setFocus(Qt.FocusReason.OtherFocusReason)
            a11y.announce(self._tick, text)
        self._asked = False

    def focus_first(self) -> None:
        """Put the focus on the tick: the one thing that is asked here."""
        self._tick.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(self._title)
        box.addWidget(self._facts)
        box.addWidget(self._loss)
        box.addWidget(self._advice)
        tick = QVBoxLayout()
        tick.setSpacing(2)
        line = QHBoxLayout()  # the box is pressed on its words, not far beside them
        line.addWidget(self._tick)
        line.addStretch(1)
        tick.addLayout(line)
        tick.addWidget(self._missing)
        box.addLayout(tick)
        row = FlowLayout(10, spread=True)
        row.addWidget(self._back)
        row.addWidget(self._go)
        box.addLayout(row)

    def _rows(self, state: CheckoutState, draft: Draft) -> list[FactRow]:
        number = show.msisdn(draft.msisdn.digits)
        who = f"{number} · {state.person}" if state.person else number
        end = self._words.day(draft.validity.end, state.zone)
        rows = [
            FactRow("number", self.tr("Number"), who),
            FactRow("plan", self.tr("Plan"), draft.offer.name, strong=True, link=self.tr("Change")),
            FactRow("allowance", self.tr("Allowance"), self._plans.one_line(draft.offer)),
            self._when(state, draft),
            FactRow(
                "valid",
                self.tr("Valid"),
                self.tr("{days}, to {day}").format(days=self._plans.days(draft.validity.days), day=end),
            ),
        ]
        if draft.offer.auto_renew_offered and not state.guest:
            rows.append(self._auto_renew(draft.auto_renew))
        tax = self._plans.tax(draft.offer.tax)
        price = self.tr("{price}, {tax} included").format(price=show.money(draft.total), tax=tax)
        rows.append(FactRow("price", self.tr("Price"), price, strong=True))
        return rows

    def _when(self, state: CheckoutState, draft: Draft) -> FactRow:
        line = state.line
        taken = line.taken_until(draft.offer) if line is not None else None
        running = taken is not None and taken > state.now
        if not running:
            return FactRow("when", self.tr("When"), self.tr("At once, after payment"))
        if state.guest:
            day = self._words.day(draft.validity.start, state.zone)
            text = self.tr("After the plan that runs on this number, {day} · nothing is lost")
            return FactRow("when", self.tr("When"), text.format(day=day))
        if draft.start is StartMode.NOW:
            text, link = self.tr("Now, the current plan ends"), self.tr("Start later instead")
            return FactRow("when", self.tr("When"), text, link=link)
        day = self._words.day(draft.validity.start, state.zone)
        text = self.tr("After the current plan ends, {day} · nothing is lost").format(day=day)
        return FactRow("when", self.tr("When"), text, link=self.tr("Start now instead"))

    def _auto_renew(self, on: bool) -> FactRow:
        text = self.tr("On, from this plan on") if on else self.tr("Off")
        return FactRow(
            "auto_renew", self.tr("Auto-renew"), text, link=self.tr("Turn off") if on else self.tr("Turn on")
        )

    def _show_loss(self, state: CheckoutState) -> None:
        line, draft, loss = state.line, state.draft, state.loss
        ends = line is not None and draft is not None and line.ends_with(draft.offer)
        self._loss.setVisible(loss is not None or ends)
        if ends:
            self._loss_text.setText(
                self.tr("A plan runs on this number. It ends when this one begins, and what is left of it is lost.")
            )
        if loss is not None:
            self._loss_text.setText(self._loss_words(loss))

    def _loss_words(self, loss: Loss) -> str:
        lost = [Allowance(kind, amount) for kind, amount in loss.amounts]
        lost += [Allowance(kind, None, unlimited=True) for kind in loss.unlimited]
        parts = self._plans.lines(tuple(lost))
        days = self._plans.days(loss.days)
        if parts:
            text = self.tr("Starting now gives up {days} of {plan}: {amounts}.")
            return text.format(days=days, plan=loss.plan, amounts=show.listed(parts))
        return self.tr("Starting now gives up {days} of {plan}.").format(days=days, plan=loss.plan)

    def _show_advice(self, state: CheckoutState, draft: Draft) -> None:
        text = self._advice_text(state)
        careful = state.advice.advice in (Advice.MORE, Advice.BEATEN, Advice.SHORT)
        final = draft.offer.withdrawal_days in (0, None)
        tone = "warn" if careful or final else "neutral"
        self._advice.set_tone(tone)
        for label in (self._rule, self._fit):
            label.set_tone("warn" if tone == "warn" else "")
        self._rule.setText(self._plans.cancellation(draft.offer.withdrawal_days))
        self._fit.setText(text)
        self._fit.setVisible(bool(text))

    def _advice_text(self, state: CheckoutState) -> str:
        facts = state.advice
        low, high = self._plans.amount(facts.kind, facts.low), self._plans.amount(facts.kind, facts.high)
        used = show.span(low, high)
        better = facts.better.name if facts.better else ""
        price = show.money(facts.better.price) if facts.better else ""
        one = facts.periods == 1
        span = self.tr("the last period") if one else self.tr("the last %n periods", "", facts.periods)
        match facts.advice:
            case Advice.FITS:
                text = self.tr("Your usage over {span} ({used}) fits this plan.")
            case Advice.ADD_ONS:
                text = self.tr("Your usage over {span} ({used}) would need add-ons on this plan.")
            case Advice.SHORT:
                text = self.tr("Your usage over {span} ({used}) is more than this plan holds.")
            case Advice.MORE:
                text = self.tr("This is more than you need: you used {used} over {span}. {plan} for {price} fits.")
            case Advice.BEATEN:
                text = self.tr("{plan} for {price} gives the same or more for less.")
            case _:
                return ""
        return text.format(span=span, used=used, plan=better, price=price)

    def _on_link(self, key: str) -> None:
        signals = {"plan": self.change_requested, "when": self.start_toggled, "auto_renew": self.auto_renew_toggled}
        signals[key].emit()

    def _on_continue(self) -> None:
        self._asked = True
        self.continue_requested.emit()
