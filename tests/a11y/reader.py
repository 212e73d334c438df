"""A screen reader in small: finds, reads and operates a program through its accessible tree (AT-SPI), and hears announcements.

Runs with the system's Python, where Debian's ``gi`` lives; nothing of the program is imported.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402 — only after the version is chosen

_PATIENCE = 30.0  # seconds
_BUS = "org.a11y.Bus"

Node = Any  # Atspi.Accessible: gi has no types


class NotThere(Exception):
    """The tree did not hold what a person would look for; the message ends with what it held."""


def ask_for_accessibility() -> None:
    """Tell the desktop that assistive technology runs, as a screen reader does when it starts."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION, None)
    for name in ("IsEnabled", "ScreenReaderEnabled"):
        value = GLib.Variant("(ssv)", ("org.a11y.Status", name, GLib.Variant("b", True)))
        bus.call_sync(_BUS, "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set", value, None, 0, -1, None)


class Reader:
    """Reads one application. All names are those that are spoken; nothing else identifies a control."""

    def __init__(self, application: str) -> None:
        self._application = application
        self.heard: list[str] = []
        self._listener = Atspi.EventListener.new(self._on_event)
        self._listener.register("object:announcement")

    def _on_event(self, event: Any) -> None:  # Any: Atspi.Event
        if isinstance(event.any_data, str):
            self.heard.append(event.any_data)

    def nodes(self) -> Iterator[tuple[Node, int]]:
        """Return every showing object with its depth, in reading order."""
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(index)
            if application is not None and application.get_name() == self._application:
                yield from self._below(application, 0)

    def _below(self, node: Node, depth: int) -> Iterator[tuple[Node, int]]:
        try:
            if depth and not node.get_state_set().contains(Atspi.StateType.SHOWING):
                return
            children = [node.get_child_at_index(index) for index in range(node.get_child_count())]
        except GLib.Error:  # it went away while we read
            return
        yield node, depth
        for child in children:
            if child is not None:
                yield from self._below(child, depth + 1)

    def tree(self) -> str:
        """Return all that shows, as indented lines."""
        lines = []
        for node, depth in self.nodes():
            about = node.get_description()
            lines.append(f"{'  ' * depth}{node.get_role_name()} {spoken(node)!r}" + (f" ({about})" if about else ""))
        return "\n".join(lines)

    def words(self) -> str:
        """Return all names that show, one a line."""
        return "\n".join(name for node, _ in self.nodes() if (name := spoken(node)))

    def wait(
        self, found: Callable[[], Any], what: str, patience: float = _PATIENCE
    ) -> Any:  # Any: what ``found`` returns
        """Wait until ``found`` returns something and return that; raises NotThere."""
        deadline = time.monotonic() + patience
        while time.monotonic() < deadline:
            self._listen()
            try:
                answer = found()
            except GLib.Error:  # the tree changed meanwhile
                answer = None
            if answer:
                return answer
            self._rest()
        raise NotThere(f"waited {patience:.0f} s for {what}; the tree holds:\n{self.tree()}")

    def find(self, role: str, name: str, *, usable: bool = True) -> Node:
        """Wait for the object of ``role`` whose spoken name begins with ``name`` (and can be used)."""

        def found() -> Node | None:
            for node, _ in self.nodes():
                if node.get_role_name() == role and spoken(node).startswith(name):
                    states = node.get_state_set()
                    if not usable or states.contains(Atspi.StateType.ENABLED):
                        return node
            return None

        return self.wait(found, f"{role} {name!r}")

    def press(self, role: str, name: str) -> None:
        """Do what pressing the object does: its first action."""
        node = self.find(role, name)
        if not node.get_n_actions() or not node.do_action(0):
            raise NotThere(f"{role} {name!r} offers no action")
        self._listen()

    def write(self, role: str, name: str, text: str) -> None:
        """Fill a field."""
        node = self.find(role, name)
        if not node.set_text_contents(text):
            raise NotThere(f"{role} {name!r} cannot be written")
        self._listen()

    def is_on(self, role: str, name: str) -> None:
        """Wait until the object is checked."""
        node = self.find(role, name)
        self.wait(lambda: node.get_state_set().contains(Atspi.StateType.CHECKED), f"{role} {name!r} to be checked")

    def hears(self, wanted: str) -> str:
        """Wait until something that contains ``wanted`` is announced; return it."""
        return str(self.wait(lambda: next((one for one in self.heard if wanted in one), ""), f"to hear {wanted!r}"))

    def nameless(self) -> list[str]:
        """Return what shows, can be operated, and has no name."""
        return [
            f"{node.get_role_name()} (depth {depth})"
            for node, depth in self.nodes()
            if node.get_state_set().contains(Atspi.StateType.FOCUSABLE) and not spoken(node).strip()
        ]

    def _rest(self) -> None:
        """Listen for a twentieth of a second."""
        over: list[bool] = []
        GLib.timeout_add(50, lambda: over.append(True))
        while not over:
            GLib.MainContext.default().iteration(True)

    def _listen(self) -> None:
        context = GLib.MainContext.default()
        while context.iteration(False):
            pass


def spoken(node: Node) -> str:
    """Return what a reader says for ``node``: its name, or that of its label."""
    for relation in node.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY and relation.get_n_targets():
            label = str(relation.get_target(0).get_name())
            own = str(node.get_name())
            return label if own in ("", label) else f"{label} {own}"
    return str(node.get_name()).replace("\u00a0", " ")
