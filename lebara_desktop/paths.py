"""Where packed files are: icons, styles, translations, the sandbox's catalogue."""

from __future__ import annotations

from pathlib import Path

_PACKED = Path(__file__).resolve().parent / "resources"
_CHECKOUT = Path(__file__).resolve().parent.parent / "resources"


def resource(*parts: str) -> Path:
    """Return the path of a file under ``resources/``: inside the wheel, or beside the package in a checkout."""
    root = _PACKED if _PACKED.is_dir() else _CHECKOUT
    return root.joinpath(*parts)
