"""PySide6 must not take references to None away: PySide6 6.12.0 does, and kills CPython 3.11 within some thousand calls.

From CPython 3.12 on None is immortal and its count stands still, so the test holds there without meaning much.
"""

from __future__ import annotations

import os
import subprocess
import sys

_CALLS = 20_000
_PROGRAM = f"""
import sys
from PySide6.QtWidgets import QApplication, QLabel

application = QApplication([])
label = QLabel()
label.setText("x")
before = sys.getrefcount(None)
for _ in range({_CALLS}):
    label.setText("x")
    label.setEnabled(True)
print(sys.getrefcount(None) - before)
"""


def test_calls_into_qt_do_not_wear_out_none() -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-I", "-c", _PROGRAM]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, f"the interpreter died after {_CALLS} calls: {done.stderr}"
    assert abs(int(done.stdout)) < 50, f"{_CALLS} calls changed the references to None by {done.stdout}"
