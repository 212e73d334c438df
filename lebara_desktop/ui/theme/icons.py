"""Icons from ``resources/icons/*.svg``: one drawing each, coloured from the tokens at the moment of painting."""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from lebara_desktop.paths import resource
from lebara_desktop.ui.theme.controller import current


@cache
def _source(name: str) -> str:
    path = resource("icons", f"{name}.svg")
    if not path.is_file():
        raise KeyError(f"no icon {name!r}")
    return path.read_text(encoding="utf-8")


@lru_cache(maxsize=256)
def _pixmap(name: str, width: int, height: int, ratio: float, colour: str) -> QPixmap:
    pixmap = QPixmap(round(width * ratio), round(height * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


class TokenIconEngine(QIconEngine):
    """Draws one SVG in the colour that a token has now, so that a change of theme needs no new icons."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def _colour(self, mode: QIcon.Mode) -> str:
        role = "text_muted" if mode is QIcon.Mode.Disabled else self._role
        return str(getattr(current(), role.replace("-", "_")))

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        device = painter.device()
        ratio = device.devicePixelRatio() if device is not None else 1.0
        box = QRect(0, 0, side, side)
        box.moveCenter(rect.center())
        painter.drawPixmap(box.topLeft(), _pixmap(self._name, side, side, ratio, self._colour(mode)))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        side = min(size.width(), size.height())
        return _pixmap(self._name, round(side / scale), round(side / scale), scale, self._colour(mode))

    def clone(self) -> QIconEngine:
        return TokenIconEngine(self._name, self._role)


def icon(name: str, role: str = "text") -> QIcon:
    """Return the icon ``name`` in the colour of the token ``role``; raises KeyError for an unknown name."""
    _source(name)
    return QIcon(TokenIconEngine(name, role))


def draw_icon(painter: QPainter, name: str, rect: QRectF, colour: str) -> None:
    """Paint the icon ``name`` into ``rect`` (device-independent pixels) in ``#RRGGBB``."""
    device = painter.device()
    ratio = device.devicePixelRatio() if device is not None else 1.0
    pixmap = _pixmap(name, round(rect.width()), round(rect.height()), ratio, colour)
    painter.drawPixmap(QPoint(round(rect.x()), round(rect.y())), pixmap)
