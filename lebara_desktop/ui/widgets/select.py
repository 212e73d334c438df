"""One of several, in a list that opens."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QWidget

from lebara_desktop.ui import theme
from lebara_desktop.ui.theme import fonts
from lebara_desktop.ui.widgets.line_edit import paint_field
from lebara_desktop.ui.widgets.painted import draw_leading

_EDGE = 13  # pixels between a box and its text
_ARROW = 16
_BESIDE = 14  # pixels before and after the arrow
_LEAST = 200  # a box may be as narrow as this, beside text of the design's size; a longer choice is then shortened
_DRAWING = 20  # room that Qt keeps where the width does not follow the texts


class Select(QComboBox):
    """One of several, in a list that opens. Options are ``(key, text)``; the wheel does not change it by accident."""

    def __init__(
        self, options: Sequence[tuple[str, str]] = (), parent: QWidget | None = None, *, compact: bool = False
    ) -> None:
        super().__init__(parent)
        self._compact = compact
        self._popup: QWidget | None = None
        self.setFont(theme.font("body"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._settle_height()
        self.set_options(options)

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Replace the options; the choice stays when its key is still there."""
        before = self.current()
        blocked = self.blockSignals(True)
        self.clear()
        for key, text in options:
            self.addItem(text, key)
        if before:
            self.setCurrentIndex(max(0, self.findData(before)))
        self.blockSignals(blocked)

    def current(self) -> str:
        """Return the key of the choice; empty without options."""
        return str(self.currentData() or "")

    def set_current(self, key: str) -> None:
        """Choose ``key``; raises KeyError when there is no such option."""
        index = self.findData(key)
        if index < 0:
            raise KeyError(key)
        self.setCurrentIndex(index)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _settle_height(self) -> None:
        """Follow the text size."""
        self.setMinimumHeight(fonts.grown(32 if self._compact else 38) + 2)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._settle_height()
            if self.font() != theme.font("body"):
                self.setFont(theme.font("body"))

    def showPopup(self) -> None:
        if self._popup is None:
            self._popup = self.view().parentWidget()
            if self._popup is not None:
                theme.dress(self._popup, "popup")
            self.setItemDelegate(QStyledItemDelegate(self))
        super().showPopup()
        self.update()

    def hidePopup(self) -> None:
        super().hidePopup()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        if self.sizeAdjustPolicy() == QComboBox.SizeAdjustPolicy.AdjustToContents:
            widest = max((metrics.horizontalAdvance(self.itemText(at)) for at in range(self.count())), default=0)
        else:
            widest = self.minimumContentsLength() * metrics.horizontalAdvance("X") + _DRAWING
        return QSize(widest + 1 + 2 * _EDGE + _arrow_room(), self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), fonts.grown(_LEAST)), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_field(self, shut=not self.isEnabled(), attended=self.hasFocus())
        ink = theme.colour("text" if self.isEnabled() else "text_muted")
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = fonts.grown(_ARROW)
        painter = QPainter(self)
        place = QRectF(10 if rtl else self.width() - 10 - side, (self.height() - side) / 2, side, side)
        theme.draw_icon(painter, "chevron-down", place, ink.name())
        before, after = (_arrow_room(), _EDGE) if rtl else (_EDGE, _arrow_room())
        room = QRectF(self.rect()).adjusted(before, 0, -after, 0)
        painter.setPen(ink)
        shown = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, round(room.width()) + 1)
        draw_leading(painter, room, shown, rtl=rtl)


def _arrow_room() -> int:
    return fonts.grown(_ARROW) + _BESIDE
