"""A field for long codes of digits, shown in groups of four while they are typed or pasted."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from lebara_desktop.ui.widgets.card_guard import Expects
from lebara_desktop.ui.widgets.form import LineEdit

_MOST_DIGITS = 20  # a SIM's number has 20: it must fit, to be told apart
_GROUP = 4


def grouped(text: str) -> str:
    """Return the digits of ``text`` in groups of four; a leading plus stays, so that a phone number can be recognised."""
    plus = "+" if text.lstrip().startswith("+") else ""
    digits = "".join(char for char in text if char.isdecimal())[:_MOST_DIGITS]
    latin = "".join(str(int(char)) for char in digits)
    return plus + " ".join(latin[at : at + _GROUP] for at in range(0, len(latin), _GROUP))


class VoucherEdit(LineEdit):
    """Groups its digits and keeps the cursor beside the digit it stood at. ``escaped`` on Esc."""

    escaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent, placeholder="0000 0000 0000", limit=64, expects=Expects.VOUCHER)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.textEdited.connect(self._on_edited)

    def _on_edited(self, text: str) -> None:
        wanted = grouped(text)
        if wanted == text:
            return
        before = sum(char.isdecimal() or char == "+" for char in text[: self.cursorPosition()])
        self.setText(wanted)
        at = 0
        while at < len(wanted) and before > 0:
            before -= wanted[at] != " "
            at += 1
        self.setCursorPosition(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            return
        super().keyPressEvent(event)
