"""Tab goes through the window as one reads it: in the order of the layouts, also for rows that came later.

Qt's own order is that in which widgets were made. So it is put right each time the key is pressed, which costs less than a
millisecond; what is not shown is left out, and comes in when it is shown.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLayout, QScrollArea, QStackedWidget, QWidget

_MARGINS = (24, 40)  # pixels beside and above what is scrolled to


def settle(root: QWidget) -> None:
    """Put everything under ``root`` that Tab reaches, and each shown page, into the order of the layouts."""
    before: QWidget | None = None
    for stop in _stops(root):
        if before is not None:
            QWidget.setTabOrder(before, stop)
        before = stop


def bring_into_sight(focused: QWidget | None) -> None:
    """Scroll to what the keyboard has come to, also from outside the page."""
    above = focused.parentWidget() if focused is not None else None
    while focused is not None and above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(focused, *_MARGINS)
        above = above.parentWidget()


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus or isinstance(widget.parentWidget(), QStackedWidget):
        yield widget  # a page holds the place when it is arrived at
    if not isinstance(widget, QComboBox):  # what it drops is its own affair
        for child in _children(widget):
            if child.isVisibleTo(widget):
                yield from _stops(child)


def _children(widget: QWidget) -> list[QWidget]:
    """Return the children in reading order: those of the layout, then those that stand free, as a button inside a field."""
    if isinstance(widget, QStackedWidget):
        return [page] if (page := widget.currentWidget()) is not None else []
    if isinstance(widget, QScrollArea):
        return [inner] if (inner := widget.widget()) is not None else []
    layout = widget.layout()
    placed = list(_placed(layout)) if layout is not None else []
    free = [one for one in widget.children() if isinstance(one, QWidget) and not one.isWindow() and one not in placed]
    return placed + free


def _placed(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _placed(inner)
