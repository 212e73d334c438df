"""A number alone: somebody renews it without an account. It is typed twice, for a wrong digit would pay for a stranger."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from lebara_desktop.domain.errors import SignInReason
from lebara_desktop.ui.pages.login.faces.base import FaceView, RefusedField
from lebara_desktop.ui.pages.login.state import LoginState, Slip
from lebara_desktop.ui.widgets.buttons import BusyButton
from lebara_desktop.ui.widgets.card_guard import Expects
from lebara_desktop.ui.widgets.form import LineEdit, Select

_R = SignInReason


class GuestFace(FaceView):
    """Country and the number, twice. ``submitted`` tells that its plans are wanted."""

    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = self.add_text("body")
        self.market = Select(parent=self)
        self._market_field = self.add_field(self.market, "signin.guest.country", (_R.WRONG_MARKET,))
        self._market_field.remedy.setObjectName("signin.guest.switch_country")
        self.number, self.again = self._edit(), self._edit()
        known = (_R.UNKNOWN_NUMBER, _R.INVALID_NUMBER, _R.NOT_ACTIVATED, _R.NUMBER_LOST)
        slips = (Slip.USERNAME_EMPTY, Slip.USERNAME_WRONG)
        self._number_field: RefusedField = self.add_field(self.number, "signin.guest.number", known, slips)
        self._number_field.remedy.setObjectName("signin.guest.remedy")
        self._again_field = self.add_field(self.again, "signin.guest.again", (), (Slip.NUMBERS_DIFFER,))
        self._submit = BusyButton("", "action", parent=self, large=True)
        self._submit.setObjectName("signin.guest.submit")
        self.box.addWidget(self._submit)
        self._privacy = self.add_text("caption")
        self.market.currentIndexChanged.connect(self.edited)
        for edit in (self.number, self.again):
            edit.textEdited.connect(self.edited)
            edit.returnPressed.connect(self.submitted)
        self._submit.clicked.connect(self.submitted)
        self.retranslate()

    def first(self) -> QWidget | None:
        return self.wrong() or (self.number if not self.number.text() else self.again)

    def show_state(self, state: LoginState) -> None:
        self._market_field.setVisible(len(state.markets) > 1)
        self._submit.set_busy(state.busy, self.tr("Looking up…"))
        self._submit.setEnabled(not state.locked_for)

    def forget_typed(self) -> None:
        self.number.clear()
        self.again.clear()

    def retranslate(self) -> None:
        self._text.setText(
            self.tr("Yours, or that of somebody you want to help. You choose a plan and pay, that is all.")
        )
        self._market_field.set_label(self.tr("Country"))
        self._number_field.set_label(self.tr("Mobile number"))
        self._again_field.set_label(self.tr("The same number again"))
        self._submit.setText(self.tr("See the plans"))
        self._privacy.setText(
            self.tr(
                "You do not see whose number it is or what is on it. Its owner is told that a plan was bought, not by whom."
            )
        )

    def _edit(self) -> LineEdit:
        made = LineEdit(parent=self, limit=40, expects=Expects.PHONE)
        made.setInputMethodHints(Qt.InputMethodHint.ImhDialableCharactersOnly)
        made.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        return made
