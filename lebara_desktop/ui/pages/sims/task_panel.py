"""The panel at the top of the page in which one thing is done at a time: its title, what it means, its form, its end."""

from __future__ import annotations

from datetime import timedelta, tzinfo

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from shiboken6 import isValid

from lebara_desktop.domain.sim import ChangeKind
from lebara_desktop.ui import a11y
from lebara_desktop.ui import format as show
from lebara_desktop.ui.pages.sims.forms import ActivateForm, Form, LinkForm, PortForm, ReplaceForm, UnlinkForm
from lebara_desktop.ui.pages.sims.phone_form import PhoneForm
from lebara_desktop.ui.pages.sims.proof_forms import CodeForm, RegisterForm, RevealForm
from lebara_desktop.ui.pages.sims.state import SimsIntents, Step, Task, TaskFace
from lebara_desktop.ui.pages.sims.words import SlipWords
from lebara_desktop.ui.widgets.banner import Banner
from lebara_desktop.ui.widgets.buttons import Button
from lebara_desktop.ui.widgets.card import Card
from lebara_desktop.ui.widgets.escape import claims_escape
from lebara_desktop.ui.widgets.text import PlainLabel, plain_tip


class TaskPanel(Card):
    """Shows a ``TaskFace``. Esc puts it away where nothing is under way. ``task_asked`` opens another task."""

    closed = Signal()
    edited = Signal()
    task_asked = Signal(str)
    plan_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, tone="accent")
        self.setObjectName("sims.task")
        self._face = TaskFace()
        self._opener: QWidget | None = None
        self._title = PlainLabel("", "subtitle", self, wrap=True)
        self._title.setObjectName("sims.task.title")
        self._close = Button("", "ghost", "cross", self, name=self.tr("Close"))
        self._close.setObjectName("sims.task.close")
        self._close.clicked.connect(self.closed)
        self._lead = PlainLabel("", "muted", self, wrap=True)
        self._lead.setObjectName("sims.task.lead")
        self._banner = Banner("bad", "", parent=self)
        self._banner.setObjectName("sims.task.banner")
        self._banner.close_button.hide()
        self._finish = Button("", "primary", parent=self)
        self._finish.setObjectName("sims.task.finish")
        self._finish.clicked.connect(self._on_finish)
        self.activate, self.link, self.unlink = ActivateForm(self), LinkForm(self), UnlinkForm(self)
        self.replace, self.port, self.code = ReplaceForm(self), PortForm(self), CodeForm(self)
        self.reveal, self.register, self.phone = RevealForm(self), RegisterForm(self), PhoneForm(self)
        self._forms: tuple[Form, ...] = (
            *(self.activate, self.link, self.unlink, self.replace, self.port),
            *(self.code, self.reveal, self.register, self.phone),
        )
        self._lay_out()
        self._retranslate()
        self.hide()

    def connect_intents(self, presenter: SimsIntents) -> None:
        """Carry what a person asks for to ``presenter``."""
        self.closed.connect(presenter.close_task)
        self.edited.connect(presenter.edit)
        self.activate.check_asked.connect(presenter.check_card)
        self.activate.activate_asked.connect(presenter.activate)
        self.link.code_asked.connect(presenter.send_code)
        self.unlink.code_asked.connect(presenter.send_code)
        self.replace.replace_asked.connect(presenter.replace_sim)
        self.code.code_entered.connect(presenter.enter_code)
        self.code.resend_asked.connect(presenter.resend_code)
        self.port.port_asked.connect(presenter.port_in)
        self.reveal.reveal_asked.connect(presenter.reveal)
        self.reveal.hide_asked.connect(presenter.close_task)
        self.register.register_asked.connect(presenter.register)

    def show_face(self, face: TaskFace, zone: tzinfo) -> None:
        """Show ``face``; the keyboard goes to the first field of a new task or step."""
        before, self._face = self._face, face
        if before.task is Task.NONE:
            self._opener = self.window().focusWidget()
        if before.task is not face.task:
            for other in self._forms:
                other.clear()
        if face.task is Task.NONE:
            self._leave()
            return
        self.setVisible(True)
        self._title.setText(self._title_text(face))
        lead = self._lead_text(face, zone)
        self._lead.setText(lead)
        self._lead.setVisible(bool(lead))
        self._close.setVisible(not face.busy)
        self._show_error(face, before)
        form = self._form(face)
        for other in self._forms:
            other.setVisible(other is form)
        if form is not None:
            form.show_face(face)  # type: ignore[attr-defined]  # each form has it
        self._show_finish(face)
        self._enter(face, before, form)

    def _leave(self) -> None:
        """Give the keyboard back to what opened the panel."""
        focused, opener = self.window().focusWidget(), self._opener
        inside = focused is not None and self.isAncestorOf(focused)
        if inside and opener is not None and isValid(opener) and opener.isVisible() and opener.isEnabled():
            opener.setFocus(Qt.FocusReason.OtherFocusReason)
        self._opener = None
        self.hide()

    def _enter(self, face: TaskFace, before: TaskFace, form: Form | None) -> None:
        """Move the keyboard where something new begins, and have an end spoken."""
        fresh = (face.task, face.step, face.revealed is None) != (before.task, before.step, before.revealed is None)
        if not fresh:
            first = (
                form.first() if form is not None and face.error is not None and face.error is not before.error else None
            )
            if isinstance(first, QLineEdit):  # it is typed again, not typed on
                first.setFocus(Qt.FocusReason.OtherFocusReason)
                first.selectAll()
            return
        if face.step is Step.DONE:
            a11y.announce(self, show.sentences((self._title.text(), self._lead.text())))
            self._finish.setFocus(Qt.FocusReason.OtherFocusReason)
        elif form is not None:
            form.first().setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self.body.addWidget(self._lead)
        self.body.addWidget(self._banner)
        for form in self._forms:
            form.hide()
            form.edited.connect(self.edited)
            self.body.addWidget(form)
        self.activate.link_asked.connect(lambda: self.task_asked.emit(Task.LINK.value))
        self.body.addWidget(self._finish, 0, Qt.AlignmentFlag.AlignLeading)

    def _form(self, face: TaskFace) -> Form | None:
        if face.step is Step.DONE or face.task is Task.STOP:
            return None
        if face.step is Step.CODE:
            return self.code
        return {
            Task.ACTIVATE: self.activate,
            Task.LINK: self.link,
            Task.UNLINK: self.unlink,
            Task.REPLACE: self.replace,
            Task.PORT_IN: self.port,
            Task.REVEAL: self.reveal,
            Task.REGISTER: self.register,
            Task.PHONE: self.phone,
        }[face.task]

    def _show_error(self, face: TaskFace, before: TaskFace) -> None:
        text = SlipWords().refusal(face.error) if face.error else ""
        if text:
            self._banner.set("bad", text)
            if face.error is not before.error:
                a11y.announce(self._banner, text)
        self._banner.setVisible(bool(text))

    def _show_finish(self, face: TaskFace) -> None:
        self._finish.setVisible(face.step is Step.DONE)
        activated = face.task is Task.ACTIVATE and face.line is not None and face.line.paid_until is None
        self._finish.setText(self.tr("Choose a plan") if activated else self.tr("Done"))

    def _title_text(self, face: TaskFace) -> str:
        number = show.msisdn(face.line.msisdn.digits) if face.line else ""
        return {
            Task.ACTIVATE: self.tr("Activate a SIM"),
            Task.LINK: self.tr("Link a number"),
            Task.UNLINK: self.tr("Take {number} off this account"),
            Task.REPLACE: self.tr("Replace the SIM of {number}"),
            Task.PORT_IN: self.tr("Bring a number to {number}"),
            Task.REVEAL: self.tr("PIN, PUK and eSIM code of {number}"),
            Task.REGISTER: self.tr("Register who holds {number}"),
            Task.STOP: self.tr("Stop a change"),
            Task.PHONE: self.tr("On the phone with {number}"),
        }[face.task].format(number=number)

    def _lead_text(self, face: TaskFace, zone: tzinfo) -> str:
        if face.step is Step.DONE:
            return self._done_text(face, zone)
        if face.step is Step.CODE or face.revealed is not None:
            return ""
        return {
            Task.LINK: self.tr("A number that you have already comes to this account with its plan."),
            Task.UNLINK: self.tr(
                "The number leaves this account; its plan runs on. You can link it again. A code to the number makes sure that it"
                " is you."
            ),
            Task.PHONE: self.tr("Point the phone's camera at the code."),
            Task.REGISTER: self._register_text(face, zone),
        }.get(face.task, "")

    def _register_text(self, face: TaskFace, zone: tzinfo) -> str:
        due = face.line.registration_due if face.line else None
        if due is None:
            return self.tr("The law wants to know who holds a SIM.")
        text = self.tr("The law wants to know who holds a SIM. Register by {date}, or the line is suspended.")
        return show.filled(text, date=show.day((due - timedelta(microseconds=1)).astimezone(zone).date()))

    def _done_text(self, face: TaskFace, zone: tzinfo) -> str:
        number = show.msisdn(face.number.digits) if face.number else ""
        line = show.msisdn(face.line.msisdn.digits) if face.line else ""
        due = face.change.due if face.change else None
        date = show.moment(due, zone, year=False) if due else ""
        day = show.day(face.change.day, year=True) if face.change and face.change.day else ""
        match face.task:
            case Task.ACTIVATE:
                return self.tr("{number} is active.").format(number=line)
            case Task.LINK:
                return self.tr("{number} is on this account now.").format(number=number)
            case Task.UNLINK:
                return self.tr("{number} has left this account.").format(number=number)
            case Task.REPLACE if date:
                return self.tr("Ordered. The new SIM works from {date}; until then you can stop it here.").format(
                    date=date
                )
            case Task.REPLACE:
                return self.tr("Ordered. The operator tells you when the new SIM works.")
            case Task.PORT_IN if day:
                return self.tr("Ordered. The number moves on {date}; until the eve you can stop it here.").format(
                    date=day
                )
            case Task.PORT_IN:
                return self.tr("Ordered. The operator tells you when the number moves.")
            case Task.REVEAL:
                return self.tr("The codes are hidden again.")
            case Task.REGISTER:
                return self.tr("You are registered. The operator has what the law asks for.")
            case _:
                return self._stop_text(face)

    def _stop_text(self, face: TaskFace) -> str:
        if face.error is not None:
            return self.tr("Nothing was changed here. Look at what is under way before you try again.")
        if face.stopped:
            kept = face.change is not None and face.change.kind is ChangeKind.REPLACE
            return self.tr("Stopped. Your SIM stays as it is.") if kept else self.tr("Stopped. Nothing moves.")
        return self.tr("It was too late to stop it.")

    def _on_finish(self) -> None:
        face = self._face
        self.closed.emit()
        if face.task is Task.ACTIVATE and face.line is not None and face.line.paid_until is None:
            self.plan_asked.emit()

    def _retranslate(self) -> None:
        self._close.setAccessibleName(self.tr("Close"))
        plain_tip(self._close, self.tr("Close"))
        for form in self._forms:
            form.retranslate()

    def event(self, event: QEvent) -> bool:
        return claims_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._face.busy:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
