"""What painted widgets share."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lebara_desktop.ui import theme
from lebara_desktop.ui.theme import fonts
from lebara_desktop.ui.widgets.text import reading_direction


class Painted(QWidget):
    """A widget that draws itself from the tokens. A change of theme repaints it; a change of text size re-measures it."""

    def _refresh(self) -> None:
        """Measure again: the text size or the language may have changed."""
        self.updateGeometry()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange, QEvent.Type.EnabledChange)
        if event.type() in kinds:
            self._refresh()


class Ticking(Painted):
    """A painted widget that may move: ticks only while it is visible, has something to show, and motion is on."""

    def __init__(self, parent: QWidget | None = None, *, interval_ms: int = 40) -> None:
        super().__init__(parent)
        self._phase = 0.0
        self._wanted = True
        self._timer = QTimer(self)
        self._timer.setInterval(interval_ms)
        self._timer.timeout.connect(self._on_tick)

    def set_moving(self, on: bool) -> None:
        """Say whether there is something to show moving."""
        self._wanted = on
        self._settle()

    def _settle(self) -> None:
        if self._wanted and self.isVisible() and theme.motion():
            self._timer.start()
        else:
            self._timer.stop()

    def _on_tick(self) -> None:
        self._phase = (self._phase + self._timer.interval() / 1400) % 1.0
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._settle()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()


class Square(Painted):
    """A drawing that is ``side`` pixels wide and high beside text of the design's size, and grows with the text."""

    def __init__(self, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._refresh()

    def _refresh(self) -> None:
        side = fonts.grown(self._side)
        self.setFixedSize(side, side)
        super()._refresh()


class IconView(Square):
    """A drawing from the icon set in the colour of a token; decoration unless it is named."""

    def __init__(self, name: str, role: str = "text_muted", size: int = 20, parent: QWidget | None = None) -> None:
        self._name = name
        self._role = role
        super().__init__(size, parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, name: str, role: str | None = None) -> None:
        """Show another drawing."""
        self._name = name
        self._role = role or self._role
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme.draw_icon(painter, self._name, self.rect().toRectF(), str(getattr(theme.current(), self._role)))


@lru_cache(maxsize=128)
def mixed(one: str, other: str, share: float) -> QColor:
    """Return the colour ``share`` of the way from ``one`` to ``other``."""
    a, b = QColor(one), QColor(other)
    keep = 1 - share
    return QColor(
        round(a.red() * keep + b.red() * share),
        round(a.green() * keep + b.green() * share),
        round(a.blue() * keep + b.blue() * share),
    )


def draw_leading(
    painter: QPainter, rect: QRectF, text: str, *, rtl: bool, wrap: bool = False, top: bool = False
) -> None:
    """Draw ``text`` at the leading edge of ``rect``; it reads in its own direction, whatever the window's is."""
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    down = Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag.AlignVCenter
    kind = Qt.TextFlag.TextWordWrap if wrap else Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip
    window = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    painter.setLayoutDirection(reading_direction(text, window))
    painter.drawText(rect, Qt.AlignmentFlag.AlignAbsolute | side | down | kind, text)
