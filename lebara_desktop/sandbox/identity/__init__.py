"""The sandbox's OpenID provider: who signs in, which tokens they hold, and whom a request speaks for."""

from __future__ import annotations

from starlette.routing import BaseRoute, Route

from .authorize import authorize_endpoint
from .challenge import challenge_endpoint
from .discovery import jwks_endpoint, metadata_endpoint
from .logins import create_login
from .principal import Principal, Unauthenticated, authenticate
from .tokens import revoke_endpoint, token_endpoint, userinfo_endpoint

__all__ = ["Principal", "Unauthenticated", "authenticate", "create_login", "routes"]


def routes() -> list[BaseRoute]:
    """Every route of the provider."""
    return [
        Route("/.well-known/openid-configuration", metadata_endpoint, methods=["GET"]),
        Route("/.well-known/oauth-authorization-server", metadata_endpoint, methods=["GET"]),
        Route("/oauth/jwks", jwks_endpoint, methods=["GET"]),
        Route("/oauth/authorize", authorize_endpoint, methods=["GET", "POST"]),
        Route("/oauth/authorize-challenge", challenge_endpoint, methods=["POST"]),
        Route("/oauth/token", token_endpoint, methods=["POST"]),
        Route("/oauth/revoke", revoke_endpoint, methods=["POST"]),
        Route("/oauth/userinfo", userinfo_endpoint, methods=["GET", "POST"]),
    ]
