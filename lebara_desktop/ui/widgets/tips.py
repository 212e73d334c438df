"""Tips in the look of the program; when they come and go stays Qt's matter."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QLabel, QWidget

from lebara_desktop.ui import theme


class _Shower(QObject):
    """Shows the tip of the widget it watches."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent) or not isinstance(watched, QWidget):
            return False
        watched.event(event)  # Qt shows it, as it is written
        label = watched.findChild(QLabel, "qtooltip_label")
        if label is not None:
            theme.dress(label, "tip")
            place = QRect(label.pos(), label.sizeHint())
            room = watched.screen().availableGeometry()
            place.moveRight(min(place.right(), room.right()))
            place.moveBottom(min(place.bottom(), room.bottom()))
            label.setGeometry(place)
        return True


@cache
def tips() -> QObject:
    """Return what is to filter the events of each widget that has a tip."""
    return _Shower()
