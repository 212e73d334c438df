"""Runs a scenario as a process of its own, with a hard time limit, and shows what it printed when it fails."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from types import TracebackType

ROOT = Path(__file__).resolve().parents[2]
LIMIT = 90.0  # seconds; a scenario takes 5 to 20 on an idle machine


def environment() -> dict[str, str]:
    """Return an environment without a screen and without the person's keyring."""
    return {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
    }


def command(name: str, folder: Path, *words: str) -> list[str]:
    """Return the command that plays ``name``."""
    return [sys.executable, "-m", "tests.e2e.run", name, "--folder", str(folder), *words]


def play(name: str, folder: Path, *words: str) -> str:
    """Play ``name`` to its end; return what it printed, fail with it where the promise was not kept."""
    with Run(name, folder, *words) as run:
        return run.ended()


class Run:
    """A scenario that runs; used where a test does something meanwhile, such as killing it."""

    def __init__(self, name: str, folder: Path, *words: str) -> None:
        self._name = name
        folder.mkdir(parents=True, exist_ok=True)
        self._errors = (folder / "stderr.txt").open("w+", encoding="utf-8")
        self._child = subprocess.Popen(
            command(name, folder, *words),
            cwd=ROOT,
            env=environment(),
            stdout=subprocess.PIPE,
            stderr=self._errors,
            text=True,
            start_new_session=True,
        )

    def __enter__(self) -> Run:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._child.poll() is None:
            self.kill()
        if self._child.stdout:
            self._child.stdout.close()
        self._errors.close()

    def ended(self) -> str:
        """Wait for the end; return what was printed, fail with it where the status is not 0."""
        try:
            printed, _ = self._child.communicate(timeout=LIMIT)
        except subprocess.TimeoutExpired:
            self.kill()
            printed = f"{self._name} did not end within {LIMIT:.0f} s\n"
        assert self._child.returncode == 0, f"{self._name}: {printed}\n{self._said()}"
        return printed

    def line(self, word: str) -> str:
        """Wait until the scenario prints a line that begins with ``word``; return it."""
        assert self._child.stdout is not None
        for line in self._child.stdout:
            if line.startswith(word):
                return line.strip()
        raise AssertionError(f"{self._name} ended without {word}:\n{self._said()}")

    def kill(self) -> None:
        """End the program as a power cut would, and all that it started (SIGKILL)."""
        os.killpg(self._child.pid, signal.SIGKILL)
        self._child.wait()

    def _said(self) -> str:
        self._errors.seek(0)
        return self._errors.read()
