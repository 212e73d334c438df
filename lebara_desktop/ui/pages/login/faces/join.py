"""A new account: number and terms, then the person, then a word of welcome. Going back and errors lose nothing that was typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from lebara_desktop.domain.errors import SignInReason
from lebara_desktop.domain.signin import Channel
from lebara_desktop.ui import format as show
from lebara_desktop.ui.pages.login.faces.base import FaceView
from lebara_desktop.ui.pages.login.state import LoginState, Newcomer, Slip
from lebara_desktop.ui.pages.login.words import country
from lebara_desktop.ui.widgets.buttons import BusyButton, Button
from lebara_desktop.ui.widgets.card import Well
from lebara_desktop.ui.widgets.card_guard import Expects
from lebara_desktop.ui.widgets.flow import Beside, FlowLayout
from lebara_desktop.ui.widgets.form import CheckBox, LineEdit, PasswordEdit, Select
from lebara_desktop.ui.widgets.states import IconDisc
from lebara_desktop.ui.widgets.text import PlainLabel

_R = SignInReason
_LONGEST_NAME = 100


class NumberFace(FaceView):
    """Country, number, terms. ``submitted`` tells that a code is wanted."""

    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.market = Select(parent=self)
        self._market_field = self.add_field(self.market, "signin.join.country")
        self.number = LineEdit(parent=self, limit=40, expects=Expects.PHONE)
        self.number.setInputMethodHints(Qt.InputMethodHint.ImhDialableCharactersOnly)
        self.number.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._number_field = self.add_field(
            self.number,
            "signin.join.number",
            (_R.ALREADY_REGISTERED, _R.INVALID_NUMBER, _R.NOT_ACTIVATED, _R.NUMBER_LOST),
            (Slip.USERNAME_EMPTY, Slip.USERNAME_WRONG),
        )
        self._number_field.remedy.setObjectName("signin.join.remedy")
        well = Well("neutral", self)
        self._terms_text = PlainLabel("", "caption", self, wrap=True)
        self._terms_text.setObjectName("signin.join.terms_text")
        self._identity = PlainLabel("", "caption", self, wrap=True)
        self._identity.setObjectName("signin.join.identity")
        well.body.addWidget(self._terms_text)
        well.body.addWidget(self._identity)
        self.box.addWidget(well)
        self.terms = CheckBox("", self)
        self._terms_field = self.add_field(self.terms, "signin.join.terms", (), (Slip.TERMS,))
        self._terms_field.label.hide()
        self._submit = BusyButton("", "action", parent=self, large=True)
        self._submit.setObjectName("signin.join.submit")
        self.box.addWidget(self._submit)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.number.textEdited.connect(self.edited)
        self.terms.toggled.connect(self.edited)
        self.market.currentIndexChanged.connect(self._on_market)
        self.number.returnPressed.connect(self.submitted)
        self._submit.clicked.connect(self.submitted)

    def _on_market(self) -> None:
        self.terms.setChecked(False)  # other terms were read before
        self.show_state(self._state)
        self.edited.emit()

    def first(self) -> QWidget | None:
        return self.wrong() or (self.number if not self.number.text() else self.terms)

    def show_state(self, state: LoginState) -> None:
        self._market_field.setVisible(len(state.markets) > 1)
        market = self.market.current()
        name = country(state.market_of(market), market)
        self._terms_text.setText(self.words.terms(market))
        self.terms.setText(self.tr("I accept the terms of use ({country}).").format(country=name))
        identity = self.words.identity(market)
        self._identity.setText(identity)
        self._identity.setVisible(bool(identity))
        self._submit.set_busy(state.busy, self.tr("Sending…"))
        self._submit.setEnabled(not state.locked_for)

    def forget_typed(self) -> None:
        self.number.clear()
        self.terms.setChecked(False)

    def retranslate(self) -> None:
        self._market_field.set_label(self.tr("Country"))
        self._number_field.set_label(self.tr("Mobile number"))
        self._submit.setText(self.tr("Text me a code"))


class DetailsFace(FaceView):
    """Name, e-mail, password, consents. ``submitted`` tells them."""

    submitted = Signal(object)  # Newcomer

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        names = Beside()
        names.setSpacing(12)
        self.box.addLayout(names)
        self._given, self._family = (
            LineEdit(parent=self, limit=_LONGEST_NAME),
            LineEdit(parent=self, limit=_LONGEST_NAME),
        )
        self._given_field = self.add_field(
            self._given, "signin.join.given", (_R.INVALID_NAME,), (Slip.GIVEN_NAME_EMPTY,), names
        )
        self._family_field = self.add_field(self._family, "signin.join.family", (), (Slip.FAMILY_NAME_EMPTY,), names)
        for field in (self._given_field, self._family_field):
            names.setAlignment(field, Qt.AlignmentFlag.AlignTop)
        self._email = LineEdit(parent=self, limit=254)
        self._email.setInputMethodHints(Qt.InputMethodHint.ImhEmailCharactersOnly)
        self._email.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._email_field = self.add_field(
            self._email, "signin.join.email", (_R.INVALID_EMAIL, _R.EMAIL_TAKEN), (Slip.EMAIL_WRONG,)
        )
        self._email_field.remedy.setObjectName("signin.join.email_remedy")
        self._password = PasswordEdit(self)
        weak = (_R.PASSWORD_TOO_SHORT, _R.PASSWORD_TOO_LONG, _R.PASSWORD_TOO_COMMON)
        self._password_field = self.add_field(self._password, "signin.join.password", weak, (Slip.PASSWORD_SHORT,))
        self._add_consents()
        self._submit = BusyButton("", "action", parent=self, large=True)
        self._submit.setObjectName("signin.join.create")
        self.box.addWidget(self._submit)
        for edit in (self._given, self._family, self._email, self._password):
            edit.textEdited.connect(self.edited)
            edit.returnPressed.connect(self._on_submit)
        self._submit.clicked.connect(self._on_submit)
        self.retranslate()

    def _add_consents(self) -> None:
        self._ask = self.add_text("label")
        self._consents = {channel: CheckBox("", self) for channel in (Channel.EMAIL, Channel.TEXT, Channel.PHONE)}
        row = FlowLayout(14)
        for channel, tick in self._consents.items():
            tick.setObjectName(f"signin.join.consent.{channel.value}")
            row.addWidget(tick)
        self.box.addLayout(row)

    def newcomer(self) -> Newcomer:
        """Return what was typed."""
        wanted = frozenset(channel for channel, tick in self._consents.items() if tick.isChecked())
        return Newcomer(self._given.text(), self._family.text(), self._email.text(), self._password.text(), wanted)

    def first(self) -> QWidget | None:
        edits = (self._given, self._family, self._email, self._password)
        return self.wrong() or next((edit for edit in edits if not edit.text()), self._submit)

    def show_state(self, state: LoginState) -> None:
        self._submit.set_busy(state.busy, self.tr("Making your account…"))
        self._submit.setEnabled(not state.locked_for)

    def _on_submit(self) -> None:
        self.submitted.emit(self.newcomer())

    def forget_typed(self) -> None:
        for edit in (self._given, self._family, self._email, self._password):
            edit.clear()
        for tick in self._consents.values():
            tick.setChecked(False)

    def retranslate(self) -> None:
        self._given_field.set_label(self.tr("First name"))
        self._family_field.set_label(self.tr("Last name"))
        self._email_field.set_label(self.tr("E-mail"))
        self._password_field.set_label(self.tr("Password"))
        self._password_field.set_hint(self.tr("8 characters or more. A few words are better than signs and figures."))
        self._ask.setText(self.tr("May we tell you about offers? You can change this at any time."))
        self._consents[Channel.EMAIL].setText(self.tr("By e-mail"))
        self._consents[Channel.TEXT].setText(self.tr("By text message"))
        self._consents[Channel.PHONE].setText(self.tr("By phone"))
        self._submit.setText(self.tr("Create the account"))


class DoneFace(FaceView):
    """The account is there and its owner signed in. ``finished`` when that was read."""

    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box.addWidget(IconDisc("check", "ok", 56, self), 0, Qt.AlignmentFlag.AlignLeading)
        self._text = self.add_text("body")
        self._text.setObjectName("signin.done.text")
        self._next = self.add_text()
        self._go = Button("", "action", parent=self, large=True)
        self._go.setObjectName("signin.done.go")
        self._go.clicked.connect(self.finished)
        self.box.addWidget(self._go)
        self.retranslate()

    def show_state(self, state: LoginState) -> None:
        number = show.msisdn(state.who) if state.who.isdecimal() else state.who
        self._text.setText(
            self.tr("You are signed in. From now on {number} and your password let you in.").format(number=number)
        )

    def first(self) -> QWidget | None:
        return self._go

    def forget_typed(self) -> None:
        self._text.setText("")  # it holds a number

    def retranslate(self) -> None:
        self._next.setText(self.tr("Next: activate your SIM or link the number, then choose a plan."))
        self._go.setText(self.tr("Go to my account"))
