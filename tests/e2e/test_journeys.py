"""Whole journeys through the real program: each in a process of its own, with its own operator and a hard time limit."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.process import ROOT, environment, play
from tests.e2e.scenarios import SCENARIOS

_PICTURES = 14
_TOUR_LIMIT = 120.0  # seconds


def _marked(name: str) -> object:
    return pytest.param(name, marks=[pytest.mark.long] if SCENARIOS[name].long else [])


@pytest.mark.parametrize("name", [_marked(name) for name, one in SCENARIOS.items() if not one.staged])
def test_journey(name: str, tmp_path: Path) -> None:
    play(name, tmp_path)


@pytest.mark.parametrize(
    "words",
    [
        pytest.param((), id="light"),
        pytest.param(("--theme", "dark"), id="dark", marks=pytest.mark.long),
        pytest.param(("--size", "1024x640"), id="small", marks=pytest.mark.long),
    ],
)
def test_the_tour_renews_by_card_and_by_code_and_proves_both(words: tuple[str, ...], tmp_path: Path) -> None:
    command = [sys.executable, "-m", "lebara_desktop", "--tour", str(tmp_path), *words]
    done = subprocess.run(
        command, cwd=ROOT, env=environment(), capture_output=True, text=True, timeout=_TOUR_LIMIT, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert len(list(tmp_path.glob("[0-9][0-9]-*.png"))) == _PICTURES
