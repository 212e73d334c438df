"""Room for pages: scrolling down only, and grids that choose their columns by the width there is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QLayoutItem, QScrollArea, QScrollBar, QSizePolicy, QVBoxLayout, QWidget

from lebara_desktop.ui import theme
from lebara_desktop.ui.theme import fonts
from lebara_desktop.ui.theme.tokens import PAGE_MARGIN


class PageScroll(QScrollArea):
    """A page that scrolls when it is higher than its place; put content into ``body``. It never scrolls sideways."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewport(
            QWidget()
        )  # one that Python made: to wrap Qt's own, PySide would load a hundred more classes of widgets
        bar = QScrollBar(Qt.Orientation.Vertical, self)
        theme.dress(bar, "scroll-bar")
        self.setVerticalScrollBar(bar)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.canvas = QWidget()
        self.body = QVBoxLayout(self.canvas)
        self.body.setContentsMargins(PAGE_MARGIN, 22, PAGE_MARGIN, 24)
        self.body.setSpacing(16)
        self.setWidget(self.canvas)
        self.canvas.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().rangeChanged.connect(self._settle_margin)

    def _settle_margin(self, least: int, most: int) -> None:
        """Take the scroll bar's width from the margin: the content keeps its width when the bar comes and goes."""
        bar = self.verticalScrollBar().sizeHint().width() if most > least else 0
        left, right = PAGE_MARGIN, PAGE_MARGIN - bar
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left, right = right, left
        margins = self.body.contentsMargins()
        if (margins.left(), margins.right()) != (left, right):
            self.body.setContentsMargins(left, margins.top(), right, margins.bottom())

    def scroll_to_top(self) -> None:
        """Show the beginning, as after a change of page."""
        self.verticalScrollBar().setValue(0)


class GridLayout(QLayout):
    """Equal columns of at least ``min_width`` pixels; all items of a row are as high as the highest."""

    def __init__(self, min_width: int, parent: QWidget | None = None, *, spacing: int = 16, most: int = 0) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._rows: dict[tuple[int, int], list[int]] = {}
        self._min_width = min_width
        self._most = most
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def columns(self, width: int) -> int:
        """Return how many columns fit into ``width`` pixels."""
        count = max(1, (width + self.spacing()) // (self._least() + self.spacing()))
        shown = len(self._shown())
        return max(1, min(count, shown or 1, self._most or count))

    def _least(self) -> int:
        return fonts.grown(self._min_width)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

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

    def invalidate(self) -> None:
        self._rows.clear()
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), apply=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, apply=True)

    def sizeHint(self) -> QSize:
        width = max(self._least(), self.geometry().width())
        return QSize(self._least(), self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        width = max((item.minimumSize().width() for item in self._shown()), default=0)
        return QSize(min(width, self._least()), 0)

    def _arrange(self, rect: QRect, *, apply: bool) -> int:
        items = self._shown()
        if not items:
            return 0
        columns = self.columns(rect.width())
        gap = self.spacing()
        width = (rect.width() - gap * (columns - 1)) // columns
        heights = self._row_heights(items, columns, width)
        if apply:
            self._place(rect, items, columns, width, heights)
        return sum(heights) + gap * (len(heights) - 1)

    def _place(self, rect: QRect, items: list[QLayoutItem], columns: int, width: int, heights: list[int]) -> None:
        gap = self.spacing()
        y = rect.top()
        rtl = self._rtl()
        for start, height in zip(range(0, len(items), columns), heights, strict=True):
            row = items[start : start + columns]
            for place, item in enumerate(row):
                x = rect.left() + place * (width + gap)
                last = place == columns - 1
                box = QRect(QPoint(x, y), QSize(rect.right() + 1 - x if last else width, height))
                if rtl:
                    box.moveLeft(rect.left() + rect.right() + 1 - x - box.width())
                item.setGeometry(box)
            y += height + gap

    def _row_heights(self, items: list[QLayoutItem], columns: int, width: int) -> list[int]:
        """Return the height of each row; a layout is asked for the same width many times before it changes."""
        known = self._rows.get((columns, width))
        if known is None:
            rows = (items[start : start + columns] for start in range(0, len(items), columns))
            known = self._rows[columns, width] = [max(_height(item, width) for item in row) for row in rows]
        return known

    def _rtl(self) -> bool:
        owner = self.parentWidget()
        return owner is not None and owner.layoutDirection() == Qt.LayoutDirection.RightToLeft


def _height(item: QLayoutItem, width: int) -> int:
    natural = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
    return max(natural, item.minimumSize().height())


class CardGrid(QWidget):
    """Widgets in equal columns, as many as fit ``min_width`` pixels each (at most ``most``)."""

    def __init__(
        self, min_width: int = 240, parent: QWidget | None = None, *, spacing: int = 16, most: int = 0
    ) -> None:
        super().__init__(parent)
        self._scale = fonts.scale()
        self._layout = GridLayout(min_width, self, spacing=spacing, most=most)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        """Add ``widget`` at the end."""
        self._layout.addWidget(widget)
        self.updateGeometry()

    def set_widgets(self, widgets: Sequence[QWidget]) -> None:
        """Show exactly ``widgets``; those that were here and are not in the list are deleted."""
        keep = set(map(id, widgets))
        while (item := self._layout.takeAt(0)) is not None:
            old = item.widget()
            if old is not None and id(old) not in keep:
                old.hide()
                old.deleteLater()
        for widget in widgets:
            self._layout.addWidget(widget)
            if self.isVisible() or widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
                widget.show()  # one that nobody hid appears with the grid: to show it before would measure all of it for nothing
        self.updateGeometry()

    def widgets(self) -> list[QWidget]:
        """Return what the grid holds, in order."""
        found = (self._layout.itemAt(i) for i in range(self._layout.count()))
        return [w for item in found if item is not None and (w := item.widget()) is not None]

    def columns(self) -> int:
        """Return the present number of columns."""
        return self._layout.columns(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._scale != fonts.scale():
            self._scale = fonts.scale()
            self._layout.invalidate()
            self.updateGeometry()
