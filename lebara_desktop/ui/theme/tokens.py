"""The named colours, sizes and radii that every widget uses. Source: the design tokens behind the mockups.

Text tokens keep 4.5:1 on each ground they may stand on, meaningful lines and glyphs 3:1 (WCAG 2.2, 1.4.3 and 1.4.11);
``tests/ui/test_theme.py`` measures it. Lengths are device-independent pixels.
"""

from __future__ import annotations

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Tokens:
    """One colour scheme: semantic name to ``#RRGGBB``. A widget names a token, never a value."""

    name: str
    ground: str
    surface: str
    surface_2: str
    line: str
    control: str  # the edge of a field, box or switch: it is what tells that something can be operated
    text: str
    text_muted: str
    primary: str
    on_primary: str
    primary_hover: str
    accent: str
    data: str
    action: str
    on_action: str
    action_hover: str
    ok: str
    ok_ground: str
    warn: str
    warn_ground: str
    bad: str
    bad_ground: str
    info_ground: str
    international: str
    texts: str
    focus: str
    shadow: str
    hero_top: str
    hero_middle: str
    hero_bottom: str
    on_hero: str
    line_width: float = 1.0

    def colours(self) -> dict[str, str]:
        """Return every colour by its name with dashes, as the style sheet's template writes it."""
        skip = ("name", "line_width")
        return {f.name.replace("_", "-"): str(getattr(self, f.name)) for f in fields(self) if f.name not in skip}


LIGHT = Tokens(
    name="light",
    ground="#F4F6FB",
    surface="#FFFFFF",
    surface_2="#F0F3FA",
    line="#DDE3F0",
    control="#7F8AAA",
    text="#14204A",
    text_muted="#5A668A",
    primary="#13357A",
    on_primary="#FFFFFF",
    primary_hover="#1B4699",
    accent="#1670C2",
    data="#0091D2",
    action="#B91866",
    on_action="#FFFFFF",
    action_hover="#A01257",
    ok="#18762F",
    ok_ground="#E6F5EA",
    warn="#8A4B00",
    warn_ground="#FFF3DC",
    bad="#B3001B",
    bad_ground="#FDE8EA",
    info_ground="#E8F1FB",
    international="#5B68BD",
    texts="#017682",
    focus="#0091D2",
    shadow="#14204A",
    hero_top="#13357A",
    hero_middle="#1765B4",
    hero_bottom="#0B78B6",
    on_hero="#FFFFFF",
)

DARK = Tokens(
    name="dark",
    ground="#0E1428",
    surface="#171F3A",
    surface_2="#1F294A",
    line="#2D3960",
    control="#7381B1",
    text="#EEF2FF",
    text_muted="#A5B0D6",
    primary="#8FB4FF",
    on_primary="#0E1428",
    primary_hover="#A9C5FF",
    accent="#6FB3F5",
    data="#3BC3FF",
    action="#D6307E",
    on_action="#FFFFFF",
    action_hover="#C72873",
    ok="#69D18B",
    ok_ground="#15382A",
    warn="#FFCB70",
    warn_ground="#40310F",
    bad="#FF8A97",
    bad_ground="#451923",
    info_ground="#18325A",
    international="#9AA5F0",
    texts="#4CC9D6",
    focus="#3BC3FF",
    shadow="#000000",
    hero_top="#0C1B40",
    hero_middle="#123A78",
    hero_bottom="#0B5E93",
    on_hero="#FFFFFF",
)

CONTRAST = Tokens(
    name="contrast",
    ground="#FFFFFF",
    surface="#FFFFFF",
    surface_2="#FFFFFF",
    line="#000000",
    control="#000000",
    text="#000000",
    text_muted="#1F1F1F",
    primary="#00226B",
    on_primary="#FFFFFF",
    primary_hover="#000000",
    accent="#003E8A",
    data="#00508A",
    action="#7A003F",
    on_action="#FFFFFF",
    action_hover="#000000",
    ok="#00491A",
    ok_ground="#FFFFFF",
    warn="#5C3000",
    warn_ground="#FFFFFF",
    bad="#86000F",
    bad_ground="#FFFFFF",
    info_ground="#FFFFFF",
    international="#2A2F7E",
    texts="#004B53",
    focus="#0050D8",
    shadow="#FFFFFF",
    hero_top="#00123A",
    hero_middle="#00226B",
    hero_bottom="#003E8A",
    on_hero="#FFFFFF",
    line_width=2.0,
)

SCHEMES: dict[str, Tokens] = {t.name: t for t in (LIGHT, DARK, CONTRAST)}

FONT_PX: dict[str, int] = {
    "caption": 12,
    "small": 13,
    "body": 14,
    "heading": 15,
    "subtitle": 18,
    "title": 22,
    "figure": 26,
    "hero": 34,
}
SPACE_PX: tuple[int, ...] = (4, 8, 12, 16, 18, 24, 28)
RADIUS_BUTTON = 10
RADIUS_CARD = 14
TARGET_MIN = 38
RAIL_WIDTH = 236
RAIL_NARROW = 98
TOPBAR_HEIGHT = 60
PAGE_MARGIN = 28


def luminance(colour: str) -> float:
    """Return the relative luminance of ``#RRGGBB`` (WCAG 2.2)."""
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two ``#RRGGBB`` colours: 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)
