"""Signatures checked outside this process.

The libraries that can take 9 MB and a tenth of a second to load, and are asked once in a while: at sign-in, and when tokens are
renewed. So a process of its own answers this one question and ends (docs/decisions/0006).
"""

from __future__ import annotations

import asyncio
import logging
import subprocess
from collections.abc import Awaitable, Callable

from lebara_desktop.apart import ask
from lebara_desktop.api import signature
from lebara_desktop.api.signature import FORGED, Forged, Unsigned, signed

_LIMIT = 10.0  # seconds for a process that takes a third of one

_log = logging.getLogger("lebara.api")

Signed = Callable[[str, object], Awaitable[bytes]]


async def signed_here(token: str, keys: object) -> bytes:
    """Do as ``signed`` in a thread of this process."""
    return await asyncio.to_thread(signed, token, keys)


async def signed_apart(token: str, keys: object) -> bytes:
    """Do as ``signed`` in a process that ends with its answer; where none can be had, in this one."""
    try:
        return await asyncio.to_thread(_ask, token, keys)
    except (OSError, subprocess.SubprocessError) as error:
        _log.warning("signatures are checked in this process: %s", type(error).__name__)
    return await signed_here(token, keys)


def _ask(token: str, keys: object) -> bytes:
    try:
        return ask(signature.__name__, {"token": token, "keys": keys}, _LIMIT)
    except subprocess.CalledProcessError as error:
        if error.returncode == FORGED:
            raise _refusal(error.stdout) from None
        raise


def _refusal(said: bytes) -> Forged:
    return Unsigned("not signed by the issuer") if said == b"unsigned" else Forged("not to be believed")
