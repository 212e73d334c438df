"""Forged identity tokens: each is refused, and for the right reason."""

from __future__ import annotations

import base64
import json

import pytest
from joserfc import jws, jwt
from joserfc.jwk import ECKey, KeySet, OctKey, RSAKey

from lebara_desktop.api.idtoken import Nonce, verify
from lebara_desktop.api.signature import Forged
from lebara_desktop.domain.account import Identity, Role

from .desk import CLAIMS, KEY, NOW, PROFILE, signed

KEYS = KeySet([KEY]).as_dict()
OTHER = ECKey.generate_key("P-256", {"kid": "k1"}, private=True)
RSA = RSAKey.generate_key(2048, {"kid": "r1"}, private=True)
PUBLIC = json.dumps(KEYS, sort_keys=True).encode()
MOMENT = int(NOW.timestamp())


def _unsigned() -> str:
    parts = ({"alg": "none", "kid": "k1"}, CLAIMS)
    head, body = (base64.urlsafe_b64encode(json.dumps(one).encode()).rstrip(b"=").decode() for one in parts)
    return f"{head}.{body}."


def _with_payload(payload: bytes) -> str:
    return jws.serialize_compact({"alg": "ES256", "kid": "k1"}, payload, KEY)


def _swapped() -> str:
    head, body, _ = signed().split(".")
    return ".".join((head, body, signed(sub="sub-2").split(".")[2]))


FORGED = {
    "not a token": "x",
    "three dots": "..",
    "too long": signed(name="x" * 20_000),
    "alg none": _unsigned(),
    "another key": signed(OTHER),
    "the public key as a shared secret": jwt.encode({"alg": "HS256", "kid": "k1"}, CLAIMS, OctKey.import_key(PUBLIC)),
    "signature of another token": _swapped(),
    "unknown key id": signed(header={"kid": "k2"}),
    "unknown critical header": None,
    "an access token": signed(header={"typ": "at+jwt"}),
    "another issuer": signed(iss="http://127.0.0.1:9999"),
    "issuer with a slash": signed(iss=f"{CLAIMS['iss']}/"),
    "no issuer": signed(iss=None),
    "another audience": signed(aud="other"),
    "no audience": signed(aud=None),
    "several audiences without azp": signed(aud=["lebara-desktop", "other"]),
    "another authorised party": signed(azp="other"),
    "expired": signed(exp=MOMENT - 61),
    "no expiry": signed(exp=None),
    "expiry as text": signed(exp="9999999999"),
    "expiry true": signed(exp=True),
    "issued tomorrow": signed(iat=MOMENT + 86_400),
    "no issue time": signed(iat=None),
    "not valid before tomorrow": signed(nonce="n", nbf=MOMENT + 86_400),
    "another nonce": signed(nonce="other"),
    "no nonce": signed(nonce=None),
    "nobody": signed(nonce="n", sub=None),
    "a subject of control characters": signed(nonce="n", sub="a\nb"),
    "claims that are a list": _with_payload(b"[1]"),
    "claims that are no JSON": _with_payload(b"x"),
    "the same claim twice": _with_payload(b'{"sub": "a", "sub": "b"}'),
}
FORGED["unknown critical header"] = ".".join(
    (
        base64.urlsafe_b64encode(b'{"alg":"ES256","kid":"k1","crit":["x"],"x":1}').rstrip(b"=").decode(),
        *signed().split(".")[1:],
    )
)


@pytest.mark.parametrize("name", FORGED)
def test_a_forged_token_is_refused(name: str) -> None:
    token = FORGED[name]
    assert token is not None
    with pytest.raises(Forged):
        verify(token, KEYS, PROFILE, now=NOW, nonce=Nonce("n"))


@pytest.mark.parametrize(
    "keys", [None, [], {"keys": 1}, {"keys": [1, {"kty": "oct", "k": "AA"}]}, {"keys": []}, {"keys": [{"kty": "EC"}]}]
)
def test_without_the_issuers_public_keys_nothing_is_believed(keys: object) -> None:
    with pytest.raises(Forged):
        verify(signed(nonce="n"), keys, PROFILE, now=NOW, nonce=Nonce("n"))


def test_an_honest_token_says_who_it_is() -> None:
    who = verify(signed(nonce="n"), KEYS, PROFILE, now=NOW, nonce=Nonce("n"))
    assert who == Identity("sub-1", "Amira Okafor", "Amira", who.party, who.account, "GB", Role.SUBSCRIBER)
    assert (who.party, who.account) == ("ind-1", "acc-1")


@pytest.mark.parametrize("alg", ["RS256", "PS256"])
def test_rsa_signatures_are_read_too(alg: str) -> None:
    token = jwt.encode(
        {"alg": alg, "kid": "r1", "typ": "JWT"}, {**CLAIMS, "aud": ["lebara-desktop"]}, RSA, algorithms=[alg]
    )
    assert verify(token, KeySet([RSA]).as_dict(), PROFILE, now=NOW, nonce=None).subject == "sub-1"


def test_several_audiences_with_us_as_the_authorised_party_are_fine() -> None:
    token = signed(aud=["other", "lebara-desktop"], azp="lebara-desktop")
    assert verify(token, KEYS, PROFILE, now=NOW, nonce=None).subject == "sub-1"


def test_an_unknown_role_gets_the_least_rights_and_names_are_cleaned() -> None:
    who = verify(
        signed(role="root", name="Ami\u202era", given_name=5, market="G\tB"), KEYS, PROFILE, now=NOW, nonce=None
    )
    assert (who.role, who.name, who.given_name, who.market) == (Role.SUBSCRIBER, "Amira", "", "GB")
