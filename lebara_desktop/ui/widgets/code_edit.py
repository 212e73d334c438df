"""The field for a one-time code."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QWidget

from lebara_desktop.ui import theme
from lebara_desktop.ui.widgets.form import LineEdit

_SPREAD = 6.0  # pixels between the digits of a code
_LONGEST_PASTE = 400


class CodeEdit(LineEdit):
    """Takes the digits of a one-time code, typed, or pasted with the whole text message around them.

    ``typed`` at each change, then ``completed`` with the digits when the last one is there, and not again until it was changed.
    """

    typed = Signal()
    completed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._length = 5
        self._told = ""
        super().__init__("", parent, limit=_LONGEST_PASTE, large=True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        hints = Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhNoPredictiveText
        self.setInputMethodHints(hints | Qt.InputMethodHint.ImhSensitiveData)
        self.textEdited.connect(self._on_edited)

    def set_length(self, digits: int) -> None:
        """Say how many digits the code has."""
        self._length = max(1, digits)

    def _on_edited(self, text: str) -> None:
        digits = self._digits(text)
        if digits != text:
            self.setText(digits)
        self.typed.emit()
        whole = digits if len(digits) == self._length else ""
        if whole and whole != self._told:
            self.completed.emit(whole)
        self._told = whole

    def digits(self) -> str:
        """Return the digits that were typed so far."""
        return self._digits(self.text())

    def _digits(self, text: str) -> str:
        """Return the code in ``text``: a run of as many digits as it has, or else its first digits."""
        latin = "".join(str(int(sign)) if sign.isdecimal() else sign for sign in text)
        whole = re.search(rf"(?<!\d)\d{{{self._length}}}(?!\d)", latin)
        return whole[0] if whole else "".join(sign for sign in latin if sign.isdecimal())[: self._length]

    def _settle_font(self) -> None:
        font = theme.font("subtitle", tabular=True)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, _SPREAD)
        if font != self.font():
            self.setFont(font)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._on_edited("")
            return
        super().keyPressEvent(event)
