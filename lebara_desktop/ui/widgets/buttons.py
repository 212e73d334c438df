"""Buttons of the program."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from lebara_desktop.ui import theme
from lebara_desktop.ui.widgets.text import plain_tip, repolish

_INK = {
    "plain": "text",
    "primary": "on_primary",
    "action": "on_action",
    "link": "accent",
    "ghost": "text_muted",
    "hero": "on_hero",
}
_SPINNER_AFTER_MS = 300  # quicker answers show no progress: a flash reads as a fault


class Button(QPushButton):
    """A push button. Kinds: plain, primary (the sure next step), action (the one that costs or changes something), link,
    ghost, hero (on the coloured ground of the sign-in page). Enter presses it like Space."""

    def __init__(
        self,
        text: str,
        kind: str = "plain",
        icon: str | None = None,
        parent: QWidget | None = None,
        *,
        large: bool = False,
        name: str = "",
    ) -> None:
        super().__init__(parent)
        if kind not in _INK:
            raise ValueError(f"no such kind of button: {kind}")
        self._kind = kind
        self.setProperty("kind", kind)
        if large:
            self.setProperty("large", True)
        self.setFont(theme.font("button"))
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setText(text)
        self._drawing = icon
        if icon:
            self.setIcon(theme.icon(icon, _INK[kind]))
            self.setIconSize(QSize(18, 18))
            self._settle_shape()
        if name:
            self.setAccessibleName(name)
            if not text:
                plain_tip(self, name)

    @property
    def kind(self) -> str:
        """The kind of button."""
        return self._kind

    def set_kind(self, kind: str) -> None:
        """Turn it into another kind."""
        if kind not in _INK:
            raise ValueError(f"no such kind of button: {kind}")
        if kind != self._kind:
            self._kind = kind
            self.setProperty("kind", kind)
            if self._drawing:
                self.setIcon(theme.icon(self._drawing, _INK[kind]))
            repolish(self)

    def setText(self, text: str) -> None:
        """Show ``text`` as it is: an ampersand is an ampersand, never a mnemonic."""
        super().setText(text.replace("&", "&&"))
        if text:
            self.setAccessibleName(text)
        self._settle_shape()

    def fold(self, width: int) -> None:
        """Let the text go on in further lines where it is wider than ``width`` pixels."""
        whole = self.text().replace("\n", " ")
        metrics = QFontMetricsF(self.font())
        around = self.sizeHint().width() - max(metrics.horizontalAdvance(one) for one in self.text().split("\n"))
        lines = [""]
        for word in whole.split(" "):
            longer = f"{lines[-1]} {word}" if lines[-1] else word
            if lines[-1] and metrics.horizontalAdvance(longer) + around > width:
                lines.append(word)
            else:
                lines[-1] = longer
        folded = "\n".join(lines)
        if folded != self.text():
            super().setText(folded)

    def _settle_shape(self) -> None:
        """A button with a drawing alone is square."""
        square = not self.text() and not self.icon().isNull()
        if square != bool(self.property("iconOnly")):
            self.setProperty("iconOnly", square)
            repolish(self)

    def plain_text(self) -> str:
        """Return the text without the doubled ampersands that Qt needs."""
        return self.text().replace("&&", "&").replace("\n", " ")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.font() != theme.font("button"):
            self.setFont(theme.font("button"))


class BusyButton(Button):
    """A button that shows that its work is under way. It takes no second press from the first moment on."""

    def __init__(
        self,
        text: str,
        kind: str = "primary",
        icon: str | None = None,
        parent: QWidget | None = None,
        *,
        large: bool = False,
        name: str = "",
    ) -> None:
        super().__init__(text, kind, icon, parent, large=large, name=name)
        self._idle_text = text
        self._busy = False
        self._allowed = True
        self._angle = 0
        self._spinning = False
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(_SPINNER_AFTER_MS)
        self._delay.timeout.connect(self._on_still_busy)
        self._turn = QTimer(self)
        self._turn.setInterval(50)
        self._turn.timeout.connect(self._on_turn)
        self._busy_text = ""

    @property
    def busy(self) -> bool:
        """Whether work is under way."""
        return self._busy

    def set_busy(self, busy: bool, text: str | None = None) -> None:
        """Start or end the waiting look; ``text`` replaces the label once the waiting shows (after 300 ms)."""
        if busy and self._busy and text and text != self._busy_text:  # another language
            self._busy_text = text
            if self._spinning:
                super().setText(text)
        if busy == self._busy:
            return
        self._busy = busy
        self._busy_text = text or ""
        super().setEnabled(self._allowed and not busy)
        if busy:
            self._delay.start()
            return
        self._delay.stop()
        self._turn.stop()
        self._spinning = False
        super().setText(self._idle_text)
        self.setProperty("busy", False)
        repolish(self)

    def setText(self, text: str) -> None:
        self._idle_text = text
        if not getattr(self, "_spinning", False) or not self._busy_text:
            super().setText(text)

    def setEnabled(self, enabled: bool) -> None:
        """Allow or forbid the press; while busy it stays shut and remembers."""
        self._allowed = enabled
        super().setEnabled(enabled and not self._busy)

    def _on_still_busy(self) -> None:
        self._spinning = True
        if self._busy_text:
            super().setText(self._busy_text)
        self.setProperty("busy", True)
        repolish(self)
        self.updateGeometry()  # the turning mark needs room
        if theme.motion():
            self._turn.start()

    def _on_turn(self) -> None:
        if not self.isVisible():
            self._turn.stop()
        self._angle = (self._angle - 22) % 360
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._spinning:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = 16.0
        left = self.width() - 16 - side if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 16.0
        rect = QRectF(left, (self.height() - side) / 2, side, side)
        painter.setPen(QPen(QColor(theme.current().text_muted), 2.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawArc(rect, self._angle * 16, 270 * 16)
