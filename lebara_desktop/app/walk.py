"""Goes from page to page. A page's code is loaded, it is made, shown and filled in turns of their own: none holds the window up."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer

from lebara_desktop.app.rooms import Occupant, Room, load_more
from lebara_desktop.ui.shell import Shell


class Walk(QObject):
    """Shows the rooms of ``rooms`` in ``shell``; making one puts its occupant into ``occupants``. Nowhere to begin with."""

    def __init__(self, shell: Shell, rooms: Mapping[str, Room], occupants: Mapping[str, Occupant]) -> None:
        super().__init__(shell)
        self._shell = shell
        self._rooms = rooms
        self._occupants = occupants
        self._to = ""
        self._arrived = False
        self._after: Callable[[], None] | None = None

    def go(self, route: str, after: Callable[[], None] | None = None) -> None:
        """Show the page of ``route``; ``after`` is called when it is there."""
        self._after = after
        if route != self._to:
            self._to, self._arrived = route, False
            self._then(self._load)
        elif self._arrived:
            self._tell()

    def stop(self) -> None:
        """Go nowhere any more: the person has left, and the pages with them."""
        self._to, self._after = "", None

    def _then(self, step: Callable[[str], None]) -> None:
        """Go on in another turn, unless somebody wanted to go elsewhere meanwhile."""
        route = self._to
        QTimer.singleShot(0, self, lambda: step(route) if route == self._to else None)

    def _load(self, route: str) -> None:
        if load_more(self._rooms[route]):
            self._then(self._load)
        else:
            self._make(route)

    def _make(self, route: str) -> None:
        self._shell.make_page(route)
        self._then(self._show)

    def _show(self, route: str) -> None:
        if left := self._occupants.get(self._shell.route):
            left.leave()
        self._shell.set_full_bleed(False)
        self._shell.show_page(route, self._rooms[route].rail)
        self._then(self._arrive)

    def _arrive(self, route: str) -> None:
        self._arrived = True
        self._occupants[route].arrive()
        self._tell()

    def _tell(self) -> None:
        after, self._after = self._after, None
        if after is not None:
            after()
