"""The guided network check: three things to try on the phone, one after the other."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lebara_desktop.ui import a11y
from lebara_desktop.ui import format as show
from lebara_desktop.ui.pages.checkout.state import Check, CheckoutState
from lebara_desktop.ui.widgets.buttons import Button
from lebara_desktop.ui.widgets.card import Well
from lebara_desktop.ui.widgets.check_list import CheckItem
from lebara_desktop.ui.widgets.flow import Beside
from lebara_desktop.ui.widgets.text import PlainLabel


class NetworkCheck(Well):
    """Asks one step at a time. ``answered`` carries the step and whether it worked."""

    answered = Signal(str, bool)
    restarted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("neutral", parent)
        self._step: Check | None = None
        self._said = ""
        self._title = PlainLabel(role="strong", wrap=True)
        self._text = PlainLabel(role="caption", wrap=True)
        self._yes = Button("", "plain", "check")
        self._yes.setObjectName("checkout.check.yes")
        self._yes.clicked.connect(lambda: self._answer(True))
        self._no = Button("", "plain", "cross")
        self._no.setObjectName("checkout.check.no")
        self._no.clicked.connect(lambda: self._answer(False))
        self._again = Button("", "link")
        self._again.setObjectName("checkout.check.again")
        self._again.clicked.connect(self.restarted)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._text)
        row = Beside()
        row.setSpacing(10)
        row.addLayout(words, 1)
        answers = QHBoxLayout()
        answers.setSpacing(10)
        for button in (self._yes, self._no, self._again):
            answers.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(answers)
        self.body.addLayout(row)

    def show_state(self, state: CheckoutState) -> None:
        """Show the next open step, or the result."""
        self._step = next((step for step in Check if step not in state.checks), None)
        failed = [step for step, worked in state.checks.items() if not worked]
        self._yes.setText(self.tr("It worked"))
        self._no.setText(self.tr("It did not"))
        self._again.setText(self.tr("Check again"))
        asking = self._step is not None
        for button in (self._yes, self._no):
            button.setVisible(asking)
        self._again.setVisible(not asking)
        if self._step is not None:
            self.set_tone("neutral")
            at = list(Check).index(self._step) + 1
            title, text = self._question(self._step)
            self._title.setText(
                self.tr("Network check {step} of {count}: {what}").format(step=at, count=len(Check), what=title)
            )
            self._text.setText(text)
        elif failed:
            self.set_tone("warn")
            self._title.setText(self.tr("Not everything works yet"))
            self._text.setText(self._help(failed))
        else:
            self.set_tone("ok")
            self._title.setText(self.tr("Texts, data and balance work"))
            self._text.setText(self.tr("Your plan can be used on the network."))
        said = self._title.text()
        if self._said and said != self._said and self.isVisible():
            a11y.announce(self, said)
        self._said = said

    def item(self, state: CheckoutState) -> CheckItem:
        """Return the line of the check list that stands for this check."""
        title = self.tr("Network check")
        if len(state.checks) < len(Check):
            done = len(state.checks)
            text = self.tr("Three quick steps on the phone, {done} of {count} done")
            return CheckItem("network", title, text.format(done=done, count=len(Check)), "todo")
        if all(state.checks.values()):
            return CheckItem("network", title, self.tr("Text, mobile data and balance worked on the phone"), "ok")
        return CheckItem("network", title, self.tr("Something did not work on the phone, see below"), "bad")

    def _question(self, step: Check) -> tuple[str, str]:
        return {
            Check.TEXT: (self.tr("send a text"), self.tr("Send any text from this number to a number you know.")),
            Check.DATA: (
                self.tr("use mobile data"),
                self.tr("Turn Wi-Fi off on the phone and open a web page you have not opened today."),
            ),
            Check.BALANCE: (
                self.tr("ask for the balance"),
                self.tr("Dial your operator’s balance code on the phone: the answer names your plan."),
            ),
        }[step]

    def _help(self, failed: list[Check]) -> str:
        parts = [self.tr("Switch the phone off and on once, then check again.")]
        if Check.DATA in failed:
            parts.append(self.tr("Look whether mobile data is on and the operator’s access point (APN) is set."))
        parts.append(self.tr("If it stays like this, contact support and read them the reference above."))
        return show.sentences(parts)

    def _answer(self, worked: bool) -> None:
        if self._step is not None:
            self.answered.emit(self._step.value, worked)
