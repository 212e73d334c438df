"""One person's tokens: sign-in, renewal in a single flight, revocation. Tokens stay in memory here."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lebara_desktop.api import oauth
from lebara_desktop.api.apart import Signed, signed_here
from lebara_desktop.api.errors import Trouble, app_error, bad_answer
from lebara_desktop.api.idtoken import believe
from lebara_desktop.api.port import Grant, TokenStore
from lebara_desktop.api.profile import Profile
from lebara_desktop.api.signature import Forged, Unsigned
from lebara_desktop.api.strict import Unreadable, decode
from lebara_desktop.api.timekeeper import Timekeeper
from lebara_desktop.api.wire import Request, Response
from lebara_desktop.domain.account import Identity
from lebara_desktop.domain.clock import Clock
from lebara_desktop.domain.errors import AppError, ErrorKind

if TYPE_CHECKING:
    from lebara_desktop.api.fetch import Fetcher

DEADLINE = 20.0  # seconds for each request of a sign-in
_EARLY = 15.0  # seconds before its end at which an access token is renewed


@dataclass(frozen=True, slots=True)
class _Held:
    """The tokens in use; ``until`` on the monotonic clock."""

    identity: Identity
    access: str
    refresh: str
    until: float


class Authenticator:
    """Signs one person in and keeps the access token fresh. All methods raise AppError."""

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
        self._endpoints: oauth.Endpoints | None = None
        self._keys: object = None
        self._renewal: asyncio.Task[_Held] | None = None

    @property
    def in_use(self) -> bool:
        """Whether somebody is, or was, signed in here."""
        return self._held is not None

    async def sign_in(self, username: str, password: str, market: str) -> Grant:
        """First-party challenge with PKCE, then the code for tokens; also raises SignInRefused."""
        endpoints = await self._discover()
        attempt = oauth.Attempt.fresh()
        login = {"username": username.strip(), "password": password, "market": market}
        code = oauth.read_code(await self._send(oauth.challenge(self._profile, endpoints, attempt, login)))
        answer = await self._send(oauth.redeem(self._profile, endpoints, attempt, code))
        tokens = oauth.read_tokens(answer)
        identity = await self._identify(tokens, answer.id, attempt.nonce)
        return _grant(await self._hold(identity, tokens, tokens.refresh))

    async def resume(self, subject: str, refresh_token: str) -> Grant:
        """Continue with a remembered refresh token, which must still be ``subject``'s."""
        tokens, support = await self._exchange(refresh_token)
        identity = await self._identify(tokens, support, None)
        if identity.subject != subject:
            raise bad_answer(support)
        return _grant(await self._hold(identity, tokens, refresh_token))

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
        held = self._held
        if held is None:
            raise AppError(ErrorKind.SIGNED_OUT)
        if held.access != refused:
            return held.access
        if self._renewal is None:
            self._renewal = asyncio.get_running_loop().create_task(self._renew(held))
            self._renewal.add_done_callback(self._renewal_ended)
        return (await asyncio.shield(self._renewal)).access

    async def sign_out(self, refresh_token: str) -> None:
        """End the grant of ``refresh_token`` at the operator."""
        response = await self._send(oauth.revoke(self._profile, await self._discover(), refresh_token))
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
                identity = await self._identify(tokens, support, None)
            if identity.subject != held.identity.subject:
                raise AppError(ErrorKind.SIGNED_OUT, support_id=support)
        except AppError as error:
            if error.kind is ErrorKind.SIGNED_OUT and self._held is held:
                self._held = None  # the grant is over: do not ask again with every call
            raise
        return await self._hold(identity, tokens, held.refresh)

    def _renewal_ended(self, task: asyncio.Task[_Held]) -> None:
        self._renewal = None
        if not task.cancelled():
            task.exception()  # seen by everybody who waited; when nobody did any more, it is no loss

    async def _exchange(self, refresh_token: str) -> tuple[oauth.Tokens, str]:
        if not refresh_token:
            raise AppError(ErrorKind.SIGNED_OUT)
        endpoints = await self._discover()
        answer = await self._send(oauth.refresh(self._profile, endpoints, refresh_token))
        return oauth.read_tokens(answer), answer.id

    async def _hold(self, identity: Identity, tokens: oauth.Tokens, previous: str) -> _Held:
        """Save the new refresh token first; only then is the access token used (SAFETY.md 2.1)."""
        refresh = tokens.refresh or previous
        self._still_here()
        if refresh:
            await self._store.save(identity.subject, refresh)
            self._still_here()
        self._held = _Held(identity, tokens.access, refresh, self._clock.monotonic() + tokens.life)
        return self._held

    def _still_here(self) -> None:
        if self._fetch.retired:
            raise AppError(ErrorKind.SIGNED_OUT)

    async def _discover(self) -> oauth.Endpoints:
        if self._endpoints is None:
            answer = await self._send(oauth.discovery(self._profile))
            self._endpoints = oauth.read_discovery(self._profile, answer)
        return self._endpoints

    async def _identify(self, tokens: oauth.Tokens, support: str, nonce: str | None) -> Identity:
        """Check the identity token; with keys fetched again once, since the issuer may have changed them."""
        for fresh in (False, True):
            keys = await self._key_set(fresh)
            try:
                payload = await self._signed(tokens.id_token, keys)
                return believe(payload, self._profile, now=self._time.now(), nonce=nonce)
            except Forged as error:
                if fresh or not isinstance(error, Unsigned):
                    raise bad_answer(support) from error
        raise AssertionError("unreachable")  # pragma: no cover — the second pass returns or raises

    async def _key_set(self, fresh: bool) -> object:
        if fresh or self._keys is None:
            answer = await self._send(oauth.key_set(await self._discover()))
            if not answer.ok:
                raise app_error(answer)
            try:
                self._keys = decode(answer.body)
            except Unreadable as error:
                raise bad_answer(answer.id) from error
        return self._keys

    async def _send(self, request: Request) -> Response:
        try:
            return await self._fetch.send(request, DEADLINE)
        except Trouble as trouble:
            raise trouble.app_error() from trouble


def _grant(held: _Held) -> Grant:
    return Grant(held.identity, held.refresh)
