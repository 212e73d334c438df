"""The field for a SIM's number, in groups of four."""

from __future__ import annotations

from PySide6.QtCore import Qt
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
