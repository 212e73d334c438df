"""What a desktop is told about the program: entry, description, icons; and what the program tells about itself."""

from __future__ import annotations

import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView, QWidget
from pytestqt.qtbot import QtBot

from lebara_desktop import __version__
from lebara_desktop.licences import components
from lebara_desktop.paths import resource
from lebara_desktop.ui import theme
from lebara_desktop.ui.about import AboutDialog, Part
from lebara_desktop.ui.shell import Shell
from lebara_desktop.ui.theme.app_icons import SIZES, drawn, picture
from tests.ui import windows

ROOT = Path(__file__).resolve().parents[2]
ENTRY, ABOUT = resource("desktop", "lebara-desktop.desktop"), resource("desktop", "lebara-desktop.metainfo.xml")


@pytest.mark.parametrize("side", SIZES)
def test_every_size_of_the_icon_is_drawn_from_the_one_svg(qapp: QApplication, side: int) -> None:
    kept = QImage(str(picture(side))).convertToFormat(QImage.Format.Format_ARGB32)
    fresh = drawn(side)
    assert (kept.width(), kept.height()) == (side, side)
    spots = [(x, y) for x in range(0, side, max(1, side // 16)) for y in range(0, side, max(1, side // 16))]
    far = [spot for spot in spots if abs(kept.pixelColor(*spot).lightness() - fresh.pixelColor(*spot).lightness()) > 12]
    assert far == []


def test_the_wheel_takes_the_desktop_files_and_all_icons_along() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    shared = project["tool"]["hatch"]["build"]["targets"]["wheel"]["shared-data"]
    assert all((ROOT / source).is_file() for source in shared)
    assert {f"share/icons/hicolor/{side}x{side}/apps/lebara-desktop.png" for side in SIZES} <= set(shared.values())
    assert project["project"]["version"] == __version__


def test_entry_window_and_command_are_one_program(qapp: QApplication) -> None:
    entry = ENTRY.read_text(encoding="utf-8")
    keys = dict(line.split("=", 1) for line in entry.splitlines() if "=" in line)
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["gui-scripts"]
    assert keys["Exec"] in scripts
    assert keys["Icon"] == ENTRY.stem
    about = ABOUT.read_text(encoding="utf-8")
    assert f">{ENTRY.name}</launchable>" in about
    assert f'version="{__version__}"' in about
    languages = set(re.findall(r"^Comment\[(\w+)\]", entry, re.MULTILINE))
    assert languages == set(re.findall(r'summary xml:lang="(\w+)"', about))
    assert {"zh_CN", "ar", "de"} <= languages


@pytest.mark.parametrize(
    "command",
    [
        pytest.param(("desktop-file-validate", str(ENTRY)), id="entry"),
        pytest.param(("appstreamcli", "validate", "--no-net", str(ABOUT)), id="description"),
    ],
)
def test_the_desktops_own_checkers_find_no_fault(command: tuple[str, ...]) -> None:
    if not shutil.which(command[0]):
        pytest.skip(f"{command[0]} is not installed (Debian: desktop-file-utils, appstream)")
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_package_the_program_runs_with_states_its_licence() -> None:
    found = {one.name: one for one in components()}
    assert {"Python", "PySide6_Essentials", "httpx", "qasync", "keyring", "msgspec"} <= set(found)
    assert not {"pytest", "mypy", "ruff", "selenium"} & set(found)
    assert [one.name for one in found.values() if not one.licence or not one.version] == []


def test_about_is_read_and_copied_with_keys_alone(qtbot: QtBot, qapp: QApplication) -> None:
    qapp.setQuitOnLastWindowClosed(False)
    (theme.active() or theme.ThemeController(qapp)).apply("light")
    shell = Shell(())
    asked: list[bool] = []
    shell.about_requested.connect(lambda: asked.append(True))
    shell.add_page("home", QWidget())
    shell.show_page("home")
    shell.show()
    shell.activateWindow()
    qtbot.waitUntil(shell.isActiveWindow)
    QTest.keyClick(shell, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert asked == [True]
    dialog = AboutDialog(shell, "1.2.3", "3.11.7")
    dialog.open()
    dialog.set_parts([Part("anyio", "4", "MIT"), Part("<b>x</b>", "1", "")])
    table = dialog.findChild(QTableView, "about.parts")
    assert table is not None
    table.setFocus(Qt.FocusReason.TabFocusReason)
    table.selectionModel().setCurrentIndex(table.model().index(0, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.currentIndex().data() == "<b>x</b>"
    copy = dialog.findChild(QWidget, "about.copy")
    assert copy is not None
    QTest.keyClick(copy, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text().splitlines()[:2][1] == "anyio 4 (MIT)"
    assert "1.2.3" in QGuiApplication.clipboard().text()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    windows.close(shell)
