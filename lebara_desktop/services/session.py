"""Who is signed in: sign in, continue after a restart (also without a network), sign out."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from functools import partial

from lebara_desktop.api.port import Authority, Grant
from lebara_desktop.domain.account import Identity, Role, Session, SignedIn, SignedOut, SigningIn
from lebara_desktop.domain.errors import AppError, ErrorKind
from lebara_desktop.domain.signin import Channel
from lebara_desktop.services.secrets import TokenKeeper
from lebara_desktop.services.settings import SettingsService
from lebara_desktop.services.snapshots import Snapshots
from lebara_desktop.services.store import Store
from lebara_desktop.services.tasks import TaskScope

_log = logging.getLogger(__name__)
_REMEMBERED = 8  # names of accounts
_FAREWELL = 1.0  # seconds that the end of the program may take to sign a guest out


class SessionService:
    """The one session of the program. ``keeper`` must be the token store that the operator's client was opened with."""

    def __init__(
        self,
        authority: Authority,
        keeper: TokenKeeper,
        settings: SettingsService,
        snapshots: Snapshots,
        on_error: Callable[[Exception], None],
    ) -> None:
        self.state: Store[Session] = Store(SignedOut())
        self.keyring_notice = keeper.notice
        self._authority = authority
        self._keeper = keeper
        self._settings = settings
        self._snapshots = snapshots
        self._on_error = on_error
        self._tasks = TaskScope(on_error)
        self._turn = asyncio.Lock()
        self._epoch = 0
        self._connected = False
        self.resumed = False  # the present person came from a remembered sign-in, nobody typed a password

    @property
    def last_login(self) -> str:
        """The login of the last sign-in on this computer."""
        return self._settings.value.get().last_login

    @property
    def last_market(self) -> str:
        """The market of the last sign-in on this computer."""
        return self._settings.value.get().last_market

    @property
    def identity(self) -> Identity | None:
        """The signed-in person."""
        state = self.state.get()
        return state.identity if isinstance(state, SignedIn) else None

    @property
    def guest(self) -> bool:
        """Whether somebody without an account is here, to renew one number."""
        identity = self.identity
        return identity is not None and identity.role is Role.GUEST

    @property
    def epoch(self) -> int:
        """Grows with every change of person: an answer to a question of an older epoch is dropped."""
        return self._epoch

    async def sign_in(self, username: str, password: str, market: str, *, keep: bool) -> None:
        """Sign in with a password; raises SignInRefused or AppError and leaves nobody signed in then."""
        way_in = partial(self._authority.sign_in, username, password, market)
        await self.enter(way_in, login=username, market=market, keep=keep)

    async def enter(self, way_in: Callable[[], Awaitable[Grant]], *, login: str, market: str, keep: bool) -> None:
        """Sign in by ``way_in``; what it raises is raised, and leaves nobody signed in. ``login`` is empty where none was typed.

        A registration that broke off is completed first: nobody is shown signed in without an account.
        """
        async with self._turn:
            await self._leave(SigningIn())
            self.resumed = False
            self._keeper.keep = keep
            try:
                identity = await self._enter(await way_in())
            except BaseException:
                await self._leave(SignedOut())
                raise
            if identity.role is not Role.GUEST:  # a guest leaves nothing behind
                self._remember(identity, login, market, keep)
        self._tasks.spawn(self._pay_debts())

    async def resume(self) -> bool:
        """Continue the remembered session and return whether there is one.

        Without a network the last known person is signed in, to read what was known; ``connect`` goes on from there. Raises
        AppError where nothing can be shown either; a grant that is over is False, with the state saying that it expired.
        """
        async with self._turn:
            self.resumed = True
            subject = self._settings.value.get().remembered_subject
            token = await self._keeper.recall(subject) if subject else None
            if token is None:
                return False
            try:
                await self._enter(await self._authority.resume(subject, token))
            except AppError as error:
                if error.kind is ErrorKind.SIGNED_OUT:
                    await self._end(expired=True)
                    return False
                snapshot = await self._snapshots.load()
                if snapshot is None or snapshot.identity.subject != subject or not error.retryable:
                    raise
                self._become(snapshot.identity)
            return True

    async def connect(self) -> None:
        """Make sure that the session stands at the operator, after a start without a network; raises AppError where it does not."""
        async with self._turn:
            identity = self.identity
            if self._connected or identity is None:
                return
            try:
                await self._authority.resume(identity.subject, self._keeper.token)
            except AppError as error:
                if error.kind is ErrorKind.SIGNED_OUT:
                    await self._end(expired=True)
                raise
            self._connected = True
        self._tasks.spawn(self._pay_debts())

    async def expire(self, epoch: int) -> None:
        """The operator ended the session of ``epoch``: sign in again. Unfinished payments stay in the journal."""
        async with self._turn:
            if epoch == self._epoch and self.identity is not None:
                await self._end(expired=True)

    async def sign_out(self) -> None:
        """Sign out here at once, and at the operator now or at the next opportunity."""
        async with self._turn:
            token = await self._end(expired=False)
        if token:
            await self._revoke(token)

    async def hold(self) -> None:
        """Money of a guest is about to move: keep the way back to it in the keyring, until ``release``. Nothing for others."""
        if not self.guest:
            return
        async with self._turn:
            if self.guest and not self._keeper.stored:
                self._keeper.keep = True
                await self._resave()
                try:
                    await self._settings.flush()
                except AppError as error:
                    self._on_error(error)

    async def release(self) -> None:
        """Nothing of a guest is unfinished any more: from now on the way back lies in memory only. Nothing for others."""
        if not self.guest:
            return
        async with self._turn:
            if self.guest and self._keeper.stored:
                self._keeper.keep = False
                await self._resave()

    async def _resave(self) -> None:
        identity = self.identity
        if identity is not None:
            await self._keeper.save(identity.subject, self._keeper.token)
            self._settings.update(remembered_subject=identity.subject if self._keeper.stored else "")

    async def aclose(self) -> None:
        """Stop what runs; a guest who left nothing unfinished is signed out at the operator, if that takes no time."""
        if self.guest and not self._keeper.stored:
            try:
                async with asyncio.timeout(_FAREWELL):
                    await self._authority.sign_out(self._keeper.token)
            except (AppError, TimeoutError) as error:
                _log.info("a guest was not signed out: %s", type(error).__name__)
        await self._tasks.aclose()

    async def _enter(self, grant: Grant) -> Identity:
        """Let somebody in whose tokens the authority has just given to the keeper."""
        if grant.identity.role is Role.REGISTRANT:
            grant = await self._complete()
        self._connected = True
        self._settings.update(remembered_subject=grant.identity.subject if self._keeper.stored else "")
        self._become(grant.identity)
        return grant.identity

    async def _complete(self) -> Grant:
        wanted = self._settings.value.get().pending_consents
        grant = await self._authority.complete_registration(frozenset(one for one in Channel if one.value in wanted))
        self._settings.update(pending_consents=())
        return grant

    def _remember(self, identity: Identity, login: str, market: str, keep: bool) -> None:
        """Keep the name of the account, the newest first; nothing secret."""
        self._settings.update(last_market=market, keep_signed_in=keep)
        if not login:  # the browser and the phone know it, the program does not
            return
        known = [one for one in self._settings.value.get().accounts if one[:2] != (login, market)]
        accounts = ((login, market, identity.name), *known)[:_REMEMBERED]
        self._settings.update(last_login=login, accounts=accounts)

    def _become(self, identity: Identity) -> None:
        self._epoch += 1
        remembered = self._keeper.stored and identity.role is not Role.GUEST  # of a guest no snapshot is kept
        self.state.set(SignedIn(identity, self._epoch, remembered))

    async def _leave(self, state: Session) -> None:
        """Drop the present person, if any, before another may come; a grant that is left is revoked."""
        if self.identity is not None:
            token = await self._end(expired=False)
            self._tasks.spawn(self._revoke(token))
        elif self._keeper.token:
            self._authority.forget()
            self._tasks.spawn(self._revoke(await self._keeper.drop()))
        self._connected = False
        self.state.set(state)

    async def _end(self, *, expired: bool) -> str:
        self._connected = False
        self._epoch += 1
        self.state.set(SignedOut(expired))
        self._authority.forget()
        self._settings.update(remembered_subject="")
        token = await self._keeper.drop()
        try:
            await self._snapshots.remove()
        except AppError as error:
            self._on_error(error)
        return token

    async def _revoke(self, token: str) -> None:
        try:
            await self._authority.sign_out(token)
        except AppError:
            await self._keeper.owe(token)

    async def _pay_debts(self) -> None:
        for token in await self._keeper.owed():
            await self._revoke(token)
