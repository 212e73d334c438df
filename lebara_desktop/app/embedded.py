"""The sandbox operator as a child process of the program: started beside the window, restarted when it dies, ended with us."""

from __future__ import annotations

import asyncio
import contextlib
import json
import socket
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import IO, Any

from lebara_desktop.services.store import Store

_RESTART_PAUSES = (
    0.5,
    1.0,
    2.0,
    5.0,
    10.0,
)  # seconds before another start; the last one repeats while it keeps failing


class OperatorState(StrEnum):
    """Whether the embedded operator can be asked."""

    STARTING = "starting"
    READY = "ready"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Sample:
    """A sample customer of the sandbox, one click away on the sign-in page."""

    name: str
    login: str
    password: str
    market: str
    state: str
    note: str


class EmbeddedOperator:
    """Owns the child process; ``url`` is fixed before it starts, so that everything else can be built at once."""

    def __init__(self, database: Path, log: Path, extra: tuple[str, ...] = ()) -> None:
        self.state: Store[OperatorState] = Store(OperatorState.STARTING)
        self.samples: Store[tuple[Sample, ...]] = Store(())
        self._port = _free_port()
        self._database = database
        self._log = log
        self._extra = extra
        self._child: subprocess.Popen[bytes] | None = None
        self._reader = ThreadPoolExecutor(1, "operator")
        self._hurry = asyncio.Event()
        self._failures = 0

    @property
    def url(self) -> str:
        """The base URL of the operator, on loopback."""
        return f"http://127.0.0.1:{self._port}"

    @property
    def pid(self) -> int | None:
        """The process id while it runs."""
        return self._child.pid if self._child else None

    def start(self) -> None:
        """Start the child and return at once."""
        self._database.parent.mkdir(parents=True, exist_ok=True)
        words = ["--port", str(self._port), "--database", f"sqlite:///{self._database}", "--parent-stdin", "--sparing"]
        words += self._extra
        with self._log.open("ab") as complaints:
            self._child = subprocess.Popen(  # noqa: S603 — our own module, our own words
                [sys.executable, "-m", "lebara_desktop.sandbox.serve", *words],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=complaints,
            )

    async def keep_running(self) -> None:
        """Follow the child until cancelled: tell when it is ready, start it again when it has died."""
        loop = asyncio.get_running_loop()
        while True:
            child = self._child
            if child is None or child.stdout is None:
                return
            line = await loop.run_in_executor(self._reader, child.stdout.readline)
            self._heard(line)
            if line:
                await loop.run_in_executor(self._reader, child.stdout.read)  # it says no more: this waits for its end
            self._failures = 0 if line else self._failures + 1
            self.state.set(OperatorState.STARTING if line else OperatorState.FAILED)
            await self._pause()
            self._reap()
            self.start()

    def restart(self) -> None:
        """Look again at once after a failure; ``keep_running`` does it by itself a little later."""
        self._hurry.set()

    def stop(self) -> None:
        """End the child and wait a moment for it."""
        child, self._child = self._child, None
        if child is None:
            return
        if child.stdin:
            child.stdin.close()  # its sign to end
        try:
            child.wait(timeout=3)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()
        self._reader.shutdown()
        if child.stdout:
            child.stdout.close()

    async def _pause(self) -> None:
        self._hurry.clear()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_RESTART_PAUSES[min(self._failures, len(_RESTART_PAUSES) - 1)]):
                await self._hurry.wait()

    def _heard(self, line: bytes) -> None:
        try:
            said: dict[str, Any] = json.loads(line) if line else {}
        except ValueError:
            said = {}
        if said.get("url"):
            self.samples.set(tuple(_sample(one) for one in said.get("samples", ())))
            self.state.set(OperatorState.READY)

    def _reap(self) -> None:
        if self._child:
            self._child.wait()
            for pipe in (self._child.stdin, self._child.stdout):
                if pipe:
                    _close_quietly(pipe)


def _sample(said: dict[str, str]) -> Sample:
    return Sample(*(str(said.get(key, "")) for key in ("name", "login", "password", "market", "state", "note")))


def _close_quietly(pipe: IO[bytes]) -> None:
    with contextlib.suppress(OSError):  # the other end is gone: there is nothing left to flush to
        pipe.close()


def _free_port() -> int:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
