"""Fields with their label, hint and error, so that no field is without its buddy."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QStyledItemDelegate, QVBoxLayout, QWidget

from lebara_desktop.ui import a11y, theme
from lebara_desktop.ui.theme import fonts
from lebara_desktop.ui.widgets.buttons import Button
from lebara_desktop.ui.widgets.checkable import Checkable
from lebara_desktop.ui.widgets.line_edit import LineEdit, paint_field
from lebara_desktop.ui.widgets.painted import draw_leading
from lebara_desktop.ui.widgets.text import PlainLabel

__all__ = ["CheckBox", "Field", "LineEdit", "PasswordEdit", "Select"]

_EDGE = 13  # pixels between a box and its text
_ARROW = 16
_ARROW_ROOM = 30
_BOX = 18  # the box to tick
_TICK = ((-4.2, 0.3), (-1.2, 3.3), (4.3, -3.2))
_LEAD = 28  # the box and the gap before its text
_DRAWING = 20  # room that Qt keeps where the width does not follow the texts


class PasswordEdit(LineEdit):
    """A password field with Show and Hide inside. Hidden again whenever it loses its page."""

    def __init__(self, parent: QWidget | None = None, *, limit: int = 256) -> None:
        super().__init__("", parent, limit=limit)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        theme.dress(self, "secret")
        hints = (
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhSensitiveData
        )
        self.setInputMethodHints(hints | Qt.InputMethodHint.ImhNoAutoUppercase)
        self._toggle = Button("", "ghost", parent=self)
        self._toggle.setObjectName("password.toggle")
        self._toggle.setCheckable(True)
        self._toggle.toggled.connect(self._on_toggled)
        self._label()

    def _label(self) -> None:
        shown = self._toggle.isChecked()
        self._toggle.setText(self.tr("Hide") if shown else self.tr("Show"))
        self._toggle.setAccessibleName(self.tr("Hide password") if shown else self.tr("Show password"))
        self._place()

    def _on_toggled(self, on: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)
        self._label()

    def conceal(self) -> None:
        """Hide the characters."""
        self._toggle.setChecked(False)

    def _place(self) -> None:
        width = self._toggle.sizeHint().width()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._toggle.setGeometry(3 if rtl else self.width() - width - 3, 2, width, self.height() - 4)
        self.keep_free(width if rtl else 0, 0 if rtl else width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def hideEvent(self, event: object) -> None:
        self.conceal()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.LayoutDirectionChange):
            self._label()


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
        return QSize(widest + 1 + 2 * _EDGE + _ARROW_ROOM, fonts.grown(32 if self._compact else 38) + 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_field(self, shut=not self.isEnabled(), attended=self.hasFocus())
        ink = theme.colour("text" if self.isEnabled() else "text_muted")
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = fonts.grown(_ARROW)
        painter = QPainter(self)
        place = QRectF(10 if rtl else self.width() - 10 - side, (self.height() - side) / 2, side, side)
        theme.draw_icon(painter, "chevron-down", place, ink.name())
        before, after = (_ARROW_ROOM, _EDGE) if rtl else (_EDGE, _ARROW_ROOM)
        room = QRectF(self.rect()).adjusted(before, 0, -after, 0)
        painter.setPen(ink)
        shown = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, round(room.width()) + 1)
        draw_leading(painter, room, shown, rtl=rtl)


class CheckBox(Checkable):
    """A box to tick, with its sentence, which wraps where it must."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("focusRadius", 6)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def _text_rect(self, width: int) -> QRectF:
        metrics = QFontMetricsF(theme.font("body"))
        room = QRectF(0, 0, max(40, width - fonts.grown(_LEAD)), 4000)
        return metrics.boundingRect(room, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading, self.text())

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(theme.font("body"))
        width = min(fonts.grown(520), round(metrics.horizontalAdvance(self.text()) + fonts.grown(_LEAD) + 4))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 32)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(32, round(self._text_rect(width).height() + 10))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = fonts.grown(_BOX)
        box = QRectF(self.width() - side - 1 if rtl else 1, (self.height() - side) / 2, side, side)
        line = QFontMetricsF(theme.font("body")).height()
        if self._text_rect(self.width()).height() > 1.5 * line:
            box.moveTop(max(1.0, 5 + (line - side) / 2))
        if not self.isEnabled():
            painter.setOpacity(0.55)
        self._paint_box(painter, box)
        painter.setPen(theme.colour("text"))
        painter.setFont(theme.font("body"))
        lead = fonts.grown(_LEAD)
        text = QRectF(self.rect()).adjusted(0 if rtl else lead, 0, -lead if rtl else 0, 0)
        draw_leading(painter, text, self.text(), rtl=rtl, wrap=True)

    def _paint_box(self, painter: QPainter, box: QRectF) -> None:
        on = self.isChecked()
        size = box.width() / _BOX
        painter.setPen(theme.pen("primary" if on else "control", 1.6 * size))
        painter.setBrush(theme.colour("primary" if on else "surface"))
        painter.drawRoundedRect(box, 5 * size, 5 * size)
        if on:
            painter.setPen(theme.pen("on_primary", 2.1 * size, rounded=True))
            middle = box.center()
            painter.drawPolyline([middle + QPointF(dx, dy) * size for dx, dy in _TICK])


class Field(QWidget):
    """A label, its editor, and room for a hint or an error. The label is the editor's buddy, so its name is spoken."""

    def __init__(self, label: str, editor: QWidget, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self._hint = hint
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        self.label = PlainLabel(label, "label", self, wrap=True)
        self.note = PlainLabel("", "caption", self, wrap=True)
        self.note.setObjectName("field.note")
        self.label.setBuddy(editor)
        box.addWidget(self.label)
        box.addWidget(editor)
        box.addWidget(self.note)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)  # a note may need another line
        self.setFocusProxy(editor)
        self.set_label(label)
        self._show_note("")

    @property
    def error(self) -> str:
        """The error shown; empty when there is none."""
        return self.note.text() if self.note.role == "error" else ""

    def set_label(self, label: str) -> None:
        """Name the field, on the screen and for assistive technology."""
        self.label.setText(label)
        self.editor.setAccessibleName(label)

    def set_hint(self, hint: str) -> None:
        """Say below the field what is expected; an error takes its place."""
        self._hint = hint
        if not self.error:
            self._show_note("")

    def set_error(self, text: str) -> None:
        """Show what is wrong below the field and have it spoken; an empty text clears it."""
        if text and text != self.error:
            a11y.announce(self.editor, text)
        self._show_note(text)

    def clear_error(self) -> None:
        """Take the error away; the hint comes back."""
        self._show_note("")

    def _show_note(self, error: str) -> None:
        self.note.set_role("error" if error else "caption")
        self.note.setText(error or self._hint)
        self.note.setVisible(bool(error or self._hint))
        self.editor.setAccessibleDescription(error or self._hint)
        if bool(self.editor.property("invalid")) != bool(error):
            self.editor.setProperty("invalid", bool(error))
            self.editor.update()
