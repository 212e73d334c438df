"""What a locked window shows: nothing of the account, and a field for the PIN."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QRegularExpression, Qt, QTimer, Signal
from PySide6.QtGui import QRegularExpressionValidator, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lebara_desktop.ui import a11y
from lebara_desktop.ui.theme import fonts
from lebara_desktop.ui.theme.tokens import PAGE_MARGIN
from lebara_desktop.ui.widgets.buttons import BusyButton, Button
from lebara_desktop.ui.widgets.card import Card
from lebara_desktop.ui.widgets.form import Field, PasswordEdit
from lebara_desktop.ui.widgets.page_scroll import PageScroll
from lebara_desktop.ui.widgets.states import IconDisc
from lebara_desktop.ui.widgets.text import PlainLabel

_WIDTH = 420
_LONGEST = 12  # digits


class LockPage(QWidget):
    """The card in the middle. ``unlock_requested`` carries what was typed, ``sign_in_requested`` gives the session up."""

    unlock_requested = Signal(str)
    sign_in_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("locked")
        self._pin_known = True
        self._left = 0
        self._missed = False
        self._wait = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._on_second)
        self.pin = PasswordEdit(limit=_LONGEST)
        self.pin.setObjectName("locked.pin")
        self.pin.setValidator(QRegularExpressionValidator(QRegularExpression(r"[0-9]*"), self.pin))
        self.pin.setInputMethodHints(self.pin.inputMethodHints() | Qt.InputMethodHint.ImhDigitsOnly)
        self.pin.returnPressed.connect(self._ask)
        self._title = PlainLabel("", "title", self)
        self._text = PlainLabel("", "muted", self, wrap=True)
        self._field = Field("", self.pin)
        self.unlock = BusyButton("", "primary", parent=self)
        self.unlock.setObjectName("locked.unlock")
        self.unlock.clicked.connect(self._ask)
        self.sign_in = Button("", "link", parent=self)
        self.sign_in.setObjectName("locked.sign_in")
        self.sign_in.clicked.connect(self.sign_in_requested)
        self._build()
        self._retranslate()

    def _build(self) -> None:
        scroll = PageScroll(self)
        card = self._card = Card(self)
        card.body.setSpacing(14)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(IconDisc("lock", "neutral", 44, card))
        head.addWidget(self._title, 1)
        card.body.addLayout(head)
        for part in (self._text, self._field, self.unlock):
            card.body.addWidget(part)
        card.body.addWidget(self.sign_in, 0, Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card)
        row.addStretch(1)
        scroll.body.addStretch(1)
        scroll.body.addLayout(row)
        scroll.body.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(scroll)
        self._settle_width()

    def _settle_width(self) -> None:
        """Let the card grow with the text as far as there is room."""
        self._card.setFixedWidth(max(_WIDTH, min(fonts.grown(_WIDTH), self.width() - 2 * PAGE_MARGIN)))

    def begin(self, *, pin: bool) -> None:
        """Ask for the PIN where there is one, else for a new sign-in."""
        self._pin_known = pin
        self._missed = False
        self.pin.clear()
        self.pin.conceal()
        self._retranslate()
        (self.pin if pin else self.sign_in).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_tries(self, left: int, wait: float, *, missed: bool) -> None:
        """Say how many tries are left and for how many seconds the next one has to wait."""
        self._left, self._wait, self._missed = left, wait, missed
        self.set_busy(False)
        if missed:
            self.pin.clear()
        if wait > 0:
            self._timer.start()
        self._tell(announce=missed)
        self.pin.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_error(self, text: str) -> None:
        """Say why the PIN could not be checked."""
        self.set_busy(False)
        self._field.set_error(text)

    def set_busy(self, busy: bool) -> None:
        """Show that the PIN is being checked."""
        self.unlock.set_busy(busy)
        self.pin.setReadOnly(busy)

    def _ask(self) -> None:
        if self.pin.text() and self._wait <= 0 and not self.pin.isReadOnly():
            self.set_busy(True)
            self.unlock_requested.emit(self.pin.text())

    def _on_second(self) -> None:
        self._wait = max(0.0, self._wait - 1)
        if not self._wait:
            self._timer.stop()
        self._tell(announce=False)

    def _tell(self, *, announce: bool) -> None:
        waiting = self._wait > 0
        self.pin.setEnabled(not waiting)
        self.unlock.setEnabled(not waiting)
        text = ""
        if waiting:
            text = self.tr("Not the right PIN. Try again in %n second(s).", "", ceil(self._wait))
        elif self._missed:
            text = self.tr("Not the right PIN. %n more try(s), then sign in again.", "", self._left)
        self._field.set_error(text)
        if announce:
            a11y.announce(self.pin, text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.StyleChange:
            self._settle_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle_width()

    def _retranslate(self) -> None:
        known = self._pin_known
        self._title.setText(self.tr("Locked"))
        asks = self.tr("Type your PIN to go on where you were. A payment that is on its way goes on meanwhile.")
        none = self.tr(
            "There is no PIN on this computer. Sign in again to go on; you can choose a PIN in your profile."
        )
        self._text.setText(asks if known else none)
        self._field.set_label(self.tr("PIN"))
        self.pin.setAccessibleName(self.tr("PIN"))
        self.unlock.setText(self.tr("Unlock"))
        self.sign_in.setText(self.tr("Sign in again instead") if known else self.tr("Sign in again"))
        self._field.setVisible(known)
        self.unlock.setVisible(known)
        self._tell(announce=False)
