"""The look of the program: tokens, palette, fonts, icons, style sheets for the few widgets that Qt paints.

Widgets ask ``theme.current()`` for colours.

The names below are imported on first use: the window's first frame needs the tokens alone.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lebara_desktop.ui.theme.app_icons import app_icon
    from lebara_desktop.ui.theme.controller import ThemeController, active, current, motion
    from lebara_desktop.ui.theme.fonts import font
    from lebara_desktop.ui.theme.icons import draw_icon, icon
    from lebara_desktop.ui.theme.inks import colour, pen
    from lebara_desktop.ui.theme.sheets import dress
    from lebara_desktop.ui.theme.tokens import Tokens

__all__ = [
    "ThemeController",
    "Tokens",
    "active",
    "app_icon",
    "colour",
    "current",
    "draw_icon",
    "dress",
    "font",
    "icon",
    "motion",
    "pen",
]

_HOMES = {
    "ThemeController": "controller",
    "active": "controller",
    "current": "controller",
    "motion": "controller",
    "colour": "inks",
    "dress": "sheets",
    "pen": "inks",
    "font": "fonts",
    "app_icon": "app_icons",
    "draw_icon": "icons",
    "icon": "icons",
    "Tokens": "tokens",
}


def __getattr__(name: str) -> Any:  # Any: what the names above are
    if name not in _HOMES:
        raise AttributeError(name)
    value = globals()[name] = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    return value
