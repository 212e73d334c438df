"""What the kinds of buttons look like: their room, and their colours in each state."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shape:
    """The room of a kind of button, in pixels of the design: height of its inside, padding beside the text, border."""

    height: int
    padding: int
    border: int = 1


@dataclass(frozen=True, slots=True)
class Look:
    """Tokens of a button's parts; without ``ground`` nothing is filled."""

    ink: str
    ground: str = ""
    edge: str = ""
    underlined: bool = False


SHAPES = {
    "plain": Shape(36, 18),
    "primary": Shape(36, 18),
    "action": Shape(36, 18),
    "link": Shape(24, 2, 0),
    "ghost": Shape(36, 10),
    "hero": Shape(28, 6, 0),
}
_IDLE = {
    "plain": Look("text", "surface", "line"),
    "primary": Look("on_primary", "primary"),
    "action": Look("on_action", "action"),
    "link": Look("accent"),
    "ghost": Look("text_muted"),
    "hero": Look("on_hero"),
}
_HOVERED = {
    "plain": Look("text", "surface_2", "line"),
    "primary": Look("on_primary", "primary_hover"),
    "action": Look("on_action", "action_hover"),
    "link": Look("accent", underlined=True),
    "ghost": Look("text", "surface_2"),
    "hero": Look("on_hero", underlined=True),
}
_PRESSED = _HOVERED | {"plain": Look("text", "line", "line")}
_HOVERED_CONTRAST = _HOVERED | {"plain": Look("text", "surface", "line", True), "ghost": Look("text", underlined=True)}
_PRESSED_CONTRAST = _HOVERED_CONTRAST | {"plain": Look("on_primary", "line", "line")}  # grounds are all alike there
_SHUT = Look("text_muted", "surface_2", "line")
_SHUT_BARE = {"link": Look("text_muted"), "ghost": Look("text_muted"), "hero": Look("on_hero")}


def look(kind: str, *, enabled: bool, down: bool, hovered: bool, contrast: bool) -> Look:
    """Return the colours of a button of ``kind``; ``contrast``: in the scheme in which all grounds are alike."""
    if not enabled:
        return _SHUT_BARE.get(kind, _SHUT)
    if down:
        return (_PRESSED_CONTRAST if contrast else _PRESSED)[kind]
    if hovered:
        return (_HOVERED_CONTRAST if contrast else _HOVERED)[kind]
    return _IDLE[kind]
