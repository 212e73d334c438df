"""The list of past orders: one row each, paid and carried out beside each other, and the receipt."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDir, QEvent, QObject, QStandardPaths, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QGridLayout, QVBoxLayout, QWidget

from lebara_desktop.domain.orders import OrderEntry
from lebara_desktop.ui import format as show
from lebara_desktop.ui.pages.orders.state import OrdersState, Receipt
from lebara_desktop.ui.pages.orders.words import OrderWords
from lebara_desktop.ui.theme import fonts
from lebara_desktop.ui.widgets.buttons import Button
from lebara_desktop.ui.widgets.card import Separator
from lebara_desktop.ui.widgets.chip import Chip
from lebara_desktop.ui.widgets.page_scroll import GridLayout
from lebara_desktop.ui.widgets.text import ElidedLabel, PlainLabel

_TOP = Qt.AlignmentFlag.AlignTop
_AT_ONCE = 2  # rows made in one turn of the event loop; each takes some 10 ms
_FACT = 132  # pixels of a column with a chip
_FACT_BELOW = 160  # and where it stands below the plan
_STACKED_BELOW = 660  # pixels of the list, as designed, under which a row takes two lines
_COLUMNS = 5
_LINES = 3  # of the grid, for each order: a thin line, the columns, what stands below them


class OrderRow(QObject):
    """The parts of one row in the grid of ``OrderList``; not a widget itself, so that the columns stand in line."""

    def __init__(self, owner: OrderList, order: str) -> None:
        super().__init__(owner)
        self.order = order
        self._reference = ""
        self._words = owner.words
        self._plan = ElidedLabel(role="strong")
        self._about = PlainLabel(role="caption", wrap=True)
        self._validity = PlainLabel(role="caption", wrap=True)
        self._told = PlainLabel(role="caption", wrap=True)
        self._told.setObjectName(f"orders.receipt.told.{order}")
        self._amount = PlainLabel(role="strong", tabular=True)
        self._money, self._work = Chip(), Chip()
        self._money.setObjectName(f"orders.payment.{order}")
        self._work.setObjectName(f"orders.work.{order}")
        self._paid_with, self._done_at = ElidedLabel(role="caption"), PlainLabel(role="caption")
        self._open, self._save = Button("", "link"), Button("", "link")
        self._open.setObjectName(f"orders.receipt.open.{order}")
        self._save.setObjectName(f"orders.receipt.save.{order}")
        self._open.clicked.connect(lambda: owner.receipt_opened.emit(order))
        self._save.clicked.connect(lambda: owner.ask_where(order, self._reference))
        self._states = (_stack(self._money, self._paid_with), _stack(self._work, self._done_at))
        plan = _stack(self._plan, self._about, self._validity, self._told)
        self.cells = (plan, self._amount, *self._states, _stack(self._open, self._save))
        self._below = QWidget()
        self._facts = GridLayout(_FACT_BELOW, self._below, spacing=18)
        self._below.hide()

    def parts(self) -> tuple[QWidget, ...]:
        """Return what the list has to take away with the row."""
        return (*self.cells, self._below)

    def place(self, grid: QGridLayout, at: int, *, stacked: bool) -> None:
        """Stand in ``grid`` from its line ``at`` on; ``stacked``: the states and the receipt below the plan."""
        for cell in self.parts():
            grid.removeWidget(cell)
            self._facts.removeWidget(cell)
        for cell in self._states:
            cell.setMinimumWidth(fonts.grown(_FACT))
        plan, amount, *rest = self.cells
        ending = _TOP | Qt.AlignmentFlag.AlignTrailing
        grid.addWidget(plan, at, 0, 1, _COLUMNS - 1 if stacked else 1, _TOP)
        grid.addWidget(amount, at, _COLUMNS - 1 if stacked else 1, ending)
        for column, cell in enumerate(rest, 2):
            if stacked:
                self._facts.addWidget(cell)
            else:
                grid.addWidget(cell, at, column, _TOP)
        if stacked:
            grid.addWidget(self._below, at + 1, 0, 1, _COLUMNS)
        self._below.setVisible(stacked)

    def show_entry(self, entry: OrderEntry, state: OrdersState, receipt: Receipt | None) -> None:
        """Show ``entry``."""
        words, fact = self._words, entry.order.fact
        self._reference = entry.reference
        self._plan.setText(entry.order.plan or self.tr("Plan"))
        ordered, number = words.when(entry.order.ordered_at, state.zone), show.msisdn(entry.order.msisdn.digits)
        self._about.setText(f"{ordered} · {number}")
        validity = words.validity(entry, state.zone)
        self._validity.setText(f"{entry.reference} · {validity}" if validity else entry.reference)
        self._amount.setText(show.money(fact.amount))
        money, work = words.money(entry), words.work(entry)
        self._money.set(*money)
        self._work.set(*work)
        self._money.setAccessibleName(self.tr("Payment: {state}").format(state=money[0]))
        self._work.setAccessibleName(self.tr("Order: {state}").format(state=work[0]))
        _say(self._paid_with, words.paid_with(entry))
        _say(self._done_at, words.done_at(entry, state.zone))
        self._show_receipt(entry, receipt)

    def _show_receipt(self, entry: OrderEntry, receipt: Receipt | None) -> None:
        words = self._words
        self._open.setText(self.tr("Open receipt"))
        self._save.setText(self.tr("Save receipt…"))
        for button in (self._open, self._save):
            button.setAccessibleName(f"{button.plain_text()} {entry.reference}")
            button.setVisible(entry.has_receipt)
            button.setEnabled(receipt is None or not receipt.busy)
        text, tone = words.receipt(receipt) if receipt is not None else ("", "")
        if receipt is not None and receipt.busy:
            text, tone = self.tr("Reading the receipt…"), ""
        _say(self._told, text)
        self._told.set_tone(tone)


class OrderList(QWidget):
    """Rows under a head. ``receipt_opened`` carries an order's number, ``receipt_saved`` also where its receipt shall go."""

    receipt_opened = Signal(str)
    receipt_saved = Signal(str, str)

    def __init__(self, words: OrderWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self._state = OrdersState()
        self._scale, self._stacked = fonts.scale(), False
        self._rows: list[OrderRow] = []
        self._more = QTimer(self)
        self._more.setSingleShot(True)
        self._more.setInterval(0)
        self._more.timeout.connect(self._add_some)
        self._lines: list[QWidget] = []
        self._dialog: QFileDialog | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(0, 1)
        self._heads = [PlainLabel(role="label") for _ in range(5)]
        for column, head in enumerate(self._heads):
            head.set_tone("muted")
            self._grid.addWidget(head, 0, column)
        self._heads[1].setAlignment(Qt.AlignmentFlag.AlignTrailing)

    def show_state(self, state: OrdersState) -> None:
        """Show the orders of ``state``; rows that stay keep the focus."""
        for head, text in zip(
            self._heads,
            (self.tr("Plan"), self.tr("Amount"), self.tr("Payment"), self.tr("Order"), self.tr("Receipt")),
            strict=True,
        ):
            head.setText(text)
        self._state = state
        self._keep([one.order.fact.id for one in state.orders])
        for row, entry in zip(self._rows, state.orders, strict=False):
            row.show_entry(entry, state, state.receipts.get(row.order))
        self._add_some()

    def ask_where(self, order: str, reference: str) -> None:
        """Ask where a receipt shall be saved; the answer comes as ``receipt_saved``."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or QDir.homePath()
        dialog = QFileDialog(self, self.tr("Save receipt"), folder, self.tr("PDF files (*.pdf)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"Lebara {reference}.pdf")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.receipt_saved.emit(order, path))
        self._dialog = dialog
        dialog.open()

    def _keep(self, wanted: Sequence[str]) -> None:
        """Keep the rows that begin as ``wanted`` does; what is further down is made new."""
        same = 0
        while same < min(len(wanted), len(self._rows)) and self._rows[same].order == wanted[same]:
            same += 1
        for row in self._rows[same:]:
            for cell in row.parts():
                _discard(self._grid, cell)
            row.deleteLater()
        for line in self._lines[same:]:
            _discard(self._grid, line)
        del self._rows[same:], self._lines[same:]

    def _add_some(self) -> None:
        """Add a few of the missing rows, and the others in the next turns of the event loop."""
        state = self._state
        for entry in state.orders[len(self._rows) :][:_AT_ONCE]:
            row = OrderRow(self, entry.order.fact.id)
            row.show_entry(entry, state, state.receipts.get(row.order))
            self._add(row)
        if len(self._rows) < len(state.orders):
            self._more.start()

    def _add(self, row: OrderRow) -> None:
        at = 1 + _LINES * len(self._rows)
        line = Separator(self)
        self._grid.addWidget(line, at, 0, 1, _COLUMNS)
        line.setVisible(bool(self._lines) or not self._stacked)
        row.place(self._grid, at + 1, stacked=self._stacked)
        self._rows.append(row)
        self._lines.append(line)

    def _settle(self) -> None:
        """Choose between columns and rows of two lines."""
        scale, stacked = fonts.scale(), self.width() < fonts.grown(_STACKED_BELOW)
        if (scale, stacked) == (self._scale, self._stacked):
            return
        self._scale, self._stacked = scale, stacked
        for part in (*self._heads, *self._lines[:1]):
            part.setVisible(not stacked)
        for place, row in enumerate(self._rows):
            row.place(self._grid, 2 + _LINES * place, stacked=stacked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:  # the text size may be another one
            self._settle()


def _stack(*parts: QWidget) -> QWidget:
    holder = QWidget()
    box = QVBoxLayout(holder)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(3)
    for part in parts:
        if isinstance(part, Chip | Button):
            box.addWidget(part, 0, Qt.AlignmentFlag.AlignLeading)
        else:
            box.addWidget(part)
    box.addStretch(1)
    return holder


def _say(label: PlainLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))


def _discard(grid: QGridLayout, part: QWidget) -> None:
    grid.removeWidget(part)
    part.hide()
    part.deleteLater()
