"""Keys and signatures of id_tokens. Also a program that makes one and ends (docs/decisions/0006): the library takes 12 MB."""

from __future__ import annotations

import json
import sys
from typing import Any

ALGORITHM = "ES256"
_PUBLIC = ("kty", "crv", "x", "y", "alg", "use", "kid")  # of an elliptic curve: RFC 7518 6.2.1, RFC 7517 4

Jwk = dict[str, Any]  # Any: a JWK's members differ by key type


def new_key() -> Jwk:
    """A fresh private key with an id of its own."""
    from joserfc.jwk import ECKey  # 0.2 s of cryptography: not before somebody signs in

    key = ECKey.generate_key("P-256", {"alg": ALGORITHM, "use": "sig"}, private=True, auto_kid=True)
    return key.as_dict(private=True)


def public_half(key: Jwk) -> Jwk:
    """What everybody may know of a key."""
    return {name: key[name] for name in _PUBLIC if name in key}


def signed(key: Jwk, claims: dict[str, Any]) -> str:  # Any: claims are text and numbers
    """A compact JWS with the key's id in its header."""
    from joserfc import jwt
    from joserfc.jwk import ECKey

    return jwt.encode({"alg": ALGORITHM, "kid": key["kid"], "typ": "JWT"}, claims, ECKey.import_key(key))


def main() -> int:
    """Answer the question on standard input: a key where none was given, and the token where there are claims."""
    asked = json.loads(sys.stdin.buffer.read())
    key = asked["key"] or new_key()
    token = "" if asked["claims"] is None else signed(key, asked["claims"])
    sys.stdout.write(json.dumps({"key": key, "token": token}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
