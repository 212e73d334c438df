"""Puts the lock in front of the window, and takes it away again."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog

from lebara_desktop.computer import Ear, listen
from lebara_desktop.domain.errors import AppError, ErrorKind
from lebara_desktop.services.lock import Lock, LockService
from lebara_desktop.services.tasks import TaskScope
from lebara_desktop.ui.bridge import bind
from lebara_desktop.ui.errors import sentence
from lebara_desktop.ui.lock_page import LockPage
from lebara_desktop.ui.shell import Shell

_USE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class Locking(QObject):
    """Follows the lock: veils ``shell`` and asks for the PIN. Dialogs are closed, their content would stay in sight."""

    def __init__(self, shell: Shell, lock: LockService, scope: TaskScope) -> None:
        super().__init__(shell)
        self._shell = shell
        self._lock = lock
        self._scope = scope
        self._page: LockPage | None = None
        self._ear: Ear | None = None
        self._listening = False
        self._leave = bind(lock.state, self._on_lock, self)
        window = shell.windowHandle()
        if window is not None:  # of the window, not of the application: a filter there sees every event of every widget
            window.installEventFilter(self)
        lock.start_watching()

    def stop(self) -> None:
        """Follow nothing any more."""
        self._leave()
        if self._ear is not None:
            self._ear.stop()
            self._ear = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _USE:
            self._lock.touched()
        return False

    def _on_lock(self, lock: Lock) -> None:
        if lock.pin and not self._listening:  # somebody is signed in whose window can be locked
            self._listening = True
            self._scope.spawn(self._listen())
        if lock.locked and self._page is None:
            self._close_dialogs()
            self._page = LockPage()
            self._page.unlock_requested.connect(lambda pin: self._scope.spawn(self._unlock(pin), key="unlock"))
            self._page.sign_in_requested.connect(lambda: self._scope.spawn(self._lock.give_up(), key="unlock"))
            self._shell.veil(self._page, QCoreApplication.translate("Locking", "Lebara Desktop, locked"))
            self._page.begin(pin=lock.pin)
            if lock.wait:
                self._page.show_tries(lock.tries_left, lock.wait, missed=False)
        elif not lock.locked and self._page is not None:
            self._page = None
            self._shell.unveil()

    async def _listen(self) -> None:
        await asyncio.sleep(0)  # the page that is just being shown goes first
        self._ear = listen(self._lock, self._shell)

    def _close_dialogs(self) -> None:
        for top in QApplication.topLevelWidgets():
            if isinstance(top, QDialog) and top.isVisible():
                top.reject()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()

    async def _unlock(self, pin: str) -> None:
        try:
            right = await self._lock.unlock(pin)
        except AppError as error:
            if self._page is not None and error.kind is not ErrorKind.BUSY:
                self._page.show_error(sentence(error))
                return
            right = False
        if self._page is not None and not right:
            lock = self._lock.state.get()
            self._page.show_tries(lock.tries_left, lock.wait, missed=True)
