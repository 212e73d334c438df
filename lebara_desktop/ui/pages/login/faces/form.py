"""The first face: country, number or e-mail with a password, and under it every other way in that the operator has."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from lebara_desktop.domain.errors import SignInReason
from lebara_desktop.domain.signin import WayIn
from lebara_desktop.ui.pages.login.faces.base import FaceView
from lebara_desktop.ui.pages.login.faces.edits import NameEdit
from lebara_desktop.ui.pages.login.state import Entry, LoginState, Slip
from lebara_desktop.ui.shortcuts import Key
from lebara_desktop.ui.widgets.buttons import BusyButton, Button
from lebara_desktop.ui.widgets.flow import Beside, FlowLayout
from lebara_desktop.ui.widgets.form import CheckBox, PasswordEdit, Select
from lebara_desktop.ui.widgets.states import Progress
from lebara_desktop.ui.widgets.text import PlainLabel, key_text

_R = SignInReason


class FormFace(FaceView):
    """The form. It belongs to the person: only ``fill`` of the page changes what is typed."""

    submitted = Signal()
    code_wanted = Signal()
    browser_wanted = Signal()
    forgotten = Signal()
    account_wanted = Signal()
    sim_wanted = Signal()
    guest_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key: Key | None = None
        self.market, self.username, self.password = Select(parent=self), NameEdit(self), PasswordEdit(self)
        self._waiting = PlainLabel("", "muted", self, wrap=True)
        self._progress = Progress(self)
        self.box.addWidget(self._waiting)
        self.box.addWidget(self._progress)
        self.market_field = self.add_field(self.market, "signin.country", (_R.WRONG_MARKET,))
        self.market_field.remedy.setObjectName("signin.switch_country")
        who = (_R.UNKNOWN_USER, _R.NOT_ACTIVATED, _R.NUMBER_LOST, _R.INVALID_NUMBER)
        self._name_field = self.add_field(
            self.username, "signin.username", who, (Slip.USERNAME_EMPTY, Slip.USERNAME_WRONG)
        )
        self._name_field.remedy.setObjectName("signin.remedy")
        self._password_field = self.add_field(
            self.password, "signin.password", (_R.WRONG_PASSWORD,), (Slip.PASSWORD_EMPTY,)
        )
        self._make_buttons()
        self._lay_out()
        self._connect()
        self.retranslate()

    def entry(self) -> Entry:
        """Return what stands in the form."""
        return Entry(self.market.current(), self.username.text(), self.password.text(), self.keep.isChecked())

    def first(self) -> QWidget | None:
        if self.wrong() is not None:
            return self.wrong()
        if not self._name_field.isVisibleTo(self):
            return self._browser
        with_name = self.username.text() and self._password_field.isVisibleTo(self)
        return self.password if with_name else self.username

    def show_state(self, state: LoginState) -> None:
        named = state.offers(WayIn.PASSWORD) or state.offers(WayIn.TEXT_CODE)
        form = named and not state.looking
        self._waiting.setVisible(state.looking)
        self._progress.setVisible(state.looking)
        self._progress.set_moving(state.looking)
        self.market_field.setVisible(len(state.markets) > 1 and not state.looking)
        self._name_field.setVisible(form)
        password = form and state.offers(WayIn.PASSWORD)
        self._password_field.setVisible(password)
        self.submit.setVisible(password)
        self.submit.set_busy(state.busy, self.tr("Signing in…"))
        self.submit.setEnabled(not state.locked_for)
        self.keep.setVisible(not state.till and not state.looking)
        self._forgot.setVisible(password and state.offers(WayIn.NEW_PASSWORD))
        self._notice.setVisible(state.memory_only and self.keep.isChecked() and not state.till)
        self._show_ways(state)
        self.username.set_accounts(state.accounts)

    def _show_ways(self, state: LoginState) -> None:
        """Show the other ways in; one that stands alone is the large button."""
        known = not state.looking and state.ways is not None
        alone = known and not state.offers(WayIn.PASSWORD)
        self._code.setVisible(known and state.offers(WayIn.TEXT_CODE))
        self._browser.setVisible(known and state.offers(WayIn.BROWSER))
        self._browser.set_kind("action" if alone and not state.offers(WayIn.TEXT_CODE) else "plain")
        self._code.set_kind("action" if alone and state.offers(WayIn.TEXT_CODE) else "plain")
        for button in (self._code, self._browser):
            button.setEnabled(not state.busy)
        register = known and state.offers(WayIn.REGISTER)
        self._new_here.setVisible(register)
        self._register.setVisible(register)
        self._sim.setVisible(known and state.sims)
        self._guest.setVisible(known and state.offers(WayIn.GUEST))
        self._guest.setEnabled(not state.busy)

    def _make_buttons(self) -> None:
        self.keep = CheckBox("", self)
        self.keep.setObjectName("signin.keep")
        self.keep.toggled.connect(lambda: self.render_face(self._state))
        self._forgot = Button("", "link", parent=self)
        self._forgot.setObjectName("signin.forgot")
        self._notice = PlainLabel("", "caption", self, wrap=True)
        self._notice.setObjectName("signin.memory_only")
        self.submit = BusyButton("", "action", parent=self, large=True)
        self.submit.setObjectName("signin.submit")
        self._code = Button("", "plain", parent=self)
        self._code.setObjectName("signin.code")
        self._browser = Button("", "plain", parent=self)
        self._browser.setObjectName("signin.browser")
        self._new_here = PlainLabel("", "muted", self)
        self._register = Button("", "link", parent=self)
        self._register.setObjectName("signin.register")
        self._sim = Button("", "link", parent=self)
        self._sim.setObjectName("signin.sim")
        self._guest = Button("", "link", parent=self)
        self._guest.setObjectName("signin.guest")

    def _lay_out(self) -> None:
        row = Beside()
        row.setSpacing(10)
        row.addWidget(self.keep, 1)
        row.addWidget(self._forgot, 0, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing)
        ways = Beside()
        ways.setSpacing(10)
        ways.addWidget(self._code, 1)
        ways.addWidget(self._browser, 1)
        new = FlowLayout(8, centred=True)
        for part in (self._new_here, self._register, self._sim):
            new.addWidget(part)
        self.box.addLayout(row)
        self.box.addWidget(self._notice)
        self.box.addWidget(self.submit)
        self.box.addLayout(ways)
        self.box.addLayout(new)
        self.box.addWidget(self._guest, 0, Qt.AlignmentFlag.AlignHCenter)

    def _connect(self) -> None:
        self.username.textEdited.connect(self.edited)
        self.password.textEdited.connect(self.edited)
        self.market.currentIndexChanged.connect(self.edited)
        self.username.returnPressed.connect(self._on_enter)
        self.password.returnPressed.connect(self._on_enter)
        self.submit.clicked.connect(self.submitted)
        self._code.clicked.connect(self.code_wanted)
        self._browser.clicked.connect(self.browser_wanted)
        self._forgot.clicked.connect(self.forgotten)
        self._register.clicked.connect(self.account_wanted)
        self._sim.clicked.connect(self.sim_wanted)
        self._guest.clicked.connect(self.guest_wanted)

    def _set_key(self) -> None:
        if self._key is not None:
            self._key.setEnabled(False)  # until it is deleted, it and its successor would be ambiguous
            self._key.deleteLater()
        self._key = Key(self, "Alt+N", self._guest.plain_text(), self._guest.click)
        self._guest.setAccessibleDescription(key_text("Alt+N"))

    def _on_enter(self) -> None:
        with_password = self._password_field.isVisibleTo(self)
        (self.submitted if with_password else self.code_wanted).emit()

    def retranslate(self) -> None:
        self._waiting.setText(self.tr("Asking the operator how you can sign in…"))
        self.market_field.set_label(self.tr("Country"))
        self._name_field.set_label(self.tr("Mobile number or e-mail"))
        self._password_field.set_label(self.tr("Password"))
        self.keep.setText(self.tr("Keep me signed in on this computer"))
        self._forgot.setText(self.tr("Forgot password?"))
        self._notice.setText(
            self.tr("This computer has no safe place for a sign-in. Yours lasts until you close the program.")
        )
        self.submit.setText(self.tr("Sign in"))
        self._code.setText(self.tr("Text me a code"))
        self._browser.setText(self.tr("Use my browser"))
        self._new_here.setText(self.tr("New here?"))
        self._register.setText(self.tr("Create an account"))
        self._sim.setText(self.tr("Activate a SIM"))
        self._guest.setText(self.tr("Renew a number without an account"))
        self._set_key()
