"""The app on a person's phone: makes codes of a secret by its own clock, apart from the operator's code."""

from __future__ import annotations

import base64
import hashlib
import hmac
import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .conftest import Web


def code_at(key: str, moment: float) -> str:
    """Return the six digits of a secret at ``moment``, seconds since 1970 (RFC 4226 5.3, RFC 6238 4.2)."""
    made = hmac.new(base64.b32decode(key), struct.pack(">Q", int(moment) // 30), hashlib.sha1).digest()
    start = made[-1] & 15
    number = struct.unpack(">I", made[start : start + 4])[0] & 0x7FFFFFFF
    return f"{number % 1_000_000:06d}"


def code_of(web: Web, key: str, off: float = 0) -> str:
    """Return the code that a phone shows now, or ``off`` seconds from now."""
    return code_at(key, web.clock.now.timestamp() + off)


def turn_on(web: Web) -> tuple[str, list[str]]:
    """Switch the sample customer's second step on; the secret and the recovery codes. A minute later no code is used up."""
    headers = {"Authorization": f"Bearer {web.sign_in()['access_token']}"}
    form = {"purpose": "second_factor", "current_password": "sandbox-amira"}
    proof = web.post("/oauth/proof", form, headers=headers).json()["proof"]
    made = web.post("/oauth/second-factor", {}, headers=headers | {"Lebara-Proof": proof}).json()
    code = code_of(web, made["secret"])
    done = web.post("/oauth/second-factor/confirm", {"otp": code}, headers=headers).json()
    web.clock.advance(90)
    return made["secret"], done["recovery_codes"]
