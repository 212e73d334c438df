"""A fresh QPalette from tokens: reading the old one back would pile up overrides."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from lebara_desktop.ui.theme.tokens import Tokens

_R = QPalette.ColorRole
_G = QPalette.ColorGroup


def make_palette(tokens: Tokens) -> QPalette:
    """Return the palette of ``tokens`` with all three groups filled."""
    palette = QPalette()
    roles: dict[QPalette.ColorRole, str] = {
        _R.Window: tokens.ground,
        _R.WindowText: tokens.text,
        _R.Base: tokens.surface,
        _R.AlternateBase: tokens.surface_2,
        _R.Text: tokens.text,
        _R.Button: tokens.surface,
        _R.ButtonText: tokens.text,
        _R.BrightText: tokens.on_primary,
        _R.Highlight: tokens.primary,
        _R.HighlightedText: tokens.on_primary,
        _R.Link: tokens.accent,
        _R.LinkVisited: tokens.accent,
        _R.ToolTipBase: tokens.surface,
        _R.ToolTipText: tokens.text,
        _R.PlaceholderText: tokens.text_muted,
        _R.Light: tokens.surface,
        _R.Midlight: tokens.surface_2,
        _R.Mid: tokens.line,
        _R.Dark: tokens.control,
        _R.Shadow: tokens.shadow,
    }
    if hasattr(_R, "Accent"):  # Qt 6.6
        roles[_R.Accent] = tokens.accent
    for role, colour in roles.items():
        for group in (_G.Active, _G.Inactive, _G.Disabled):
            palette.setColor(group, role, QColor(colour))
    for role in (_R.WindowText, _R.Text, _R.ButtonText):
        palette.setColor(_G.Disabled, role, QColor(tokens.text_muted))
    return palette
