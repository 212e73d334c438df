"""The command palette: type what you want to do, press Enter."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from lebara_desktop.ui import a11y, theme
from lebara_desktop.ui.commands import Command, matching
from lebara_desktop.ui.theme import fonts
from lebara_desktop.ui.widgets.card import fill
from lebara_desktop.ui.widgets.form import LineEdit
from lebara_desktop.ui.widgets.painted import draw_leading
from lebara_desktop.ui.widgets.text import PlainLabel, key_text

_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
_DRAWING = 20  # pixels beside text of the design's size
_ROWS = 8  # shown at once

_Index = QModelIndex | QPersistentModelIndex


class _Commands(QAbstractListModel):
    """The commands that match."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.shown: list[Command] = []

    def show_only(self, commands: list[Command]) -> None:
        """Replace what is listed."""
        self.beginResetModel()
        self.shown = commands
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # Any: Qt's variant
        command = self.shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return command.name
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            parts = (command.name, command.group, command.why_not, key_text(command.key) if command.key else "")
            return ", ".join(part for part in parts if part)
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return flag if not self.shown[index.row()].why_not else Qt.ItemFlag.ItemIsSelectable


class _Row(QStyledItemDelegate):
    """Draws one command: its drawing, its name, what it belongs to or why it cannot be done, its key."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        lines = QFontMetricsF(theme.font("body")).height() + QFontMetricsF(theme.font("caption")).height()
        return QSize(200, round(lines + 16))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        command = cast(_Commands, index.model()).shown[index.row()]
        tokens = theme.current()
        # Any: the stub of QStyleOptionViewItem lacks the members of QStyleOption
        look: Any = option
        box = QRectF(look.rect).adjusted(6, 1, -6, -1)
        rtl = look.direction == Qt.LayoutDirection.RightToLeft
        chosen = bool(look.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(QColor(tokens.focus) if tokens.name == "contrast" else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.surface_2))
            painter.drawRoundedRect(box, 9, 9)
        ink = tokens.text_muted if command.why_not else tokens.primary if chosen else tokens.text
        wide = fonts.grown(_DRAWING)
        side = box.right() - 12 - wide if rtl else box.left() + 12
        theme.draw_icon(painter, command.icon, QRectF(side, box.center().y() - wide / 2, wide, wide), ink)
        key = key_text(command.key) if command.key else ""
        painter.setFont(theme.font("caption"))
        key_width = QFontMetricsF(painter.font()).horizontalAdvance(key) + (16 if key else 0)
        lead = wide + 24
        self._paint_texts(painter, box.adjusted(12 + key_width if rtl else lead, 7, -lead if rtl else -12 - key_width, -7),
                          command, ink, rtl=rtl)  # fmt: skip
        if key:
            painter.setPen(QColor(tokens.text_muted))
            place = QRectF(box.left() + 12 if rtl else box.right() - 12 - key_width, box.top(), key_width, box.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing, key)
        painter.restore()

    def _paint_texts(self, painter: QPainter, room: QRectF, command: Command, ink: str, *, rtl: bool) -> None:
        half = room.height() * 0.55
        for text, role, colour, place in (
            (command.name, "strong", ink, QRectF(room.left(), room.top(), room.width(), half)),
            (command.why_not or command.group, "caption", theme.current().text_muted,
             QRectF(room.left(), room.top() + half, room.width(), room.height() - half)),
        ):  # fmt: skip
            font = theme.font(role)
            painter.setFont(font)
            painter.setPen(QColor(colour))
            shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
            draw_leading(painter, place, shown, rtl=rtl)


class Palette(QDialog):
    """A field over the window and the commands that match what stands in it. Show it with ``open_with``."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        super().__init__(window, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("palette")
        fill(self, "surface")
        self.setModal(True)
        self._commands: Sequence[Command] = ()
        self.field = LineEdit(parent=self, limit=80, large=True)
        self.field.setObjectName("palette.field")
        self.field.textEdited.connect(self._filter)
        self.field.installEventFilter(self)
        self._model = _Commands(self)
        self.list = QListView(self)
        self.list.setObjectName("palette.list")
        theme.dress(self.list, "list")
        self.list.setModel(self._model)
        self.list.setItemDelegate(_Row(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._run)
        self._nothing = PlainLabel("", "muted", self, wrap=True)
        self._hint = PlainLabel("", "caption", self, wrap=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 14, 14, 12)
        box.setSpacing(10)
        for part in (self.field, self.list, self._nothing, self._hint):
            box.addWidget(part)
        self._retranslate()

    def open_with(self, commands: Sequence[Command]) -> None:
        """Show ``commands`` over the window, the keyboard in the field."""
        self._commands = commands
        self.field.clear()
        self._filter("")
        window = self._window
        row = self.list.sizeHintForRow(0) if self._model.shown else 52
        room = window.height() - self.field.sizeHint().height() - self._hint.sizeHint().height() - 160
        self.list.setFixedHeight(max(row, min(_ROWS * row, room // row * row)))
        self.setFixedWidth(min(620, window.width() - 80))
        self.adjustSize()
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - self.width()) // 2, corner.y() + 70)
        self.open()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _filter(self, text: str) -> None:
        self._model.show_only(matching(self._commands, text))
        found = bool(self._model.shown)
        self.list.setVisible(found)
        self._nothing.setVisible(not found)
        if found:
            self._select(0)
        else:
            a11y.announce(self.field, self._nothing.text())

    def _select(self, row: int) -> None:
        row = max(0, min(row, len(self._model.shown) - 1))
        index = self._model.index(row)
        self.list.setCurrentIndex(index)
        a11y.announce(self.field, str(self._model.data(index, Qt.ItemDataRole.AccessibleTextRole)))

    def _run(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        command = self._model.shown[index.row()]
        if command.why_not:
            a11y.announce(self.field, command.why_not)
            return
        self.accept()
        command.run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _MOVES and self._model.shown:
                self._select(self.list.currentIndex().row() + _MOVES[Qt.Key(event.key())])
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._run(self.list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.ActivationChange and self.isVisible() and not self.isActiveWindow():
            self.reject()  # a press outside

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Commands"))
        self.setAccessibleName(self.tr("Commands"))
        self.field.setPlaceholderText(self.tr("Type what you want to do"))
        self.field.setAccessibleName(self.tr("Type what you want to do"))
        self.list.setAccessibleName(self.tr("Commands"))
        self._nothing.setText(self.tr("Nothing here has this name. Try another word."))
        self._hint.setText(self.tr("Up and down to choose, Enter to do it, Esc to close."))
