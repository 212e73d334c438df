"""HTML built from escaped pieces: a page cannot contain a raw string by accident.

`el` escapes every child and attribute that is not already `Markup`, so a hostile plan or customer name stays text (CWE-79).
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

_VOID = frozenset({"br", "hr", "img", "input", "link", "meta"})


class Markup(str):
    """Text that is HTML already; only `el`, `join` and our own constants make it."""

    __slots__ = ()


Child = str | Markup | None


def el(tag: str, *children: Child, **attributes: str | bool | None) -> Markup:
    """One element. `class_` → class, `data_x` → data-x; True is a bare attribute; False and None leave it out."""
    parts = [f"<{tag}"]
    for name, value in attributes.items():
        if value is None or value is False:
            continue
        word = name.rstrip("_").replace("_", "-")
        parts.append(f" {word}" if value is True else f' {word}="{escape(value, quote=True)}"')
    parts.append(">")
    if tag not in _VOID:
        parts.append(join(children))
        parts.append(f"</{tag}>")
    return Markup("".join(parts))


def join(children: Iterable[Child]) -> Markup:
    """The children one after the other, each escaped unless it is markup."""
    return Markup("".join(c if isinstance(c, Markup) else escape(c) for c in children if c is not None))
