"""No text is cut, none lies over another: every page and dialog, every language, text up to twice its size, a small window."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from lebara_desktop.ui import i18n, theme
from lebara_desktop.ui.about import AboutDialog, Part
from lebara_desktop.ui.commands import Command
from lebara_desktop.ui.lock_page import LockPage
from lebara_desktop.ui.nav import NavEntry
from lebara_desktop.ui.pages.dashboard.auto_renew_dialog import AutoRenewDialog
from lebara_desktop.ui.pages.dashboard.state import AutoRenewTerms
from lebara_desktop.ui.pages.login.page import LoginPage
from lebara_desktop.ui.palette import Palette
from lebara_desktop.ui.shell import Shell
from lebara_desktop.ui.shortcuts import KeySheet
from lebara_desktop.ui.top_bar import TopBar
from lebara_desktop.ui.widgets.dialog import MessageDialog
from tests.ui import reading, windows
from tests.ui.dashboard_samples import PLAN, RUNNING, ZONE, money
from tests.ui.test_languages import SCREENS, TELLING, Screen, stretched
from tests.ui.test_login_faces import STATES as FACES
from tests.ui.test_login_page import LANGUAGES

__all__ = ["stretched"]  # a fixture, used by name

PAGES = [
    *SCREENS,
    *(Screen(f"sign-in, {name}", LoginPage, state) for name, state in FACES.items()),
]
EACH_TIME = [one for one in PAGES if one.name in {*TELLING, "sign-in, code-wrong", "sign-in, details"}]
_SMALL = (1024, 640)
_SCALES = (1.0, 1.5, 2.0)
_CODES = tuple(one.code for one in i18n.Languages.ALL)
_FULL_BAR = TopBar("+44 7700 900123", "Expires soon", "warn", "Sandbox operator", "Amira Okafor")
_ROOT = Path(__file__).resolve().parents[2]


def _long(scale: float, code: str) -> bool:
    return (scale, code) not in ((1.5, "ar"), (2.0, "de"), (1.0, "zh"))


GRID = [
    pytest.param(scale, code, marks=[pytest.mark.long] if _long(scale, code) else [])
    for scale in _SCALES
    for code in _CODES
]
SIZES = [pytest.param(scale, marks=[pytest.mark.long] if scale < 2 else []) for scale in _SCALES]


@pytest.fixture(autouse=True)
def _as_designed(qapp: QApplication) -> Iterator[None]:
    qapp.setQuitOnLastWindowClosed(False)
    controller = theme.active() or theme.ThemeController(qapp)
    yield
    i18n.install(qapp, "en")
    controller.apply("light", text_scale=1.0)


def speak(qapp: QApplication, code: str, scale: float) -> None:
    controller = theme.active()
    assert controller is not None
    controller.apply("light", text_scale=scale)
    i18n.install(qapp, code)


def opened(screen: Screen | None) -> Shell:
    """Return a small window with the page in it, as the program has it at its fullest."""
    entries = [NavEntry("home", "home", "Dashboard", "Ctrl+1"), NavEntry("plans", "card", "Plans", "Ctrl+3")]
    shell = Shell(entries)
    page: Any = screen.make() if screen else QWidget()  # Any: each page renders a state of its own type
    if isinstance(page, LoginPage):
        page.set_languages(LANGUAGES, "en")
        shell.set_full_bleed(True)
    shell.add_page("home", page)
    shell.show_page("home")
    shell.set_top_bar(_FULL_BAR)
    shell.top_bar.set_command_key("Ctrl+K")
    if screen:
        page.render(screen.state)
    shell.resize(*_SMALL)
    shell.show()
    return shell


def resting(root: QWidget) -> list[str]:
    """Return what does not fit once the layouts have come to rest."""
    found = ["not laid out"]
    for _ in range(20):  # a busy machine lets a button turn busy, and so grow, between any two rounds
        if found:
            QApplication.processEvents()
            found = reading.misfits(root)
    return found


def faults(screens: list[Screen]) -> list[str]:
    found = []
    for screen in screens:
        shell = opened(screen)
        found += [f"{screen.name}: {fault}" for fault in resting(shell)]
        if (shell.width(), shell.height()) != _SMALL:
            found.append(f"{screen.name}: the window grew to {shell.width()}×{shell.height()}")
        windows.close(shell)
    return found


def assert_none(found: list[str]) -> None:
    assert not found, "\n".join(found)


@pytest.mark.parametrize(("scale", "code"), GRID)
def test_telling_pages_fit(qapp: QApplication, scale: float, code: str) -> None:
    speak(qapp, code, scale)
    assert_none(faults(EACH_TIME))


@pytest.mark.long
@pytest.mark.parametrize("scale", _SCALES)
@pytest.mark.parametrize("code", _CODES)
def test_every_page_in_every_state_fits(qapp: QApplication, scale: float, code: str) -> None:
    speak(qapp, code, scale)
    assert_none(faults(PAGES))


@pytest.mark.usefixtures("stretched")
@pytest.mark.parametrize("scale", SIZES)
def test_two_fifths_longer_sentences_fit(qapp: QApplication, scale: float) -> None:
    controller = theme.active()
    assert controller is not None
    controller.apply("light", text_scale=scale)
    assert_none(faults(EACH_TIME))


# -- dialogs ---------------------------------------------------------------------------------------------------------


def _about(shell: Shell) -> QDialog:
    dialog = AboutDialog(shell, "0.1.0", "3.11.7")
    dialog.set_parts([Part("PySide6_Essentials", "6.11.3", "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only")] * 9)
    dialog.open()
    return dialog


def _keys(shell: Shell) -> QDialog:
    dialog = KeySheet(shell)
    dialog.open()
    return dialog


def _palette(shell: Shell) -> QDialog:
    dialog = Palette(shell)
    dialog.open_with([Command(f"Renew my plan {at}", "Action", lambda: None, key="Ctrl+1") for at in range(9)])
    return dialog


def _auto_renew(shell: Shell) -> QDialog:
    terms = AutoRenewTerms(PLAN.name, money(1500), RUNNING.end, None)
    dialog = AutoRenewDialog(shell, terms, ZONE)
    dialog.open()
    return dialog


def _question(shell: Shell) -> QDialog:
    text = "A payment may still be on its way. If you stop waiting now, the order is followed in the background."
    dialog = MessageDialog(shell, "Stop waiting?", text, accept="Stop waiting", reject="Keep waiting", danger=True)
    dialog.open()
    return dialog


@dataclass(frozen=True)
class Dialog:
    """A dialog, by how it is opened."""

    name: str
    open: Callable[[Shell], QDialog]


DIALOGS = (
    Dialog("about", _about),
    Dialog("keys", _keys),
    Dialog("palette", _palette),
    Dialog("auto-renew", _auto_renew),
    Dialog("question", _question),
)


@pytest.mark.parametrize(("scale", "code"), GRID)
def test_dialogs_fit_into_the_window_they_stand_over(qapp: QApplication, scale: float, code: str) -> None:
    speak(qapp, code, scale)
    shell = opened(None)
    found = []
    for one in DIALOGS:
        dialog = one.open(shell)
        found += [f"{one.name}: {fault}" for fault in resting(dialog)]
        if dialog.width() > _SMALL[0] or dialog.height() > _SMALL[1]:
            found.append(f"{one.name}: {dialog.width()}×{dialog.height()} is larger than the window")
        dialog.close()
        dialog.deleteLater()
    lock = LockPage()
    lock.begin(pin=True)
    lock.show_tries(3, 40.0, missed=True)
    shell.veil(lock, "Locked")
    found += [f"lock: {fault}" for fault in resting(shell)]
    windows.close(shell)
    assert_none(found)


# -- finer screens ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "factor", ["1.5", pytest.param("2", marks=pytest.mark.long), pytest.param("1.25", marks=pytest.mark.long)]
)
def test_pages_fit_where_a_pixel_of_the_design_is_several_of_the_screen(factor: str, qtbot: QtBot) -> None:
    """The same tests in a process of its own: the factor is fixed when Qt starts."""
    if os.environ.get("QT_SCALE_FACTOR"):
        pytest.skip("runs already at another factor")
    env = {**os.environ, "QT_SCALE_FACTOR": factor, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", __file__, "-k", "1.0 and zh"]
    done = subprocess.run(command, cwd=_ROOT, env=env, capture_output=True, text=True, timeout=280, check=False)
    assert done.returncode == 0, done.stdout[-6000:]
