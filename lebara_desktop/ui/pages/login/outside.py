"""Signing in outside the window: in the system's browser, or with a phone that scans a till's code."""

from __future__ import annotations

from urllib.parse import urlsplit

from lebara_desktop.ui.pages.login.desk import Desk
from lebara_desktop.ui.pages.login.ports import Around, Doors
from lebara_desktop.ui.pages.login.state import Face

LIMIT = 180  # seconds that the operator's page may take (SAFETY.md 2.1)


class BrowserFlow:
    """Waits for the browser. An address that cannot be opened is shown, to be opened by hand on this computer."""

    def __init__(self, desk: Desk, doors: Doors, around: Around) -> None:
        self._desk = desk
        self._doors = doors
        self._around = around
        self._address = ""
        self._asked = ("", "", False)

    def begin(self, market: str, login: str, *, keep: bool) -> None:
        """Open the operator's page and wait for what happens there."""
        self._asked = (market, login, keep)
        self._desk.start(self._wait)

    def again(self) -> None:
        """Open the page again while it is waited for; begin anew where that is over."""
        if self._desk.state.busy and self._address:
            self._open(self._address)
        elif not self._desk.state.busy:
            self._desk.start(self._wait)

    def stop(self) -> None:
        """Wait no longer."""
        self._desk.stop()
        self._desk.stop("browser_left")
        self._address = ""

    async def _wait(self) -> None:
        market, login, keep = self._asked
        self._address = ""
        view = self._desk.view
        if view is None:
            return
        self._desk.show(face=Face.BROWSER, market=market, by_hand="", browser_left=0)
        async with self._desk.work():
            self._desk.count(LIMIT, "browser_left")
            try:
                await self._doors.ways.by_browser(
                    market, keep=keep, visit=self._visit, page=view.answer_page(), login=login
                )
            finally:
                self._desk.stop("browser_left")
                self._desk.show(browser_left=0, by_hand="")

    def _visit(self, address: str) -> bool:
        """Open ``address``, or show it where no browser can be opened; one of another host is neither opened nor shown."""
        if urlsplit(address).hostname not in self._doors.ways.hosts:
            return False
        self._address = address
        self._open(address)
        return True

    def _open(self, address: str) -> None:
        self._desk.show(by_hand="" if self._around.visit(address) else address)


class PhoneFlow:
    """Shows a till's code until a phone has decided, or the time is over."""

    def __init__(self, desk: Desk, doors: Doors) -> None:
        self._desk = desk
        self._doors = doors
        self._market = ""

    def begin(self, market: str) -> None:
        """Ask for a code, show it and wait."""
        self._market = market
        self._desk.settle(face=Face.PHONE, prompt=None, prompt_left=0, market=market)
        self._desk.start(self._wait)

    def stop(self) -> None:
        """Wait no longer."""
        self._desk.stop()
        self._desk.stop("prompt_left")
        self._desk.show(prompt=None, prompt_left=0)

    async def _wait(self) -> None:
        async with self._desk.work():
            try:
                prompt = await self._doors.ways.start_phone()
                self._desk.show(prompt=prompt)
                self._desk.count(prompt.expires_in, "prompt_left")
                await self._doors.ways.await_phone(self._market, keep=False)
            finally:
                self._desk.stop("prompt_left")
                self._desk.show(prompt=None, prompt_left=0)
