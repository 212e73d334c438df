"""The second step at sign-in: whether it is on, setting it up with an app, recovery codes, switching it off."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from lebara_desktop.domain.errors import SignInReason
from lebara_desktop.domain.signin import Factor
from lebara_desktop.ui import a11y, errors
from lebara_desktop.ui import format as show
from lebara_desktop.ui.pages.profile.parts import Lines, Section
from lebara_desktop.ui.pages.profile.state import FactorState, ProfileState, Topic
from lebara_desktop.ui.slip import Slip
from lebara_desktop.ui.slip_dialog import SlipDialog
from lebara_desktop.ui.widgets.buttons import BusyButton, Button
from lebara_desktop.ui.widgets.card import Well
from lebara_desktop.ui.widgets.chip import Chip
from lebara_desktop.ui.widgets.code_edit import CodeEdit
from lebara_desktop.ui.widgets.flow import FlowLayout
from lebara_desktop.ui.widgets.form import LineEdit, PasswordEdit
from lebara_desktop.ui.widgets.qr_view import QrView
from lebara_desktop.ui.widgets.text import PlainLabel

_COLUMNS = 2
_FEW = 3  # recovery codes: so few are worth a word
_LONGEST = 40  # characters of a code as it is typed


class FactorSection(Section):
    """One thing at a time: off, being set up, the recovery codes, on. Secrets are in no widget before and after they are shown."""

    set_up_asked = Signal(str)
    code_entered = Signal(str)
    left = Signal()
    codes_kept = Signal()
    codes_asked = Signal(str, str)
    removed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = FactorState()
        self._chip = Chip(parent=self)
        self._chip.setObjectName("profile.factor.state")
        self._text = PlainLabel("", "muted", self, wrap=True)
        self._failure = PlainLabel("", "caption", self, wrap=True)
        self._failure.set_tone("bad")
        self.body.removeWidget(self.heading)
        head = FlowLayout(10)
        head.addWidget(self.heading)
        head.addWidget(self._chip)
        self.body.addLayout(head)
        self.body.addWidget(self._text)
        self.body.addWidget(self._failure)
        self._build_off()
        self._enrolment = _EnrolmentView(self)
        self._codes = _CodesView(self)
        self._build_on()
        for part in (self._off, self._enrolment, self._codes, self._on):
            self.body.addWidget(part)
        self._enrolment.entered.connect(self.code_entered)
        self._enrolment.left.connect(self.left)
        self._codes.kept.connect(self.codes_kept)
        self.retranslate()

    def _build_off(self) -> None:
        self._off = Lines(self, "profile.factor", Topic.FACTOR)
        self.password, self._password_field = self._off.line("password", PasswordEdit(self._off))
        self._off.save.clicked.connect(lambda: self.set_up_asked.emit(self.password.text()))
        self._off.finish()

    def _build_on(self) -> None:
        self._on = Lines(self, "profile.factor.change", Topic.FACTOR)
        self.current, self._current_field = self._on.line("password", PasswordEdit(self._on))
        self.code, self._code_field = self._on.line("code", LineEdit(parent=self._on, limit=_LONGEST))
        self.code.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.code.setInputMethodHints(self.code.inputMethodHints() | Qt.InputMethodHint.ImhSensitiveData)
        self._remove = Button("", "ghost", parent=self._on)
        self._remove.setObjectName("profile.factor.remove")
        self._remove.clicked.connect(lambda: self.removed.emit(self.current.text(), self.code.text()))
        self._on.save.clicked.connect(lambda: self.codes_asked.emit(self.current.text(), self.code.text()))
        self._on.finish(self._remove)

    def show_state(self, state: ProfileState) -> None:
        super().show_state(state)
        before, now = self._shown, state.factor
        self._shown = now
        known, busy = now.known, Topic.FACTOR in state.busy
        self.setVisible(now.offered)
        setting_up, telling = now.enrolment is not None, bool(now.codes)
        on = known is not None and known.on
        if (before.known, before.enrolment, before.codes) != (known, now.enrolment, now.codes):
            self._forget_typed()
        self._chip.setVisible(known is not None)
        self._chip.set(self.tr("On") if on else self.tr("Off"), "ok" if on else "neutral")
        self._text.setText(self._about(known, state))
        self._text.setVisible(not setting_up and not telling)
        self._failure.setVisible(now.failure is not None)
        self._failure.setText(errors.sentence(now.failure) if now.failure is not None else "")
        self._off.setVisible(not on and not setting_up and not telling)
        self._off.save.set_busy(busy)
        self._off.save.setEnabled(known is not None)
        self._on.setVisible(on and not telling)
        self._on.save.set_busy(busy)
        self._remove.setEnabled(not busy)
        self._enrolment.setVisible(setting_up)
        self._enrolment.show_state(state, self._said())
        self._codes.setVisible(telling)
        self._codes.show_codes(now.codes, state)
        done = self.tr("From now on signing in asks the second step.") if on else self.tr("The second step is off.")
        for form in (self._off, self._on):
            form.outcome.tell(state, done, self._said())

    def _about(self, known: Factor | None, state: ProfileState) -> str:
        if known is None or not known.on:
            return self.tr(
                "Beside the password a code of an app on your phone is asked for. Whoever learns your password cannot get"
                " in with it alone."
            )
        since = show.day(known.since.astimezone(state.zone), year=True) if known.since else ""
        asked = self.tr("Asked for since {day}.").format(day=since) if since else ""
        left = self.tr("Recovery codes left: {count}.").format(count=show.number(known.codes_left))
        few = self.tr("Make new ones while you have the app.") if known.codes_left <= _FEW else ""
        return show.sentences((asked, left, few))

    def _said(self) -> dict[SignInReason, str]:
        """Say here what a code by text message would be told otherwise."""
        return {
            SignInReason.INVALID_SESSION: self.tr("This took too long. Please begin again."),
            SignInReason.LOCKED: self.tr("Too many wrong codes. Please try again in a few minutes."),
            SignInReason.WRONG_CODE: self.tr("That code does not match, or was used before."),
        }

    def _forget_typed(self) -> None:
        for edit in (self.password, self.current, self.code):
            edit.clear()

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Second step at sign-in"))
        self._password_field.set_label(self.tr("Present password"))
        self._off.save.setText(self.tr("Set up"))
        self._current_field.set_label(self.tr("Present password"))
        self._code_field.set_label(self.tr("Code of the app, or a recovery code"))
        self._on.save.setText(self.tr("New recovery codes"))
        self._remove.setText(self.tr("Switch off"))
        self._enrolment.retranslate()
        self._codes.retranslate()


class _EnrolmentView(Lines):
    """QR and key for the app, and the code that proves that it has them."""

    entered = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "profile.factor.enrol", Topic.FACTOR)
        self._secret = ""
        self._text = PlainLabel("", "body", self, wrap=True)
        self._qr = QrView(self)
        self._qr.setObjectName("profile.factor.qr")
        self._label = PlainLabel("", "label", self)
        self._key = PlainLabel("", "strong", self, wrap=True, tabular=True)
        self._key.setObjectName("profile.factor.key")
        self.box.addWidget(self._text)
        self.box.addWidget(self._qr, 0, Qt.AlignmentFlag.AlignLeading)
        self.box.addWidget(self._label)
        self.box.addWidget(self._key)
        self._edit = CodeEdit(self)
        self._edit.completed.connect(self.entered)
        _, self._field = self.line("code", self._edit)
        self._leave = Button("", "ghost", parent=self)
        self._leave.setObjectName("profile.factor.leave")
        self._leave.clicked.connect(self.left)
        self.save.clicked.connect(lambda: self.entered.emit(self._edit.digits()))
        self.finish(self._leave)

    def show_state(self, state: ProfileState, said: dict[SignInReason, str]) -> None:
        """Show the secret while it is to be confirmed; otherwise nothing of it is left here."""
        found = state.factor.enrolment
        secret = found.secret if found else ""
        if secret != self._secret:
            self._secret = secret
            self._edit.clear()
            self._show_key()
            if found is None:
                self._qr.clear()
            else:
                self._qr.set_payload(found.address)
                self._edit.set_length(found.length)
                if self.isVisible():
                    self._edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.save.set_busy(Topic.FACTOR in state.busy)
        self._leave.setEnabled(Topic.FACTOR not in state.busy)
        self.outcome.tell(state, "", said)

    def _show_key(self) -> None:
        groups = " ".join(self._secret[at : at + 4] for at in range(0, len(self._secret), 4))
        self._key.setText(show.isolated(groups) if groups else "")

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self._show_key()
        self._text.setText(
            self.tr(
                "Scan this with an authenticator app on your phone, or type the key there. Then enter the code that the"
                " app shows."
            )
        )
        self._label.setText(self.tr("Key to type"))
        self._field.set_label(self.tr("Code of the app"))
        self.save.setText(self.tr("Confirm"))
        self._leave.setText(self.tr("Not now"))


class _CodesView(QWidget):
    """The recovery codes, once: to copy, to print, to keep."""

    kept = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._codes: tuple[str, ...] = ()
        self._state = ProfileState()
        self._dialog: SlipDialog | None = None
        self._text = PlainLabel("", "body", self, wrap=True)
        self._well = Well("neutral", self)
        self._well.setObjectName("profile.factor.codes")
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(6)
        self._well.body.addLayout(self._grid)
        self._labels: list[PlainLabel] = []
        self._keep = BusyButton("", "primary", parent=self)
        self._keep.setObjectName("profile.factor.kept")
        self._copy = Button("", "plain", "copy", self)
        self._copy.setObjectName("profile.factor.copy")
        self._print = Button("", "plain", "printer", self)
        self._print.setObjectName("profile.factor.print")
        self._keep.clicked.connect(self.kept)
        self._copy.clicked.connect(self._on_copy)
        self._print.clicked.connect(self._on_print)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        row = FlowLayout(10)
        for button in (self._copy, self._print, self._keep):
            row.addWidget(button)
        box.addWidget(self._text)
        box.addWidget(self._well)
        box.addLayout(row)

    def show_codes(self, codes: tuple[str, ...], state: ProfileState) -> None:
        """Show the codes, or nothing of them."""
        self._state = state
        if codes == self._codes:
            return
        self._codes = codes
        if self._dialog is not None:
            self._dialog.reject()
            self._dialog = None
        for label in self._labels:
            self._grid.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._labels = [PlainLabel("", "strong", self._well, tabular=True) for _ in codes]
        for place, label in enumerate(self._labels):
            self._grid.addWidget(label, place // _COLUMNS, place % _COLUMNS)
        self._say_codes()
        self._copy.setText(self.tr("Copy"))
        if codes and self.isVisible():
            a11y.announce(self, self._text.text())
            self._copy.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_codes(self) -> None:
        for label, code in zip(self._labels, self._codes, strict=True):
            label.setText(show.isolated(code))

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(self._codes))
        self._copy.setText(self.tr("Copied"))
        a11y.announce(self, self.tr("Copied"))

    def _on_print(self) -> None:
        rows = tuple((show.number(place), show.isolated(one)) for place, one in enumerate(self._codes, 1))
        day = show.day(self._state.now.astimezone(self._state.zone), year=True)
        again = self.tr("Keep this where nobody else finds it.")
        use = self.tr("When the phone is lost each of these codes lets you in once, beside the password.")
        slip = Slip(self.tr("Recovery codes"), day, rows, "", use, again)
        self._dialog = SlipDialog(self, slip, again)
        self._dialog.open()

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self._say_codes()
        self._text.setText(
            self.tr(
                "Recovery codes for the day when the phone is lost: each lets you in once, beside the password. They are"
                " shown only now."
            )
        )
        self._keep.setText(self.tr("I have kept them"))
        self._copy.setText(self.tr("Copy"))
        self._print.setText(self.tr("Print or save…"))
