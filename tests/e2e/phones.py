"""What happens outside the window at a sign-in: the operator's own pages in a browser, filled in and sent."""

from __future__ import annotations

import urllib.error
import urllib.parse
import urllib.request
from html.parser import HTMLParser

from lebara_desktop.app.embedded import Sample
from lebara_desktop.tour.hands import TourFailed
from tests.e2e.operators import off_loop


class _Hidden(HTMLParser):
    """Collects the fields of the one form of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.action = ""
        self.fields: dict[str, str] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {key: value or "" for key, value in attrs}
        if tag == "form":
            self.action = given.get("action", "")
        if tag == "input" and given.get("name"):
            self.fields[given["name"]] = given.get("value", "")


async def sign_in_at(address: str, person: Sample) -> str:
    """Sign ``person`` in on the page at ``address``; return the page that the browser shows in the end."""
    page = await off_loop(lambda: _read(address))
    return await _send(address, page, {"username": person.login, "password": person.password, "action": "sign-in"})


async def cancel_at(address: str) -> str:
    """Refuse on the page at ``address``."""
    page = await off_loop(lambda: _read(address))
    return await _send(address, page, {"action": "cancel"})


async def decide_on_phone(address: str, person: Sample, *, allow: bool) -> str:
    """Sign in on the page of a till's QR, compare, and decide."""
    confirm = await sign_in_at(address, person)
    return await _send(address, confirm, {"action": "allow" if allow else "deny"})


async def _send(address: str, page: str, answers: dict[str, str]) -> str:
    form = _Hidden()
    form.feed(page)
    if not form.action:
        raise TourFailed(f"there is no form in {page[:200]}")
    body = urllib.parse.urlencode(form.fields | answers).encode()
    return await off_loop(lambda: _read(urllib.parse.urljoin(address, form.action), body))


def _read(address: str, body: bytes | None = None) -> str:
    try:
        with urllib.request.urlopen(address, body, timeout=10) as answer:
            return str(answer.read().decode())
    except urllib.error.HTTPError as error:
        return str(error.read().decode())
