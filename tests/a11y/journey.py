"""Signs in, renews and reads the proof through the accessible tree alone.

``/usr/bin/python3 -m tests.a11y.journey --folder DIR -- COMMAND…`` runs the program as COMMAND; exit status 0 if the promise
held.
"""

from __future__ import annotations

import argparse
import html.parser
import os
import subprocess
import sys
import time
import urllib.parse
import urllib.request
from pathlib import Path

from tests.a11y.reader import NotThere, Reader, ask_for_accessibility, spoken

_LOGIN, _PASSWORD = "+447700900123", "sandbox-amira"
_CARD = {"cardnumber": "4242 4242 4242 4242", "expiry": "12/30", "cvc": "123", "name": "A Okafor"}


class Browser:
    """Stands in for the system's browser: keeps the address that is opened, and sends the form of that page."""

    def __init__(self, folder: Path) -> None:
        self._opened = folder / "opened"
        self.path = folder / "bin"
        self.path.mkdir(parents=True)
        script = self.path / "xdg-open"
        script.write_text(f'#!/bin/sh\necho "$1" >> "{self._opened}"\n')
        script.chmod(0o755)

    def address(self) -> str:
        """Return the address opened last, empty for none."""
        return self._opened.read_text().strip().splitlines()[-1] if self._opened.exists() else ""

    def pay(self, url: str) -> None:
        """Type the card into the hosted page and send it."""
        forms = _Forms()
        with urllib.request.urlopen(url, timeout=10) as page:
            forms.feed(page.read().decode())
        target, held = next(one for one in forms.found if _CARD.keys() <= one[1].keys())
        data = urllib.parse.urlencode({**held, **_CARD}).encode()
        with urllib.request.urlopen(urllib.parse.urljoin(url, target or url), data, timeout=10) as answer:
            answer.read()


class _Forms(html.parser.HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {key: value or "" for key, value in attrs}
        if tag == "form":
            self.found.append((given.get("action", ""), {}))
        elif tag == "input" and self.found and given.get("name"):
            self.found[-1][1][given["name"]] = given.get("value", "")


def play(reader: Reader, browser: Browser) -> None:
    """Do the main job; raises NotThere where the tree does not lead on."""
    _sign_in(reader)
    _read_the_dashboard(reader)
    _order(reader)
    reader.press("radio button", "Card")
    reader.press("push button", "Pay")
    browser.pay(str(reader.wait(browser.address, "the payment page to be opened")))
    _read_the_proof(reader)


def _sign_in(reader: Reader) -> None:
    reader.find("push button", "Amira")  # the operator serves
    reader.write("text", "Mobile number or e-mail", _LOGIN)
    reader.write("password text", "Password", _PASSWORD)
    if _PASSWORD in reader.words():
        raise NotThere("the password is spoken")
    _complete(reader)
    reader.press("push button", "Sign in")
    reader.find("push button", "Renew now")


def _read_the_dashboard(reader: Reader) -> None:
    """What is left, the chart bar by bar, and where we are."""
    reader.find("heading", "Good ")
    reader.find("image", "Data: ")
    chart = reader.find("chart", "Data per day")
    reader.wait(lambda: chart.get_child_count() > 20, "the bars of the chart to be read")
    bars = [spoken(chart.get_child_at_index(index)) for index in range(chart.get_child_count())]
    if not all(bars) or not any("MB" in bar or "GB" in bar for bar in bars):
        raise NotThere(f"the bars say {bars}")
    reader.is_on("radio button", "Dashboard")
    _complete(reader)
    reader.press("radio button", "Plans")
    reader.wait(lambda: "Choose" in reader.words(), "the plans to be read")
    _complete(reader)
    reader.press("radio button", "Dashboard")


def _order(reader: Reader) -> None:
    reader.press("push button", "Renew now")
    reader.hears("Renew. Step 1 of 4: Review")
    reader.find("label", "Price £15.00")
    reader.press("push button", "Continue to payment")
    reader.hears("Please tick this first")
    reader.press("check box", "I have checked")
    _complete(reader)
    reader.press("push button", "Continue to payment")
    reader.hears("Step 2 of 4: Payment")
    reader.find("push button", "Pay £15.00", usable=False)
    _complete(reader)


def _read_the_proof(reader: Reader) -> None:
    """The result is announced, and each fact of the proof can be read."""
    reader.hears("Renewed")
    for fact in ("Payment received", "Order completed", "Plan on your account", "Confirmation sent"):
        node = reader.find("list item", f"Done: {fact}")
        print(f"{spoken(node)}: {node.get_description()}")
    _complete(reader)


def _complete(reader: Reader) -> None:
    """Everything that can be operated has a name."""
    if missing := reader.nameless():
        raise NotThere(f"without a name: {missing} in\n{reader.tree()}")


def main() -> int:
    """Run the program and play; print what was heard."""
    parser = argparse.ArgumentParser("tests.a11y.journey")
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("command", nargs="+")
    args = parser.parse_args()
    ask_for_accessibility()
    browser = Browser(args.folder)
    env = {**os.environ, "PATH": f"{browser.path}{os.pathsep}{os.environ['PATH']}"}
    program = subprocess.Popen(args.command, env=env, stdin=subprocess.DEVNULL)
    reader = Reader("lebara-desktop")
    started = time.monotonic()
    try:
        play(reader, browser)
    except NotThere as error:
        print(f"not there: {error}")
        return 1
    finally:
        print("heard:", *reader.heard, sep="\n  ")
        program.terminate()
        program.wait(timeout=20)
    print(
        f"signed in, renewed and read the proof in {time.monotonic() - started:.1f} s; exit status {program.returncode}"
    )
    return program.returncode


if __name__ == "__main__":
    sys.exit(main())
