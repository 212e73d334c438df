"""The look of the program: tokens, palette, style sheet, fonts and icons. Widgets ask ``theme.current()`` for colours."""

from __future__ import annotations

from lebara_desktop.ui.theme.controller import ThemeController, active, current, motion
from lebara_desktop.ui.theme.fonts import font
from lebara_desktop.ui.theme.icons import app_icon, draw_icon, icon
from lebara_desktop.ui.theme.tokens import Tokens

__all__ = ["ThemeController", "Tokens", "active", "app_icon", "current", "draw_icon", "font", "icon", "motion"]
