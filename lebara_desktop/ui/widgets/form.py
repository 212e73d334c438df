"""Fields with their label, hint and error, so that no field is without its buddy."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from lebara_desktop.ui import a11y, theme
from lebara_desktop.ui.widgets.check_box import CheckBox
from lebara_desktop.ui.widgets.line_edit import ButtonEdit, LineEdit
from lebara_desktop.ui.widgets.select import Select
from lebara_desktop.ui.widgets.text import PlainLabel

__all__ = ["CheckBox", "Field", "LineEdit", "PasswordEdit", "Select"]


class PasswordEdit(ButtonEdit):
    """A password field with Show and Hide inside. Hidden again whenever it loses its page."""

    def __init__(self, parent: QWidget | None = None, *, limit: int = 256) -> None:
        super().__init__(parent, limit=limit)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        theme.dress(self, "secret")
        hints = (
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhSensitiveData
        )
        self.setInputMethodHints(hints | Qt.InputMethodHint.ImhNoAutoUppercase)
        self.button.setObjectName("password.toggle")
        self.button.setCheckable(True)
        self.button.toggled.connect(self._on_toggled)
        self._label()

    def _label(self) -> None:
        shown = self.button.isChecked()
        self.button.setText(self.tr("Hide") if shown else self.tr("Show"))
        self.button.setAccessibleName(self.tr("Hide password") if shown else self.tr("Show password"))
        self._place()

    def _on_toggled(self, on: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)
        self._label()

    def conceal(self) -> None:
        """Hide the characters."""
        self.button.setChecked(False)

    def hideEvent(self, event: object) -> None:
        self.conceal()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._label()


class Field(QWidget):
    """A label, its editor, and room for a hint or an error. The label is the editor's buddy, so its name is spoken."""

    def __init__(self, label: str, editor: QWidget, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self._hint = hint
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        self.label = PlainLabel(label, "label", self, wrap=True)
        self.note = PlainLabel("", "caption", self, wrap=True)
        self.note.setObjectName("field.note")
        self.label.setBuddy(editor)
        box.addWidget(self.label)
        box.addWidget(editor)
        box.addWidget(self.note)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)  # a note may need another line
        self.set_label(label)
        self._show_note("")

    @property
    def error(self) -> str:
        """The error shown; empty when there is none."""
        return self.note.text() if self.note.role == "error" else ""

    def set_label(self, label: str) -> None:
        """Name the field, on the screen and for assistive technology."""
        self.label.setText(label)
        self.editor.setAccessibleName(label)

    def set_hint(self, hint: str) -> None:
        """Say below the field what is expected; an error takes its place."""
        self._hint = hint
        if not self.error:
            self._show_note("")

    def set_error(self, text: str) -> None:
        """Show what is wrong below the field and have it spoken; an empty text clears it."""
        if text and text != self.error:
            a11y.announce(self.editor, text)
        self._show_note(text)

    def clear_error(self) -> None:
        """Take the error away; the hint comes back."""
        self._show_note("")

    def _show_note(self, error: str) -> None:
        self.note.set_role("error" if error else "caption")
        self.note.setText(error or self._hint)
        self.note.setVisible(bool(error or self._hint))
        self.editor.setAccessibleDescription(error or self._hint)
        if bool(self.editor.property("invalid")) != bool(error):
            self.editor.setProperty("invalid", bool(error))
            self.editor.update()
