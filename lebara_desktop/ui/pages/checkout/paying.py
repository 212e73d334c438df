"""The third step while the payer acts or an answer is on its way: sending, QR code, browser page, cancelling."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lebara_desktop.domain.checkout import Draft
from lebara_desktop.ui import format as show
from lebara_desktop.ui.pages.checkout.state import CheckoutState, Face
from lebara_desktop.ui.pages.checkout.words import CheckoutWords
from lebara_desktop.ui.widgets.banner import Banner
from lebara_desktop.ui.widgets.buttons import Button
from lebara_desktop.ui.widgets.chip import Chip
from lebara_desktop.ui.widgets.flow import FlowLayout
from lebara_desktop.ui.widgets.meter import Meter
from lebara_desktop.ui.widgets.qr_view import QrView
from lebara_desktop.ui.widgets.states import IconDisc, Progress
from lebara_desktop.ui.widgets.text import PlainLabel

_TEXT_WIDTH = 460  # pixels: a line of reading length
_SOON = 30  # seconds: from here on the time left is worth a warning tone


class PayingFace(QWidget):
    """What the payer has to do now, how long there is, and the ways out."""

    page_requested = Signal()
    another_way_requested = Signal()
    cancel_requested = Signal()

    def __init__(self, words: CheckoutWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._payload = ""
        self._disc = IconDisc("external", "info", 64)
        self._title = PlainLabel(role="subtitle", wrap=True)
        self._about = PlainLabel(role="muted", wrap=True)
        self._qr = QrView()
        self._qr.setObjectName("checkout.qr")
        self._chip = Chip("", "info", dot=True)
        self._left = PlainLabel(role="muted", tabular=True)
        self._left.setObjectName("checkout.time_left")
        self._meter = Meter()
        self._progress = Progress()
        self._failed = Banner("warn")
        self._failed.close_button.hide()
        self._close = PlainLabel(role="muted", wrap=True)
        self._page = Button("", "primary", "external")
        self._page.setObjectName("checkout.open_page")
        self._page.clicked.connect(self.page_requested)
        self._another = Button("", "plain")
        self._another.setObjectName("checkout.another_way")
        self._another.clicked.connect(self.another_way_requested)
        self._cancel = Button("", "plain")
        self._cancel.setObjectName("checkout.cancel_waiting")
        self._cancel.clicked.connect(self.cancel_requested)
        self._build()

    def show_state(self, state: CheckoutState) -> None:
        """Show ``state``, whose face is SENDING, QR, BROWSER or CANCELING."""
        if state.draft is None:
            return
        face = state.face
        qr, browser = face is Face.QR, face is Face.BROWSER
        self._show_code(state)
        self._disc.setVisible(not qr)
        self._disc.set({Face.BROWSER: "external", Face.CANCELING: "clock"}.get(face, "clock"), "info")
        self._title.setText(self._title_text(state, state.draft))
        self._about.setText(self._about_text(state))
        self._about.setVisible(bool(self._about.text()))
        self._show_time(state)
        self._progress.setVisible(not (qr or browser))
        self._failed.setVisible(browser and state.browser_failed)
        self._failed.set(
            "warn", self.tr("The page could not be opened on this computer. Try again, or pay another way.")
        )
        self._close.setText(
            self.tr(
                "You can close the window. If the payment goes through, the renewal is finished the next time the program"
                " starts, and you are never charged twice."
            )
        )
        self._close.setVisible(face is not Face.SENDING)
        self._page.setText(self.tr("Open the page again") if not state.browser_failed else self.tr("Open the page"))
        self._page.setVisible(browser)
        for button, text in ((self._another, self.tr("Pay another way")), (self._cancel, self.tr("Cancel order"))):
            button.setText(text)
            button.setVisible(qr or browser)
            button.setEnabled(not state.busy)

    def focus_first(self) -> None:
        """Put the focus where a stray key does no harm."""
        target = self._page if self._page.isVisibleTo(self) else self._another
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def hide_code(self) -> None:
        """Take the code off the screen: it holds a way to this order."""
        self._payload = ""
        self._qr.clear()

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 4, 0, 2)
        box.setSpacing(9)
        centre = Qt.AlignmentFlag.AlignHCenter
        for label in (self._title, self._about, self._close):
            label.setAlignment(centre)
        box.addWidget(self._disc, 0, centre)
        box.addWidget(self._title)
        box.addLayout(_column(self._about))
        box.addWidget(self._qr, 0, centre)
        waiting = FlowLayout(10, centred=True)
        waiting.addWidget(self._chip)
        waiting.addWidget(self._left)
        box.addLayout(waiting)
        box.addLayout(_column(self._meter))
        box.addLayout(_column(self._progress))
        box.addLayout(_column(self._failed))
        box.addLayout(_column(self._close))
        row = FlowLayout(12, centred=True)
        for button in (self._page, self._another, self._cancel):
            row.addWidget(button)
        box.addSpacing(4)
        box.addLayout(row)

    def _show_code(self, state: CheckoutState) -> None:
        fact = state.view.payment if state.view else None
        payload = fact.qr_payload if fact is not None and state.face is Face.QR else ""
        if payload != self._payload:
            self._payload = payload
            if payload:
                self._qr.set_payload(payload)
            else:
                self._qr.clear()
        self._qr.setVisible(bool(payload))

    def _show_time(self, state: CheckoutState) -> None:
        waiting = state.face in (Face.QR, Face.BROWSER)
        known = waiting and state.seconds_left is not None
        self._chip.setVisible(waiting)
        self._left.setVisible(known)
        self._meter.setVisible(known)
        if not waiting:
            return
        over = state.seconds_left == 0
        text = self.tr("Waiting for your phone") if state.face is Face.QR else self.tr("Waiting for the payment page")
        self._chip.set(self.tr("Time is up, checking…") if over else text, "info")
        if known and state.seconds_left is not None:
            left = show.countdown(state.seconds_left)
            self._left.setText("" if over else self.tr("expires in {time}").format(time=left))
            tone = "warn" if state.seconds_left <= _SOON else "data"
            self._meter.set_value(state.share_left or 0.0, tone)

    def _title_text(self, state: CheckoutState, draft: Draft) -> str:
        amount = show.money(draft.total)
        way = state.view.way if state.view else None
        match state.face:
            case Face.QR:
                return self.tr("Scan with {app} to pay {amount}").format(app=self._words.app(way), amount=amount)
            case Face.BROWSER:
                return self.tr("Pay {amount} on the page in your browser").format(amount=amount)
            case Face.CANCELING:
                return self.tr("Cancelling: checking that nothing was charged")
            case _:
                return self.tr("Sending… do not pay twice")

    def _about_text(self, state: CheckoutState) -> str:
        match state.face:
            case Face.BROWSER:
                return self.tr("Finish the payment there. This window goes on by itself as soon as it is done.")
            case Face.CANCELING:
                return self.tr("The operator says whether the order could still be cancelled.")
            case Face.SENDING:
                return self.tr("The order is on its way to your operator. This takes a moment.")
            case _:
                return ""


def _column(part: QWidget) -> QHBoxLayout:
    """Centre ``part`` in a column of reading width."""
    part.setMaximumWidth(_TEXT_WIDTH)
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(part, 100)
    row.addStretch(1)
    return row
