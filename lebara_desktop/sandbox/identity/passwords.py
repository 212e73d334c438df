"""Passwords as scrypt digests (RFC 7914); the cost stands in the stored text, so it can grow without a migration."""

from __future__ import annotations

import hashlib
import hmac
import secrets
import unicodedata

# 1 MiB and about 4 ms: this server's passwords are printed on its own front page, and fifteen are made while a window waits.
_COST, _BLOCK, _LANES = 1 << 10, 8, 1
_DIGEST = 32  # bytes


def hash_password(password: str) -> str:
    """`scrypt$n$r$p$salt$digest`, hexadecimal."""
    salt = secrets.token_bytes(16)
    digest = _scrypt(password, salt, _COST, _BLOCK, _LANES)
    return f"scrypt${_COST}${_BLOCK}${_LANES}${salt.hex()}${digest.hex()}"


def verify_password(password: str, stored: str) -> bool:
    """True when the password made `stored`; takes the same time wherever they differ."""
    _kind, cost, block, lanes, salt, digest = stored.split("$")
    made = _scrypt(password, bytes.fromhex(salt), int(cost), int(block), int(lanes))
    return hmac.compare_digest(made, bytes.fromhex(digest))


def _scrypt(password: str, salt: bytes, cost: int, block: int, lanes: int) -> bytes:
    # NFKC: the same password typed on two keyboards may arrive in two forms (NIST SP 800-63B §5.1.1.2).
    typed = unicodedata.normalize("NFKC", password).encode("utf-8", "surrogatepass")
    return hashlib.scrypt(typed, salt=salt, n=cost, r=block, p=lanes, dklen=_DIGEST)
