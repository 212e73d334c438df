"""Colours and pens of the scheme in force, each made once: widgets paint with them many times a second.

What is handed out is shared; nobody changes it.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

from lebara_desktop.ui.theme.controller import current
from lebara_desktop.ui.theme.tokens import SCHEMES

_ROUND = Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin


def colour(role: str) -> QColor:
    """Return the colour of the token ``role``; raises AttributeError for an unknown one."""
    return _colour(current().name, role)


def pen(role: str, width: float = 1.0, *, rounded: bool = False) -> QPen:
    """Return a pen of ``width`` pixels in the colour of ``role``; ``rounded`` for strokes of a drawing."""
    return _pen(current().name, role, width, rounded)


@cache
def _colour(scheme: str, role: str) -> QColor:
    return QColor(str(getattr(SCHEMES[scheme], role)))


@cache
def _pen(scheme: str, role: str, width: float, rounded: bool) -> QPen:
    ink = _colour(scheme, role)
    return QPen(ink, width, *_ROUND) if rounded else QPen(ink, width)
