"""Looks before Qt is loaded: it aborts without a word where a system library or the screen is missing. Standard library only."""

from __future__ import annotations

import ctypes
import os
import sys

# soname -> Debian package
OFFSCREEN = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libbrotlidec.so.1": "libbrotli1",
}
SCREEN = {  # besides, for a window on an X11 screen
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
}


def missing_packages(*, screen: bool) -> list[str]:
    """Return the Debian packages whose libraries cannot be loaded; none on other systems."""
    if sys.platform != "linux":
        return []
    wanted = {**OFFSCREEN, **SCREEN} if screen else OFFSCREEN
    return [package for library, package in wanted.items() if not _loads(library)]


def has_screen() -> bool:
    """Whether somebody could see a window."""
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def problem() -> str:
    """Return one sentence on why a window cannot be shown here, or nothing."""
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    if not chosen and not has_screen():
        return (
            "There is no screen: neither DISPLAY nor WAYLAND_DISPLAY is set. Start Lebara Desktop from a desktop session, "
            "or use --tour DIR to see it work without one."
        )
    missing = missing_packages(screen=chosen in ("", "xcb") and bool(os.environ.get("DISPLAY")))
    if missing:
        return "Qt needs system libraries that are missing here. Install: " + " ".join(missing)
    return ""


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
