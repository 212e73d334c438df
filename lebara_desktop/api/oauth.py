"""OAuth 2.0 without input or output: PKCE, the forms of the token endpoint, and what its answers mean."""

from __future__ import annotations

import base64
import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from lebara_desktop.api.errors import app_error, bad_answer, error_body
from lebara_desktop.api.identity_answers import document, is_count, secret
from lebara_desktop.api.profile import Profile
from lebara_desktop.api.wire import FORM, Request, Response
from lebara_desktop.domain.errors import AppError, ErrorKind

_LONGEST_LIFE = 86_400  # seconds


@dataclass(frozen=True, slots=True)
class Attempt:
    """The secrets of one sign-in: PKCE verifier, nonce, and state where a browser is used."""

    verifier: str
    nonce: str
    state: str

    @classmethod
    def fresh(cls) -> Attempt:
        """Make new ones, 256 random bits each."""
        return cls(*(secrets.token_urlsafe(32) for _ in range(3)))

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


def redeem(profile: Profile, url: str, attempt: Attempt, code: str, redirect: str = "", device: str = "") -> Request:
    """Return the exchange of a code for tokens; ``redirect`` where a browser was used, ``device`` names this sign-in."""
    fields = {"grant_type": "authorization_code", "code": code, "code_verifier": attempt.verifier}
    return form("token", url, fields | given(redirect_uri=redirect, device_name=device), profile)


def refresh(profile: Profile, url: str, token: str) -> Request:
    """Return the exchange of a refresh token for new tokens."""
    return form("token refresh", url, {"grant_type": "refresh_token", "refresh_token": token}, profile)


def revoke(profile: Profile, url: str, token: str) -> Request:
    """Return the end of a grant (RFC 7009)."""
    return form("revoke", url, {"token": token, "token_type_hint": "refresh_token"}, profile)


def read_tokens(response: Response) -> Tokens:
    """Return the tokens of an answer; raises AppError, SIGNED_OUT where the grant is over."""
    if not response.ok:
        if error_body(response).get("error") == "invalid_grant":
            raise AppError(ErrorKind.SIGNED_OUT, support_id=response.id)
        raise app_error(response)
    body = document(response)
    kind, life = body.get("token_type"), body.get("expires_in")
    if not isinstance(kind, str) or kind.lower() != "bearer" or not is_count(life):
        raise bad_answer(response.id)
    access = secret(body.get("access_token"), response.id)
    renewal, identity = (secret(body.get(name, ""), response.id, "") for name in ("refresh_token", "id_token"))
    return Tokens(access, renewal, identity, min(life, _LONGEST_LIFE))


def form(name: str, url: str, fields: Mapping[str, str], profile: Profile) -> Request:
    """Return a POST of this client's form."""
    sent = {**fields, "client_id": profile.client_id}
    return Request(name, "POST", url, body=urlencode(sent).encode("ascii"), headers={"Content-Type": FORM})


def given(**fields: str) -> dict[str, str]:
    """Return the fields that are not empty."""
    return {name: value for name, value in fields.items() if value}
