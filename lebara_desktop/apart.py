"""Asks a process of our own that ends with its answer: for libraries that are large and rarely needed (docs/decisions/0006)."""

from __future__ import annotations

import json
import subprocess
import sys


def ask(module: str, question: object, limit: float) -> bytes:
    """Return what ``python -m module`` answers to ``question``, told as JSON on its standard input: secrets touch no command line.

    ``limit`` is in seconds. Raises OSError or SubprocessError; CalledProcessError carries the status of a process that refused.
    """
    done = subprocess.run(  # noqa: S603 — our own module
        [sys.executable, "-P", "-m", module],
        input=json.dumps(question).encode(),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        timeout=limit,
        check=True,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    return done.stdout
