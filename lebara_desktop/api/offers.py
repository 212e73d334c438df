"""Reads a whole price list (TMF620): offers, and behind their references prices and characteristics, side by side."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterable, Sequence

from lebara_desktop.api.reading import Reading
from lebara_desktop.api.requests import Requests
from lebara_desktop.api.schema.catalogue import (
    PriceWire,
    Specification,
    offering,
    on_sale,
    plan_offer,
    specification,
    stored_price,
)
from lebara_desktop.api.schema.common import each
from lebara_desktop.domain.errors import AppError, ErrorKind
from lebara_desktop.domain.plans import PlanOffer

_IDS = 50  # in one address
_AT_ONCE = 4  # requests that run together; the client has eight connections


async def read_offers(read: Reading, ask: Requests, market: str, channel: str) -> tuple[PlanOffer, ...]:
    """Return what is on sale in ``market`` through ``channel``; an offer that cannot be read is left out. Raises AppError."""
    found = await read.every(ask.offers(market, channel), lambda documents: each(documents, offering))
    listed = [one for one in found if on_sale(one, market, channel)]
    prices = sorted({one.price_to_fetch for one in listed} - {""})
    specs = sorted({one.specification_to_fetch for one in listed} - {""})
    details = _Details(read, ask)
    asked = [details.read_prices(prices[at : at + _IDS]) for at in range(0, len(prices), _IDS)]
    await _together([*asked, *(details.read_specification(number) for number in specs)])
    return tuple(each(listed, lambda one: plan_offer(one, details.prices, details.specifications)))


class _Details:
    """What offers refer to, fetched a few requests at a time."""

    def __init__(self, read: Reading, ask: Requests) -> None:
        self._read = read
        self._ask = ask
        self._turn = asyncio.Semaphore(_AT_ONCE)
        self.prices: dict[str, PriceWire] = {}
        self.specifications: dict[str, Specification] = {}

    async def read_prices(self, ids: Sequence[str]) -> None:
        async with self._turn:
            found = await self._read.every(self._ask.prices(ids), lambda documents: each(documents, stored_price))
        self.prices.update(found)

    async def read_specification(self, number: str) -> None:
        async with self._turn:
            try:
                name, made = await self._read.one(self._ask.specification(number), specification)
            except AppError as error:
                if error.kind in (ErrorKind.NOT_FOUND, ErrorKind.BAD_ANSWER):  # costs this one offer, not the list
                    return
                raise
        self.specifications[name] = made


async def _together(work: Iterable[Coroutine[object, object, None]]) -> None:
    """Run side by side; the first failure ends the others and is raised itself, not in a group."""
    try:
        async with asyncio.TaskGroup() as group:
            for one in work:
                group.create_task(one)
    except ExceptionGroup as failed:
        first = failed.exceptions[0]
        raise first from first.__cause__
