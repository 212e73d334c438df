"""Builds the translations (``.ts`` → ``.qm``) with Qt's lrelease. Standard library only: set-up and packaging use it too."""

from __future__ import annotations

import os
import subprocess
import sysconfig
from pathlib import Path


def stale(folder: Path) -> list[Path]:
    """Return the ``.ts`` files in ``folder`` whose ``.qm`` is missing or older."""
    built = ((source, source.with_suffix(".qm")) for source in sorted(folder.glob("lebara_*.ts")))
    return [ts for ts, qm in built if not qm.exists() or qm.stat().st_mtime < ts.stat().st_mtime]


def find_lrelease(site_packages: Path | None = None) -> Path | None:
    """Return Qt's lrelease from PySide6 in ``site_packages`` (default: this Python's); None where it is not installed."""
    place = (site_packages or Path(sysconfig.get_path("purelib"))) / "PySide6"
    found = place / ("lrelease.exe" if os.name == "nt" else "lrelease")
    return found if found.exists() else None


def build(folder: Path, lrelease: Path | None) -> str:
    """Build what is stale; return nothing, or one sentence that says why the program will speak English only."""
    wanted = stale(folder)
    if not wanted:
        return ""
    if lrelease is None:
        return "Qt's lrelease is not installed, so the translations are not built: the program will speak English."
    for source in wanted:
        command = [str(lrelease), "-silent", str(source), "-qm", str(source.with_suffix(".qm"))]
        done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 — our own words
        if done.returncode:
            return f"{source.name} could not be built: {done.stderr.strip()}"
    return ""
