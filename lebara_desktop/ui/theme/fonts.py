"""The program's fonts: the system's own, or the best installed one on Linux; a size and weight for each role of text."""

from __future__ import annotations

import sys
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from lebara_desktop.ui.theme.tokens import FONT_PX

_PREFERRED = ("Inter", "Cantarell", "Noto Sans", "Ubuntu", "Segoe UI", "DejaVu Sans")
_CHINESE = ("Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei", "WenQuanYi Zen Hei", "Droid Sans Fallback")
_ARABIC = ("Noto Sans Arabic", "Noto Naskh Arabic", "DejaVu Sans")
_W = QFont.Weight
_ROLES: dict[str, tuple[str, QFont.Weight]] = {
    "body": ("body", _W.Normal),
    "muted": ("body", _W.Normal),
    "link": ("body", _W.DemiBold),
    "strong": ("body", _W.DemiBold),
    "button": ("body", _W.DemiBold),
    "nav": ("body", _W.Medium),
    "label": ("small", _W.DemiBold),
    "segment": ("small", _W.DemiBold),
    "chip": ("caption", _W.DemiBold),
    "caption": ("caption", _W.Normal),
    "error": ("caption", _W.Normal),
    "heading": ("heading", _W.Bold),
    "subtitle": ("subtitle", _W.Bold),
    "title": ("title", _W.Bold),
    "figure": ("figure", _W.Bold),
    "hero": ("hero", _W.Bold),
}
SIZES = (100, 125, 150, 175, 200)  # percent of the design; WCAG 2.2 (1.4.4) asks for twice its size
_DISPLAY_SHARE = 0.4  # of the growth for what is large already
_scale = 1.0


def set_scale(scale: float) -> None:
    """Set how much larger than the design all text is drawn, 0.85 to 2.0."""
    global _scale  # noqa: PLW0603  one program, one text size
    _scale = min(2.0, max(0.85, scale))


def next_percent(now: int, step: int) -> int:
    """Return the size of text in percent that is one ``step`` from ``now``: 1 larger, -1 smaller, 0 as designed."""
    if step == 0:
        return 100
    further = [one for one in SIZES if (one - now) * step > 0]
    return (min(further) if step > 0 else max(further)) if further else now


def scale() -> float:
    """Return the present text scale."""
    return _scale


def grown(length: float) -> int:
    """Return a length of the design (pixels) as it is beside text of the present size: columns that hold words grow with them."""
    return round(length * max(1.0, _scale))


@cache
def families() -> tuple[str, ...]:
    """Return the families to try in order: the user interface's font, then ones that know Chinese and Arabic."""
    installed = set(QFontDatabase.families())
    system = QGuiApplication.font().families()
    first = list(system) if sys.platform in ("win32", "darwin") else [f for f in _PREFERRED if f in installed][:1]
    further = [f for f in (*_CHINESE, *_ARABIC) if f in installed]
    return tuple(dict.fromkeys([*first, *system, *further]))


def px(size: str) -> int:
    """Return the pixel height of a named text size, scaled."""
    growth = _scale if size != "hero" else 1 + (_scale - 1) * _DISPLAY_SHARE
    return round(FONT_PX[size] * growth)


def font(role: str = "body", *, tabular: bool = False) -> QFont:
    """Return the font of a role; ``tabular`` makes all digits equally wide, for figures under each other."""
    return QFont(_font(role, tabular, _scale))


@cache
def _font(role: str, tabular: bool, _at_scale: float) -> QFont:
    """Make a font once: each label asks for its own whenever its look may have changed."""
    size, weight = _ROLES[role]
    result = QFont(list(families()))
    result.setPixelSize(px(size))
    result.setWeight(weight)
    if size in ("title", "figure", "hero"):
        result.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 98.5)
    if tabular and hasattr(QFont, "setFeature"):  # Qt 6.7
        result.setFeature(QFont.Tag("tnum"), 1)
    return result
