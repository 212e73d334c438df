"""The PIN that unlocks the window: its rules, and its hash (argon2id, RFC 9106). Also a program that hashes and compares."""

from __future__ import annotations

import asyncio
import json
import os
import sys

from lebara_desktop.apart import ask

SHORTEST, LONGEST = 4, 12  # digits
_LIMIT = 20.0  # seconds for a process that takes half of one
_MEMORY, _PASSES, _LANES = 65_536, 3, 4  # KiB, and the rest of RFC 9106's second recommended choice
_EASY = ("0123456789012", "9876543210987")


def too_easy(pin: str) -> bool:
    """Whether ``pin`` is one that anybody tries first: one digit, or digits in their order."""
    return len(set(pin)) < 2 or any(pin in row for row in _EASY)


def well_formed(pin: str) -> bool:
    """Whether ``pin`` is made of as many digits as a PIN has."""
    return SHORTEST <= len(pin) <= LONGEST and pin.isascii() and pin.isdecimal()


async def hashed(pin: str) -> str:
    """Return the salted hash of ``pin`` in PHC form; raises OSError or SubprocessError."""
    return (await asyncio.to_thread(ask, __name__, {"pin": pin}, _LIMIT)).decode()


async def matches(pin: str, kept: str) -> bool:
    """Whether ``kept`` is the hash of ``pin``; raises OSError or SubprocessError."""
    return await asyncio.to_thread(ask, __name__, {"pin": pin, "hash": kept}, _LIMIT) == b"yes"


def main() -> None:
    """Answer the question on standard input: a hash, or whether one belongs to the PIN."""
    from cryptography.exceptions import InvalidKey
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    asked = json.loads(sys.stdin.buffer.read())
    pin = asked["pin"].encode()
    if "hash" in asked:
        try:
            Argon2id.verify_phc_encoded(pin, asked["hash"])
            answer = "yes"
        except InvalidKey:
            answer = "no"
    else:
        kdf = Argon2id(salt=os.urandom(16), length=32, iterations=_PASSES, lanes=_LANES, memory_cost=_MEMORY)
        answer = kdf.derive_phc_encoded(pin)
    sys.stdout.write(answer)


if __name__ == "__main__":
    main()
