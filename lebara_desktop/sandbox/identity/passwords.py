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


MIN_LENGTH, MAX_LENGTH = 8, 128  # characters; no rules of composition (NIST SP 800-63B §5.1.1.2, ASVS V6.2)
_COMMON = frozenset(
    [
        *("12345678", "123456789", "1234567890", "password", "password1", "passw0rd", "qwertyui", "qwerty123"),
        *("qwertyuiop", "abc12345", "iloveyou", "sunshine", "princess", "football", "baseball", "welcome1"),
        *("letmein1", "admin123", "87654321", "1q2w3e4r", "1qaz2wsx", "zaq12wsx", "lebara123", "lebara1234"),
        *("changeme", "trustno1", "asdfghjk"),
    ]
)


def weakness(password: str, *names: str) -> str | None:
    """Why a new password cannot be used: a word of docs/operator-api.md, or None. ``names``: number and e-mail of the person."""
    typed = unicodedata.normalize("NFKC", password)
    if len(typed) < MIN_LENGTH:
        return "password_too_short"
    if len(typed) > MAX_LENGTH:
        return "password_too_long"
    plain = typed.casefold().strip().removeprefix("+")
    guessable = plain in _COMMON or len(set(plain)) == 1 or plain in {name.casefold() for name in names if name}
    return "password_too_common" if guessable else None
