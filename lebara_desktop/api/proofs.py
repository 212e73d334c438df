"""Proof that it is the person (``POST /oauth/proof``): a code to a number, or the password, for one request.

Sessions of codes and proofs stay in memory, are never logged, and are dropped after use.
"""

from __future__ import annotations

from collections.abc import Callable

from lebara_desktop.api import oauth
from lebara_desktop.api.errors import Trouble, bad_answer
from lebara_desktop.api.identity_answers import document, refusal, secret
from lebara_desktop.api.identity_codes import Step, read_step
from lebara_desktop.api.identity_discovery import needed
from lebara_desktop.api.profile import Profile
from lebara_desktop.api.session import Session
from lebara_desktop.api.wire import Response
from lebara_desktop.domain.errors import AppError, ErrorKind, SignInReason, SignInRefused
from lebara_desktop.domain.ids import Msisdn
from lebara_desktop.domain.signin import CodeSent
from lebara_desktop.domain.sim import Need, Proof

_DEADLINE = 20.0  # seconds
PROOF = "Lebara-Proof"  # the header of the request that needs one


class Proofs:
    """Asks for proofs in the name of whoever is signed in. Raises AppError and SignInRefused."""

    def __init__(self, profile: Profile, session: Callable[[], Session]) -> None:
        self._profile = profile
        self._session = session
        self._run: tuple[Session, str] | None = None

    async def by_code(self, need: Need, number: Msisdn, *, by_email: bool, language: str) -> CodeSent:
        """Have a code sent."""
        self.drop()
        extra = oauth.given(by="email" if by_email else "", ui_locales=language)
        return await self._code({"purpose": need.value, "number": number.digits, **extra})

    async def to_email(self, email: str, *, language: str) -> CodeSent:
        """Have a code sent to an e-mail address that is to become the account's."""
        self.drop()
        return await self._code({"purpose": "change_email", "email": email, **oauth.given(ui_locales=language)})

    async def again(self) -> CodeSent:
        """Have another code sent in the same run."""
        return await self._code({"auth_session": self._open(), "resend": "1"})

    async def by_answer(self, code: str) -> Proof:
        """Enter the code; the run is over when it was right."""
        proof = self._proof(await self._post({"auth_session": self._open(), "code": code}))
        self.drop()
        return proof

    async def by_password(self, password: str, purpose: str = Need.REVEAL.value) -> Proof:
        """Enter the password."""
        return self._proof(await self._post({"purpose": purpose, "current_password": password}))

    def drop(self) -> None:
        """Forget the run of codes that is open."""
        self._run = None

    def _open(self) -> str:
        """Return the run of codes that is open, if it is of the person who is signed in now."""
        if self._run is None or self._run[0] is not self._session():
            raise SignInRefused(SignInReason.INVALID_SESSION)
        return self._run[1]

    async def _code(self, form: dict[str, str]) -> CodeSent:
        answer = await self._post(form)
        if answer.ok:
            raise bad_answer(answer.id)
        step = read_step(answer)
        if not isinstance(step, Step) or step.sent is None:
            raise bad_answer(answer.id)
        self._run = (self._session(), step.session)
        return step.sent

    def _proof(self, answer: Response) -> Proof:
        if not answer.ok:
            raise refusal(answer)
        return Proof(secret(document(answer).get("proof"), answer.id))

    async def _post(self, form: dict[str, str]) -> Response:
        session = self._session()
        url = needed((await session.auth.endpoints()).proof)
        try:
            answer = await session.call(oauth.form("proof", url, form, self._profile), _DEADLINE)
        except Trouble as trouble:
            raise trouble.app_error() from trouble
        if session.fetch.retired:
            raise AppError(ErrorKind.SIGNED_OUT)
        return answer
