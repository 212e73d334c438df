"""The field of a search."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from lebara_desktop.ui.widgets.escape import claims_escape
from lebara_desktop.ui.widgets.line_edit import ButtonEdit
from lebara_desktop.ui.widgets.text import plain_tip


class SearchEdit(ButtonEdit):
    """What is looked for, with a cross that clears it. Esc does the same; where nothing is typed it goes back as everywhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, icon="cross", limit=60)
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.clicked.connect(self._give_up)
        self.textChanged.connect(lambda text: self.show_button(bool(text)))
        self.show_button(False)

    def name_button(self, name: str) -> None:
        """Say what the cross does."""
        self.button.setAccessibleName(name)
        plain_tip(self.button, name)

    def _give_up(self) -> None:
        self.clear()
        self.textEdited.emit("")

    def event(self, event: QEvent) -> bool:
        if self.text() and claims_escape(event):
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self._give_up()
            return
        super().keyPressEvent(event)
