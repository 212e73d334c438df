"""The forms that prove it is the person: the code of a text message, the password before secrets, a document of the holder."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lebara_desktop.domain.signin import Sent as By
from lebara_desktop.domain.sim import Revealed
from lebara_desktop.ui import format as show
from lebara_desktop.ui.pages.sims.forms import FIELD_WIDTH, Form, capped
from lebara_desktop.ui.pages.sims.state import NumberSlip, TaskFace
from lebara_desktop.ui.pages.sims.words import SlipWords
from lebara_desktop.ui.widgets.buttons import BusyButton, Button
from lebara_desktop.ui.widgets.code_edit import CodeEdit
from lebara_desktop.ui.widgets.fact_table import FactRow, FactTable
from lebara_desktop.ui.widgets.flow import Beside, FlowLayout
from lebara_desktop.ui.widgets.form import Field, LineEdit, PasswordEdit, Select
from lebara_desktop.ui.widgets.qr_view import QrView
from lebara_desktop.ui.widgets.text import PlainLabel


class CodeForm(Form):
    """The code that was sent: taken by itself when all its digits are there."""

    code_entered = Signal(str)
    resend_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._where = PlainLabel("", "body", self, wrap=True)
        self._where.setObjectName("sims.code.where")
        self.edit = CodeEdit(self)
        self.edit.setObjectName("sims.code")
        self.edit.textEdited.connect(lambda _: self.edited.emit())
        self.edit.completed.connect(self.code_entered)
        self.edit.returnPressed.connect(self._on_enter)
        self._field = Field("", self.edit, parent=self)
        self._enter = BusyButton("", "primary", parent=self)
        self._enter.setObjectName("sims.code.enter")
        self._enter.clicked.connect(self._on_enter)
        self._again = Button("", "ghost", parent=self)
        self._again.setObjectName("sims.code.again")
        self._again.clicked.connect(self.resend_asked)
        self._countdown = PlainLabel("", "caption", self, wrap=True, tabular=True)
        row = FlowLayout(10)
        row.addWidget(self._enter)
        row.addWidget(self._again)
        self.box.addWidget(self._where)
        self.box.addLayout(capped(self._field, 260))
        self.box.addLayout(row)
        self.box.addWidget(self._countdown)

    def show_face(self, face: TaskFace) -> None:
        """Show where the code went, what is wrong with it, and how long it is good for."""
        sent = face.sent
        self._field.setVisible(not face.proved)
        self._enter.setText(self.tr("Try again") if face.proved else self.tr("Go on"))
        self._enter.set_busy(face.busy, self.tr("Asking the operator…"))
        self._field.set_error(SlipWords().slip(face.slip) if isinstance(face.slip, NumberSlip) else "")
        self._again.setVisible(not face.proved)
        self._where.setVisible(not face.proved)
        self._countdown.setVisible(sent is not None and not face.proved)
        if sent is None:
            return
        self.edit.set_length(sent.code.length)
        by_email = sent.code.by is By.EMAIL
        text = self.tr("The code went by e-mail to {address}.") if by_email else self.tr("The code went to {address}.")
        self._where.setText(text.format(address=show.isolated(sent.code.to)))
        wait = show.countdown(sent.resend_in)
        self._again.setText(
            self.tr("Send another in {time}").format(time=wait) if sent.resend_in else self.tr("Send another code")
        )
        self._again.setEnabled(not sent.resend_in and not face.busy)
        self._countdown.setText(
            self.tr("The code is good for {time}.").format(time=show.countdown(sent.expires_in))
            if sent.expires_in
            else self.tr("This code is too old. Please ask for another one.")
        )

    def first(self) -> QWidget:
        return self.edit

    def clear(self) -> None:
        self.edit.clear()

    def _on_enter(self) -> None:
        self.code_entered.emit(self.edit.digits())

    def retranslate(self) -> None:
        self._field.set_label(self.tr("Code"))


class RevealForm(Form):
    """The password first; then PIN, PUK and an eSIM's code for a minute. Before and after, nothing of them is in any widget."""

    reveal_asked = Signal(str)
    hide_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = PasswordEdit(self)
        self.edit.setObjectName("sims.reveal.password")
        self.edit.textEdited.connect(lambda _: self.edited.emit())
        self.edit.returnPressed.connect(self._on_show)
        self._field = Field("", self.edit, parent=self)
        self._go = BusyButton("", "primary", parent=self)
        self._go.setObjectName("sims.reveal.go")
        self._go.clicked.connect(self._on_show)
        self._secrets = QWidget(self)
        self._facts = FactTable(self._secrets, lines=False)
        self._facts.setObjectName("sims.reveal.facts")
        self._qr = QrView(self._secrets)
        self._qr.setObjectName("sims.reveal.qr")
        self._note = PlainLabel("", "muted", self._secrets, wrap=True)
        self._left = PlainLabel("", "caption", self._secrets, wrap=True, tabular=True)
        self._hide = Button("", "plain", "eye-off", self._secrets)
        self._hide.setObjectName("sims.reveal.hide")
        self._hide.clicked.connect(self.hide_asked)
        self._shown: Revealed | None = None
        self._lay_out()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(12)
        for part in (self._facts, self._note, self._left):
            words.addWidget(part)
        words.addWidget(self._hide, 0, Qt.AlignmentFlag.AlignLeading)
        words.addStretch(1)
        row = Beside(self._secrets)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        row.addWidget(self._qr, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.box.addLayout(capped(self._field, FIELD_WIDTH))
        self.box.addWidget(self._go, 0, Qt.AlignmentFlag.AlignLeading)
        self.box.addWidget(self._secrets)
        self._secrets.hide()

    def show_face(self, face: TaskFace) -> None:
        """Show the password field, or the secrets while their minute runs."""
        found = face.revealed
        self._field.setVisible(found is None)
        self._field.set_error(SlipWords().slip(face.slip) if face.slip else "")
        self._go.setVisible(found is None)
        self._go.set_busy(face.busy, self.tr("Asking the operator…"))
        self._secrets.setVisible(found is not None)
        if found is not self._shown:
            self._shown = found
            self._fill(found)
        if found is not None:
            self._left.setText(self.tr("Hidden again in {time}.").format(time=show.countdown(face.seconds)))

    def _fill(self, found: Revealed | None) -> None:
        self.edit.clear()
        esim = found.esim if found else None
        if esim is None:
            self._qr.clear()
        else:
            self._qr.set_payload(esim.activation)
        self._qr.setVisible(esim is not None)
        rows = [FactRow(name, self._name(name), show.isolated(code), strong=True) for name, code in self._codes(found)]
        if esim is not None:
            rows += [
                FactRow("server", self.tr("Server (SM-DP+)"), show.isolated(esim.server)),
                FactRow("matching", self.tr("Activation code"), show.isolated(esim.matching), strong=True),
            ]
        self._facts.set_rows(rows)
        self._note.setText(
            self.tr("Scan the code with the phone that gets the eSIM, or type server and code there. It is shown once.")
            if esim
            else self.tr("Write down what you need. The operator records that it was shown, and tells you by message.")
        )

    def _codes(self, found: Revealed | None) -> tuple[tuple[str, str], ...]:
        return found.codes if found else ()

    def _name(self, key: str) -> str:
        return {"pin1": self.tr("PIN"), "puk1": self.tr("PUK"), "pin2": self.tr("PIN 2"), "puk2": self.tr("PUK 2")}.get(
            key, key
        )

    def first(self) -> QWidget:
        return self.edit if self._shown is None else self._hide

    def clear(self) -> None:
        self._shown = None
        self._fill(None)

    def _on_show(self) -> None:
        self.reveal_asked.emit(self.edit.text())

    def retranslate(self) -> None:
        self._field.set_label(self.tr("Your password"))
        self._field.set_hint(self.tr("Asked again, so that nobody who passes by sees these codes."))
        self._go.setText(self.tr("Show for one minute"))
        self._hide.setText(self.tr("Hide now"))
        self._fill(self._shown)


class RegisterForm(Form):
    """The document of whoever holds the SIM."""

    register_asked = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = Select(parent=self)
        self.kind.setObjectName("sims.register.kind")
        self.edit = LineEdit(parent=self, limit=40)
        self.edit.setObjectName("sims.register.number")
        self.edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.edit.textEdited.connect(lambda _: self.edited.emit())
        self._kind_field, self._field = Field("", self.kind, parent=self), Field("", self.edit, parent=self)
        self._go = BusyButton("", "primary", parent=self)
        self._go.setObjectName("sims.register.go")
        self._go.clicked.connect(lambda: self.register_asked.emit(self.kind.current(), self.edit.text()))
        for field in (self._kind_field, self._field):
            self.box.addLayout(capped(field, FIELD_WIDTH))
        self.box.addWidget(self._go, 0, Qt.AlignmentFlag.AlignLeading)

    def show_face(self, face: TaskFace) -> None:
        """Show what is wrong, or that it is under way."""
        self._field.set_error(SlipWords().slip(face.slip) if face.slip else "")
        self._go.set_busy(face.busy, self.tr("Asking the operator…"))

    def first(self) -> QWidget:
        return self.kind

    def clear(self) -> None:
        self.edit.clear()

    def retranslate(self) -> None:
        self._kind_field.set_label(self.tr("Document"))
        self.kind.set_options(
            [
                ("passport", self.tr("Passport")),
                ("nationalIdCard", self.tr("Identity card")),
                ("residencePermit", self.tr("Residence permit")),
            ]
        )
        self._field.set_label(self.tr("Number of the document"))
        self._field.set_hint(self.tr("It goes to the operator and is not kept on this computer."))
        self._go.setText(self.tr("Register"))
