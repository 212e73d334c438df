"""A forgotten password: whose it is, and after the code, the new one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from lebara_desktop.domain.errors import SignInReason
from lebara_desktop.ui.pages.login.faces.base import FaceView
from lebara_desktop.ui.pages.login.state import LoginState, Slip
from lebara_desktop.ui.widgets.buttons import BusyButton
from lebara_desktop.ui.widgets.card_guard import Expects
from lebara_desktop.ui.widgets.form import LineEdit, PasswordEdit

_R = SignInReason


class ForgottenFace(FaceView):
    """Asks whose password it is. ``submitted`` tells that a code is wanted."""

    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = self.add_text("body")
        self.username = LineEdit(parent=self, limit=120, expects=Expects.PHONE)
        self.username.setInputMethodHints(Qt.InputMethodHint.ImhNoAutoUppercase)
        self.username.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._field = self.add_field(
            self.username,
            "signin.forgotten.username",
            (_R.UNKNOWN_USER, _R.NOT_ACTIVATED, _R.NUMBER_LOST, _R.INVALID_NUMBER),
            (Slip.USERNAME_EMPTY, Slip.USERNAME_WRONG),
        )
        self._field.remedy.setObjectName("signin.forgotten.remedy")
        self._submit = BusyButton("", "action", parent=self, large=True)
        self._submit.setObjectName("signin.forgotten.submit")
        self.box.addWidget(self._submit)
        self.username.textEdited.connect(self.edited)
        self.username.returnPressed.connect(self.submitted)
        self._submit.clicked.connect(self.submitted)
        self.retranslate()

    def show_state(self, state: LoginState) -> None:
        self._submit.set_busy(state.busy, self.tr("Sending…"))
        self._submit.setEnabled(not state.locked_for)

    def forget_typed(self) -> None:
        self.username.clear()

    def retranslate(self) -> None:
        self._text.setText(self.tr("We send you a code. With it you choose a new password."))
        self._field.set_label(self.tr("Mobile number or e-mail"))
        self._submit.setText(self.tr("Send the code"))


class NewPasswordFace(FaceView):
    """Takes a new password, typed, pasted or from a password manager. ``submitted`` tells it."""

    submitted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = self.add_text("body")
        self._password = PasswordEdit(self)
        weak = (_R.PASSWORD_TOO_SHORT, _R.PASSWORD_TOO_LONG, _R.PASSWORD_TOO_COMMON)
        self._field = self.add_field(self._password, "signin.new.password", weak, (Slip.PASSWORD_SHORT,))
        self._submit = BusyButton("", "action", parent=self, large=True)
        self._submit.setObjectName("signin.new.submit")
        self.box.addWidget(self._submit)
        self._password.textEdited.connect(self.edited)
        self._password.returnPressed.connect(self._on_submit)
        self._submit.clicked.connect(self._on_submit)
        self.retranslate()

    def show_state(self, state: LoginState) -> None:
        self._submit.set_busy(state.busy, self.tr("Saving…"))

    def forget_typed(self) -> None:
        self._password.clear()
        self._password.conceal()

    def _on_submit(self) -> None:
        self.submitted.emit(self._password.text())

    def retranslate(self) -> None:
        self._text.setText(self.tr("You stay signed in here; every other device is signed out."))
        self._field.set_label(self.tr("New password"))
        self._field.set_hint(self.tr("8 characters or more. A few words are better than signs and figures."))
        self._submit.setText(self.tr("Save and sign in"))
