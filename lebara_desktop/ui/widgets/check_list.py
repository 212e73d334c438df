"""What has been reached, one under the other, with a proof line each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lebara_desktop.ui import a11y, theme
from lebara_desktop.ui.theme import fonts
from lebara_desktop.ui.widgets.card import Separator, tone_colours
from lebara_desktop.ui.widgets.painted import Ticking
from lebara_desktop.ui.widgets.text import PlainLabel

_DISC = 32  # pixels beside text of the design's size
_TONES = {"ok": "ok", "wait": "info", "todo": "neutral", "bad": "bad"}
_ICONS = {"ok": "check", "bad": "cross"}


@dataclass(frozen=True, slots=True)
class CheckItem:
    """One thing to reach; state ok, wait (under way), todo or bad."""

    key: str
    title: str
    text: str = ""
    state: str = "ok"


class CheckMark(Ticking):
    """The round mark before an item."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, interval_ms=60)
        self._state = "todo"
        self._refresh()

    def _refresh(self) -> None:
        side = fonts.grown(_DISC)
        self.setFixedSize(side, side)
        super()._refresh()

    def set_state(self, state: str) -> None:
        self._state = state
        self.set_moving(state == "wait")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        ground, ink = tone_colours(_TONES[self._state])
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edged = theme.current().name == "contrast"
        painter.setPen(QPen(QColor(ink), 1) if edged else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        size = self.width() / _DISC
        if self._state in _ICONS:
            theme.draw_icon(painter, _ICONS[self._state], QRectF(8 * size, 8 * size, 16 * size, 16 * size), ink)
            return
        if self._state == "wait":
            painter.setPen(QPen(QColor(ink), 2.2 * size, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawArc(QRectF(9 * size, 9 * size, 14 * size, 14 * size), round(-self._phase * 360 * 16), 260 * 16)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ink))
        for x in (11.0, 16.0, 21.0):
            painter.drawEllipse(QRectF((x - 1.2) * size, 14.8 * size, 2.4 * size, 2.4 * size))


class CheckRow(QWidget):
    """One item of the list."""

    def __init__(self, item: CheckItem, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(14)
        self._mark = CheckMark(self)
        words = QVBoxLayout()
        words.setSpacing(2)
        self.title = PlainLabel("", "strong", self, wrap=True)
        self.text = PlainLabel("", "caption", self, wrap=True)
        words.addWidget(self.title)
        words.addWidget(self.text)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        self.item = item
        self.set_item(item)

    def set_item(self, item: CheckItem) -> None:
        self.item = item
        self._mark.set_state(item.state)
        self.title.setText(item.title)
        self.text.setText(item.text)
        self.text.setVisible(bool(item.text))
        words = {
            "ok": self.tr("Done"),
            "wait": self.tr("Under way"),
            "todo": self.tr("To come"),
            "bad": self.tr("Failed"),
        }
        self._mark.setAccessibleName(words[item.state])
        self.setAccessibleName(f"{words[item.state]}: {item.title}")
        self.setAccessibleDescription(item.text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.set_item(self.item)


class CheckList(QWidget):
    """Items with their state. A change of state is spoken."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[CheckRow] = []
        self._lines: list[QWidget] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def items(self) -> list[CheckItem]:
        """Return the items shown."""
        return [row.item for row in self._rows]

    def set_items(self, items: Sequence[CheckItem]) -> None:
        """Show ``items``; raises KeyError for an unknown state."""
        for item in items:
            _ = _TONES[item.state]
        pairs = list(zip(self._rows, items, strict=False))
        kept = next((at for at, (row, item) in enumerate(pairs) if row.item.key != item.key), len(pairs))
        for row, item in pairs[:kept]:  # what stays is not made and measured again when the list grows
            changed = row.item.state != item.state
            row.set_item(item)
            if changed:
                a11y.announce(row, row.accessibleName())
        for old in (*self._rows[kept:], *self._lines[max(0, kept - 1) :]):
            self._box.removeWidget(old)
            old.hide()
            old.deleteLater()
        del self._rows[kept:], self._lines[max(0, kept - 1) :]
        for item in items[kept:]:
            if self._rows:
                self._lines.append(Separator(self))
                self._box.addWidget(self._lines[-1])
            self._rows.append(CheckRow(item, self))
            self._rows[-1].setObjectName(f"{self.objectName() or 'check'}.{item.key}")
            self._box.addWidget(self._rows[-1])
