"""Entering a one-time code: where it went, how long it is good, when another may be sent, how many tries are left."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lebara_desktop.domain.errors import SignInReason
from lebara_desktop.domain.signin import Purpose
from lebara_desktop.ui import a11y
from lebara_desktop.ui import format as show
from lebara_desktop.ui.pages.login.faces.base import FaceView
from lebara_desktop.ui.pages.login.state import LoginState, Slip
from lebara_desktop.ui.widgets.buttons import BusyButton, Button
from lebara_desktop.ui.widgets.card import Well
from lebara_desktop.ui.widgets.code_edit import CodeEdit
from lebara_desktop.ui.widgets.text import PlainLabel


class CodeFace(FaceView):
    """The code is sent by itself when its last digit is there. ``entered`` tells it."""

    entered = Signal(str)
    resend_wanted = Signal()
    inbox_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sent = self.add_text("body")
        self._sent.setObjectName("signin.code.sent")
        self._edit = CodeEdit(self)
        self._field = self.add_field(
            self._edit,
            "signin.code.digits",
            (SignInReason.WRONG_CODE, SignInReason.CODE_EXPIRED, SignInReason.WRONG_MARKET),
            (Slip.CODE_SHORT,),
        )
        self._time = self.add_text("caption")
        self._time.setObjectName("signin.code.time")
        self._submit = BusyButton("", "action", parent=self, large=True)
        self._submit.setObjectName("signin.code.submit")
        self.box.addWidget(self._submit)
        self._resend = Button("", "link", parent=self)
        self._resend.setObjectName("signin.code.resend")
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._resend)
        row.addStretch(1)
        self.box.addLayout(row)
        self._add_inbox()
        self._field.remedy.setObjectName("signin.code.remedy")
        self._edit.typed.connect(self.edited)
        self._edit.completed.connect(self.entered)
        self._edit.returnPressed.connect(self._on_submit)
        self._submit.clicked.connect(self._on_submit)
        self._resend.clicked.connect(self.resend_wanted)
        self._resent = False
        self.retranslate()

    def _add_inbox(self) -> None:
        self._inbox = Well("warn", self)
        self._inbox_text = PlainLabel("", "caption", self, wrap=True)
        self._inbox_text.set_tone("warn")
        self._inbox_open = Button("", "link", parent=self)
        self._inbox_open.setObjectName("signin.code.inbox")
        self._inbox_open.clicked.connect(self.inbox_wanted)
        self._inbox.body.addWidget(self._inbox_text)
        self._inbox.body.addWidget(self._inbox_open, 0, Qt.AlignmentFlag.AlignLeading)
        self.box.addWidget(self._inbox)

    def show_state(self, state: LoginState) -> None:
        sent = state.code
        if sent is not None:
            self._edit.set_length(sent.length)
            self._sent.setText(self.words.code_sent(sent))
        over = bool(state.locked_for) or state.reason is SignInReason.INVALID_SESSION
        self._edit.setEnabled(not over)
        self._time.setVisible(not over and state.reason is not SignInReason.CODE_EXPIRED)
        self._time.setText(self._time_words(state))
        self._submit.set_busy(state.busy, self.tr("Checking…"))
        self._submit.setEnabled(not over and bool(state.code_left))
        self._show_resend(state)
        self._inbox.setVisible(state.sandbox)
        if state.resent and not self._resent:
            self._edit.clear()
            a11y.announce(self, self.tr("Another code was sent."))
        self._resent = state.resent

    def _show_resend(self, state: LoginState) -> None:
        left = state.locked_for or state.resend_left
        wait = self.tr("Another code in {time}").format(time=show.countdown(left))
        self._resend.setText(wait if left else self.tr("Send another code"))
        self._resend.setAccessibleName(self.tr("Send another code"))
        self._resend.setEnabled(not left and not state.busy)

    def _time_words(self, state: LoginState) -> str:
        first = self.tr("Another code was sent.") if state.resent else ""
        if state.code_left:
            left = show.countdown(state.code_left)
            return show.sentences((first, self.tr("The code is good for {time}.").format(time=left)))
        return self.tr("This code is too old. Ask for another one.")

    def _on_submit(self) -> None:
        self.entered.emit(self._edit.text())

    def first(self) -> QWidget | None:
        return self._edit if self._edit.isEnabled() else self._resend

    def forget_typed(self) -> None:
        self._edit.clear()
        self._sent.setText("")

    def render_face(self, state: LoginState) -> None:
        super().render_face(state)
        purpose = state.purpose
        self._submit.setText(self.tr("Sign in") if purpose is Purpose.SIGN_IN else self.tr("Continue"))

    def retranslate(self) -> None:
        self._field.set_label(self.tr("Code"))
        self._inbox_text.setText(
            self.tr("Sandbox operator: no text message really goes out. The code is in the operator's inbox.")
        )
        self._inbox_open.setText(self.tr("Open the inbox"))
