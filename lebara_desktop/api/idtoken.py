"""Checks an identity token (OpenID Connect Core 3.1.3.7, SAFETY.md 2.1) and makes an Identity of its claims."""

from __future__ import annotations

import base64
import hmac
from dataclasses import dataclass
from datetime import datetime

from lebara_desktop.api.profile import Profile
from lebara_desktop.api.signature import Forged, signed
from lebara_desktop.api.strict import Unreadable, decode
from lebara_desktop.domain.account import Identity, Role
from lebara_desktop.domain.ids import AccountId, PartyId
from lebara_desktop.domain.text import clean

_SKEW = 60  # seconds that the issuer's answers may be apart
_LONGEST_HEADER = 2_048  # characters


@dataclass(frozen=True, slots=True)
class Nonce:
    """What is known of the nonce: ``value`` was sent (empty: none was). A refresh and a device grant need not repeat it."""

    value: str
    optional: bool = False

    def __repr__(self) -> str:
        return "Nonce()"


def verify(token: str, keys: object, profile: Profile, *, now: datetime, nonce: Nonce | None) -> Identity:
    """Return who ``token`` names, its signature checked in this process; raises Forged. See ``believe``."""
    return identity(believe(signed(token, keys), profile, now=now, nonce=nonce), profile)


def believe(payload: bytes, profile: Profile, *, now: datetime, nonce: Nonce | None) -> dict[str, object]:
    """Return the claims of a payload whose signature has been checked (signature.py); raises Forged.

    ``now`` is the operator's time, ``nonce`` None where the sign-in is too long ago for it to be known (a session that was
    continued).
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
    if claims.get("nbf") is not None and _seconds(claims, "nbf") > moment + _SKEW:
        raise Forged("not yet")
    _check_nonce(claims, nonce)
    return claims


def key_id(token: str) -> str | None:
    """Return the key id that ``token`` names without believing anything; None where it names none."""
    head = token[:_LONGEST_HEADER].partition(".")[0]
    try:
        header = decode(base64.urlsafe_b64decode(head + "=" * (-len(head) % 4)))
    except (Unreadable, ValueError):
        return None
    found = header.get("kid") if isinstance(header, dict) else None
    return found if isinstance(found, str) else None


def _check_nonce(claims: dict[str, object], nonce: Nonce | None) -> None:
    found = claims.get("nonce")
    if nonce is None or (found is None and nonce.optional):
        return
    if not isinstance(found, str) or not nonce.value or not hmac.compare_digest(found.encode(), nonce.value.encode()):
        raise Forged("another sign-in")


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


def identity(claims: dict[str, object], profile: Profile) -> Identity:
    """Return who the checked ``claims`` name; raises Forged where that is nobody.

    A provider that knows nothing of TM Forum has no party: its subject is taken, and the profile's market.
    """
    subject = _word(claims, "sub")
    if not subject:
        raise Forged("nobody")
    role = _text(claims, profile.claim("role"))
    return Identity(
        subject=subject,
        name=clean(_text(claims, "name") or _text(claims, "preferred_username") or _text(claims, "email")),
        given_name=clean(_text(claims, "given_name")),
        party=PartyId(_word(claims, profile.claim("party")) or subject),
        account=AccountId(_word(claims, profile.claim("account"))),
        market=_word(claims, profile.claim("market")) or profile.market,
        role=Role(role) if role in list(Role) else Role.SUBSCRIBER,  # an unknown role gets the least
    )


def _text(claims: dict[str, object], name: str) -> str:
    value = claims.get(name, "")
    return value if isinstance(value, str) else ""


def _word(claims: dict[str, object], name: str) -> str:
    value = _text(claims, name)
    return value if len(value) <= 255 and value.isascii() and value.isprintable() else ""
