"""Waiting for somebody outside the window: the person's browser, or a phone that scans the code of a till."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from lebara_desktop.ui import format as show
from lebara_desktop.ui.pages.login.faces.base import FaceView
from lebara_desktop.ui.pages.login.state import LoginState
from lebara_desktop.ui.widgets.buttons import Button
from lebara_desktop.ui.widgets.flow import Beside
from lebara_desktop.ui.widgets.form import LineEdit
from lebara_desktop.ui.widgets.qr_view import QrView
from lebara_desktop.ui.widgets.states import Progress
from lebara_desktop.ui.widgets.text import PlainLabel

_LONGEST_ADDRESS = 2048


class BrowserFace(FaceView):
    """The operator's page is open in the browser; this window goes on by itself."""

    again_wanted = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = self.add_text("body")
        self._address = LineEdit(parent=self, limit=_LONGEST_ADDRESS)
        self._address.setReadOnly(True)
        self._address.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._field = self.add_field(self._address, "signin.browser.address")
        self._copy = Button("", "plain", "copy", self)
        self._copy.setObjectName("signin.browser.copy")
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._address.text()))
        self.box.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignLeading)
        self._progress = Progress(self)
        self.box.addWidget(self._progress)
        self._time = self.add_text("caption")
        self._time.setObjectName("signin.browser.time")
        self._again = Button("", "primary", "external", self, large=True)
        self._again.setObjectName("signin.browser.again")
        self._again.clicked.connect(self.again_wanted)
        self._cancel = Button("", "plain", parent=self, large=True)
        self._cancel.setObjectName("signin.browser.cancel")
        self._cancel.clicked.connect(self.cancelled)
        row = Beside()
        row.setSpacing(10)
        row.addWidget(self._again, 1)
        row.addWidget(self._cancel, 1)
        self.box.addLayout(row)
        self.retranslate()

    def show_state(self, state: LoginState) -> None:
        waiting = state.busy
        by_hand = bool(state.by_hand)
        self._text.setText(self._words(waiting=waiting, by_hand=by_hand))
        if state.by_hand != self._address.text():
            self._address.setText(state.by_hand)
            self._address.setCursorPosition(0)
        self._field.setVisible(by_hand)
        self._copy.setVisible(by_hand)
        self._progress.setVisible(waiting)
        self._progress.set_moving(waiting)
        self._time.setVisible(bool(state.browser_left))
        self._time.setText(self.tr("Waiting for {time} more.").format(time=show.countdown(state.browser_left)))
        self._again.setText(self.tr("Open again") if waiting else self.tr("Try again"))

    def _words(self, *, waiting: bool, by_hand: bool) -> str:
        if by_hand:
            return self.tr("No browser could be opened. Open this address in a browser on this computer.")
        if waiting:
            return self.tr(
                "The operator's sign-in page is open in your browser. Sign in there; this window goes on by itself."
            )
        return self.tr("Nobody is signed in yet.")

    def first(self) -> QWidget | None:
        return self._again

    def retranslate(self) -> None:
        self._field.set_label(self.tr("Address"))
        self._copy.setText(self.tr("Copy"))
        self._cancel.setText(self.tr("Cancel"))


class PhoneFace(FaceView):
    """A QR and a code to type: the phone of the one who signs in decides; nothing is typed at the counter."""

    again_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = self.add_text("body")
        self._qr = QrView(self)
        self._qr.setObjectName("signin.phone.qr")
        self.box.addWidget(self._qr, 0, Qt.AlignmentFlag.AlignHCenter)
        self._address = self.add_text("muted")
        self._address.setObjectName("signin.phone.address")
        self._code = PlainLabel("", "title", self, tabular=True)
        self._code.setObjectName("signin.phone.code")
        for label in (self._address, self._code):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.box.addWidget(self._code)
        self._time = self.add_text("caption")
        self._time.setObjectName("signin.phone.time")
        self._time.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._progress = Progress(self)
        self.box.addWidget(self._progress)
        self._again = Button("", "primary", "refresh", self, large=True)
        self._again.setObjectName("signin.phone.again")
        self._again.clicked.connect(self.again_wanted)
        self.box.addWidget(self._again)
        self._shown = ""
        self.retranslate()

    def show_state(self, state: LoginState) -> None:
        prompt = state.prompt
        payload = (prompt.qr_address or prompt.address) if prompt else ""
        if payload != self._shown:
            self._shown = payload
            if payload:
                self._qr.set_payload(payload)
            else:
                self._qr.clear()
        self._qr.setVisible(bool(payload))
        for label in (self._text, self._address, self._code, self._time):
            label.setVisible(prompt is not None)
        if prompt is not None:
            self._address.setText(
                self.tr("Or open {address} and enter this code:").format(address=show.isolated(prompt.address))
            )
            self._code.setText(show.isolated(prompt.user_code))
            left = show.countdown(state.prompt_left)
            self._time.setText(self.tr("Good for {time}. The same code must stand on the phone.").format(time=left))
        asking = state.busy and prompt is None
        self._progress.setVisible(asking)
        self._progress.set_moving(asking)
        self._again.setVisible(prompt is None and not asking)

    def first(self) -> QWidget | None:
        return self._again if self._again.isVisibleTo(self) else None

    def retranslate(self) -> None:
        self._text.setText(self.tr("Scan this with your phone and sign in there. This window goes on by itself."))
        self._again.setText(self.tr("Show a new code"))
