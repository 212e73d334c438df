"""How long the window takes to speak another language and to wear another theme, beside a plain repaint of it in the same run."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from lebara_desktop.ui import i18n, theme
from lebara_desktop.ui.nav import NavEntry
from lebara_desktop.ui.shell import Shell
from lebara_desktop.ui.top_bar import TopBar
from tests.ui.test_languages import SCREENS

_ROUNDS = 5
_LANGUAGE, _THEME = 300, 150  # milliseconds
_PAGES = ("dashboard, running", "plans, ready", "checkout, payment", "sims, every state")


def _took(work: Callable[[], object], application: QApplication) -> float:
    begun = time.perf_counter()
    work()
    application.processEvents()
    return (time.perf_counter() - begun) * 1000


def _window() -> Shell:
    """Return the window of a signed-in person: the dashboard is shown, the other pages are made and hidden."""
    shell = Shell([NavEntry("dashboard", "home", "Dashboard", "Ctrl+1"), NavEntry("plans", "card", "Plans", "Ctrl+3")])
    for screen in SCREENS:
        if screen.name in _PAGES:
            page = screen.make()
            page.render(screen.state)
            shell.add_page(screen.name.partition(",")[0], page)
    shell.set_top_bar(TopBar("+44 7700 900123", "Active", "ok", "Sandbox operator", "Amira Okafor"))
    shell.show_page("dashboard")
    shell.show()
    return shell


def main() -> None:
    """Print one line for the language and one for the theme."""
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    look = theme.ThemeController(application)
    look.apply("light")
    i18n.install(application, "en")
    shell = _window()
    application.processEvents()
    repaint = statistics.median(_took(shell.repaint, application) for _ in range(_ROUNDS))
    codes = ("de", "ar", "zh", "en")
    languages = [
        _took(lambda code=code: i18n.install(application, code), application)  # type: ignore[misc]  # bound at once
        for _ in range(_ROUNDS)
        for code in codes
    ]
    themes = [
        _took(lambda name=name: look.apply(name), application)  # type: ignore[misc]  # bound at once
        for _ in range(_ROUNDS)
        for name in ("dark", "contrast", "light")
    ]
    for what, figures, limit in (("another language", languages, _LANGUAGE), ("another theme", themes, _THEME)):
        middle, worst = statistics.median(figures), max(figures)
        print(
            f"{what:27}{middle:6.0f} ms   worst {worst:.0f}, aim {limit}; repaint {repaint:.1f} ms, ratio {middle / repaint:.1f}"
        )
    shell.close_for_good()


if __name__ == "__main__":
    main()
