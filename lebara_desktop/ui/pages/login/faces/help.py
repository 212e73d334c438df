"""What only people can put right: a SIM that is not active and gets no text, a number that moved or was given up."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lebara_desktop.domain.errors import SignInReason
from lebara_desktop.ui import format as show
from lebara_desktop.ui.pages.login.faces.base import FaceView
from lebara_desktop.ui.pages.login.state import LoginState
from lebara_desktop.ui.widgets.buttons import Button
from lebara_desktop.ui.widgets.fact_table import FactRow, FactTable


class HelpFace(FaceView):
    """Says whom to ask, what to have ready, and what to tell them."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._why = self.add_text("body")
        self._why.setObjectName("signin.help.why")
        self._facts = FactTable(self)
        self._facts.setObjectName("signin.help.facts")
        self.box.addWidget(self._facts)
        self._close = Button("", "primary", parent=self, large=True)
        self._close.setObjectName("signin.help.close")
        self._close.clicked.connect(self.closed)
        self.box.addWidget(self._close)
        self.retranslate()

    def show_state(self, state: LoginState) -> None:
        self._why.setText(self.words.refusal(state))
        number = show.msisdn(state.who) if state.who.isdecimal() else state.who
        moved = state.reason is SignInReason.NUMBER_LOST
        say = (
            self.tr("Where did this number go, and can I have it back?")
            if moved
            else self.tr("Please activate this SIM.")
        )
        rows = [
            FactRow("whom", self.tr("Whom"), self.tr("A shop, or the operator's customer service by phone")),
            FactRow("number", self.tr("Number"), number, strong=True),
            FactRow("say", self.tr("Say"), say),
            FactRow(
                "ready", self.tr("Have ready"), self.tr("The SIM card with its long number, and an identity document")
            ),
        ]
        self._facts.set_rows([row for row in rows if row.value])

    def first(self) -> QWidget | None:
        return self._close

    def forget_typed(self) -> None:
        self._facts.set_rows([])  # they hold a number

    def retranslate(self) -> None:
        self._close.setText(self.tr("Back"))
