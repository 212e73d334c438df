"""One order that is not settled: what was attempted, when it is looked at next, and what to do, or not to do."""

from __future__ import annotations

from datetime import tzinfo

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lebara_desktop.domain.checkout import Outcome
from lebara_desktop.ui import a11y
from lebara_desktop.ui.pages.checkout.unsettled import UnsettledWords, nature
from lebara_desktop.ui.pages.orders.state import Unsettled
from lebara_desktop.ui.widgets.buttons import BusyButton, Button
from lebara_desktop.ui.widgets.card import Card, Well
from lebara_desktop.ui.widgets.fact_table import FactTable
from lebara_desktop.ui.widgets.flow import FlowLayout
from lebara_desktop.ui.widgets.meter import Meter
from lebara_desktop.ui.widgets.states import IconDisc
from lebara_desktop.ui.widgets.text import PlainLabel

_DOUBT = (Outcome.UNKNOWN, Outcome.STOPPED)  # where a slip and support help


class UnsettledCard(Card):
    """Shows one ``Unsettled``; every signal carries its intent."""

    opened = Signal(str)
    try_requested = Signal(str)
    slip_requested = Signal(str)
    support_requested = Signal(str)

    def __init__(self, intent: str, words: UnsettledWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.intent = intent
        self.setObjectName(f"orders.unsettled.{intent}")
        self._words = words
        self._wait = 0
        self._reference = ""
        self._disc = IconDisc("question", "warn", 46)
        self._title = PlainLabel(role="subtitle", wrap=True)
        self._title.setObjectName("orders.unsettled.title")
        self._about = PlainLabel(role="muted", wrap=True)
        self._facts = FactTable()
        self._facts.setObjectName("orders.unsettled")
        self._meter = Meter()
        self._ticket_well = Well("info")
        self._ticket = PlainLabel(role="caption", wrap=True, selectable=True)
        self._ticket.setObjectName("orders.unsettled.ticket")
        self._open = self._button("orders.open", Button("", "primary"), self.opened)
        self._slip = self._button("orders.slip", Button("", "plain", "printer"), self.slip_requested)
        self._copy = Button("", "plain", "copy")
        self._copy.setObjectName("orders.copy")
        self._copy.clicked.connect(self._on_copy)
        self._support = self._button("orders.support", Button("", "plain"), self.support_requested)
        self._copied = PlainLabel(role="caption")
        self._copied.set_tone("ok")
        self._try = BusyButton("", "plain", "refresh")
        self._button("orders.try_now", self._try, self.try_requested)
        self._build()

    def show_state(self, one: Unsettled, zone: tzinfo) -> None:
        """Show ``one``; times in ``zone``."""
        view, outcome = one.view, nature(one.view)
        doubt = outcome in _DOUBT
        self._disc.set(*self._words.look(outcome))
        self._title.setText(self._words.title(view, outcome))
        self._about.setText(self._words.about(view, outcome))
        self._facts.set_rows(self._words.rows(view, outcome, zone, one.next_try))
        self._show_wait(one, outcome)
        self._reference = view.reference
        self._show_ticket(one)
        self._open.setText(self.tr("Open the order"))
        self._slip.setText(self.tr("Print a slip"))
        self._copy.setText(self.tr("Copy the reference"))
        self._support.setText(self.tr("Show the ticket") if one.ticket else self.tr("Contact support"))
        self._try.setText(self.tr("Check now"))
        self._try.set_busy(one.busy, self.tr("Checking…"))
        stopped = outcome is Outcome.STOPPED
        self._open.set_kind("plain" if stopped or doubt else "primary")
        self._support.set_kind("primary" if stopped else "plain")
        self._slip.set_kind("primary" if outcome is Outcome.UNKNOWN else "plain")
        self._slip.setVisible(doubt)
        self._support.setVisible(doubt)
        self._try.setVisible(not stopped)

    def focus_first(self) -> None:
        """Put the focus on what helps."""
        first = self._try if self._try.isVisibleTo(self) else self._support
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _button(self, name: str, button: Button, signal: SignalInstance) -> Button:
        button.setObjectName(name)
        button.clicked.connect(lambda: signal.emit(self.intent))
        return button

    def _build(self) -> None:
        self.body.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(self._disc, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(self._title)
        words.addWidget(self._about)
        head.addLayout(words, 1)
        self.body.addLayout(head)
        self.body.addWidget(self._facts)
        self.body.addWidget(self._meter)
        self._ticket_well.body.addWidget(self._ticket)
        self.body.addWidget(self._ticket_well)
        row = FlowLayout(10, stretch=4)
        for part in (self._open, self._slip, self._copy, self._support, self._copied, self._try):
            row.addWidget(part)
        self.body.addLayout(row)

    def _show_wait(self, one: Unsettled, outcome: Outcome) -> None:
        left = one.next_try
        self._wait = max(self._wait, left) if left is not None and left > 0 else 0
        self._meter.set_value(1 - left / self._wait if self._wait and left is not None else 1.0, "warn")
        self._meter.setVisible(outcome is Outcome.UNKNOWN)

    def _show_ticket(self, one: Unsettled) -> None:
        self._ticket_well.setVisible(one.ticket is not None)
        if one.ticket is not None:
            text = self.tr("Support has your question. Ticket number: {number}")
            self._ticket.setText(text.format(number=one.ticket.id))

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._reference)
        self._copied.setText(self.tr("Copied"))
        a11y.announce(self, self.tr("Reference copied"))
