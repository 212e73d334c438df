"""Fields with their label, hint and error, so that no field is without its buddy."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QSizePolicy,
    QStyleOptionComboBox,
    QVBoxLayout,
    QWidget,
)

from lebara_desktop.ui import a11y, theme
from lebara_desktop.ui.widgets.buttons import Button
from lebara_desktop.ui.widgets.card_guard import CardGuard, Expects
from lebara_desktop.ui.widgets.checkable import Checkable
from lebara_desktop.ui.widgets.painted import draw_leading
from lebara_desktop.ui.widgets.text import PlainLabel, repolish


class LineEdit(QLineEdit):
    """One line of input, ``limit`` characters at most. ``expects`` says what may look like a card number and is none."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        placeholder: str = "",
        limit: int = 256,
        expects: Expects = Expects.ANYTHING,
    ) -> None:
        super().__init__(text, parent)
        self.guard = CardGuard(self, expects)
        self.setFont(theme.font("body"))
        self.setMaxLength(limit)
        self.setPlaceholderText(placeholder)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.font() != theme.font("body"):
            self.setFont(theme.font("body"))


class PasswordEdit(LineEdit):
    """A password field with Show and Hide inside. Hidden again whenever it loses its page."""

    def __init__(self, parent: QWidget | None = None, *, limit: int = 256) -> None:
        super().__init__("", parent, limit=limit)
        self.setEchoMode(QLineEdit.EchoMode.Password)
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
        self.setTextMargins(width if rtl else 0, 0, 0 if rtl else width, 0)

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

    def __init__(self, options: Sequence[tuple[str, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
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

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        colour = theme.current().text if self.isEnabled() else theme.current().text_muted
        place = QRectF(10 if rtl else self.width() - 26, (self.height() - 16) / 2, 16, 16)
        theme.draw_icon(QPainter(self), "chevron-down", place, colour)


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
        room = QRectF(0, 0, max(40, width - 28), 4000)
        return metrics.boundingRect(room, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading, self.text())

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(theme.font("body"))
        width = min(520, round(metrics.horizontalAdvance(self.text()) + 32))
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
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        on = self.isChecked()
        edge = tokens.primary if on else tokens.control
        line = QFontMetricsF(theme.font("body")).height()
        top = (self.height() - self._text_rect(self.width()).height() + line - 18) / 2  # beside the first line
        box = QRectF(self.width() - 19 if rtl else 1, top, 18, 18)
        if not self.isEnabled():
            painter.setOpacity(0.55)
        painter.setPen(QPen(QColor(edge), 1.6))
        painter.setBrush(QColor(tokens.primary if on else tokens.surface))
        painter.drawRoundedRect(box, 5, 5)
        if on:
            cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
            painter.setPen(QPen(QColor(tokens.on_primary), 2.1, Qt.PenStyle.SolidLine, cap, join))
            centre = box.center()
            steps = ((-4.2, 0.3), (-1.2, 3.3), (4.3, -3.2))
            painter.drawPolyline([QPointF(centre.x() + dx, centre.y() + dy) for dx, dy in steps])
        painter.setPen(QColor(tokens.text))
        painter.setFont(theme.font("body"))
        text = QRectF(self.rect()).adjusted(0 if rtl else 28, 0, -28 if rtl else 0, 0)
        draw_leading(painter, text, self.text(), rtl=rtl, wrap=True)


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
            repolish(self.editor)
