"""One purchase that is interrupted: an operator of its own, a till that is killed, a payer, and the judgement afterwards."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.crash.proxy import Proxy
from tests.e2e.operators import OutsideOperator
from tests.e2e.operators import Till as Book

ROOT = Path(__file__).resolve().parents[2]
CARD = {"cardnumber": "4242424242424242", "expiry": "12/30", "cvc": "123", "name": "A CUSTOMER"}


@dataclass(frozen=True)
class WayToPay:
    """A way to pay, and who pays so."""

    name: str
    login: str
    password: str
    market: str
    currency: str
    form: dict[str, str]


WAYS = {
    "card": WayToPay("card", "447700900123", "sandbox-amira", "GB", "GBP", CARD),
    "saved": WayToPay("saved_card", "447700900123", "sandbox-amira", "GB", "GBP", {"action": "approve"}),
    "qr": WayToPay("alipay", "447700900201", "sandbox-chen", "CN-SEED", "CNY", {"action": "approve"}),
    "credit": WayToPay("credit", "447700900203", "sandbox-sofia", "GB", "GBP", {}),
}


class Shop:
    """The operator at which the purchases of a test run are made, filled with its sample customers."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._operator = OutsideOperator(folder, activation_delay=0.3)

    def __enter__(self) -> Shop:
        self._operator.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._operator.kill()

    @property
    def url(self) -> str:
        """Where people sign in and pay."""
        return self._operator.url

    def book(self, currency: str) -> Book:
        """Read the book of money."""
        return self._operator.counter.till(currency)

    def proxy(self) -> Proxy:
        """Return a proxy before this operator."""
        return Proxy(int(urllib.parse.urlsplit(self.url).port or 0))


@dataclass
class Scene:
    """One purchase by ``way`` on a computer of its own, whose files are under ``folder``."""

    folder: Path
    shop: Shop
    way: WayToPay
    _before: Book = field(init=False)

    def __post_init__(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        self._before = self.shop.book(self.way.currency)

    def till(self, *words: str, api: str = "", wrap: Sequence[str] = ()) -> Till:
        """Start the program on the data of this scene; ``wrap`` goes before its command."""
        way = self.way
        command = [*wrap, sys.executable, "-m", "tests.crash.till", "--data", str(self.folder / "data")]
        command += ["--issuer", self.shop.url, "--api", api, "--market", way.market, "--login", way.login]
        return Till([*command, "--password", way.password, "--way", way.name, *words], self.folder, way)

    def charged(self) -> int:
        """Return what was captured since the scene began, in minor units; the book must balance."""
        after, before = self.shop.book(self.way.currency), self._before
        captured = after.captured - before.captured
        assert after.balanced
        assert after.refunded == before.refunded
        assert captured == after.completed - before.completed
        return captured

    def recover(self) -> dict[str, Any]:
        """Start the program again until everything is over, and return how it ended; judged against the operator's book."""
        said = self.till().run()
        end = said[-1]
        captured = self.charged()
        if end["end"] == "COMPLETED":
            assert end["proved"], said
            assert captured > 0, said
        else:
            assert end["end"] == "nothing", said
            assert captured == 0, said
        return {**end, "captured": captured}


class Till:
    """A running program and its payer."""

    def __init__(self, command: list[str], folder: Path, way: WayToPay) -> None:
        self._way = way
        self._errors = folder / "stderr.txt"
        env = {**os.environ, "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring", "QT_QPA_PLATFORM": "offscreen"}
        with self._errors.open("ab") as errors:
            self.child = subprocess.Popen(
                command,
                cwd=ROOT,
                env=env,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                start_new_session=True,
            )

    def kill(self) -> None:
        """End it as a power cut would."""
        if self.child.poll() is None:
            os.killpg(self.child.pid, signal.SIGKILL)

    def run(self, watch: Callable[[dict[str, Any]], object] = lambda _: None) -> list[dict[str, Any]]:
        """Be its payer until it ends, by itself or killed; return what it said. ``watch`` hears each word as it is said."""
        assert self.child.stdout is not None
        said: list[dict[str, Any]] = []
        try:
            for line in self.child.stdout:
                if not line.endswith(b"\n"):
                    break  # killed in the middle of a word
                word = json.loads(line)
                said.append(word)
                watch(word)
                if "pay" in word:
                    self._pay(word["pay"])
        finally:
            self.kill()
            self.child.wait()
            for pipe in (self.child.stdin, self.child.stdout):
                if pipe is not None:
                    self._close(pipe)
        assert said, self._errors.read_text("utf-8")[-3000:]
        return said

    def _close(self, pipe: Any) -> None:  # Any: either end of a pipe
        try:
            pipe.close()
        except BrokenPipeError:
            return

    def _pay(self, url: str) -> None:
        """The payer acts, whatever happens to the program meanwhile, and then looks at it."""
        request = urllib.request.Request(url, urllib.parse.urlencode(self._way.form).encode())
        try:
            urllib.request.urlopen(request, timeout=10).close()
        except urllib.error.HTTPError as error:
            error.close()  # paid already
        assert self.child.stdin is not None
        try:
            self.child.stdin.write(b"paid\n")
            self.child.stdin.flush()
        except BrokenPipeError:
            return
