"""The card of the sign-in page: title, steps and banner over the face that is shown; faces are made when they are needed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lebara_desktop.domain.signin import Purpose, WayIn
from lebara_desktop.ui import a11y
from lebara_desktop.ui import format as show
from lebara_desktop.ui.pages.login.faces.base import ROOMY, TIGHT, FaceView
from lebara_desktop.ui.pages.login.faces.code import CodeFace
from lebara_desktop.ui.pages.login.faces.form import FormFace
from lebara_desktop.ui.pages.login.faces.guest import GuestFace
from lebara_desktop.ui.pages.login.faces.help import HelpFace
from lebara_desktop.ui.pages.login.faces.join import DetailsFace, DoneFace, NumberFace
from lebara_desktop.ui.pages.login.faces.outside import BrowserFace, PhoneFace
from lebara_desktop.ui.pages.login.faces.renewal import ForgottenFace, NewPasswordFace
from lebara_desktop.ui.pages.login.faces.second import SecondFace
from lebara_desktop.ui.pages.login.samples import Samples
from lebara_desktop.ui.pages.login.state import Face, LoginState, Operator, Phase
from lebara_desktop.ui.pages.login.words import SignInWords
from lebara_desktop.ui.widgets.banner import Banner
from lebara_desktop.ui.widgets.buttons import Button
from lebara_desktop.ui.widgets.segmented import SegmentedControl
from lebara_desktop.ui.widgets.step_header import StepHeader
from lebara_desktop.ui.widgets.text import PlainLabel

_STEPS = {Face.NUMBER: 0, Face.CODE: 1, Face.DETAILS: 2, Face.DONE: 3}
_NO_BACK = {Face.FORM, Face.DONE, Face.HELP}  # help has a button of its own
_F = TypeVar("_F", bound=FaceView)


class SignInCard(QWidget):
    """Shows one face. ``made`` tells each new face, so that it can be connected."""

    made = Signal(object)
    back_wanted = Signal()
    try_again_wanted = Signal()
    remedy_wanted = Signal()
    customer_wanted = Signal()
    counter_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = SignInWords()
        self._state = LoginState()
        self._said = ""  # the tone of the banner that was spoken: a countdown is not spoken every second
        self._remedy = False  # whether the banner's button is the next step, not another try
        self._steps_shown: tuple[int | None, tuple[str, ...]] = (None, ())
        self._faces: dict[Face, FaceView] = {}
        self._build_head()
        self.samples = Samples(self)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(ROOMY)
        self._lay_out()
        self._shown: FaceView = self._make(Face.FORM)
        self._retranslate()

    @property
    def form(self) -> FormFace:
        """Number or e-mail with a password."""
        return self._face(Face.FORM, FormFace)

    @property
    def forgotten(self) -> ForgottenFace:
        """Whose password is forgotten."""
        return self._face(Face.FORGOTTEN, ForgottenFace)

    @property
    def number(self) -> NumberFace:
        """The first step of a new account."""
        return self._face(Face.NUMBER, NumberFace)

    @property
    def guest(self) -> GuestFace:
        """A number alone."""
        return self._face(Face.GUEST, GuestFace)

    def has(self, face: Face) -> bool:
        """Whether ``face`` was needed before."""
        return face in self._faces

    def faces(self) -> tuple[FaceView, ...]:
        """Return the faces that were made."""
        return tuple(self._faces.values())

    def first(self) -> QWidget | None:
        """Return where the keyboard begins."""
        return self._shown.first()

    def wrong(self) -> QWidget | None:
        """Return the first editor with an error."""
        return self._shown.wrong()

    def forget_typed(self) -> None:
        """Empty all faces."""
        for face in self._faces.values():
            face.forget_typed()

    def set_tight(self, tight: bool) -> None:
        """Move the parts together where the window is low."""
        for box in (self._box, *(face.box for face in self._faces.values())):
            box.setSpacing(TIGHT if tight else ROOMY)

    def render_card(self, state: LoginState) -> None:
        """Show ``state``."""
        self._state = state
        shown = self._make(state.face)
        for face in self._faces.values():
            face.setVisible(face is shown)
        self._shown = shown
        self.title.setText(self.words.title(state))
        till = state.till and state.face in (Face.FORM, Face.PHONE)
        self._back.setVisible(state.face not in _NO_BACK and not till)
        self._show_steps(state)
        self._show_counter(state, shown=till)
        shown.render_face(state)
        self._show_banner(state)
        self.samples.setVisible(state.sandbox and state.face is Face.FORM)
        self.samples.show_state(state.samples, state.operator, usable=not state.busy)

    def _build_head(self) -> None:
        self._back = Button("", "link", "arrow-left", self)
        self._back.setObjectName("signin.back")
        self._back.clicked.connect(self.back_wanted)
        self.title = PlainLabel("", "title", self, wrap=True)
        self.title.setObjectName("signin.title")
        self._steps = StepHeader((), self, leading=True)
        self._steps.setObjectName("signin.steps")
        self._counter = SegmentedControl(parent=self, stretch=True)
        self._counter.setObjectName("signin.counter")
        self._banner = Banner("info", "", parent=self)
        self._banner.setObjectName("signin.banner")
        self._banner.close_button.hide()
        self._banner.hide()
        self._banner.action_requested.connect(self._on_banner)
        self._counter.chosen.connect(self._on_counter)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._back)
        head.addStretch(1)
        self._box.addLayout(head)
        for part in (self.title, self._steps, self._counter, self._banner, self.samples):
            self._box.addWidget(part)

    def _face(self, face: Face, kind: type[_F]) -> _F:
        found = self._make(face)
        assert isinstance(found, kind)
        return found

    def _make(self, face: Face) -> FaceView:
        found = self._faces.get(face)
        if found is None:
            found = self._faces[face] = _MAKERS[face](self)
            found.hide()
            found.box.setSpacing(self._box.spacing())
            self._box.insertWidget(self._box.indexOf(self.samples), found)
            self.made.emit(found)
        return found

    def _show_steps(self, state: LoginState) -> None:
        step = _STEPS.get(state.face)
        if step == 1 and state.purpose is not Purpose.REGISTER:
            step = None
        self._steps.setVisible(step is not None)
        shown = (step, self.words.steps())
        if step is not None and shown != self._steps_shown:  # a countdown must not make them spoken every second
            self._steps.set_labels(self.words.steps())
            self._steps.set_current(step, all_done=state.face is Face.DONE)
        self._steps_shown = shown

    def _show_counter(self, state: LoginState, *, shown: bool) -> None:
        self._counter.setVisible(shown and state.offers(WayIn.PHONE))
        if shown:
            blocked = self._counter.blockSignals(True)
            self._counter.set_options([("customer", self.tr("Customer")), ("counter", self.tr("Shop counter"))])
            self._counter.set_current("counter" if state.face is Face.PHONE else "customer")
            self._counter.blockSignals(blocked)

    def _on_counter(self, key: str) -> None:
        (self.counter_wanted if key == "counter" else self.customer_wanted).emit()

    def _show_banner(self, state: LoginState) -> None:
        tone, text, action = self._banner_of(state)
        if text:
            self._banner.set(tone, text, action)
        if tone != self._said and text:
            a11y.announce(self._banner, text)
        self._said = tone
        self._banner.setVisible(bool(text))

    def _banner_of(self, state: LoginState) -> tuple[str, str, str]:
        again = self.tr("Try again")
        self._remedy = False
        if state.sandbox and state.operator is Operator.FAILED:
            return "bad", self.tr("The sandbox operator did not start. What you typed is kept."), again
        if state.locked_for:
            return "bad", self.words.locked(state), ""
        if state.error is not None and state.reason not in self._told():
            return self._trouble(state, again)
        if state.phase is Phase.RESUMING:
            return "info", self.tr("Signing you in with the sign-in kept on this computer…"), ""
        if state.session_ended:
            return "info", self.tr("Your sign-in has ended. Please sign in again."), ""
        if state.wants_sim and state.face is Face.FORM and state.error is None:
            return "info", self.tr("Sign in first. Then the page opens on which you activate your SIM."), ""
        return "", "", ""

    def _told(self) -> set[object]:
        """Return the reasons that the face itself tells."""
        return {self._state.reason} if self._state.face is Face.HELP else set(self._shown.told_at_fields)

    def _trouble(self, state: LoginState, again: str) -> tuple[str, str, str]:
        assert state.error is not None
        said = self.words.refusal(state)
        if state.retry_in:
            next_try = self.tr("Next try in {seconds} s.").format(seconds=state.retry_in)
            return "warn", show.sentences((said, next_try)), self.tr("Try now")
        if state.reason is not None:
            remedy = self.words.remedy(state)
            self._remedy = bool(remedy)
            return "bad", said, remedy
        return "bad", said, again if state.error.retryable else ""

    def _on_banner(self) -> None:
        (self.remedy_wanted if self._remedy else self.try_again_wanted).emit()

    def _retranslate(self) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._back.set_drawing("arrow-right" if rtl else "arrow-left")
        self._back.setText(self.tr("Back"))
        self._counter.setAccessibleName(self.tr("Who signs in"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.LayoutDirectionChange):
            self._retranslate()


_MAKERS: dict[Face, Callable[[QWidget], FaceView]] = {
    Face.FORM: FormFace,
    Face.CODE: CodeFace,
    Face.SECOND: SecondFace,
    Face.BROWSER: BrowserFace,
    Face.PHONE: PhoneFace,
    Face.FORGOTTEN: ForgottenFace,
    Face.NEW_PASSWORD: NewPasswordFace,
    Face.NUMBER: NumberFace,
    Face.DETAILS: DetailsFace,
    Face.DONE: DoneFace,
    Face.GUEST: GuestFace,
    Face.HELP: HelpFace,
}
