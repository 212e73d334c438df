"""The slip of an order that is not settled: what was attempted, its reference, and that one must not pay again.

It is painted in units of one point (1/72 inch), so that the preview, the PDF and the paper show the same lines. Only facts of
the order enter it; the number is masked, because paper lies about.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QObject, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPagedPaintDevice,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)

from lebara_desktop.domain.checkout import Outcome
from lebara_desktop.ui import format as show
from lebara_desktop.ui import theme

if TYPE_CHECKING:
    from lebara_desktop.services.checkout import CheckoutView

_MM = 72 / 25.4  # points
_AFTER_THE_CUT = 14.0  # points left white at the end of a roll


class Paper(StrEnum):
    """What a slip can be printed on."""

    ROLL = "roll"  # a receipt printer's, 80 mm wide
    A4 = "a4"


@dataclass(frozen=True, slots=True)
class _Sizes:
    """Measures of one paper, in points."""

    width: float
    margin: float
    body: float
    label: float
    large: float
    beside: bool  # labels stand beside their values


_SIZES = {
    Paper.ROLL: _Sizes(80 * _MM, 4 * _MM, 10.0, 8.5, 17.0, beside=False),
    Paper.A4: _Sizes(210 * _MM, 22 * _MM, 12.5, 11.0, 26.0, beside=True),
}


@dataclass(frozen=True, slots=True)
class Slip:
    """The words on a slip. ``warning`` stands in a frame; without one there is no frame."""

    title: str
    reference: str
    rows: tuple[tuple[str, str], ...]
    warning: str
    text: str
    footer: str

    def spoken(self) -> str:
        """Return all of it as one text, to be read out or searched."""
        rows = (f"{label}: {value}" for label, value in self.rows)
        return "\n".join(
            one for one in (self.title, self.reference, *rows, self.warning, self.text, self.footer) if one
        )


class SlipWords(QObject):
    """Makes the words of a slip in the screen's language."""

    def slip(self, view: CheckoutView, way: str, zone: tzinfo, now: datetime) -> Slip:
        """Return the slip of ``view``; ``way`` is the name of the way to pay, empty where none was chosen."""
        draft = view.draft
        sent = view.attempted_at
        rows = [
            (self.tr("Plan"), draft.offer.name),
            (self.tr("Number"), masked_number(draft.msisdn.masked)),
            (self.tr("Amount"), show.money(draft.total)),
            (self.tr("Way to pay"), way),
            (self.tr("Sent"), show.moment(sent, zone, seconds=True) if sent else ""),
        ]
        if view.order is not None:
            rows.append((self.tr("Order"), view.order.id[:40]))
        return Slip(
            title=self._title(view.outcome),
            reference=view.reference,
            rows=tuple(row for row in rows if row[1]),
            warning=self._warning(view.outcome),
            text=self._text(view.outcome),
            footer=self.tr("Printed {moment}").format(moment=show.moment(now, zone)),
        )

    def _title(self, outcome: Outcome) -> str:
        return {
            Outcome.UNKNOWN: self.tr("Payment not confirmed yet"),
            Outcome.STOPPED: self.tr("Order stopped"),
            Outcome.PAID: self.tr("Paid, renewal under way"),
        }.get(outcome, self.tr("Order not paid yet"))

    def _warning(self, outcome: Outcome) -> str:
        again = outcome in (Outcome.UNKNOWN, Outcome.STOPPED, Outcome.PAID)
        return self.tr("Do not pay again") if again else ""

    def _text(self, outcome: Outcome) -> str:
        match outcome:
            case Outcome.UNKNOWN:
                return self.tr(
                    "The payment was sent and no answer came. We ask the operator until it is settled; you are never"
                    " charged twice. Keep this slip: the reference is all that support needs."
                )
            case Outcome.STOPPED:
                return self.tr(
                    "The operator’s answers do not match what was ordered, so we stopped. Please contact support and read"
                    " them the reference: they can see what happened."
                )
            case Outcome.PAID:
                return self.tr(
                    "The operator has the money and is carrying out the renewal. Keep this slip until it is."
                )
            case _:
                return self.tr("This order stands, and nothing was charged for it so far.")


def masked_number(masked: str) -> str:
    """Return a masked number for people: "••• 123"."""
    return show.isolated(f"••• {masked[-3:]}")


@dataclass(frozen=True, slots=True)
class _Piece:
    """One text or frame at its place; an empty text with ``frame`` is a frame, without one a rule."""

    place: QRectF
    text: str
    font: QFont
    align: Qt.AlignmentFlag
    frame: bool = False


def height(slip: Slip, paper: Paper) -> float:
    """Return how long the slip is on ``paper``, in points."""
    return _compose(slip, paper)[1]


def page_size(slip: Slip, paper: Paper) -> QPageSize:
    """Return the page for the slip: A4, or as much of the roll as it needs."""
    if paper is Paper.A4:
        return QPageSize(QPageSize.PageSizeId.A4)
    size = QSizeF(_SIZES[paper].width, height(slip, paper) + _AFTER_THE_CUT)
    return QPageSize(size, QPageSize.Unit.Point, "80 mm", QPageSize.SizeMatchPolicy.ExactMatch)


def paint(painter: QPainter, slip: Slip, paper: Paper) -> None:
    """Paint the slip; one unit of ``painter`` is a point."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for piece in _compose(slip, paper)[0]:
        painter.setPen(QPen(QColor("black"), 1.4 if piece.frame else 0.6))
        if piece.frame:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(piece.place, 4, 4)
        elif not piece.text:
            painter.drawLine(piece.place.topLeft(), piece.place.topRight())
        else:
            painter.setFont(piece.font)
            painter.setLayoutDirection(QGuiApplication.layoutDirection())
            painter.drawText(piece.place, piece.align | Qt.TextFlag.TextWordWrap, piece.text)


def print_on(device: QPagedPaintDevice, resolution: int, slip: Slip, paper: Paper) -> bool:
    """Print the slip on ``device`` with ``resolution`` dots per inch; return whether it took it."""
    device.setPageSize(page_size(slip, paper))
    device.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter()
    if not painter.begin(device):
        return False
    painter.scale(resolution / 72, resolution / 72)
    paint(painter, slip, paper)
    return painter.end()


def save_pdf(path: str, slip: Slip, paper: Paper) -> bool:
    """Write the slip to a one-page PDF; return whether it could be written."""
    writer = QPdfWriter(path)
    writer.setTitle(f"{slip.title} {slip.reference}")
    writer.setCreator("Lebara Desktop")
    return print_on(writer, writer.resolution(), slip, paper)


def _font(size: float, *, bold: bool = False) -> QFont:
    font = QFont(list(theme.font("body").families()))
    font.setPixelSize(max(1, round(size)))
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)  # widths are the same at every resolution
    return font


class _Column:
    """Puts pieces under each other."""

    def __init__(self, sizes: _Sizes) -> None:
        self.sizes = sizes
        self.pieces: list[_Piece] = []
        self.y = sizes.margin
        self.left, self.width = sizes.margin, sizes.width - 2 * sizes.margin

    def text(
        self, text: str, size: float, *, bold: bool = False, centred: bool = False, inset: float = 0, after: float = 0
    ) -> None:
        """Add a paragraph over the whole width."""
        font = _font(size, bold=bold)
        align = Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeading
        room = _room(text, font, self.width - 2 * inset)
        self.pieces.append(_Piece(QRectF(self.left + inset, self.y, self.width - 2 * inset, room), text, font, align))
        self.y += room + after

    def rule(self, gap: float) -> None:
        """Add a thin line."""
        self.y += gap
        place = QRectF(self.left, self.y, self.width, 0.0)
        self.pieces.append(_Piece(place, "", _font(8), Qt.AlignmentFlag.AlignLeading))
        self.y += gap

    def rows(self, rows: Sequence[tuple[str, str]]) -> None:
        """Add labelled values."""
        for label, value in rows:
            if self.sizes.beside:
                self._beside(label, value)
            else:
                self.text(label, self.sizes.label)
                self.text(value, self.sizes.body, bold=True, after=4)

    def _beside(self, label: str, value: str) -> None:
        small, large = _font(self.sizes.label), _font(self.sizes.body, bold=True)
        share = self.width * 0.3
        high = max(_room(label, small, share), _room(value, large, self.width - share))
        rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        near, far = self.left, self.left + share
        if rtl:
            near, far = self.left + self.width - share, self.left
        lead = Qt.AlignmentFlag.AlignLeading
        self.pieces.append(_Piece(QRectF(near, self.y, share, high), label, small, lead))
        self.pieces.append(_Piece(QRectF(far, self.y, self.width - share, high), value, large, lead))
        self.y += high + 6


def _room(text: str, font: QFont, width: float) -> float:
    flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 100_000), flags, text).height()


def _compose(slip: Slip, paper: Paper) -> tuple[list[_Piece], float]:
    sizes = _SIZES[paper]
    column = _Column(sizes)
    column.text("Lebara", sizes.body, bold=True, centred=not sizes.beside, after=2)
    column.text(slip.title, sizes.body * 1.25, bold=True, centred=not sizes.beside, after=6)
    column.text(slip.reference, sizes.large, bold=True, centred=not sizes.beside)
    column.rule(8)
    column.rows(slip.rows)
    if slip.warning:
        column.y += 6
        top = column.y
        column.y += 8
        column.text(slip.warning, sizes.body * 1.35, bold=True, centred=True, inset=8)
        column.y += 8
        place = QRectF(column.left, top, column.width, column.y - top)
        column.pieces.append(_Piece(place, "", _font(8), Qt.AlignmentFlag.AlignLeading, frame=True))
        column.y += 8
    column.text(slip.text, sizes.body, after=6)
    column.rule(4)
    column.text(slip.footer, sizes.label)
    return column.pieces, column.y + sizes.margin
