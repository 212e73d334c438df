"""Rows that give way: words have other lengths in other languages, and people choose how large they are."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QLayoutItem

from lebara_desktop.ui.theme import fonts

_LARGE = 1.4  # times the text of the design


class Beside(QHBoxLayout):
    """Parts side by side as designed, under each other where text is large."""

    def invalidate(self) -> None:
        super().invalidate()  # as after each change of the text's size
        below = fonts.scale() > _LARGE
        self.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)


class FlowLayout(QLayout):
    """Items side by side at their natural size, in as many lines as needed; one that is alone too wide is as wide as there is room.

    ``stretch`` is the item that takes what is left of its line; without one, ``centred`` says where the lines stand, and
    ``spread`` puts the last of several at the end of its line.
    """

    def __init__(self, spacing: int, *, stretch: int = -1, centred: bool = False, spread: bool = False) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._stretch = stretch
        self._centred = centred
        self._spread = spread
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        heights = [max(item.sizeHint().height() for item in line) for line in self._lines(width)]
        return sum(heights) + self.spacing() * max(0, len(heights) - 1)

    def sizeHint(self) -> QSize:
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        sizes = [item.sizeHint() for item in self._shown()]
        widest = max((item.minimumSize().width() for item in self._shown()), default=0)
        return QSize(widest, max((size.height() for size in sizes), default=0))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        owner = self.parentWidget()
        rtl = owner is not None and owner.layoutDirection() == Qt.LayoutDirection.RightToLeft
        y = rect.top()
        for line in self._lines(rect.width()):
            high = max(item.sizeHint().height() for item in line)
            for item, x, wide in self._across(line, rect.width()):
                low = item.sizeHint().height()
                place = QRect(QPoint(rect.left() + x, y + (high - low) // 2), QSize(wide, low))
                if rtl:
                    place.moveLeft(rect.left() + rect.right() - place.right())
                item.setGeometry(place)
            y += high + self.spacing()

    def _across(self, line: list[QLayoutItem], width: int) -> list[tuple[QLayoutItem, int, int]]:
        """Return for each item of a line its place from the leading edge and its width."""
        free = max(0, width - sum(item.sizeHint().width() for item in line) - self.spacing() * (len(line) - 1))
        taker = self._items[self._stretch] if self._stretch >= 0 else None
        x = free // 2 if self._centred and taker is None else 0
        found = []
        for item in line:
            wide = min(width, item.sizeHint().width() + (free if item is taker else 0))
            last = self._spread and len(line) > 1 and item is line[-1]
            found.append((item, width - wide if last else x, wide))
            x += wide + self.spacing()
        return found

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        used = 0
        for item in self._shown():
            wide = item.sizeHint().width()
            if lines and used + self.spacing() + wide <= width:
                lines[-1].append(item)
                used += self.spacing() + wide
            else:
                lines.append([item])
                used = wide
        return lines
