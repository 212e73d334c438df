"""``python -m tests.fakes.desktop [--logind]``: a desktop that locks and unlocks, on the buses that the environment names.

It owns the names of the real ones. Each line on standard input is a word and what goes with it; each is answered with ``done``
once it is on the bus: ``saver on``, ``gnome-saver off``, ``nonsense``, ``sleep``, ``wake``, ``lock``, ``unlock``, ``hint on``,
``idle``.
"""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QCoreApplication, QSocketNotifier
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusObjectPath, QDBusVariant, QDBusVirtualObject

_SESSION = "/org/freedesktop/login1/session/_31"
_LOGIN = "org.freedesktop.login1"
_SAVERS = {"saver": "org.freedesktop.ScreenSaver", "gnome-saver": "org.gnome.ScreenSaver"}


class Answers(QDBusVirtualObject):
    """Answers what programs ask of a screen saver and of logind."""

    hint = False

    def introspect(self, path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:
        said: dict[str, object] = {
            "GetActive": False,
            "GetSession": QDBusObjectPath(_SESSION),
            "Get": QDBusVariant(self.hint),
        }
        answer = said.get(message.member())
        return answer is not None and bool(connection.send(message.createReply(answer)))


class Desktop:
    """Says on the buses what its standard input tells it to."""

    def __init__(self, *, logind: bool) -> None:
        self._answers = Answers()
        self._session = QDBusConnection.sessionBus()
        self._system = QDBusConnection.systemBus() if logind else None
        buses = dict.fromkeys(_SAVERS.values(), self._session) | ({_LOGIN: self._system} if self._system else {})
        for name, bus in buses.items():
            bus.registerVirtualObject("/", self._answers, QDBusConnection.VirtualObjectRegisterOption.SubPath)
            assert bus.registerService(name), name

    def do(self, word: str, rest: str) -> None:
        """Send one signal."""
        if word in _SAVERS:
            self._say(self._session, "/somewhere", _SAVERS[word], "ActiveChanged", rest == "on")
        elif word == "nonsense":
            for what in ("on", 1, [True], {"on": True}):
                self._say(self._session, "/somewhere", _SAVERS["gnome-saver"], "ActiveChanged", what)
        elif self._system is not None and word in ("sleep", "wake"):
            self._say(self._system, "/org/freedesktop/login1", f"{_LOGIN}.Manager", "PrepareForSleep", word == "sleep")
        elif self._system is not None and word in ("lock", "unlock"):
            self._say(self._system, _SESSION, f"{_LOGIN}.Session", word.capitalize())
        elif self._system is not None and word in ("hint", "idle"):
            self._answers.hint = rest == "on" if word == "hint" else self._answers.hint
            told = (f"{_LOGIN}.Session", {"IdleHint" if word == "idle" else "LockedHint": True}, ["Nothing"])
            self._say(self._system, _SESSION, "org.freedesktop.DBus.Properties", "PropertiesChanged", *told)

    def _say(self, bus: QDBusConnection, path: str, interface: str, name: str, *what: object) -> None:
        signal = QDBusMessage.createSignal(path, interface, name)
        signal.setArguments(list(what))
        assert bus.send(signal)


def main() -> int:
    """Serve until standard input ends."""
    application = QCoreApplication(sys.argv)
    desktop = Desktop(logind="--logind" in sys.argv)
    waiting = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    kept = bytearray()

    def on_input() -> None:
        told = os.read(sys.stdin.fileno(), 4096)
        if not told:
            application.quit()
        kept.extend(told)
        *lines, rest = bytes(kept).split(b"\n")
        kept[:] = rest
        for line in lines:
            word, _, what = line.decode().partition(" ")
            desktop.do(word, what)
            os.write(1, b"done\n")

    waiting.activated.connect(on_input)
    os.write(1, b"ready\n")
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
