"""The name under which this computer stands in a person's list of devices."""

from __future__ import annotations

import platform

from lebara_desktop.domain.text import clean

_LONGEST = 40  # characters of the computer's own name
_SYSTEMS = {"Darwin": "macOS"}


def device_name(node: str | None = None, system: str | None = None) -> str:
    """Return what people recognise: ``Lebara Desktop on shop-till-3 (Windows)``; ``node`` and ``system`` are this computer's."""
    kind = platform.system() if system is None else system
    kind = _SYSTEMS.get(kind, kind) or "computer"
    own = clean((platform.node() if node is None else node).partition(".")[0], _LONGEST)
    return f"Lebara Desktop on {own} ({kind})" if own and own != "localhost" else f"Lebara Desktop ({kind})"
