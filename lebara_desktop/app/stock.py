"""Pages made ahead of need, while the program starts or rests: what everybody sees first should be there at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, cast

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

_REST = 150  # milliseconds between two pages made while the program is in use

P = TypeVar("P", bound=QWidget)


class Stock(QObject):
    """Keeps one unused page of each kind, hidden in its ``home``: moving it there later would style it all over again.

    A page goes to one person and is never used again for another.
    """

    def __init__(self, home: QWidget, makers: tuple[Callable[[QWidget], QWidget], ...]) -> None:
        super().__init__(home)
        self._home = home
        self._makers = makers
        self._ready: dict[Callable[[QWidget], QWidget], QWidget] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(_REST)
        self._timer.timeout.connect(self._make_one)

    def fill(self) -> None:
        """Make all pages now, while the program starts."""
        while self._make_one():
            pass

    def refill_slowly(self) -> None:
        """Make what is missing, one page at a time with a rest between."""
        self._timer.start()

    def take(self, maker: Callable[[QWidget], P]) -> P:
        """Return a page of ``maker`` that nobody used."""
        page = self._ready.pop(maker, None)
        return maker(self._home) if page is None else cast(P, page)

    def clear(self) -> None:
        """Throw the pages away, at the end of the program."""
        self._timer.stop()
        for page in self._ready.values():
            page.deleteLater()
        self._ready.clear()

    def _make_one(self) -> bool:
        missing = next((maker for maker in self._makers if maker not in self._ready), None)
        if missing is None:
            self._timer.stop()
            return False
        page = self._ready[missing] = missing(self._home)
        page.hide()
        for part in (page, *page.findChildren(QWidget)):
            part.ensurePolished()
        return True
