"""The sandbox's OpenID provider: who signs in, which tokens they hold, whom a request speaks for, and what they may do."""

from __future__ import annotations

from starlette.routing import BaseRoute, Route

from . import access, sales
from .account import lookups_endpoint, password_endpoint, session_endpoint, sessions_endpoint
from .authorize import authorize_endpoint
from .challenge import challenge_endpoint
from .device import device_authorization_endpoint
from .device_page import device_endpoint
from .discovery import jwks_endpoint, metadata_endpoint
from .factor_routes import confirm_endpoint, factor_endpoint, recovery_endpoint, remove_endpoint
from .logins import create_login
from .principal import Principal, Unauthenticated, authenticate
from .proof import proof_endpoint
from .tokens import revoke_endpoint, token_endpoint, userinfo_endpoint

__all__ = ["Principal", "Unauthenticated", "access", "authenticate", "create_login", "routes", "sales"]


def routes() -> list[BaseRoute]:
    """Every route of the provider."""
    return [
        Route("/.well-known/openid-configuration", metadata_endpoint, methods=["GET"]),
        Route("/.well-known/oauth-authorization-server", metadata_endpoint, methods=["GET"]),
        Route("/oauth/jwks", jwks_endpoint, methods=["GET"]),
        Route("/oauth/authorize", authorize_endpoint, methods=["GET", "POST"]),
        Route("/oauth/authorize-challenge", challenge_endpoint, methods=["POST"]),
        Route("/oauth/device_authorization", device_authorization_endpoint, methods=["POST"]),
        Route("/device", device_endpoint, methods=["GET", "POST"]),
        Route("/oauth/token", token_endpoint, methods=["POST"]),
        Route("/oauth/revoke", revoke_endpoint, methods=["POST"]),
        Route("/oauth/userinfo", userinfo_endpoint, methods=["GET", "POST"]),
        Route("/oauth/sessions", sessions_endpoint, methods=["GET", "DELETE"]),
        Route("/oauth/sessions/{id}", session_endpoint, methods=["DELETE"]),
        Route("/oauth/password", password_endpoint, methods=["POST"]),
        Route("/oauth/proof", proof_endpoint, methods=["POST"]),
        Route("/oauth/second-factor", factor_endpoint, methods=["GET", "POST"]),
        Route("/oauth/second-factor/confirm", confirm_endpoint, methods=["POST"]),
        Route("/oauth/second-factor/recovery-codes", recovery_endpoint, methods=["POST"]),
        Route("/oauth/second-factor/remove", remove_endpoint, methods=["POST"]),
        Route("/oauth/lookups", lookups_endpoint, methods=["GET"]),
    ]
