"""Whether one of an issuer's public keys signed a token. Also a program that answers this one question (see apart.py)."""

from __future__ import annotations

import json
import sys

ALGORITHMS = ("ES256", "RS256", "PS256")
FORGED = 3  # exit status of the program
_LONGEST = 16_384  # characters
_MOST_KEYS = 32
_RSA_SIZES = (342, 1366)  # characters of a modulus: 2,048 to 8,192 bits


class Forged(Exception):
    """An identity token that must not be believed; the text is ours."""


class Unsigned(Forged):
    """None of the issuer's known keys made the signature."""


def signed(token: str, keys: object) -> bytes:
    """Return the payload whose signature one of the issuer's public keys made (``keys``: its decoded key set); raises Forged."""
    from joserfc import jws
    from joserfc.errors import JoseError
    from joserfc.jwk import KeySet

    if len(token) > _LONGEST:
        raise Forged("too long")
    listed = keys.get("keys") if isinstance(keys, dict) else None
    listed = listed if isinstance(listed, list) else []
    public = [key for key in listed[:_MOST_KEYS] if _usable(key)]
    try:
        found = KeySet.import_key_set({"keys": public})
        checked = jws.deserialize_compact(token, found, algorithms=list(ALGORITHMS))
    except (JoseError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise Unsigned("not signed by the issuer") from error
    if str(checked.headers().get("typ", "JWT")).upper() != "JWT":
        raise Forged("another kind of token")
    return bytes(checked.payload or b"")


def _usable(key: object) -> bool:
    """A public key that may have signed: not too weak, and not so large that checking it takes long."""
    if not isinstance(key, dict) or key.get("use", "sig") != "sig":
        return False
    modulus = key.get("n")
    if key.get("kty") == "RSA":
        return isinstance(modulus, str) and _RSA_SIZES[0] <= len(modulus) <= _RSA_SIZES[1]
    return key.get("kty") == "EC"


def main() -> int:
    """Answer the question on standard input: the payload and 0, or why not and 3."""
    asked = json.loads(sys.stdin.buffer.read())
    try:
        answer, status = signed(asked["token"], asked["keys"]), 0
    except Unsigned:
        answer, status = b"unsigned", FORGED
    except Forged:
        answer, status = b"forged", FORGED
    sys.stdout.buffer.write(answer)
    return status


if __name__ == "__main__":
    sys.exit(main())
