"""The programs that may sign people in, and the checks on what they ask (client, redirect, scope, PKCE)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from .oauth import Problem

SHOP_SCOPE = "shop"  # staff: look customers up and act for them; of no use to anybody else
SCOPES = ("openid", "profile", "offline_access", SHOP_SCOPE)
# RFC 8252 §7.3: IP literals and any port; §8.3: never the name localhost, which can resolve to another machine.
_LOOPBACK = re.compile(r"http://(?:127\.0\.0\.1|\[::1\]):([1-9][0-9]{0,4})/callback", re.ASCII)
_CHALLENGE = re.compile(r"[A-Za-z0-9_-]{43}", re.ASCII)
_MAX_ECHO = 512  # characters of state or nonce


@dataclass(frozen=True)
class Client:
    """A public client: it holds no secret, so PKCE is what binds a code to it."""

    id: str
    scopes: tuple[str, ...] = SCOPES


CLIENTS = {"lebara-desktop": Client("lebara-desktop")}


@dataclass(frozen=True)
class Asked:
    """A checked request for a code."""

    client: Client
    scope: str
    code_challenge: str
    nonce: str | None


def redirect_allowed(uri: str) -> bool:
    """Exactly `http://127.0.0.1:{port}/callback` or its IPv6 form."""
    match = _LOOPBACK.fullmatch(uri)
    return match is not None and int(match[1]) <= 65535


def check_asked(form: Mapping[str, str]) -> Asked | Problem:
    """What the challenge and the browser flow have in common."""
    client = CLIENTS.get(form.get("client_id", ""))
    if client is None:
        return Problem("invalid_client", "client_id is not known here", 401)
    scope = check_scope(client, form.get("scope", ""))
    if isinstance(scope, Problem):
        return scope
    if form.get("code_challenge_method") != "S256" or not _CHALLENGE.fullmatch(form.get("code_challenge", "")):
        return Problem("invalid_request", "PKCE is needed: code_challenge with code_challenge_method=S256")
    nonce = form.get("nonce") or None
    if nonce is not None and len(nonce) > _MAX_ECHO:
        return Problem("invalid_request", "nonce is too long")
    return Asked(client, scope, form["code_challenge"], nonce)


def check_scope(client: Client, text: str) -> str | Problem:
    """The scopes that were asked, in our order; openid must be one of them."""
    wanted = text.split()
    if "openid" not in wanted or not set(wanted) <= set(client.scopes):
        return Problem("invalid_scope", f"scope must hold openid and only: {' '.join(client.scopes)}")
    return " ".join(name for name in client.scopes if name in wanted)
