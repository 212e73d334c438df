"""Margins that follow the reading direction: Qt mirrors what stands in a layout, not the room around it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def set_margins(target: QLayout | QWidget, margins: tuple[int, int, int, int], window: Qt.LayoutDirection) -> None:
    """Set ``margins`` (leading, top, trailing, bottom, in pixels) of a layout or widget in a window of that direction."""
    leading, top, trailing, bottom = margins
    if window == Qt.LayoutDirection.RightToLeft:
        leading, trailing = trailing, leading
    target.setContentsMargins(leading, top, trailing, bottom)
