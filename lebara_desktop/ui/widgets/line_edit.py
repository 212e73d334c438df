"""One line of input, painted from the tokens."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from lebara_desktop.ui import theme
from lebara_desktop.ui.theme import fonts
from lebara_desktop.ui.theme.tokens import RADIUS_BUTTON
from lebara_desktop.ui.widgets.buttons import Button
from lebara_desktop.ui.widgets.card_guard import CardGuard, Expects
from lebara_desktop.ui.widgets.text import dress_menus

_HIGH, _HIGHER = 38, 46  # pixels inside a field
_PADDING = 12  # pixels between the field's edge and its text


def paint_field(field: QWidget, *, shut: bool, attended: bool) -> None:
    """Paint the ground and edge of something to fill in or choose from; the property ``invalid`` marks it as wrong."""
    wrong = bool(field.property("invalid"))
    edge = "bad" if wrong else "line" if shut else "focus" if attended else "control"
    width = theme.current().line_width
    half = width / 2
    painter = QPainter(field)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(theme.pen(edge, width))
    painter.setBrush(theme.colour("surface_2" if shut else "surface"))
    radius = RADIUS_BUTTON - half
    painter.drawRoundedRect(QRectF(field.rect()).adjusted(half, half, -half, -half), radius, radius)


def clear_ground() -> QPalette:
    """Return a palette that says only that Qt paints no ground; the rest is the application's."""
    palette = QPalette()
    palette.setBrush(QPalette.ColorRole.Base, Qt.BrushStyle.NoBrush)
    return palette


class LineEdit(QLineEdit):
    """One line of input, ``limit`` characters at most. ``expects`` says what may look like a card number and is none."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        placeholder: str = "",
        limit: int = 256,
        large: bool = False,
        expects: Expects = Expects.ANYTHING,
    ) -> None:
        super().__init__(text, parent)
        self._high = _HIGHER if large else _HIGH
        self.guard = CardGuard(self, expects)
        self.setFrame(False)
        self.setPalette(clear_ground())
        self._settle_font()
        self.keep_free(0, 0)
        self._settle_height()
        self.setMaxLength(limit)
        self.setPlaceholderText(placeholder)

    def keep_free(self, left: int, right: int) -> None:
        """Leave room for what stands inside the field, in pixels."""
        self.setTextMargins(left + _PADDING, 0, right + _PADDING, 0)

    def inside(self) -> list[QWidget]:
        """Return what of ours stands inside the field. Whoever asks Qt is given its own parts too, and PySide loads every class."""
        return []

    def _settle_height(self) -> None:
        """Follow the text size."""
        self.setMinimumHeight(fonts.grown(self._high) + 2)

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(self.minimumSize())

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_field(self, shut=self.isReadOnly() or not self.isEnabled(), attended=self.hasFocus())
        super().paintEvent(event)

    def setReadOnly(self, on: bool) -> None:
        super().setReadOnly(on)
        self._settle_ink()

    def _settle_ink(self) -> None:
        """What can only be read stands in the quiet colour."""
        palette = clear_ground()
        if self.isReadOnly():
            palette.setColor(QPalette.ColorRole.Text, theme.colour("text_muted"))
        if palette.color(QPalette.ColorRole.Text) != self.palette().color(QPalette.ColorRole.Text):
            self.setPalette(palette)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        super().contextMenuEvent(event)
        dress_menus(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.isReadOnly():
            self._settle_ink()
        if event.type() == QEvent.Type.StyleChange:
            self._settle_height()
            self._settle_font()

    def _settle_font(self) -> None:
        if self.font() != theme.font("body"):
            self.setFont(theme.font("body"))


class ButtonEdit(LineEdit):
    """A line of input with a button inside, at its end: with a drawing, or with words once they are set."""

    def __init__(
        self, parent: QWidget | None = None, *, icon: str = "", limit: int = 256, expects: Expects = Expects.ANYTHING
    ) -> None:
        super().__init__("", parent, limit=limit, expects=expects)
        self.button = Button("", "ghost", icon, self)

    def inside(self) -> list[QWidget]:
        return [self.button]

    def show_button(self, on: bool) -> None:
        """Show the button, or give its room to the text."""
        self.button.setVisible(on)
        self._place()

    def _place(self) -> None:
        high = self.height() - 4
        width = self.button.sizeHint().width() if self.button.text() else high
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.button.setGeometry(3 if rtl else self.width() - width - 3, 2, width, high)
        room = 0 if self.button.isHidden() else width
        self.keep_free(room if rtl else 0, 0 if rtl else room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place()
