"""The device grant without input or output (RFC 8628): a till shows a code, a phone decides, the till asks now and then."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lebara_desktop.api import oauth
from lebara_desktop.api.errors import app_error, bad_answer, error_body
from lebara_desktop.api.identity_answers import document, is_count, secret
from lebara_desktop.api.profile import Profile, ProfileError, origin
from lebara_desktop.api.wire import Request, Response
from lebara_desktop.domain.errors import SignInReason, SignInRefused
from lebara_desktop.domain.signin import PhonePrompt

GRANT = "urn:ietf:params:oauth:grant-type:device_code"
SLOWER = 5.0  # seconds that each slow_down adds (RFC 8628 3.5)
_USUAL_INTERVAL, _LONGEST_INTERVAL = 5, 60  # seconds
_LONGEST_LIFE = 1_800  # seconds
_LONGEST_ADDRESS = 512  # characters: more is no QR that a phone reads


@dataclass(frozen=True, slots=True)
class Waiting:
    """A sign-in that waits for a phone; ``interval`` seconds between two questions."""

    device_code: str
    prompt: PhonePrompt
    interval: float

    def __repr__(self) -> str:
        return "Waiting()"


def begin(profile: Profile, url: str, device: str) -> Request:
    """Return the request for the codes."""
    fields = {"scope": " ".join(profile.scopes)} | oauth.given(device_name=device)
    return oauth.form("device sign-in", url, fields, profile)


def read_begin(profile: Profile, response: Response) -> Waiting:
    """Return the codes; raises AppError where they are no use, or the address is not the issuer's."""
    body = document(response)
    shown, life, pause = body.get("user_code"), body.get("expires_in"), body.get("interval", _USUAL_INTERVAL)
    if not isinstance(shown, str) or not re.fullmatch(r"[0-9A-Za-z][0-9A-Za-z -]{2,30}", shown):
        raise bad_answer(response.id)
    if not is_count(life) or not is_count(pause):
        raise bad_answer(response.id)
    address = _address(profile, body.get("verification_uri"), response.id)
    whole = body.get("verification_uri_complete")
    qr = _address(profile, whole, response.id) if whole is not None else ""
    prompt = PhonePrompt(shown, address, qr, float(min(life, _LONGEST_LIFE)))
    return Waiting(secret(body.get("device_code"), response.id), prompt, float(min(pause, _LONGEST_INTERVAL)))


def ask(profile: Profile, url: str, waiting: Waiting) -> Request:
    """Return the question whether the phone has decided."""
    return oauth.form("device token", url, {"grant_type": GRANT, "device_code": waiting.device_code}, profile)


def pause_after(response: Response, interval: float) -> float | None:
    """Return the seconds to wait before the next question, None where the tokens are there.

    Raises SignInRefused where the person refused or nobody decided in time, AppError for the rest.
    """
    if response.ok:
        return None
    body = error_body(response)
    error, asked = body.get("error"), body.get("interval")
    if error == "authorization_pending":
        return interval
    if error == "slow_down":
        return max(interval + SLOWER, float(min(asked, _LONGEST_INTERVAL)) if is_count(asked) else 0.0)
    if error == "access_denied":
        raise SignInRefused(SignInReason.DENIED)
    if error in ("expired_token", "invalid_grant"):
        raise SignInRefused(SignInReason.TIMED_OUT)
    raise app_error(response)


def _address(profile: Profile, url: object, support: str) -> str:
    try:
        known = isinstance(url, str) and len(url) <= _LONGEST_ADDRESS and origin(url) in profile.sign_in_origins
    except ProfileError as error:
        raise bad_answer(support) from error
    if not known or not isinstance(url, str) or not url.isascii() or not url.isprintable() or " " in url:
        raise bad_answer(support)
    return url
