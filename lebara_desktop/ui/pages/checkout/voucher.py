"""The voucher field of the payment step: digits in groups, each mistake with its own sentence."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lebara_desktop.ui import a11y, errors
from lebara_desktop.ui import format as show
from lebara_desktop.ui.pages.checkout.state import CheckoutState
from lebara_desktop.ui.widgets.buttons import BusyButton, Button
from lebara_desktop.ui.widgets.card_guard import Expects
from lebara_desktop.ui.widgets.form import Field, LineEdit
from lebara_desktop.ui.widgets.text import PlainLabel

_LENGTHS = (12, 14, 16)  # FEATURES.md CP10
_LONGEST_INPUT = 24


class _VoucherEdit(LineEdit):
    """Takes Enter for itself: a scanner's Enter must not reach a button."""

    submitted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submitted.emit()
            event.accept()
            return
        super().keyPressEvent(event)


class VoucherEntry(QWidget):
    """Opens on demand; ``entered`` carries the digits of a code that can be one."""

    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open = Button("", "link")
        self._open.setObjectName("checkout.voucher.open")
        self._open.clicked.connect(self._on_open)
        self._edit = _VoucherEdit(limit=_LONGEST_INPUT, expects=Expects.VOUCHER)
        self._edit.setObjectName("checkout.voucher.code")
        self._edit.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self._edit.textEdited.connect(self._on_edited)
        self._edit.submitted.connect(self._on_submit)
        self._field = Field("", self._edit)
        self._redeem = BusyButton("", "plain")
        self._redeem.setObjectName("checkout.voucher.redeem")
        self._redeem.clicked.connect(self._on_submit)
        self._done = PlainLabel(role="caption", wrap=True)
        self._done.set_tone("ok")
        self._form = QWidget()
        self._told = ""
        self._build()

    def show_state(self, state: CheckoutState) -> None:
        """Show the voucher part of ``state``."""
        self._open.setText(self.tr("Add a voucher to your credit"))
        self._field.set_label(self.tr("Voucher code"))
        self._field.set_hint(self.tr("12, 14 or 16 digits, as printed"))
        self._redeem.setText(self.tr("Redeem"))
        voucher = state.voucher
        self._redeem.set_busy(voucher.busy, self.tr("Redeeming…"))
        if voucher.error is not None:
            self._field.set_error(errors.sentence(voucher.error))
        done = ""
        if voucher.redeemed is not None:
            done = self.tr("{amount} was added to your credit.").format(amount=show.money(voucher.redeemed))
            if done != self._told:
                self._edit.clear()
                self._field.clear_error()
                a11y.announce(self, done)
        self._told = done
        self._done.setText(done)
        self._done.setVisible(bool(done))

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        row = QHBoxLayout(self._form)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._field, 1)
        side = QVBoxLayout()
        side.addSpacing(24)
        side.addWidget(self._redeem)
        side.addStretch(1)
        row.addLayout(side)
        row.addStretch(1)
        self._form.hide()
        opener = QHBoxLayout()
        opener.addWidget(self._open)
        opener.addStretch(1)
        box.addLayout(opener)
        box.addWidget(self._form)
        box.addWidget(self._done)

    def _on_open(self) -> None:
        self._form.show()
        self._open.hide()
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_edited(self, text: str) -> None:
        digits = "".join(sign for sign in text if sign.isdecimal())[: max(_LENGTHS)]
        before = sum(sign.isdecimal() for sign in text[: self._edit.cursorPosition()])
        grouped = " ".join(digits[at : at + 4] for at in range(0, len(digits), 4))
        if grouped != text:
            self._edit.setText(grouped)
            self._edit.setCursorPosition(before + max(0, before - 1) // 4)
        self._field.clear_error()

    def _on_submit(self) -> None:
        digits = self._edit.text().replace(" ", "")
        if self._redeem.busy:
            return
        if not digits:
            self._field.set_error(self.tr("Type the digits of the voucher first."))
        elif len(digits) not in _LENGTHS:
            self._field.set_error(
                self.tr("A voucher has 12, 14 or 16 digits; this has {count}.").format(count=len(digits))
            )
        else:
            self._field.clear_error()
            self.entered.emit(digits)
