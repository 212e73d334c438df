"""The third outcome: something was sent and not answered. Not paid and not unpaid, and never paid again."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lebara_desktop.domain.checkout import Outcome
from lebara_desktop.ui import a11y
from lebara_desktop.ui.pages.checkout.state import CheckoutState
from lebara_desktop.ui.pages.checkout.unsettled import UnsettledWords
from lebara_desktop.ui.pages.checkout.words import CheckoutWords
from lebara_desktop.ui.widgets.buttons import BusyButton, Button
from lebara_desktop.ui.widgets.card import Well
from lebara_desktop.ui.widgets.fact_table import FactTable
from lebara_desktop.ui.widgets.flow import FlowLayout
from lebara_desktop.ui.widgets.meter import Meter
from lebara_desktop.ui.widgets.states import IconDisc
from lebara_desktop.ui.widgets.text import PlainLabel


class UnknownFace(QWidget):
    """What was sent and when, the last and the next try, and that one must not pay again."""

    try_requested = Signal()
    slip_requested = Signal()
    support_requested = Signal()

    def __init__(self, words: CheckoutWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unsettled = UnsettledWords(words, self)
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
        self._slip = Button("", "primary")
        self._slip.setObjectName("checkout.slip")
        self._slip.clicked.connect(self.slip_requested)
        self._support = Button("", "plain")
        self._support.setObjectName("checkout.support")
        self._support.clicked.connect(self.support_requested)
        self._copy = Button("", "plain")
        self._copy.setObjectName("checkout.copy_reference")
        self._copy.clicked.connect(self._on_copy)
        self._copied = PlainLabel(role="caption")
        self._copied.set_tone("ok")
        self._try = BusyButton("", "plain")
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
        self._title.setText(self._unsettled.title(view, Outcome.UNKNOWN))
        self._about.setText(self._unsettled.about(view, Outcome.UNKNOWN))
        self._facts.set_rows(self._unsettled.rows(view, Outcome.UNKNOWN, state.zone, state.next_try))
        self._show_wait(state)
        text = self.tr(
            "You can close the program. It goes on where it stopped the next time it starts and tells you the result."
        )
        self._close.setText(text)
        self._slip.setText(self.tr("Print a slip"))
        self._copy.setText(self.tr("Copy the reference"))
        self._support.setText(self.tr("Contact support"))
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
        row = FlowLayout(10, stretch=3)
        for button in (self._slip, self._copy, self._support, self._copied, self._try):
            row.addWidget(button)
        box.addSpacing(4)
        box.addLayout(row)

    def _show_wait(self, state: CheckoutState) -> None:
        left = state.next_try
        self._wait = max(self._wait, left) if left is not None and left > 0 else 0
        self._meter.set_value(1 - left / self._wait if self._wait and left is not None else 1.0, "warn")

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._reference)
        self._copied.setText(self.tr("Copied"))
        a11y.announce(self, self.tr("Reference copied"))
