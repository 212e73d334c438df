"""Menus of the program."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from lebara_desktop.ui import theme
from lebara_desktop.ui.theme import fonts

_TICK, _ARROW = 14, 12  # pixels beside text of the design's size
_SIDE = 11  # pixels between the menu's edge and either


class Menu(QMenu):
    """A menu in our look. Its ticks and arrows are painted here: Qt's own keep their size when the text grows."""

    def __init__(self, parent: QWidget | None = None, name: str = "") -> None:
        super().__init__(parent)
        self.setObjectName(name)
        theme.dress(self, "menu")

    def submenu(self, title: str) -> Menu:
        """Add an entry that opens another menu; return that one."""
        made = Menu(self)
        made.setTitle(title)
        self.addMenu(made)
        return made

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for action in self.actions():
            room = QRectF(self.actionGeometry(action)).adjusted(_SIDE, 0, -_SIDE, 0)
            colour = theme.current().primary if action is self.activeAction() else theme.current().text
            if action.isChecked():
                _draw(painter, "check", _at_edge(room, fonts.grown(_TICK), right=rtl), colour)
            if action.menu() is not None:
                _draw(
                    painter, "chevron-right", _at_edge(room, fonts.grown(_ARROW), right=not rtl), colour, mirrored=rtl
                )


def _at_edge(room: QRectF, side: int, *, right: bool) -> QRectF:
    x = room.right() - side if right else room.left()
    return QRectF(x, room.center().y() - side / 2, side, side)


def _draw(painter: QPainter, name: str, place: QRectF, colour: str, *, mirrored: bool = False) -> None:
    painter.save()
    if mirrored:
        painter.translate(2 * place.center().x(), 0)
        painter.scale(-1, 1)
    theme.draw_icon(painter, name, place, colour)
    painter.restore()
