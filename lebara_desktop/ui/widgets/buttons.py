"""Buttons of the program."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from lebara_desktop.ui import theme
from lebara_desktop.ui.theme import fonts
from lebara_desktop.ui.widgets.button_looks import SHAPES, Look, look
from lebara_desktop.ui.widgets.text import plain_tip

_SPINNER_AFTER_MS = 300  # quicker answers show no progress: a flash reads as a fault
_DRAWING = 18  # pixels of a drawing beside text of the design's size
_SQUARE = 38  # a button with a drawing alone, least
_GAP = 4  # between drawing and text
_MARK = 16  # the turning mark, and the space before it
_RADIUS = 10.0
_CENTRE = Qt.AlignmentFlag.AlignHCenter
_WORDS = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic
_RESIZING = (QEvent.Type.StyleChange, QEvent.Type.FontChange)
_FOLDED = 8  # pixels above and below a text of several lines


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
        self._sides = QSizePolicy.Policy.Minimum
        super().__init__(parent)
        if kind not in SHAPES:
            raise ValueError(f"no such kind of button: {kind}")
        self._kind = kind
        self._large = large
        self._drawing = icon or ""
        self._side = _DRAWING
        self.setFont(theme.font("button"))
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setText(text)
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
        if kind not in SHAPES:
            raise ValueError(f"no such kind of button: {kind}")
        if kind != self._kind:
            self._kind = kind
            self._remeasure()

    def set_drawing(self, name: str, side: int = _DRAWING) -> None:
        """Show another drawing, ``side`` pixels wide beside text of the design's size."""
        if (name, side) != (self._drawing, self._side):
            self._drawing = name
            self._side = side
            self._remeasure()

    def setText(self, text: str) -> None:
        """Show ``text`` as it is: an ampersand is an ampersand, never a mnemonic."""
        super().setText(text.replace("&", "&&"))
        if text:
            self.setAccessibleName(text)
        self._remeasure()

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
            self._remeasure()

    def _remeasure(self) -> None:
        self._hint = QSize()
        policy = QSizePolicy.Policy.Minimum if self.text() else QSizePolicy.Policy.Fixed  # a drawing alone stays square
        if self._sides != policy:
            self._sides = policy
            self.setSizePolicy(policy, QSizePolicy.Policy.Fixed)
        least = self._least()
        if self.minimumHeight() != least:
            self.setMinimumHeight(least)  # also where a layout has too little room: it must be hit
        self.updateGeometry()
        self.update()

    def _least(self) -> int:
        shape = SHAPES[self._kind]
        return fonts.grown(44 if self._large else shape.height) + 2 * shape.border

    def sizeHint(self) -> QSize:
        if self._hint.isEmpty():
            self._hint = self._measured()
        return self._hint

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _measured(self) -> QSize:
        shape = SHAPES[self._kind]
        least = self._least()
        text = self.text()
        if not text and self._drawing:
            return QSize(max(_SQUARE, fonts.grown(self._side) + _SQUARE - _DRAWING), least)
        words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, text)
        side = fonts.grown(self._side) if self._drawing else 0
        around = 2 * _FOLDED if "\n" in text and shape.border else 0
        left, right = self._paddings()
        border = 2 * shape.border
        width = words.width() + (side + fonts.grown(_GAP) if side else 0) + left + right + border
        return QSize(width, max(least, max(side, words.height() + around) + border))

    def _paddings(self) -> tuple[int, int]:
        """Return the room before and after drawing and text."""
        padding = 26 if self._large else SHAPES[self._kind].padding
        return padding, padding

    def _look(self) -> Look:
        contrast = theme.current().name == "contrast"
        hovered = self.underMouse() or (self.isChecked() and self._kind == "hero")
        return look(self._kind, enabled=self.isEnabled(), down=self.isDown(), hovered=hovered, contrast=contrast)

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self._look()
        painter = QPainter(self)
        if shown.ground:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            edge = shown.edge or shown.ground
            width = theme.current().line_width
            half = width / 2
            painter.setPen(theme.pen(edge, width))
            painter.setBrush(theme.colour(shown.ground))
            radius = _RADIUS - half
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)
        self._paint_words(painter, shown)

    def _paint_words(self, painter: QPainter, shown: Look) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        border = SHAPES[self._kind].border
        before, after = self._paddings() if self.text() else (0, 0)
        left, right = (after, before) if rtl else (before, after)
        room = self.rect().adjusted(left + border, border, -right - border, -border)
        if self._drawing:
            side = fonts.grown(self._side)
            gap = fonts.grown(_GAP)
            words = self.fontMetrics().boundingRect(room, _WORDS, self.text()).width() + gap if self.text() else 0
            start = room.x() + (room.width() - side - words) // 2
            x = room.x() + room.right() - (start + side - 1) if rtl else start
            y = room.y() + (room.height() - side) // 2
            theme.draw_icon(painter, self._drawing, QRectF(x, y, side, side), theme.colour(shown.ink).name())
            if rtl:
                room.setRight(x - gap)
            else:
                room.setLeft(x + side + gap)
        if not self.text():
            return
        if shown.underlined:
            font = QFont(self.font())
            font.setUnderline(True)
            painter.setFont(font)
        painter.setPen(theme.colour(shown.ink))
        side_of = (Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft) if self._drawing else _CENTRE
        painter.drawText(room, _WORDS | Qt.AlignmentFlag.AlignAbsolute | side_of, self.text())

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
        kind = event.type()
        if kind == QEvent.Type.StyleChange and self.font() != theme.font("button"):
            self.setFont(theme.font("button"))
        if kind in _RESIZING:
            self._remeasure()


class BusyButton(Button):
    """A button that shows that its work is under way. It takes no second press from the first moment on."""

    _spinning = False

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
        self._remeasure()

    def setText(self, text: str) -> None:
        self._idle_text = text
        if not self._spinning or not self._busy_text:
            super().setText(text)

    def setEnabled(self, enabled: bool) -> None:
        """Allow or forbid the press; while busy it stays shut and remembers."""
        self._allowed = enabled
        super().setEnabled(enabled and not self._busy)

    def _paddings(self) -> tuple[int, int]:
        before, after = super()._paddings()
        if self._spinning:
            before = max(before, _MARK + fonts.grown(_MARK) + 8)
        return before, after

    def _on_still_busy(self) -> None:
        self._spinning = True
        if self._busy_text:
            super().setText(self._busy_text)
        self._remeasure()  # the turning mark needs room
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
        side = float(fonts.grown(_MARK))
        left = self.width() - _MARK - side if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else float(_MARK)
        painter.setPen(theme.pen("text_muted", fonts.grown(22) / 10, rounded=True))
        painter.drawArc(QRectF(left, (self.height() - side) / 2, side, side), self._angle * 16, 270 * 16)
