"""Text from outside made fit to be shown: no control signs, no direction tricks, no endless lines (SAFETY.md 3.2)."""

from __future__ import annotations

import unicodedata

_INVISIBLE = {"Cc", "Cf", "Cs"}  # control; format (zero-width, direction, byte-order and tag signs); lone surrogates
_TAGS = range(0xE0000, 0xE0080)  # the block has unassigned places too
_MARKS_PER_BASE = 8
_LONGEST = 200


def clean(text: str, longest: int = _LONGEST) -> str:
    """Return ``text`` safe to display on one line, at most ``longest`` characters; cleaning twice changes nothing.

    Control characters, direction signs, zero-width signs, tag characters and lone surrogates go; line ends become
    spaces; more than eight combining marks on one base are dropped. Only the first ``8 * longest`` characters are read.
    """
    if text.isascii() and text.isprintable() and len(text) <= longest and "  " not in text:
        return text.strip()  # most of all text, found out at once
    seen = (" " if char.isspace() else char for char in text[: longest * 8] if char.isspace() or _shown(char))
    kept: list[str] = []
    marks = 0
    for char in unicodedata.normalize("NFC", "".join(seen)):
        marks = marks + 1 if unicodedata.category(char).startswith("M") else 0
        repeated_space = char == " " and (not kept or kept[-1] == " ")
        if marks <= _MARKS_PER_BASE and not repeated_space:
            kept.append(char)
    line = "".join(kept).rstrip()
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


def isolate(text: str) -> str:
    """Wrap a number, code or cleaned name so that its direction cannot disturb the sentence around it."""
    return f"\u2068{text}\u2069"


def _shown(char: str) -> bool:
    return unicodedata.category(char) not in _INVISIBLE and ord(char) not in _TAGS
