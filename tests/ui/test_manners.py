"""The window stands where it was left, as far as the screens allow; one program runs for one data directory."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lebara_desktop.ui.manners.instance import OneInstance, show_the_first
from lebara_desktop.ui.manners.placement import Placement, arrangement

_PLACED = """
import sys
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from lebara_desktop.ui.manners.placement import Placement
app, window = QApplication([]), QWidget()
placement = Placement(window, Path(sys.argv[1]))
placement.restore()
window.show()
if sys.argv[2:]:
    window.setGeometry(*map(int, sys.argv[2:]))
app.processEvents()
placement.keep()
frame = window.frameGeometry()
seen = any(screen.availableGeometry().contains(frame) for screen in QGuiApplication.screens())
print(*window.geometry().getRect(), seen)
"""


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def placed(folder: Path, screens: list[tuple[int, int, int, int]], *geometry: int) -> tuple[tuple[int, ...], bool]:
    """Run a program on these screens; return where its window stood at the end, and whether all of it was in sight."""
    named = [
        {"name": f"s{at}", "x": x, "y": y, "width": width, "height": height, "dpi": 96, "dpr": 1, "logicalDpi": 96}
        for at, (x, y, width, height) in enumerate(screens)
    ]
    (folder / "screens.json").write_text(json.dumps({"screens": named}))
    env = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={folder / 'screens.json'}"}
    command = [sys.executable, "-c", _PLACED, str(folder / "window.txt"), *map(str, geometry)]
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=120, check=True)
    *where, seen = done.stdout.split()
    return tuple(map(int, where)), seen == "True"


def test_each_arrangement_of_screens_has_its_place_and_none_is_out_of_sight(tmp_path: Path) -> None:
    desk, laptop = [(0, 0, 1920, 1080), (1920, 0, 1920, 1080)], [(0, 0, 1366, 768)]
    there = (2300, 200, 1000, 700)
    assert placed(tmp_path, desk, *there) == (there, True)
    (_, _, width, height), seen = placed(tmp_path, laptop)
    assert (seen, width <= 1366, height <= 768) == (True, True, True)
    here = (100, 50, 900, 600)
    assert placed(tmp_path, laptop, *here) == (here, True)
    assert placed(tmp_path, desk) == (there, True)
    assert placed(tmp_path, laptop) == (here, True)


def test_a_window_is_written_when_it_rests_and_when_it_closes(window: QWidget, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "window.txt"
    Placement(window, file)
    window.show()
    window.resize(300, 200)
    window.close()
    written = file.read_text()
    assert written.startswith(f"{arrangement()}\t")
    window.show()
    window.resize(320, 210)
    qtbot.waitUntil(lambda: file.read_text() != written, timeout=5000)


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"\t\t\n", b"0,0,800,800\tzz\n", b"x\t" + b"00" * 40000])
def test_a_damaged_file_is_as_good_as_none(window: QWidget, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "window.txt").write_bytes(content)
    before = window.geometry()
    assert not Placement(window, tmp_path / "window.txt").restore()
    assert window.geometry() == before


def test_a_folder_that_cannot_be_written_keeps_nobody_from_working(window: QWidget, tmp_path: Path) -> None:
    placement = Placement(window, tmp_path / "missing" / "window.txt")
    window.setGeometry(QRect(10, 10, 100, 100))
    placement.keep()
    assert not (tmp_path / "missing").exists()


@pytest.fixture
def first(tmp_path: Path) -> Iterator[OneInstance]:
    made = OneInstance(tmp_path)
    yield made
    made.stop()


def second_start(state: Path) -> subprocess.Popen[str]:
    code = (
        "import sys; from pathlib import Path; from lebara_desktop.ui.manners.instance import show_the_first;"
        "print(show_the_first(Path(sys.argv[1])))"
    )
    env = {**os.environ, "XDG_ACTIVATION_TOKEN": "permit-1"}
    return subprocess.Popen([sys.executable, "-c", code, str(state)], env=env, stdout=subprocess.PIPE, text=True)


def test_a_second_start_shows_the_first_window_and_ends(
    first: OneInstance, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "")
    assert not show_the_first(tmp_path)
    assert first.listen()
    with qtbot.waitSignal(first.show_requested, timeout=20_000):
        second = second_start(tmp_path)
    said, _ = second.communicate(timeout=20)
    assert said.strip() == "True"
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "permit-1"


def test_the_socket_of_a_crashed_program_is_taken_over(first: OneInstance, tmp_path: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path; from lebara_desktop.ui.manners.instance import OneInstance;"
        "one = OneInstance(Path(sys.argv[1])); assert one.listen(); os._exit(1)"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path)], timeout=60, check=False)
    assert (tmp_path / "instance.sock").exists()
    assert not show_the_first(tmp_path)
    assert first.listen()
    first.stop()
    assert not (tmp_path / "instance.sock").exists()


def test_two_data_directories_are_two_programs(first: OneInstance, tmp_path: Path) -> None:
    other = OneInstance(tmp_path / "a-very-long-name-for-a-directory" / ("x" * 80))
    assert first.listen()
    assert other.listen()
    other.stop()


def test_the_program_itself_runs_once_and_ends_in_order(tmp_path: Path, qtbot: QtBot) -> None:
    command = [sys.executable, "-m", "lebara_desktop", "--data", str(tmp_path)]
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    with subprocess.Popen(command, env=env) as running:
        try:
            qtbot.waitUntil((tmp_path / "instance.sock").exists, timeout=90_000)
            assert subprocess.run(command, env=env, timeout=90, check=False).returncode == 0
            assert running.poll() is None
        finally:
            running.terminate()
        assert running.wait(60) == 0
    assert not (tmp_path / "instance.sock").exists()
