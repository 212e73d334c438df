"""One program for one data directory: a second start brings the first one's window to the front and ends."""

from __future__ import annotations

import hashlib
import os
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 1500
_LONGEST = 512  # bytes of a message
_ANSWER = b"shown"
_PERMIT = "XDG_ACTIVATION_TOKEN"  # how a Wayland desktop knows that a person asked for the window


def _name(state: Path) -> str:
    """Return the address of the instance that uses ``state``: a socket in it, which only its owner can reach."""
    socket = str(state.resolve() / "instance.sock")
    if sys.platform == "win32" or len(os.fsencode(socket)) > 100:  # Unix allows 107 bytes
        return f"lebara-desktop-{hashlib.sha256(socket.encode()).hexdigest()[:24]}"
    return socket


def show_the_first(state: Path) -> bool:
    """Ask the program that runs with ``state`` to show its window; return whether there is one.

    Costs nothing where none can be there: the socket's file is looked at first.
    """
    name = _name(state)
    if name.startswith("/") and not Path(name).exists():
        return False
    return _call(name)


def _call(name: str) -> bool:
    from PySide6.QtNetwork import QLocalSocket

    line = QLocalSocket()
    line.connectToServer(name)
    if not line.waitForConnected(_WAIT_MS):
        return False
    line.write(f"show {os.environ.get(_PERMIT, '')}\n".encode()[:_LONGEST])
    line.flush()
    line.waitForReadyRead(_WAIT_MS)  # it is alive, also if it is too busy to answer
    line.disconnectFromServer()
    return True


class OneInstance(QObject):
    """Listens for later starts. ``show_requested`` when one came."""

    show_requested = Signal()

    def __init__(self, state: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = _name(state)
        self._server: QLocalServer | None = None

    def listen(self) -> bool:
        """Begin to listen; return False where another program got there first (and was asked to show itself).

        A socket that a crash left behind is taken over. Where no socket can be made, the program runs without.
        """
        from PySide6.QtNetwork import QAbstractSocket, QLocalServer

        server = QLocalServer(self)
        if (
            sys.platform == "win32"
        ):  # elsewhere the directory is the owner's alone, and with options Qt would take a socket over
            server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        if not server.listen(self._name):
            if server.serverError() == QAbstractSocket.SocketError.AddressInUseError:
                if _call(self._name):
                    return False
                QLocalServer.removeServer(self._name)
            server.listen(self._name)
        server.newConnection.connect(self._on_connection)
        self._server = server
        return True

    def stop(self) -> None:
        """Listen no more and take the socket away."""
        if self._server is not None:
            self._server.close()
            self._server = None

    def _on_connection(self) -> None:
        while self._server is not None and (line := self._server.nextPendingConnection()) is not None:
            line.disconnected.connect(line.deleteLater)
            line.readyRead.connect(partial(self._on_line, line))

    def _on_line(self, line: QLocalSocket) -> None:
        if not line.canReadLine():
            return
        word, _, permit = bytes(line.readLine(_LONGEST).data()).decode("ascii", "replace").strip().partition(" ")
        if word == "show":
            line.write(_ANSWER)
            line.flush()
            if permit and permit.isprintable():
                os.environ[_PERMIT] = permit
            self.show_requested.emit()
