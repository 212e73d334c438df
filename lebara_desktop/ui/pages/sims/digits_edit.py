"""Fields for long digits: a SIM's number in groups of four, and codes that arrive by text message."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from lebara_desktop.domain.sim import grouped
from lebara_desktop.ui.widgets.card_guard import Expects
from lebara_desktop.ui.widgets.form import LineEdit

_MOST = 24  # characters that are kept: more than any SIM's number, so that a wrong one can be told apart


class DigitsEdit(LineEdit):
    """Groups what is only digits while it is typed, pasted or scanned; anything else stays as it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent, placeholder="8944 0000 0000 0000 000", limit=64, expects=Expects.SIM)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.textEdited.connect(self._on_edited)

    def _on_edited(self, text: str) -> None:
        bare = text.replace(" ", "")
        if not (bare.isdecimal() and bare.isascii()):
            return
        wanted = grouped(bare[:_MOST])
        if wanted == text:
            return
        before = sum(char != " " for char in text[: self.cursorPosition()])
        self.setText(wanted)
        at = 0
        while at < len(wanted) and before > 0:
            before -= wanted[at] != " "
            at += 1
        self.setCursorPosition(at)


class CodeEdit(LineEdit):
    """The code of a text message: any separators, ``complete`` at its full length and not again until it was changed."""

    complete = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent, limit=24)
        hints = Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhNoPredictiveText
        self.setInputMethodHints(hints | Qt.InputMethodHint.ImhSensitiveData)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._length = 0
        self._told = ""
        self.textChanged.connect(self._on_changed)

    def set_length(self, length: int) -> None:
        """Say how many digits the code has."""
        self._length = length

    def digits(self) -> str:
        """Return the digits that were typed."""
        return "".join(str(int(char)) for char in self.text() if char.isdecimal())

    def _on_changed(self, _text: str) -> None:
        digits = self.digits()
        if self._length and len(digits) == self._length and digits != self._told:
            self._told = digits
            self.complete.emit(digits)
        elif len(digits) != self._length:
            self._told = ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)
