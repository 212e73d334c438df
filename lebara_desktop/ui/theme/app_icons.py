"""The program's mark in the sizes that desktops want, drawn from one SVG by ``python -m lebara_desktop.ui.theme.app_icons``."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from lebara_desktop.paths import resource

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)  # pixels


def picture(side: int) -> Path:
    """Return the file of the mark that is ``side`` pixels wide."""
    return resource("desktop", "icons", f"lebara-desktop-{side}.png")


def drawn(side: int) -> QImage:
    """Draw the mark; the smallest ones without the margin that larger ones have."""
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    margin = side / 32 if side <= 32 else 0.0
    QSvgRenderer(str(resource("desktop", "lebara-desktop.svg"))).render(
        painter, QRectF(-margin, -margin, side + 2 * margin, side + 2 * margin)
    )
    painter.end()
    return image


def app_icon() -> QIcon:
    """Return the mark for windows and task bars; a size is read when it is wanted."""
    mark = QIcon()
    for side in SIZES:
        mark.addFile(str(picture(side)))
    return mark


def main() -> None:
    """Write all sizes."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    for side in SIZES:
        picture(side).parent.mkdir(exist_ok=True)
        drawn(side).save(str(picture(side)))
    application.quit()


if __name__ == "__main__":
    main()
