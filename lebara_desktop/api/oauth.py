"""OAuth 2.0 and OpenID Connect without input or output: discovery, PKCE, forms, and what their answers mean."""

from __future__ import annotations

import base64
import hashlib
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeGuard
from urllib.parse import urlencode

from lebara_desktop.api.errors import app_error, bad_answer, error_body, retry_after
from lebara_desktop.api.profile import Profile, ProfileError, origin
from lebara_desktop.api.strict import Unreadable, decode
from lebara_desktop.api.wire import FORM, Request, Response
from lebara_desktop.domain.errors import AppError, ErrorKind, SignInReason, SignInRefused

_LONGEST_LIFE = 86_400  # seconds


@dataclass(frozen=True, slots=True)
class Endpoints:
    """Where the issuer does what; each at the issuer's own origin."""

    challenge: str
    token: str
    revocation: str
    keys: str


@dataclass(frozen=True, slots=True)
class Attempt:
    """The secrets of one sign-in: PKCE verifier and nonce."""

    verifier: str
    nonce: str

    @classmethod
    def fresh(cls) -> Attempt:
        """Make new ones, 256 random bits each."""
        return cls(secrets.token_urlsafe(32), secrets.token_urlsafe(32))

    @property
    def challenge(self) -> str:
        """The S256 challenge of the verifier (RFC 7636)."""
        made = hashlib.sha256(self.verifier.encode("ascii")).digest()
        return base64.urlsafe_b64encode(made).rstrip(b"=").decode("ascii")

    def __repr__(self) -> str:
        return "Attempt()"


@dataclass(frozen=True, slots=True)
class Tokens:
    """What the token endpoint gave; ``life`` in seconds. Never logged."""

    access: str
    refresh: str
    id_token: str
    life: int

    def __repr__(self) -> str:
        return "Tokens()"


def discovery(profile: Profile) -> Request:
    """Return the request for the issuer's metadata."""
    return Request("discovery", "GET", f"{profile.issuer}/.well-known/openid-configuration", safe=True)


def key_set(endpoints: Endpoints) -> Request:
    """Return the request for the issuer's public keys."""
    return Request("keys", "GET", endpoints.keys, safe=True)


def read_discovery(profile: Profile, response: Response) -> Endpoints:
    """Check the metadata: the issuer is the configured one, the endpoints are at its origin (ASVS V10.5.3); raises AppError."""
    body = _object(response)
    if body.get("issuer") != profile.issuer:
        raise bad_answer(response.id)
    home = origin(profile.issuer)
    names = ("authorization_challenge_endpoint", "token_endpoint", "revocation_endpoint", "jwks_uri")
    urls = [_same_origin(body.get(name), home, response.id) for name in names]
    return Endpoints(*urls)


def challenge(profile: Profile, endpoints: Endpoints, attempt: Attempt, login: Mapping[str, str]) -> Request:
    """Return the first-party challenge; ``login`` holds username, password and market."""
    fields = {
        "client_id": profile.client_id,
        "scope": " ".join(profile.scopes),
        "code_challenge": attempt.challenge,
        "code_challenge_method": "S256",
        "nonce": attempt.nonce,
        **login,
    }
    return _form("sign-in", endpoints.challenge, fields)


def redeem(profile: Profile, endpoints: Endpoints, attempt: Attempt, code: str) -> Request:
    """Return the exchange of a code for tokens."""
    fields = {"grant_type": "authorization_code", "code": code, "code_verifier": attempt.verifier}
    return _form("token", endpoints.token, {**fields, "client_id": profile.client_id})


def refresh(profile: Profile, endpoints: Endpoints, token: str) -> Request:
    """Return the exchange of a refresh token for new tokens."""
    fields = {"grant_type": "refresh_token", "refresh_token": token, "client_id": profile.client_id}
    return _form("token refresh", endpoints.token, fields)


def revoke(profile: Profile, endpoints: Endpoints, token: str) -> Request:
    """Return the end of a grant (RFC 7009)."""
    fields = {"token": token, "token_type_hint": "refresh_token", "client_id": profile.client_id}
    return _form("revoke", endpoints.revocation, fields)


def read_code(response: Response) -> str:
    """Return the authorization code; raises SignInRefused where the person was not let in, AppError otherwise."""
    if response.ok:
        return _secret(_object(response).get("authorization_code"), response.id)
    body = error_body(response)
    if body.get("error") != "access_denied":
        raise app_error(response)
    wait, tries, market = retry_after(response), body.get("tries_left"), body.get("market")
    seconds = body.get("retry_after")
    raise SignInRefused(
        _reason(body.get("reason")),
        tries_left=tries if isinstance(tries, int) and 0 <= tries < 1000 else None,
        retry_after=wait if wait is not None else float(seconds) if _is_count(seconds) else None,
        market=market if isinstance(market, str) and re.fullmatch(r"[A-Z]{2}(-[A-Z]{2,8})?", market) else "",
    )


def read_tokens(response: Response) -> Tokens:
    """Return the tokens of an answer; raises AppError, SIGNED_OUT where the grant is over."""
    if not response.ok:
        if error_body(response).get("error") == "invalid_grant":
            raise AppError(ErrorKind.SIGNED_OUT, support_id=response.id)
        raise app_error(response)
    body = _object(response)
    kind, life = body.get("token_type"), body.get("expires_in")
    if not isinstance(kind, str) or kind.lower() != "bearer" or not _is_count(life):
        raise bad_answer(response.id)
    access = _secret(body.get("access_token"), response.id)
    renewal, identity = (_secret(body.get(name, ""), response.id, "") for name in ("refresh_token", "id_token"))
    return Tokens(access, renewal, identity, min(life, _LONGEST_LIFE))


def _is_count(value: object) -> TypeGuard[int]:
    return type(value) is int and value > 0


def _reason(word: object) -> SignInReason:
    try:
        return SignInReason(str(word))
    except ValueError:
        return SignInReason.OTHER


def _object(response: Response) -> dict[str, object]:
    if not response.ok:
        raise app_error(response)
    try:
        body = decode(response.body) if response.is_json else None
    except Unreadable as error:
        raise bad_answer(response.id) from error
    if not isinstance(body, dict):
        raise bad_answer(response.id)
    return body


def _secret(value: object, support: str, *allowed: str) -> str:
    longest = 16_384 if allowed else 4096
    if isinstance(value, str) and (
        value in allowed or (len(value) <= longest and re.fullmatch(r"[\x21-\x7e]+", value))
    ):
        return value
    raise bad_answer(support)


def _same_origin(url: object, home: str, support: str) -> str:
    try:
        if isinstance(url, str) and origin(url) == home:
            return url
    except ProfileError as error:
        raise bad_answer(support) from error
    raise bad_answer(support)


def _form(name: str, url: str, fields: Mapping[str, str]) -> Request:
    return Request(name, "POST", url, body=urlencode(fields).encode("ascii"), headers={"Content-Type": FORM})
