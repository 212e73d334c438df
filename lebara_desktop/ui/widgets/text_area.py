"""Several lines of input."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from lebara_desktop.ui import theme
from lebara_desktop.ui.widgets.card_guard import CardGuard


class TextArea(QPlainTextEdit):
    """Plain text of ``limit`` characters at most. Tab leaves it; ``submitted`` on Ctrl+Enter."""

    submitted = Signal()

    def __init__(self, parent: QWidget | None = None, *, limit: int = 2000) -> None:
        super().__init__(parent)
        self._limit = limit
        self.setFont(theme.font("body"))
        theme.dress(self, "area")
        self.setTabChangesFocus(True)
        self.guard = CardGuard(self)
        self.textChanged.connect(self._cut)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take text only."""
        if source.hasText():
            self.insertPlainText(source.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.submitted.emit()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.font() != theme.font("body"):
            self.setFont(theme.font("body"))

    def _cut(self) -> None:
        text = self.toPlainText()
        if len(text) > self._limit:
            at = self.textCursor().position()
            self.setPlainText(text[: self._limit])
            cursor = self.textCursor()
            cursor.setPosition(min(at, self._limit))
            self.setTextCursor(cursor)
