"""Twenty forged id_tokens, made from an honest one of this provider: by a thief with another key, and by a provider that lies.

For tests of whoever believes id_tokens: `forgeries(web)` signs with the provider's own private key where the lie is in the claims,
so that only a check of that claim can find it.
"""

from __future__ import annotations

import base64
import json
from typing import Any

from joserfc import jwt
from joserfc.jwk import ECKey, OctKey
from sqlalchemy import select

from lebara_desktop.sandbox.identity.tables import signing_key

from .conftest import BASE, Web

NONCE = "n-1"  # of the honest sign-in
Claims = dict[str, Any]  # what a token may hold is open


def own_key(web: Web) -> ECKey:
    """The provider's private key."""
    with web.ctx.store.begin() as tx:
        jwk = tx.execute(select(signing_key.c.private_jwk)).scalars().one()
    return ECKey.import_key(json.loads(jwk))


def forgeries(web: Web) -> dict[str, str]:
    """What is wrong with each, and the token."""
    honest = web.sign_in()["id_token"]
    key = own_key(web)
    head, body, signature = honest.split(".")
    claims: Claims = json.loads(_unpacked(body))
    moment = int(web.clock.now.timestamp())
    thief = ECKey.generate_key("P-256", private=True)
    public = json.dumps(web.get("/oauth/jwks").json(), sort_keys=True).encode()
    lies: dict[str, Claims] = {
        "another issuer": {"iss": "http://127.0.0.1:9999"},
        "issuer with a path": {"iss": BASE + "/"},
        "no issuer": {"iss": None},
        "another audience": {"aud": "other"},
        "no audience": {"aud": None},
        "a list of audiences without azp": {"aud": ["lebara-desktop", "other"]},
        "another authorised party": {"azp": "other"},
        "expired": {"iat": moment - 7200, "exp": moment - 3600},
        "no expiry": {"exp": None},
        "expiry as text": {"exp": str(moment + 600)},
        "issued tomorrow": {"iat": moment + 86_400, "exp": moment + 87_000},
        "another nonce": {"nonce": "n-2"},
        "no nonce": {"nonce": None},
        "nobody": {"sub": None},
    }
    found = {name: signed(key, claims | lie) for name, lie in lies.items()}
    found["signed by a thief under the provider's key id"] = signed(thief, claims, key.kid)
    found["signed under an unknown key id"] = signed(thief, claims, "other")
    found["the public keys as a shared secret"] = jwt.encode(
        {"alg": "HS256", "kid": key.kid}, claims, OctKey.import_key(public)
    )
    found["no signature at all"] = f"{_packed({'alg': 'none', 'kid': key.kid})}.{body}."
    found["another person under the honest signature"] = f"{head}.{_packed(claims | {'sub': 'sub-2'})}.{signature}"
    found["an access token of the same key"] = signed(key, claims, key.kid, typ="at+jwt")
    return found


def signed(key: ECKey, claims: Claims, kid: str | None = None, typ: str = "JWT") -> str:
    """A token with these claims; None leaves one out."""
    told = {name: value for name, value in claims.items() if value is not None}
    return jwt.encode({"alg": "ES256", "kid": kid or key.kid, "typ": typ}, told, key)


def _packed(part: Claims) -> str:
    return base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=").decode()


def _unpacked(part: str) -> bytes:
    return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))
