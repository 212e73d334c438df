"""The slip as it will be printed, on the paper that is chosen; to a printer or into a PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QRectF, QSize, QStandardPaths, Qt
from PySide6.QtGui import QColor, QPageSize, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lebara_desktop.ui import a11y, theme
from lebara_desktop.ui import slip as paper_slip
from lebara_desktop.ui.slip import Paper, Slip
from lebara_desktop.ui.widgets.buttons import Button
from lebara_desktop.ui.widgets.card import fill
from lebara_desktop.ui.widgets.painted import Painted
from lebara_desktop.ui.widgets.segmented import SegmentedControl
from lebara_desktop.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_EDGE = 6  # pixels around the sheet, for its shadow


class SlipView(Painted):
    """The sheet, as large as its place allows: paper is white in the dark, too."""

    def __init__(self, slip: Slip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slip = slip
        self._paper = Paper.ROLL
        self.setObjectName("slip.preview")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleDescription(slip.spoken())

    def set_paper(self, paper: Paper) -> None:
        """Show the slip on other paper."""
        self._paper = paper
        self._refresh()

    def sizeHint(self) -> QSize:
        return QSize(300, 430)

    def minimumSizeHint(self) -> QSize:
        return QSize(220, 300)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = paper_slip.page_size(self._slip, self._paper).rect(QPageSize.Unit.Point)
        room = QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        scale = min(room.width() / size.width(), room.height() / size.height(), 1.6)
        sheet = QRectF(0, 0, size.width() * scale, size.height() * scale)
        sheet.moveCenter(room.center())
        sheet.moveTop(room.top())
        painter.setPen(QPen(QColor(theme.current().line), 1))
        painter.setBrush(QColor("white"))
        painter.drawRect(sheet)
        painter.translate(sheet.topLeft())
        painter.scale(scale, scale)
        paper_slip.paint(painter, self._slip, self._paper)


class SlipDialog(QDialog):
    """Preview, paper, Print and Save. Show it with ``open()``."""

    def __init__(self, parent: QWidget | None, slip: Slip, about: str = "") -> None:
        """``about`` says what the slip is for; empty: an order that is not settled."""
        super().__init__(parent)
        self._slip = slip
        self._about = about
        self._further: QDialog | None = None
        self.setObjectName("slip")
        fill(self, "surface")
        self.setModal(True)
        self.setWindowTitle(self.tr("Print a slip"))
        self.setAccessibleName(self.tr("Print a slip"))
        self.resize(720, 520)
        self._view = SlipView(slip, self)
        self._view.setAccessibleName(self.tr("The slip as it will be printed"))
        self._paper = SegmentedControl(name=self.tr("Paper"), stretch=True)
        self._paper.setObjectName("slip.paper")
        self._paper.set_options([(Paper.ROLL, self.tr("Roll, 80 mm")), (Paper.A4, self.tr("A4 sheet"))])
        self._paper.chosen.connect(lambda key: self._view.set_paper(Paper(key)))
        self._told = PlainLabel(role="caption", wrap=True)
        self._told.setObjectName("slip.told")
        self._print = self._button("slip.print", self.tr("Print…"), "primary", self._on_print)
        self._save = self._button("slip.save", self.tr("Save as PDF…"), "plain", self._on_save)
        self._close = self._button("slip.close", self.tr("Close"), "plain", self.reject)
        self._build()
        self._print.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def paper(self) -> Paper:
        """The paper that is chosen."""
        return Paper(self._paper.current())

    def save_to(self, path: str) -> None:
        """Write the slip to ``path`` as PDF, and say whether it worked."""
        if paper_slip.save_pdf(path, self._slip, self.paper):
            self._tell(self.tr("Saved as {path}").format(path=path), "ok")
        else:
            self._tell(self.tr("The file could not be written. Choose another folder."), "bad")

    def print_to(self, printer: QPrinter) -> None:
        """Print the slip, and say whether the printer took it."""
        printer.setDocName(f"Lebara {self._slip.reference}")
        printer.setFullPage(True)
        if paper_slip.print_on(printer, printer.resolution(), self._slip, self.paper):
            self._tell(self.tr("Sent to the printer."), "ok")
        else:
            self._tell(self.tr("The printer did not take it. Save the slip as PDF instead."), "bad")

    def exec(self) -> int:
        """Refuse: a nested event loop wedges the tasks of the running one."""
        raise RuntimeError("use open()")

    def _button(self, name: str, text: str, kind: str, slot: object) -> Button:
        made = Button(text, kind, parent=self)
        made.setObjectName(name)
        made.clicked.connect(slot)
        return made

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 22, 24, 22)
        row.setSpacing(24)
        row.addWidget(self._view, 1)
        side = QVBoxLayout()
        side.setSpacing(10)
        side.addWidget(PlainLabel(self.tr("Print a slip"), "subtitle", self, wrap=True))
        about = self._about or self.tr(
            "For the customer to keep: the reference, what was attempted, and not to pay again."
        )
        text = PlainLabel(about, "muted", self, wrap=True)
        side.addWidget(text)
        side.addSpacing(6)
        side.addWidget(self._paper)
        side.addStretch(1)
        side.addWidget(self._told)
        for button in (self._print, self._save, self._close):
            side.addWidget(button)
        holder = QWidget(self)
        side.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(side)
        holder.setFixedWidth(max(270, self._paper.sizeHint().width()))
        row.addWidget(holder)
        self._told.hide()

    def _on_save(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or QDir.homePath()
        dialog = QFileDialog(self, self.tr("Save the slip"), folder, self.tr("PDF files (*.pdf)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"Lebara {self._slip.reference}.pdf")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.save_to)
        self._further = dialog
        dialog.open()

    def _on_print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # slow to load, and rarely needed

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageSize(paper_slip.page_size(self._slip, self.paper))
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.print_to(printer))
        self._further = dialog
        QDialog.open(dialog)  # its own open() wants a receiver

    def _tell(self, text: str, tone: str) -> None:
        self._told.setText(text)
        self._told.set_tone(tone)
        self._told.show()
        a11y.announce(self, text)
