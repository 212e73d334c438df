"""The sign-in page: a form that keeps what is typed whatever happens, errors at the field, samples one click away."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from lebara_desktop.domain.errors import AppError, SignInReason, SignInRefused
from lebara_desktop.ui import a11y, errors
from lebara_desktop.ui import format as show
from lebara_desktop.ui.pages.login.hero import Hero
from lebara_desktop.ui.pages.login.samples import Samples
from lebara_desktop.ui.pages.login.state import Entry, LoginState, Operator, Phase, Slip
from lebara_desktop.ui.widgets.banner import Banner
from lebara_desktop.ui.widgets.buttons import BusyButton, Button
from lebara_desktop.ui.widgets.card_guard import Expects
from lebara_desktop.ui.widgets.form import CheckBox, Field, LineEdit, PasswordEdit, Select
from lebara_desktop.ui.widgets.page_scroll import PageScroll
from lebara_desktop.ui.widgets.text import PlainLabel

_FORM_WIDTH = 392


class Intents(Protocol):
    """What the page tells its presenter."""

    def sign_in(self, entry: Entry) -> None: ...
    def sign_in_sample(self, login: str, *, keep: bool = False) -> None: ...
    def switch_market(self) -> None: ...
    def edited(self) -> None: ...
    def try_again(self) -> None: ...


class LoginPage(QWidget):
    """Sign-in. The form belongs to the person: ``render`` never changes what is typed, only ``fill`` does."""

    sign_in_requested = Signal(object)  # Entry
    sample_chosen = Signal(str)
    market_switch_requested = Signal()
    try_again_requested = Signal()
    edited = Signal()
    language_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("signin")
        self._state = LoginState()
        self._language = "en"
        self._filling = False
        self._said = ""  # the tone of the banner that was spoken: a countdown is not spoken every second
        self._hero = Hero(self)
        self._hero.language_chosen.connect(self.language_chosen)
        self._build_form()
        self._lay_out()
        self._connect()
        self._retranslate()

    def drive(self, presenter: Intents) -> None:
        """Send what the person does to ``presenter``."""
        self.sign_in_requested.connect(presenter.sign_in)
        self.sample_chosen.connect(lambda login: presenter.sign_in_sample(login, keep=self._keep.isChecked()))
        self.market_switch_requested.connect(presenter.switch_market)
        self.try_again_requested.connect(presenter.try_again)
        self.edited.connect(presenter.edited)

    def set_languages(self, languages: Sequence[tuple[str, str]], current: str) -> None:
        """Offer languages as ``(code, own name)``."""
        self._language = current
        self._hero.set_languages(languages, current)
        self._show_markets()

    def fill(self, *, market: str | None = None, username: str | None = None, password: str | None = None) -> None:
        """Put text into the form; None leaves a field as it is."""
        self._filling = True
        if market is not None and self._market.findData(market) >= 0:
            self._market.set_current(market)
        if username is not None:
            number = username.startswith("+") and username[1:].isdecimal()
            self._username.setText(show.msisdn(username[1:]).replace("\u00a0", " ") if number else username)
        if password is not None:
            self._password.setText(password)
            self._password.conceal()
        self._filling = False

    def set_keep(self, keep: bool) -> None:
        """Tick or clear "Keep me signed in"."""
        self._keep.setChecked(keep)

    def render(self, state: LoginState) -> None:  # type: ignore[override]  # Qt's own render is never called from Python here
        """Show ``state``."""
        before, self._state = self._state, state
        if state.markets != before.markets:
            self._show_markets()
        self._submit.set_busy(state.busy, self.tr("Signing in…"))
        self._submit.setEnabled(not state.locked_for)
        self._show_errors(state)
        self._show_banner(state)
        self._samples.setVisible(state.sandbox)
        self._samples.show_state(state.samples, state.operator, usable=not state.busy)
        self._notice.setVisible(state.memory_only)
        if (state.error, state.slips) != (before.error, before.slips):
            self._focus_on_error(state)

    def _build_form(self) -> None:
        self._title = PlainLabel("", "title", self)
        self._banner = Banner("info", "", parent=self)
        self._banner.setObjectName("signin.banner")
        self._banner.close_button.hide()
        self._banner.hide()
        self._market = Select(parent=self)
        self._market.setObjectName("signin.country")
        self._username = LineEdit(parent=self, limit=120, expects=Expects.PHONE)
        self._username.setObjectName("signin.username")
        self._username.setInputMethodHints(Qt.InputMethodHint.ImhNoAutoUppercase)
        self._username.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._password = PasswordEdit(self)
        self._password.setObjectName("signin.password")
        self._market_field = Field("", self._market, parent=self)
        self._username_field = Field("", self._username, parent=self)
        self._password_field = Field("", self._password, parent=self)
        self._switch = Button("", "link", parent=self)
        self._switch.setObjectName("signin.switch_country")
        self._switch.hide()
        self._keep = CheckBox("", self)
        self._keep.setObjectName("signin.keep")
        self._notice = PlainLabel("", "caption", self, wrap=True)
        self._notice.hide()
        self._submit = BusyButton("", "action", parent=self, large=True)
        self._submit.setObjectName("signin.submit")
        self._samples = Samples(self)

    def _lay_out(self) -> None:
        form = QWidget()
        form.setFixedWidth(_FORM_WIDTH)
        box = QVBoxLayout(form)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(14)
        parts: tuple[QWidget, ...] = (
            self._title, self._banner, self._market_field, self._switch, self._username_field, self._password_field,
            self._keep, self._notice, self._submit, self._samples,
        )  # fmt: skip
        for part in parts:
            box.addWidget(part)
        box.setAlignment(self._switch, Qt.AlignmentFlag.AlignLeading)
        scroll = PageScroll(self)
        scroll.body.addStretch(1)
        middle = QHBoxLayout()  # not an alignment: that would ask for the height at another width
        middle.addStretch(1)
        middle.addWidget(form)
        middle.addStretch(1)
        scroll.body.addLayout(middle)
        scroll.body.addStretch(1)
        side = QFrame(self)
        side.setProperty("place", "surface")
        holder = QVBoxLayout(side)
        holder.setContentsMargins(0, 0, 0, 0)
        holder.addWidget(scroll)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._hero, 7)
        row.addWidget(side, 9)

    def _connect(self) -> None:
        self._username.textEdited.connect(self._on_edited)
        self._password.textEdited.connect(self._on_edited)
        self._market.currentIndexChanged.connect(self._on_edited)
        self._username.returnPressed.connect(self._on_submit)
        self._password.returnPressed.connect(self._on_submit)
        self._submit.clicked.connect(self._on_submit)
        self._switch.clicked.connect(self.market_switch_requested)
        self._banner.action_requested.connect(self.try_again_requested)
        self._samples.chosen.connect(self.sample_chosen)

    def _on_edited(self) -> None:
        if not self._filling:
            self.edited.emit()

    def _on_submit(self) -> None:
        entry = Entry(self._market.current(), self._username.text(), self._password.text(), self._keep.isChecked())
        self.sign_in_requested.emit(entry)

    def _show_markets(self) -> None:
        self._filling = True
        self._market.set_options([(one.id, one.name(self._language)) for one in self._state.markets])
        self._market_field.setVisible(len(self._state.markets) > 1)
        self._filling = False

    def _show_errors(self, state: LoginState) -> None:
        reason = state.error.reason if isinstance(state.error, SignInRefused) else None
        said = errors.sentence(state.error) if state.error is not None else ""
        slips = {
            Slip.USERNAME_EMPTY: self.tr("Enter your mobile number or e-mail address."),
            Slip.USERNAME_WRONG: self.tr("That is neither a mobile number nor an e-mail address."),
        }
        username = next((text for slip, text in slips.items() if slip in state.slips), "")
        password = self.tr("Enter your password.") if Slip.PASSWORD_EMPTY in state.slips else ""
        self._username_field.set_error(said if reason is SignInReason.UNKNOWN_USER else username)
        self._password_field.set_error(said if reason is SignInReason.WRONG_PASSWORD else password)
        self._show_wrong_market(state.error)

    def _show_wrong_market(self, error: AppError | None) -> None:
        wrong = isinstance(error, SignInRefused) and error.reason is SignInReason.WRONG_MARKET
        right = next(
            (one for one in self._state.markets if isinstance(error, SignInRefused) and one.id == error.market), None
        )
        text = ""
        if wrong and error is not None:
            country = right.name(self._language) if right else ""
            text = (
                self.tr("This account belongs to {country}.").format(country=country)
                if right
                else errors.sentence(error)
            )
        self._market_field.set_error(text)
        self._switch.setVisible(wrong and right is not None)
        if right is not None:
            self._switch.setText(self.tr("Sign in there: {country}").format(country=right.name(self._language)))

    def _show_banner(self, state: LoginState) -> None:
        tone, text, action = self._banner_of(state)
        if text:
            self._banner.set(tone, text, action)
        if tone != self._said and text:
            a11y.announce(self._banner, text)
        self._said = tone
        self._banner.setVisible(bool(text))

    def _banner_of(self, state: LoginState) -> tuple[str, str, str]:
        error = state.error
        again = self.tr("Try again")
        if state.sandbox and state.operator is Operator.FAILED:
            return "bad", self.tr("The sandbox operator did not start. What you typed is kept."), again
        if state.locked_for:
            left = show.countdown(state.locked_for)
            return "bad", self.tr("Too many tries. You can sign in again in {time}.").format(time=left), ""
        if error is not None and (state.phase is Phase.RETRYING or errors.place(error) != "field"):
            said = errors.sentence(error)
            if state.retry_in:
                next_try = self.tr("Next try in {seconds} s.").format(seconds=state.retry_in)
                return "warn", show.sentences((said, next_try)), self.tr("Try now")
            return "bad", said, again if error.retryable else ""
        if state.phase is Phase.RESUMING:
            return "info", self.tr("Signing you in with the sign-in kept on this computer…"), ""
        if state.session_ended:
            return "info", self.tr("Your sign-in has ended. Please sign in again."), ""
        return "", "", ""

    def _focus_on_error(self, state: LoginState) -> None:
        if not self.isVisible():
            return
        for field in (self._market_field, self._username_field, self._password_field):
            if field.error:
                field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
                if isinstance(field.editor, LineEdit):
                    field.editor.selectAll()
                return

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Sign in"))
        self._market_field.set_label(self.tr("Country"))
        self._username_field.set_label(self.tr("Mobile number or e-mail"))
        self._password_field.set_label(self.tr("Password"))
        self._keep.setText(self.tr("Keep me signed in on this computer"))
        self._notice.setText(
            self.tr("This computer has no safe place for a sign-in. Yours lasts until you close the program.")
        )
        self._submit.setText(self.tr("Sign in"))
        self.setAccessibleName(self.tr("Sign in"))
        self.render(self._state)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def showEvent(self, event: object) -> None:
        first = self._password if self._username.text() else self._username
        first.setFocus(Qt.FocusReason.OtherFocusReason)
