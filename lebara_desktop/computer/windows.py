"""Hears lock and sleep on Windows: WM_WTSSESSION_CHANGE and WM_POWERBROADCAST, which Windows sends to the window.

Written from Microsoft's description of the two messages. What reads them is tested; that Windows sends them has not been seen,
because no Windows machine was at hand.
"""

from __future__ import annotations

import ctypes
import sys
from ctypes import wintypes
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication

from lebara_desktop.domain.vigil import Witness

if TYPE_CHECKING:
    from lebara_desktop.computer import Listener

_SESSION_CHANGE, _LOCKED, _UNLOCKED = 0x02B1, 0x7, 0x8  # WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK, WTS_SESSION_UNLOCK
_POWER, _SUSPEND = 0x0218, 0x4  # WM_POWERBROADCAST, PBT_APMSUSPEND
_THIS_SESSION = 0  # NOTIFY_FOR_THIS_SESSION


class Message(ctypes.Structure):
    """MSG of WinUser.h, as far as it is read here."""

    _fields_ = (
        ("window", wintypes.HWND),
        ("message", wintypes.UINT),
        ("word", wintypes.WPARAM),
        ("long", wintypes.LPARAM),
    )


class WindowsEar(QAbstractNativeEventFilter):
    """Reads the messages as Qt hands them through; it keeps none back."""

    def __init__(self, listener: Listener, window: int) -> None:
        super().__init__()
        self._listener = listener
        self._window = window
        application = QCoreApplication.instance()
        assert application is not None
        self._application = application
        application.installNativeEventFilter(self)
        if _register(window):
            listener.hear_computer()

    def stop(self) -> None:
        """Hear nothing any more."""
        self._application.removeNativeEventFilter(self)
        _unregister(self._window)

    def nativeEventFilter(self, kind: QByteArray | bytes, message: int) -> tuple[bool, int]:  # type: ignore[override]
        if bytes(kind) == b"windows_generic_MSG":  # type: ignore[arg-type]  # the stubs know no bytes of a QByteArray
            self._read(Message.from_address(int(message)))
        return False, 0

    def _read(self, message: Message) -> None:
        said = (message.message, message.word)
        if said == (_SESSION_CHANGE, _LOCKED):
            self._listener.computer_locked(Witness.SESSION, proof=True)
        elif said == (_SESSION_CHANGE, _UNLOCKED):
            self._listener.computer_unlocked(Witness.SESSION)
        elif said == (_POWER, _SUSPEND):
            self._listener.computer_sleeps()


def _register(window: int) -> bool:
    """Ask Windows to tell ``window`` of lock and unlock."""
    if sys.platform == "win32":
        return bool(ctypes.windll.wtsapi32.WTSRegisterSessionNotification(wintypes.HWND(window), _THIS_SESSION))
    else:  # noqa: RET505 — see listen()
        return False


def _unregister(window: int) -> None:
    if sys.platform == "win32":
        ctypes.windll.wtsapi32.WTSUnRegisterSessionNotification(wintypes.HWND(window))
