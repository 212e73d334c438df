"""What the cards of the profile page are made of."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lebara_desktop.domain.errors import AppError, ErrorKind, SignInReason, SignInRefused
from lebara_desktop.ui import a11y, errors
from lebara_desktop.ui import format as show
from lebara_desktop.ui.pages.profile.state import ProfileState, Slip, Topic
from lebara_desktop.ui.theme import fonts
from lebara_desktop.ui.widgets.buttons import BusyButton
from lebara_desktop.ui.widgets.card import Card
from lebara_desktop.ui.widgets.flow import FlowLayout
from lebara_desktop.ui.widgets.form import Field, LineEdit
from lebara_desktop.ui.widgets.text import PlainLabel

_TO_TYPE_AGAIN = (ErrorKind.REFUSED, ErrorKind.SIGN_IN)
FIELD = 420  # pixels: a line of input is not easier to read for being longer


class Section(Card):
    """A card with a heading, and a line below each of its forms that says how the last change went."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_padding(22, 18)
        self.body.setSpacing(12)
        self.heading = PlainLabel("", "heading", self)
        self.body.addWidget(self.heading)
        self._state = ProfileState()

    def show_state(self, state: ProfileState) -> None:
        """Show ``state``."""
        self._state = state

    def retranslate(self) -> None:
        """Say everything in the present language."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.show_state(self._state)


class Outcome(PlainLabel):
    """How the last change of some topics went: what was wrong, or that it is done; spoken when it appears."""

    def __init__(self, parent: QWidget, *topics: Topic) -> None:
        super().__init__("", "caption", parent, wrap=True)
        self.topics = topics
        self.hide()

    def tell(self, state: ProfileState, done: str, said: Mapping[SignInReason, str] | None = None) -> None:
        """Say it; ``done`` is the sentence of success, ``said`` has other sentences than usual for some refusals."""
        text, tone = "", "bad"
        for topic in self.topics:
            if topic in state.slips:
                text = self._slip(state.slips[topic])
            elif topic in state.errors:
                text = _sentence(state.errors[topic], said or {})
        if not text and state.done in self.topics:
            text, tone = done, "ok"
        changed = text != self.text()
        self.set_tone(tone)
        self.setText(text)
        self.setVisible(bool(text))
        if changed and self.isVisible():
            a11y.announce(self, text)

    def _slip(self, slip: Slip) -> str:
        return {
            Slip.EMPTY: self.tr("Please fill in every field."),
            Slip.EMAIL: self.tr("Please type a whole e-mail address."),
            Slip.CODE: self.tr("Please type the whole code."),
            Slip.DIFFERENT: self.tr("The repetition differs. Please type it again."),
        }[slip]


def _sentence(error: AppError, said: Mapping[SignInReason, str]) -> str:
    if not isinstance(error, SignInRefused) or error.reason not in said:
        return errors.sentence(error)
    left = errors.tries(error.tries_left) if error.tries_left is not None else ""
    return show.sentences((said[error.reason], left))


class Lines(QWidget):
    """A form: fields above each other, a button, how it went."""

    def __init__(self, parent: QWidget, name: str, *topics: Topic) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(12)
        self.save = BusyButton("", "plain", parent=self)
        self.save.setObjectName(f"{name}.save")
        self.outcome = Outcome(self, *topics)
        self._edits: list[LineEdit] = []

    def line(self, name: str, edit: LineEdit | None = None, *, limit: int = 100) -> tuple[LineEdit, Field]:
        """Add a field; Enter in it presses the button."""
        edit = edit or LineEdit(parent=self, limit=limit)
        edit.setObjectName(f"{self.objectName()}.{name}")
        edit.setMaximumWidth(fonts.grown(FIELD))
        self._edits.append(edit)
        edit.returnPressed.connect(self.save.click)
        field = Field("", edit, parent=self)
        self.box.addWidget(field)
        return edit, field

    def finish(self, *beside: QWidget) -> None:
        """Put the button, and what stands beside it, below the fields."""
        row = FlowLayout(10)
        for part in (self.save, *beside):
            row.addWidget(part)
        self.box.addLayout(row)
        self.box.addWidget(self.outcome)

    def tell(self, before: ProfileState, state: ProfileState, done: str) -> None:
        """Say how it went, and take the keyboard to what has to be typed again."""
        self.outcome.tell(state, done)
        for topic in self.outcome.topics:
            slip, error = state.slips.get(topic), state.errors.get(topic)
            if slip is not None and state.slips is not before.slips:
                self._lead(self._wrong(slip))
            elif error is not None and state.errors is not before.errors and error.kind in _TO_TYPE_AGAIN:
                self._lead(self._refused(topic, error.code))

    def _wrong(self, slip: Slip) -> LineEdit:
        if slip is Slip.EMPTY:
            return next((one for one in self._edits if not one.text().strip()), self._edits[0])
        return self._edits[0] if slip is Slip.EMAIL else self._edits[-1]

    def _refused(self, topic: Topic, code: str) -> LineEdit:
        if topic is Topic.CODE:
            return self._edits[-1]
        return self._edits[1 if code.startswith("password_") else 0]  # the new one, not the present one

    def _lead(self, edit: LineEdit) -> None:
        if self.has_keyboard():
            edit.setFocus(Qt.FocusReason.OtherFocusReason)
            edit.selectAll()

    def has_keyboard(self) -> bool:
        """Whether the keyboard is in this form, or waits in the page for its button."""
        focused = self.window().focusWidget()
        return focused is not None and (self.isAncestorOf(focused) or focused.isAncestorOf(self))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:  # the text size may be another one
            for edit in self._edits:
                edit.setMaximumWidth(fonts.grown(FIELD))


def fill(edit: LineEdit, text: str) -> None:
    """Show what the operator has, unless the person is changing it."""
    if not edit.isModified() and edit.text() != text:
        edit.setText(text)
        edit.setCursorPosition(0)
