"""The third outcome: something was sent and not answered. Not paid and not unpaid, and never paid again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lebara_desktop.domain.checkout import Draft, State
from lebara_desktop.ui import a11y
from lebara_desktop.ui import format as show
from lebara_desktop.ui.pages.checkout.state import CheckoutState
from lebara_desktop.ui.pages.checkout.words import CheckoutWords
from lebara_desktop.ui.widgets.buttons import BusyButton, Button
from lebara_desktop.ui.widgets.card import Well
from lebara_desktop.ui.widgets.fact_table import FactRow, FactTable
from lebara_desktop.ui.widgets.meter import Meter
from lebara_desktop.ui.widgets.states import IconDisc
from lebara_desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from lebara_desktop.services.checkout import CheckoutView


class UnknownFace(QWidget):
    """What was sent and when, the last and the next try, and that one must not pay again."""

    try_requested = Signal()

    def __init__(self, words: CheckoutWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._wait = 0
        self._reference = ""
        self._title = PlainLabel(role="subtitle", wrap=True)
        self._about = PlainLabel(role="muted", wrap=True)
        self._facts = FactTable()
        self._facts.setObjectName("checkout.unknown")
        self._meter = Meter()
        self._well = Well("neutral")
        self._close = PlainLabel(role="caption", wrap=True)
        self._well.body.addWidget(self._close)
        self._copy = Button("", "plain", "copy")
        self._copy.setObjectName("checkout.copy_reference")
        self._copy.clicked.connect(self._on_copy)
        self._copied = PlainLabel(role="caption")
        self._copied.set_tone("ok")
        self._try = BusyButton("", "primary")
        self._try.setObjectName("checkout.try_now")
        self._try.clicked.connect(self.try_requested)
        self._build()

    def show_state(self, state: CheckoutState) -> None:
        """Show the unanswered step of ``state``."""
        draft, view = state.draft, state.view
        if draft is None or view is None:
            return
        if draft.reference != self._reference:
            self._copied.setText("")
        self._reference = draft.reference
        if view.state is State.CANCELING:
            self._title.setText(self.tr("We do not know yet whether the order was cancelled in time"))
        elif view.state is State.SENT:
            self._title.setText(self.tr("The order was sent, and no answer came"))
        else:
            self._title.setText(self.tr("The line dropped while the payment was on its way"))
        self._about.setText(
            self.tr(
                "It may have gone through, or not. Do not pay again: we find out and finish it, and you are never charged twice."
            )
        )
        self._facts.set_rows(self._rows(state, draft, view))
        self._show_wait(state)
        text = self.tr(
            "You can close the program. It goes on where it stopped the next time it starts and tells you the result."
        )
        self._close.setText(text)
        self._copy.setText(self.tr("Copy the reference"))
        self._try.setText(self.tr("Try now"))
        self._try.set_busy(state.busy, self.tr("Trying…"))

    def focus_first(self) -> None:
        """Put the focus on what helps."""
        self._try.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(IconDisc("question", "warn", 46), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(self._title)
        words.addWidget(self._about)
        head.addLayout(words, 1)
        box.addLayout(head)
        for part in (self._facts, self._meter, self._well):
            box.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._copy)
        row.addWidget(self._copied)
        row.addStretch(1)
        row.addWidget(self._try)
        box.addSpacing(4)
        box.addLayout(row)

    def _rows(self, state: CheckoutState, draft: Draft, view: CheckoutView) -> list[FactRow]:
        what = (
            self.tr("{amount} by {way} for {plan}, {number}") if view.way else self.tr("{amount} for {plan}, {number}")
        )
        sent = what.format(
            amount=show.money(draft.total),
            way=self._words.paid_with(state),
            plan=draft.offer.name,
            number=show.msisdn(draft.msisdn.digits),
        )
        rows = [FactRow("what", self.tr("What was sent"), sent)]
        if view.attempted_at is not None:
            when = show.moment(view.attempted_at, state.zone, seconds=True)
            text = self.tr("{time} · reference {reference}").format(time=when, reference=draft.reference)
        else:
            text = self.tr("Reference {reference}").format(reference=draft.reference)
        rows.append(FactRow("when", self.tr("When"), text, strong=True))
        trouble = self._words.trouble(state.problem)
        if trouble:
            rows.append(FactRow("trouble", self.tr("Problem"), trouble, tone="warn"))
        if view.last_try is not None:
            when = show.time(view.last_try, state.zone, seconds=True)
            text = self.tr("{time} · no answer from the operator").format(time=when)
            rows.append(FactRow("last", self.tr("Last tried"), text))
        rows.append(FactRow("next", self.tr("Next try"), self._next(state)))
        return rows

    def _next(self, state: CheckoutState) -> str:
        if state.next_try is None:
            return self.tr("now, waiting for the answer")
        if state.next_try == 0:
            return self.tr("any moment")
        return self.tr("in {seconds} s, again and again until it is settled").format(
            seconds=show.number(state.next_try)
        )

    def _show_wait(self, state: CheckoutState) -> None:
        left = state.next_try
        self._wait = max(self._wait, left) if left is not None and left > 0 else 0
        self._meter.set_value(1 - left / self._wait if self._wait and left is not None else 1.0, "warn")

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._reference)
        self._copied.setText(self.tr("Copied"))
        a11y.announce(self, self.tr("Reference copied"))
