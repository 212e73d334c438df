"""Implements ``Factors`` of ``port_factor.py``: a proof by password first, then what it is for. No secret is logged or kept."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

from lebara_desktop.api import oauth
from lebara_desktop.api.errors import Trouble, app_error, bad_answer, error_body
from lebara_desktop.api.identity_answers import document, refusal
from lebara_desktop.api.identity_discovery import needed
from lebara_desktop.api.profile import Profile
from lebara_desktop.api.proofs import PROOF, Proofs
from lebara_desktop.api.schema.common import instant
from lebara_desktop.api.session import Session
from lebara_desktop.api.wire import Request, Response
from lebara_desktop.domain.signin import Enrolment, Factor

_DEADLINE = 20.0  # seconds
_PURPOSE = "second_factor"
_SECRET = re.compile(r"[A-Z2-7]{16,128}")  # base32, as authenticator apps take it
_CODE = re.compile(r"[0-9A-Za-z-]{6,40}")
_MOST_CODES = 30
_LENGTHS = range(6, 9)  # digits (RFC 4226)


class FactorClient:
    """What the methods do and raise stands in ``port_factor.py``."""

    def __init__(self, profile: Profile, session: Callable[[], Session]) -> None:
        self._profile = profile
        self._session = session
        self._proofs = Proofs(profile, session)

    async def factor(self) -> Factor:
        """See ``Factors``."""
        body = document(await self._call(Request("second factor", "GET", await self._url(), safe=True)))
        left = body.get("recovery_codes_left")
        codes = left if type(left) is int and 0 <= left < 1000 else 0
        return Factor(body.get("enabled") is True, instant(body.get("since")), codes)

    async def enrol(self, password: str) -> Enrolment:
        """See ``Factors``."""
        url = await self._url()
        response = await self._post(url, {}, password)
        body = document(response)
        secret, address, length = body.get("secret"), body.get("otpauth"), body.get("code_length", 6)
        if not isinstance(secret, str) or not _SECRET.fullmatch(secret) or length not in _LENGTHS:
            raise bad_answer(response.id)
        if not isinstance(address, str) or not _is_of(address, secret):
            raise bad_answer(response.id)
        return Enrolment(secret, address, int(str(length)))

    async def confirm(self, code: str) -> tuple[str, ...]:
        """See ``Factors``."""
        return _codes(await self._post(f"{await self._url()}/confirm", {"otp": code.strip()}))

    async def new_codes(self, password: str, code: str) -> tuple[str, ...]:
        """See ``Factors``."""
        return _codes(await self._post(f"{await self._url()}/recovery-codes", {"otp": code.strip()}, password))

    async def remove(self, password: str, code: str) -> None:
        """See ``Factors``."""
        await self._post(f"{await self._url()}/remove", {"otp": code.strip()}, password)

    async def _url(self) -> str:
        return needed((await self._session().auth.endpoints()).second_factor)

    async def _post(self, url: str, form: dict[str, str], password: str = "") -> Response:
        request = oauth.form("second factor", url, form, self._profile)
        if password:
            proof = await self._proofs.by_password(password, _PURPOSE)
            request = request.with_header(PROOF, proof.token)
        response = await self._call(request)
        if response.ok:
            return response
        told = error_body(response).get("error") in ("access_denied", "invalid_session")
        raise refusal(response) if told else app_error(response)

    async def _call(self, request: Request) -> Response:
        try:
            return await self._session().call(request, _DEADLINE)
        except Trouble as trouble:
            raise trouble.app_error() from trouble


def _is_of(address: str, secret: str) -> bool:
    """Whether an address is one for an app, and holds the secret that is shown beside it."""
    parts = urlsplit(address)
    return (parts.scheme, parts.netloc) == ("otpauth", "totp") and parse_qs(parts.query).get("secret") == [secret]


def _codes(response: Response) -> tuple[str, ...]:
    found = document(response).get("recovery_codes")
    if not isinstance(found, list) or not 0 < len(found) <= _MOST_CODES:
        raise bad_answer(response.id)
    if not all(isinstance(one, str) and _CODE.fullmatch(one) for one in found):
        raise bad_answer(response.id)
    return tuple(map(str, found))
