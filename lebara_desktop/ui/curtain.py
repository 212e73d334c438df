"""What the window shows in its first frame, while the rest is still being imported: the coloured side and the empty sheet.

It must stay cheap: no theme, no fonts, no icons, and not one attribute of Qt's namespace ``Qt`` (whose 120 enumerations are made
on first use).
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QGuiApplication, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from lebara_desktop.ui.theme.tokens import DARK, LIGHT, Tokens

_SHARE = 7 / 16  # of the window's width for the coloured side, as on the sign-in page


class Curtain(QWidget):
    """The first frame; ``theme`` is what the person chose, "system" or nothing follows the desktop's colours."""

    def __init__(self, theme: str) -> None:
        super().__init__()
        dark = QGuiApplication.palette().window().color().lightness() < 128
        self._tokens = {"dark": DARK, "light": LIGHT}.get(theme, DARK if dark else LIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = QRect(0, 0, round(self.width() * _SHARE), self.height())
        painter.fillRect(self.rect(), QColor(self._tokens.surface))
        painter.fillRect(side, hero_gradient(self._tokens, 0, side.width(), self.height()))


def hero_gradient(tokens: Tokens, start: int, end: int, height: int) -> QLinearGradient:
    """Return the gradient of the coloured side, from its leading edge at ``start`` to ``end``, in pixels."""
    sweep = QLinearGradient(QPointF(start, 0), QPointF(start + (end - start) * 0.45, height))
    for stop, colour in ((0.0, tokens.hero_top), (0.6, tokens.hero_middle), (1.0, tokens.hero_bottom)):
        sweep.setColorAt(stop, QColor(colour))
    return sweep
