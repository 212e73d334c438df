"""The field of the sign-in card that knows the accounts of this computer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from lebara_desktop.domain.signin import KnownAccount
from lebara_desktop.domain.text import clean
from lebara_desktop.ui import format as show
from lebara_desktop.ui import theme
from lebara_desktop.ui.widgets.buttons import Button
from lebara_desktop.ui.widgets.card_guard import Expects
from lebara_desktop.ui.widgets.form import LineEdit


class NameEdit(LineEdit):
    """A number or e-mail address; the accounts of this computer open in a menu, by its button or the down key."""

    account_chosen = Signal(str, str)
    forget_requested = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent, limit=120, expects=Expects.PHONE)
        self.setInputMethodHints(Qt.InputMethodHint.ImhNoAutoUppercase)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._accounts: tuple[KnownAccount, ...] = ()
        self._button = Button("", "ghost", "user", self)
        self._button.setObjectName("signin.accounts")
        self._button.clicked.connect(self._open)
        self._button.hide()
        self.menu = QMenu(self)
        self.menu.setObjectName("signin.accounts.menu")
        self._forget = QMenu(self)
        self._forget.setObjectName("signin.accounts.forget")
        theme.dress(self.menu, "menu")
        theme.dress(self._forget, "menu")
        self._label()

    def inside(self) -> list[QWidget]:
        return [self._button]

    def set_accounts(self, accounts: Sequence[KnownAccount]) -> None:
        """Offer ``accounts``; none shows no button."""
        if tuple(accounts) != self._accounts:
            self._accounts = tuple(accounts)
            self._label()
        self._button.setVisible(bool(self._accounts))
        self._place()

    def _label(self) -> None:
        self._button.setAccessibleName(self.tr("Accounts on this computer"))
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

    def _place(self) -> None:
        shown = not self._button.isHidden()
        side = self.height() - 4
        self._button.setGeometry(self.width() - side - 3, 2, side, side)
        self.keep_free(0, side if shown else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self._accounts:
            self._open()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._label()


def _caption(one: KnownAccount) -> str:
    login = show.msisdn(one.login) if one.login.isdecimal() else clean(one.login, 60)
    return f"{clean(one.name, 40)} · {login}".replace("&", "&&")
