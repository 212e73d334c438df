"""The field of the sign-in card that knows the accounts of this computer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from lebara_desktop.domain.signin import KnownAccount
from lebara_desktop.domain.text import clean
from lebara_desktop.ui import format as show
from lebara_desktop.ui.widgets.card_guard import Expects
from lebara_desktop.ui.widgets.line_edit import ButtonEdit
from lebara_desktop.ui.widgets.menu import Menu


class NameEdit(ButtonEdit):
    """A number or e-mail address; the accounts of this computer open in a menu, by its button or the down key."""

    account_chosen = Signal(str, str)
    forget_requested = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, icon="user", limit=120, expects=Expects.PHONE)
        self.setInputMethodHints(Qt.InputMethodHint.ImhNoAutoUppercase)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._accounts: tuple[KnownAccount, ...] = ()
        self.button.setObjectName("signin.accounts")
        self.button.clicked.connect(self._open)
        self.show_button(False)
        self.menu = Menu(self, "signin.accounts.menu")
        self._forget = Menu(self, "signin.accounts.forget")
        self._label()

    def set_accounts(self, accounts: Sequence[KnownAccount]) -> None:
        """Offer ``accounts``; none shows no button."""
        if tuple(accounts) != self._accounts:
            self._accounts = tuple(accounts)
            self._label()
        self.show_button(bool(self._accounts))

    def _label(self) -> None:
        self.button.setAccessibleName(self.tr("Accounts on this computer"))
        self.menu.clear()
        for place, one in enumerate(self._accounts):
            action = self.menu.addAction(_caption(one))
            action.setObjectName(f"signin.account.{place}")
            action.triggered.connect(lambda _on=False, a=one: self.account_chosen.emit(a.login, a.market))
        self.menu.addSeparator()
        self._forget.clear()
        self._forget.setTitle(self.tr("Forget an account"))
        self.menu.addMenu(self._forget).setObjectName("signin.forget")
        for place, one in enumerate(self._accounts):
            action = self._forget.addAction(_caption(one))
            action.setObjectName(f"signin.forget.{place}")
            action.triggered.connect(lambda _on=False, a=one: self._on_forget(a))

    def _on_forget(self, account: KnownAccount) -> None:
        """Tell it once the menu is done with its entry, which goes away then."""
        QTimer.singleShot(0, self, lambda: self.forget_requested.emit(account.login, account.market))

    def _open(self) -> None:
        self.menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self._accounts:
            self._open()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._label()


def _caption(one: KnownAccount) -> str:
    login = show.msisdn(one.login) if one.login.isdecimal() else clean(one.login, 60)
    return f"{clean(one.name, 40)} · {login}".replace("&", "&&")
