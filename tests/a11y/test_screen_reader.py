"""The main job as a blind person does it: a real program on a virtual screen, operated through the desktop's accessible tree."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
_PYTHON = "/usr/bin/python3"  # where Debian's gi lives
_LIMIT = 150.0  # seconds; the journey takes 10 on an idle machine
_ASK = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi, Gio"


@cache
def missing() -> str:
    """Say what this machine lacks to run a screen reader's journey; empty when nothing."""
    for tool, package in (("xvfb-run", "xvfb, xauth"), ("dbus-run-session", "dbus")):
        if not shutil.which(tool):
            return f"{tool} is not installed (Debian: {package})"
    if not any(Path(place, "at-spi-bus-launcher").exists() for place in ("/usr/libexec", "/usr/lib/at-spi2-core")):
        return "the accessibility bus is not installed (Debian: at-spi2-core)"
    if not Path(_PYTHON).exists() or subprocess.run([_PYTHON, "-c", _ASK], capture_output=True, check=False).returncode:
        return "AT-SPI cannot be used from Python (Debian: python3-gi, gir1.2-atspi-2.0)"
    return ""


@pytest.mark.skipif(bool(missing()), reason=missing() or "-")
def test_a_screen_reader_signs_in_renews_and_reads_the_proof(tmp_path: Path) -> None:
    program = [sys.executable, "-m", "lebara_desktop", "--data", str(tmp_path / "data"), "--language", "en"]
    screen = ["xvfb-run", "-a", "-s", "-screen 0 1400x900x24", "dbus-run-session", "--"]
    journey = [_PYTHON, "-m", "tests.a11y.journey", "--folder", str(tmp_path), "--", *program]
    env = {**os.environ, "QT_QPA_PLATFORM": "xcb", "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    with (tmp_path / "said.txt").open("w+", encoding="utf-8") as said:
        child = subprocess.Popen(
            [*screen, *journey], cwd=ROOT, env=env, stdout=said, stderr=said, start_new_session=True
        )
        try:
            status = child.wait(_LIMIT)
        except subprocess.TimeoutExpired:
            status = -1
        finally:
            if child.poll() is None:
                os.killpg(child.pid, signal.SIGKILL)
                child.wait()
        said.seek(0)
        printed = said.read()
    assert status == 0, printed
    assert "Done: Plan on your account: Read back from the operator" in printed
    assert "Traceback" not in printed
