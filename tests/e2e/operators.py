"""The sandbox operator as somebody else's server: a process that can be killed and started again, and its own routes for people."""

from __future__ import annotations

import asyncio
import json
import os
import re
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from lebara_desktop.app.embedded import Sample

T = TypeVar("T")
_CODE_DIGITS = 5

AMIRA = Sample("Amira Okafor", "+447700900123", "sandbox-amira", "GB", "expires soon", "")
CHEN = Sample("Chen Wei", "+447700900201", "sandbox-chen", "CN-SEED", "grace period", "")
GOOD_VOUCHERS = ("482915736048", "917340528661")  # £10 and £20
USED_VOUCHER, EXPIRED_VOUCHER, NO_VOUCHER = "305518294477", "660127845193", "111122223333"


@dataclass(frozen=True)
class Till:
    """What the operator's book of money says, in minor units."""

    captured: int
    refunded: int
    completed: int
    balanced: bool


class Counter:
    """The operator's own routes for people: its clock, its offers, its book, its outbox. Blocking; ``off_loop`` in a scenario."""

    def __init__(self, url: str) -> None:
        self.url = url

    def till(self, currency: str) -> Till:
        """Read the book of money."""
        said = self._call("/sandbox/ledger")
        of: dict[str, Any] = next((one for one in said["currencies"] if one["currency"] == currency), {})
        return Till(
            of.get("captures", 0), of.get("refunds", 0), of.get("completedOrders", 0), bool(of.get("balanced", True))
        )

    def advance(self, seconds: int) -> None:
        """Move the operator's clock forward."""
        self._call("/sandbox/clock", {"advanceSeconds": seconds})

    def set_sellable(self, offer: str, on: bool) -> None:
        """Sell a plan, or not any more."""
        self._call(f"/sandbox/offers/{offer}", {"isSellable": on})

    def trouble(self, **fault: object) -> None:
        """Script what goes wrong next (docs/operator-api.md, /sandbox/faults)."""
        self._call("/sandbox/faults", fault)

    def sent(self, msisdn: str, template: str) -> int:
        """Count the messages of a kind that were sent to a number."""
        return sum(one["template"] == template for one in self._call(f"/sandbox/inbox?msisdn={msisdn.lstrip('+')}"))

    def inbox(self, msisdn: str) -> list[dict[str, Any]]:
        """Read what was sent to a number, newest first."""
        found: list[dict[str, Any]] = self._call(f"/sandbox/inbox?msisdn={msisdn.lstrip('+')}")
        return found

    def stall(self, route: str, seconds: float) -> None:
        """Let every request of a route wait before it has an effect."""
        self._call("/sandbox/faults", {"route": route, "kind": "latency", "when": "before", "seconds": seconds})

    def hits(self) -> int:
        """Count the requests that met a trouble."""
        return sum(int(one["hits"]) for one in self._call("/sandbox/faults"))

    def heal(self) -> None:
        """End all troubles."""
        request = urllib.request.Request(f"{self.url}/sandbox/faults", method="DELETE")
        urllib.request.urlopen(request, timeout=10).close()

    def mailed_code(self, address: str) -> str:
        """Read the newest one-time code that went to an e-mail address."""
        sent = [one for one in self._call("/sandbox/inbox") if one["to"] == address]
        newest = max(sent, key=lambda one: str(one["sentAt"]))
        return next(word for word in re.split(r"\D+", newest["content"]) if len(word) == _CODE_DIGITS)

    def code(self, msisdn: str, template: str) -> str:
        """Read the newest one-time code of a kind that was sent to a number, as its owner reads it on the phone."""
        inbox = self._call(f"/sandbox/inbox?msisdn={msisdn.lstrip('+')}")
        newest = max((one for one in inbox if one["template"] == template), key=lambda one: str(one["sentAt"]))
        return next(word for word in re.split(r"\D+", newest["content"]) if len(word) == _CODE_DIGITS)

    def _call(self, path: str, body: object = None) -> Any:  # Any: JSON
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.url + path, data, {"Content-Type": "application/json"} if data else {})
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.loads(answer.read())


class OutsideOperator:
    """An operator that the program did not start and cannot restart. It ends with the process that holds it."""

    def __init__(self, folder: Path, activation_delay: float = 2.0) -> None:
        self._folder = folder
        self._delay = activation_delay
        self._child: subprocess.Popen[bytes] | None = None
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self._port = int(probe.getsockname()[1])

    @property
    def url(self) -> str:
        """The issuer, and the root of all its addresses."""
        return f"http://127.0.0.1:{self._port}"

    @property
    def counter(self) -> Counter:
        """The routes for people."""
        return Counter(self.url)

    def start(self) -> None:
        """Start on the same port with the same database; return when it serves."""
        words = [
            "--port",
            str(self._port),
            "--database",
            f"sqlite:///{self._folder / 'operator.sqlite'}",
            "--parent-stdin",
        ]
        words += ["--activation-delay", str(self._delay)]
        self._child = subprocess.Popen(
            [sys.executable, "-m", "lebara_desktop.sandbox.serve", *words],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        assert self._child.stdout is not None
        if not self._child.stdout.readline():
            self.kill()
            raise AssertionError("the operator did not start")

    def kill(self) -> None:
        """End it as a power cut would (SIGKILL)."""
        child, self._child = self._child, None
        if child is None:
            return
        os.kill(child.pid, signal.SIGKILL)
        child.wait()
        for pipe in (child.stdin, child.stdout):
            if pipe:
                pipe.close()

    def profile(self, market: str) -> Path:
        """Write the profile with which the program finds this operator."""
        path = self._folder / f"{market.lower()}.toml"
        path.write_text(
            f'name = "Outside"\nissuer = "{self.url}"\nmarket = "{market}"\npayment_hosts = ["127.0.0.1"]\n', "utf-8"
        )
        return path


async def off_loop(work: Callable[[], T]) -> T:
    """Do blocking work beside the window."""
    return await asyncio.get_running_loop().run_in_executor(None, work)
