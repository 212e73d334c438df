"""Password, devices that are signed in, and the lock of this window."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lebara_desktop.domain.signin import Device
from lebara_desktop.ui import errors
from lebara_desktop.ui import format as show
from lebara_desktop.ui.pages.profile.parts import Lines, Outcome, Section
from lebara_desktop.ui.pages.profile.state import ProfileState, Topic
from lebara_desktop.ui.widgets.buttons import Button
from lebara_desktop.ui.widgets.card import Separator
from lebara_desktop.ui.widgets.chip import Chip
from lebara_desktop.ui.widgets.form import CheckBox, PasswordEdit, Select
from lebara_desktop.ui.widgets.text import ElidedLabel, PlainLabel

_MINUTES = (1, 5, 15, 30, 60, 0)


class PasswordSection(Section):
    """A new password, and where one is signed in with the old one."""

    password_changed = Signal(str, str, str)
    device_ended = Signal(str)
    others_ended = Signal()
    refresh_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Lines(self, "profile.password", Topic.PASSWORD)
        self.current, self._current_field = self._form.line("current", PasswordEdit(self._form))
        self.new, self._new_field = self._form.line("new", PasswordEdit(self._form))
        self.again, self._again_field = self._form.line("again", PasswordEdit(self._form))
        self._form.save.clicked.connect(
            lambda: self.password_changed.emit(self.current.text(), self.new.text(), self.again.text())
        )
        self._form.finish()
        self._devices_title = PlainLabel("", "strong", self)
        self._devices = QVBoxLayout()
        self._devices.setSpacing(8)
        self._rows: list[QWidget] = []
        self._failure = PlainLabel("", "caption", self, wrap=True)
        self._failure.set_tone("bad")
        self._foot = Lines(self, "profile.devices", Topic.DEVICES)
        self._foot.save.clicked.connect(self.others_ended)
        self._foot.finish()
        self.body.addWidget(self._form)
        self.body.addWidget(Separator())
        self.body.addWidget(self._devices_title)
        self.body.addWidget(self._failure)
        self.body.addLayout(self._devices)
        self.body.addWidget(self._foot)
        self.retranslate()

    def show_state(self, state: ProfileState) -> None:
        before = self._state
        super().show_state(state)
        if state.done is Topic.PASSWORD and before.done is not Topic.PASSWORD:
            for edit in (self.current, self.new, self.again):
                edit.clear()
        self._form.save.set_busy(Topic.PASSWORD in state.busy)
        done = self.tr("Your password was changed. Other devices that were signed out: %n.", "", state.ended)
        self._form.tell(before, state, done)
        self._failure.setVisible(state.devices_failure is not None)
        if state.devices_failure is not None:
            self._failure.setText(errors.sentence(state.devices_failure))
        if (state.devices, state.now.date()) != (before.devices, before.now.date()) or not self._rows:
            self._show_devices(state)
        others = sum(not one.current for one in state.devices or ())
        self._foot.save.setVisible(others > 0)
        self._foot.save.set_busy(Topic.DEVICES in state.busy)
        self._foot.outcome.tell(state, self.tr("Signed out."))

    def _show_devices(self, state: ProfileState) -> None:
        for row in self._rows:
            self._devices.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(one, state) for one in state.devices or ()]
        for row in self._rows:
            self._devices.addWidget(row)

    def _row(self, device: Device, state: ProfileState) -> QWidget:
        row = QWidget(self)
        box = QHBoxLayout(row)
        box.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(0)
        name = device.name or self.tr("A device without a name")
        words.addWidget(ElidedLabel(name, "body", row))
        if device.last_used is not None:
            used = show.moment(device.last_used, state.zone, year=False)
            words.addWidget(PlainLabel(self.tr("Last used {time}").format(time=used), "caption", row, wrap=True))
        box.addLayout(words, 1)
        if device.current:
            box.addWidget(Chip(self.tr("This one"), "ok", parent=row), 0, Qt.AlignmentFlag.AlignVCenter)
        else:
            out = Button(self.tr("Sign out"), "ghost", parent=row)
            out.setObjectName("profile.device.end")
            out.setAccessibleName(self.tr("Sign out {device}").format(device=name))
            out.clicked.connect(partial(self.device_ended.emit, device.id))
            box.addWidget(out, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Password and devices"))
        self._current_field.set_label(self.tr("Present password"))
        self._new_field.set_label(self.tr("New password"))
        self._new_field.set_hint(self.tr("Eight characters or more. A few words are easier to remember than signs."))
        self._again_field.set_label(self.tr("New password again"))
        self._form.save.setText(self.tr("Change password"))
        self._devices_title.setText(self.tr("Where you are signed in"))
        self._foot.save.setText(self.tr("Sign out everywhere else"))
        self._show_devices(self._state)


class LockSection(Section):
    """The PIN of this computer, and when it is asked for."""

    pin_chosen = Signal(str, str)
    pin_removed = Signal()
    delay_chosen = Signal(int)
    computer_chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = PlainLabel("", "muted", self, wrap=True)
        self._form = Lines(self, "profile.pin", Topic.PIN)
        self.pin, self._pin_field = self._form.line("new", PasswordEdit(self._form, limit=12))
        self.again, self._again_field = self._form.line("again", PasswordEdit(self._form, limit=12))
        for edit in (self.pin, self.again):
            edit.setInputMethodHints(edit.inputMethodHints() | Qt.InputMethodHint.ImhDigitsOnly)
        self._form.save.clicked.connect(lambda: self.pin_chosen.emit(self.pin.text(), self.again.text()))
        self._remove = Button("", "ghost", parent=self._form)
        self._remove.setObjectName("profile.pin.remove")
        self._remove.clicked.connect(self.pin_removed)
        self._form.finish(self._remove)
        self._delay_label = PlainLabel("", "label", self)
        self._delay = Select(parent=self)
        self._delay.setObjectName("profile.lock.after")
        self._delay.activated.connect(lambda _: self.delay_chosen.emit(int(self._delay.current())))
        self._delay_label.setBuddy(self._delay)
        for part in (self._text, self._form, self._delay_label):
            self.body.addWidget(part)
        self.body.addWidget(self._delay, 0, Qt.AlignmentFlag.AlignLeading)
        self._with_computer = CheckBox("", self)
        self._with_computer.setObjectName("profile.lock.with_computer")
        self._with_computer.clicked.connect(self.computer_chosen)
        self._outcome = Outcome(self, Topic.COMPUTER)
        self.body.addWidget(self._with_computer)
        self.body.addWidget(self._outcome)
        self.retranslate()

    def show_state(self, state: ProfileState) -> None:
        before = self._state
        super().show_state(state)
        if state.done is Topic.PIN and before.done is not Topic.PIN:
            self.pin.clear()
            self.again.clear()
        asleep = self.tr("With a PIN the window locks by itself when nobody uses it, and after the computer has slept.")
        heard = self.tr("With a PIN the window locks by itself when nobody uses it, and with the computer's own lock.")
        self._text.setText(heard if state.computer_heard else asleep)
        self._form.save.setText(self.tr("Change the PIN") if state.pin else self.tr("Set a PIN"))
        self._form.save.set_busy(Topic.PIN in state.busy)
        if before.pin and not state.pin and self._form.has_keyboard():
            self.pin.setFocus(Qt.FocusReason.OtherFocusReason)
        self._remove.setVisible(state.pin)
        done = self.tr("From now on this PIN unlocks the window.") if state.pin else self.tr("The PIN was removed.")
        self._form.tell(before, state, done)
        self._delay_label.setVisible(state.pin)
        self._delay.setVisible(state.pin)
        self._delay.set_current(str(state.lock_after))
        self._with_computer.setVisible(state.pin and state.computer_heard)
        if Topic.COMPUTER not in state.busy:
            self._with_computer.setChecked(state.with_computer)
        self._outcome.tell(state, "")

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Lock of this computer"))
        self._pin_field.set_label(self.tr("PIN, 4 to 12 digits"))
        self._again_field.set_label(self.tr("PIN again"))
        self._remove.setText(self.tr("Remove the PIN"))
        self._delay_label.setText(self.tr("Lock after"))
        self._delay.setAccessibleName(self.tr("Lock after"))
        self._with_computer.setText(self.tr("Open this window when I unlock the computer"))
        never = self.tr("Only when I lock it, or after sleep")
        self._delay.set_options(
            [(str(one), self.tr("%n minute(s) without use", "", one) if one else never) for one in _MINUTES]
        )
        self._delay.set_current(str(self._state.lock_after))
