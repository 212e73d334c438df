"""From what a person does on a face to what the presenter is told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import Qt

from lebara_desktop.ui.pages.login.card import SignInCard
from lebara_desktop.ui.pages.login.faces.base import FaceView
from lebara_desktop.ui.pages.login.faces.code import CodeFace
from lebara_desktop.ui.pages.login.faces.form import FormFace
from lebara_desktop.ui.pages.login.faces.guest import GuestFace
from lebara_desktop.ui.pages.login.faces.help import HelpFace
from lebara_desktop.ui.pages.login.faces.join import DetailsFace, DoneFace, NumberFace
from lebara_desktop.ui.pages.login.faces.outside import BrowserFace, PhoneFace
from lebara_desktop.ui.pages.login.faces.renewal import ForgottenFace, NewPasswordFace
from lebara_desktop.ui.pages.login.faces.second import SecondFace
from lebara_desktop.ui.pages.login.state import Entry, Newcomer


class Intents(Protocol):
    """What the page tells its presenter."""

    def sign_in(self, entry: Entry) -> None: ...
    def sign_in_sample(self, login: str, *, keep: bool = False) -> None: ...
    def text_code(self, entry: Entry) -> None: ...
    def password_code(self, entry: Entry) -> None: ...
    def use_browser(self, entry: Entry) -> None: ...
    def open_again(self) -> None: ...
    def use_phone(self, market: str) -> None: ...
    def use_form(self) -> None: ...
    def forgot(self, market: str) -> None: ...
    def create_account(self, market: str) -> None: ...
    def activate_sim(self) -> None: ...
    def be_guest(self, market: str) -> None: ...
    def renew_number(self, entry: Entry, again: str) -> None: ...
    def enter_code(self, code: str) -> None: ...
    def enter_second(self, code: str) -> None: ...
    def use_recovery(self, recovery: bool) -> None: ...
    def resend(self) -> None: ...
    def open_inbox(self) -> None: ...
    def new_password(self, password: str) -> None: ...
    def join_number(self, entry: Entry, *, terms: bool) -> None: ...
    def join_details(self, given: Newcomer) -> None: ...
    def finish(self) -> None: ...
    def choose_account(self, login: str, market: str) -> None: ...
    def forget_account(self, login: str, market: str) -> None: ...
    def remedy(self) -> None: ...
    def edited(self) -> None: ...
    def try_again(self) -> None: ...
    def back(self) -> None: ...


def connect(card: SignInCard, presenter: Intents, filling: Callable[[], bool]) -> None:
    """Tell ``presenter`` what happens on ``card`` and on each of its faces, now and later; ``filling`` is no typing."""
    _Connection(card, presenter, filling)


class _Connection:
    """Connects faces as they are made."""

    def __init__(self, card: SignInCard, presenter: Intents, filling: Callable[[], bool]) -> None:
        self._card = card
        self._presenter = presenter
        self._filling = filling
        card.back_wanted.connect(presenter.back)
        card.try_again_wanted.connect(presenter.try_again)
        card.remedy_wanted.connect(presenter.remedy)
        card.customer_wanted.connect(presenter.use_form)
        card.counter_wanted.connect(lambda: presenter.use_phone(card.form.market.current()))
        card.samples.chosen.connect(lambda login: presenter.sign_in_sample(login, keep=card.form.keep.isChecked()))
        card.made.connect(self._on_made)
        for face in card.faces():
            self._on_made(face)

    def _on_made(self, face: FaceView) -> None:
        presenter = self._presenter
        face.edited.connect(self._on_edited)
        face.remedy_requested.connect(presenter.remedy)
        match face:
            case FormFace():
                self._connect_form(face)
            case CodeFace():
                face.entered.connect(presenter.enter_code)
                face.resend_wanted.connect(presenter.resend)
                face.inbox_wanted.connect(presenter.open_inbox)
            case SecondFace():
                face.entered.connect(presenter.enter_second)
                face.recovery_wanted.connect(presenter.use_recovery)
            case BrowserFace():
                face.again_wanted.connect(presenter.open_again)
                face.cancelled.connect(presenter.back)
            case PhoneFace():
                face.again_wanted.connect(lambda: presenter.use_phone(self._card.form.market.current()))
            case ForgottenFace():
                face.submitted.connect(lambda: presenter.password_code(self._named(face.username.text())))
            case NewPasswordFace():
                face.submitted.connect(presenter.new_password)
            case NumberFace():
                face.submitted.connect(lambda: self._join(face))
            case DetailsFace():
                face.submitted.connect(presenter.join_details)
            case DoneFace():
                face.finished.connect(presenter.finish)
            case GuestFace():
                face.submitted.connect(lambda: self._renew(face))
            case HelpFace():
                face.closed.connect(presenter.back)

    def _connect_form(self, face: FormFace) -> None:
        presenter = self._presenter
        face.submitted.connect(lambda: presenter.sign_in(face.entry()))
        face.code_wanted.connect(lambda: presenter.text_code(self._named(face.username.text())))
        face.browser_wanted.connect(lambda: presenter.use_browser(self._named(face.username.text())))
        face.forgotten.connect(lambda: presenter.forgot(face.market.current()))
        face.account_wanted.connect(lambda: presenter.create_account(face.market.current()))
        face.sim_wanted.connect(presenter.activate_sim)
        face.guest_wanted.connect(lambda: presenter.be_guest(face.market.current()))
        face.username.account_chosen.connect(lambda login, market: self._choose(face, login, market))
        face.username.forget_requested.connect(presenter.forget_account)

    def _choose(self, face: FormFace, login: str, market: str) -> None:
        self._presenter.choose_account(login, market)
        if (first := face.first()) is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)  # the menu had it; what is left to type is the password

    def _named(self, username: str) -> Entry:
        """Return an entry without the password: what needs none is given none."""
        return replace(self._card.form.entry(), username=username, password="")

    def _join(self, face: NumberFace) -> None:
        entry = Entry(face.market.current(), face.number.text(), "", self._card.form.keep.isChecked())
        self._presenter.join_number(entry, terms=face.terms.isChecked())

    def _renew(self, face: GuestFace) -> None:
        self._presenter.renew_number(Entry(face.market.current(), face.number.text(), "", False), face.again.text())

    def _on_edited(self) -> None:
        if not self._filling():
            self._presenter.edited()
