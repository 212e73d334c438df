"""The second step: the code of the authenticator app, or one of the recovery codes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lebara_desktop.domain.errors import SignInReason
from lebara_desktop.domain.signin import Purpose
from lebara_desktop.ui import format as show
from lebara_desktop.ui.pages.login.faces.base import FaceView
from lebara_desktop.ui.pages.login.state import LoginState, Slip
from lebara_desktop.ui.widgets.buttons import BusyButton, Button
from lebara_desktop.ui.widgets.code_edit import CodeEdit
from lebara_desktop.ui.widgets.form import LineEdit

_LONGEST = 40  # characters of a recovery code with what is typed between them


class SecondFace(FaceView):
    """The app's code is sent by itself when its last digit is there. ``entered`` tells it."""

    entered = Signal(str)
    recovery_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = self.add_text("body")
        self._text.setObjectName("signin.second.text")
        self._edit = CodeEdit(self)
        self._field = self.add_field(self._edit, "signin.second.code", (SignInReason.WRONG_CODE,), (Slip.CODE_SHORT,))
        self._recovery = LineEdit(parent=self, limit=_LONGEST)
        self._recovery.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        hints = Qt.InputMethodHint.ImhPreferUppercase | Qt.InputMethodHint.ImhNoPredictiveText
        self._recovery.setInputMethodHints(hints | Qt.InputMethodHint.ImhSensitiveData)
        self._recovery_field = self.add_field(
            self._recovery, "signin.second.recovery", (SignInReason.WRONG_CODE,), (Slip.RECOVERY_SHORT,)
        )
        self._time = self.add_text("caption")
        self._time.setObjectName("signin.second.time")
        self._submit = BusyButton("", "action", parent=self, large=True)
        self._submit.setObjectName("signin.second.submit")
        self.box.addWidget(self._submit)
        self._other = Button("", "link", parent=self)
        self._other.setObjectName("signin.second.other")
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._other)
        row.addStretch(1)
        self.box.addLayout(row)
        self._edit.typed.connect(self.edited)
        self._edit.completed.connect(self.entered)
        self._edit.returnPressed.connect(self._on_submit)
        self._recovery.textEdited.connect(self.edited)
        self._recovery.returnPressed.connect(self._on_submit)
        self._submit.clicked.connect(self._on_submit)
        self._other.clicked.connect(lambda: self.recovery_wanted.emit(not self._state.recovery))
        self._asked_for = False  # a recovery code
        self._recovery_field.hide()
        self.retranslate()

    def show_state(self, state: LoginState) -> None:
        if state.second is not None:
            self._edit.set_length(state.second.length)
        over = state.reason is SignInReason.INVALID_SESSION
        self._field.setVisible(not state.recovery)
        self._recovery_field.setVisible(state.recovery)
        for edit in (self._edit, self._recovery):
            edit.setEnabled(not over)
        self._text.setText(self._words(recovery=state.recovery))
        self._time.setVisible(bool(state.second_left) and not over)
        left = show.countdown(state.second_left)
        self._time.setText(self.tr("This step stays open for {time}.").format(time=left))
        self._submit.setText(self.tr("Sign in") if state.purpose is not Purpose.NEW_PASSWORD else self.tr("Continue"))
        self._submit.set_busy(state.busy, self.tr("Checking…"))
        self._submit.setEnabled(not over and not state.locked_for)
        app, recovery = self.tr("Use the code of the app instead"), self.tr("Use a recovery code instead")
        self._other.setText(app if state.recovery else recovery)
        self._other.fold(self.width())
        self._other.setEnabled(not over and not state.busy)
        if state.recovery is not self._asked_for:
            self._asked_for = state.recovery
            if self.isVisible() and (first := self.first()) is not None:
                first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _words(self, *, recovery: bool) -> str:
        if recovery:
            return self.tr("Enter one of the recovery codes that you kept. Each of them works once.")
        return self.tr("Open your authenticator app and enter the code that it shows for Lebara.")

    def _on_submit(self) -> None:
        self.entered.emit(self._recovery.text() if self._state.recovery else self._edit.text())

    def first(self) -> QWidget | None:
        edit = self._recovery if self._state.recovery else self._edit
        return edit if edit.isEnabled() else None

    def forget_typed(self) -> None:
        self._edit.clear()
        self._recovery.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._other.fold(self.width())

    def retranslate(self) -> None:
        self._field.set_label(self.tr("Code of the app"))
        self._recovery_field.set_label(self.tr("Recovery code"))
