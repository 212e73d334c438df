"""What a client may read before it knows anybody: metadata (OpenID Connect Discovery, RFC 8414) and the public keys."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from . import guests, onetime
from .clients import SCOPES
from .keys import ALGORITHM, public_set
from .oauth import context_of, json_response
from .tokens import GRANT_TYPES, MULTI_FACTOR

_CLAIMS = ["sub", "name", "given_name", "party_id", "customer_id", "account_id", "market", "role", "shop_id"]
_CLAIMS += ["auth_time", "amr", "acr"]


async def metadata_endpoint(request: Request) -> Response:
    """The issuer is the base URL, and every endpoint has its origin."""
    base = context_of(request).base_url
    return json_response(
        {
            "issuer": base,
            "authorization_endpoint": f"{base}/oauth/authorize",
            "authorization_challenge_endpoint": f"{base}/oauth/authorize-challenge",
            "token_endpoint": f"{base}/oauth/token",
            "revocation_endpoint": f"{base}/oauth/revoke",
            "device_authorization_endpoint": f"{base}/oauth/device_authorization",
            "userinfo_endpoint": f"{base}/oauth/userinfo",
            "password_endpoint": f"{base}/oauth/password",
            "proof_endpoint": f"{base}/oauth/proof",
            "sessions_endpoint": f"{base}/oauth/sessions",
            "second_factor_endpoint": f"{base}/oauth/second-factor",
            "jwks_uri": f"{base}/oauth/jwks",
            "response_types_supported": ["code"],
            "response_modes_supported": ["query"],
            "grant_types_supported": list(GRANT_TYPES),
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": [ALGORITHM],
            "token_endpoint_auth_methods_supported": ["none"],
            "revocation_endpoint_auth_methods_supported": ["none"],
            "code_challenge_methods_supported": ["S256"],
            "scopes_supported": list(SCOPES),
            "challenge_purposes_supported": [*onetime.PURPOSES, guests.PURPOSE],
            "claims_supported": _CLAIMS,
            "acr_values_supported": [MULTI_FACTOR],
            "authorization_response_iss_parameter_supported": True,
        }
    )


async def jwks_endpoint(request: Request) -> Response:
    """The public keys that id_tokens are signed with."""
    return json_response(await public_set(context_of(request)))
