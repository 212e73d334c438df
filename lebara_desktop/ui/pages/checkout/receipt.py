"""The receipt: what it says, how it looks, and its text and PDF forms. Only facts of the operator's answers enter it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QObject, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QGuiApplication,
    QPageSize,
    QPainter,
    QPaintEvent,
    QPdfWriter,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from lebara_desktop.domain.checkout import Draft
from lebara_desktop.ui import format as show
from lebara_desktop.ui import theme
from lebara_desktop.ui.pages.checkout.state import CheckoutState
from lebara_desktop.ui.pages.checkout.words import CheckoutWords
from lebara_desktop.ui.pages.plans.words import PlanWords
from lebara_desktop.ui.widgets.painted import Painted

if TYPE_CHECKING:
    from lebara_desktop.services.checkout import CheckoutView

_WIDTH = 36  # characters, as a receipt printer of 58 mm writes them
_FIXED = ("Menlo", "Consolas", "DejaVu Sans Mono", "Liberation Mono", "Noto Sans Mono", "Courier New")
_LINE = 1.5  # line height in font heights


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """One line: ``text`` alone (``centred``), ``text`` and ``amount``, or a rule when both are empty."""

    text: str = ""
    amount: str = ""
    centred: bool = False
    strong: bool = False


class ReceiptWords(QObject):
    """Makes the lines of a receipt."""

    def __init__(self, words: CheckoutWords, plans: PlanWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._plans = plans

    def lines(self, state: CheckoutState) -> list[ReceiptLine]:
        """Return the receipt of a paid order; nothing before it is paid."""
        draft, view = state.draft, state.view
        paid = view.payment if view is not None else None
        if draft is None or view is None or paid is None:
            return []
        tax, total = draft.offer.tax, draft.total
        lines = [
            ReceiptLine("LEBARA", centred=True, strong=True),
            ReceiptLine(self.tr("Receipt {reference}").format(reference=draft.reference), centred=True),
        ]
        if paid.at is not None:
            lines.append(ReceiptLine(show.moment(paid.at, state.zone), centred=True))
        lines += [
            ReceiptLine(),
            ReceiptLine(draft.offer.name, show.money(tax.net(total))),
            ReceiptLine(self._plans.tax(tax), show.money(tax.inside(total))),
            ReceiptLine(self.tr("TOTAL"), show.money(total), strong=True),
            ReceiptLine(),
        ]
        return lines + self._facts(state, draft, view)

    def _facts(self, state: CheckoutState, draft: Draft, view: CheckoutView) -> list[ReceiptLine]:
        order = view.order
        span = order.validity if order is not None and order.validity is not None else draft.validity
        first, last = (self._words.day(one, state.zone) for one in (span.start, span.end))
        facts = [
            ReceiptLine(self.tr("Number {number}").format(number=show.msisdn(draft.msisdn.digits))),
            ReceiptLine(self.tr("From {day}").format(day=first)),
            ReceiptLine(self.tr("Valid to {day}").format(day=last)),
            ReceiptLine(self.tr("Paid by {way}").format(way=self._words.paid_with(state))),
        ]
        if order is not None:
            facts.append(ReceiptLine(self.tr("Order {id}").format(id=order.id[:24])))
        if order is None or order.completed_at is None:
            facts.append(ReceiptLine(self.tr("Activation pending"), strong=True))
        return facts


def as_text(lines: list[ReceiptLine]) -> str:
    """Return the receipt as text, 36 characters wide."""
    out = []
    for line in lines:
        if not line.text:
            out.append("-" * _WIDTH)
        elif line.centred:
            out.append(line.text.center(_WIDTH).rstrip())
        else:
            gap = max(1, _WIDTH - len(line.text) - len(line.amount))
            out.append(f"{line.text}{' ' * gap}{line.amount}".rstrip())
    return "\n".join(out) + "\n"


def save_pdf(path: str, lines: list[ReceiptLine], title: str) -> bool:
    """Write the receipt to a one-page PDF; return whether it could be written."""
    writer = QPdfWriter(path)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A6))
    writer.setPageMargins(QMarginsF(10, 10, 10, 10))
    writer.setTitle(title)
    writer.setCreator("Lebara Desktop")
    painter = QPainter()
    if not painter.begin(writer):
        return False
    font = _font()
    font.setPointSizeF(8.5)
    painter.setFont(font)
    _paint(painter, QRectF(0, 0, writer.width(), writer.height()), lines, font, QColor("black"))
    return painter.end()


class ReceiptView(Painted):
    """The receipt as it would be printed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("checkout.receipt")
        self._lines: list[ReceiptLine] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)

    def set_lines(self, lines: list[ReceiptLine]) -> None:
        """Show ``lines``."""
        if lines != self._lines:
            self._lines = list(lines)
            self.setAccessibleName(self.tr("Receipt"))
            spoken = "; ".join(f"{one.text} {one.amount}".strip() for one in lines if one.text)
            self.setAccessibleDescription(spoken)
            self._refresh()

    def sizeHint(self) -> QSize:
        return QSize(200, round(_height(self._lines, _font())) + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = _font()
        painter.setFont(font)
        _paint(painter, QRectF(self.rect()), self._lines, font, QColor(theme.current().text))


@cache
def _families() -> tuple[str, ...]:
    """Return the fixed-width families there are, then the program's own for the scripts they lack."""
    installed = set(QFontDatabase.families())
    fixed = [name for name in _FIXED if name in installed]
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
    return (*fixed[:1], system, *theme.font("caption").families())


def _font() -> QFont:
    font = QFont(list(_families()))
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPixelSize(theme.font("caption").pixelSize())
    return font


def _height(lines: list[ReceiptLine], font: QFont) -> float:
    return len(lines) * QFontMetricsF(font).height() * _LINE


def _narrowed(font: QFont, share: float) -> QFont:
    """Return ``font`` made as narrow as a line needs that has only ``share`` of its width, down to three quarters."""
    made = QFont(font)
    if share < 1:
        made.setStretch(max(75, int(share * 100)))
    return made


def _paint(painter: QPainter, room: QRectF, lines: list[ReceiptLine], font: QFont, ink: QColor) -> None:
    step = QFontMetricsF(font, painter.device()).height() * _LINE
    painter.setPen(ink)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # each line reads in its own direction
    rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    fixed = Qt.AlignmentFlag.AlignAbsolute
    near, far = Qt.AlignmentFlag.AlignLeft | fixed, Qt.AlignmentFlag.AlignRight | fixed
    start, end = (far, near) if rtl else (near, far)
    middle = Qt.AlignmentFlag.AlignVCenter
    y = room.top()
    for line in lines:
        place = QRectF(room.left(), y, room.width(), step)
        strong = QFont(font)
        strong.setBold(line.strong)
        painter.setFont(strong)
        if not line.text:
            centre = place.center().y()
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.DashLine)
            painter.save()
            painter.setPen(pen)
            painter.drawLine(round(place.left()), round(centre), round(place.right()), round(centre))
            painter.restore()
        elif line.centred:
            painter.drawText(place, Qt.AlignmentFlag.AlignHCenter | middle, line.text)
        else:
            metrics = QFontMetricsF(strong, painter.device())
            room_left = place.width() - metrics.horizontalAdvance(line.amount) - 8
            painter.drawText(place, end | middle, line.amount)
            painter.setFont(_narrowed(strong, room_left / max(1.0, metrics.horizontalAdvance(line.text))))
            metrics = QFontMetricsF(painter.font(), painter.device())
            shown = metrics.elidedText(line.text, Qt.TextElideMode.ElideRight, room_left + 1)
            painter.drawText(place, start | middle, shown)
        y += step
