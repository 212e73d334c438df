"""The tour: the whole main job in the real window, by clicks and keys, with proof from the operator's side.

``lebara-desktop --tour DIR`` exits with 0 only if both renewals, by card and by Alipay QR, were proved.
"""

from __future__ import annotations

import tempfile
from pathlib import Path


def take_tour(pictures: Path, *, language: str | None, theme: str | None, size: tuple[int, int]) -> int:
    """Run the tour against a fresh sandbox; write ``NN-name.png`` into ``pictures``, print each step and its time."""
    from lebara_desktop.app import start
    from lebara_desktop.tour.journey import Journey

    pictures.mkdir(parents=True, exist_ok=True)
    for old in pictures.glob("[0-9][0-9]-*.png"):
        old.unlink()
    with tempfile.TemporaryDirectory(prefix="lebara-tour-") as data:
        options = start.Options(data=Path(data), language=language or "en", theme=theme or "light", size=size)
        return start.main(options, Journey(pictures).take)
