"""The signed-in person's own data at the operator: read, changed, and never older than the last answer."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from lebara_desktop.api.port import ContactBook
from lebara_desktop.domain.account import Identity, Session
from lebara_desktop.domain.contact import Address, Contact
from lebara_desktop.domain.errors import AppError, ErrorKind
from lebara_desktop.domain.signin import Channel, CodeSent
from lebara_desktop.services.parts import Part
from lebara_desktop.services.session import SessionService
from lebara_desktop.services.store import Store


class ContactService:
    """Name, address, e-mail and consents. What changes something raises AppError; the codes of a new e-mail SignInRefused too."""

    def __init__(self, book: ContactBook, session: SessionService, *, language: Callable[[], str]) -> None:
        self.view: Store[Part[Contact]] = Store(Part())
        self._book = book
        self._session = session
        self._language = language
        self._turn = asyncio.Lock()
        self._stop = session.state.subscribe(self._person_changed)

    async def refresh(self) -> None:
        """Read everything. Never raises: see ``view.error``."""
        epoch = self._session.epoch
        self.view.set(self.view.get().asked())
        try:
            await self._do(lambda who: self._book.contact(who.party))
        except AppError as error:
            if epoch == self._session.epoch:
                self.view.set(self.view.get().failed(error))

    async def rename(self, given: str, family: str) -> None:
        """Change the name."""
        await self._do(lambda who: self._book.rename(who.party, given, family))

    async def move(self, address: Address) -> None:
        """Change the postal address."""
        await self._do(lambda who: self._book.move(who.party, address))

    async def consent(self, channel: Channel, *, given: bool) -> None:
        """Give or take back the consent to marketing by ``channel``."""
        await self._do(lambda who: self._book.consent(who.party, channel, given=given))

    async def send_code(self, email: str) -> CodeSent:
        """Have a code sent to ``email``, which is to become the account's address."""
        await self._session.connect()
        return await self._book.ask_code(email, language=self._language())

    async def resend_code(self) -> CodeSent:
        """Have another one sent."""
        return await self._book.ask_again()

    async def confirm_email(self, email: str, code: str) -> None:
        """Change the e-mail address with the code that went to it."""
        proof = await self._book.prove_code(code)
        await self._do(lambda who: self._book.change_email(who.party, email, proof))

    async def aclose(self) -> None:
        """Follow nobody any more."""
        self._stop()

    async def _do(self, work: Callable[[Identity], Awaitable[Contact]]) -> None:
        """One change at a time: the ways to be reached are replaced whole."""
        async with self._turn:
            identity, epoch = self._session.identity, self._session.epoch
            if identity is None:
                raise AppError(ErrorKind.SIGNED_OUT)
            try:
                await self._session.connect()
                contact = await work(identity)
            except AppError as error:
                if error.kind is ErrorKind.SIGNED_OUT:
                    await self._session.expire(epoch)
                raise
            if epoch == self._session.epoch:
                self.view.set(Part(contact, self._book.now()))

    def _person_changed(self, _state: Session) -> None:
        self.view.set(Part())
