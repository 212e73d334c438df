"""One of several, each explained: the ways to pay, the plans to choose from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from lebara_desktop.ui import theme
from lebara_desktop.ui.theme import fonts
from lebara_desktop.ui.widgets.card import paint_sheet
from lebara_desktop.ui.widgets.checkable import Checkable
from lebara_desktop.ui.widgets.chip import paint_pill, pill_size
from lebara_desktop.ui.widgets.page_scroll import CardGrid
from lebara_desktop.ui.widgets.painted import draw_leading

_PAD = 16.0
_DISC = 18
_LEAD = 34  # pixels the radio mark takes before the words
_ROOM = 120  # pixels that words need beside a badge; with less it goes below them
_GAP = 12  # pixels between words and a badge beside them


@dataclass(frozen=True, slots=True)
class RadioCardData:
    """What a radio card says. A ``reason`` shuts it and stands in place of the subtitle."""

    key: str
    title: str
    subtitle: str = ""
    badge: str = ""
    icon: str = ""
    reason: str = ""


class RadioCard(Checkable):
    """A choice with a title, an explaining line and a badge."""

    def __init__(
        self, key: str, title: str, subtitle: str = "", badge: str = "", icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, one_of_many=True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focusRadius", 14)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_data(RadioCardData(key, title, subtitle, badge, icon))

    def set_data(self, data: RadioCardData) -> None:
        """Show other words; a reason disables the card."""
        self.data = data
        self.key = data.key
        self.setText(data.title)
        self.setEnabled(not data.reason)
        self.setAccessibleName(data.title)
        self.setAccessibleDescription(", ".join(part for part in (data.reason or data.subtitle, data.badge) if part))
        self.updateGeometry()
        self.update()

    def _badge(self) -> QRectF:
        """Return the badge's size; empty without one."""
        return QRectF(QPointF(), pill_size(self.data.badge)) if self.data.badge else QRectF()

    def _room(self, width: float) -> float:
        return width - self._lead() - _PAD

    def _is_beside(self, width: float) -> bool:
        return self._room(width) - self._badge().width() - _GAP >= fonts.grown(_ROOM)

    def _lead(self) -> float:
        return _PAD + fonts.grown(_LEAD + (32 if self.data.icon else 0))

    def _words_width(self, width: float) -> float:
        badge = self._badge().width()
        return max(60.0, self._room(width) - (badge + _GAP if badge and self._is_beside(width) else 0))

    def _heights(self, width: float) -> tuple[float, float, float]:
        """Return how high title, explanation and a badge below them are."""
        badge = 0.0 if not self.data.badge or self._is_beside(width) else self._badge().height() + 6
        room = QRectF(0, 0, self._words_width(width), 4000)
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading
        title = QFontMetricsF(theme.font("strong")).boundingRect(room, flags, self.data.title).height()
        below = self.data.reason or self.data.subtitle
        if not below:
            return title, 0.0, badge
        return title, QFontMetricsF(theme.font("caption")).boundingRect(room, flags, below).height() + 3, badge

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(max(54.0, sum(self._heights(width)) + 2 * 13) + 3)

    def sizeHint(self) -> QSize:
        return QSize(300, self.heightForWidth(300))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 56)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        paint_sheet(painter, whole, accent=self.isChecked())
        inner = whole.adjusted(0, 0, 0, -3)
        painter.setOpacity(1.0 if self.isEnabled() else 0.5)
        self._paint_mark(painter, inner)
        painter.setOpacity(1.0)  # the reason why it is shut must be readable
        self._paint_words(painter, inner)
        if self.data.badge:
            self._paint_badge(painter, inner)

    def _mirrored(self, rect: QRectF) -> QRectF:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            rect.moveLeft(self.width() - rect.right())
        return rect

    def _paint_mark(self, painter: QPainter, inner: QRectF) -> None:
        tokens = theme.current()
        middle = inner.center().y()
        size = fonts.grown(_DISC) / _DISC
        disc = self._mirrored(QRectF(_PAD, middle - _DISC / 2 * size, _DISC * size, _DISC * size))
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent))
            painter.drawEllipse(disc)
            painter.setBrush(QColor(tokens.surface))
            painter.drawEllipse(QPointF(disc.center()), 3.4 * size, 3.4 * size)
        else:
            painter.setPen(theme.pen("control", 1.6 * size))
            painter.setBrush(theme.colour("surface"))
            half = 0.8 * size
            painter.drawEllipse(disc.adjusted(half, half, -half, -half))
        if self.data.icon:
            side = fonts.grown(22)
            place = self._mirrored(QRectF(_PAD + fonts.grown(_LEAD) - 2, middle - side / 2, side, side))
            theme.draw_icon(painter, self.data.icon, place, tokens.text_muted)

    def _paint_words(self, painter: QPainter, inner: QRectF) -> None:
        tokens = theme.current()
        title, below, badge = self._heights(self.width())
        top = inner.center().y() - (title + below + badge) / 2
        width = self._words_width(self.width())
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.setFont(theme.font("strong"))
        painter.setPen(QColor(tokens.text if self.isEnabled() else tokens.text_muted))
        place = self._mirrored(QRectF(self._lead(), top, width, title + 1))
        draw_leading(painter, place, self.data.title, rtl=rtl, wrap=True, top=True)
        if below:
            painter.setFont(theme.font("caption"))
            painter.setPen(QColor(tokens.text_muted))
            place = self._mirrored(QRectF(self._lead(), top + title + 3, width, below))
            draw_leading(painter, place, self.data.reason or self.data.subtitle, rtl=rtl, wrap=True, top=True)

    def _paint_badge(self, painter: QPainter, inner: QRectF) -> None:
        place, heights = self._badge(), self._heights(self.width())
        if self._is_beside(self.width()):
            place.moveTopRight(QPointF(self.width() - _PAD, inner.center().y() - place.height() / 2))
        else:
            place.moveBottomLeft(QPointF(self._lead(), inner.center().y() + sum(heights) / 2))
        place = self._mirrored(place)
        paint_pill(painter, place, "neutral")
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self.data.badge)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        owner = self.parent()
        while owner is not None and not isinstance(owner, RadioCardGroup):
            owner = owner.parent()
        if isinstance(owner, RadioCardGroup) and owner.take_key(self.key, Qt.Key(event.key())):
            return
        super().keyPressEvent(event)


class RadioCardGroup(QWidget):
    """Radio cards in as many columns as fit; arrow keys move the choice over the open cards. ``chosen`` tells the key."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, min_width: int = 260, name: str = "") -> None:
        super().__init__(parent)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        self._grid = CardGrid(min_width, self, spacing=12)
        box.addWidget(self._grid)
        self._group = QButtonGroup(self)
        self._cards: list[RadioCard] = []
        if name:
            self.setAccessibleName(name)

    def set_cards(self, cards: Sequence[RadioCardData]) -> None:
        """Show ``cards``; the choice stays when its card is still there and open, else nothing is chosen."""
        before = self.current()
        if [c.key for c in self._cards] == [d.key for d in cards]:
            for card, data in zip(self._cards, cards, strict=True):
                card.set_data(data)
        else:
            self._rebuild(cards)
        if before and not any(c.key == before and c.isEnabled() for c in self._cards):
            before = ""
        self.set_current(before)

    def _rebuild(self, cards: Sequence[RadioCardData]) -> None:
        for card in self._cards:
            self._group.removeButton(card)
        self._cards = []
        for data in cards:
            card = RadioCard(data.key, data.title, data.subtitle, data.badge, data.icon, self._grid)
            card.set_data(data)
            card.setObjectName(f"{self.objectName() or 'choice'}.{data.key}")
            card.clicked.connect(self._on_clicked)
            self._group.addButton(card)
            self._cards.append(card)
        self._grid.set_widgets(self._cards)

    def cards(self) -> list[RadioCard]:
        """Return the cards in order."""
        return list(self._cards)

    def current(self) -> str:
        """Return the key of the choice; empty when nothing is chosen."""
        return next((c.key for c in self._cards if c.isChecked()), "")

    def set_current(self, key: str) -> None:
        """Choose ``key`` without telling; an empty key chooses nothing; raises KeyError for an unknown one."""
        if key and key not in [c.key for c in self._cards]:
            raise KeyError(key)
        self._group.setExclusive(False)
        for card in self._cards:
            card.setChecked(card.key == key)
        self._group.setExclusive(True)
        self._settle_tab_stop()

    def _settle_tab_stop(self) -> None:
        """Tab enters the group once: at the choice, or at the first open card."""
        open_cards = [c for c in self._cards if c.isEnabled()]
        stop = next((c for c in open_cards if c.isChecked()), open_cards[0] if open_cards else None)
        for card in self._cards:
            card.setFocusPolicy(Qt.FocusPolicy.StrongFocus if card is stop else Qt.FocusPolicy.ClickFocus)

    def _on_clicked(self) -> None:
        self._settle_tab_stop()
        self.chosen.emit(self.current())

    def take_key(self, key: str, pressed: Qt.Key) -> bool:
        """Move the choice by an arrow, Home or End; return whether the key was ours."""
        open_cards = [c for c in self._cards if c.isEnabled()]
        at = next((i for i, c in enumerate(open_cards) if c.key == key), -1)
        if at < 0:
            return False
        step = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        moves = {
            Qt.Key.Key_Right: at + step,
            Qt.Key.Key_Left: at - step,
            Qt.Key.Key_Down: at + 1,
            Qt.Key.Key_Up: at - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(open_cards) - 1,
        }
        if pressed in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            open_cards[at].click()
            return True
        if pressed not in moves:
            return False
        target = open_cards[moves[pressed] % len(open_cards)]
        target.setFocus(Qt.FocusReason.TabFocusReason)
        target.click()
        return True

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange and self.isEnabled():
            for card in self._cards:
                card.setEnabled(not card.data.reason)
