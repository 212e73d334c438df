"""What Windows says to the window is read; the rest of it cannot be run here (lebara_desktop/computer/windows.py)."""

from __future__ import annotations

import ctypes

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QApplication

from lebara_desktop.computer.windows import Message, WindowsEar
from lebara_desktop.domain.vigil import Witness


class Heard:
    """Writes down what it is told."""

    def __init__(self) -> None:
        self.said: list[object] = []

    def hear_computer(self) -> None:
        self.said.append("there")

    def computer_locked(self, witness: Witness, *, proof: bool) -> None:
        self.said.append((witness, "locked", proof))

    def computer_unlocked(self, witness: Witness) -> None:
        self.said.append((witness, "unlocked"))

    def computer_sleeps(self) -> None:
        self.said.append("sleeps")


@pytest.mark.usefixtures("qapp")
def test_lock_unlock_and_sleep_are_read_from_windows_messages_and_nothing_else_is() -> None:
    heard = Heard()
    ear = WindowsEar(heard, 0)
    for message, word in ((0x02B1, 7), (0x02B1, 8), (0x0218, 4), (0x0218, 7), (0x02B1, 1), (0x0100, 7)):
        said = Message(0, message, word, 0)
        for kind in (b"windows_generic_MSG", b"xcb_generic_event_t"):
            assert ear.nativeEventFilter(QByteArray(kind), ctypes.addressof(said)) == (False, 0)
    assert heard.said == [(Witness.SESSION, "locked", True), (Witness.SESSION, "unlocked"), "sleeps"]
    ear.stop()
    assert QApplication.instance() is not None
