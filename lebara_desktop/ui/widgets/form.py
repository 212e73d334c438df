"""Fields with their label, hint and error, so that no field is without its buddy."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from lebara_desktop.ui import a11y, theme
from lebara_desktop.ui.widgets.buttons import Button
from lebara_desktop.ui.widgets.check_box import CheckBox
from lebara_desktop.ui.widgets.line_edit import LineEdit
from lebara_desktop.ui.widgets.select import Select
from lebara_desktop.ui.widgets.text import PlainLabel

__all__ = ["CheckBox", "Field", "LineEdit", "PasswordEdit", "Select"]


class PasswordEdit(LineEdit):
    """A password field with Show and Hide inside. Hidden again whenever it loses its page."""

    def __init__(self, parent: QWidget | None = None, *, limit: int = 256) -> None:
        super().__init__("", parent, limit=limit)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        theme.dress(self, "secret")
        hints = (
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhSensitiveData
        )
        self.setInputMethodHints(hints | Qt.InputMethodHint.ImhNoAutoUppercase)
        self._toggle = Button("", "ghost", parent=self)
        self._toggle.setObjectName("password.toggle")
        self._toggle.setCheckable(True)
        self._toggle.toggled.connect(self._on_toggled)
        self._label()

    def inside(self) -> list[QWidget]:
        return [self._toggle]

    def _label(self) -> None:
        shown = self._toggle.isChecked()
        self._toggle.setText(self.tr("Hide") if shown else self.tr("Show"))
        self._toggle.setAccessibleName(self.tr("Hide password") if shown else self.tr("Show password"))
        self._place()

    def _on_toggled(self, on: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)
        self._label()

    def conceal(self) -> None:
        """Hide the characters."""
        self._toggle.setChecked(False)

    def _place(self) -> None:
        width = self._toggle.sizeHint().width()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._toggle.setGeometry(3 if rtl else self.width() - width - 3, 2, width, self.height() - 4)
        self.keep_free(width if rtl else 0, 0 if rtl else width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def hideEvent(self, event: object) -> None:
        self.conceal()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.LayoutDirectionChange):
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
