"""Looks for the few widgets that Qt paints: menus, lists, tables, areas of text, scroll bars.

Everything else paints itself from the tokens. A style sheet on the application would make Qt weigh rules for each widget there is;
here only the widget that is dressed pays for it.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from weakref import WeakSet

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from lebara_desktop.paths import resource
from lebara_desktop.ui.theme import fonts
from lebara_desktop.ui.theme.controller import ThemeController, active, current
from lebara_desktop.ui.theme.tokens import SCHEMES

LOOKS = ("area", "list", "menu", "popup", "scroll-bar", "secret", "table", "tip")

_GROWING = re.compile(r"~(\d+)px")  # a length that grows with the text
_NAME = re.compile(r"@([a-z][a-z0-9-]*)")
_dressed: dict[str, WeakSet[QWidget]] = {}
_heard: WeakSet[ThemeController] = WeakSet()


def dress(widget: QWidget, look: str) -> None:
    """Give ``widget`` one of ``LOOKS``, now and after each change of theme or text size.

    Raises KeyError for an unknown look. The caller keeps the widget: what Python knows nothing of cannot be dressed again.
    """
    if look not in LOOKS:
        raise KeyError(look)
    _listen(active())
    _dressed.setdefault(look, WeakSet()).add(widget)
    widget.setStyleSheet(make_sheet(look, current().name, fonts.scale()))


def _listen(controller: ThemeController | None) -> None:
    if controller is not None and controller not in _heard:
        _heard.add(controller)
        controller.theme_changed.connect(_dress_again)


def _dress_again() -> None:
    for look, widgets in _dressed.items():
        sheet = make_sheet(look, current().name, fonts.scale())
        for widget in [one for one in widgets if isValid(one)]:
            if widget.styleSheet() != sheet:
                widget.setStyleSheet(sheet)


@cache
def _template(look: str) -> str:
    return resource("styles", f"{look}.qss.in").read_text(encoding="utf-8")


@lru_cache(maxsize=len(LOOKS))
def make_sheet(look: str, scheme: str, _scale: float) -> str:
    """Return the style sheet of a look; raises KeyError for a token that its template names and nobody has."""
    tokens = SCHEMES[scheme]
    marked = (
        tokens.focus if tokens.name == "contrast" else tokens.surface_2
    )  # where grounds are all alike, an edge marks
    values = tokens.colours() | {"line-width": f"{int(tokens.line_width)}px", "marked": marked}
    template = _template(look) + (_template("scroll-bar") if look in ("area", "list", "popup", "table") else "")
    sheet = _NAME.sub(lambda match: values[match.group(1)], template)
    return _GROWING.sub(lambda match: f"{fonts.grown(int(match.group(1)))}px", sheet)
