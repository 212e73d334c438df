"""The first-party challenge (OAuth 2.0 for First-Party Applications, draft): forms and answers (docs/operator-api.md)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from lebara_desktop.api import oauth
from lebara_desktop.api.errors import bad_answer, error_body
from lebara_desktop.api.identity_answers import document, is_count, refusal, secret
from lebara_desktop.api.profile import Profile
from lebara_desktop.api.wire import Request, Response
from lebara_desktop.domain.signin import CodeSent, Credentials, Purpose, SecondStep, Sent
from lebara_desktop.domain.text import clean

_DIGITS = range(4, 13)  # a code is this long
_LONGEST_LIFE = 86_400  # seconds


@dataclass(frozen=True, slots=True)
class Step:
    """What the operator wants next in an open session: ``code``, ``otp``, ``new_password`` or ``credentials``."""

    session: str
    next: str
    sent: CodeSent | None
    second: SecondStep | None = None

    def __repr__(self) -> str:
        return f"Step({self.next})"


def begin(profile: Profile, url: str, attempt: oauth.Attempt, wish: Mapping[str, str]) -> Request:
    """Return the challenge that opens a sign-in; ``wish`` holds username, market, and password or method or purpose."""
    fields = {
        "scope": " ".join(profile.scopes),
        "code_challenge": attempt.challenge,
        "code_challenge_method": "S256",
        "nonce": attempt.nonce,
    }
    return oauth.form("sign-in", url, {**fields, **wish}, profile)


def wish_of(purpose: Purpose, username: str, market: str, language: str) -> dict[str, str]:
    """Return what to ask for when a code is wanted; ``language`` is that of the text message."""
    kind = {"method": "sms_code"} if purpose is Purpose.SIGN_IN else {"purpose": purpose.value}
    return {"username": username, "market": market} | kind | oauth.given(ui_locales=language)


def guest(number: str, market: str, language: str) -> dict[str, str]:
    """Return what to ask for when a number is to be renewed without an account."""
    return {"username": number, "market": market, "purpose": "guest"} | oauth.given(ui_locales=language)


def go_on(profile: Profile, url: str, session: str, **fields: str) -> Request:
    """Return the next request of an open session."""
    return oauth.form("sign-in step", url, {"auth_session": session, **fields}, profile)


def credentials(given: Credentials) -> dict[str, str]:
    """Return the fields of a new account."""
    names = {"given_name": given.given_name, "family_name": given.family_name}
    return {"email": given.email, "password": given.password} | names


def read_code(response: Response) -> str:
    """Return the authorization code; raises SignInRefused where the person was not let in, AppError otherwise."""
    if response.ok:
        return secret(document(response).get("authorization_code"), response.id)
    raise refusal(response)


def read_step(response: Response) -> Step | str:
    """Return what is wanted next, or the authorization code; raises as ``read_code``."""
    body = error_body(response)
    if response.ok or body.get("error") != "insufficient_authorization":
        return read_code(response)
    wanted = body.get("next")
    if wanted not in ("code", "otp", "new_password", "credentials"):
        raise refusal(response)
    session = secret(body.get("auth_session"), response.id)
    sent = _sent(body, response.id) if wanted == "code" else None
    return Step(session, str(wanted), sent, _second(body, response.id) if wanted == "otp" else None)


def _sent(body: Mapping[str, object], support: str) -> CodeSent:
    length, tries, to = body.get("code_length"), body.get("tries_left"), body.get("sent_to")
    if type(length) is not int or length not in _DIGITS or not isinstance(to, str):
        raise bad_answer(support)
    return CodeSent(
        by=Sent.EMAIL if body.get("sent_by") == Sent.EMAIL else Sent.TEXT,
        to=re.sub(r"[0-9](?=(?:\D*[0-9]){4})", "•", clean(to, 80)),  # an operator that forgot to mask
        length=length,
        tries_left=tries if is_count(tries) and tries < 1000 else 1,
        expires_in=_life(body.get("expires_in"), support),
        resend_after=_life(body.get("resend_after", 0), support),
    )


def _second(body: Mapping[str, object], support: str) -> SecondStep:
    length, tries = body.get("code_length"), body.get("tries_left")
    if type(length) is not int or length not in _DIGITS:
        raise bad_answer(support)
    return SecondStep(length, tries if is_count(tries) and tries < 1000 else 1, _life(body.get("expires_in"), support))


def _life(value: object, support: str) -> float:
    if type(value) is not int or not 0 <= value <= _LONGEST_LIFE:
        raise bad_answer(support)
    return float(value)
