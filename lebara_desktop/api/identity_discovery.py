"""What an issuer offers and where (OpenID Connect Discovery, RFC 8414): a provider with discovery works by its profile alone."""

from __future__ import annotations

from dataclasses import dataclass

from lebara_desktop.api.errors import bad_answer
from lebara_desktop.api.identity_answers import document
from lebara_desktop.api.profile import Profile, ProfileError, origin
from lebara_desktop.api.wire import Request, Response
from lebara_desktop.domain.errors import SignInReason, SignInRefused
from lebara_desktop.domain.signin import WayIn

_TYPED_HERE = {WayIn.PASSWORD, WayIn.TEXT_CODE, WayIn.NEW_PASSWORD, WayIn.REGISTER}
_NAMES = {
    "authorization": "authorization_endpoint",
    "challenge": "authorization_challenge_endpoint",
    "device": "device_authorization_endpoint",
    "revocation": "revocation_endpoint",
    "userinfo": "userinfo_endpoint",
    "password": "password_endpoint",
    "sessions": "sessions_endpoint",
    "proof": "proof_endpoint",
    "second_factor": "second_factor_endpoint",
}


@dataclass(frozen=True, slots=True)
class Endpoints:
    """Where the issuer does what; each at one of the profile's sign-in origins. Empty: not offered.

    ``names_itself``: the issuer adds ``iss`` to its redirects, so that a redirect without it is not its own (RFC 9207).
    ``guests``: a number may be renewed without an account (docs/operator-api.md).
    """

    token: str
    keys: str
    authorization: str = ""
    challenge: str = ""
    device: str = ""
    revocation: str = ""
    userinfo: str = ""
    password: str = ""
    sessions: str = ""
    proof: str = ""
    second_factor: str = ""
    names_itself: bool = False
    guests: bool = False

    def offered(self, profile: Profile) -> frozenset[WayIn]:
        """Return the ways in that the issuer has and the profile does not hide."""
        ways = set(_TYPED_HERE) if self.challenge else set()
        ways |= {WayIn.GUEST} if self.challenge and self.guests else set()
        ways |= {WayIn.BROWSER} if self.authorization else set()
        ways |= {WayIn.PHONE} if self.device else set()
        return frozenset(ways & {WayIn(one) for one in profile.ways} if profile.ways else ways)


def needed(url: str) -> str:
    """Return the address of an endpoint; raises SignInRefused where the issuer has none."""
    if not url:
        raise SignInRefused(SignInReason.NOT_OFFERED)
    return url


def discovery(profile: Profile) -> Request:
    """Return the request for the issuer's metadata."""
    address = f"{profile.issuer.rstrip('/')}/.well-known/openid-configuration"
    return Request("discovery", "GET", address, safe=True)


def key_set(endpoints: Endpoints) -> Request:
    """Return the request for the issuer's public keys."""
    return Request("keys", "GET", endpoints.keys, safe=True)


def read_discovery(profile: Profile, response: Response) -> Endpoints:
    """Check the metadata: the issuer is the configured one, the endpoints are at its origins (ASVS V10.5.3); raises AppError."""
    body = document(response)
    if body.get("issuer") != profile.issuer:
        raise bad_answer(response.id)
    homes = profile.sign_in_origins
    token, keys = (_address(body.get(name), homes, response.id) for name in ("token_endpoint", "jwks_uri"))
    found = {
        field: _address(body[name], homes, response.id) for field, name in _NAMES.items() if body.get(name) is not None
    }
    if not _has_the_code_flow(body):
        found["authorization"] = ""
    purposes = body.get("challenge_purposes_supported")
    return Endpoints(
        token,
        keys,
        **found,
        names_itself=body.get("authorization_response_iss_parameter_supported") is True,
        guests=isinstance(purposes, list) and "guest" in purposes,
    )


def _has_the_code_flow(body: dict[str, object]) -> bool:
    """Whether the issuer does code with PKCE S256; one that does not mention PKCE may still do it, and ignores it otherwise."""
    types, methods = (
        body.get("response_types_supported", ["code"]),
        body.get("code_challenge_methods_supported", ["S256"]),
    )
    return isinstance(types, list) and "code" in types and isinstance(methods, list) and "S256" in methods


def _address(url: object, homes: frozenset[str], support: str) -> str:
    try:
        if isinstance(url, str) and origin(url) in homes:
            return url
    except ProfileError as error:
        raise bad_answer(support) from error
    raise bad_answer(support)
