"""What every face of the sign-in card has: its fields, where the keyboard begins, and a way to say what is wrong."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from lebara_desktop.domain.errors import SignInReason
from lebara_desktop.ui.pages.login.state import LoginState, Slip
from lebara_desktop.ui.pages.login.words import SignInWords
from lebara_desktop.ui.widgets.buttons import Button
from lebara_desktop.ui.widgets.form import Field
from lebara_desktop.ui.widgets.text import PlainLabel

ROOMY, TIGHT = 12, 8  # pixels between the parts of a face; the second where the window is low


class RefusedField(Field):
    """A field that says why the operator refused what stands in it, and offers the next step as a button."""

    remedy_requested = Signal()

    def __init__(self, editor: QWidget, parent: QWidget | None = None) -> None:
        super().__init__("", editor, parent=parent)
        self.remedy = Button("", "link", parent=self)
        self.remedy.hide()
        self.remedy.clicked.connect(self.remedy_requested)
        box = self.layout()
        assert isinstance(box, QVBoxLayout)
        box.addWidget(self.remedy, 0, Qt.AlignmentFlag.AlignLeading)

    def set_refusal(self, text: str, remedy: str) -> None:
        """Show an error, and the button ``remedy`` where there is something to do about it."""
        self.set_error(text)
        self.remedy.setText(remedy)
        self.remedy.fold(self.width())
        self.remedy.setVisible(bool(text and remedy))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.remedy.fold(self.width())


class FaceView(QWidget):
    """One face. ``edited`` when something was typed; ``remedy_requested`` when what is offered beside an error was chosen."""

    edited = Signal()
    remedy_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = SignInWords()
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(ROOMY)
        self._fields: list[tuple[RefusedField, frozenset[SignInReason], tuple[Slip, ...]]] = []
        self._state = LoginState()

    def add_field(
        self,
        editor: QWidget,
        name: str,
        reasons: Sequence[SignInReason] = (),
        slips: Sequence[Slip] = (),
        into: QBoxLayout | None = None,
    ) -> RefusedField:
        """Add a field called ``name``, at which ``reasons`` and ``slips`` are told."""
        editor.setObjectName(name)
        field = RefusedField(editor, self)
        field.remedy_requested.connect(self.remedy_requested)
        self._fields.append((field, frozenset(reasons), tuple(slips)))
        (into or self.box).addWidget(field)
        return field

    def add_text(self, role: str = "muted") -> PlainLabel:
        """Add a paragraph."""
        label = PlainLabel("", role, self, wrap=True)
        self.box.addWidget(label)
        return label

    @property
    def told_at_fields(self) -> frozenset[SignInReason]:
        """The reasons that stand at a field of this face; all others belong into the banner."""
        return frozenset().union(*(reasons for _, reasons, _ in self._fields))

    def first(self) -> QWidget | None:
        """Return where the keyboard begins: the first field that is wrong, or the first one that is empty."""
        shown = [field for field, _, _ in self._fields if field.isVisibleTo(self)]
        return next((field.editor for field in shown if field.error), shown[0].editor if shown else None)

    def wrong(self) -> QWidget | None:
        """Return the first editor whose field shows an error."""
        return next((field.editor for field, _, _ in self._fields if field.error and field.isVisibleTo(self)), None)

    def render_face(self, state: LoginState) -> None:
        """Show ``state``: errors at their fields first, then what the face itself shows."""
        self._state = state
        for field, reasons, slips in self._fields:
            slip = next((one for one in slips if one in state.slips), None)
            told = state.reason in reasons and not state.locked_for
            text = self.words.slip(slip, state.face) if slip else self.words.refusal(state) if told else ""
            field.set_refusal(text, self.words.remedy(state) if told and not slip else "")
        self.show_state(state)

    def show_state(self, state: LoginState) -> None:
        """Show what is this face's own."""

    def retranslate(self) -> None:
        """Say all texts again, in another language."""

    def forget_typed(self) -> None:
        """Empty every field, and what names a person."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.render_face(self._state)
