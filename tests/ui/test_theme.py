"""The look keeps its promises: readable in every scheme, complete, and changed in one go."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QApplication, QMenu

from lebara_desktop.paths import resource
from lebara_desktop.ui import theme
from lebara_desktop.ui.theme.palette import make_palette
from lebara_desktop.ui.theme.sheets import LOOKS, make_sheet
from lebara_desktop.ui.theme.tokens import SCHEMES, Tokens, contrast


@pytest.fixture
def controller(qapp: QApplication) -> Iterator[theme.ThemeController]:
    """Return the application's controller, back in light afterwards."""
    made = theme.active() or theme.ThemeController(qapp)
    yield made
    made.apply("light", text_scale=1.0)


SETS = pytest.mark.parametrize("tokens", SCHEMES.values(), ids=list(SCHEMES))
TEXT = ("text", "text_muted", "primary", "accent", "ok", "warn", "bad", "international", "texts")
PARTS = ("data", "accent", "ok", "warn", "bad", "international", "texts", "action", "focus", "control")


@SETS
def test_every_text_is_readable_on_every_ground_it_may_stand_on(tokens: Tokens) -> None:
    pairs = list(product(TEXT, ("surface", "ground", "surface_2")))
    pairs += [(tone, f"{tone}_ground") for tone in ("ok", "warn", "bad")]
    pairs += [("text", f"{tone}_ground") for tone in ("ok", "warn", "bad", "info")] + [("primary", "info_ground")]
    pairs += [
        ("on_primary", "primary"),
        ("on_primary", "primary_hover"),
        ("on_action", "action"),
        ("on_action", "action_hover"),
    ]
    pairs += [("on_hero", part) for part in ("hero_top", "hero_middle", "hero_bottom")]
    poor = {p: ratio for p in pairs if (ratio := contrast(getattr(tokens, p[0]), getattr(tokens, p[1]))) < 4.5}
    assert not poor


@SETS
def test_every_meaningful_part_stands_out_from_what_is_around_it(tokens: Tokens) -> None:
    grounds = ("surface", "ground") if tokens.name == "contrast" else ("surface", "ground", "surface_2")
    pairs = list(product(PARTS, grounds))
    poor = {p: ratio for p in pairs if (ratio := contrast(getattr(tokens, p[0]), getattr(tokens, p[1]))) < 3.0}
    assert not poor


def test_high_contrast_reaches_seven_to_one_for_all_text() -> None:
    tokens = SCHEMES["contrast"]
    assert min(contrast(getattr(tokens, name), tokens.surface) for name in TEXT) >= 7


@SETS
@pytest.mark.parametrize("look", LOOKS)
def test_a_sheet_names_no_token_that_is_missing_and_holds_no_colour_of_its_own(tokens: Tokens, look: str) -> None:
    template = resource("styles", f"{look}.qss.in").read_text(encoding="utf-8")
    assert not re.findall(r"#[0-9a-fA-F]{3,8}\b", template)
    assert "@" not in make_sheet(look, tokens.name, 1.0)


def test_every_look_has_a_sheet_and_every_sheet_a_look() -> None:
    assert sorted(LOOKS) == sorted(path.name.removesuffix(".qss.in") for path in resource("styles").glob("*.qss.in"))


@SETS
def test_the_palette_fills_all_groups(tokens: Tokens) -> None:
    palette = make_palette(tokens)
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled):
        assert palette.color(group, QPalette.ColorRole.Window).name().upper() == tokens.ground.upper()


def test_every_drawing_is_one_colour_and_can_be_drawn(controller: theme.ThemeController) -> None:
    for path in resource("icons").glob("*.svg"):
        source = path.read_text(encoding="utf-8")
        assert "currentColor" in source, path.name
        pixmap = theme.icon(path.stem).pixmap(QSize(24, 24), 1.0)
        assert pixmap.toImage().pixelColor(0, 0).alpha() == 0
        assert any(pixmap.toImage().pixelColor(x, y).alpha() for x in range(24) for y in range(24)), path.name


def test_an_icon_takes_the_colours_of_the_theme_it_is_painted_in(controller: theme.ThemeController) -> None:
    icon = theme.icon("check", "text")

    def ink() -> str:
        image = icon.pixmap(QSize(48, 48), 1.0, QIcon.Mode.Normal).toImage()
        solid = [image.pixelColor(x, y) for x in range(48) for y in range(48) if image.pixelColor(x, y).alpha() == 255]
        return str(solid[0].name().upper())

    controller.apply("light")
    light = ink()
    controller.apply("dark")
    assert (light, ink()) == (SCHEMES["light"].text, SCHEMES["dark"].text)


def test_a_change_of_scheme_reaches_palette_and_dressed_widgets_and_tells_once(
    controller: theme.ThemeController, qapp: QApplication
) -> None:
    controller.apply("light")
    told: list[str] = []
    controller.theme_changed.connect(lambda: told.append(controller.tokens.name))
    menu = QMenu()
    theme.dress(menu, "menu")
    controller.apply("dark")
    controller.apply("dark")
    assert told == ["dark"]
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == SCHEMES["dark"].ground
    assert SCHEMES["dark"].surface in menu.styleSheet()
    assert SCHEMES["light"].surface not in menu.styleSheet()
    menu.deleteLater()


def test_the_application_has_no_style_sheet_for_all_widgets_to_pay_for(
    controller: theme.ThemeController, qapp: QApplication
) -> None:
    controller.apply("contrast")
    assert qapp.styleSheet() == ""


def test_an_unknown_scheme_is_refused(controller: theme.ThemeController) -> None:
    with pytest.raises(ValueError, match="no such scheme"):
        controller.apply("sepia")


def test_larger_text_changes_the_fonts_and_goes_back(controller: theme.ThemeController) -> None:
    controller.apply("light", text_scale=1.25)
    large = theme.font("body").pixelSize()
    controller.apply("light", text_scale=1.0)
    assert (large, theme.font("body").pixelSize()) == (18, 14)
