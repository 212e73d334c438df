"""Short messages of the wizard: already open, just bought, not charged, refunded, stopped."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lebara_desktop.domain.checkout import Draft, Outcome
from lebara_desktop.ui import a11y
from lebara_desktop.ui import format as show
from lebara_desktop.ui.pages.checkout.state import CheckoutState, Face
from lebara_desktop.ui.pages.checkout.unsettled import UnsettledWords
from lebara_desktop.ui.pages.checkout.words import CheckoutWords
from lebara_desktop.ui.widgets.buttons import Button
from lebara_desktop.ui.widgets.card import Well
from lebara_desktop.ui.widgets.flow import FlowLayout
from lebara_desktop.ui.widgets.states import IconDisc
from lebara_desktop.ui.widgets.text import PlainLabel


@dataclass(frozen=True, slots=True)
class _Message:
    icon: str
    tone: str
    title: str
    text: str
    safe: str  # the button that changes nothing; it has the focus
    other: str = ""
    reference: bool = True


class EndingFace(QWidget):
    """A mark, what happened to the money, and at most two ways on. The harmless one has the focus."""

    safe_chosen = Signal()
    other_chosen = Signal()
    slip_requested = Signal()

    def __init__(self, words: CheckoutWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._unsettled = UnsettledWords(words, self)
        self._reference_text = ""
        self._copied = False
        self._disc = IconDisc("info", "info", 46)
        self._title = PlainLabel(role="subtitle", wrap=True)
        self._text = PlainLabel(role="muted", wrap=True)
        self._text.setObjectName("checkout.ending")
        self._well = Well("neutral")
        self._reference = PlainLabel(wrap=True, selectable=True)
        self._copy = Button("", "link")
        self._copy.setObjectName("checkout.ending.copy")
        self._copy.clicked.connect(self._on_copy)
        self._safe = Button("", "primary")
        self._safe.setObjectName("checkout.ending.safe")
        self._safe.clicked.connect(self.safe_chosen)
        self._slip = Button("", "plain", "printer")
        self._slip.setObjectName("checkout.ending.slip")
        self._slip.clicked.connect(self.slip_requested)
        self._other = Button("", "plain")
        self._other.setObjectName("checkout.ending.other")
        self._other.clicked.connect(self.other_chosen)
        self._build()

    def show_state(self, state: CheckoutState) -> None:
        """Show the message for the face of ``state``."""
        if state.draft is None:
            return
        message = self._message(state, state.draft)
        self._disc.set(message.icon, message.tone)
        self._title.setText(message.title)
        self._text.setText(message.text)
        self._copied = self._copied and state.draft.reference == self._reference_text
        self._reference_text = state.draft.reference
        self._reference.setText(self.tr("Reference {reference}").format(reference=state.draft.reference))
        self._copy.setText(self.tr("Copied") if self._copied else self.tr("Copy"))
        self._well.setVisible(message.reference)
        self._safe.setText(message.safe)
        self._other.setText(message.other)
        self._other.setVisible(bool(message.other))
        self._slip.setText(self.tr("Print a slip"))
        self._slip.setVisible(state.face is Face.STOPPED)

    def focus_first(self) -> None:
        """Put the focus on the harmless answer."""
        self._safe.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(14)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(self._disc, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._title)
        words.addWidget(self._text)
        head.addLayout(words, 1)
        box.addLayout(head)
        line = QHBoxLayout()
        line.addWidget(self._reference, 1)
        line.addWidget(self._copy)
        self._well.body.addLayout(line)
        box.addWidget(self._well)
        row = FlowLayout(10, spread=True)
        row.addWidget(self._other)
        row.addWidget(self._slip)
        row.addWidget(self._safe)
        box.addLayout(row)

    def _message(self, state: CheckoutState, draft: Draft) -> _Message:
        match state.face:
            case Face.ALREADY_OPEN:
                return self._already_open(draft)
            case Face.JUST_BOUGHT:
                return self._just_bought(draft, only_ordered=state.only_ordered)
            case Face.REFUNDED:
                return self._refunded(state, draft)
            case Face.STOPPED:
                return self._stopped(state)
            case _:
                return self._not_charged(state)

    def _already_open(self, draft: Draft) -> _Message:
        return _Message(
            "info",
            "warn",
            self.tr("This order is open already"),
            self.tr(
                "There is an unfinished order of {plan} for {number}. Go on with it instead of paying twice."
            ).format(plan=draft.offer.name, number=show.msisdn(draft.msisdn.digits)),
            self.tr("Open the order"),
            self.tr("Back to plans"),
            reference=False,
        )

    def _just_bought(self, draft: Draft, *, only_ordered: bool) -> _Message:
        text = self.tr("{plan} for {number} was paid a few minutes ago. Do you want to buy it once more?")
        if only_ordered:
            text = self.tr(
                "{plan} for {number} was ordered on this computer a few minutes ago. Do you want to buy it once more?"
            )
        return _Message(
            "question",
            "warn",
            self.tr("This was ordered just now") if only_ordered else self.tr("You have just bought this"),
            text.format(plan=draft.offer.name, number=show.msisdn(draft.msisdn.digits)),
            self.tr("No, go back"),
            self.tr("Yes, buy it again"),
            reference=False,
        )

    def _not_charged(self, state: CheckoutState) -> _Message:
        text = self._words.problem(state) or self.tr("The order was cancelled. Nothing was charged.")
        return _Message(
            "info", "info", self.tr("Nothing was charged"), text, self.tr("Back to plans"), self._home(state)
        )

    def _refunded(self, state: CheckoutState, draft: Draft) -> _Message:
        text = self.tr("Your operator could not activate {plan} and gave {amount} back the way it was paid.")
        return _Message(
            "refresh",
            "info",
            self.tr("Charged and refunded"),
            text.format(plan=draft.offer.name, amount=show.money(draft.total)),
            self._home(state),
            self.tr("Back to plans"),
        )

    def _stopped(self, state: CheckoutState) -> _Message:
        view = state.view
        return _Message(
            "warning",
            "bad",
            self._unsettled.title(view, Outcome.STOPPED) if view else "",
            self._unsettled.about(view, Outcome.STOPPED) if view else "",
            self.tr("Contact support"),
            self._home(state),
        )

    def _home(self, state: CheckoutState) -> str:
        return self.tr("Orders") if state.guest else self.tr("Dashboard")

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._reference_text)
        self._copied = True
        self._copy.setText(self.tr("Copied"))
        a11y.announce(self, self.tr("Reference copied"))
