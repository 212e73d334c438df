"""One fact in a line: what it is at the beginning, how it is at the end."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lebara_desktop.ui.widgets.text import PlainLabel


class FactLine(QWidget):
    """A fact of a card: what it is at the beginning of the line, how it is at its end, with room for a button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = PlainLabel("", "muted", self, wrap=True)
        self.value = PlainLabel("", "strong", self, wrap=True)
        self.value.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.label.setBuddy(self.value)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(10)
        self.row.addWidget(self.label, 3)
        self.row.addWidget(self.value, 4)

    def set(self, label: str, value: str) -> None:
        """Show a fact; one without a value is not shown."""
        self.label.setText(label)
        self.value.setText(value)
        self.value.setVisible(bool(value))
