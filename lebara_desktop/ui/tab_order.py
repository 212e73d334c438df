"""Tab goes through the window as one reads it: in the order of the layouts, also for rows that came later.

Qt's own order is that in which widgets were made. So it is put right each time the key is pressed, which costs less than a
millisecond; what is not shown is left out, and comes in when it is shown. A button that is shut while its work is under way
gets the keyboard back afterwards.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLayout, QMainWindow, QScrollArea, QStackedWidget, QWidget

from lebara_desktop.ui.widgets.line_edit import LineEdit

_MARGINS = (24, 40)  # pixels beside and above what is scrolled to
# What stands inside these is Qt's own affair. Asked for it, PySide loads every class in search of one for the hidden part of a
# label that can be selected: 45 ms and 2 MB.
_WHOLE = (QComboBox, QLabel)


def hold_the_place(window: QMainWindow) -> bool:
    """Get ready for the keyboard to move on, and return whether it is to stay.

    It stays where nobody pressed Tab and what it acted on was only shut, as a button is while its work is under way: the page
    holds its place until then, so that a second press of the same key meets nothing else.
    """
    focused, centre = window.focusWidget(), window.centralWidget()
    if centre is not None:
        settle(centre, focused)
    page = _page(focused)
    if focused is None or page is None or focused.isEnabled() or not focused.isVisible() or not page.isEnabled():
        return False
    _Return(focused, page)
    page.setFocus(Qt.FocusReason.OtherFocusReason)
    return True


class _Return(QObject):
    """Gives the keyboard back to a widget that may be operated again, if it is still where it was put meanwhile."""

    def __init__(self, left: QWidget, page: QWidget) -> None:
        super().__init__(left)
        self._left, self._page = left, page
        left.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.EnabledChange and self._left.isEnabled():
            self._left.removeEventFilter(self)
            if self._page.hasFocus() and self._left.isVisible():
                self._left.setFocus(Qt.FocusReason.OtherFocusReason)
            self.deleteLater()
        return False


def _page(widget: QWidget | None) -> QWidget | None:
    while widget is not None and not isinstance(widget.parentWidget(), QStackedWidget):
        widget = widget.parentWidget()
    return widget


def settle(root: QWidget, gone: QWidget | None = None) -> None:
    """Put everything under ``root`` that Tab reaches, and each shown page, into the order of the layouts.

    ``gone`` keeps its place although it may be hidden: what stands behind it is the next.
    """
    before: QWidget | None = None
    for stop in _stops(root, gone):
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


def _stops(widget: QWidget, gone: QWidget | None) -> Iterator[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus or isinstance(widget.parentWidget(), QStackedWidget):
        yield widget  # a page holds the place when it is arrived at
    if not isinstance(widget, _WHOLE):
        for child in _children(widget):
            if child.isVisibleTo(widget) or (gone is not None and (child is gone or child.isAncestorOf(gone))):
                yield from _stops(child, gone)


def _children(widget: QWidget) -> list[QWidget]:
    """Return the children in reading order: those of the layout, then those that stand free, as a button inside a field."""
    if isinstance(widget, QStackedWidget):
        return [page] if (page := widget.currentWidget()) is not None else []
    if isinstance(widget, QScrollArea):
        return [inner] if (inner := widget.widget()) is not None else []
    layout = widget.layout()
    placed = list(_placed(layout)) if layout is not None else []
    free = widget.inside() if isinstance(widget, LineEdit) else widget.children()
    return placed + [one for one in free if isinstance(one, QWidget) and not one.isWindow() and one not in placed]


def _placed(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _placed(inner)
