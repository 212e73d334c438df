"""The money's own rule: no line and no branch that no test has run."""

from __future__ import annotations

import subprocess
import sys

from tests.checks.house import ROOT


def test_every_branch_that_decides_about_money_is_taken_by_the_tests() -> None:
    script = [sys.executable, "-m", "tests.checks.money_coverage"]
    done = subprocess.run(script, cwd=ROOT, capture_output=True, text=True, timeout=600, check=False)
    assert done.returncode == 0, done.stdout[-4000:]
