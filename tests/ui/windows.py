"""Windows that a test opens, and closes when it has ended."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lebara_desktop.ui.shell import Shell


@contextmanager
def in_use(shell: Shell, qtbot: QtBot) -> Iterator[Shell]:
    """Show the window and give it the keyboard."""
    shell.show()
    shell.activateWindow()
    qtbot.waitUntil(shell.isActiveWindow)
    yield shell
    close(shell)


def close(*shells: Shell) -> None:
    """Close the windows and everything in them before the next test begins."""
    for shell in shells:
        shell.close_for_good()
        shell.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
