"""Proof that it is the person (``POST /oauth/proof``): a code to a number, or the password, for one request.

Sessions of codes and proofs stay in memory, are never logged, and are dropped after use.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from urllib.parse import urlencode

from lebara_desktop.api.errors import Trouble, app_error, bad_answer, error_body, retry_after
from lebara_desktop.api.profile import Profile, ProfileError, origin
from lebara_desktop.api.reading import Reading
from lebara_desktop.api.session import Session
from lebara_desktop.api.wire import FORM, Request, Response
from lebara_desktop.domain.errors import AppError, ErrorKind, SignInReason, SignInRefused
from lebara_desktop.domain.ids import Msisdn
from lebara_desktop.domain.signin import CodeSent, Sent
from lebara_desktop.domain.sim import Need, Proof
from lebara_desktop.domain.text import clean

_DEADLINE = 20.0  # seconds
_REQUESTS = "proof"


class Proofs:
    """Asks for proofs in the name of whoever is signed in. Raises AppError and SignInRefused."""

    def __init__(self, profile: Profile, session: Callable[[], Session], reading: Reading) -> None:
        self._profile = profile
        self._session = session
        self._reading = reading
        self._url = ""
        self._run: tuple[Session, str] | None = None

    async def by_code(self, need: Need, number: Msisdn, *, by_email: bool, language: str) -> CodeSent:
        """Have a code sent."""
        self.drop()
        form = {"purpose": need.value, "number": number.digits, "ui_locales": language}
        return await self._code({**form, "by": "email" if by_email else ""})

    async def again(self) -> CodeSent:
        """Have another code sent in the same run."""
        return await self._code({"auth_session": self._open(), "resend": "1"})

    async def by_answer(self, code: str) -> Proof:
        """Enter the code; the run is over when it was right."""
        session, run = self._session(), self._open()
        answer = await self._post({"auth_session": run, "code": code})
        if session is not self._session():
            raise AppError(ErrorKind.SIGNED_OUT)
        proof = self._proof(answer)
        self.drop()
        return proof

    async def by_password(self, password: str) -> Proof:
        """Enter the password."""
        return self._proof(await self._post({"purpose": Need.REVEAL.value, "current_password": password}))

    def drop(self) -> None:
        """Forget the run of codes that is open."""
        self._run = None

    def _open(self) -> str:
        """Return the run of codes that is open, if it is of the person who is signed in now."""
        if self._run is None or self._run[0] is not self._session():
            raise SignInRefused(SignInReason.INVALID_SESSION)
        return self._run[1]

    async def _code(self, form: Mapping[str, str]) -> CodeSent:
        answer = await self._post(form)
        body = error_body(answer)
        if answer.ok or body.get("error") != "insufficient_authorization" or body.get("next") != "code":
            raise bad_answer(answer.id) if answer.ok else _refusal(answer)
        run = body.get("auth_session")
        if not isinstance(run, str) or not re.fullmatch(r"[\x21-\x7e]{1,4096}", run):
            raise bad_answer(answer.id)
        self._run = (self._session(), run)
        return CodeSent(
            by=Sent.EMAIL if body.get("sent_by") == "Email" else Sent.TEXT,
            to=clean(str(body.get("sent_to") or ""), 80),
            length=_count(body.get("code_length"), 5, 12),
            tries_left=_count(body.get("tries_left"), 3, 100),
            expires_in=float(_count(body.get("expires_in"), 600, 86_400)),
            resend_after=float(_count(body.get("resend_after"), 60, 86_400)),
        )

    def _proof(self, answer: Response) -> Proof:
        if not answer.ok:
            raise _refusal(answer)
        proof = _document(answer).get("proof")
        if not isinstance(proof, str) or not re.fullmatch(r"[\x21-\x7e]{1,4096}", proof):
            raise bad_answer(answer.id)
        return Proof(proof)

    async def _post(self, form: Mapping[str, str]) -> Response:
        fields = {name: value for name, value in form.items() if value}
        body = urlencode(fields).encode("ascii")
        request = Request(_REQUESTS, "POST", await self._address(), body=body, headers={"Content-Type": FORM})
        session = self._session()
        try:
            answer = await session.call(request, _DEADLINE)
        except Trouble as trouble:
            raise trouble.app_error() from trouble
        if session.fetch.retired:
            raise AppError(ErrorKind.SIGNED_OUT)
        return answer

    async def _address(self) -> str:
        """Return where proofs are given, from the issuer's metadata; only at the issuer's own origin."""
        if not self._url:
            url = f"{self._profile.issuer.rstrip('/')}/.well-known/openid-configuration"
            self._url = await self._reading.one(Request("discovery", "GET", url, safe=True), self._endpoint)
        if not self._url:
            raise SignInRefused(SignInReason.NOT_OFFERED)
        return self._url

    def _endpoint(self, document: object) -> str:
        found = document.get("proof_endpoint") if isinstance(document, dict) else None
        try:
            own = isinstance(found, str) and origin(found) == origin(self._profile.issuer)
        except ProfileError:
            own = False
        return str(found) if own else ""


def _document(answer: Response) -> dict[str, object]:
    return error_body(answer)  # the members of a JSON object, whatever the status


def _count(value: object, usual: int, most: int) -> int:
    return value if type(value) is int and 0 <= value <= most else usual


def _refusal(answer: Response) -> AppError:
    body = error_body(answer)
    if body.get("error") == "invalid_session":
        return SignInRefused(SignInReason.INVALID_SESSION)
    if body.get("error") != "access_denied":
        return app_error(answer)
    word, tries, wait = body.get("reason"), body.get("tries_left"), retry_after(answer)
    return SignInRefused(
        SignInReason(word) if isinstance(word, str) and word in set(SignInReason) else SignInReason.OTHER,
        tries_left=tries if type(tries) is int and 0 <= tries < 100 else None,
        retry_after=wait,
    )
