"""The last step: paid and active are two facts, and both are shown from the operator's own records."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QStandardPaths, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from lebara_desktop.domain.account import PlanStatus
from lebara_desktop.domain.checkout import Draft
from lebara_desktop.domain.plans import Allowance, Kind
from lebara_desktop.domain.proof import Proof
from lebara_desktop.ui import a11y
from lebara_desktop.ui import format as show
from lebara_desktop.ui.pages.checkout.network_check import NetworkCheck
from lebara_desktop.ui.pages.checkout.receipt import ReceiptLine, as_text, save_pdf
from lebara_desktop.ui.pages.checkout.state import CheckoutState, Face
from lebara_desktop.ui.pages.checkout.words import CheckoutWords
from lebara_desktop.ui.pages.plans.words import PlanWords
from lebara_desktop.ui.widgets.banner import Banner
from lebara_desktop.ui.widgets.buttons import Button
from lebara_desktop.ui.widgets.check_list import CheckItem, CheckList
from lebara_desktop.ui.widgets.flow import FlowLayout
from lebara_desktop.ui.widgets.states import IconDisc
from lebara_desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from lebara_desktop.services.checkout import CheckoutView


class DoneFace(QWidget):
    """What has been proved so far, the network check, and the receipt as text or PDF."""

    finish_requested = Signal()
    check_answered = Signal(str, bool)
    checks_restarted = Signal()

    def __init__(self, words: CheckoutWords, plans: PlanWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._plans = plans
        self._receipt: list[ReceiptLine] = []
        self._reference = ""
        self._dialog: QFileDialog | None = None
        self._disc = IconDisc("check", "ok", 46)
        self._title = PlainLabel(role="subtitle", wrap=True)
        self._title.setObjectName("checkout.result")
        self._about = PlainLabel(role="muted", wrap=True)
        self._late = Banner("warn")
        self._late.close_button.hide()
        self._list = CheckList()
        self._list.setObjectName("checkout.proof")
        self._network = NetworkCheck()
        self._network.answered.connect(self.check_answered)
        self._network.restarted.connect(self.checks_restarted)
        self._copy = Button("", "plain", "copy")
        self._copy.setObjectName("checkout.receipt.copy")
        self._copy.clicked.connect(self._on_copy)
        self._save = Button("", "plain", "receipt")
        self._save.setObjectName("checkout.receipt.save")
        self._save.clicked.connect(self._on_save)
        self._told = PlainLabel(role="caption", wrap=True)
        self._home = Button("", "action")
        self._home.setObjectName("checkout.finish")
        self._home.clicked.connect(self.finish_requested)
        self._build()

    def show_state(self, state: CheckoutState, receipt: list[ReceiptLine]) -> None:
        """Show how far the order of ``state`` has come."""
        draft, view = state.draft, state.view
        if draft is None or view is None:
            return
        if draft.reference != self._reference:
            self._told.setText("")
            self._told.hide()
        self._receipt, self._reference = receipt, draft.reference
        active = state.face is Face.DONE
        self._disc.set("check" if active else "clock", "ok" if active else "info")
        self._title.setText(self._title_text(state, draft, view))
        self._about.setText(self._about_text(state, draft, view))
        self._late.setVisible(state.late)
        late = self.tr(
            "This takes longer than usual. Your payment is safe. Contact support and read them the reference {reference}."
        )
        self._late.set("warn", late.format(reference=draft.reference))
        proof = view.proof
        items = [
            self._paid(state, draft, view),
            self._completed(state, draft, view),
            self._on_account(state, proof),
            self._confirmed(state, proof),
        ]
        check = active and not state.guest  # the phone is perhaps somebody else's
        if check:
            items.append(self._network.item(state))
        self._list.set_items(items)
        self._network.setVisible(check)
        self._network.show_state(state)
        self._copy.setText(self.tr("Copy receipt"))
        self._save.setText(self.tr("Save as PDF"))
        for button in (self._copy, self._save):
            button.setVisible(bool(receipt))
        self._home.setText(self.tr("Done") if state.guest else self.tr("Dashboard"))

    def focus_first(self) -> None:
        """Put the focus on the way on."""
        self._home.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(self._disc, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(self._title)
        words.addWidget(self._about)
        head.addLayout(words, 1)
        box.addLayout(head)
        for part in (self._late, self._list, self._network, self._told):
            box.addWidget(part)
        row = FlowLayout(10, spread=True)
        for button in (self._copy, self._save, self._home):
            row.addWidget(button)
        box.addLayout(row)

    def _title_text(self, state: CheckoutState, draft: Draft, view: CheckoutView) -> str:
        plan = draft.offer.name
        proof = view.proof
        if state.face is Face.ACTIVATING:
            return self.tr("Paid. Your plan is being activated")
        if proof is None or proof.plan is None:
            return self.tr("{plan} is paid and completed").format(plan=plan)
        if proof.plan.status is PlanStatus.QUEUED:
            return self.tr("{plan} is paid and booked").format(plan=plan)
        return self.tr("{plan} is active").format(plan=plan)

    def _about_text(self, state: CheckoutState, draft: Draft, view: CheckoutView) -> str:
        if state.face is Face.ACTIVATING:
            return self.tr("This page goes on by itself. You can close the program: nothing is lost.")
        proof, order = view.proof, view.order
        span = proof.plan.period if proof is not None and proof.plan is not None else None
        span = span or (order.validity if order is not None else None) or draft.validity
        start, end = (self._words.day(one, state.zone) for one in (span.start, span.end))
        if span.start > state.now:
            return self.tr("It starts {start} and runs to {end}").format(start=start, end=end)
        return self.tr("It runs to {end}").format(end=end)

    def _paid(self, state: CheckoutState, draft: Draft, view: CheckoutView) -> CheckItem:
        fact = view.payment
        parts = [show.money(draft.total), self._words.paid_with(state)]
        if fact is not None and fact.at is not None:
            parts.append(show.time(fact.at, state.zone, seconds=True))
        return CheckItem("paid", self.tr("Payment received"), " · ".join(part for part in parts if part), "ok")

    def _completed(self, state: CheckoutState, draft: Draft, view: CheckoutView) -> CheckItem:
        title = self.tr("Order completed")
        order, paid = view.order, view.payment
        if state.face is not Face.DONE:
            text = self.tr("{reference} · the operator is working on it").format(reference=draft.reference)
            return CheckItem("completed", title, text, "wait")
        text = draft.reference
        if order is not None and order.completed_at is not None and paid is not None and paid.at is not None:
            seconds = max(0, round((order.completed_at - paid.at).total_seconds()))
            text = self.tr("{reference} · {seconds} s after payment").format(
                reference=text, seconds=show.number(seconds)
            )
        return CheckItem("completed", title, text, "ok")

    def _on_account(self, state: CheckoutState, proof: Proof | None) -> CheckItem:
        title = self.tr("Plan on this number") if state.guest else self.tr("Plan on your account")
        if proof is None or not proof.on_account or proof.paid_until is None or proof.order is None:
            waiting = state.face is Face.DONE
            text = (
                self.tr("Reading it back from the operator…")
                if waiting
                else self.tr("Follows when the order is completed")
            )
            return CheckItem("account", title, text, "wait" if waiting else "todo")
        parts = [self.tr("Read back from the operator: order {id}").format(id=proof.order.id[:24])]
        new = self._words.day(proof.paid_until, state.zone)
        old = proof.before.paid_until
        if old is None:
            parts.append(self.tr("paid until {new}").format(new=new))
        else:
            text = self.tr("paid until {old} → {new}")
            parts.append(text.format(old=self._words.day(old, state.zone), new=new))
        change = self._allowance_change(proof)
        if change:
            parts.append(change)
        return CheckItem("account", title, " · ".join(parts), "ok")

    def _allowance_change(self, proof: Proof) -> str:
        new = _first(proof.plan.allowances) if proof.plan is not None else None
        if new is None:
            return ""
        old = next((one for one in proof.before.allowances if one.kind is new.kind), None)
        if old is None or old == new:
            return self._plans.allowance(new)
        text = self.tr("{old} → {new}")
        return text.format(old=self._plans.allowance(old), new=self._plans.allowance(new))

    def _confirmed(self, state: CheckoutState, proof: Proof | None) -> CheckItem:
        title = self.tr("Confirmation sent")
        if proof is None or not proof.messages:
            done = state.face is Face.DONE
            text = (
                self.tr("Not seen yet; the renewal does not depend on it")
                if done
                else self.tr("Follows by SMS or e-mail")
            )
            return CheckItem("confirmed", title, text, "wait" if done else "todo")
        parts = []
        for one in proof.messages:
            if one.channel.casefold() == "sms":
                number = one.receiver.lstrip("+") or (state.draft.msisdn.digits if state.draft else "")
                text = self.tr("SMS to {number}").format(number=show.msisdn(number))
            else:
                address = self._words.masked_mail(one.receiver or state.email)
                text = self.tr("e-mail to {address}").format(address=address) if address else self.tr("e-mail")
            if text not in parts:
                parts.append(text)
        return CheckItem("confirmed", title, show.listed(parts), "ok")

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(as_text(self._receipt))
        self._tell(self.tr("Receipt copied"), "ok")

    def _on_save(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or QDir.homePath()
        dialog = QFileDialog(self, self.tr("Save receipt"), folder, self.tr("PDF files (*.pdf)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"Lebara {self._reference}.pdf")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.save_to)
        self._dialog = dialog
        dialog.open()

    def save_to(self, path: str) -> None:
        """Write the receipt to ``path`` as PDF and say whether it worked."""
        title = self.tr("Receipt {reference}").format(reference=self._reference)
        if save_pdf(path, self._receipt, title):
            self._tell(self.tr("Saved as {path}").format(path=path), "ok")
        else:
            self._tell(self.tr("The file could not be written. Choose another folder."), "bad")

    def _tell(self, text: str, tone: str) -> None:
        self._told.setText(text)
        self._told.set_tone(tone)
        self._told.show()
        a11y.announce(self, text)


def _first(allowances: tuple[Allowance, ...]) -> Allowance | None:
    """Return the allowance that says most: data, else international minutes, else the first."""
    for kind in (Kind.DATA, Kind.INTL_MINUTES):
        found = next((one for one in allowances if one.kind is kind), None)
        if found is not None:
            return found
    return allowances[0] if allowances else None
