"""The white sheet on which a page groups things."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QPixmap, QPixmapCache
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from lebara_desktop.ui import theme
from lebara_desktop.ui.theme.tokens import RADIUS_CARD

_SHADOW = 3  # pixels kept free below the sheet; part of the card's own height


class Card(QFrame):
    """A rounded sheet with a soft shadow; put content into ``body``. Tone ``accent`` marks the one to look at."""

    def __init__(self, parent: QWidget | None = None, *, tone: str = "plain") -> None:
        super().__init__(parent)
        self._tone = tone
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.body = QVBoxLayout(self)
        self.body.setSpacing(10)
        self.set_padding(18, 16)

    @property
    def tone(self) -> str:
        """plain or accent."""
        return self._tone

    def set_tone(self, tone: str) -> None:
        """Choose plain or accent."""
        if tone != self._tone:
            self._tone = tone
            self.update()

    def set_padding(self, across: int, down: int) -> None:
        """Set the space between edge and content, in pixels."""
        self.body.setContentsMargins(across + 1, down + 1, across + 1, down + 1 + _SHADOW)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_cached_sheet(QPainter(self), self.rect(), accent=self._tone == "accent")


def paint_cached_sheet(painter: QPainter, rect: QRect, *, accent: bool = False) -> None:
    """Paint a sheet into ``rect`` from a small picture of one, stretched where it is plain: far cheaper than curves."""
    corner = round(RADIUS_CARD) + _SHADOW + 2
    side = 2 * corner + 1
    if rect.width() < side or rect.height() < side:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_sheet(painter, QRectF(rect), accent=accent)
        return
    ratio = painter.device().devicePixelRatioF()
    picture = _sheet_picture(side, ratio, accent)
    across = (
        (rect.left(), 0, corner),
        (rect.left() + corner, corner, 1),
        (rect.right() + 1 - corner, corner + 1, corner),
    )
    down = ((rect.top(), 0, corner), (rect.top() + corner, corner, 1), (rect.bottom() + 1 - corner, corner + 1, corner))
    for x, from_x, wide in across:
        width = rect.width() - 2 * corner if wide == 1 else wide
        for y, from_y, high in down:
            height = rect.height() - 2 * corner if high == 1 else high
            source = QRectF(from_x * ratio, from_y * ratio, wide * ratio, high * ratio)
            painter.drawPixmap(QRectF(x, y, width, height), picture, source)


def _sheet_picture(side: int, ratio: float, accent: bool) -> QPixmap:
    tokens = theme.current()
    key = f"sheet-{tokens.name}-{accent}-{ratio}"
    picture = QPixmap()
    if not QPixmapCache.find(key, picture):
        picture = QPixmap(round(side * ratio), round(side * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_sheet(painter, QRectF(0, 0, side, side), accent=accent)
        painter.end()
        QPixmapCache.insert(key, picture)
    return picture


def paint_sheet(painter: QPainter, rect: QRectF, *, accent: bool = False, radius: float = RADIUS_CARD) -> None:
    """Paint a rounded sheet with its shadow into ``rect``."""
    tokens = theme.current()
    width = 2.0 if accent else tokens.line_width
    half = width / 2
    sheet = rect.adjusted(half, half, -half, -half - _SHADOW)
    painter.setPen(Qt.PenStyle.NoPen)
    for drop, alpha in ((3.0, 7), (2.0, 9), (1.0, 11)):
        shade = QColor(tokens.shadow)
        shade.setAlpha(alpha if tokens.name == "light" else alpha * 3)
        painter.setBrush(shade)
        painter.drawRoundedRect(sheet.translated(0, drop), radius, radius)
    painter.setPen(QPen(QColor(tokens.accent if accent else tokens.line), width))
    painter.setBrush(QColor(tokens.surface))
    painter.drawRoundedRect(sheet, radius, radius)


def fill(widget: QWidget, ground: str) -> None:
    """Have Qt paint the ground of ``widget``: surface or line, in the colour of every theme to come."""
    roles = {"surface": QPalette.ColorRole.Base, "line": QPalette.ColorRole.Mid}
    widget.setBackgroundRole(roles[ground])
    widget.setAutoFillBackground(True)


class Separator(QFrame):
    """A thin line between parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        fill(self, "line")
        self.setFixedHeight(1)


class Well(QFrame):
    """A quiet or toned panel inside a card, for a remark: tones neutral, info, ok, warn, bad."""

    def __init__(self, tone: str = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(14, 10, 14, 10)
        self.body.setSpacing(6)

    def set_tone(self, tone: str) -> None:
        """Change the ground."""
        self._tone = tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        ground, _ = tone_colours(self._tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edged = theme.current().name == "contrast"
        painter.setPen(QPen(QColor(theme.current().line), 1) if edged else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)


def tone_colours(tone: str) -> tuple[str, str]:
    """Return ground and text colour of a tone: neutral, ok, warn, bad, info."""
    tokens = theme.current()
    pairs = {
        "neutral": (tokens.surface_2, tokens.text_muted),
        "ok": (tokens.ok_ground, tokens.ok),
        "warn": (tokens.warn_ground, tokens.warn),
        "bad": (tokens.bad_ground, tokens.bad),
        "info": (tokens.info_ground, tokens.primary),
    }
    return pairs[tone]
