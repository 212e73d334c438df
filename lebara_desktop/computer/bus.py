"""Hears lock and sleep on D-Bus: logind on the system's bus, the screen saver on the session's.

Only the owners of these names are heard: whoever else sends such a signal is not. Every slot takes a bare QDBusMessage and
looks at what came, because Qt ends the process where a signal does not fit a slot with lists or maps (found with Qt 6.11).
Nothing here waits: questions are asked with a watcher, and a bus that is not there is normal.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusObjectPath, QDBusPendingCallWatcher, QDBusVariant

from lebara_desktop.domain.vigil import Witness

if TYPE_CHECKING:
    from lebara_desktop.computer import Listener

_LOGIN, _LOGIN_PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
_SESSION, _PROPERTIES = "org.freedesktop.login1.Session", "org.freedesktop.DBus.Properties"
_SAVERS = {  # who it is, and where it is asked whether it is there; a signal may come from any path
    "org.freedesktop.ScreenSaver": (Witness.SAVER, "/org/freedesktop/ScreenSaver"),
    "org.gnome.ScreenSaver": (Witness.GNOME_SAVER, "/org/gnome/ScreenSaver"),
}
_ABSENT = {"org.freedesktop.DBus.Error.ServiceUnknown", "org.freedesktop.DBus.Error.NameHasNoOwner"}
_PATIENCE = 5000  # milliseconds for an answer

Answer = Callable[[QDBusMessage], None]


class BusEar(QObject):
    """Listens on both buses. A screen saver counts as a proof of the lock only where there is no logind to know better."""

    def __init__(self, listener: Listener, parent: QObject) -> None:
        super().__init__(parent)
        self._listener = listener
        self._links: list[tuple[QDBusConnection, str, str, str, str, str]] = []
        self._sessions = list(dict.fromkeys((os.environ.get("XDG_SESSION_ID", ""), "auto", "")))  # "": of this process
        self._system: QDBusConnection | None = None
        self._session_path = ""
        self._hint: bool | None = None  # what logind knew last
        self._saver_proves = False

    def start(self) -> None:
        """Begin to listen; returns at once."""
        if not _there("DBUS_SYSTEM_BUS_ADDRESS", Path("/run/dbus/system_bus_socket")):
            self._begin_with_savers(proof=True)
            return
        self._system = QDBusConnection.systemBus()
        if not self._system.isConnected():  # a question to it would never be answered, not even by an error
            self._begin_with_savers(proof=True)
            return
        self._link(self._system, _LOGIN, _LOGIN_PATH, f"{_LOGIN}.Manager", "PrepareForSleep", "on_sleep")
        self._ask_session()

    def stop(self) -> None:
        """Hear nothing any more; a question still on its way is answered to nobody."""
        for bus, service, path, interface, name, slot in self._links:
            bus.disconnect(service, path, interface, name, self, _slot(slot))
        self._links.clear()
        self.deleteLater()

    def _link(self, bus: QDBusConnection, service: str, path: str, interface: str, name: str, slot: str) -> None:
        if bus.connect(service, path, interface, name, self, _slot(slot)):
            self._links.append((bus, service, path, interface, name, slot))

    def _ask(self, bus: QDBusConnection, service: str, path: str, method: str, words: list[str], then: Answer) -> None:
        interface, _, member = method.rpartition(".")
        question = QDBusMessage.createMethodCall(service, path, interface, member)
        question.setArguments(words)
        watcher = QDBusPendingCallWatcher(bus.asyncCall(question, _PATIENCE), self)

        def answered(done: QDBusPendingCallWatcher) -> None:
            done.deleteLater()
            then(done.reply())

        watcher.finished.connect(answered)

    def _ask_session(self) -> None:
        """Ask logind for the session of this person: by name, by what logind makes of us, by process."""
        assert self._system is not None
        name = self._sessions.pop(0)
        self._ask(self._system, _LOGIN, _LOGIN_PATH, f"{_LOGIN}.Manager.GetSession", [name], self._on_session)

    def _on_session(self, answer: QDBusMessage) -> None:
        found = _first(answer)
        if isinstance(found, QDBusObjectPath) and self._system is not None:
            self._session_path = found.path()
            for interface, name, slot in (
                (_SESSION, "Lock", "on_session_lock"),
                (_SESSION, "Unlock", "on_session_unlock"),
                (_PROPERTIES, "PropertiesChanged", "on_session_changed"),
            ):
                self._link(self._system, _LOGIN, self._session_path, interface, name, slot)
            self._listener.hear_computer()
            self._ask_hint()
            self._begin_with_savers(proof=False)
        elif answer.errorName() in _ABSENT:
            self._begin_with_savers(proof=True)
        elif self._sessions:
            self._ask_session()
        else:
            self._begin_with_savers(proof=False)

    def _ask_hint(self) -> None:
        assert self._system is not None
        words = [_SESSION, "LockedHint"]
        self._ask(self._system, _LOGIN, self._session_path, f"{_PROPERTIES}.Get", words, self._on_hint)

    def _on_hint(self, answer: QDBusMessage) -> None:
        value = _first(answer)
        hint = value.variant() if isinstance(value, QDBusVariant) else value
        if not isinstance(hint, bool):
            return
        before, self._hint = self._hint, hint
        if before is not None and hint != before:
            if hint:
                self._listener.computer_locked(Witness.SESSION, proof=True)
            else:
                self._listener.computer_unlocked(Witness.SESSION)

    def _begin_with_savers(self, *, proof: bool) -> None:
        self._saver_proves = proof
        runtime = os.environ.get("XDG_RUNTIME_DIR", "")
        if not _there("DBUS_SESSION_BUS_ADDRESS", Path(runtime, "bus") if runtime else None):
            return
        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return
        for name, (_, path) in _SAVERS.items():
            self._link(bus, name, "", name, "ActiveChanged", f"on_{_SAVERS[name][0].value}")
            self._ask(bus, name, path, f"{name}.GetActive", [], self._on_saver_there)  # starts it where that is needed

    def _on_saver_there(self, answer: QDBusMessage) -> None:
        if isinstance(_first(answer), bool):
            self._listener.hear_computer()

    def _saver_said(self, witness: Witness, message: QDBusMessage) -> None:
        active = _first(message)
        if active is True:
            self._listener.computer_locked(witness, proof=self._saver_proves)
        elif active is False:
            self._listener.computer_unlocked(witness)

    @Slot(QDBusMessage)
    def on_saver(self, message: QDBusMessage) -> None:
        """org.freedesktop.ScreenSaver has come or gone."""
        self._saver_said(Witness.SAVER, message)

    @Slot(QDBusMessage)
    def on_gnome_saver(self, message: QDBusMessage) -> None:
        """org.gnome.ScreenSaver has come or gone."""
        self._saver_said(Witness.GNOME_SAVER, message)

    @Slot(QDBusMessage)
    def on_session_lock(self, _message: QDBusMessage) -> None:
        """The session was told to lock."""
        self._listener.computer_locked(Witness.SESSION, proof=True)

    @Slot(QDBusMessage)
    def on_session_unlock(self, _message: QDBusMessage) -> None:
        """The session was told to unlock."""
        self._listener.computer_unlocked(Witness.SESSION)

    @Slot(QDBusMessage)
    def on_session_changed(self, _message: QDBusMessage) -> None:
        """Something of the session is another now; what, is asked, because a map in a signal cannot be read here."""
        self._ask_hint()

    @Slot(QDBusMessage)
    def on_sleep(self, message: QDBusMessage) -> None:
        """The computer is about to sleep, or has woken."""
        if _first(message) is True:
            self._listener.computer_sleeps()


def _slot(name: str) -> bytes:
    """Return the signature of a slot as Qt wants it: the stubs say bytes, the binding takes what SLOT() returns."""
    return SLOT(f"{name}(QDBusMessage)")  # type: ignore[return-value]


def _first(message: QDBusMessage) -> object:
    """Return what an answer or a signal brought first; None for an error."""
    if message.type() == QDBusMessage.MessageType.ErrorMessage:
        return None
    return next(iter(message.arguments()), None)


def _there(variable: str, socket: Path | None) -> bool:
    """Whether there is a bus; a look, so that none is started for us."""
    return bool(os.environ.get(variable)) or (socket is not None and socket.exists())
