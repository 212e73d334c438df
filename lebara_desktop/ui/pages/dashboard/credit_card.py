"""The credit card: the balance with its own expiry, and a voucher entered in place."""

from __future__ import annotations

from datetime import tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lebara_desktop.ui import a11y, errors
from lebara_desktop.ui import format as show
from lebara_desktop.ui.pages.dashboard.parts import Lines, Trouble, local_date
from lebara_desktop.ui.pages.dashboard.state import CreditFace, VoucherFace, VoucherSlip
from lebara_desktop.ui.pages.dashboard.voucher_edit import VoucherEdit
from lebara_desktop.ui.widgets.buttons import BusyButton, Button
from lebara_desktop.ui.widgets.card import Card
from lebara_desktop.ui.widgets.flow import FlowLayout
from lebara_desktop.ui.widgets.form import Field
from lebara_desktop.ui.widgets.text import PlainLabel


class CreditCard(Card):
    """Money on the account, apart from the plan."""

    voucher_opened = Signal()
    voucher_closed = Signal()
    voucher_entered = Signal(str)
    voucher_edited = Signal()
    try_again_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dashboard.credit")
        self._was = VoucherFace()
        self._title = PlainLabel("", "strong", self)
        self._title.set_tone("muted")
        self._amount = PlainLabel("", "figure", self, tabular=True)
        self._amount.setObjectName("dashboard.credit.amount")
        self._caption = PlainLabel("", "caption", self, wrap=True)
        self._added = PlainLabel("", "label", self, wrap=True)
        self._added.setObjectName("dashboard.voucher.added")
        self._added.set_tone("ok")
        self._waiting = Lines(((110, 28), (180, 12), (120, 12)), self)
        self._trouble = Trouble(self)
        self._trouble.try_again_requested.connect(self.try_again_requested)
        self._open = Button("", "plain", parent=self)
        self._open.setObjectName("dashboard.voucher")
        self._open.clicked.connect(self.voucher_opened)
        self._form = self._make_form()
        for part in (self._title, self._amount, self._caption, self._added, self._waiting, self._trouble):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.body.addWidget(self._form)
        self.body.addWidget(self._open)

    def _make_form(self) -> QWidget:
        form = QWidget(self)
        self._code = VoucherEdit(form)
        self._code.setObjectName("dashboard.voucher.code")
        self._code.returnPressed.connect(self._on_enter)
        self._code.textEdited.connect(self.voucher_edited)
        self._code.escaped.connect(self.voucher_closed)
        self._field = Field("", self._code, parent=form)
        self._redeem = BusyButton("", "primary", parent=form)
        self._redeem.setObjectName("dashboard.voucher.redeem")
        self._redeem.clicked.connect(self._on_enter)
        self._cancel = Button("", "plain", parent=form)
        self._cancel.setObjectName("dashboard.voucher.cancel")
        self._cancel.clicked.connect(self.voucher_closed)
        buttons = FlowLayout(8, stretch=0)
        buttons.addWidget(self._redeem)
        buttons.addWidget(self._cancel)
        box = QVBoxLayout(form)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        box.addWidget(self._field)
        box.addLayout(buttons)
        return form

    def show_state(self, face: CreditFace, zone: tzinfo) -> None:
        """Show the credit and the voucher field."""
        credit, voucher = face.credit, face.voucher
        self._title.setText(self.tr("Credit balance"))
        self._waiting.setVisible(not face.known and face.error is None)
        self._trouble.show_error(face.error)
        self._amount.setText(show.money(credit.balance) if credit is not None else self.tr("None"))
        self._amount.setVisible(face.known)
        self._caption.setText(self._caption_of(face, zone))
        self._caption.setVisible(face.known and not voucher.open)
        self._open.setText(self.tr("Enter a voucher"))
        self._open.setVisible(credit is not None and not voucher.open)
        self._show_voucher(voucher, usable=credit is not None)

    def _caption_of(self, face: CreditFace, zone: tzinfo) -> str:
        if face.credit is None:
            return self.tr("This account holds no credit.")
        use = self.tr("Used for calls outside your plan.")
        if face.credit.expires is None:
            return use
        expiry = self.tr("Expires {date}").format(date=local_date(face.credit.expires, zone))
        return f"{use}\n{expiry}"

    def _show_voucher(self, voucher: VoucherFace, *, usable: bool) -> None:
        opened = usable and voucher.open
        just_opened = opened and not self._form.isVisibleTo(self)
        self._form.setVisible(opened)
        self._field.set_label(self.tr("Voucher code"))
        self._redeem.setText(self.tr("Redeem"))
        self._redeem.set_busy(voucher.busy, self.tr("Redeeming…"))
        self._cancel.setText(self.tr("Cancel"))
        self._cancel.setEnabled(not voucher.busy)
        self._code.setReadOnly(voucher.busy)
        self._field.set_error(self._error_of(voucher))
        added = voucher.added
        self._added.setVisible(added is not None)
        if added is not None:
            self._added.setText(self.tr("{amount} added.").format(amount=show.money(added)))
            if added != self._was.added:
                self._code.clear()
                a11y.announce(self._added, self._added.text())
        if just_opened:
            self._code.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._was.open and not opened:
            self._open.setFocus(Qt.FocusReason.OtherFocusReason)
        self._was = voucher

    def _error_of(self, voucher: VoucherFace) -> str:
        slips = {
            VoucherSlip.EMPTY: self.tr("Enter the digits of the voucher."),
            VoucherSlip.PHONE: self.tr("That looks like a phone number. The voucher code is on the card or receipt."),
            VoucherSlip.ICCID: self.tr("That is the number of a SIM card. The voucher code has 12, 14 or 16 digits."),
            VoucherSlip.LENGTH: self.tr("A voucher code has 12, 14 or 16 digits."),
        }
        if voucher.slip is not None:
            return slips[voucher.slip]
        if voucher.error is None:
            return ""
        said = errors.sentence(voucher.error)
        phone = self.tr("It looks like a phone number.")
        return show.sentences((said, phone)) if voucher.like_phone else said

    def _on_enter(self) -> None:
        if not self._redeem.busy:
            self.voucher_entered.emit(self._code.text())
