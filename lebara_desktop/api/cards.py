"""Implements ``CardBooks`` of ``port_orders.py``: saved cards, and the page on which a new one is typed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from lebara_desktop.api import bodies
from lebara_desktop.api.profile import Api
from lebara_desktop.api.reading import Reading
from lebara_desktop.api.requests import Requests
from lebara_desktop.api.schema import payments
from lebara_desktop.api.wire import Request
from lebara_desktop.domain.errors import AppError, ErrorKind
from lebara_desktop.domain.ids import MethodId, PartyId
from lebara_desktop.domain.ways import CardPage, SavedCard


class CardRequests(Requests):
    """Which request asks which question (670)."""

    def begin(self, key: str) -> Request:
        """A page on which a card is typed."""
        return self._post(Api.METHODS, "paymentMethod", bodies.hosted_card(), key)

    def card(self, method: MethodId) -> Request:
        """One way to pay."""
        return self._one(Api.METHODS, "paymentMethod", method)

    def prefer(self, method: MethodId) -> Request:
        """The first one from now on; asked twice it is the same, so it may be repeated."""
        made = self._post(Api.METHODS, "paymentMethod", bodies.preferred(), safe=True)
        return replace(made, method="PATCH", url=self._path(Api.METHODS, "paymentMethod", method))

    def forget(self, method: MethodId) -> Request:
        """Forget one; asked twice it is the same, so it may be repeated."""
        return replace(self._one(Api.METHODS, "paymentMethod", method), method="DELETE")


class CardClient:
    """Saved cards of one operator."""

    def __init__(self, ask: CardRequests, read: Reading, now: Callable[[], datetime]) -> None:
        self._ask = ask
        self._read = read
        self.now = now

    async def saved_cards(self, party: PartyId) -> tuple[SavedCard, ...]:
        """See ``CardBooks``."""
        return await self._read.every(self._ask.ways(party), payments.saved_cards)

    async def begin_card(self, party: PartyId, key: str) -> CardPage:
        """See ``CardBooks``."""
        return await self._read.once(self._ask.begin(key), payments.card_page)

    async def card(self, method: MethodId) -> SavedCard | CardPage:
        """See ``CardBooks``."""
        return await self._read.one(self._ask.card(method), payments.card_or_page)

    async def prefer_card(self, method: MethodId) -> None:
        """See ``CardBooks``."""
        await self._read.one(self._ask.prefer(method), lambda _document: None)

    async def forget_card(self, method: MethodId) -> None:
        """See ``CardBooks``."""
        try:
            await self._read.nothing(self._ask.forget(method))
        except AppError as error:
            if error.kind is not ErrorKind.NOT_FOUND:
                raise
