"""Codes of an authenticator app (RFC 6238): six digits, new every 30 seconds, SHA-1, as every such app makes them.

A code is of the person's own device, so it goes by the machine's time and not by the operator's, which a training may move.
"""

from __future__ import annotations

import base64
import hmac
import secrets
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.twofactor.totp import TOTP

DIGITS = 6
STEP_SECONDS = 30
_AROUND = (0, -1, 1)  # steps: a device whose clock is up to half a minute off
_KEY_BYTES = 20  # RFC 4226 4: 160 bits
ISSUER = "Lebara"


def new_key() -> str:
    """A fresh secret in base32, the form in which people type it."""
    return base64.b32encode(secrets.token_bytes(_KEY_BYTES)).decode("ascii")


def address(key: str, account: str) -> str:
    """What a QR code says to an app (``otpauth://totp/…``)."""
    return _totp(key).get_provisioning_uri(account, ISSUER)


def step_of(key: str, typed: str, moment: int) -> int | None:
    """Which step's code was typed, among those that are good at ``moment`` (seconds since 1970); None: none of them."""
    made, step, found = _totp(key), moment // STEP_SECONDS, None
    for one in (step + off for off in _AROUND):
        if hmac.compare_digest(made.generate(one * STEP_SECONDS), typed.encode("utf-8", "replace")):
            found = one
    return found


def _totp(key: str) -> TOTP:
    from cryptography.hazmat.primitives.hashes import SHA1  # not before somebody has a second step
    from cryptography.hazmat.primitives.twofactor.totp import TOTP

    return TOTP(base64.b32decode(key), DIGITS, SHA1(), STEP_SECONDS)  # noqa: S303 — HMAC-SHA-1, what RFC 6238 and the apps use
