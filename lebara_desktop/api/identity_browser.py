"""Signing in with the person's own browser, without input or output: what to open, what may come back (RFC 8252, RFC 9207)."""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from urllib.parse import parse_qsl, urlencode, urlsplit

from lebara_desktop.api import oauth
from lebara_desktop.api.errors import bad_answer
from lebara_desktop.api.identity_answers import secret
from lebara_desktop.api.identity_discovery import Endpoints
from lebara_desktop.api.profile import Profile
from lebara_desktop.domain.errors import SignInReason, SignInRefused

_MOST_FIELDS = 16


def address(
    profile: Profile, endpoints: Endpoints, attempt: oauth.Attempt, redirect: str, hints: Mapping[str, str]
) -> str:
    """Return the address to open. ``hints``: login_hint, ui_locales, market; empty ones are left out."""
    fields = {
        "response_type": "code",
        "client_id": profile.client_id,
        "redirect_uri": redirect,
        "scope": " ".join(profile.scopes),
        "state": attempt.state,
        "nonce": attempt.nonce,
        "code_challenge": attempt.challenge,
        "code_challenge_method": "S256",
    }
    if "offline_access" in profile.scopes:
        fields["prompt"] = "consent"  # without it a provider gives no refresh token (OpenID Connect Core 11)
    joint = "&" if urlsplit(endpoints.authorization).query else "?"
    return f"{endpoints.authorization}{joint}{urlencode(fields | oauth.given(**hints))}"


def fields_of(query: str) -> dict[str, str] | None:
    """Return the fields of a redirect's query; None where it is none that a browser sends: a field twice, or far too many."""
    try:
        pairs = parse_qsl(
            query, keep_blank_values=True, strict_parsing=True, errors="strict", max_num_fields=_MOST_FIELDS
        )
    except (ValueError, UnicodeDecodeError):
        return None
    fields = dict(pairs)
    return fields if len(fields) == len(pairs) else None


def is_ours(fields: Mapping[str, str], attempt: oauth.Attempt) -> bool:
    """Whether a redirect answers this very sign-in; whatever else knocks at the door is sent away and not listened to."""
    return hmac.compare_digest(fields.get("state", "").encode(), attempt.state.encode())


def code_of(fields: Mapping[str, str], profile: Profile, endpoints: Endpoints) -> str:
    """Return the code of a redirect that is ours.

    Raises SignInRefused where the person refused, and AppError where the redirect is another issuer's: one that it names, or one
    that names none although this issuer always does (RFC 9207).
    """
    issuer = fields.get("iss")
    if issuer != profile.issuer if issuer is not None else endpoints.names_itself:
        raise bad_answer()
    if "error" in fields:
        denied = fields["error"] in ("access_denied", "consent_required", "interaction_required", "login_required")
        raise SignInRefused(SignInReason.DENIED if denied else SignInReason.OTHER)
    return secret(fields.get("code"), "")
