"""A question to support about one order: written for the person, changed by them as they like, sent once."""

from __future__ import annotations

from datetime import tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from lebara_desktop.domain.checkout import Outcome
from lebara_desktop.ui import a11y, errors
from lebara_desktop.ui import format as show
from lebara_desktop.ui.pages.checkout.unsettled import UnsettledWords, nature
from lebara_desktop.ui.pages.checkout.words import CheckoutWords
from lebara_desktop.ui.pages.orders.state import SupportState
from lebara_desktop.ui.slip import masked_number
from lebara_desktop.ui.widgets.buttons import BusyButton, Button
from lebara_desktop.ui.widgets.card import Well, fill
from lebara_desktop.ui.widgets.form import Field
from lebara_desktop.ui.widgets.states import IconDisc
from lebara_desktop.ui.widgets.text import PlainLabel
from lebara_desktop.ui.widgets.text_area import TextArea

if TYPE_CHECKING:
    from lebara_desktop.services.checkout import CheckoutView

_LONGEST = 2000
_WIDTH, _TEXT_HEIGHT = 560, 210  # pixels


class SupportWords(QObject):
    """Writes the question for the person."""

    def __init__(self, words: CheckoutWords, unsettled: UnsettledWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._unsettled = unsettled

    def question(self, view: CheckoutView, zone: tzinfo) -> str:
        """Return the text to begin with: reference and facts, the number masked, nothing secret."""
        draft, outcome = view.draft, nature(view)
        what = self._unsettled.reason(view) if outcome is Outcome.STOPPED else self._unsettled.title(view, outcome)
        lines = [
            self.tr("Reference: {reference}").format(reference=view.reference),
            self.tr("Ordered: {plan}, {amount}").format(plan=draft.offer.name, amount=show.money(draft.total)),
            self.tr("Number: {number}").format(number=masked_number(draft.msisdn.masked)),
            *self._payment(view, zone),
            self.tr("What happened: {what}").format(what=what),
            "",
            self.tr("What became of this order, and was I charged?"),
        ]
        return "\n".join(lines)

    def _payment(self, view: CheckoutView, zone: tzinfo) -> list[str]:
        lines = []
        if view.attempted_at is not None:
            when, way = show.moment(view.attempted_at, zone, seconds=True), self._words.paid_by(view)
            text = self.tr("Sent: {moment}, {way}") if way else self.tr("Sent: {moment}")
            lines.append(text.format(moment=when, way=way))
        if view.order is not None:
            lines.append(self.tr("Order number: {number}").format(number=view.order.id[:40]))
        return lines


class SupportDialog(QDialog):
    """The question, then the ticket's number. Show it with ``open()``; it renders a ``SupportState`` and tells what was asked."""

    sent = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None, state: SupportState, text: str) -> None:
        super().__init__(parent)
        self.setObjectName("support")
        fill(self, "surface")
        self.setModal(True)
        self.setMinimumWidth(_WIDTH)
        self._number = ""
        self._disc = IconDisc("help", "info", 46)
        self._title = PlainLabel(role="subtitle", wrap=True)
        self._about = PlainLabel(role="muted", wrap=True)
        self._edit = TextArea(limit=_LONGEST)
        self._edit.setObjectName("support.text")
        self._edit.setMinimumHeight(_TEXT_HEIGHT)
        self._edit.setPlainText(text)
        self._edit.submitted.connect(self._on_send)
        self._field = Field("", self._edit)
        self._well = Well("ok")
        self._ticket = PlainLabel(role="subtitle", wrap=True, selectable=True)
        self._ticket.setObjectName("support.ticket")
        self._error = PlainLabel(role="error", wrap=True)
        self._error.setObjectName("support.error")
        self._copy = Button("", "plain", "copy")
        self._copy.setObjectName("support.copy")
        self._copy.clicked.connect(self._on_copy)
        self._close = Button("", "plain")
        self._close.setObjectName("support.close")
        self._close.clicked.connect(self.reject)
        self._send = BusyButton("", "primary")
        self._send.setObjectName("support.send")
        self._send.clicked.connect(self._on_send)
        self._build()
        self.finished.connect(lambda _: self.left.emit())
        self.show_state(state)
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_state(self, state: SupportState) -> None:
        """Show how far the question is."""
        ticket = state.ticket
        title = self.tr("Support has your question") if ticket else self.tr("Contact support")
        if self._title.text() not in ("", title):
            a11y.announce(self, title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._title.setText(title)
        self._about.setText(self._about_text(ticket=ticket is not None))
        self._disc.set("check" if ticket else "help", "ok" if ticket else "info")
        self._field.set_label(self.tr("Your question"))
        self._field.setVisible(ticket is None)
        self._edit.setReadOnly(state.busy)
        self._number = ticket.id if ticket else ""
        self._ticket.setText(self.tr("Ticket number {number}").format(number=self._number))
        self._well.setVisible(ticket is not None)
        self._show_error(errors.sentence(state.error) if state.error is not None else "")
        self._copy.setText(self.tr("Copy the number"))
        self._close.setText(self.tr("Close") if ticket else self.tr("Not now"))
        self._send.setText(self.tr("Try again") if state.error is not None else self.tr("Send to support"))
        self._send.set_busy(state.busy, self.tr("Sending…"))
        self._send.setVisible(ticket is None)
        if ticket is not None and not self._copy.hasFocus():
            self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def exec(self) -> int:
        """Refuse: a nested event loop wedges the tasks of the running one."""
        raise RuntimeError("use open()")

    def _about_text(self, *, ticket: bool) -> str:
        if ticket:
            return self.tr("They answer by SMS or e-mail. Keep this number; it also stays with the order here.")
        return self.tr(
            "This is sent to your operator’s support. Change it as you like; never write a password, a PIN or a card number."
        )

    def _show_error(self, text: str) -> None:
        if text and text != self._error.text():
            a11y.announce(self, text)
        self._error.setText(text)
        self._error.setVisible(bool(text))

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(28, 24, 28, 22)
        box.setSpacing(14)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(self._disc, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._title)
        words.addWidget(self._about)
        head.addLayout(words, 1)
        box.addLayout(head)
        box.addWidget(self._field, 1)
        line = QHBoxLayout()
        line.addWidget(self._ticket, 1)
        line.addWidget(self._copy)
        self._well.body.addLayout(line)
        box.addWidget(self._well)
        box.addWidget(self._error)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        row.addWidget(self._close)
        row.addWidget(self._send)
        box.addLayout(row)

    def _on_send(self) -> None:
        text = self._edit.toPlainText().strip()
        if not text:
            self._field.set_error(self.tr("Write what support should know first."))
            return
        self._field.clear_error()
        if not self._send.busy and self._send.isVisibleTo(self):
            self.sent.emit(text)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._number)
        a11y.announce(self, self.tr("Ticket number copied"))
