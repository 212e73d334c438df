"""A number is renewed without an account: both times the same number, and one the operator has."""

from __future__ import annotations

from lebara_desktop.ui.pages.login.desk import Desk, Slipped
from lebara_desktop.ui.pages.login.ports import Doors
from lebara_desktop.ui.pages.login.state import Slip


class GuestFlow:
    """Lets a guest in. After that the session's store says so, as for everybody."""

    def __init__(self, desk: Desk, doors: Doors) -> None:
        self._desk = desk
        self._doors = doors
        self._number = ""

    def renew(self, typed: str, again: str, market: str) -> None:
        """The number was typed, twice."""
        if self._desk.state.busy or self._desk.state.locked_for:
            return
        try:
            number = self._desk.number_of(typed, market)
        except Slipped as slipped:
            self._desk.show(slips=frozenset({slipped.slip}), error=None)
            return
        if not self._same(number, again, market):
            self._desk.show(slips=frozenset({Slip.NUMBERS_DIFFER}), error=None)
            return
        self._number = number
        self.go(market)

    def go(self, market: str) -> None:
        """Ask the operator in ``market`` for the number that was typed last."""
        number = self._number
        self._desk.show(who=number, market=market)
        self._desk.start(lambda: self._enter(number, market))

    def forget(self) -> None:
        """Drop the number: the guest is in, or has left."""
        self._number = ""

    def _same(self, number: str, again: str, market: str) -> bool:
        try:
            return self._desk.number_of(again, market) == number
        except Slipped:
            return False

    async def _enter(self, number: str, market: str) -> None:
        async with self._desk.work():
            await self._doors.ways.as_guest(number, market)
