"""One person's tokens: checked, renewed in a single flight, revoked. Tokens stay in memory here."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lebara_desktop.api import oauth
from lebara_desktop.api.apart import Signed, signed_here
from lebara_desktop.api.errors import Trouble, app_error, bad_answer
from lebara_desktop.api.identity_answers import document
from lebara_desktop.api.identity_discovery import Endpoints, discovery, key_set, read_discovery
from lebara_desktop.api.identity_keys import Keys
from lebara_desktop.api.idtoken import Nonce, believe, key_id
from lebara_desktop.api.idtoken import identity as identity_of
from lebara_desktop.api.port import Grant, TokenStore
from lebara_desktop.api.profile import Profile
from lebara_desktop.api.signature import Forged
from lebara_desktop.api.timekeeper import Timekeeper
from lebara_desktop.api.wire import Request, Response
from lebara_desktop.domain.account import Identity, Role
from lebara_desktop.domain.clock import Clock
from lebara_desktop.domain.errors import AppError, ErrorKind

if TYPE_CHECKING:
    from lebara_desktop.api.fetch import Fetcher

DEADLINE = 20.0  # seconds for each request of a sign-in
_STAFF = {Role.STAFF, Role.MANAGER}
_EARLY = 15.0  # seconds before its end at which an access token is renewed


@dataclass(frozen=True, slots=True)
class _Held:
    """The tokens in use; ``until`` on the monotonic clock."""

    identity: Identity
    access: str
    refresh: str
    until: float
    nonce: str | None  # of the sign-in, empty where it had none; None where it is not known any more

    def __repr__(self) -> str:
        return "_Held()"


class Authenticator:
    """Keeps one person's access token fresh. How they got in is ``identity_door``'s concern. All methods raise AppError."""

    def __init__(
        self,
        profile: Profile,
        fetch: Fetcher,
        tokens: TokenStore,
        clock: Clock,
        time: Timekeeper,
        signed: Signed = signed_here,
    ) -> None:
        self._signed = signed
        self._profile = profile
        self._fetch = fetch
        self._store = tokens
        self._clock = clock
        self._time = time
        self._held: _Held | None = None
        self._endpoints: Endpoints | None = None
        self._keys = Keys(self._ask_for_keys, clock)
        self._renewal: asyncio.Task[_Held] | None = None

    @property
    def in_use(self) -> bool:
        """Whether somebody is, or was, signed in here."""
        return self._held is not None

    @property
    def identity(self) -> Identity:
        """Who is signed in here; raises AppError SIGNED_OUT."""
        if self._held is None:
            raise AppError(ErrorKind.SIGNED_OUT)
        return self._held.identity

    async def admit(self, answer: Response, nonce: Nonce) -> Grant:
        """Let in whom the first answer of the token endpoint names."""
        tokens = oauth.read_tokens(answer)
        identity = await self._identify(tokens, answer.id, nonce)
        return _grant(await self._hold(identity, tokens, "", nonce.value))

    async def resume(self, subject: str, refresh_token: str) -> Grant:
        """Continue with a remembered refresh token, which must still be ``subject``'s."""
        tokens, support = await self._exchange(refresh_token)
        identity = await self._identify(tokens, support, None)
        if identity.subject != subject:
            raise bad_answer(support)
        return _grant(await self._hold(identity, tokens, refresh_token, None))

    async def refreshed(self) -> Grant:
        """Refresh now, since what the operator says about this person has changed."""
        held = self._held
        if held is None:
            raise AppError(ErrorKind.SIGNED_OUT)
        return _grant(await self._renewed(held.access))

    async def bearer(self) -> str:
        """Return an access token that is good for a while."""
        held = self._held
        if held is None:
            raise AppError(ErrorKind.SIGNED_OUT)
        if self._clock.monotonic() < held.until - _EARLY:
            return held.access
        return await self.renewed(held.access)

    async def renewed(self, refused: str) -> str:
        """Return another access token than ``refused``; however many ask at once, the operator is asked once.

        The exchange is a task of its own: a page that closes while it runs must not lose the rotated refresh token.
        """
        return (await self._renewed(refused)).access

    async def _renewed(self, refused: str) -> _Held:
        held = self._held
        if held is None:
            raise AppError(ErrorKind.SIGNED_OUT)
        if held.access != refused:
            return held
        if self._renewal is None:
            self._renewal = asyncio.get_running_loop().create_task(self._renew(held))
            self._renewal.add_done_callback(self._renewal_ended)
        return await asyncio.shield(self._renewal)

    async def sign_out(self, refresh_token: str) -> None:
        """End the grant of ``refresh_token`` at the operator, where it can be asked to."""
        url = (await self.endpoints()).revocation
        if not url or not refresh_token:
            return
        response = await self.send(oauth.revoke(self._profile, url, refresh_token))
        if not response.ok:
            raise app_error(response)

    def forget(self) -> None:
        """Drop every token; a renewal that is on its way ends by itself, without being saved or used."""
        self._held = None

    async def aclose(self) -> None:
        """Wait for a renewal that is on its way; its connection has been closed."""
        if self._renewal is not None:
            await asyncio.wait((self._renewal,))

    async def _renew(self, held: _Held) -> _Held:
        try:
            tokens, support = await self._exchange(held.refresh)
            identity = held.identity
            if tokens.id_token:
                nonce = None if held.nonce is None else Nonce(held.nonce, optional=True)
                identity = await self._identify(tokens, support, nonce)
            if identity.subject != held.identity.subject:
                raise AppError(ErrorKind.SIGNED_OUT, support_id=support)
        except AppError as error:
            if error.kind is ErrorKind.SIGNED_OUT and self._held is held:
                self._held = None  # the grant is over: do not ask again with every call
            raise
        return await self._hold(identity, tokens, held.refresh, held.nonce)

    def _renewal_ended(self, task: asyncio.Task[_Held]) -> None:
        self._renewal = None
        if not task.cancelled():
            task.exception()  # seen by everybody who waited; when nobody did any more, it is no loss

    async def endpoints(self) -> Endpoints:
        """Return where the issuer does what; asked once."""
        if self._endpoints is None:
            self._endpoints = read_discovery(self._profile, await self.send(discovery(self._profile)))
        return self._endpoints

    async def send(self, request: Request) -> Response:
        """Send a request of the sign-in."""
        try:
            return await self._fetch.send(request, DEADLINE)
        except Trouble as trouble:
            raise trouble.app_error() from trouble

    async def _exchange(self, refresh_token: str) -> tuple[oauth.Tokens, str]:
        if not refresh_token:
            raise AppError(ErrorKind.SIGNED_OUT)
        answer = await self.send(oauth.refresh(self._profile, (await self.endpoints()).token, refresh_token))
        return oauth.read_tokens(answer), answer.id

    async def _hold(self, identity: Identity, tokens: oauth.Tokens, previous: str, nonce: str | None) -> _Held:
        """Save the new refresh token first; only then is the access token used (SAFETY.md 2.1)."""
        refresh = tokens.refresh or previous
        self._still_here()
        if refresh:
            await self._store.save(identity.subject, refresh, memory_only=identity.role in _STAFF)
            self._still_here()
        self._held = _Held(identity, tokens.access, refresh, self._clock.monotonic() + tokens.life, nonce)
        return self._held

    def _still_here(self) -> None:
        if self._fetch.retired:
            raise AppError(ErrorKind.SIGNED_OUT)

    async def _identify(self, tokens: oauth.Tokens, support: str, nonce: Nonce | None) -> Identity:
        """Check the identity token, and ask for what a provider tells at its userinfo endpoint only."""
        keys = await self._keys.holding(key_id(tokens.id_token))
        try:
            payload = await self._signed(tokens.id_token, keys)
            claims = believe(payload, self._profile, now=self._time.now(), nonce=nonce)
            if not claims.get("name") and (url := (await self.endpoints()).userinfo):
                claims = await self._told(url, tokens.access, claims) | claims
            return identity_of(claims, self._profile)
        except Forged as error:
            raise bad_answer(support) from error

    async def _told(self, url: str, access: str, claims: dict[str, object]) -> dict[str, object]:
        """Return more claims (OpenID Connect Core 5.3); none where they are another person's or cannot be had."""
        request = Request("userinfo", "GET", url, headers={"Authorization": f"Bearer {access}"}, safe=True)
        try:
            told = document(await self.send(request))
        except AppError:
            return {}
        return told if told.get("sub") == claims.get("sub") else {}

    async def _ask_for_keys(self) -> Response:
        return await self.send(key_set(await self.endpoints()))


def _grant(held: _Held) -> Grant:
    return Grant(held.identity, held.refresh)
