"""Checks an identity token (OpenID Connect Core 3.1.3.7, SAFETY.md 2.1) and makes an Identity of its claims."""

from __future__ import annotations

from datetime import datetime

from lebara_desktop.api.profile import Profile
from lebara_desktop.api.signature import Forged, signed
from lebara_desktop.api.strict import Unreadable, decode
from lebara_desktop.domain.account import Identity, Role
from lebara_desktop.domain.ids import AccountId, PartyId
from lebara_desktop.domain.text import clean

_SKEW = 60  # seconds that the issuer's answers may be apart


def verify(token: str, keys: object, profile: Profile, *, now: datetime, nonce: str | None) -> Identity:
    """Return who ``token`` names, its signature checked in this process; raises Forged. See ``believe``."""
    return believe(signed(token, keys), profile, now=now, nonce=nonce)


def believe(payload: bytes, profile: Profile, *, now: datetime, nonce: str | None) -> Identity:
    """Return who a payload names whose signature has been checked (signature.py); raises Forged.

    ``now`` is the operator's time, ``nonce`` what the sign-in sent (None after a refresh).
    """
    claims = _claims(payload)
    moment = now.timestamp()
    if claims.get("iss") != profile.issuer:
        raise Forged("another issuer")
    _check_audience(claims, profile.client_id)
    expires, issued = _seconds(claims, "exp"), _seconds(claims, "iat")
    if expires <= moment - _SKEW:
        raise Forged("expired")
    if issued > moment + _SKEW:
        raise Forged("from the future")
    if nonce is not None and claims.get("nonce") != nonce:
        raise Forged("another sign-in")
    return _identity(claims)


def _claims(payload: bytes) -> dict[str, object]:
    try:
        claims = decode(payload)
    except Unreadable as error:
        raise Forged("not claims") from error
    if not isinstance(claims, dict):
        raise Forged("not claims")
    return claims


def _check_audience(claims: dict[str, object], client: str) -> None:
    audience = claims.get("aud")
    listed = audience if isinstance(audience, list) else [audience]
    if client not in listed or claims.get("azp", client) != client or (len(listed) > 1 and "azp" not in claims):
        raise Forged("for somebody else")


def _seconds(claims: dict[str, object], name: str) -> int:
    value = claims.get(name)
    if type(value) is not int:
        raise Forged(f"no {name}")
    return value


def _identity(claims: dict[str, object]) -> Identity:
    subject = _word(claims, "sub")
    if not subject:
        raise Forged("nobody")
    role = _text(claims, "role")
    return Identity(
        subject=subject,
        name=clean(_text(claims, "name")),
        given_name=clean(_text(claims, "given_name")),
        party=PartyId(_word(claims, "party_id")),
        account=AccountId(_word(claims, "account_id")),
        market=_word(claims, "market"),
        role=Role(role) if role in list(Role) else Role.SUBSCRIBER,  # an unknown role gets the least
    )


def _text(claims: dict[str, object], name: str) -> str:
    value = claims.get(name, "")
    return value if isinstance(value, str) else ""


def _word(claims: dict[str, object], name: str) -> str:
    value = _text(claims, name)
    return value if len(value) <= 255 and value.isascii() and value.isprintable() else ""
