"""Name, e-mail address, numbers and postal address; and by which ways marketing is welcome."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from lebara_desktop.domain.contact import Address
from lebara_desktop.domain.signin import Channel
from lebara_desktop.ui import format as show
from lebara_desktop.ui.pages.profile.parts import Lines, Section, fill
from lebara_desktop.ui.pages.profile.state import ProfileState, Topic
from lebara_desktop.ui.widgets.buttons import Button
from lebara_desktop.ui.widgets.card import Separator
from lebara_desktop.ui.widgets.code_edit import CodeEdit
from lebara_desktop.ui.widgets.form import Field, LineEdit
from lebara_desktop.ui.widgets.switch import Switch
from lebara_desktop.ui.widgets.text import PlainLabel


class ContactSection(Section):
    """Who somebody is and where they are reached."""

    renamed = Signal(str, str)
    moved = Signal(object)
    code_asked = Signal(str)
    code_entered = Signal(str)
    email_kept = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = Lines(self, "profile.name", Topic.NAME)
        self.given, self._given_field = self._name.line("given")
        self.family, self._family_field = self._name.line("family")
        self._name.save.clicked.connect(lambda: self.renamed.emit(self.given.text(), self.family.text()))
        self._name.finish()
        self._email = Lines(self, "profile.email", Topic.EMAIL, Topic.CODE)
        self.email, self._email_field = self._email.line("address", limit=254)
        self.code = CodeEdit(self._email)
        _, self._code_field = self._email.line("code", self.code)
        self._where = PlainLabel("", "muted", self._email, wrap=True)
        self._email.box.insertWidget(1, self._where)
        self._email.save.clicked.connect(self._on_email)
        self._again, self._keep = Button("", "ghost", parent=self._email), Button("", "ghost", parent=self._email)
        self._again.setObjectName("profile.email.again")
        self._keep.setObjectName("profile.email.keep")
        self._again.clicked.connect(lambda: self.code_asked.emit(self.email.text()))
        self._keep.clicked.connect(self._on_keep)
        self._email.finish(self._again, self._keep)
        self._phones = PlainLabel("", "body", self, wrap=True, selectable=True)
        self._place = Lines(self, "profile.address", Topic.ADDRESS)
        self._fields: dict[str, tuple[LineEdit, Field]] = {}
        for part in ("street", "post_code", "city", "country"):
            self._fields[part] = self._place.line(part, limit=100)
        self._place.save.clicked.connect(self._on_place)
        self._place.finish()
        for widget in (self._name, Separator(), self._email, self._phones, Separator(), self._place):
            self.body.addWidget(widget)
        self.retranslate()

    def show_state(self, state: ProfileState) -> None:
        before = self._state
        super().show_state(state)
        contact, prompt = state.contact, state.prompt
        for edit, topic in ((self.given, Topic.NAME), (self.family, Topic.NAME)):
            edit.setModified(edit.isModified() and state.done is not topic)
        if state.done is Topic.ADDRESS:
            for edit, _ in self._fields.values():
                edit.setModified(False)
        if state.done is Topic.CODE:
            self.email.setModified(False)
            self.code.clear()
        if contact is not None:
            fill(self.given, contact.given_name)
            fill(self.family, contact.family_name)
            fill(self.email, contact.email)
            for part, (edit, _) in self._fields.items():
                fill(edit, getattr(contact.address, part))
            numbers = show.listed([show.msisdn(one) for one in contact.phones])
            self._phones.setText(self.tr("Reached at {numbers}").format(numbers=numbers) if contact.phones else "")
        for form in (self._name, self._email, self._place):
            form.save.setEnabled(contact is not None)
        self._name.save.set_busy(Topic.NAME in state.busy)
        self._place.save.set_busy(Topic.ADDRESS in state.busy)
        self._name.tell(before, state, self.tr("Your name was changed."))
        self._place.tell(before, state, self.tr("Your address was changed."))
        asking, here = prompt is not None, self._email.has_keyboard()
        self.email.setReadOnly(asking)
        for one in (self._code_field, self._where, self._again, self._keep):
            one.setVisible(asking)
        self._show_email(before, state)
        if here and asking != (before.prompt is not None):
            (self.code if asking else self.email).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._state.prompt is not None:
            self._on_keep()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Take Esc before the window's own shortcut does, while a code is awaited."""
        asked = event.type() == QEvent.Type.ShortcutOverride and self._state.prompt is not None
        if asked and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def _show_email(self, before: ProfileState, state: ProfileState) -> None:
        prompt = state.prompt
        busy = bool({Topic.EMAIL, Topic.CODE} & state.busy)
        self._email.save.set_busy(busy)
        self._email.save.setText(self.tr("Confirm") if prompt else self.tr("Change e-mail address"))
        self._email.tell(before, state, self.tr("Your e-mail address was changed."))
        if prompt is None:
            return
        self.code.set_length(prompt.sent.length)
        self._where.setText(self.tr("A code went to {address}.").format(address=show.isolated(prompt.email)))
        wait = show.countdown(prompt.resend_in)
        text = self.tr("Send another in {time}").format(time=wait) if prompt.resend_in else self.tr("Send another code")
        self._again.setText(text)
        self._again.setEnabled(not prompt.resend_in and not busy)
        self._keep.setEnabled(not busy)

    def _on_email(self) -> None:
        if self._state.prompt is None:
            self.code_asked.emit(self.email.text())
        else:
            self.code_entered.emit(self.code.digits())

    def _on_keep(self) -> None:
        self.email.setModified(False)
        self.code.clear()
        self.email_kept.emit()

    def _on_place(self) -> None:
        self.moved.emit(Address(**{part: " ".join(edit.text().split()) for part, (edit, _) in self._fields.items()}))

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Contact data"))
        self._given_field.set_label(self.tr("Given name"))
        self._family_field.set_label(self.tr("Family name"))
        self._name.save.setText(self.tr("Save name"))
        self._email_field.set_label(self.tr("E-mail address"))
        self._email_field.set_hint(self.tr("Confirmations go here, and it signs you in."))
        self._code_field.set_label(self.tr("Code"))
        self._keep.setText(self.tr("Keep the present address"))
        for part, label in {
            "street": self.tr("Street and number"),
            "post_code": self.tr("Postcode"),
            "city": self.tr("Town"),
            "country": self.tr("Country"),
        }.items():
            self._fields[part][1].set_label(label)
        self._place.save.setText(self.tr("Save address"))


class ConsentSection(Section):
    """One switch for each way by which the operator would like to advertise."""

    consented = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = PlainLabel("", "muted", self, wrap=True)
        self._form = Lines(self, "profile.consents", Topic.CONSENTS)
        self._form.save.hide()
        self.switches: dict[Channel, Switch] = {}
        for channel in Channel:
            switch = self.switches[channel] = Switch("", self._form)
            switch.setObjectName(f"profile.consents.{channel.value}")
            switch.clicked.connect(lambda on, channel=channel: self.consented.emit(channel, on))
            self._form.box.addWidget(switch)
        self._form.box.addWidget(self._form.outcome)
        self.body.addWidget(self._text)
        self.body.addWidget(self._form)
        self.retranslate()

    def show_state(self, state: ProfileState) -> None:
        super().show_state(state)
        given = state.contact.consents if state.contact is not None else frozenset()
        for channel, switch in self.switches.items():
            switch.setEnabled(state.contact is not None and Topic.CONSENTS not in state.busy)
            if Topic.CONSENTS not in state.busy:
                switch.setChecked(channel in given)
        self._form.outcome.tell(state, self.tr("Your choice was saved."))

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Offers and news"))
        self._text.setText(
            self.tr(
                "By these ways the operator may send you advertising. Reminders and confirmations of what you"
                " ordered come in any case."
            )
        )
        names = {
            Channel.TEXT: self.tr("By text message"),
            Channel.EMAIL: self.tr("By e-mail"),
            Channel.PHONE: self.tr("By phone call"),
            Channel.POST: self.tr("By post"),
        }
        for channel, switch in self.switches.items():
            switch.setText(names[channel])
